import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { type NewEvent, type Operation, type Store } from '@hostelry/manager';

export const OPERATION: Operation = {
  id: 'op-1',
  kind: 'launch',
  state: 'running',
  host: 'a',
  instance: { name: 'web', uuid: '11111111-2222-3333-4444-555555555555' },
  createdAt: 1000,
  steps: [
    { name: 'image', startedAt: 1001, endedAt: 1002, progress: { done: 5, total: 9 } },
    { name: 'start', startedAt: 1002, progress: { done: 1 } },
  ],
  mayCancel: true,
  by: 'ada',
};

const ENDED: Operation = {
  ...OPERATION,
  id: 'op-2',
  by: '@local',
  state: 'failed',
  instance: { name: 'web' },
  endedAt: 2000,
  steps: [],
  mayCancel: false,
  error: { code: 'failed', message: 'no', retryable: false, details: { step: 'start' } },
};

export const EVENT: NewEvent = {
  at: 5,
  type: 'instance',
  host: 'a',
  instance: { name: 'web', uuid: 'u', state: 'running' },
  change: 'started',
  detail: 'booted',
};
export const BARE: NewEvent = { at: 6, type: 'host', host: 'a', change: 'connected' };

/** What every store promises. `make` gives one that is not open, and is empty each time. */
export function describeStore(name: string, make: () => Store | Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await make();
      await store.open();
    });
    afterEach(() => store.close());

    test('keeps operations as they are, and replaces them with their steps', async () => {
      await store.commit({ operation: OPERATION });
      await store.commit({ operation: ENDED });
      expect(await store.getOperation('op-1')).toEqual(OPERATION);
      expect(await store.getOperation('op-2')).toEqual(ENDED);
      expect(await store.getOperation('op-3')).toBeUndefined();
      const done: Operation = {
        ...OPERATION,
        state: 'succeeded',
        endedAt: 3,
        steps: [],
        result: { forced: true },
      };
      await store.commit({ operation: done });
      expect(await store.getOperation('op-1')).toEqual(done);
    });

    test('lists operations newest first, and unfinished ones oldest first', async () => {
      for (const id of ['1', '2', '3']) await store.commit({ operation: { ...OPERATION, id } });
      await store.commit({ operation: { ...ENDED, id: '2' } });
      await store.commit({ operation: { ...OPERATION, id: '1' } });
      expect((await store.listOperations(2)).map((each) => each.id)).toEqual(['3', '2']);
      expect((await store.unfinishedOperations()).map((each) => each.id)).toEqual(['1', '3']);
    });

    test('numbers events without a hole and reads them from any place', async () => {
      expect(await store.lastEventId()).toBe(0);
      expect(await store.eventsAfter(0, 10)).toEqual({ events: [], forgotten: 0 });
      const { events } = await store.commit({ events: [EVENT, BARE] });
      expect(events).toEqual([
        { ...EVENT, id: 1 },
        { ...BARE, id: 2 },
      ]);
      await store.commit({ events: [EVENT] });
      expect(await store.lastEventId()).toBe(3);
      expect((await store.eventsAfter(1, 10)).events.map((event) => event.id)).toEqual([2, 3]);
      expect(await store.eventsAfter(0, 1)).toEqual({ events: [{ ...EVENT, id: 1 }], forgotten: 0 });
      expect((await store.eventsAfter(3, 10)).events).toEqual([]);
    });

    test('writes nothing of a change whose key is taken', async () => {
      const key = { key: 'k', fingerprint: 'f', operationId: 'op-1', createdAt: 7 };
      expect(await store.commit({ operation: OPERATION, events: [EVENT], key })).toMatchObject({
        events: [{ id: 1 }],
      });
      const second = await store.commit({
        operation: ENDED,
        events: [BARE],
        key: { ...key, fingerprint: 'g', operationId: 'op-2' },
      });
      expect(second).toEqual({ events: [], taken: key });
      expect(await store.findKey('k')).toEqual(key);
      expect(await store.findKey('other')).toBeUndefined();
      expect(await store.getOperation('op-2')).toBeUndefined();
      expect(await store.lastEventId()).toBe(1);
    });

    test('forgets what is older than asked, never unfinished operations, and never reuses an id', async () => {
      await store.commit({ operation: { ...OPERATION, id: 'old, running' } });
      for (const id of ['1', '2', '3']) await store.commit({ operation: { ...ENDED, id }, events: [BARE] });
      for (const createdAt of [10, 20]) {
        const key = { key: `k${createdAt}`, fingerprint: 'f', operationId: '1', createdAt };
        await store.commit({ key });
      }
      await store.prune({ events: 1, operations: 2, keysSince: 20 });
      expect((await store.listOperations(9)).map((each) => each.id)).toEqual(['3', '2', 'old, running']);
      expect(await store.eventsAfter(0, 9)).toEqual({ events: [{ ...BARE, id: 3 }], forgotten: 2 });
      expect(await store.findKey('k10')).toBeUndefined();
      expect(await store.findKey('k20')).toBeDefined();
      await store.prune({ events: 0, operations: 0, keysSince: 0 });
      expect(await store.lastEventId()).toBe(3);
      expect(await store.eventsAfter(0, 9)).toEqual({ events: [], forgotten: 3 });
      expect((await store.commit({ events: [BARE] })).events[0]?.id).toBe(4);
    });

    test('keeps hosts by name', async () => {
      const b = { name: 'b', uri: 'test:///b', driver: 'libvirt' };
      await store.commit({ host: b });
      await store.commit({ host: { name: 'a', uri: 'test:///a', driver: './x.js', options: { pool: 'p' } } });
      await store.commit({ host: { ...b, uri: 'test:///c' } });
      expect(await store.listHosts()).toEqual([
        { name: 'a', uri: 'test:///a', driver: './x.js', options: { pool: 'p' } },
        { name: 'b', uri: 'test:///c', driver: 'libvirt' },
      ]);
      expect(await store.removeHost('a')).toBe(true);
      expect(await store.removeHost('a')).toBe(false);
      expect(await store.listHosts()).toHaveLength(1);
    });

    test('numbers what is committed at once in an order in which nothing is missed', async () => {
      const commits = Array.from({ length: 40 }, (_, index) =>
        store.commit({ events: index % 2 === 0 ? [EVENT] : [BARE, EVENT, BARE] }),
      );
      const seen: number[] = [];
      while (seen.length < 80) {
        const { events } = await store.eventsAfter(seen.at(-1) ?? 0, 7);
        seen.push(...events.map((event) => event.id));
      }
      await Promise.all(commits);
      expect(seen).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
    });
  });
}
