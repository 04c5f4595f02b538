import { rootFileSystem, simpleHypervisor } from './simple-hypervisor.js';

/** OpenVZ: containers of a folder of the host, with bridged cards; no console is opened by libvirt. */
export const openvz = simpleHypervisor({
  name: 'OpenVZ',
  types: ['OpenVZ'],
  domainType: 'openvz',
  osTypes: ['exe'],
  facets: ['power', 'pause'],
  devices: {
    ...{ diskBus: 'virtio', cdromBus: 'virtio', interfaceModel: undefined, diskDriver: undefined },
    console: 'none',
  },
  guestConfig: rootFileSystem,
});
