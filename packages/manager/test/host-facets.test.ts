import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { wholeHosts } from './whole-hosts.js';

test("what a host has is asked of its driver, and what the driver's host tells of it is in the events", async () => {
  const hosts = wholeHosts('a', 'b');
  const manager = await hosts.manager();
  try {
    const end = new AbortController();
    const events = manager.events({ signal: end.signal });
    await manager.storage.pools('a').create({ name: 'data', type: 'dir', path: '/data' });
    await manager.storage.volumes('a').create('data', { name: 'disk', sizeMiB: 8 });
    expect((await manager.storage.pools('a').list()).map(({ name }) => name)).toEqual(['data']);
    expect(await manager.storage.pools('b').list()).toEqual([]);
    await expect(manager.storage.pools('c').list()).rejects.toMatchObject({ code: 'not-found' });
    await expect(manager.storage.pools('a').get('none')).rejects.toMatchObject({ code: 'not-found' });
    const signal = AbortSignal.abort();
    await expect(manager.networks('a').list({ signal })).rejects.toMatchObject({ code: 'cancelled' });
    for await (const event of events) {
      if (event.change !== 'pool-started') continue;
      expect(event).toMatchObject({ type: 'host', host: 'a', detail: 'data' });
      break;
    }
    end.abort();
  } finally {
    await manager.close();
  }
});

test('an instance is captured into the library of its host, and under a name that is taken nothing is captured', async () => {
  const hosts = wholeHosts('a', 'b');
  const manager = await hosts.manager();
  try {
    const stream = Readable.from([Buffer.alloc(512)]);
    await manager.images.of('b').import({ name: 'base', stream });
    const rootDisk = { image: { location: 'image:base' } };
    const spec = { name: 'web', vcpus: 1, memoryMiB: 64, rootDisk };
    const { id } = await manager.launchInstance({ host: 'b', spec });
    expect(await manager.waitOperation(id)).toMatchObject({ state: 'succeeded' });
    expect(await manager.images.capture('web', { name: 'golden' })).toMatchObject({
      ...{ name: 'golden', kind: 'imported', host: 'b' },
    });
    const again = manager.images.capture('web', { name: 'golden' });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    const wrong = manager.images.capture('web', { name: 'a/b' });
    await expect(wrong).rejects.toMatchObject({ code: 'invalid', details: { field: 'name' } });
    expect((await manager.images.of('b').list()).map(({ name }) => name)).toEqual(['base', 'golden']);
    expect(await manager.images.of('a').list()).toEqual([]);
  } finally {
    await manager.close();
  }
});
