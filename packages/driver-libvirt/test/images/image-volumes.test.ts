import { parseStorageVol } from '@hostelry/libvirt-xml';
import { describe, expect, it } from 'vitest';
import { readIso } from './iso-reader.js';
import { MIB, SHA256, useStores } from './store-fixture.js';

const on = useStores('image-volumes');

describe('createOverlay', () => {
  it('is a qcow2 volume over the image, as large as asked or as the image', async () => {
    const store = on.storeWith();
    const base = await on.ensure(store);
    const pool = await on.connection.storagePoolLookupByName('default');
    for (const [sizeMiB, expected] of [
      [undefined, 8],
      [8, 8],
      [100, 100],
    ] as const) {
      const name = `vm-${sizeMiB}.qcow2`;
      const disk = await store.createOverlay(name, base, sizeMiB, {});
      expect(disk).toMatchObject({ pool: 'default', name, format: 'qcow2' });
      const volume = parseStorageVol(await (await pool.storageVolLookupByName(name)).getXMLDesc());
      expect(volume.capacity?.value).toBe(expected * MIB);
      expect(volume.target).toMatchObject({ path: disk.path, format: { type: 'qcow2' } });
      expect(volume.backingStore).toMatchObject({ path: base.path, format: { type: 'qcow2' } });
    }
  });

  it('refuses a size below the image and a name that is taken', async () => {
    const store = on.storeWith();
    const base = await on.ensure(store);
    await expect(store.createOverlay('vm', base, 7, {})).rejects.toMatchObject({
      code: 'invalid',
      message: `Disk "vm" of 7 MiB is smaller than its image "${base.name}" of 8 MiB`,
      details: { field: 'rootDisk.sizeMiB' },
    });
    await store.createOverlay('vm', base, undefined, {});
    await expect(store.createOverlay('vm', base, undefined, {})).rejects.toMatchObject({
      code: 'conflict',
      message: 'Volume "vm" exists already in pool "default"',
    });
    expect(await on.volumes()).toContain('vm');
  });

  it('leaves nothing when it fails or is aborted', async () => {
    const base = await on.ensure(on.storeWith());
    const controller = new AbortController();
    const aborting = on.storeWith((call) => {
      if (call === 'storageVolCreateXML') controller.abort();
    });
    await expect(
      aborting.createOverlay('vm', base, undefined, { signal: controller.signal }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    const failing = on.storeWith((call, name) => {
      if (call === 'getPath' && name === 'vm') throw new Error('planted');
    });
    await expect(failing.createOverlay('vm', base, undefined, {})).rejects.toThrow('planted');
    expect(await on.volumes()).toEqual([base.name, `${base.name}.complete`]);
  });
});

describe('createSeed and deleteVolume', () => {
  it('uploads the seed as it is, and removes it, twice', async () => {
    const store = on.storeWith();
    const seed = await store.createSeed('vm-seed.iso', { instanceId: 'i', hostname: 'vm' }, {});
    expect(seed).toMatchObject({ pool: 'default', name: 'vm-seed.iso', format: 'raw' });
    const { volumeId, entries } = readIso(await on.bytesOf('vm-seed.iso'), true);
    expect(volumeId).toBe('cidata');
    expect(entries[0]?.text).toBe('instance-id: "i"\nlocal-hostname: "vm"\n');
    await store.deleteVolume(seed, {});
    await store.deleteVolume(seed, {});
    await store.deleteVolume({ pool: 'nowhere', name: 'x' }, {});
    expect(await on.volumes()).toEqual([]);
  });

  it('does not touch a volume of that name that was there', async () => {
    const store = on.storeWith();
    await store.createSeed('vm-seed.iso', { instanceId: 'i', hostname: 'vm' }, {});
    await expect(
      store.createSeed('vm-seed.iso', { instanceId: 'i', hostname: 'other' }, {}),
    ).rejects.toMatchObject({ code: 'conflict' });
    expect(readIso(await on.bytesOf('vm-seed.iso'), true).entries[0]?.text).toContain('"vm"');
  });
});

describe('prune', () => {
  it('removes what no volume and no domain uses', async () => {
    const store = on.storeWith();
    const base = await on.ensure(store);
    on.location = on.write('kernel', Buffer.from('kernel'));
    const kernel = await store.ensureImage({ location: on.location }, 'kernel', undefined, {});
    const overlay = await store.createOverlay('vm', base, undefined, {});
    const domain = await on.connection.domainDefineXML(
      `<domain type='test'><name>vm</name><memory>65536</memory><vcpu>1</vcpu>
       <os><type>hvm</type><kernel>${kernel.path}</kernel></os></domain>`,
    );
    expect(await store.prune({})).toEqual([]);
    await domain.undefine();
    expect(await store.prune({})).toEqual([kernel.name]);
    await store.deleteVolume(overlay, {});
    expect(await store.prune({})).toEqual([base.name]);
    expect(await on.volumes()).toEqual([]);
  });

  it('removes abandoned uploads and markers without an image, and no other volume', async () => {
    const pool = await on.connection.storagePoolLookupByName('default');
    const stem = `hostelry-image-${SHA256.slice(0, 32)}`;
    const names = [`${stem}-${'0'.repeat(16)}.raw`, `${stem}-${'1'.repeat(16)}.raw.complete`];
    for (const name of [...names, 'mine.qcow2', 'hostelry-image-x.raw']) {
      await pool.storageVolCreateXML(`<volume><name>${name}</name><capacity>1024</capacity></volume>`);
    }
    expect((await on.storeWith(undefined, { stallMs: 50 }).prune({})).sort()).toEqual(names);
    expect(await on.volumes()).toEqual(['hostelry-image-x.raw', 'mine.qcow2']);
  });

  it('leaves an image that was just handed out', async () => {
    const store = on.storeWith(undefined, { pruneGraceMs: 60_000 });
    const base = await on.ensure(store);
    expect(await store.prune({})).toEqual([]);
    expect(await on.storeWith().prune({})).toEqual([base.name]);
  });
});

describe('prepare', () => {
  it('makes the default pool once, however many ask', async () => {
    const pool = await on.connection.storagePoolLookupByName('default');
    await pool.destroy();
    await pool.undefine();
    const store = on.storeWith(undefined, { poolPath: '/srv/pool & more' });
    await Promise.all(Array.from({ length: 4 }, () => store.prepare({})));
    const made = await on.connection.storagePoolLookupByName('default');
    expect(await made.isActive()).toBe(true);
    expect(await made.getXMLDesc()).toContain('<path>/srv/pool &amp; more</path>');
  });

  it('starts a pool that is stopped', async () => {
    const pool = await on.connection.storagePoolLookupByName('default');
    await pool.destroy();
    await on.storeWith().prepare({});
    expect(await pool.isActive()).toBe(true);
  });

  it.each(['build', 'setAutostart', 'create'])('leaves no pool when %s fails', async (failing) => {
    const pool = await on.connection.storagePoolLookupByName('default');
    await pool.destroy();
    await pool.undefine();
    const store = on.storeWith((call) => {
      if (call === failing) throw new Error(`planted in ${failing}`);
    });
    await expect(store.prepare({})).rejects.toThrow(`planted in ${failing}`);
    await expect(on.connection.storagePoolLookupByName('default')).rejects.toMatchObject({
      codeName: 'NO_STORAGE_POOL',
    });
  });

  it('makes no pool of another name', async () => {
    await expect(on.storeWith(undefined, { pool: 'fast' }).prepare({})).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
