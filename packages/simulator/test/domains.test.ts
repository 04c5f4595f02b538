import {
  DomainCreateFlags,
  DomainEventType,
  DomainMetadataType,
  DomainState,
  DomainXMLFlags,
} from '@hostelry/libvirt';
import { parseDomain } from '@hostelry/libvirt-xml';
import { describe, expect, test } from 'vitest';
import { codeNameOf, openConnection, openSimulator } from './open-simulator.js';

const guest = (name: string, inside = ''): string =>
  `<domain type='test'><name>${name}</name><memory unit='MiB'>256</memory><os><type>hvm</type></os>${inside}</domain>`;

test('a guest lives its life, and each event is here before the reply of the call that caused it', async () => {
  const { connection } = await openSimulator();
  const seen: string[] = [];
  await connection.onDomainEvent('lifecycle', ({ domain, event, detail }) => {
    const name = Object.entries(DomainEventType).find(([, value]) => value === event)?.[0];
    seen.push(`${domain.name} ${name} ${detail}`);
  });
  await connection.onDomainEvent('reboot', ({ domain }) => void seen.push(`${domain.name} reboot`));
  const expectSeen = (...events: string[]): void => {
    expect(seen.splice(0)).toEqual(events.map((event) => `a ${event}`));
  };
  const domain = await connection.domainDefineXML(guest('a'));
  expectSeen('DEFINED 0');
  await domain.create();
  expectSeen('STARTED 0');
  await domain.suspend();
  expectSeen('SUSPENDED 0');
  await domain.resume();
  expectSeen('RESUMED 0');
  await domain.reboot();
  expectSeen('reboot');
  await domain.reset();
  expectSeen('reboot');
  await domain.shutdown();
  expectSeen('STOPPED 0');
  await domain.create(DomainCreateFlags.START_PAUSED);
  expectSeen('STARTED 0', 'SUSPENDED 0');
  await domain.destroy();
  expectSeen('STOPPED 1');
  await domain.undefine();
  expectSeen('UNDEFINED 0');
  expect(await codeNameOf(domain.getInfo())).toBe('NO_DOMAIN');
});

test('info, state and the document agree', async () => {
  const { connection } = await openSimulator();
  const domain = await connection.domainDefineXML(guest('a', '<vcpu current="2">4</vcpu>'));
  await domain.create();
  const info = await domain.getInfo();
  expect(info.state).toBe(DomainState.RUNNING);
  expect([info.maxMemoryKiB, info.memoryKiB, info.vcpus]).toEqual([262_144, 262_144, 2]);
  const live = structuredClone(parseDomain(await domain.getXMLDesc()));
  expect(live.id).toBe(2);
  expect(live.uuid).toBe(domain.uuid);
  expect(live.vcpu).toMatchObject({ value: 4, current: 2, placement: 'static' });
  const inactive = parseDomain(await domain.getXMLDesc(DomainXMLFlags.INACTIVE));
  expect(inactive.id).toBeUndefined();
  expect(await domain.isPersistent()).toBe(true);
  expect(await domain.isUpdated()).toBe(false);
});

test('a definition is completed as libvirt completes it', async () => {
  const { connection } = await openSimulator();
  const devices = `<devices>
    <disk type='file' device='cdrom'><source file='/iso/a.iso'/><target dev='sda' bus='sata'/></disk>
    <disk><source file='/disk/b'/><target dev='hdc'/></disk>
    <interface type='network'><source network='default'/></interface>
    <serial type='pty'/>
    <graphics type='vnc' passwd='secret'/>
  </devices>`;
  const domain = await connection.domainDefineXML(guest('a', devices));
  const text = await domain.getXMLDesc();
  expect(text).not.toContain('secret');
  expect(await domain.getXMLDesc(DomainXMLFlags.SECURE)).toContain("passwd='secret'");
  // A copy is without the parser's notes of the source.
  const inactive = structuredClone(parseDomain(text));
  expect(inactive.on_poweroff).toBe('destroy');
  expect(inactive.on_reboot).toBe('restart');
  expect(inactive.os.boot).toEqual([{ dev: 'hd' }]);
  const [cdrom, disk] = inactive.devices?.disk ?? [];
  expect(cdrom?.readonly).toEqual({});
  expect(disk).toMatchObject({ type: 'file', device: 'disk', target: { dev: 'hdc', bus: 'ide' } });
  expect(disk?.address).toMatchObject({ type: 'drive', controller: 0, bus: 1, unit: 0 });
  expect(inactive.devices?.controller?.map(({ type }) => type)).toEqual(['sata', 'ide']);
  expect(inactive.devices?.interface?.[0]?.mac?.address).toMatch(/^52:54:00(:[0-9a-f]{2}){3}$/);
  expect(inactive.devices?.console?.[0]?.target).toEqual({ type: 'serial', port: 0 });
  expect(inactive.devices?.video).toHaveLength(1);
  await domain.create();
  const live = structuredClone(parseDomain(await domain.getXMLDesc()));
  const aliases = [live.devices?.disk?.[0], live.devices?.interface?.[0], live.devices?.serial?.[0]];
  expect(aliases.map((device) => device?.alias?.name)).toEqual(['sata0-0-0', 'net0', 'serial0']);
  expect(live.devices?.console?.[0]?.tty).toMatch(/^\/dev\/pts\/\d+$/);
  const [graphics] = live.devices?.graphics ?? [];
  expect(graphics?.type === 'vnc' && graphics.port).toBe(5901);
});

