import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { ComputeDriver, ComputeError, InstanceSpec } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { checkError, fails, still, type ExpectedError } from '../expectations.js';
import { type ConformanceProfile, type SpawnFailure } from '../profile.js';
import { type Subject } from '../subject.js';

/** What each invalid spec has wrong, by the field that the error must name. */
const INVALID: Readonly<Record<string, object>> = {
  name: { name: '-starts-with-a-dash' },
  uuid: { uuid: 'NOT-A-UUID' },
  vcpus: { vcpus: 0 },
  memoryMiB: { memoryMiB: 0.5 },
  colour: { colour: 'green' },
  'interfaces.0': { interfaces: [{ network: 'default', bridge: 'br0' }] },
  'rootDisk.image': { rootDisk: {} },
};

const NO_IMAGE: SpawnFailure = {
  what: 'the image does not exist',
  spec: (name) => ({
    ...{ name, vcpus: 1, memoryMiB: 64 },
    rootDisk: { image: { location: '/nonexistent/hostelry-conformance.img' }, format: 'raw', sizeMiB: 8 },
  }),
};

/** Making instances, and what is left when that fails. */
export function spawnCases(profile: ConformanceProfile): readonly CaseDefinition[] {
  return [...SPAWN_CASES, ...[NO_IMAGE, ...(profile.failures ?? [])].map(failureCase)];
}

