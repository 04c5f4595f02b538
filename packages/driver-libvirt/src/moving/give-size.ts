import { ComputeError, type InstanceSize } from '@hostelry/compute';
import { type Domain } from '@hostelry/libvirt-xml';
import { cpuTopology } from '../guest/cpu.js';

/** Gives a document other vCPUs and memory. `unsupported` for one that divides them among NUMA cells, or into memory modules. */
export function giveSize(document: Domain, { vcpus, memoryMiB }: InstanceSize): void {
  if (document.cpu?.numa !== undefined || document.maxMemory !== undefined) {
    throw new ComputeError(
      'unsupported',
      `Instance "${document.name}" cannot get another size: its memory is divided among cells or modules`,
      { details: { field: 'size' } },
    );
  }
  if (vcpus !== undefined) {
    document.vcpu = { value: vcpus };
    delete document.vcpus;
    if (document.cpu?.topology !== undefined) document.cpu.topology = cpuTopology(vcpus);
  }
  if (memoryMiB !== undefined) {
    document.memory = { value: memoryMiB * 1024, unit: 'KiB' };
    delete document.currentMemory;
  }
}