describe('a document that libvirt would refuse is refused with its code', () => {
  const refused: readonly (readonly [what: string, code: string, xml: string])[] = [
    ['not well-formed', 'XML_DETAIL', '<domain'],
    ['with a DOCTYPE', 'XML_DETAIL', `<!DOCTYPE domain>${guest('a')}`],
    ['of another kind', 'XML_ERROR', '<network/>'],
    ['without a name', 'NO_NAME', guest('')],
    ['with a slash in its name', 'XML_ERROR', guest('a/b')],
    ['without a type', 'INTERNAL_ERROR', guest('a').replace(" type='test'", '')],
    ['of an unknown type', 'CONFIG_UNSUPPORTED', guest('a').replace("'test'", "'zx81'")],
    ['without memory', 'XML_ERROR', guest('a').replace(/<memory.*<\/memory>/, '')],
    ['without an OS type', 'XML_ERROR', guest('a').replace('<type>hvm</type>', '')],
    ['with a UUID that is none', 'INTERNAL_ERROR', guest('a', '<uuid>12345</uuid>')],
    ['with no vCPU', 'XML_ERROR', guest('a', '<vcpu>0</vcpu>')],
    ['with more vCPUs now than ever', 'INTERNAL_ERROR', guest('a', '<vcpu current="3">2</vcpu>')],
    [
      'with one target twice',
      'XML_ERROR',
      guest('a', `<devices>${"<disk><source file='/x'/><target dev='vda'/></disk>".repeat(2)}</devices>`),
    ],
    ['with a disk without target', 'XML_ERROR', guest('a', '<devices><disk/></devices>')],
    ['of a container without init', 'XML_ERROR', guest('a').replace('hvm', 'exe')],
  ];
  test.each(refused)('%s: %s', async (_what, code, xml) => {
    const { connection } = await openSimulator();
    expect(await codeNameOf(connection.domainDefineXML(xml))).toBe(code);
    expect(await codeNameOf(connection.domainCreateXML(xml))).toBe(code);
    expect(await connection.listAllDomains()).toHaveLength(1);
  });
});

