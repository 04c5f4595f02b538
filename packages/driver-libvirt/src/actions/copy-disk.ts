import {
  ComputeError,
  type ProgressOptions,
  type Report,
  type Undo,
  type VolumeSpec,
} from '@hostelry/compute';
import {
  DomainBlockCopyFlags,
  DomainBlockJobAbortFlags,
  DomainBlockResizeFlags,
  StorageVolResizeFlags,
  type Connection,
  type Domain,
  type StorageVol,
} from '@hostelry/libvirt';
import { deviceXml } from '../devices/hotplug/device-xml.js';
import { disk as diskClass } from '../devices/disk.js';
import { type DevObjectOf } from '../devices/registry.js';
import { reasonOf } from '../errors.js';
import { BlockJobWatch } from '../guest/block-job.js';
import { volumeKeys } from '../guest/volume-disk.js';
import { nameOf, placeSpec } from '../volumes/connections.js';
import { copyVolume } from '../volumes/copy-volume.js';
import { poolVolumeAt } from '../volumes/pool-volume.js';
import { type VolumePlace } from '../volumes/volume-driver.js';

/** A disk that is copied to another place. */
export interface DiskCopy {
  readonly connection: Connection;
  readonly domain: Domain;
  readonly target: string;
  readonly disk: DevObjectOf<'disk'>;
  /** Where it goes, and as what. */
  readonly place: VolumePlace;
  readonly spec: VolumeSpec;
  /** Bytes that the guest sees, and those of the new volume where a pool knows them. */
  readonly size: number;
  readonly newSize: number | undefined;
  /** The new volume, if a pool has it. */
  readonly volume: StorageVol | undefined;
  /** Nothing copied for this long is a failure. */
  readonly stallMs: number;
  readonly options: ProgressOptions;
  readonly undo: Undo;
  /** Takes what went wrong after the guest is at the new place. */
  readonly report: Report;
}

/** Copies a disk while the guest works on it, and has the guest go on at the new place. On failure the job is ended, and the guest is where it was. */
export async function mirrorRunning(copy: DiskCopy): Promise<void> {
  const { connection, domain, target, options, stallMs, undo, report } = copy;
  const { signal, progress } = options;
  const { REUSE_EXT, TRANSIENT_JOB } = DomainBlockCopyFlags;
  const { newSize, size } = copy;
  const isLarger = newSize !== undefined && newSize > size;
  if (isLarger) await shrink(copy);
  const watch = await BlockJobWatch.open(connection, domain, target);
  try {
    signal?.throwIfAborted();
    // Neither this call nor the last one is given up by an abort: it might go on in the daemon after its undo.
    await domain.blockCopy(target, destination(copy), {}, REUSE_EXT | TRANSIENT_JOB);
    undo.push(`the copying of disk "${target}"`, () => endJob(domain, target));
    progress?.step('copy', { done: 0, total: size });
    await watch.ready({ step: 'copy', stallMs, signal, progress });
    signal?.throwIfAborted();
    progress?.step('pivot');
    await domain.blockJobAbort(target, DomainBlockJobAbortFlags.PIVOT);
  } finally {
    watch.close();
  }
  // The guest is on the new one from here on: nothing is undone any more.
  undo.discard();
  if (!isLarger) return;
  try {
    await domain.blockResize(target, newSize, DomainBlockResizeFlags.BYTES);
  } catch (error) {
    report(
      `Disk "${target}" of "${domain.name}" cannot have all of the ${newSize} bytes of its new volume`,
      error,
    );
  }
}

/** QEMU copies to a place of the very same size only: a larger volume is made smaller for as long as it is copied to. */
async function shrink({ volume, newSize, size, spec, target, undo }: DiskCopy): Promise<void> {
  if (volume === undefined || newSize === undefined) return;
  undo.push(`the shrinking of ${nameOf(spec.source)}`, () => volume.resize(newSize));
  try {
    await volume.resize(size, StorageVolResizeFlags.SHRINK);
  } catch (error) {
    throw new ComputeError(
      'unsupported',
      `${nameOf(spec.source)} has ${newSize} bytes, and a running guest's disk can be copied only to ${size} bytes, which "${target}" has: ${reasonOf(error)}`,
      { cause: error, details: { field: 'source' } },
    );
  }
}

/** Copies a disk that no guest works on: from volume to volume of the host's pools, without conversion. */
export async function copyStopped(copy: DiskCopy): Promise<void> {
  const { connection, disk, target, spec, volume, size, newSize, options, stallMs } = copy;
  const { diskType, path = '', format } = disk.spec;
  const kind = diskType === 'file' || diskType === 'block' ? diskType : 'network';
  const { signal } = options;
  const from = await poolVolumeAt(connection, { kind, path }, signal === undefined ? {} : { signal });
  const { format: newFormat } = volumeKeys(spec);
  if (from === undefined || volume === undefined) {
    const where = from === undefined ? `disk "${target}"` : nameOf(spec.source);
    throw new ComputeError(
      'unsupported',
      `${where} is in no storage pool of the host: it can be swapped while the instance runs`,
    );
  }
  if (format !== newFormat) {
    throw new ComputeError(
      'unsupported',
      `Disk "${target}" and ${nameOf(spec.source)} have different formats: it can be swapped while the instance runs`,
      { details: { field: 'format' } },
    );
  }
  await copyVolume(from, volume, { ...options, stallMs });
  // The bytes of an image bring its size along.
  if (newFormat !== 'raw' && newSize !== undefined && newSize > size) await volume.resize(newSize);
}

/** The document of the new place, as the disk is to be on it. */
function destination({ disk, place, spec, target }: DiskCopy): string {
  const { driverName, iface } = disk.spec;
  const { serial: _serial, iotune: _iotune, volumeInfo: _info, ...keys } = volumeKeys(spec);
  const object = diskClass.fromSpec({
    ...{ type: 'disk', device: 'disk', name: target, propagateErrors: 'default' },
    ...(iface === undefined ? {} : { iface }),
    ...(driverName === undefined ? {} : { driverName }),
    ...keys,
    ...placeSpec(place),
  } as Parameters<typeof diskClass.fromSpec>[0]);
  const xml = deviceXml(object);
  if (xml === undefined) throw new ComputeError('internal', 'A disk has no element');
  return xml;
}

async function endJob(domain: Domain, target: string): Promise<void> {
  if ((await domain.getBlockJobInfo(target)) === undefined) return;
  await domain.blockJobAbort(target);
}
