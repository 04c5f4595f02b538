import { randomBytes } from 'node:crypto';
import {
  ComputeError,
  validateRebuildSpec,
  type InstanceInfo,
  type ProgressOptions,
  type RebuildOptions,
  type RebuildSpec,
} from '@hostelry/compute';
import { type StorageVol } from '@hostelry/libvirt';
import { parseDomain, serializeDomain, setMetadata } from '@hostelry/libvirt-xml';
import { diskPath } from '../guest/disk-path.js';
import { type Guest } from '../guest/guest.js';
import {
  INSTANCE_NAMESPACE,
  INSTANCE_PREFIX,
  writeInstanceMetadata,
  type InstanceMetadata,
  type OwnedVolumeRecord,
} from '../guest/metadata.js';
import { readPacked } from '../guest/packed.js';
import { placeDisk } from '../guest/place-disk.js';
import { rootDisk } from '../guest/root-disk.js';
import { type CachedImage, type ImageStore, type OwnedVolume } from '../images/index.js';
import { hasSnapshots } from '../moving/has-snapshots.js';
import { volumeAtPath } from '../volumes/pool-volume.js';
import { prepareStart } from './before-start.js';
import { onGuest, wrongState, type ActionContext } from './context.js';
import { describeGuest } from './get.js';
import { powerOff } from './power-off.js';
import { stop } from './stop.js';
import { undoing } from './undoing.js';

const VERB = 'rebuild';
const MIB = 2 ** 20;

/**
 * Gives an instance a new root disk of its image, or of another, made by the image backend that made the old one. The new disk is there before the instance is stopped, and the old one goes when the instance
 * is as it is to be: until then everything can be taken back.
 */
export function rebuild(
  context: ActionContext,
  uuid: string,
  given: RebuildSpec,
  options: RebuildOptions = {},
): Promise<InstanceInfo> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: VERB, signal }, async (guest) => {
    const spec = validateRebuildSpec(given);
    const { devices } = await context.attachments();
    return devices.inTurn(uuid, options, async () => {
      const present = await checkPresent(guest, options);
      const old = await replaceDisk(context, guest, { spec, present }, options);
      await removeOld(context, guest, old);
      return describeGuest(guest, context.definitions, options);
    });
  });
}

/** What is there before. */
interface Present {
  readonly wasRunning: boolean;
  readonly metadata: InstanceMetadata;
  readonly root: OwnedVolumeRecord;
}

async function checkPresent(guest: Guest, options: ProgressOptions): Promise<Present> {
  const [{ state }, isPersistent, metadata, rescued, packed, isKept] = await Promise.all([
    guest.power(options),
    guest.isPersistent(options),
    guest.metadata(options),
    guest.rescueRecord(options),
    readPacked(guest, options),
    hasSnapshots(guest, options),
  ]);
  if (state !== 'running' && state !== 'stopped' && state !== 'crashed') throw wrongState(VERB, guest, state);
  if (!isPersistent) throw wrongState(VERB, guest, 'without a stored definition');
  if (rescued !== undefined) throw wrongState(VERB, guest, 'rescued');
  if (packed !== undefined) throw wrongState(VERB, guest, 'packed for another host');
  if (isKept) throw refusal(guest, 'it has snapshots, which are of the disk that it has');
  const root = metadata?.volumes.find(({ role }) => role === 'root');
  if (metadata === undefined || root === undefined) throw refusal(guest, 'it has no root disk of its own');
  return { wasRunning: state === 'running', metadata, root };
}

