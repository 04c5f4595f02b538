import { type Annotations } from '@hostelry/compute';
import { childElement, textOf, type XmlElement } from '@hostelry/libvirt-xml';
import { metadataElement } from './metadata-element.js';
import { type KeptValue } from './kept-value.js';

/** Where a domain's metadata keeps labels, as JSON. Title and description are libvirt's own, so that every tool shows them. */
export const KEPT_LABELS: KeptValue = {
  namespace: 'urn:hostelry:labels:1',
  prefix: 'hostelry-labels',
  name: 'labels',
};

/** What people wrote on a `<domain>`. Labels that are damaged are none. */
export function annotationsOf(domain: XmlElement): Annotations {
  const text = (name: string): string => {
    const found = childElement(domain, name);
    return found === undefined ? '' : textOf(found);
  };
  const [title, description, labels] = [text('title'), text('description'), labelsOf(domain)];
  return {
    ...(title === '' ? {} : { title }),
    ...(description === '' ? {} : { description }),
    ...(Object.keys(labels).length === 0 ? {} : { labels }),
  };
}

function labelsOf(domain: XmlElement): Readonly<Record<string, string>> {
  const found = metadataElement(domain, KEPT_LABELS.namespace);
  if (found === undefined) return {};
  try {
    const value: unknown = JSON.parse(textOf(found));
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, each]) => typeof each === 'string'));
  } catch {
    return {};
  }
}
