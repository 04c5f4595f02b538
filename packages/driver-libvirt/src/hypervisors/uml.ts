import { simpleHypervisor } from './simple-hypervisor.js';

/** User Mode Linux: the kernel is a program of the host, so each guest brings one; disks are ubd. libvirt dropped it in 5.0; older daemons have it. */
export const uml = simpleHypervisor({
  name: 'UML',
  types: ['UML'],
  domainType: 'uml',
  osTypes: ['uml'],
  facets: ['power', 'console'],
  devices: {
    ...{ diskBus: 'uml', cdromBus: 'uml', interfaceModel: undefined, diskDriver: undefined },
    console: 'console',
  },
  needs: 'kernelBoot',
});
