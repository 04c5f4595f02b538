import {
  DomainSnapshotCreateFlags as Create,
  DomainSnapshotDeleteFlags as Delete,
  DomainSnapshotListFlags as List,
  DomainSnapshotRevertFlags as Revert,
} from '@hostelry/libvirt';
import { parseDomainSnapshot, serializeDomain, type Domain } from '@hostelry/libvirt-xml';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { passesFilter } from '../hypervisor/list-filter.js';
import { removalOf } from '../hypervisor/moment-tree.js';
import { snapshotText } from '../hypervisor/moment-xml.js';
import { readDocument } from '../hypervisor/read-document.js';
import { type Snapshot, Snapshots, type SnapshotState } from '../hypervisor/snapshots.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain, wireList } from './wire.js';

const DOCUMENT = {
  root: 'domainsnapshot',
  origin: 'DOMAIN_SNAPSHOT',
  parse: (xml: string) => parseDomainSnapshot(xml),
} as const;
const BITS = { leaves: List.LEAVES, noLeaves: List.NO_LEAVES, topological: List.TOPOLOGICAL };
const STATES: readonly string[] = ['running', 'paused', 'shutoff', 'disk-snapshot'];
const all = (flags: Readonly<Record<string, number>>): number =>
  Object.values(flags).reduce((sum, flag) => sum | flag, 0);
const CREATE_FLAGS = all(Create);
const REVERT_FLAGS = all(Revert);
const DELETE_FLAGS = all(Delete);

interface WireSnapshot {
  name: string;
  dom: WireDomain;
}

