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
    const trouble = [
      ...this.#trouble.map((name) => `${name} (taken)`),
      ...[...this.#unused].map((name) => `${name} (renamed, but not there)`),
    ];
    if (trouble.length > 0) throw new Error(`Cannot name types: ${trouble.join(', ')}`);
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
  const cases = new Map<ElementType, readonly string[]>();
  for (const [type, name] of types) {
    const own = caseNames(type, name, register);
    if (type.shape.on !== undefined) cases.set(type, own);
    for (const { holder, element, child } of held(type, name, own)) {
      give(child, holder, element, `${paths.get(type) ?? ''}/${element}`);
    }
  }
  register.check();
  return { types, cases, paths };
}

/** The names of a type's cases: the first value they have, and the type's name. */
function caseNames(type: ElementType, name: string, register: Register): string[] {
  return type.shape.cases.map(({ values }) => {
    const value = values.find((each) => each !== undefined) ?? 'untyped';
    const wishes = [`${pascal(value)}${name}`, `${name}${pascal(value)}`];
    return register.give(wishes.filter((wish) => /^[A-Z]/.test(wish)));
  });
}

/** The children of a type with the name of what holds them: the type, or the one case that has such a child. */
function held(
  { shape }: ElementType,
  name: string,
  cases: readonly string[],
): { holder: string; element: string; child: ElementType }[] {
  const found: { holder: string; element: string; child: ElementType }[] = [];
  const add = (fields: FieldSet, holder: string): void => {
    for (const { element, type: child } of fields.children.values()) {
      if (child !== undefined && !isEmpty(child.shape)) found.push({ holder, element, child });
    }
  };
  add(shape.common, name);
  shape.cases.forEach(({ fields }, index) => add(fields, cases[index] ?? name));
  return found;
}
