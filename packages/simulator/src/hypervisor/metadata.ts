import { DomainMetadataType } from '@hostelry/libvirt';
import { parseDomain } from '@hostelry/libvirt-xml';
import { type DomainConfig } from './domain-config.js';
import { editDomain } from './domain-xml.js';
import { failure } from './errors.js';

/** One piece of a domain's metadata, as libvirt's calls name it. */
export interface MetadataKey {
  /** A number of DomainMetadataType. */
  readonly type: number;
  /** The namespace of the element; asked for with ELEMENT only. */
  readonly uri: string | undefined;
}

/** A definition's metadata. Fails with NO_DOMAIN_METADATA where there is none. */
export function getMetadata(config: DomainConfig, key: MetadataKey): string {
  const found = find(config, key);
  if (found === undefined) {
    throw failure('NO_DOMAIN_METADATA', 'Requested metadata element is not present', 'DOMAIN');
  }
  return found;
}

function find(config: DomainConfig, key: MetadataKey): string | undefined {
  const domain = parseDomain(config.text);
  switch (key.type) {
    case DomainMetadataType.DESCRIPTION:
      return domain.description;
    case DomainMetadataType.TITLE:
      return domain.title;
    case DomainMetadataType.ELEMENT: {
      const element = domain.metadata?.find(({ namespace }) => namespace === requiredUri(key));
      return element === undefined ? undefined : doubleQuoted(withoutPrefix(element.xml));
    }
    default:
      throw failure('INVALID_ARG', `unknown metadata type ${key.type}`, 'DOMAIN');
  }
}

/** The definition with that metadata set, or taken away if `value` is undefined or empty; `prefix` is the element's. */
export function setMetadata(
  config: DomainConfig,
  key: MetadataKey,
  change: { readonly value: string | undefined; readonly prefix: string | undefined },
): DomainConfig {
  const value = change.value === '' ? undefined : change.value;
  return editDomain(config, (domain) => {
    switch (key.type) {
      case DomainMetadataType.DESCRIPTION:
        if (value === undefined) delete domain.description;
        else domain.description = value;
        break;
      case DomainMetadataType.TITLE:
        if (value?.includes('\n') === true) {
          throw failure('INVALID_ARG', "metadata title can't contain newlines", 'DOMAIN');
        }
        if (value === undefined) delete domain.title;
        else domain.title = value;
        break;
      case DomainMetadataType.ELEMENT: {
        const namespace = requiredUri(key);
        const others = (domain.metadata ?? []).filter((element) => element.namespace !== namespace);
        if (value !== undefined) {
          others.push({ namespace, xml: withPrefix(value, requiredPrefix(change.prefix), namespace) });
        }
        if (others.length === 0) delete domain.metadata;
        else domain.metadata = others;
        break;
      }
      default:
        throw failure('INVALID_ARG', `unknown metadata type ${key.type}`, 'DOMAIN');
    }
  });
}

function requiredUri(key: MetadataKey): string {
  if (key.uri === undefined) {
    throw failure('INVALID_ARG', 'uri in virDomainSetMetadata must not be NULL', 'DOMAIN');
  }
  return key.uri;
}

function requiredPrefix(prefix: string | undefined): string {
  if (prefix === undefined) {
    throw failure('INVALID_ARG', 'key in virDomainSetMetadata must not be NULL', 'DOMAIN');
  }
  return prefix;
}

/** Comments, CDATA and processing instructions are passed over; group 1 is a closing slash, group 2 an element's name. */
const TAG = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)/g;

function renameTags(xml: string, rename: (name: string) => string): string {
  return xml.replace(TAG, (match: string, slash: string | undefined, name: string | undefined) =>
    name === undefined ? match : `<${slash ?? ''}${rename(name)}`,
  );
}

function withPrefix(xml: string, prefix: string, namespace: string): string {
  const prefixed = renameTags(xml.trim(), (name) => (name.includes(':') ? name : `${prefix}:${name}`));
  const uri = namespace.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return prefixed.replace(/<[^\s/>!?]+/, (tag) => `${tag} xmlns:${prefix}="${uri}"`);
}

/** The element as its owner wrote it: libvirt takes prefix and namespace declaration off again. */
function withoutPrefix(xml: string): string {
  const prefix = /^<([^\s/>:]+):/.exec(xml)?.[1];
  const declaration = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const bare = xml.replace(new RegExp(`\\s+${declaration}=("[^"]*"|'[^']*')`), '');
  if (prefix === undefined) return bare;
  return renameTags(bare, (name) => (name.startsWith(`${prefix}:`) ? name.slice(prefix.length + 1) : name));
}

/** Attributes as libvirt writes them when it writes one element: in double quotes. */
function doubleQuoted(xml: string): string {
  return xml.replace(/<[^\s/>!?][^>]*>/g, (tag) =>
    tag.replace(/='([^'"]*)'/g, (_match, value: string) => `="${value}"`),
  );
}
