/** What the image store takes for an imported image, and what a prune takes for one that came to nothing. */
import { describe, expect, it } from 'vitest';
import { libraryAmong, unfinishedAmong } from '../../src/images/library/library-name.js';
import { IMAGE, SHA256, useStores } from './store-fixture.js';

const on = useStores('library');
const VOLUME = 'hostelry-library-golden-0123456789abcdef.qcow2';
const MARKER = `${VOLUME}.${SHA256}`;
const DEAD = 'hostelry-library-dead-0123456789abcdef.raw';
const ORPHAN = `hostelry-library-gone-0123456789abcdef.raw.${SHA256}`;

async function make(name: string, bytes: Buffer = Buffer.alloc(512)): Promise<void> {
  const pool = await on.connection.storagePoolLookupByName('default');
  const volume = await pool.storageVolCreateXML(
    `<volume><name>${name}</name><capacity>${bytes.length}</capacity><target><format type='raw'/></target></volume>`,
  );
  const stream = await volume.upload();
  await new Promise<void>((resolve, reject) => {
    stream.once('error', reject).once('finish', resolve).end(bytes);
  });
}

it('knows an import that is complete from one that is not, by names alone', () => {
  const names = [VOLUME, MARKER, DEAD, ORPHAN, 'hostelry-library-.raw', 'other.qcow2'];
  expect(libraryAmong(names)).toEqual([
    { name: 'golden', format: 'qcow2', sha256: SHA256, volume: VOLUME, marker: MARKER },
  ]);
  expect(unfinishedAmong(names)).toEqual({ partial: [DEAD], orphans: [ORPHAN] });
});

describe('an imported image', () => {
  const golden = { location: 'image:golden' };

  it('is found by its name, with its size and checksum, and is not uploaded again', async () => {
    await Promise.all([make(VOLUME, IMAGE), make(MARKER)]);
    const store = on.storeWith();
    const found = await store.ensureImage(golden, 'disk', undefined, {});
    expect(found).toMatchObject({ name: VOLUME, format: 'qcow2', sha256: SHA256 });
    const disk = await store.createOverlay('disk.qcow2', found, undefined, {});
    expect(disk.name).toBe('disk.qcow2');
    expect(await on.volumes()).toEqual(['disk.qcow2', VOLUME, MARKER].sort());
  });

  it('must be what is wanted of it', async () => {
    await Promise.all([make(VOLUME, IMAGE), make(MARKER)]);
    const store = on.storeWith();
    const invalid = { code: 'invalid', message: expect.stringContaining('"golden"') as string };
    await expect(store.ensureImage(golden, 'kernel', undefined, {})).rejects.toMatchObject(invalid);
    await expect(store.ensureImage(golden, 'disk', 'raw', {})).rejects.toMatchObject(invalid);
    const other = { ...golden, sha256: '0'.repeat(64) };
    await expect(store.ensureImage(other, 'disk', undefined, {})).rejects.toMatchObject(invalid);
    const missing = store.ensureImage({ location: 'image:none' }, 'disk', undefined, {});
    await expect(missing).rejects.toMatchObject({ code: 'not-found' });
  });

  it('stays when the host is pruned, and what came to nothing goes', async () => {
    for (const name of [VOLUME, MARKER, DEAD, ORPHAN]) await make(name);
    expect([...(await on.storeWith(undefined, { stallMs: 20 }).prune({}))].sort()).toEqual([DEAD, ORPHAN]);
    expect(await on.volumes()).toEqual([VOLUME, MARKER]);
  });
});
