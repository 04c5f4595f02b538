import { addressRows } from './address.js';
import { bootRows } from './boot.js';
import { capabilitiesRows } from './capabilities.js';
import { characterDeviceRows } from './character-device.js';
import { cpuRows } from './cpu.js';
import { deviceRows } from './device.js';
import { devicesRows } from './devices.js';
import { diskRows } from './disk.js';
import { displayRows } from './display.js';
import { domainCapabilitiesRows } from './domain-capabilities.js';
import { domainRows } from './domain.js';
import { featuresRows } from './features.js';
import { interfaceRows } from './interface.js';
import { networkRows } from './network.js';
import { scalarRows } from './scalars.js';
import { storageRows } from './storage.js';
import { type Table } from './table.js';

/** Every document kind of the first slice; the generated table takes this one's place. */
export const table: Table = {
  roots: {
    domain: 'Domain',
    capabilities: 'Capabilities',
    domainCapabilities: 'DomainCapabilities',
    pool: 'StoragePool',
    volume: 'StorageVol',
    network: 'Network',
  },
  rows: {
    ...scalarRows,
    ...addressRows,
    ...diskRows,
    ...interfaceRows,
    ...characterDeviceRows,
    ...displayRows,
    ...deviceRows,
    ...devicesRows,
    ...bootRows,
    ...cpuRows,
    ...featuresRows,
    ...domainRows,
    ...capabilitiesRows,
    ...domainCapabilitiesRows,
    ...storageRows,
    ...networkRows,
  },
};
