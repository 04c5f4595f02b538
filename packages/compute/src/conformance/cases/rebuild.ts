import assert from 'node:assert/strict';
import { type InstanceInfo } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails, still } from '../expectations.js';
import { facetOf } from '../facet-of.js';

/** An instance without what a rebuild changes: where its disk is. */
function without(info: InstanceInfo): object {
  const { disks, ...rest } = still(info);
  return { ...rest, disks: disks.map(({ target, kind }) => ({ target, kind })) };
}

/** The rebuild facet. */
export const rebuildCases: readonly CaseDefinition[] = [
  {
    name: 'makes the root disk of a running instance anew, and it runs again',
    async run(subject) {
      const { driver, profile } = subject;
      const leftovers = await profile.leftovers?.();
      const before = await subject.spawn();
      const facet = facetOf(driver, 'rebuild');
      if ((await subject.spec()).rootDisk === undefined) {
        await fails('rebuild without a root disk', () => facet.rebuild(before.uuid, {}), {
          code: 'conflict',
        });
        return subject.expectUnchanged(before);
      }
      const at = subject.events.length;
      const info = await facet.rebuild(before.uuid, {}, { timeoutMs: 1_000 });
      assert.deepEqual(without(info), without(before), 'It is the same but for its disk');
      assert.deepEqual(still(info), still(await driver.get(before.uuid)), 'rebuild gives what get gives');
      await subject.expectState(before.uuid, 'running');
      await subject.until('started', () =>
        subject.changesOf(before.uuid, subject.events.slice(at)).includes('started'),
      );
      await driver.destroy(before.uuid);
      if (leftovers !== undefined) assert.deepEqual(await profile.leftovers?.(), leftovers);
    },
  },
  {
    name: 'makes the root disk of what is down anew, of the image that is named, and leaves it down',
    async run(subject) {
      const { driver } = subject;
      const { rootDisk } = await subject.spec();
      if (rootDisk === undefined) return;
      const before = await subject.spawnStopped();
      const { image, format } = rootDisk;
      const spec = { image, ...(format === undefined ? {} : { format }) };
      await facetOf(driver, 'rebuild').rebuild(before.uuid, spec);
      await subject.expectState(before.uuid, 'stopped');
      await facetOf(driver, 'power').start(before.uuid);
      await subject.expectState(before.uuid, 'running');
    },
  },
  {
    name: 'refuses an image that does not exist and a wrong spec, and leaves the instance as it is',
    async run(subject) {
      const before = await subject.spawn();
      const facet = facetOf(subject.driver, 'rebuild');
      const missing = { image: { location: '/nonexistent/hostelry-conformance.img' } };
      if ((await subject.spec()).rootDisk !== undefined) {
        await fails('rebuild from nothing', () => facet.rebuild(before.uuid, missing), { code: 'not-found' });
      }
      for (const [field, wrong] of Object.entries({ sizeMiB: { sizeMiB: 0 }, colour: { colour: 'green' } })) {
        const error = await fails(field, () => facet.rebuild(before.uuid, wrong), { code: 'invalid' });
        assert.equal(error.details.field, field, `details.field must name what is wrong: ${error.message}`);
      }
      await subject.expectUnchanged(before);
    },
  },
  {
    name: 'refuses to rebuild what has snapshots, or is paused',
    async run(subject) {
      const { driver } = subject;
      const { uuid } = await subject.spawn();
      const facet = facetOf(driver, 'rebuild');
      if (driver.snapshots !== undefined) {
        await driver.snapshots.create(uuid, { name: 'before' });
        await fails('rebuild with a snapshot', () => facet.rebuild(uuid, {}), { code: 'conflict' });
        await driver.snapshots.delete(uuid, 'before');
      }
      if (driver.pause === undefined) return;
      await driver.pause.pause(uuid);
      const before = await driver.get(uuid);
      await fails('rebuild of what is paused', () => facet.rebuild(uuid, {}), { code: 'conflict' });
      await subject.expectUnchanged(before);
    },
  },
];
