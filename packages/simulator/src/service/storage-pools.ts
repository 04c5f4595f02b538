import { type SimulatedPool } from '../hypervisor/storage-pool.js';
import { type ClientSession } from './client-session.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { uuidText, wireList, wireObject, type WireObject } from './wire.js';

/** The pool that a call names. Fails with NO_STORAGE_POOL once it is gone. */
export function findPool(session: ClientSession, pool: WireObject): SimulatedPool {
  return session.host.storage.byUuid(uuidText(pool.uuid));
}

/** Storage pools. */
export function storagePoolHandlers(session: ClientSession) {
  const find = (pool: WireObject): SimulatedPool => findPool(session, pool);
  const named = (pool: SimulatedPool) => ({ pool: wireObject(pool) });
  const names = (active: boolean): string[] =>
    session.host.storage
      .list()
      .filter((pool) => pool.isActive === active)
      .map(({ name }) => name);
  return {
    CONNECT_LIST_ALL_STORAGE_POOLS: ({ need_results, flags }) => {
      const { items: pools, ret } = wireList(session.host.storage.list(flags), need_results, wireObject);
      return { pools, ret };
    },
    CONNECT_NUM_OF_STORAGE_POOLS: () => ({ num: names(true).length }),
    CONNECT_LIST_STORAGE_POOLS: ({ maxnames }) => ({ names: names(true).slice(0, maxnames) }),
    CONNECT_NUM_OF_DEFINED_STORAGE_POOLS: () => ({ num: names(false).length }),
    CONNECT_LIST_DEFINED_STORAGE_POOLS: ({ maxnames }) => ({ names: names(false).slice(0, maxnames) }),
    STORAGE_POOL_LOOKUP_BY_NAME: ({ name }) => named(session.host.storage.byName(name)),
    STORAGE_POOL_LOOKUP_BY_UUID: ({ uuid }) => named(session.host.storage.byUuid(uuidText(uuid))),
    STORAGE_POOL_LOOKUP_BY_VOLUME: ({ vol }) => named(session.host.storage.byName(vol.pool)),
    STORAGE_POOL_LOOKUP_BY_TARGET_PATH: ({ path }) => named(session.host.storage.byDirectory(path)),
    STORAGE_POOL_DEFINE_XML: ({ xml }) => named(session.host.storage.define(xml)),
    STORAGE_POOL_CREATE_XML: ({ xml }) => named(session.host.storage.create(xml)),
    STORAGE_POOL_BUILD: ({ pool }) => find(pool).build(),
    STORAGE_POOL_CREATE: ({ pool }) => find(pool).start(),
    STORAGE_POOL_DESTROY: ({ pool }) => session.host.storage.stop(find(pool)),
    STORAGE_POOL_DELETE: ({ pool }) => find(pool).delete(),
    STORAGE_POOL_UNDEFINE: ({ pool }) => session.host.storage.undefine(find(pool)),
    STORAGE_POOL_REFRESH: ({ pool }) => find(pool).refresh(),
    STORAGE_POOL_GET_INFO: ({ pool }) => {
      const { state, isActive, capacity, allocation, available } = find(pool);
      const bytes = isActive
        ? { capacity, allocation, available }
        : { capacity: 0, allocation: 0, available: 0 };
      return { state, ...bytes };
    },
    STORAGE_POOL_GET_XML_DESC: ({ pool }) => ({ xml: find(pool).text }),
    STORAGE_POOL_GET_AUTOSTART: ({ pool }) => ({ autostart: find(pool).autostart ? 1 : 0 }),
    STORAGE_POOL_SET_AUTOSTART: ({ pool, autostart }) => {
      find(pool).autostart = autostart !== 0;
    },
    STORAGE_POOL_IS_ACTIVE: ({ pool }) => ({ active: find(pool).isActive ? 1 : 0 }),
    STORAGE_POOL_IS_PERSISTENT: ({ pool }) => ({ persistent: find(pool).isPersistent ? 1 : 0 }),
  } satisfies RemoteHandlers;
}
