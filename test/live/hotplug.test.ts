import { execFile } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connect, type Connection, type Domain } from '@hostelry/libvirt';
import {
  DeviceEvents,
  devMapFromDomainXml,
  GuestDevices,
  type DevMap,
  type DevSpec,
} from '@hostelry/driver-libvirt/devices';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

const BOOT_DEADLINE_MS = 60_000;
const run = promisify(execFile);

describeLive('devices of a running guest on a real QEMU', () => {
  vi.setConfig({ testTimeout: 120_000 });

  let host: LibvirtHost;
  let connection: Connection;
  let domain: Domain;
  let events: DeviceEvents;
  let devices: GuestDevices;
  const reports: string[] = [];
  const image = (name: string) => join(host.directory, 'lib/images', name);
  /** As the host's own processes see it. */
  const inside = (name: string) => `/var/lib/libvirt/images/${name}`;
  const live = async (): Promise<DevMap> => devMapFromDomainXml(await domain.getXMLDesc());
  const config = async (): Promise<DevMap> => devMapFromDomainXml(await domain.getXMLDesc(2));
  const report = (message: string, cause: unknown) => void reports.push(`${message}: ${String(cause)}`);

  async function makeImage(name: string): Promise<string> {
    await run('qemu-img', ['create', '-q', '-f', 'raw', image(name), '8M']);
    await chmod(image(name), 0o666);
    return inside(name);
  }

  async function bootGuest(): Promise<void> {
    const parameters = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
    domain = await connection.domainDefineXML(`
      <domain type='qemu'>
        <name>plugs</name>
        <maxMemory slots='4' unit='MiB'>1024</maxMemory>
        <memory unit='MiB'>256</memory>
        <vcpu current='1'>2</vcpu>
        <os>
          <type arch='x86_64' machine='pc'>hvm</type>
          <kernel>${tinyGuest.kernel}</kernel>
          <initrd>${tinyGuest.initrd}</initrd>
          <cmdline>${parameters} hostelry.name=plugs memhp_default_state=online_movable</cmdline>
        </os>
        <features><acpi/><apic/></features>
        <cpu><numa><cell id='0' cpus='0-1' memory='256' unit='MiB'/></numa></cpu>
        <devices>
          <controller type='virtio-serial' index='0'/>
          <controller type='usb' index='0' model='qemu-xhci'/>
          <controller type='scsi' index='0' model='virtio-scsi'/>
          <disk type='file' device='cdrom'><target dev='hda' bus='ide'/><readonly/></disk>
          <interface type='network'><mac address='52:54:00:01:01:01'/><source network='default'/><model type='virtio'/><alias name='ua-first'/></interface>
          <serial type='pty'><target port='0'/></serial>
          <graphics type='vnc' port='-1' autoport='yes' passwd='old'/>
          <memballoon model='none'/>
        </devices>
      </domain>`);
    await domain.create();
    const console = await domain.openConsole();
    const deadline = setTimeout(
      () => console.destroy(new Error('The guest has not booted')),
      BOOT_DEADLINE_MS,
    );
    let printed = '';
    for await (const chunk of console) {
      printed += String(chunk);
      if (printed.includes('HOSTELRY-BOOT plugs')) break;
    }
    clearTimeout(deadline);
    console.destroy();
  }

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'hotplug', network: true });
    connection = await connect(host.uri);
    await bootGuest();
    events = await DeviceEvents.listen(connection);
    devices = await GuestDevices.open({ domain, events, report });
  }, 120_000);

  afterAll(async () => {
    devices?.close();
    events?.close('the test is over');
    await connection?.close();
    await host?.stop();
    expect(reports).toEqual([]);
  });

  /** What is plugged is in the running guest and its configuration; what is unplugged is in neither. */
  async function plugAndUnplug(type: keyof DevMap, spec: DevSpec): Promise<void> {
    const count = async () => [(await live())[type].length, (await config())[type].length];
    const before = await count();
    const object = await devices.plug(spec);
    const { alias = '' } = object.spec;
    expect(alias).toMatch(/^ua-/);
    expect(await count()).toEqual(before.map((each) => each + 1));
    const found = (await live())[type].find(({ spec: { alias: each } }) => each === alias);
    expect(found?.spec).toMatchObject(object.spec);
    await devices.unplug({ alias });
    expect(await count()).toEqual(before);
    expect(devices.store.find({ alias })).toBeUndefined();
    expect(devices.leaving).toEqual([]);
  }

  it('plugs and unplugs a virtio disk', async () => {
    const path = await makeImage('one.raw');
    await plugAndUnplug('disk', { type: 'disk', path, serial: 'ONE', poolID: 'p' });
  });

  it('plugs and unplugs a SCSI and a USB disk', async () => {
    await plugAndUnplug('disk', { type: 'disk', iface: 'scsi', path: await makeImage('two.raw') });
    await plugAndUnplug('disk', { type: 'disk', iface: 'usb', path: await makeImage('three.raw') });
  });

  it('plugs and unplugs an interface', async () => {
    await plugAndUnplug('interface', {
      type: 'interface',
      device: 'network',
      network: 'default',
      nicModel: 'pv',
      macAddr: '52:54:00:01:01:02',
    });
  });

  it('plugs and unplugs a channel', async () => {
    await plugAndUnplug('channel', { type: 'channel', name: 'org.example.port', mode: 'bind' });
  });

  it('plugs and unplugs a random number generator', async () => {
    await plugAndUnplug('rng', { type: 'rng', specParams: { source: 'urandom' } });
  });

  it('plugs and unplugs a watchdog', async () => {
    await plugAndUnplug('watchdog', { type: 'watchdog', specParams: { action: 'reset' } });
  });

  it('plugs and unplugs a tablet', async () => {
    await plugAndUnplug('input', { type: 'input', device: 'tablet', bus: 'usb' });
  });

  it('plugs memory, and unplugs what the guest does not use', async () => {
    await plugAndUnplug('memory', { type: 'memory', size: 128, node: 0 });
  });

  it('plugs a vCPU', async () => {
    await devices.setVcpus(2);
    expect(await domain.getXMLDesc()).toMatch(/<vcpu[^>]*>2<\/vcpu>/);
    expect(await domain.getXMLDesc(2)).not.toMatch(/current=.1./);
  });

  it('leaves nothing behind of a host device that is not there', async () => {
    const before = await domain.getXMLDesc();
    await expect(
      devices.plug({ type: 'hostdev', device: 'pci_0000_ff_1f_7', managed: true }),
    ).rejects.toThrow();
    expect(await domain.getXMLDesc()).toBe(before);
    expect(devices.store.snapshot.map.hostdev).toEqual([]);
  });

  it('changes a CD, and takes it out', async () => {
    await writeFile(image('cd.iso'), Buffer.alloc(65_536));
    const drive = { type: 'disk', key: 'hda' } as const;
    await devices.update(drive, { path: inside('cd.iso') });
    expect((await live()).disk[0]?.spec.path).toBe(inside('cd.iso'));
    expect((await config()).disk[0]?.spec.path).toBe(inside('cd.iso'));
    const after = await devices.update(drive, { path: '' }, { force: true });
    expect(after.spec).toMatchObject({ path: '' });
    expect((await config()).disk[0]?.spec.path).toBe('');
  });

  it('changes link, filter and bandwidth of an interface at once', async () => {
    const card = { alias: 'ua-first' };
    await devices.update(card, { linkActive: false });
    expect((await live()).interface[0]?.spec.linkActive).toBe(false);
    expect((await config()).interface[0]?.spec.linkActive).toBe(false);
    await devices.update(card, { linkActive: true, filter: 'no-mac-spoofing' });
    expect((await live()).interface[0]?.spec).toMatchObject({ linkActive: true, filter: 'no-mac-spoofing' });
  });

  it('changes the bandwidth of an interface at once where the kernel can, and else leaves it as it was', async () => {
    const card = { alias: 'ua-first' };
    const limits = { outbound: { average: 2000 } };
    const change = devices.update(card, { specParams: limits });
    const police =
      'ip link add tc0 type dummy && tc qdisc add dev tc0 ingress && tc filter add dev tc0 parent ffff: protocol all u32 match u32 0 0 police rate 1mbit burst 1mb drop flowid :1';
    const hasPolice = await host.enter('sh', '-c', police).then(
      () => true,
      () => false,
    );
    if (hasPolice) await change;
    else await expect(change).rejects.toThrow('tc filter add');
    expect((await live()).interface[0]?.spec.specParams).toEqual(hasPolice ? limits : undefined);
    expect((await config()).interface[0]?.spec.specParams).toEqual(hasPolice ? limits : undefined);
  });

  it('changes the MTU of an interface for its next start, as libvirt refuses to do it at once', async () => {
    await devices.update({ alias: 'ua-first' }, { mtu: 1400 });
    expect((await live()).interface[0]?.spec.mtu).toBeUndefined();
    expect((await config()).interface[0]?.spec.mtu).toBe(1400);
  });

  it('changes the limits of a disk', async () => {
    const { spec } = await devices.plug({ type: 'disk', path: await makeImage('limits.raw') });
    const identity = { alias: spec.alias ?? '' };
    await devices.update(identity, { iotune: { total_iops_sec: 100 } });
    expect((await live()).disk.at(-1)?.spec.iotune).toEqual({ total_iops_sec: 100 });
    expect((await config()).disk.at(-1)?.spec.iotune).toEqual({ total_iops_sec: 100 });
    await devices.unplug(identity);
  });

  it('changes the password of a display', async () => {
    const display = { type: 'graphics', key: 'vnc' } as const;
    await devices.update(display, { passwd: 'new', passwdValidTo: '2040-01-01T00:00:00' });
    expect(await domain.getXMLDesc(1)).toMatch(/passwd='new' passwdValidTo='2040-01-01T00:00:00'/);
    expect(JSON.stringify(devices.store.conf)).not.toContain('new');
  });

  it('refuses what cannot change while the guest runs, and changes nothing', async () => {
    const before = await domain.getXMLDesc();
    await expect(
      devices.update({ alias: 'ua-first' }, { macAddr: '52:54:00:09:09:09' }),
    ).rejects.toMatchObject({ code: 'unsupported' });
    await expect(devices.plug({ type: 'sound' })).rejects.toMatchObject({ code: 'unsupported' });
    expect(await domain.getXMLDesc()).toBe(before);
  });

  it('leaves the guest as it was when a plug fails', async () => {
    const before = [await domain.getXMLDesc(), await domain.getXMLDesc(2)];
    await expect(devices.plug({ type: 'disk', path: '/nowhere/at-all.raw' })).rejects.toThrow();
    expect([await domain.getXMLDesc(), await domain.getXMLDesc(2)]).toEqual(before);
    expect(devices.store.snapshot.map.disk).toHaveLength(1);
  });

  it('cleans up when the event comes after the wait was given up', async () => {
    const { spec } = await devices.plug({
      type: 'disk',
      deviceId: 'late',
      path: await makeImage('late.raw'),
    });
    expect(spec.alias).toBe('ua-late');
    await domain.suspend();
    // A guest that stands still cannot let go.
    await expect(devices.unplug({ alias: 'ua-late' }, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'timeout',
    });
    expect(devices.leaving).toEqual(['ua-late']);
    expect(await domain.getXMLDesc()).toContain('leaving');
    expect((await config()).disk).toHaveLength(2);
    const gone = new Promise<void>((resolve) => {
      const stop = devices.store.subscribe(({ kind }) => {
        if (kind !== 'removed') return;
        stop();
        resolve();
      });
    });
    await domain.resume();
    await gone;
    await vi.waitFor(() => expect(devices.leaving).toEqual([]));
    await vi.waitFor(async () => expect((await config()).disk).toHaveLength(1));
    expect((await live()).disk).toHaveLength(1);
    await vi.waitFor(async () => expect(await domain.getXMLDesc()).not.toContain('leaving'));
  });

  it('finishes an unplug that was under way when its program ended', async () => {
    await devices.plug({ type: 'disk', deviceId: 'orphan', path: await makeImage('orphan.raw') });
    await domain.suspend();
    await expect(devices.unplug({ alias: 'ua-orphan' }, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'timeout',
    });
    devices.close();
    const stopped = new Promise<void>((resolve) => {
      const stop = events.subscribe(domain.uuid, (alias) => {
        if (alias !== 'ua-orphan') return;
        stop();
        resolve();
      });
    });
    await domain.resume();
    await stopped;
    expect((await config()).disk).toHaveLength(2);
    devices = await GuestDevices.open({ domain, events, report });
    expect(devices.leaving).toEqual([]);
    expect((await config()).disk).toHaveLength(1);
  });

  it('hears of a device that somebody else took away', async () => {
    await devices.plug({ type: 'rng', deviceId: 'other' });
    const xml = /<rng.*?<\/rng>/s.exec(await domain.getXMLDesc())?.[0] ?? '';
    await domain.detachDevice(xml, 1);
    await vi.waitFor(() => expect(devices.store.find({ alias: 'ua-other' })).toBeUndefined(), {
      timeout: 20_000,
    });
  });

  it('plugs into the configuration alone when the guest does not run', async () => {
    await domain.destroy();
    const { spec } = await devices.plug({ type: 'sound', deviceId: 'card' });
    expect(spec.alias).toBe('ua-card');
    expect((await config()).sound).toHaveLength(1);
    await devices.update({ alias: 'ua-card' }, { device: 'ac97' });
    expect((await config()).sound[0]?.spec.device).toBe('ac97');
    await devices.unplug({ alias: 'ua-card' });
    expect((await config()).sound).toEqual([]);
    const specParams = { inbound: { average: 1000, peak: 2000 } };
    await devices.update({ alias: 'ua-first' }, { specParams, mtu: 1500 });
    expect((await config()).interface[0]?.spec).toMatchObject({ specParams, mtu: 1500 });
  });
});
