import { type CallOptions } from '@hostelry/compute';
import { DomainMetadataType } from '@hostelry/libvirt';
import { parseDocument, textOf, type ForeignElement } from '@hostelry/libvirt-xml';
import { metadataElement } from './metadata-element.js';

/** A value that the metadata of a domain keeps, as JSON in one element of a namespace of its own. A change of meaning gets a new number. */
export interface KeptValue {
  readonly namespace: string;
  readonly prefix: string;
  readonly name: string;
}

/** The call that changes metadata; libvirt's Domain satisfies it. */
export interface MetadataKeeper {
  setMetadata(
    type: number,
    metadata: string | undefined,
    target?: { readonly key?: string; readonly uri?: string; readonly flags?: number },
    options?: CallOptions,
  ): Promise<void>;
}

/** The element for the document of a new domain. */
export function keptElement({ namespace, prefix, name }: KeptValue, value: unknown): ForeignElement {
  const tag = `${prefix}:${name}`;
  return { namespace, xml: `<${tag} xmlns:${prefix}="${namespace}">${textFor(value)}</${tag}>` };
}

/** Keeps a value in a domain that exists, or with undefined forgets it. `flags` are libvirt's DomainModificationImpact. */
export function keepValue(
  domain: MetadataKeeper,
  { namespace: uri, prefix: key, name }: KeptValue,
  value: unknown,
  { flags, signal }: CallOptions & { readonly flags: number },
): Promise<void> {
  const xml = value === undefined ? undefined : `<${name}>${textFor(value)}</${name}>`;
  const options = signal === undefined ? {} : { signal };
  return domain.setMetadata(DomainMetadataType.ELEMENT, xml, { key, uri, flags }, options);
}

/** What a domain's document keeps; undefined if nothing, or if it is no JSON. */
export function keptValue(xml: string, { namespace }: KeptValue): unknown {
  if (!xml.includes(namespace)) return undefined;
  const found = metadataElement(parseDocument(xml).root, namespace);
  if (found === undefined) return undefined;
  try {
    return JSON.parse(textOf(found));
  } catch {
    return undefined;
  }
}

/** JSON without a character that XML has a meaning for. */
function textFor(value: unknown): string {
  return JSON.stringify(value).replace(
    /[&<>]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
