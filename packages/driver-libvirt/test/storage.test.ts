/** Pools, volumes, networks and images of a simulated host, where calls fail half-way: what is left, and what is not. */
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { type NetworkSpec, type PoolSpec } from '@hostelry/compute';
import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { networkDocument } from '../src/networks/network-document.js';
import { poolDocument } from '../src/storage/pool-document.js';
import { simulate, volumeNames, type Simulation } from './simulated-host.js';

const broken = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'broken as planted');
const DATA: PoolSpec = { name: 'data', type: 'dir', path: '/data' };
const LAB: NetworkSpec = {
  ...{ name: 'lab', forward: 'nat' },
  subnets: [{ address: '10.7.0.1', prefix: 24, dhcp: { ranges: [] } }],
};
const MAC = '52:54:00:00:00:07';
const BYTES = randomBytes(300_000);

let simulation: Simulation;
beforeEach(async () => {
  simulation = await simulate();
});
afterEach(() => simulation.stop());

/** A facet that the simulated host has. */
const facet = <Name extends 'storagePools' | 'storageVolumes' | 'networks' | 'images' | 'imageCache'>(
  name: Name,
) => {
  const found = simulation.driver[name];
  if (found === undefined) throw new Error(`There is no ${name} facet`);
  return found;
};
const plant = (procedure: string, afterwards = false): void => {
  simulation.host.faults.plant(procedure, { error: broken, afterwards });
};
const failure = { code: 'failed', message: expect.stringContaining('broken as planted') as string };
const pools = async () => (await facet('storagePools').list()).map(({ name }) => name);
const networks = async () => (await facet('networks').list()).map(({ name }) => name);

describe('a pool', () => {
  it.each(['STORAGE_POOL_BUILD', 'STORAGE_POOL_SET_AUTOSTART', 'STORAGE_POOL_CREATE'])(
    'is not there when %s failed',
    async (procedure) => {
      const before = await pools();
      plant(procedure);
      await expect(facet('storagePools').create(DATA)).rejects.toMatchObject(failure);
      plant(procedure, true);
      await expect(facet('storagePools').create(DATA)).rejects.toMatchObject(failure);
      expect(await pools()).toEqual(before);
      await facet('storagePools').create(DATA);
    },
  );

  it('that is stopped is stopped again when its contents are in use', async () => {
    await facet('storagePools').create(DATA);
    await facet('storageVolumes').create('data', { name: 'base', sizeMiB: 1 });
    await facet('storagePools').create({ name: 'other', type: 'dir', path: '/other' });
    const backing = { pool: 'data', name: 'base' };
    await facet('storageVolumes').create('other', { name: 'over', backing });
    await facet('storagePools').stop('data');
    const remove = facet('storagePools').delete('data', { contents: true });
    await expect(remove).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('volume "over" of pool "other"') as string,
    });
    expect((await facet('storagePools').get('data')).state).toBe('stopped');
  });

  it('costs one call to list beside four for all of them', async () => {
    await facet('storagePools').create(DATA);
    simulation.calls.length = 0;
    expect(await facet('storagePools').list()).toHaveLength(2);
    expect(simulation.calls.filter((name) => name === 'STORAGE_POOL_GET_XML_DESC')).toHaveLength(2);
    expect(simulation.calls).toHaveLength(6);
  });

  it.each<PoolSpec>([
    { name: 'a', type: 'fs', device: '/dev/sdb1', path: '/mnt/a', format: 'ext4' },
    { name: 'a', type: 'netfs', server: 'nas', folder: '/export', path: '/mnt/a', format: 'nfs' },
    { name: 'a', type: 'logical', group: 'vg0', devices: ['/dev/sdb', '/dev/sdc'] },
    { name: 'a', type: 'disk', device: '/dev/sdb', format: 'gpt' },
    {
      ...{ name: 'a', type: 'iscsi', server: 'san', port: 3260, target: 'iqn.2026-01.example:disks' },
      auth: { user: 'u', secret: '5b1d3d5c-0000-4000-8000-00000000abcd' },
    },
    {
      ...{ name: 'a', type: 'iscsi-direct', server: 'san', target: 'iqn.2026-01.example:disks' },
      initiator: 'iqn.2026-01.example:host',
    },
    { name: 'a', type: 'scsi', adapter: 'host2' },
    { name: 'a', type: 'mpath' },
    { name: 'a', type: 'rbd', pool: 'vms', servers: [{ name: 'mon1', port: 6789 }, { name: 'mon2' }] },
    { name: 'a', type: 'gluster', server: 'g', volume: 'v', folder: '/f' },
    { name: 'a', type: 'zfs', dataset: 'tank/vms' },
  ])("of type $type is valid by libvirt's schemas", async (spec) => {
    expect(await poolDocument(spec)).toMatchObject({ name: 'a', type: spec.type });
  });

  it('that the schemas refuse is invalid, and says why', async () => {
    const spec = { name: 'a', type: 'fs', device: '/dev/sdb1', path: '/mnt', format: 'floppy' } as const;
    await expect(poolDocument(spec)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('floppy') as string,
    });
  });
});

