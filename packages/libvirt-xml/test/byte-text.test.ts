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
      for (const value of [0, 9, 10, 2_147_483_647]) {
        out.addDecimal(value);
        out.add(' ');
      }
      out.addHexadecimal(0, 1);
      out.addHexadecimal(10, 4);
      out.addHexadecimal(0x12345, 2);
      out.addHexadecimal(0x7fff_ffff, 8);
    });
    expect(text).toBe("<ü größe='plain text'>0 9 10 2147483647 0x00x000a0x123450x7fffffff");
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
      for (let n = 0; n < 20_000; n++) out.addDecimal(n);
      for (let n = 0; n < 20_000; n++) out.addHexadecimal(n, 4);
    });
    const decimals = Array.from({ length: 20_000 }, (_, n) => String(n));
    const hexadecimals = decimals.map((_, n) => `0x${n.toString(16).padStart(4, '0')}`);
    const numbers = [...decimals, ...hexadecimals].join('');
    expect(text).toBe('0123456789'.repeat(20_000) + long + 'plain'.repeat(20_000) + numbers);
  });

  it('goes back to the last mark, however much was added since', () => {
    for (const length of [0, 10, 70_000, 200_000]) {
      const text = made((out) => {
        out.add('é'.repeat(1000));
        out.mark();
        out.add('forgotten');
        out.backToMark();
        out.mark();
        for (let n = 0; n < length; n += 10) addEither(out, '€ 12345678');
        out.backToMark();
        out.add('kept');
        out.mark();
        out.add('x'.repeat(length));
      });
      expect(text).toBe(`${'é'.repeat(1000)}kept${'x'.repeat(length)}`);
    }
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
