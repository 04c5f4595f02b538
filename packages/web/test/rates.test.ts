import { describe, expect, it } from 'vitest';
import type { Statistics } from '../src/api/hosts.js';
import { ratesBetween, type Sample } from '../src/metrics/rates.js';

const UUID = 'u';

function sample(at: number, counters: Partial<Statistics>): Sample {
  const statistics: Statistics = {
    uuid: UUID,
    name: 'n',
    state: 'running',
    disks: [],
    interfaces: [],
    ...counters,
  };
  return { at, byUuid: new Map([[UUID, statistics]]) };
}

describe('rates between two samples', () => {
  it('are what the counters grew by in a second, of all disks and interfaces', () => {
    const before = sample(1000, {
      cpuTimeNs: 1e9,
      disks: [{ target: 'vda', readBytes: 100, writeBytes: 0 }, { target: 'vdb' }],
      interfaces: [
        { receivedBytes: 10, sentBytes: 1 },
        { receivedBytes: 10, sentBytes: 1 },
      ],
    });
    const after = sample(3000, {
      cpuTimeNs: 2e9,
      disks: [{ target: 'vda', readBytes: 300, writeBytes: 50 }, { target: 'vdb' }],
      interfaces: [
        { receivedBytes: 30, sentBytes: 1 },
        { receivedBytes: 50, sentBytes: 1 },
      ],
    });
    expect(ratesBetween(before, after, UUID, 2)).toEqual({
      cpu: 0.25,
      diskRead: 100,
      diskWrite: 25,
      received: 30,
      sent: 0,
    });
  });

  it('leave out what is not counted, and what began anew', () => {
    const before = sample(0, { cpuTimeNs: 5e9, interfaces: [{ sentBytes: 900 }] });
    const after = sample(1000, { cpuTimeNs: 1e9, interfaces: [{ sentBytes: 20 }] });
    expect(ratesBetween(before, after, UUID, 1)).toEqual({});
  });

  it('tell the memory that the guest uses, else that the host holds for it, else that it has', () => {
    const memory = (of: Statistics['memory']) =>
      ratesBetween(
        sample(0, { cpuTimeNs: 0 }),
        sample(1, { cpuTimeNs: 0, ...(of && { memory: of }) }),
        UUID,
        1,
      )?.memoryMiB;
    expect(memory({ currentMiB: 512, residentMiB: 300, availableMiB: 400 })).toBe(112);
    expect(memory({ currentMiB: 512, residentMiB: 300 })).toBe(300);
    expect(memory({ currentMiB: 512 })).toBe(512);
    expect(memory(undefined)).toBeUndefined();
  });

  it('need two samples of a running instance that are not far apart', () => {
    const before = sample(0, { cpuTimeNs: 0 });
    expect(ratesBetween(undefined, before, UUID, 1)).toBeUndefined();
    expect(ratesBetween(before, before, UUID, 1)).toBeUndefined();
    expect(ratesBetween(before, sample(1000, {}), UUID, 1)).toBeUndefined();
    expect(ratesBetween(before, sample(61_000, { cpuTimeNs: 1 }), UUID, 1)).toBeUndefined();
    expect(ratesBetween(before, sample(1000, { cpuTimeNs: 1 }), 'another', 1)).toBeUndefined();
  });

  it('never show more than all processors', () => {
    const after = sample(1000, { cpuTimeNs: 1.02e9 });
    expect(ratesBetween(sample(0, { cpuTimeNs: 0 }), after, UUID, 1)).toEqual({ cpu: 1 });
  });
});
