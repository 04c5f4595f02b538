import { childOrder } from './child-order.js';
import { fieldsOf, type PatternFields } from './fields.js';
import { mergeOrders } from './merge-orders.js';
import { type Kind, type Overlay } from './overlay-form.js';
import { choiceOf, type ElementPattern, type Pattern } from './pattern.js';
import { restrict } from './restrict.js';
import { constantsOf, type DefinedKinds, type ScalarType, scalarTypeOf } from './scalar-type.js';
import {
  type Case,
  type ChildShape,
  type ElementType,
  type FieldSet,
  noShape,
  type ScalarField,
  type Shape,
} from './shape.js';

/** A text of the schema and what it is to a user; `place` is as in the overlay's `texts`. */
export interface DecidedScalar {
  readonly place: string;
  readonly contents: readonly Pattern[];
  readonly scalar: ScalarType;
}

/** The element that holds fields, and its attributes in all cases. */
interface Place {
  readonly element: string;
  readonly names: ReadonlySet<string>;
}

/** A union that a discriminator would make. */
interface Split {
  readonly on: string;
  readonly cases: readonly Case[];
}

/** What an element's type is made of: its definition, if it holds nothing but what that says; else itself. */
function originOf(element: ElementPattern): { id: string; place: string; define: string | undefined } {
  const content = element.content();
  if (content.kind === 'named') return { id: content.id, place: content.node, define: content.name };
  return { id: element.id, place: element.node, define: element.define };
}

/** Makes element types of `<element>` patterns; a type is the set of patterns that it merges. */
export class TypeBuilder {
  /** What was decided of each text. */
  readonly scalars: DecidedScalar[] = [];
  readonly #overlay: Overlay;
  readonly #kinds: DefinedKinds;
  readonly #texts: DefinedKinds;
  readonly #order: Overlay['order'];
  readonly #types = new Map<string, ElementType>();
  readonly #pending: [ElementType, readonly ElementPattern[]][] = [];

  constructor(overlay: Overlay, kind: Kind) {
    this.#overlay = overlay;
    this.#kinds = { ...overlay.kinds, ...kind.kinds };
    this.#order = kind.inSchemaOrder === true ? {} : overlay.order;
    this.#texts = { ...overlay.texts, ...kind.texts };
  }

