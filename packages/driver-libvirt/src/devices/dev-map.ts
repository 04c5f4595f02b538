import { ComputeError } from '@hostelry/compute';
import { type DevObject } from './device-class.js';
import { getField } from './field.js';
import { general } from './general.js';
import {
  classOf,
  devTypes,
  isKnownDevType,
  knownDevTypes,
  type AnyDevObject,
  type DevObjectOf,
  type DevSpec,
  type DevSpecList,
  type DevType,
} from './registry.js';

/** Specs by type. */
export type DevSpecMap = { readonly [T in DevType]: DevSpecList };

/** Device objects by type: a value that is replaced, never changed. */
export type DevMap = { readonly [T in DevType]: readonly DevObjectOf<T>[] };

/** A map without a spec, for every type. */
export function emptyDevSpecMap(): DevSpecMap {
  return fill(() => []);
}

/** A map without a device, for every type. */
export function emptyDevMap(): DevMap {
  return fill(() => []);
}

/** Specs by their types; what has no file of its own is general. */
export function devSpecMapFromDevSpecList(list: DevSpecList): DevSpecMap {
  const lists = fill((): DevSpec[] => []);
  for (const spec of list) lists[isKnownDevType(spec.type) ? spec.type : 'general'].push(spec);
  return lists;
}

/**
 * The devices that specs ask for, each key in its one form and defaults in place.
 * Throws ComputeError `invalid` that names device and key, or the type that a guest has too many of.
 */
export function devMapFromDevSpecMap(map: DevSpecMap): DevMap {
  const objects = fill((type): DevObject[] =>
    map[type].map((spec) =>
      type === 'general' ? general.fromSpec(spec) : classOf(type).fromSpec(spec as never),
    ),
  ) as unknown as DevMap;
  checkLimits(objects);
  return objects;
}

/** Every device of a map, by type in the order of confs. */
export function devObjectsFromDevMap(map: DevMap): readonly AnyDevObject[] {
  return devTypes.flatMap((type): readonly AnyDevObject[] => map[type]);
}

/** A map of objects, by their types. */
export function devMapFromDevObjects(objects: Iterable<DevObject>): DevMap {
  const lists = fill((): DevObject[] => []);
  for (const object of objects) lists[object.type as DevType].push(object);
  return lists as unknown as DevMap;
}

/** Throws ComputeError `invalid` where a guest would have more devices of a type than it may. */
export function checkLimits(map: DevMap): void {
  for (const type of knownDevTypes) {
    const { limit } = classOf(type);
    if (limit === undefined) continue;
    const counts = new Map<string, number>();
    for (const { spec } of map[type]) {
      const kind = limit.per === undefined ? '' : String(getField(spec, [limit.per]));
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count > limit.most) {
        const what = kind === '' ? type : `${type} ("${kind}")`;
        throw new ComputeError(
          'invalid',
          `A guest may have ${limit.most} ${what} device at the most, not ${count}`,
        );
      }
    }
  }
}

/** Something for every type. */
function fill<V>(make: (type: DevType) => V): Record<DevType, V> {
  return Object.fromEntries(devTypes.map((type) => [type, make(type)])) as Record<DevType, V>;
}
