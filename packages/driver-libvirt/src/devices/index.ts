/** The device model: each type of devices whole in one file, and one entity that holds the devices of a guest. */
export { addressText, type AddressSpec } from './address.js';
export { aliasOfDeviceId, isUserAlias } from './alias.js';
export { balloon } from './balloon.js';
export { channel } from './channel.js';
export {
  confFromDevMap,
  devSpecListFromConf,
  devSpecMapFromConf,
  devSpecMapFromDevMap,
  emptyConf,
  type Conf,
  type ConfOptions,
  type ConfViewOptions,
} from './conf.js';
export { consoleDevice as console } from './console.js';
export { controller } from './controller.js';
export {
  checkLimits,
  devMapFromDevObjects,
  devMapFromDevSpecMap,
  devObjectsFromDevMap,
  devSpecMapFromDevSpecList,
  emptyDevMap,
  emptyDevSpecMap,
  type DevMap,
  type DevSpecMap,
} from './dev-map.js';
export { DeviceClass, type DeviceLife, type DevObject, type HotplugAbility } from './device-class.js';
export { DeviceStore, type DeviceChange, type DeviceSnapshot, type DevIdentity } from './device-store.js';
export { type ManagedImageOptions, type VolumeSize } from './disk-conf.js';
export { type DiskAuthSpec, type DiskHostSpec } from './disk-source.js';
export { disk, type DiskHost } from './disk.js';
export { devicesFromDevMap, devMapFromDomainXml, domainXmlFromDevMap } from './domain-xml.js';
export { DISK_BUSES, driveIndex, driveName, nextDriveIndex, type DiskBus } from './drive-name.js';
export { filesystem } from './filesystem.js';
export { general, type GeneralSpec, type UnknownDevice } from './general.js';
export { graphics } from './graphics.js';
export { type DeviceHost } from './hotplug/context.js';
export { DeviceEvents, type DeviceEventSource, type Removal } from './hotplug/device-events.js';
export { type HotplugDomain } from './hotplug/guest-calls.js';
export { GuestDevices, type GuestDevicesSeams } from './hotplug/guest-devices.js';
export { type PluggedDevices } from './hotplug/plug.js';
export { type UnplugOptions } from './hotplug/unplug.js';
export { type UpdateOptions } from './hotplug/update.js';
export { hostdev, type HostdevHost } from './hostdev.js';
export { input } from './input.js';
export { DUMMY_BRIDGE, interfaceDevice as interface, type InterfaceHost } from './interface.js';
export { iommu } from './iommu.js';
export { lease } from './lease.js';
export {
  type ConfDiagnostic,
  type ConfDiagnosticCode,
  type ConfSpec,
  type LegacyConf,
  type OnDiagnostic,
  type SpecListFromLegacyConf,
} from './legacy.js';
export { memory } from './memory.js';
export { DEVICES_NAMESPACE } from './metadata.js';
export { panic } from './panic.js';
export { redir } from './redir.js';
export {
  classOf,
  deviceClasses,
  devTypes,
  isKnownDevType,
  knownDevTypes,
  type AnyDeviceClass,
  type AnyDevObject,
  type DevClass,
  type DevObjectOf,
  type DevSpec,
  type DevSpecList,
  type DevSpecOf,
  type DevType,
  type GeneralDevSpec,
  type KnownDevType,
} from './registry.js';
export { rng } from './rng.js';
export { serial } from './serial.js';
export { shmem } from './shmem.js';
export { smartcard } from './smartcard.js';
export { sound } from './sound.js';
export { tpm } from './tpm.js';
export { updateDevMapFromDomainXml, type AmbiguousDevices, type UpdateReport } from './update.js';
export { video } from './video.js';
export { vsock } from './vsock.js';
export { watchdog } from './watchdog.js';
