import { simpleHypervisor } from './simple-hypervisor.js';

/** VirtualBox: machines with SATA disks and emulated Intel cards. It has no serial console that libvirt opens, and boots no kernels. */
export const virtualbox = simpleHypervisor({
  name: 'VirtualBox',
  types: ['VBOX'],
  domainType: 'vbox',
  osTypes: ['hvm'],
  facets: ['power', 'pause'],
  devices: {
    ...{ diskBus: 'sata', cdromBus: 'ide', interfaceModel: '82540EM', diskDriver: undefined },
    console: 'none',
  },
  refuses: { kernelBoot: 'cannot be had: its machines boot from disks' },
});
