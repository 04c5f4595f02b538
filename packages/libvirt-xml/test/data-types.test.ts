import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grammarData } from '../src/generated/grammar.js';
import { compileDataType, regularExpression } from '../src/validation/data-type.js';

const types = grammarData().nodes.filter((node) => node[0] === 'd');

describe('the texts of data types', () => {
  it.each([
    ['[0-9]+(.[0-9]+)?', /^(?:[0-9]+(?:[^\n\r][0-9]+)?)$/],
    ['[a-zA-Z_]+[a-zA-Z0-9_]*', /^(?:[a-zA-Z_]+[a-zA-Z0-9_]*)$/],
  ])('of the pattern %s are those that it takes as it stands', (pattern, plain) => {
    const text = fc.string({
      unit: fc.constantFrom('0', '7', '.', 'x', 'Z', '_', '\n', '\r', ' '),
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, (value) => {
        expect(regularExpression(pattern).test(value)).toBe(plain.test(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('have white space around them, but for strings', () => {
    const number = compileDataType('unsignedInt', '', {});
    expect(number.accepts(' \n7\t\r')).toBe(true);
    expect(number.accepts('\u00a07')).toBe(false);
    expect(number.accepts(' ')).toBe(false);
    expect(compileDataType('string', '', { pattern: '[0-9]+' }).accepts(' 7')).toBe(false);
  });

  it('are checked in linear time, however long', () => {
    // No time is asserted: what is quadratic would not end within the test's deadline
    const size = 100_000;
    const pieces = ['0', 'a', 'A', ' ', '/', '.', ':', '-', '0,', 'a:', '0.', '%20'];
    const checked = new Set<string>();
    for (const [, name, definition, checks = {}] of types) {
      const key = JSON.stringify([name, checks]);
      if (checked.has(key)) continue;
      checked.add(key);
      const type = compileDataType(name, definition, checks);
      for (const piece of pieces) type.accepts(`${piece.repeat(size)}\u0001`);
      for (const start of ['/', '0', 'a:', '$', 'iqn.2001-01.'])
        type.accepts(`${start}${' '.repeat(size)}0\u0001`);
    }
    expect(checked.size).toBeGreaterThan(100);
  });
});
