import { accepting, faultOf, type Fault } from './fault.js';

const COLD = 'moves an instance to another host, running if it ran, and leaves nothing here';
const BACK = 'goes back: an instance that was packed is as before, and not before that';
const LIVE = 'moves a running instance to another host, and leaves nothing here';
const ABORTED = 'leaves all or nothing when it is aborted while it moves';

/** Defects of moves between hosts, and of hosts that are being worked on. */
export const moveFaults: readonly Fault[] = [
  faultOf(
    'coldMigration',
    'packs an instance that runs on',
    (facet, driver) => ({
      pack: async (uuid, options) => {
        const packed = await facet.pack(uuid, options);
        await facet.revert(uuid);
        await driver.get(uuid);
        return packed;
      },
    }),
    [COLD, BACK],
  ),
  faultOf(
    'coldMigration',
    'leaves the instance off where it unpacks it',
    (facet, driver) => ({
      unpack: async (packed, options) => {
        const info = await facet.unpack(packed, options);
        await driver.power!.stop(info.uuid, { mode: 'force' });
        return driver.get(info.uuid);
      },
    }),
    [COLD],
  ),
  faultOf('coldMigration', 'keeps what is confirmed', () => ({ confirm: async () => undefined }), [COLD]),
  faultOf(
    'coldMigration',
    'leaves off what goes back',
    (facet, driver) => ({
      revert: async (uuid, options) => {
        await facet.revert(uuid, options);
        await driver.power!.stop(uuid, { mode: 'force' });
      },
    }),
    [BACK],
  ),
  faultOf(
    'coldMigration',
    'removes what was never packed when it is confirmed',
    (facet, driver) => ({
      confirm: (uuid, options) => facet.confirm(uuid, options).catch(() => driver.destroy(uuid)),
    }),
    ['refuses to confirm and to revert what is not packed'],
  ),
  faultOf(
    'coldMigration',
    'unpacks what another kind of driver packed',
    (facet) => ({
      unpack: (packed, options) => facet.unpack({ ...packed, driver: 'fake' }, options),
    }),
    ['refuses to unpack where the instance is already, and what another kind of driver packed'],
  ),
  faultOf(
    'liveMigration',
    'copies an instance where it should move it',
    (facet, _driver, host) => ({
      migrate: async (uuid, ticket, options) => {
        const guest = host.guest(uuid);
        await facet.migrate(uuid, ticket, options);
        host.adopt(guest);
      },
    }),
    [LIVE],
  ),
  faultOf(
    'liveMigration',
    'tells no progress',
    (facet) => ({
      migrate: (uuid, ticket, { progress: _progress, ...options } = {}) =>
        facet.migrate(uuid, ticket, options),
    }),
    [LIVE, 'aborts a move by a call, and says how far it is meanwhile'],
  ),
  faultOf(
    'liveMigration',
    'never makes what arrived persistent',
    (_, driver) => ({
      complete: ({ uuid }) => driver.get(uuid),
    }),
    [LIVE],
  ),
  faultOf('liveMigration', 'keeps what it prepared', () => ({ withdraw: async () => undefined }), [
    'prepares nothing that a withdrawal does not take away',
  ]),
  faultOf(
    'liveMigration',
    'pauses an instance whose move is aborted',
    (facet, driver) => ({
      migrate: (uuid, ticket, options) =>
        facet.migrate(uuid, ticket, options).catch(async (error: unknown) => {
          await driver.pause!.pause(uuid).catch(() => undefined);
          throw error;
        }),
    }),
    [ABORTED],
  ),
  faultOf(
    'liveMigration',
    'says that it aborted what does not move',
    (facet) => ({
      abort: (uuid, options) => accepting(facet.abort(uuid, options), 'conflict'),
    }),
    ['refuses to abort and to force what is not moving'],
  ),
  faultOf(
    'liveMigration',
    'offers what is down',
    (facet, driver) => ({
      offer: async (uuid, options) => {
        if ((await driver.get(uuid)).state === 'stopped') {
          return { uuid, name: 'a', driver: 'fake', vcpus: 1, memoryMiB: 1, definition: '' };
        }
        return facet.offer(uuid, options);
      },
    }),
    ['refuses what is down, what is here already, and a destination that expects nothing'],
  ),
  faultOf(
    'maintenance',
    'takes instances during maintenance',
    () => ({
      enter: async () => undefined,
      status: async () => ({ active: true, reason: 'new memory' }),
    }),
    ['keeps the host from new instances, leaves those that run, and every driver of the host knows'],
  ),
  faultOf('maintenance', 'never ends a maintenance', () => ({ leave: async () => undefined }), [
    'keeps the host from new instances, leaves those that run, and every driver of the host knows',
  ]),
  {
    name: 'turns a host off on which instances run',
    plant: (driver) => ({
      hostPower: {
        ...driver.hostPower!,
        shutdown: (options) => accepting(driver.hostPower!.shutdown(options), 'conflict'),
      },
    }),
    caughtBy: ['refuses to turn a host off on which instances run'],
  },
];
