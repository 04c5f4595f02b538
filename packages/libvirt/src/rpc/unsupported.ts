import { LXC_PROGRAM, QEMU_PROGRAM, REMOTE_PROGRAM } from './programs.js';

/**
 * Procedures that hand over file descriptors: DOMAIN_OPEN_GRAPHICS, DOMAIN_CREATE_XML_WITH_FILES, DOMAIN_CREATE_WITH_FILES,
 * DOMAIN_OPEN_GRAPHICS_FD, DOMAIN_FD_ASSOCIATE; DOMAIN_MONITOR... of QEMU; DOMAIN_OPEN_NAMESPACE of LXC.
 */
const DESCRIPTOR_PASSING: Readonly<Record<number, readonly number[]>> = {
  [REMOTE_PROGRAM]: [249, 309, 310, 343, 443],
  [QEMU_PROGRAM]: [7],
  [LXC_PROGRAM]: [1],
};

/** True for procedures that pass file descriptors, which no Node socket can do. */
export function passesDescriptors(procedure: { readonly program: number; readonly number: number }): boolean {
  return DESCRIPTOR_PASSING[procedure.program]?.includes(procedure.number) ?? false;
}
