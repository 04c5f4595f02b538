import assert from 'node:assert/strict';
import type { ComputeDriver, ImageCacheFacet } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails, still } from '../expectations.js';

/** The imageCache facet. */
export const imageCacheCases: readonly CaseDefinition[] = [
  {
    name: 'removes what nothing uses, and finds nothing more to remove',
    async run(subject) {
      const cache = cacheOf(subject.driver);
      const { uuid } = await subject.spawn();
      await subject.driver.destroy(uuid);
      const removed = await cache.prune();
      assert.ok(
        removed.every((name) => typeof name === 'string' && name !== ''),
        'prune must give the names of what it removed',
      );
      assert.deepEqual(await cache.prune(), [], 'A second prune must find nothing more');
      // What was removed is fetched again.
      await subject.spawn();
    },
  },
  {
    name: 'keeps what an instance uses',
    async run(subject) {
      const { driver } = subject;
      const before = await subject.spawn();
      await cacheOf(driver).prune();
      assert.deepEqual(still(await driver.get(before.uuid)), still(before));
      if (driver.power === undefined) return;
      await driver.power.stop(before.uuid, { mode: 'force' });
      await cacheOf(driver).prune();
      await driver.power.start(before.uuid);
      await subject.expectState(before.uuid, 'running');
    },
  },
  {
    name: 'gives up a prune whose signal is aborted, as cancelled',
    async run({ driver }) {
      const signal = AbortSignal.abort();
      await fails('An aborted prune', () => cacheOf(driver).prune({ signal }), { code: 'cancelled' });
    },
  },
];

function cacheOf(driver: ComputeDriver): ImageCacheFacet {
  assert.ok(driver.imageCache !== undefined, 'The driver has no imageCache facet');
  return driver.imageCache;
}
