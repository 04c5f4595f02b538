import { ComputeError, type InstanceSize } from '@hostelry/compute';
import { toKiB, type Cpu, type Domain } from '@hostelry/libvirt-xml';
import { cpuTopology } from './cpu.js';

/** vCPUs and memory of a guest, as its next start has them. */
export interface GuestSize {
  readonly vcpus: number;
  readonly memoryKiB: number;
}

/** The size in a document. */
export function sizeOf({ vcpu, memory }: Domain): GuestSize {
  return { vcpus: vcpu?.current ?? vcpu?.value ?? 1, memoryKiB: toKiB(memory) };
}

/** Whether the document has that size already, root disk aside. */
export function hasSize(document: Domain, { vcpus, memoryMiB }: InstanceSize): boolean {
  const now = sizeOf(document);
  return (vcpus ?? now.vcpus) === now.vcpus && (memoryMiB ?? now.memoryKiB / 1024) === now.memoryKiB / 1024;
}

/**
 * Gives the document another number of vCPUs and another memory; everything else stays, pinning included.
 * `unsupported` where NUMA cells divide what would change.
 */
export function setSize(document: Domain, name: string, { vcpus, memoryMiB }: InstanceSize): void {
  const now = sizeOf(document);
  const newVcpus = vcpus !== undefined && vcpus !== now.vcpus;
  const newMemory = memoryMiB !== undefined && memoryMiB * 1024 !== now.memoryKiB;
  if ((newVcpus || newMemory) && (document.cpu?.numa?.cell ?? []).length > 0) {
    throw new ComputeError(
      'unsupported',
      `Instance "${name}" divides its vCPUs and memory among NUMA cells: it cannot be resized`,
      { details: { field: newVcpus ? 'vcpus' : 'memoryMiB' } },
    );
  }
  if (newMemory) {
    document.memory = { ...document.memory, value: memoryMiB * 1024, unit: 'KiB' };
    // What the balloon was to leave it is of the old size.
    delete document.currentMemory;
  }
  if (newVcpus) {
    const { current: _current, ...vcpu } = document.vcpu ?? { value: 1 };
    document.vcpu = { ...vcpu, value: vcpus };
    delete document.vcpus;
    setTopology(document.cpu, vcpus);
  }
}

/** Cores and threads of a socket stay where they divide the vCPUs; else each vCPU is a socket, as in a new guest. */
function setTopology(cpu: Cpu | undefined, vcpus: number): void {
  if (cpu?.topology === undefined) return;
  const { dies = 1, cores, threads } = cpu.topology;
  const sockets = vcpus / (dies * cores * threads);
  cpu.topology = Number.isInteger(sockets) ? { ...cpu.topology, sockets } : cpuTopology(vcpus);
}
