import { Codec } from './codec.js';
import { type Capabilities } from './schema/capabilities.js';
import { type DomainCapabilities } from './schema/domain-capabilities.js';
import { type Domain } from './schema/domain.js';
import { type Network } from './schema/network.js';
import { type StoragePool, type StorageVol } from './schema/storage.js';
import { type ParseOptions } from './scanner.js';
import { table } from './schema/tables.js';

const codec = new Codec(table);

/** Gives a guest's document as an object to read and edit. Throws XmlError if it is not well-formed or no `<domain>`. */
export function parseDomain(xml: string, options?: ParseOptions): Domain {
  return codec.parse('domain', xml, options) as Domain;
}

/** Writes a guest back: what was not edited keeps its bytes; a fresh object comes in schema order. Throws XmlError for what cannot be written. */
export function serializeDomain(domain: Domain): string {
  return codec.serialize('domain', domain);
}

/** Gives what a host can do. Throws XmlError if it is not well-formed or no `<capabilities>`. */
export function parseCapabilities(xml: string, options?: ParseOptions): Capabilities {
  return codec.parse('capabilities', xml, options) as Capabilities;
}

/** Writes a host's capabilities, as serializeDomain does. */
export function serializeCapabilities(capabilities: Capabilities): string {
  return codec.serialize('capabilities', capabilities);
}

/** Gives what an emulator can do. Throws XmlError if it is not well-formed or no `<domainCapabilities>`. */
export function parseDomainCapabilities(xml: string, options?: ParseOptions): DomainCapabilities {
  return codec.parse('domainCapabilities', xml, options) as DomainCapabilities;
}

/** Writes an emulator's capabilities, as serializeDomain does. */
export function serializeDomainCapabilities(capabilities: DomainCapabilities): string {
  return codec.serialize('domainCapabilities', capabilities);
}

/** Gives a storage pool. Throws XmlError if it is not well-formed or no `<pool>`. */
export function parseStoragePool(xml: string, options?: ParseOptions): StoragePool {
  return codec.parse('pool', xml, options) as StoragePool;
}

/** Writes a storage pool, as serializeDomain does. */
export function serializeStoragePool(pool: StoragePool): string {
  return codec.serialize('pool', pool);
}

/** Gives a storage volume. Throws XmlError if it is not well-formed or no `<volume>`. */
export function parseStorageVol(xml: string, options?: ParseOptions): StorageVol {
  return codec.parse('volume', xml, options) as StorageVol;
}

/** Writes a storage volume, as serializeDomain does. */
export function serializeStorageVol(volume: StorageVol): string {
  return codec.serialize('volume', volume);
}

/** Gives a network. Throws XmlError if it is not well-formed or no `<network>`. */
export function parseNetwork(xml: string, options?: ParseOptions): Network {
  return codec.parse('network', xml, options) as Network;
}

/** Writes a network, as serializeDomain does. */
export function serializeNetwork(network: Network): string {
  return codec.serialize('network', network);
}
