import { randomBytes } from 'node:crypto';

/** A MAC address of one card, of the range that QEMU's guests have. */
export function newMac(): string {
  const own = [...randomBytes(3)].map((byte) => byte.toString(16).padStart(2, '0'));
  return ['52', '54', '00', ...own].join(':');
}
