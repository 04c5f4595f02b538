import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Duplex } from 'node:stream';
import {
  computeDriverPoint,
  createFromPlugin,
  loadPlugin,
  type DriverEvent,
  type KernelBootSpec,
} from '@hostelry/compute';
import { LibvirtDriver } from '@hostelry/driver-libvirt';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

const BOOT_DEADLINE_MS = 60_000;
const TEST_TIMEOUT_MS = 180_000;

/** What the console prints until the text is there; fails with all that was printed if it does not come in time. */
async function readUntil(console: Duplex, text: string): Promise<string> {
  const deadline = AbortSignal.timeout(BOOT_DEADLINE_MS);
  let printed = '';
  const giveUp = (): void => void console.destroy(new Error(`"${text}" is not in: ${printed.slice(-400)}`));
  deadline.addEventListener('abort', giveUp, { once: true });
  try {
    for await (const chunk of console.iterator({ destroyOnReturn: false })) {
      printed += String(chunk);
      if (printed.includes(text)) return printed;
    }
    throw new Error(`The console ended before "${text}": ${printed.slice(-400)}`);
  } finally {
    deadline.removeEventListener('abort', giveUp);
  }
}

/** The tiny guest by direct kernel boot; it says its name on the console. */
async function kernelBoot(name: string): Promise<KernelBootSpec> {
  const parameters = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
  return {
    kernel: { location: tinyGuest.kernel },
    initrd: { location: tinyGuest.initrd },
    commandLine: `${parameters} hostelry.name=${name}`,
  };
}

