import { type ProgressOptions } from '@hostelry/compute';
import { type Connection, type StorageVol } from '@hostelry/libvirt';
import { type InstanceMetadata } from '../../guest/metadata.js';
import { ImageStore } from '../../images/index.js';
import { checkedBytes } from '../../images/source/checked-bytes.js';
import { fillVolume } from '../../images/volumes/upload-volume.js';
import { type MovingInstance } from '../../moving/moving-instance.js';
import { type NewPlace } from '../../moving/relocate.js';
import { type Address } from './ticket.js';

/** A transfer of which nothing moves for this long fails. */
const STALL_MS = 60_000;

/** Both ends of a move, and what moves. */
export interface Shipment {
  readonly source: Connection;
  readonly destination: Connection;
  readonly address: Address;
  readonly moving: MovingInstance;
  readonly metadata: InstanceMetadata | undefined;
}

/**
 * Sends what must be at the destination before the guest can start there and what its hypervisor does not copy: boot files, into the image cache,
 * and disks that are only read, into the volumes that were made for them. Gives where everything of the guest is there.
 */
export async function sendFiles(shipment: Shipment, options: ProgressOptions): Promise<NewPlace> {
  const { address, moving, metadata } = shipment;
  const boot: { kernel?: string; initrd?: string } = {};
  for (const file of moving.bootFiles) boot[file.role] = await sendBootFile(shipment, file, options);
  for (const volume of address.volumes) {
    const disk = moving.disks.find(({ target }) => target === volume.target);
    if (volume.isSent && disk !== undefined) await sendDisk(shipment, disk, volume, options);
  }
  return {
    ...boot,
    disks: new Map(address.volumes.map(({ target, path, format }) => [target, { path, format }])),
    emulator: address.emulator,
    metadata: metadata && {
      ...metadata,
      volumes: address.volumes.map(({ role, pool, name, backend }) => ({
        ...{ role, pool, name },
        ...(backend === undefined ? {} : { backend }),
      })),
    },
  };
}

async function sendBootFile(
  { source, destination, address }: Shipment,
  { role, sha256, pool, name, sizeBytes }: MovingInstance['bootFiles'][number],
  options: ProgressOptions,
): Promise<string> {
  const host = { connection: async () => destination };
  const images = new ImageStore(host, { pool: address.pool, poolPath: address.poolPath });
  const found = await images.findImage(sha256, role, undefined, options);
  if (found !== undefined) return found.path;
  const volume = await lookup(source, { pool, name }, options);
  const upload = { sha256, suffix: role, sizeBytes, virtualSizeBytes: sizeBytes };
  return (
    await images.importImage(
      { ...upload, chunks: () => checkedBytes(role, sha256, bytesOf(volume, options)) },
      options,
    )
  ).path;
}

async function sendDisk(
  { source, destination }: Shipment,
  from: MovingInstance['disks'][number],
  to: Address['volumes'][number],
  options: ProgressOptions,
): Promise<void> {
  const [volume, target] = await Promise.all([
    lookup(source, from, options),
    lookup(destination, to, options),
  ]);
  const { name } = to;
  const content = { name, sizeBytes: from.capacityBytes, chunks: bytesOf(volume, options) };
  await fillVolume(target, content, { ...options, step: `disk ${to.target}`, stallMs: STALL_MS });
}

async function lookup(
  connection: Connection,
  { pool, name }: { readonly pool: string; readonly name: string },
  { signal }: ProgressOptions,
): Promise<StorageVol> {
  const found = await connection.storagePoolLookupByName(pool, { signal });
  return found.storageVolLookupByName(name, { signal });
}

async function* bytesOf(volume: StorageVol, { signal }: ProgressOptions): AsyncGenerator<Uint8Array> {
  yield* (await volume.download({ signal })) as AsyncIterable<Uint8Array>;
}
