import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyQcow2, readQcow2Header } from '../src/hypervisor/qcow2-header.js';
import { VolumeBytes } from '../src/hypervisor/volume-bytes.js';

const SIZE = 300_000;
const MIB = 1024 * 1024;

test('a volume holds what was written where it was written, and zeros elsewhere', () => {
  const write = fc.record({
    offset: fc.integer({ min: 0, max: SIZE - 1 }),
    length: fc.integer({ min: 0, max: 140_000 }),
    byte: fc.integer({ min: 1, max: 255 }),
  });
  fc.assert(
    fc.property(fc.array(write, { maxLength: 6 }), fc.integer({ min: 0, max: SIZE }), (writes, cut) => {
      const volume = new VolumeBytes();
      let model = Buffer.alloc(0);
      for (const { offset, length, byte } of writes) {
        const bytes = Buffer.alloc(length, byte);
        const grown = volume.growth(offset, length);
        const before = volume.allocated;
        volume.write(offset, bytes);
        expect(volume.allocated - before).toBe(grown);
        const end = length === 0 ? model.length : Math.max(model.length, offset + length);
        const next = Buffer.alloc(Math.max(end, length === 0 ? offset : 0));
        model.copy(next);
        bytes.copy(next, offset);
        model = next;
      }
      const check = (): void => {
        expect(volume.length).toBe(model.length);
        expect(Buffer.compare(volume.read(0, SIZE * 2), model)).toBe(0);
      };
      check();
      volume.truncate(cut);
      const next = Buffer.alloc(cut);
      model.copy(next);
      model = next;
      check();
      // What was cut off must not come back when the volume grows again.
      volume.truncate(cut + 1000);
      model = Buffer.concat([model, Buffer.alloc(1000)]);
      check();
    }),
    { numRuns: 60 },
  );
});

test('a copy is independent', () => {
  const volume = new VolumeBytes();
  volume.write(10, Buffer.from('first'));
  const copy = volume.clone();
  volume.write(10, Buffer.from('other'));
  expect(Buffer.from(copy.read(10, 5)).toString()).toBe('first');
});

test('reading beyond the end gives what there is', () => {
  const volume = new VolumeBytes(4);
  expect(volume.read(2, 100).length).toBe(2);
  expect(volume.read(4, 1).length).toBe(0);
  expect(volume.read(1000, 1).length).toBe(0);
});

test('an empty qcow2 image says its size and backing file', () => {
  const header = { virtualSize: 10 * 1024 ** 3, backingFile: '/images/base.qcow2', backingFormat: 'qcow2' };
  expect(readQcow2Header(emptyQcow2(header))).toEqual(header);
  const plain = { virtualSize: 1_048_576, backingFile: undefined, backingFormat: undefined };
  expect(readQcow2Header(emptyQcow2(plain))).toEqual(plain);
});

test('bytes that are not qcow2 have no header', () => {
  expect(readQcow2Header(new Uint8Array(10))).toBeUndefined();
  expect(readQcow2Header(Buffer.alloc(512, 'x'))).toBeUndefined();
});

test('runs of holes and of data follow each other to the end of the file', () => {
  const bytes = new VolumeBytes(4 * MIB);
  bytes.write(MIB, new Uint8Array(10).fill(1));
  const runs: [boolean, number][] = [];
  for (let at = 0; at < bytes.length;) {
    const { isHole, length } = bytes.runAt(at);
    runs.push([isHole, length]);
    at += length;
  }
  expect(runs).toEqual([
    [true, MIB],
    [false, 64 * 1024],
    [true, 3 * MIB - 64 * 1024],
  ]);
});

test('a punched run reads as zeros, frees whole chunks, and may lengthen the file', () => {
  const bytes = new VolumeBytes();
  bytes.write(0, new Uint8Array(200 * 1024).fill(1));
  bytes.punch(10, MIB);
  expect(bytes.length).toBe(MIB + 10);
  expect(bytes.allocated).toBe(64 * 1024);
  expect([...bytes.read(8, 4)]).toEqual([1, 1, 0, 0]);
});
