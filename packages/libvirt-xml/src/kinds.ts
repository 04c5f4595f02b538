import { Codec } from './codec.js';
import { capabilitiesTable } from './generated/tables/capabilities.js';
import { cpuTable } from './generated/tables/cpu.js';
import { domainTable } from './generated/tables/domain.js';
import { domainBackupTable } from './generated/tables/domain-backup.js';
import { domainCapabilitiesTable } from './generated/tables/domain-capabilities.js';
import { domainCheckpointTable } from './generated/tables/domain-checkpoint.js';
import { domainSnapshotTable } from './generated/tables/domain-snapshot.js';
import { hostInterfaceTable } from './generated/tables/host-interface.js';
import { networkTable } from './generated/tables/network.js';
import { networkPortTable } from './generated/tables/network-port.js';
import { nodeDeviceTable } from './generated/tables/node-device.js';
import { nwfilterTable } from './generated/tables/nwfilter.js';
import { nwfilterBindingTable } from './generated/tables/nwfilter-binding.js';
import { secretTable } from './generated/tables/secret.js';
import { storagePoolTable } from './generated/tables/storage-pool.js';
import { storagePoolCapabilitiesTable } from './generated/tables/storage-pool-capabilities.js';
import { storageVolTable } from './generated/tables/storage-vol.js';
import { type Capabilities } from './generated/types/capabilities.js';
import { type CpuDocument } from './generated/types/cpu.js';
import { type Domain } from './generated/types/domain.js';
import { type DomainBackup } from './generated/types/domain-backup.js';
import { type DomainCapabilities } from './generated/types/domain-capabilities.js';
import { type DomainCheckpoint } from './generated/types/domain-checkpoint.js';
import { type DomainSnapshot } from './generated/types/domain-snapshot.js';
import { type HostInterface } from './generated/types/host-interface.js';
import { type Network } from './generated/types/network.js';
import { type NetworkPort } from './generated/types/network-port.js';
import { type NodeDevice } from './generated/types/node-device.js';
import { type NWFilter } from './generated/types/nwfilter.js';
import { type NWFilterBinding } from './generated/types/nwfilter-binding.js';
import { type Secret } from './generated/types/secret.js';
import { type StoragePool } from './generated/types/storage-pool.js';
import { type StoragePoolCapabilities } from './generated/types/storage-pool-capabilities.js';
import { type StorageVol } from './generated/types/storage-vol.js';
import { type ParseOptions } from './document.js';

const domainCodec = new Codec(domainTable);

/** Gives a guest's document as an object to read and edit. Throws XmlError if it is not well-formed or no `<domain>`. */
export function parseDomain(xml: string, options?: ParseOptions): Domain {
  return domainCodec.parse('domain', xml, options) as Domain;
}

/** Writes a guest back: what was not edited keeps its bytes; a fresh object comes in schema order. Throws XmlError for what cannot be written. */
export function serializeDomain(domain: Domain): string {
  return domainCodec.serialize('domain', domain);
}

const networkCodec = new Codec(networkTable);

/** Gives a network. Throws XmlError if it is not well-formed or no `<network>`. */
export function parseNetwork(xml: string, options?: ParseOptions): Network {
  return networkCodec.parse('network', xml, options) as Network;
}

/** Writes a network, as serializeDomain does. */
export function serializeNetwork(network: Network): string {
  return networkCodec.serialize('network', network);
}

const networkPortCodec = new Codec(networkPortTable);

/** Gives a network's port. Throws XmlError if it is not well-formed or no `<networkport>`. */
export function parseNetworkPort(xml: string, options?: ParseOptions): NetworkPort {
  return networkPortCodec.parse('networkport', xml, options) as NetworkPort;
}

/** Writes a network's port, as serializeDomain does. */
export function serializeNetworkPort(networkPort: NetworkPort): string {
  return networkPortCodec.serialize('networkport', networkPort);
}

