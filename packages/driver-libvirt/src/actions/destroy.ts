import { type DestroyOptions } from '@hostelry/compute';
import { parseDocument } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';
import { KEPT_POLICY } from '../firewall/kept-policy.js';
import { type Guest } from '../guest/guest.js';
import { keptValue } from '../guest/kept-value.js';
import { readInstanceMetadata } from '../guest/metadata.js';
import { packedOf } from '../guest/packed.js';
import { readRescueRecord } from '../guest/rescue-record.js';
import { KEPT_VIFS, vifRecords } from '../vifs/kept-vifs.js';
import { hasVolumeDrivers, onGuest, type ActionContext } from './context.js';
import { emptyKeptDisks } from './empty-kept-disks.js';
import { powerOff } from './power-off.js';
import { unplugVifs } from './unplug-vifs.js';

/**
 * Takes an instance away: power, its own volumes, what was made for its interfaces, its definition, in this order. The definition says what is its own,
 * so it goes last, and after a failure another call finishes what is left. Disks that Hostelry did not make are never touched.
 */
export function destroy(context: ActionContext, uuid: string, options: DestroyOptions = {}): Promise<void> {
  const { signal, progress, keepDisks = false } = options;
  return onGuest(context, uuid, { verb: 'destroy', signal }, async (guest) => {
    const [persistent, xml] = await Promise.all([
      guest.isPersistent(options),
      guest.text({ ...options, inactive: true }),
    ]);
    const { root } = parseDocument(xml);
    const metadata = readInstanceMetadata(root);
    const rescueDisk = readRescueRecord(root)?.volume;
    const releaseVolumes = await volumesToRelease(context, guest);
    progress?.step('power-off');
    await powerOff(guest, options);
    if (persistent && metadata !== undefined) {
      await emptyKeptDisks(context, guest, metadata, { keepDisks, signal });
    }
    await releaseVolumes();
    const own = [...(metadata?.volumes ?? []), ...(packedOf(root)?.copies ?? [])];
    // A rescue disk is no disk of the instance's: it goes in any case.
    for (const volume of [...(keepDisks ? [] : own), ...(rescueDisk === undefined ? [] : [rescueDisk])]) {
      progress?.step(`delete-volume ${volume.name}`);
      const backends = await context.backends();
      await backends.remove(volume, signal === undefined ? {} : { signal });
    }
    await removeFirewall(context, guest, xml, options);
    // What a driver cannot take away is reported, and the rest goes on.
    await unplugVifs(context, guest, vifRecords(keptValue(xml, KEPT_VIFS)));
    if (!persistent) return;
    progress?.step('undefine');
    await undefine(context, guest, signal);
  });
}

/** Volumes of drivers that were plugged in are let go of once the instance is down. */
async function volumesToRelease(context: ActionContext, guest: Guest): Promise<() => Promise<void>> {
  if (!hasVolumeDrivers(context)) return async () => undefined;
  const { releaseOfVolumes } = await import('./driver-volumes.js');
  return releaseOfVolumes(context, guest);
}

/** Takes away what enforced the instance's policy, if it has one; nothing is before an interface of a guest without power. */
async function removeFirewall(
  context: ActionContext,
  guest: Guest,
  xml: string,
  { signal, progress }: DestroyOptions,
): Promise<void> {
  if (!xml.includes(KEPT_POLICY.namespace)) return;
  progress?.step('remove-firewall');
  const firewall = await context.firewall();
  await firewall.remove(guest, signal === undefined ? {} : { signal });
}

/** Removes the definition with what belongs to it; one that is gone already is no error. */
export async function undefine(context: ActionContext, guest: Guest, signal?: AbortSignal): Promise<void> {
  try {
    await guest.domain.undefine(context.hypervisor.undefineFlags, { signal });
  } catch (error) {
    if (!isLibvirtError(error, 'NO_DOMAIN')) throw error;
  }
}
