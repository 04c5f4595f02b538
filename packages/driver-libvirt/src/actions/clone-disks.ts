import { basename } from 'node:path/posix';
import { ComputeError, type ProgressOptions, type Undo } from '@hostelry/compute';
import { type Connection, type StorageVol } from '@hostelry/libvirt';
import { parseStorageVol, serializeStorageVol, type Disk, type Domain } from '@hostelry/libvirt-xml';
import { backupDisk, endBackup } from '../capture/backup-disk.js';
import { copyVolume, createTarget } from '../capture/copy-volume.js';
import { diskFormat } from '../guest/disk-format.js';
import { diskPath } from '../guest/disk-path.js';
import { type Guest } from '../guest/guest.js';
import { type InstanceMetadata, type VolumeRole } from '../guest/metadata.js';
import { placeDisk } from '../guest/place-disk.js';
import { rootDisk } from '../guest/root-disk.js';
import { parseImageName } from '../images/cache/image-name.js';
import { isLibraryVolume } from '../images/library/library-name.js';
import { copyVolume as copyBytes } from '../volumes/copy-volume.js';
import { volumeAtPath } from '../volumes/pool-volume.js';
import { type ActionContext } from './context.js';

const STALL_MS = 60_000;

/** A disk of the original that the copy gets one of its own for. */
export interface DiskToCopy {
  readonly target: string;
  readonly role: Extract<VolumeRole, 'root' | 'disk'>;
  readonly path: string;
  readonly format: string;
}

/**
 * The disks that are written to: those that are not the instance's own are attached to it, and copied only if `copyVolumes`. Drives and disks that are only read are shared.
 * `conflict` for a volume that is not to be copied, `unsupported` for what is no file or device of the host.
 */
export async function disksToCopy(
  context: ActionContext,
  guest: Guest,
  from: {
    readonly document: Domain;
    readonly metadata: InstanceMetadata | undefined;
    readonly copyVolumes: boolean;
  },
): Promise<readonly DiskToCopy[]> {
  const { document, metadata, copyVolumes } = from;
  const { uses } = await context.attachments();
  const own = await uses.of(guest.uuid, () => guest.text({ inactive: true }));
  const root = rootDisk(document, metadata);
  return (document.devices?.disk ?? []).flatMap((disk): DiskToCopy[] => {
    const target = disk.target.dev;
    if ((disk.device !== undefined && disk.device !== 'disk') || disk.readonly !== undefined) return [];
    const isAttached = own.disks.some((each) => each.target === target && each.volume !== undefined);
    if ((isAttached || disk.shareable !== undefined) && !copyVolumes) {
      const why = `volume "${target}" is attached to it, and is not to be copied`;
      throw new ComputeError('conflict', `Cannot clone instance "${guest.name}": ${why}`);
    }
    const path = diskPath(disk);
    if (path !== undefined) {
      return [{ target, role: disk === root ? 'root' : 'disk', path, format: diskFormat(disk) }];
    }
    const why = `disk "${target}" is no file or device of the host`;
    throw new ComputeError('unsupported', `Cannot clone instance "${guest.name}": ${why}`);
  });
}

/** Where a copy goes. */
export interface CopyPlace {
  readonly pool: string;
  readonly name: string;
}

/** What is copied how. */
export interface DiskCopying {
  readonly guest: Guest;
  readonly disk: DiskToCopy;
  readonly place: CopyPlace;
  readonly isActive: boolean;
  readonly isThin: boolean;
  readonly undo: Undo;
}

/** Copies a disk, of a guest that runs as it is at one moment; gives the copy's path. The place has its undo already. */
export async function copyDisk(
  context: ActionContext,
  copying: DiskCopying,
  options: ProgressOptions,
): Promise<string> {
  const { guest, disk, place, isActive, isThin, undo } = copying;
  const { signal } = options;
  const connection = await context.host.connection(signal);
  if (isActive) {
    const { capacity } = await guest.domain.getBlockInfo(disk.target, 0, { signal });
    const path = await createTarget(connection, place, capacity, options);
    // When the connection is lost the daemon goes on: what writes to the copy ends before that is removed.
    undo.push(`the copying of disk "${disk.target}"`, () => endBackup(guest, path));
    signal?.throwIfAborted();
    await backupDisk(
      context.host,
      guest,
      { target: disk.target, path, atMoment: (begin) => begin() },
      options,
    );
    return path;
  }
  if (isThin && disk.role === 'root') return copyOverlay(connection, guest, { disk, place }, options);
  options.progress?.step(`copy-disk ${disk.target}`);
  await copyVolume(connection, disk, place, options);
  return (await volumeOf(connection, place)).getPath();
}

/** Copies the file of an overlay as it is: what it rests on is a kept image, which stays as long as any volume names it. */
async function copyOverlay(
  connection: Connection,
  guest: Guest,
  { disk, place }: { readonly disk: DiskToCopy; readonly place: CopyPlace },
  options: ProgressOptions,
): Promise<string> {
  const { signal } = options;
  const source = await volumeAtPath(connection, disk.path, { signal });
  const found = source && parseStorageVol(await source.getXMLDesc(0, { signal }));
  const base = found?.backingStore;
  if (source === undefined || found === undefined || base?.path === undefined || !isKeptImage(base.path)) {
    const why = `disk "${disk.target}" does not rest on an image that the host keeps`;
    throw new ComputeError('unsupported', `Cannot clone instance "${guest.name}" thinly: ${why}`);
  }
  const pool = await connection.storagePoolLookupByName(place.pool, { signal });
  const { capacity } = await source.getInfo(0, { signal });
  const xml = serializeStorageVol({
    name: place.name,
    capacity: { value: capacity, unit: 'bytes' },
    target: { format: { type: 'qcow2' }, compat: '1.1' },
    // Named from the beginning, so that it is kept while the bytes are on their way.
    backingStore: base,
  });
  const target = await pool.storageVolCreateXML(xml);
  signal?.throwIfAborted();
  await copyBytes(source, target, { ...options, stallMs: STALL_MS });
  return target.getPath();
}

/** Of the cache or of the library: neither goes while a volume reads from it. */
function isKeptImage(path: string): boolean {
  const name = basename(path);
  return parseImageName(name) !== undefined || isLibraryVolume(name);
}

async function volumeOf(connection: Connection, { pool, name }: CopyPlace): Promise<StorageVol> {
  return (await connection.storagePoolLookupByName(pool)).storageVolLookupByName(name);
}

/** Puts the disk of that target on its copy; it is no attached volume any more, so it has no name of one. */
export function placeCopy({ devices }: Domain, target: string, path: string): void {
  const disk: Disk | undefined = devices?.disk?.find((each) => each.target.dev === target);
  if (disk === undefined) throw new ComputeError('internal', `The copy has no disk "${target}"`);
  placeDisk(disk, { path, format: 'qcow2' });
  delete disk.alias;
  delete disk.shareable;
}
