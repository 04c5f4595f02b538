/** Getters of what is neither a connection nor a domain. */
import { row, type Row } from './row.js';

export const objectRows: readonly Row[] = [
  row('DomainSnapshot.getXMLDesc', 'snap.getXMLDesc(0)', ({ snap }, o) => snap.getXMLDesc(0, o)),
  row('DomainSnapshot.getParent', 'nextSnap.getParent(0)', ({ nextSnap }, o) => nextSnap.getParent(0, o)),
  row('DomainSnapshot.getParent', 'snap.getParent(0)', ({ snap }, o) => snap.getParent(0, o)),
  row('DomainSnapshot.isCurrent', 'snap.isCurrent(0)', ({ snap }, o) => snap.isCurrent(0, o)),
  row('DomainSnapshot.hasMetadata', 'snap.hasMetadata(0)', ({ snap }, o) => snap.hasMetadata(0, o)),
  row('DomainSnapshot.listAllChildren', 'snap.listAllChildren(0)', ({ snap }, o) =>
    snap.listAllChildren(0, o),
  ),
  row('DomainCheckpoint.getXMLDesc', 'chk.getXMLDesc(0)', ({ chk }, o) => chk.getXMLDesc(0, o)),
  row('DomainCheckpoint.getParent', 'nextChk.getParent(0)', ({ nextChk }, o) => nextChk.getParent(0, o)),
  row('DomainCheckpoint.getParent', 'chk.getParent(0)', ({ chk }, o) => chk.getParent(0, o)),
  row('DomainCheckpoint.listAllChildren', 'chk.listAllChildren(0)', ({ chk }, o) =>
    chk.listAllChildren(0, o),
  ),
  row('Network.getXMLDesc', 'net.XMLDesc(0)', ({ net }, o) => net.getXMLDesc(0, o)),
  row('Network.getAutostart', 'net.autostart()', ({ net }, o) => net.getAutostart(o)),
  row('Network.getBridgeName', 'net.bridgeName()', ({ net }, o) => net.getBridgeName(o)),
  row('Network.isActive', 'net.isActive()', ({ net }, o) => net.isActive(o)),
  row('Network.isPersistent', 'net.isPersistent()', ({ net }, o) => net.isPersistent(o)),
  row(
    'Network.getDHCPLeases',
    'net.DHCPLeases(None, 0)',
    ({ net }, o) => net.getDHCPLeases(undefined, 0, o),
    {
      // Python has a None where ours has no value.
      shape: (leases) => leases.map(({ iaid = null, ...lease }) => ({ ...lease, iaid })),
    },
  ),
  row('Network.listAllPorts', 'net.listAllPorts(0)', ({ net }, o) => net.listAllPorts(0, o)),
  row('Network.portLookupByUUID', 'net.portLookupByUUIDString(port.UUIDString())', ({ net, port }, o) =>
    net.portLookupByUUID(port.uuid, o),
  ),
  row('NetworkPort.getXMLDesc', 'port.XMLDesc(0)', ({ port }, o) => port.getXMLDesc(0, o)),
  row('NetworkPort.getParameters', 'port.parameters(0)', ({ port }, o) => port.getParameters(0, o)),
  row('StoragePool.getXMLDesc', 'pool.XMLDesc(0)', ({ pool }, o) => pool.getXMLDesc(0, o), {
    steadiness: 'moves',
  }),
  row('StoragePool.getInfo', 'pool.info()', ({ pool }, o) => pool.getInfo(o), {
    shape: ({ state, capacity, allocation, available }) => [state, capacity, allocation, available],
    steadiness: 'moves',
  }),
  row('StoragePool.getAutostart', 'pool.autostart()', ({ pool }, o) => pool.getAutostart(o)),
  row('StoragePool.isActive', 'pool.isActive()', ({ pool }, o) => pool.isActive(o)),
  row('StoragePool.isPersistent', 'pool.isPersistent()', ({ pool }, o) => pool.isPersistent(o)),
  row('StoragePool.listAllVolumes', 'pool.listAllVolumes(0)', ({ pool }, o) => pool.listAllVolumes(0, o)),
  row('StoragePool.storageVolLookupByName', 'pool.storageVolLookupByName(vol.name())', ({ pool, vol }, o) =>
    pool.storageVolLookupByName(vol.name, o),
  ),
  row('StorageVol.getXMLDesc', 'vol.XMLDesc(0)', ({ vol }, o) => vol.getXMLDesc(0, o)),
  row('StorageVol.getPath', 'vol.path()', ({ vol }, o) => vol.getPath(o)),
  row('StorageVol.getInfo', 'vol.info()', ({ vol }, o) => vol.getInfo(0, o), {
    shape: ({ type, capacity, allocation }) => [type, capacity, allocation],
  }),
  row('StorageVol.getInfo', 'vol.infoFlags(1)', ({ vol }, o) => vol.getInfo(1, o), {
    shape: ({ type, capacity, allocation }) => [type, capacity, allocation],
  }),
  row('NodeDevice.getXMLDesc', 'dev.XMLDesc(0)', ({ dev }, o) => dev.getXMLDesc(0, o)),
  row('NodeDevice.getParent', 'dev.parent()', ({ dev }, o) => dev.getParent(o)),
  row('NodeDevice.listCaps', 'dev.listCaps()', ({ dev }, o) => dev.listCaps(o)),
  row('NodeDevice.getAutostart', 'dev.autostart()', ({ dev }, o) => dev.getAutostart(o)),
  row('NodeDevice.isActive', 'dev.isActive()', ({ dev }, o) => dev.isActive(o)),
  row('NodeDevice.isPersistent', 'dev.isPersistent()', ({ dev }, o) => dev.isPersistent(o)),
  row('Interface.getXMLDesc', 'iface.XMLDesc(0)', ({ iface }, o) => iface.getXMLDesc(0, o)),
  row('Interface.isActive', 'iface.isActive()', ({ iface }, o) => iface.isActive(o)),
  row('Secret.getXMLDesc', 'secret.XMLDesc(0)', ({ secret }, o) => secret.getXMLDesc(0, o)),
  row('Secret.getValue', 'secret.value(0)', ({ secret }, o) => secret.getValue(0, o)),
  row('NWFilter.getXMLDesc', 'nwf.XMLDesc(0)', ({ nwf }, o) => nwf.getXMLDesc(0, o)),
  row('NWFilterBinding.getXMLDesc', 'bind.XMLDesc(0)', ({ bind }, o) => bind.getXMLDesc(0, o)),
];
