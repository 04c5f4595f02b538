import { ComputeError } from '@hostelry/compute';
import { type Hypervisor } from './hypervisor.js';
import { qemu } from './qemu.js';
import { test } from './test.js';

/** The hypervisors that the driver knows by itself. */
export const HYPERVISORS: readonly Hypervisor[] = [qemu, test];

/** The hypervisor of a connection, by the type that it gives. `unsupported` names the type and those that are known. */
export function hypervisorFor(type: string, uri: string): Hypervisor {
  const found = HYPERVISORS.find(({ types }) => types.includes(type));
  if (found !== undefined) return found;
  const names = HYPERVISORS.map(({ name }) => name);
  throw new ComputeError(
    'unsupported',
    `The host ${uri} runs the hypervisor "${type}", which the libvirt driver does not support yet; it supports ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
  );
}