/** Snapshots of guests. */
export function domainSnapshotHandlers(session: ClientSession) {
  const of = (dom: WireDomain): Snapshots => findDomain(session, dom).part(Snapshots);
  const named = (dom: WireDomain, { name }: { readonly name: string }): WireSnapshot => ({ name, dom });

  /** The snapshots of a domain, or below one: at the top of a domain DESCENDANTS has the meaning ROOTS. */
  const list = (dom: WireDomain, from: string | undefined, flags: number): Snapshot[] => {
    const { tree } = of(dom);
    if (from !== undefined) tree.get(from);
    const bit = (flags & List.DESCENDANTS) !== 0;
    const deep = from === undefined ? !bit : bit;
    return tree.list(from, flags, { deep, bits: BITS, passes: (snapshot) => passes(snapshot, flags) });
  };

  const create = (dom: WireDomain, xml: string, flags: number): WireSnapshot => {
    checkFlags(flags, CREATE_FLAGS, 'DOMAIN_SNAPSHOT_CREATE_XML');
    const document = readDocument(DOCUMENT, xml);
    const snapshots = of(dom);
    const createdAt = Math.floor(session.host.now() / 1000);
    const name = document.name ?? String(createdAt);
    const { description } = document;
    if ((flags & Create.REDEFINE) !== 0) {
      const known = snapshots.tree.has(name) ? snapshots.tree.get(name) : undefined;
      const { domain, state = 'shutoff' } = document;
      if (!STATES.includes(state))
        throw failure('XML_ERROR', `invalid state '${state}' in domain snapshot XML`);
      const snapshot: Snapshot = {
        name,
        description,
        parent: document.parent?.name,
        state: state as SnapshotState,
        createdAt: Number(document.creationTime ?? known?.createdAt ?? createdAt),
        disks: document.disks?.disk ?? known?.disks ?? [],
        config:
          domain === undefined
            ? (known?.config ?? findDomain(session, dom).inactiveConfig)
            : session.host.readDomain(serializeDomain(structuredClone(domain) as Domain)),
      };
      snapshots.redefine(snapshot, (flags & Create.CURRENT) !== 0);
      return named(dom, snapshot);
    }
    const snapshot = snapshots.create({
      name,
      description,
      diskOnly: (flags & Create.DISK_ONLY) !== 0,
      halt: (flags & Create.HALT) !== 0,
      disks: document.disks?.disk ?? [],
      createdAt,
    });
    for (const disk of snapshot.disks) {
      if (
        disk.snapshot === 'external' &&
        disk.type === 'file' &&
        disk.source?.file !== undefined &&
        (flags & Create.REUSE_EXT) === 0
      ) {
        const below = snapshot.config.disks.find(({ target }) => target === disk.name)?.path;
        session.host.storage.createOverlay(disk.source.file, below);
      }
    }
    return named(dom, snapshot);
  };

  const names = (found: readonly Snapshot[], most: number): string[] =>
    found.slice(0, most).map(({ name }) => name);
  const reply = (dom: WireDomain, found: readonly Snapshot[], needResults: number) => {
    const { items: snapshots, ret } = wireList(found, needResults, (one) => named(dom, one));
    return { snapshots, ret };
  };

  return {
    DOMAIN_SNAPSHOT_CREATE_XML: ({ dom, xml_desc, flags }) => ({ snap: create(dom, xml_desc, flags) }),
    DOMAIN_SNAPSHOT_GET_XML_DESC: ({ snap, flags }) => ({
      xml: snapshotText(of(snap.dom).tree.get(snap.name), (flags & 1) !== 0),
    }),
    DOMAIN_SNAPSHOT_NUM: ({ dom, flags }) => ({ num: list(dom, undefined, flags).length }),
    DOMAIN_SNAPSHOT_LIST_NAMES: ({ dom, maxnames, flags }) => ({
      names: names(list(dom, undefined, flags), maxnames),
    }),
    DOMAIN_LIST_ALL_SNAPSHOTS: ({ dom, need_results, flags }) =>
      reply(dom, list(dom, undefined, flags), need_results),
    DOMAIN_SNAPSHOT_NUM_CHILDREN: ({ snap, flags }) => ({ num: list(snap.dom, snap.name, flags).length }),
    DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES: ({ snap, maxnames, flags }) => ({
      names: names(list(snap.dom, snap.name, flags), maxnames),
    }),
    DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN: ({ snapshot, need_results, flags }) =>
      reply(snapshot.dom, list(snapshot.dom, snapshot.name, flags), need_results),
    DOMAIN_SNAPSHOT_LOOKUP_BY_NAME: ({ dom, name }) => ({ snap: named(dom, of(dom).tree.get(name)) }),
    DOMAIN_HAS_CURRENT_SNAPSHOT: ({ dom }) => ({ result: of(dom).tree.current === undefined ? 0 : 1 }),
    DOMAIN_SNAPSHOT_CURRENT: ({ dom }) => {
      const { current } = of(dom).tree;
      if (current === undefined) {
        throw failure('NO_DOMAIN_SNAPSHOT', 'the domain does not have a current snapshot');
      }
      return { snap: named(dom, current) };
    },
    DOMAIN_SNAPSHOT_GET_PARENT: ({ snap }) => {
      const { name, parent } = of(snap.dom).tree.get(snap.name);
      if (parent === undefined) {
        throw failure('NO_DOMAIN_SNAPSHOT', `snapshot '${name}' does not have a parent`);
      }
      return { snap: { name: parent, dom: snap.dom } };
    },
    DOMAIN_SNAPSHOT_IS_CURRENT: ({ snap }) => {
      const { tree } = of(snap.dom);
      return { current: tree.current === tree.get(snap.name) ? 1 : 0 };
    },
    DOMAIN_SNAPSHOT_HAS_METADATA: ({ snap }) => {
      of(snap.dom).tree.get(snap.name);
      return { metadata: 1 };
    },
    DOMAIN_REVERT_TO_SNAPSHOT: ({ snap, flags }) => {
      checkFlags(flags, REVERT_FLAGS, 'DOMAIN_REVERT_TO_SNAPSHOT');
      const running = (flags & Revert.RUNNING) !== 0;
      const paused = (flags & Revert.PAUSED) !== 0;
      if (running && paused) throw failure('INVALID_ARG', 'running and paused flags are mutually exclusive');
      of(snap.dom).revert(snap.name, running ? 'running' : paused ? 'paused' : 'as-saved');
    },
    DOMAIN_SNAPSHOT_DELETE: ({ snap, flags }) => {
      checkFlags(flags, DELETE_FLAGS, 'DOMAIN_SNAPSHOT_DELETE');
      of(snap.dom).remove(snap.name, removalOf(flags));
    },
  } satisfies RemoteHandlers;
}

function passes({ state, disks }: Snapshot, flags: number): boolean {
  const external = disks.some((disk) => disk.snapshot === 'external');
  return passesFilter(flags, [
    [
      [List.METADATA, true],
      [List.NO_METADATA, false],
    ],
    [
      [List.INACTIVE, state === 'shutoff'],
      [List.ACTIVE, state === 'running' || state === 'paused'],
      [List.DISK_ONLY, state === 'disk-snapshot'],
    ],
    [
      [List.INTERNAL, !external],
      [List.EXTERNAL, external],
    ],
  ]);
}
