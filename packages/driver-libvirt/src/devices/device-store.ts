import { ComputeError } from '@hostelry/compute';
import { isDeepStrictEqual } from 'node:util';
import { confFromDevMap, type Conf } from './conf.js';
import {
  checkLimits,
  devMapFromDevObjects,
  devObjectsFromDevMap,
  emptyDevMap,
  type DevMap,
} from './dev-map.js';
import { type DevObject } from './device-class.js';
import { classOf, isKnown, type AnyDevObject, type DevType } from './registry.js';
import { updateDevMapFromDomainXml, type UpdateReport } from './update.js';

/** What names one device of a guest: its alias, its id, or its type and what tells it from others of that type. */
export type DevIdentity =
  | { readonly alias: string }
  | { readonly deviceId: string }
  | { readonly type: DevType; readonly key: string };

/** The devices of a guest at one moment; a value that stays as it is. */
export interface DeviceSnapshot {
  /** Grows with each change. */
  readonly generation: number;
  readonly map: DevMap;
}

/** One change of a store. */
export interface DeviceChange {
  readonly generation: number;
  readonly kind: 'added' | 'removed' | 'changed' | 'updated';
  /** The devices that it is about, as they are after it; removed ones as they were. */
  readonly objects: readonly AnyDevObject[];
}

/**
 * The devices of one guest: the objects and what they are found by, and no second copy. Everybody reads snapshots, which
 * never change; the legacy view is made from them. Writers go through `add`, `remove`, `patch` and `updateFromXml`.
 */
export class DeviceStore {
  readonly #listeners = new Set<(change: DeviceChange) => void>();
  readonly #index = new Map<string, Set<DevObject>>();
  /** Each with a number of its own: a device keeps its place when it changes. */
  readonly #objects = new Map<number, DevObject>();
  readonly #places = new Map<DevObject, number>();
  #next = 0;
  #generation = 0;
  #snapshot: DeviceSnapshot | undefined;
  #conf: { readonly generation: number; readonly conf: Conf } | undefined;

  constructor(map: DevMap = emptyDevMap()) {
    checkLimits(map);
    for (const object of devObjectsFromDevMap(map)) this.#put(object);
  }

