// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { Hyper } from '../../xdr/hyper.js';
import type { CallOptions } from '../../rpc/call-options.js';
import type { Procedure } from '../../rpc/procedure.js';
import type { OpenedStream } from '../../rpc/stream-channel.js';
import type { RemoteCalls } from '../../client/remote-calls.js';
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

/** A security model and its domain of interpretation. */
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

  /** The hypervisor driver's name, for example `QEMU`. virConnectGetType (since libvirt 0.0.3). */
  async getType(options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_GET_TYPE, undefined, options)).type;
  }

  /** Hypervisor version as major × 1000000 + minor × 1000 + release. virConnectGetVersion (since libvirt 0.0.3). */
  async getVersion(options?: CallOptions): Promise<Hyper> {
    return (await this.call(remote.CONNECT_GET_VERSION, undefined, options)).hv_ver;
  }

  /** The most vCPUs that a domain of a kind can have. virConnectGetMaxVcpus (since libvirt 0.2.1). */
  async getMaxVcpus(type?: string, options?: CallOptions): Promise<number> {
    return (await this.call(remote.CONNECT_GET_MAX_VCPUS, { type }, options)).max_vcpus;
  }

  /** The host's capabilities as XML. virConnectGetCapabilities (since libvirt 0.2.1). */
  async getCapabilities(options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_GET_CAPABILITIES, undefined, options)).capabilities;
  }

  /** Starts a domain that vanishes when it stops. virDomainCreateXML (since libvirt 0.5.0). Flags of DomainCreateFlags. */
  async domainCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<Domain> {
    return new Domain(this, (await this.call(remote.DOMAIN_CREATE_XML, { xml_desc: xml, flags }, options)).dom);
  }

  /** The running domain of that id; rejects with NO_DOMAIN. virDomainLookupByID (since libvirt 0.0.3). */
  async domainLookupByID(id: number, options?: CallOptions): Promise<Domain> {
    return new Domain(this, (await this.call(remote.DOMAIN_LOOKUP_BY_ID, { id }, options)).dom);
  }

  /** The domain of that name; rejects with NO_DOMAIN. virDomainLookupByName (since libvirt 0.0.3). */
  async domainLookupByName(name: string, options?: CallOptions): Promise<Domain> {
    return new Domain(this, (await this.call(remote.DOMAIN_LOOKUP_BY_NAME, { name }, options)).dom);
  }

  /** The domain of that UUID (text, with or without dashes); rejects with NO_DOMAIN. virDomainLookupByUUID (since libvirt 0.0.5). */
  async domainLookupByUUID(uuid: string, options?: CallOptions): Promise<Domain> {
    return new Domain(this, (await this.call(remote.DOMAIN_LOOKUP_BY_UUID, { uuid: parseUuid(uuid) }, options)).dom);
  }

  /** The network of that name; rejects with NO_NETWORK. virNetworkLookupByName (since libvirt 0.2.0). */
  async networkLookupByName(name: string, options?: CallOptions): Promise<Network> {
    return new Network(this, (await this.call(remote.NETWORK_LOOKUP_BY_NAME, { name }, options)).net);
  }

  /** The network of that UUID; rejects with NO_NETWORK. virNetworkLookupByUUID (since libvirt 0.2.0). */
  async networkLookupByUUID(uuid: string, options?: CallOptions): Promise<Network> {
    return new Network(this, (await this.call(remote.NETWORK_LOOKUP_BY_UUID, { uuid: parseUuid(uuid) }, options)).net);
  }

  /** The host's own name. virConnectGetHostname (since libvirt 0.3.0). */
  async getHostname(options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_GET_HOSTNAME, undefined, options)).hostname;
  }

  /** What pools of a type could be made of, as XML. virConnectFindStoragePoolSources (since libvirt 0.4.5). */
  async findStoragePoolSources(type: string, srcSpec?: string, flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_FIND_STORAGE_POOL_SOURCES, { type, srcSpec, flags }, options)).xml;
  }

  /** Starts a pool that vanishes when it stops. virStoragePoolCreateXML (since libvirt 0.4.1). Flags of StoragePoolCreateFlags. */
  async storagePoolCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this, (await this.call(remote.STORAGE_POOL_CREATE_XML, { xml, flags }, options)).pool);
  }

  /** Stores a pool's definition. virStoragePoolDefineXML (since libvirt 0.4.1). Flags of StoragePoolDefineFlags. */
  async storagePoolDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this, (await this.call(remote.STORAGE_POOL_DEFINE_XML, { xml, flags }, options)).pool);
  }

  /** The pool of that name; rejects with NO_STORAGE_POOL. virStoragePoolLookupByName (since libvirt 0.4.1). */
  async storagePoolLookupByName(name: string, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this, (await this.call(remote.STORAGE_POOL_LOOKUP_BY_NAME, { name }, options)).pool);
  }

  /** The pool of that UUID; rejects with NO_STORAGE_POOL. virStoragePoolLookupByUUID (since libvirt 0.4.1). */
  async storagePoolLookupByUUID(uuid: string, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this, (await this.call(remote.STORAGE_POOL_LOOKUP_BY_UUID, { uuid: parseUuid(uuid) }, options)).pool);
  }

  /** The pool that a volume is in. virStoragePoolLookupByVolume (since libvirt 0.4.1). */
  async storagePoolLookupByVolume(vol: StorageVol, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this, (await this.call(remote.STORAGE_POOL_LOOKUP_BY_VOLUME, { vol: vol.toWire() }, options)).pool);
  }

  /** The volume of that key; rejects with NO_STORAGE_VOL. virStorageVolLookupByKey (since libvirt 0.4.1). */
  async storageVolLookupByKey(key: string, options?: CallOptions): Promise<StorageVol> {
    return new StorageVol(this, (await this.call(remote.STORAGE_VOL_LOOKUP_BY_KEY, { key }, options)).vol);
  }

  /** The volume of that path on the host; rejects with NO_STORAGE_VOL. virStorageVolLookupByPath (since libvirt 0.4.1). */
  async storageVolLookupByPath(path: string, options?: CallOptions): Promise<StorageVol> {
    return new StorageVol(this, (await this.call(remote.STORAGE_VOL_LOOKUP_BY_PATH, { path }, options)).vol);
  }

  /** Free memory of NUMA cells, in bytes. virNodeGetCellsFreeMemory (since libvirt 0.3.3). */
  async nodeGetCellsFreeMemory(startCell: number, maxcells: number, options?: CallOptions): Promise<readonly Hyper[]> {
    return (await this.call(remote.NODE_GET_CELLS_FREE_MEMORY, { startCell, maxcells }, options)).cells;
  }

  /** Free memory of the host, in bytes. virNodeGetFreeMemory (since libvirt 0.3.3). */
  async nodeGetFreeMemory(options?: CallOptions): Promise<Hyper> {
    return (await this.call(remote.NODE_GET_FREE_MEMORY, undefined, options)).freeMem;
  }

  /** The URI as the daemon opened it. virConnectGetURI (since libvirt 0.3.0). */
  async getURI(options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_GET_URI, undefined, options)).uri;
  }

  /** The host device of that name; rejects with NO_NODE_DEVICE. virNodeDeviceLookupByName (since libvirt 0.5.0). */
  async nodeDeviceLookupByName(name: string, options?: CallOptions): Promise<NodeDevice> {
    return new NodeDevice(this, (await this.call(remote.NODE_DEVICE_LOOKUP_BY_NAME, { name }, options)).dev);
  }

  /** The host's security model. virNodeGetSecurityModel (since libvirt 0.6.1). */
  async nodeGetSecurityModel(options?: CallOptions): Promise<SecurityModel> {
    return toSecurityModel(await this.call(remote.NODE_GET_SECURITY_MODEL, undefined, options));
  }

  /** Makes a host device that vanishes with the host, for example a virtual port. virNodeDeviceCreateXML (since libvirt 0.6.3). Flags of NodeDeviceCreateXMLFlags. */
  async nodeDeviceCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<NodeDevice> {
    return new NodeDevice(this, (await this.call(remote.NODE_DEVICE_CREATE_XML, { xml_desc: xml, flags }, options)).dev);
  }

  /** The host interface of that name; rejects with NO_INTERFACE. virInterfaceLookupByName (since libvirt 0.6.4). */
  async interfaceLookupByName(name: string, options?: CallOptions): Promise<Interface> {
    return new Interface(this, (await this.call(remote.INTERFACE_LOOKUP_BY_NAME, { name }, options)).iface);
  }

  /** The host interface of that hardware address; rejects with NO_INTERFACE. virInterfaceLookupByMACString (since libvirt 0.6.4). */
  async interfaceLookupByMACString(mac: string, options?: CallOptions): Promise<Interface> {
    return new Interface(this, (await this.call(remote.INTERFACE_LOOKUP_BY_MAC_STRING, { mac }, options)).iface);
  }

  /** Stores the definition of a host interface. virInterfaceDefineXML (since libvirt 0.6.4). Flags of InterfaceDefineFlags. */
  async interfaceDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<Interface> {
    return new Interface(this, (await this.call(remote.INTERFACE_DEFINE_XML, { xml, flags }, options)).iface);
  }

  /** A definition of the hypervisor's own as libvirt's XML. virConnectDomainXMLFromNative (since libvirt 0.6.4). */
  async domainXMLFromNative(nativeFormat: string, nativeConfig: string, flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_DOMAIN_XML_FROM_NATIVE, { nativeFormat, nativeConfig, flags }, options)).domainXml;
  }

  /** libvirt's XML as a definition of the hypervisor's own, for example a command line. virConnectDomainXMLToNative (since libvirt 0.6.4). */
  async domainXMLToNative(nativeFormat: string, domainXml: string, flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_DOMAIN_XML_TO_NATIVE, { nativeFormat, domainXml, flags }, options)).nativeConfig;
  }

  /** The secret of that UUID; rejects with NO_SECRET. virSecretLookupByUUID (since libvirt 0.7.1). */
  async secretLookupByUUID(uuid: string, options?: CallOptions): Promise<Secret> {
    return new Secret(this, (await this.call(remote.SECRET_LOOKUP_BY_UUID, { uuid: parseUuid(uuid) }, options)).secret);
  }

  /** Stores a secret's definition; its value is set apart. virSecretDefineXML (since libvirt 0.7.1). Flags of SecretDefineFlags. */
  async secretDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<Secret> {
    return new Secret(this, (await this.call(remote.SECRET_DEFINE_XML, { xml, flags }, options)).secret);
  }

  /** The secret for that use; rejects with NO_SECRET. virSecretLookupByUsage (since libvirt 0.7.1). */
  async secretLookupByUsage(usageType: SecretUsageType, usageID: string, options?: CallOptions): Promise<Secret> {
    return new Secret(this, (await this.call(remote.SECRET_LOOKUP_BY_USAGE, { usageType, usageID }, options)).secret);
  }

  /** The daemon's libvirt version as major × 1000000 + minor × 1000 + release. virConnectGetLibVersion (since libvirt 0.7.3). */
  async getLibVersion(options?: CallOptions): Promise<Hyper> {
    return (await this.call(remote.CONNECT_GET_LIB_VERSION, undefined, options)).lib_ver;
  }

  /** How a CPU compares with the host's; of CPUCompareResult. virConnectCompareCPU (since libvirt 0.7.5). Flags of ConnectCompareCPUFlags. */
  async compareCPU(xml: string, flags = 0, options?: CallOptions): Promise<number> {
    return (await this.call(remote.CONNECT_COMPARE_CPU, { xml, flags }, options)).result;
  }

  /** The richest CPU that all of these have, as XML. virConnectBaselineCPU (since libvirt 0.7.7). Flags of ConnectBaselineCPUFlags. */
  async baselineCPU(xmlCPUs: readonly string[], flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_BASELINE_CPU, { xmlCPUs: [...xmlCPUs], flags }, options)).cpu;
  }

  /** The network filter of that name; rejects with NO_NWFILTER. virNWFilterLookupByName (since libvirt 0.8.0). */
  async nwFilterLookupByName(name: string, options?: CallOptions): Promise<NWFilter> {
    return new NWFilter(this, (await this.call(remote.NWFILTER_LOOKUP_BY_NAME, { name }, options)).nwfilter);
  }

  /** The network filter of that UUID; rejects with NO_NWFILTER. virNWFilterLookupByUUID (since libvirt 0.8.0). */
  async nwFilterLookupByUUID(uuid: string, options?: CallOptions): Promise<NWFilter> {
    return new NWFilter(this, (await this.call(remote.NWFILTER_LOOKUP_BY_UUID, { uuid: parseUuid(uuid) }, options)).nwfilter);
  }

  /** The host's SMBIOS information as XML. virConnectGetSysinfo (since libvirt 0.8.8). */
  async getSysinfo(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_GET_SYSINFO, { flags }, options)).sysinfo;
  }

  /** Begins a change of the host's interfaces, which a rollback or restart takes back. virInterfaceChangeBegin (since libvirt 0.9.2). */
  interfaceChangeBegin(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.INTERFACE_CHANGE_BEGIN, { flags }, options);
  }

  /** Keeps a change of the host's interfaces. virInterfaceChangeCommit (since libvirt 0.9.2). */
  interfaceChangeCommit(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.INTERFACE_CHANGE_COMMIT, { flags }, options);
  }

  /** Takes a change of the host's interfaces back. virInterfaceChangeRollback (since libvirt 0.9.2). */
  interfaceChangeRollback(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.INTERFACE_CHANGE_ROLLBACK, { flags }, options);
  }

  /** Starts a domain from a file that `save` made on the host; `dxml` replaces the definition in it. virDomainRestoreFlags (since libvirt 0.9.4). Flags of DomainSaveRestoreFlags. */
  domainRestore(from: string, dxml?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_RESTORE_FLAGS, { from, dxml, flags }, options);
  }

  /** The definition in a file that `save` made, as XML. virDomainSaveImageGetXMLDesc (since libvirt 0.9.4). Flags of DomainSaveImageXMLFlags. */
  async domainSaveImageGetXMLDesc(file: string, flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_SAVE_IMAGE_GET_XML_DESC, { file, flags }, options)).xml;
  }

  /** Changes the definition in a file that `save` made. virDomainSaveImageDefineXML (since libvirt 0.9.4). Flags of DomainSaveRestoreFlags. */
  domainSaveImageDefineXML(file: string, dxml: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SAVE_IMAGE_DEFINE_XML, { file, dxml, flags }, options);
  }

  /** Has the host sleep for that long, at least 60 seconds. virNodeSuspendForDuration (since libvirt 0.9.8). */
  nodeSuspendForDuration(target: NodeSuspendTarget, durationSeconds: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.NODE_SUSPEND_FOR_DURATION, { target, duration: durationSeconds, flags }, options);
  }

  /** All domains, running or not; flags filter. virConnectListAllDomains (since libvirt 0.9.13). Flags of ConnectListAllDomainsFlags. */
  async listAllDomains(flags = 0, options?: CallOptions): Promise<readonly Domain[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_DOMAINS, { need_results: 1, flags }, options)).domains.map((wire) => new Domain(this, wire));
  }

  /** All storage pools; flags filter. virConnectListAllStoragePools (since libvirt 0.10.2). Flags of ConnectListAllStoragePoolsFlags. */
  async listAllStoragePools(flags = 0, options?: CallOptions): Promise<readonly StoragePool[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_STORAGE_POOLS, { need_results: 1, flags }, options)).pools.map((wire) => new StoragePool(this, wire));
  }

  /** All virtual networks; flags filter. virConnectListAllNetworks (since libvirt 0.10.2). Flags of ConnectListAllNetworksFlags. */
  async listAllNetworks(flags = 0, options?: CallOptions): Promise<readonly Network[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_NETWORKS, { need_results: 1, flags }, options)).nets.map((wire) => new Network(this, wire));
  }

  /** All interfaces of the host; flags filter. virConnectListAllInterfaces (since libvirt 0.10.2). Flags of ConnectListAllInterfacesFlags. */
  async listAllInterfaces(flags = 0, options?: CallOptions): Promise<readonly Interface[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_INTERFACES, { need_results: 1, flags }, options)).ifaces.map((wire) => new Interface(this, wire));
  }

  /** All devices of the host; flags filter. virConnectListAllNodeDevices (since libvirt 0.10.2). Flags of ConnectListAllNodeDeviceFlags. */
  async listAllNodeDevices(flags = 0, options?: CallOptions): Promise<readonly NodeDevice[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_NODE_DEVICES, { need_results: 1, flags }, options)).devices.map((wire) => new NodeDevice(this, wire));
  }

  /** All network filters. virConnectListAllNWFilters (since libvirt 0.10.2). */
  async listAllNWFilters(flags = 0, options?: CallOptions): Promise<readonly NWFilter[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_NWFILTERS, { need_results: 1, flags }, options)).filters.map((wire) => new NWFilter(this, wire));
  }

  /** All secrets; flags filter. virConnectListAllSecrets (since libvirt 0.10.2). Flags of ConnectListAllSecretsFlags. */
  async listAllSecrets(flags = 0, options?: CallOptions): Promise<readonly Secret[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_SECRETS, { need_results: 1, flags }, options)).secrets.map((wire) => new Secret(this, wire));
  }

  /** Tunes the host's sharing of equal pages. virNodeSetMemoryParameters (since libvirt 0.10.2). */
  async nodeSetMemoryParameters(params: NodeMemoryParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.NODE_SET_MEMORY_PARAMETERS, { params: typedParamsFrom(params), flags }, options);
  }

  /** The host's sharing of equal pages. virNodeGetMemoryParameters (since libvirt 0.10.2). */
  async nodeGetMemoryParameters(flags = 0, options?: CallOptions): Promise<NodeMemoryParameters> {
    const { nparams } = await this.call(remote.NODE_GET_MEMORY_PARAMETERS, { nparams: 0, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<NodeMemoryParameters>((await this.call(remote.NODE_GET_MEMORY_PARAMETERS, { nparams, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** The SCSI host of those names; rejects with NO_NODE_DEVICE. virNodeDeviceLookupSCSIHostByWWN (since libvirt 1.0.3). */
  async nodeDeviceLookupSCSIHostByWWN(wwnn: string, wwpn: string, flags = 0, options?: CallOptions): Promise<NodeDevice> {
    return new NodeDevice(this, (await this.call(remote.NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN, { wwnn, wwpn, flags }, options)).dev);
  }

  /** The CPU models that are known for an architecture. virConnectGetCPUModelNames (since libvirt 1.1.3). */
  async getCPUModelNames(arch: string, flags = 0, options?: CallOptions): Promise<readonly string[]> {
    return (await this.call(remote.CONNECT_GET_CPU_MODEL_NAMES, { need_results: 1, arch, flags }, options)).models;
  }

  /** Free pages of each size (in KiB) in NUMA cells, cell by cell. virNodeGetFreePages (since libvirt 1.2.6). */
  async nodeGetFreePages(pages: readonly number[], startCell: number, cellCount: number, flags = 0, options?: CallOptions): Promise<readonly Hyper[]> {
    return (await this.call(remote.NODE_GET_FREE_PAGES, { pages: [...pages], startCell, cellCount, flags }, options)).counts;
  }

  /** Sets how many huge pages of which size (in KiB) there are in NUMA cells; gives how many pools that changed. virNodeAllocPages (since libvirt 1.2.9). Flags of NodeAllocPagesFlags. */
  async nodeAllocPages(pageSizes: readonly number[], pageCounts: readonly Hyper[], startCell: number, cellCount: number, flags = 0, options?: CallOptions): Promise<number> {
    return (await this.call(remote.NODE_ALLOC_PAGES, { pageSizes: [...pageSizes], pageCounts: [...pageCounts], startCell, cellCount, flags }, options)).ret;
  }

  /** Stores a definition: a new one, or one that replaces that of the same UUID and name. virDomainDefineXMLFlags (since libvirt 1.2.12). Flags of DomainDefineFlags. */
  async domainDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<Domain> {
    return new Domain(this, (await this.call(remote.DOMAIN_DEFINE_XML_FLAGS, { xml, flags }, options)).dom);
  }

  /** The pool whose target is that path; rejects with NO_STORAGE_POOL. virStoragePoolLookupByTargetPath (since libvirt 4.1.0). */
  async storagePoolLookupByTargetPath(path: string, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this, (await this.call(remote.STORAGE_POOL_LOOKUP_BY_TARGET_PATH, { path }, options)).pool);
  }

  /** How a CPU compares with what guests can have here; of CPUCompareResult. virConnectCompareHypervisorCPU (since libvirt 4.4.0). Flags of ConnectCompareCPUFlags. */
  async compareHypervisorCPU(emulator: string | undefined, arch: string | undefined, machine: string | undefined, virtType: string | undefined, xmlCPU: string, flags = 0, options?: CallOptions): Promise<number> {
    return (await this.call(remote.CONNECT_COMPARE_HYPERVISOR_CPU, { emulator, arch, machine, virttype: virtType, xmlCPU, flags }, options)).result;
  }

  /** The richest CPU that guests on all of these can have, as XML. virConnectBaselineHypervisorCPU (since libvirt 4.4.0). Flags of ConnectBaselineCPUFlags. */
  async baselineHypervisorCPU(emulator: string | undefined, arch: string | undefined, machine: string | undefined, virtType: string | undefined, xmlCPUs: readonly string[], flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_BASELINE_HYPERVISOR_CPU, { emulator, arch, machine, virttype: virtType, xmlCPUs: [...xmlCPUs], flags }, options)).cpu;
  }

  /** The host's support of AMD's encrypted guests. virNodeGetSEVInfo (since libvirt 4.5.0). */
  async nodeGetSEVInfo(flags = 0, options?: CallOptions): Promise<NodeSEVInfo> {
    const { nparams } = await this.call(remote.NODE_GET_SEV_INFO, { nparams: 0, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<NodeSEVInfo>((await this.call(remote.NODE_GET_SEV_INFO, { nparams, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** The filter that is bound to a port; rejects with NO_NWFILTER_BINDING. virNWFilterBindingLookupByPortDev (since libvirt 4.5.0). */
  async nwFilterBindingLookupByPortDev(name: string, options?: CallOptions): Promise<NWFilterBinding> {
    return new NWFilterBinding(this, (await this.call(remote.NWFILTER_BINDING_LOOKUP_BY_PORT_DEV, { name }, options)).nwfilter);
  }

  /** Binds a network filter to a port. virNWFilterBindingCreateXML (since libvirt 4.5.0). Flags of NWFilterBindingCreateFlags. */
  async nwFilterBindingCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<NWFilterBinding> {
    return new NWFilterBinding(this, (await this.call(remote.NWFILTER_BINDING_CREATE_XML, { xml, flags }, options)).nwfilter);
  }

  /** All network filters as they are bound to ports. virConnectListAllNWFilterBindings (since libvirt 4.5.0). */
  async listAllNWFilterBindings(flags = 0, options?: CallOptions): Promise<readonly NWFilterBinding[]> {
    return (await this.call(remote.CONNECT_LIST_ALL_NWFILTER_BINDINGS, { need_results: 1, flags }, options)).bindings.map((wire) => new NWFilterBinding(this, wire));
  }

  /** What kinds of pools and volumes there can be, as XML. virConnectGetStoragePoolCapabilities (since libvirt 5.2.0). */
  async getStoragePoolCapabilities(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.CONNECT_GET_STORAGE_POOL_CAPABILITIES, { flags }, options)).capabilities;
  }

  /** Says on whose behalf this connection acts; for daemons that speak for others. virConnectSetIdentity (since libvirt 5.8.0). */
  async setIdentity(params: ConnectIdentity | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.CONNECT_SET_IDENTITY, { params: typedParamsFrom(params), flags }, options);
  }

  /** Stores the definition of a host device. virNodeDeviceDefineXML (since libvirt 7.3.0). Flags of NodeDeviceDefineXMLFlags. */
  async nodeDeviceDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<NodeDevice> {
    return new NodeDevice(this, (await this.call(remote.NODE_DEVICE_DEFINE_XML, { xml_desc: xml, flags }, options)).dev);
  }

  /** Stores a network filter's definition. virNWFilterDefineXMLFlags (since libvirt 7.7.0). Flags of NWFilterDefineFlags. */
  async nwFilterDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<NWFilter> {
    if (flags === 0) {
      return new NWFilter(this, (await this.call(remote.NWFILTER_DEFINE_XML, { xml }, options)).nwfilter);
    }
    return new NWFilter(this, (await this.call(remote.NWFILTER_DEFINE_XML_FLAGS, { xml, flags }, options)).nwfilter);
  }

  /** Stores a network's definition. virNetworkDefineXMLFlags (since libvirt 7.7.0). Flags of NetworkDefineFlags. */
  async networkDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<Network> {
    if (flags === 0) {
      return new Network(this, (await this.call(remote.NETWORK_DEFINE_XML, { xml }, options)).net);
    }
    return new Network(this, (await this.call(remote.NETWORK_DEFINE_XML_FLAGS, { xml, flags }, options)).net);
  }

  /** Starts a network that vanishes when it stops. virNetworkCreateXMLFlags (since libvirt 7.8.0). Flags of NetworkCreateFlags. */
  async networkCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<Network> {
    if (flags === 0) {
      return new Network(this, (await this.call(remote.NETWORK_CREATE_XML, { xml }, options)).net);
    }
    return new Network(this, (await this.call(remote.NETWORK_CREATE_XML_FLAGS, { xml, flags }, options)).net);
  }

  /** Starts a domain from a file that `save` made, as `domainRestore` with more to choose. virDomainRestoreParams (since libvirt 8.4.0). Flags of DomainSaveRestoreFlags. */
  async domainRestoreParams(params: DomainSaveParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_RESTORE_PARAMS, { params: typedParamsFrom(params), flags }, options);
  }
}
