import { type DataType } from './data-type.js';
import { type Particle, type Pattern } from './pattern.js';
import { phrases } from './phrases.js';

const maxNames = 24;

/** What a text may be, in words for people: `"yes"` and `"no"`, `a whole number from 0 to 31`. */
export function textOptions(...patterns: readonly Pattern[]): string[] {
  const [values, types] = [new Set<string>(), new Set<string>()];
  for (const pattern of patterns) collectTexts(pattern, values, types);
  return [...[...values].map((value) => JSON.stringify(value)), ...types];
}

/** What a text may be, for people: `"yes" or "no"`, `a whole number from 0 to 31`. */
export function describeOptions(options: Iterable<string>): string {
  // Sorted, values before types, since the order of patterns depends on the documents that were met before
  return listed([...new Set(options)].sort(), 'or') || 'nothing';
}

/** Whether a pattern holds text of any sort. */
export function hasText(pattern: Pattern): boolean {
  return textOptions(pattern).length > 0;
}

function collectTexts(pattern: Pattern, values: Set<string>, types: Set<string>): void {
  switch (pattern.kind) {
    case 'text':
      types.add('any text');
      break;
    case 'value':
      values.add(pattern.value);
      break;
    case 'data':
      types.add(describeType(pattern.type));
      break;
    case 'repeat':
      collectTexts(pattern.item, values, types);
      break;
    case 'choice':
    case 'group':
    case 'interleave':
      for (const item of pattern.items) collectTexts(item, values, types);
      break;
    default:
      break;
  }
}

function describeType({ name, definition, checks }: DataType): string {
  const phrase = phrases[definition];
  if (phrase !== undefined) return phrase;
  const { pattern, minInclusive, maxInclusive, maxLength } = checks;
  if (name === 'string') {
    if (maxLength !== undefined) return `a text of at most ${maxLength} characters`;
    return pattern === undefined || pattern === '.+' ? 'a text' : `a text of the form ${pattern}`;
  }
  const kind = kinds[name] ?? 'a whole number';
  const min = minInclusive ?? (name.startsWith('unsigned') ? '0' : undefined);
  if (min !== undefined && maxInclusive !== undefined) return `${kind} from ${min} to ${maxInclusive}`;
  if (maxInclusive !== undefined) return `${kind} of at most ${maxInclusive}`;
  return min === undefined ? kind : `${kind} of at least ${min}`;
}

const kinds: Readonly<Record<string, string>> = {
  double: 'a number',
  dateTime: 'a time like 2026-01-31T12:00:00Z',
  NCName: 'a name',
  anyURI: 'a URI',
  positiveInteger: 'a whole number above 0',
};

/** Elements by name, for people. */
export function describeElements(particles: readonly Particle[]): string {
  const names = new Set(particles.map((each) => (each.kind === 'any' ? 'any element' : `<${each.name}>`)));
  return listed([...names].sort(), 'or') || 'no more elements';
}

/** Attributes by name, for people. */
export function describeAttributes(names: Iterable<string>): string {
  return listed([...new Set(names)].sort(), 'or') || 'no more attributes';
}

/** Words with commas, and a word before the last; of very many the first. */
export function listed(words: readonly string[], conjunction: 'or' | 'and'): string {
  if (words.length > maxNames) {
    const others = words.length - maxNames;
    return `${words.slice(0, maxNames).join(', ')} ${conjunction} ${others} others`;
  }
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** What must be there: each entry is one thing, or several of which one must be. */
export type Needs = readonly (readonly string[])[];

/** The attributes that are still required. */
export function neededAttributes(pattern: Pattern): Needs {
  return needs(pattern, (each) => (each.kind === 'attribute' ? `attribute "${each.name}"` : undefined)) ?? [];
}

/** The elements (or the text) that are still required. */
export function neededElements(pattern: Pattern): Needs {
  const name = (each: Pattern) => {
    if (each.kind === 'element') return `<${each.name}>`;
    if (each.kind === 'any') return 'an element';
    return each.kind === 'data' || each.kind === 'value' ? 'text' : undefined;
  };
  return needs(pattern, name) ?? [];
}

/** The least that is needed; undefined for what cannot be. */
function needs(pattern: Pattern, nameOf: (pattern: Pattern) => string | undefined): Needs | undefined {
  switch (pattern.kind) {
    case 'choice': {
      const options = pattern.items.flatMap((item) => {
        const needed = needs(item, nameOf);
        return needed === undefined ? [] : [needed];
      });
      options.sort((left, right) => (String(left) < String(right) ? -1 : 1));
      const least = Math.min(...options.map(({ length }) => length));
      const cheapest = options.filter(({ length }) => length === least);
      if (least !== 1) return cheapest[0];
      return [[...new Set(cheapest.flat(2))]];
    }
    case 'group':
    case 'interleave': {
      const all = pattern.items.map((item) => needs(item, nameOf));
      return all.includes(undefined) ? undefined : all.flatMap((each) => each ?? []);
    }
    case 'repeat':
      return needs(pattern.item, nameOf);
    default: {
      const name = nameOf(pattern);
      return name === undefined ? [] : [[name]];
    }
  }
}

/** Needs for people: `<target> and one of <a> or <b>`. */
export function describeNeeds(needed: Needs): string {
  const words = needed.map((names) =>
    names.length === 1 ? (names[0] ?? '') : `one of ${listed(names, 'or')}`,
  );
  return listed([...new Set(words)].sort(), 'and');
}
