import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  type DeviceEntry,
  type DeviceHolder,
  type DeviceJoin,
  deviceIndex,
  joinDevices,
  parseDomain,
  serializeDomain,
} from '../src/index.js';
import { guestXml } from './guest-document.js';

const domainOf = (devices: string) =>
  parseDomain(`<domain type='kvm'><name>a</name><devices>${devices}</devices></domain>`);

const shown = ({ kind, ordinal }: DeviceEntry) => `${kind} ${ordinal}`;

/** The report in few words. */
function report({ matched, missing, unknown, ambiguous }: DeviceJoin) {
  return {
    matched: matched.map(({ wanted, live, by }) => `${shown(wanted)} is ${live.ordinal} by ${by}`),
    missing: missing.map(shown),
    unknown: unknown.map(shown),
    ambiguous: ambiguous.map(
      ({ by, key, wanted, live }) =>
        `${by} ${key}: ${wanted.map(shown).join(', ')} or ${live.map(shown).join(', ')}`,
    ),
  };
}

const join = (wanted: string, live: string) => report(joinDevices(domainOf(wanted), domainOf(live)));
const nothing = { matched: [], missing: [], unknown: [], ambiguous: [] };

describe('a join of wanted and live devices', () => {
  it('of a guest with itself matches every device', () => {
    const domain = parseDomain(guestXml);
    const { matched, missing, unknown, ambiguous } = joinDevices(domain, structuredClone(domain));
    expect(matched).toHaveLength(deviceIndex(domain).entries.length);
    expect([missing, unknown, ambiguous]).toEqual([[], [], []]);
  });

  it('takes the alias before the address, that before the natural key, and that before the order', () => {
    const wanted = `
      <disk><target dev='vda'/><alias name='ua-a'/><address type='pci' slot='4'/></disk>
      <disk><target dev='vdb'/><address type='pci' slot='5'/></disk>
      <disk><target dev='vdc'/></disk>
      <disk><source file='/d'/><target dev='vdd'/></disk>
      <sound model='ich9'/>
      <sound model='ac97'/>
      <sound model='ich9'/>`;
    const live = `
      <disk><target dev='vdb'/><address type='pci' slot='5'/></disk>
      <disk><target dev='vde'/><alias name='ua-a'/><address type='pci' slot='9'/></disk>
      <disk><source file='/d'/><target dev='sda'/></disk>
      <disk><target dev='vdc'/><alias name='virtio-disk2'/></disk>
      <sound model='ich9'><alias name='sound0'/></sound>
      <sound model='ich9'><alias name='sound1'/></sound>
      <sound model='ac97'><alias name='sound2'/></sound>`;
    expect(join(wanted, live)).toEqual({
      ...nothing,
      matched: [
        'disk 0 is 1 by alias',
        'disk 1 is 0 by address',
        'disk 2 is 3 by natural',
        'disk 3 is 2 by source',
        'sound 0 is 0 by ordinal',
        'sound 2 is 1 by ordinal',
        'sound 1 is 2 by ordinal',
      ],
    });
  });

  it('tells what is missing and what is unknown', () => {
    expect(
      join(
        `<disk><target dev='vda'/></disk><disk><target dev='vdb'/></disk><watchdog model='i6300esb'/>`,
        `<disk><target dev='vdb'/></disk><disk><target dev='vdc'/></disk><watchdog model='ib700'/>`,
      ),
    ).toEqual({
      ...nothing,
      matched: ['disk 1 is 0 by natural'],
      missing: ['disk 0', 'watchdog 0'],
      unknown: ['disk 1', 'watchdog 0'],
    });
  });

  it('does not take two interfaces at one address, or of one generated alias, for one', () => {
    const nic = (mac: string, alias: string, slot: number) =>
      `<interface type='user'><mac address='52:54:00:00:00:0${mac}'/><alias name='${alias}'/><address type='pci' slot='${slot}'/></interface>`;
    expect(
      join(nic('1', 'net0', 3) + nic('2', 'net1', 4), nic('2', 'net0', 3) + nic('1', 'net1', 4)),
    ).toEqual({
      ...nothing,
      matched: ['interface 0 is 1 by natural', 'interface 1 is 0 by natural'],
    });
    expect(join(nic('1', 'net0', 3), nic('2', 'net0', 3))).toEqual({
      ...nothing,
      missing: ['interface 0'],
      unknown: ['interface 0'],
    });
  });

  it('does not take a device with another alias of the user for the same', () => {
    const disk = (alias: string) => `<disk><target dev='vda'/><alias name='${alias}'/></disk>`;
    expect(join(disk('ua-1'), disk('ua-2'))).toEqual({
      ...nothing,
      missing: ['disk 0'],
      unknown: ['disk 0'],
    });
    expect(join(`<sound model='ich9'><alias name='ua-1'/></sound>`, `<sound model='ich9'/>`)).toEqual({
      ...nothing,
      missing: ['sound 0'],
      unknown: ['sound 0'],
    });
  });

  it('finds a USB device by vendor and product where libvirt has put its address beside them', () => {
    const id = `<vendor id='0x046d'/><product id='0xc52b'/>`;
    const usb = (source: string) =>
      `<hostdev mode='subsystem' type='usb'><source>${source}</source></hostdev>`;
    const at = (device: number) => usb(`${id}<address bus='1' device='${device}'/>`);
    expect(join(usb(id), at(4))).toEqual({ ...nothing, matched: ['hostdev 0 is 0 by source'] });
    expect(join(at(5) + at(4), at(4) + at(5))).toEqual({
      ...nothing,
      matched: ['hostdev 0 is 1 by natural', 'hostdev 1 is 0 by natural'],
    });
    expect(join(at(5), at(4))).toEqual({ ...nothing, missing: ['hostdev 0'], unknown: ['hostdev 0'] });
    expect(join(usb(id) + usb(id), at(4) + at(5))).toEqual({
      ...nothing,
      ambiguous: ['source usb-id:046d:c52b: hostdev 0, hostdev 1 or hostdev 0, hostdev 1'],
    });
  });

  it('takes a console without a target for a serial one, as libvirt does', () => {
    expect(
      join(
        `<serial type='pty'/><console type='pty'/>`,
        `<serial type='pty'><target type='isa-serial' port='0'/></serial>
         <console type='pty' tty='/dev/pts/1'><target type='serial' port='0'/></console>`,
      ),
    ).toEqual({ ...nothing, matched: ['serial 0 is 0 by ordinal', 'console 0 is 0 by ordinal'] });
  });

  it('finds what libvirt has filled in since', () => {
    expect(
      join(
        `<interface type='network'><source network='default'/></interface><input type='tablet'/>
         <controller type='usb'/><video/><memory model='dimm'><target><size unit='GiB'>1</size><node>0</node></target></memory>`,
        `<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/></interface>
         <input type='mouse' bus='ps2'/><input type='tablet' bus='usb'><alias name='input0'/></input>
         <controller type='pci' index='0' model='pci-root'/><controller type='usb' index='0' model='piix3-uhci'/>
         <video><model type='cirrus'/></video>
         <memory model='dimm'><target><size unit='KiB'>1048576</size><node>0</node></target></memory>`,
      ),
    ).toEqual({
      ...nothing,
      matched: [
        'controller 0 is 1 by ordinal',
        'interface 0 is 0 by ordinal',
        'memory 0 is 0 by ordinal',
        'input 0 is 1 by ordinal',
        'video 0 is 0 by ordinal',
      ],
      unknown: ['controller 0', 'input 0'],
    });
  });

  it('reports a key that several share, and guesses nothing', () => {
    const nic = `<interface type='user'><mac address='52:54:00:00:00:01'/></interface>`;
    expect(join(nic + nic, nic)).toEqual({
      ...nothing,
      ambiguous: ['natural 52:54:00:00:00:01: interface 0, interface 1 or interface 0'],
    });
  });

  it('lets a weaker key tell apart what shares a stronger one', () => {
    const disk = (target: string) => `<disk><target dev='${target}'/><alias name='ua-same'/></disk>`;
    expect(join(disk('vda') + disk('vdb'), disk('vdb') + disk('vda'))).toEqual({
      ...nothing,
      matched: ['disk 0 is 1 by natural', 'disk 1 is 0 by natural'],
    });
  });

  it('takes fragments that were put together for a plug', () => {
    const [disk] = domainOf(`<disk><target dev='vdb'/></disk>`).devices?.disk ?? [];
    const fragment: DeviceHolder = { devices: { disk: disk === undefined ? [] : [disk] } };
    expect(joinDevices(fragment, domainOf(`<disk><target dev='vdb'/></disk>`)).matched).toHaveLength(1);
  });

  it('puts every device into one list, whatever the documents', () => {
    const few = (...values: string[]) => fc.constantFrom(...values);
    const device = fc
      .record({
        kind: few('disk', 'interface', 'sound', 'hostdev', 'controller'),
        alias: few('', `<alias name='ua-1'/>`, `<alias name='ua-2'/>`, `<alias name='x0'/>`),
        address: few('', `<address type='pci' slot='4'/>`, `<address type='pci' slot='5'/>`),
        own: few('', `<target dev='vda'/>`, `<mac address='52:54:00:00:00:01'/>`, `<source file='/a'/>`),
      })
      .map(
        ({ kind, alias, address, own }) => `<${kind} type='pci' model='m'>${own}${alias}${address}</${kind}>`,
      );
    const devices = fc.array(device, { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(devices, devices, (wanted, live) => {
        const sides = { wanted: deviceIndex(domainOf(wanted)), live: deviceIndex(domainOf(live)) };
        const { matched, missing, unknown, ambiguous } = joinDevices(sides.wanted, sides.live);
        const told = {
          wanted: [
            ...matched.map((each) => each.wanted),
            ...missing,
            ...ambiguous.flatMap((each) => each.wanted),
          ],
          live: [...matched.map((each) => each.live), ...unknown, ...ambiguous.flatMap((each) => each.live)],
        };
        expect(told.wanted).toHaveLength(sides.wanted.entries.length);
        expect(new Set(told.wanted)).toEqual(new Set(sides.wanted.entries));
        expect(told.live).toHaveLength(sides.live.entries.length);
        expect(new Set(told.live)).toEqual(new Set(sides.live.entries));
        for (const pair of matched) expect(pair.wanted.kind).toBe(pair.live.kind);
      }),
    );
  });

  it('leads from the alias in an event to the element to edit, and nothing else changes', () => {
    const domain = parseDomain(guestXml);
    const found = deviceIndex(domain).alias.get('virtio-disk0');
    if (found?.kind !== 'disk') throw new Error('no such disk');
    found.device.serial = 'S1';
    const { end } = { end: guestXml.indexOf('</disk>') };
    const written = serializeDomain(domain);
    const added = written.length - guestXml.length;
    expect(written.slice(0, guestXml.indexOf(`<disk`))).toBe(guestXml.slice(0, guestXml.indexOf(`<disk`)));
    expect(written.slice(end + added)).toBe(guestXml.slice(end));
    expect(written).toContain('<serial>S1</serial>');
  });
});
