import assert from 'node:assert/strict';
import { type CaseDefinition } from '../case.js';
import { still } from '../expectations.js';
import { facetOf } from '../facet-of.js';

/** The adoption facet. */
export const adoptionCases: readonly CaseDefinition[] = [
  {
    name: 'disowns an instance and adopts it again, which goes on meanwhile',
    async run(subject) {
      const { driver } = subject;
      const before = await subject.spawn();
      const adoption = facetOf(driver, 'adoption');
      const { uuid } = before;
      for (const _again of [1, 2]) {
        assert.deepEqual(await adoption.disown(uuid), { ownDisks: [] });
        await subject.expectUnchanged({ ...before, managed: false });
      }
      assert.deepEqual(await adoption.adopt(uuid), { ownDisks: [] }, 'Without disks, adopting gives it none');
      const listed = (await driver.list()).find((each) => each.uuid === uuid);
      assert.deepEqual(still(listed ?? before), still(before), 'list must say that it is ours again');
    },
  },
  {
    name: 'removes with an adopted instance the disks that were adopted with it',
    async run(subject) {
      const { driver, profile } = subject;
      const before = await profile.leftovers?.();
      const { uuid, disks } = await subject.spawn();
      const adoption = facetOf(driver, 'adoption');
      await adoption.disown(uuid);
      const { ownDisks } = await adoption.adopt(uuid, { withDisks: true });
      const written = disks.filter(({ kind }) => kind === 'disk').map(({ target }) => target);
      assert.deepEqual(
        ownDisks.filter((target) => written.includes(target)),
        written,
      );
      await driver.destroy(uuid);
      if (before !== undefined) assert.deepEqual(await profile.leftovers?.(), before);
    },
  },
];
