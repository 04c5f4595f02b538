import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { SaxesParser } from 'saxes';

const relaxNg = 'http://relaxng.org/ns/structure/1.0';

/** An element of a RELAX NG schema file; `id` is its file and place in it, the same in every run. */
export interface SchemaNode {
  readonly id: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SchemaNode[];
  readonly text: string;
}

interface OpenNode extends SchemaNode {
  readonly children: SchemaNode[];
  text: string;
}

/** Reads the schema files of a folder, each once. */
export class SchemaFiles {
  readonly #folder: string;
  readonly #read = new Map<string, SchemaNode>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The root of a schema file. Throws if it cannot be read or is not well-formed. */
  root(file: string): SchemaNode {
    const known = this.#read.get(file);
    if (known !== undefined) return known;
    const root = parseSchema(file, readFileSync(join(this.#folder, file), 'utf8'));
    this.#read.set(file, root);
    return root;
  }
}

/** The tree of a schema's text. Throws if it is not well-formed or not RELAX NG. */
export function parseSchema(file: string, text: string): SchemaNode {
  const stack: OpenNode[] = [];
  let root: SchemaNode | undefined;
  let count = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Error(`Cannot read schema ${file}: ${error.message}`);
  });
  parser.on('opentag', (tag) => {
    if (tag.uri !== relaxNg) throw new Error(`Cannot read schema ${file}: <${tag.name}> is not RELAX NG`);
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    );
    const node = { id: `${file}#${++count}`, name: tag.local, attributes, children: [], text: '' };
    stack.at(-1)?.children.push(node);
    stack.push(node);
    root ??= node;
  });
  parser.on('text', (part) => {
    const open = stack.at(-1);
    if (open !== undefined) open.text += part;
  });
  parser.on('closetag', () => stack.pop());
  parser.write(text).close();
  if (root === undefined) throw new Error(`Cannot read schema ${file}: it is empty`);
  return root;
}
