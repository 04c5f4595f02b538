import { describe, expect, it } from 'vitest';
import {
  classOf,
  confFromDevMap,
  devMapFromDevSpecMap,
  DeviceStore,
  devSpecMapFromDevSpecList,
  type DeviceChange,
  type DevSpec,
} from '../../src/devices/index.js';

function storeOf(...specs: readonly object[]): DeviceStore {
  return new DeviceStore(devMapFromDevSpecMap(devSpecMapFromDevSpecList(specs as readonly DevSpec[])));
}

const disk = (index: number, more: object = {}) => ({
  type: 'disk',
  deviceId: `d${index}`,
  iface: 'virtio',
  index,
  path: `/${index}`,
  ...more,
});

describe('the device store', () => {
  it('finds a device by alias, by id, and by its type and key', () => {
    const store = storeOf(
      disk(0),
      { type: 'interface', macAddr: '52:54:00:AA:00:01', network: 'red' },
      { type: 'graphics' },
    );
    const found = store.get({ alias: 'ua-d0' });
    expect(store.get({ deviceId: 'd0' })).toBe(found);
    expect(store.get({ type: 'disk', key: 'vda' })).toBe(found);
    expect(store.get({ type: 'interface', key: '52:54:00:aa:00:01' }).type).toBe('interface');
    expect(store.get({ type: 'graphics', key: 'vnc' }).type).toBe('graphics');
    expect(store.find({ alias: 'ua-none' })).toBeUndefined();
    expect(() => store.get({ alias: 'ua-none' })).toThrow('The guest has no device {"alias":"ua-none"}');
  });

  it('shows a legacy view that is always right, frozen, in the order of types', () => {
    const store = storeOf({ type: 'sound' }, disk(0, { vmid: 'vm', vm_custom: { a: 1 }, truesize: 5 }), {
      type: 'interface',
      macAddr: '52:54:00:00:00:01',
      nicModel: 'pv',
    });
    const { devices = [] } = store.conf;
    expect(devices.map((spec) => spec['type'])).toEqual(['disk', 'interface', 'sound']);
    expect(devices[0]).toMatchObject({ index: '0', truesize: '5', name: 'vda' });
    expect(devices[0]).not.toHaveProperty('vmid');
    expect(devices[0]).not.toHaveProperty('vm_custom');
    expect(devices[1]).toMatchObject({ nicModel: 'virtio' });
    expect(confFromDevMap(store.snapshot.map, { pv: true }).devices?.[1]).toMatchObject({ nicModel: 'pv' });
    expect(() => Object.assign(devices[0] as object, { path: '/x' })).toThrow(TypeError);
    expect(() => (devices as unknown[]).push({})).toThrow(TypeError);
    store.applyLegacyPatch({ alias: 'ua-d0' }, { path: '/changed' });
    expect(store.conf.devices?.[0]).toMatchObject({ path: '/changed' });
    expect(devices[0]).toMatchObject({ path: '/0' });
  });

  it('shows addresses as text, PCI in hexadecimal', () => {
    const store = storeOf({
      type: 'sound',
      address: { type: 'pci', domain: 0, bus: 1, slot: 10, function: 0 },
    });
    expect(store.conf.devices?.[0]?.['address']).toEqual({
      type: 'pci',
      domain: '0x0000',
      bus: '0x01',
      slot: '0x0a',
      function: '0x0',
    });
  });

  it('changes a device by one validated patch, and is indexed anew', () => {
    const store = storeOf(disk(0), disk(1));
    const changes: DeviceChange[] = [];
    store.subscribe((change) => void changes.push(change));
    const before = store.snapshot;
    const after = store.applyLegacyPatch({ type: 'disk', key: 'vda' }, { index: '5', readonly: 'true' });
    expect(after.spec).toMatchObject({ name: 'vdf', index: 5, readonly: true, alias: 'ua-d0' });
    expect(store.find({ type: 'disk', key: 'vda' })).toBeUndefined();
    expect(store.get({ type: 'disk', key: 'vdf' })).toBe(after);
    expect(changes).toEqual([{ generation: 1, kind: 'changed', objects: [after] }]);
    // Who read before still sees what there was.
    expect(before.map.disk.map(({ spec }) => spec.name)).toEqual(['vda', 'vdb']);
    expect(store.snapshot.map.disk.map(({ spec }) => spec.name)).toEqual(['vdf', 'vdb']);
  });

  it.each([
    ['a value of another kind', { index: 'x' }, 'index is "x": it must be a whole number'],
    ['a key that is not known', { colour: 'red' }, 'colour is not known'],
    ['another type', { type: 'sound' }, 'A disk device cannot become "sound"'],
    ['a target that is taken', { name: 'vdb' }, 'The guest has a device disk vdb already'],
  ])('changes nothing with a patch of %s', (_, patch, message) => {
    const store = storeOf(disk(0), disk(1));
    const { generation, map } = store.snapshot;
    expect(() => store.applyLegacyPatch({ alias: 'ua-d0' }, patch)).toThrow(message);
    expect(store.snapshot).toEqual({ generation, map });
    expect(store.conf.devices).toHaveLength(2);
  });

  it('tells nobody of a patch that changes nothing', () => {
    const store = storeOf(disk(0));
    store.subscribe(() => {
      throw new Error('told');
    });
    store.applyLegacyPatch({ alias: 'ua-d0' }, { path: '/0', index: 0 });
    expect(store.snapshot.generation).toBe(0);
  });

  it('patches one key of an inner object and keeps the others', () => {
    const store = storeOf({
      type: 'watchdog',
      deviceId: 'w',
      specParams: { model: 'ib700', action: 'reset' },
    });
    const after = store.applyLegacyPatch({ alias: 'ua-w' }, { specParams: { action: 'pause' } });
    expect(after.spec).toMatchObject({ specParams: { model: 'ib700', action: 'pause' } });
  });

  it('adds and removes devices, within limits', () => {
    const store = storeOf(disk(0), { type: 'watchdog' });
    const added = classOf('disk').fromSpec(disk(1) as never);
    store.add(added);
    expect(() => store.add(classOf('disk').fromSpec(disk(1) as never))).toThrow('alias ua-d1 already');
    expect(() => store.add(classOf('watchdog').fromSpec({}))).toThrow(
      'A guest may have 1 watchdog device at the most, not 2',
    );
    expect(store.remove(added)).toBe(true);
    expect(store.remove(added)).toBe(false);
    expect(store.snapshot.map.disk).toHaveLength(1);
    expect(store.find({ alias: 'ua-d1' })).toBeUndefined();
  });

  it('stops telling who unsubscribed', () => {
    const store = storeOf(disk(0));
    const kinds: string[] = [];
    const stop = store.subscribe(({ kind }) => void kinds.push(kind));
    store.applyLegacyPatch({ alias: 'ua-d0' }, { path: '/a' });
    stop();
    store.applyLegacyPatch({ alias: 'ua-d0' }, { path: '/b' });
    expect(kinds).toEqual(['changed']);
  });

  it('takes what a document says in one change', () => {
    const store = storeOf(disk(0));
    const changes: DeviceChange[] = [];
    store.subscribe((change) => void changes.push(change));
    const xml = `<domain type='kvm'><name>g</name><memory>1</memory><os><type>hvm</type></os><devices><disk type='file' device='disk'><source file='/moved'/><target dev='vda' bus='virtio'/><alias name='ua-d0'/></disk><sound model='ac97'><alias name='sound0'/></sound><hub type='usb'/></devices></domain>`;
    const report = store.updateFromXml(xml);
    expect(report.changed).toHaveLength(1);
    expect(changes.map(({ kind, objects }) => [kind, objects.map(({ type }) => type)])).toEqual([
      ['updated', ['disk', 'sound', 'general']],
    ]);
    expect(store.get({ alias: 'sound0' }).type).toBe('sound');
    expect(store.get({ alias: 'ua-d0' }).spec).toMatchObject({ path: '/moved' });
    store.updateFromXml(xml);
    expect(changes).toHaveLength(1);
  });

  it('refuses to guess where two devices have a name', () => {
    const nic = { type: 'interface', macAddr: '52:54:00:00:00:01' };
    const store = storeOf(nic, nic);
    expect(() => store.get({ type: 'interface', key: '52:54:00:00:00:01' })).toThrow('2 devices are called');
  });
});
