import { ComputeError, type CallOptions, type InstanceState, type SnapshotInfo } from '@hostelry/compute';
import { DomainSnapshotListFlags, type DomainSnapshot } from '@hostelry/libvirt';
import { childElement, parseDocument, textOf, type XmlElement } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';
import { type Guest } from './guest.js';

/** All snapshots of a guest in the order in which they were taken: two calls, and one more for each. */
export async function readSnapshots(
  guest: Guest,
  options: CallOptions = {},
): Promise<readonly SnapshotInfo[]> {
  const call = { signal: options.signal };
  const [found, current] = await Promise.all([
    guest.domain.listAllSnapshots(DomainSnapshotListFlags.TOPOLOGICAL, call),
    unlessGone(guest.domain.snapshotCurrent(0, call)),
  ]);
  const documents = await Promise.all(found.map((each) => unlessGone(each.getXMLDesc(0, call))));
  const infos = documents.flatMap((xml) => (xml === undefined ? [] : [snapshotInfo(xml, current?.name)]));
  return inOrder(infos);
}

/** The snapshot of that name; `not-found` if the guest has none. */
export async function findSnapshot(
  guest: Guest,
  name: string,
  options: CallOptions = {},
): Promise<DomainSnapshot> {
  const found = await lookUpSnapshot(guest, name, options);
  if (found !== undefined) return found;
  throw new ComputeError('not-found', `Instance "${guest.name}" has no snapshot "${name}"`);
}

/** The snapshot of that name; undefined if the guest has none. */
export function lookUpSnapshot(
  guest: Guest,
  name: string,
  options: CallOptions = {},
): Promise<DomainSnapshot | undefined> {
  return unlessGone(guest.domain.snapshotLookupByName(name, 0, { signal: options.signal }));
}

async function unlessGone<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isLibvirtError(error, 'NO_DOMAIN_SNAPSHOT')) return undefined;
    throw error;
  }
}

/** libvirt's word for how the guest was, and what going back to it gives. */
const STATES: Readonly<Record<string, InstanceState>> = {
  running: 'running',
  blocked: 'running',
  paused: 'paused',
  pmsuspended: 'suspended',
};

function snapshotInfo(xml: string, current: string | undefined): SnapshotInfo {
  const { root } = parseDocument(xml);
  const name = textAt(root, 'name') ?? '';
  const description = textAt(root, 'description');
  const parentElement = childElement(root, 'parent');
  const parent = parentElement && textAt(parentElement, 'name');
  return {
    name,
    ...(description === undefined ? {} : { description }),
    createdAt: Number(textAt(root, 'creationTime') ?? 0) * 1000,
    state: STATES[textAt(root, 'state') ?? ''] ?? 'stopped',
    ...(parent === undefined ? {} : { parent }),
    current: name === current,
  };
}

function textAt(element: XmlElement, child: string): string | undefined {
  const found = childElement(element, child);
  return found && textOf(found);
}

/**
 * By the time that libvirt wrote down, which is in whole seconds; none comes before the one that it was taken after.
 * `infos` has each after its parent.
 */
function inOrder(infos: readonly SnapshotInfo[]): readonly SnapshotInfo[] {
  const times = new Map<string, number>();
  for (const { name, parent, createdAt } of infos) {
    times.set(name, Math.max(createdAt, times.get(parent ?? '') ?? 0));
  }
  const timeOf = ({ name }: SnapshotInfo): number => times.get(name) ?? 0;
  return infos.toSorted((one, other) => timeOf(one) - timeOf(other));
}
