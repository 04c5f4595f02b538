import {
  ComputeError,
  validateCloneVolumeSpec,
  validatePoolVolumeSpec,
  type CallOptions,
  type CloneVolumeSpec,
  type PoolVolumeInfo,
  type PoolVolumeSpec,
  type ProgressOptions,
} from '@hostelry/compute';
import { type Connection, type StoragePool } from '@hostelry/libvirt';
import { parseStorageVol, serializeStorageVol, toBytes } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../../errors.js';
import { JOB_LIMIT_MS } from '../../guest/job.js';
import { createVolume as create, removeAfter } from '../../images/volumes/create-volume.js';
import { findVolume, readVolume, type VolumeRecord } from '../../storage/volumes.js';
import { holdsFiles, runningPool } from '../../storage/pools.js';
import { onHost, type ActionContext } from '../context.js';
import { onVolume, usesOf, type FoundVolume } from './volumes.js';

const MIB = 2 ** 20;

/** Makes an empty volume; on failure it is not there. */
export function createVolume(
  context: ActionContext,
  poolName: string,
  given: PoolVolumeSpec,
  options: CallOptions = {},
): Promise<PoolVolumeInfo> {
  const what = `create volume "${given.name}" in storage pool "${poolName}"`;
  return onHost(context, what, options, async (connection) => {
    const spec = validatePoolVolumeSpec(given);
    const running = await runningPool(connection, poolName, options);
    const base = spec.backing && (await findBase(connection, spec.backing, options));
    const format = spec.format ?? (base === undefined ? 'raw' : 'qcow2');
    const capacityBytes = spec.sizeMiB === undefined ? (base?.capacityBytes ?? 0) : spec.sizeMiB * MIB;
    const isFull = spec.full === true || !holdsFiles(running);
    const wanted = { name: spec.name, format, capacityBytes, isFull, ...(base && { base }) };
    await create(running.pool, wanted, options.signal);
    const volume = await findVolume(running.pool, spec.name, options);
    return { ...(await readVolume(volume, options)), usedBy: [] };
  });
}

async function findBase(
  connection: Connection,
  { pool: poolName, name }: NonNullable<PoolVolumeSpec['backing']>,
  options: CallOptions,
): Promise<{ path: string; format: 'raw' | 'qcow2'; capacityBytes: number }> {
  const { pool } = await runningPool(connection, poolName, options);
  const volume = await findVolume(pool, name, options);
  const { target, capacity } = parseStorageVol(await volume.getXMLDesc(0, { signal: options.signal }));
  const { path = '', format } = target;
  const type = format?.type ?? 'raw';
  if (type !== 'raw' && type !== 'qcow2') {
    throw new ComputeError(
      'invalid',
      `Volume "${name}" of storage pool "${poolName}" is ${type}: a volume reads from raw and qcow2`,
      {
        details: { field: 'backing' },
      },
    );
  }
  return { path, format: type, capacityBytes: capacity === undefined ? 0 : Number(toBytes(capacity)) };
}

/** Copies a volume, with all that it reads from; on failure the copy is not there. The host cannot stop half-way, so an abort counts when it is done. */
export function cloneVolume(
  context: ActionContext,
  pool: string,
  name: string,
  given: CloneVolumeSpec,
  options: ProgressOptions = {},
): Promise<PoolVolumeInfo> {
  return onVolume(context, 'clone', [pool, name], options, async (found) => {
    const spec = validateCloneVolumeSpec(given);
    await requireStill(context, found, options);
    const { connection, volume, record } = found;
    const { pool: target } = await runningPool(connection, spec.pool ?? pool, options);
    await requireFree(target, spec.name, options);
    options.signal?.throwIfAborted();
    options.progress?.step('copy volume');
    try {
      const xml = await cloneXml(found, spec, record);
      await target.storageVolCreateXMLFrom(xml, volume, 0, { timeoutMs: JOB_LIMIT_MS });
      options.signal?.throwIfAborted();
      const made = await readVolume(await findVolume(target, spec.name, options), options);
      return { ...made, usedBy: [] };
    } catch (error) {
      // What somebody else has made meanwhile is not ours to remove.
      if (!isLibvirtError(error, 'STORAGE_VOL_EXIST')) await removeAfter(target, spec.name, error);
      throw error;
    }
  });
}

async function cloneXml(
  { volume }: FoundVolume,
  { name, format }: CloneVolumeSpec,
  record: VolumeRecord,
): Promise<string> {
  const type = format ?? record.format ?? 'raw';
  const { capacity } = await volume.getInfo();
  return serializeStorageVol({
    name,
    capacity: { value: capacity, unit: 'bytes' },
    target: { format: { type }, ...(type === 'qcow2' ? { compat: '1.1' } : {}) },
  });
}

/** `conflict` if the name is taken: after a failure whatever has the name is removed. */
async function requireFree(pool: StoragePool, name: string, { signal }: CallOptions): Promise<void> {
  try {
    await pool.storageVolLookupByName(name, { signal });
  } catch (error) {
    if (isLibvirtError(error, 'NO_STORAGE_VOL')) return;
    throw error;
  }
  throw new ComputeError('conflict', `Volume "${name}" exists already in storage pool "${pool.name}"`);
}

/** `conflict` if an instance that runs may write to the volume. */
async function requireStill(context: ActionContext, found: FoundVolume, options: CallOptions): Promise<void> {
  const { record, connection } = found;
  const users = (await usesOf(context, connection, options)).ownersOf(record);
  if (users.length === 0) return;
  const domains = await connection.listAllDomains(0, { signal: options.signal });
  const running = domains.find(({ id, uuid }) => id >= 0 && users.some((user) => user.uuid === uuid));
  if (running === undefined) return;
  throw new ComputeError(
    'conflict',
    `Cannot clone volume "${record.name}" of storage pool "${record.pool}": instance "${running.name}" runs on it`,
  );
}
