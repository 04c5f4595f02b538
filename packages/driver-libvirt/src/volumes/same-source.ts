import { isDeepStrictEqual } from 'node:util';
import { type VolumeSource } from '@hostelry/compute';
import { pathKey, sourceKey, volumeKey } from '@hostelry/libvirt-xml';
import { type DiskUse } from '../guest/uses.js';
import { type VolumePlace } from './volume-driver.js';

/** Whether a disk is on the volume that a source names, by what the disk was attached as and, once it is known, by its place on the host. */
export function isOn(disk: DiskUse, source: VolumeSource, place?: VolumePlace): boolean {
  if (disk.volume !== undefined && isDeepStrictEqual(disk.volume, source)) return true;
  if (disk.source === undefined) return false;
  if (source.kind === 'pool' && disk.source === volumeKey(source.pool, source.name)) return true;
  return place !== undefined && isSameKey(disk.source, keyOf(place));
}

/** The key of a place, as libvirt-xml gives it for a disk there. */
export function keyOf(place: VolumePlace): string {
  if (place.kind !== 'network') return pathKey(place.path);
  const { protocol, name, hosts } = place;
  return sourceKey('disk', { type: 'network', source: { protocol, name, host: [...hosts] } }) ?? '';
}

/** Several servers of one cluster may be named in any order, and not all each time. */
function isSameKey(one: string, other: string): boolean {
  if (one === other) return true;
  const [[first, firstHosts], [second, secondHosts]] = [one, other].map(partsOf) as [Parts, Parts];
  return first === second && firstHosts.some((host) => secondHosts.includes(host));
}

type Parts = readonly [string, readonly string[]];

function partsOf(key: string): Parts {
  const at = key.startsWith('path:') ? -1 : key.lastIndexOf('@');
  return at < 0 ? [key, []] : [key.slice(0, at), key.slice(at + 1).split(',')];
}
