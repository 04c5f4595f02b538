import { type DevicesFacet, type InstanceInfo } from '@hostelry/compute';
import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NodeDevices } from '../../simulator/src/hypervisor/node-devices.js';
import { simulate, type Simulation } from './simulated-host.js';

const MDEV = '5c2a4d8e-0f6b-4a57-9d1c-6f3b2a1e0d9c';

interface PciDevice {
  readonly slot: number;
  readonly class: string;
  readonly product: string;
  readonly group?: number;
}

function pci({ slot, class: kind, product, group }: PciDevice): string {
  const iommu = group === undefined ? '' : `<iommuGroup number='${group}'/>`;
  return `<device><name>pci_0000_3b_0${slot}_0</name><capability type='pci'><class>${kind}</class>
    <domain>0</domain><bus>59</bus><slot>${slot}</slot><function>0</function>
    <product id='0x1572'>${product}</product><vendor id='0x8086'>Intel</vendor>${iommu}</capability></device>`;
}

function usb(device: number, vendor: string, product: string): string {
  return `<device><name>usb_1_${device}</name><capability type='usb_device'><bus>1</bus><device>${device}</device>
    <product id='0x${product}'>Receiver</product><vendor id='0x${vendor}'>Logitech</vendor></capability></device>`;
}

let simulation: Simulation;
let guest: InstanceInfo;
let devices: DevicesFacet;
let host: NodeDevices;

beforeEach(async () => {
  simulation = await simulate();
  host = simulation.host.part(NodeDevices);
  host.seed(pci({ slot: 0, class: '0x020000', product: 'Card', group: 7 }));
  host.seed(pci({ slot: 1, class: '0x060400', product: 'Bridge', group: 8 }));
  host.seed(pci({ slot: 2, class: '0x020000', product: 'No IOMMU' }));
  host.seed(usb(2, '046d', 'c52b'));
  host.seed(usb(3, '1d6b', '0002'));
  host.seed(`<device><name>mdev_${MDEV.replaceAll('-', '_')}</name><capability type='mdev'><type id='nvidia-11'/>
    <uuid>${MDEV}</uuid><iommuGroup number='12'/></capability></device>`);
  guest = await spawn('web1');
  if (simulation.driver.devices === undefined) throw new Error('The driver has no devices facet');
  devices = simulation.driver.devices;
});
afterEach(() => simulation.stop());

const spawn = (name: string): Promise<InstanceInfo> =>
  simulation.driver.spawn({ name, vcpus: 1, memoryMiB: 64 });
const documentOf = (uuid: string): string => simulation.host.domains.byUuid(uuid).config.text;

const CARD = { kind: 'pci', address: '0000:3b:00.0' } as const;
const RECEIVER = { kind: 'usb', vendor: '046d', product: 'c52b' } as const;
const SHARE = { kind: 'mediated', uuid: MDEV } as const;

describe("the host's devices", () => {
  it('are those that a guest can be given, with who has them', async () => {
    expect(await devices.hostDevices()).toEqual([
      { spec: CARD, summary: 'Intel Card' },
      { spec: RECEIVER, summary: 'Logitech Receiver' },
      { spec: SHARE, summary: 'Mediated device of type nvidia-11' },
    ]);
    for (const spec of [CARD, RECEIVER, SHARE]) await devices.attach(guest.uuid, spec);
    expect((await devices.hostDevices()).map(({ usedBy }) => usedBy)).toEqual([
      guest.uuid,
      guest.uuid,
      guest.uuid,
    ]);
    await simulation.driver.power?.stop(guest.uuid, { mode: 'force' });
    expect((await devices.hostDevices()).map(({ usedBy }) => usedBy)).toEqual([
      guest.uuid,
      guest.uuid,
      guest.uuid,
    ]);
  });

  it('cost calls for what is plugged in, and once for the rest', async () => {
    await devices.hostDevices();
    simulation.calls.length = 0;
    await devices.hostDevices();
    expect([...simulation.calls].sort()).toEqual([
      'CONNECT_LIST_ALL_DOMAINS',
      'CONNECT_LIST_ALL_NODE_DEVICES',
      'NODE_DEVICE_GET_XML_DESC',
      'NODE_DEVICE_GET_XML_DESC',
    ]);
  });
});

