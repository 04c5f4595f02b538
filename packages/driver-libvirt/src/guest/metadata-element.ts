import { childElement, namespaceOf, type XmlElement } from '@hostelry/libvirt-xml';

/** The element of a namespace that the metadata of a `<domain>` has; undefined if it has none. */
export function metadataElement(domain: XmlElement, namespace: string): XmlElement | undefined {
  return childElement(domain, 'metadata')?.children.find(
    (node): node is XmlElement => node.kind === 'element' && namespaceOf(node) === namespace,
  );
}
