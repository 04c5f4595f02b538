import {
  ComputeError,
  validateInstanceSize,
  type InstanceInfo,
  type InstanceSize,
  type ResizeOptions,
} from '@hostelry/compute';
import { DomainBlockResizeFlags, DomainVcpuFlags, type Connection, type StorageVol } from '@hostelry/libvirt';
import {
  parseDomain,
  serializeDomain,
  type Capabilities,
  type Disk,
  type Domain as DomainDocument,
} from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';
import { diskFormat } from '../guest/disk-format.js';
import { diskPath } from '../guest/disk-path.js';
import { type Guest } from '../guest/guest.js';
import { type OwnedVolumeRecord } from '../guest/metadata.js';
import { ownRoot, rootDisk } from '../guest/root-disk.js';
import { hasSize, setSize, sizeOf } from '../guest/size.js';
import { offersFor } from '../hypervisors/platform.js';
import { type DiskLimits } from '../images/backends/image-backend.js';
import { requireFormat } from '../images/volumes/require-format.js';
import { prepareStart } from './before-start.js';
import { onGuest, wrongState, type ActionContext } from './context.js';
import { limitsOf, requireAble } from './disk-limits.js';
import { describeGuest } from './get.js';
import { isStillActive } from './power-off.js';
import { startGuest } from './start-guest.js';
import { stop } from './stop.js';
import { undoing } from './undoing.js';

const MIB = 1024 * 1024;

/**
 * Gives an instance another size. All that can be known beforehand is checked before it is stopped. Its definition is changed in one
 * call, which its undo takes back; the root disk grows after that, because it cannot be taken back.
 */
export function resize(
  context: ActionContext,
  uuid: string,
  given: InstanceSize,
  options: ResizeOptions = {},
): Promise<InstanceInfo> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'resize', signal }, async (guest) => {
    const size = validateInstanceSize(given);
    const { state } = await guest.power(options);
    if (state !== 'running' && state !== 'stopped' && state !== 'crashed') {
      throw wrongState('resize', guest, state);
    }
    const plan = await makePlan(context, guest, size, options);
    const isRunning = state === 'running';
    if (plan.isNeeded) {
      if (isRunning && options.mode === 'live') await resizeLive(plan, size, options);
      else await resizeStopped(context, plan, size, { ...options, isRunning });
    }
    return describeGuest(guest, context.definitions, options);
  });
}

/** What is to be done, once everything was checked. */
interface Plan {
  readonly guest: Guest;
  /** The definition as it is, and as it is to be. */
  readonly before: string;
  readonly after: string;
  readonly document: DomainDocument;
  readonly root: RootDisk | undefined;
  readonly isNeeded: boolean;
}

interface RootDisk {
  readonly target: string;
  readonly path: string;
  readonly bytes: number;
  readonly format: string;
  readonly limits: DiskLimits;
  /** What is remembered of it, if an image backend looks after it. */
  readonly own: OwnedVolumeRecord | undefined;
}

async function makePlan(
  context: ActionContext,
  guest: Guest,
  size: InstanceSize,
  options: ResizeOptions,
): Promise<Plan> {
  const [before, definition, isPersistent, { state }] = await Promise.all([
    guest.configuration(options),
    guest.definition(options),
    guest.isPersistent(options),
    guest.power(options),
  ]);
  if (!isPersistent) throw wrongState('resize', guest, 'transient: it has no definition to change');
  if (definition.rescued === true) throw wrongState('resize', guest, 'rescued');
  if (state === 'suspended') throw wrongState('resize', guest, state);
  const document = parseDomain(before);
  const isSame = hasSize(document, size);
  await checkFits(context, guest, document, size, options);
  const changed = parseDomain(before);
  if (!isSame) setSize(changed, guest.name, size);
  const root = await planRootDisk(context, { guest, document }, size, options);
  return {
    ...{ guest, before, after: serializeDomain(changed), document, root },
    isNeeded: !isSame || root !== undefined,
  };
}

