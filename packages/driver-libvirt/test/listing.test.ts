import { ConnectListAllDomainsFlags as Flags, type Connection, type Domain } from '@hostelry/libvirt';
import { describe, expect, it } from 'vitest';
import { Host } from '../src/host/host.js';
import { listInstanceDomains } from '../src/host/listing.js';
import { simulate } from './simulated-host.js';

/** A host whose connection lists domains with these ids, and remembers the flags it was asked with. */
function listingHost(ids: readonly number[]): { host: Host; asked: number[] } {
  const asked: number[] = [];
  const connection = {
    onClose: () => () => undefined,
    onDomainEvent: async () => () => undefined,
    onStoragePoolEvent: async () => () => undefined,
    onNetworkEvent: async () => () => undefined,
    close: async () => undefined,
    listAllDomains: async (flags: number) => {
      asked.push(flags);
      return ids.map((id) => ({ id })) as unknown as Domain[];
    },
  };
  const options = {
    uri: 'xen:///system',
    openTimeoutMs: 1,
    callTimeoutMs: 1,
    reconnectDelayMs: 1,
    reconnectMaxDelayMs: 1,
  };
  const connect = async () => connection as unknown as Connection;
  return { host: new Host(options, { connect, report: () => undefined }), asked };
}

describe('the list of domains', () => {
  it("leaves the host's own domain out, unless it is asked for", async () => {
    const { host, asked } = listingHost([0, 3, 17]);
    await host.open();
    expect((await listInstanceDomains(host)).map(({ id }) => id)).toEqual([3, 17]);
    expect(await listInstanceDomains(host, { onlyGuests: false })).toHaveLength(3);
    expect(asked).toEqual([Flags.ACTIVE, Flags.ACTIVE]);
    await host.close();
  });

  it('has those that do not run when they are asked for', async () => {
    const { host, asked } = listingHost([-1, 3]);
    await host.open();
    expect(await listInstanceDomains(host, { onlyRunning: false })).toHaveLength(2);
    expect(asked).toEqual([Flags.ACTIVE | Flags.INACTIVE]);
    await host.close();
  });
});

describe('the state of a simulated host', () => {
  it('counts its processors, memory and space', async () => {
    const { driver, stop } = await simulate({ query: 'guests=3&cpus=8&memoryMiB=8192' });
    const state = await driver.hostState();
    expect(state).toMatchObject({
      hostname: 'lab',
      hypervisorType: 'TEST',
      vcpuTotal: 8,
      memoryTotalMiB: 8192,
    });
    expect(state.vcpuUsed).toBe(2);
    expect(state.memoryUsedMiB).toBeGreaterThan(0);
    expect(Number.isInteger(state.diskAvailableLeastGiB)).toBe(true);
    await stop();
  });
});
