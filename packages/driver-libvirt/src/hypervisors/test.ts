import { DomainUndefineFlags } from '@hostelry/libvirt';
import { type Hypervisor } from './hypervisor.js';
import { machinesOnly } from './kinds-of-guests.js';
import { chooseMachine, chooseOffer } from './platform.js';

/** libvirt's test hypervisor, whose guests are only kept in memory, and the simulator that stands in for it. */
export const test: Hypervisor = {
  name: 'Test',
  types: ['Test', 'TEST'],
  facets: [
    'power',
    'pause',
    'suspend',
    'interfaces',
    'volumes',
    'devices',
    'snapshots',
    'capture',
    'rescue',
    'resize',
    'coldMigration',
    'liveMigration',
    'console',
    'agent',
    'statistics',
    'firewall',
    'storagePools',
    'storageVolumes',
    'networks',
    'definition',
    'rename',
    'autostart',
    'annotations',
    'screenshot',
    'adoption',
    'images',
    'rebuild',
    'clone',
  ],
  // libvirt's own boots a saved guest anew, plugs nothing, keeps no bytes, and counts nothing.
  onlyWithFilters: [
    ...(['suspend', 'interfaces', 'volumes', 'devices', 'capture', 'rescue'] as const),
    ...(['liveMigration', 'statistics', 'firewall', 'maintenance'] as const),
    ...(['storagePools', 'storageVolumes', 'networks', 'images'] as const),
    ...(['rebuild', 'clone'] as const),
  ],
  freezesTwice: true,
  // Its reboot is over when the call returns, and no event tells of it.
  reportsReboot: false,
  undefineFlags: DomainUndefineFlags.MANAGED_SAVE | DomainUndefineFlags.SNAPSHOTS_METADATA,

  platform(capabilities) {
    const { arch, machines } = chooseOffer(capabilities, 'hvm', ['test']);
    const machine = chooseMachine(machines, []);
    return {
      domainType: 'test',
      osType: 'hvm',
      arch: arch.name,
      machine: machine?.value,
      maxVcpus: machine?.maxCpus,
    };
  },

  checkSpec: machinesOnly('Test'),

  devices() {
    return {
      diskBus: 'virtio',
      cdromBus: 'ide',
      interfaceModel: 'virtio',
      diskDriver: 'qemu',
      console: 'serial',
    };
  },

  guestConfig() {
    return { clock: { offset: 'utc' } };
  },
};
