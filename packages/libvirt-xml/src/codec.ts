import { type CompiledTable, compileTable, type Root } from './compiled-table.js';
import { decodeElement } from './decoder.js';
import { LineMap } from './line-map.js';
import { namespaceOf } from './namespaces.js';
import { type XmlDocument } from './node.js';
import { type ParseOptions, scanDocument } from './document.js';
import { type Table } from './schema/table.js';
import { type Fields } from './source.js';
import { Writer } from './writer.js';
import { shown } from './write-path.js';
import { XmlError } from './xml-error.js';

/** What wrote the last document. One that failed is left half done, and one that is at work may meet a getter that writes. */
let idleWriter: Writer | undefined;

/** Turns documents into plain objects and back, by a table. */
export class Codec {
  readonly #table: () => Table;
  #compiled: CompiledTable | undefined;

  /** The table is made when a document first needs it: a kind that nobody uses costs nothing. */
  constructor(table: () => Table) {
    this.#table = table;
  }

  /** Gives the object for a document of that root element. Throws XmlError for another root and what is not well-formed. */
  parse(root: string, xml: string, options?: ParseOptions): object {
    const { row } = this.#root(root);
    const tree = scanDocument(xml, this.#ready.names, options);
    const { rootRecord } = tree;
    const name = tree.nameOf(rootRecord);
    const namespace = tree.hasNamespaces ? namespaceOf(tree.root) : undefined;
    if (name !== root || namespace !== undefined) {
      const suffix = namespace === undefined ? '' : ` of namespace "${namespace}"`;
      throw rootError(tree, `Expected a <${root}> document, found <${name}>${suffix}`);
    }
    tree.beginDecoding();
    const value = decodeElement(row, tree, rootRecord);
    if (value === undefined) throw rootError(tree, `Text of <${root}> is not of the kind that it holds`);
    tree.setDecoded(rootRecord, value);
    return value;
  }

  /** Writes the document for an object of that root element. Throws XmlError, with the property, for what cannot be written. */
  serialize(root: string, value: object): string {
    const written = this.#root(root);
    if (typeof value !== 'object' || (value as unknown) === null || Array.isArray(value))
      throw new XmlError(`Cannot write <${root}>: ${shown(value)} is no object`);
    const writer = idleWriter ?? new Writer();
    idleWriter = undefined;
    const text = writer.document(written, value as Fields);
    idleWriter = writer;
    return text;
  }

  get #ready(): CompiledTable {
    return (this.#compiled ??= compileTable(this.#table()));
  }

  #root(name: string): Root {
    const root = this.#ready.roots.get(name);
    if (root === undefined) throw new XmlError(`Documents of root <${name}> are not in the table`);
    return root;
  }
}

function rootError({ root, text }: XmlDocument, reason: string): XmlError {
  const { start: offset, name } = root;
  return new XmlError(reason, { offset, ...new LineMap(text).at(offset), path: `/${name}` });
}
