import { randomBytes, randomUUID } from 'node:crypto';
import {
  ComputeError,
  validateCloneSpec,
  type CloneSpec,
  type InstanceInfo,
  type ProgressOptions,
  type Undo,
} from '@hostelry/compute';
import { parseDocument, serializeDomain, type Domain } from '@hostelry/libvirt-xml';
import { keptPolicy } from '../firewall/kept-policy.js';
import { cloneDocument, ownClone, refuseUnique } from '../guest/clone-document.js';
import { Guest } from '../guest/guest.js';
import { keptValue } from '../guest/kept-value.js';
import { readInstanceMetadata, type InstanceMetadata, type OwnedVolumeRecord } from '../guest/metadata.js';
import { packedOf } from '../guest/packed.js';
import { readRescueRecord } from '../guest/rescue-record.js';
import { seedOf, type ImageStore } from '../images/index.js';
import { hasSnapshots } from '../moving/has-snapshots.js';
import { KEPT_VIFS, vifRecords } from '../vifs/kept-vifs.js';
import { checkIdentity, checkMaintenance } from './check-host.js';
import { claimIdentity } from './claim-identity.js';
import { copyDisk, disksToCopy, placeCopy, type DiskToCopy } from './clone-disks.js';
import { readSeed } from './clone-seed.js';
import { hasVolumeDrivers, onGuest, wrongState, type ActionContext } from './context.js';
import { describeGuest } from './get.js';
import { removeDomain } from './remove-domain.js';
import { undoing } from './undoing.js';

const VERB = 'clone';

/** A copy that is wanted, with its identity. */
type NamedClone = CloneSpec & { readonly uuid: string };

/**
 * Copies an instance on its host: disks first, then the definition, which is not started. Each step that leaves something pushes its undo.
 * What the copy has is its own but for the images under thin disks, which are the host's, and what both only read.
 */
export function clone(
  context: ActionContext,
  uuid: string,
  given: CloneSpec,
  options: ProgressOptions = {},
): Promise<InstanceInfo> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: VERB, signal }, async (guest) => {
    const valid = validateCloneSpec(given);
    const spec: NamedClone = { ...valid, uuid: valid.uuid ?? randomUUID() };
    const unclaim = claimIdentity(context, spec);
    try {
      const connection = await context.host.connection(signal);
      await Promise.all([checkIdentity(connection, spec, options), checkMaintenance(connection, options)]);
      const { devices } = await context.attachments();
      // The original may be given nothing while it is copied, and not be started.
      return await devices.inTurn(uuid, options, async () => {
        const original = await readOriginal(context, guest, spec, options);
        return undoing({ verb: VERB, guest, signal }, (undo) =>
          copy(context, { guest, original, spec, undo }, options),
        );
      });
    } finally {
      unclaim();
    }
  });
}

/** What is copied. */
interface Original {
  readonly configuration: string;
  readonly document: Domain;
  readonly metadata: InstanceMetadata | undefined;
  readonly isActive: boolean;
  readonly disks: readonly DiskToCopy[];
}

/** Checks all that can be known beforehand. */
async function readOriginal(
  context: ActionContext,
  guest: Guest,
  spec: NamedClone,
  options: ProgressOptions,
): Promise<Original> {
  const [{ state, isActive }, configuration] = await Promise.all([
    guest.power(options),
    guest.configuration(options),
  ]);
  if (state !== 'running' && state !== 'stopped' && state !== 'crashed') throw wrongState(VERB, guest, state);
  const { root } = parseDocument(configuration);
  if (readRescueRecord(root) !== undefined) throw wrongState(VERB, guest, 'rescued');
  if (packedOf(root) !== undefined) throw wrongState(VERB, guest, 'packed for another host');
  const document = cloneDocument(configuration, spec);
  refuseUnique(guest.name, document);
  await refuseBound(context, guest, configuration, options);
  const metadata = readInstanceMetadata(root);
  const copyVolumes = spec.volumes === 'copy';
  const disks = await disksToCopy(context, guest, { document, metadata, copyVolumes });
  if (isActive && disks.some(({ role }) => role !== 'root')) {
    throw refusal('conflict', guest, 'it writes to more than its root disk: stop it before');
  }
  if (spec.disks === 'thin') {
    if (isActive) throw refusal('conflict', guest, 'it runs, and only what is stopped can be copied thinly');
    if (await hasSnapshots(guest, options)) {
      throw refusal('conflict', guest, 'it has snapshots, which are in the disk that a thin copy would have');
    }
  }
  return { configuration, document, metadata, isActive, disks };
}

