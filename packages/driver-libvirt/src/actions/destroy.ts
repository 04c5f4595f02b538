import { type DestroyOptions } from '@hostelry/compute';
import { isLibvirtError } from '../errors.js';
import { type Guest } from '../guest/guest.js';
import { onGuest, type ActionContext } from './context.js';
import { powerOff } from './power-off.js';

/**
 * Takes an instance away: power, its own volumes, its definition, in this order. The definition says which volumes are its own,
 * so it goes last, and after a failure another call finishes what is left. Disks that Hostelry did not make are never touched.
 */
export function destroy(context: ActionContext, uuid: string, options: DestroyOptions = {}): Promise<void> {
  const { signal, progress, keepDisks = false } = options;
  return onGuest(context, uuid, { verb: 'destroy', signal }, async (guest) => {
    const persistent = await guest.isPersistent(options);
    const [metadata, rescue] = await Promise.all([guest.metadata(options), guest.rescueRecord(options)]);
    progress?.step('power-off');
    await powerOff(guest, options);
    // A rescue disk is no disk of the instance's: it goes in any case.
    const rescueVolumes = rescue?.volume === undefined ? [] : [rescue.volume];
    for (const volume of [...(keepDisks ? [] : (metadata?.volumes ?? [])), ...rescueVolumes]) {
      progress?.step(`delete-volume ${volume.name}`);
      const images = await context.images();
      await images.deleteVolume(volume, signal === undefined ? {} : { signal });
    }
    if (!persistent) return;
    progress?.step('undefine');
    await undefine(context, guest, signal);
  });
}

/** Removes the definition with what belongs to it; one that is gone already is no error. */
export async function undefine(context: ActionContext, guest: Guest, signal?: AbortSignal): Promise<void> {
  try {
    await guest.domain.undefine(context.hypervisor.undefineFlags, { signal });
  } catch (error) {
    if (!isLibvirtError(error, 'NO_DOMAIN')) throw error;
  }
}