  /** The type of a root, with all that it reaches. */
  root(elements: readonly ElementPattern[]): ElementType {
    const type = this.#typeOf(elements);
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) {
      next[0].shape = this.#shape(next[1]);
    }
    return type;
  }

  #typeOf(elements: readonly ElementPattern[]): ElementType {
    const origins = new Map(elements.map((element) => [originOf(element).id, originOf(element)]));
    const id = [...origins.keys()].sort().join(' ');
    const known = this.#types.get(id);
    if (known !== undefined) return known;
    const defines = new Set([...origins.values()].map(({ define }) => define));
    const place = [...new Set([...origins.values()].map((origin) => origin.place))].sort().join(' ');
    const define = defines.size === 1 ? [...defines][0] : undefined;
    const type: ElementType = { id, place, define, shape: noShape };
    this.#types.set(id, type);
    this.#pending.push([type, elements]);
    return type;
  }

  #shape(elements: readonly ElementPattern[]): Shape {
    const content = choiceOf(elements.map((element) => element.content()));
    const all = fieldsOf(content);
    const place: Place = { element: elements[0]?.name ?? '', names: new Set(all.attributes.keys()) };
    const fields = this.#fieldSet(content, all, place);
    const order = [...fields.children.keys()];
    const isReadable = this.#overlay.readable.includes(place.element);
    const declared = this.#declaredSplit(fields, place.element);
    const best =
      declared ??
      this.#splits(content, all, place).sort((left, right) => right.cases.length - left.cases.length)[0];
    return best === undefined
      ? { common: fields, foreign: all.foreign, on: undefined, cases: [], order, isReadable }
      : {
          common: hoisted(best, fields),
          foreign: all.foreign,
          on: best.on,
          cases: best.cases,
          order: mergeOrders(order, best.cases),
          isReadable,
        };
  }

  /** The cases that the overlay says there are. */
  #declaredSplit(fields: FieldSet, element: string): Split | undefined {
    const rule = this.#overlay.repeats.find(({ elements }) => elements.includes(element));
    if (rule === undefined) return undefined;
    const discriminator = fields.attributes.get(rule.on);
    const child = fields.children.get(rule.child);
    const values = discriminator?.scalar.literals;
    if (discriminator === undefined || child === undefined || values === undefined) return undefined;
    const once = new Map(fields.children).set(rule.child, { ...child, repeats: false });
    const others = values.filter((value) => !rule.values.includes(value));
    return {
      on: rule.on,
      cases: [
        {
          values: discriminator.required ? others : [...others, undefined],
          fields: { ...fields, children: once },
        },
        { values: rule.values, fields },
      ],
    };
  }

  #splits(content: Pattern, all: PatternFields, place: Place): Split[] {
    const { discriminators, notDiscriminators } = this.#overlay;
    const splits: Split[] = [];
    for (const [name, { contents, max }] of all.attributes) {
      const values = constantsOf(contents);
      const here = `${place.element} ${name}`;
      if (values === undefined || max > 1 || notDiscriminators.includes(here)) continue;
      if (!discriminators.includes(name) && !discriminators.includes(here)) continue;
      const cases = this.#cases(content, place, { on: name, values });
      if (cases.length > 1) splits.push({ on: name, cases });
    }
    return splits;
  }

  #cases(
    content: Pattern,
    place: Place,
    { on, values }: { readonly on: string; readonly values: readonly string[] },
  ): Case[] {
    const found = new Map<string, Case>();
    const add = (value: string | undefined, pattern: Pattern): void => {
      if (pattern.kind === 'notAllowed') return;
      const fields = this.#fieldSet(pattern, fieldsOf(pattern), place);
      const key = signature(fields, on);
      const known = found.get(key);
      found.set(key, {
        values: [...(known?.values ?? []), value],
        fields: known === undefined ? fields : loosest(known.fields, fields),
      });
    };
    for (const value of values) add(value, restrict(content, on, value).present);
    // An absent discriminator joins the case that has the same fields
    add(undefined, restrict(content, on, '').absent);
    return [...found.values()];
  }

  /** `names` are the attributes of all cases: a child that shares its name with one of them has another property. */
  #fieldSet(pattern: Pattern, fields: PatternFields, { element, names }: Place): FieldSet {
    const attributes = new Map<string, ScalarField>();
    for (const [name, { contents, min }] of fields.attributes) {
      const scalar = this.#scalar(contents, `${element}@${name}`);
      attributes.set(name, { scalar, required: this.#isRequired(element, name, min > 0) });
    }
    const children = new Map<string, ChildShape>();
    for (const key of childOrder(pattern)) {
      const { elements = [], min = 0, max = 0 } = fields.children.get(key) ?? {};
      const child = this.#child(elements, names);
      const required = this.#isRequired(element, child.element, min > 0) && max === 1;
      const repeats = this.#repeats(element, child.element, max > 1);
      children.set(child.property, { ...child, repeats, required });
    }
    const { text } = fields;
    const order = this.#order[element];
    return {
      attributes: inOrder(attributes, order),
      children: inOrder(children, order),
      text: text && { scalar: this.#scalar(text.contents, element), required: text.min > 0 },
    };
  }

  #repeats(element: string, child: string, inSchema: boolean): boolean {
    const name = `${element} ${child}`;
    return (inSchema || this.#overlay.many.includes(name)) && !this.#overlay.once.includes(name);
  }

  #isRequired(element: string, field: string, inSchema: boolean): boolean {
    const name = `${element} ${field}`;
    return (inSchema || this.#overlay.required.includes(name)) && !this.#overlay.optional.includes(name);
  }

  #scalar(contents: readonly Pattern[], place: string): ScalarType {
    const kind = this.#texts[place];
    const scalar = kind === undefined ? scalarTypeOf(contents, this.#kinds) : { kind, literals: undefined };
    this.scalars.push({ place, contents, scalar });
    return scalar;
  }

  #child(
    elements: readonly ElementPattern[],
    attributes: ReadonlySet<string>,
  ): Omit<ChildShape, 'repeats' | 'required'> {
    const { name, namespace } = elements[0] as ElementPattern;
    const prefix = this.#overlay.prefixes[namespace];
    if (prefix === undefined)
      throw new Error(`Cannot name <${name}>: namespace "${namespace}" has no prefix`);
    const qualified = prefix === '' ? name : `${prefix}:${name}`;
    const property = attributes.has(qualified) ? `${qualified}Element` : qualified;
    const content = fieldsOf(choiceOf(elements.map((element) => element.content())));
    const isScalar =
      content.text !== undefined &&
      content.attributes.size === 0 &&
      content.children.size === 0 &&
      !content.foreign;
    return isScalar
      ? {
          property,
          element: name,
          namespace,
          type: undefined,
          scalar: this.#scalar(content.text.contents, name),
        }
      : { property, element: name, namespace, type: this.#typeOf(elements), scalar: undefined };
  }
}

/** Puts the fields of a list first, as it has them. */
function inOrder<T>(fields: ReadonlyMap<string, T>, first: readonly string[] = []): ReadonlyMap<string, T> {
  const rank = new Map(first.map((name, index) => [name, index]));
  const rankOf = (name: string): number => rank.get(name) ?? first.length;
  return new Map([...fields].sort(([left], [right]) => rankOf(left) - rankOf(right)));
}

function scalarKey({ scalar: { kind, literals } }: ScalarField): string {
  return `${kind}(${literals?.join('|') ?? ''})`;
}

function childKey({ type, scalar, repeats }: ChildShape): string {
  const held = type === undefined ? (scalar?.kind ?? '') : type.id;
  return repeats ? `[${held}]` : held;
}

/** What tells two cases apart: names and types of the fields, whatever may be left out. */
function signature(fields: FieldSet, on: string): string {
  const attributes = [...fields.attributes]
    .filter(([name]) => name !== on)
    .map(([name, field]) => `@${name}:${field.scalar.kind}`);
  const children = [...fields.children.values()].map((child) => `${child.property}:${childKey(child)}`);
  return [...attributes.sort(), ...children.sort(), fields.text?.scalar.kind ?? ''].join(' ');
}

/** Two sets of the same fields: required is what both require. */
function loosest(left: FieldSet, right: FieldSet): FieldSet {
  const scalar = (a: ScalarField, b: ScalarField | undefined): ScalarField => ({
    scalar: {
      kind: a.scalar.kind,
      literals:
        a.scalar.literals === undefined || b?.scalar.literals === undefined
          ? undefined
          : [...new Set([...a.scalar.literals, ...b.scalar.literals])],
    },
    required: a.required && b?.required === true,
  });
  return {
    attributes: new Map(
      [...left.attributes].map(([name, field]) => [name, scalar(field, right.attributes.get(name))]),
    ),
    children: new Map(
      [...left.children].map(([name, child]) => [
        name,
        { ...child, required: child.required && right.children.get(name)?.required === true },
      ]),
    ),
    text: left.text === undefined ? undefined : scalar(left.text, right.text),
  };
}

/** The fields that every case has alike. */
function hoisted({ on, cases }: Split, all: FieldSet): FieldSet {
  const attributes = new Map<string, ScalarField>();
  for (const [name, field] of all.attributes) {
    const found = cases.map(({ fields }) => fields.attributes.get(name));
    if (name === on || found.some((each) => each === undefined || scalarKey(each) !== scalarKey(field)))
      continue;
    attributes.set(name, { ...field, required: found.every((each) => each?.required === true) });
  }
  const children = new Map<string, ChildShape>();
  for (const [name, child] of all.children) {
    const found = cases.map(({ fields }) => fields.children.get(name));
    if (found.some((each) => each === undefined || childKey(each) !== childKey(child))) continue;
    children.set(name, { ...child, required: found.every((each) => each?.required === true) });
  }
  const text = cases.every(({ fields }) => fields.text !== undefined) ? all.text : undefined;
  return { attributes, children, text };
}
