import { type CallOptions, type PoolInfo } from '@hostelry/compute';
import { type StoragePool } from '@hostelry/libvirt';
import { isLibvirtError } from '../../errors.js';
import { refreshPool as refresh } from '../../moving/refresh-pool.js';
import { findPool, listPools as list, readPool, runningPool } from '../../storage/pools.js';
import { onHost, type ActionContext } from '../context.js';

/** Every storage pool of the host. */
export function listPools(context: ActionContext, options: CallOptions = {}): Promise<readonly PoolInfo[]> {
  return onHost(context, 'list the storage pools', options, (connection) => list(connection, options));
}

export function getPool(context: ActionContext, name: string, options: CallOptions = {}): Promise<PoolInfo> {
  return onHost(context, `read storage pool "${name}"`, options, async (connection) =>
    readPool(await findPool(connection, name, options), options),
  );
}

/** Starts a pool that is stopped. Somebody else who does it at the same time is no error. */
export function startPool(context: ActionContext, name: string, options: CallOptions = {}): Promise<void> {
  return settle(context, { verb: 'start', name, isActive: true }, options, (pool) => pool.create());
}

/** Stops a pool that runs; what is on it stays. */
export function stopPool(context: ActionContext, name: string, options: CallOptions = {}): Promise<void> {
  return settle(context, { verb: 'stop', name, isActive: false }, options, (pool) => pool.destroy());
}

/** Has the host look at the pool anew. */
export function refreshPool(
  context: ActionContext,
  name: string,
  options: CallOptions = {},
): Promise<PoolInfo> {
  return onHost(context, `refresh storage pool "${name}"`, options, async (connection) => {
    const { pool } = await runningPool(connection, name, options);
    await refresh(pool, options);
    return readPool(pool, options);
  });
}

/** Whether the host starts the pool when it starts. */
export function setPoolAutostart(
  context: ActionContext,
  name: string,
  autostart: boolean,
  options: CallOptions = {},
): Promise<void> {
  return onHost(context, `set the autostart of storage pool "${name}"`, options, async (connection) => {
    const pool = await findPool(connection, name, options);
    await pool.setAutostart(autostart, { signal: options.signal });
  });
}

/** Makes a pool run or not. The call itself is not aborted: one that goes on in the daemon could overtake what comes next. */
function settle(
  context: ActionContext,
  { verb, name, isActive }: { readonly verb: string; readonly name: string; readonly isActive: boolean },
  options: CallOptions,
  change: (pool: StoragePool) => Promise<void>,
): Promise<void> {
  return onHost(context, `${verb} storage pool "${name}"`, options, async (connection) => {
    const { signal } = options;
    const pool = await findPool(connection, name, options);
    if ((await pool.isActive({ signal })) === isActive) return;
    signal?.throwIfAborted();
    try {
      await change(pool);
    } catch (error) {
      const isSettled = isLibvirtError(error, 'OPERATION_INVALID') && (await pool.isActive()) === isActive;
      if (!isSettled) throw error;
    }
  });
}
