import { facetsOf } from '@hostelry/compute';
import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareSimulation } from './simulated-host.js';
import { BROKEN, POOL, openVolumeWorld, type VolumeWorld } from './volume-world.js';

let simulation: VolumeWorld['simulation'];
let guest: VolumeWorld['guest'];
let volumes: VolumeWorld['volumes'];
let newVolume: VolumeWorld['newVolume'];
let documentOf: VolumeWorld['documentOf'];
let spawn: VolumeWorld['spawn'];
let sources: VolumeWorld['sources'];

beforeEach(async () => {
  ({ simulation, guest, volumes, newVolume, documentOf, spawn, sources } = await openVolumeWorld());
});
afterEach(() => simulation.stop());

describe('attaching a volume', () => {
  it('writes what the spec asks for into the document', async () => {
    const disk = await volumes.attach(guest.uuid, {
      ...newVolume('data', 16, undefined, 'qcow2'),
      ...{ format: 'qcow2', id: 'data-1', bus: 'scsi', target: 'sdc', readOnly: true, cache: 'none' },
      limits: { readBytesPerSecond: 1000, writeRequestsPerSecond: 20 },
    });
    expect(disk).toEqual({ target: 'sdc', kind: 'disk', format: 'qcow2', source: '/data/data' });
    const xml = documentOf(guest.uuid);
    expect(xml).toMatch(/<driver (?=[^>]*name=.qemu.)(?=[^>]*type=.qcow2.)(?=[^>]*cache=.none.)/);
    expect(xml).toMatch(/<target dev=.sdc. bus=.scsi.\/>/);
    expect(xml).toContain('<readonly/>');
    expect(xml).toContain('<serial>data-1</serial>');
    expect(xml).toMatch(/<read_bytes_sec>1000</);
    expect(xml).toMatch(/<write_iops_sec>20</);
  });

  it('takes the next target that is free on the bus', async () => {
    const targets: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      const spec = name === 'b' ? { bus: 'sata' as const } : {};
      targets.push((await volumes.attach(guest.uuid, { ...newVolume(name, 1), ...spec })).target);
    }
    expect(targets).toEqual(['vda', 'sda', 'vdb']);
  });

  it('refuses a target that the bus does not have', async () => {
    const wrong = { ...newVolume('data', 1), bus: 'virtio', target: 'sda' } as const;
    await expect(volumes.attach(guest.uuid, wrong)).rejects.toMatchObject({
      code: 'invalid',
      details: { field: 'target' },
    });
  });

  it('gives network volumes their servers and the name of their secret', async () => {
    const secret = '11111111-1111-4111-8111-111111111111';
    const source = {
      kind: 'network',
      protocol: 'rbd',
      name: 'pool/image',
      auth: { user: 'admin', secret },
      hosts: [{ name: 'mon1', port: 6789 }, { name: 'mon2' }],
    } as const;
    await volumes.attach(guest.uuid, { source });
    const xml = documentOf(guest.uuid);
    expect(xml).toMatch(/<source protocol=.rbd. name=.pool\/image.>/);
    expect(xml).toMatch(/<host name=.mon1. port=.6789.\/>\s*<host name=.mon2.\/>/);
    expect(xml).toMatch(new RegExp(`<secret type=.ceph. uuid=.${secret}.`));

    const other = await spawn('web2');
    const reordered = { ...source, hosts: [{ name: 'mon3' }, { name: 'mon2' }] };
    await expect(volumes.attach(other.uuid, { source: reordered })).rejects.toMatchObject({
      code: 'conflict',
    });
    const elsewhere = { ...source, hosts: [{ name: 'mon9' }] };
    await volumes.attach(other.uuid, { source: elsewhere });
  });

  it('lets several instances have a volume if all of them share it', async () => {
    const volume = newVolume('data', 1);
    const [second, third] = [await spawn('web2'), await spawn('web3')];
    await volumes.attach(guest.uuid, { ...volume, shared: true });
    await volumes.attach(second.uuid, { ...volume, shared: true });
    expect(documentOf(second.uuid)).toMatch(/cache=.none.[^]*<shareable\/>/);
    await expect(volumes.attach(third.uuid, volume)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('"web1"') as string,
    });
    await expect(volumes.attach(guest.uuid, { ...volume, shared: true })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('gives a volume that two want at once to one of them', async () => {
    const second = await spawn('web2');
    const volume = newVolume('data', 1);
    const outcomes = await Promise.allSettled(
      [guest, second].map(({ uuid }) => volumes.attach(uuid, volume)),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect([...(await sources(guest.uuid)), ...(await sources(second.uuid))]).toEqual(['/data/data']);
  });

  it('finds a volume in use whatever it is called', async () => {
    const second = await spawn('web2');
    await volumes.attach(guest.uuid, newVolume('data', 1));
    const asFile = { source: { kind: 'file', path: '/data/data' } } as const;
    await expect(volumes.attach(second.uuid, asFile)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('hears of disks that others plug in and take away', async () => {
    const second = await spawn('web2');
    newVolume('theirs', 1);
    await volumes.attach(guest.uuid, newVolume('own', 1));
    const domain = await simulation.connections[0]?.domainLookupByUUID(second.uuid);
    const disk =
      "<disk type='file' device='disk'><source file='/data/theirs'/><target dev='vdf' bus='virtio'/></disk>";
    await domain?.attachDevice(disk, 1);
    const theirs = { source: { kind: 'file', path: '/data/theirs' } } as const;
    await expect(volumes.attach(guest.uuid, theirs)).rejects.toMatchObject({ code: 'conflict' });
    await domain?.detachDevice(disk, 1);
    await volumes.attach(guest.uuid, theirs);
  });

  it('asks for each document once, and then for a constant number of calls', async () => {
    for (const name of ['web2', 'web3', 'web4']) await spawn(name);
    await volumes.attach(guest.uuid, newVolume('one', 1));
    simulation.calls.length = 0;
    await volumes.attach(guest.uuid, newVolume('two', 1));
    const documents = simulation.calls.filter((name) => name === 'DOMAIN_GET_XML_DESC');
    expect(documents.length).toBeLessThanOrEqual(4);
  });

  it('looks at the pool again for a volume that it does not know, and says not-found if there is none', async () => {
    for (const source of [
      { kind: 'pool', pool: POOL, name: 'none' },
      { kind: 'pool', pool: 'none', name: 'data' },
    ] as const) {
      await expect(volumes.attach(guest.uuid, { source })).rejects.toMatchObject({ code: 'not-found' });
    }
    expect(simulation.calls).toContain('STORAGE_POOL_REFRESH');
  });

  it('says not-found for a file that is not there to an instance that is down, and leaves no disk', async () => {
    await simulation.driver.power?.stop(guest.uuid, { mode: 'force' });
    const before = documentOf(guest.uuid);
    const nowhere = { source: { kind: 'file', path: '/nonexistent/data' } } as const;
    await expect(volumes.attach(guest.uuid, nowhere)).rejects.toMatchObject({ code: 'not-found' });
    expect(documentOf(guest.uuid)).toBe(before);
  });

  it.each([
    ['fails', false],
    ['is done and reported as not', true],
  ])('leaves nothing behind when the attaching %s', async (_, afterwards) => {
    const { host } = simulation;
    host.faults.plant('DOMAIN_ATTACH_DEVICE_FLAGS', { error: BROKEN, afterwards });
    const volume = newVolume('data', 1);
    await expect(volumes.attach(guest.uuid, volume)).rejects.toMatchObject({
      code: 'failed',
      message: 'Cannot attach a volume to instance "web1": broken as planted',
    });
    expect(await sources(guest.uuid)).toEqual([]);
    await simulation.driver.power?.stop(guest.uuid, { mode: 'force' });
    expect(documentOf(guest.uuid)).not.toMatch(/<disk|hostelry:devices/);
    const second = await spawn('web2');
    await volumes.attach(second.uuid, volume);
    expect(simulation.reports).toEqual([]);
  });
});

describe('detaching a volume', () => {
  it('reports timeout if the guest keeps it, and may be called again', async () => {
    const { host } = simulation;
    const { target } = await volumes.attach(guest.uuid, newVolume('data', 1));
    host.domains.byUuid(guest.uuid).behaviour = { powerButton: 'obey', unplug: 'ignore' };
    await expect(volumes.detach(guest.uuid, target, { timeoutMs: 20 })).rejects.toMatchObject({
      code: 'timeout',
    });
    expect(await sources(guest.uuid)).toEqual(['/data/data']);
    host.domains.byUuid(guest.uuid).behaviour = { powerButton: 'obey' };
    await volumes.detach(guest.uuid, target);
    expect(await sources(guest.uuid)).toEqual([]);
    expect(documentOf(guest.uuid)).not.toContain('hostelry:devices');
  });

  it('ends its wait when it is aborted', async () => {
    const { target } = await volumes.attach(guest.uuid, newVolume('data', 1));
    simulation.host.domains.byUuid(guest.uuid).behaviour = { powerButton: 'obey', unplug: 'ignore' };
    const controller = new AbortController();
    const detaching = volumes.detach(guest.uuid, target, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(detaching).rejects.toMatchObject({ code: 'cancelled' });
    expect(await sources(guest.uuid)).toEqual(['/data/data']);
  });

  /** The guest lets go at last: to whoever asks it, here another client. */
  async function letGo(): Promise<void> {
    simulation.host.domains.byUuid(guest.uuid).behaviour = { powerButton: 'obey' };
    const [connection] = simulation.connections.slice(-1);
    const domain = await connection?.domainLookupByUUID(guest.uuid);
    const disk = /<disk.*?<\/disk>/s.exec((await domain?.getXMLDesc()) ?? '')?.[0] ?? '';
    await domain?.detachDevice(disk, 1);
  }
  const configOf = async (): Promise<string> => {
    const [connection] = simulation.connections.slice(-1);
    return (await (await connection?.domainLookupByUUID(guest.uuid))?.getXMLDesc(2)) ?? '';
  };

  it('cleans up when the guest lets go after the wait was over', async () => {
    const { target } = await volumes.attach(guest.uuid, newVolume('data', 1));
    simulation.host.domains.byUuid(guest.uuid).behaviour = { powerButton: 'obey', unplug: 'ignore' };
    await expect(volumes.detach(guest.uuid, target, { timeoutMs: 10 })).rejects.toMatchObject({
      code: 'timeout',
    });
    // What is attached meanwhile is not forgotten by the clean-up.
    await volumes.attach(guest.uuid, newVolume('other', 1));
    await letGo();
    await vi.waitFor(async () => expect(await configOf()).not.toContain('/data/data'));
    await vi.waitFor(async () => expect(await configOf()).not.toContain('leaving'));
    expect(await configOf()).toMatch(/volumeInfo.*other/);
    expect(simulation.reports).toEqual([]);
  });

  it('cleans up when the guest let go while the connection was lost', async () => {
    const { host, connections } = simulation;
    const { target } = await volumes.attach(guest.uuid, newVolume('data', 1));
    host.domains.byUuid(guest.uuid).behaviour = { powerButton: 'obey', unplug: 'ignore' };
    await expect(volumes.detach(guest.uuid, target, { timeoutMs: 10 })).rejects.toMatchObject({
      code: 'timeout',
    });
    await connections.at(-1)?.close();
    await simulation.seen((event) => event.type === 'host' && event.change === 'disconnected');
    await letGoBehind();
    await simulation.seen((event) => event.type === 'host' && event.change === 'gap');
    await vi.waitFor(async () => expect(await configOf()).not.toContain('/data/data'));
    await vi.waitFor(async () => expect(await configOf()).not.toContain('leaving'));
    await volumes.attach(guest.uuid, newVolume('other', 1));
    await volumes.detach(guest.uuid, target);
  });

  /** As letGo, on the simulated host itself: nobody is connected. */
  async function letGoBehind(): Promise<void> {
    const { host } = simulation;
    host.domains.byUuid(guest.uuid).behaviour = { powerButton: 'obey' };
    const { changeDomain } = await import('../../simulator/src/hypervisor/domain-change.js');
    changeDomain(host.domains.byUuid(guest.uuid), 1, (document) => {
      if (document.devices !== undefined) document.devices.disk = [];
    });
  }

  it("leaves others' disks alone", async () => {
    const [connection] = simulation.connections;
    const domain = await connection?.domainLookupByUUID(guest.uuid);
    newVolume('theirs', 1);
    await domain?.attachDevice(
      "<disk type='file' device='disk'><source file='/data/theirs'/><target dev='vdf' bus='virtio'/></disk>",
      3,
    );
    await expect(volumes.detach(guest.uuid, 'vdf')).rejects.toMatchObject({ code: 'conflict' });
  });
});

it('tells storage the name of the host and its Fibre Channel ports', async () => {
  const { host, wwpns } = await volumes.connector();
  expect(host).toBe(simulation.host.hostname);
  expect(wwpns).toContain('1000000012341234');
});

it('destroys an instance and leaves its volumes', async () => {
  await volumes.attach(guest.uuid, newVolume('data', 4));
  await simulation.driver.destroy(guest.uuid);
  expect(simulation.host.storage.byName(POOL).find('data')).toBeDefined();
});

it('works on a connection that was made anew', async () => {
  await simulation.connections.at(-1)?.close();
  await simulation.seen((event) => event.type === 'host' && event.change === 'gap');
  const { target } = await volumes.attach(guest.uuid, newVolume('data', 4));
  await volumes.detach(guest.uuid, target);
});

it('is no facet of a host of the kind that has no network filters', async () => {
  const bare = prepareSimulation();
  const error = new LibvirtError(ErrorNumber.NO_SUPPORT, 'this function is not supported');
  bare.host.faults.plant('NWFILTER_LOOKUP_BY_NAME', { error, times: 2 });
  await bare.driver.start();
  const present = facetsOf(bare.driver);
  expect(present).toEqual([
    'power',
    'pause',
    'snapshots',
    'resize',
    'coldMigration',
    'console',
    'agent',
    'imageCache',
    'definition',
    'rename',
    'autostart',
    'annotations',
    'screenshot',
    'adoption',
  ]);
  await bare.stop();
});
