import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fullSpec, simulate, volumeNames, type ImageFiles, type Simulation } from './simulated-host.js';

const SMALL = { name: 'web1', vcpus: 1, memoryMiB: 64 };
const NOBODY = '99999999-9999-4999-8999-999999999999';

let files: ImageFiles;
let simulation: Simulation;

beforeAll(async () => {
  files = await fullSpec();
});
afterAll(() => files.remove());
beforeEach(async () => {
  simulation = await simulate({ driver: { shutdownRetryMs: 20 } });
});
afterEach(() => simulation.stop());

/** What the driver told of an instance so far. */
function changes(uuid: string): string[] {
  return simulation.events.flatMap((event) =>
    event.type === 'instance' && event.uuid === uuid ? [event.change] : [],
  );
}

describe('power', () => {
  it('goes through a whole life, and each change is told as an event', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(SMALL);
    await driver.pause?.pause(uuid);
    await driver.pause?.pause(uuid);
    expect((await driver.get(uuid)).state).toBe('paused');
    await driver.pause?.resume(uuid);
    await driver.pause?.resume(uuid);
    expect(await driver.power?.reboot(uuid)).toEqual({ forced: false });
    expect(await driver.power?.stop(uuid)).toEqual({ forced: false });
    expect((await driver.get(uuid)).state).toBe('stopped');
    expect(await driver.power?.stop(uuid)).toEqual({ forced: false });
    await driver.power?.start(uuid);
    expect((await driver.get(uuid)).state).toBe('running');
    await driver.destroy(uuid);
    expect(host.domains.list()).toEqual([]);
    await expect(driver.get(uuid)).rejects.toMatchObject({ code: 'not-found' });
    const told = changes(uuid).filter((change) => change !== 'shutdown' && change !== 'rebooted');
    expect(told).toEqual([
      'defined',
      'started',
      'paused',
      'resumed',
      'stopped',
      'started',
      'stopped',
      'undefined',
    ]);
  });

  it('refuses what the state excludes', async () => {
    const { driver } = simulation;
    const { uuid } = await driver.spawn(SMALL);
    await expect(driver.power?.start(uuid)).rejects.toMatchObject({
      code: 'conflict',
      message: 'Cannot start instance "web1": it is running',
    });
    await driver.power?.stop(uuid, { mode: 'force' });
    await expect(driver.pause?.pause(uuid)).rejects.toMatchObject({ code: 'conflict' });
    await expect(driver.pause?.resume(uuid)).rejects.toMatchObject({ code: 'conflict' });
    await expect(driver.power?.reboot(uuid)).rejects.toMatchObject({ code: 'conflict' });
    await expect(driver.console?.serial(uuid)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('forces a guest that does not react, after asking it again', async () => {
    const { driver, host, calls } = simulation;
    const { uuid } = await driver.spawn(SMALL);
    // A guest that never hears: its shutdown is answered and nothing happens.
    host.domains.byUuid(uuid).behaviour = { powerButton: 'ignore' };
    expect(await driver.power?.stop(uuid, { timeoutMs: 70 })).toEqual({ forced: true });
    expect(calls.filter((name) => name === 'DOMAIN_SHUTDOWN_FLAGS').length).toBeGreaterThan(1);
    expect((await driver.get(uuid)).state).toBe('stopped');
  });

  it('waits for a guest that is too new to be asked', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(SMALL);
    const early = 'Requested operation is not valid: Init process ID is not yet known';
    host.faults.failNext('DOMAIN_SHUTDOWN_FLAGS', new LibvirtError(ErrorNumber.OPERATION_INVALID, early));
    expect(await driver.power?.stop(uuid, { timeoutMs: 60_000 })).toEqual({ forced: false });
  });

  it('forces a guest that cannot be asked', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(SMALL);
    host.faults.failNext('DOMAIN_SHUTDOWN_FLAGS', new LibvirtError(ErrorNumber.NO_SUPPORT, 'no ACPI'));
    expect(await driver.power?.stop(uuid)).toEqual({ forced: true });
    await driver.power?.start(uuid);
    await driver.pause?.pause(uuid);
    expect(await driver.power?.stop(uuid)).toEqual({ forced: true });
  });

  it('takes the power away at once when asked to', async () => {
    const { driver, calls } = simulation;
    const { uuid } = await driver.spawn(SMALL);
    expect(await driver.power?.stop(uuid, { mode: 'force' })).toEqual({ forced: true });
    expect(calls).not.toContain('DOMAIN_SHUTDOWN_FLAGS');
  });

  it('ends the wait for a guest when the caller gives up', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(SMALL);
    host.domains.byUuid(uuid).behaviour = { powerButton: 'ignore' };
    const controller = new AbortController();
    const progress = { step: () => void setImmediate(() => controller.abort()) };
    await expect(driver.power?.stop(uuid, { signal: controller.signal, progress })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect((await driver.get(uuid)).state).toBe('running');
  });

  it('resets at once when a hard reboot is asked for', async () => {
    const { driver, calls } = simulation;
    const { uuid } = await driver.spawn(SMALL);
    expect(await driver.power?.reboot(uuid, { mode: 'hard' })).toEqual({ forced: true });
    expect(calls).not.toContain('DOMAIN_REBOOT');
    expect((await driver.get(uuid)).state).toBe('running');
  });
});

