import { describe, expect, it } from 'vitest';
import { linesOf, offsetOf } from '../src/pages/instance/document-lines.js';

describe('the lines of a document', () => {
  it('are counted', () => {
    expect(linesOf('')).toBe(1);
    expect(linesOf('a\nb\n')).toBe(3);
  });

  it('are found by line and column', () => {
    const text = 'one\ntwo\n\nfour';
    expect(offsetOf(text, 1, 1)).toBe(0);
    expect(text.slice(offsetOf(text, 2, 2))).toBe('wo\n\nfour');
    expect(offsetOf(text, 2, 99)).toBe(7);
    expect(offsetOf(text, 9, 1)).toBe(text.length);
  });
});
