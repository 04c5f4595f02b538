import { simpleHypervisor, type SimpleHypervisor } from './simple-hypervisor.js';

/** What VMware's hypervisors have in common: machines on datastores, whose disks are VMDK and so not made from our images. */
const vmware: Omit<SimpleHypervisor, 'name' | 'types' | 'facets'> = {
  domainType: 'vmware',
  osTypes: ['hvm'],
  devices: {
    ...{ diskBus: 'scsi', cdromBus: 'ide', interfaceModel: 'e1000', diskDriver: undefined },
    console: 'none',
  },
  refuses: {
    rootDisk: 'cannot be had: its disks are VMDK files, which are not made here',
    kernelBoot: 'cannot be had: its machines boot from disks',
    cloudInit: 'cannot be had: a seed cannot be uploaded',
  },
  guestConfig: () => ({ devices: { controller: [{ type: 'scsi', index: 0, model: 'lsilogic' }] } }),
};

/** VMware ESX, also through vCenter. Suspending there is to disk, so it has no pause; existing machines are listed, started and stopped. */
export const vmwareEsx = simpleHypervisor({
  ...vmware,
  name: 'VMware ESX',
  types: ['ESX'],
  facets: ['power'],
});

/** VMware Workstation and Player, by vmrun. */
export const vmwareWorkstation = simpleHypervisor({
  ...vmware,
  name: 'VMware Workstation',
  types: ['VMware'],
  facets: ['power'],
});