async function checkFits(
  { host }: ActionContext,
  guest: Guest,
  document: DomainDocument,
  { vcpus, memoryMiB = 0 }: InstanceSize,
  { signal }: ResizeOptions,
): Promise<void> {
  const connection = await host.connection(signal);
  const [capabilities, node] = await Promise.all([
    host.capabilities(signal),
    connection.nodeGetInfo({ signal }),
  ]);
  const hostMiB = Math.floor(Number(node.memoryKiB) / 1024);
  if (memoryMiB > hostMiB) {
    const text = `${memoryMiB} MiB of memory do not fit the host's ${hostMiB} MiB`;
    throw new ComputeError('no-resources', `Cannot resize instance "${guest.name}": ${text}`, {
      details: { field: 'memoryMiB' },
    });
  }
  if (vcpus === undefined) return;
  const most = maxVcpus(capabilities, document) ?? (await maxVcpusOfType(connection, document, signal));
  if (vcpus > most) {
    const machine = document.os.type.machine ?? document.type;
    const text = `${vcpus} vCPUs are more than the ${most} of machine "${machine}"`;
    throw new ComputeError('no-resources', `Cannot resize instance "${guest.name}": ${text}`, {
      details: { field: 'vcpus' },
    });
  }
}

/** What the host says of the guest's machine type. */
function maxVcpus(capabilities: Capabilities, { type, os }: DomainDocument): number | undefined {
  const { value: osType = 'hvm', arch, machine } = os.type;
  return offersFor(capabilities, osType)
    .filter((offer) => offer.arch.name === arch && offer.domain.type === type)
    .flatMap(({ machines }) => machines)
    .find(({ value, canonical }) => machine !== undefined && (value === machine || canonical === machine))
    ?.maxCpus;
}

async function maxVcpusOfType(
  connection: Connection,
  { type }: DomainDocument,
  signal: AbortSignal | undefined,
): Promise<number> {
  try {
    return await connection.getMaxVcpus(type, { signal });
  } catch (error) {
    if (isLibvirtError(error, 'NO_SUPPORT')) return Infinity;
    throw error;
  }
}

/** The root disk, if it is to grow. */
async function planRootDisk(
  context: ActionContext,
  { guest, document }: Pick<Plan, 'guest' | 'document'>,
  { rootDiskMiB }: InstanceSize,
  options: ResizeOptions,
): Promise<RootDisk | undefined> {
  if (rootDiskMiB === undefined) return undefined;
  const invalid = (why: string): ComputeError =>
    new ComputeError('invalid', `Instance "${guest.name}" has ${why}: it cannot have ${rootDiskMiB} MiB`, {
      details: { field: 'rootDiskMiB' },
    });
  const metadata = await guest.metadata(options);
  const disk = rootDisk(document, metadata);
  if (disk === undefined) throw invalid('no root disk');
  const { dev: target } = disk.target;
  const { capacity } = await guest.domain.getBlockInfo(target, 0, { signal: options.signal });
  const bytes = rootDiskMiB * MIB;
  if (bytes < Number(capacity)) throw invalid(`a root disk of ${Math.ceil(Number(capacity) / MIB)} MiB`);
  if (bytes === Number(capacity)) return undefined;
  const limits = await limitsOf(context, disk, metadata);
  const own = ownRoot(disk, metadata);
  return { target, path: sourceOf(guest, disk), bytes, format: diskFormat(disk), limits, own };
}

function sourceOf(guest: Guest, disk: Disk): string {
  const path = diskPath(disk);
  if (path !== undefined) return path;
  throw new ComputeError(
    'unsupported',
    `Instance "${guest.name}" has a root disk of type "${disk.type}", which is resized where it is kept`,
    { details: { field: 'rootDiskMiB' } },
  );
}

