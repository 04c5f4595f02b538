import { type Domain } from '@hostelry/libvirt-xml';
import { type Platform } from '../hypervisors/hypervisor.js';

/** What a guest that exists runs as, as its document says. */
export function platformOf({ type, os }: Domain): Platform {
  const { value, arch, machine } = os.type;
  return { domainType: type, osType: value, arch: arch ?? '', machine, maxVcpus: undefined };
}
