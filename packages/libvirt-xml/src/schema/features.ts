import { type Empty, type OnOff, type OnOffState, type ScaledInteger } from './scalars.js';
import { type TypeRows } from './table.js';

/** What the guest's machine offers beyond the processor. */
export interface Features {
  pae?: Empty;
  acpi?: Empty;
  apic?: ApicFeature;
  hap?: OnOffState;
  viridian?: Empty;
  privnet?: Empty;
  hyperv?: HypervFeatures;
  kvm?: KvmFeatures;
  pvspinlock?: OnOffState;
  pmu?: OnOffState;
  vmport?: OnOffState;
  gic?: GicFeature;
  smm?: SmmFeature;
  ioapic?: IoApicFeature;
  vmcoreinfo?: OnOffState;
}

/** The interrupt controller's end-of-interrupt handling. */
export interface ApicFeature {
  eoi?: OnOff;
}

/** What the guest sees of Hyper-V. */
export interface HypervFeatures {
  mode?: 'custom' | 'passthrough';
  relaxed?: OnOffState;
  vapic?: OnOffState;
  spinlocks?: HypervSpinlocks;
  vpindex?: OnOffState;
  runtime?: OnOffState;
  synic?: OnOffState;
  reset?: OnOffState;
  vendor_id?: HypervVendorId;
  frequencies?: OnOffState;
  reenlightenment?: OnOffState;
  tlbflush?: OnOffState;
  ipi?: OnOffState;
  evmcs?: OnOffState;
}

/** How often a spinlock is tried before the hypervisor is told. */
export interface HypervSpinlocks extends OnOffState {
  retries?: number;
}

/** The vendor the guest sees. */
export interface HypervVendorId extends OnOffState {
  value?: string;
}

/** What the guest sees of KVM. */
export interface KvmFeatures {
  hidden?: OnOffState;
  'hint-dedicated'?: OnOffState;
  'poll-control'?: OnOffState;
}

/** The interrupt controller of Arm machines. */
export interface GicFeature {
  version?: '2' | '3' | 'host';
}

/** System management mode and its memory. */
export interface SmmFeature extends OnOffState {
  tseg?: ScaledInteger;
}

/** Where the I/O interrupt controller is emulated. */
export interface IoApicFeature {
  driver?: 'kvm' | 'qemu';
}

const state = 'OnOffState';

export const featuresRows = {
  Features: {
    children: {
      pae: 'Empty',
      acpi: 'Empty',
      apic: 'ApicFeature',
      hap: state,
      viridian: 'Empty',
      privnet: 'Empty',
      hyperv: 'HypervFeatures',
      kvm: 'KvmFeatures',
      pvspinlock: state,
      pmu: state,
      vmport: state,
      gic: 'GicFeature',
      smm: 'SmmFeature',
      ioapic: 'IoApicFeature',
      vmcoreinfo: state,
    },
  },
  ApicFeature: { attributes: { eoi: 'string' } },
  HypervFeatures: {
    attributes: { mode: 'string' },
    children: {
      relaxed: state,
      vapic: state,
      spinlocks: 'HypervSpinlocks',
      vpindex: state,
      runtime: state,
      synic: state,
      reset: state,
      vendor_id: 'HypervVendorId',
      frequencies: state,
      reenlightenment: state,
      tlbflush: state,
      ipi: state,
      evmcs: state,
    },
  },
  HypervSpinlocks: { attributes: { state: 'string', retries: 'integer' } },
  HypervVendorId: { attributes: { state: 'string', value: 'string' } },
  KvmFeatures: { children: { hidden: state, 'hint-dedicated': state, 'poll-control': state } },
  GicFeature: { attributes: { version: 'string' } },
  SmmFeature: { attributes: { state: 'string' }, children: { tseg: 'ScaledInteger' } },
  IoApicFeature: { attributes: { driver: 'string' } },
} satisfies TypeRows;
