/**
 * The validation grammar: libvirt's RELAX NG schemas with references resolved and each different pattern once, as data.
 * `tools/xml/compile-grammar.ts` writes it into `src/generated/grammar.ts`
 * (docs/decisions/0101-validation-by-the-schemas-own-patterns.md).
 */

/** What a text of a data type must also be. */
export interface Checks {
  /** A regular expression of XML Schema, of the whole text. */
  readonly pattern?: string;
  readonly minInclusive?: string;
  readonly maxInclusive?: string;
  readonly maxLength?: string;
  /** Texts that it may not be. */
  readonly except?: readonly string[];
}

/**
 * One pattern; numbers are places of others.
 * - `[]` nothing; `['t']` any text; `['*']` any element, with whatever it holds
 * - `['v', TEXT]` that text; `['d', TYPE, DEFINITION, CHECKS?]` a text of that data type, as the schema's definition has it
 * - `['a', NAME, CONTENT]` an attribute; `['e', NAME, CONTENT, NAMESPACE?]` an element
 * - `['c', ...]` one of (without any: what cannot be); `['g', ...]` all in order; `['i', ...]` all in any order
 * - `['+', ITEM]` one or more
 */
export type GrammarNode =
  | readonly []
  | readonly ['t']
  | readonly ['*']
  | readonly ['v', string]
  | readonly ['d', type: string, definition: string, checks?: Checks]
  | readonly ['a', name: string, content: number]
  | readonly ['e', name: string, content: number, namespace?: string]
  | readonly ['c' | 'g' | 'i', ...number[]]
  | readonly ['+', number];

/** The grammar of all kinds: for each root element what such a document is. */
export interface GrammarData {
  readonly roots: Readonly<Record<string, number>>;
  readonly nodes: readonly GrammarNode[];
}
