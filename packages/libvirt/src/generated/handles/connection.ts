// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { Hyper } from '../../xdr/hyper.js';
import type { CallOptions } from '../../rpc/call-options.js';
import type { Procedure } from '../../rpc/procedure.js';
import type { OpenedStream } from '../../rpc/stream-channel.js';
import type { Calls, RemoteCalls } from '../../client/remote-calls.js';
import type { TypedParamInputs } from '../../client/typed-params.js';
import type { NodeSuspendTarget, SecretUsageType } from '../constants.js';
import type { DomainSaveParameters, ConnectIdentity, NodeMemoryParameters, NodeSEVInfo } from '../parameters.js';
import type { remote_node_get_security_model_ret } from '../remote.js';
import { remote } from '../remote.js';
import { ConnectionEvents } from '../../client/connection-events.js';
import { charsToString } from '../../client/chars.js';
import { TYPED_PARAM_STRING_OKAY, typedParamsFrom, typedParamsToObject } from '../../client/typed-params.js';
import { parseUuid } from '../../client/uuid.js';
import { Domain } from '../../client/domain.js';
import { Network } from '../../client/network.js';
import { StorageVol } from '../../client/storage-vol.js';
import { StoragePool } from './storage-pool.js';
import { NodeDevice } from '../../client/node-device.js';
import { Interface } from './interface.js';
import { Secret } from './secret.js';
import { NWFilter } from './nw-filter.js';
import { NWFilterBinding } from './nw-filter-binding.js';

/** What libvirt calls virSecurityModel. */
export interface SecurityModel {
  readonly model: string;
  readonly doi: string;
}

function toSecurityModel(wire: remote_node_get_security_model_ret): SecurityModel {
  return {
    model: charsToString(wire.model),
    doi: charsToString(wire.doi),
  };
}

