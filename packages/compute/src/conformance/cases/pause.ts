import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { ComputeDriver, PauseFacet } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';

/** The pause facet. */
export const pauseCases: readonly CaseDefinition[] = [
  {
    name: 'pauses and resumes, and repeating either is no error',
    async run(subject) {
      const pause = pauseOf(subject.driver);
      const { uuid } = await subject.spawn();
      await pause.pause(uuid);
      await subject.expectState(uuid, 'paused');
      await pause.pause(uuid);
      await subject.expectState(uuid, 'paused');
      await pause.resume(uuid);
      await subject.expectState(uuid, 'running');
      await pause.resume(uuid);
      await subject.expectState(uuid, 'running');
      await subject.until('resumed', () => subject.changesOf(uuid).includes('resumed'));
      await subject.driver.list();
      assert.deepEqual(subject.changesOf(uuid), ['defined', 'started', 'paused', 'resumed']);
    },
  },
  {
    name: 'refuses to pause and to resume what is down',
    async run(subject) {
      const { driver } = subject;
      const pause = pauseOf(driver);
      const { uuid, name } = await subject.spawn();
      assert.ok(driver.power !== undefined, 'Without a power facet nothing can be down');
      await driver.power.stop(uuid, { mode: 'force' });
      const expected = { code: 'conflict', naming: [name, uuid] } as const;
      await fails('pause of what is down', () => pause.pause(uuid), expected);
      await fails('resume of what is down', () => pause.resume(uuid), expected);
      await subject.expectState(uuid, 'stopped');
    },
  },
  {
    name: 'keeps a paused instance from start and reboot, and lets it be stopped',
    async run(subject) {
      const { driver } = subject;
      const { uuid } = await subject.spawn();
      await pauseOf(driver).pause(uuid);
      const { power } = driver;
      assert.ok(power !== undefined, 'Without a power facet nothing can be stopped');
      await fails('start of what is paused', () => power.start(uuid), { code: 'conflict' });
      await fails('reboot of what is paused', () => power.reboot(uuid), { code: 'conflict' });
      await subject.expectState(uuid, 'paused');
      await power.stop(uuid, { timeoutMs: 1_000 });
      await subject.expectState(uuid, 'stopped');
    },
  },
  {
    name: 'destroys a paused instance',
    async run(subject) {
      const { driver } = subject;
      const { uuid } = await subject.spawn();
      await pauseOf(driver).pause(uuid);
      await driver.destroy(uuid);
      await fails('get after destroy', () => driver.get(uuid), { code: 'not-found' });
    },
  },
  {
    name: 'says not-found when it pauses or resumes a UUID that is no instance',
    async run({ driver }) {
      const pause = pauseOf(driver);
      const uuid = randomUUID();
      const expected = { code: 'not-found', naming: [uuid] } as const;
      await fails('pause of an unknown UUID', () => pause.pause(uuid), expected);
      await fails('resume of an unknown UUID', () => pause.resume(uuid), expected);
    },
  },
  {
    name: 'gives up a pause and a resume whose signal is aborted, as cancelled, and changes nothing',
    async run(subject) {
      const pause = pauseOf(subject.driver);
      const { uuid } = await subject.spawn();
      const signal = AbortSignal.abort();
      await fails('An aborted pause', () => pause.pause(uuid, { signal }), { code: 'cancelled' });
      await subject.expectState(uuid, 'running');
      await pause.pause(uuid);
      await fails('An aborted resume', () => pause.resume(uuid, { signal }), { code: 'cancelled' });
      await subject.expectState(uuid, 'paused');
    },
  },
];

function pauseOf(driver: ComputeDriver): PauseFacet {
  assert.ok(driver.pause !== undefined, 'The driver has no pause facet');
  return driver.pause;
}
