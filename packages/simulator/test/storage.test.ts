import { StorageVolResizeFlags } from '@hostelry/libvirt';
import { remote } from '@hostelry/libvirt/raw';
import { parseStoragePool, parseStorageVol } from '@hostelry/libvirt-xml';
import { createHash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { codeNameOf, openSimulator } from './open-simulator.js';

const MIB = 1024 * 1024;
const POOL = "<pool type='dir'><name>p</name><target><path>/p</path></target></pool>";
const volume = (name: string, bytes: number, format = 'raw', inside = ''): string =>
  `<volume><name>${name}</name><capacity>${bytes}</capacity><target><format type='${format}'/></target>${inside}</volume>`;

async function openPool() {
  const opened = await openSimulator();
  const pool = await opened.connection.storagePoolDefineXML(POOL);
  await pool.build();
  await pool.create();
  return { ...opened, pool };
}

describe('a pool', () => {
  test('is defined, built, started, listed, stopped, deleted and undefined', async () => {
    const { connection } = await openSimulator();
    const pool = await connection.storagePoolDefineXML(POOL);
    expect(await pool.isActive()).toBe(false);
    await pool.build();
    await pool.create();
    const info = await pool.getInfo();
    expect(info).toMatchObject({ capacity: 100 * 1024 * MIB, allocation: 0, available: 100 * 1024 * MIB });
    await pool.setAutostart(true);
    const xml = parseStoragePool(await pool.getXMLDesc());
    expect([xml.name, xml.uuid, xml.target?.path]).toEqual(['p', pool.uuid, '/p']);
    const ACTIVE = 2;
    expect((await connection.listAllStoragePools(ACTIVE)).map(({ name }) => name)).toEqual([
      'default-pool',
      'p',
    ]);
    await pool.destroy();
    expect((await connection.listAllStoragePools(ACTIVE)).map(({ name }) => name)).toEqual(['default-pool']);
    await pool.delete();
    await pool.undefine();
    expect(await codeNameOf(connection.storagePoolLookupByName('p'))).toBe('NO_STORAGE_POOL');
    expect(await codeNameOf(pool.getInfo())).toBe('NO_STORAGE_POOL');
  });

  test('that is transient goes when it is stopped', async () => {
    const { connection } = await openSimulator();
    const pool = await connection.storagePoolCreateXML(POOL);
    expect(await pool.isActive()).toBe(true);
    await pool.destroy();
    expect(await codeNameOf(connection.storagePoolLookupByName('p'))).toBe('NO_STORAGE_POOL');
  });

  test('refuses what its state forbids', async () => {
    const { pool } = await openPool();
    const invalid = await Promise.all(
      [pool.create(), pool.undefine(), pool.delete(), pool.build()].map(codeNameOf),
    );
    expect(invalid).toEqual(Array.from(invalid, () => 'OPERATION_INVALID'));
    await pool.storageVolCreateXML(volume('a', MIB));
    await pool.destroy();
    expect(await codeNameOf(pool.destroy())).toBe('OPERATION_INVALID');
    expect(await codeNameOf(pool.listAllVolumes())).toBe('OPERATION_INVALID');
    expect(await codeNameOf(pool.storageVolCreateXML(volume('b', MIB)))).toBe('OPERATION_INVALID');
    // A directory with files in it is not removed.
    expect(await codeNameOf(pool.delete())).toBe('SYSTEM_ERROR');
    await pool.create();
    expect((await pool.listAllVolumes()).map(({ name }) => name)).toEqual(['a']);
  });

  test.each([
    ['the name of another', 'OPERATION_FAILED', POOL.replace('<name>p', '<name>default-pool')],
    [
      'the UUID of another',
      'OPERATION_FAILED',
      POOL.replace('<target>', '<uuid>dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566</uuid><target>'),
    ],
    ['no name', 'NO_NAME', POOL.replace('<name>p</name>', '')],
    ['no type', 'XML_ERROR', POOL.replace(" type='dir'", '')],
    ['no path', 'XML_ERROR', POOL.replace(/<target>.*<\/target>/, '')],
    ['another root', 'XML_ERROR', '<volume/>'],
    ['no end', 'XML_DETAIL', '<pool>'],
    ['a UUID that is none', 'INTERNAL_ERROR', POOL.replace('<target>', '<uuid>x</uuid><target>')],
  ])('with %s is refused with %s', async (_what, code, xml) => {
    const { connection } = await openSimulator();
    expect(await codeNameOf(connection.storagePoolDefineXML(xml))).toBe(code);
    expect(await connection.listAllStoragePools()).toHaveLength(1);
  });
});

describe('a volume', () => {
  test('holds the bytes that are uploaded, and gives them back', async () => {
    const { pool, connection } = await openPool();
    const bytes = randomBytes(3 * MIB + 17);
    const created = await pool.storageVolCreateXML(volume('a', bytes.length));
    await pipeline([bytes], await created.upload());
    const found = await connection.storageVolLookupByPath('/p/a');
    const back = await buffer(await found.download());
    expect(createHash('sha256').update(back).digest('hex')).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
    const part = await buffer(await found.download({ offset: MIB, length: 1000 }));
    expect(Buffer.compare(part, bytes.subarray(MIB, MIB + 1000))).toBe(0);
  });

  test('that was never written is zeros, of its capacity', async () => {
    const { pool } = await openPool();
    const empty = await pool.storageVolCreateXML(volume('a', 100_000));
    const back = await buffer(await empty.download());
    expect(back.equals(Buffer.alloc(100_000))).toBe(true);
  });

  test('takes size, format and backing file from a qcow2 image that is uploaded', async () => {
    const { pool } = await openPool();
    const base = await pool.storageVolCreateXML(volume('base', 5 * MIB, 'qcow2'));
    const image = await buffer(await base.download());
    expect(image.subarray(0, 4).toString('latin1')).toBe('QFI\xfb');
    const target = await pool.storageVolCreateXML(volume('copy', 1000));
    await pipeline([image], await target.upload());
    const xml = parseStorageVol(await target.getXMLDesc());
    expect(xml.capacity?.value).toBe(5 * MIB);
    expect(xml.target?.format?.type).toBe('qcow2');
  });

  test('can lie on another, whose size it takes unless told', async () => {
    const { pool } = await openPool();
    await pool.storageVolCreateXML(volume('base', 5 * MIB, 'qcow2'));
    const backing = "<backingStore><path>/p/base</path><format type='qcow2'/></backingStore>";
    const overlay = await pool.storageVolCreateXML(volume('big', 7 * MIB, 'qcow2', backing));
    const xml = parseStorageVol(await overlay.getXMLDesc());
    expect(xml.backingStore).toMatchObject({ path: '/p/base', format: { type: 'qcow2' } });
    expect(xml.capacity?.value).toBe(7 * MIB);
    const same = await pool.storageVolCreateXML(
      volume('same', 0, 'qcow2', backing).replace('<capacity>0</capacity>', ''),
    );
    expect((await same.getInfo()).capacity).toBe(5 * MIB);
    const missing = backing.replace('/p/base', '/p/no');
    expect(await codeNameOf(pool.storageVolCreateXML(volume('x', MIB, 'qcow2', missing)))).toBe(
      'INTERNAL_ERROR',
    );
  });

  test('is copied with its bytes, and grown', async () => {
    const { pool } = await openPool();
    const first = await pool.storageVolCreateXML(volume('a', 1000));
    await pipeline([Buffer.from('hello')], await first.upload({ offset: 10 }));
    const copy = await pool.storageVolCreateXMLFrom(volume('b', 2000), first);
    await pipeline([Buffer.from('other')], await first.upload({ offset: 10 }));
    const bytes = await buffer(await copy.download());
    expect(bytes.length).toBe(2000);
    expect(bytes.subarray(10, 15).toString()).toBe('hello');
  });

  test('is copied in the format that is asked for, with what is below it', async () => {
    const { pool } = await openPool();
    const base = await pool.storageVolCreateXML(volume('base', 70_000));
    await pipeline([Buffer.from('hello')], await base.upload({ offset: 66_000 }));
    const backing = `<backingStore><path>${await base.getPath()}</path><format type='raw'/></backingStore>`;
    const overlay = await pool.storageVolCreateXML(volume('overlay', 131_072, 'qcow2', backing));
    const flat = await pool.storageVolCreateXMLFrom(volume('flat', 0, 'raw'), overlay);
    expect((await buffer(await flat.download())).subarray(66_000, 66_005).toString()).toBe('hello');
    const whole = await pool.storageVolCreateXMLFrom(volume('whole', 0, 'qcow2'), overlay);
    const document = await whole.getXMLDesc();
    expect(document).toContain("<format type='qcow2'/>");
    expect(document).not.toContain('backingStore');
    expect((await whole.getInfo()).capacity).toBe(131_072);
    expect((await buffer(await whole.download())).includes('hello')).toBe(true);
  });

  test('is resized, smaller only when asked to', async () => {
    const { pool } = await openPool();
    const vol = await pool.storageVolCreateXML(volume('a', 1000));
    await vol.resize(3000);
    expect((await vol.getInfo()).capacity).toBe(3000);
    expect(await codeNameOf(vol.resize(500))).toBe('INVALID_ARG');
    await vol.resize(500, StorageVolResizeFlags.SHRINK);
    await vol.resize(100, StorageVolResizeFlags.DELTA);
    expect((await vol.getInfo()).capacity).toBe(600);
    expect((await buffer(await vol.download())).length).toBe(600);
  });

  test('is wiped and deleted', async () => {
    const { pool, connection } = await openPool();
    const vol = await pool.storageVolCreateXML(volume('a', 5));
    await pipeline([Buffer.from('hello')], await vol.upload());
    await vol.wipe();
    expect((await buffer(await vol.download())).equals(Buffer.alloc(5))).toBe(true);
    await vol.delete();
    expect(await codeNameOf(vol.delete())).toBe('NO_STORAGE_VOL');
    expect(await codeNameOf(connection.storageVolLookupByPath('/p/a'))).toBe('NO_STORAGE_VOL');
    expect(await codeNameOf(pool.storageVolLookupByName('a'))).toBe('NO_STORAGE_VOL');
  });

  test('is found by its key and leads to its pool', async () => {
    const { pool, connection } = await openPool();
    await pool.storageVolCreateXML(volume('a', 5));
    const { vol } = await connection.raw(remote.STORAGE_VOL_LOOKUP_BY_KEY, { key: '/p/a' });
    expect(vol).toEqual({ pool: 'p', name: 'a', key: '/p/a' });
    const found = await connection.raw(remote.STORAGE_POOL_LOOKUP_BY_VOLUME, { vol });
    expect(found.pool.name).toBe('p');
    const none = connection.raw(remote.STORAGE_VOL_LOOKUP_BY_KEY, { key: '/p/none' });
    expect(await codeNameOf(none)).toBe('NO_STORAGE_VOL');
  });

  test('beyond the room of its pool is refused, at creation and during an upload', async () => {
    const { pool, host } = await openPool();
    expect(await codeNameOf(pool.storageVolCreateXML(volume('big', 1024 ** 4)))).toBe('INTERNAL_ERROR');
    const filler = `<volume><name>filler</name><capacity>${100 * 1024 * MIB - MIB}</capacity></volume>`;
    await pool.storageVolCreateXML(filler);
    const small = await pool.storageVolCreateXML(volume('small', 0, 'raw', '<allocation>0</allocation>'));
    const upload = pipeline([randomBytes(2 * MIB)], await small.upload());
    expect(await codeNameOf(upload)).toBe('SYSTEM_ERROR');
    expect(host.storage.byName('p').available).toBeGreaterThanOrEqual(0);
  });

  test.each([
    ['the name of another', 'STORAGE_VOL_EXIST', volume('a', 1)],
    ['no name', 'NO_NAME', volume('', 1)],
    ['a slash in its name', 'XML_ERROR', volume('x/y', 1)],
    ['no capacity', 'XML_ERROR', '<volume><name>x</name></volume>'],
    ['another root', 'XML_ERROR', '<pool/>'],
  ])('with %s is refused with %s', async (_what, code, xml) => {
    const { pool } = await openPool();
    await pool.storageVolCreateXML(volume('a', 1));
    expect(await codeNameOf(pool.storageVolCreateXML(xml))).toBe(code);
    expect(await pool.listAllVolumes()).toHaveLength(1);
  });

  test('takes no more than was announced', async () => {
    const { pool } = await openPool();
    const vol = await pool.storageVolCreateXML(volume('a', 100));
    const upload = pipeline([Buffer.alloc(50)], await vol.upload({ length: 10 }));
    expect(await codeNameOf(upload)).toBe('SYSTEM_ERROR');
  });
});

describe('a logical volume', () => {
  const GROUP = "<pool type='logical'><name>vg</name><source><name>vg0</name></source></pool>";

  test('is a block device of whole extents, takes what an image holds, and cannot be made larger', async () => {
    const { connection, pool } = await openPool();
    const group = await connection.storagePoolCreateXML(GROUP);
    const image = await pool.storageVolCreateXML(volume('image', MIB));
    await pipeline([Buffer.alloc(MIB, 7)], await image.upload());
    const made = await group.storageVolCreateXMLFrom(volume('disk', 5 * MIB), image);
    expect(await made.getPath()).toBe('/dev/vg0/disk');
    const document = parseStorageVol(await made.getXMLDesc());
    expect(document).toMatchObject({ type: 'block', target: { path: '/dev/vg0/disk' } });
    expect(document.target?.format).toBeUndefined();
    expect(await made.getInfo()).toMatchObject({ type: 1, capacity: 8 * MIB, allocation: 8 * MIB });
    const bytes = await buffer(await made.download());
    expect(bytes.subarray(0, MIB).equals(Buffer.alloc(MIB, 7))).toBe(true);
    expect(bytes).toHaveLength(8 * MIB);
    expect(await codeNameOf(made.resize(16 * MIB))).toBe('NO_SUPPORT');
    await made.wipe();
    expect((await buffer(await made.download())).equals(Buffer.alloc(8 * MIB))).toBe(true);
  });
});

describe('a file that is not there', () => {
  test('cannot be plugged into a guest that runs, and has no size in one that does not', async () => {
    const { connection, pool } = await openPool();
    const domain = await connection.domainLookupByName('test');
    const at = (file: string) =>
      `<disk type='file'><source file='${file}'/><target dev='vdz' bus='virtio'/></disk>`;
    for (const file of ['/nonexistent/a', '/p/none']) {
      expect(await codeNameOf(domain.attachDevice(at(file), 1))).toBe('SYSTEM_ERROR');
    }
    await pool.storageVolCreateXML(volume('a', MIB));
    await domain.attachDevice(at('/p/a'), 2);
    await domain.destroy();
    expect(Number((await domain.getBlockInfo('vdz')).capacity)).toBe(MIB);
    await (await pool.storageVolLookupByName('a')).delete();
    expect(await codeNameOf(domain.getBlockInfo('vdz'))).toBe('SYSTEM_ERROR');
  });
});