describe('a guest that cannot start says why, and leaves nothing behind', () => {
  const cases: readonly (readonly [what: string, code: string, inside: string])[] = [
    [
      'a disk that its pool has not',
      'SYSTEM_ERROR',
      "<devices><disk><source file='/default-pool/no.img'/><target dev='vda'/></disk></devices>",
    ],
    [
      'a volume that is not there',
      'NO_STORAGE_VOL',
      "<devices><disk type='volume'><source pool='default-pool' volume='no'/><target dev='vda'/></disk></devices>",
    ],
    [
      'a pool that is not there',
      'NO_STORAGE_POOL',
      "<devices><disk type='volume'><source pool='no' volume='no'/><target dev='vda'/></disk></devices>",
    ],
    [
      'a network that is not there',
      'NO_NETWORK',
      "<devices><interface type='network'><source network='no'/></interface></devices>",
    ],
    ['more vCPUs than a guest may have', 'CONFIG_UNSUPPORTED', '<vcpu>33</vcpu>'],
  ];
  test.each(cases)('%s: %s', async (_what, code, inside) => {
    const { connection } = await openSimulator();
    expect(await codeNameOf(connection.domainCreateXML(guest('a', inside)))).toBe(code);
    expect(await connection.listAllDomains()).toHaveLength(1);
    const domain = await connection.domainDefineXML(guest('a', inside));
    expect(await codeNameOf(domain.create())).toBe(code);
    expect(await domain.isActive()).toBe(false);
  });

  test('a kernel that its pool has not: SYSTEM_ERROR', async () => {
    const { connection } = await openSimulator();
    const xml = guest('a').replace('</os>', '<kernel>/default-pool/vmlinuz</kernel></os>');
    expect(await codeNameOf(connection.domainCreateXML(xml))).toBe('SYSTEM_ERROR');
    const elsewhere = xml.replace('/default-pool', '/boot');
    expect(await codeNameOf(connection.domainCreateXML(elsewhere))).toBe('no error');
  });

  test('one guest beyond the memory of the default host', async () => {
    const { connection } = await openSimulator();
    const xml = guest('a').replace("'MiB'>256", "'GiB'>4");
    await expect(connection.domainCreateXML(xml)).rejects.toThrow(
      "operation failed: cannot set up guest memory: domain 'a' wants 4194304 KiB, the host has 3145728 KiB free",
    );
  });

  test('guests that together are beyond the memory of a host of its own', async () => {
    const { connection } = await openSimulator('test:///small?memoryMiB=600');
    const first = await connection.domainCreateXML(guest('a'));
    await connection.domainCreateXML(guest('b'));
    expect(await codeNameOf(connection.domainCreateXML(guest('c')))).toBe('OPERATION_FAILED');
    await first.destroy();
    await connection.domainCreateXML(guest('c'));
  });
});

test('a guest started with autodestroy goes with the client that started it', async () => {
  const { simulator, connection } = await openSimulator();
  const other = await openConnection(simulator);
  await other.domainCreateXML(guest('a'), DomainCreateFlags.START_AUTODESTROY);
  expect(await connection.listAllDomains()).toHaveLength(2);
  const stopped = new Promise((resolve) => {
    void connection.onDomainEvent('lifecycle', resolve).then(() => other.close());
  });
  await stopped;
  expect(await connection.listAllDomains()).toHaveLength(1);
});

test("a guest that was stopped and started again is not its first client's any more", async () => {
  const { simulator, connection } = await openSimulator();
  const other = await openConnection(simulator);
  const domain = await connection.domainDefineXML(guest('a'));
  const theirs = await other.domainLookupByName('a');
  await theirs.create(DomainCreateFlags.START_AUTODESTROY);
  await domain.destroy();
  await domain.create();
  await other.close();
  expect(await domain.isActive()).toBe(true);
});

test('autostart belongs to persistent guests', async () => {
  const { connection } = await openSimulator();
  const domain = await connection.domainDefineXML(guest('a'));
  await domain.setAutostart(true);
  expect(await domain.getAutostart()).toBe(true);
  const transient = await connection.domainCreateXML(guest('t'));
  expect(await codeNameOf(transient.setAutostart(true))).toBe('OPERATION_INVALID');
});

test('unknown flags are refused', async () => {
  const { connection } = await openSimulator();
  const domain = await connection.domainLookupByName('test');
  const codes = await Promise.all(
    [
      domain.create(1 << 20),
      domain.destroy(1 << 20),
      domain.shutdown(1 << 20),
      domain.reboot(1 << 20),
      domain.reset(1),
      domain.undefine(1 << 20),
      connection.domainDefineXML(guest('a'), 1 << 20),
      connection.domainCreateXML(guest('a'), 1 << 20),
    ].map(codeNameOf),
  );
  expect(new Set(codes)).toEqual(new Set(['INVALID_ARG']));
});

