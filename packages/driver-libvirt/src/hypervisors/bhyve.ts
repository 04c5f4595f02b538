import { simpleHypervisor } from './simple-hypervisor.js';

/** bhyve, FreeBSD's hypervisor: virtio disks and cards; it neither pauses nor opens consoles, and boots by its own loader. */
export const bhyve = simpleHypervisor({
  name: 'bhyve',
  types: ['BHYVE'],
  domainType: 'bhyve',
  osTypes: ['hvm'],
  facets: ['power', 'storagePools', 'storageVolumes', 'networks', 'images'],
  devices: {
    ...{ diskBus: 'virtio', cdromBus: 'sata', interfaceModel: 'virtio', diskDriver: undefined },
    console: 'none',
  },
  refuses: { kernelBoot: 'cannot be had: its machines boot from disks' },
});
