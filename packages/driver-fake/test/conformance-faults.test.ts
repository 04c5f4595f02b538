import { ComputeError, type ComputeDriver, type ImageCacheFacet } from '@hostelry/compute';
import { conformanceCases, type ConformanceProfile } from '@hostelry/compute/conformance';
import { describe, expect, it } from 'vitest';
import { FakeDriver, FakeHost } from '../src/index.js';
import { coreFaults, litter } from './faults/core-faults.js';
import { eventFaults } from './faults/event-faults.js';
import { facetFaults } from './faults/facet-faults.js';
import { wrap, type Fault } from './faults/fault.js';

/** A cache that is empty, so that the fake driver has every facet. */
function imageCacheOf(driver: ComputeDriver): ImageCacheFacet {
  return {
    async prune({ signal } = {}) {
      await driver.list();
      if (signal?.aborted === true) throw new ComputeError('cancelled', 'Cannot prune: cancelled');
      return [];
    },
  };
}

/** A host of its own with drivers that have the fault. */
function profileWith(fault: Fault | undefined): ConformanceProfile {
  const host = new FakeHost({ memoryMiB: 4096 });
  return {
    name: 'fake',
    createDriver() {
      const driver = new FakeDriver(host);
      const whole = wrap(driver, { imageCache: imageCacheOf(driver) });
      return fault === undefined ? whole : wrap(whole, fault.plant(whole, host));
    },
    deafen: (uuid) => void (host.guest(uuid).answers = false),
    leftovers: async () => [...host.guests().map(({ name }) => name), `litter ${litter.get(host) ?? 0}`],
    eventTimeoutMs: 200,
    caseTimeoutMs: 1_500,
  };
}

/** The names of the cases that fail. Each has a host of its own, so that they may run side by side. */
async function failuresWith(fault: Fault | undefined): Promise<string[]> {
  const count = conformanceCases(profileWith(fault)).length;
  const results = Array.from({ length: count }, async (_, index) => {
    const each = conformanceCases(profileWith(fault))[index];
    const failed = await each?.run().then(
      () => false,
      () => true,
    );
    return failed === true ? [each?.name ?? ''] : [];
  });
  return (await Promise.all(results)).flat();
}

describe('the conformance kit', () => {
  it('finds nothing wrong with a driver that has no fault', async () => {
    expect(await failuresWith(undefined)).toEqual([]);
  });

  it('has no two cases of one name in one part', () => {
    const names = conformanceCases(profileWith(undefined)).map(({ part, name }) => `${part}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([...coreFaults, ...eventFaults, ...facetFaults].map((fault) => [fault.name, fault] as const))(
    'catches a driver that %s',
    async (_, fault) => {
      const failed = await failuresWith(fault);
      expect(failed).toEqual(expect.arrayContaining([...fault.caughtBy]));
    },
  );

  it('reports a facet that is declared absent by its name, and one that is there all the same', async () => {
    const cases = conformanceCases({ ...profileWith(undefined), absent: ['pause', 'imageCache'] });
    const ofPause = cases.filter(({ part }) => part === 'pause');
    expect(ofPause.map(({ name }) => name)).toEqual(['has no pause facet']);
    await expect(ofPause[0]?.run()).rejects.toThrow(
      'The profile says that pause is absent, and the driver has one',
    );
  });

  it('says why it skips a case that the profile cannot arrange', () => {
    const { deafen: _deafen, ...profile } = profileWith(undefined);
    const skipped = conformanceCases(profile).filter((each) => each.skipped !== undefined);
    expect(skipped.map(({ name, skipped }) => [name, skipped])).toEqual([
      ['forces a guest that does not answer when the time is up', 'the profile has no deafen'],
      ['leaves a guest running when the wait for its shutdown is aborted', 'the profile has no deafen'],
    ]);
  });
});