describe('the serial console', () => {
  it('goes both ways, is for one at a time, and ends when the instance stops', async () => {
    const { driver } = simulation;
    const { uuid } = await driver.spawn(SMALL);
    const console = await driver.console!.serial(uuid);
    await expect(driver.console!.serial(uuid)).rejects.toMatchObject({ code: 'conflict' });
    console.write('hostname\r');
    let printed = '';
    console.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await expect.poll(() => printed).toContain('web1\r\nweb1# ');
    const ended = new Promise((resolve) => console.once('end', resolve));
    await driver.power?.stop(uuid, { mode: 'force' });
    await ended;
    await driver.power?.start(uuid);
    const again = await driver.console!.serial(uuid, { force: true });
    again.destroy();
  });

  it('is refused for an instance that has none', async () => {
    const { driver, host } = simulation;
    const { uuid } = host.defineDomain(
      "<domain type='test'><name>dumb</name><memory unit='MiB'>64</memory><os><type>hvm</type></os></domain>",
    );
    await driver.power?.start(uuid);
    await expect(driver.console?.serial(uuid)).rejects.toMatchObject({
      code: 'unsupported',
      message: 'Instance "dumb" has no serial console',
    });
  });
});

describe('destroy', () => {
  it('takes the definition and the own volumes away, and leaves the cached images', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    const before = volumeNames(host);
    const own = before.filter((name) => name.includes(uuid));
    expect(own).toHaveLength(2);
    await driver.destroy(uuid);
    expect(host.domains.list()).toEqual([]);
    expect(volumeNames(host).sort()).toEqual(before.filter((name) => !own.includes(name)).sort());
  });

  it('keeps the disks when asked to', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    await driver.destroy(uuid, { keepDisks: true });
    expect(volumeNames(host).filter((name) => name.includes(uuid))).toHaveLength(2);
  });

  it('finishes what is left when it is called again after a failure', async () => {
    const injected = new LibvirtError(ErrorNumber.INTERNAL_ERROR, 'injected');
    for (const procedure of ['DOMAIN_DESTROY_FLAGS', 'STORAGE_VOL_DELETE', 'DOMAIN_UNDEFINE_FLAGS']) {
      const { driver, host } = simulation;
      const { uuid } = await driver.spawn(files.spec);
      host.faults.failNext(procedure, injected);
      await expect(driver.destroy(uuid)).rejects.toMatchObject({ code: 'failed' });
      await driver.destroy(uuid);
      expect(host.domains.list()).toEqual([]);
      expect(volumeNames(host).filter((name) => name.includes(uuid))).toEqual([]);
      await expect(driver.destroy(uuid)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('says that there is none for an instance that is not there', async () => {
    await expect(simulation.driver.destroy(NOBODY)).rejects.toMatchObject({
      code: 'not-found',
      message: `There is no instance ${NOBODY} on test:///lab`,
    });
  });
});

describe('guests made by others', () => {
  const foreign = (extra = ''): string => `<domain type='test'>
    <name>theirs</name><uuid>0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111</uuid>${extra}
    <memory unit='MiB'>128</memory><vcpu>2</vcpu><os><type>hvm</type></os>
    <devices>
      <disk type='file'><driver name='qemu' type='raw'/><source file='/var/lib/libvirt/images/theirs.img'/><target dev='vda'/></disk>
    </devices>
  </domain>`;

  const makeTheirDisk = async (): Promise<void> => {
    const pool = await simulation.connections[0]!.storagePoolLookupByName('default');
    await pool.storageVolCreateXML(
      "<volume><name>theirs.img</name><capacity>4096</capacity><target><format type='raw'/></target></volume>",
    );
  };

  it('are listed, controlled and destroyed, and their disks stay', async () => {
    const { driver, host } = simulation;
    await makeTheirDisk();
    const { uuid } = host.defineDomain(foreign());
    expect(await driver.list()).toMatchObject([
      { name: 'theirs', managed: false, state: 'stopped', vcpus: 2, memoryMiB: 128 },
    ]);
    await driver.power?.start(uuid);
    await driver.power?.stop(uuid);
    await driver.destroy(uuid);
    expect(host.domains.list()).toEqual([]);
    expect(volumeNames(host)).toEqual(['theirs.img']);
  });

  it('own nothing when they are copies of one of ours', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    const own = volumeNames(host).filter((name) => name.includes(uuid));
    const copy = host.domains
      .byUuid(uuid)
      .text({ inactive: true, secure: false })
      .replace('<name>web1</name>', '<name>copy</name>')
      .replace(`<uuid>${uuid}</uuid>`, `<uuid>${NOBODY}</uuid>`)
      .replace('52:54:00:12:34:56', '52:54:00:12:34:57');
    host.defineDomain(copy);
    expect(await driver.get(NOBODY)).toMatchObject({ name: 'copy', managed: false });
    await driver.destroy(NOBODY);
    expect(volumeNames(host).filter((name) => name.includes(uuid))).toEqual(own);
  });

  it('are gone once they are stopped when they are transient', async () => {
    const { driver, host, connections } = simulation;
    await makeTheirDisk();
    const { uuid } = await connections[0]!.domainCreateXML(foreign());
    expect(await driver.get(uuid)).toMatchObject({ persistent: false, state: 'running' });
    expect(await driver.power?.stop(uuid)).toEqual({ forced: false });
    expect(host.domains.list()).toEqual([]);
  });
});

describe('a host that tells a stop twice', () => {
  it('is heard once, and the next stop is heard again', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(SMALL);
    const { identity } = host.domains.byUuid(uuid);
    const stop = { kind: 'domain-lifecycle', domain: identity, event: 5, detail: 1 } as const;
    await driver.power?.stop(uuid, { mode: 'force' });
    host.events.emit(stop);
    await driver.power?.start(uuid);
    await driver.power?.stop(uuid, { mode: 'force' });
    await driver.list();
    expect(changes(uuid).filter((change) => change === 'stopped')).toHaveLength(2);
    expect(changes(uuid).at(-1)).toBe('stopped');
  });
});
