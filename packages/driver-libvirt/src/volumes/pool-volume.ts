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
  try {
    return await connection.storageVolLookupByPath(place.path, options);
  } catch (error) {
    if (isLibvirtError(error, 'NO_STORAGE_VOL')) return undefined;
    throw error;
  }
}
