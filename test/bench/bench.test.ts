import { describe, expect, it, vi } from 'vitest';
import { median, medians, shortest } from '../../bench/measure.js';
import { makeRow } from '../../bench/row.js';
import { formatTable } from '../../bench/table.js';

describe('the bench harness', () => {
  it('takes the middle value, and the mean of two middle values', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 9])).toBe(3);
  });

  it('lets both sides take turns and resets after each, first a round that does not count', async () => {
    const calls: string[] = [];
    const note = (name: string) => async () => void calls.push(name);
    const result = await medians({ rounds: 1, ours: note('ours'), peer: note('peer'), reset: note('reset') });
    expect(calls.join(' ')).toBe('ours reset peer reset peer reset ours reset');
    expect(result.ours).toBeGreaterThanOrEqual(0);
  });

  it('takes the shortest of all rounds but the first', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    const durations = { ours: [1, 40, 20], peer: [2, 30, 60] };
    const take = (side: 'ours' | 'peer') => async () => void (clock += durations[side].shift() ?? 0);
    const result = await shortest({ rounds: 2, ours: take('ours'), peer: take('peer') });
    vi.restoreAllMocks();
    expect(result).toEqual({ ours: 20, peer: 30 });
  });

  it('divides ours by the peer and judges the goal before rounding', () => {
    const comparison = {
      name: 'a',
      ours: 105.00001,
      peer: 100,
      peerName: 'b',
      unit: 'ms',
      goal: 'at most 1.05x',
    };
    const row = makeRow(comparison, (ours, peer) => ours / peer <= 1.05);
    expect(row).toEqual({ ...comparison, ours: 105, ratio: 1.05, holds: false });
    expect(formatTable([row])).toContain('1.05x  b        at most 1.05x  NO');
  });
});