/** What plug-ins made for the original on the host is made for it alone. */
async function refuseBound(
  context: ActionContext,
  guest: Guest,
  configuration: string,
  options: ProgressOptions,
): Promise<void> {
  const [vif] = vifRecords(keptValue(configuration, KEPT_VIFS));
  if (vif !== undefined) {
    throw refusal('unsupported', guest, `interface ${vif.mac} was plugged by the VIF driver "${vif.driver}"`);
  }
  if (!hasVolumeDrivers(context)) return;
  const { driverVolumes } = await import('./driver-volumes.js');
  const [volume] = await driverVolumes(context, guest, options);
  if (volume === undefined) return;
  throw refusal('unsupported', guest, `disk "${volume.disk.target}" was connected by a volume driver`);
}

interface Copying {
  readonly guest: Guest;
  readonly original: Original;
  readonly spec: NamedClone;
  readonly undo: Undo;
}

async function copy(
  context: ActionContext,
  copying: Copying,
  options: ProgressOptions,
): Promise<InstanceInfo> {
  const { original, spec, undo } = copying;
  const { document, metadata, configuration } = original;
  const { signal, progress } = options;
  const images = await context.images();
  progress?.step('prepare-pool');
  await images.prepare(options);
  const volumes = await copyVolumes(context, images, copying, options);
  signal?.throwIfAborted();
  // Who started it did not ask us, and its disks moved on while they were copied.
  if (!original.isActive && (await copying.guest.isActive()))
    throw refusal('conflict', copying.guest, 'it was started meanwhile');
  ownClone(document, {
    ...{ uuid: spec.uuid, created: new Date().toISOString(), volumes, images: metadata?.images ?? [] },
    // Made of one that others made: what it boots from may be none of its own.
    ...(volumes.some(({ role }) => role === 'root') || metadata?.adopted !== true ? {} : { adopted: true }),
  });
  progress?.step('define');
  const connection = await context.host.connection(signal);
  // Before the call: when its reply is lost, the domain may be there all the same.
  undo.push(`instance "${spec.name}"`, () => removeDomain(context, spec.uuid));
  const made = new Guest(await connection.domainDefineXML(serializeDomain(document)));
  const policy = keptPolicy(configuration);
  if (policy !== undefined) {
    progress?.step('firewall');
    const firewall = await context.firewall();
    undo.push('the firewall', () => firewall.remove(spec));
    const { setFirewall } = await import('./set-firewall.js');
    await setFirewall(context, spec.uuid, policy, options);
  }
  return describeGuest(made, context.definitions, options);
}

async function copyVolumes(
  context: ActionContext,
  images: ImageStore,
  { guest, original, spec, undo }: Copying,
  options: ProgressOptions,
): Promise<readonly OwnedVolumeRecord[]> {
  const { document, metadata, isActive, disks } = original;
  const { pool } = context.options;
  const token = randomBytes(4).toString('hex');
  const volumes: OwnedVolumeRecord[] = [];
  const backends = await context.backends();
  /** Their names were never used before, so their undo may be there before they are. */
  const expect = (name: string): { readonly pool: string; readonly name: string } => {
    undo.push(`volume "${pool}/${name}"`, () => images.deleteVolume({ pool, name }, {}));
    return { pool, name };
  };
  for (const disk of disks) {
    options.signal?.throwIfAborted();
    const { role, target } = disk;
    const place = expect(`${spec.uuid}-${role}-${role === 'root' ? '' : `${target}-`}${token}.qcow2`);
    const copying = { guest, disk, place, isActive, isThin: spec.disks === 'thin', undo };
    placeCopy(document, target, await copyDisk(context, copying, options));
    volumes.push({ role, ...place, ...(role === 'root' ? { backend: backends.ofFile('qcow2') } : {}) });
  }
  const seed = metadata?.volumes.find(({ role }) => role === 'seed');
  const drive = seed && document.devices?.disk?.find((disk) => sourceFile(disk)?.endsWith(`/${seed.name}`));
  if (seed === undefined || drive === undefined) return volumes;
  options.progress?.step('seed');
  const place = expect(`${spec.uuid}-seed-${token}.iso`);
  const { hostname, instanceId } = seedOf(
    spec,
    spec.hostname === undefined ? {} : { hostname: spec.hostname },
  );
  const contents = await readSeed(context, seed, { hostname, instanceId }, options);
  const { path } = await images.createSeed(place.name, contents, options);
  Object.assign(drive, { source: { file: path } });
  return [...volumes, { role: 'seed', ...place }];
}

function sourceFile(disk: object): string | undefined {
  const { source } = disk as { readonly source?: { readonly file?: string } };
  return source?.file;
}

function refusal(code: 'conflict' | 'unsupported', { name }: Guest, why: string): ComputeError {
  return new ComputeError(code, `Cannot ${VERB} instance "${name}": ${why}`);
}