/** Gives the volume that the root disk was on. On failure the instance is as before, running if it ran. */
function replaceDisk(
  context: ActionContext,
  guest: Guest,
  { spec, present }: { readonly spec: RebuildSpec; readonly present: Present },
  options: RebuildOptions,
): Promise<OwnedVolumeRecord> {
  const { signal, progress } = options;
  const { wasRunning, metadata, root } = present;
  return undoing({ verb: VERB, guest, signal }, async (undo) => {
    const images = await context.images();
    progress?.step('prepare-pool');
    await images.prepare(options);
    progress?.step('image');
    const image = await imageFor(images, guest, { spec, metadata }, options);
    const backend = await (await context.backends()).of(root);
    // Never used before, so its undo may be there before it is.
    const place = backend.place(`${guest.uuid}-root-${randomBytes(4).toString('hex')}`);
    await backend.prepare?.(options);
    undo.push(`volume "${place.pool}/${place.name}"`, () => backend.remove(place, {}));
    progress?.step('root-disk');
    const sizeMiB = await sizeFor(context, guest, { spec, metadata, image }, options);
    const made = await backend.create({ place, image, sizeMiB }, options);
    signal?.throwIfAborted();
    if (wasRunning) {
      // Before the call: one that is given up may go on in the guest.
      undo.push(`power of instance "${guest.name}"`, async () => {
        if (await guest.isActive()) return;
        await prepareStart(context, guest, {});
        await guest.domain.create();
      });
      progress?.step('stop');
      await stop(context, guest.uuid, options);
    }
    signal?.throwIfAborted();
    const configuration = await guest.configuration(options);
    const volumes = metadata.volumes.map((each) =>
      each === root ? { ...root, pool: made.pool, name: made.name } : each,
    );
    const kept = metadata.images.filter(({ role }) => role !== 'root');
    const sum = { role: 'root' as const, sha256: image.sha256 };
    const after = { ...metadata, volumes, images: [sum, ...kept] };
    const connection = await context.host.connection(signal);
    progress?.step('define');
    undo.push(`definition of instance "${guest.name}"`, async () => {
      await connection.domainDefineXML(configuration);
    });
    // Neither this call nor the start is given up by an abort: one that goes on in the daemon could overtake its undo.
    await connection.domainDefineXML(rebuiltXml(guest, configuration, { metadata, after, made }));
    if (wasRunning) {
      progress?.step('start');
      undo.push(`the new power of instance "${guest.name}"`, async () => void (await powerOff(guest)));
      await prepareStart(context, guest, options);
      await guest.domain.create();
    }
    return root;
  });
}

async function imageFor(
  images: ImageStore,
  guest: Guest,
  { spec, metadata }: { readonly spec: RebuildSpec; readonly metadata: InstanceMetadata },
  options: ProgressOptions,
): Promise<CachedImage> {
  if (spec.image !== undefined) return images.ensureImage(spec.image, 'disk', spec.format, options);
  const sha256 = metadata.images.find(({ role }) => role === 'root')?.sha256;
  const found = sha256 && (await images.findImage(sha256, 'disk', spec.format, options));
  if (found) return found;
  const why = 'the image that it was made of is not kept on its host: name one';
  throw new ComputeError('not-found', `Cannot ${VERB} instance "${guest.name}": ${why}`, {
    details: { field: 'image' },
  });
}

/** The size that is asked for, else that of the disk where it is larger than the image. */
async function sizeFor(
  { host }: ActionContext,
  guest: Guest,
  plan: { readonly spec: RebuildSpec; readonly metadata: InstanceMetadata; readonly image: CachedImage },
  options: ProgressOptions,
): Promise<number | undefined> {
  const { spec, metadata, image } = plan;
  if (spec.sizeMiB !== undefined) return spec.sizeMiB;
  const disk = rootDisk(await guest.document({ ...options, inactive: true }), metadata);
  const path = disk && diskPath(disk);
  const connection = await host.connection(options.signal);
  const volume: StorageVol | undefined =
    path === undefined ? undefined : await volumeAtPath(connection, path, options);
  const bytes = volume === undefined ? 0 : Number((await volume.getInfo(0, options)).capacity);
  return bytes > image.virtualSizeBytes ? Math.ceil(bytes / MIB) : undefined;
}

function rebuiltXml(
  guest: Guest,
  configuration: string,
  change: {
    readonly metadata: InstanceMetadata;
    readonly after: InstanceMetadata;
    readonly made: OwnedVolume;
  },
): string {
  const { metadata, after, made } = change;
  const document = parseDomain(configuration);
  const disk = rootDisk(document, metadata);
  if (disk === undefined) throw refusal(guest, 'its definition has no root disk');
  placeDisk(disk, made);
  setMetadata(document, INSTANCE_PREFIX, INSTANCE_NAMESPACE, writeInstanceMetadata(after).xml);
  return serializeDomain(document);
}

/** Nothing needs it any more: that it stays is no reason to say that the rebuilding failed. */
async function removeOld(context: ActionContext, guest: Guest, old: OwnedVolumeRecord): Promise<void> {
  try {
    await (await context.backends()).remove(old, {});
  } catch (error) {
    context.report(
      `Volume "${old.pool}/${old.name}", the former root disk of instance "${guest.name}", stays`,
      error,
    );
  }
}

function refusal({ name }: Guest, why: string): ComputeError {
  return new ComputeError('conflict', `Cannot ${VERB} instance "${name}": ${why}`);
}
