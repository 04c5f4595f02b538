import { type InterfaceSpec } from '@hostelry/compute';
import { type DevSpecOf } from '../devices/registry.js';
import { type DeviceProfile } from '../hypervisors/hypervisor.js';

/** A network card for each wanted interface; libvirt chooses the address of one without. */
export function guestInterfaces(
  specs: readonly InterfaceSpec[],
  profile: DeviceProfile,
): DevSpecOf<'interface'>[] {
  return specs.map((spec) => guestInterface(spec, profile));
}

/** The device that an interface of an instance is. */
export function guestInterface(spec: InterfaceSpec, profile: DeviceProfile): DevSpecOf<'interface'> {
  return {
    type: 'interface',
    ...(spec.network === undefined
      ? { device: 'bridge', network: spec.bridge }
      : { device: 'network', network: spec.network }),
    ...(spec.mac === undefined ? {} : { macAddr: spec.mac }),
    ...(profile.interfaceModel === undefined ? {} : { nicModel: profile.interfaceModel }),
  };
}
