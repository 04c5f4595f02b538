import { type ConnectionError } from '@hostelry/libvirt';
import { parseCapabilities, parseDomainCapabilities } from '@hostelry/libvirt-xml';
import { remote } from '@hostelry/libvirt/raw';
import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { Simulator } from '../src/index.js';
import { codeNameOf, openConnection, openSimulator } from './open-simulator.js';

describe('test:///default', () => {
  test('is what a client of the test driver of libvirt meets', async () => {
    const { connection } = await openSimulator();
    expect(await connection.getType()).toBe('TEST');
    expect(await connection.getVersion()).toBe(2);
    expect(await connection.getLibVersion()).toBe(9_000_000);
    expect(await connection.getURI()).toBe('test:///default');
    expect(await connection.getHostname()).toBe(hostname());
    const info = await connection.nodeGetInfo();
    expect(info).toEqual({
      model: 'i686',
      memoryKiB: 3_145_728,
      cpus: 16,
      mhz: 1400,
      nodes: 2,
      sockets: 2,
      cores: 2,
      threads: 2,
    });
    const [guest, ...others] = await connection.listAllDomains();
    expect(others).toEqual([]);
    expect(guest?.name).toBe('test');
    expect(guest?.uuid).toBe('6695eb01-f6a4-8304-79aa-97f2502e193f');
    expect(guest?.id).toBe(1);
    expect((await connection.listAllNetworks()).map(({ name }) => name)).toEqual(['default']);
    expect((await connection.listAllStoragePools()).map(({ name }) => name)).toEqual(['default-pool']);
  });

  test('is the same host for every connection, and another one in another simulator', async () => {
    const { simulator, connection } = await openSimulator();
    const second = await openConnection(simulator);
    await (await connection.domainLookupByName('test')).destroy();
    expect(await (await second.domainLookupByName('test')).isActive()).toBe(false);
    const elsewhere = await openConnection(new Simulator());
    expect(await (await elsewhere.domainLookupByName('test')).isActive()).toBe(true);
  });

  test('names its CPUs and guests in capabilities that can be read', async () => {
    const { connection } = await openSimulator();
    const capabilities = parseCapabilities(await connection.getCapabilities());
    expect(capabilities.host.cpu?.arch).toBe('i686');
    expect(capabilities.guest?.map(({ os_type }) => os_type)).toEqual(['hvm', 'xen']);
    const domain = parseDomainCapabilities(await connection.getDomainCapabilities());
    expect(domain.domain).toBe('test');
    expect(await codeNameOf(connection.getDomainCapabilities({ virtType: 'kvm' }))).toBe('INVALID_ARG');
  });

  test('answers an empty name in OPEN with the default host, as for test+unix without a path', async () => {
    const { connection } = await openSimulator();
    expect(await codeNameOf(connection.raw(remote.CONNECT_OPEN, { name: '', flags: 0 }))).toBe(
      'INTERNAL_ERROR',
    );
    // The second OPEN has dropped the first.
    expect(await codeNameOf(connection.getType())).toBe('INTERNAL_ERROR');
    await connection.raw(remote.CONNECT_OPEN, { name: '', flags: 0 });
    expect(await connection.getURI()).toBe('test:///default');
  });
});

describe('a host of its own', () => {
  test('is made on first use with the size and guests that its URI asks for', async () => {
    const { connection, simulator } = await openSimulator('test:///big?cpus=4&memoryMiB=2048&guests=3');
    expect(await connection.getHostname()).toBe('big');
    const info = await connection.nodeGetInfo();
    expect([info.cpus, info.memoryKiB, info.model]).toEqual([4, 2048 * 1024, 'x86_64']);
    const guests = await connection.listAllDomains();
    expect(guests.map(({ name, id }) => [name, id])).toEqual([
      ['guest-1', 1],
      ['guest-2', 2],
      ['guest-3', -1],
    ]);
    expect(await connection.nodeGetFreeMemory()).toBe(1024 * 1024 * 1024);
    expect(simulator.hosts.map(({ uri }) => uri)).toEqual(['test:///big']);
  });

  test('keeps the size it was made with', async () => {
    const { simulator } = await openSimulator('test:///a?cpus=4');
    const again = await openConnection(simulator, 'test:///a?cpus=8');
    expect((await again.nodeGetInfo()).cpus).toBe(4);
  });

  test('gives each of its guests a name, UUID, MAC and disk of its own', async () => {
    const { connection } = await openSimulator('test:///h?guests=20');
    const guests = await connection.listAllDomains();
    const texts = await Promise.all(guests.map((guest) => guest.getXMLDesc()));
    for (const pattern of [/<name>.*</, /<uuid>.*</, /<mac address='.*'/, /file='.*'/]) {
      expect(new Set(texts.map((text) => pattern.exec(text)?.[0])).size, String(pattern)).toBe(20);
    }
  });
});

