import { ComputeError, type InstanceSpec } from '@hostelry/compute';
import { LibvirtError, ErrorNumber } from '@hostelry/libvirt';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SPAWN_STEPS } from '../src/actions/spawn.js';
import { fullSpec, simulate, volumeNames, type ImageFiles, type Simulation } from './simulated-host.js';

let files: ImageFiles;
let simulation: Simulation | undefined;

beforeAll(async () => {
  files = await fullSpec();
});
afterAll(() => files.remove());
afterEach(async () => {
  await simulation?.stop();
  simulation = undefined;
});

async function begin(query?: string): Promise<Simulation> {
  simulation = await simulate(query === undefined ? {} : { query });
  return simulation;
}

/** The error that the promise rejects with; fails when it does not. */
async function failureOf(work: Promise<unknown>): Promise<ComputeError> {
  const error: unknown = await work.then(
    () => new Error('It succeeded'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ComputeError);
  return error as ComputeError;
}

/** No domain, and no volume but the cached images. */
function expectNothingLeft({ host }: Simulation, uuid: string): void {
  expect(host.domains.list().map(({ name }) => name)).toEqual([]);
  expect(volumeNames(host).filter((name) => name.includes(uuid))).toEqual([]);
}

const INJECTED = new LibvirtError(ErrorNumber.INTERNAL_ERROR, 'injected');
/** What can happen to a call: it fails, it is done and fails, or the connection goes with it. */
const FAILS = { error: INJECTED };
const LOSES_ITS_REPLY = { error: INJECTED, afterwards: true };
const CUTS = { cut: true };

/** What no VIF driver that is built in does is tried with one that is not. */
const STEPS = SPAWN_STEPS.filter((step) => step !== 'plug');

describe('spawn', () => {
  it('makes a running instance that is ours, with its disks, card and seed', async () => {
    const { driver, host } = await begin();
    const steps: string[] = [];
    const progress = { step: (name: string) => void steps.push(name) };
    const info = await driver.spawn(files.spec, { progress });
    expect(info).toMatchObject({
      name: 'web1',
      state: 'running',
      vcpus: 2,
      memoryMiB: 256,
      persistent: true,
      managed: true,
      interfaces: [{ kind: 'network', source: 'default', mac: '52:54:00:12:34:56', model: 'virtio' }],
    });
    expect(info.disks).toMatchObject([
      { target: 'vda', kind: 'disk', format: 'qcow2' },
      { target: 'hda', kind: 'cdrom', format: 'raw' },
    ]);
    expect(steps.filter((step) => (STEPS as readonly string[]).includes(step))).toEqual(STEPS);
    expect(host.domains.list()).toHaveLength(1);
    expect(await driver.get(info.uuid)).toMatchObject({ name: 'web1', state: 'running', managed: true });
  });

  it('takes the given UUID, and makes one otherwise', async () => {
    const { driver } = await begin();
    const uuid = '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111';
    expect((await driver.spawn({ name: 'a', uuid, vcpus: 1, memoryMiB: 64 })).uuid).toBe(uuid);
    const other = await driver.spawn({ name: 'b', vcpus: 1, memoryMiB: 64 });
    expect(other.uuid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(other.uuid).not.toBe(uuid);
  });

  it('leaves nothing behind and names the step, whichever call fails', async () => {
    const uuid = '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111';
    const spec = { ...files.spec, uuid };
    const good = await begin();
    good.calls.length = 0;
    await good.driver.spawn(spec);
    const made = [...good.calls];
    await good.stop();

    const failedSteps = new Set<string>();
    const counts = new Map<string, number>();
    for (const procedure of made) {
      const nth = (counts.get(procedure) ?? 0) + 1;
      counts.set(procedure, nth);
      // A look-up that finds nothing answers with an error anyway: there is no reply to lose.
      const ways = procedure.includes('_LOOKUP_') ? [FAILS, CUTS] : [FAILS, LOSES_ITS_REPLY, CUTS];
      for (const way of ways) {
        const attempt = await simulate();
        attempt.host.faults.plant(procedure, { ...way, nth });
        const outcome = await attempt.driver.spawn(spec).catch((error: unknown) => error);
        expect(outcome, `${procedure} ${nth}`).toBeInstanceOf(ComputeError);
        const error = outcome as ComputeError;
        expect(STEPS, `${procedure} ${nth}: ${error.message}`).toContain(error.details.step);
        expect(error.message).not.toContain('left behind');
        failedSteps.add(error.details.step ?? '');
        expectNothingLeft(attempt, uuid);
        await attempt.stop();
      }
    }
    expect(STEPS.filter((step) => step !== 'validate' && !failedSteps.has(step))).toEqual([]);
  }, 120_000);

  it('leaves nothing behind when it is aborted, at whichever step', async () => {
    const uuid = '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111';
    for (const step of STEPS) {
      const attempt = await simulate();
      const controller = new AbortController();
      const progress = {
        step: (name: string) => {
          if (name === step) controller.abort();
        },
      };
      const work = attempt.driver.spawn({ ...files.spec, uuid }, { progress, signal: controller.signal });
      const error = await failureOf(work);
      expect(error).toMatchObject({ code: 'cancelled', details: { step } });
      expectNothingLeft(attempt, uuid);
      await attempt.stop();
    }
  }, 60_000);

  it.each(['DOMAIN_DEFINE_XML_FLAGS', 'DOMAIN_CREATE_WITH_FLAGS'])(
    'waits for %s when it is aborted during the call, so that its undo comes last',
    async (procedure) => {
      const started = await begin();
      const uuid = '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111';
      const controller = new AbortController();
      started.host.faults.plant(procedure, { delayMs: 30 });
      started.onCall = (name) => {
        if (name === procedure) setImmediate(() => controller.abort());
      };
      const work = started.driver.spawn({ name: 'web1', uuid, vcpus: 1, memoryMiB: 64 }, controller);
      expect(await failureOf(work)).toMatchObject({ code: 'cancelled' });
      expectNothingLeft(started, uuid);
      expect(started.calls).toContain('DOMAIN_UNDEFINE_FLAGS');
    },
  );

  it('tells what it could not undo', async () => {
    const { driver, host } = await begin();
    const injected = new LibvirtError(ErrorNumber.INTERNAL_ERROR, 'no luck');
    host.faults.failNext('DOMAIN_CREATE_WITH_FLAGS', injected);
    host.faults.failNext('DOMAIN_UNDEFINE_FLAGS', injected);
    const error = await failureOf(driver.spawn({ name: 'web1', vcpus: 1, memoryMiB: 64 }));
    expect(error.details.step).toBe('start');
    expect(error.message).toMatch(/step start failed.*no luck; left behind: domain "web1" \(.*no luck/);
    expect(host.domains.list()).toHaveLength(1);
  });

  it.each<[string, Partial<InstanceSpec>, Partial<ComputeError>]>([
    [
      'a name that cannot be',
      { name: '../x' },
      { code: 'invalid', details: { step: 'validate', field: 'name' } },
    ],
    [
      'memory beyond the host',
      { memoryMiB: 70_000 },
      { code: 'no-resources', details: { step: 'check-host', field: 'memoryMiB' } },
    ],
    [
      'a network that is not there',
      { interfaces: [{ network: 'nowhere' }] },
      { code: 'not-found', details: { step: 'check-host', field: 'interfaces.0.network' } },
    ],
    [
      'an image that is not there',
      { rootDisk: { image: { location: '/nowhere/disk.img' } } },
      { code: 'not-found', details: { step: 'image' } },
    ],
  ])('refuses %s, and leaves nothing behind', async (_what, change, expected) => {
    const started = await begin();
    const uuid = '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111';
    const error = await failureOf(
      started.driver.spawn({ name: 'web1', uuid, vcpus: 1, memoryMiB: 64, ...change }),
    );
    expect(error).toMatchObject(expected);
    expectNothingLeft(started, uuid);
  });

  it('refuses an image with another checksum than was given', async () => {
    const started = await begin();
    const image = { location: files.spec.rootDisk?.image.location ?? '', sha256: 'ab'.repeat(32) };
    const error = await failureOf(
      started.driver.spawn({ name: 'web1', vcpus: 1, memoryMiB: 64, rootDisk: { image, format: 'raw' } }),
    );
    expect(error).toMatchObject({ code: 'invalid', details: { step: 'image' } });
    expect(volumeNames(started.host)).toEqual([]);
  });

  it('refuses a name or a UUID that is taken, and leaves the other alone', async () => {
    const { driver, host } = await begin();
    const first = await driver.spawn({ name: 'web1', vcpus: 1, memoryMiB: 64 });
    const sameName = await failureOf(driver.spawn({ name: 'web1', vcpus: 1, memoryMiB: 64 }));
    expect(sameName).toMatchObject({ code: 'conflict', details: { step: 'check-host', field: 'name' } });
    const sameUuid = await failureOf(
      driver.spawn({ name: 'web2', uuid: first.uuid, vcpus: 1, memoryMiB: 64 }),
    );
    expect(sameUuid).toMatchObject({ code: 'conflict', details: { field: 'uuid' } });
    expect(host.domains.list().map(({ name, isActive }) => ({ name, isActive }))).toEqual([
      { name: 'web1', isActive: true },
    ]);
  });

  it('lets one of two win that ask for the same name at once', async () => {
    const { driver, host } = await begin();
    const spec = { name: 'web1', vcpus: 1, memoryMiB: 64 };
    const outcomes = await Promise.allSettled([driver.spawn(spec), driver.spawn(spec)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const rejected = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(rejected?.reason).toMatchObject({ code: 'conflict' });
    expect(host.domains.list()).toHaveLength(1);
    await expect(driver.spawn({ ...spec, name: 'web2' })).resolves.toMatchObject({ name: 'web2' });
  });
});
