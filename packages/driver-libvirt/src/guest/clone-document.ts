import { ComputeError } from '@hostelry/compute';
import { parseDomain, type Domain } from '@hostelry/libvirt-xml';
import { DEVICES_NAMESPACE } from '../devices/metadata.js';
import { filterNameOf } from '../firewall/nwfilter.js';
import { KEPT_POLICY } from '../firewall/kept-policy.js';
import { INSTANCE_NAMESPACE, writeInstanceMetadata, type InstanceMetadata } from './metadata.js';
import { PACKED_NAMESPACE } from './packed.js';
import { RESCUE_NAMESPACE } from './rescue-record.js';

/** Of the original alone: what it owns, what was attached to it, and the policy, which the copy is given by the firewall. */
const OWN: ReadonlySet<string> = new Set([
  ...[INSTANCE_NAMESPACE, RESCUE_NAMESPACE, PACKED_NAMESPACE, DEVICES_NAMESPACE, KEPT_POLICY.namespace],
]);

/**
 * The document of a copy, from what its original is defined by (with secrets), with disks that are not the copy's yet. What no two may have is taken out, and
 * libvirt gives it anew: MAC addresses, the generation, the firmware's variables, names on the host.
 */
export function cloneDocument(
  configuration: string,
  { name, uuid }: { readonly name: string; readonly uuid: string },
): Domain {
  const document = parseDomain(configuration);
  const before = document.uuid ?? '';
  document.name = name;
  document.uuid = uuid;
  if (document.genid !== undefined) document.genid = {} as NonNullable<Domain['genid']>;
  delete document.os.nvram;
  for (const each of document.sysinfo ?? []) {
    if (!('system' in each)) continue;
    for (const entry of each.system?.entry ?? []) if (entry.value === before) entry.value = uuid;
  }
  document.metadata = (document.metadata ?? []).filter(({ namespace }) => !OWN.has(namespace));
  for (const card of document.devices?.interface ?? []) {
    delete card.mac;
    delete card.target;
    if (card.filterref?.filter === filterNameOf({ uuid: before })) delete card.filterref;
  }
  return document;
}

/** Throws `unsupported` for a device that no two instances can have. */
export function refuseUnique(name: string, { devices = {} }: Domain): void {
  const { hostdev = [], interface: cards = [] } = devices;
  const what =
    hostdev.length > 0
      ? 'a device of the host'
      : cards.some(({ type }) => type === 'hostdev')
        ? 'an interface of the host'
        : undefined;
  if (what === undefined) return;
  throw new ComputeError(
    'unsupported',
    `Cannot clone instance "${name}": it has ${what}, which cannot be had twice`,
  );
}

/** Writes into a document of a copy what is its own. */
export function ownClone(document: Domain, metadata: InstanceMetadata): void {
  document.metadata = [writeInstanceMetadata(metadata), ...(document.metadata ?? [])];
}
