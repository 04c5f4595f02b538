/** Root disks by each image backend on a real libvirt and QEMU, which boot from them; logical volumes are loop devices under libvirt's own LVM driver. */
import { readdir, readFile } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type InstanceSpec, type KernelBootSpec } from '@hostelry/compute';
import { conformanceCases } from '@hostelry/compute/conformance';
import { LibvirtDriver, type LibvirtDriverOptions } from '@hostelry/driver-libvirt';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { cableAddresses, joinHosts } from '../../tools/testbed/host-cable.js';
import { makeVolumeGroup } from '../../tools/testbed/volume-group.js';
import { GuestShell } from './guest-shell.js';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

const BOOT_DEADLINE_MS = 90_000;
const GROUP = 'vg0';
/** Where the disk's image says nothing. */
const WRITE = 'echo luggage | dd of=/dev/vda bs=1M seek=50 conv=fsync,notrunc 2>/dev/null';
const READ =
  'echo 3 >/proc/sys/vm/drop_caches; dd if=/dev/vda bs=1M skip=50 count=1 2>/dev/null | head -c 7; cat /sys/block/vda/size';

const FLAT = { imageBackend: 'flat' } as const;
const FLAT_QCOW2 = {
  imageBackend: 'flat',
  imageBackends: { flat: { options: { format: 'qcow2', preallocate: true } } },
} as const;
const LOGICAL = {
  imageBackend: 'logical',
  imageBackends: { logical: { options: { pool: GROUP } } },
} as const;

