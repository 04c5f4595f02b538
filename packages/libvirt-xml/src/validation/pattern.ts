import { type DataType } from './data-type.js';

/** A pattern, each different one once: what is the same is the same object. */
export type Pattern =
  | EmptyPattern
  | TextPattern
  | DataPattern
  | ValuePattern
  | AttributePattern
  | ElementPattern
  | AnyPattern
  | ListPattern
  | RepeatPattern;

interface PatternBase {
  readonly id: number;
  /** Whether it may be nothing at all. */
  readonly nullable: boolean;
  readonly hasAttributes: boolean;
}

/** Nothing. */
export interface EmptyPattern extends PatternBase {
  readonly kind: 'empty';
}

/** Any text. */
export interface TextPattern extends PatternBase {
  readonly kind: 'text';
}

/** A text of a data type. */
export interface DataPattern extends PatternBase {
  readonly kind: 'data';
  readonly type: DataType;
}

/** That text, whatever its white space. */
export interface ValuePattern extends PatternBase {
  readonly kind: 'value';
  readonly value: string;
}

/** An attribute. */
export interface AttributePattern extends PatternBase {
  readonly kind: 'attribute';
  readonly name: string;
  readonly content: Pattern;
}

/** An element. */
export interface ElementPattern extends PatternBase {
  readonly kind: 'element';
  readonly name: string;
  /** The namespace's URI; empty without one. */
  readonly namespace: string;
  /** The place of what it holds in the grammar. */
  readonly content: number;
}

/** Any element, with whatever it holds. */
export interface AnyPattern extends PatternBase {
  readonly kind: 'any';
}

/** One of the items (without any: what cannot be), all in order, or all in any order. */
export interface ListPattern extends PatternBase {
  readonly kind: 'choice' | 'group' | 'interleave';
  readonly items: readonly Pattern[];
}

/** One or more. */
export interface RepeatPattern extends PatternBase {
  readonly kind: 'repeat';
  readonly item: Pattern;
}

/** What stands for elements. */
export type Particle = ElementPattern | AnyPattern;

type Made<T> = T extends Pattern ? Omit<T, 'id' | 'nullable' | 'hasAttributes'> : never;

/** Makes patterns, simplified and each once. */
export class PatternMaker {
  readonly #made = new Map<string, Pattern>();
  readonly empty = this.#make('', { kind: 'empty' }, true, false);
  readonly text = this.#make('t', { kind: 'text' }, true, false);
  readonly any = this.#make('*', { kind: 'any' }, false, false) as AnyPattern;
  readonly notAllowed = this.#make('c', { kind: 'choice', items: [] }, false, false);

  /** How many patterns there are. */
  get size(): number {
    return this.#made.size;
  }

  value(value: string): Pattern {
    return this.#make(`v${value}`, { kind: 'value', value }, false, false);
  }

  data(type: DataType, place: number): Pattern {
    return this.#make(`d${place}`, { kind: 'data', type }, false, false);
  }

  attribute(name: string, content: Pattern): Pattern {
    return this.#make(`a${name} ${content.id}`, { kind: 'attribute', name, content }, false, true);
  }

  element(name: string, namespace: string, content: number): ElementPattern {
    const pattern = { kind: 'element', name, namespace, content } as const;
    return this.#make(`e${name} ${content} ${namespace}`, pattern, false, false) as ElementPattern;
  }

  repeat(item: Pattern): Pattern {
    if (item === this.notAllowed || item === this.empty || item.kind === 'repeat') return item;
    return this.#make(`+${item.id}`, { kind: 'repeat', item }, item.nullable, item.hasAttributes);
  }

  /** What may be left out. */
  optional(item: Pattern): Pattern {
    return this.choice([item, this.empty]);
  }

  choice(items: readonly Pattern[]): Pattern {
    const flat = new Set<Pattern>();
    for (const item of items) {
      if (item.kind !== 'choice') flat.add(item);
      else for (const inner of item.items) flat.add(inner);
    }
    const [first] = flat;
    if (first === undefined) return this.notAllowed;
    if (flat.size === 1) return first;
    const sorted = [...flat].sort((left, right) => left.id - right.id);
    return this.#list('choice', sorted, sorted.some(isNullable));
  }

  group(items: readonly Pattern[]): Pattern {
    return this.#all('group', items);
  }

  interleave(items: readonly Pattern[]): Pattern {
    return this.#all('interleave', items);
  }

  #all(kind: 'group' | 'interleave', items: readonly Pattern[]): Pattern {
    const flat: Pattern[] = [];
    for (const item of items) {
      if (item === this.notAllowed) return item;
      if (item.kind === kind) flat.push(...item.items);
      else if (item.kind !== 'empty') flat.push(item);
    }
    const [first] = flat;
    if (first === undefined) return this.empty;
    if (flat.length === 1) return first;
    if (kind === 'interleave') flat.sort((left, right) => left.id - right.id);
    return this.#list(kind, flat, flat.every(isNullable));
  }

  #list(kind: ListPattern['kind'], items: readonly Pattern[], nullable: boolean): Pattern {
    const key = kind.charAt(0) + items.map(({ id }) => id).join();
    return this.#make(
      key,
      { kind, items },
      nullable,
      items.some(({ hasAttributes }) => hasAttributes),
    );
  }

  #make(key: string, pattern: Made<Pattern>, nullable: boolean, hasAttributes: boolean): Pattern {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made: Pattern = { ...pattern, id: this.#made.size, nullable, hasAttributes };
    this.#made.set(key, made);
    return made;
  }
}

function isNullable({ nullable }: Pattern): boolean {
  return nullable;
}
