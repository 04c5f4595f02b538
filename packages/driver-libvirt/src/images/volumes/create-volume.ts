import { ComputeError } from '@hostelry/compute';
import { serializeStorageVol } from '@hostelry/libvirt-xml';
import { isLibvirtError, reasonOf, toComputeError } from '../../errors.js';
import { type DiskFormat } from '../cached-image.js';
import { removeVolume } from './remove-volume.js';
import { throwIfCancelled } from '../cancellation.js';
import { type ImagePool, type ImageVolume } from '../storage-connection.js';

/** A volume to be made. */
export interface NewVolume {
  readonly name: string;
  readonly format: DiskFormat;
  readonly capacityBytes: number;
  /** Takes all its space at once. Default false. */
  readonly isFull?: boolean;
  /** The base of an overlay. */
  readonly base?: { readonly path: string; readonly format: DiskFormat };
}

/**
 * Makes an empty volume; `conflict` if the name is taken. On failure it is not there.
 * The call itself is not aborted half-way, so that it is known whether there is something to remove; the signal counts before and after.
 */
export async function createVolume(
  pool: ImagePool,
  volume: NewVolume,
  signal?: AbortSignal,
): Promise<ImageVolume> {
  const what = `Creation of volume "${volume.name}"`;
  throwIfCancelled(signal, what);
  // Asked first: after a deadline in the call below, what has the name is ours to remove, and not someone else's.
  if (await exists(pool, volume.name)) throw nameTaken(pool, volume.name);
  let made: ImageVolume;
  try {
    made = await pool.storageVolCreateXML(volumeXml(volume));
  } catch (error) {
    if (isLibvirtError(error, 'STORAGE_VOL_EXIST')) throw nameTaken(pool, volume.name, error);
    await removeAfter(pool, volume.name, error);
    throw error;
  }
  try {
    throwIfCancelled(signal, what);
  } catch (error) {
    await removeAfter(pool, volume.name, error);
    throw error;
  }
  return made;
}

/** Removes what a failed step left; if that fails too, throws the step's error with what is left behind and why. */
export async function removeAfter(pool: ImagePool, name: string, error: unknown): Promise<void> {
  try {
    await removeVolume(pool, name);
  } catch (second) {
    const first = toComputeError(error, { what: `Cannot make volume "${name}"` });
    throw new ComputeError(
      first.code,
      `${first.message}; it is left in pool "${pool.name}", since it cannot be removed: ${reasonOf(second)}`,
      {
        cause: new AggregateError([error, second]),
        retryable: first.retryable,
        details: first.details,
      },
    );
  }
}

async function exists(pool: ImagePool, name: string): Promise<boolean> {
  try {
    await pool.storageVolLookupByName(name);
    return true;
  } catch (error) {
    if (isLibvirtError(error, 'NO_STORAGE_VOL')) return false;
    throw error;
  }
}

function nameTaken(pool: ImagePool, name: string, cause?: unknown): ComputeError {
  return new ComputeError('conflict', `Volume "${name}" exists already in pool "${pool.name}"`, {
    cause,
  });
}

function volumeXml({ name, format, capacityBytes, base, isFull = false }: NewVolume): string {
  return serializeStorageVol({
    name,
    capacity: { value: capacityBytes, unit: 'bytes' },
    // Else nothing is allocated ahead: zeroes in an image take no space.
    ...(format === 'raw' && !isFull ? { allocation: { value: 0, unit: 'bytes' } } : {}),
    target: { format: { type: format }, ...(format === 'qcow2' ? { compat: '1.1' } : {}) },
    ...(base === undefined ? {} : { backingStore: { path: base.path, format: { type: base.format } } }),
  });
}
