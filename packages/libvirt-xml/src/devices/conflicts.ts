import { type DeviceEntry } from './device-kinds.js';
import { type DeviceLookup } from './device-lookup.js';
import { readScalar } from './read-scalar.js';

/** What devices may be found by, where only one may be. */
export type UniqueKey = 'alias' | 'address' | 'diskTarget' | 'mac' | 'hostSource';

/** A key that several devices have though only one can. */
export interface DeviceConflict {
  readonly by: UniqueKey;
  readonly key: string;
  readonly devices: readonly DeviceEntry[];
}

/** The lookups of an index in which a key should have one device. */
export type UniqueLookups = Readonly<Record<UniqueKey, DeviceLookup>>;

/** Every key that several devices have though only one can. */
export function findConflicts(lookups: UniqueLookups): DeviceConflict[] {
  const conflicts: DeviceConflict[] = [];
  const collect = (by: UniqueKey, contenders: (devices: readonly DeviceEntry[]) => DeviceEntry[][]) => {
    const lookup = lookups[by];
    for (const key of lookup.repeated) {
      for (const devices of contenders(lookup.all(key))) {
        if (devices.length > 1) conflicts.push({ by, key, devices });
      }
    }
  };
  collect('alias', (devices) => [withoutConsole(devices)]);
  collect('address', (devices) => byBus(withoutConsole(devices)));
  collect('diskTarget', (devices) => [[...devices]]);
  collect('mac', (devices) => [withoutTeams(devices)]);
  collect('hostSource', (devices) => [[...devices]]);
  return conflicts;
}

/** libvirt shows the first serial port a second time, as a console. */
function withoutConsole(devices: readonly DeviceEntry[]): DeviceEntry[] {
  const hasSerial = devices.some(({ kind }) => kind === 'serial');
  return devices.filter(({ kind, ordinal }) => !(hasSerial && kind === 'console' && ordinal === 0));
}

/** Those that contend for one place: a drive's address is one of its controller's, and that is of the drive's bus. */
function byBus(devices: readonly DeviceEntry[]): DeviceEntry[][] {
  const groups = new Map<string, DeviceEntry[]>();
  for (const entry of devices) {
    const { address, device, kind } = entry;
    if (address === 'unassigned' || address === 'virtio-mmio') continue;
    let bus = '';
    if (address?.startsWith('drive:') === true) {
      bus = kind === 'hostdev' ? 'scsi' : (readScalar(device, 'target', 'bus') ?? '');
    }
    const group = groups.get(bus);
    if (group === undefined) groups.set(bus, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}

/** The standby of a team has the MAC of the one that it stands in for. */
function withoutTeams(devices: readonly DeviceEntry[]): DeviceEntry[] {
  return devices.filter(({ device }) => readScalar(device, 'teaming', 'type') !== 'transient');
}
