import { type CallOptions } from '@hostelry/compute';
import { type StorageVol } from '@hostelry/libvirt';
import { serializeStorageVol } from '@hostelry/libvirt-xml';
import { type DiskFormat } from '../cached-image.js';
import { throwIfCancelled } from '../cancellation.js';
import { findPool, lookupPool } from '../volumes/pool.js';
import { removeVolume } from '../volumes/remove-volume.js';
import { requireFormat } from '../volumes/require-format.js';
import { requireRoom } from '../volumes/require-room.js';
import { type DiskImage, type DiskPlace, type ImageBackendHost } from './image-backend.js';

/** How long the host may take to copy or to wipe a volume: it cannot stop half-way. */
export const VOLUME_LIMIT_MS = 24 * 3_600_000;

/** A volume that is to hold what an image holds. */
export interface ImageCopy {
  readonly place: DiskPlace;
  readonly image: DiskImage;
  readonly format: DiskFormat;
  readonly capacityBytes: number;
  /** Bytes that are taken at once. */
  readonly allocationBytes: number;
  /** libvirt's StorageVolCreateFlags. */
  readonly flags?: number;
}

/**
 * Has the host make a volume of an image, in that format, in whichever of its pools; the image may be in another one. It may come out as
 * large as the image alone. `no-resources` if the pool has not what is taken at once. The host goes on when nobody waits, so an abort counts before and after it.
 */
export async function copyImage(
  host: ImageBackendHost,
  { place, image, format, capacityBytes, allocationBytes, flags = 0 }: ImageCopy,
  options: CallOptions,
): Promise<StorageVol> {
  const { signal } = options;
  const connection = await host.connection(signal);
  const source = await (
    await lookupPool(connection, image.pool, options)
  ).storageVolLookupByName(image.name, options);
  await requireFormat(connection, source, image.format, options);
  const pool = await lookupPool(connection, place.pool, options);
  if (allocationBytes > 0) {
    await requireRoom(pool, { what: `volume "${place.name}"`, bytes: allocationBytes }, options);
  }
  const xml = serializeStorageVol({
    name: place.name,
    capacity: { value: capacityBytes, unit: 'bytes' },
    allocation: { value: allocationBytes, unit: 'bytes' },
    target: { format: { type: format }, ...(format === 'qcow2' ? { compat: '1.1' } : {}) },
  });
  const what = `Copying image "${image.name}" to "${place.pool}/${place.name}"`;
  throwIfCancelled(signal, what);
  const made = await pool.storageVolCreateXMLFrom(xml, source, flags, { timeoutMs: VOLUME_LIMIT_MS });
  throwIfCancelled(signal, what);
  return made;
}

/** What a volume is to be. */
export interface VolumeSize {
  readonly sizeBytes: number;
  readonly format: DiskFormat;
  readonly flags?: number;
}

/** Gives the volume so many bytes, if libvirt takes it for what it is; `flags` are libvirt's StorageVolResizeFlags. */
export async function extendVolume(
  host: ImageBackendHost,
  place: DiskPlace,
  { sizeBytes, format, flags = 0 }: VolumeSize,
  options: CallOptions,
): Promise<void> {
  const connection = await host.connection(options.signal);
  const pool = await lookupPool(connection, place.pool, options);
  const volume = await pool.storageVolLookupByName(place.name, options);
  await requireFormat(connection, volume, format, options);
  await volume.resize(sizeBytes, flags, { timeoutMs: VOLUME_LIMIT_MS });
}

/** Removes the volume; a missing one, or a missing pool, is no error. */
export async function removePlace(
  host: ImageBackendHost,
  place: DiskPlace,
  options: CallOptions,
): Promise<void> {
  const connection = await host.connection(options.signal);
  const pool = await findPool(connection, place.pool, options);
  if (pool !== undefined) await removeVolume(pool, place.name, options);
}
