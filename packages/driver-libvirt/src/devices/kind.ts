import { type JsonSchema } from '@hostelry/compute';

/**
 * What values of a spec key look like. `In` is what a caller may write (a manager sends numbers and booleans as text),
 * `Out` the one form that a device object has them in.
 */
export interface Kind<In, Out extends In = In> {
  /** The schema of what may be written. */
  readonly schema: JsonSchema;
  /** Completes the sentence "it must be ...". */
  readonly wanted: string;
  /** The value in its one form; undefined for what is none. */
  parse(value: unknown): Out | undefined;
  /** Only there for its type. */
  readonly accepts?: In;
}

type Written<K> = K extends Kind<infer In, infer _Out> ? In : never;
type Held<K> = K extends Kind<infer _In, infer Out> ? Out : never;

/** Any text; with a pattern only what matches it. */
export function text(options: { readonly pattern?: RegExp; readonly wanted?: string } = {}): Kind<string> {
  const { pattern, wanted = pattern === undefined ? 'text' : `text like ${pattern.source}` } = options;
  return {
    schema: { type: 'string', ...(pattern === undefined ? {} : { pattern: pattern.source }) },
    wanted,
    parse: (value) => (typeof value === 'string' && (pattern?.test(value) ?? true) ? value : undefined),
  };
}

/** A whole number, or its spelling in decimal or with 0x. */
export function integer(minimum = 0, maximum = Number.MAX_SAFE_INTEGER): Kind<number | string, number> {
  return {
    schema: {
      anyOf: [
        { type: 'integer', minimum, maximum },
        { type: 'string', pattern: INTEGER.source },
      ],
    },
    wanted: `a whole number from ${minimum} to ${maximum}`,
    parse(value) {
      const number = typeof value === 'string' && INTEGER.test(value) ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isSafeInteger(number)) return undefined;
      return number >= minimum && number <= maximum ? number : undefined;
    },
  };
}

const INTEGER = /^(-?[0-9]+|0[xX][0-9a-fA-F]+)$/;

/** Yes or no; managers send it as text too. */
export function flag(): Kind<boolean | 'true' | 'false', boolean> {
  return {
    schema: { enum: [true, false, 'true', 'false'] },
    wanted: 'true or false',
    parse: (value) => {
      if (value === true || value === 'true') return true;
      return value === false || value === 'false' ? false : undefined;
    },
  };
}

/** One of some words; `synonyms` are other spellings of them. */
export function choice<const V extends string, const S extends string = never>(
  values: readonly V[],
  synonyms: Readonly<Record<S, V>> = {} as Readonly<Record<S, V>>,
): Kind<V | S | (S extends 'true' | 'false' ? boolean : never), V> {
  const all: readonly string[] = [...values, ...Object.keys(synonyms)];
  return {
    schema: { enum: [...all] },
    wanted: `one of ${all.join(', ')}`,
    parse(value) {
      const word = typeof value === 'boolean' ? String(value) : value;
      if (typeof word !== 'string' || !all.includes(word)) return undefined;
      return Object.hasOwn(synonyms, word) ? synonyms[word as S] : (word as V);
    },
  };
}

/** A list of one kind of values. */
export function listOf<In, Out extends In>(each: Kind<In, Out>): Kind<readonly In[], readonly Out[]> {
  return {
    schema: { type: 'array', items: each.schema },
    wanted: `a list, each of it ${each.wanted}`,
    parse(value) {
      if (!Array.isArray(value)) return undefined;
      const parsed = value.map((item) => each.parse(item));
      return parsed.includes(undefined) ? undefined : (parsed as Out[]);
    },
  };
}

type ShapeIn<S> = { readonly [K in keyof S]?: Written<S[K]> };
type ShapeOut<S> = { readonly [K in keyof S]?: Held<S[K]> };

/** An object with these keys, each of which may be absent. */
export function shape<S extends object>(
  keys: S & Readonly<Record<keyof S, unknown>>,
): Kind<ShapeIn<S>, ShapeOut<S>> {
  const kinds = keys as unknown as Readonly<Record<string, Kind<unknown, unknown>>>;
  return {
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(kinds).map(([key, kind]) => [key, kind.schema])),
    },
    wanted: `an object of ${Object.keys(kinds).join(', ')}`,
    parse(value) {
      if (!isRecord(value)) return undefined;
      const result: Record<string, unknown> = {};
      for (const [key, given] of Object.entries(value)) {
        if (given === undefined) continue;
        const parsed = Object.hasOwn(kinds, key) ? kinds[key]?.parse(given) : undefined;
        if (parsed === undefined) return undefined;
        result[key] = parsed;
      }
      return result as ShapeOut<S>;
    },
  };
}

/** An object of whatever JSON holds; kept, not looked into. */
export function record(): Kind<Readonly<Record<string, unknown>>> {
  return {
    schema: { type: 'object' },
    wanted: 'an object',
    parse: (value) => (isRecord(value) ? (JSON.parse(JSON.stringify(value)) as typeof value) : undefined),
  };
}

/** Whether a value is an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
