/** Volumes and devices of a guest on a real QEMU: what the guest itself sees of them, and whose bytes are where. */
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Duplex } from 'node:stream';
import { type InstanceInfo, type VolumeSpec } from '@hostelry/compute';
import { LibvirtDriver } from '@hostelry/driver-libvirt';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

const TEST_TIMEOUT_MS = 180_000;
const ANSWER_DEADLINE_MS = 60_000;

describeLive('volumes of a guest on a real QEMU', () => {
  vi.setConfig({ testTimeout: TEST_TIMEOUT_MS });

  let host: LibvirtHost;
  let driver: LibvirtDriver;
  let guest: InstanceInfo;
  let console: Duplex;
  let asked = 0;

  /** Runs a command in the guest's shell, on its serial console, and gives what it printed. */
  async function inGuest(command: string): Promise<string> {
    asked += 1;
    const [start, end] = [`BEGIN-${asked}:`, `:END-${asked}`];
    // The echo of what is typed has the quotes in it, and so is not taken for the answer.
    console.write(`echo "BEGIN"-${asked}:$(${command}):"END"-${asked}\n`);
    const printed = await readUntil(end);
    return printed.slice(printed.lastIndexOf(start) + start.length, printed.lastIndexOf(end)).trim();
  }

  async function readUntil(text: string): Promise<string> {
    let printed = '';
    const deadline = setTimeout(
      () => console.destroy(new Error(`"${text}" is not in: ${printed.slice(-400)}`)),
      ANSWER_DEADLINE_MS,
    );
    try {
      for await (const chunk of console.iterator({ destroyOnReturn: false })) {
        printed += String(chunk);
        if (printed.includes(text)) return printed;
      }
      throw new Error(`The console ended before "${text}": ${printed.slice(-400)}`);
    } finally {
      clearTimeout(deadline);
    }
  }

  const file = (name: string): string => join(host.directory, 'lib/images', name);
  async function newVolume(name: string, sizeMiB: number, format = 'raw'): Promise<VolumeSpec> {
    await host.virsh(
      'vol-create-as',
      'default',
      name,
      `${sizeMiB}MiB`,
      '--format',
      format,
      '--allocation',
      '0',
    );
    return { source: { kind: 'pool', pool: 'default', name } };
  }
  async function firstBytes(name: string, length: number): Promise<string> {
    const handle = await open(file(name));
    try {
      return (await handle.read(Buffer.alloc(length), 0, length, 0)).buffer.toString();
    } finally {
      await handle.close();
    }
  }
  const volumes = () => driver.volumes!;
  const targets = async () => (await driver.get(guest.uuid)).disks.map(({ target }) => target);

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'volumes' });
    driver = new LibvirtDriver({ uri: host.uri, accelerator: 'qemu' });
    await driver.start();
    const parameters = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
    guest = await driver.spawn({
      ...{ name: 'disks', vcpus: 1, memoryMiB: 128 },
      kernelBoot: {
        kernel: { location: tinyGuest.kernel },
        initrd: { location: tinyGuest.initrd },
        commandLine: `${parameters} hostelry.name=disks`,
      },
    });
    console = await driver.console!.serial(guest.uuid);
    await readUntil('HOSTELRY-BOOT disks');
  }, TEST_TIMEOUT_MS);
  afterAll(async () => {
    console?.destroy();
    await driver?.stop();
    await host?.stop();
  });

  it('gives a running guest a volume, which it sees with its serial number and its size', async () => {
    const volume = await newVolume('first', 16);
    const limits = { readBytesPerSecond: 50_000_000 };
    const disk = await volumes().attach(guest.uuid, { ...volume, id: 'first-volume', limits });
    expect(disk).toEqual({
      ...{ target: 'vda', kind: 'disk', format: 'raw' },
      source: '/var/lib/libvirt/images/first',
    });
    await vi.waitFor(
      async () => expect(await inGuest('cat /sys/block/vda/serial')).toBe('first-volume'),
      20_000,
    );
    expect(await inGuest('cat /sys/block/vda/size')).toBe('32768');
    await inGuest('echo written-by-the-guest | dd of=/dev/vda conv=fsync 2>/dev/null');
    expect(await firstBytes('first', 20)).toBe('written-by-the-guest');
    expect(await host.virsh('blkdeviotune', 'disks', 'vda', '--config')).toMatch(
      /read_bytes_sec *: 50000000/,
    );
  });

  it('makes the volume larger under the guest', async () => {
    await volumes().extend(guest.uuid, 'vda', 24);
    expect(await inGuest('cat /sys/block/vda/size')).toBe('49152');
    expect(await host.virsh('vol-info', 'first', '--pool', 'default')).toMatch(/Capacity: +24.00 MiB/);
  });

  it('swaps the volume for another one while the guest works: the bytes go along', async () => {
    const second = { ...(await newVolume('second', 24, 'qcow2')), format: 'qcow2' as const };
    const steps: string[] = [];
    const progress = { step: (name: string) => void steps.push(name) };
    const disk = await volumes().swap(guest.uuid, 'vda', second, { progress });
    expect(disk).toMatchObject({ target: 'vda', source: '/var/lib/libvirt/images/second', format: 'qcow2' });
    expect(steps).toContain('pivot');
    const config = await host.virsh('dumpxml', 'disks', '--inactive');
    expect(config).toContain("<source file='/var/lib/libvirt/images/second'");
    expect(config).not.toContain('/images/first');
    await inGuest('echo 3 >/proc/sys/vm/drop_caches');
    expect(await inGuest('dd if=/dev/vda bs=20 count=1 2>/dev/null')).toBe('written-by-the-guest');
    await inGuest('echo written-after-the-swap | dd of=/dev/vda conv=fsync 2>/dev/null');
    expect(await firstBytes('first', 20)).toBe('written-by-the-guest');

    // A larger one shows its own size then.
    await volumes().swap(guest.uuid, 'vda', await newVolume('large', 32));
    expect(await inGuest('cat /sys/block/vda/size')).toBe('65536');
    expect(await firstBytes('large', 22)).toBe('written-after-the-swap');
  });

  it('leaves the guest on the old volume when a swap is aborted, and lets the new one be used', async () => {
    const third = await newVolume('third', 64);
    const controller = new AbortController();
    const progress = { step: (name: string) => name === 'copy' && controller.abort() };
    const swap = volumes().swap(guest.uuid, 'vda', third, {
      signal: controller.signal,
      progress: progress,
    });
    await expect(swap).rejects.toMatchObject({ code: 'cancelled' });
    expect(await host.virsh('blockjob', 'disks', 'vda')).not.toMatch(/\d+ ?%/);
    expect((await driver.get(guest.uuid)).disks).toMatchObject([{ source: '/var/lib/libvirt/images/large' }]);
    const { target } = await volumes().attach(guest.uuid, third);
    await volumes().detach(guest.uuid, target);
  });

  it('takes the volume away with the cooperation of the guest', async () => {
    await volumes().detach(guest.uuid, 'vda');
    expect(await inGuest('ls /sys/block')).not.toMatch(/vda/);
    expect(await targets()).toEqual([]);
    expect(await host.virsh('dumpxml', 'disks')).not.toContain('volumeInfo');
  });

  it('says not-found for files that are not there, whether the guest runs or not, and for pools', async () => {
    const missing = { kind: 'pool', pool: 'default', name: 'none' } as const;
    await expect(volumes().attach(guest.uuid, { source: missing })).rejects.toMatchObject({
      code: 'not-found',
    });
    const nowhere = { kind: 'block', path: '/dev/nonexistent' } as const;
    await expect(volumes().attach(guest.uuid, { source: nowhere })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await targets()).toEqual([]);
  });

  it('gives and takes a watchdog and a source of random numbers', async () => {
    const devices = driver.devices!;
    const watchdog = await devices.attach(guest.uuid, { kind: 'watchdog', action: 'none' });
    expect(watchdog).toMatchObject({ kind: 'watchdog', removable: true });
    await expect(devices.attach(guest.uuid, { kind: 'watchdog', action: 'pause' })).rejects.toMatchObject({
      code: 'conflict',
    });
    const before = await inGuest('ls /sys/bus/virtio/devices | wc -l');
    const random = await devices.attach(guest.uuid, { kind: 'random', bytesPerSecond: 1024 });
    await vi.waitFor(async () => {
      expect(Number(await inGuest('ls /sys/bus/virtio/devices | wc -l'))).toBe(Number(before) + 1);
    }, 20_000);
    await devices.detach(guest.uuid, random.id);
    await devices.detach(guest.uuid, watchdog.id);
    expect(await inGuest('ls /sys/bus/virtio/devices | wc -l')).toBe(before);
    expect((await devices.list(guest.uuid)).filter(({ removable }) => removable)).toEqual([]);
    expect(await devices.hostDevices()).toEqual(expect.any(Array));
  });

  it('does the same for a guest that is down, and the guest finds the bytes when it starts', async () => {
    await driver.power!.stop(guest.uuid, { mode: 'force' });
    const nowhere = { kind: 'file', path: '/var/lib/libvirt/images/nowhere' } as const;
    await expect(volumes().attach(guest.uuid, { source: nowhere })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await targets()).toEqual([]);

    const first: VolumeSpec = { source: { kind: 'pool', pool: 'default', name: 'first' } };
    await volumes().attach(guest.uuid, { ...first, target: 'vdc', cache: 'none' });
    await volumes().extend(guest.uuid, 'vdc', 28);
    const third: VolumeSpec = {
      source: { kind: 'pool', pool: 'default', name: 'third' },
      id: 'third-volume',
    };
    const steps: string[] = [];
    const disk = await volumes().swap(guest.uuid, 'vdc', third, {
      progress: { step: (name) => steps.push(name) },
    });
    expect(disk).toMatchObject({ target: 'vdc', source: '/var/lib/libvirt/images/third' });
    expect(steps).toContain('copy');
    const [from, to] = await Promise.all([readFile(file('first')), readFile(file('third'))]);
    expect(from.length).toBe(28 * 2 ** 20);
    expect(to.subarray(0, from.length).equals(from)).toBe(true);

    await driver.power!.start(guest.uuid);
    console.destroy();
    console = await driver.console!.serial(guest.uuid);
    await readUntil('HOSTELRY-BOOT disks');
    expect(await inGuest('dd if=/dev/vda bs=20 count=1 2>/dev/null')).toBe('written-by-the-guest');
    expect(await inGuest('cat /sys/block/vda/serial')).toBe('third-volume');
    expect(await inGuest('cat /sys/block/vda/size')).toBe('131072');
  });

  it('sees at once what somebody else gave a guest that is down', async () => {
    await newVolume('theirs', 4);
    await driver.power!.stop(guest.uuid, { mode: 'force' });
    // Everybody's disks are known from here on.
    await driver.devices!.hostDevices();
    await host.virsh('attach-disk', 'disks', '/var/lib/libvirt/images/theirs', 'vdf', '--config');
    const other = await driver.spawn({
      name: 'other',
      vcpus: 1,
      memoryMiB: 64,
      kernelBoot: { kernel: { location: tinyGuest.kernel } },
    });
    const theirs: VolumeSpec = { source: { kind: 'file', path: '/var/lib/libvirt/images/theirs' } };
    await expect(volumes().attach(other.uuid, theirs)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('"vdf"') as string,
    });
    await expect(volumes().detach(guest.uuid, 'vdf')).rejects.toMatchObject({ code: 'conflict' });
    await driver.destroy(other.uuid);
    await driver.destroy(guest.uuid);
    expect(await host.virsh('vol-list', 'default')).toMatch(/third/);
  });
});
