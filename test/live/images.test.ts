import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { connect, type Connection } from '@hostelry/libvirt';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ImageStore, type CachedImage } from '../../packages/driver-libvirt/src/images/index.js';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

const KEYS = ['one', 'two'].map((comment, index) => {
  const body = Buffer.alloc(51, index);
  body.writeUInt32BE(11);
  body.write('ssh-ed25519', 4);
  return `ssh-ed25519 ${body.toString('base64')} ${comment}`;
});

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function guestXml(name: string, disk: string, seed: string): string {
  return `<domain type='qemu'><name>${name}</name><memory unit='MiB'>128</memory><vcpu>1</vcpu>
<os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features>
<devices>
<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='${disk}'/>
<target dev='vda' bus='virtio'/></disk>
<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='${seed}'/>
<target dev='vdb' bus='virtio'/><readonly/></disk>
<serial type='pty'><log file='/var/log/libvirt/qemu/${name}.serial' append='off'/></serial>
</devices></domain>`;
}

describeLive('images on a real libvirt host', () => {
  let host: LibvirtHost;
  let connection: Connection;
  let store: ImageStore;
  const extra: Connection[] = [];

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'images' });
    connection = await connect(host.uri);
    store = storeOn(connection);
    await store.prepare({});
  });
  afterAll(async () => {
    for (const each of [connection, ...extra]) await each?.close();
    await host?.stop();
  });

  function storeOn(on: Connection): ImageStore {
    return new ImageStore(
      { connection: () => Promise.resolve(on) },
      { pool: 'default', pruneGraceMs: 0, stallMs: 10_000 },
    );
  }

  /** The host's own view of the pool's folder. */
  const files = (): Promise<string[]> => readdir(join(host.directory, 'lib/images'));
  const onHost = (path: string): string => join(host.directory, 'lib/images', basename(path));
  const ensure = (on: ImageStore, location: string, signal?: AbortSignal): Promise<CachedImage> =>
    on.ensureImage({ location }, 'disk', undefined, signal === undefined ? {} : { signal });

  async function serialShows(name: string, text: string): Promise<void> {
    const path = join(host.directory, `log/qemu/${name}.serial`);
    const deadline = Date.now() + 30_000;
    for (;;) {
      const content = await readFile(path, 'utf8').catch(() => '');
      if (content.includes(text)) return;
      if (Date.now() > deadline) throw new Error(`"${text}" is not in: ${content.slice(-400)}`);
      await delay(50);
    }
  }

  it('makes the default pool, active and started with the host', async () => {
    expect(await host.virsh('pool-info', 'default')).toMatch(/State: +running\n[^]*Autostart: +yes\n/);
    await store.prepare({});
  });

  it('boots a guest from an overlay on an uploaded image, with its seed, and leaves nothing', async () => {
    const base = await ensure(store, tinyGuest.disk);
    expect(await sha256Of(onHost(base.path))).toBe(base.sha256);
    const disk = await store.createOverlay('web1.qcow2', base, 64, {});
    const seed = await store.createSeed(
      'web1-seed.iso',
      { instanceId: 'web1', hostname: 'seeded-web1', sshAuthorizedKeys: KEYS },
      {},
    );
    const domain = await connection.domainDefineXML(guestXml('web1', disk.path, seed.path));
    try {
      await domain.create();
      await serialShows('web1', 'HOSTELRY-SEED seeded-web1 2');
      await serialShows('web1', 'HOSTELRY-BOOT seeded-web1');
      expect(await store.prune({})).toEqual([]);
      await domain.destroy();
      await host.enter('qemu-img', 'check', base.path);
      await host.enter('qemu-img', 'check', disk.path);
      const info = await host.enter('qemu-img', 'info', '--output=json', disk.path);
      expect(JSON.parse(info)).toMatchObject({
        'virtual-size': 64 * 2 ** 20,
        'backing-filename': base.path,
        'backing-filename-format': 'qcow2',
      });
      expect(await sha256Of(onHost(base.path))).toBe(base.sha256);
    } finally {
      if (await domain.isActive()) await domain.destroy();
      await domain.undefine();
    }
    expect(await store.prune({})).toEqual([]);
    for (const volume of [disk, seed, disk]) await store.deleteVolume(volume, {});
    expect(await store.prune({})).toEqual([base.name]);
    expect(await files()).toEqual([]);
  });

  it('finds a cached image in another process by its checksum alone, and replaces a damaged one', async () => {
    const base = await ensure(store, tinyGuest.disk);
    const other = await connect(host.uri);
    extra.push(other);
    const source = { location: '/nowhere', sha256: base.sha256 };
    expect(await storeOn(other).ensureImage(source, 'disk', undefined, {})).toEqual(base);
    // What a power failure of the host can leave: a file of the right size without its bytes.
    const handle = await open(onHost(base.path), 'r+');
    await handle.write(Buffer.alloc(4096), 0, 4096, 0);
    await handle.close();
    const repaired = await storeOn(other).ensureImage(
      { location: tinyGuest.disk, sha256: base.sha256 },
      'disk',
      undefined,
      {},
    );
    expect(repaired.name).not.toBe(base.name);
    expect(await sha256Of(onHost(repaired.path))).toBe(base.sha256);
    expect((await store.prune({})).sort()).toEqual([base.name, repaired.name].sort());
    expect(await files()).toEqual([]);
  });

  it('holds when several stores want the same image and make overlays at once', async () => {
    const stores = [store];
    for (let i = 0; i < 3; i++) {
      const other = await connect(host.uri);
      extra.push(other);
      stores.push(storeOn(other));
    }
    const made = await Promise.all(
      stores.flatMap((each, i) =>
        [0, 1].map(async (j) => {
          const base = await ensure(each, tinyGuest.disk);
          return each.createOverlay(`race-${i}-${j}.qcow2`, base, undefined, {});
        }),
      ),
    );
    for (const { path } of made) await host.enter('qemu-img', 'check', path);
    const names = await files();
    const images = names.filter((name) => /^hostelry-image-.*qcow2$/.test(name));
    expect(images.length).toBeGreaterThan(0);
    for (const name of images) expect(names).toContain(`${name}.complete`);
    for (const volume of made) await store.deleteVolume(volume, {});
    await store.prune({});
    expect(await files()).toEqual([]);
  });

  it('leaves nothing of an upload that is aborted in the middle', async () => {
    const location = join(host.directory, 'large.raw');
    await writeFile(location, Buffer.concat(Array<Buffer>(64).fill(randomBytes(2 ** 20))));
    try {
      const controller = new AbortController();
      const progress = {
        step: (name: string, detail?: { done: number }) => {
          if (name === 'upload image' && (detail?.done ?? 0) > 2 ** 24) controller.abort();
        },
      };
      const call = store.ensureImage({ location }, 'disk', undefined, {
        signal: controller.signal,
        progress,
      });
      await expect(call).rejects.toMatchObject({ code: 'cancelled' });
      expect(await files()).toEqual([]);
      expect(await host.virsh('vol-list', 'default')).not.toContain('hostelry-image');
      const complete = await ensure(store, location);
      expect(await sha256Of(onHost(complete.path))).toBe(complete.sha256);
      expect(await store.prune({})).toEqual([complete.name]);
    } finally {
      await rm(location);
    }
  });

  it('leaves nothing of an overlay whose base is gone', async () => {
    const base = await ensure(store, tinyGuest.disk);
    await rm(onHost(base.path));
    await expect(store.createOverlay('orphan.qcow2', base, undefined, {})).rejects.toThrow(/back/);
    expect(await files()).toEqual([`${base.name}.complete`]);
    // libvirt still believes in the file until it looks.
    const again = await ensure(store, tinyGuest.disk);
    expect(await sha256Of(onHost(again.path))).toBe(base.sha256);
    await store.prune({});
    expect(await files()).toEqual([]);
  });

  it('finishes what a killed daemon left, once it is back', async () => {
    const location = join(host.directory, 'large.raw');
    await writeFile(location, Buffer.concat(Array<Buffer>(64).fill(randomBytes(2 ** 20))));
    let current = await connect(host.uri);
    extra.push(current);
    const own = new ImageStore(
      { connection: () => Promise.resolve(current) },
      { pool: 'default', pruneGraceMs: 0 },
    );
    let killed: Promise<void> | undefined;
    const progress = {
      step: (name: string, detail?: { done: number }) => {
        if (name === 'upload image' && (detail?.done ?? 0) > 2 ** 24) killed ??= host.killDaemon();
      },
    };
    const call = own.ensureImage({ location }, 'disk', undefined, { progress });
    await expect(call).rejects.toMatchObject({
      code: 'unreachable',
      retryable: true,
      message: expect.stringContaining('it is left in pool "default"') as string,
    });
    await killed;
    expect(await files()).toHaveLength(1);
    await host.startDaemon();
    current = await connect(host.uri);
    extra.push(current);
    const image = await ensure(own, location);
    expect((await files()).sort()).toEqual([image.name, `${image.name}.complete`]);
    expect(await sha256Of(onHost(image.path))).toBe(image.sha256);
    await own.prune({});
    expect(await files()).toEqual([]);
  });
});