describeLive('the libvirt driver on a real host', () => {
  vi.setConfig({ testTimeout: TEST_TIMEOUT_MS });

  let host: LibvirtHost;
  let driver: LibvirtDriver;
  const events: DriverEvent[] = [];

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'driver', network: true });
    const plugin = await loadPlugin(computeDriverPoint, 'libvirt');
    // Emulation, so that the test is the same on machines with KVM and without.
    driver = createFromPlugin(plugin, {
      uri: host.uri,
      accelerator: 'qemu',
      shutdownRetryMs: 2_000,
    }) as LibvirtDriver;
    driver.subscribe((event) => void events.push(event));
    await driver.start();
  });
  afterAll(async () => {
    await driver?.stop();
    await host?.stop();
  });

  const virshNames = async (): Promise<string[]> =>
    (await host.virsh('list', '--all', '--name')).split('\n').filter((name) => name !== '');
  const changes = (uuid: string): string[] =>
    events.flatMap((event) => (event.type === 'instance' && event.uuid === uuid ? [event.change] : []));
  const files = (): Promise<string[]> => readdir(join(host.directory, 'lib/images'));

  it('describes the host', async () => {
    expect(await driver.hostInfo()).toMatchObject({
      hostname: 'driver',
      hypervisor: 'QEMU',
      architecture: 'x86_64',
      instances: { running: 0, total: 0 },
    });
  });

  it('boots a kernel, and its console, its reboot and its power button work', async () => {
    const info = await driver.spawn({
      name: 'tiny',
      vcpus: 1,
      memoryMiB: 128,
      kernelBoot: await kernelBoot('tiny'),
      interfaces: [{ network: 'default' }],
    });
    const { uuid } = info;
    expect(info).toMatchObject({ state: 'running', managed: true, interfaces: [{ source: 'default' }] });
    const console = await driver.console!.serial(uuid);
    await readUntil(console, 'HOSTELRY-BOOT tiny');
    expect(await virshNames()).toEqual((await driver.list()).map(({ name }) => name));
    expect((await host.virsh('domuuid', 'tiny')).trim()).toBe(uuid);

    await driver.pause!.pause(uuid);
    expect((await host.virsh('domstate', 'tiny')).trim()).toBe('paused');
    await driver.pause!.resume(uuid);

    expect(await driver.power!.reboot(uuid, { mode: 'hard' })).toEqual({ forced: true });
    await readUntil(console, 'HOSTELRY-BOOT tiny');
    await expect.poll(() => changes(uuid)).toContain('rebooted');

    expect(await driver.power!.stop(uuid, { timeoutMs: BOOT_DEADLINE_MS })).toEqual({ forced: false });
    await readUntil(console, 'HOSTELRY-POWEROFF tiny');
    console.destroy();
    expect((await host.virsh('domstate', 'tiny')).trim()).toBe('shut off');
    await driver.destroy(uuid);
    expect(await virshNames()).toEqual([]);
    // libvirt may send the last event after the call's reply.
    await expect
      .poll(() => changes(uuid))
      .toEqual(
        expect.arrayContaining([
          'defined',
          'started',
          'paused',
          'resumed',
          'shutdown',
          'stopped',
          'undefined',
        ]),
      );
  });

  it('boots a disk with its seed, reboots it softly, and leaves no domain, volume or file behind', async () => {
    const before = await files();
    const { uuid } = await driver.spawn({
      name: 'disky',
      vcpus: 1,
      memoryMiB: 128,
      rootDisk: { image: { location: tinyGuest.disk }, sizeMiB: 64 },
      cloudInit: { hostname: 'seeded-disky' },
    });
    const console = await driver.console!.serial(uuid);
    await readUntil(console, 'HOSTELRY-BOOT seeded-disky');
    await expect(driver.console!.serial(uuid)).rejects.toMatchObject({ code: 'conflict' });
    expect(await driver.power!.reboot(uuid, { timeoutMs: BOOT_DEADLINE_MS })).toEqual({ forced: false });
    await readUntil(console, 'HOSTELRY-BOOT seeded-disky');
    console.destroy();

    const info = await driver.get(uuid);
    expect(info.disks.map(({ kind, format }) => `${kind} ${format ?? ''}`)).toEqual([
      'disk qcow2',
      'cdrom raw',
    ]);
    const state = await driver.hostState();
    expect(state).toMatchObject({ hypervisorType: 'QEMU', vcpuUsed: 1, hostname: 'driver' });
    expect(state.memoryUsedMiB).toBeGreaterThan(0);
    expect(state.memoryUsedMiB).toBeLessThan(state.memoryTotalMiB);

    await driver.destroy(uuid);
    expect(await virshNames()).toEqual([]);
    const left = (await files()).filter((name) => !before.includes(name));
    // The image stays, for the next instance.
    expect(left.filter((name) => !name.startsWith('hostelry-image-'))).toEqual([]);
    expect(left.length).toBeGreaterThan(0);
  });

  it('undoes a start that the hypervisor refuses', async () => {
    const before = await files();
    const work = driver.spawn({
      name: 'refused',
      vcpus: 1,
      memoryMiB: 128,
      rootDisk: { image: { location: tinyGuest.disk } },
      // Nobody lists bridges of Open vSwitch, so the start is what tries it.
      interfaces: [{ vif: { driver: 'ovs', connection: { bridge: 'nobridge' } } }],
    });
    await expect(work).rejects.toMatchObject({ code: 'failed', details: { step: 'start' } });
    expect(await virshNames()).toEqual([]);
    expect(await files()).toEqual(before);
  });

  it('starts an instance by what works when KVM is offered, whether it works or not', async () => {
    const reports: string[] = [];
    const report = (message: string): void => void reports.push(message);
    const any = new LibvirtDriver({ uri: host.uri }, { report });
    await any.start();
    try {
      const { uuid } = await any.spawn({
        name: 'whatever',
        vcpus: 1,
        memoryMiB: 128,
        kernelBoot: await kernelBoot('whatever'),
      });
      const type = /<domain type='(\w+)'/.exec(await host.virsh('dumpxml', 'whatever'))?.[1];
      const offersKvm = (await host.virsh('capabilities')).includes("<domain type='kvm'");
      expect(reports).toHaveLength(offersKvm && type === 'qemu' ? 1 : 0);
      await any.destroy(uuid);
    } finally {
      await any.stop();
    }
    expect(await virshNames()).toEqual([]);
  });

  it('finds its instances again when the daemon comes back', async () => {
    const { uuid } = await driver.spawn({
      name: 'survivor',
      vcpus: 1,
      memoryMiB: 128,
      kernelBoot: await kernelBoot('survivor'),
    });
    const lost = nextHostEvent(driver, 'disconnected');
    const found = nextHostEvent(driver, 'gap');
    await host.killDaemon();
    await lost;
    await expect(driver.list()).rejects.toMatchObject({ code: 'unreachable' });
    await host.startDaemon();
    await found;
    expect(await driver.list()).toMatchObject([{ uuid, state: 'running', managed: true }]);
    await driver.destroy(uuid);
    await expect.poll(() => changes(uuid)).toContain('undefined');
  });
});

function nextHostEvent(driver: LibvirtDriver, change: string): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = driver.subscribe((event) => {
      if (event.type !== 'host' || event.change !== change) return;
      unsubscribe();
      resolve();
    });
  });
}
