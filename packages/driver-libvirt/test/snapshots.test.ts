import { ErrorNumber, LibvirtError, type Domain } from '@hostelry/libvirt';
import { type SimulatedDomain } from '@hostelry/simulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { snapshotRunningDisks } from '../src/guest/monitor.js';
import { fullSpec, simulate, type Simulation } from './simulated-host.js';

const SMALL = { name: 'web1', vcpus: 1, memoryMiB: 64 };
const broken = new LibvirtError(ErrorNumber.INTERNAL_ERROR, 'broken as planted');

let simulation: Simulation;
let uuid: string;
let domain: SimulatedDomain;

beforeEach(async () => {
  simulation = await simulate();
  ({ uuid } = await simulation.driver.spawn(SMALL));
  domain = simulation.host.domains.byUuid(uuid);
});
afterEach(() => simulation.stop());

const names = async (): Promise<string[]> =>
  (await simulation.driver.snapshots!.list(uuid)).map(({ name }) => name);

describe('snapshots', () => {
  it('go back to memory where it was kept, running or paused', async () => {
    const { driver } = simulation;
    const snapshots = driver.snapshots!;
    expect(await snapshots.create(uuid, { name: 'running', memory: true })).toMatchObject({
      state: 'running',
    });
    await driver.pause!.pause(uuid);
    expect(await snapshots.create(uuid, { name: 'paused', memory: true })).toMatchObject({ state: 'paused' });
    expect((await driver.get(uuid)).state).toBe('paused');
    await driver.power!.stop(uuid);
    await snapshots.revert(uuid, 'running');
    expect((await driver.get(uuid)).state).toBe('running');
    await snapshots.revert(uuid, 'paused');
    expect((await driver.get(uuid)).state).toBe('paused');
    expect((await snapshots.list(uuid)).filter(({ current }) => current)).toMatchObject([{ name: 'paused' }]);
  });

  it('are refused for a disk that cannot keep them', async () => {
    const { driver, host, connections } = simulation;
    const pool = await connections[0]!.storagePoolLookupByName('default');
    await pool.storageVolCreateXML(
      "<volume><name>data.img</name><capacity>4096</capacity><target><format type='raw'/></target></volume>",
    );
    const theirs = host.defineDomain(`<domain type='test'><name>theirs</name><memory>65536</memory>
      <os><type>hvm</type></os><devices><disk type='file'><driver name='qemu' type='raw'/>
      <source file='/var/lib/libvirt/images/data.img'/><target dev='vdb'/></disk></devices></domain>`);
    await expect(driver.snapshots!.create(theirs.uuid, { name: 'one' })).rejects.toMatchObject({
      code: 'unsupported',
      message:
        'Cannot take a snapshot of instance "theirs": its disk "vdb" is raw, and only qcow2 keeps snapshots',
    });
  });

  it('are not there when taking them failed, whatever the host made of it', async () => {
    const { driver, host } = simulation;
    const snapshots = driver.snapshots!;
    await snapshots.create(uuid, { name: 'before' });
    const tries = [{}, { memory: true }] as const;
    for (const options of tries) {
      host.faults.plant('DOMAIN_SNAPSHOT_CREATE_XML', { error: broken, afterwards: true });
      await expect(snapshots.create(uuid, { name: 'one', ...options })).rejects.toMatchObject({
        code: 'failed',
      });
      expect(await names()).toEqual(['before']);
    }
    await driver.power!.stop(uuid, { mode: 'force' });
    host.faults.plant('DOMAIN_SNAPSHOT_CREATE_XML', { error: broken, afterwards: true });
    await expect(snapshots.create(uuid, { name: 'one' })).rejects.toMatchObject({ code: 'failed' });
    expect(await snapshots.list(uuid)).toMatchObject([{ name: 'before', current: true }]);
  });

  it('are said to be left behind when they cannot be taken back', async () => {
    const { driver, host } = simulation;
    host.faults.plant('DOMAIN_SNAPSHOT_CREATE_XML', { error: broken, afterwards: true });
    host.faults.plant('DOMAIN_SNAPSHOT_DELETE', { error: broken, times: 2 });
    await expect(driver.snapshots!.create(uuid, { name: 'one' })).rejects.toMatchObject({
      code: 'failed',
      message: expect.stringContaining('left behind: snapshot "one" (broken as planted)') as string,
    });
    expect(await names()).toEqual(['one']);
  });

  it('are taken back when they are aborted meanwhile', async () => {
    const { driver } = simulation;
    const controller = new AbortController();
    simulation.onCall = (procedure) => {
      if (procedure === 'DOMAIN_SNAPSHOT_CREATE_XML') controller.abort();
    };
    await expect(
      driver.snapshots!.create(uuid, { name: 'one' }, { signal: controller.signal }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    expect(await names()).toEqual([]);
  });

  it('have one name each, also when two are taken at the same time', async () => {
    const { driver } = simulation;
    const both = await Promise.allSettled([
      driver.snapshots!.create(uuid, { name: 'one', description: 'first' }),
      driver.snapshots!.create(uuid, { name: 'one', description: 'second' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
    expect(await names()).toEqual(['one']);
  });

  it('come after those of a host whose clock is ahead', async () => {
    const { driver, connections } = simulation;
    const lookup = await connections[0]!.domainLookupByUUID(uuid);
    const later = Math.floor(Date.now() / 1000) + 5_000;
    await lookup.snapshotCreateXML(
      `<domainsnapshot><name>ahead</name><state>shutoff</state><creationTime>${later}</creationTime></domainsnapshot>`,
      3,
    );
    expect(await driver.snapshots!.create(uuid, { name: 'behind' })).toMatchObject({
      parent: 'ahead',
      createdAt: later * 1000,
    });
    expect(await names()).toEqual(['ahead', 'behind']);
  });

  it('are taken while the guest holds still, which it does no more afterwards', async () => {
    const { driver, calls, host } = simulation;
    calls.length = 0;
    await driver.snapshots!.create(uuid, { name: 'one', quiesce: true });
    const order = ['DOMAIN_FSFREEZE', 'DOMAIN_SNAPSHOT_CREATE_XML', 'DOMAIN_FSTHAW'];
    expect(calls.filter((call) => order.includes(call))).toEqual(order);
    calls.length = 0;
    await driver.snapshots!.create(uuid, { name: 'two', quiesce: true, memory: true });
    const notFrozen = ['DOMAIN_FSFREEZE', 'DOMAIN_FSTHAW', 'DOMAIN_SNAPSHOT_CREATE_XML'];
    expect(calls.filter((call) => order.includes(call))).toEqual(notFrozen);
    host.faults.plant('DOMAIN_SNAPSHOT_CREATE_XML', { error: broken });
    calls.length = 0;
    await expect(driver.snapshots!.create(uuid, { name: 'three', quiesce: true })).rejects.toMatchObject({
      code: 'failed',
    });
    expect(calls).toContain('DOMAIN_FSTHAW');
    domain.behaviour = { powerButton: 'obey', agent: 'silent' };
    await expect(driver.snapshots!.create(uuid, { name: 'four', quiesce: true })).rejects.toMatchObject({
      code: 'unsupported',
    });
    expect(await names()).toEqual(['one', 'two']);
  });

  it('are gone back to without the memory that was saved since', async () => {
    const { driver } = simulation;
    await driver.snapshots!.create(uuid, { name: 'one' });
    await driver.suspend!.suspend(uuid);
    await driver.snapshots!.create(uuid, { name: 'two' });
    expect((await driver.get(uuid)).state).toBe('suspended');
    await driver.snapshots!.revert(uuid, 'one');
    expect((await driver.get(uuid)).state).toBe('stopped');
    expect(domain.managedSave).toBeUndefined();
  });

  it('leave nothing behind that the instance was given after them', async () => {
    const { driver, host, connections } = simulation;
    const files = await fullSpec('web2');
    const full = await driver.spawn(files.spec);
    await driver.snapshots!.create(full.uuid, { name: 'one' });
    const pool = await connections[0]!.storagePoolLookupByName('default');
    await pool.storageVolCreateXML('<volume><name>later.qcow2</name><capacity>4096</capacity></volume>');
    const mine = await connections[0]!.domainLookupByUUID(full.uuid);
    const more = `<instance uuid="${full.uuid}" created=""><volume role="seed" pool="default" name="later.qcow2"/></instance>`;
    await mine.setMetadata(2, more, { key: 'hostelry', uri: 'urn:hostelry:instance:1', flags: 3 });
    await driver.snapshots!.revert(full.uuid, 'one');
    await driver.destroy(full.uuid);
    const left = host.storage.list().flatMap((each) => each.volumes().map(({ name }) => name));
    expect(left.filter((name) => !name.startsWith('hostelry-image-'))).toEqual([]);
    await files.remove();
  });

  it('are taken out of disks that are kept when their instance goes', async () => {
    const { driver, calls } = simulation;
    const files = await fullSpec('web2');
    for (const [keepDisks, deleted] of [
      [true, 1],
      [false, 0],
    ] as const) {
      const full = await driver.spawn(files.spec);
      await driver.snapshots!.create(full.uuid, { name: 'one' });
      calls.length = 0;
      await driver.destroy(full.uuid, { keepDisks });
      expect(calls.filter((call) => call === 'DOMAIN_SNAPSHOT_DELETE')).toHaveLength(deleted);
    }
    await files.remove();
  });

  it('that cannot be deleted are still there, and are deleted by another call', async () => {
    const { driver, host } = simulation;
    await driver.snapshots!.create(uuid, { name: 'one' });
    host.faults.failNext('DOMAIN_SNAPSHOT_DELETE', broken);
    await expect(driver.snapshots!.delete(uuid, 'one')).rejects.toMatchObject({
      code: 'failed',
      message: 'Cannot delete snapshot "one" of instance "web1": broken as planted',
    });
    expect(await names()).toEqual(['one']);
    await driver.snapshots!.delete(uuid, 'one');
    expect(await names()).toEqual([]);
  });
});

describe("snapshots of a running guest's disks by QEMU", () => {
  const disks = [
    { target: 'vda', alias: 'virtio-disk0' },
    { target: 'sda', alias: 'scsi0-0-0-0' },
  ];
  const blocks = [
    {
      qdev: '/machine/peripheral/virtio-disk0/virtio-backend',
      inserted: { 'node-name': 'libvirt-2-format' },
    },
    { qdev: 'scsi0-0-0-0', inserted: { 'node-name': 'libvirt-1-format' } },
    { qdev: 'ide0-0-0' },
  ];

  /** A domain whose monitor gives these answers, by command; what it is sent is noted. */
  function monitor(answers: Readonly<Record<string, unknown>>, sent: unknown[] = []): Domain {
    const qemuMonitorCommand = (text: string): Promise<string> => {
      const command = JSON.parse(text) as { readonly execute: string };
      sent.push(command);
      return Promise.resolve(JSON.stringify(answers[command.execute]));
    };
    return { name: 'web1', qemuMonitorCommand } as unknown as Domain;
  }

  it('are all of one moment', async () => {
    const sent: unknown[] = [];
    const domain = monitor({ 'query-block': { return: blocks }, transaction: { return: {} } }, sent);
    await snapshotRunningDisks(domain, disks, 'one');
    const action = (device: string) => ({
      type: 'blockdev-snapshot-internal-sync',
      data: { device, name: 'one' },
    });
    expect(sent[1]).toEqual({
      execute: 'transaction',
      arguments: { actions: [action('libvirt-2-format'), action('libvirt-1-format')] },
    });
  });

  it('fail with what QEMU says', async () => {
    const answer = (desc: string) => ({
      'query-block': { return: blocks },
      transaction: { error: { class: 'GenericError', desc } },
    });
    await expect(snapshotRunningDisks(monitor(answer('busy')), disks, 'one')).rejects.toMatchObject({
      code: 'failed',
      message: 'QEMU refuses transaction of "web1": busy',
    });
    const full = monitor(answer('Failed to create snapshot: No space left on device'));
    await expect(snapshotRunningDisks(full, disks, 'one')).rejects.toMatchObject({ code: 'no-resources' });
  });

  it('are refused for a disk that QEMU does not know', async () => {
    const domain = monitor({ 'query-block': { return: [] } });
    await expect(snapshotRunningDisks(domain, disks, 'one')).rejects.toMatchObject({
      code: 'unsupported',
      message: 'QEMU knows no disk "vda"',
    });
  });
});
