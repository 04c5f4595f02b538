import { DomainStatsTypes, TimeoutError, type Connection, type DomainStats } from '@hostelry/libvirt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instanceStatistics } from '../src/guest/statistics.js';
import { readBulkStatistics } from '../src/host/bulk-statistics.js';
import { fullSpec, simulate, type Simulation } from './simulated-host.js';

const MIB = 1024 * 1024;
const { STATE, CPU_TOTAL, INTERFACE, BLOCK } = DomainStatsTypes;

/** A record as libvirt's bulk statistics give it. */
function record(params: Record<string, number | bigint | string>): DomainStats {
  return { domain: { uuid: 'u', name: 'n', id: 1 }, params } as unknown as DomainStats;
}

describe("an instance's statistics", () => {
  it('are in MiB, bytes and ns, from KiB, bytes and ns', () => {
    const told = instanceStatistics(
      record({
        'state.state': 1,
        'cpu.time': 2n ** 60n,
        'balloon.current': 262_144,
        'balloon.rss': 163_384,
        'balloon.unused': 1_023,
        'balloon.usable': 2_048,
        'vcpu.maximum': 3,
        'vcpu.0.time': 5,
        'vcpu.2.time': 7,
        'net.count': 1,
        'net.0.name': 'vnet0',
        'net.0.rx.bytes': 90,
        'net.0.tx.drop': 1,
        'block.count': 2,
        'block.0.name': 'vda',
        'block.0.rd.bytes': 2_048,
        'block.0.capacity': 64 * MIB,
        'block.0.allocation': 0,
        'block.0.physical': 200_704,
        'block.1.name': 'vdb',
      }),
      false,
    );
    expect(told).toEqual({
      ...{ uuid: 'u', name: 'n', state: 'running', cpuTimeNs: 2 ** 60, vcpuTimesNs: [5, 7] },
      memory: { currentMiB: 256, residentMiB: 159, availableMiB: 2 },
      disks: [
        { target: 'vda', readBytes: 2_048, capacityBytes: 64 * MIB, allocatedBytes: 200_704 },
        { target: 'vdb' },
      ],
      interfaces: [{ name: 'vnet0', receivedBytes: 90, sendDrops: 1 }],
    });
  });

  it('have neither times nor memory while it is down, and what its disks take', () => {
    const down = instanceStatistics(
      record({
        ...{ 'state.state': 5, 'cpu.time': 530, 'balloon.current': 131_072, 'vcpu.maximum': 1 },
        ...{ 'block.count': 1, 'block.0.name': 'vda', 'block.0.allocation': 4_096, 'block.0.physical': MIB },
      }),
      false,
    );
    expect(down).toEqual({
      ...{ uuid: 'u', name: 'n', state: 'stopped', interfaces: [] },
      disks: [{ target: 'vda', allocatedBytes: 4_096 }],
    });
  });
});

describe('a guest that is frozen', () => {
  /** Answers with `answers` in turn: a number of calls that time out, and then what is there. */
  function connection(silent: number): { connection: Connection; asked: { stats: number; flags: number }[] } {
    const asked: { stats: number; flags: number }[] = [];
    const getAllDomainStats = async (options: { stats: number; flags?: number }): Promise<DomainStats[]> => {
      asked.push({ stats: options.stats, flags: options.flags ?? 0 });
      if (asked.length <= silent) throw new TimeoutError('CONNECT_GET_ALL_DOMAIN_STATS', 1);
      return [record({ 'state.state': 1 })];
    };
    return { connection: { getAllDomainStats } as unknown as Connection, asked };
  }
  const stats = CPU_TOTAL | BLOCK | INTERFACE;
  const NOWAIT = 0x2000_0000;

  it('is passed over when all are asked again', async () => {
    const { connection: twice, asked } = connection(1);
    expect(await readBulkStatistics(twice, { stats })).toHaveLength(1);
    const all = { stats: stats | STATE, flags: NOWAIT };
    expect(asked).toEqual([all, all]);
  });

  it('costs the others only what their processes are asked for', async () => {
    const { connection: thrice, asked } = connection(2);
    expect(await readBulkStatistics(thrice, { stats })).toHaveLength(1);
    expect(asked.at(-1)).toEqual({ stats: STATE | INTERFACE, flags: 0 });
  });

  it('does not keep a caller who gave up', async () => {
    const { connection: silent, asked } = connection(9);
    const signal = AbortSignal.abort();
    await expect(readBulkStatistics(silent, { stats, signal })).rejects.toThrow(TimeoutError);
    expect(asked).toHaveLength(1);
  });
});

describe('statistics of a simulated host', () => {
  let simulation: Simulation;
  beforeEach(async () => {
    simulation = await simulate({ query: 'guests=20' });
  });
  afterEach(() => simulation.stop());

  it('come in two calls, however many instances there are', async () => {
    const { driver, calls } = simulation;
    calls.length = 0;
    expect(await driver.statistics?.list()).toHaveLength(20);
    expect(calls.sort()).toEqual(['CONNECT_GET_ALL_DOMAIN_STATS', 'CONNECT_LIST_ALL_DOMAINS']);
    calls.length = 0;
    await driver.statistics?.host();
    expect(calls).toHaveLength(5);
  });

  it('know since when an instance runs that was heard to start, until the connection is lost', async () => {
    const { driver, connections, seen } = simulation;
    const files = await fullSpec();
    const { uuid } = await driver.spawn(files.spec);
    const found = await driver.statistics?.diagnose(uuid);
    expect(found?.uptimeMs).toBeGreaterThanOrEqual(0);
    expect(found?.interfaces).toMatchObject([
      { mac: '52:54:00:12:34:56', receivedBytes: expect.any(Number) as number },
    ]);
    expect(found?.disks.map(({ target }) => target)).toEqual(['vda', 'hda']);
    await connections[0]?.close();
    await seen((event) => event.type === 'host' && event.change === 'gap');
    expect((await driver.statistics?.diagnose(uuid))?.uptimeMs).toBeUndefined();
    await driver.power?.stop(uuid, { mode: 'force' });
    await driver.power?.start(uuid);
    expect((await driver.statistics?.diagnose(uuid))?.uptimeMs).toBeGreaterThanOrEqual(0);
    await files.remove();
  });

  it('name an instance that is not there', async () => {
    const { driver } = simulation;
    const nobody = '99999999-9999-4999-8999-999999999999';
    await expect(driver.statistics?.diagnose(nobody)).rejects.toMatchObject({ code: 'not-found' });
  });
});