  /** The devices as they are now. */
  get snapshot(): DeviceSnapshot {
    if (this.#snapshot?.generation !== this.#generation) {
      this.#snapshot = Object.freeze({
        generation: this.#generation,
        map: devMapFromDevObjects(this.#objects.values()),
      });
    }
    return this.#snapshot;
  }

  /** The legacy view of the devices as they are now. */
  get conf(): Conf {
    if (this.#conf?.generation !== this.#generation) {
      this.#conf = { generation: this.#generation, conf: confFromDevMap(this.snapshot.map) };
    }
    return this.#conf.conf;
  }

  /** The device of that name; undefined if there is none. Throws ComputeError `conflict` where several have it. */
  find(identity: DevIdentity): AnyDevObject | undefined {
    const found = this.#index.get(keyOfIdentity(identity));
    if (found === undefined || found.size === 0) return undefined;
    if (found.size > 1) {
      throw new ComputeError('conflict', `${found.size} devices are called ${JSON.stringify(identity)}`);
    }
    return [...found][0] as AnyDevObject;
  }

  /** The device of that name. Throws ComputeError `not-found` if there is none. */
  get(identity: DevIdentity): AnyDevObject {
    const found = this.find(identity);
    if (found !== undefined) return found;
    throw new ComputeError('not-found', `The guest has no device ${JSON.stringify(identity)}`);
  }

  /** Adds a device. Throws ComputeError `conflict` if its alias or key is taken, `invalid` beyond a limit. */
  add(object: DevObject): void {
    for (const key of keysOf(object)) {
      if ((this.#index.get(key)?.size ?? 0) > 0) {
        throw new ComputeError('conflict', `The guest has a device ${key} already`);
      }
    }
    checkLimits(devMapFromDevObjects([...this.#objects.values(), object]));
    this.#put(object);
    this.#changed('added', [object]);
  }

  /** Takes a device out; false if it is not there any more. */
  remove(object: DevObject): boolean {
    if (!this.#places.has(object)) return false;
    this.#take(object);
    this.#changed('removed', [object]);
    return true;
  }

  /** Puts a device in the place of what it was. Throws ComputeError `conflict` if that is not there any more. */
  replace(before: DevObject, after: DevObject): void {
    if (!this.#places.has(before)) {
      throw new ComputeError('conflict', `The ${before.type} device has changed meanwhile`);
    }
    for (const key of keysOf(after)) {
      const others = [...(this.#index.get(key) ?? [])].filter((each) => each !== before);
      if (others.length > 0) throw new ComputeError('conflict', `The guest has a device ${key} already`);
    }
    this.#replace(before, after);
    this.#changed('changed', [after]);
  }

  /** The one way for legacy writers: changes keys of a device, all of them or none, and gives the device as it is then. Throws ComputeError. */
  applyLegacyPatch(identity: DevIdentity, patch: Readonly<Record<string, unknown>>): AnyDevObject {
    const before = this.get(identity);
    if (!isKnown(before)) {
      throw new ComputeError('unsupported', `Cannot change a device of element <${before.spec.type}>`);
    }
    if (patch['type'] !== undefined && patch['type'] !== before.type) {
      throw new ComputeError(
        'invalid',
        `A ${before.type} device cannot become ${JSON.stringify(patch['type'])}`,
      );
    }
    const { type: _type, ...keys } = patch;
    const after = classOf(before.type).withSpec(before, keys) as unknown as AnyDevObject;
    if (isDeepStrictEqual(after.spec, before.spec)) return before;
    this.replace(before, after);
    return after;
  }

  /** Brings all devices to what the domain's document says, as updateDevMapFromDomainXml does; one change. */
  updateFromXml(xml: string): UpdateReport {
    const report = updateDevMapFromDomainXml(this.snapshot.map, xml);
    const changed = [...report.changed, ...report.adopted, ...report.unknown];
    this.#objects.clear();
    this.#places.clear();
    this.#index.clear();
    for (const object of devObjectsFromDevMap(report.map)) this.#put(object);
    if (changed.length > 0) this.#changed('updated', changed);
    // The same devices, but with the elements that they have now.
    else this.#snapshot = undefined;
    return report;
  }

  /** Calls the listener after each change; returns how to stop that. */
  subscribe(listener: (change: DeviceChange) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #put(object: DevObject, place = this.#next++): void {
    this.#objects.set(place, object);
    this.#places.set(object, place);
    for (const key of keysOf(object)) {
      const found = this.#index.get(key);
      if (found === undefined) this.#index.set(key, new Set([object]));
      else found.add(object);
    }
  }

  #unindex(object: DevObject): void {
    this.#places.delete(object);
    for (const key of keysOf(object)) {
      const found = this.#index.get(key);
      found?.delete(object);
      if (found?.size === 0) this.#index.delete(key);
    }
  }

  #take(object: DevObject): void {
    const place = this.#places.get(object);
    this.#unindex(object);
    if (place !== undefined) this.#objects.delete(place);
  }

  #replace(before: DevObject, after: DevObject): void {
    const place = this.#places.get(before);
    this.#unindex(before);
    this.#put(after, place);
  }

  #changed(kind: DeviceChange['kind'], objects: readonly DevObject[]): void {
    this.#generation += 1;
    const change = { generation: this.#generation, kind, objects: objects as readonly AnyDevObject[] };
    for (const listener of this.#listeners) listener(change);
  }
}

function keysOf(object: DevObject): string[] {
  const { alias, deviceId } = object.spec as { readonly alias?: string; readonly deviceId?: string };
  const natural = isKnown(object) ? classOf(object.type).naturalKey(object.spec) : undefined;
  return [
    // A serial port and the console that repeats it share an alias.
    ...(alias === undefined || object.type === 'console' ? [] : [`alias ${alias}`]),
    ...(deviceId === undefined ? [] : [`id ${deviceId}`]),
    ...(natural === undefined ? [] : [`${object.type} ${natural}`]),
  ];
}

function keyOfIdentity(identity: DevIdentity): string {
  if ('alias' in identity) return `alias ${identity.alias}`;
  if ('deviceId' in identity) return `id ${identity.deviceId}`;
  return `${identity.type} ${identity.key}`;
}
