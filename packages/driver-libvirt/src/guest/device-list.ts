import { type DeviceInfo } from '@hostelry/compute';
import { isUserAlias } from '../devices/alias.js';
import { devObjectsFromDevMap, type DevMap } from '../devices/dev-map.js';
import { classOf, type AnyDevObject } from '../devices/registry.js';

/** A device of a guest, and what is told of it. */
export interface ListedDevice {
  readonly object: AnyDevObject;
  readonly info: DeviceInfo;
}

/** What the devices facet can attach, and so takes away. */
const REMOVABLE: readonly string[] = ['hostdev', 'rng', 'watchdog'];

/** Kinds in the contract's words, where they are not libvirt's. */
const KINDS: Readonly<Record<string, string>> = { rng: 'random', mdev: 'mediated' };

/**
 * The devices of a guest apart from disks and network interfaces. The id is the alias where the device has one of its own, which
 * it keeps; libvirt's aliases are made anew at each start, so others are named by what tells them apart, or their order.
 */
export function listedDevices(map: DevMap): readonly ListedDevice[] {
  const counts = new Map<string, number>();
  return devObjectsFromDevMap(map)
    .filter(({ type }) => type !== 'disk' && type !== 'interface')
    .map((object) => {
      const id = idOf(object, counts);
      const { alias } = object.spec;
      const removable = isUserAlias(alias) && REMOVABLE.includes(object.type);
      return { object, info: { id, kind: kindOf(object), summary: summaryOf(object), removable } };
    });
}

function idOf(object: AnyDevObject, counts: Map<string, number>): string {
  const { alias } = object.spec;
  // A console repeats the alias of the serial port that it is.
  if (isUserAlias(alias) && object.type !== 'console') return alias;
  const natural = object.type === 'general' ? undefined : classOf(object.type).naturalKey(object.spec);
  const type = object.type === 'general' ? object.spec.type : object.type;
  const base = natural === undefined ? type : `${type}:${natural}`;
  const count = counts.get(base) ?? 0;
  counts.set(base, count + 1);
  if (natural !== undefined && count === 0) return base;
  return `${base}:${count}`;
}

function kindOf(object: AnyDevObject): string {
  if (object.type === 'general') return object.spec.type;
  const kind = object.type === 'hostdev' ? (object.spec.hostdevType ?? 'hostdev') : object.type;
  return KINDS[kind] ?? kind;
}

/** One line: what it is, and its model or what it does. */
function summaryOf(object: AnyDevObject): string {
  switch (object.type) {
    case 'rng':
      return 'Source of random numbers';
    case 'watchdog':
      return `Watchdog with the action ${object.spec.specParams?.action ?? 'reset'}`;
    case 'hostdev': {
      const { device, vendor, product, hostdevType = 'host' } = object.spec;
      const name = device ?? `${vendor ?? '?'}:${product ?? '?'}`.replaceAll('0x', '');
      return `Host's ${hostdevType} device ${name}`;
    }
    default: {
      const { device, model } = object.spec as { readonly device?: unknown; readonly model?: unknown };
      const type = object.type === 'general' ? object.spec.type : object.type;
      const detail = [device, model].filter(
        (each) => typeof each === 'string' && each !== '' && each !== type,
      );
      return [type, ...detail].join(' ');
    }
  }
}
