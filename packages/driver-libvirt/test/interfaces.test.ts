import { fileURLToPath } from 'node:url';
import { type InterfacesFacet, type InterfaceSpec } from '@hostelry/compute';
import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEPT_VIFS } from '../src/vifs/kept-vifs.js';
import { noted } from './recording-vif.mjs';
import { simulate, type Simulation } from './simulated-host.js';

const PLUGIN = fileURLToPath(new URL('recording-vif.mjs', import.meta.url));
const MAC = '52:54:00:0a:00:01';
const recording = (fails?: 'plug' | 'unplug'): InterfaceSpec => ({
  mac: MAC,
  vif: { driver: 'recording', connection: { tap: 'tap7', ...(fails === undefined ? {} : { fails }) } },
});
const OBEDIENT = { powerButton: 'obey' } as const;
const DEAF = { ...OBEDIENT, unplug: 'ignore' } as const;
const broken = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'broken as planted');

let simulation: Simulation;
let uuid: string;

beforeEach(async () => {
  noted.length = 0;
  simulation = await simulate({ driver: { vifs: [PLUGIN] } });
  const made = await simulation.driver.spawn({ name: 'web1', vcpus: 1, memoryMiB: 64 });
  uuid = made.uuid;
});
afterEach(() => simulation.stop());

function interfaces(): InterfacesFacet {
  const facet = simulation.driver.interfaces;
  if (facet === undefined) throw new Error('There is no interfaces facet');
  return facet;
}

const whats = (): string[] => noted.map(({ what }) => what);
const documents = async (): Promise<string[]> => {
  const domain = await simulation.connections[0]?.domainLookupByUUID(uuid);
  return [(await domain?.getXMLDesc(0)) ?? '', (await domain?.getXMLDesc(2)) ?? ''];
};

describe('an interface of a VIF driver that makes something on the host', () => {
  it('is plugged before its guest is defined, and unplugged when that is gone', async () => {
    const { driver, calls } = simulation;
    const made = await driver.spawn({ name: 'web2', vcpus: 1, memoryMiB: 64, interfaces: [recording()] });
    expect(noted).toEqual([{ what: 'plug', tap: 'tap7', mac: MAC, uuid: made.uuid, uri: simulation.uri }]);
    expect(made.interfaces).toMatchObject([{ kind: 'ethernet', mac: MAC, model: 'virtio' }]);
    await driver.destroy(made.uuid);
    expect(whats()).toEqual(['plug', 'unplug']);
    expect(calls.indexOf('DOMAIN_DESTROY_FLAGS')).toBeGreaterThan(0);
  });

  it.each(['DOMAIN_DEFINE_XML_FLAGS', 'DOMAIN_CREATE_WITH_FLAGS'])(
    'is unplugged when %s fails',
    async (call) => {
      const { driver, host } = simulation;
      host.faults.plant(call, { error: broken });
      const work = driver.spawn({ name: 'web2', vcpus: 1, memoryMiB: 64, interfaces: [recording()] });
      await expect(work).rejects.toMatchObject({ code: 'failed' });
      expect(whats()).toEqual(['plug', 'unplug']);
      expect(host.domains.list()).toHaveLength(1);
    },
  );

  it('names the step when it cannot be plugged, and nothing is left', async () => {
    const { driver, host } = simulation;
    const spec = { name: 'web2', vcpus: 1, memoryMiB: 64, interfaces: [recording('plug')] };
    await expect(driver.spawn(spec)).rejects.toMatchObject({ details: { step: 'plug' } });
    expect(whats()).toEqual(['plug', 'unplug']);
    expect(host.domains.list()).toHaveLength(1);
  });

  it('is plugged before it is attached, and unplugged when it is detached', async () => {
    const attached = await interfaces().attach(uuid, recording());
    expect(attached).toEqual({ kind: 'ethernet', mac: MAC, model: 'virtio' });
    expect((await documents()).every((xml) => xml.includes(KEPT_VIFS.namespace))).toBe(true);
    await interfaces().detach(uuid, MAC);
    expect(whats()).toEqual(['plug', 'unplug']);
    expect((await documents()).some((xml) => xml.includes(KEPT_VIFS.namespace))).toBe(false);
  });

  it.each([
    ['is refused', false],
    ['is done and reported as not', true],
  ])('leaves nothing when the attachment %s', async (_, afterwards) => {
    const before = await documents();
    for (const call of ['DOMAIN_ATTACH_DEVICE_FLAGS', 'DOMAIN_SET_METADATA']) {
      noted.length = 0;
      simulation.host.faults.plant(call, { error: broken, afterwards });
      await expect(interfaces().attach(uuid, recording())).rejects.toMatchObject({ code: 'failed' });
      expect(whats()).toEqual(['plug', 'unplug']);
      expect(await documents()).toEqual(before);
    }
  });

  it('that cannot be unplugged is reported and remembered, and destroy goes on', async () => {
    const { driver, host, reports } = simulation;
    await interfaces().attach(uuid, recording('unplug'));
    await interfaces().detach(uuid, MAC);
    expect(reports).toEqual([`Cannot unplug interface ${MAC} of instance "web1" on the host`]);
    expect((await driver.get(uuid)).interfaces).toEqual([]);
    await driver.destroy(uuid);
    expect(whats()).toEqual(['plug', 'unplug', 'unplug']);
    expect(reports).toHaveLength(2);
    expect(host.domains.list()).toEqual([]);
  });
});

