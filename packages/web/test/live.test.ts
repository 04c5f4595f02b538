import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventResource } from '@hostelry/server/api';
import { type EventSourceLike, followEvents } from '../src/live/event-stream.js';
import { type Key } from '../src/live/keys.js';
import { Refresher, staleAfter } from '../src/live/refresher.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function event(change: Partial<EventResource>): EventResource {
  return { id: 1, at: 0, type: 'instance', host: 'h', change: 'started', ...change };
}

describe('what an event makes old', () => {
  const instance = { uuid: 'u', name: 'n' };

  it('is the lists, and what is known of the instance', () => {
    expect(staleAfter(event({ instance }))).toEqual([['hosts'], ['instances'], ['instance', 'h', 'u']]);
  });

  it('is nothing while an operation goes on, and the same when it has ended', () => {
    const operation = { id: 'o', kind: 'stop' } as const;
    expect(staleAfter(event({ type: 'operation', operation, instance, change: 'running' }))).toEqual([]);
    expect(staleAfter(event({ type: 'operation', operation, instance, change: 'failed' }))).toContainEqual([
      'instance',
      'h',
      'u',
    ]);
  });

  it('is everything after a gap', () => {
    expect(staleAfter(event({ type: 'host', host: '*', change: 'gap' }))).toBeUndefined();
  });
});

describe('a refresher', () => {
  it('answers many events by one reading of each list', async () => {
    const read: (readonly Key[] | undefined)[] = [];
    const refresher = new Refresher(async (stale) => void read.push(stale));
    refresher.add([['a'], ['b']]);
    refresher.add([['a']]);
    await vi.advanceTimersByTimeAsync(100);
    expect(read).toEqual([[['a'], ['b']]]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toHaveLength(1);
  });

  it('reads again what becomes old while it reads, and never twice at the same time', async () => {
    const read: (readonly Key[] | undefined)[] = [];
    let finish = (): void => undefined;
    const refresher = new Refresher((stale) => {
      read.push(stale);
      return new Promise((resolve) => (finish = resolve));
    });
    refresher.add([['a']]);
    await vi.advanceTimersByTimeAsync(100);
    refresher.add([['b']]);
    refresher.add(undefined);
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toEqual([[['a']]]);
    finish();
    await vi.advanceTimersByTimeAsync(100);
    expect(read).toEqual([[['a']], undefined]);
  });

  it('reads nothing once it has stopped', async () => {
    const refresh = vi.fn(async () => undefined);
    const refresher = new Refresher(refresh);
    refresher.add([['a']]);
    refresher.stop();
    refresher.add([['b']]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(refresh).not.toHaveBeenCalled();
  });
});

/** A source that a test makes speak. */
class FakeSource implements EventSourceLike {
  onopen: EventSource['onopen'] = null;
  onerror: EventSource['onerror'] = null;
  readyState = 0;
  closed = false;
  readonly url: string;
  readonly #listeners = new Map<string, (message: MessageEvent<string>) => void>();
  constructor(url: string) {
    this.url = url;
  }
  addEventListener(type: string, listener: unknown): void {
    this.#listeners.set(type, listener as (message: MessageEvent<string>) => void);
  }
  close(): void {
    this.closed = true;
  }
  say(told: EventResource): void {
    this.#listeners.get(told.type)?.({ data: JSON.stringify(told) } as MessageEvent<string>);
  }
  open(): void {
    this.onopen?.call(this as unknown as EventSource, {} as Event);
  }
  fail(readyState: number): void {
    this.readyState = readyState;
    this.onerror?.call(this as unknown as EventSource, {} as Event);
  }
}

describe('the event stream', () => {
  function follow() {
    const sources: FakeSource[] = [];
    const told: string[] = [];
    const stop = followEvents(
      {
        opened: () => told.push('opened'),
        lost: () => told.push('lost'),
        event: ({ id, change }) => told.push(`${id} ${change}`),
      },
      {
        open: (url) => {
          const source = new FakeSource(url);
          sources.push(source);
          return source;
        },
      },
    );
    return { sources, told, stop };
  }

  it('begins at the end of the log, and learns where that is', () => {
    const { sources, told } = follow();
    expect(sources[0]?.url).toBe('/v1/events?since=999999999999999');
    sources[0]?.open();
    sources[0]?.say(event({ id: 41, type: 'host', host: '*', change: 'gap' }));
    sources[0]?.say(event({ id: 42 }));
    expect(told).toEqual(['opened', '41 place', '42 started']);
  });

  it('leaves a broken connection to the browser, which says where it was', async () => {
    const { sources, told } = follow();
    sources[0]?.fail(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sources).toHaveLength(1);
    expect(told).toEqual(['lost']);
  });

  it('connects anew, after the last event, where the browser has given up', async () => {
    const { sources, told } = follow();
    sources[0]?.say(event({ id: 41, type: 'host', change: 'gap' }));
    sources[0]?.say(event({ id: 42 }));
    sources[0]?.fail(2);
    await vi.advanceTimersByTimeAsync(2000);
    expect(sources.map(({ url }) => url)).toEqual([expect.anything(), '/v1/events?since=42']);
    sources[1]?.say(event({ id: 43, type: 'host', host: '*', change: 'gap' }));
    expect(told.slice(-2)).toEqual(['lost', '43 gap']);
  });

  it('is left when it is stopped, whatever it was at', async () => {
    const { sources, told, stop } = follow();
    sources[0]?.fail(2);
    stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sources).toHaveLength(1);
    expect(sources[0]?.closed).toBe(true);
    expect(told).toEqual(['lost']);
  });
});
