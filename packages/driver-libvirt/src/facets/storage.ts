import { type CallOptions, type StoragePoolsFacet, type StorageVolumesFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { hasStoragePools } from '../storage/has-storage-pools.js';

/** Absent where libvirt keeps no pools for the hypervisor. */
export async function storagePoolsFacet(
  context: ActionContext,
  { signal }: CallOptions,
): Promise<StoragePoolsFacet | undefined> {
  if (!(await hasStoragePools(await context.host.connection(signal), signal))) return undefined;
  const load = () => import('../actions/storage/pools.js');
  return {
    list: async (...args) => (await load()).listPools(context, ...args),
    get: async (...args) => (await load()).getPool(context, ...args),
    create: async (...args) =>
      (await import('../actions/storage/create-pool.js')).createPool(context, ...args),
    start: async (...args) => (await load()).startPool(context, ...args),
    stop: async (...args) => (await load()).stopPool(context, ...args),
    refresh: async (...args) => (await load()).refreshPool(context, ...args),
    setAutostart: async (...args) => (await load()).setPoolAutostart(context, ...args),
    delete: async (...args) =>
      (await import('../actions/storage/delete-pool.js')).deletePool(context, ...args),
  };
}

/** As the pools: absent where there are none. */
export async function storageVolumesFacet(
  context: ActionContext,
  { signal }: CallOptions,
): Promise<StorageVolumesFacet | undefined> {
  if (!(await hasStoragePools(await context.host.connection(signal), signal))) return undefined;
  const load = () => import('../actions/storage/volumes.js');
  const change = () => import('../actions/storage/change-volume.js');
  const create = () => import('../actions/storage/create-volume.js');
  const transfer = () => import('../actions/storage/transfer-volume.js');
  return {
    list: async (...args) => (await load()).listVolumes(context, ...args),
    get: async (...args) => (await load()).getVolume(context, ...args),
    create: async (...args) => (await create()).createVolume(context, ...args),
    clone: async (...args) => (await create()).cloneVolume(context, ...args),
    resize: async (...args) => (await change()).resizeVolume(context, ...args),
    delete: async (...args) => (await change()).deleteVolume(context, ...args),
    wipe: async (...args) => (await change()).wipeVolume(context, ...args),
    upload: async (...args) => (await transfer()).uploadVolume(context, ...args),
    download: async (...args) => (await transfer()).downloadVolume(context, ...args),
  };
}
