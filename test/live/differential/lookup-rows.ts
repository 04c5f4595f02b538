/** How objects are found: lists and lookups. */
import { row, type Row } from './row.js';

export const lookupRows: readonly Row[] = [
  row('Connection.listAllDomains', 'conn.listAllDomains(0)', ({ conn }, o) => conn.listAllDomains(0, o)),
  row('Connection.listAllDomains', 'conn.listAllDomains(1)', ({ conn }, o) => conn.listAllDomains(1, o)),
  row('Connection.listAllNetworks', 'conn.listAllNetworks(0)', ({ conn }, o) => conn.listAllNetworks(0, o)),
  row('Connection.listAllStoragePools', 'conn.listAllStoragePools(0)', ({ conn }, o) =>
    conn.listAllStoragePools(0, o),
  ),
  row('Connection.listAllInterfaces', 'conn.listAllInterfaces(0)', ({ conn }, o) =>
    conn.listAllInterfaces(0, o),
  ),
  row('Connection.listAllNodeDevices', 'conn.listAllDevices(0)', ({ conn }, o) =>
    conn.listAllNodeDevices(0, o),
  ),
  row('Connection.listAllSecrets', 'conn.listAllSecrets(0)', ({ conn }, o) => conn.listAllSecrets(0, o)),
  row('Connection.listAllNWFilters', 'conn.listAllNWFilters(0)', ({ conn }, o) =>
    conn.listAllNWFilters(0, o),
  ),
  row('Connection.listAllNWFilterBindings', 'conn.listAllNWFilterBindings(0)', ({ conn }, o) =>
    conn.listAllNWFilterBindings(0, o),
  ),
  row('Connection.domainLookupByID', 'conn.lookupByID(dom.ID())', ({ conn, dom }, o) =>
    conn.domainLookupByID(dom.id, o),
  ),
  row('Connection.domainLookupByID', 'conn.lookupByID(99999)', ({ conn }, o) =>
    conn.domainLookupByID(99999, o),
  ),
  row('Connection.domainLookupByName', 'conn.lookupByName(dom.name())', ({ conn, dom }, o) =>
    conn.domainLookupByName(dom.name, o),
  ),
  row('Connection.domainLookupByName', 'conn.lookupByName("nobody")', ({ conn }, o) =>
    conn.domainLookupByName('nobody', o),
  ),
  row('Connection.domainLookupByUUID', 'conn.lookupByUUIDString(dom.UUIDString())', ({ conn, dom }, o) =>
    conn.domainLookupByUUID(dom.uuid, o),
  ),
  row('Connection.networkLookupByName', 'conn.networkLookupByName("default")', ({ conn }, o) =>
    conn.networkLookupByName('default', o),
  ),
  row(
    'Connection.networkLookupByUUID',
    'conn.networkLookupByUUIDString(net.UUIDString())',
    ({ conn, net }, o) => conn.networkLookupByUUID(net.uuid, o),
  ),
  row(
    'Connection.storagePoolLookupByName',
    'conn.storagePoolLookupByName(pool.name())',
    ({ conn, pool }, o) => conn.storagePoolLookupByName(pool.name, o),
  ),
  row(
    'Connection.storagePoolLookupByUUID',
    'conn.storagePoolLookupByUUIDString(pool.UUIDString())',
    ({ conn, pool }, o) => conn.storagePoolLookupByUUID(pool.uuid, o),
  ),
  row('Connection.storagePoolLookupByVolume', 'vol.storagePoolLookupByVolume()', ({ conn, vol }, o) =>
    conn.storagePoolLookupByVolume(vol, o),
  ),
  row(
    'Connection.storagePoolLookupByTargetPath',
    'conn.storagePoolLookupByTargetPath("/var/lib/libvirt/p")',
    ({ conn }, o) => conn.storagePoolLookupByTargetPath('/var/lib/libvirt/p', o),
  ),
  row('Connection.storageVolLookupByKey', 'conn.storageVolLookupByKey(vol.key())', ({ conn, vol }, o) =>
    conn.storageVolLookupByKey(vol.key, o),
  ),
  row(
    'Connection.storageVolLookupByPath',
    'conn.storageVolLookupByPath(vol.path())',
    async ({ conn, vol }, o) => conn.storageVolLookupByPath(await vol.getPath(o), o),
  ),
  row('Connection.nodeDeviceLookupByName', 'conn.nodeDeviceLookupByName("computer")', ({ conn }, o) =>
    conn.nodeDeviceLookupByName('computer', o),
  ),
  row(
    'Connection.nodeDeviceLookupSCSIHostByWWN',
    'conn.nodeDeviceLookupSCSIHostByWWN("2000000012341234", "1000000012341234", 0)',
    ({ conn }, o) => conn.nodeDeviceLookupSCSIHostByWWN('2000000012341234', '1000000012341234', 0, o),
  ),
  row('Connection.interfaceLookupByName', 'conn.interfaceLookupByName(iface.name())', ({ conn, iface }, o) =>
    conn.interfaceLookupByName(iface.name, o),
  ),
  row(
    'Connection.interfaceLookupByMACString',
    'conn.interfaceLookupByMACString(iface.MACString())',
    ({ conn, iface }, o) => conn.interfaceLookupByMACString(iface.mac, o),
  ),
  row(
    'Connection.secretLookupByUUID',
    'conn.secretLookupByUUIDString(secret.UUIDString())',
    ({ conn, secret }, o) => conn.secretLookupByUUID(secret.uuid, o),
  ),
  row('Connection.secretLookupByUsage', 'conn.secretLookupByUsage(1, "/v")', ({ conn }, o) =>
    conn.secretLookupByUsage(1, '/v', o),
  ),
  row('Connection.nwFilterLookupByName', 'conn.nwfilterLookupByName(nwf.name())', ({ conn, nwf }, o) =>
    conn.nwFilterLookupByName(nwf.name, o),
  ),
  row(
    'Connection.nwFilterLookupByUUID',
    'conn.nwfilterLookupByUUIDString(nwf.UUIDString())',
    ({ conn, nwf }, o) => conn.nwFilterLookupByUUID(nwf.uuid, o),
  ),
  row(
    'Connection.nwFilterBindingLookupByPortDev',
    'conn.nwfilterBindingLookupByPortDev(bind.portDev())',
    ({ conn, bind }, o) => conn.nwFilterBindingLookupByPortDev(bind.portdev, o),
  ),
];