const storagePoolCodec = new Codec(storagePoolTable);

/** Gives a storage pool. Throws XmlError if it is not well-formed or no `<pool>`. */
export function parseStoragePool(xml: string, options?: ParseOptions): StoragePool {
  return storagePoolCodec.parse('pool', xml, options) as StoragePool;
}

/** Writes a storage pool, as serializeDomain does. */
export function serializeStoragePool(storagePool: StoragePool): string {
  return storagePoolCodec.serialize('pool', storagePool);
}

const storagePoolCapabilitiesCodec = new Codec(storagePoolCapabilitiesTable);

/** Gives what pools a host can have. Throws XmlError if it is not well-formed or no `<storagepoolCapabilities>`. */
export function parseStoragePoolCapabilities(xml: string, options?: ParseOptions): StoragePoolCapabilities {
  return storagePoolCapabilitiesCodec.parse('storagepoolCapabilities', xml, options);
}

/** Writes a host's pool capabilities, as serializeDomain does. */
export function serializeStoragePoolCapabilities(storagePoolCapabilities: StoragePoolCapabilities): string {
  return storagePoolCapabilitiesCodec.serialize('storagepoolCapabilities', storagePoolCapabilities);
}

const storageVolCodec = new Codec(storageVolTable);

/** Gives a storage volume. Throws XmlError if it is not well-formed or no `<volume>`. */
export function parseStorageVol(xml: string, options?: ParseOptions): StorageVol {
  return storageVolCodec.parse('volume', xml, options) as StorageVol;
}

/** Writes a storage volume, as serializeDomain does. */
export function serializeStorageVol(storageVol: StorageVol): string {
  return storageVolCodec.serialize('volume', storageVol);
}

const capabilitiesCodec = new Codec(capabilitiesTable);

/** Gives what a host can do. Throws XmlError if it is not well-formed or no `<capabilities>`. */
export function parseCapabilities(xml: string, options?: ParseOptions): Capabilities {
  return capabilitiesCodec.parse('capabilities', xml, options) as Capabilities;
}

/** Writes a host's capabilities, as serializeDomain does. */
export function serializeCapabilities(capabilities: Capabilities): string {
  return capabilitiesCodec.serialize('capabilities', capabilities);
}

const domainCapabilitiesCodec = new Codec(domainCapabilitiesTable);

/** Gives what an emulator can do. Throws XmlError if it is not well-formed or no `<domainCapabilities>`. */
export function parseDomainCapabilities(xml: string, options?: ParseOptions): DomainCapabilities {
  return domainCapabilitiesCodec.parse('domainCapabilities', xml, options) as DomainCapabilities;
}

/** Writes an emulator's capabilities, as serializeDomain does. */
export function serializeDomainCapabilities(domainCapabilities: DomainCapabilities): string {
  return domainCapabilitiesCodec.serialize('domainCapabilities', domainCapabilities);
}

const cpuDocumentCodec = new Codec(cpuTable);

/** Gives a processor, as guests or hosts have it. Throws XmlError if it is not well-formed or no `<cpu>`. */
export function parseCpuDocument(xml: string, options?: ParseOptions): CpuDocument {
  return cpuDocumentCodec.parse('cpu', xml, options);
}

/** Writes a processor, as serializeDomain does. */
export function serializeCpuDocument(cpuDocument: CpuDocument): string {
  return cpuDocumentCodec.serialize('cpu', cpuDocument);
}

const nodeDeviceCodec = new Codec(nodeDeviceTable);

/** Gives a device of the host. Throws XmlError if it is not well-formed or no `<device>`. */
export function parseNodeDevice(xml: string, options?: ParseOptions): NodeDevice {
  return nodeDeviceCodec.parse('device', xml, options) as NodeDevice;
}

/** Writes a device of the host, as serializeDomain does. */
export function serializeNodeDevice(nodeDevice: NodeDevice): string {
  return nodeDeviceCodec.serialize('device', nodeDevice);
}

