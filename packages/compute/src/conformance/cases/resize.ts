import assert from 'node:assert/strict';
import { type CaseDefinition } from '../case.js';
import { fails, still } from '../expectations.js';
import { facetOf } from '../facet-of.js';

/** What each invalid size has wrong, by the field that the error must name. */
const INVALID: Readonly<Record<string, object>> = {
  '': {},
  vcpus: { vcpus: 0 },
  memoryMiB: { memoryMiB: 0.5 },
  colour: { colour: 'green' },
};

/** The resize facet. */
export const resizeCases: readonly CaseDefinition[] = [
  {
    name: 'gives a running instance another size, and it runs again',
    async run(subject) {
      const { driver } = subject;
      const { uuid, ...before } = await subject.spawn();
      const size = { vcpus: before.vcpus + 1, memoryMiB: before.memoryMiB * 2 };
      const info = await facetOf(driver, 'resize').resize(uuid, size, { timeoutMs: 1_000 });
      const { vcpus, memoryMiB, state } = info;
      assert.deepEqual({ vcpus, memoryMiB, state }, { ...size, state: 'running' });
      assert.deepEqual(still(info), still(await driver.get(uuid)), 'resize must give what get gives');
      await subject.expectState(uuid, 'running');
    },
  },
  {
    name: 'gives what is down another size, and leaves it down',
    async run(subject) {
      const { driver } = subject;
      const { uuid, memoryMiB } = await subject.spawnStopped();
      await facetOf(driver, 'resize').resize(uuid, { memoryMiB: memoryMiB * 2 });
      assert.equal((await driver.get(uuid)).memoryMiB, memoryMiB * 2);
      await subject.expectState(uuid, 'stopped');
      await facetOf(driver, 'power').start(uuid);
      await subject.expectState(uuid, 'running');
    },
  },
  {
    name: 'refuses an invalid size and names the field',
    async run(subject) {
      const before = await subject.spawn();
      const resize = facetOf(subject.driver, 'resize');
      for (const [field, wrong] of Object.entries(INVALID)) {
        const what = `resize to ${JSON.stringify(wrong)}`;
        const error = await fails(what, () => resize.resize(before.uuid, wrong), {
          code: 'invalid',
        });
        assert.equal(error.details.field, field, `details.field must name what is wrong: ${error.message}`);
      }
      await subject.expectUnchanged(before);
    },
  },
  {
    name: 'refuses a size that does not fit the host, and leaves the instance as it is',
    async run(subject) {
      const before = await subject.spawn();
      const resize = facetOf(subject.driver, 'resize');
      const huge = { memoryMiB: 67_108_864 };
      await fails('resize beyond the host', () => resize.resize(before.uuid, huge), {
        code: 'no-resources',
        naming: [before.name, before.uuid],
      });
      await subject.expectUnchanged(before);
    },
  },
  {
    name: 'refuses to shrink a root disk',
    async run(subject) {
      const before = await subject.spawn();
      if (!before.disks.some(({ kind }) => kind === 'disk')) return;
      const resize = facetOf(subject.driver, 'resize');
      await fails('resize to 1 MiB of disk', () => resize.resize(before.uuid, { rootDiskMiB: 1 }), {
        code: 'invalid',
      });
      await subject.expectUnchanged(before);
    },
  },
  {
    name: 'refuses to resize what is paused',
    async run(subject) {
      const { driver } = subject;
      if (driver.pause === undefined) return;
      const { uuid, vcpus } = await subject.spawn();
      await driver.pause.pause(uuid);
      const before = await driver.get(uuid);
      const resize = facetOf(driver, 'resize');
      await fails('resize of what is paused', () => resize.resize(uuid, { vcpus: vcpus + 1 }), {
        code: 'conflict',
      });
      await subject.expectUnchanged(before);
    },
  },
];
