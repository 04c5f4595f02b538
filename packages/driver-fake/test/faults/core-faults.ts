import { ComputeError, type InstanceInfo } from '@hostelry/compute';
import { recoded, type Fault } from './fault.js';

const ABORTED = 'leaves nothing when it is aborted at any of its steps, and names the step';
const NO_IMAGE = 'leaves nothing when spawn fails because the image does not exist, and names the step';
const LISTED = 'lists each instance once, as get gives it';

/** Defects of spawn, list, get, destroy, start and stop. */
export const coreFaults: readonly Fault[] = [
  {
    name: 'leaves the instance behind when spawn fails',
    plant: (driver) => ({
      spawn: (spec, options) =>
        driver.spawn(spec, options).catch(async (error: unknown) => {
          const { name, vcpus, memoryMiB, uuid } = spec;
          const left = { name, vcpus, memoryMiB, ...(uuid === undefined ? {} : { uuid }) };
          await driver.spawn(left).catch(() => undefined);
          throw error;
        }),
    }),
    caughtBy: [ABORTED, NO_IMAGE, 'makes nothing when it is aborted before it begins'],
  },
  {
    name: 'leaves something on the host that no list shows when spawn fails',
    plant: (driver, host) => ({
      spawn: (spec, options) =>
        driver.spawn(spec, options).catch((error: unknown) => {
          litter.set(host, (litter.get(host) ?? 0) + 1);
          throw error;
        }),
    }),
    caughtBy: [ABORTED, NO_IMAGE],
  },
  {
    name: 'does not name the step that failed',
    plant: (driver) => ({
      spawn: (spec, options) =>
        driver.spawn(spec, options).catch((error: ComputeError) => {
          const { step: _step, ...details } = error.details;
          throw new ComputeError(error.code, error.message, { details });
        }),
    }),
    caughtBy: [ABORTED, NO_IMAGE],
  },
  {
    name: 'spawns on after an abort',
    plant: (driver) => ({
      spawn: (spec, { progress } = {}) => driver.spawn(spec, progress === undefined ? {} : { progress }),
    }),
    caughtBy: [ABORTED, 'makes nothing when it is aborted before it begins'],
  },
  {
    name: 'gives the instance another UUID than was asked for',
    plant: (driver) => ({
      spawn: ({ uuid: _uuid, ...spec }, options) => driver.spawn(spec, options),
    }),
    caughtBy: [
      'spawns what was asked for, running',
      'refuses a name and a UUID that are taken, and leaves whose they are',
    ],
  },
  {
    name: 'says that what it refuses as invalid failed',
    plant: (driver) => ({
      spawn: (spec, options) => recoded(driver.spawn(spec, options), 'invalid', 'failed'),
    }),
    caughtBy: ['refuses an invalid spec and names the field'],
  },
  {
    name: 'says that a name that is taken is invalid',
    plant: (driver) => ({
      spawn: (spec, options) => recoded(driver.spawn(spec, options), 'conflict', 'invalid'),
    }),
    caughtBy: [
      'refuses a name and a UUID that are taken, and leaves whose they are',
      'makes one of two that are spawned under one name at the same time',
    ],
  },
  {
    name: 'says that what is too large failed',
    plant: (driver) => ({
      spawn: (spec, options) => recoded(driver.spawn(spec, options), 'no-resources', 'failed'),
    }),
    caughtBy: ['refuses an instance that is larger than the host'],
  },
  {
    name: 'lists running instances only',
    plant: (driver) => ({
      list: async (options) => (await driver.list(options)).filter(({ state }) => state === 'running'),
    }),
    caughtBy: ['lists, counts and destroys an instance that is down'],
  },
  {
    name: 'lists every instance as running',
    plant: (driver) => ({
      list: async (options) =>
        (await driver.list(options)).map((info) => ({ ...info, state: 'running' as const })),
    }),
    caughtBy: ['takes the power away by force, and gives it again'],
  },
  {
    name: 'lists an instance twice',
    plant: (driver) => ({
      list: async (options) => (await driver.list(options)).flatMap((info) => [info, info]),
    }),
    caughtBy: [LISTED],
  },
  {
    name: 'lists other memory than get says',
    plant: (driver) => ({
      list: async (options) =>
        (await driver.list(options)).map((info) => ({ ...info, memoryMiB: info.memoryMiB * 1024 })),
    }),
    caughtBy: [LISTED],
  },
  {
    name: 'lists what another driver destroyed',
    plant: (driver) => {
      const known = new Map<string, InstanceInfo>();
      return {
        list: async (options) => {
          for (const info of await driver.list(options)) known.set(info.uuid, info);
          return [...known.values()];
        },
      };
    },
    caughtBy: ['sees, and controls, what another driver of the host made'],
  },
  {
    name: 'remembers the first state that get read',
    plant: (driver) => {
      const known = new Map<string, InstanceInfo>();
      return {
        get: async (uuid, options) => {
          const info = known.get(uuid) ?? (await driver.get(uuid, options));
          known.set(uuid, info);
          return info;
        },
      };
    },
    caughtBy: [
      'takes the power away by force, and gives it again',
      'pauses and resumes, and repeating either is no error',
    ],
  },
  {
    name: 'throws errors of no class of ours',
    plant: (driver) => ({
      get: (uuid, options) =>
        driver.get(uuid, options).catch((error: Error) => Promise.reject(new Error(error.message))),
    }),
    caughtBy: [
      'says not-found for a UUID that is no instance',
      'refuses calls before it is started, as unreachable',
    ],
  },
  {
    name: 'does not say which instance it did not find',
    plant: (driver) => ({
      get: (uuid, options) =>
        driver.get(uuid, options).catch((error: ComputeError) => {
          throw new ComputeError(error.code, 'No such instance');
        }),
    }),
    caughtBy: ['says not-found for a UUID that is no instance'],
  },
  {
    name: 'lists on although the caller gave up',
    plant: (driver) => ({ list: () => driver.list() }),
    caughtBy: ['gives up calls whose signal is aborted, as cancelled'],
  },
  {
    name: 'forgets to destroy',
    plant: (driver) => ({
      destroy: async (uuid, options) => void (await driver.get(uuid, options)),
    }),
    caughtBy: [
      'destroys a running instance and no other',
      'takes the same name and UUID again after destroy',
    ],
  },
  {
    name: 'leaves something on the host that no list shows when it destroys',
    plant: (driver, host) => ({
      async destroy(uuid, options) {
        await driver.destroy(uuid, options);
        litter.set(host, (litter.get(host) ?? 0) + 1);
      },
    }),
    caughtBy: ['leaves nothing of an instance on the host once it is destroyed'],
  },
  {
    name: 'leaves the instance behind when it is aborted in its last step',
    plant: (driver) => ({
      async spawn(spec, { signal, ...options } = {}) {
        const info = await driver.spawn(spec, options);
        await new Promise((resolve) => setImmediate(resolve));
        if (signal?.aborted === true) throw new ComputeError('cancelled', 'Cannot spawn: cancelled');
        return info;
      },
    }),
    caughtBy: [ABORTED, 'leaves all or nothing when it is aborted while a step is under way'],
  },
  {
    name: 'destroys every instance',
    plant: (driver) => ({
      destroy: async (uuid, options) => {
        await driver.destroy(uuid, options);
        for (const other of await driver.list()) await driver.destroy(other.uuid);
      },
    }),
    caughtBy: ['destroys a running instance and no other'],
  },
  {
    name: 'destroys what is not there',
    plant: (driver) => ({
      destroy: (uuid, options) =>
        driver.destroy(uuid, options).catch((error: ComputeError) => {
          if (error.code !== 'not-found') throw error;
        }),
    }),
    caughtBy: ['says not-found when it destroys again', 'says not-found for a UUID that is no instance'],
  },
  {
    name: 'counts nothing in the description of the host',
    plant: (driver) => {
      const first = driver.hostInfo.bind(driver);
      return {
        hostInfo: async (options) => ({
          ...(await first(options)),
          ...{ memoryUsedMiB: 0, vcpusUsed: 0, instances: { running: 0, total: 0 } },
        }),
      };
    },
    caughtBy: [
      'describes the host, and counts what an instance takes',
      'lists, counts and destroys an instance that is down',
    ],
  },
  {
    name: 'stops its instances when it is stopped',
    plant: (driver, host) => ({
      stop: async () => {
        for (const guest of host.guests()) host.stop(guest);
        await driver.stop();
      },
    }),
    caughtBy: ['leaves its instances running when it stops'],
  },
  {
    name: 'cannot be stopped twice',
    plant: (driver) => {
      let stopped = false;
      return {
        stop: async () => {
          if (stopped) throw new Error('Stopped already');
          stopped = true;
          await driver.stop();
        },
      };
    },
    caughtBy: ['stops without having been started, and twice'],
  },
  {
    name: 'gives an empty list while it is not started',
    plant: (driver) => ({
      list: (options) =>
        driver.list(options).catch((error: ComputeError) => {
          if (error.code !== 'unreachable') throw error;
          return [];
        }),
    }),
    caughtBy: [
      'refuses calls before it is started, as unreachable',
      'refuses calls after it is stopped, as unreachable',
      'gives up a start that is aborted, and may be started again',
    ],
  },
  {
    name: 'starts although the caller gave up',
    plant: (driver) => ({ start: () => driver.start() }),
    caughtBy: ['gives up a start that is aborted, and may be started again'],
  },
];

/** What failed spawns left on each host, where no list shows it. */
export const litter = new WeakMap<object, number>();
