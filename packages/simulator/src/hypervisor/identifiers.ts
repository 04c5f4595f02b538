import { failure, type Origin } from './errors.js';

/** A new random UUID, lower-case with dashes. */
export function newUuid(): string {
  return globalThis.crypto.randomUUID();
}

/** A UUID as libvirt prints it; dashes are optional in `text`, case does not matter. Fails as libvirt does on anything else. */
export function normaliseUuid(text: string, origin: Origin): string {
  const digits = text.trim().replaceAll('-', '').toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(digits)) throw failure('INTERNAL_ERROR', 'malformed uuid element', origin);
  return [8, 12, 16, 20].reduceRight((uuid, at) => `${uuid.slice(0, at)}-${uuid.slice(at)}`, digits);
}

/** A UUID made from a name, always the same one for the same name: for the state that a host begins with. */
export function uuidFromName(name: string): string {
  // FNV-1a over four seeds: spread is all that is asked of it here.
  let digits = '';
  for (let seed = 0; seed < 4; seed++) {
    let hash = 0x811c9dc5 ^ seed;
    for (let index = 0; index < name.length; index++) {
      hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
    }
    // A last mix, or names that differ in their last character would differ in few bits.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    digits += ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0');
  }
  const versioned = `${digits.slice(0, 12)}5${digits.slice(13, 16)}a${digits.slice(17)}`;
  return [8, 12, 16, 20].reduceRight((uuid, at) => `${uuid.slice(0, at)}-${uuid.slice(at)}`, versioned);
}

/** A new MAC address in the range that libvirt takes for QEMU and test guests. */
export function newMac(): string {
  const tail = globalThis.crypto.getRandomValues(new Uint8Array(3));
  return ['52', '54', '00', ...Array.from(tail, (byte) => byte.toString(16).padStart(2, '0'))].join(':');
}
