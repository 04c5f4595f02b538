import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeDriverPoint, createFromPlugin, loadPlugin } from '@hostelry/compute';
import { ConnectionError } from '@hostelry/libvirt';
import { afterEach, describe, expect, it } from 'vitest';
import plugin, { LibvirtDriver } from '../src/index.js';
import { prepareSimulation, simulate, type Simulation } from './simulated-host.js';

let simulation: Simulation | undefined;
afterEach(async () => {
  await simulation?.stop();
  simulation = undefined;
});

const hostChanges = ({ events }: Simulation): string[] =>
  events.flatMap((event) => (event.type === 'host' ? [event.change] : []));

describe('the connection', () => {
  it('is made by start, told as an event, and ended by stop', async () => {
    simulation = prepareSimulation();
    const { driver, connections } = simulation;
    await expect(driver.list()).rejects.toMatchObject({ code: 'unreachable' });
    await driver.start();
    await driver.start();
    expect(hostChanges(simulation)).toEqual(['connected']);
    expect(driver).toMatchObject({ power: {}, pause: {}, console: {} });
    await driver.stop();
    await driver.stop();
    expect(connections.map(({ isOpen }) => isOpen)).toEqual([false]);
    await expect(driver.list()).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('may be tried again after a failed start', async () => {
    simulation = prepareSimulation();
    simulation.refusals.push(new ConnectionError('connect-failed', 'nobody there'));
    await expect(simulation.driver.start()).rejects.toMatchObject({ code: 'unreachable' });
    expect(hostChanges(simulation)).toEqual([]);
    await simulation.driver.start();
    expect(await simulation.driver.list()).toEqual([]);
  });

  it('is made again when it is lost, after failures too, and the gap is told', async () => {
    simulation = await simulate();
    const { connections, refusals, seen, driver, host } = simulation;
    const refusal = new ConnectionError('connect-failed', 'nobody there');
    refusals.push(refusal, refusal, refusal);
    host.faults.plant('CONNECT_GET_HOSTNAME', { cut: true });
    await connections[0]!.getHostname().catch(() => undefined);
    await seen((event) => event.type === 'host' && event.change === 'gap');
    expect(hostChanges(simulation)).toEqual(['connected', 'disconnected', 'connected', 'gap']);
    expect(refusals).toEqual([]);
    const { uuid } = await driver.spawn({ name: 'web1', vcpus: 1, memoryMiB: 64 });
    await seen((event) => event.type === 'instance' && event.uuid === uuid && event.change === 'started');
  });

  it('is made at once for a caller who needs it while a pause lasts', async () => {
    simulation = await simulate({ driver: { reconnectDelayMs: 3_600_000, reconnectMaxDelayMs: 3_600_000 } });
    const { connections, driver, seen, refusals, host } = simulation;
    host.faults.plant('CONNECT_GET_HOSTNAME', { cut: true });
    await connections[0]!.getHostname().catch(() => undefined);
    await seen((event) => event.type === 'host' && event.change === 'disconnected');
    refusals.push(new ConnectionError('connect-failed', 'nobody there'));
    await expect(driver.list()).rejects.toMatchObject({ code: 'unreachable', retryable: true });
    expect(await driver.list()).toEqual([]);
    expect(hostChanges(simulation)).toEqual(['connected', 'disconnected', 'connected', 'gap']);
  });

  it('fails a wait for a guest when it is lost, because the event may be lost with it', async () => {
    simulation = await simulate();
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn({ name: 'web1', vcpus: 1, memoryMiB: 64 });
    host.domains.byUuid(uuid).behaviour = { powerButton: 'ignore' };
    host.faults.plant('DOMAIN_SHUTDOWN_FLAGS', { cut: true, afterwards: true });
    await expect(driver.power?.stop(uuid)).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('keeps no listener from an event because another one throws', async () => {
    simulation = prepareSimulation();
    const heard: string[] = [];
    simulation.driver.subscribe(() => {
      throw new Error('a bad listener');
    });
    const unsubscribe = simulation.driver.subscribe((event) => void heard.push(event.change));
    await simulation.driver.start();
    expect(heard).toEqual(['connected']);
    expect(simulation.reports).toEqual(['A listener of driver events failed at "connected"']);
    unsubscribe();
    await simulation.driver.spawn({ name: 'web1', vcpus: 1, memoryMiB: 64 });
    expect(heard).toEqual(['connected']);
  });
});

describe('calls', () => {
  it('are as many for the list of fifty guests as for one, once they are known', async () => {
    const counts: number[] = [];
    for (const guests of [1, 50]) {
      const each = await simulate({ query: `guests=${guests}` });
      expect(await each.driver.list()).toHaveLength(guests);
      await each.driver.hostInfo();
      each.calls.length = 0;
      expect(await each.driver.list()).toHaveLength(guests);
      await each.driver.hostInfo();
      counts.push(each.calls.length);
      await each.stop();
    }
    expect(counts).toEqual([9, 9]);
  });

  it('read a definition again only after an event of that instance', async () => {
    simulation = await simulate({ query: 'guests=3' });
    const { driver, calls } = simulation;
    const [first] = await driver.list();
    expect(calls.filter((name) => name === 'DOMAIN_GET_XML_DESC')).toHaveLength(3);
    await driver.pause?.pause(first!.uuid);
    calls.length = 0;
    expect((await driver.list())[0]).toMatchObject({ state: 'paused' });
    expect(calls.filter((name) => name === 'DOMAIN_GET_XML_DESC')).toHaveLength(1);
  });

  it('are none while nothing happens', async () => {
    simulation = await simulate({ query: 'guests=3' });
    simulation.calls.length = 0;
    await new Promise((resolve) => setImmediate(resolve));
    expect(simulation.calls).toEqual([]);
  });
});

describe('the host', () => {
  it('is described with what runs on it', async () => {
    simulation = await simulate({ query: 'guests=3&cpus=8&memoryMiB=8192' });
    expect(await simulation.driver.hostInfo()).toMatchObject({
      hostname: 'lab',
      hypervisor: 'TEST',
      libraryVersion: '9.0.0',
      cpus: 8,
      memoryMiB: 8192,
      memoryUsedMiB: 1024,
      vcpusUsed: 2,
      instances: { running: 2, total: 3 },
    });
  });

  it("of libvirt's own default state has its one guest", async () => {
    const driver = new LibvirtDriver({ uri: 'test:///default' });
    await driver.start();
    expect(await driver.list()).toMatchObject([{ name: 'test', state: 'running', managed: false }]);
    await driver.stop();
  });
});

describe('what is no host', () => {
  const start = (uri: string, options = {}): Promise<void> => {
    const driver = new LibvirtDriver({ uri, ...options });
    return driver.start().finally(() => driver.stop());
  };

  it.each([
    ['an unknown scheme', 'nonsense:///system', 'invalid'],
    ['text that is no URI', 'hello', 'invalid'],
    ['a socket that is not there', 'qemu:///system?socket=/nowhere/libvirt-sock', 'unreachable'],
  ])('is refused: %s', async (_what, uri, code) => {
    const error: unknown = await start(uri).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code });
    expect((error as Error).message).toContain(uri);
  });

  it.each([
    ['garbage', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'), 5_000],
    ['half a frame', Buffer.from([0, 0, 0, 60, 1, 2]), 100],
    ['silence', Buffer.alloc(0), 100],
  ])('is refused: a socket that answers with %s', async (_what, answer, openTimeoutMs) => {
    const folder = await mkdtemp(join(tmpdir(), 'hostelry-driver-'));
    const path = join(folder, 'sock');
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined);
      socket.write(answer);
    });
    await new Promise<void>((resolve) => server.listen(path, resolve));
    try {
      await expect(start(`qemu:///system?socket=${path}`, { openTimeoutMs })).rejects.toMatchObject({
        code: 'unreachable',
      });
    } finally {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    }
  });
});

describe('the plug-in', () => {
  it('is found by its short name and makes a driver', async () => {
    const found = await loadPlugin(computeDriverPoint, 'libvirt');
    expect(found.name).toBe('libvirt');
    expect(createFromPlugin(plugin, { uri: 'test:///default' })).toBeInstanceOf(LibvirtDriver);
  });

  it('refuses options that it does not know, and values that cannot be', () => {
    expect(() => createFromPlugin(plugin, { uri: 'test:///default', colour: 'red' })).toThrow(
      /colour is not known/,
    );
    expect(() => createFromPlugin(plugin, {})).toThrow(/uri is missing/);
    expect(() => createFromPlugin(plugin, { uri: 'test:///default', stopTimeoutMs: 0 })).toThrow(
      /stopTimeoutMs/,
    );
    expect(() => createFromPlugin(plugin, { uri: 'test:///default', accelerator: 'xen' })).toThrow(
      /accelerator/,
    );
  });
});
