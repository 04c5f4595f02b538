import { type ElementType, type FieldSet, isEmpty } from './shape.js';

/** How types are called. */
export interface Names {
  readonly types: ReadonlyMap<ElementType, string>;
  /** Of each type with a discriminator, the names of its cases. */
  readonly cases: ReadonlyMap<ElementType, readonly string[]>;
  /** Where each type is first met: element names from the root. */
  readonly paths: ReadonlyMap<ElementType, string>;
}

/** A name as TypeScript writes types: words begin with a capital, other characters end a word. */
export function pascal(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** Gives each thing a name that no other has. */
class Register {
  readonly #names: Readonly<Record<string, string>>;
  readonly #taken = new Set<string>();
  readonly #unused: Set<string>;
  readonly #trouble: string[] = [];

  constructor(names: Readonly<Record<string, string>>) {
    this.#names = names;
    this.#unused = new Set(Object.keys(names));
  }

  give(wishes: readonly string[]): string {
    for (const wish of wishes) {
      this.#unused.delete(wish);
      const name = this.#names[wish] ?? wish;
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      return name;
    }
    this.#trouble.push(wishes.join(' or '));
    return 'Unnamed';
  }

  check(): void {
    if (this.#trouble.length > 0) {
      throw new Error(`Cannot name types, their names are taken: ${this.#trouble.join(', ')}`);
    }
    if (this.#unused.size > 0) {
      throw new Error(`Cannot rename types that are not there: ${[...this.#unused].join(', ')}`);
    }
  }
}

/**
 * Names for all types: the definition's name, else the path from the nearest parent; `names` puts others in their places.
 * Throws if two types would have one name, and for an override of a name that no type has.
 */
export function nameTypes(
  roots: readonly (readonly [step: string, type: ElementType])[],
  names: Readonly<Record<string, string>>,
): Names {
  const register = new Register(names);
  const types = new Map<ElementType, string>();
  const paths = new Map<ElementType, string>();
  const give = (type: ElementType, parent: string, step: string, path: string): void => {
    if (types.has(type)) return;
    const own = `${parent}${pascal(step)}`;
    types.set(type, register.give(type.define === undefined ? [own] : [pascal(type.define), own]));
    paths.set(type, path);
  };
  for (const [step, type] of roots) give(type, '', step, step);
  for (const [type, name] of types) {
    for (const { step, element, child } of steps(type)) {
      give(child, name, step, `${paths.get(type) ?? ''}/${element}`);
    }
  }
  const cases = new Map<ElementType, readonly string[]>();
  for (const [type, name] of types) {
    if (type.shape.on === undefined) continue;
    const own = type.shape.cases.map(({ values }) => {
      const value = values.find((each) => each !== undefined) ?? 'plain';
      const wishes = [`${pascal(value)}${name}`, `${name}${pascal(value)}`];
      return register.give(wishes.filter((wish) => /^[A-Z]/.test(wish)));
    });
    cases.set(type, own);
  }
  register.check();
  return { types, cases, paths };
}

/** The children of a type; a child that one variant alone has carries the variant's name. */
function steps(type: ElementType): { step: string; element: string; child: ElementType }[] {
  const found: { step: string; element: string; child: ElementType }[] = [];
  const add = (fields: FieldSet, variant: string): void => {
    for (const { element, type: child } of fields.children.values()) {
      if (child === undefined || isEmpty(child.shape)) continue;
      found.push({ step: `${variant} ${element}`, element, child });
    }
  };
  const { shape } = type;
  add(shape.common, '');
  for (const { values, fields } of shape.cases) {
    add(fields, values.find((value) => value !== undefined) ?? 'plain');
  }
  return found;
}
