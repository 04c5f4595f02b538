import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { type SimulatedDomain } from '@hostelry/simulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { simulate, type Simulation } from './simulated-host.js';

const SMALL = { name: 'web1', vcpus: 1, memoryMiB: 64 };

let simulation: Simulation;
let uuid: string;
let domain: SimulatedDomain;

beforeEach(async () => {
  simulation = await simulate();
  ({ uuid } = await simulation.driver.spawn(SMALL));
  domain = simulation.host.domains.byUuid(uuid);
});
afterEach(() => simulation.stop());

const stateOf = async (): Promise<string> => (await simulation.driver.get(uuid)).state;

describe('suspending to disk', () => {
  it('is told as it is, and as a start when it goes on', async () => {
    const { driver, events } = simulation;
    await driver.suspend!.suspend(uuid);
    await driver.suspend!.resume(uuid);
    expect(events.slice(-2)).toMatchObject([
      { change: 'suspended', state: 'suspended', detail: 'saved' },
      { change: 'started', state: 'running' },
    ]);
  });

  it('is known of every instance by one call more', async () => {
    const { driver, calls } = simulation;
    await driver.suspend!.suspend(uuid);
    await driver.spawn({ ...SMALL, name: 'web2' });
    await driver.list();
    calls.length = 0;
    expect((await driver.list()).map(({ name, state }) => [name, state])).toEqual([
      ['web1', 'suspended'],
      ['web2', 'running'],
    ]);
    expect(calls).toHaveLength(4);
  });

  it('ends when it is aborted, and the instance goes on', async () => {
    const { driver, host, calls } = simulation;
    host.durations.jobMs = 60_000;
    const controller = new AbortController();
    const progress = { step: () => void setTimeout(() => controller.abort(), 20) };
    await expect(
      driver.suspend!.suspend(uuid, { signal: controller.signal, progress }),
    ).rejects.toMatchObject({ code: 'cancelled', message: 'Cannot suspend instance "web1": cancelled' });
    expect(calls).toContain('DOMAIN_ABORT_JOB');
    expect(await stateOf()).toBe('running');
    expect(domain.managedSave).toBeUndefined();
  });

  it('is not begun when it is aborted before', async () => {
    const { driver, calls } = simulation;
    const controller = new AbortController();
    const progress = { step: () => controller.abort() };
    await expect(
      driver.suspend!.suspend(uuid, { signal: controller.signal, progress }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    expect(calls).not.toContain('DOMAIN_MANAGED_SAVE');
  });

  it('tells how much is saved', async () => {
    const { driver, host } = simulation;
    host.durations.jobMs = 1_300;
    const told: unknown[] = [];
    await driver.suspend!.suspend(uuid, { progress: { step: (...step) => void told.push(step) } });
    expect(told[0]).toEqual(['save-memory']);
    expect(told[1]).toEqual(['save-memory', { done: expect.any(Number) as number, total: 64 * 2 ** 20 }]);
  });

  it('says no-resources when the disk is full, and the instance goes on', async () => {
    const { driver, host } = simulation;
    const full = 'Unable to write /var/lib/libvirt/qemu/save/web1.save: No space left on device';
    host.faults.failNext('DOMAIN_MANAGED_SAVE', new LibvirtError(ErrorNumber.OPERATION_FAILED, full));
    await expect(driver.suspend!.suspend(uuid)).rejects.toMatchObject({ code: 'no-resources' });
    expect(await stateOf()).toBe('running');
  });

  it('keeps what was saved when it cannot go on', async () => {
    const { driver, host } = simulation;
    await driver.suspend!.suspend(uuid);
    const full = "cannot set up guest memory 'pc.ram': Cannot allocate memory";
    host.faults.failNext('DOMAIN_CREATE_WITH_FLAGS', new LibvirtError(ErrorNumber.INTERNAL_ERROR, full));
    await expect(driver.suspend!.resume(uuid)).rejects.toMatchObject({ code: 'no-resources' });
    expect(await stateOf()).toBe('suspended');
    host.faults.failNext(
      'DOMAIN_MANAGED_SAVE_REMOVE',
      new LibvirtError(ErrorNumber.INTERNAL_ERROR, 'broken'),
    );
    await expect(driver.suspend!.discard(uuid)).rejects.toMatchObject({ code: 'failed' });
    expect(await stateOf()).toBe('suspended');
    await driver.power!.start(uuid);
    expect(domain.managedSave).toBeUndefined();
  });

  it('is left alone by a stop', async () => {
    const { driver } = simulation;
    await driver.suspend!.suspend(uuid);
    expect(await driver.power!.stop(uuid)).toEqual({ forced: false });
    expect(await stateOf()).toBe('suspended');
    await expect(driver.pause!.resume(uuid)).rejects.toMatchObject({
      code: 'conflict',
      message: 'Cannot resume instance "web1": it is suspended',
    });
  });
});

describe('a guest that sleeps', () => {
  beforeEach(() => domain.sleep());

  it('is suspended too, with its memory on the host, and is woken', async () => {
    const { driver } = simulation;
    expect(await stateOf()).toBe('suspended');
    expect(await driver.hostInfo()).toMatchObject({ memoryUsedMiB: 64, instances: { running: 1 } });
    await expect(driver.suspend!.discard(uuid)).rejects.toMatchObject({ code: 'conflict' });
    await driver.suspend!.resume(uuid);
    expect(await stateOf()).toBe('running');
  });

  it('is woken by a start', async () => {
    await simulation.driver.power!.start(uuid);
    expect(await stateOf()).toBe('running');
  });
});
