import {
  ComputeError,
  type ComputeDriver,
  type ConsoleFacet,
  type ImageCacheFacet,
  type PauseFacet,
  type PowerFacet,
} from '@hostelry/compute';
import { recoded, type Fault } from './fault.js';

const FORCED = 'takes the power away by force, and gives it again';
const PAUSED = 'pauses and resumes, and repeating either is no error';
const unimplemented = async (): Promise<never> => {
  throw new Error('Not implemented');
};

function power(name: string, change: (power: PowerFacet) => Partial<PowerFacet>, caughtBy: string[]): Fault {
  const plant = (driver: ComputeDriver) => ({ power: { ...driver.power!, ...change(driver.power!) } });
  return { name, plant, caughtBy };
}

function pause(name: string, change: (pause: PauseFacet) => Partial<PauseFacet>, caughtBy: string[]): Fault {
  const plant = (driver: ComputeDriver) => ({ pause: { ...driver.pause!, ...change(driver.pause!) } });
  return { name, plant, caughtBy };
}

function serial(
  name: string,
  change: (console: ConsoleFacet) => ConsoleFacet['serial'],
  caughtBy: string[],
): Fault {
  return { name, plant: (driver) => ({ console: { serial: change(driver.console!) } }), caughtBy };
}

function prune(
  name: string,
  change: (driver: ComputeDriver) => ImageCacheFacet['prune'],
  caughtBy: string[],
): Fault {
  return { name, plant: (driver) => ({ imageCache: { prune: change(driver) } }), caughtBy };
}

/** Defects of the facets. */
export const facetFaults: readonly Fault[] = [
  power('never stops', () => ({ stop: async () => ({ forced: true }) }), [FORCED]),
  power('hangs when it stops', () => ({ stop: () => new Promise(() => undefined) }), [FORCED]),
  power(
    'never forces a guest that does not answer',
    (facet) => ({
      stop: async (uuid, options) =>
        options?.timeoutMs === undefined ? facet.stop(uuid, options) : { forced: true },
    }),
    ['forces a guest that does not answer when the time is up'],
  ),
  power(
    'forces a guest that answers',
    (facet) => ({ stop: (uuid, options) => facet.stop(uuid, { ...options, mode: 'force' }) }),
    ['asks a guest to shut down, and returns when it is down'],
  ),
  power(
    'does not say that it forced',
    (facet) => ({
      stop: async (uuid, options) => {
        await facet.stop(uuid, options);
        return { forced: false };
      },
    }),
    [FORCED, 'forces a guest that does not answer when the time is up'],
  ),
  power(
    'fails to stop what is down',
    (facet) => ({
      stop: async (uuid, options) => {
        const result = await facet.stop(uuid, options);
        if (!result.forced && options?.timeoutMs === undefined)
          throw new ComputeError('conflict', 'It is down');
        return result;
      },
    }),
    ['stops what is down already without an error'],
  ),
  power(
    'starts what runs',
    (facet) => ({
      start: (uuid, options) =>
        facet.start(uuid, options).catch((error: ComputeError) => {
          if (error.code !== 'conflict') throw error;
        }),
    }),
    [FORCED],
  ),
  power(
    'leaves the guest off after a reboot',
    (facet) => ({
      reboot: async (uuid, options) => {
        const result = await facet.reboot(uuid, options);
        await facet.stop(uuid, { mode: 'force' });
        return result;
      },
    }),
    ['resets a running guest at once', 'asks a guest to reboot, and returns when it runs again'],
  ),
  power(
    'has a power facet that does nothing yet',
    () => ({ start: unimplemented, stop: unimplemented, reboot: unimplemented }),
    [FORCED, 'says not-found for the power of a UUID that is no instance'],
  ),
  power(
    'stops on although the caller gave up',
    (facet) => ({
      stop: (uuid, { signal: _signal, ...options } = {}) => facet.stop(uuid, { ...options, mode: 'force' }),
    }),
    [
      'leaves a guest running when the wait for its shutdown is aborted',
      'gives up power calls whose signal is aborted, as cancelled, and changes nothing',
    ],
  ),
  pause('does nothing when it pauses', () => ({ pause: async () => undefined }), [PAUSED]),
  pause('does nothing when it resumes', () => ({ resume: async () => undefined }), [PAUSED]),
  pause('has a pause facet that does nothing yet', () => ({ pause: unimplemented, resume: unimplemented }), [
    PAUSED,
    'says not-found when it pauses or resumes a UUID that is no instance',
  ]),
  pause(
    'says that pausing what is down failed',
    (facet) => ({
      pause: (uuid, options) => recoded(facet.pause(uuid, options), 'conflict', 'failed'),
    }),
    ['refuses to pause and to resume what is down'],
  ),
  { name: 'lacks a facet', plant: () => ({ pause: undefined }), caughtBy: ['has a pause facet', PAUSED] },
  serial(
    'gives a console to two at once',
    (facet) => (uuid, options) => facet.serial(uuid, { ...options, force: true }),
    ['refuses a console that is in use, and takes it over by force'],
  ),
  serial(
    'never takes a console over',
    (facet) => (uuid, options) => facet.serial(uuid, { ...options, force: false }),
    ['refuses a console that is in use, and takes it over by force'],
  ),
  serial('has a console facet that does nothing yet', () => unimplemented, [
    'opens the serial console of a running instance, and again once it is closed',
    'says not-found for the console of a UUID that is no instance',
  ]),
  prune('says that it removed the same image again and again', () => async () => ['image'], [
    'removes what nothing uses, and finds nothing more to remove',
  ]),
  prune(
    'breaks what uses an image that it removes',
    (driver) => async (options) => {
      const removed = await driver.imageCache!.prune(options);
      for (const { uuid } of await driver.list()) await driver.power!.stop(uuid, { mode: 'force' });
      return removed;
    },
    ['keeps what an instance uses'],
  ),
];
