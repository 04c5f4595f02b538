import { compileDataType } from './data-type.js';
import { Derivatives } from './derivatives.js';
import { type GrammarData, type GrammarNode } from './grammar-form.js';
import { type ElementPattern, type Particle, type Pattern, PatternMaker } from './pattern.js';

/** Beyond as many patterns what was worked out is forgotten: documents of very many forms must not fill the memory. */
const maxPatterns = 100_000;

/** A grammar, its patterns made when they are first met. */
export class Grammar {
  readonly #data: GrammarData;
  #maker = new PatternMaker();
  #derivatives = new Derivatives(this.#maker);
  #patterns = new Map<number, Pattern>();
  #vocabulary: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(data: GrammarData) {
    this.#data = data;
  }

  get derivatives(): Derivatives {
    return this.#derivatives;
  }

  /** What a document of that root is; undefined for a root that is no libvirt document's. */
  root(name: string): Pattern | undefined {
    const { roots } = this.#data;
    const place = Object.hasOwn(roots, name) ? roots[name] : undefined;
    return place === undefined ? undefined : this.#pattern(place);
  }

  /** What an element holds. */
  content(element: ElementPattern): Pattern {
    return this.#pattern(element.content);
  }

  /** Every element that a pattern holds anywhere, down to other elements. */
  held(pattern: Pattern): ReadonlySet<Particle> {
    const found = new Set<Particle>();
    collect(pattern, found);
    return found;
  }

  /** Whether any element of that name, wherever it stands, has an attribute (or, with `<>` around it, a child) of that name. */
  knows(element: string, name: string): boolean {
    return (this.#vocabulary ??= vocabularyOf(this.#data)).get(element)?.has(name) === true;
  }

  /** Forgets what was worked out if it is too much; between two documents, since patterns are made anew. */
  tidy(): void {
    if (this.#maker.size + this.#derivatives.size <= maxPatterns) return;
    this.#maker = new PatternMaker();
    this.#derivatives = new Derivatives(this.#maker);
    this.#patterns = new Map();
  }

  #pattern(place: number): Pattern {
    let pattern = this.#patterns.get(place);
    if (pattern === undefined) this.#patterns.set(place, (pattern = this.#make(this.#node(place), place)));
    return pattern;
  }

  #node(place: number): GrammarNode {
    const node = this.#data.nodes[place];
    if (node === undefined) throw new TypeError(`The grammar has no pattern ${place}`);
    return node;
  }

  #make(node: GrammarNode, place: number): Pattern {
    const maker = this.#maker;
    switch (node[0]) {
      case undefined:
        return maker.empty;
      case 't':
        return maker.text;
      case '*':
        return maker.any;
      case 'v':
        return maker.value(node[1]);
      case 'd':
        return maker.data(compileDataType(node[1], node[2], node[3] ?? {}), place);
      case 'a':
        return maker.attribute(node[1], this.#pattern(node[2]));
      case 'e':
        return maker.element(node[1], node[3] ?? '', node[2]);
      case '+':
        return maker.repeat(this.#pattern(node[1]));
      default: {
        const [kind, ...places] = node;
        const items = places.map((each) => this.#pattern(each));
        if (kind === 'c') return maker.choice(items);
        return kind === 'g' ? maker.group(items) : maker.interleave(items);
      }
    }
  }
}

function collect(pattern: Pattern, found: Set<Particle>): void {
  if (pattern.kind === 'element' || pattern.kind === 'any') found.add(pattern);
  else if (pattern.kind === 'repeat') collect(pattern.item, found);
  else if ('items' in pattern) for (const item of pattern.items) collect(item, found);
}

/** By the name of an element: its attributes, and its children in `<>`, in all the places that it has. */
function vocabularyOf({ nodes }: GrammarData): ReadonlyMap<string, ReadonlySet<string>> {
  const vocabulary = new Map<string, Set<string>>();
  const visit = (place: number, words: Set<string>): void => {
    const node = nodes[place] ?? [];
    if (node[0] === 'a') words.add(node[1]);
    else if (node[0] === 'e') words.add(`<${node[1]}>`);
    else if (node[0] === 'c' || node[0] === 'g' || node[0] === 'i' || node[0] === '+') {
      for (const each of node.slice(1) as number[]) visit(each, words);
    }
  };
  for (const node of nodes) {
    if (node[0] !== 'e') continue;
    let words = vocabulary.get(node[1]);
    if (words === undefined) vocabulary.set(node[1], (words = new Set()));
    visit(node[2], words);
  }
  return vocabulary;
}
