import {
  type AttributePattern,
  type ListPattern,
  type Particle,
  type Pattern,
  type PatternMaker,
  type RepeatPattern,
} from './pattern.js';

/**
 * What is left of a pattern after a part of it was met: its derivatives, each worked out once. Attributes come first, in any
 * order; `close` ends them; then come the elements, or text.
 */
export class Derivatives {
  readonly #maker: PatternMaker;
  readonly #taken = new Map<string, Pattern>();
  readonly #closed = new Map<Pattern, Pattern>();
  readonly #attributes = new Map<Pattern, readonly AttributePattern[]>();
  readonly #next = new Map<Pattern, readonly Particle[]>();

  constructor(maker: PatternMaker) {
    this.#maker = maker;
  }

  /** How much is remembered. */
  get size(): number {
    return this.#taken.size + this.#closed.size + this.#next.size;
  }

  /** The attributes that may be there, in no order. */
  attributes(pattern: Pattern): readonly AttributePattern[] {
    let found = this.#attributes.get(pattern);
    if (found === undefined) {
      const set = new Set<AttributePattern>();
      collectAttributes(pattern, set);
      this.#attributes.set(pattern, (found = [...set]));
    }
    return found;
  }

  /** The elements that may come next. */
  next(pattern: Pattern): readonly Particle[] {
    let found = this.#next.get(pattern);
    if (found === undefined) {
      const set = new Set<Particle>();
      collectNext(pattern, set);
      this.#next.set(pattern, (found = [...set]));
    }
    return found;
  }

  /** After an attribute, or an element, that was met as one of these. */
  after(pattern: Pattern, accepted: ReadonlySet<Pattern>): Pattern {
    const ids = [...accepted].map(({ id }) => id).sort((left, right) => left - right);
    return this.#take(pattern, accepted, `,${ids.join()}`);
  }

  /** After the last attribute: none that is missing may be required. */
  close(pattern: Pattern): Pattern {
    if (!pattern.hasAttributes) return pattern;
    let closed = this.#closed.get(pattern);
    if (closed === undefined)
      this.#closed.set(pattern, (closed = this.#without(pattern, this.#maker.notAllowed)));
    return closed;
  }

  /** After the last attribute, as if those that are missing were there. */
  forgive(pattern: Pattern): Pattern {
    return this.#without(pattern, this.#maker.empty);
  }

  /** After text. */
  afterText(pattern: Pattern, text: string): Pattern {
    const maker = this.#maker;
    switch (pattern.kind) {
      case 'text':
        return pattern;
      case 'data':
        return pattern.type.accepts(text) ? maker.empty : maker.notAllowed;
      case 'value':
        return normalized(text) === normalized(pattern.value) ? maker.empty : maker.notAllowed;
      case 'choice':
      case 'group':
      case 'interleave':
      case 'repeat':
        return this.#within(pattern, (item) => this.afterText(item, text));
      default:
        return maker.notAllowed;
    }
  }

  #take(pattern: Pattern, accepted: ReadonlySet<Pattern>, key: string): Pattern {
    if (accepted.has(pattern)) return this.#maker.empty;
    switch (pattern.kind) {
      case 'choice':
      case 'group':
      case 'interleave':
      case 'repeat': {
        const own = `${pattern.id}${key}`;
        let taken = this.#taken.get(own);
        if (taken === undefined) {
          taken = this.#within(pattern, (item) => this.#take(item, accepted, key));
          this.#taken.set(own, taken);
        }
        return taken;
      }
      default:
        return this.#maker.notAllowed;
    }
  }

  /** What is left when the part that was met is one of an item's. */
  #within(pattern: ListPattern | RepeatPattern, take: (item: Pattern) => Pattern): Pattern {
    const maker = this.#maker;
    switch (pattern.kind) {
      case 'choice':
        return maker.choice(pattern.items.map(take));
      case 'repeat':
        return maker.group([take(pattern.item), maker.optional(pattern)]);
      default:
        return maker.choice(this.#oneOf(pattern, take));
    }
  }

  #oneOf({ kind, items, hasAttributes }: ListPattern, take: (item: Pattern) => Pattern): Pattern[] {
    const maker = this.#maker;
    // Attributes have no order; after them, what stands before an element in a group is over
    const isOrdered = kind === 'group' && !hasAttributes;
    const results: Pattern[] = [];
    for (const [place, item] of items.entries()) {
      const taken = take(item);
      if (taken !== maker.notAllowed) {
        const left = isOrdered ? [taken, ...items.slice(place + 1)] : items.with(place, taken);
        results.push(kind === 'group' ? maker.group(left) : maker.interleave(left));
      }
      if (isOrdered && !item.nullable) break;
    }
    return results;
  }

  #without(pattern: Pattern, instead: Pattern): Pattern {
    if (!pattern.hasAttributes) return pattern;
    const maker = this.#maker;
    switch (pattern.kind) {
      case 'attribute':
        return instead;
      case 'choice':
        return maker.choice(pattern.items.map((item) => this.#without(item, instead)));
      case 'group':
        return maker.group(pattern.items.map((item) => this.#without(item, instead)));
      case 'interleave':
        return maker.interleave(pattern.items.map((item) => this.#without(item, instead)));
      case 'repeat':
        return maker.repeat(this.#without(pattern.item, instead));
      default:
        return pattern;
    }
  }
}

function collectAttributes(pattern: Pattern, found: Set<AttributePattern>): void {
  if (!pattern.hasAttributes) return;
  if (pattern.kind === 'attribute') found.add(pattern);
  else if (pattern.kind === 'repeat') collectAttributes(pattern.item, found);
  else if ('items' in pattern) for (const item of pattern.items) collectAttributes(item, found);
}

function collectNext(pattern: Pattern, found: Set<Particle>): void {
  if (pattern.kind === 'element' || pattern.kind === 'any') found.add(pattern);
  else if (pattern.kind === 'repeat') collectNext(pattern.item, found);
  else if ('items' in pattern) {
    for (const item of pattern.items) {
      collectNext(item, found);
      if (pattern.kind === 'group' && !item.nullable) break;
    }
  }
}

/** With each run of white space as one space, and none at the ends. */
export function normalized(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ').replaceAll(/^ | $/g, '');
}
