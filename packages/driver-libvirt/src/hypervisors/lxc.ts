import { DomainShutdownFlags } from '@hostelry/libvirt';
import { rootFileSystem, simpleHypervisor } from './simple-hypervisor.js';

/**
 * LXC: containers on the host's own kernel. A folder of the host is the root file system, a program in it is the guest;
 * there are no disks, no firmware and no machine. A graceful stop is a signal to that program; its undefine knows no flags.
 */
export const lxc = simpleHypervisor({
  name: 'LXC',
  types: ['LXC'],
  domainType: 'lxc',
  osTypes: ['exe'],
  // Without flags it looks for an init system first, and a plain program never hears of it.
  shutdownFlags: DomainShutdownFlags.SIGNAL,
  sharesConsole: true,
  facets: [
    'power',
    'pause',
    'interfaces',
    'resize',
    'console',
    'statistics',
    'storagePools',
    'storageVolumes',
    'definition',
    'autostart',
    'annotations',
    'adoption',
    'networks',
  ],
  // Neither are devices known by names of the user's, nor is it told when one is out.
  isSilent: true,
  // libvirt 9.0: 3 of 120 starts, when their controller's first connection breaks.
  mayLoseSight: true,
  // Containers have no buses; disks never get so far as to be put on one.
  devices: {
    ...{ diskBus: 'virtio', cdromBus: 'virtio', interfaceModel: undefined, diskDriver: undefined },
    console: 'console',
  },
  guestConfig: rootFileSystem,
});
