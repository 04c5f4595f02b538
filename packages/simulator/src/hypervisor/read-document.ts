import { XmlError } from '@hostelry/libvirt-xml';
import { failure, type Origin } from './errors.js';

/** How to read one kind of document that a client sent. */
export interface DocumentKind<T> {
  /** The name of the root element, as errors name it. */
  readonly root: string;
  readonly origin: Origin;
  readonly parse: (xml: string) => T;
}

/**
 * Reads a document that a client sent. Fails as libvirt does: XML_ERROR for another root element,
 * XML_DETAIL for one that is not well-formed (a DOCTYPE is refused, too), where libvirt gives line and column.
 */
export function readDocument<T>(kind: DocumentKind<T>, xml: string): T {
  try {
    return kind.parse(xml);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const root = /<([^\s/>!?]+)/.exec(xml)?.[1];
    if (root !== undefined && root !== kind.root) {
      throw failure('XML_ERROR', `expecting root element of '${kind.root}', not '${root}'`, kind.origin);
    }
    throw failure('XML_DETAIL', `(${kind.root}_definition): ${error.message}`, 'XML');
  }
}
