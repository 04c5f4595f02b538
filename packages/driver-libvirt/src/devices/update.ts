import {
  deviceKinds,
  DeviceIndex,
  joinDevices,
  type DeviceAmbiguity,
  type Devices,
} from '@hostelry/libvirt-xml';
import { isDeepStrictEqual } from 'node:util';
import { devMapFromDevObjects, devObjectsFromDevMap, type DevMap } from './dev-map.js';
import { type DevObject } from './device-class.js';
import { elementsOf, readDomain } from './domain-xml.js';
import { general, type UnknownDevice } from './general.js';
import { type DeviceMemory } from './metadata.js';
import {
  classOf,
  isKnown,
  knownDevTypes,
  typeOfTag,
  type AnyDevObject,
  type KnownDevType,
} from './registry.js';

/** Devices of which it cannot be said which is which: they stay as they are. */
export interface AmbiguousDevices {
  readonly type: KnownDevType;
  /** What they share: an alias, a target, a MAC address. */
  readonly key: string;
  readonly objects: readonly DevObject[];
  readonly elements: readonly object[];
}

/** What a document said of devices. Each object and each element is in one list, and there once. */
export interface UpdateReport {
  /** The map as it is now: what was missing is still in it. */
  readonly map: DevMap;
  /** Objects that were found, as they are now. */
  readonly updated: readonly AnyDevObject[];
  /** Those of them that are not what they were. */
  readonly changed: readonly AnyDevObject[];
  /** Devices that nobody knew of. */
  readonly adopted: readonly AnyDevObject[];
  /** The same, of what no type has a file for. */
  readonly unknown: readonly UnknownDevice[];
  /** Objects that the document does not have. */
  readonly missing: readonly AnyDevObject[];
  readonly ambiguous: readonly AmbiguousDevices[];
  /** The aliases of devices that the guest was asked to let go, as the metadata remembers. */
  readonly leaving: readonly string[];
}

/**
 * Brings devices to what a domain's document says, in one pass that is linear in both: each is found by its alias, then
 * its address and natural key, then source and serial number, and what has none of these by its place among its like.
 */
export function updateDevMapFromDomainXml(map: DevMap, xml: string): UpdateReport {
  const { map: live, domain, memory } = readDomain(xml);
  const update = new Update(map, live);
  update.join(domain.devices);
  update.joinGeneral();
  return update.report(memory);
}

class Update {
  readonly #before: DevMap;
  readonly #live: DevMap;
  /** Objects by what they are now. */
  readonly #after = new Map<DevObject, DevObject>();
  readonly #liveOf = new Map<object, DevObject>();
  readonly #adopted: DevObject[] = [];
  readonly #ambiguous: AmbiguousDevices[] = [];
  readonly #doubtful = new Set<DevObject>();

  constructor(before: DevMap, live: DevMap) {
    this.#before = before;
    this.#live = live;
    for (const type of knownDevTypes) {
      for (const object of live[type])
        if (object.element !== undefined) this.#liveOf.set(object.element, object);
    }
  }

