import { type OnOff, type ScaledInteger, type YesNo } from './scalars.js';
import { type TypeRows } from './table.js';

/** How many virtual processors: `value` at most, `current` at the start. */
export interface Vcpu {
  value: number;
  placement?: 'static' | 'auto';
  cpuset?: string;
  current?: number;
}

/** The processor the guest sees. */
export interface Cpu {
  mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum';
  match?: 'minimum' | 'exact' | 'strict';
  check?: 'none' | 'partial' | 'full';
  migratable?: OnOff;
  model?: CpuModel;
  vendor?: string;
  topology?: CpuTopology;
  cache?: CpuCache;
  maxphysaddr?: CpuMaxPhysAddr;
  feature?: CpuFeature[];
  numa?: CpuNuma;
}

/** A processor model of libvirt's list. */
export interface CpuModel {
  value?: string;
  fallback?: 'allow' | 'forbid';
  vendor_id?: string;
}

/** Sockets, dies, cores and threads; their product is the number of processors. */
export interface CpuTopology {
  sockets: number;
  dies?: number;
  clusters?: number;
  cores: number;
  threads: number;
}

/** The processor cache the guest sees. */
export interface CpuCache {
  level?: number;
  mode: 'emulate' | 'passthrough' | 'disable';
}

/** How many bits a physical address has. */
export interface CpuMaxPhysAddr {
  mode: 'emulate' | 'passthrough';
  bits?: number;
}

/** One feature of a processor and what to do about it. */
export interface CpuFeature {
  policy?: 'force' | 'require' | 'optional' | 'disable' | 'forbid';
  name: string;
}

/** The guest's memory cells. */
export interface CpuNuma {
  cell?: CpuNumaCell[];
}

/** One memory cell; memory in `unit`, KiB without it. */
export interface CpuNumaCell {
  id?: number;
  cpus?: string;
  memory: number;
  unit?: string;
  memAccess?: 'shared' | 'private';
  discard?: YesNo;
}

/** Which host processors run what, and with which share. */
export interface CpuTune {
  vcpupin?: VcpuPin[];
  emulatorpin?: CpuSet;
  iothreadpin?: IoThreadPin[];
  shares?: number;
  period?: number;
  quota?: number;
  global_period?: number;
  global_quota?: number;
  emulator_period?: number;
  emulator_quota?: number;
  iothread_period?: number;
  iothread_quota?: number;
}

/** One virtual processor's host processors. */
export interface VcpuPin {
  vcpu: number;
  cpuset: string;
}

/** One I/O thread's host processors. */
export interface IoThreadPin {
  iothread: number;
  cpuset: string;
}

/** Host processors (`0-3,^2`). */
export interface CpuSet {
  cpuset: string;
}

/** How much memory can be there after plugging, in how many slots. */
export interface MaxMemory extends ScaledInteger {
  slots?: number;
}

/** A guest's memory; dumpCore says whether core dumps have it. */
export interface Memory extends ScaledInteger {
  dumpCore?: OnOff;
}

export const cpuRows = {
  Vcpu: { attributes: { placement: 'string', cpuset: 'string', current: 'integer' }, text: 'integer' },
  Cpu: {
    attributes: { mode: 'string', match: 'string', check: 'string', migratable: 'string' },
    children: {
      model: 'CpuModel',
      vendor: 'string',
      topology: 'CpuTopology',
      cache: 'CpuCache',
      maxphysaddr: 'CpuMaxPhysAddr',
      feature: ['CpuFeature'],
      numa: 'CpuNuma',
    },
  },
  CpuModel: { attributes: { fallback: 'string', vendor_id: 'string' }, text: 'string', textOptional: true },
  CpuTopology: {
    attributes: {
      sockets: 'integer',
      dies: 'integer',
      clusters: 'integer',
      cores: 'integer',
      threads: 'integer',
    },
  },
  CpuCache: { attributes: { level: 'integer', mode: 'string' } },
  CpuMaxPhysAddr: { attributes: { mode: 'string', bits: 'integer' } },
  CpuFeature: { attributes: { policy: 'string', name: 'string' } },
  CpuNuma: { children: { cell: ['CpuNumaCell'] } },
  CpuNumaCell: {
    attributes: {
      id: 'integer',
      cpus: 'string',
      memory: 'integer',
      unit: 'string',
      memAccess: 'string',
      discard: 'string',
    },
  },
  CpuTune: {
    children: {
      vcpupin: ['VcpuPin'],
      emulatorpin: 'CpuSet',
      iothreadpin: ['IoThreadPin'],
      shares: 'integer',
      period: 'integer',
      quota: 'integer',
      global_period: 'integer',
      global_quota: 'integer',
      emulator_period: 'integer',
      emulator_quota: 'integer',
      iothread_period: 'integer',
      iothread_quota: 'integer',
    },
  },
  VcpuPin: { attributes: { vcpu: 'integer', cpuset: 'string' } },
  IoThreadPin: { attributes: { iothread: 'integer', cpuset: 'string' } },
  CpuSet: { attributes: { cpuset: 'string' } },
  MaxMemory: { attributes: { slots: 'integer', unit: 'string' }, text: 'integer' },
  Memory: { attributes: { unit: 'string', dumpCore: 'string' }, text: 'integer' },
} satisfies TypeRows;
