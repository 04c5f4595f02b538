import { remote, remoteEvents } from '@hostelry/libvirt/raw';
import { parseNetwork } from '@hostelry/libvirt-xml';
import { expect, test } from 'vitest';
import { codeNameOf, openSimulator } from './open-simulator.js';

const NETWORK = "<network><name>n</name><forward mode='nat'/></network>";

test('a network is defined with a bridge of its own, started, stopped and undefined', async () => {
  const { connection } = await openSimulator();
  const network = await connection.networkDefineXML(NETWORK);
  expect(await network.isActive()).toBe(false);
  expect(await network.getBridgeName()).toBe('virbr1');
  await network.create();
  await network.setAutostart(true);
  const xml = parseNetwork(await network.getXMLDesc());
  expect(xml.uuid).toBe(network.uuid);
  expect(xml.bridge).toMatchObject({ name: 'virbr1', stp: 'on', delay: 0 });
  expect(await codeNameOf(network.create())).toBe('OPERATION_INVALID');
  expect(await codeNameOf(network.undefine())).toBe('OPERATION_INVALID');
  await network.destroy();
  expect(await codeNameOf(network.destroy())).toBe('OPERATION_INVALID');
  await network.undefine();
  expect(await codeNameOf(connection.networkLookupByName('n'))).toBe('NO_NETWORK');
  expect(await codeNameOf(network.getXMLDesc())).toBe('NO_NETWORK');
});

test('a network on a bridge of the host gets none of its own', async () => {
  const { connection } = await openSimulator();
  const xml = "<network><name>b</name><forward mode='bridge'/><bridge name='br0'/></network>";
  const network = await connection.networkDefineXML(xml);
  expect(await network.getBridgeName()).toBe('br0');
  const passthrough = xml.replace("<bridge name='br0'/>", '').replace('<name>b', '<name>p');
  expect(await codeNameOf((await connection.networkDefineXML(passthrough)).getBridgeName())).toBe(
    'INTERNAL_ERROR',
  );
});

test('a transient network goes when it is stopped', async () => {
  const { connection } = await openSimulator();
  const { net } = await connection.raw(remote.NETWORK_CREATE_XML, { xml: NETWORK });
  expect((await connection.listAllNetworks()).map(({ name }) => name)).toEqual(['default', 'n']);
  await connection.raw(remote.NETWORK_DESTROY, { net });
  expect((await connection.listAllNetworks()).map(({ name }) => name)).toEqual(['default']);
});

test.each([
  ['the name of another', 'OPERATION_FAILED', '<network><name>default</name></network>'],
  [
    'the UUID of another',
    'OPERATION_FAILED',
    '<network><name>n</name><uuid>dd8fe884-6c02-601e-7551-cca97df1c5df</uuid></network>',
  ],
  ['no name', 'NO_NAME', '<network/>'],
  ['another root', 'XML_ERROR', '<domain/>'],
  ['no end', 'XML_DETAIL', '<network>'],
])('a network with %s is refused with %s', async (_what, code, xml) => {
  const { connection } = await openSimulator();
  expect(await codeNameOf(connection.networkDefineXML(xml))).toBe(code);
  expect(await connection.listAllNetworks()).toHaveLength(1);
});

test('events of networks and pools reach those who registered, by kind and object', async () => {
  const { connection } = await openSimulator();
  const seen: string[] = [];
  connection.onRawEvent(remoteEvents.NETWORK_EVENT_LIFECYCLE, ({ callbackID, net, event }) => {
    seen.push(`network ${net.name} ${event} to ${callbackID}`);
  });
  connection.onRawEvent(remoteEvents.STORAGE_POOL_EVENT_LIFECYCLE, ({ pool, event }) => {
    seen.push(`pool ${pool.name} ${event}`);
  });
  connection.onRawEvent(remoteEvents.STORAGE_POOL_EVENT_REFRESH, ({ pool }) => {
    seen.push(`refresh ${pool.name}`);
  });
  const defaultNetwork = (await connection.networkLookupByName('default')).toWire();
  const register = remote.CONNECT_NETWORK_EVENT_REGISTER_ANY;
  await connection.raw(register, { eventID: 0, net: defaultNetwork });
  const { callbackID } = await connection.raw(register, { eventID: 0, net: undefined });
  expect(await codeNameOf(connection.raw(register, { eventID: 0, net: undefined }))).toBe('INVALID_ARG');
  expect(await codeNameOf(connection.raw(register, { eventID: 5, net: undefined }))).toBe('INTERNAL_ERROR');
  const registerPool = remote.CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY;
  await connection.raw(registerPool, { eventID: 0, pool: undefined });
  await connection.raw(registerPool, { eventID: 1, pool: undefined });

  const network = await connection.networkDefineXML(NETWORK);
  await network.create();
  await network.destroy();
  await network.undefine();
  await (await connection.networkLookupByName('default')).destroy();
  expect(seen.splice(0)).toEqual([
    'network n 0 to 1',
    'network n 2 to 1',
    'network n 3 to 1',
    'network n 1 to 1',
    'network default 3 to 0',
    'network default 3 to 1',
  ]);
  const pool = await connection.storagePoolLookupByName('default-pool');
  await pool.refresh();
  await pool.destroy();
  expect(seen.splice(0)).toEqual(['refresh default-pool', 'pool default-pool 3']);

  const deregister = remote.CONNECT_NETWORK_EVENT_DEREGISTER_ANY;
  await connection.raw(deregister, { callbackID });
  expect(await codeNameOf(connection.raw(deregister, { callbackID }))).toBe('INVALID_ARG');
  await connection.networkDefineXML(NETWORK);
  expect(seen).toEqual([]);
});
