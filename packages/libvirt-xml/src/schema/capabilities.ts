import { type CpuFeature, type CpuTopology } from './cpu.js';
import { type Empty, type ScaledLong, type YesNo } from './scalars.js';
import { type TypeRows } from './table.js';

/** What a host and its hypervisor can do (virConnectGetCapabilities). */
export interface Capabilities {
  host: CapabilitiesHost;
  guest?: CapabilitiesGuest[];
}

/** The host. */
export interface CapabilitiesHost {
  uuid?: string;
  cpu?: CapabilitiesCpu;
  topology?: CapabilitiesTopology;
  secmodel?: CapabilitiesSecurityModel[];
}

/** The host's processor. */
export interface CapabilitiesCpu {
  arch: string;
  model?: string;
  vendor?: string;
  topology?: CpuTopology;
  feature?: CpuFeature[];
  pages?: CapabilitiesPages[];
}

/** A page size the host's processor has. */
export interface CapabilitiesPages {
  size: number;
  unit?: string;
}

/** The host's memory cells. */
export interface CapabilitiesTopology {
  cells?: CapabilitiesCells;
}

/** The host's memory cells and their number. */
export interface CapabilitiesCells {
  num?: number;
  cell?: CapabilitiesCell[];
}

/** One memory cell. */
export interface CapabilitiesCell {
  id: number;
  memory?: ScaledLong;
  cpus?: CapabilitiesCpus;
}

/** The processors of a memory cell. */
export interface CapabilitiesCpus {
  num?: number;
  cpu?: CapabilitiesCellCpu[];
}

/** One processor of the host. */
export interface CapabilitiesCellCpu {
  id: number;
  socket_id?: number;
  die_id?: number;
  core_id?: number;
  siblings?: string;
}

/** A security driver of the host. */
export interface CapabilitiesSecurityModel {
  model?: string;
  doi?: string;
  baselabel?: CapabilitiesBaseLabel[];
}

/** The label a guest of that type has by default. */
export interface CapabilitiesBaseLabel {
  value?: string;
  type?: string;
}

/** A kind of guest the hypervisor runs. */
export interface CapabilitiesGuest {
  os_type: string;
  arch: CapabilitiesArch;
  features?: CapabilitiesGuestFeatures;
}

/** An architecture, its emulator and machines; a domain type may have others. */
export interface CapabilitiesArch {
  name: string;
  wordsize?: number;
  emulator?: string;
  loader?: string;
  machine?: CapabilitiesMachine[];
  domain?: CapabilitiesDomain[];
}

/** A machine the guest can be; `canonical` names what an alias stands for. */
export interface CapabilitiesMachine {
  value: string;
  canonical?: string;
  maxCpus?: number;
  deprecated?: YesNo;
}

/** A domain type, with its own emulator and machines where they differ. */
export interface CapabilitiesDomain {
  type: string;
  emulator?: string;
  machine?: CapabilitiesMachine[];
}

/** What a kind of guest can have. */
export interface CapabilitiesGuestFeatures {
  acpi?: CapabilitiesToggle;
  apic?: CapabilitiesToggle;
  cpuselection?: Empty;
  deviceboot?: Empty;
  disksnapshot?: CapabilitiesToggle;
}

/** Whether a feature is on by default, and may be changed. */
export interface CapabilitiesToggle {
  default?: 'on' | 'off';
  toggle?: YesNo;
}

export const capabilitiesRows = {
  Capabilities: { children: { host: 'CapabilitiesHost', guest: ['CapabilitiesGuest'] } },
  CapabilitiesHost: {
    children: {
      uuid: 'string',
      cpu: 'CapabilitiesCpu',
      topology: 'CapabilitiesTopology',
      secmodel: ['CapabilitiesSecurityModel'],
    },
  },
  CapabilitiesCpu: {
    children: {
      arch: 'string',
      model: 'string',
      vendor: 'string',
      topology: 'CpuTopology',
      feature: ['CpuFeature'],
      pages: ['CapabilitiesPages'],
    },
  },
  CapabilitiesPages: { attributes: { unit: 'string', size: 'integer' } },
  CapabilitiesTopology: { children: { cells: 'CapabilitiesCells' } },
  CapabilitiesCells: { attributes: { num: 'integer' }, children: { cell: ['CapabilitiesCell'] } },
  CapabilitiesCell: {
    attributes: { id: 'integer' },
    children: { memory: 'ScaledLong', cpus: 'CapabilitiesCpus' },
  },
  CapabilitiesCpus: { attributes: { num: 'integer' }, children: { cpu: ['CapabilitiesCellCpu'] } },
  CapabilitiesCellCpu: {
    attributes: {
      id: 'integer',
      socket_id: 'integer',
      die_id: 'integer',
      core_id: 'integer',
      siblings: 'string',
    },
  },
  CapabilitiesSecurityModel: {
    children: { model: 'string', doi: 'string', baselabel: ['CapabilitiesBaseLabel'] },
  },
  CapabilitiesBaseLabel: { attributes: { type: 'string' }, text: 'string', textOptional: true },
  CapabilitiesGuest: {
    children: { os_type: 'string', arch: 'CapabilitiesArch', features: 'CapabilitiesGuestFeatures' },
  },
  CapabilitiesArch: {
    attributes: { name: 'string' },
    children: {
      wordsize: 'integer',
      emulator: 'string',
      loader: 'string',
      machine: ['CapabilitiesMachine'],
      domain: ['CapabilitiesDomain'],
    },
  },
  CapabilitiesMachine: {
    attributes: { canonical: 'string', maxCpus: 'integer', deprecated: 'string' },
    text: 'string',
  },
  CapabilitiesDomain: {
    attributes: { type: 'string' },
    children: { emulator: 'string', machine: ['CapabilitiesMachine'] },
  },
  CapabilitiesGuestFeatures: {
    children: {
      cpuselection: 'Empty',
      deviceboot: 'Empty',
      disksnapshot: 'CapabilitiesToggle',
      acpi: 'CapabilitiesToggle',
      apic: 'CapabilitiesToggle',
    },
  },
  CapabilitiesToggle: { attributes: { default: 'string', toggle: 'string' } },
} satisfies TypeRows;
