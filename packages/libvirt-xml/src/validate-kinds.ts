import {
  serializeDomain,
  serializeNetwork,
  serializeNetworkPort,
  serializeStoragePool,
  serializeStoragePoolCapabilities,
  serializeStorageVol,
  serializeCapabilities,
  serializeDomainCapabilities,
  serializeCpuDocument,
  serializeNodeDevice,
  serializeHostInterface,
  serializeSecret,
  serializeNWFilter,
  serializeNWFilterBinding,
  serializeDomainSnapshot,
  serializeDomainCheckpoint,
  serializeDomainBackup,
} from './kinds.js';
import { parseDocument } from './document.js';
import {
  type Domain,
  type Network,
  type NetworkPort,
  type StoragePool,
  type StoragePoolCapabilities,
  type StorageVol,
  type Capabilities,
  type DomainCapabilities,
  type CpuDocument,
  type NodeDevice,
  type HostInterface,
  type Secret,
  type NWFilter,
  type NWFilterBinding,
  type DomainSnapshot,
  type DomainCheckpoint,
  type DomainBackup,
} from './types.js';
import { validate } from './validate.js';
import { type Finding } from './validation/finding.js';

/*
 * Validation of typed objects: as validate, of the text that would be written; that is where lines and columns are. Each
 * throws XmlError for what cannot be written.
 */

function validateText(text: string): Promise<Finding[]> {
  return validate(parseDocument(text));
}

/** What is wrong with a guest as it would be written. */
export async function validateDomain(domain: Domain): Promise<Finding[]> {
  return validateText(serializeDomain(domain));
}

/** What is wrong with a network as it would be written. */
export async function validateNetwork(network: Network): Promise<Finding[]> {
  return validateText(serializeNetwork(network));
}

/** What is wrong with a network's port as it would be written. */
export async function validateNetworkPort(networkPort: NetworkPort): Promise<Finding[]> {
  return validateText(serializeNetworkPort(networkPort));
}

/** What is wrong with a storage pool as it would be written. */
export async function validateStoragePool(storagePool: StoragePool): Promise<Finding[]> {
  return validateText(serializeStoragePool(storagePool));
}

/** What is wrong with what pools a host can have as it would be written. */
export async function validateStoragePoolCapabilities(
  storagePoolCapabilities: StoragePoolCapabilities,
): Promise<Finding[]> {
  return validateText(serializeStoragePoolCapabilities(storagePoolCapabilities));
}

/** What is wrong with a storage volume as it would be written. */
export async function validateStorageVol(storageVol: StorageVol): Promise<Finding[]> {
  return validateText(serializeStorageVol(storageVol));
}

/** What is wrong with a host's capabilities as it would be written. */
export async function validateCapabilities(capabilities: Capabilities): Promise<Finding[]> {
  return validateText(serializeCapabilities(capabilities));
}

/** What is wrong with an emulator's capabilities as it would be written. */
export async function validateDomainCapabilities(domainCapabilities: DomainCapabilities): Promise<Finding[]> {
  return validateText(serializeDomainCapabilities(domainCapabilities));
}

/** What is wrong with a processor as it would be written. */
export async function validateCpuDocument(cpuDocument: CpuDocument): Promise<Finding[]> {
  return validateText(serializeCpuDocument(cpuDocument));
}

/** What is wrong with a device of the host as it would be written. */
export async function validateNodeDevice(nodeDevice: NodeDevice): Promise<Finding[]> {
  return validateText(serializeNodeDevice(nodeDevice));
}

/** What is wrong with a network interface of the host as it would be written. */
export async function validateHostInterface(hostInterface: HostInterface): Promise<Finding[]> {
  return validateText(serializeHostInterface(hostInterface));
}

/** What is wrong with a secret as it would be written. */
export async function validateSecret(secret: Secret): Promise<Finding[]> {
  return validateText(serializeSecret(secret));
}

/** What is wrong with a network filter as it would be written. */
export async function validateNWFilter(nwFilter: NWFilter): Promise<Finding[]> {
  return validateText(serializeNWFilter(nwFilter));
}

/** What is wrong with the use of a network filter as it would be written. */
export async function validateNWFilterBinding(nwFilterBinding: NWFilterBinding): Promise<Finding[]> {
  return validateText(serializeNWFilterBinding(nwFilterBinding));
}

/** What is wrong with a snapshot as it would be written. */
export async function validateDomainSnapshot(domainSnapshot: DomainSnapshot): Promise<Finding[]> {
  return validateText(serializeDomainSnapshot(domainSnapshot));
}

/** What is wrong with a checkpoint as it would be written. */
export async function validateDomainCheckpoint(domainCheckpoint: DomainCheckpoint): Promise<Finding[]> {
  return validateText(serializeDomainCheckpoint(domainCheckpoint));
}

/** What is wrong with a backup job as it would be written. */
export async function validateDomainBackup(domainBackup: DomainBackup): Promise<Finding[]> {
  return validateText(serializeDomainBackup(domainBackup));
}