/** vCPUs within what the machine was made with, and the disk. A machine's memory is fixed: a balloon only asks the guest for some of it. */
async function resizeLive(
  plan: Plan,
  size: InstanceSize,
  { signal, progress }: ResizeOptions,
): Promise<void> {
  const { guest, document, root } = plan;
  const live = await guest.document({ ...(signal === undefined ? {} : { signal }) });
  const now = sizeOf(live);
  const { vcpus = now.vcpus, memoryMiB } = size;
  const unsupported = (field: string, text: string): ComputeError =>
    new ComputeError('unsupported', `Cannot resize instance "${guest.name}" while it runs: ${text}`, {
      details: { field },
    });
  if (root !== undefined) requireAble(root.limits, 'extend-running', diskOf(plan), 'rootDiskMiB');
  const most = live.vcpu?.value ?? 1;
  if (vcpus > most) throw unsupported('vcpus', `it was started with ${most} vCPUs at most`);
  if (vcpus > (document.vcpu?.value ?? 1)) {
    throw unsupported('vcpus', `its next start has ${document.vcpu?.value ?? 1} vCPUs at most`);
  }
  if (memoryMiB !== undefined && memoryMiB * 1024 !== now.memoryKiB) {
    throw unsupported('memoryMiB', 'its memory is fixed until it is restarted');
  }
  const flags = DomainVcpuFlags.LIVE | DomainVcpuFlags.CONFIG;
  await undoing({ verb: 'resize', guest, signal }, async (undo) => {
    signal?.throwIfAborted();
    if (vcpus !== now.vcpus || vcpus !== sizeOf(document).vcpus) {
      progress?.step('vcpus');
      undo.push(`vCPUs of instance "${guest.name}"`, () => guest.domain.setVcpus(now.vcpus, flags));
      await guest.domain.setVcpus(vcpus, flags);
    }
    signal?.throwIfAborted();
    if (root !== undefined) {
      progress?.step('root-disk');
      await guest.domain.blockResize(root.target, root.bytes, DomainBlockResizeFlags.BYTES, { signal });
    }
  });
}

async function resizeStopped(
  context: ActionContext,
  plan: Plan,
  size: InstanceSize,
  options: ResizeOptions & { readonly isRunning: boolean },
): Promise<void> {
  const { signal, progress, timeoutMs, isRunning } = options;
  const { guest, before, after, root } = plan;
  const connection = await context.host.connection(signal);
  if (root !== undefined) requireAble(root.limits, 'extend', diskOf(plan), 'rootDiskMiB');
  // Looked up first: a disk that cannot be resized is to be found out before the guest is stopped.
  const extend = root && (await extensionOf(context, guest, root, options));
  await undoing({ verb: 'resize', guest, signal }, async (undo) => {
    if (isRunning) {
      undo.push(`power of instance "${guest.name}"`, async () => {
        if (!(await isStillActive(guest))) await guest.domain.create();
      });
      await stop(context, guest.uuid, {
        ...(signal === undefined ? {} : { signal }),
        ...(progress === undefined ? {} : { progress }),
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
      });
    }
    signal?.throwIfAborted();
    if (after !== before) {
      progress?.step('define');
      undo.push(`definition of instance "${guest.name}"`, async () => {
        await connection.domainDefineXML(before);
      });
      // Not given up by an abort: one that goes on in the daemon could overtake its undo.
      await connection.domainDefineXML(after);
    }
    if (extend !== undefined) {
      progress?.step('root-disk');
      signal?.throwIfAborted();
      await extend();
    }
    if (isRunning) {
      progress?.step('start');
      signal?.throwIfAborted();
      await prepareStart(context, guest, options);
      await startGuest(context, guest);
    }
  });
}

function diskOf({ guest, root }: Plan): string {
  return `Cannot resize instance "${guest.name}": its root disk "${root?.target ?? ''}"`;
}

/** What makes the disk larger: its image backend, or for a disk that is none's the pool that it is in. */
async function extensionOf(
  context: ActionContext,
  guest: Guest,
  root: RootDisk,
  options: ResizeOptions,
): Promise<() => Promise<void>> {
  const { bytes, own, format } = root;
  const volume = await findVolume(context, guest, root, options);
  if (own === undefined) {
    return async () => {
      await requireFormat(await context.host.connection(), volume, format, {});
      await volume.resize(bytes, 0);
    };
  }
  const backend = await (await context.backends()).of(own);
  return () => backend.extend({ pool: own.pool, name: own.name }, bytes, {});
}

async function findVolume(
  context: ActionContext,
  guest: Guest,
  { path }: RootDisk,
  { signal }: ResizeOptions,
): Promise<StorageVol> {
  const connection = await context.host.connection(signal);
  try {
    return await connection.storageVolLookupByPath(path, { signal });
  } catch (error) {
    if (!isLibvirtError(error, 'NO_STORAGE_VOL', 'NO_SUPPORT')) throw error;
    throw new ComputeError(
      'unsupported',
      `The root disk of instance "${guest.name}", ${path}, is in no storage pool of the host: it grows only while the instance runs`,
      { cause: error, details: { field: 'rootDiskMiB' } },
    );
  }
}
