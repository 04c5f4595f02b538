import { ComputeError, type DiskInfo, type VolumeLimits, type VolumeSpec } from '@hostelry/compute';
import { parseDocument } from '@hostelry/libvirt-xml';
import { deviceXml } from '../devices/hotplug/device-xml.js';
import { driveIndex, type DiskBus } from '../devices/drive-name.js';
import { type DevObjectOf, type DevSpecOf } from '../devices/registry.js';
import { type DeviceProfile } from '../hypervisors/hypervisor.js';
import { diskInfo } from './definition.js';

/** Buses by the names that their disks have; a name that several share is the first one's. */
const BUSES: readonly DiskBus[] = ['virtio', 'scsi', 'ide', 'xen', 'uml'];

/** The disk that a volume becomes; where it is on the host is found when it is connected. Throws ComputeError `invalid` for a target that the bus has not. */
export function volumeDisk(spec: VolumeSpec, profile: DeviceProfile): DevSpecOf<'disk'> {
  const { target, readOnly = false, shared = false } = spec;
  return {
    type: 'disk',
    device: 'disk',
    iface: busOf(spec, profile.diskBus),
    ...(target === undefined ? {} : { name: target }),
    propagateErrors: 'default',
    ...(profile.diskDriver === undefined ? {} : { driverName: profile.diskDriver }),
    ...(readOnly ? { readonly: true } : { discard: true }),
    ...(shared ? { shared: 'shared' } : {}),
    ...volumeKeys(spec),
  };
}

/** The keys of a disk that follow from the volume alone, and change with it. */
export function volumeKeys(spec: VolumeSpec): Partial<DevSpecOf<'disk'>> {
  const { source, format = 'raw', id, shared = false, limits } = spec;
  // What one guest has in the host's cache another one on another host does not see.
  const cache = spec.cache ?? (shared ? 'none' : undefined);
  return {
    format: format === 'qcow2' ? 'cow' : format,
    ...(id === undefined ? {} : { serial: id }),
    ...(cache === undefined ? {} : { cache }),
    ...(limits === undefined ? {} : { iotune: ioTune(limits) }),
    volumeInfo: { source },
  };
}

/** What is told of a disk. */
export function diskInfoOf(object: DevObjectOf<'disk'>): DiskInfo {
  const xml = deviceXml(object);
  if (xml === undefined) throw new ComputeError('internal', 'A disk has no element');
  return diskInfo(parseDocument(xml).root);
}

function ioTune(limits: VolumeLimits): Readonly<Record<string, number>> {
  const all = {
    read_bytes_sec: limits.readBytesPerSecond,
    write_bytes_sec: limits.writeBytesPerSecond,
    read_iops_sec: limits.readRequestsPerSecond,
    write_iops_sec: limits.writeRequestsPerSecond,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
}

function busOf({ bus, target }: VolumeSpec, usual: DiskBus): DiskBus {
  if (target === undefined) return bus ?? usual;
  const candidates = bus === undefined ? [usual, ...BUSES] : [bus];
  const found = candidates.find((each) => driveIndex(each, target) !== undefined);
  if (found !== undefined) return found;
  throw new ComputeError(
    'invalid',
    `Volume spec is invalid: target is "${target}": ${bus === undefined ? 'no bus' : `bus ${bus}`} has such a disk`,
    { details: { field: 'target' } },
  );
}
