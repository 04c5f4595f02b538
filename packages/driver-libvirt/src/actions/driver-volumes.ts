import { type CallOptions, type VolumeSource } from '@hostelry/compute';
import { type Guest } from '../guest/guest.js';
import { type DiskUse } from '../guest/uses.js';
import { isOn } from '../volumes/same-source.js';
import { placeSpec } from '../volumes/connections.js';
import { type ActionContext } from './context.js';

/**
 * Connects the volumes of an instance that is to start, and puts right where they are: the host may have been restarted since it had
 * them last. Those that other instances have stay connected, as do all of them if the start fails: the instance still has them.
 */
export async function connectVolumes(
  context: ActionContext,
  guest: Guest,
  options: CallOptions,
): Promise<void> {
  const { volumes, devices } = await context.attachments();
  for (const { disk, source } of await driverVolumes(context, guest, options)) {
    const place = await volumes.connectAgain(source, options);
    // Its place, and not what it was attached as, which is the same in any case.
    if (isOn({ ...disk, volume: undefined }, source, place)) continue;
    const { alias } = disk;
    if (alias === undefined) continue;
    await devices.use(guest.domain, options, async (opened) => {
      await opened.update({ alias }, placeSpec(place));
    });
  }
}

/**
 * Gives how to let go of the volumes of an instance once it is down: its definition, which names them, may be gone by then. What
 * cannot be let go of is reported: it must not keep the instance.
 */
export async function releaseOfVolumes(context: ActionContext, guest: Guest): Promise<() => Promise<void>> {
  const { volumes } = await context.attachments();
  const found = await driverVolumes(context, guest, {});
  return async () => {
    for (const { source } of found) {
      try {
        await volumes.disconnect(source, guest.uuid);
      } catch (error) {
        context.report(`A volume of instance "${guest.name}" cannot be disconnected`, error);
      }
    }
  };
}

/** The volumes of an instance that plug-ins connected. */
export async function driverVolumes(
  context: ActionContext,
  { domain, uuid }: Guest,
  { signal }: CallOptions,
): Promise<readonly { readonly disk: DiskUse; readonly source: VolumeSource }[]> {
  const { uses } = await context.attachments();
  const { disks } = await uses.of(uuid, () => domain.getXMLDesc(0, { signal }));
  return disks.flatMap((disk) => (disk.volume?.kind === 'driver' ? [{ disk, source: disk.volume }] : []));
}