describe('metadata', () => {
  const CONFIG = 2;
  const LIVE = 1;
  const uri = 'urn:example:a';

  test('of an application is set, read back as it was written, listed in the document and taken away', async () => {
    const { connection } = await openSimulator();
    const domain = await connection.domainLookupByName('test');
    const xml = '<x y="1"><z/></x>';
    const seen: (string | undefined)[] = [];
    await connection.onDomainEvent('metadataChange', ({ namespace }) => void seen.push(namespace));
    await domain.setMetadata(DomainMetadataType.ELEMENT, xml, { key: 'k', uri, flags: LIVE | CONFIG });
    expect(seen).toEqual([uri]);
    expect(await domain.getMetadata(DomainMetadataType.ELEMENT, { uri })).toBe(xml);
    expect(await domain.getXMLDesc()).toContain(`<k:x xmlns:k="${uri}" y="1"><k:z/></k:x>`);
    await domain.setMetadata(DomainMetadataType.ELEMENT, undefined, { uri, flags: LIVE | CONFIG });
    expect(await codeNameOf(domain.getMetadata(DomainMetadataType.ELEMENT, { uri }))).toBe(
      'NO_DOMAIN_METADATA',
    );
    expect(await domain.getXMLDesc()).not.toContain('metadata');
    expect(await domain.isUpdated()).toBe(false);
  });

  test('of the running guest and of its definition are two things', async () => {
    const { connection } = await openSimulator();
    const domain = await connection.domainLookupByName('test');
    await domain.setMetadata(DomainMetadataType.TITLE, 'live', { flags: LIVE });
    await domain.setMetadata(DomainMetadataType.TITLE, 'config', { flags: CONFIG });
    expect(await domain.getMetadata(DomainMetadataType.TITLE)).toBe('live');
    expect(await domain.getMetadata(DomainMetadataType.TITLE, { flags: CONFIG })).toBe('config');
    await domain.destroy();
    expect(await domain.getMetadata(DomainMetadataType.TITLE)).toBe('config');
    expect(await codeNameOf(domain.getMetadata(DomainMetadataType.TITLE, { flags: LIVE }))).toBe(
      'OPERATION_INVALID',
    );
  });

  test('that cannot be is refused', async () => {
    const { connection } = await openSimulator();
    const domain = await connection.domainLookupByName('test');
    const { ELEMENT, TITLE } = DomainMetadataType;
    expect(await codeNameOf(domain.setMetadata(TITLE, 'two\nlines'))).toBe('INVALID_ARG');
    expect(await codeNameOf(domain.setMetadata(ELEMENT, '<x/>', { uri }))).toBe('INVALID_ARG');
    expect(await codeNameOf(domain.setMetadata(ELEMENT, '<x/>', { key: 'k' }))).toBe('INVALID_ARG');
    expect(await codeNameOf(domain.setMetadata(ELEMENT, '<x>', { key: 'k', uri }))).toBe('XML_DETAIL');
    expect(await codeNameOf(domain.getMetadata(9))).toBe('INVALID_ARG');
    const transient = await connection.domainCreateXML(guest('t'));
    expect(await codeNameOf(transient.setMetadata(TITLE, 'x', { flags: CONFIG }))).toBe('OPERATION_INVALID');
  });
});

test('statistics of all guests come in one call, under the names of libvirt, and move', async () => {
  let now = 0;
  const { Simulator } = await import('../src/index.js');
  const connection = await openConnection(new Simulator({ now: () => now }), 'test:///s?guests=3');
  const first = await connection.getAllDomainStats();
  expect(first.map(({ domain }) => domain.name)).toEqual(['guest-1', 'guest-2', 'guest-3']);
  now += 60_000;
  const [running, , off] = await connection.getAllDomainStats();
  expect(running?.params).toMatchObject({
    'state.state': DomainState.RUNNING,
    'state.reason': 1,
    'cpu.time': 600_000_000,
    'balloon.current': 524_288,
    'vcpu.current': 1,
    'vcpu.0.state': 1,
    'net.count': 1,
    'net.0.name': 'vnet1n0',
    'net.0.rx.pkts': 600,
    'block.count': 1,
    'block.0.name': 'vda',
    'block.0.path': '/srv/images/guest-1.qcow2',
    'block.0.rd.reqs': 600,
  });
  expect(off?.params['cpu.time']).toBeUndefined();
  expect(off?.params['block.0.rd.reqs']).toBeUndefined();
  expect(off?.params['state.state']).toBe(DomainState.SHUTOFF);
  const ACTIVE = 1;
  const STATE = 1;
  const some = await connection.getAllDomainStats({ stats: STATE, flags: ACTIVE });
  expect(some.map(({ params }) => Object.keys(params))).toEqual(
    Array.from({ length: 2 }, () => ['state.state', 'state.reason']),
  );
  const ENFORCE = 0x8000_0000;
  const PERF = 64;
  expect(await codeNameOf(connection.getAllDomainStats({ stats: PERF, flags: ENFORCE }))).toBe(
    'ARGUMENT_UNSUPPORTED',
  );
});
