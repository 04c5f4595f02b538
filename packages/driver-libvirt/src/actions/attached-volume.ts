import { ComputeError, type VolumeSource } from '@hostelry/compute';
import { type GuestDevices } from '../devices/hotplug/guest-devices.js';
import { type DevObjectOf } from '../devices/registry.js';
import { type Guest } from '../guest/guest.js';
import { rememberedVolume } from '../guest/uses.js';
import { type DeviceProfile } from '../hypervisors/hypervisor.js';
import { type ActionContext } from './context.js';

/** A volume that a guest has. */
export interface AttachedVolume {
  readonly disk: DevObjectOf<'disk'>;
  readonly identity: { readonly alias: string };
  /** What it was attached as. */
  readonly source: VolumeSource;
}

/**
 * The volume at a target of a guest. `not-found` if it has no such target; `conflict` for a disk that it was made with,
 * and for one that others attached: only what Hostelry attached is known to be no part of the instance.
 */
export function attachedVolume(devices: GuestDevices, guest: Guest, target: string): AttachedVolume {
  const disk = diskAt(devices, target);
  if (disk === undefined) {
    throw new ComputeError('not-found', `Instance "${guest.name}" has no disk "${target}"`);
  }
  const source = rememberedVolume(disk.spec);
  const { alias } = disk.spec;
  if (source === undefined || alias === undefined) {
    throw new ComputeError(
      'conflict',
      `Disk "${target}" of instance "${guest.name}" is its own, and no volume that was attached`,
    );
  }
  return { disk, identity: { alias }, source };
}

/** The disk at a target; undefined if there is none. */
export function diskAt(devices: GuestDevices, target: string): DevObjectOf<'disk'> | undefined {
  return devices.store.snapshot.map.disk.find(({ spec }) => spec.name === target);
}

/** How devices are connected to a guest that exists. */
export async function deviceProfile(
  { hypervisor }: ActionContext,
  guest: Guest,
  signal: AbortSignal | undefined,
): Promise<DeviceProfile> {
  const { type, os } = await guest.document({ inactive: true, ...(signal === undefined ? {} : { signal }) });
  const { value: osType, arch = 'x86_64', machine } = os.type;
  return hypervisor.devices({ domainType: type, osType, arch, machine, maxVcpus: undefined });
}
