import { type Case, type ChildShape, type ElementType, type FieldSet, type Shape } from './shape.js';

/** Every type that the roots reach, nearest first, each once. */
export function reachable(roots: readonly ElementType[]): ElementType[] {
  const found = new Set(roots);
  for (const type of found) for (const child of childrenOf(type.shape)) if (child.type) found.add(child.type);
  return [...found];
}

/** The children of all cases, then the common ones. */
export function childrenOf(shape: Shape): ChildShape[] {
  const sets: FieldSet[] = [
    ...(shape.cases.length === 0 ? [shape.common] : shape.cases.map(({ fields }) => fields)),
  ];
  return sets.flatMap(({ children }) => [...children.values()]);
}

/**
 * Joins types of the same place in the schema that look the same: several grammars hold libvirt's domain, and it is one
 * type unless a grammar defines a part of it otherwise. Gives the type that stands for each.
 */
export function mergeTypes(types: readonly ElementType[]): ReadonlyMap<ElementType, ElementType> {
  let classes = new Map(types.map((type) => [type, type.place]));
  for (let count = 0; ;) {
    const ids = new Map<string, string>();
    const next = new Map<ElementType, string>();
    for (const type of types) {
      const key = `${type.place} ${describe(type.shape, classes)}`;
      const id = ids.get(key) ?? String(ids.size);
      ids.set(key, id);
      next.set(type, id);
    }
    classes = next;
    if (ids.size === count) break;
    count = ids.size;
  }
  const first = new Map<string, ElementType>();
  return new Map(
    types.map((type) => {
      const id = classes.get(type) ?? '';
      const kept = first.get(id) ?? type;
      first.set(id, kept);
      return [type, kept];
    }),
  );
}

function describe(shape: Shape, classes: ReadonlyMap<ElementType, string>): string {
  const set = ({ attributes, children, text }: FieldSet): unknown => [
    [...attributes],
    [...children.values()].map((child) => [
      child.property,
      child.type === undefined ? child.scalar : classes.get(child.type),
      child.repeats,
      child.required,
    ]),
    text ?? null,
  ];
  const each = ({ values, fields }: Case): unknown => [values, set(fields)];
  return JSON.stringify([shape.on, shape.foreign, shape.order, set(shape.common), shape.cases.map(each)]);
}

/** Puts the types that stand for others in their places. */
export function relink(types: readonly ElementType[], kept: ReadonlyMap<ElementType, ElementType>): void {
  const set = (fields: FieldSet): FieldSet => ({
    ...fields,
    children: new Map(
      [...fields.children].map(([name, child]) => [
        name,
        { ...child, type: child.type === undefined ? undefined : kept.get(child.type) },
      ]),
    ),
  });
  for (const type of types) {
    const { shape } = type;
    type.shape = {
      ...shape,
      common: set(shape.common),
      cases: shape.cases.map(({ values, fields }) => ({ values, fields: set(fields) })),
    };
  }
}
