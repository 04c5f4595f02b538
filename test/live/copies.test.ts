/** Names, definitions and copies of instances of the libvirt driver, on a real QEMU: what was promised of files and bytes. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibvirtDriver } from '@hostelry/driver-libvirt';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { pngOf } from '../../packages/manager/src/screens/png.js';
import { GuestShell } from './guest-shell.js';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

const TEST_TIMEOUT_MS = 180_000;
const BOOT_DEADLINE_MS = 60_000;
const MARK = 'dd of=/dev/vda bs=512 seek=100000 conv=fsync 2>/dev/null';
const READ = 'dd if=/dev/vda bs=512 skip=100000 count=1 2>/dev/null | head -n 1';

describeLive('names and copies on a real host', () => {
  vi.setConfig({ testTimeout: TEST_TIMEOUT_MS });

  let host: LibvirtHost;
  let driver: LibvirtDriver;

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'copies', network: true });
    // Emulation, so that the test is the same on machines with KVM and without.
    driver = new LibvirtDriver({ uri: host.uri, accelerator: 'qemu', shutdownRetryMs: 2_000 });
    await driver.start();
  });
  afterAll(async () => {
    await driver?.stop();
    await host?.stop();
  });

  /** The volumes that are an instance's own. */
  const files = async (...uuids: readonly string[]): Promise<string[]> =>
    (await readdir(join(host.directory, 'lib/images'))).filter((name) =>
      uuids.some((uuid) => name.startsWith(uuid)),
    );

  /** An instance that boots from its disk and says the name that its seed gives it. */
  async function spawn(name: string): Promise<string> {
    const { uuid } = await driver.spawn({
      ...{ name, vcpus: 1, memoryMiB: 128 },
      rootDisk: { image: { location: tinyGuest.disk }, sizeMiB: 64 },
      interfaces: [{ network: 'default' }],
      cloudInit: { hostname: `seeded-${name}` },
      labels: { made: 'here' },
    });
    return uuid;
  }

  /** The shell of an instance, once it says that name. */
  async function openShell(
    uuid: string,
    name: string,
  ): Promise<{ run: (command: string) => ReturnType<GuestShell['run']>; close: () => void }> {
    const console = await driver.console!.serial(uuid);
    const shell = new GuestShell(console);
    await shell.until(new RegExp(`HOSTELRY-BOOT ${name}`), BOOT_DEADLINE_MS);
    return { run: (command) => shell.run(command), close: () => void console.destroy() };
  }

  /** What is on the disk of an instance that says that name when it is up. */
  async function bootedMark(uuid: string, name: string): Promise<string> {
    const shell = await openShell(uuid, name);
    const { output } = await shell.run(READ);
    shell.close();
    return output.trim();
  }

  it('copies an instance that runs and one that is down, and each copy is another guest with the same bytes', async () => {
    const uuid = await spawn('first');
    const shell = await openShell(uuid, 'seeded-first');
    await shell.run(`echo ALPHA | ${MARK}; sync`);
    const running = await driver.clone!.clone(uuid, { name: 'second' });
    await shell.run(`echo BRAVO | ${MARK}; sync`);
    shell.close();
    await driver.power!.stop(uuid, { mode: 'force' });
    const thin = await driver.clone!.clone(uuid, { name: 'third', disks: 'thin' });
    const whole = await driver.clone!.clone(uuid, { name: 'fourth', hostname: 'another' });
    const backing = async (of: typeof thin): Promise<string> =>
      host.enter('qemu-img', 'info', '--output=json', of.disks[0]!.source!);
    expect(await backing(thin)).toContain('hostelry-image-');
    for (const each of [running, whole]) expect(await backing(each)).not.toContain('backing-filename');
    await driver.destroy(uuid);
    await driver.imageCache!.prune();
    for (const [copy, name, mark] of [
      [running, 'second', 'ALPHA'],
      [thin, 'third', 'BRAVO'],
      [whole, 'another', 'BRAVO'],
    ] as const) {
      await driver.power!.start(copy.uuid);
      expect(await bootedMark(copy.uuid, name)).toBe(mark);
      expect(await driver.get(copy.uuid)).toMatchObject({ labels: { made: 'here' }, managed: true });
      await driver.destroy(copy.uuid);
    }
    expect(await files(uuid, ...[running, thin, whole].map((copy) => copy.uuid))).toEqual([]);
  });

  it('makes a root disk anew, and shows the screen', async () => {
    const uuid = await spawn('fresh');
    const shell = await openShell(uuid, 'seeded-fresh');
    await shell.run(`echo ALPHA | ${MARK}; sync`);
    shell.close();
    const before = await driver.get(uuid);
    const after = await driver.rebuild!.rebuild(uuid, {}, { timeoutMs: 30_000 });
    expect(after).toMatchObject({
      state: 'running',
      interfaces: before.interfaces,
      labels: { made: 'here' },
    });
    expect(await bootedMark(uuid, 'seeded-fresh')).not.toBe('ALPHA');
    expect(await files(uuid)).toHaveLength(2);
    // libvirt has QEMU make PNG where that can; older ones make pixmaps, as its monitor still does.
    const png = Buffer.from(await pngOf(await driver.screenshot!.take(uuid)));
    // QEMU's user may write here.
    await host.enter('mkdir', '-m', '777', '/var/lib/libvirt/screens');
    const pixmap = '/var/lib/libvirt/screens/screen.ppm';
    await host.virsh('qemu-monitor-command', '--hmp', 'fresh', `screendump ${pixmap}`);
    const bytes = await readFile(join(host.directory, 'lib/screens/screen.ppm'));
    const made = Buffer.from(await pngOf({ mediaType: 'image/x-portable-pixmap', bytes }));
    const size = /^P6\s+(\d+)\s+(\d+)/
      .exec(bytes.toString('latin1', 0, 32))!
      .slice(1)
      .map(Number);
    for (const each of [png, made]) expect([each.readUInt32BE(16), each.readUInt32BE(20)]).toEqual(size);
    await driver.destroy(uuid);
    expect(await files(uuid)).toEqual([]);
  });

  it('renames what has snapshots, which go along, and edits what libvirt keeps', async () => {
    const uuid = await spawn('old');
    await driver.snapshots!.create(uuid, { name: 'before' });
    await driver.autostart!.set(uuid, true);
    const { read, change } = {
      read: driver.definition!.read.bind(driver.definition),
      change: driver.definition!.change.bind(driver.definition),
    };
    const { document, revision } = await read(uuid, { secrets: true });
    const secret = document.replace(/<graphics type='vnc'/, "<graphics type='vnc' passwd='geheim'");
    const { differences } = await change(uuid, { document: secret, revision });
    expect(differences.map(({ path, takesEffect }) => [path.split('/').at(-1), takesEffect])).toEqual([
      ['@passwd', 'next-start'],
    ]);
    const shown = await read(uuid);
    expect(shown.document).not.toContain('geheim');
    const edited = shown.document.replace('<on_reboot>restart', '<on_reboot>destroy');
    await change(uuid, { document: edited, revision: shown.revision });
    const stored = await host.virsh('dumpxml', '--inactive', '--security-info', 'old');
    expect(stored).toContain("passwd='geheim'");
    expect(stored).toContain('<on_reboot>destroy');
    expect(await host.virsh('dumpxml', 'old')).toContain('<on_reboot>restart');
    await expect(change(uuid, { document: edited, revision: shown.revision })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(driver.rename!.rename(uuid, 'new')).rejects.toMatchObject({ code: 'conflict' });
    await driver.power!.stop(uuid, { mode: 'force' });
    await driver.rename!.rename(uuid, 'new');
    expect(await driver.get(uuid)).toMatchObject({ name: 'new', autostart: true });
    expect((await driver.snapshots!.list(uuid)).map(({ name }) => name)).toEqual(['before']);
    await driver.snapshots!.revert(uuid, 'before');
    expect(await driver.get(uuid)).toMatchObject({ name: 'new', labels: { made: 'here' } });
    await driver.power!.start(uuid);
    const shell = await openShell(uuid, 'seeded-old');
    shell.close();
    await driver.snapshots!.delete(uuid, 'before');
    await driver.destroy(uuid);
    expect(await files(uuid)).toEqual([]);
  });

  it('adopts what virsh defined, with its disk', async () => {
    const uuid = await spawn('theirs');
    await driver.adoption!.disown(uuid);
    expect(await host.virsh('dumpxml', 'theirs')).not.toContain('urn:hostelry:instance:1');
    expect(await driver.adoption!.adopt(uuid)).toEqual({ ownDisks: [] });
    expect(await host.virsh('dumpxml', '--inactive', 'theirs')).toContain('adopted="yes"');
    const { ownDisks } = await driver.adoption!.adopt(uuid, { withDisks: true });
    expect(ownDisks).toHaveLength(2);
    await driver.destroy(uuid);
    expect(await files(uuid)).toEqual([]);
  });
});
