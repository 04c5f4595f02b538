import { ComputeError } from '@hostelry/compute';
import { type Hypervisor } from './hypervisor.js';
import { qemu } from './qemu.js';
import { test } from './test.js';

/** The hypervisors that the driver knows, by the type that a libvirt connection gives (`virConnectGetType`). */
export const hypervisors: Readonly<Record<string, Hypervisor>> = {
  QEMU: qemu,
  Test: test,
  TEST: test,
};

/** The hypervisor of a connection. `unsupported` names the type and those that are known. */
export function hypervisorFor(type: string, uri: string): Hypervisor {
  const found = Object.hasOwn(hypervisors, type) ? hypervisors[type] : undefined;
  if (found !== undefined) return found;
  const known = [...new Set(Object.values(hypervisors).map(({ name }) => name))];
  throw new ComputeError(
    'unsupported',
    `The host ${uri} runs the hypervisor "${type}", which the libvirt driver does not support yet; it supports ${known.join(' and ')}`,
  );
}