const hostInterfaceCodec = new Codec(hostInterfaceTable);

/** Gives a network interface of the host. Throws XmlError if it is not well-formed or no `<interface>`. */
export function parseHostInterface(xml: string, options?: ParseOptions): HostInterface {
  return hostInterfaceCodec.parse('interface', xml, options) as HostInterface;
}

/** Writes a network interface of the host, as serializeDomain does. */
export function serializeHostInterface(hostInterface: HostInterface): string {
  return hostInterfaceCodec.serialize('interface', hostInterface);
}

const secretCodec = new Codec(secretTable);

/** Gives a secret (its value is no part of it). Throws XmlError if it is not well-formed or no `<secret>`. */
export function parseSecret(xml: string, options?: ParseOptions): Secret {
  return secretCodec.parse('secret', xml, options);
}

/** Writes a secret, as serializeDomain does. */
export function serializeSecret(secret: Secret): string {
  return secretCodec.serialize('secret', secret);
}

const nwFilterCodec = new Codec(nwfilterTable);

/** Gives a network filter. Throws XmlError if it is not well-formed or no `<filter>`. */
export function parseNWFilter(xml: string, options?: ParseOptions): NWFilter {
  return nwFilterCodec.parse('filter', xml, options) as NWFilter;
}

/** Writes a network filter, as serializeDomain does. */
export function serializeNWFilter(nwFilter: NWFilter): string {
  return nwFilterCodec.serialize('filter', nwFilter);
}

const nwFilterBindingCodec = new Codec(nwfilterBindingTable);

/** Gives the use of a network filter by a port. Throws XmlError if it is not well-formed or no `<filterbinding>`. */
export function parseNWFilterBinding(xml: string, options?: ParseOptions): NWFilterBinding {
  return nwFilterBindingCodec.parse('filterbinding', xml, options) as NWFilterBinding;
}

/** Writes the use of a network filter by a port, as serializeDomain does. */
export function serializeNWFilterBinding(nwFilterBinding: NWFilterBinding): string {
  return nwFilterBindingCodec.serialize('filterbinding', nwFilterBinding);
}

const domainSnapshotCodec = new Codec(domainSnapshotTable);

/** Gives a snapshot of a guest. Throws XmlError if it is not well-formed or no `<domainsnapshot>`. */
export function parseDomainSnapshot(xml: string, options?: ParseOptions): DomainSnapshot {
  return domainSnapshotCodec.parse('domainsnapshot', xml, options);
}

/** Writes a snapshot of a guest, as serializeDomain does. */
export function serializeDomainSnapshot(domainSnapshot: DomainSnapshot): string {
  return domainSnapshotCodec.serialize('domainsnapshot', domainSnapshot);
}

const domainCheckpointCodec = new Codec(domainCheckpointTable);

/** Gives a checkpoint of a guest. Throws XmlError if it is not well-formed or no `<domaincheckpoint>`. */
export function parseDomainCheckpoint(xml: string, options?: ParseOptions): DomainCheckpoint {
  return domainCheckpointCodec.parse('domaincheckpoint', xml, options);
}

/** Writes a checkpoint of a guest, as serializeDomain does. */
export function serializeDomainCheckpoint(domainCheckpoint: DomainCheckpoint): string {
  return domainCheckpointCodec.serialize('domaincheckpoint', domainCheckpoint);
}

const domainBackupCodec = new Codec(domainBackupTable);

/** Gives a backup job of a guest. Throws XmlError if it is not well-formed or no `<domainbackup>`. */
export function parseDomainBackup(xml: string, options?: ParseOptions): DomainBackup {
  return domainBackupCodec.parse('domainbackup', xml, options);
}

/** Writes a backup job of a guest, as serializeDomain does. */
export function serializeDomainBackup(domainBackup: DomainBackup): string {
  return domainBackupCodec.serialize('domainbackup', domainBackup);
}
