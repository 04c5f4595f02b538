import { ComputeError, validateVolumeSize, type CallOptions } from '@hostelry/compute';
import { DomainBlockResizeFlags } from '@hostelry/libvirt';
import { type Guest } from '../guest/guest.js';
import { nameOf } from '../volumes/connections.js';
import { poolVolumeAt } from '../volumes/pool-volume.js';
import { attachedVolume, type AttachedVolume } from './attached-volume.js';
import { onGuest, type ActionContext } from './context.js';
import { explainVolumeError } from './volume-errors.js';

const MIB = 1024 * 1024;

/** Makes a volume larger, or tells the guest that it is; see VolumesFacet.extend. */
export function extendVolume(
  context: ActionContext,
  uuid: string,
  target: string,
  given: number,
  options: CallOptions = {},
): Promise<void> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'extend a volume of', signal }, async (guest) => {
    const bytes = validateVolumeSize(given) * MIB;
    const { devices } = await context.attachments();
    await devices.use(guest.domain, options, async (opened) => {
      const volume = attachedVolume(opened, guest, target);
      try {
        await extend(context, guest, volume, bytes, options);
      } catch (error) {
        throw explainVolumeError(error, volume.source);
      }
    });
  });
}

async function extend(
  context: ActionContext,
  guest: Guest,
  { disk, source }: AttachedVolume,
  bytes: number,
  options: CallOptions,
): Promise<void> {
  const { name: target = '', diskType } = disk.spec;
  const { signal } = options;
  const isActive = await guest.isActive(options);
  const seen = Number((await guest.domain.getBlockInfo(target, 0, { signal })).capacity);
  if (bytes < seen) {
    throw new ComputeError(
      'invalid',
      `${nameOf(source)} cannot shrink: it has ${seen / MIB} MiB, and ${bytes / MIB} were asked for`,
      { details: { field: 'sizeMiB' } },
    );
  }
  const { volumes } = await context.attachments();
  const isGrown = await volumes.resize(source, bytes, options);
  // A running QEMU has its files to itself and makes them larger as it is told; what is below a block device it cannot.
  if (!isGrown && !(isActive && diskType !== 'block')) await growInPool(context, disk, bytes, options);
  if (isActive) await guest.domain.blockResize(target, bytes, DomainBlockResizeFlags.BYTES);
}

/** Makes a volume as large where its pool does that. A block device in no pool is its maker's to grow. */
async function growInPool(
  { host }: ActionContext,
  { spec }: AttachedVolume['disk'],
  bytes: number,
  options: CallOptions,
): Promise<void> {
  const connection = await host.connection(options.signal);
  const { diskType, path = '' } = spec;
  const kind = diskType === 'file' || diskType === 'block' ? diskType : 'network';
  const volume = await poolVolumeAt(connection, { kind, path }, options);
  if (volume === undefined) {
    if (kind === 'block') return;
    throw new ComputeError(
      'unsupported',
      `"${path}" is in no storage pool of the host: it can be extended while the instance runs`,
    );
  }
  if (Number((await volume.getInfo(0, options)).capacity) < bytes) await volume.resize(bytes);
}
