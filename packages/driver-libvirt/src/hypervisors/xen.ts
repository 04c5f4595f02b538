import { DomainUndefineFlags } from '@hostelry/libvirt';
import { simpleHypervisor } from './simple-hypervisor.js';

/** Xen by libxl: fully virtual guests where the host offers them, else paravirtual ones; disks and cards are Xen's own. Domain 0 is the host and no guest. */
export const xen = simpleHypervisor({
  name: 'Xen',
  types: ['Xen'],
  domainType: 'xen',
  osTypes: ['hvm', 'xen', 'linux'],
  facets: ['power', 'pause', 'console', 'storagePools', 'storageVolumes', 'networks', 'images'],
  undefineFlags: DomainUndefineFlags.MANAGED_SAVE,
  devices: {
    ...{ diskBus: 'xen', cdromBus: 'ide', interfaceModel: 'netfront', diskDriver: 'qemu' },
    console: 'serial',
  },
});
