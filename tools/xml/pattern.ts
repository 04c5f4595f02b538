/** A pattern of the schema, with its references resolved. Interleave is a group that says so: what differs is order alone. */
export type Pattern =
  | { readonly kind: 'empty' }
  | { readonly kind: 'notAllowed' }
  | { readonly kind: 'text' }
  | {
      readonly kind: 'data';
      readonly type: string;
      readonly patterns: readonly string[];
      /** What else limits the values (minInclusive, maxInclusive, maxLength). */
      readonly limits: Readonly<Record<string, string>>;
      /** Values that are not allowed. */
      readonly except: readonly string[];
    }
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'attribute'; readonly name: string; readonly content: Pattern }
  | { readonly kind: 'element'; readonly element: ElementPattern }
  | { readonly kind: 'anyElement' }
  | { readonly kind: 'choice'; readonly items: readonly Pattern[] }
  | { readonly kind: 'group'; readonly items: readonly Pattern[]; readonly interleaved?: true }
  | { readonly kind: 'repeat'; readonly item: Pattern; readonly min: 0 | 1 }
  /** What a reference stands for, with the definition's name and place (`node` in the schema, `id` with its grammar). */
  | {
      readonly kind: 'named';
      readonly name: string;
      readonly node: string;
      readonly id: string;
      readonly item: Pattern;
    };

/** One `<element>` of the schema as a grammar sees it. */
export interface ElementPattern {
  /** The place in the schema; with another grammar's definitions the same place may hold something else. */
  readonly node: string;
  /** Tells the grammar's element from other grammars' of the same place. */
  readonly id: string;
  readonly name: string;
  /** The namespace's URI; empty without one. */
  readonly namespace: string;
  /** The definition that is this element and nothing else. */
  readonly define: string | undefined;
  /** What the element holds; made when first asked, since elements recur. */
  content(): Pattern;
}

export const empty: Pattern = { kind: 'empty' };
export const notAllowed: Pattern = { kind: 'notAllowed' };

/** A choice without what cannot be; a single alternative stands for itself. */
export function choiceOf(items: readonly Pattern[]): Pattern {
  const possible = items.filter(({ kind }) => kind !== 'notAllowed');
  const [first] = possible;
  if (first === undefined) return notAllowed;
  if (possible.length === 1 || possible.every((item) => item === first)) return first;
  return { kind: 'choice', items: possible };
}

/** A group without what is empty; nothing can be if one part cannot. */
export function groupOf(items: readonly Pattern[]): Pattern {
  if (items.some(({ kind }) => kind === 'notAllowed')) return notAllowed;
  const present = items.filter(({ kind }) => kind !== 'empty');
  const [first] = present;
  if (first === undefined) return empty;
  return present.length === 1 ? first : { kind: 'group', items: present };
}

/** As groupOf, in any order. */
export function interleaveOf(items: readonly Pattern[]): Pattern {
  const group = groupOf(items);
  return group.kind === 'group' && !items.includes(group) ? { ...group, interleaved: true } : group;
}
