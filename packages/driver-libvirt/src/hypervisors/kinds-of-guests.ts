import { ComputeError, type InstanceSpec } from '@hostelry/compute';

/** The check of a hypervisor whose guests are machines: it takes no containers. */
export function machinesOnly(hypervisor: string): (spec: InstanceSpec) => void {
  return (spec) => {
    if (spec.container !== undefined)
      throw unsupported(hypervisor, 'machines and no containers', 'container');
  };
}

/** The check of a hypervisor whose guests are containers: each needs its root folder, and has neither disks nor kernels. */
export function containersOnly(hypervisor: string): (spec: InstanceSpec) => void {
  return (spec) => {
    const made = 'containers and no machines';
    for (const field of ['rootDisk', 'kernelBoot', 'cloudInit'] as const) {
      if (spec[field] !== undefined) throw unsupported(hypervisor, made, field);
    }
    if (spec.container === undefined) throw unsupported(hypervisor, made, 'container', 'is missing');
  };
}

function unsupported(hypervisor: string, makes: string, field: string, what = 'cannot be had'): ComputeError {
  return new ComputeError('unsupported', `${hypervisor} makes ${makes}: ${field} ${what}`, {
    details: { field },
  });
}
