import { randomBytes } from 'node:crypto';
import {
  ComputeError,
  type PackedDisk,
  type PackedInstance,
  type Undo,
  type UnpackOptions,
} from '@hostelry/compute';
import { type StoragePool } from '@hostelry/libvirt';
import { parseStorageVol, toBytes } from '@hostelry/libvirt-xml';
import { type DiskVolume } from '../../guest/disks.js';
import { type OwnedVolumeRecord } from '../../guest/metadata.js';
import { type DiskFormat, type ImageStore } from '../../images/index.js';
import { checkedBytes } from '../../images/source/checked-bytes.js';
import { createVolume } from '../../images/volumes/create-volume.js';
import { fillVolume } from '../../images/volumes/upload-volume.js';
import { type BootFile, type OwnDisk } from '../../moving/moving-instance.js';
import { refreshPool } from '../../moving/refresh-pool.js';
import { type ActionContext } from '../context.js';
import { type PackedDefinition } from './packed-definition.js';

const MIB = 2 ** 20;
/** A transfer of which nothing moves for this long fails. The first bytes of a disk come once its host has copied it. */
const STALL_MS = 60_000;

/** An instance that is being unpacked. */
export interface Unpacking {
  readonly packed: PackedInstance;
  readonly moving: PackedDefinition;
  readonly undo: Undo;
}

/** Where an instance's files are here. */
export interface Received {
  readonly disks: ReadonlyMap<string, DiskVolume>;
  readonly kernel?: string;
  readonly initrd?: string;
  readonly volumes: readonly OwnedVolumeRecord[];
}

/** Makes the instance's volumes of the bytes that were packed, and has the files that it boots from in the image cache. Each volume has its undo. */
export async function receiveFiles(
  context: ActionContext,
  unpacking: Unpacking,
  options: UnpackOptions,
): Promise<Received> {
  const { packed, moving, undo } = unpacking;
  const { signal, progress, size } = options;
  const root = moving.disks.find(({ role }) => role === 'root');
  checkRootSize(packed, root, size?.rootDiskMiB);
  if (moving.disks.length + moving.bootFiles.length === 0) return { disks: new Map(), volumes: [] };
  const images = await context.images();
  progress?.step('prepare-pool');
  await images.prepare(options);
  const boot: { kernel?: string; initrd?: string } = {};
  for (const file of moving.bootFiles) {
    boot[file.role] = await receiveBootFile(images, file, diskOf(packed, file.role), options);
  }
  const connection = await context.host.connection(signal);
  const pool = await connection.storagePoolLookupByName(context.options.pool, { signal });
  const token = randomBytes(4).toString('hex');
  const disks = new Map<string, DiskVolume>();
  const volumes: OwnedVolumeRecord[] = [];
  for (const disk of moving.disks) {
    const { role, target, format } = disk;
    const name = `${packed.uuid}-${role}-${target}-${token}.${role === 'seed' ? 'iso' : format}`;
    undo.push(`volume "${pool.name}/${name}"`, () => images.deleteVolume({ pool: pool.name, name }, {}));
    const capacityBytes = disk === root ? (size?.rootDiskMiB ?? 0) * MIB : 0;
    const path = await receiveDisk(pool, { name, disk, capacityBytes }, diskOf(packed, target), options);
    const file = { role, pool: pool.name, name, path, format };
    const { volume, record } = await keepDisk(context, { file, disk, unpacking }, options);
    disks.set(target, volume);
    volumes.push(record);
  }
  return { ...boot, disks, volumes };
}

function diskOf({ name, disks }: PackedInstance, target: string): PackedDisk {
  const found = disks.find((disk) => disk.target === target);
  if (found !== undefined) return found;
  throw new ComputeError('invalid', `Disk "${target}" of instance "${name}" was not packed`, {
    details: { field: 'disks' },
  });
}

function checkRootSize(
  { name }: PackedInstance,
  root: OwnDisk | undefined,
  wantedMiB: number | undefined,
): void {
  if (wantedMiB === undefined) return;
  const details = { field: 'rootDiskMiB' };
  if (root === undefined) {
    throw new ComputeError('invalid', `Instance "${name}" has no root disk to be of ${wantedMiB} MiB`, {
      details,
    });
  }
  if (wantedMiB * MIB >= root.capacityBytes) return;
  const is = Math.ceil(root.capacityBytes / MIB);
  throw new ComputeError(
    'invalid',
    `The root disk of instance "${name}" has ${is} MiB and cannot shrink to ${wantedMiB} MiB`,
    { details },
  );
}

