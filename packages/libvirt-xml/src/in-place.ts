import { type CompiledFields } from './compiled-table.js';
import { type Edits } from './edits.js';
import { type Element, type Item } from './element.js';
import { encodeScalar, escapeAttribute, escapeText, sameScalar } from './scalar.js';
import { type ForeignElement } from './schema/foreign.js';
import { type ScalarKind } from './schema/table.js';
import { type Fields } from './source.js';

/**
 * Writes what changed in an object of its own: scalars that have other values. False, and nothing written, where more
 * changed or it is not plain to see: then the writer compares everything. Objects inside are only seen to be the same.
 *
 * An object has its properties in the order in which its element was decoded, so one walk over both is enough.
 */
export function updateInPlace(value: Fields, element: Element, edits: Edits): boolean {
  const before = edits.count;
  const done = new Walk(value, element, edits).run();
  if (!done) edits.rollBack(before);
  return done;
}

class Walk {
  readonly #value: Fields;
  readonly #element: Element;
  readonly #fields: CompiledFields;
  readonly #edits: Edits;
  #from: Item | undefined;
  #met = 0;

  constructor(value: Fields, element: Element, edits: Edits) {
    this.#value = value;
    this.#element = element;
    this.#fields = element.fields as CompiledFields;
    this.#edits = edits;
    this.#from = element.first;
  }

  run(): boolean {
    const value = this.#value;
    const element = this.#element;
    const edits = this.#edits;
    let attribute = element.firstAttribute;
    let hasText = element.text === undefined;
    for (const key in value) {
      const now = value[key];
      while (attribute !== undefined && attribute.decoded === undefined) attribute = attribute.next;
      if (attribute !== undefined) {
        if (attribute.name !== key) return false;
        if (attribute.decoded !== now) {
          const { valueStart, valueEnd } = attribute;
          if (key === this.#fields.on) return false;
          const kind = this.#fields.attributeByName.get(key)?.kind;
          const put = (text: string): void => edits.replace(valueStart, valueEnd, escapeAttribute(text));
          if (!this.#write(kind, attribute.decoded, now, put)) return false;
        }
        attribute = attribute.next;
      } else if (!hasText) {
        if (key !== 'value') return false;
        if (now !== element.text && !this.#writeText(element, this.#fields.text, element.text, now))
          return false;
        hasText = true;
      } else if (!this.#child(key, now)) return false;
    }
    while (attribute !== undefined && attribute.decoded === undefined) attribute = attribute.next;
    return attribute === undefined && hasText && this.#met === element.known;
  }

  #child(key: string, now: unknown): boolean {
    const at = nextOf(key, this.#from);
    if (at === undefined) return false;
    this.#from = at.next;
    if (at.decoded === now) {
      this.#met++;
      return true;
    }
    if (Array.isArray(now)) return this.#list(key, now, at);
    const field = this.#fields.childByName.get(at.name);
    if (field?.key !== key || field.repeats || !this.#writeText(at, field.kind, at.decoded, now))
      return false;
    this.#met++;
    return true;
  }

  /** Whether the items of a list are what they were. */
  #list(key: string, items: readonly unknown[], first: Element): boolean {
    let at: Element | undefined = first;
    for (let index = 0; index < items.length; index++) {
      if (at === undefined || at.decoded !== items[index]) return false;
      at = nextOf(key, at.next);
    }
    this.#met += items.length;
    return items.length > 0;
  }

  #writeText(element: Element, kind: ScalarKind | undefined, old: unknown, now: unknown): boolean {
    const { openEnd, closeStart } = element;
    if (element.first !== undefined || openEnd >= closeStart) return false;
    return this.#write(kind, old, now, (text) => this.#edits.replace(openEnd, closeStart, escapeText(text)));
  }

  #write(kind: ScalarKind | undefined, old: unknown, now: unknown, put: (text: string) => void): boolean {
    if (sameScalar(old, now)) return true;
    const text = kind === undefined ? undefined : encodeScalar(kind, now);
    if (text === undefined) return false;
    put(text);
    return true;
  }
}

/** Whether the foreign elements that an element holds are what they were. */
export function isForeignUnchanged(holder: Element): boolean {
  const items = holder.decoded as readonly (ForeignElement | undefined)[];
  let index = 0;
  for (let at = holder.first; at !== undefined; at = at.next) {
    if (at.kind !== 'element') continue;
    const item = items[index++];
    if (item === undefined || at.decoded !== item || item.xml !== at.text) return false;
  }
  return index === items.length;
}

/** The first element that was decoded to a property, from an item on. */
function nextOf(key: string, from: Item | undefined): Element | undefined {
  let at = from;
  while (at !== undefined && (at.kind !== 'element' || at.key !== key)) at = at.next;
  return at;
}

/** The properties that lead from the object of one element to that of another inside it. */
export function stepsBetween(top: Element, element: Element): string[] {
  const steps: string[] = [];
  for (let at = element; at !== top && at.parent !== undefined; at = at.parent) {
    const key = at.key ?? at.name;
    let index = 0;
    for (let child = nextOf(key, at.parent.first); child !== undefined && child !== at;) {
      index++;
      child = nextOf(key, child.next);
    }
    const repeats = at.parent.fields?.children.some((field) => field.key === key && field.repeats) === true;
    steps.push(repeats ? `${key}[${index}]` : key);
  }
  return steps.reverse();
}