/** The methods of a connection that follow from their procedures. */
export abstract class ConnectionMethods extends ConnectionEvents implements RemoteCalls {
  abstract call<A, R>(procedure: Procedure<A, R>, args: A, options?: CallOptions): Promise<R>;
  abstract openStream<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    options?: CallOptions,
  ): Promise<OpenedStream<R>>;

  /** Calls virConnectGetType (since libvirt 0.0.3). */
  async getType(options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_GET_TYPE, undefined, options)).type;
  }

  /** Calls virConnectGetVersion (since libvirt 0.0.3). */
  async getVersion(options?: CallOptions): Promise<Hyper> {
    return (await this.call(remote.CONNECT_GET_VERSION, undefined, options)).hv_ver;
  }

  /** Calls virConnectGetMaxVcpus (since libvirt 0.2.1). */
  async getMaxVcpus(type?: string, options?: CallOptions): Promise<number> {
    return (await this.call(remote.CONNECT_GET_MAX_VCPUS, { type }, options)).max_vcpus;
  }

  /** Calls virConnectGetCapabilities (since libvirt 0.2.1). */
  async getCapabilities(options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_GET_CAPABILITIES, undefined, options)).capabilities;
  }

  /** Calls virDomainCreateXML (since libvirt 0.5.0). Flags of DomainCreateFlags. */
  async domainCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<Domain> {
    return new Domain(this, (await this.call(remote.DOMAIN_CREATE_XML, { xml_desc: xml, flags }, options)).dom);
  }

  /** Calls virDomainLookupByID (since libvirt 0.0.3). */
  async domainLookupByID(id: number, options?: CallOptions): Promise<Domain> {
    return new Domain(this, (await this.call(remote.DOMAIN_LOOKUP_BY_ID, { id }, options)).dom);
  }

  /** Calls virDomainLookupByName (since libvirt 0.0.3). */
  async domainLookupByName(name: string, options?: CallOptions): Promise<Domain> {
    return new Domain(this, (await this.call(remote.DOMAIN_LOOKUP_BY_NAME, { name }, options)).dom);
  }

  /** Calls virDomainLookupByUUID (since libvirt 0.0.5). */
  async domainLookupByUUID(uuid: string, options?: CallOptions): Promise<Domain> {
    return new Domain(this, (await this.call(remote.DOMAIN_LOOKUP_BY_UUID, { uuid: parseUuid(uuid) }, options)).dom);
  }

  /** Calls virNetworkLookupByName (since libvirt 0.2.0). */
  async networkLookupByName(name: string, options?: CallOptions): Promise<Network> {
    return new Network(this, (await this.call(remote.NETWORK_LOOKUP_BY_NAME, { name }, options)).net);
  }

  /** Calls virNetworkLookupByUUID (since libvirt 0.2.0). */
  async networkLookupByUUID(uuid: string, options?: CallOptions): Promise<Network> {
    return new Network(this, (await this.call(remote.NETWORK_LOOKUP_BY_UUID, { uuid: parseUuid(uuid) }, options)).net);
  }

  /** Calls virConnectGetHostname (since libvirt 0.3.0). */
  async getHostname(options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_GET_HOSTNAME, undefined, options)).hostname;
  }

  /** Calls virConnectFindStoragePoolSources (since libvirt 0.4.5). */
  async findStoragePoolSources(type: string, srcSpec?: string, flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_FIND_STORAGE_POOL_SOURCES, { type, srcSpec, flags }, options)).xml;
  }

  /** Calls virStoragePoolCreateXML (since libvirt 0.4.1). Flags of StoragePoolCreateFlags. */
  async storagePoolCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this, (await this.call(remote.STORAGE_POOL_CREATE_XML, { xml, flags }, options)).pool);
  }

  /** Calls virStoragePoolDefineXML (since libvirt 0.4.1). Flags of StoragePoolDefineFlags. */
  async storagePoolDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this, (await this.call(remote.STORAGE_POOL_DEFINE_XML, { xml, flags }, options)).pool);
  }

  /** Calls virStoragePoolLookupByName (since libvirt 0.4.1). */
  async storagePoolLookupByName(name: string, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this, (await this.call(remote.STORAGE_POOL_LOOKUP_BY_NAME, { name }, options)).pool);
  }

  /** Calls virStoragePoolLookupByUUID (since libvirt 0.4.1). */
  async storagePoolLookupByUUID(uuid: string, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this, (await this.call(remote.STORAGE_POOL_LOOKUP_BY_UUID, { uuid: parseUuid(uuid) }, options)).pool);
  }

  /** Calls virStoragePoolLookupByVolume (since libvirt 0.4.1). */
  async storagePoolLookupByVolume(vol: StorageVol, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this, (await this.call(remote.STORAGE_POOL_LOOKUP_BY_VOLUME, { vol: vol.toWire() }, options)).pool);
  }

  /** Calls virStorageVolLookupByKey (since libvirt 0.4.1). */
  async storageVolLookupByKey(key: string, options?: CallOptions): Promise<StorageVol> {
    return new StorageVol(this, (await this.call(remote.STORAGE_VOL_LOOKUP_BY_KEY, { key }, options)).vol);
  }

  /** Calls virStorageVolLookupByPath (since libvirt 0.4.1). */
  async storageVolLookupByPath(path: string, options?: CallOptions): Promise<StorageVol> {
    return new StorageVol(this, (await this.call(remote.STORAGE_VOL_LOOKUP_BY_PATH, { path }, options)).vol);
  }

  /** Calls virNodeGetCellsFreeMemory (since libvirt 0.3.3). */
  async nodeGetCellsFreeMemory(startCell: number, maxcells: number, options?: CallOptions): Promise<readonly Hyper[]> {
    return (await this.call(remote.NODE_GET_CELLS_FREE_MEMORY, { startCell, maxcells }, options)).cells;
  }

  /** Calls virNodeGetFreeMemory (since libvirt 0.3.3). */
  async nodeGetFreeMemory(options?: CallOptions): Promise<Hyper> {
    return (await this.call(remote.NODE_GET_FREE_MEMORY, undefined, options)).freeMem;
  }

  /** Calls virConnectGetURI (since libvirt 0.3.0). */
  async getURI(options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_GET_URI, undefined, options)).uri;
  }

  /** Calls virNodeDeviceLookupByName (since libvirt 0.5.0). */
  async nodeDeviceLookupByName(name: string, options?: CallOptions): Promise<NodeDevice> {
    return new NodeDevice(this, (await this.call(remote.NODE_DEVICE_LOOKUP_BY_NAME, { name }, options)).dev);
  }

  /** Calls virNodeGetSecurityModel (since libvirt 0.6.1). */
  async nodeGetSecurityModel(options?: CallOptions): Promise<SecurityModel> {
    return toSecurityModel(await this.call(remote.NODE_GET_SECURITY_MODEL, undefined, options));
  }

  /** Calls virNodeDeviceCreateXML (since libvirt 0.6.3). Flags of NodeDeviceCreateXMLFlags. */
  async nodeDeviceCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<NodeDevice> {
    return new NodeDevice(this, (await this.call(remote.NODE_DEVICE_CREATE_XML, { xml_desc: xml, flags }, options)).dev);
  }

  /** Calls virInterfaceLookupByName (since libvirt 0.6.4). */
  async interfaceLookupByName(name: string, options?: CallOptions): Promise<Interface> {
    return new Interface(this, (await this.call(remote.INTERFACE_LOOKUP_BY_NAME, { name }, options)).iface);
  }

  /** Calls virInterfaceLookupByMACString (since libvirt 0.6.4). */
  async interfaceLookupByMACString(mac: string, options?: CallOptions): Promise<Interface> {
    return new Interface(this, (await this.call(remote.INTERFACE_LOOKUP_BY_MAC_STRING, { mac }, options)).iface);
  }

  /** Calls virInterfaceDefineXML (since libvirt 0.6.4). Flags of InterfaceDefineFlags. */
  async interfaceDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<Interface> {
    return new Interface(this, (await this.call(remote.INTERFACE_DEFINE_XML, { xml, flags }, options)).iface);
  }

  /** Calls virConnectDomainXMLFromNative (since libvirt 0.6.4). */
  async domainXMLFromNative(nativeFormat: string, nativeConfig: string, flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_DOMAIN_XML_FROM_NATIVE, { nativeFormat, nativeConfig, flags }, options)).domainXml;
  }

  /** Calls virConnectDomainXMLToNative (since libvirt 0.6.4). */
  async domainXMLToNative(nativeFormat: string, domainXml: string, flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_DOMAIN_XML_TO_NATIVE, { nativeFormat, domainXml, flags }, options)).nativeConfig;
  }

  /** Calls virSecretLookupByUUID (since libvirt 0.7.1). */
  async secretLookupByUUID(uuid: string, options?: CallOptions): Promise<Secret> {
    return new Secret(this, (await this.call(remote.SECRET_LOOKUP_BY_UUID, { uuid: parseUuid(uuid) }, options)).secret);
  }

  /** Calls virSecretDefineXML (since libvirt 0.7.1). Flags of SecretDefineFlags. */
  async secretDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<Secret> {
    return new Secret(this, (await this.call(remote.SECRET_DEFINE_XML, { xml, flags }, options)).secret);
  }

  /** Calls virSecretLookupByUsage (since libvirt 0.7.1). */
  async secretLookupByUsage(usageType: SecretUsageType, usageID: string, options?: CallOptions): Promise<Secret> {
    return new Secret(this, (await this.call(remote.SECRET_LOOKUP_BY_USAGE, { usageType, usageID }, options)).secret);
  }

  /** Calls virConnectIsSecure (since libvirt 0.7.3). */
  async isSecure(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.CONNECT_IS_SECURE, undefined, options)).secure !== 0;
  }

  /** Calls virConnectGetLibVersion (since libvirt 0.7.3). */
  async getLibVersion(options?: CallOptions): Promise<Hyper> {
    return (await this.call(remote.CONNECT_GET_LIB_VERSION, undefined, options)).lib_ver;
  }

  /** Calls virConnectCompareCPU (since libvirt 0.7.5). Flags of ConnectCompareCPUFlags. */
  async compareCPU(xml: string, flags = 0, options?: CallOptions): Promise<number> {
    return (await this.call(remote.CONNECT_COMPARE_CPU, { xml, flags }, options)).result;
  }

  /** Calls virConnectBaselineCPU (since libvirt 0.7.7). Flags of ConnectBaselineCPUFlags. */
  async baselineCPU(xmlCPUs: readonly string[], flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_BASELINE_CPU, { xmlCPUs: [...xmlCPUs], flags }, options)).cpu;
  }

  /** Calls virNWFilterLookupByName (since libvirt 0.8.0). */
  async nwFilterLookupByName(name: string, options?: CallOptions): Promise<NWFilter> {
    return new NWFilter(this, (await this.call(remote.NWFILTER_LOOKUP_BY_NAME, { name }, options)).nwfilter);
  }

  /** Calls virNWFilterLookupByUUID (since libvirt 0.8.0). */
  async nwFilterLookupByUUID(uuid: string, options?: CallOptions): Promise<NWFilter> {
    return new NWFilter(this, (await this.call(remote.NWFILTER_LOOKUP_BY_UUID, { uuid: parseUuid(uuid) }, options)).nwfilter);
  }

  /** Calls virConnectGetSysinfo (since libvirt 0.8.8). */
  async getSysinfo(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_GET_SYSINFO, { flags }, options)).sysinfo;
  }

  /** Calls virInterfaceChangeBegin (since libvirt 0.9.2). */
  interfaceChangeBegin(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.INTERFACE_CHANGE_BEGIN, { flags }, options);
  }

  /** Calls virInterfaceChangeCommit (since libvirt 0.9.2). */
  interfaceChangeCommit(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.INTERFACE_CHANGE_COMMIT, { flags }, options);
  }

  /** Calls virInterfaceChangeRollback (since libvirt 0.9.2). */
  interfaceChangeRollback(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.INTERFACE_CHANGE_ROLLBACK, { flags }, options);
  }

  /** Calls virDomainRestoreFlags (since libvirt 0.9.4). Flags of DomainSaveRestoreFlags. */
  domainRestore(from: string, dxml?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_RESTORE_FLAGS, { from, dxml, flags }, options);
  }

  /** Calls virDomainSaveImageGetXMLDesc (since libvirt 0.9.4). Flags of DomainSaveImageXMLFlags. */
  async domainSaveImageGetXMLDesc(file: string, flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_SAVE_IMAGE_GET_XML_DESC, { file, flags }, options)).xml;
  }

  /** Calls virDomainSaveImageDefineXML (since libvirt 0.9.4). Flags of DomainSaveRestoreFlags. */
  domainSaveImageDefineXML(file: string, dxml: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SAVE_IMAGE_DEFINE_XML, { file, dxml, flags }, options);
  }

  /** Calls virNodeSuspendForDuration (since libvirt 0.9.8). */
  nodeSuspendForDuration(target: NodeSuspendTarget, durationSeconds: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.NODE_SUSPEND_FOR_DURATION, { target, duration: durationSeconds, flags }, options);
  }

  /** Calls virConnectListAllDomains (since libvirt 0.9.13). Flags of ConnectListAllDomainsFlags. */
  async listAllDomains(flags = 0, options?: CallOptions): Promise<readonly Domain[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_DOMAINS, { need_results: 1, flags }, options)).domains.map((wire) => new Domain(this, wire));
  }

  /** Calls virConnectListAllStoragePools (since libvirt 0.10.2). Flags of ConnectListAllStoragePoolsFlags. */
  async listAllStoragePools(flags = 0, options?: CallOptions): Promise<readonly StoragePool[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_STORAGE_POOLS, { need_results: 1, flags }, options)).pools.map((wire) => new StoragePool(this, wire));
  }

  /** Calls virConnectListAllNetworks (since libvirt 0.10.2). Flags of ConnectListAllNetworksFlags. */
  async listAllNetworks(flags = 0, options?: CallOptions): Promise<readonly Network[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_NETWORKS, { need_results: 1, flags }, options)).nets.map((wire) => new Network(this, wire));
  }

  /** Calls virConnectListAllInterfaces (since libvirt 0.10.2). Flags of ConnectListAllInterfacesFlags. */
  async listAllInterfaces(flags = 0, options?: CallOptions): Promise<readonly Interface[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_INTERFACES, { need_results: 1, flags }, options)).ifaces.map((wire) => new Interface(this, wire));
  }

  /** Calls virConnectListAllNodeDevices (since libvirt 0.10.2). Flags of ConnectListAllNodeDeviceFlags. */
  async listAllNodeDevices(flags = 0, options?: CallOptions): Promise<readonly NodeDevice[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_NODE_DEVICES, { need_results: 1, flags }, options)).devices.map((wire) => new NodeDevice(this, wire));
  }

  /** Calls virConnectListAllNWFilters (since libvirt 0.10.2). */
  async listAllNWFilters(flags = 0, options?: CallOptions): Promise<readonly NWFilter[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_NWFILTERS, { need_results: 1, flags }, options)).filters.map((wire) => new NWFilter(this, wire));
  }

  /** Calls virConnectListAllSecrets (since libvirt 0.10.2). Flags of ConnectListAllSecretsFlags. */
  async listAllSecrets(flags = 0, options?: CallOptions): Promise<readonly Secret[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_SECRETS, { need_results: 1, flags }, options)).secrets.map((wire) => new Secret(this, wire));
  }

  /** Calls virNodeSetMemoryParameters (since libvirt 0.10.2). */
  async nodeSetMemoryParameters(params: NodeMemoryParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.NODE_SET_MEMORY_PARAMETERS, { params: typedParamsFrom(params), flags }, options);
  }

  /** Calls virNodeGetMemoryParameters (since libvirt 0.10.2). */
  async nodeGetMemoryParameters(flags = 0, options?: CallOptions): Promise<NodeMemoryParameters> {
    const { nparams } = await this.call(remote.NODE_GET_MEMORY_PARAMETERS, { nparams: 0, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<NodeMemoryParameters>((await this.call(remote.NODE_GET_MEMORY_PARAMETERS, { nparams, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** Calls virNodeDeviceLookupSCSIHostByWWN (since libvirt 1.0.3). */
  async nodeDeviceLookupSCSIHostByWWN(wwnn: string, wwpn: string, flags = 0, options?: CallOptions): Promise<NodeDevice> {
    return new NodeDevice(this, (await this.call(remote.NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN, { wwnn, wwpn, flags }, options)).dev);
  }

  /** Calls virConnectGetCPUModelNames (since libvirt 1.1.3). */
  async getCPUModelNames(arch: string, flags = 0, options?: CallOptions): Promise<readonly string[]> {
    return (await this.call(remote.CONNECT_GET_CPU_MODEL_NAMES, { need_results: 1, arch, flags }, options)).models;
  }

  /** Calls virNodeGetFreePages (since libvirt 1.2.6). */
  async nodeGetFreePages(pages: readonly number[], startCell: number, cellCount: number, flags = 0, options?: CallOptions): Promise<readonly Hyper[]> {
    return (await this.call(remote.NODE_GET_FREE_PAGES, { pages: [...pages], startCell, cellCount, flags }, options)).counts;
  }

  /** Calls virNodeAllocPages (since libvirt 1.2.9). Flags of NodeAllocPagesFlags. */
  async nodeAllocPages(pageSizes: readonly number[], pageCounts: readonly Hyper[], startCell: number, cellCount: number, flags = 0, options?: CallOptions): Promise<number> {
    return (await this.call(remote.NODE_ALLOC_PAGES, { pageSizes: [...pageSizes], pageCounts: [...pageCounts], startCell, cellCount, flags }, options)).ret;
  }

  /** Calls virDomainDefineXMLFlags (since libvirt 1.2.12). Flags of DomainDefineFlags. */
  async domainDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<Domain> {
    return new Domain(this, (await this.call(remote.DOMAIN_DEFINE_XML_FLAGS, { xml, flags }, options)).dom);
  }

  /** Calls virStoragePoolLookupByTargetPath (since libvirt 4.1.0). */
  async storagePoolLookupByTargetPath(path: string, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this, (await this.call(remote.STORAGE_POOL_LOOKUP_BY_TARGET_PATH, { path }, options)).pool);
  }

  /** Calls virConnectCompareHypervisorCPU (since libvirt 4.4.0). Flags of ConnectCompareCPUFlags. */
  async compareHypervisorCPU(emulator: string | undefined, arch: string | undefined, machine: string | undefined, virtType: string | undefined, xmlCPU: string, flags = 0, options?: CallOptions): Promise<number> {
    return (await this.call(remote.CONNECT_COMPARE_HYPERVISOR_CPU, { emulator, arch, machine, virttype: virtType, xmlCPU, flags }, options)).result;
  }

  /** Calls virConnectBaselineHypervisorCPU (since libvirt 4.4.0). Flags of ConnectBaselineCPUFlags. */
  async baselineHypervisorCPU(emulator: string | undefined, arch: string | undefined, machine: string | undefined, virtType: string | undefined, xmlCPUs: readonly string[], flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_BASELINE_HYPERVISOR_CPU, { emulator, arch, machine, virttype: virtType, xmlCPUs: [...xmlCPUs], flags }, options)).cpu;
  }

  /** Calls virNodeGetSEVInfo (since libvirt 4.5.0). */
  async nodeGetSEVInfo(flags = 0, options?: CallOptions): Promise<NodeSEVInfo> {
    const { nparams } = await this.call(remote.NODE_GET_SEV_INFO, { nparams: 0, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<NodeSEVInfo>((await this.call(remote.NODE_GET_SEV_INFO, { nparams, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** Calls virNWFilterBindingLookupByPortDev (since libvirt 4.5.0). */
  async nwFilterBindingLookupByPortDev(name: string, options?: CallOptions): Promise<NWFilterBinding> {
    return new NWFilterBinding(this, (await this.call(remote.NWFILTER_BINDING_LOOKUP_BY_PORT_DEV, { name }, options)).nwfilter);
  }

  /** Calls virNWFilterBindingCreateXML (since libvirt 4.5.0). Flags of NWFilterBindingCreateFlags. */
  async nwFilterBindingCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<NWFilterBinding> {
    return new NWFilterBinding(this, (await this.call(remote.NWFILTER_BINDING_CREATE_XML, { xml, flags }, options)).nwfilter);
  }

  /** Calls virConnectListAllNWFilterBindings (since libvirt 4.5.0). */
  async listAllNWFilterBindings(flags = 0, options?: CallOptions): Promise<readonly NWFilterBinding[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_NWFILTER_BINDINGS, { need_results: 1, flags }, options)).bindings.map((wire) => new NWFilterBinding(this, wire));
  }

  /** Calls virConnectGetStoragePoolCapabilities (since libvirt 5.2.0). */
  async getStoragePoolCapabilities(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_GET_STORAGE_POOL_CAPABILITIES, { flags }, options)).capabilities;
  }

  /** Calls virConnectSetIdentity (since libvirt 5.8.0). */
  async setIdentity(params: ConnectIdentity | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.CONNECT_SET_IDENTITY, { params: typedParamsFrom(params), flags }, options);
  }

  /** Calls virNodeDeviceDefineXML (since libvirt 7.3.0). Flags of NodeDeviceDefineXMLFlags. */
  async nodeDeviceDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<NodeDevice> {
    return new NodeDevice(this, (await this.call(remote.NODE_DEVICE_DEFINE_XML, { xml_desc: xml, flags }, options)).dev);
  }

  /** Calls virNWFilterDefineXMLFlags (since libvirt 7.7.0). Flags of NWFilterDefineFlags. */
  async nwFilterDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<NWFilter> {
    if (flags === 0) {
      return new NWFilter(this, (await this.call(remote.NWFILTER_DEFINE_XML, { xml }, options)).nwfilter);
    }
    return new NWFilter(this, (await this.call(remote.NWFILTER_DEFINE_XML_FLAGS, { xml, flags }, options)).nwfilter);
  }

  /** Calls virNetworkDefineXMLFlags (since libvirt 7.7.0). Flags of NetworkDefineFlags. */
  async networkDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<Network> {
    if (flags === 0) {
      return new Network(this, (await this.call(remote.NETWORK_DEFINE_XML, { xml }, options)).net);
    }
    return new Network(this, (await this.call(remote.NETWORK_DEFINE_XML_FLAGS, { xml, flags }, options)).net);
  }

  /** Calls virNetworkCreateXMLFlags (since libvirt 7.8.0). Flags of NetworkCreateFlags. */
  async networkCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<Network> {
    if (flags === 0) {
      return new Network(this, (await this.call(remote.NETWORK_CREATE_XML, { xml }, options)).net);
    }
    return new Network(this, (await this.call(remote.NETWORK_CREATE_XML_FLAGS, { xml, flags }, options)).net);
  }

  /** Calls virDomainRestoreParams (since libvirt 8.4.0). Flags of DomainSaveRestoreFlags. */
  async domainRestoreParams(params: DomainSaveParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_RESTORE_PARAMS, { params: typedParamsFrom(params), flags }, options);
  }
}
