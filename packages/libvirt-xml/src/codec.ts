import { type Table } from './schema/table.js';
import { XmlError } from './xml-error.js';

/** Limits of what is read. */
export interface ParseOptions {
  /** How deep elements may nest; 256. */
  readonly maxDepth?: number;
  /** How long the text may be, in UTF-16 units; 32 Mi. */
  readonly maxLength?: number;
}

/** Turns documents into plain objects and back, by a table. */
export class Codec {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /** Gives the object for a document of that root element. */
  parse(root: string, _xml: string, _options?: ParseOptions): object {
    throw new XmlError(`Cannot parse ${this.#table.roots[root] ?? root} yet`);
  }

  /** Writes the document for an object of that root element. */
  serialize(root: string, _value: object): string {
    throw new XmlError(`Cannot serialize ${this.#table.roots[root] ?? root} yet`);
  }
}
