import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packQcow2, readQcow2Data } from '../../src/hypervisor/qcow2-data.js';
import { VolumeBytes } from '../../src/hypervisor/volume-bytes.js';
import { isInstalled, run } from './virsh.js';

const hasQemuImg = isInstalled('qemu-img');
const describeQemu = hasQemuImg ? describe : describe.skip;
const suffix = hasQemuImg ? '' : ' (skipped: qemu-img is not installed)';
const SIZE = 9 * 65536;

describeQemu(`qcow2 files of the simulator and of QEMU${suffix}`, () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'hostelry-qcow2-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const qemuImg = async (...args: string[]): Promise<string> => (await run('qemu-img', args)).stdout;

  it('are understood by each other', async () => {
    const disk = new VolumeBytes(SIZE);
    disk.write(70_000, Buffer.from('in the middle'));
    disk.write(SIZE - 4, Buffer.from('last'));
    const bytes = Buffer.from(disk.read(0, SIZE));
    const [ours, raw, theirs] = ['ours.qcow2', 'disk.raw', 'theirs.qcow2'].map((name) => join(folder, name));
    const packed = packQcow2(disk, {
      virtualSize: SIZE,
      backingFile: undefined,
      backingFormat: undefined,
    });
    writeFileSync(ours!, packed.read(0, packed.length));
    writeFileSync(raw!, bytes);
    expect(await qemuImg('check', ours!)).toContain('No errors');
    expect(await qemuImg('compare', '-f', 'qcow2', '-F', 'raw', ours!, raw!)).toContain('identical');
    const options = ['-f', 'raw', '-O', 'qcow2', '-c', '-o', 'cluster_size=4096'];
    await qemuImg('convert', ...options, raw!, theirs!);
    const file = new VolumeBytes();
    file.write(0, readFileSync(theirs!));
    expect(Buffer.from(readQcow2Data(file, undefined).read(0, SIZE)).equals(bytes)).toBe(true);
  });
});
