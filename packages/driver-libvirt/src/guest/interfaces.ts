import { type InterfaceSpec } from '@hostelry/compute';
import { type Interface } from '@hostelry/libvirt-xml';
import { type DeviceProfile } from '../hypervisors/hypervisor.js';

/** A network card for each wanted interface; libvirt chooses the address of one without. */
export function guestInterfaces(specs: readonly InterfaceSpec[], profile: DeviceProfile): Interface[] {
  return specs.map((spec): Interface => {
    const common = {
      ...(spec.mac === undefined ? {} : { mac: { address: spec.mac.toLowerCase() } }),
      ...(profile.interfaceModel === undefined ? {} : { model: { type: profile.interfaceModel } }),
    };
    return spec.network === undefined
      ? { type: 'bridge', source: { bridge: spec.bridge }, ...common }
      : { type: 'network', source: { network: spec.network }, ...common };
  });
}
