import { type CompiledRow, type CompiledTable, compileTable, namesOf } from './compiled-table.js';
import { decodeElement } from './decoder.js';
import { LineMap } from './line-map.js';
import { namespaceOf } from './namespaces.js';
import { type NameTable } from './name-table.js';
import { type XmlDocument } from './node.js';
import { type ParseOptions, scanDocument } from './scanner.js';
import { type Table } from './schema/table.js';
import { type Fields } from './source.js';
import { Writer } from './writer.js';
import { XmlError } from './xml-error.js';

/** Turns documents into plain objects and back, by a table. */
export class Codec {
  readonly #table: () => Table;
  #compiled: CompiledTable | undefined;
  #names: NameTable | undefined;

  /** The table is made when a document first needs it: a kind that nobody uses costs nothing. */
  constructor(table: () => Table) {
    this.#table = table;
  }

  /** Gives the object for a document of that root element. Throws XmlError for another root and what is not well-formed. */
  parse(root: string, xml: string, options?: ParseOptions): object {
    const row = this.#row(root);
    const document = scanDocument(xml, this.#names, options);
    const found = document.root;
    const namespace = namespaceOf(found);
    if (found.name !== root || namespace !== undefined) {
      const suffix = namespace === undefined ? '' : ` of namespace "${namespace}"`;
      throw rootError(document, `Expected a <${root}> document, found <${found.name}>${suffix}`);
    }
    const value = decodeElement(row, found, document);
    if (value === undefined) throw rootError(document, `Text of <${root}> is not of the kind that it holds`);
    return value;
  }

  /** Writes the document for an object of that root element. Throws XmlError, with the property, for what cannot be written. */
  serialize(root: string, value: object): string {
    return new Writer().document(this.#row(root), root, value as Fields);
  }

  #row(root: string): CompiledRow {
    if (this.#compiled === undefined) {
      const table = this.#table();
      this.#compiled = compileTable(table);
      this.#names = namesOf(table);
    }
    const row = this.#compiled.get(root);
    if (row === undefined) throw new XmlError(`Documents of root <${root}> are not in the table`);
    return row;
  }
}

function rootError({ root, text }: XmlDocument, reason: string): XmlError {
  const { start: offset, name } = root;
  return new XmlError(reason, { offset, ...new LineMap(text).at(offset), path: `/${name}` });
}
