import { type DevSpecOf } from '../devices/registry.js';
import { type DeviceProfile } from '../hypervisors/hypervisor.js';

/** An interface of a guest: how its VIF driver connects it, and its MAC address; libvirt chooses the address of one without. */
export interface GuestInterface {
  readonly mac?: string | undefined;
  readonly device: Omit<DevSpecOf<'interface'>, 'type' | 'macAddr'>;
}

/** A network card for each interface. */
export function guestInterfaces(
  interfaces: readonly GuestInterface[],
  profile: DeviceProfile,
): DevSpecOf<'interface'>[] {
  return interfaces.map((each) => guestInterface(each, profile));
}

/** The device that an interface of an instance is. */
export function guestInterface(
  { mac, device }: GuestInterface,
  profile: Pick<DeviceProfile, 'interfaceModel'>,
): DevSpecOf<'interface'> {
  return {
    type: 'interface',
    ...(profile.interfaceModel === undefined ? {} : { nicModel: profile.interfaceModel }),
    ...device,
    ...(mac === undefined ? {} : { macAddr: mac }),
  };
}