const SPAWN_CASES: readonly CaseDefinition[] = [
  {
    name: 'spawns what was asked for, running',
    async run(subject) {
      const spec = { ...(await subject.spec()), uuid: randomUUID() };
      const info = await subject.driver.spawn(spec);
      const { uuid, name, vcpus, memoryMiB } = info;
      const wanted = {
        uuid: spec.uuid,
        name: spec.name,
        vcpus: spec.vcpus,
        memoryMiB: spec.memoryMiB,
        state: 'running',
        managed: true,
        persistent: true,
      };
      const { state, managed, persistent } = info;
      assert.deepEqual({ uuid, name, vcpus, memoryMiB, state, managed, persistent }, wanted);
      assert.deepEqual(still(info), still(await subject.driver.get(uuid)), 'spawn must give what get gives');
      await subject.expectState(uuid, 'running');
    },
  },
  {
    name: 'makes up a UUID of its own for each spec without one',
    async run(subject) {
      const uuids = [(await subject.spawn()).uuid, (await subject.spawn()).uuid];
      for (const uuid of uuids) assert.match(uuid, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      assert.notEqual(uuids[0], uuids[1]);
    },
  },
  {
    name: 'refuses an invalid spec and names the field',
    async run(subject) {
      for (const [field, wrong] of Object.entries(INVALID)) {
        const spec = { ...(await subject.spec()), ...wrong };
        const left = await leftAfter(subject, spec, { code: 'invalid' });
        assert.equal(left.details.field, field, `details.field must name what is wrong: ${left.message}`);
      }
    },
  },
  {
    name: 'refuses a name and a UUID that are taken, and leaves whose they are',
    async run(subject) {
      const { driver } = subject;
      const first = await subject.spawn();
      const sameName = await subject.spec(first.name);
      await fails('spawn with a name that is taken', () => driver.spawn(sameName), {
        code: 'conflict',
        naming: [first.name],
      });
      const sameUuid = { ...(await subject.spec()), uuid: first.uuid };
      await fails('spawn with a UUID that is taken', () => driver.spawn(sameUuid), {
        code: 'conflict',
        naming: [first.uuid],
      });
      assert.deepEqual(still(await driver.get(first.uuid)), still(first), 'The first must be as it was');
      const names = (await driver.list()).map(({ name }) => name);
      assert.equal(names.filter((name) => name === first.name).length, 1);
      assert.ok(!names.includes(sameUuid.name), 'list must not give what was refused');
    },
  },
  {
    name: 'makes one of two that are spawned under one name at the same time',
    run: (subject) => oneOfTwo(subject, subject.driver),
  },
  {
    name: 'makes one of two that two drivers of the host spawn under one name at the same time',
    async run(subject) {
      const other = await subject.createDriver();
      await other.start();
      await oneOfTwo(subject, other);
    },
  },
  {
    name: 'refuses an instance that is larger than the host',
    async run(subject) {
      const spec = { ...(await subject.spec()), memoryMiB: 67_108_864 };
      await leftAfter(subject, spec, { code: 'no-resources', naming: [spec.name] });
    },
  },
  {
    name: 'makes nothing when it is aborted before it begins',
    async run(subject) {
      await leftAfter(subject, await subject.spec(), { code: 'cancelled' }, { signal: AbortSignal.abort() });
    },
  },
  {
    name: 'leaves nothing when it is aborted at any of its steps, and names the step',
    async run(subject) {
      const spec = { ...(await subject.spec()), uuid: randomUUID() };
      for (const wanted of await stepsOf(subject, spec)) {
        const controller = new AbortController();
        const told: string[] = [];
        const step = (name: string): void => {
          noteOnce(told, name);
          if (name === wanted) controller.abort();
        };
        const options = { signal: controller.signal, progress: { step } };
        namesStep(await leftAfter(subject, spec, { code: 'cancelled' }, options), told);
      }
      await subject.driver.spawn(spec);
    },
  },
  {
    name: 'leaves all or nothing when it is aborted while a step is under way',
    async run(subject) {
      const { driver } = subject;
      const spec = { ...(await subject.spec()), uuid: randomUUID() };
      for (const wanted of await stepsOf(subject, spec)) {
        const before = await subject.profile.leftovers?.();
        const controller = new AbortController();
        const step = (name: string): void => {
          if (name === wanted) setImmediate(() => controller.abort());
        };
        try {
          await driver.spawn(spec, { signal: controller.signal, progress: { step } });
        } catch (error) {
          const cancelled = checkError(`spawn aborted in ${wanted}`, error, { code: 'cancelled' });
          await expectNothing(subject, spec, before, cancelled);
          continue;
        }
        // The abort came too late.
        await subject.expectState(spec.uuid, 'running');
        await driver.destroy(spec.uuid);
      }
    },
  },
  {
    name: 'makes two instances at the same time',
    async run(subject) {
      const specs = [await subject.spec(), await subject.spec()];
      const made = await Promise.all(specs.map((spec) => subject.driver.spawn(spec)));
      for (const { uuid } of made) await subject.expectState(uuid, 'running');
      assert.deepEqual(
        made.map(({ name }) => name),
        specs.map(({ name }) => name),
      );
    },
  },
];

function failureCase(failure: SpawnFailure): CaseDefinition {
  return {
    name: `leaves nothing when spawn fails because ${failure.what}, and names the step`,
    async run(subject) {
      const name = subject.newName();
      const spec = { ...((await failure.spec?.(name)) ?? (await subject.spec(name))), uuid: randomUUID() };
      const told: string[] = [];
      const progress = { step: (step: string): void => noteOnce(told, step) };
      const code = ['failed', 'not-found', 'invalid', 'conflict', 'no-resources', 'unsupported'] as const;
      await failure.arrange?.();
      const error = await leftAfter(subject, spec, { code }, { progress });
      namesStep(error, failure.step === undefined ? told : [failure.step]);
      // What is left behind by name or UUID would be in the way now.
      const { uuid } = await subject.driver.spawn({ ...(await subject.spec(name)), uuid: spec.uuid });
      assert.equal(uuid, spec.uuid);
    },
  };
}

/** Spawns two instances under one name, one of them by `other`: exactly one must be there in the end. */
async function oneOfTwo(subject: Subject, other: ComputeDriver): Promise<void> {
  const spec = await subject.spec();
  const results = await Promise.allSettled([subject.driver.spawn(spec), other.spawn(spec)]);
  const made = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  assert.equal(made.length, 1, 'One of two spawns under one name must succeed');
  for (const result of results) {
    if (result.status === 'rejected') checkError('The other spawn', result.reason, { code: 'conflict' });
  }
  const named = (await subject.driver.list()).filter(({ name }) => name === spec.name);
  assert.deepEqual(
    named.map(({ uuid }) => uuid),
    made.map(({ uuid }) => uuid),
  );
  await subject.expectState(made[0]?.uuid ?? '', 'running');
}

/** A step may have parts that are told as well; the error names either. */
function namesStep({ details, message }: ComputeError, told: readonly string[]): void {
  assert.ok(
    details.step !== undefined && told.includes(details.step),
    `details.step must be ${told.join(' or ')}, and it is ${String(details.step)}: ${message}`,
  );
}

function noteOnce(steps: string[], name: string): void {
  if (!steps.includes(name)) steps.push(name);
}

/** Spawns what must fail, gives the error, and fails if anything of the instance is left. */
async function leftAfter(
  subject: Subject,
  spec: InstanceSpec,
  expected: ExpectedError,
  options: Parameters<Subject['driver']['spawn']>[1] = {},
): Promise<ComputeError> {
  const { driver, profile } = subject;
  const before = await profile.leftovers?.();
  const error = await fails(`spawn of ${JSON.stringify(spec)}`, () => driver.spawn(spec, options), expected);
  await expectNothing(subject, spec, before, error);
  return error;
}

async function expectNothing(
  { driver, profile }: Subject,
  { name, uuid }: InstanceSpec,
  before: readonly string[] | undefined,
  { message }: ComputeError,
): Promise<void> {
  const listed = await driver.list();
  assert.ok(
    listed.every((each) => each.name !== name && each.uuid !== uuid),
    `A spawn that failed must leave nothing in list: ${message}`,
  );
  if (uuid !== undefined) {
    await fails('get after a spawn that failed', () => driver.get(uuid), { code: 'not-found' });
  }
  assert.deepEqual(await profile.leftovers?.(), before, `A spawn that failed left something: ${message}`);
}

/** The steps that a spawn of the spec tells once the host has whatever the first one brought there. */
async function stepsOf({ driver }: Subject, spec: InstanceSpec & { uuid: string }): Promise<string[]> {
  await driver.spawn(spec);
  await driver.destroy(spec.uuid);
  const steps: string[] = [];
  await driver.spawn(spec, { progress: { step: (name) => noteOnce(steps, name) } });
  await driver.destroy(spec.uuid);
  assert.ok(steps.length > 0, 'spawn must tell its steps');
  return steps;
}
