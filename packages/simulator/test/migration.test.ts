import { connect, type Connection, DomainJobType } from '@hostelry/libvirt';
import { remote } from '@hostelry/libvirt/raw';
import { expect, onTestFinished, test } from 'vitest';
import { ManualClock, serveInProcess, Simulator } from '../src/index.js';
import { codeNameOf } from './open-simulator.js';

const guest = (disk: string): string => `<domain type='test'><name>vm</name>
  <memory unit='MiB'>512</memory><vcpu>1</vcpu><os><type>hvm</type></os><devices>
  <disk type='file'><source file='${disk}'/><target dev='vda'/></disk></devices></domain>`;

const PEER2PEER = 2;
const UNDEFINE_SOURCE = 16;
const PERSIST_DEST = 8;

async function openHosts(disk = '/srv/vm.img') {
  const clock = new ManualClock();
  const simulator = new Simulator({ clock });
  const [from, to] = [simulator.host('test:///from'), simulator.host('test:///to')];
  const connection = await connect('test:///from', { loopback: serveInProcess(simulator) });
  onTestFinished(() => connection.close());
  const domain = from.defineDomain(guest(disk));
  if (disk.startsWith('/srv')) domain.start(domain.inactiveConfig, { paused: false });
  const dom = { name: 'vm', uuid: Buffer.from(domain.uuid.replaceAll('-', ''), 'hex'), id: domain.id };
  return { clock, from, to, connection, dom, domain };
}

function migrate(connection: Connection, dom: { name: string; uuid: Uint8Array; id: number }, flags: number) {
  const dconnuri = 'test+unix:///to?socket=/any';
  const cookie_in = new Uint8Array(0);
  return connection.raw(remote.DOMAIN_MIGRATE_PERFORM3_PARAMS, {
    dom,
    dconnuri,
    params: [],
    cookie_in,
    flags: flags | PEER2PEER,
  });
}

test('a migration that is aborted leaves the guest running where it was', async () => {
  const { clock, from, to, connection, dom, domain } = await openHosts();
  from.durations.migrationMs = 1000;
  const migrated = codeNameOf(migrate(connection, dom, 0));
  const type = async (): Promise<number> => (await connection.raw(remote.DOMAIN_GET_JOB_INFO, { dom })).type;
  await expect.poll(type).toBe(DomainJobType.UNBOUNDED);
  clock.advance(500);
  expect(await connection.raw(remote.DOMAIN_GET_JOB_INFO, { dom })).toMatchObject({ timeElapsed: 500 });
  await connection.raw(remote.DOMAIN_ABORT_JOB, { dom });
  expect(await migrated).toBe('OPERATION_ABORTED');
  expect(domain.state.state).toBe(1);
  expect(to.domains.size).toBe(0);
});

test('a migrated guest runs on the other host, and its source has only what it keeps', async () => {
  const { from, to, connection, dom } = await openHosts();
  await migrate(connection, dom, PERSIST_DEST | UNDEFINE_SOURCE);
  expect(from.domains.size).toBe(0);
  expect(from.freeMemoryKiB).toBe(from.hardware.memoryKiB);
  const arrived = to.domains.byName('vm');
  expect(arrived.isActive && arrived.isPersistent).toBe(true);
  expect(to.freeMemoryKiB).toBe(to.hardware.memoryKiB - 512 * 1024);
});

test('a guest whose network is not active there is refused, and runs on', async () => {
  const { to, connection, dom, domain, from } = await openHosts();
  const withNetwork = from.readDomain(
    guest('/srv/vm.img').replace(
      '</devices>',
      "<interface type='network'><source network='default'/></interface></devices>",
    ),
  );
  domain.updateLive(withNetwork);
  to.networks.stop(to.networks.byName('default'));
  expect(await codeNameOf(migrate(connection, dom, 0))).toBe('OPERATION_INVALID');
  expect(domain.isActive).toBe(true);
});

test('a guest cannot be migrated to its own host', async () => {
  const { connection, dom } = await openHosts();
  const params = {
    dom,
    dconnuri: 'test:///from',
    params: [],
    cookie_in: new Uint8Array(0),
    flags: PEER2PEER,
  };
  expect(await codeNameOf(connection.raw(remote.DOMAIN_MIGRATE_PERFORM3_PARAMS, params))).toBe(
    'INTERNAL_ERROR',
  );
});

test('a disk that the destination has already gets what the source wrote, and keeps what it is based on', async () => {
  const { from, to, connection } = await openHosts();
  const volume = { capacity: 2 ** 21, allocation: undefined };
  const pools = [from, to].map((host) => host.storage.byName('default'));
  const [here, there] = pools.map((pool) => {
    pool.createVolume({ ...volume, name: 'base.raw', format: 'raw', backing: undefined });
    const backing = { path: `${pool.directory}/base.raw`, format: 'raw' };
    return pool.createVolume({
      ...volume,
      name: `${pool === pools[0] ? 'a' : 'b'}.qcow2`,
      format: 'qcow2',
      backing,
    });
  });
  here?.write(2 ** 20, Buffer.from('written'));
  const domain = from.defineDomain(guest(here?.path ?? '').replace('>vm<', '>mover<'));
  domain.start(domain.inactiveConfig, { paused: false });
  const dom = { name: 'mover', uuid: Buffer.from(domain.uuid.replaceAll('-', ''), 'hex'), id: domain.id };
  const text = (field: string, value: string) => ({ field, value: { type: 7 as const, value } });
  const xml = domain.text({ inactive: true, secure: true }).replace(here?.path ?? '', there?.path ?? '');
  await connection.raw(remote.DOMAIN_MIGRATE_PERFORM3_PARAMS, {
    ...{ dom, dconnuri: 'test:///to', cookie_in: new Uint8Array(0), flags: PEER2PEER | 128 },
    params: [text('destination_xml', xml), text('migrate_disks', 'vda')],
  });
  expect(Buffer.from(there?.read(2 ** 20, 7) ?? []).toString()).toBe('written');
  to.storage.byName('default').refresh();
  expect(there?.text).toContain('base.raw');
});
