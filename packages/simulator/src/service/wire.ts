import { type DomainIdentity, type ObjectIdentity, type SecretIdentity } from '../hypervisor/events.js';
import { type SimulatedVolume } from '../hypervisor/storage-volume.js';

/** A domain as the protocol names it. */
export interface WireDomain {
  name: string;
  uuid: Uint8Array;
  id: number;
}

/** A network or pool as the protocol names it. */
export interface WireObject {
  name: string;
  uuid: Uint8Array;
}

/** A volume as the protocol names it. */
export interface WireVolume {
  pool: string;
  name: string;
  key: string;
}

/** A UUID's 16 bytes as lower-case text with dashes. */
export function uuidText(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The 16 bytes of a UUID's text. */
export function uuidBytes(text: string): Uint8Array {
  return Buffer.from(text.replaceAll('-', ''), 'hex');
}

/** Names a domain on the wire. */
export function wireDomain(domain: DomainIdentity): WireDomain {
  return { name: domain.name, uuid: uuidBytes(domain.uuid), id: domain.id };
}

/** Names a network or pool on the wire. */
export function wireObject(object: ObjectIdentity): WireObject {
  return { name: object.name, uuid: uuidBytes(object.uuid) };
}

/** Names a secret on the wire. */
export function wireSecret(secret: SecretIdentity): { uuid: Uint8Array; usageType: number; usageID: string } {
  return { uuid: uuidBytes(secret.uuid), usageType: secret.usageType, usageID: secret.usageId };
}

/** Names a volume on the wire. */
export function wireVolume(volume: SimulatedVolume): WireVolume {
  return { pool: volume.pool, name: volume.name, key: volume.path };
}

/** A string as the protocol's arrays of char have it: `size` bytes, zeros behind the text. */
export function wireChars(text: string, size: number): Uint8Array {
  const chars = new Uint8Array(size);
  chars.set(new TextEncoder().encode(text).subarray(0, size - 1));
  return chars;
}

/** The list of a list call, empty where only the number was asked for, and the number. */
export function wireList<T, W>(
  found: readonly T[],
  needResults: number,
  toWire: (item: T) => W,
): { readonly items: W[]; readonly ret: number } {
  return { items: needResults === 0 ? [] : found.map(toWire), ret: found.length };
}
