import {
  connect,
  type Connection,
  ConnectDomainEventBlockJobStatus,
  DomainBlockCopyFlags,
  DomainBlockJobType,
  DomainJobOperation,
  DomainJobType,
} from '@hostelry/libvirt';
import { remote } from '@hostelry/libvirt/raw';
import { expect, onTestFinished, test } from 'vitest';
import { ManualClock, serveInProcess, type SimulatedHost, Simulator } from '../src/index.js';
import { codeNameOf } from './open-simulator.js';

const GUEST = `<domain type='test'><name>vm</name><uuid>11111111-2222-4333-8444-555555555555</uuid>
  <memory unit='MiB'>512</memory><vcpu>1</vcpu><os><type>hvm</type></os><devices>
  <disk type='file'><driver name='qemu' type='qcow2'/><source file='/srv/a.img'/><target dev='vda'/></disk></devices></domain>`;

interface World {
  readonly clock: ManualClock;
  readonly host: SimulatedHost;
  readonly connection: Connection;
  readonly dom: { name: string; uuid: Uint8Array; id: number };
}

/** A host whose time stands still, with a guest that runs. */
async function openWorld(): Promise<World> {
  const clock = new ManualClock();
  const simulator = new Simulator({ clock });
  const host = simulator.host('test:///one');
  const connection = await connect('test:///one', { loopback: serveInProcess(simulator) });
  onTestFinished(() => connection.close());
  const domain = host.defineDomain(GUEST);
  domain.start(domain.inactiveConfig, { paused: false });
  const uuid = Buffer.from(domain.uuid.replaceAll('-', ''), 'hex');
  return { clock, host, connection, dom: { name: 'vm', uuid, id: domain.id } };
}

/** Waits until a job has begun: what a client asked for takes its time to arrive. */
async function untilJobRuns({ connection, dom }: World): Promise<void> {
  const type = async (): Promise<number> => (await connection.raw(remote.DOMAIN_GET_JOB_INFO, { dom })).type;
  await expect.poll(type).toBe(DomainJobType.UNBOUNDED);
}

test('a save shows its progress by the clock, and has saved when its time is over', async () => {
  const world = await openWorld();
  const { clock, host, connection, dom } = world;
  host.durations.jobMs = 1000;
  const saved = connection.raw(remote.DOMAIN_SAVE, { dom, to: '/var/saved' });
  await untilJobRuns(world);
  clock.advance(250);
  expect(await connection.raw(remote.DOMAIN_GET_JOB_INFO, { dom })).toMatchObject({
    type: DomainJobType.UNBOUNDED,
    timeElapsed: 250,
    dataTotal: 512 * 1024 * 1024,
    dataProcessed: 128 * 1024 * 1024,
  });
  expect(await codeNameOf(connection.raw(remote.DOMAIN_SAVE, { dom, to: '/var/other' }))).toBe(
    'OPERATION_INVALID',
  );
  clock.advance(750);
  await saved;
  expect(host.domains.byName('vm').isActive).toBe(false);
  await connection.raw(remote.DOMAIN_RESTORE, { from: '/var/saved' });
  expect(host.domains.byName('vm').isActive).toBe(true);
});

test('a job that is aborted fails with OPERATION_ABORTED, and the guest runs on', async () => {
  const world = await openWorld();
  const { host, connection, dom } = world;
  host.durations.jobMs = 1000;
  const saved = codeNameOf(connection.raw(remote.DOMAIN_SAVE, { dom, to: '/var/saved' }));
  await untilJobRuns(world);
  await connection.raw(remote.DOMAIN_ABORT_JOB, { dom });
  expect(await saved).toBe('OPERATION_ABORTED');
  expect(host.domains.byName('vm').isActive).toBe(true);
  const stats = await connection.raw(remote.DOMAIN_GET_JOB_STATS, { dom, flags: 1 });
  expect(stats.type).toBe(DomainJobType.CANCELLED);
  expect(stats.params[0]).toEqual({ field: 'operation', value: { type: 1, value: DomainJobOperation.SAVE } });
});

test('a block copy is ready after its time, shows a mirror until then, and is pivoted to', async () => {
  const { clock, host, connection, dom } = await openWorld();
  host.durations.blockJobMs = 1000;
  const destxml = "<disk type='file'><driver type='qcow2'/><source file='/srv/b.img'/></disk>";
  await connection.raw(remote.DOMAIN_BLOCK_COPY, { dom, path: 'vda', destxml, params: [], flags: 0 });
  const info = () => connection.raw(remote.DOMAIN_GET_BLOCK_JOB_INFO, { dom, path: 'vda', flags: 0 });
  clock.advance(500);
  const half = await info();
  expect(half).toMatchObject({ found: 1, type: DomainBlockJobType.COPY });
  expect(Number(half.cur) / Number(half.end)).toBeCloseTo(0.5);
  const abort = (flags: number) => connection.raw(remote.DOMAIN_BLOCK_JOB_ABORT, { dom, path: 'vda', flags });
  expect(await codeNameOf(abort(2))).toBe('BLOCK_COPY_ACTIVE');
  clock.advance(500);
  expect(host.domains.byName('vm').config.text).toContain("<mirror type='file' job='copy' ready='yes'>");
  await abort(2);
  expect((await info()).found).toBe(0);
  const { text } = host.domains.byName('vm').config;
  expect(text).toContain('/srv/b.img');
  expect(text).not.toContain('<mirror');
});