describe('attaching a device', () => {
  it('gives a guest devices of the host, which libvirt takes from the host by itself', async () => {
    expect(await devices.attach(guest.uuid, CARD)).toMatchObject({ kind: 'pci', removable: true });
    expect(await devices.attach(guest.uuid, RECEIVER)).toMatchObject({ kind: 'usb' });
    expect(await devices.attach(guest.uuid, SHARE)).toMatchObject({ kind: 'mediated' });
    const xml = documentOf(guest.uuid);
    expect(xml).toMatch(/<hostdev (?=[^>]*type=.pci.)(?=[^>]*managed=.yes.)/);
    expect(xml).toMatch(/<address domain=.0x0000. bus=.0x3b. slot=.0x00. function=.0x0./);
    expect(xml).toMatch(/<vendor id=.0x046d.\/>\s*<product id=.0xc52b.\/>/);
    expect(xml).toMatch(/<hostdev (?=[^>]*type=.mdev.)(?=[^>]*model=.vfio-pci.)[^]*5c2a4d8e/);
  });

  it('refuses what another instance has, also one that is down, and gives it when it is free', async () => {
    const other = await spawn('web2');
    const attached = [];
    for (const spec of [CARD, RECEIVER, SHARE]) attached.push(await devices.attach(guest.uuid, spec));
    await simulation.driver.power?.stop(guest.uuid, { mode: 'force' });
    for (const spec of [CARD, RECEIVER, SHARE]) {
      await expect(devices.attach(other.uuid, spec)).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('"web1"') as string,
      });
      await expect(devices.attach(guest.uuid, spec)).rejects.toMatchObject({ code: 'conflict' });
    }
    for (const { id } of attached) await devices.detach(guest.uuid, id);
    for (const spec of [CARD, RECEIVER, SHARE]) await devices.attach(other.uuid, spec);
  });

  it('gives a device that two want at once to one of them', async () => {
    const other = await spawn('web2');
    const outcomes = await Promise.allSettled([guest, other].map(({ uuid }) => devices.attach(uuid, CARD)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('says where a USB device is plugged in if there are several alike, and takes a free one', async () => {
    host.seed(usb(4, '046d', 'c52b'));
    const other = await spawn('web2');
    await devices.attach(guest.uuid, RECEIVER);
    await devices.attach(other.uuid, RECEIVER);
    expect(documentOf(guest.uuid)).toMatch(/<address bus=.1. device=.2.\/>/);
    expect(documentOf(other.uuid)).toMatch(/<address bus=.1. device=.4.\/>/);
    await expect(devices.attach(other.uuid, RECEIVER)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('says not-found for what the host does not have or cannot give', async () => {
    for (const spec of [
      { kind: 'pci', address: '0000:3b:02.0' },
      { kind: 'pci', address: '0000:3b:01.0' },
      { kind: 'usb', vendor: '046d', product: 'ffff' },
      { kind: 'mediated', uuid: '99999999-9999-4999-8999-999999999999' },
    ] as const) {
      await expect(devices.attach(guest.uuid, spec)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('gives one watchdog', async () => {
    await devices.attach(guest.uuid, { kind: 'watchdog', action: 'power-off' });
    expect(documentOf(guest.uuid)).toMatch(/<watchdog (?=[^>]*action=.poweroff.)/);
    await expect(devices.attach(guest.uuid, { kind: 'watchdog', action: 'none' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('leaves nothing behind when it fails', async () => {
    const error = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'broken as planted');
    simulation.host.faults.plant('DOMAIN_ATTACH_DEVICE_FLAGS', { error, afterwards: true });
    await expect(devices.attach(guest.uuid, CARD)).rejects.toMatchObject({ code: 'failed' });
    expect(documentOf(guest.uuid)).not.toContain('<hostdev');
    expect((await devices.hostDevices())[0]?.usedBy).toBeUndefined();
  });
});

describe('the devices of an instance', () => {
  it('keep their ids, whatever is attached, detached or restarted', async () => {
    const ids = async (): Promise<string[]> => (await devices.list(guest.uuid)).map(({ id }) => id);
    const before = await ids();
    const first = await devices.attach(guest.uuid, { kind: 'random' });
    const second = await devices.attach(guest.uuid, { kind: 'random', bytesPerSecond: 1024 });
    await simulation.driver.power?.stop(guest.uuid, { mode: 'force' });
    expect((await ids()).sort()).toEqual([...before, first.id, second.id].sort());
    await devices.detach(guest.uuid, first.id);
    await simulation.driver.power?.start(guest.uuid);
    expect((await ids()).sort()).toEqual([...before, second.id].sort());
    expect(new Set(await ids()).size).toBe(before.length + 1);
  });

  it('are not disks and cards, and none of those it was made with is removable', async () => {
    const all = await devices.list(guest.uuid);
    expect(all.map(({ kind }) => kind)).toContain('serial');
    expect(all.filter(({ kind }) => kind === 'disk' || kind === 'interface')).toEqual([]);
    expect(all.filter(({ removable }) => removable)).toEqual([]);
  });

  it('stay with a guest that does not let go', async () => {
    const { id } = await devices.attach(guest.uuid, CARD);
    simulation.host.domains.byUuid(guest.uuid).behaviour = { powerButton: 'obey', unplug: 'ignore' };
    await expect(devices.detach(guest.uuid, id, { timeoutMs: 20 })).rejects.toMatchObject({
      code: 'timeout',
    });
    expect((await devices.hostDevices())[0]?.usedBy).toBe(guest.uuid);
  });
});
