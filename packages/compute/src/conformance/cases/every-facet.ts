import { randomUUID } from 'node:crypto';
import { type FacetName } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { sampleCalls } from '../sample-calls.js';

/** What is asked of each facet alike, by calls with sample arguments. */
export function everyFacetCases(facet: FacetName): readonly CaseDefinition[] {
  return [
    {
      name: `says not-found in each call of ${facet} for a UUID that is no instance`,
      async run({ driver }) {
        const uuid = randomUUID();
        for (const { name, isOfInstance, call } of sampleCalls(driver, facet, uuid)) {
          if (!isOfInstance) continue;
          await fails(`${name} of an unknown UUID`, () => call({}), { code: 'not-found', naming: [uuid] });
        }
      },
    },
    ...hostFacetCases(facet),
  ];
}

/** What is asked of a facet alike whose calls take no instance. */
export function hostFacetCases(facet: FacetName): readonly CaseDefinition[] {
  return [
    {
      name: `gives up each call of ${facet} whose signal is aborted, as cancelled, and changes nothing`,
      async run(subject) {
        const { uuid } = await subject.spawn();
        const before = await subject.driver.get(uuid);
        const signal = AbortSignal.abort();
        for (const { name, call } of sampleCalls(subject.driver, facet, uuid)) {
          await fails(`An aborted ${name}`, () => call({ signal }), { code: 'cancelled' });
        }
        await subject.expectUnchanged(before);
      },
    },
  ];
}
