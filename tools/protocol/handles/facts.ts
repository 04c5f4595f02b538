/** What the protocol does not tell about single procedures; keys are `program PROCEDURE`. */

/** libvirt's function where the procedure's name does not give it. */
export const functionOf: Readonly<Record<string, string>> = {
  'remote DOMAIN_MIGRATE_PERFORM3_PARAMS': 'virDomainMigrateToURI3',
};

/** The method's class where its first argument does not give it. */
export const classOf: Readonly<Record<string, string>> = {
  // On the volume it would need the pool's class, which needs the volume's.
  'remote STORAGE_POOL_LOOKUP_BY_VOLUME': 'Connection',
  'remote DOMAIN_REVERT_TO_SNAPSHOT': 'Domain',
};

/** Integer arguments and results that say yes or no, besides those of `..._IS_...` and `..._HAS_...`. */
export const booleans: readonly string[] = [
  'autostart',
  'remote DOMAIN_SET_VCPU state',
  'remote DOMAIN_SET_GUEST_VCPUS state',
  'remote DOMAIN_GET_SECURITY_LABEL enforcing',
  'remote CONNECT_IS_SECURE secure',
];

/** Results that only repeat what was asked, or that it went well. */
export const resultless: readonly string[] = [
  'remote DOMAIN_CREATE_WITH_FLAGS',
  'remote DOMAIN_RENAME',
  'remote DOMAIN_AGENT_SET_RESPONSE_TIMEOUT',
];

/** Bit maps of CPUs. */
export const cpuMaps: readonly string[] = ['cpumap'];

/** Our names of arguments whose wire names are not words. */
export const argumentNames: Readonly<Record<string, string>> = {
  xml_desc: 'xml',
  pid_value: 'pid',
  iothreads_id: 'iothreadId',
  iothread_id: 'iothreadId',
  emulatorbin: 'emulator',
  virttype: 'virtType',
  snap: 'snapshot',
  clonevol: 'source',
};

/** What an argument is when it is left out. */
export const defaults: Readonly<Record<string, string>> = {
  flags: '0',
  bandwidth: '0',
  minimum: '0',
  mountpoints: '[]',
};

/** Fields of results whose wire names are not those of libvirt's structs. */
export const resultNames: Readonly<Record<string, string>> = { dev_aliases: 'devAlias' };

/** The names of structs that methods give; others get the class's and method's name. */
export const resultTypes: Readonly<Record<string, string>> = {
  'remote DOMAIN_GET_STATE': 'DomainStateAndReason',
  'remote DOMAIN_BLOCK_STATS': 'DomainBlockStats',
  'remote DOMAIN_INTERFACE_STATS': 'DomainInterfaceStats',
  'remote STORAGE_VOL_GET_INFO_FLAGS': 'StorageVolInfo',
  'remote DOMAIN_GET_FSINFO': 'DomainFSInfo',
  'remote DOMAIN_INTERFACE_ADDRESSES': 'DomainInterface',
  'remote DOMAIN_GET_SECURITY_LABEL': 'SecurityLabel',
  'remote NODE_GET_SECURITY_MODEL': 'SecurityModel',
  'remote NETWORK_GET_DHCP_LEASES': 'NetworkDHCPLease',
  'admin CONNECT_GET_LOGGING_OUTPUTS': 'AdmLoggingOutputs',
  'admin CONNECT_GET_LOGGING_FILTERS': 'AdmLoggingFilters',
};

/** Getters of typed parameters that leave strings out unless a flag asks for them; libvirt's own client always does. */
export const stringsOnDemand: readonly string[] = [
  'virDomainGetMemoryParameters',
  'virDomainGetNumaParameters',
  'virDomainGetBlkioParameters',
  'virDomainBlockStatsFlags',
  'virDomainGetInterfaceParameters',
  'virDomainGetBlockIoTune',
  'virNodeGetMemoryParameters',
  'virNodeGetSEVInfo',
];

/** Arguments that are of an enum which the API description does not name. */
export const enumOf: Readonly<Record<string, string>> = {
  'remote SECRET_LOOKUP_BY_USAGE usageType': 'virSecretUsageType',
  'remote NODE_SUSPEND_FOR_DURATION target': 'virNodeSuspendTarget',
  'remote STORAGE_VOL_WIPE_PATTERN algorithm': 'virStorageVolWipeAlgorithm',
};

/** Arguments that are or-ed of an enum's values, besides `flags`. */
export const orEd: readonly string[] = ['types'];

/** Flags of which libvirt has none yet, in methods that are called too often to write a 0. */
export const unusedFlags: readonly string[] = ['remote DOMAIN_GET_STATE'];

/** Arguments whose unit is not in their name; others of that name have the same. */
export const units: Readonly<Record<string, string>> = {
  memory: 'memoryKiB',
  downtime: 'downtimeMs',
  period: 'periodSeconds',
  duration: 'durationSeconds',
  holdtime: 'holdtimeMs',
  timeout: 'timeoutSeconds',
  cacheSize: 'cacheSizeBytes',
  threshold: 'thresholdBytes',
};
