import { Grammar } from './grammar.js';
import { type Kind } from './overlay-form.js';
import { type ElementPattern, type Pattern } from './pattern.js';
import { SchemaFiles } from './schema-node.js';

/** A node of the validation grammar; the form is that of packages/libvirt-xml/src/validation/grammar-form.ts. */
export type GrammarNode = readonly (string | number | Readonly<Record<string, unknown>>)[];

/** The validation grammar of all kinds: what a document of each root is, by place in `nodes`. */
export interface CompiledGrammar {
  readonly roots: Readonly<Record<string, number>>;
  readonly nodes: readonly GrammarNode[];
}

/**
 * The grammars of all kinds as one table of patterns in which each different one is once, so that what validates agrees with
 * the schemas by construction. Texts have the name of the definition that they come of, for messages.
 */
export function compileGrammar(folder: string, kinds: readonly Kind[]): CompiledGrammar {
  const files = new SchemaFiles(folder);
  const starts = kinds.map(({ root, schema }) => [root, Grammar.load(files, schema).start()] as const);
  const classes = classify(starts.map(([, start]) => start));
  const compiler = new Compiler(classes);
  const roots = starts.map(([root, start]) => [root, compiler.pattern(start)] as const);
  return { roots: Object.fromEntries(roots), nodes: compiler.finish() };
}

/** The elements that a pattern holds, down to other elements. */
function elementsOf(pattern: Pattern): ElementPattern[] {
  switch (pattern.kind) {
    case 'element':
      return [pattern.element];
    case 'choice':
    case 'group':
      return pattern.items.flatMap(elementsOf);
    case 'repeat':
    case 'named':
      return elementsOf(pattern.item);
    default:
      return [];
  }
}

/** Elements of one name that cannot be told apart by what they hold have one class. */
function classify(starts: readonly Pattern[]): ReadonlyMap<string, string> {
  const found = new Map<string, ElementPattern>();
  const waiting = starts.flatMap(elementsOf);
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (found.has(element.id)) continue;
    found.set(element.id, element);
    waiting.push(...elementsOf(element.content()));
  }
  let classes = new Map([...found].map(([id, { name, namespace }]) => [id, `${namespace} ${name}`]));
  for (let count = 0; ;) {
    const ids = new Map<string, string>();
    const next = new Map<string, string>();
    for (const [id, element] of found) {
      const compiler = new Compiler(classes);
      compiler.pattern(element.content());
      const key = `${classes.get(id) ?? ''} ${JSON.stringify(compiler.nodes)}`;
      const known = ids.get(key) ?? String(ids.size);
      ids.set(key, known);
      next.set(id, known);
    }
    classes = next;
    if (ids.size === count) return classes;
    count = ids.size;
  }
}

/** Puts patterns into a table, each once. */
class Compiler {
  readonly nodes: GrammarNode[] = [];
  readonly #classes: ReadonlyMap<string, string>;
  readonly #places = new Map<string, number>();
  readonly #elements = new Map<string, { readonly place: number; readonly element: ElementPattern }>();

  constructor(classes: ReadonlyMap<string, string>) {
    this.#classes = classes;
  }

  /** Puts in what the elements hold; their nodes are complete only then. */
  finish(): readonly GrammarNode[] {
    for (const { place, element } of this.#elements.values()) {
      const content = this.pattern(element.content());
      const { name, namespace } = element;
      this.nodes[place] = namespace === '' ? ['e', name, content] : ['e', name, content, namespace];
    }
    return this.nodes;
  }

  pattern(pattern: Pattern, label = ''): number {
    switch (pattern.kind) {
      case 'empty':
        return this.#place([]);
      case 'notAllowed':
        return this.#place(['c']);
      case 'text':
        return this.#place(['t']);
      case 'value':
        return this.#place(['v', pattern.value]);
      case 'data':
        return this.#data(pattern, label);
      case 'attribute':
        return this.#place(['a', pattern.name, this.pattern(pattern.content)]);
      case 'anyElement':
        return this.#place(['*']);
      case 'element':
        return this.#element(pattern.element);
      case 'named':
        return this.pattern(pattern.item, pattern.name);
      case 'choice':
        return this.#place(['c', ...new Set(pattern.items.map((item) => this.pattern(item, label)))]);
      case 'group':
        return this.#place([
          pattern.interleaved ? 'i' : 'g',
          ...pattern.items.map((item) => this.pattern(item)),
        ]);
      case 'repeat': {
        const repeated = this.#place(['+', this.pattern(pattern.item)]);
        return pattern.min === 1 ? repeated : this.#place(['c', repeated, this.#place([])]);
      }
    }
  }

  #place(node: GrammarNode, key = JSON.stringify(node)): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.nodes.length);
    return this.nodes.push(node) - 1;
  }

  #data(pattern: Extract<Pattern, { kind: 'data' }>, label: string): number {
    const { type, patterns, limits, except } = pattern;
    const [first, second] = patterns;
    if (second !== undefined) throw new Error(`Cannot read two patterns, ${first ?? ''} and ${second}`);
    const checks = {
      ...(first === undefined ? {} : { pattern: first }),
      ...limits,
      ...(except.length === 0 ? {} : { except }),
    };
    return this.#place(Object.keys(checks).length === 0 ? ['d', type, label] : ['d', type, label, checks]);
  }

  #element(element: ElementPattern): number {
    const id = this.#classes.get(element.id) ?? '';
    const key = `e ${id}`;
    const place = this.#place(['e', id], key);
    if (!this.#elements.has(key)) this.#elements.set(key, { place, element });
    return place;
  }
}
