import { ConnectionError, LibvirtError } from '@hostelry/libvirt';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { codeNameOf, openConnection, openSimulator } from './open-simulator.js';

const OPERATION_FAILED = 9;
const planted = new LibvirtError(OPERATION_FAILED, 'operation failed: planted');

test('a planted error is the answer to one call, which does nothing', async () => {
  const { connection, host } = await openSimulator();
  const domain = await connection.domainLookupByName('test');
  host.faults.failNext('DOMAIN_DESTROY_FLAGS', planted);
  await expect(domain.destroy()).rejects.toMatchObject({ code: 9, message: 'operation failed: planted' });
  expect(await domain.isActive()).toBe(true);
  await domain.destroy();
  expect(await domain.isActive()).toBe(false);
});

test('an error that is none of libvirt travels as INTERNAL_ERROR', async () => {
  const { connection, host } = await openSimulator();
  host.faults.failNext('CONNECT_GET_CAPABILITIES', new Error('boom'));
  expect(await codeNameOf(connection.getCapabilities())).toBe('INTERNAL_ERROR');
});

test('a call can do its work and fail all the same, as when the reply is lost', async () => {
  const { connection, host } = await openSimulator();
  const domain = await connection.domainLookupByName('test');
  host.faults.plant('DOMAIN_DESTROY_FLAGS', { error: planted, afterwards: true });
  expect(await codeNameOf(domain.destroy())).toBe('OPERATION_FAILED');
  expect(await domain.isActive()).toBe(false);
});

test('a call can be delayed, and the wait ends with its client', async () => {
  const { simulator, connection, host } = await openSimulator();
  host.faults.plant('CONNECT_GET_HOSTNAME', { delayMs: 5 });
  expect(await connection.getHostname()).toBe(host.hostname);
  host.faults.plant('DOMAIN_DESTROY_FLAGS', { delayMs: 600_000 });
  const other = await openConnection(simulator);
  const pending = (await other.domainLookupByName('test')).destroy();
  pending.catch(() => undefined);
  await other.close();
  await expect(pending).rejects.toBeInstanceOf(ConnectionError);
});

test('a call can cut the connection', async () => {
  const { connection, host } = await openSimulator();
  host.faults.plant('CONNECT_GET_URI', { cut: true });
  await expect(connection.getURI()).rejects.toBeInstanceOf(ConnectionError);
  expect(connection.isOpen).toBe(false);
});

test('opening can fail', async () => {
  const { simulator, host } = await openSimulator();
  host.faults.failNext('CONNECT_OPEN', planted);
  expect(await codeNameOf(openConnection(simulator))).toBe('OPERATION_FAILED');
  expect(await (await openConnection(simulator)).getType()).toBe('TEST');
});

test('an upload can fail in its middle', async () => {
  const { connection, host } = await openSimulator();
  const pool = await connection.storagePoolLookupByName('default-pool');
  const volume = await pool.storageVolCreateXML('<volume><name>a</name><capacity>10</capacity></volume>');
  host.faults.failNext('STORAGE_VOL_UPLOAD:data', planted, { nth: 2 });
  const parts = [1, 2, 3].map((byte) => Buffer.alloc(1024 * 1024, byte));
  const upload = await volume.upload();
  expect(await codeNameOf(pipeline(parts, upload))).toBe('OPERATION_FAILED');
  const [first] = host.storage.byName('default-pool').volumes();
  expect(first?.length).toBe(1024 * 1024);
  expect(first?.read(1024 * 1024 - 1, 10)).toEqual(new Uint8Array([1]));
});

test('a download can fail in its middle', async () => {
  const { connection, host } = await openSimulator();
  const pool = await connection.storagePoolLookupByName('default-pool');
  const volume = await pool.storageVolCreateXML(
    '<volume><name>a</name><capacity>3000000</capacity></volume>',
  );
  host.faults.failNext('STORAGE_VOL_DOWNLOAD:data', planted, { nth: 2 });
  const download = await volume.download();
  const drain = async (): Promise<void> => {
    for await (const _chunk of download);
  };
  expect(await codeNameOf(drain())).toBe('OPERATION_FAILED');
});

test('a guest can be made to ignore its power button', async () => {
  const { connection, host } = await openSimulator();
  const domain = await connection.domainLookupByName('test');
  host.domains.byName('test').behaviour = { powerButton: 'ignore' };
  await domain.shutdown();
  await domain.reboot();
  expect(await domain.isActive()).toBe(true);
  await domain.destroy();
  expect(await domain.isActive()).toBe(false);
});
