import {
  ComputeError,
  validateVolumeSpec,
  type CallOptions,
  type DiskInfo,
  type VolumeSpec,
} from '@hostelry/compute';
import { type GuestDevices } from '../devices/hotplug/guest-devices.js';
import { type DevObjectOf } from '../devices/registry.js';
import { type Guest } from '../guest/guest.js';
import { diskInfoOf, volumeDisk } from '../guest/volume-disk.js';
import { deviceProfile, diskAt } from './attached-volume.js';
import { onGuest, type ActionContext } from './context.js';
import { explainVolumeError } from './volume-errors.js';

/** Gives an instance a volume, at once if it runs and from now on at each start; see VolumesFacet.attach. */
export function attachVolume(
  context: ActionContext,
  uuid: string,
  given: VolumeSpec,
  options: CallOptions = {},
): Promise<DiskInfo> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'attach a volume to', signal }, async (guest) => {
    const spec = validateVolumeSpec(given);
    const wanted = volumeDisk(spec, await deviceProfile(context, guest, signal));
    const { devices } = await context.attachments();
    return devices.use(guest.domain, options, async (opened) => {
      const { target } = spec;
      if (target !== undefined && diskAt(opened, target) !== undefined) {
        throw new ComputeError('conflict', `Instance "${guest.name}" has a disk "${target}" already`);
      }
      try {
        // Not with the signal: an attaching that goes on in the daemon could overtake its undo. Connecting hears it.
        const plugged = (await opened.plug(wanted)) as DevObjectOf<'disk'>;
        await checkFile(guest, opened, plugged);
        return diskInfoOf(plugged);
      } catch (error) {
        throw explainVolumeError(error, spec.source);
      }
    });
  });
}

/**
 * A guest that runs opened the volume; of one that does not nobody has looked yet whether there is any. libvirt is asked for its
 * size, as the one who sees files of a remote host. What it says of servers it has to open first is no reason to refuse.
 */
async function checkFile(guest: Guest, opened: GuestDevices, { spec }: DevObjectOf<'disk'>): Promise<void> {
  const { name, alias, diskType } = spec;
  if (name === undefined || alias === undefined || (diskType !== 'file' && diskType !== 'block')) return;
  if (await guest.isActive()) return;
  try {
    await guest.domain.getBlockInfo(name);
  } catch (error) {
    await opened.unplug({ alias });
    throw error;
  }
}
