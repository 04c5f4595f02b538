import { ComputeError } from '@hostelry/compute';
import { describe, expect, it } from 'vitest';
import {
  DeviceEvents,
  GuestDevices,
  type DeviceEventSource,
  type DeviceHost,
  type DevSpec,
} from '../../src/devices/index.js';
import { FakeGuest } from './fake-guest.js';

const soundCard = (alias: string) => `<sound model='ich6'><alias name='${alias}'/></sound>`;
const rngElement = (alias: string) =>
  `<rng model='virtio'><backend model='random'>/dev/urandom</backend><alias name='${alias}'/></rng>`;

async function open(guest: FakeGuest, host: DeviceHost = {}) {
  const source: DeviceEventSource = { onDomainEvent: async () => () => undefined };
  const events = await DeviceEvents.listen(source);
  const reports: string[] = [];
  const report = (message: string, cause: unknown) =>
    void reports.push(`${message}: ${(cause as Error).message}`);
  const devices = await GuestDevices.open({ domain: guest, events, host, report });
  const tell = (alias: string, removal: 'removed' | 'refused' = 'removed') => {
    if (removal === 'removed') guest.lose(alias);
    events.deliver(guest.uuid, alias, removal);
  };
  return { devices, events, reports, tell };
}

describe('plugging', () => {
  it('gives a device an alias and the next free target, and remembers what libvirt does not', async () => {
    const guest = new FakeGuest(`<disk type='file'><target dev='vda' bus='virtio'/></disk>`);
    const { devices } = await open(guest);
    const object = await devices.plug({ type: 'disk', path: '/a', poolID: 'p' });
    expect(object.spec).toMatchObject({
      name: 'vdb',
      index: 1,
      poolID: 'p',
      alias: expect.stringMatching(/^ua-/) as string,
    });
    expect(guest.calls).toEqual(['attach 3', 'metadata 3']);
    expect(guest.metadata).toContain('&quot;poolID&quot;:&quot;p&quot;');
  });

  it('has set up what the device needs before libvirt gets it, and takes it back when libvirt refuses', async () => {
    const steps: string[] = [];
    const host: DeviceHost = {
      prepareDisk: async () => {
        steps.push('prepare');
        return { path: '/dev/prepared', diskType: 'block' };
      },
      releaseDisk: async () => void steps.push('release'),
    };
    const guest = new FakeGuest();
    const { devices } = await open(guest, host);
    const { spec } = await devices.plug({ type: 'disk', imageID: 'i' });
    expect(spec).toMatchObject({ path: '/dev/prepared', diskType: 'block' });
    guest.fail = (call) => {
      if (call.startsWith('attach')) throw new Error('no more slots');
    };
    await expect(devices.plug({ type: 'disk', imageID: 'j' })).rejects.toThrow('no more slots');
    expect(steps).toEqual(['prepare', 'prepare', 'release']);
    expect(devices.store.snapshot.map.disk).toHaveLength(1);
  });

  it('takes a device out again whose attaching was reported as failed and was not', async () => {
    const guest = new FakeGuest();
    const { devices } = await open(guest);
    const attach = guest.attachDevice.bind(guest);
    guest.attachDevice = async (...args) => {
      await attach(...args);
      throw new Error('the reply was lost');
    };
    guest.onAsked = (alias) => guest.lose(alias);
    await expect(devices.plug({ type: 'rng' })).rejects.toThrow('the reply was lost');
    expect([guest.live, guest.config]).toEqual([[], []]);
  });

  it('unplugs an interface again whose traffic cannot be mirrored', async () => {
    const guest = new FakeGuest();
    const host: DeviceHost = { startMirroring: async () => Promise.reject(new Error('no mirror')) };
    const { devices, reports } = await open(guest, host);
    const spec: DevSpec = {
      type: 'interface',
      macAddr: '52:54:00:00:00:01',
      network: 'br0',
      name: 'tap1',
      portMirroring: ['red'],
    };
    guest.onAsked = (alias) => guest.lose(alias);
    await expect(devices.plug(spec)).rejects.toThrow('no mirror');
    expect([guest.live, guest.config, devices.store.snapshot.map.interface, reports]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it.each(['attach 3', 'metadata 3'])('leaves the guest as it was when "%s" fails', async (step) => {
    const guest = new FakeGuest();
    const { devices } = await open(guest);
    guest.onAsked = (alias) => guest.lose(alias);
    guest.fail = (call) => {
      if (call === step) throw new Error(`${step} failed`);
    };
    await expect(devices.plug({ type: 'rng', custom: { a: 1 } })).rejects.toThrow(`${step} failed`);
    expect([guest.live, guest.config, devices.store.snapshot.map.rng]).toEqual([[], [], []]);
  });

  it('refuses what a running guest cannot get, an alias that is taken, and types that have no file', async () => {
    const { devices } = await open(new FakeGuest(soundCard('ua-card')));
    await expect(devices.plug({ type: 'sound' })).rejects.toMatchObject({ code: 'unsupported' });
    await expect(devices.plug({ type: 'rng', alias: 'ua-card' })).rejects.toMatchObject({ code: 'conflict' });
    await expect(devices.plug({ type: 'hub' })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('takes all devices from the host before any is plugged, and gives all back when one cannot be taken', async () => {
    const steps: string[] = [];
    const host: DeviceHost = {
      detachHostDevice: async (name) => {
        steps.push(`take ${name}`);
        if (name.endsWith('_2')) throw new Error('busy');
      },
      reattachHostDevice: async (name) => void steps.push(`give ${name}`),
    };
    const guest = new FakeGuest();
    const { devices } = await open(guest, host);
    const specs = [1, 2].map((slot): DevSpec => ({ type: 'hostdev', device: `pci_0000_05_00_${slot}` }));
    await expect(devices.plugHostDevices(specs)).rejects.toThrow('busy');
    expect(steps).toEqual(['take pci_0000_05_00_1', 'take pci_0000_05_00_2', 'give pci_0000_05_00_1']);
    expect(guest.calls).toEqual([]);
  });

  it('plugs the host devices that it can, and tells of the others', async () => {
    const guest = new FakeGuest();
    const { devices } = await open(guest);
    let attached = 0;
    guest.fail = (call) => {
      if (call.startsWith('attach') && (attached += 1) === 1) throw new Error('no slot');
    };
    const specs = [1, 2].map((slot): DevSpec => ({
      type: 'hostdev',
      device: `pci_0000_05_00_${slot}`,
      managed: true,
    }));
    const { plugged, failed } = await devices.plugHostDevices(specs);
    expect(plugged.map(({ spec }) => (spec as { device?: string }).device)).toEqual(['pci_0000_05_00_2']);
    expect(failed.map(({ spec, error }) => [spec, (error as Error).message])).toEqual([
      [specs[0], 'no slot'],
    ]);
  });

  it('takes a placeholder from the host without giving it to the guest', async () => {
    const taken: string[] = [];
    const guest = new FakeGuest();
    const { devices } = await open(guest, { detachHostDevice: async (name) => void taken.push(name) });
    await devices.plug({
      type: 'hostdev',
      device: 'pci_0000_05_00_0',
      specParams: { iommuPlaceholder: true },
    });
    expect([taken, guest.live]).toEqual([['pci_0000_05_00_0'], []]);
    expect(devices.store.snapshot.map.hostdev).toHaveLength(1);
  });
});

describe('unplugging', () => {
  it('waits for the event, even one that comes before the reply, and then clears the configuration', async () => {
    const guest = new FakeGuest(rngElement('ua-one'));
    const { devices, tell } = await open(guest);
    guest.onAsked = (alias) => tell(alias);
    await devices.unplug({ alias: 'ua-one' });
    expect([guest.live, guest.config, devices.leaving, guest.metadata]).toEqual([[], [], [], undefined]);
    expect(guest.calls).toEqual(['metadata 3', 'detach 1', 'detach 2', 'metadata 3']);
  });

  it('ends when the guest refuses, and the device stays', async () => {
    const guest = new FakeGuest(rngElement('ua-one'));
    const { devices, tell } = await open(guest);
    guest.onAsked = (alias) => tell(alias, 'refused');
    await expect(devices.unplug({ alias: 'ua-one' })).rejects.toMatchObject({ code: 'conflict' });
    expect([guest.live.length, guest.config.length, devices.leaving]).toEqual([1, 1, []]);
    expect(devices.store.find({ alias: 'ua-one' })).toBeDefined();
  });

  it('gives up in time, remembers, and cleans up once when the event comes late', async () => {
    const guest = new FakeGuest(rngElement('ua-one'));
    const { devices, tell } = await open(guest);
    await expect(devices.unplug({ alias: 'ua-one' }, { timeoutMs: 5 })).rejects.toMatchObject({
      code: 'timeout',
      retryable: true,
    });
    expect(guest.metadata).toContain(`<leaving alias="ua-one">`);
    expect(guest.config).toHaveLength(1);
    tell('ua-one');
    tell('ua-one');
    await expect.poll(() => guest.config).toEqual([]);
    expect([devices.leaving, guest.metadata]).toEqual([[], undefined]);
  });

  it('asks again a guest that did not hear, and goes on waiting when it may not be asked twice', async () => {
    const guest = new FakeGuest(rngElement('ua-one'));
    const { devices, tell } = await open(guest);
    let asked = 0;
    guest.onAsked = (alias) => {
      asked += 1;
      if (asked === 2) throw new Error('already in the process of unplug');
      if (asked === 3) tell(alias);
    };
    await devices.unplug({ alias: 'ua-one' }, { askAgainMs: 2 });
    expect([asked, guest.live, guest.config]).toEqual([3, [], []]);
  });

  it('takes up the wait for a device that is leaving, though libvirt does not pass the wish on again', async () => {
    const guest = new FakeGuest(rngElement('ua-one'));
    const { devices, tell } = await open(guest);
    await expect(devices.unplug({ alias: 'ua-one' }, { timeoutMs: 5 })).rejects.toMatchObject({
      code: 'timeout',
    });
    guest.onAsked = (alias) => {
      setTimeout(() => tell(alias), 5);
      throw new Error('already in the process of unplug');
    };
    await devices.unplug({ alias: 'ua-one' });
    expect([guest.live, guest.config]).toEqual([[], []]);
  });

  it("ends with the caller's signal, and with the connection", async () => {
    const guest = new FakeGuest(rngElement('ua-one'));
    const { devices, events } = await open(guest);
    const controller = new AbortController();
    const aborted = devices.unplug({ alias: 'ua-one' }, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 5);
    await expect(aborted).rejects.toThrow('enough');
    const lost = devices.unplug({ alias: 'ua-one' });
    setTimeout(() => events.close('the daemon died'), 5);
    await expect(lost).rejects.toMatchObject({ code: 'unreachable' });
    expect(devices.leaving).toEqual(['ua-one']);
  });

  it('forgets the wish when libvirt does not pass it on', async () => {
    const guest = new FakeGuest(rngElement('ua-one'));
    const { devices } = await open(guest);
    guest.fail = (call) => {
      if (call === 'detach 1') throw new Error('migrating');
    };
    await expect(devices.unplug({ alias: 'ua-one' })).rejects.toThrow('migrating');
    expect([devices.leaving, guest.metadata]).toEqual([[], undefined]);
  });

  it('does not wait for a lease, whose end no event tells', async () => {
    const guest = new FakeGuest(`<lease><lockspace>s</lockspace><key>k</key><target path='/l'/></lease>`);
    const { devices } = await open(guest);
    await devices.unplug({ type: 'lease', key: 's k' });
    expect([guest.live, guest.config, devices.store.snapshot.map.lease]).toEqual([[], [], []]);
  });

  it('resumes what was under way when the program last ended', async () => {
    const guest = new FakeGuest(rngElement('ua-gone'), rngElement('ua-still'));
    guest.metadata =
      '<devices><leaving alias="ua-gone"></leaving><leaving alias="ua-still"></leaving></devices>';
    guest.lose('ua-gone');
    const { devices, tell } = await open(guest);
    expect(guest.config).toHaveLength(1);
    expect(devices.leaving).toEqual(['ua-still']);
    tell('ua-still');
    await expect.poll(() => guest.config).toEqual([]);
    expect(devices.leaving).toEqual([]);
  });

  it('drops a device that others took away, and leaves the configuration to them', async () => {
    const guest = new FakeGuest(rngElement('ua-one'));
    const { devices, tell } = await open(guest);
    tell('ua-one');
    await expect.poll(() => devices.store.find({ alias: 'ua-one' })).toBeUndefined();
    expect(guest.config).toHaveLength(1);
  });

  it('reports what goes wrong when nobody is left to tell', async () => {
    const guest = new FakeGuest(
      `<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='5' slot='0' function='1'/></source><alias name='ua-one'/></hostdev>`,
    );
    const host: DeviceHost = { reattachHostDevice: async () => Promise.reject(new Error('no driver')) };
    const { tell, reports } = await open(guest, host);
    tell('ua-one');
    await expect.poll(() => reports).toEqual(['Cannot clean up after device ua-one of "fake": no driver']);
  });

  it('is not found, or not possible', async () => {
    const { devices } = await open(
      new FakeGuest(soundCard('ua-card'), `<hub type='usb'><alias name='hub0'/></hub>`),
    );
    await expect(devices.unplug({ alias: 'ua-none' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(devices.unplug({ alias: 'ua-card' })).rejects.toMatchObject({ code: 'unsupported' });
    await expect(devices.unplug({ alias: 'hub0' })).rejects.toBeInstanceOf(ComputeError);
  });

  it('takes a device out of the configuration alone when the guest does not run', async () => {
    const guest = new FakeGuest(soundCard('ua-card'));
    guest.running = false;
    const { devices } = await open(guest);
    await devices.unplug({ alias: 'ua-card' });
    expect([guest.config, guest.calls]).toEqual([[], ['detach 2']]);
  });
});

describe('updating', () => {
  const card = `<interface type='bridge'><mac address='52:54:00:00:00:01'/><source bridge='br0'/><target dev='vnet0'/><alias name='ua-nic'/></interface>`;

  it('reaches the running guest and its configuration, each in its own form', async () => {
    const guest = new FakeGuest(card);
    guest.config = [card.replace(`<target dev='vnet0'/>`, '')];
    const { devices } = await open(guest);
    const after = await devices.update({ alias: 'ua-nic' }, { linkActive: false, network: 'br1' });
    expect(after.spec).toMatchObject({ linkActive: false, network: 'br1' });
    expect(guest.calls).toEqual(['update 1', 'update 2']);
    expect(guest.config[0]).not.toContain('vnet0');
    expect(guest.live[0]).toContain('vnet0');
  });

  it('moves the mirrors of an interface', async () => {
    const steps: string[] = [];
    const host: DeviceHost = {
      startMirroring: async (networks, target) => void steps.push(`start ${networks.join()} to ${target}`),
      stopMirroring: async (networks, target) => void steps.push(`stop ${networks.join()} to ${target}`),
    };
    const guest = new FakeGuest(card);
    const { devices } = await open(guest, host);
    await devices.update({ alias: 'ua-nic' }, { portMirroring: ['red'] });
    await devices.update({ alias: 'ua-nic' }, { portMirroring: ['blue'] });
    expect(steps).toEqual(['start red to vnet0', 'stop red to vnet0', 'start blue to vnet0']);
    // libvirt has nothing to change there.
    expect(guest.calls).toEqual(['metadata 3', 'metadata 3']);
  });

  it("sets a balloon's target and a disk's limits by their own calls", async () => {
    const disk = `<disk type='file'><target dev='vda' bus='virtio'/><iotune><read_iops_sec>5</read_iops_sec></iotune><alias name='ua-disk'/></disk>`;
    const guest = new FakeGuest(disk, `<memballoon model='virtio'><alias name='ua-balloon'/></memballoon>`);
    const { devices } = await open(guest);
    await devices.update({ alias: 'ua-balloon' }, { target: 131_072 });
    await devices.update({ alias: 'ua-disk' }, { iotune: { total_bytes_sec: 7 } });
    const limits = JSON.stringify({ read_iops_sec: 0, total_bytes_sec: 7 });
    expect(guest.calls).toEqual([
      'memory 131072 1',
      'memory 131072 2',
      'metadata 3',
      `iotune vda ${limits} 1`,
      `iotune vda ${limits} 2`,
    ]);
  });

  it('refuses keys that cannot change, before anything is changed', async () => {
    const guest = new FakeGuest(card);
    const { devices } = await open(guest);
    await expect(
      devices.update({ alias: 'ua-nic' }, { linkActive: false, macAddr: '52:54:00:00:00:02' }),
    ).rejects.toMatchObject({ code: 'unsupported' });
    guest.persistent = false;
    await expect(devices.update({ alias: 'ua-nic' }, { mtu: 1400 })).rejects.toMatchObject({
      code: 'unsupported',
    });
    expect(guest.calls).toEqual([]);
  });

  it('sets vCPUs where the guest is', async () => {
    const guest = new FakeGuest();
    const { devices } = await open(guest);
    await devices.setVcpus(3);
    guest.running = false;
    await devices.setVcpus(2);
    expect(guest.calls).toEqual(['vcpus 3 3', 'vcpus 2 2']);
  });
});
