import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type Disk } from '@hostelry/libvirt-xml';
import { diskFormat } from '../guest/disk-format.js';
import { type Guest } from '../guest/guest.js';
import { type InstanceMetadata } from '../guest/metadata.js';
import { ownRoot, rootDisk } from '../guest/root-disk.js';
import { type DiskAction, type DiskLimits } from '../images/backends/image-backend.js';
import { type ActionContext } from './context.js';

/** What cannot be done with a disk of a guest: as its image backend says if it is the root disk that one made, else by its format. */
export async function limitsOf(
  context: ActionContext,
  disk: Disk,
  metadata: InstanceMetadata | undefined,
): Promise<DiskLimits> {
  const backends = await context.backends();
  return backends.limits(ownRoot(disk, metadata), diskFormat(disk));
}

/**
 * Throws `unsupported` if what is to be done is among the limits. `what` is how the message begins, up to the disk:
 * `Cannot resize instance "web1": its disk "vda"`, say.
 */
export function requireAble(limits: DiskLimits, action: DiskAction, what: string, field?: string): void {
  const why = limits[action];
  if (why === undefined) return;
  throw new ComputeError('unsupported', `${what} ${why}`, field === undefined ? {} : { details: { field } });
}

/** The same of a guest's root disk, if it has one. */
export async function requireRootAble(
  context: ActionContext,
  guest: Guest,
  { action, verb }: { readonly action: DiskAction; readonly verb: string },
  options: CallOptions,
): Promise<void> {
  const [document, metadata] = await Promise.all([guest.document(options), guest.metadata(options)]);
  const disk = rootDisk(document, metadata);
  if (disk === undefined) return;
  const what = `Cannot ${verb} instance "${guest.name}": its root disk "${disk.target.dev}"`;
  requireAble(await limitsOf(context, disk, metadata), action, what);
}
