import { DomainUndefineFlags } from '@hostelry/libvirt';
import { simpleHypervisor } from './simple-hypervisor.js';

/** Virtuozzo: machines with its own drivers in the guest. Its containers are templates of its own and not folders, so they are not made here. */
export const vz = simpleHypervisor({
  name: 'Virtuozzo',
  types: ['vz', 'Parallels'],
  domainType: 'vz',
  osTypes: ['hvm'],
  facets: ['power', 'pause'],
  undefineFlags: DomainUndefineFlags.MANAGED_SAVE | DomainUndefineFlags.SNAPSHOTS_METADATA,
  devices: {
    ...{ diskBus: 'scsi', cdromBus: 'ide', interfaceModel: 'virtio', diskDriver: undefined },
    console: 'none',
  },
  refuses: { kernelBoot: 'cannot be had: its machines boot from disks' },
});