test('a block job that cannot write where it should fails by its event', async () => {
  const { clock, host, connection, dom } = await openWorld();
  const statuses: number[] = [];
  host.events.subscribe((event) => {
    if (event.kind === 'domain-other' && event.body.name === 'block-job') statuses.push(event.body.status);
  });
  const pool = host.storage.byName('default');
  const { capacity } = pool;
  pool.createVolume({ name: 'all', capacity, allocation: capacity, format: 'raw', backing: undefined });
  const destxml = `<disk type='file'><driver type='qcow2'/><source file='${pool.directory}/copy'/></disk>`;
  await connection.raw(remote.DOMAIN_BLOCK_COPY, { dom, path: 'vda', destxml, params: [], flags: 0 });
  clock.advance(1000);
  expect(statuses).toEqual([ConnectDomainEventBlockJobStatus.FAILED]);
  expect(host.domains.byName('vm').config.text).not.toContain('<mirror');
});

test('a block copy to a file that is there needs one, of the same size', async () => {
  const { clock, host, connection } = await openWorld();
  const { REUSE_EXT } = DomainBlockCopyFlags;
  const pool = host.storage.byName('default');
  for (const [name, capacity] of Object.entries({ from: 10, same: 10, larger: 20 })) {
    pool.createVolume({ name, capacity, allocation: 0, format: 'raw', backing: undefined });
  }
  const at = (name: string) =>
    `<disk type='file'><source file='${pool.directory}/${name}'/><target dev='vdb' bus='virtio'/></disk>`;
  const domain = await connection.domainLookupByName('vm');
  await domain.attachDevice(at('from'), 1);
  expect(await codeNameOf(domain.blockCopy('vdb', at('none'), {}, REUSE_EXT))).toBe('SYSTEM_ERROR');
  const statuses: number[] = [];
  await connection.onDomainEvent('blockJob2', ({ status }) => void statuses.push(status));
  await domain.blockCopy('vdb', at('larger'), {}, REUSE_EXT);
  clock.advance(1000);
  await domain.blockCopy('vdb', at('same'), {}, REUSE_EXT);
  clock.advance(1000);
  const { FAILED, READY } = ConnectDomainEventBlockJobStatus;
  await expect.poll(() => statuses).toEqual([FAILED, READY]);
});

test('time of a manual clock lets happen what was to happen, in order, and what that begins', () => {
  const clock = new ManualClock(0);
  const seen: string[] = [];
  clock.after(20, () => seen.push(`second at ${clock.now()}`));
  clock.after(10, () => {
    seen.push(`first at ${clock.now()}`);
    clock.after(5, () => seen.push(`third at ${clock.now()}`));
  });
  const cancel = clock.after(15, () => seen.push('never'));
  cancel();
  clock.advance(12);
  expect(seen).toEqual(['first at 10']);
  clock.advance(20);
  expect(seen).toEqual(['first at 10', 'third at 15', 'second at 20']);
  expect(clock.now()).toBe(32);
});

test('a backup tells how it ended, and of each disk once its file is closed', async () => {
  const { clock, host, connection, dom } = await openWorld();
  const domain = await connection.domainLookupByName('vm');
  const told: unknown[] = [];
  await connection.onDomainEvent('jobCompleted', ({ params }) => void told.push(params));
  await connection.onDomainEvent(
    'blockJob2',
    ({ disk, type, status }) => void told.push([disk, type, status]),
  );
  const document = "<domainbackup><disks><disk name='vda' type='file'/></disks></domainbackup>";
  await connection.raw(remote.DOMAIN_BACKUP_BEGIN, {
    ...{ dom, backup_xml: document, checkpoint_xml: undefined, flags: 0 },
  });
  clock.advance(50);
  const { BACKUP } = DomainBlockJobType;
  await expect.poll(() => told).toHaveLength(2);
  expect(told).toMatchObject([
    { operation: DomainJobOperation.BACKUP, success: true },
    ['vda', BACKUP, ConnectDomainEventBlockJobStatus.COMPLETED],
  ]);

  host.storage.copyFile = () => {
    throw new Error('No space left on device');
  };
  await domain.backupBegin(document);
  clock.advance(50);
  await expect.poll(() => told).toHaveLength(4);
  expect(told.slice(2)).toMatchObject([
    { success: false, errmsg: 'No space left on device' },
    ['vda', BACKUP, ConnectDomainEventBlockJobStatus.FAILED],
  ]);
  expect((await domain.getJobStats(1)).type).toBe(DomainJobType.FAILED);
});
