import { describe, expect, it } from 'vitest';
import { counter, IMAGE, MIB, SHA256, useStores } from './store-fixture.js';

const on = useStores('ensure-image');

describe('ensureImage', () => {
  it('uploads the bytes once, under a name made from them', async () => {
    const count = counter();
    const store = on.storeWith(count.plant);
    const image = await on.ensure(store);
    expect(image).toMatchObject({
      pool: 'default',
      format: 'qcow2',
      virtualSizeBytes: 8 * MIB,
      sha256: SHA256,
      name: expect.stringMatching(`^hostelry-image-${SHA256.slice(0, 32)}-[0-9a-f]{16}.qcow2$`) as string,
    });
    expect(Buffer.compare(await on.bytesOf(image.name), IMAGE)).toBe(0);
    expect(await on.ensure(store)).toEqual(image);
    expect(count.uploads).toBe(1);
    expect(await on.volumes()).toEqual([image.name, `${image.name}.complete`]);
  });

  it('tells its steps with bytes', async () => {
    const steps: unknown[][] = [];
    const progress = {
      step: (name: string, detail?: { done: number; total?: number }) =>
        void steps.push([name, detail?.done, detail?.total]),
    };
    await on.storeWith().ensureImage({ location: on.location }, 'disk', undefined, { progress });
    expect(steps.at(0)).toEqual(['check image', 0, IMAGE.length]);
    expect(steps.at(-1)).toEqual(['upload image', IMAGE.length, IMAGE.length]);
  });

  it('finds in another process what is complete, by checksum without opening the source', async () => {
    const image = await on.ensure(on.storeWith());
    const count = counter();
    const other = on.storeWith(count.plant);
    const source = { location: '/nowhere.qcow2', sha256: SHA256 };
    expect(await other.ensureImage(source, 'disk', undefined, {})).toEqual(image);
    expect(await on.ensure(other)).toEqual(image);
    expect(count.uploads).toBe(0);
  });

  it('costs few calls for an image that is known', async () => {
    const calls: string[] = [];
    const store = on.storeWith((call) => void calls.push(call));
    await on.ensure(store);
    calls.length = 0;
    await on.ensure(store);
    expect(calls).toEqual(['storagePoolLookupByName', 'storageVolLookupByName', 'getInfo']);
  });

  it('keeps one content apart by what it is used as', async () => {
    const store = on.storeWith();
    const disk = await on.ensure(store);
    const raw = await store.ensureImage({ location: on.location, sha256: SHA256 }, 'disk', 'raw', {});
    const kernel = await store.ensureImage({ location: on.location }, 'kernel', undefined, {});
    expect(raw).toMatchObject({ format: 'raw', virtualSizeBytes: IMAGE.length });
    expect(kernel).toMatchObject({ format: 'raw', virtualSizeBytes: IMAGE.length });
    expect(new Set([disk.name, raw.name, kernel.name]).size).toBe(3);
    expect(
      await on.storeWith().ensureImage({ location: on.location, sha256: SHA256 }, 'disk', undefined, {}),
    ).toEqual(disk);
  });

  it('does not take for detected what was kept as raw on demand', async () => {
    await on.storeWith().ensureImage({ location: on.location }, 'disk', 'raw', {});
    const source = { location: on.location, sha256: SHA256 };
    for (const store of [on.storeWith(), on.storeWith()]) {
      const found = await store.ensureImage(source, 'disk', undefined, {});
      expect(found.format).toBe('qcow2');
    }
  });

  it('shares one upload among concurrent calls', async () => {
    const count = counter();
    const store = on.storeWith(count.plant);
    const images = await Promise.all(Array.from({ length: 5 }, () => on.ensure(store)));
    expect(new Set(images.map(({ name }) => name)).size).toBe(1);
    expect(count.uploads).toBe(1);
  });

  it('waits for the upload of another process', async () => {
    const count = counter();
    let started: () => void;
    let release: () => void;
    const isStarted = new Promise<void>((resolve) => (started = resolve));
    const isReleased = new Promise<void>((resolve) => (release = resolve));
    const first = on.ensure(
      on.storeWith(async (call) => {
        if (call !== 'upload.chunk') return;
        started();
        await isReleased;
      }),
    );
    await isStarted;
    const steps: string[] = [];
    const progress = {
      step: (name: string) => {
        steps.push(name);
        if (name === 'wait for upload') release();
      },
    };
    const second = on
      .storeWith(count.plant)
      .ensureImage({ location: on.location }, 'disk', undefined, { progress });
    expect(await second).toEqual(await first);
    expect(count.uploads).toBe(0);
    expect(steps).toContain('wait for upload');
  });

  it('replaces an upload that was abandoned', async () => {
    const pool = await on.connection.storagePoolLookupByName('default');
    const abandoned = `hostelry-image-${SHA256.slice(0, 32)}-0000000000000000.qcow2`;
    await pool.storageVolCreateXML(
      `<volume><name>${abandoned}</name><capacity>${IMAGE.length}</capacity></volume>`,
    );
    const image = await on.ensure(on.storeWith(undefined, { stallMs: 50 }));
    expect(await on.volumes()).toEqual([image.name, `${image.name}.complete`]);
  });

  it('starts again when its upload was taken for abandoned and removed', async () => {
    let removed = 0;
    const store = on.storeWith(async (call, name) => {
      // At the marker's creation all bytes are there.
      if (call !== 'storageVolCreateXML' || !name.includes('.complete') || removed > 0) return;
      removed++;
      const pool = await on.connection.storagePoolLookupByName('default');
      for (const volume of await pool.listAllVolumes()) await volume.delete();
    });
    const image = await on.ensure(store);
    expect(removed).toBe(1);
    expect(await on.volumes()).toEqual([image.name, `${image.name}.complete`]);
  });

  it('replaces a complete image whose head was lost', async () => {
    const image = await on.ensure(on.storeWith());
    const pool = await on.connection.storagePoolLookupByName('default');
    const volume = await pool.storageVolLookupByName(image.name);
    const stream = await volume.upload({ length: 4096 });
    await new Promise((resolve, reject) =>
      stream.on('error', reject).end(Buffer.alloc(4096), resolve as () => void),
    );
    const repaired = await on.ensure(on.storeWith());
    expect(repaired.name).not.toBe(image.name);
    expect(Buffer.compare(await on.bytesOf(repaired.name), IMAGE)).toBe(0);
    expect(await on.storeWith().prune({})).toHaveLength(2);
    expect(await on.volumes()).toEqual([]);
  });
});
