import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type DiskFormat } from '../../src/images/cached-image.js';
import { readDiskFormat, type ImageFormat } from '../../src/images/source/image-format.js';
import { qcow2Image } from './qcow2-image.js';

const hasQemuImg = spawnSync('qemu-img', ['--version']).error === undefined;

function read(bytes: Buffer, wanted?: DiskFormat): Promise<ImageFormat> {
  const readAt = (offset: number, length: number): Promise<Uint8Array> =>
    Promise.resolve(bytes.subarray(offset, offset + length));
  return readDiskFormat({ name: 'disk.img', size: bytes.length, readAt }, wanted);
}

function changed(change: (image: Buffer) => void): Buffer {
  const image = qcow2Image();
  change(image);
  return image;
}

describe('readDiskFormat', () => {
  it('detects qcow2 of both versions with its virtual size', async () => {
    for (const version of [2, 3] as const) {
      const image = qcow2Image({ version, virtualSize: 2 ** 34 });
      expect(await read(image)).toEqual({ format: 'qcow2', virtualSizeBytes: 2 ** 34 });
    }
  });

  it('takes other bytes as raw, with the size of the file', async () => {
    expect(await read(Buffer.alloc(12_345, 1))).toEqual({ format: 'raw', virtualSizeBytes: 12_345 });
    expect(await read(Buffer.from('x'))).toEqual({ format: 'raw', virtualSizeBytes: 1 });
  });

  it('takes qcow2 bytes as raw when asked to', async () => {
    const image = qcow2Image();
    expect(await read(image, 'raw')).toEqual({ format: 'raw', virtualSizeBytes: image.length });
  });

  it('refuses an empty image, and raw bytes given as qcow2', async () => {
    await expect(read(Buffer.alloc(0))).rejects.toThrow('Image "disk.img" is empty');
    await expect(read(Buffer.alloc(999), 'qcow2')).rejects.toThrow('is not in qcow2 format');
    await expect(read(Buffer.from('1f8b08', 'hex'), 'qcow2')).rejects.toThrow(
      'is not in qcow2 format: it is gzip-compressed',
    );
  });

  it.each([
    ['1f8b0800', 'gzip-compressed'],
    ['fd377a585a0000', 'xz-compressed'],
    ['4b444d5601000000', 'in VMDK format'],
    [Buffer.from('<!DOCTYPE html>').toString('hex'), 'an HTML page'],
  ])('refuses bytes %s with their name', async (hex, name) => {
    await expect(read(Buffer.from(hex, 'hex'))).rejects.toThrow(`is ${name}; qcow2 and raw`);
  });

  it.each<[string, (image: Buffer) => void, RegExp]>([
    ['has a backing file', (i) => i.writeBigUInt64BE(200n, 8), /has a backing file/],
    ['has a backing file name', (i) => i.writeUInt32BE(11, 16), /has a backing file/],
    ['has an external data file', (i) => (i[79] = 4), /keeps its data in another file/],
    ['is encrypted', (i) => i.writeUInt32BE(2, 32), /is encrypted/],
    ['is corrupt', (i) => (i[79] = 2), /is marked as corrupt/],
    ['needs unknown features', (i) => (i[78] = 1), /unknown qcow2 features \(0x100\)/],
    ['is of version 4', (i) => i.writeUInt32BE(4, 4), /is qcow2 version 4/],
    ['has impossible clusters', (i) => i.writeUInt32BE(30, 20), /clusters of 2\^30/],
    ['has no virtual size', (i) => i.writeBigUInt64BE(0n, 24), /virtual size of 0/],
    ['has too large a size', (i) => i.writeBigUInt64BE(1n << 60n, 24), /impossible virtual size/],
    ['has too small an L1 table', (i) => i.writeBigUInt64BE(1n << 40n, 24), /an L1 table of 1/],
    ['has a huge L1 table', (i) => i.writeUInt32BE(2 ** 31, 36), /damaged header: an L1 table/],
    ['has no refcounts', (i) => i.writeUInt32BE(0, 56), /a refcount table of 0/],
    ['has an L1 table astray', (i) => i.writeBigUInt64BE(7n, 40), /a table at offset 7/],
    ['has an L1 table behind its end', (i) => i.writeBigUInt64BE(1n << 30n, 40), /is truncated/],
    ['has an L2 table behind its end', (i) => i.writeBigUInt64BE(1n << 30n, 3 * 65_536), /truncated/],
  ])('refuses a qcow2 image that %s', async (_, change, message) => {
    await expect(read(changed(change))).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(message) as string,
    });
  });

  it('refuses a qcow2 image that was cut off anywhere', async () => {
    const image = qcow2Image({ clusters: 4 });
    for (const length of [10, 80, 103, 5000, 65_536 * 3 + 4, 65_536 * 4 + 100, 65_536 * 8]) {
      await expect(read(image.subarray(0, length)), `${length} bytes`).rejects.toThrow('truncated');
    }
    await expect(read(image)).resolves.toMatchObject({ format: 'qcow2' });
  });

  it.skipIf(!hasQemuImg)('reads what qemu-img makes, compressed and cut off (needs qemu-img)', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'hostelry-format-'));
    try {
      const path = (name: string): string => join(directory, name);
      const qemuImg = (...args: string[]): void => void execFileSync('qemu-img', args);
      writeFileSync(
        path('raw'),
        Buffer.concat([randomBytes(2 ** 20), Buffer.alloc(2 ** 20), randomBytes(2 ** 20)]),
      );
      const variants = {
        plain: [],
        compressed: ['-c'],
        old: ['-o', 'compat=0.10'],
        small: ['-o', 'cluster_size=4096'],
        extended: ['-o', 'extended_l2=on,cluster_size=131072'],
        zstd: ['-c', '-o', 'compression_type=zstd'],
      };
      for (const [name, options] of Object.entries(variants)) {
        qemuImg('convert', '-O', 'qcow2', ...options, path('raw'), path(name));
        const bytes = readFileSync(path(name));
        expect(await read(bytes), name).toEqual({ format: 'qcow2', virtualSizeBytes: 3 * 2 ** 20 });
        const cut = bytes.subarray(0, Math.floor(bytes.length / 2));
        await expect(read(cut), `${name}, cut`).rejects.toThrow('truncated');
      }
      qemuImg('create', '-f', 'qcow2', '-b', path('plain'), '-F', 'qcow2', path('overlay'));
      await expect(read(readFileSync(path('overlay')))).rejects.toThrow('has a backing file');
      qemuImg('create', '-f', 'qcow2', '-o', `data_file=${path('data')}`, path('outside'), '1M');
      await expect(read(readFileSync(path('outside')))).rejects.toThrow('in another file');
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
