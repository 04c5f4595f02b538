import { MemoryStore, type ManagerEvent, type NewEvent } from '@hostelry/manager';
import { expect, test } from 'vitest';
import { EventHub } from '../src/event-hub.js';
import { eventsUntil } from './fake-manager.js';

const event = (change: string): NewEvent => ({ at: 1, type: 'instance', host: 'a', change });

async function hub(keepEvents = 10_000): Promise<{ hub: EventHub; store: MemoryStore; problems: Error[] }> {
  const store = new MemoryStore();
  const problems: Error[] = [];
  const made = new EventHub({
    store,
    report: (problem) => problems.push(problem),
    keep: { events: keepEvents, operations: 10, keysForMs: 1000 },
    now: () => 42,
  });
  await made.start();
  return { hub: made, store, problems };
}

test('each subscriber gets every event in order, also those published in one go', async () => {
  const { hub: events } = await hub();
  const readers = [1, 2].map(() => eventsUntil(events.subscribe(), ({ change }) => change === 'last'));
  for (let index = 0; index < 1000; index += 1) events.publish(event(`e${index}`));
  events.publish(event('last'));
  for (const seen of await Promise.all(readers)) {
    expect(seen.map(({ id }) => id)).toEqual(Array.from({ length: 1001 }, (_, index) => index + 1));
    expect(seen[500]?.change).toBe('e500');
  }
});

test('a subscription begins when it is asked for, or after the event it names', async () => {
  const { hub: events } = await hub();
  await events.commit({ events: [event('1'), event('2')] });
  const live = events.subscribe();
  await events.commit({ events: [event('3')] });
  expect((await eventsUntil(live, () => true)).map(({ change }) => change)).toEqual(['3']);
  const replayed = await eventsUntil(events.subscribe({ since: 1 }), ({ change }) => change === '3');
  expect(replayed.map(({ change }) => change)).toEqual(['2', '3']);
});

test('a subscriber that is too slow is told by a gap, and goes on from there', async () => {
  const { hub: events, store } = await hub(3);
  const reader = events.subscribe()[Symbol.asyncIterator]();
  await events.commit({ events: [event('1')] });
  expect((await reader.next()).value).toMatchObject({ id: 1 });
  await events.commit({ events: Array.from({ length: 600 }, (_, index) => event(`n${index}`)) });
  await store.prune({ events: 3, operations: 1, keysSince: 0 });
  const seen: ManagerEvent[] = [];
  for (let count = 0; count < 4; count += 1) {
    const next = await reader.next();
    if (next.done !== true) seen.push(next.value);
  }
  expect(seen[0]).toEqual({
    id: 598,
    at: 42,
    type: 'host',
    host: '*',
    change: 'gap',
    detail: 'Events 2 to 598 are no longer kept',
  });
  expect(seen.slice(1).map((each) => each.id)).toEqual([599, 600, 601]);
});

test('a place beyond the end of the log is a gap: the log is another one', async () => {
  const { hub: events } = await hub();
  await events.commit({ events: [event('1')] });
  const reader = events.subscribe({ since: 77 })[Symbol.asyncIterator]();
  expect((await reader.next()).value).toMatchObject({ id: 1, change: 'gap' });
  await events.commit({ events: [event('2')] });
  expect((await reader.next()).value).toMatchObject({ id: 2, change: '2' });
});

test('a subscription ends with its signal and with the hub', async () => {
  const { hub: events } = await hub();
  const controller = new AbortController();
  const aborted = eventsUntil(events.subscribe({ signal: controller.signal }), () => false);
  const closed = eventsUntil(events.subscribe(), () => false);
  controller.abort();
  expect(await aborted).toEqual([]);
  events.publish(event('the last'));
  await events.close();
  expect((await closed).length).toBeLessThanOrEqual(1);
});

test('what is pending at the end is stored', async () => {
  const { hub: events, store } = await hub();
  events.publish(event('1'));
  events.publish(event('2'));
  await events.close();
  events.publish(event('too late'));
  expect((await store.eventsAfter(0, 9)).events.map(({ change }) => change)).toEqual(['1', '2']);
});

test('events that cannot be stored are reported, and later ones still come', async () => {
  const { hub: events, store, problems } = await hub();
  const commit = store.commit.bind(store);
  store.commit = () => Promise.reject(new Error('the disk is full'));
  events.publish(event('lost'));
  await expect.poll(() => problems.map((problem) => problem.message)).toEqual(['Cannot store 1 events']);
  store.commit = commit;
  const next = eventsUntil(events.subscribe(), () => true);
  events.publish(event('kept'));
  expect(await next).toMatchObject([{ change: 'kept' }]);
});
