import assert from 'node:assert/strict';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';

/** The suspend facet. */
export const suspendCases: readonly CaseDefinition[] = [
  {
    name: 'suspends and resumes, frees the memory meanwhile, and repeating either is no error',
    async run(subject) {
      const { driver } = subject;
      const suspend = facetOf(driver, 'suspend');
      const { uuid, memoryMiB } = await subject.spawn();
      const running = await driver.hostInfo();
      await suspend.suspend(uuid);
      await subject.expectState(uuid, 'suspended');
      await suspend.suspend(uuid);
      const { memoryUsedMiB, instances } = await driver.hostInfo();
      assert.equal(memoryUsedMiB, running.memoryUsedMiB - memoryMiB, 'What is suspended takes no memory');
      assert.equal(instances.total, running.instances.total, 'What is suspended still counts as an instance');
      await suspend.resume(uuid);
      await subject.expectState(uuid, 'running');
      await suspend.resume(uuid);
      await subject.expectState(uuid, 'running');
    },
  },
  {
    name: 'refuses to suspend, to resume and to discard what is down',
    async run(subject) {
      const suspend = facetOf(subject.driver, 'suspend');
      const { uuid, name } = await subject.spawnStopped();
      const expected = { code: 'conflict', naming: [name, uuid] } as const;
      await fails('suspend of what is down', () => suspend.suspend(uuid), expected);
      await fails('resume of what is down', () => suspend.resume(uuid), expected);
      await fails('discard of what is down', () => suspend.discard(uuid), expected);
      await subject.expectState(uuid, 'stopped');
    },
  },
  {
    name: 'discards what was saved, and starts anew afterwards',
    async run(subject) {
      const { driver } = subject;
      const suspend = facetOf(driver, 'suspend');
      const { uuid } = await subject.spawn();
      await suspend.suspend(uuid);
      await suspend.discard(uuid);
      await subject.expectState(uuid, 'stopped');
      await fails('A second discard', () => suspend.discard(uuid), { code: 'conflict' });
      await facetOf(driver, 'power').start(uuid);
      await subject.expectState(uuid, 'running');
    },
  },
  {
    name: 'resumes what was paused as paused',
    async run(subject) {
      const { driver } = subject;
      if (driver.pause === undefined) return;
      const { uuid } = await subject.spawn();
      await driver.pause.pause(uuid);
      await facetOf(driver, 'suspend').suspend(uuid);
      await facetOf(driver, 'suspend').resume(uuid);
      await subject.expectState(uuid, 'paused');
    },
  },
  {
    name: 'goes on where it was when its power is given',
    async run(subject) {
      const { driver } = subject;
      const { uuid } = await subject.spawn();
      await facetOf(driver, 'suspend').suspend(uuid);
      await facetOf(driver, 'power').start(uuid);
      await subject.expectState(uuid, 'running');
      await fails('discard after start', () => facetOf(driver, 'suspend').discard(uuid), {
        code: 'conflict',
      });
    },
  },
  {
    name: 'destroys a suspended instance and what was saved',
    async run(subject) {
      const { driver } = subject;
      const spec = await subject.specWithUuid();
      await driver.spawn(spec);
      await facetOf(driver, 'suspend').suspend(spec.uuid);
      await driver.destroy(spec.uuid);
      await fails('get after destroy', () => driver.get(spec.uuid), { code: 'not-found' });
      await driver.spawn(spec);
      await fails('discard of a new one', () => facetOf(driver, 'suspend').discard(spec.uuid), {
        code: 'conflict',
      });
    },
  },
];
