import { randomInt } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  computeDriverPoint,
  createFromPlugin,
  loadPlugin,
  type CaptureOptions,
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

  /** An instance with a disk and QEMU's agent, booting. */
  async function spawnWithAgent(name: string): Promise<{ readonly uuid: string }> {
    const boot = await kernelBoot(name);
    const { uuid } = await driver.spawn({
      ...{ name, vcpus: 1, memoryMiB: 128 },
      kernelBoot: { ...boot, initrd: { location: tinyGuest.agentInitrd } },
      rootDisk: { image: { location: tinyGuest.disk }, sizeMiB: 64 },
    });
    const definition = await host.virsh('dumpxml', '--inactive', name);
    if (definition.includes('org.qemu.guest_agent.0')) return { uuid };
    await driver.power!.stop(uuid, { mode: 'force' });
    const channel = "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>";
    const file = join(host.directory, `${name}.xml`);
    await writeFile(file, definition.replace('</devices>', `${channel}</devices>`));
    await host.virsh('define', file);
    await driver.power!.start(uuid);
    return { uuid };
  }

  /** What a capture holds where the guest wrote, and whether it has the image elsewhere, read from a copy of it by QEMU's own tool. */
  async function capturedDisk(uuid: string, options: CaptureOptions = {}): Promise<[string, string]> {
    const { format, sizeMiB, stream } = await driver.capture!.capture(uuid, options);
    expect([format, sizeMiB]).toEqual(['qcow2', 64]);
    // Where the host sees it too, and not among its images.
    const file = join(host.directory, 'lib/captured.qcow2');
    await pipeline(stream, createWriteStream(file));
    expect(await files()).not.toContainEqual(expect.stringContaining('-capture-'));
    const inside = '/var/lib/libvirt/captured.qcow2';
    expect(await host.enter('qemu-img', 'info', '--output=json', inside)).not.toContain('backing');
    expect(await host.enter('qemu-img', 'check', inside)).toContain('No errors');
    const raw = join(host.directory, 'lib/captured.raw');
    await host.enter('qemu-img', 'convert', '-O', 'raw', inside, '/var/lib/libvirt/captured.raw');
    const bytes = await readFile(raw);
    const image = await readFile(tinyGuest.rawDisk);
    const written = bytes.toString('latin1', 51_200_000, 51_200_512).split('\n')[0] ?? '';
    return [written, bytes.subarray(0, image.length).equals(image) ? 'image' : 'another'];
  }

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

  it('keeps memory and disks in files and snapshots, and gives the disk as an image, with the right bytes', async () => {
    const { uuid } = await spawnWithAgent('keeper');
    const snapshots = driver.snapshots!;
    let shell = await GuestShell.open(driver, uuid, 'HOSTELRY-BOOT keeper');
    await shell.run('echo ALPHA | dd of=/dev/vda bs=512 seek=100000 conv=fsync 2>/dev/null');
    // The agent starts a moment later than the guest says that it is up.
    await vi.waitFor(() => host.virsh('qemu-agent-command', 'keeper', '{"execute":"guest-ping"}'), {
      timeout: BOOT_DEADLINE_MS,
      interval: 200,
    });
    const parent = await snapshots.create(uuid, { name: 'disks', quiesce: true });
    expect(parent).toMatchObject({ state: 'stopped', current: true });

    await shell.run('echo BRAVO | dd of=/dev/vda bs=512 seek=100000 conv=fsync 2>/dev/null; mark=kept');
    const kept = await snapshots.create(uuid, { name: 'memory', memory: true });
    expect(kept).toMatchObject({ state: 'running', current: true, parent: 'disks' });
    await shell.run('echo CHARLIE | dd of=/dev/vda bs=512 seek=100000 conv=fsync 2>/dev/null; mark=lost');
    expect(await capturedDisk(uuid, { quiesce: true })).toEqual(['CHARLIE', 'image']);
    shell.close();

    await driver.suspend!.suspend(uuid);
    expect((await host.virsh('domstate', 'keeper', '--reason')).trim()).toBe('shut off (saved)');
    await driver.power!.start(uuid);
    shell = await GuestShell.open(driver, uuid);
    expect(await shell.run('echo $mark')).toBe('lost');
    shell.close();

    await snapshots.revert(uuid, 'memory');
    expect((await driver.get(uuid)).state).toBe('running');
    shell = await GuestShell.open(driver, uuid);
    expect(await shell.run('echo $mark')).toBe('kept');
    expect(await shell.run('dd if=/dev/vda bs=512 skip=100000 count=1 2>/dev/null | head -n 1')).toBe(
      'BRAVO',
    );
    shell.close();

    await driver.suspend!.suspend(uuid);
    await snapshots.revert(uuid, 'disks');
    expect((await driver.get(uuid)).state).toBe('stopped');
    expect(await capturedDisk(uuid)).toEqual(['ALPHA', 'image']);
    for (const { name } of await snapshots.list(uuid)) await snapshots.delete(uuid, name);
    const disk = (await driver.get(uuid)).disks[0]!.source!;
    expect(await host.enter('qemu-img', 'snapshot', '-l', disk)).toBe('');
    await driver.destroy(uuid);
    expect((await files()).filter((name) => name.includes(uuid))).toEqual([]);
  });

  it('ends what moves memory and disks when it is aborted, and takes back a snapshot that QEMU refuses', async () => {
    const { uuid } = await driver.spawn({
      ...{ name: 'fickle', vcpus: 1, memoryMiB: 128 },
      kernelBoot: await kernelBoot('fickle'),
      rootDisk: { image: { location: tinyGuest.disk } },
    });
    const before = await files();
    for (const step of ['save-memory', 'copy-disk']) {
      const controller = new AbortController();
      const progress = {
        step: (name: string) => void (name === step && setTimeout(() => controller.abort(), 10)),
      };
      const options = { signal: controller.signal, progress };
      const work =
        step === 'copy-disk'
          ? driver.capture!.capture(uuid, options)
          : driver.suspend!.suspend(uuid, options);
      await expect(work).rejects.toMatchObject({ code: 'cancelled' });
      expect((await driver.get(uuid)).state).toBe('running');
      expect(await files()).toEqual(before);
    }
    // A disk that has a snapshot of the name already, of which libvirt knows nothing.
    const command = { execute: 'blockdev-snapshot-internal-sync' };
    const node = /"node-name":"(libvirt-\d+-format)"/.exec(
      await host.virsh('qemu-monitor-command', 'fickle', '{"execute":"query-block"}'),
    )![1];
    const theirs = JSON.stringify({ ...command, arguments: { device: node, name: 'theirs' } });
    await host.virsh('qemu-monitor-command', 'fickle', theirs);
    await expect(driver.snapshots!.create(uuid, { name: 'theirs' })).rejects.toMatchObject({
      code: 'failed',
      message: expect.stringContaining('QEMU refuses transaction of "fickle"') as string,
    });
    expect(await driver.snapshots!.list(uuid)).toEqual([]);
    expect(await driver.snapshots!.create(uuid, { name: 'ours' })).toMatchObject({ name: 'ours' });
    await driver.destroy(uuid);
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

/** The shell that the tiny guest has on its console. */
class GuestShell {
  readonly #console: Duplex;
  /** Other shells on the same console ended with other numbers. */
  #count = randomInt(1e6, 1e9);

  /** Opens the console; waits for the text first, if given. */
  static async open(driver: LibvirtDriver, uuid: string, text?: string): Promise<GuestShell> {
    const console = await driver.console!.serial(uuid, { force: true });
    if (text !== undefined) await readUntil(console, text);
    return new GuestShell(console);
  }

  private constructor(console: Duplex) {
    this.#console = console;
  }

  /** Runs a command, and gives the last line that it printed. */
  async run(command: string): Promise<string> {
    this.#count += 1;
    // What is typed is printed too, so what tells the end is not typed as it is.
    this.#console.write(`${command}; echo END-$((${this.#count - 1}+1))\n`);
    const end = `END-${this.#count}`;
    const lines = (await readUntil(this.#console, end)).split(/\r?\n/).map((line) => line.trim());
    return lines[lines.findIndex((line) => line.startsWith(end)) - 1] ?? '';
  }

  close(): void {
    this.#console.destroy();
  }
}

function nextHostEvent(driver: LibvirtDriver, change: string): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = driver.subscribe((event) => {
      if (event.type !== 'host' || event.change !== change) return;
      unsubscribe();
      resolve();
    });
  });
}
