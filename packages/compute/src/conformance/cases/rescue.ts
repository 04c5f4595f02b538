import assert from 'node:assert/strict';
import { type RescueSpec } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';

const NO_IMAGE: RescueSpec = { image: { location: '/nonexistent/hostelry-rescue.img' }, format: 'raw' };

/** The rescue facet. */
export const rescueCases: readonly CaseDefinition[] = [
  {
    name: 'boots an instance from the rescue image, and as it was afterwards',
    needs: 'rescue',
    async run(subject) {
      const { driver, profile } = subject;
      const rescue = facetOf(driver, 'rescue');
      const before = await subject.spawn();
      const { uuid } = before;
      await rescue.rescue(uuid, profile.rescue ?? {});
      await subject.expectState(uuid, 'running');
      assert.equal((await driver.get(uuid)).rescued, true, 'get must say that it is rescued');
      const again = { code: 'conflict', naming: [uuid, before.name] } as const;
      await fails('A second rescue', () => rescue.rescue(uuid, profile.rescue ?? {}), again);
      await rescue.unrescue(uuid);
      await subject.expectUnchanged(before);
      await fails('unrescue of what is not rescued', () => rescue.unrescue(uuid), again);
    },
  },
  {
    name: 'destroys a rescued instance with its rescue disk',
    needs: 'rescue',
    async run(subject) {
      const { driver, profile } = subject;
      const left = await profile.leftovers?.();
      const { uuid } = await subject.spawn();
      await facetOf(driver, 'rescue').rescue(uuid, profile.rescue ?? {});
      await driver.destroy(uuid);
      await fails('get after destroy', () => driver.get(uuid), { code: 'not-found' });
      assert.deepEqual(await profile.leftovers?.(), left, 'The rescue left something behind');
    },
  },
  {
    name: 'refuses a rescue from nothing, and from an image that is not there, and leaves the instance defined as it was',
    async run(subject) {
      const { driver } = subject;
      const rescue = facetOf(driver, 'rescue');
      const before = await subject.spawn();
      const { uuid } = before;
      await fails('rescue from nothing', () => rescue.rescue(uuid, {}), { code: 'invalid' });
      await fails('rescue from no image', () => rescue.rescue(uuid, NO_IMAGE), {
        code: ['not-found', 'invalid'],
      });
      const { rescued, disks, interfaces } = await driver.get(uuid);
      assert.deepEqual(
        { rescued, disks, interfaces },
        { rescued: undefined, disks: before.disks, interfaces: before.interfaces },
      );
    },
  },
];
