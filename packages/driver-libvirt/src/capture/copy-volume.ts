import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type Connection } from '@hostelry/libvirt';
import { serializeStorageVol } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';
import { JOB_LIMIT_MS } from '../guest/job.js';
import { requireFormat } from '../images/volumes/require-format.js';

/** A volume to be made. */
export interface NewCopy {
  readonly pool: string;
  readonly name: string;
}

/**
 * Makes a qcow2 volume of what a disk that nobody writes to holds, with what it shares with other files; gives its virtual size.
 * `unsupported` for a disk that is in none of the host's pools, `invalid` for one whose bytes say another format than the guest's. The host cannot stop half-way, so an abort counts when it is done.
 */
export async function copyVolume(
  connection: Connection,
  { path, format }: { readonly path: string; readonly format: string },
  { pool: poolName, name }: NewCopy,
  options: CallOptions,
): Promise<number> {
  const { signal } = options;
  const [source, pool] = await Promise.all([
    lookUp(connection, path, signal),
    connection.storagePoolLookupByName(poolName, { signal }),
  ]);
  await requireFormat(connection, source, format, options);
  const { capacity } = await source.getInfo(0, { signal });
  signal?.throwIfAborted();
  const xml = qcow2Xml(name, capacity);
  await pool.storageVolCreateXMLFrom(xml, source, 0, { timeoutMs: JOB_LIMIT_MS });
  signal?.throwIfAborted();
  return Number(capacity);
}

/** Makes an empty qcow2 volume; gives its path on the host. */
export async function createTarget(
  connection: Connection,
  { pool: poolName, name }: NewCopy,
  capacityBytes: number | bigint,
  { signal }: CallOptions,
): Promise<string> {
  const pool = await connection.storagePoolLookupByName(poolName, { signal });
  const volume = await pool.storageVolCreateXML(qcow2Xml(name, capacityBytes));
  return volume.getPath({ signal });
}

function qcow2Xml(name: string, capacityBytes: number | bigint): string {
  return serializeStorageVol({
    name,
    capacity: { value: capacityBytes, unit: 'bytes' },
    target: { format: { type: 'qcow2' }, compat: '1.1' },
  });
}

async function lookUp(connection: Connection, path: string, signal: AbortSignal | undefined) {
  try {
    return await connection.storageVolLookupByPath(path, { signal });
  } catch (error) {
    if (!isLibvirtError(error, 'NO_STORAGE_VOL')) throw error;
    const message = `The disk "${path}" is in no storage pool of the host, which could copy it`;
    throw new ComputeError('unsupported', message, { cause: error });
  }
}
