/** The numbers of libvirt's programs; all have version 1. */
export const REMOTE_PROGRAM = 0x20008086;
export const QEMU_PROGRAM = 0x20008087;
export const LXC_PROGRAM = 0x00068000;
export const ADMIN_PROGRAM = 0x06900690;