describe('a volume', () => {
  beforeEach(() => facet('storagePools').create(DATA));

  const upload = (stream = Readable.from([BYTES])) =>
    facet('storageVolumes').upload('data', { name: 'disk', stream });

  it.each(['STORAGE_VOL_UPLOAD', 'STORAGE_VOL_UPLOAD:data', 'STORAGE_VOL_GET_XML_DESC'])(
    'is not there when %s failed in its upload, and what was to be read is let go',
    async (procedure) => {
      plant(procedure);
      const stream = Readable.from([BYTES]);
      await expect(upload(stream)).rejects.toMatchObject({ code: 'failed' });
      expect(stream.destroyed).toBe(true);
      simulation.host.faults.clear();
      expect(volumeNames(simulation.host).filter((name) => name === 'disk')).toHaveLength(
        procedure === 'STORAGE_VOL_GET_XML_DESC' ? 1 : 0,
      );
    },
  );

  it('is not there when its upload was aborted while it waited for bytes', async () => {
    const controller = new AbortController();
    const stream = new Readable({ read: () => undefined });
    stream.push(BYTES);
    const options = { signal: controller.signal };
    const call = facet('storageVolumes').upload('data', { name: 'disk', stream }, options);
    const seen = expect(call).rejects.toMatchObject({ code: 'cancelled' });
    await expect.poll(() => simulation.calls, { timeout: 20_000 }).toContain('STORAGE_VOL_UPLOAD');
    controller.abort();
    await seen;
    expect(volumeNames(simulation.host)).not.toContain('disk');
  });

  it('of somebody else stays when a clone fails', async () => {
    await upload();
    plant('STORAGE_VOL_CREATE_XML_FROM', true);
    const clone = () => facet('storageVolumes').clone('data', 'disk', { name: 'copy' });
    await expect(clone()).rejects.toMatchObject(failure);
    expect(volumeNames(simulation.host)).not.toContain('copy');
    await clone();
    await expect(clone()).rejects.toMatchObject({ code: 'conflict' });
    expect(volumeNames(simulation.host)).toContain('copy');
  });
});

