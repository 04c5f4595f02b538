import { NameTable } from './name-table.js';
import { type XmlDocument } from './node.js';
import { Scanner } from './scanner.js';
import { type Tree } from './tree.js';
import { shown } from './write-path.js';
import { XmlError } from './xml-error.js';

/** Limits of what is read. */
export interface ParseOptions {
  /** How deep elements may nest; 256, and 1000 at most, since what reads and writes them calls itself. */
  readonly maxDepth?: number;
  /** How long the text may be, in UTF-16 units; 32 Mi. */
  readonly maxLength?: number;
}

const defaultMaxDepth = 256;
const largestMaxDepth = 1000;
const defaultMaxLength = 32 * 1024 * 1024;

/** The names of documents of any kind. */
const metNames = new NameTable();

/** As parseDocument; names are looked up in a table. */
export function scanDocument(text: string, names: NameTable, options: ParseOptions = {}): Tree {
  if (typeof text !== 'string') throw new TypeError(`Document is ${shown(text)}: must be a string`);
  const maxLength = options.maxLength ?? defaultMaxLength;
  if (!(maxLength >= 0)) throw new RangeError(`Invalid maxLength ${maxLength}: must be 0 or more`);
  if (text.length > maxLength) {
    throw new XmlError(`Document of ${text.length} characters is longer than ${maxLength}`);
  }
  const maxDepth = options.maxDepth ?? defaultMaxDepth;
  if (!(maxDepth >= 1 && maxDepth <= largestMaxDepth))
    throw new RangeError(`Invalid maxDepth ${maxDepth}: must be 1 to ${largestMaxDepth}`);
  return new Scanner(text, maxDepth, names).document();
}

/**
 * Gives the tree of a well-formed XML 1.0 document of any kind. Throws XmlError, with line, column and path, for all that
 * is not well-formed, for every DOCTYPE, and beyond the limits; RangeError for a limit that cannot be. Namespaces are resolved only where asked (namespaceOf).
 */
export function parseDocument(text: string, options?: ParseOptions): XmlDocument {
  return scanDocument(text, metNames, options);
}

/** Gives the text of a document, byte for byte as it was read. */
export function serializeDocument(document: XmlDocument): string {
  return document.text;
}