  join(devices: Devices | undefined): void {
    const objectOf = new Map<object, DevObject>();
    const wanted: Record<string, object[]> = {};
    for (const type of knownDevTypes) {
      const deviceClass = classOf(type);
      for (const object of this.#before[type]) {
        const element = deviceClass.toXml(object);
        if (element === undefined) {
          // Nothing of it is ever in a document.
          this.#after.set(object, object);
          continue;
        }
        objectOf.set(element, object);
        (wanted[deviceClass.tag] ??= []).push(element);
      }
    }
    const joined = joinDevices(new DeviceIndex(wanted), new DeviceIndex(onlyKnown(devices)));
    for (const match of joined.matched) this.#match(objectOf.get(match.wanted.device), match.live.device);
    const missing = joined.missing.flatMap(({ device }) => objectOf.get(device) ?? []);
    const unknown = joined.unknown.flatMap(({ device }) => this.#liveOf.get(device) ?? []);
    this.#adopted.push(...this.#bySerial(missing, unknown));
    for (const each of joined.ambiguous) this.#doubt(each, objectOf);
  }

  /** What has no file is found by alias, address, or its order among elements of its name. */
  joinGeneral(): void {
    let objects = this.#before.general;
    let elements = this.#live.general;
    for (const stage of [0, 1, 2]) {
      const queues = new Map<string, UnknownDevice[]>();
      for (const each of elements) {
        const key = general.keys(each)[stage];
        if (key !== undefined) queues.set(key, [...(queues.get(key) ?? []), each]);
      }
      const claimed = new Set<UnknownDevice>();
      for (const object of objects) {
        const key = general.keys(object)[stage];
        const found = key === undefined ? undefined : queues.get(key)?.shift();
        if (found === undefined) continue;
        claimed.add(found);
        this.#after.set(object, found);
      }
      elements = elements.filter((each) => !claimed.has(each));
      objects = objects.filter((each) => !this.#after.has(each));
    }
    this.#adopted.push(...elements);
  }

  report({ leaving }: DeviceMemory): UpdateReport {
    const updated: DevObject[] = [];
    const changed: DevObject[] = [];
    const missing: DevObject[] = [];
    const objects: DevObject[] = [];
    for (const object of devObjectsFromDevMap(this.#before)) {
      const now = this.#after.get(object);
      objects.push(now ?? object);
      if (now === undefined) {
        if (!this.#doubtful.has(object)) missing.push(object);
        continue;
      }
      updated.push(now);
      if (!isDeepStrictEqual(now.spec, object.spec)) changed.push(now);
    }
    return {
      map: devMapFromDevObjects([...objects, ...this.#adopted]),
      updated: updated as AnyDevObject[],
      changed: changed as AnyDevObject[],
      adopted: this.#adopted.filter(isKnown) as AnyDevObject[],
      unknown: this.#adopted.filter((each): each is UnknownDevice => !isKnown(each)),
      missing: missing as AnyDevObject[],
      ambiguous: this.#ambiguous,
      leaving,
    };
  }

  #match(object: DevObject | undefined, element: object): void {
    if (object === undefined || !isKnown(object)) return;
    const live = this.#liveOf.get(element);
    this.#after.set(object, classOf(object.type).applyXml(object as never, element, live as never));
  }

  /** Disks that moved to another target and source are still told by their serial numbers. Gives what is left. */
  #bySerial(missing: readonly DevObject[], unknown: readonly DevObject[]): readonly DevObject[] {
    const [objects, elements] = [missing, unknown].map(bySerial);
    const claimed = new Set<DevObject>();
    for (const [serial, object] of objects ?? []) {
      const found = elements?.get(serial);
      if (object === undefined || found?.element === undefined) continue;
      claimed.add(found);
      this.#match(object, found.element);
    }
    return unknown.filter((each) => !claimed.has(each));
  }

  #doubt({ key, wanted, live }: DeviceAmbiguity, objectOf: ReadonlyMap<object, DevObject>): void {
    const type = typeOfTag(wanted[0]?.kind ?? '');
    if (type === undefined) return;
    const objects = wanted.flatMap(({ device }) => objectOf.get(device) ?? []);
    for (const object of objects) this.#doubtful.add(object);
    this.#ambiguous.push({ type, key, objects, elements: live.map(({ device }) => device) });
  }
}

/** Disks by serial number; undefined where several have it. */
function bySerial(objects: readonly DevObject[]): Map<string, DevObject | undefined> {
  const found = new Map<string, DevObject | undefined>();
  for (const object of objects) {
    const { serial } = object.spec as { readonly serial?: unknown };
    if (object.type !== 'disk' || typeof serial !== 'string' || serial === '') continue;
    found.set(serial, found.has(serial) ? undefined : object);
  }
  return found;
}

/** The devices of types with a file. */
function onlyKnown(devices: Devices | undefined): Devices {
  const known = deviceKinds.filter((kind) => typeOfTag(kind) !== undefined);
  return Object.fromEntries(known.map((kind) => [kind, elementsOf(devices, kind)]));
}
