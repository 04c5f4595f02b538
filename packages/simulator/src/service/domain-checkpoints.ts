import {
  DomainCheckpointCreateFlags as Create,
  DomainCheckpointDeleteFlags as Delete,
  DomainCheckpointListFlags as List,
  DomainCheckpointXMLFlags as Xml,
} from '@hostelry/libvirt';
import { parseDomainCheckpoint } from '@hostelry/libvirt-xml';
import { type Checkpoint, Checkpoints } from '../hypervisor/checkpoints.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { checkpointText } from '../hypervisor/moment-xml.js';
import { removalOf } from '../hypervisor/moment-tree.js';
import { readDocument } from '../hypervisor/read-document.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain, wireList } from './wire.js';

const DOCUMENT = {
  root: 'domaincheckpoint',
  origin: 'DOMAIN_CHECKPOINT',
  parse: (xml: string) => parseDomainCheckpoint(xml),
} as const;
const BITS = { leaves: List.LEAVES, noLeaves: List.NO_LEAVES, topological: List.TOPOLOGICAL };
const CREATE_FLAGS = Create.REDEFINE | Create.QUIESCE | Create.REDEFINE_VALIDATE;
const DELETE_FLAGS = Delete.CHILDREN | Delete.METADATA_ONLY | Delete.CHILDREN_ONLY;

/** Checkpoints of guests. */
export function domainCheckpointHandlers(session: ClientSession) {
  const of = (dom: WireDomain): Checkpoints => findDomain(session, dom).part(Checkpoints);
  const named = (dom: WireDomain, { name }: { readonly name: string }) => ({ name, dom });
  const reply = (dom: WireDomain, from: string | undefined, needResults: number, flags: number) => {
    const { tree } = of(dom);
    if (from !== undefined) tree.get(from);
    const bit = (flags & List.DESCENDANTS) !== 0;
    const found = tree.list(from, flags, { deep: from === undefined ? !bit : bit, bits: BITS });
    const { items: checkpoints, ret } = wireList(found, needResults, (one) => named(dom, one));
    return { checkpoints, ret };
  };

  const create = (dom: WireDomain, xml: string, flags: number): Checkpoint => {
    checkFlags(flags, CREATE_FLAGS, 'DOMAIN_CHECKPOINT_CREATE_XML');
    const document = readDocument(DOCUMENT, xml);
    const checkpoints = of(dom);
    const createdAt = Math.floor(session.host.now() / 1000);
    const name = document.name ?? String(createdAt);
    const { description } = document;
    const disks = document.disks?.disk ?? [];
    if ((flags & Create.REDEFINE) === 0) return checkpoints.create({ name, description, disks, createdAt });
    const known = checkpoints.tree.has(name) ? checkpoints.tree.get(name) : undefined;
    const checkpoint: Checkpoint = {
      name,
      description,
      parent: document.parent?.name,
      createdAt: document.creationTime ?? createdAt,
      disks: disks.map((disk) => ({
        name: disk.name,
        bitmap: disk.checkpoint === 'bitmap' ? (disk.bitmap ?? name) : undefined,
      })),
      config: known?.config ?? findDomain(session, dom).inactiveConfig,
    };
    checkpoints.redefine(checkpoint, known !== undefined && checkpoints.tree.current === known);
    return checkpoint;
  };

  return {
    DOMAIN_CHECKPOINT_CREATE_XML: ({ dom, xml_desc, flags }) => ({
      checkpoint: named(dom, create(dom, xml_desc, flags)),
    }),
    DOMAIN_CHECKPOINT_GET_XML_DESC: ({ checkpoint, flags }) => ({
      xml: checkpointText(of(checkpoint.dom).tree.get(checkpoint.name), {
        secure: (flags & Xml.SECURE) !== 0,
        domain: (flags & Xml.NO_DOMAIN) === 0,
        size: (flags & Xml.SIZE) !== 0,
      }),
    }),
    DOMAIN_LIST_ALL_CHECKPOINTS: ({ dom, need_results, flags }) => reply(dom, undefined, need_results, flags),
    DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN: ({ checkpoint, need_results, flags }) =>
      reply(checkpoint.dom, checkpoint.name, need_results, flags),
    DOMAIN_CHECKPOINT_LOOKUP_BY_NAME: ({ dom, name }) => ({ checkpoint: named(dom, of(dom).tree.get(name)) }),
    DOMAIN_CHECKPOINT_GET_PARENT: ({ checkpoint }) => {
      const { name, parent } = of(checkpoint.dom).tree.get(checkpoint.name);
      if (parent === undefined) {
        throw failure('NO_DOMAIN_CHECKPOINT', `checkpoint '${name}' does not have a parent`);
      }
      return { parent: { name: parent, dom: checkpoint.dom } };
    },
    DOMAIN_CHECKPOINT_DELETE: ({ checkpoint, flags }) => {
      checkFlags(flags, DELETE_FLAGS, 'DOMAIN_CHECKPOINT_DELETE');
      of(checkpoint.dom).remove(checkpoint.name, removalOf(flags));
    },
  } satisfies RemoteHandlers;
}
