import { describe, expect, it } from 'vitest';
import { ByteText, Piece } from '../src/byte-text.js';

/** A text, ended whatever happens to it. */
function made(write: (text: ByteText) => void): string {
  const text = new ByteText();
  try {
    write(text);
    return text.take();
  } finally {
    text.end();
  }
}

/** Adds a text as a writer does: as plain if that can be. */
function addEither(out: ByteText, text: string): void {
  if (!out.addPlain(text)) out.add(text);
}

describe('a text in the making', () => {
  it('has all kinds of parts in the order in which they came', () => {
    const piece = new Piece(" größe='");
    const text = made((out) => {
      out.add('<ü');
      out.put(piece);
      expect(out.addPlain('plain text')).toBe(true);
      out.add("'>");
      out.addInteger(0, 10, 1);
      out.addInteger(2_147_483_647, 10, 1);
      out.addInteger(10, 16, 4);
      out.addInteger(0x12345, 16, 2);
    });
    expect(text).toBe("<ü größe='plain text'>02147483647000a12345");
  });

  it('takes as plain only what stands anywhere as it is', () => {
    for (const text of ['a<b', 'a>b', 'a&b', "a'b", 'a"b', 'a\nb', 'aäb', 'x'.repeat(65)])
      expect(made((out) => void expect(out.addPlain(text), text).toBe(false))).toBe('');
  });

  it('may be as long as it likes, byte by byte and at once', () => {
    const piece = new Piece('0123456789');
    const long = '€'.repeat(50_000);
    const text = made((out) => {
      for (let n = 0; n < 20_000; n++) out.put(piece);
      out.add(long);
      for (let n = 0; n < 20_000; n++) addEither(out, 'plain');
      for (let n = 0; n < 20_000; n++) out.addInteger(n, 10, 5);
    });
    const numbers = Array.from({ length: 20_000 }, (_, n) => String(n).padStart(5, '0')).join('');
    expect(text).toBe('0123456789'.repeat(20_000) + long + 'plain'.repeat(20_000) + numbers);
  });

  it('stands by itself where one begins inside another, even when both outgrow what they share', () => {
    const outer = made((out) => {
      for (let n = 0; n < 5000; n++) addEither(out, 'outer ');
      const inner = made((within) => {
        for (let n = 0; n < 30_000; n++) addEither(within, 'in');
      });
      expect(inner).toBe('in'.repeat(30_000));
      expect(() =>
        made((within) => {
          within.add('lost');
          throw new Error('as planned');
        }),
      ).toThrow('as planned');
      out.add('end');
    });
    expect(outer).toBe(`${'outer '.repeat(5000)}end`);
  });

  it('is the same when there is no room for more pieces', () => {
    const pieces = Array.from({ length: 400 }, (_, n) => new Piece(`${n}`.repeat(500)));
    const text = made((out) => {
      for (const piece of pieces) out.put(piece);
    });
    expect(text).toBe(pieces.map((_, n) => `${n}`.repeat(500)).join(''));
  });
});
