import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packQcow2, readQcow2Data } from '../src/hypervisor/qcow2-data.js';
import { VolumeBytes } from '../src/hypervisor/volume-bytes.js';

const CLUSTER = 65536;

/** A disk with some bytes in its middle and at its end. */
function disk(size: number): VolumeBytes {
  const bytes = new VolumeBytes();
  bytes.truncate(size);
  bytes.write(CLUSTER + 7, Buffer.from('in the middle'));
  bytes.write(size - 4, Buffer.from('last'));
  return bytes;
}

const all = (bytes: VolumeBytes): Buffer => Buffer.from(bytes.read(0, bytes.length));

describe('the data of qcow2 files', () => {
  const header = { virtualSize: 5 * CLUSTER + 512, backingFile: undefined, backingFormat: undefined };

  it('is what was packed', () => {
    const packed = packQcow2(disk(header.virtualSize), header);
    expect(all(readQcow2Data(packed, undefined)).equals(all(disk(header.virtualSize)))).toBe(true);
  });

  it('takes no room where nothing was written', () => {
    const large = { ...header, virtualSize: 2 ** 40 };
    expect(packQcow2(disk(large.virtualSize), large).length).toBeLessThan(50 * CLUSTER);
  });

  it('shows what is below where nothing was written above', () => {
    const above = new VolumeBytes();
    above.truncate(header.virtualSize);
    above.write(0, Buffer.from('above'));
    const seen = readQcow2Data(packQcow2(above, header), disk(3 * CLUSTER));
    expect(seen.length).toBe(header.virtualSize);
    expect(Buffer.from(seen.read(0, 5)).toString()).toBe('above');
    expect(Buffer.from(seen.read(CLUSTER + 7, 13)).toString()).toBe('in the middle');
    expect(Buffer.from(seen.read(3 * CLUSTER, 4))).toEqual(Buffer.alloc(4));
  });

  it('is read from compressed clusters too', () => {
    const packed = packQcow2(disk(header.virtualSize), header);
    const place = packed.length;
    const squeezed = deflateRawSync(Buffer.alloc(CLUSTER, 'z'));
    packed.write(place, squeezed);
    const level1 = Number(new DataView(packed.read(40, 8).buffer).getBigUint64(0));
    const level2 = Number(
      new DataView(packed.read(level1, 8).buffer).getBigUint64(0) & 0x00ff_ffff_ffff_fe00n,
    );
    const entry = new DataView(new ArrayBuffer(8));
    const sectors = BigInt(Math.ceil(squeezed.length / 512) - 1);
    entry.setBigUint64(0, (1n << 62n) | (sectors << 54n) | BigInt(place));
    packed.write(level2, new Uint8Array(entry.buffer));
    expect(Buffer.from(readQcow2Data(packed, undefined).read(0, 3)).toString()).toBe('zzz');
  });
});
