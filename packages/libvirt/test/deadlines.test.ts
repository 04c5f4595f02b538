import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Deadlines, type Expiring } from '../src/rpc/deadlines.js';

describe('deadlines', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  function until(ms: number, expired: number[], then?: () => void): Expiring {
    return {
      due: performance.now() + ms,
      expire: () => {
        expired.push(ms);
        then?.();
      },
    };
  }

  test('end each wait when its own time has come, in whatever order they began', () => {
    const deadlines = new Deadlines();
    const expired: number[] = [];
    for (const ms of [500, 100, 1000, 300]) deadlines.add(until(ms, expired));
    vi.advanceTimersByTime(99);
    expect(expired).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(expired).toEqual([100]);
    vi.advanceTimersByTime(400);
    expect(expired).toEqual([100, 300, 500]);
    vi.advanceTimersByTime(10_000);
    expect(expired).toEqual([100, 300, 500, 1000]);
  });

  test('do nothing for what ended before, and take a later one by the same timer', () => {
    const deadlines = new Deadlines();
    const expired: number[] = [];
    const first = until(100, expired);
    deadlines.add(first);
    deadlines.delete(first);
    vi.advanceTimersByTime(50);
    deadlines.add(until(200, expired));
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(199);
    expect(expired).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(expired).toEqual([200]);
  });

  test('take what is added while others expire', () => {
    const deadlines = new Deadlines();
    const expired: number[] = [];
    deadlines.add(until(100, expired, () => deadlines.add(until(50, expired))));
    vi.advanceTimersByTime(149);
    expect(expired).toEqual([100]);
    vi.advanceTimersByTime(1);
    expect(expired).toEqual([100, 50]);
  });

  test('forget all when they are cleared', () => {
    const deadlines = new Deadlines();
    const expired: number[] = [];
    deadlines.add(until(100, expired));
    deadlines.clear();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(expired).toEqual([]);
  });
});

test('deadlines keep the process alive while something waits, and no longer', () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  const deadlines = new Deadlines();
  const wait = { due: performance.now() + 60_000, expire: () => undefined };
  deadlines.add(wait);
  expect(timers()).toBe(before + 1);
  deadlines.delete(wait);
  expect(timers()).toBe(before);
  deadlines.add(wait);
  expect(timers()).toBe(before + 1);
  deadlines.clear();
  expect(timers()).toBe(before);
});
