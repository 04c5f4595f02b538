import { childKey } from './child-order.js';
import { type ElementPattern, type Pattern } from './pattern.js';

/** How often something occurs; `max` is 1 or many. */
export interface Count {
  readonly min: number;
  readonly max: number;
}

/** An attribute of an element, with the contents that its alternatives give it. */
export interface AttributeField extends Count {
  readonly contents: readonly Pattern[];
}

/** A child of an element, with the `<element>` patterns that stand for it. */
export interface ElementField extends Count {
  readonly elements: readonly ElementPattern[];
}

/** What an element holds, by the names that are in its documents; in schema order. */
export interface PatternFields {
  readonly attributes: ReadonlyMap<string, AttributeField>;
  /** By name, or by namespace, space and name. */
  readonly children: ReadonlyMap<string, ElementField>;
  readonly text: AttributeField | undefined;
  /** It holds elements of any name. */
  readonly foreign: boolean;
}

const none: PatternFields = { attributes: new Map(), children: new Map(), text: undefined, foreign: false };
const never: Count = { min: 0, max: 0 };

type Combine = (left: Count, right: Count) => Count;

/** Both occur: the numbers add up. */
const both: Combine = (left, right) => ({ min: left.min + right.min, max: left.max + right.max });
/** One of them occurs. */
const either: Combine = (left, right) => ({
  min: Math.min(left.min, right.min),
  max: Math.max(left.max, right.max),
});

function unique<T>(left: readonly T[], right: readonly T[]): readonly T[] {
  return [...new Set([...left, ...right])];
}

function combineMaps<T extends Count>(
  left: ReadonlyMap<string, T>,
  right: ReadonlyMap<string, T>,
  join: (a: T | undefined, b: T | undefined) => T,
): ReadonlyMap<string, T> {
  const result = new Map<string, T>();
  for (const [name, field] of left) result.set(name, join(field, right.get(name)));
  for (const [name, field] of right) if (!left.has(name)) result.set(name, join(undefined, field));
  return result;
}

function combine(left: PatternFields, right: PatternFields, count: Combine): PatternFields {
  const attribute = (a: AttributeField | undefined, b: AttributeField | undefined): AttributeField => ({
    ...count(a ?? never, b ?? never),
    contents: unique(a?.contents ?? [], b?.contents ?? []),
  });
  return {
    attributes: combineMaps(left.attributes, right.attributes, attribute),
    children: combineMaps(left.children, right.children, (a, b) => ({
      ...count(a ?? never, b ?? never),
      elements: unique(a?.elements ?? [], b?.elements ?? []),
    })),
    text: left.text === undefined && right.text === undefined ? undefined : attribute(left.text, right.text),
    foreign: left.foreign || right.foreign,
  };
}

function repeated(fields: PatternFields, min: 0 | 1): PatternFields {
  const many = <T extends Count>(field: T): T => ({
    ...field,
    min: Math.min(field.min, min),
    max: Number.POSITIVE_INFINITY,
  });
  const manyOf = <T extends Count>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...map].map(([name, field]) => [name, many(field)]));
  return {
    attributes: manyOf(fields.attributes),
    children: manyOf(fields.children),
    text: fields.text === undefined ? undefined : many(fields.text),
    foreign: fields.foreign,
  };
}

/** How often each attribute, child and text may occur in a pattern. */
export function fieldsOf(pattern: Pattern): PatternFields {
  switch (pattern.kind) {
    case 'empty':
    case 'notAllowed':
      return none;
    case 'text':
    case 'data':
    case 'value':
      return { ...none, text: { min: 1, max: 1, contents: [pattern] } };
    case 'attribute':
      return {
        ...none,
        attributes: new Map([[pattern.name, { min: 1, max: 1, contents: [pattern.content] }]]),
      };
    case 'element': {
      const { element } = pattern;
      return { ...none, children: new Map([[childKey(element), { min: 1, max: 1, elements: [element] }]]) };
    }
    case 'anyElement':
      return { ...none, foreign: true };
    case 'choice':
      return pattern.items.map(fieldsOf).reduce((left, right) => combine(left, right, either));
    case 'group':
      return pattern.items.map(fieldsOf).reduce((left, right) => combine(left, right, both), none);
    case 'repeat':
      return repeated(fieldsOf(pattern.item), pattern.min);
    case 'named':
      return namedFields(pattern);
  }
}

/** Text keeps the name of its definition, by which the overlay knows its kind. */
function namedFields(pattern: Extract<Pattern, { kind: 'named' }>): PatternFields {
  const fields = fieldsOf(pattern.item);
  if (fields.text === undefined) return fields;
  const contents = fields.text.contents.map((item): Pattern => ({ ...pattern, item }));
  return { ...fields, text: { ...fields.text, contents } };
}