async function receiveBootFile(
  images: ImageStore,
  { role, sha256, sizeBytes }: BootFile,
  disk: PackedDisk,
  options: UnpackOptions,
): Promise<string> {
  const found = await images.findImage(sha256, role, undefined, options);
  if (found !== undefined) return found.path;
  const chunks = () => checkedBytes(role, sha256, bytesOf(disk, options));
  const upload = { sha256, suffix: role, sizeBytes, virtualSizeBytes: sizeBytes, chunks };
  return (await images.importImage(upload, options)).path;
}

/** A disk's file once its bytes are there. */
type DiskFile = DiskVolume & OwnedVolumeRecord & { readonly format: DiskFormat };

/** What becomes of a disk's file: it stays, unless the host's image backend keeps root disks otherwise; then that makes one of it. */
async function keepDisk(
  context: ActionContext,
  {
    file,
    disk,
    unpacking,
  }: { readonly file: DiskFile; readonly disk: OwnDisk; readonly unpacking: Unpacking },
  options: UnpackOptions,
): Promise<{ readonly volume: DiskVolume; readonly record: OwnedVolumeRecord }> {
  const { role, pool, name, path, format } = file;
  const record = { role, pool, name };
  if (role !== 'root') return { volume: file, record };
  const backends = await context.backends();
  const { name: backend, backend: maker } = await backends.ofNew();
  if (maker.keepsFiles) return { volume: file, record: { ...record, backend: backends.ofFile(format) } };
  const place = maker.place(name.slice(0, name.lastIndexOf('.')));
  const { signal, progress, size } = options;
  const call = {
    ...(signal === undefined ? {} : { signal }),
    ...(progress === undefined ? {} : { progress }),
  };
  await maker.prepare?.(call);
  unpacking.undo.push(`volume "${place.pool}/${place.name}"`, () => maker.remove(place, {}));
  const image = { pool, name, path, format, virtualSizeBytes: disk.capacityBytes };
  const volume = await maker.create({ place, image, sizeMiB: size?.rootDiskMiB }, call);
  await (await context.images()).deleteVolume(file, call);
  return { volume, record: { role, ...place, backend } };
}

/** Makes a volume of a disk's bytes; gives its path. `invalid` if they turn out not to be the disk that was packed. */
async function receiveDisk(
  pool: StoragePool,
  {
    name,
    disk,
    capacityBytes,
  }: { readonly name: string; readonly disk: OwnDisk; readonly capacityBytes: number },
  packed: PackedDisk,
  options: UnpackOptions,
): Promise<string> {
  const { signal, progress } = options;
  const isRaw = disk.format === 'raw';
  // A qcow2 file is as long as its bytes are; what is in it is the host's to find out afterwards.
  const length = isRaw ? disk.capacityBytes : 0;
  await createVolume(pool, { name, format: 'raw', capacityBytes: Math.max(1, length) }, signal);
  const volume = await pool.storageVolLookupByName(name, { signal });
  const step = `disk ${disk.target}`;
  progress?.step(step);
  const chunks = await packed.read(signal === undefined ? {} : { signal });
  const content = {
    name,
    chunks: chunks as AsyncIterable<Uint8Array>,
    ...(isRaw ? { sizeBytes: length } : {}),
  };
  await fillVolume(volume, content, { ...options, step, stallMs: STALL_MS });
  if (!isRaw) {
    await refreshPool(pool, options);
    const { capacity, target, backingStore } = parseStorageVol(await volume.getXMLDesc(0, { signal }));
    const bytes = capacity === undefined ? 0 : Number(toBytes(capacity));
    if (target?.format?.type !== 'qcow2' || bytes < disk.capacityBytes || backingStore?.path !== undefined) {
      throw new ComputeError(
        'invalid',
        `The bytes of disk "${disk.target}" are not the disk that was packed`,
      );
    }
    if (capacityBytes > bytes) await volume.resize(capacityBytes, 0, { signal });
  } else if (capacityBytes > length) await volume.resize(capacityBytes, 0, { signal });
  return volume.getPath({ signal });
}

async function* bytesOf(disk: PackedDisk, { signal }: UnpackOptions): AsyncGenerator<Uint8Array> {
  yield* (await disk.read(signal === undefined ? {} : { signal })) as AsyncIterable<Uint8Array>;
}