describe('a network', () => {
  it.each(['NETWORK_SET_AUTOSTART', 'NETWORK_CREATE'])('is not there when %s failed', async (procedure) => {
    const before = await networks();
    plant(procedure);
    await expect(facet('networks').create(LAB)).rejects.toMatchObject(failure);
    plant(procedure, true);
    await expect(facet('networks').create(LAB)).rejects.toMatchObject(failure);
    expect(await networks()).toEqual(before);
    await facet('networks').create(LAB);
  });

  it('keeps a reservation whose replacement failed', async () => {
    await facet('networks').create(LAB);
    const first = { mac: MAC, address: '10.7.0.9' };
    await facet('networks').reserve('lab', first);
    simulation.host.faults.plant('NETWORK_UPDATE', { error: broken, nth: 2 });
    const replace = facet('networks').reserve('lab', { mac: MAC, address: '10.7.0.10' });
    await expect(replace).rejects.toMatchObject(failure);
    expect((await facet('networks').get('lab')).subnets[0]?.dhcp?.reservations).toEqual([first]);
  });

  it.each<NetworkSpec>([
    { name: 'a', forward: 'isolated' },
    { name: 'a', forward: 'bridge', bridge: 'br0' },
    {
      ...{ name: 'a', forward: 'route', device: 'eth0', mtu: 9000, domain: 'a.example' },
      subnets: [
        {
          ...{ address: '10.1.0.1', prefix: 16 },
          dhcp: { reservations: [{ mac: MAC, name: 'one', address: '10.1.0.9' }] },
        },
        {
          ...{ address: 'fd00:1::1', prefix: 64 },
          dhcp: {
            ranges: [{ start: 'fd00:1::100', end: 'fd00:1::1ff' }],
            reservations: [{ name: 'one', address: 'fd00:1::9' }],
          },
        },
      ],
      dnsHosts: [{ address: '10.1.0.9', names: ['one', 'one.example'] }],
    },
    { name: 'a', forward: 'nat', subnets: [{ address: 'fd00:2::1', prefix: 64 }] },
    { name: 'a', forward: 'open', bridge: 'virbr7', subnets: [{ address: '10.2.0.1', prefix: 24 }] },
  ])("with forward $forward is valid by libvirt's schemas", async (spec) => {
    expect(await networkDocument(spec)).toMatchObject({ name: 'a' });
  });
});

describe('an image', () => {
  const importing = () => facet('images').import({ name: 'golden', stream: Readable.from([BYTES]) });

  it.each([
    ['STORAGE_VOL_UPLOAD:data', 1],
    ['STORAGE_VOL_CREATE_XML', 2],
  ])('is not there when call %s, number %i, failed in its import', async (procedure, nth) => {
    simulation.host.faults.plant(procedure, { error: broken, nth });
    await expect(importing()).rejects.toMatchObject({ code: 'failed' });
    simulation.host.faults.plant(procedure, { error: broken, nth, afterwards: true });
    await expect(importing()).rejects.toMatchObject({ code: 'failed' });
    expect(await facet('images').list()).toEqual([]);
    expect(volumeNames(simulation.host)).toEqual([]);
    await importing();
  });

  it('of two that are imported under one name at once is one, and the other a conflict', async () => {
    const ended = await Promise.allSettled([importing(), importing()]);
    const refused = ended.flatMap((each) => (each.status === 'rejected' ? [each.reason as object] : []));
    expect(refused.length).toBeGreaterThanOrEqual(1);
    for (const reason of refused) expect(reason).toMatchObject({ code: 'conflict' });
    const kept = ended.length - refused.length;
    expect(await facet('images').list()).toHaveLength(kept);
    expect(volumeNames(simulation.host)).toHaveLength(2 * kept);
  });

  it('whose import died is no image, and a prune removes what is left of it', async () => {
    await importing();
    const dead = 'hostelry-library-dead-0123456789abcdef.raw';
    const orphan = `hostelry-library-gone-0123456789abcdef.qcow2.${'0'.repeat(64)}`;
    for (const name of [orphan, dead]) {
      await facet('storageVolumes').create('default', { name, sizeMiB: 1 });
    }
    expect((await facet('images').list()).map(({ name }) => name)).toEqual(['golden']);
    const controller = new AbortController();
    // It waits for a minute whether the dead one grows; that it waits for it is what is looked at.
    const prune = facet('imageCache').prune({ signal: controller.signal });
    const seen = expect(prune).rejects.toMatchObject({ code: 'cancelled' });
    simulation.calls.length = 0;
    await expect.poll(() => simulation.calls, { timeout: 20_000 }).toContain('STORAGE_VOL_GET_INFO');
    controller.abort();
    await seen;
    await facet('storageVolumes').delete('default', dead);
    expect(await facet('imageCache').prune()).toEqual([orphan]);
    expect((await facet('images').list()).map(({ name }) => name)).toEqual(['golden']);
  });
});
