import { ComputeError } from '@hostelry/compute';
import { bhyve } from './bhyve.js';
import { type Hypervisor } from './hypervisor.js';
import { lxc } from './lxc.js';
import { openvz } from './openvz.js';
import { qemu } from './qemu.js';
import { test } from './test.js';
import { uml } from './uml.js';
import { virtualbox } from './virtualbox.js';
import { vmwareEsx, vmwareWorkstation } from './vmware.js';
import { vz } from './vz.js';
import { xen } from './xen.js';

/** The hypervisors that the driver knows by itself. */
export const HYPERVISORS: readonly Hypervisor[] = [
  qemu,
  lxc,
  test,
  xen,
  openvz,
  vz,
  uml,
  virtualbox,
  vmwareEsx,
  vmwareWorkstation,
  bhyve,
];

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
