import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { XdrError, type XdrErrorCode } from '../src/xdr/errors.js';
import { NameTable } from '../src/xdr/name-table.js';
import { XdrReader } from '../src/xdr/reader.js';
import { XdrWriter } from '../src/xdr/writer.js';

const field = 'some_struct.some_field';

function written(write: (writer: XdrWriter) => void): string {
  const writer = new XdrWriter();
  write(writer);
  return writer.bytes().toString('hex');
}

function reader(hex: string): XdrReader {
  return new XdrReader(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
}

function xdrError(action: () => unknown): XdrError {
  try {
    action();
  } catch (error) {
    if (error instanceof XdrError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}

function expectCode(action: () => unknown, code: XdrErrorCode): void {
  const error = xdrError(action);
  expect(error.code).toBe(code);
  expect(error.field).toBe(field);
  expect(error.message).toContain(field);
}

describe('XdrWriter', () => {
  it('packs strings and bytes to multiples of four', () => {
    expect(written((w) => w.string('', 8, field))).toBe('00000000');
    expect(written((w) => w.string('abc', 8, field))).toBe('0000000361626300');
    expect(written((w) => w.string('abcd', 8, field))).toBe('0000000461626364');
    expect(written((w) => w.opaque(Uint8Array.of(1, 2, 3, 4, 5), 8, field))).toBe('000000050102030405000000');
    expect(written((w) => w.opaqueFixed(Uint8Array.of(9), 1, field))).toBe('09000000');
  });

  it('spends four bytes on each char and extends the sign as C does', () => {
    expect(written((w) => w.chars(Uint8Array.of(0x41, 0xff), 8, field))).toBe('0000000200000041ffffffff');
    expect(written((w) => w.charsFixed(Uint8Array.of(0x41), 3, field))).toBe('000000410000000000000000');
  });

  it('writes 64-bit numbers and bigints alike', () => {
    expect(written((w) => w.hyper(-1, field))).toBe('ffffffffffffffff');
    expect(written((w) => w.hyper(-1n, field))).toBe('ffffffffffffffff');
    expect(written((w) => w.hyper(-4294967297, field))).toBe('fffffffeffffffff');
    expect(written((w) => w.uhyper(0x1_0000_0002, field))).toBe('0000000100000002');
    expect(written((w) => w.uhyper(0xffff_ffff_ffff_ffffn, field))).toBe('ffffffffffffffff');
  });

  it('pads correctly after raw bytes that leave it unaligned', () => {
    expect(
      written((w) => {
        w.raw(Uint8Array.of(7));
        w.string('ab', 8, field);
      }),
    ).toBe('070000000261620000');
  });

  it('grows without losing what was written and patches a word in place', () => {
    const writer = new XdrWriter(16);
    writer.uint(0, field);
    writer.string('x'.repeat(5000), 8192, field);
    writer.patchUint(0, writer.length);
    const back = new XdrReader(writer.bytes());
    expect(back.uint(field)).toBe(5008);
    expect(back.string(8192, field)).toBe('x'.repeat(5000));
    expect(() => writer.patchUint(writer.length, 1)).toThrow(RangeError);
  });

  it('refuses values that do not fit, naming the field and the value', () => {
    const refused: ((w: XdrWriter) => void)[] = [
      (w) => w.int(2 ** 31, field),
      (w) => w.int(1.5, field),
      (w) => w.int(undefined as unknown as number, field),
      (w) => w.uint(-1, field),
      (w) => w.uint(2 ** 32, field),
      (w) => w.hyper(2 ** 53, field),
      (w) => w.hyper(2n ** 63n, field),
      (w) => w.uhyper(-1, field),
      (w) => w.uhyper(-1n, field),
      (w) => w.uhyper(2n ** 64n, field),
      (w) => w.char(128, field),
      (w) => w.uchar(256, field),
      (w) => w.ushort(65536, field),
      (w) => w.double('1' as unknown as number, field),
      (w) => w.string(null as unknown as string, 8, field),
      (w) => w.string('a\0b', 8, field),
      (w) => w.opaque('text' as unknown as Uint8Array, 8, field),
      (w) => w.opaqueFixed(new Uint8Array(15), 16, field),
    ];
    for (const write of refused) expectCode(() => written(write), 'invalid-value');
    expect(xdrError(() => written((w) => w.uint(-5, field))).message).toBe(
      'Cannot write some_struct.some_field: -5 is not an unsigned 32-bit integer',
    );
  });

  it('refuses lengths over the maximum, counted in UTF-8 bytes, and writes nothing of them', () => {
    const writer = new XdrWriter();
    expectCode(() => writer.string('aaaa', 3, field), 'too-long');
    expectCode(() => writer.string('éé', 3, field), 'too-long');
    expectCode(() => writer.string('é'.repeat(2000), 3000, field), 'too-long');
    expectCode(() => writer.opaque(new Uint8Array(9), 8, field), 'too-long');
    expectCode(() => writer.chars(new Uint8Array(9), 8, field), 'too-long');
    expectCode(() => writer.charsFixed(new Uint8Array(33), 32, field), 'too-long');
    expectCode(() => writer.count(9, 8, field), 'too-long');
    expect(writer.length).toBe(0);
  });
});

describe('XdrReader', () => {
  it('gives numbers where they are exact and bigints beyond', () => {
    expect(reader('001fffff ffffffff').uhyper(field)).toBe(Number.MAX_SAFE_INTEGER);
    expect(reader('00200000 00000000').uhyper(field)).toBe(2n ** 53n);
    expect(reader('ffffffff ffffffff').uhyper(field)).toBe(2n ** 64n - 1n);
    expect(reader('ffe00000 00000001').hyper(field)).toBe(Number.MIN_SAFE_INTEGER);
    expect(reader('ffe00000 00000000').hyper(field)).toBe(-(2n ** 53n));
    expect(reader('ffffffff ffffffff').hyper(field)).toBe(-1);
  });

  it('reads every 64-bit value back as it was written', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
        fc.bigInt(0n, 2n ** 64n - 1n),
        (signed, unsigned) => {
          const writer = new XdrWriter();
          writer.hyper(signed, field);
          writer.uhyper(unsigned, field);
          const back = new XdrReader(writer.bytes());
          expect(BigInt(back.hyper(field))).toBe(signed);
          expect(BigInt(back.uhyper(field))).toBe(unsigned);
        },
      ),
    );
  });

  it('reads every string back as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (strings) => {
        const kept = strings.map((text) => text.replaceAll('\0', ''));
        const writer = new XdrWriter(16);
        for (const text of kept) writer.string(text, 4096, field);
        const plain = new XdrReader(writer.bytes());
        const interned = new XdrReader(writer.bytes());
        for (const text of kept) {
          expect(plain.string(4096, field)).toBe(text);
          expect(interned.name(4096, field)).toBe(text);
        }
        expect(plain.remaining).toBe(0);
      }),
    );
  });

  it('stays within its slice', () => {
    const bytes = Buffer.from('000000010000000200000003', 'hex');
    const slice = new XdrReader(bytes, 4, 8);
    expect(slice.uint(field)).toBe(2);
    expectCode(() => slice.uint(field), 'truncated');
    expect(() => new XdrReader(bytes, 4, 16)).toThrow(RangeError);
    expect(new XdrReader(new Uint8Array(bytes).subarray(4)).uint(field)).toBe(2);
  });

  it('refuses a length over the maximum and one beyond the bytes that are left', () => {
    expectCode(() => reader('00000009 6161616161616161 61000000').string(8, field), 'too-long');
    expectCode(() => reader('ffffffff').opaque(8, field), 'too-long');
    expectCode(() => reader('00000005 61616161').string(8, field), 'truncated');
    expectCode(() => reader('00000002 00000001').chars(8, field), 'truncated');
    expectCode(() => reader('00040000 00000000').count(262144, 12, field), 'truncated');
    expectCode(() => reader('0000').int(field), 'truncated');
    expect(xdrError(() => reader('00000003').string(2, field)).message).toBe(
      'Cannot read some_struct.some_field: length 3 is over 2',
    );
  });

  it('requires the padding of a string but not that it is zero', () => {
    expectCode(() => reader('00000001 61').string(8, field), 'truncated');
    expect(reader('00000001 61ffffff').string(8, field)).toBe('a');
    expect(reader('00000001 61ffffff').name(8, field)).toBe('a');
  });

  it('refuses an optional flag other than 0 and 1', () => {
    expect(reader('00000000').present(field)).toBe(false);
    expect(reader('00000001').present(field)).toBe(true);
    expectCode(() => reader('00000002').present(field), 'unknown-discriminant');
  });

  it('keeps the low byte of a char', () => {
    expect(reader('ffffff80').char(field)).toBe(-128);
    expect(reader('00000080').char(field)).toBe(-128);
    expect(reader('000000ff').uchar(field)).toBe(255);
    expect([...reader('00000002 ffffffe9 00000041').chars(8, field)]).toEqual([0xe9, 0x41]);
  });
});

describe('NameTable', () => {
  it('tells names apart that share a prefix, a length or trailing zeros', () => {
    const long = ['x'.repeat(96), 'y'.repeat(97)];
    const names = ['a', 'b', 'ab', 'aa', 'vcpu.0.time', 'vcpu.1.time', 'vcpu.10.time', ...long];
    const table = new NameTable();
    for (const order of [names, names, [...names].reverse(), names]) {
      const writer = new XdrWriter();
      for (const name of order) writer.string(name, 200, field);
      const back = new XdrReader(writer.bytes(), 0, writer.length, table);
      expect(order.map(() => back.name(200, field))).toEqual(order);
    }
  });

  it('goes on decoding when it is full', () => {
    const writer = new XdrWriter();
    for (let index = 0; index < 10_000; index++) writer.string(`name.${index}`, 200, field);
    const table = new NameTable();
    for (let round = 0; round < 2; round++) {
      const back = new XdrReader(writer.bytes(), 0, writer.length, table);
      for (let index = 0; index < 10_000; index++) expect(back.name(200, field)).toBe(`name.${index}`);
    }
  });
});