describe('a VIF driver', () => {
  const attach = (vif: InterfaceSpec['vif']): Promise<unknown> =>
    interfaces().attach(uuid, { vif } as InterfaceSpec);

  it('that was not named to the driver is not loaded, whatever a spec says', async () => {
    const { driver } = simulation;
    await expect(attach({ driver: PLUGIN, connection: {} })).rejects.toMatchObject({
      code: 'not-found',
      details: { field: 'vif.driver' },
      message: expect.stringContaining('it has network, bridge, direct, ovs, recording') as string,
    });
    const interfaces = [{ vif: { driver: 'other', connection: {} } }];
    await expect(driver.spawn({ name: 'web2', vcpus: 1, memoryMiB: 64, interfaces })).rejects.toMatchObject({
      code: 'not-found',
      details: { field: 'interfaces.0.vif.driver' },
    });
  });

  it('refuses a connection that is not of its schema, by its field', async () => {
    await expect(attach({ driver: 'recording', connection: {} })).rejects.toMatchObject({
      code: 'invalid',
      details: { field: 'vif.connection.tap' },
    });
    expect(noted).toEqual([]);
  });

  it('that cannot be loaded fails the start, by its name', async () => {
    await expect(simulate({ driver: { vifs: ['/nonexistent/vif.js'] } })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('/nonexistent/vif.js') as string,
    });
  });

  it('connects to Open vSwitch by its virtual port, and to a card of the host by macvtap', async () => {
    await attach({ driver: 'ovs', connection: { bridge: 'br-int', interfaceId: uuid, vlan: 5 } });
    await attach({ driver: 'direct', connection: { interface: 'eth1', mode: 'private' } });
    const [live = ''] = await documents();
    expect(live).toMatch(/<virtualport type=['"]openvswitch['"]>/);
    expect(live).toContain(
      `interfaceid="${uuid}"`.replaceAll('"', live.includes("interfaceid='") ? "'" : '"'),
    );
    expect(live).toMatch(/<tag id=['"]5['"]/);
    expect(live).toMatch(/dev=['"]eth1['"] mode=['"]private['"]|mode=['"]private['"]/);
    const nowhere = { driver: 'direct', connection: { interface: 'eth9' } };
    await expect(attach(nowhere)).rejects.toMatchObject({
      code: 'not-found',
      details: { field: 'vif.connection.interface' },
    });
  });
});

describe('an interface', () => {
  it('of a network or a bridge must be there, and the network be active', async () => {
    await expect(interfaces().attach(uuid, { bridge: 'nobridge' })).rejects.toMatchObject({
      code: 'not-found',
      details: { field: 'bridge' },
    });
    // A network's own bridge is one of the host.
    await interfaces().attach(uuid, { bridge: 'virbr0' });
    await (await simulation.connections[0]?.networkLookupByName('default'))?.destroy();
    await expect(interfaces().attach(uuid, { network: 'default' })).rejects.toMatchObject({
      code: 'conflict',
      details: { field: 'network' },
    });
  });

  it('has the same address in the running guest and at its next start', async () => {
    const { mac } = await interfaces().attach(uuid, { network: 'default' });
    expect((await documents()).map((xml) => xml.includes(mac))).toEqual([true, true]);
  });

  it('whose address the guest has for its next start alone is refused too, and can be detached', async () => {
    const domain = await simulation.connections[0]?.domainLookupByUUID(uuid);
    const card = `<interface type='network'><source network='default'/><mac address='${MAC}'/></interface>`;
    await domain?.attachDevice(card, 2);
    await expect(interfaces().attach(uuid, { network: 'default', mac: MAC })).rejects.toMatchObject({
      code: 'conflict',
      message: `Instance "web1" has an interface ${MAC} already`,
    });
    await interfaces().detach(uuid, MAC);
    expect((await documents()).some((xml) => xml.includes(MAC))).toBe(false);
  });

  it('that the guest does not let go stays, and can be detached later', async () => {
    const guest = simulation.host.domains.byUuid(uuid);
    await interfaces().attach(uuid, { network: 'default', mac: MAC });
    guest.behaviour = DEAF;
    await expect(interfaces().detach(uuid, MAC, { timeoutMs: 20 })).rejects.toMatchObject({
      code: 'timeout',
      message: `Cannot detach interface ${MAC} from instance "web1": the guest has not let go in 20 ms`,
    });
    expect((await simulation.driver.get(uuid)).interfaces).toHaveLength(1);
    guest.behaviour = OBEDIENT;
    await interfaces().detach(uuid, MAC);
    expect((await documents()).some((xml) => xml.includes(MAC))).toBe(false);
  });

  it('is asked for again while the guest does not hear', async () => {
    const guest = simulation.host.domains.byUuid(uuid);
    await interfaces().attach(uuid, { network: 'default', mac: MAC });
    guest.behaviour = DEAF;
    const detached = interfaces().detach(uuid, MAC);
    setTimeout(() => (guest.behaviour = OBEDIENT), 100);
    await detached;
    expect((await simulation.driver.get(uuid)).interfaces).toEqual([]);
  });

  it('is changed in turn with others of its guest', async () => {
    const spec = { network: 'default', mac: MAC } as const;
    const all = await Promise.allSettled([1, 2, 3].map(() => interfaces().attach(uuid, spec)));
    expect(all.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect((await simulation.driver.get(uuid)).interfaces).toHaveLength(1);
  });

  it('that waits for its turn is given up by an abort', async () => {
    const guest = simulation.host.domains.byUuid(uuid);
    await interfaces().attach(uuid, { network: 'default', mac: MAC });
    guest.behaviour = DEAF;
    const first = interfaces().detach(uuid, MAC, { timeoutMs: 300 });
    const signal = AbortSignal.timeout(30);
    await expect(interfaces().attach(uuid, { network: 'default' }, { signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    await expect(first).rejects.toMatchObject({ code: 'timeout' });
  });
});
