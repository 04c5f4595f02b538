import { type Devices } from '../generated/types/domain.js';
import { addressKey } from './address-key.js';
import {
  type DeviceEntry,
  type DeviceEntryOf,
  type DeviceHolder,
  type DeviceKind,
  deviceKinds,
} from './device-kinds.js';
import { DeviceLookup } from './device-lookup.js';
import { type DeviceConflict, findConflicts } from './conflicts.js';
import { naturalKey } from './natural-key.js';
import { readScalar } from './read-scalar.js';
import { hostSourceKey, sourceKey } from './source-key.js';

/**
 * The devices of a domain by what they are known by, made in one pass. It shows the devices as they were then: an index of
 * a document that is edited since is made anew (indexDevices).
 */
export class DeviceIndex {
  /** Every device, by kind in the order in which libvirt writes them, then by place. */
  readonly entries: readonly DeviceEntry[];
  readonly #byKind = new Map<DeviceKind, readonly DeviceEntry[]>();
  /** The names on the host of those interfaces that have one. */
  readonly #interfaceTargets: (readonly [target: string, entry: DeviceEntry])[] = [];
  #alias: DeviceLookup | undefined;
  #address: DeviceLookup | undefined;
  #diskTarget: DeviceLookup | undefined;
  #mac: DeviceLookup | undefined;
  #interfaceTarget: DeviceLookup | undefined;
  #hostSource: DeviceLookup | undefined;
  #source: DeviceLookup | undefined;
  #conflicts: readonly DeviceConflict[] | undefined;

  /** Indexes the devices; without any, the index is empty. Each lookup is made when somebody first looks into it. */
  constructor(devices: Devices | undefined) {
    const entries: DeviceEntry[] = [];
    if (devices !== undefined) {
      for (const kind of deviceKinds) {
        const own = entriesOf(kind, devices[kind]);
        if (own.length === 0) continue;
        this.#byKind.set(kind, own);
        for (const entry of own) entries.push(entry);
      }
    }
    this.entries = entries;
    for (const entry of this.ofKind('interface')) {
      const target = readScalar(entry.device, 'target', 'dev');
      if (target !== undefined) this.#interfaceTargets.push([target, entry]);
    }
  }

  /** By alias: the user's own (`ua-...`) and libvirt's. A `<serial>` comes before the `<console>` that repeats it. */
  get alias(): DeviceLookup {
    return (this.#alias ??= lookupOf(this.entries, ({ alias }) => alias));
  }

  /** By canonical address (addressKey). A drive's says nothing of the bus: an IDE and a SCSI disk may both be at 0:0:0:0. */
  get address(): DeviceLookup {
    return (this.#address ??= lookupOf(this.entries, ({ address }) => address));
  }

  /** Disks by target (`vda`). */
  get diskTarget(): DeviceLookup {
    return (this.#diskTarget ??= lookupOf(this.ofKind('disk'), ({ natural }) => natural));
  }

  /** Network interfaces by MAC in lower case. */
  get mac(): DeviceLookup {
    return (this.#mac ??= lookupOf(this.ofKind('interface'), ({ natural }) => natural));
  }

  /** Network interfaces by their name on the host (`vnet3`), which running guests have. */
  get interfaceTarget(): DeviceLookup {
    if (this.#interfaceTarget === undefined) {
      this.#interfaceTarget = new DeviceLookup();
      for (const [target, entry] of this.#interfaceTargets) this.#interfaceTarget.add(target, entry);
    }
    return this.#interfaceTarget;
  }

  /** What is passed through, by the device of the host (hostSourceKey). */
  get hostSource(): DeviceLookup {
    return (this.#hostSource ??= lookupOf(this.entries, ({ hostSource }) => hostSource));
  }

  /** By where the content comes from (sourceKey); many may share a network. */
  get source(): DeviceLookup {
    return (this.#source ??= lookupOf(this.entries, ({ source }) => source));
  }

  /** The devices of a kind, in their order. */
  ofKind<K extends DeviceKind>(kind: K): readonly DeviceEntryOf<K>[] {
    return (this.#byKind.get(kind) ?? []) as readonly unknown[] as readonly DeviceEntryOf<K>[];
  }

  /** Keys that several devices have though only one can: what libvirt would refuse, or a document of other people's. */
  get conflicts(): readonly DeviceConflict[] {
    return (this.#conflicts ??= findConflicts(this));
  }
}

function lookupOf(
  entries: readonly DeviceEntry[],
  keyOf: (entry: DeviceEntry) => string | undefined,
): DeviceLookup {
  const lookup = new DeviceLookup();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key !== undefined) lookup.add(key, entry);
  }
  return lookup;
}

function entriesOf(kind: DeviceKind, devices: object | undefined): DeviceEntry[] {
  if (devices === undefined) return [];
  const list: readonly unknown[] = Array.isArray(devices) ? devices : [devices];
  const entries: DeviceEntry[] = [];
  for (const device of list) {
    if (typeof device === 'object' && device !== null) entries.push(entryOf(kind, device, entries.length));
  }
  return entries;
}

function entryOf(kind: DeviceKind, device: object, ordinal: number): DeviceEntry {
  const { address } = device as { address?: unknown };
  const hostSource = hostSourceKey(kind, device);
  const entry = {
    kind,
    device,
    ordinal,
    alias: readScalar(device, 'alias', 'name'),
    // What <graphics type='dbus'> calls its address is another thing
    address: typeof address === 'object' && address !== null ? addressKey(address as never) : undefined,
    natural: naturalKey(kind, device, hostSource),
    source: sourceKey(kind, device),
    hostSource,
  };
  return entry as DeviceEntry;
}

/** Where a holder keeps its index: neither copied by spreading nor seen by JSON and structuredClone. */
const kept: unique symbol = Symbol('hostelry.xml.devices');

interface Kept {
  readonly index: DeviceIndex;
  /** The lists it was made of, with their lengths then. */
  readonly lists: readonly (readonly [kind: DeviceKind, list: unknown, length: number])[];
}

/**
 * The index of a domain's devices, made at the first call and kept with the domain. That there are more or fewer devices
 * since is seen; for one that took another's place in its list, or was edited (another alias, another target), call
 * indexDevices.
 */
export function deviceIndex(holder: DeviceHolder): DeviceIndex {
  const found = (holder as { [kept]?: Kept })[kept];
  return found !== undefined && isCurrent(found, holder.devices) ? found.index : indexDevices(holder);
}

/** Makes the index of a domain's devices as they are now, and keeps it for deviceIndex. */
export function indexDevices(holder: DeviceHolder): DeviceIndex {
  const { devices } = holder;
  const index = new DeviceIndex(devices);
  if (Object.isExtensible(holder)) {
    const lists = deviceKinds.map((kind) => [kind, devices?.[kind], lengthOf(devices?.[kind])] as const);
    const value: Kept = { index, lists };
    Object.defineProperty(holder, kept, { value, configurable: true, writable: true, enumerable: false });
  }
  return index;
}

function isCurrent({ lists }: Kept, devices: Devices | undefined): boolean {
  return lists.every(([kind, list, length]) => devices?.[kind] === list && lengthOf(list) === length);
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}
