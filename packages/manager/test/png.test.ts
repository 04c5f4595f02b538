import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../src/screens/png.js';

const ppm = (header: string, ...pixels: number[]) =>
  ({
    mediaType: 'image/x-portable-pixmap',
    bytes: Buffer.concat([Buffer.from(header), Buffer.from(pixels)]),
  }) as const;

/** The chunks of a PNG by type, checked for nothing: another program's job. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

describe('a screenshot as PNG', () => {
  it('has the pixels of a pixmap', async () => {
    const png = await pngOf(ppm('P6\n# by QEMU\n2 2\n255\n', 255, 0, 0, 0, 255, 0, 0, 0, 255, 1, 2, 3));
    const chunks = chunksOf(png);
    expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect([...(chunks.get('IHDR') ?? [])]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
    expect([...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]).toEqual([
      ...[0, 255, 0, 0, 0, 255, 0],
      ...[0, 0, 0, 255, 1, 2, 3],
    ]);
    // The whole file of one black pixel, by the specification: its checksums are known.
    expect(Buffer.from(png).subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
  });

  it('stretches colours that do not go up to 255', async () => {
    const png = await pngOf(ppm('P6 1 1 15\n', 15, 5, 0));
    expect([...inflateSync(chunksOf(png).get('IDAT') ?? Buffer.alloc(0))]).toEqual([0, 255, 85, 0]);
  });

  it('is passed on as it is where the hypervisor makes PNG', async () => {
    const bytes = await pngOf(ppm('P6\n1 1\n255\n', 1, 2, 3));
    expect(await pngOf({ mediaType: 'image/png', bytes })).toBe(bytes);
  });

  it.each([
    ['no header', ppm('P5\n1 1\n255\n', 1), 'no header'],
    ['too few pixels', ppm('P6\n2 1\n255\n', 1, 2, 3), 'ends too early'],
    ['no pixels', ppm('P6\n0 1\n255\n'), '0 times 1'],
    ['two bytes a colour', ppm('P6\n1 1\n65535\n', 0, 0, 0, 0, 0, 0), '65535'],
    ['another type', { mediaType: 'image/png', bytes: Buffer.from('P6') } as const, 'PNG'],
  ])('is refused with %s', async (_what, shot, why) => {
    await expect(pngOf(shot)).rejects.toMatchObject({
      code: 'failed',
      message: expect.stringContaining(why) as string,
    });
  });
});
