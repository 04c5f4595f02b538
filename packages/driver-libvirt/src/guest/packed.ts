import { type CallOptions } from '@hostelry/compute';
import { DomainMetadataType, DomainModificationImpact } from '@hostelry/libvirt';
import { attributeValue, parseDocument, type XmlElement } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';
import { type Guest } from './guest.js';
import { metadataElement } from './metadata-element.js';
import { escape } from './metadata.js';

/** The namespace of the mark of an instance that is packed for another host. It is beside what the instance is, since guests made by others may be packed too. */
export const PACKED_NAMESPACE = 'urn:hostelry:packed:1';

/** What is remembered of a packed instance, in its domain: whoever drives the host sees it. */
export interface PackedRecord {
  readonly wasRunning: boolean;
  /** Volumes that exist only so that its disks can be read whole; some may not be made yet. */
  readonly copies: readonly { readonly pool: string; readonly name: string }[];
}

const { ELEMENT } = DomainMetadataType;
const PLACE = { uri: PACKED_NAMESPACE, flags: DomainModificationImpact.CONFIG };

/** The mark of a packed instance; undefined if it is not packed. One call. */
export async function readPacked(guest: Guest, options: CallOptions = {}): Promise<PackedRecord | undefined> {
  let text: string;
  try {
    text = await guest.domain.getMetadata(ELEMENT, PLACE, { signal: options.signal });
  } catch (error) {
    // Without a stored definition, or where the hypervisor keeps no metadata, nothing can be packed.
    if (isLibvirtError(error, 'NO_DOMAIN_METADATA', 'OPERATION_INVALID', 'NO_SUPPORT')) return undefined;
    if (isLibvirtError(error, 'ARGUMENT_UNSUPPORTED', 'OPERATION_UNSUPPORTED')) return undefined;
    throw error;
  }
  return recordOf(parseDocument(text).root);
}

/** The mark in the document of a stored definition; undefined if it is not packed. */
export function packedOf(domain: XmlElement): PackedRecord | undefined {
  const mark = metadataElement(domain, PACKED_NAMESPACE);
  return mark && recordOf(mark);
}

function recordOf(mark: XmlElement): PackedRecord {
  const copies = mark.children.flatMap((child) => {
    if (child.kind !== 'element') return [];
    return [{ pool: attributeValue(child, 'pool') ?? '', name: attributeValue(child, 'name') ?? '' }];
  });
  return { wasRunning: attributeValue(mark, 'wasRunning') === 'yes', copies };
}

/** Marks an instance as packed, in its stored definition. */
export async function markPacked(
  guest: Guest,
  { wasRunning, copies }: PackedRecord,
  options: CallOptions = {},
): Promise<void> {
  const children = copies.map(({ pool, name }) => `<copy pool="${escape(pool)}" name="${escape(name)}"/>`);
  const xml = `<packed wasRunning="${wasRunning ? 'yes' : 'no'}">${children.join('')}</packed>`;
  const element = { ...PLACE, key: 'hostelry-packed' };
  await guest.domain.setMetadata(ELEMENT, xml, element, { signal: options.signal });
}

/** Takes the mark away; none is no error. */
export async function unmarkPacked(guest: Guest, options: CallOptions = {}): Promise<void> {
  if ((await readPacked(guest, options)) === undefined) return;
  const element = { ...PLACE, key: 'hostelry-packed' };
  await guest.domain.setMetadata(ELEMENT, undefined, element, { signal: options.signal });
}
