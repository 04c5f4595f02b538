import { FACETS, type ComputeDriver, type FacetName } from '@hostelry/compute';
import { recoded, type Fault } from './fault.js';

type Method = (...args: unknown[]) => Promise<unknown>;

/** Facets whose calls the kit asks alike; the others have cases of their own for it. */
const ASKED_ALIKE = FACETS.filter((name) => !['power', 'pause', 'console', 'imageCache'].includes(name));

/** Facets whose calls take no instance. */
const OF_THE_HOST: readonly FacetName[] = [
  'storagePools',
  'storageVolumes',
  'networks',
  'images',
  'maintenance',
  'hostPower',
];

/** The facet with each of its methods changed. */
function changed(driver: ComputeDriver, facet: FacetName, change: (method: Method) => Method): object {
  const methods = Object.entries(driver[facet] as unknown as Readonly<Record<string, Method>>);
  return Object.fromEntries(methods.map(([name, method]) => [name, change(method)]));
}

function withoutSignal(args: unknown[]): unknown[] {
  return args.map((arg) =>
    typeof arg === 'object' && arg !== null && 'signal' in arg ? { ...arg, signal: undefined } : arg,
  );
}

/** Defects that any facet may have. */
export const everyFacetFaults: readonly Fault[] = ASKED_ALIKE.flatMap((facet) => [
  {
    name: `has a ${facet} facet that does nothing yet`,
    plant: (driver) => ({
      [facet]: changed(driver, facet, () => async () => {
        throw new Error('Not implemented');
      }),
    }),
    caughtBy: [
      `gives up each call of ${facet} whose signal is aborted, as cancelled, and changes nothing`,
      'refuses calls before it is started, as unreachable',
    ],
  },
  {
    name: `goes on with calls of ${facet} although the caller gave up`,
    plant: (driver) => ({
      [facet]: changed(
        driver,
        facet,
        (method) =>
          (...args) =>
            method(...withoutSignal(args)),
      ),
    }),
    caughtBy: [`gives up each call of ${facet} whose signal is aborted, as cancelled, and changes nothing`],
  },
  ...(OF_THE_HOST.includes(facet)
    ? []
    : [
        {
          name: `says in ${facet} of a UUID that is no instance that it failed`,
          plant: (driver: ComputeDriver) => ({
            [facet]: changed(
              driver,
              facet,
              (method) =>
                (...args) =>
                  recoded(method(...args), 'not-found', 'failed'),
            ),
          }),
          caughtBy: [`says not-found in each call of ${facet} for a UUID that is no instance`],
        },
      ]),
]);
