/** Getters that are not held against libvirt-python's, and why. */
const newer = 'newer than the libvirt-python of Debian 12 (9.0)';

export const notCompared: Readonly<Record<string, string>> = {
  'Connection.getURI': 'libvirt-python answers with its own URI and does not ask the daemon',
  'Domain.getAutostartOnce': newer,
  'Network.getMetadata': newer,
  'AdmConnection.getLibVersion': 'libvirt-python has no admin interface; virt-admin is asked instead',
  'AdmConnection.listServers': 'as above',
  'AdmConnection.lookupServer': 'as above',
  'AdmConnection.getLoggingOutputs': 'as above',
  'AdmConnection.getLoggingFilters': 'as above',
  'AdmServer.getThreadPoolParameters': 'as above',
  'AdmServer.listClients': 'as above',
  'AdmServer.lookupClient': 'as above',
  'AdmServer.getClientLimits': 'as above',
  'AdmClient.getInfo': 'as above',
};

/** Getters that both hosts refuse, so that only their errors are compared, and why. */
export const onlyRefused: Readonly<Record<string, string>> = {
  'Connection.nodeGetSEVInfo': 'takes an AMD processor with encrypted memory',
  'Connection.nodeDeviceLookupSCSIHostByWWN': 'takes a host bus adapter',
  'Connection.domainXMLFromNative': 'neither the test driver nor that of QEMU has it',
};
