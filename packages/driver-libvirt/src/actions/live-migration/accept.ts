import { randomBytes } from 'node:crypto';
import {
  ComputeError,
  Undo,
  type CallOptions,
  type MigrationOffer,
  type MigrationTicket,
} from '@hostelry/compute';
import { type StoragePool } from '@hostelry/libvirt';
import { isLibvirtError, toComputeError } from '../../errors.js';
import { type CachedImage } from '../../images/index.js';
import { createVolume } from '../../images/volumes/create-volume.js';
import { checkAttached } from '../../moving/check-attached.js';
import { checkMachine } from '../../moving/check-machine.js';
import { readMoving, type MovingInstance, type OwnDisk } from '../../moving/moving-instance.js';
import { refreshPool } from '../../moving/refresh-pool.js';
import { checkHost } from '../check-host.js';
import { type ActionContext } from '../context.js';
import { openInterfaces } from '../open-interfaces.js';
import { receiveFirewall } from '../receive-firewall.js';
import { undoAll } from '../undo-all.js';
import { newVolumeName, writeTicket, type NewVolume } from './ticket.js';

/**
 * Checks that this host can run the instance, and makes its disks: empty, over the image that they are overlays of where this host has it,
 * else as large as all that the guest sees. A disk that this host sees already, under its own name, is left as it is. On failure nothing is left.
 */
export async function accept(
  context: ActionContext,
  offer: MigrationOffer,
  options: CallOptions = {},
): Promise<MigrationTicket> {
  const { signal } = options;
  const undo = new Undo();
  try {
    await context.host.connection(signal);
    const moving = readMoving(offer.driver, offer.definition);
    const interfaces = await openInterfaces(context, interfacesOf(moving));
    await checkHost(context, { spec: offer, interfaces }, options);
    const { emulator } = await checkMachine(context.host, moving, options);
    const volumes = await makeVolumes(context, offer, moving, { undo, options });
    await checkAttached(await context.host.connection(signal), moving, options);
    const isFirewalled = await receiveFirewall(context, offer, moving, { undo, options });
    const { uri, migrationAddress, migrationUri, pool, poolPath } = context.options;
    const ticket = writeTicket(offer.uuid, {
      ...{ version: 1, uri: migrationAddress ?? uri, pool, poolPath },
      ...(migrationUri === undefined ? {} : { migrationUri }),
      ...(emulator === undefined ? {} : { emulator }),
      ...volumes,
      isFirewalled,
    });
    signal?.throwIfAborted();
    undo.discard();
    return ticket;
  } catch (error) {
    throw await undoAll(
      undo,
      toComputeError(error, { what: `Cannot accept instance "${offer.name}"`, signal }),
    );
  }
}

function interfacesOf({ networks }: MovingInstance): { readonly network: string }[] {
  return networks.map((network) => ({ network }));
}

async function makeVolumes(
  context: ActionContext,
  { uuid }: MigrationOffer,
  { disks, bootFiles }: MovingInstance,
  { undo, options }: { readonly undo: Undo; readonly options: CallOptions },
): Promise<{ readonly volumes: readonly NewVolume[]; readonly incremental: boolean }> {
  if (disks.length + bootFiles.length === 0) return { volumes: [], incremental: false };
  const images = await context.images();
  await images.prepare(options);
  const connection = await context.host.connection(options.signal);
  const { pool: poolName } = context.options;
  const pool = await connection.storagePoolLookupByName(poolName, { signal: options.signal });
  // What another host made in a shared folder is not known here yet.
  await refreshPool(pool, options);
  const bases = new Map<OwnDisk, CachedImage>();
  const toCopy: OwnDisk[] = [];
  for (const disk of disks) {
    if (await isSeen(pool, disk, options)) continue;
    toCopy.push(disk);
    if (disk.base === undefined) continue;
    const { sha256, format } = disk.base;
    const base = await images.findImage(sha256, 'disk', format, options);
    if (base !== undefined) bases.set(disk, base);
  }
  // One way for all disks of a migration: libvirt copies each in full, or of each what is above its base.
  const written = toCopy.filter(({ readOnly }) => !readOnly);
  const incremental = written.length > 0 && written.every((disk) => bases.has(disk));
  const backendOf = await backendsOfMoved(context, disks, toCopy);
  const token = randomBytes(4).toString('hex');
  const volumes: NewVolume[] = [];
  for (const disk of disks) {
    const { target, role, format, path } = disk;
    const common = { target, role, format, pool: poolName, ...backendOf(disk) };
    if (!toCopy.includes(disk)) {
      volumes.push({ ...common, name: disk.name, path, isNew: false, isSent: false });
      continue;
    }
    const name = newVolumeName(uuid, `${role}`, `${target}-${token}`, format);
    undo.push(`volume "${poolName}/${name}"`, () => images.deleteVolume({ pool: poolName, name }, {}));
    const base = incremental ? bases.get(disk) : undefined;
    const wanted = { name, format, capacityBytes: disk.capacityBytes };
    const made = await createVolume(pool, base === undefined ? wanted : { ...wanted, base }, options.signal);
    volumes.push({ ...common, name, path: await made.getPath(), isNew: true, isSent: disk.readOnly });
  }
  return { volumes, incremental };
}

/**
 * What will look after each disk. What is copied becomes a file of the very size, so it is `unsupported` on a host that keeps root disks
 * otherwise; what this host sees already keeps its backend, `not-found` if this host does not have it.
 */
async function backendsOfMoved(
  context: ActionContext,
  disks: readonly OwnDisk[],
  toCopy: readonly OwnDisk[],
): Promise<(disk: OwnDisk) => { readonly backend?: string }> {
  const backends = await context.backends();
  const { name, backend } = await backends.ofNew();
  const roots = disks.filter(({ role }) => role === 'root');
  for (const root of roots) {
    if (!toCopy.includes(root)) await backends.of(root);
    else if (!backend.keepsFiles) {
      throw new ComputeError(
        'unsupported',
        `The image backend "${name}" of ${context.host.uri} takes no disk of an instance that runs: stop it and move it then`,
      );
    }
  }
  return (disk) => {
    const kept = toCopy.includes(disk) ? backends.ofFile(disk.format) : disk.backend;
    return disk.role !== 'root' || kept === undefined ? {} : { backend: kept };
  };
}

/** Whether this host sees the very volume. Names are random and made once, so that the same name at the same place is the same bytes. */
async function isSeen(pool: StoragePool, { name, path }: OwnDisk, { signal }: CallOptions): Promise<boolean> {
  try {
    const volume = await pool.storageVolLookupByName(name, { signal });
    return (await volume.getPath({ signal })) === path;
  } catch (error) {
    if (isLibvirtError(error, 'NO_STORAGE_VOL')) return false;
    throw error;
  }
}
