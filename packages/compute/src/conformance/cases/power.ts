import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { ComputeDriver, PowerFacet } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';

/** Time for a guest that answers, and for one that does not. */
const ANSWER_MS = 60_000;
const DEAF_MS = 100;

/** The power facet. */
export const powerCases: readonly CaseDefinition[] = [
  {
    name: 'takes the power away by force, and gives it again',
    async run(subject) {
      const { driver } = subject;
      const power = powerOf(driver);
      const { uuid, name } = await subject.spawn();
      await fails('start of what runs', () => power.start(uuid), {
        code: 'conflict',
        naming: [name, uuid],
      });
      assert.deepEqual(await power.stop(uuid, { mode: 'force' }), { forced: true });
      await subject.expectState(uuid, 'stopped');
      await power.start(uuid);
      await subject.expectState(uuid, 'running');
    },
  },
  {
    name: 'stops what is down already without an error',
    async run(subject) {
      const power = powerOf(subject.driver);
      const { uuid } = await subject.spawn();
      await power.stop(uuid, { mode: 'force' });
      assert.deepEqual(await power.stop(uuid), { forced: false });
      assert.deepEqual(await power.stop(uuid, { mode: 'force' }), { forced: false });
      await subject.expectState(uuid, 'stopped');
    },
  },
  {
    name: 'asks a guest to shut down, and returns when it is down',
    async run(subject) {
      const power = powerOf(subject.driver);
      const { uuid } = await subject.spawn();
      const { forced } = await power.stop(uuid, { timeoutMs: ANSWER_MS });
      await subject.expectState(uuid, 'stopped');
      if (subject.profile.answersPowerButton !== false)
        assert.equal(forced, false, 'The guest answers: it must not be forced');
      await subject.until('stopped', () => subject.changesOf(uuid).includes('stopped'));
    },
  },
  {
    name: 'forces a guest that does not answer when the time is up',
    needs: 'deafen',
    async run(subject) {
      const power = powerOf(subject.driver);
      const { uuid } = await subject.spawn();
      await subject.profile.deafen?.(uuid, subject.driver);
      assert.deepEqual(await power.stop(uuid, { timeoutMs: DEAF_MS }), { forced: true });
      await subject.expectState(uuid, 'stopped');
    },
  },
  {
    name: 'leaves a guest running when the wait for its shutdown is aborted',
    needs: 'deafen',
    async run(subject) {
      const power = powerOf(subject.driver);
      const { uuid } = await subject.spawn();
      await subject.profile.deafen?.(uuid, subject.driver);
      const controller = new AbortController();
      const progress = { step: () => void setImmediate(() => controller.abort()) };
      await fails('An aborted stop', () => power.stop(uuid, { signal: controller.signal, progress }), {
        code: 'cancelled',
      });
      await subject.expectState(uuid, 'running');
    },
  },
  {
    name: 'resets a running guest at once',
    async run(subject) {
      const power = powerOf(subject.driver);
      const { uuid } = await subject.spawn();
      assert.deepEqual(await power.reboot(uuid, { mode: 'hard' }), { forced: true });
      await subject.expectState(uuid, 'running');
    },
  },
  {
    name: 'asks a guest to reboot, and returns when it runs again',
    async run(subject) {
      const power = powerOf(subject.driver);
      const { uuid } = await subject.spawn();
      const { forced } = await power.reboot(uuid, { timeoutMs: ANSWER_MS });
      await subject.expectState(uuid, 'running');
      if (subject.profile.answersPowerButton !== false)
        assert.equal(forced, false, 'The guest answers: it must not be reset');
    },
  },
  {
    name: 'refuses to reboot what is down',
    async run(subject) {
      const power = powerOf(subject.driver);
      const { uuid, name } = await subject.spawn();
      await power.stop(uuid, { mode: 'force' });
      for (const mode of ['soft', 'hard'] as const) {
        await fails(`A ${mode} reboot of what is down`, () => power.reboot(uuid, { mode }), {
          code: 'conflict',
          naming: [name, uuid],
        });
      }
      await subject.expectState(uuid, 'stopped');
    },
  },
  {
    name: 'lists, counts and destroys an instance that is down',
    async run(subject) {
      const { driver } = subject;
      const { uuid } = await subject.spawn();
      const running = await driver.hostInfo();
      await powerOf(driver).stop(uuid, { mode: 'force' });
      const down = await driver.hostInfo();
      assert.equal(down.instances.total, running.instances.total, 'What is down still counts as an instance');
      assert.equal(down.instances.running, running.instances.running - 1, 'What is down does not run');
      await subject.expectState(uuid, 'stopped');
      await driver.destroy(uuid);
      await fails('get after destroy', () => driver.get(uuid), { code: 'not-found' });
    },
  },
  {
    name: 'says not-found for the power of a UUID that is no instance',
    async run({ driver }) {
      const power = powerOf(driver);
      const uuid = randomUUID();
      const expected = { code: 'not-found', naming: [uuid] } as const;
      await fails('start of an unknown UUID', () => power.start(uuid), expected);
      await fails('stop of an unknown UUID', () => power.stop(uuid), expected);
      await fails('reboot of an unknown UUID', () => power.reboot(uuid), expected);
    },
  },
  {
    name: 'gives up power calls whose signal is aborted, as cancelled, and changes nothing',
    async run(subject) {
      const power = powerOf(subject.driver);
      const { uuid } = await subject.spawn();
      const signal = AbortSignal.abort();
      await fails('An aborted stop', () => power.stop(uuid, { signal }), { code: 'cancelled' });
      await fails('An aborted reboot', () => power.reboot(uuid, { signal }), { code: 'cancelled' });
      await subject.expectState(uuid, 'running');
      await power.stop(uuid, { mode: 'force' });
      await fails('An aborted start', () => power.start(uuid, { signal }), { code: 'cancelled' });
      await subject.expectState(uuid, 'stopped');
    },
  },
];

function powerOf(driver: ComputeDriver): PowerFacet {
  assert.ok(driver.power !== undefined, 'The driver has no power facet');
  return driver.power;
}
