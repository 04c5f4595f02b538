import { describe, expect, it } from 'vitest';
import { CommandError, ExitCode } from '../src/exit-codes.js';
import { parseCount, parseDuration, parseMiB, showBytes, showMiB } from '../src/quantities.js';

function usageError(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    expect(error).toBeInstanceOf(CommandError);
    expect((error as CommandError).exitCode).toBe(ExitCode.USAGE);
    return (error as CommandError).message;
  }
  throw new Error('It was accepted');
}

describe('a size', () => {
  it.each([
    ['512', 512],
    ['512MiB', 512],
    ['512m', 512],
    ['2G', 2048],
    ['1.5GiB', 1536],
    ['1TiB', 1_048_576],
  ])('%s is %d MiB', (text, mib) => expect(parseMiB(text, '--memory')).toBe(mib));

  it.each(['', '0', '-1', '0.3', '12 parsecs', '1GB', 'GiB', '1e3'])(
    '"%s" is refused with the option and the text',
    (text) => {
      const message = usageError(() => parseMiB(text, '--memory'));
      expect(message).toContain('--memory');
      expect(message).toContain(`"${text}"`);
    },
  );
});

describe('a count', () => {
  it('is a whole number', () => expect(parseCount('4', '--cpus')).toBe(4));
  it.each(['0', '1.5', 'x', '', '99999999999999999999'])('"%s" is refused', (text) => {
    expect(usageError(() => parseCount(text, '--cpus'))).toContain(`"${text}"`);
  });
});

describe('a time', () => {
  it.each([
    ['500ms', 500],
    ['30', 30_000],
    ['30s', 30_000],
    ['2m', 120_000],
    ['1h', 3_600_000],
    ['30d', 2_592_000_000],
  ])('%s is %d ms', (text, ms) => expect(parseDuration(text, '--timeout')).toBe(ms));
  it.each(['', 'soon', '-1s', '1w'])('"%s" is refused', (text) => {
    expect(usageError(() => parseDuration(text, '--timeout'))).toContain(`"${text}"`);
  });
});

it('sizes are shown in the largest unit that fits', () => {
  expect([0, 1023, 1024, 5 * 1024 ** 3].map(showBytes)).toEqual(['0 B', '1023 B', '1.0 KiB', '5.0 GiB']);
  expect([512, 1024, 1536, 4096].map(showMiB)).toEqual(['512 MiB', '1 GiB', '1536 MiB', '4 GiB']);
});
