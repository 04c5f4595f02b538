import { type CallOptions } from '@hostelry/compute';
import { type Connection, type StorageVol } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';
import { type VolumePlace } from './volume-driver.js';

/** The volume of a pool that is at a place; undefined for what no active pool of the host has. */
export async function poolVolumeAt(
  connection: Connection,
  place: Pick<VolumePlace, 'kind'> & { readonly path?: string },
  options: CallOptions,
): Promise<StorageVol | undefined> {
  if (place.kind === 'network' || place.path === undefined) return undefined;
  return volumeAtPath(connection, place.path, options);
}

/** The volume with that path; undefined if no active pool of the host has it. */
export async function volumeAtPath(
  connection: Connection,
  path: string,
  call: { readonly signal?: AbortSignal | undefined },
): Promise<StorageVol | undefined> {
  try {
    return await connection.storageVolLookupByPath(path, call);
  } catch (error) {
    if (isLibvirtError(error, 'NO_STORAGE_VOL')) return undefined;
    throw error;
  }
}
