import { type Os, type PowerManagement, type Sysinfo } from './boot.js';
import { type Cpu, type CpuTune, type MaxMemory, type Memory, type Vcpu } from './cpu.js';
import { type Devices } from './devices.js';
import { type Features } from './features.js';
import { type ForeignElement } from './foreign.js';
import { type Empty, type ScaledInteger, type YesNo } from './scalars.js';
import { type TypeRows } from './table.js';

/** The hypervisors libvirt knows. */
export type DomainType =
  | 'kvm'
  | 'qemu'
  | 'test'
  | 'lxc'
  | 'xen'
  | 'uml'
  | 'openvz'
  | 'vz'
  | 'parallels'
  | 'vbox'
  | 'vmware'
  | 'hyperv'
  | 'bhyve'
  | 'hvf'
  | 'xenfv'
  | 'phyp';

/** What happens to a guest that powers off, reboots or crashes. */
export type LifecycleAction =
  'destroy' | 'restart' | 'preserve' | 'rename-restart' | 'coredump-destroy' | 'coredump-restart';

/** A guest. `id` is there only while it runs. */
export interface Domain {
  type: DomainType;
  id?: number;
  name: string;
  uuid?: string;
  genid?: string;
  title?: string;
  description?: string;
  /** Elements of others, by namespace: see getMetadata and setMetadata. */
  metadata?: ForeignElement[];
  maxMemory?: MaxMemory;
  memory: Memory;
  currentMemory?: ScaledInteger;
  memoryBacking?: MemoryBacking;
  vcpu?: Vcpu;
  iothreads?: number;
  cputune?: CpuTune;
  resource?: Resource;
  sysinfo?: Sysinfo[];
  os: Os;
  features?: Features;
  cpu?: Cpu;
  clock?: Clock;
  on_poweroff?: LifecycleAction;
  on_reboot?: LifecycleAction;
  on_crash?: LifecycleAction;
  pm?: PowerManagement;
  devices?: Devices;
  seclabel?: SecurityLabel[];
  'qemu:commandline'?: QemuCommandLine;
}

/** How the host backs the guest's memory. */
export interface MemoryBacking {
  hugepages?: HugePages;
  nosharepages?: Empty;
  locked?: Empty;
  source?: { type?: 'anonymous' | 'file' | 'memfd' };
  access?: { mode?: 'shared' | 'private' };
  allocation?: { mode?: 'immediate' | 'ondemand'; threads?: number };
  discard?: Empty;
}

/** Huge pages, by size and memory cell. */
export interface HugePages {
  page?: HugePage[];
}

/** One size of huge pages; in `unit`, KiB without it. */
export interface HugePage {
  size: number;
  unit?: string;
  nodeset?: string;
}

/** The cgroup partition a guest lives in. */
export interface Resource {
  partition?: string;
}

/** The guest's clock. */
export interface Clock {
  offset?: 'utc' | 'localtime' | 'timezone' | 'variable' | 'absolute';
  timezone?: string;
  adjustment?: string;
  basis?: 'utc' | 'localtime';
  start?: number;
  timer?: Timer[];
}

/** One timer of the guest's; frequency in Hz. */
export interface Timer {
  name: 'platform' | 'pit' | 'rtc' | 'hpet' | 'tsc' | 'kvmclock' | 'hypervclock' | 'armvtimer';
  track?: 'boot' | 'guest' | 'wall' | 'realtime';
  tickpolicy?: 'delay' | 'catchup' | 'merge' | 'discard';
  frequency?: number;
  mode?: 'auto' | 'native' | 'emulate' | 'paravirt' | 'smpsafe';
  present?: YesNo;
}

/** How the host's security driver treats a guest. */
export interface SecurityLabel {
  type?: 'dynamic' | 'static' | 'none';
  model?: string;
  relabel?: YesNo;
  label?: string;
  baselabel?: string;
  imagelabel?: string;
}

/** Arguments and environment handed to QEMU as they are. */
export interface QemuCommandLine {
  'qemu:arg'?: { value: string }[];
  'qemu:env'?: { name: string; value?: string }[];
}

const qemu = 'http://libvirt.org/schemas/domain/qemu/1.0';

export const domainRows = {
  Domain: {
    attributes: { type: 'string', id: 'integer' },
    children: {
      name: 'string',
      uuid: 'string',
      genid: 'string',
      title: 'string',
      description: 'string',
      metadata: 'Metadata',
      maxMemory: 'MaxMemory',
      memory: 'Memory',
      currentMemory: 'ScaledInteger',
      memoryBacking: 'MemoryBacking',
      vcpu: 'Vcpu',
      iothreads: 'integer',
      cputune: 'CpuTune',
      resource: 'Resource',
      sysinfo: ['Sysinfo'],
      os: 'Os',
      features: 'Features',
      cpu: 'Cpu',
      clock: 'Clock',
      on_poweroff: 'string',
      on_reboot: 'string',
      on_crash: 'string',
      pm: 'PowerManagement',
      devices: 'Devices',
      seclabel: ['SecurityLabel'],
      'qemu:commandline': { element: 'commandline', namespace: qemu, type: 'QemuCommandLine' },
    },
  },
  Metadata: { foreign: true },
  MemoryBacking: {
    children: {
      hugepages: 'HugePages',
      nosharepages: 'Empty',
      locked: 'Empty',
      source: 'MemoryBackingSource',
      access: 'MemoryBackingAccess',
      allocation: 'MemoryBackingAllocation',
      discard: 'Empty',
    },
  },
  MemoryBackingSource: { attributes: { type: 'string' } },
  MemoryBackingAccess: { attributes: { mode: 'string' } },
  MemoryBackingAllocation: { attributes: { mode: 'string', threads: 'integer' } },
  HugePages: { children: { page: ['HugePage'] } },
  HugePage: { attributes: { size: 'integer', unit: 'string', nodeset: 'string' } },
  Resource: { children: { partition: 'string' } },
  Clock: {
    attributes: {
      offset: 'string',
      timezone: 'string',
      adjustment: 'string',
      basis: 'string',
      start: 'integer',
    },
    children: { timer: ['Timer'] },
  },
  Timer: {
    attributes: {
      name: 'string',
      track: 'string',
      tickpolicy: 'string',
      frequency: 'integer',
      mode: 'string',
      present: 'string',
    },
  },
  SecurityLabel: {
    attributes: { type: 'string', model: 'string', relabel: 'string' },
    children: { label: 'string', baselabel: 'string', imagelabel: 'string' },
  },
  QemuCommandLine: {
    children: {
      'qemu:arg': { element: 'arg', namespace: qemu, type: ['QemuArgument'] },
      'qemu:env': { element: 'env', namespace: qemu, type: ['QemuVariable'] },
    },
  },
  QemuArgument: { attributes: { value: 'string' } },
  QemuVariable: { attributes: { name: 'string', value: 'string' } },
} satisfies TypeRows;