describeLive('image backends on a real QEMU', () => {
  vi.setConfig({ testTimeout: 180_000 });

  let host: LibvirtHost;
  let peer: LibvirtHost;
  let kernelArguments: string;
  const started: LibvirtDriver[] = [];

  beforeAll(async () => {
    [host, peer] = await Promise.all([
      startLibvirtHost({ name: 'backends' }),
      startLibvirtHost({ name: 'backends-peer' }),
    ]);
    await joinHosts(host, peer);
    await makeVolumeGroup(host, GROUP);
    kernelArguments = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
  }, 120_000);
  afterAll(async () => {
    await Promise.all([host?.stop(), peer?.stop()]);
  });
  afterEach(async () => {
    for (const driver of started.splice(0)) await driver.stop();
  });

  function makeDriver(options: Partial<LibvirtDriverOptions>, on = host): LibvirtDriver {
    const migrationUri = `tcp://${cableAddresses[on === host ? 0 : 1]}`;
    return new LibvirtDriver(
      { uri: on.uri, accelerator: 'qemu', shutdownRetryMs: 1_000, migrationUri, ...options },
      { report: () => undefined },
    );
  }

  async function begin(options: Partial<LibvirtDriverOptions>, on = host): Promise<LibvirtDriver> {
    const driver = makeDriver(options, on);
    await driver.start();
    started.push(driver);
    return driver;
  }

  /** Booted from a kernel, which is quicker than from its disk. */
  const spec = (name: string): InstanceSpec => ({
    ...{ name, vcpus: 1, memoryMiB: 128 },
    rootDisk: { image: { location: tinyGuest.disk }, sizeMiB: 64 },
    kernelBoot: kernelBoot(),
    cloudInit: { hostname: `seeded-${name}` },
  });

  const kernelBoot = (): KernelBootSpec => ({
    kernel: { location: tinyGuest.kernel },
    initrd: { location: tinyGuest.initrd },
    commandLine: kernelArguments,
  });

  async function shellOf(driver: LibvirtDriver, uuid: string, name: string): Promise<GuestShell> {
    const shell = new GuestShell(await driver.console!.serial(uuid));
    await shell.until(new RegExp(`HOSTELRY-BOOT seeded-${name}`), BOOT_DEADLINE_MS);
    return shell;
  }

  const expectLuggage = async (shell: GuestShell, sizeMiB = 64): Promise<void> => {
    const { output } = await shell.run(READ);
    expect(output.replace(/\s/g, '')).toBe(`luggage${sizeMiB * 2048}`);
  };

  /** The same of a raw disk whose guest is down or has not begun to write. */
  const expectLuggageOn = async (path = ''): Promise<void> => {
    expect(await host.enter('dd', `if=${path}`, 'bs=1M', 'skip=50', 'count=1')).toMatch(/^luggage/);
  };

  /** What instances leave: domains, files that are no images, logical volumes. */
  async function leftovers(on = host): Promise<string[]> {
    const domains = (await on.virsh('list', '--all', '--name')).split('\n');
    const files = await readdir(join(on.directory, 'lib/images'));
    const volumes = on === host ? (await on.virsh('vol-list', GROUP)).split('\n') : [];
    const own = files.filter((name) => !name.startsWith('hostelry-image-'));
    return [...domains, ...own, ...volumes].filter((line) => line.trim() !== '');
  }

  /** Has QEMU's own tool compare what is captured with the disk. */
  async function expectCaptured(driver: LibvirtDriver, uuid: string, format: string): Promise<void> {
    const [disk] = (await driver.get(uuid)).disks;
    const { stream } = await driver.capture!.capture(uuid);
    await pipeline(stream, createWriteStream(join(host.directory, 'lib/captured.qcow2')));
    const captured = '/var/lib/libvirt/captured.qcow2';
    expect(await host.enter('qemu-img', 'info', captured)).not.toContain('backing');
    const given = ['-f', 'qcow2', '-F', format, '-U', captured, disk?.source ?? ''];
    expect(await host.enter('qemu-img', 'compare', ...given)).toContain('identical');
  }

  describe.each([
    ['flat', { options: FLAT, format: 'raw', snapshots: false, extends: true }],
    ['flat as qcow2', { options: FLAT_QCOW2, format: 'qcow2', snapshots: true, extends: true }],
    ['logical', { options: LOGICAL, format: 'raw', snapshots: false, extends: false }],
  ] as const)('%s', (name, kept) => {
    it('keeps what a guest writes, does what it can or says why not, and leaves nothing', async () => {
      const driver = await begin(kept.options);
      const instance = name.replace(/\W/g, '');
      const { kernelBoot: _kernel, ...fromDisk } = spec(instance);
      // One that boots from what was made is enough.
      const { uuid, disks } = await driver.spawn(name === 'logical' ? fromDisk : spec(instance));
      const { source = '', format } = disks[0] ?? {};
      expect(format).toBe(kept.format);
      // Nobody needs the image any more: another process may remove it.
      const pruned = await (await begin({})).imageCache!.prune();
      expect(pruned.filter((image) => image.endsWith('.qcow2'))).toHaveLength(1);
      const shell = await shellOf(driver, uuid, instance);
      expect((await shell.run(WRITE)).status).toBe(0);
      await expectCaptured(driver, uuid, kept.format);

      const snapshot = driver.snapshots!.create(uuid, { name: 'one' });
      if (kept.snapshots) expect(await snapshot).toMatchObject({ name: 'one' });
      else await expect(snapshot).rejects.toMatchObject({ code: 'unsupported' });
      if (kept.snapshots) await driver.snapshots!.delete(uuid, 'one');
      const live = driver.resize!.resize(uuid, { rootDiskMiB: 72 }, { mode: 'live' });
      if (kept.extends) await live;
      else await expect(live).rejects.toMatchObject({ code: 'unsupported' });
      await expectLuggage(shell, kept.extends ? 72 : 64);
      shell.close();

      await driver.power!.stop(uuid, { mode: 'force' });
      await expectCaptured(driver, uuid, kept.format);
      const stopped = driver.resize!.resize(uuid, { rootDiskMiB: 80 });
      if (kept.extends) await stopped;
      else await expect(stopped).rejects.toMatchObject({ code: 'unsupported' });
      const info = await host.enter('qemu-img', 'info', '--output=json', '-f', kept.format, source);
      expect(JSON.parse(info)).toMatchObject({ 'virtual-size': (kept.extends ? 80 : 64) * 2 ** 20 });
      expect(info).not.toContain('backing-filename');
      if (kept.format === 'raw') await expectLuggageOn(source);

      await driver.power!.start(uuid);
      await driver.rescue!.rescue(uuid, { image: { location: tinyGuest.disk }, kernelBoot: kernelBoot() });
      expect((await driver.get(uuid)).disks.map((disk) => disk.source)).toContain(source);
      await driver.rescue!.unrescue(uuid);
      await driver.destroy(uuid);
      expect(await leftovers()).toEqual([]);
    });
  });

  it('takes the room of a raw disk at once where it is to', async () => {
    const options = { preallocate: true };
    const driver = await begin({ ...FLAT, imageBackends: { flat: { options } } });
    const { uuid, disks } = await driver.spawn(spec('roomy'));
    const [, kib = ''] = /^(\d+)/.exec(await host.enter('du', '-k', disks[0]?.source ?? '')) ?? [];
    expect(Number(kib)).toBeGreaterThanOrEqual(64 * 1024);
    await driver.destroy(uuid);
  });

  it('leaves no logical volume of a spawn that fails', async () => {
    const driver = await begin(LOGICAL);
    const large = { ...spec('large'), rootDisk: { image: { location: tinyGuest.disk }, sizeMiB: 8_000 } };
    // The group has 4 GiB.
    await expect(driver.spawn(large)).rejects.toMatchObject({
      code: 'no-resources',
      details: { step: 'root-disk' },
    });
    expect(await leftovers()).toEqual([]);
  });

  it('lets a guest move from a logical volume to a file while it runs, and back into one when it is stopped', async () => {
    const [source, destination] = [await begin(LOGICAL), await begin({}, peer)];
    const { uuid } = await source.spawn(spec('mover'));
    const shell = await shellOf(source, uuid, 'mover');
    expect((await shell.run(WRITE)).status).toBe(0);
    shell.close();
    const ticket = await destination.liveMigration!.accept(await source.liveMigration!.offer(uuid));
    await source.liveMigration!.migrate(uuid, ticket);
    expect(await destination.liveMigration!.complete(ticket)).toMatchObject({ state: 'running' });
    expect(await leftovers()).toEqual([]);
    const there = new GuestShell(await destination.console!.serial(uuid));
    await expectLuggage(there);
    there.close();
    await expect(
      source.liveMigration!.accept(await destination.liveMigration!.offer(uuid)),
    ).rejects.toMatchObject({
      code: 'unsupported',
    });
    const packed = await destination.coldMigration!.pack(uuid);
    const { disks } = await source.coldMigration!.unpack(packed);
    expect(disks[0]?.source).toMatch(new RegExp(`^/dev/${GROUP}/`));
    await destination.coldMigration!.confirm(uuid);
    expect(await leftovers(peer)).toEqual([]);
    await expectLuggageOn(disks[0]?.source);
    await source.destroy(uuid);
    expect(await leftovers()).toEqual([]);
  });

  describe('the conformance kit on flat disks', () => {
    const wanted = [
      ['capture', 'gives the root disk as an image'],
      ['rescue', 'boots an instance from the rescue image'],
      ['resize', 'gives a running instance another size'],
      ['resize', 'refuses to shrink'],
      ['imageCache', 'removes what nothing uses'],
    ];
    const cases = conformanceCases({
      name: 'libvirt on QEMU with flat disks',
      createDriver: () => makeDriver(FLAT),
      spec: (name) => spec(name),
      leftovers,
      get rescue() {
        return { image: { location: tinyGuest.disk }, kernelBoot: kernelBoot() };
      },
      tellsResumedBeforeStarted: true,
    }).filter(({ part, name }) => wanted.some(([of, begins = '']) => part === of && name.startsWith(begins)));
    it('has the cases that are of a root disk', () => expect(cases).toHaveLength(wanted.length));
    for (const { part, name, run } of cases) it(`${part}: ${name}`, run);
  });
});
