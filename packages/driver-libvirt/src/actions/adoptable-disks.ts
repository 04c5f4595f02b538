import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type StoragePool, type StorageVol } from '@hostelry/libvirt';
import { parseDomain, parseStorageVol, type Disk } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';
import { diskPath } from '../guest/disk-path.js';
import { type Guest } from '../guest/guest.js';
import { type InstanceMetadata, type OwnedVolumeRecord } from '../guest/metadata.js';
import { rootDisk } from '../guest/root-disk.js';
import { type DomainUser } from '../guest/uses.js';
import { volumeAtPath } from '../volumes/pool-volume.js';
import { type ActionContext } from './context.js';

/**
 * The volumes that an instance's disks are on and that can become its own: each disk that it writes to, and a drive with a volume that was named for it.
 * Volumes that were attached stay whose they are. `conflict` if a disk is in no pool of the host, is another instance's too, or what another volume rests on.
 */
export async function adoptableDisks(
  context: ActionContext,
  guest: Guest,
  metadata: InstanceMetadata,
  options: CallOptions,
): Promise<readonly OwnedVolumeRecord[]> {
  const { signal } = options;
  const { uses } = await context.attachments();
  const [document, users, connection] = await Promise.all([
    guest.document({ ...options, inactive: true }),
    uses.all(options),
    context.host.connection(signal),
  ]);
  const root = rootDisk(document, metadata);
  const own = users.find(({ uuid }) => uuid === guest.uuid);
  const others = users.filter(({ uuid }) => uuid !== guest.uuid);
  const found: { readonly record: OwnedVolumeRecord; readonly volume: StorageVol; readonly disk: Disk }[] =
    [];
  for (const disk of document.devices?.disk ?? []) {
    const { dev: target } = disk.target;
    const use = own?.disks.find((each) => each.target === target);
    const isDrive = disk.device !== undefined && disk.device !== 'disk';
    const path = diskPath(disk);
    const isNamedForIt = path?.split('/').at(-1)?.startsWith(`${guest.uuid}-`) === true;
    if (use?.volume !== undefined || (isDrive ? !isNamedForIt : disk.readonly !== undefined)) continue;
    refuseShared(guest, target, use?.source, disk.shareable !== undefined, others);
    const volume = path === undefined ? undefined : await volumeAtPath(connection, path, { signal });
    if (volume === undefined) throw refusal(guest, target, 'it is in no storage pool of the host');
    const role = isDrive ? 'seed' : disk === root ? 'root' : 'disk';
    found.push({ record: { role, pool: volume.pool, name: volume.name }, volume, disk });
  }
  for (const { disk, volume, record } of found) {
    const pool = await connection.storagePoolLookupByName(record.pool, { signal });
    await refuseBase(guest, disk, { volume, pool }, options);
  }
  return found.map(({ record }) => record);
}

/** The targets of the disks that go with an instance, in its order. */
export async function ownDisks(
  guest: Guest,
  metadata: InstanceMetadata | undefined,
): Promise<readonly string[]> {
  const names = new Set(metadata?.volumes.map(({ name }) => name));
  if (names.size === 0) return [];
  const { devices } = parseDomain(await guest.text({ inactive: true }));
  return (devices?.disk ?? []).flatMap((disk) => {
    const name = diskPath(disk)?.split('/').at(-1);
    return name !== undefined && names.has(name) ? [disk.target.dev] : [];
  });
}

function refuseShared(
  guest: Guest,
  target: string,
  source: string | undefined,
  isShareable: boolean,
  others: readonly DomainUser[],
): void {
  if (isShareable) throw refusal(guest, target, 'it is made to be shared');
  const other = others.find(({ disks }) =>
    disks.some((each) => source !== undefined && each.source === source),
  );
  if (other !== undefined) throw refusal(guest, target, `instance "${other.name}" has it too`);
}

/** What other volumes of its pool read from must outlive the instance. */
async function refuseBase(
  guest: Guest,
  disk: Disk,
  { volume, pool }: { readonly volume: StorageVol; readonly pool: StoragePool },
  { signal }: CallOptions,
): Promise<void> {
  const path = await volume.getPath({ signal });
  for (const each of await pool.listAllVolumes(0, { signal })) {
    if (each.name === volume.name) continue;
    let xml: string;
    try {
      xml = await each.getXMLDesc(0, { signal });
    } catch (error) {
      if (isLibvirtError(error, 'NO_STORAGE_VOL')) continue;
      throw error;
    }
    if (parseStorageVol(xml).backingStore?.path !== path) continue;
    throw refusal(guest, disk.target.dev, `volume "${each.name}" rests on it`);
  }
}

function refusal({ name }: Guest, target: string, why: string): ComputeError {
  return new ComputeError('conflict', `Cannot adopt disk "${target}" of instance "${name}": ${why}`);
}
