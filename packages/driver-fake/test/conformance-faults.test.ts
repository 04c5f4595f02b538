import { FACETS } from '@hostelry/compute';
import { conformanceCases, type ConformanceProfile } from '@hostelry/compute/conformance';
import { describe, expect, it } from 'vitest';
import { copyFaults } from './faults/copy-faults.js';
import { coreFaults, litter } from './faults/core-faults.js';
import { eventFaults } from './faults/event-faults.js';
import { attachmentFaults } from './faults/attachment-faults.js';
import { everyFacetFaults } from './faults/every-facet-faults.js';
import { facetFaults } from './faults/facet-faults.js';
import { moveFaults } from './faults/move-faults.js';
import { namingFaults } from './faults/naming-faults.js';
import { imageFaults, networkFaults } from './faults/network-faults.js';
import { sightFaults } from './faults/sight-faults.js';
import { stateFaults } from './faults/state-faults.js';
import { storageFaults } from './faults/storage-faults.js';
import { wrap, type Fault } from './faults/fault.js';
import { fakeProfile } from './fake-profile.js';

/** Hosts of its own with drivers that have the fault. */
function profileWith(fault: Fault | undefined): ConformanceProfile {
  return {
    ...fakeProfile({
      name: 'fake',
      around: (driver, host) => (fault === undefined ? driver : wrap(driver, fault.plant(driver, host))),
      litter: (host) => [`litter ${litter.get(host) ?? 0}`],
    }),
    eventTimeoutMs: 200,
    caseTimeoutMs: 1_500,
  };
}

/** The names of the cases that fail, of all or of those that are named. Each has hosts of its own, so that they may run side by side. */
async function failuresWith(fault: Fault | undefined, names?: readonly string[]): Promise<string[]> {
  const chosen = conformanceCases(profileWith(fault)).flatMap(({ name }, index) =>
    names?.includes(name) === false ? [] : [index],
  );
  const results = chosen.map(async (index) => {
    const each = conformanceCases(profileWith(fault))[index];
    const failed = await each?.run().then(
      () => false,
      () => true,
    );
    return failed === true ? [each?.name ?? ''] : [];
  });
  return (await Promise.all(results)).flat();
}

const FAULTS = [
  ...coreFaults,
  ...eventFaults,
  ...facetFaults,
  ...everyFacetFaults,
  ...attachmentFaults,
  ...stateFaults,
  ...copyFaults,
  ...moveFaults,
  ...namingFaults,
  ...sightFaults,
  ...storageFaults,
  ...networkFaults,
  ...imageFaults,
];

describe('the conformance kit', () => {
  it('finds nothing wrong with a driver that has no fault', async () => {
    expect(await failuresWith(undefined)).toEqual([]);
  });

  it('has no two cases of one name in one part', () => {
    const names = conformanceCases(profileWith(undefined)).map(({ part, name }) => `${part}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(FAULTS.map((fault) => [fault.name, fault] as const))(
    'catches a driver that %s',
    async (_, fault) => {
      const failed = await failuresWith(fault, fault.caughtBy);
      expect(failed).toEqual(expect.arrayContaining([...fault.caughtBy]));
    },
  );

  it('has faults of every facet, and no two of one name', () => {
    const names = FAULTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const caught = new Set(FAULTS.flatMap(({ caughtBy }) => caughtBy));
    for (const facet of FACETS) {
      const cases = conformanceCases(profileWith(undefined)).filter(({ part }) => part === facet);
      expect(
        cases.some(({ name }) => caught.has(name)),
        facet,
      ).toBe(true);
    }
  });

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
