import { type Cpu, type CpuTopology } from '@hostelry/libvirt-xml';
import { type Platform } from '../hypervisors/hypervisor.js';

/** The processor of a guest: its model, and how its vCPUs are laid out (Nova's `_get_guest_cpu_config`). */
export function guestCpu(platform: Platform, vcpus: number): Cpu {
  return { ...guestCpuModel(platform), topology: cpuTopology(vcpus) };
}

/**
 * The model (Nova's `_get_guest_cpu_model_config`): under KVM the closest that libvirt can describe and migrate.
 * Emulation keeps QEMU's own default model, which it emulates in full.
 */
export function guestCpuModel(platform: Platform): Pick<Cpu, 'mode' | 'check'> {
  return platform.domainType === 'kvm' ? { mode: 'host-model', check: 'partial' } : {};
}

/** Of all layouts, the one with the most sockets, as Nova prefers without a wish of the image: 4 vCPUs are 4:1:1. */
export function cpuTopology(vcpus: number): CpuTopology {
  return { sockets: vcpus, cores: 1, threads: 1 };
}