describe('what cannot be opened is refused', () => {
  test.each([
    ['test:///a/b', 'INVALID_ARG'],
    ['test:///h?cpus=0', 'INVALID_ARG'],
    ['test:///h?memoryMiB=lots', 'INVALID_ARG'],
    ['test:///h?guests=-1', 'INVALID_ARG'],
  ])('%s', async (uri, code) => {
    expect(await codeNameOf(openConnection(new Simulator(), uri))).toBe(code);
  });

  test('a URI of another driver is NO_CONNECT', () => {
    expect(() => new Simulator().host('qemu:///system')).toThrow('no connection driver available');
  });
});

test('a read-only connection looks and does not touch', async () => {
  const { simulator } = await openSimulator();
  const connection = await openConnection(simulator, 'test:///default', { readonly: true });
  const domain = await connection.domainLookupByName('test');
  expect(await domain.isActive()).toBe(true);
  const pool = await connection.storagePoolLookupByName('default-pool');
  const codes = await Promise.all(
    [
      domain.destroy(),
      domain.suspend(),
      domain.undefine(),
      domain.setAutostart(true),
      domain.openConsole(),
      connection.domainDefineXML('<domain/>'),
      connection.networkDefineXML('<network/>'),
      pool.refresh(),
      domain.getXMLDesc(1),
    ].map(codeNameOf),
  );
  expect(new Set(codes)).toEqual(new Set(['OPERATION_DENIED']));
  expect(await domain.isActive()).toBe(true);
});

test('a procedure that the simulator has not is unknown, as in an older libvirt', async () => {
  const { connection } = await openSimulator();
  const call = connection.raw(remote.CONNECT_DOMAIN_EVENT_REGISTER, undefined);
  expect(await codeNameOf(call)).toBe('NO_SUPPORT');
});

test('a client that asked is told when the daemon loses its hypervisor', async () => {
  const { connection, host } = await openSimulator();
  const closed = new Promise<ConnectionError>((resolve) => connection.onClose(resolve));
  host.loseConnections(0);
  expect((await closed).code).toBe('closed');
});

test('numbers of the node are consistent', async () => {
  const { connection } = await openSimulator();
  expect(await connection.nodeGetMemoryStats()).toEqual({
    total: 3_145_728,
    free: 1_048_576,
    buffers: 0,
    cached: 0,
  });
  expect(await codeNameOf(connection.nodeGetMemoryStats(7))).toBe('INVALID_ARG');
  const cpu = await connection.raw(remote.NODE_GET_CPU_STATS, { cpuNum: -1, nparams: 4, flags: 0 });
  expect(cpu.params.map(({ field }) => field)).toEqual(['kernel', 'user', 'idle', 'iowait']);
  const map = await connection.raw(remote.NODE_GET_CPU_MAP, { need_map: 1, need_online: 1, flags: 0 });
  expect([map.ret, map.online, [...map.cpumap]]).toEqual([16, 16, [255, 255]]);
  const cells = await connection.raw(remote.NODE_GET_CELLS_FREE_MEMORY, { startCell: 0, maxcells: 2 });
  expect(cells.cells).toHaveLength(2);
  const beyond = connection.raw(remote.NODE_GET_CELLS_FREE_MEMORY, { startCell: 2, maxcells: 2 });
  expect(await codeNameOf(beyond)).toBe('INVALID_ARG');
});
