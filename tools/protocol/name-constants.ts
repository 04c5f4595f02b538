import { type Enums } from './read-enums.js';

/** One enum under our names. */
export interface NamedEnum {
  /** The C enum's name, for example `virDomainState`. */
  readonly type: string;
  /** Our name, for example `DomainState`. */
  readonly name: string;
  /** Key and value, for example `RUNNING` and 1, sorted by value. */
  readonly entries: readonly (readonly [key: string, value: number])[];
}

/** Prefixes that the names alone do not tell: these enums mix two kinds of names. */
const knownPrefixes: Readonly<Record<string, string>> = { virErrorNumber: 'VIR_ERR' };

/**
 * Names the enums for TypeScript: the type without `vir` (and `FlagsValues` as `Flags`), the keys without the prefix
 * that an enum's values share. The sentinel `..._LAST` that counts the values is dropped. Throws an Error if two
 * enums or two keys would get the same name.
 */
export function nameEnums(enums: Enums): NamedEnum[] {
  const taken = new Map<string, string>();
  return [...enums].map(([type, values]) => {
    const name = nameType(type);
    const other = taken.get(name);
    if (other !== undefined) throw new Error(`Enums "${other}" and "${type}" would both be "${name}"`);
    taken.set(name, type);
    const kept = withoutSentinel(values);
    const prefix =
      knownPrefixes[type]?.split('_') ??
      sharedPrefix(
        type,
        kept.map(([key]) => key.split('_')),
      );
    const entries = kept.map(([key, value]) => [shorten(key, prefix), value] as const);
    if (new Set(entries.map(([key]) => key)).size !== entries.length) {
      throw new Error(`Enum "${type}" would have two values of the same name`);
    }
    return { type, name, entries };
  });
}

/** Our name of an enum: `virDomainState` → `DomainState`, `...FlagsValues` → `...Flags`. */
export function nameType(type: string): string {
  return type.replace(/^vir/, '').replace(/Flags?Values$/, 'Flags');
}

/** Drops the value after all others that counts them, under all its names. */
function withoutSentinel(values: ReadonlyMap<string, number>): (readonly [string, number])[] {
  const highest = Math.max(...values.values());
  const isCount = [...values].some(([key, value]) => value === highest && key.endsWith('_LAST'));
  return [...values].filter(([, value]) => !isCount || value < highest);
}

/** The words that all names begin with, never a whole name; for a single name, what it shares with its type. */
function sharedPrefix(type: string, names: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = names;
  const length = others.length > 0 ? sharedLength(first, others) : lengthInType(type, first);
  return first.slice(0, Math.min(length, ...names.map((words) => words.length - 1)));
}

function sharedLength(first: readonly string[], others: readonly (readonly string[])[]): number {
  const different = first.findIndex((word, index) => others.some((words) => words[index] !== word));
  return different === -1 ? first.length : different;
}

/** How many words the type's name begins with: three of VIR_NWFILTER_BINDING_X in virNWFilterBindingFlags. */
function lengthInType(type: string, words: readonly string[]): number {
  const letters = type.toUpperCase();
  let position = 0;
  for (const [index, word] of words.entries()) {
    if (!letters.startsWith(word, position)) return index;
    position += word.length;
  }
  return words.length;
}

function shorten(name: string, prefix: readonly string[]): string {
  const words = name.split('_');
  let length = 0;
  while (length < prefix.length && words[length] === prefix[length]) length++;
  while (length > 0 && /^\d/.test(words[length] ?? '')) length--;
  return words.slice(length).join('_');
}
