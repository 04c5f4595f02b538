import { type YesNo } from './scalars.js';
import { type TypeRows } from './table.js';

/** What one emulator can do for one machine (virConnectGetDomainCapabilities). */
export interface DomainCapabilities {
  path?: string;
  domain: string;
  machine?: string;
  arch: string;
  vcpu?: { max: number };
  iothreads?: { supported: YesNo };
  os?: DomainCapabilitiesOs;
  cpu?: DomainCapabilitiesCpu;
  devices?: DomainCapabilitiesDevices;
}

/** Values that one setting may have. */
export interface CapabilityEnum {
  name: string;
  value?: string[];
}

/** A setting group and the values of its settings. */
export interface CapabilityGroup {
  supported: YesNo;
  enum?: CapabilityEnum[];
}

/** What firmware there is. */
export interface DomainCapabilitiesOs extends CapabilityGroup {
  loader?: DomainCapabilitiesLoader;
}

/** Which loaders there are: `value` lists paths of the host. */
export interface DomainCapabilitiesLoader extends CapabilityGroup {
  value?: string[];
}

/** Which processors there are. */
export interface DomainCapabilitiesCpu {
  mode?: DomainCapabilitiesCpuMode[];
}

/** One way to choose a processor: host-passthrough, maximum, host-model, custom. */
export interface DomainCapabilitiesCpuMode {
  name: string;
  supported: YesNo;
  enum?: CapabilityEnum[];
  model?: DomainCapabilitiesCpuModel[];
  vendor?: string;
  feature?: { policy?: string; name: string }[];
}

/** A processor model and whether the host can run it. */
export interface DomainCapabilitiesCpuModel {
  value: string;
  usable?: 'yes' | 'no' | 'unknown';
  deprecated?: YesNo;
  vendor?: string;
  fallback?: 'allow' | 'forbid';
}

/** Which devices there are. */
export interface DomainCapabilitiesDevices {
  disk?: CapabilityGroup;
  graphics?: CapabilityGroup;
  video?: CapabilityGroup;
  hostdev?: CapabilityGroup;
  rng?: CapabilityGroup;
  filesystem?: CapabilityGroup;
  tpm?: CapabilityGroup;
}

export const domainCapabilitiesRows = {
  DomainCapabilities: {
    children: {
      path: 'string',
      domain: 'string',
      machine: 'string',
      arch: 'string',
      vcpu: 'DomainCapabilitiesVcpu',
      iothreads: 'DomainCapabilitiesSupport',
      os: 'DomainCapabilitiesOs',
      cpu: 'DomainCapabilitiesCpu',
      devices: 'DomainCapabilitiesDevices',
    },
  },
  DomainCapabilitiesVcpu: { attributes: { max: 'integer' } },
  DomainCapabilitiesSupport: { attributes: { supported: 'string' } },
  CapabilityEnum: { attributes: { name: 'string' }, children: { value: ['string'] } },
  CapabilityGroup: { attributes: { supported: 'string' }, children: { enum: ['CapabilityEnum'] } },
  DomainCapabilitiesOs: {
    attributes: { supported: 'string' },
    children: { enum: ['CapabilityEnum'], loader: 'DomainCapabilitiesLoader' },
  },
  DomainCapabilitiesLoader: {
    attributes: { supported: 'string' },
    children: { value: ['string'], enum: ['CapabilityEnum'] },
  },
  DomainCapabilitiesCpu: { children: { mode: ['DomainCapabilitiesCpuMode'] } },
  DomainCapabilitiesCpuMode: {
    attributes: { name: 'string', supported: 'string' },
    children: {
      enum: ['CapabilityEnum'],
      model: ['DomainCapabilitiesCpuModel'],
      vendor: 'string',
      feature: ['CpuFeature'],
    },
  },
  DomainCapabilitiesCpuModel: {
    attributes: { usable: 'string', deprecated: 'string', vendor: 'string', fallback: 'string' },
    text: 'string',
  },
  DomainCapabilitiesDevices: {
    children: {
      disk: 'CapabilityGroup',
      graphics: 'CapabilityGroup',
      video: 'CapabilityGroup',
      hostdev: 'CapabilityGroup',
      rng: 'CapabilityGroup',
      filesystem: 'CapabilityGroup',
      tpm: 'CapabilityGroup',
    },
  },
} satisfies TypeRows;
