import { lxcProgram } from '../generated/lxc.js';
import { qemuProgram } from '../generated/qemu.js';
import { remoteProgram } from '../generated/remote.js';

/**
 * Procedures that hand over file descriptors: DOMAIN_OPEN_GRAPHICS, DOMAIN_CREATE_XML_WITH_FILES, DOMAIN_CREATE_WITH_FILES,
 * DOMAIN_OPEN_GRAPHICS_FD, DOMAIN_FD_ASSOCIATE; QEMU's procedure 7; DOMAIN_OPEN_NAMESPACE of LXC.
 */
const DESCRIPTOR_PASSING: Readonly<Record<number, readonly number[]>> = {
  [remoteProgram]: [249, 309, 310, 343, 443],
  [qemuProgram]: [7],
  [lxcProgram]: [1],
};

/** True for procedures that pass file descriptors, which no Node socket can do. */
export function passesDescriptors(procedure: { readonly program: number; readonly number: number }): boolean {
  return DESCRIPTOR_PASSING[procedure.program]?.includes(procedure.number) ?? false;
}
