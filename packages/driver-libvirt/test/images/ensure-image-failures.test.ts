import { describe, expect, it } from 'vitest';
import { ImageStore } from '../../src/images/index.js';
import { qcow2Image } from './qcow2-image.js';
import { IMAGE, MIB, SHA256, useStores } from './store-fixture.js';

const on = useStores('ensure-image-failures');

describe('ensureImage that fails', () => {
  it('goes on for the others when one of them aborts', async () => {
    const controller = new AbortController();
    const store = on.storeWith((call) => {
      if (call === 'upload.chunk') controller.abort();
    });
    const aborted = on.ensure(store, { signal: controller.signal });
    const other = on.ensure(store);
    await expect(aborted).rejects.toMatchObject({ code: 'cancelled' });
    const { name } = await other;
    expect(await on.volumes()).toEqual([name, `${name}.complete`]);
  });

  it('leaves nothing when the only caller aborts in the middle', async () => {
    const controller = new AbortController();
    let chunks = 0;
    const store = on.storeWith((call) => {
      if (call === 'upload.chunk' && ++chunks === 3) controller.abort();
    });
    await expect(on.ensure(store, { signal: controller.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(await on.volumes()).toEqual([]);
    expect((await on.ensure(store)).sha256).toBe(SHA256);
  });

  it.each([
    'storagePoolLookupByName',
    'storageVolLookupByName',
    'storageVolCreateXML',
    'upload',
    'upload.chunk',
    'getPath',
    'listAllVolumes',
    'getInfo',
  ])('leaves nothing when %s fails, each time in turn', async (failing) => {
    for (let nth = 1; ; nth++) {
      let calls = 0;
      const store = on.storeWith((call) => {
        if (call === failing && ++calls === nth) throw new Error(`planted in ${failing}`);
      });
      const outcome = await on.ensure(store).then(
        () => 'done',
        (error: unknown) => String(error),
      );
      if (outcome === 'done') {
        expect(nth, 'the fault was met').toBeGreaterThan(1);
        return;
      }
      expect(outcome).toContain(`planted in ${failing}`);
      expect(await on.volumes(), `call ${nth}`).toEqual([]);
    }
  });

  it('refuses a pool without space before it begins', async () => {
    const full = { state: 2, capacity: 10, allocation: 9, available: 1 };
    const wrapped = new Proxy(on.connection, {
      get: (target, property) => {
        if (property !== 'storagePoolLookupByName') return Reflect.get(target, property, target) as unknown;
        return async (name: string) =>
          Object.assign(await target.storagePoolLookupByName(name), { getInfo: async () => full });
      },
    });
    const store = new ImageStore({ connection: async () => wrapped }, { pool: 'default' });
    await expect(on.ensure(store)).rejects.toMatchObject({
      code: 'no-resources',
      message: `Pool "default" has 1 bytes left; image ${SHA256} needs ${IMAGE.length}`,
    });
    expect(await on.volumes()).toEqual([]);
  });

  it('leaves nothing of a file that changes while it is uploaded', async () => {
    const store = on.storeWith((call) => {
      if (call === 'upload') on.write('disk.qcow2', qcow2Image({ clusters: 20, virtualSize: 16 * MIB }));
    });
    await expect(on.ensure(store)).rejects.toMatchObject({ code: 'conflict' });
    expect(await on.volumes()).toEqual([]);
  });

  it('tells what it could not remove', async () => {
    const store = on.storeWith((call) => {
      if (call === 'upload.chunk' || call === 'delete') throw new Error(`planted in ${call}`);
    });
    await expect(on.ensure(store)).rejects.toMatchObject({
      message: expect.stringMatching(
        /^Cannot make volume "hostelry-image-.*": planted in upload.chunk; it is left in pool "default", since it cannot be removed: planted in delete$/,
      ) as string,
    });
  });

  it('gives an upload up that the host does not take', async () => {
    const store = on.storeWith(
      (call) => (call === 'upload.chunk' ? new Promise(() => undefined) : undefined),
      {
        stallMs: 100,
      },
    );
    await expect(on.ensure(store)).rejects.toMatchObject({
      code: 'timeout',
      message: expect.stringMatching(/^Upload of volume "hostelry-image-.*" stalled/) as string,
    });
    expect(await on.volumes()).toEqual([]);
  });

  it('says which pool is missing', async () => {
    await expect(on.ensure(on.storeWith(undefined, { pool: 'nowhere' }))).rejects.toMatchObject({
      code: 'not-found',
      message: 'Storage pool "nowhere" does not exist',
    });
  });
});
