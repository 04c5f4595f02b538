import { attributeValue, type XmlElement } from '../node.js';
import { type Likeness } from './canonical.js';
import { type NamedPair } from './pair-devices.js';

/** What elements of one name are told apart by, where they are many: the first that all have, each another value. */
const keys = [
  'name',
  'id',
  'index',
  'vcpu',
  'vcpus',
  'iothread',
  'cpu',
  'nodeset',
  'dev',
  'mac',
  'ip',
  'address',
  'path',
  'alias',
  'uuid',
];

/** The elements of one name under two elements. */
export interface Namesakes {
  readonly before: readonly XmlElement[];
  readonly after: readonly XmlElement[];
}

/**
 * Pairs elements of one name: a single one with a single one; many by an attribute that tells them apart, else those that
 * say the same, and then what is left in its order.
 */
export function pairNamesakes({ before, after }: Namesakes, likeness: Likeness): NamedPair[] {
  if (before.length <= 1 && after.length <= 1) return [{ before: before[0], after: after[0], label: '' }];
  const key = keys.find((name) => isKey(name, before) && isKey(name, after));
  if (key !== undefined) return pairByKey(key, { before, after });
  const equal = pairBy((element) => likeness.of(element), { before, after });
  const rest = {
    before: equal.flatMap((pair) =>
      pair.after === undefined && pair.before !== undefined ? pair.before : [],
    ),
    after: equal.flatMap((pair) => (pair.before === undefined && pair.after !== undefined ? pair.after : [])),
  };
  const pairs = equal.filter((pair) => pair.before !== undefined && pair.after !== undefined);
  for (let place = 0; place < Math.max(rest.before.length, rest.after.length); place++) {
    pairs.push({ before: rest.before[place], after: rest.after[place] });
  }
  const places = new Map(
    [...before.entries(), ...after.entries()].map(([place, element]) => [element, place + 1]),
  );
  return pairs.map((pair) => ({
    ...pair,
    label: String(places.get((pair.after ?? pair.before) as XmlElement)),
  }));
}

function isKey(name: string, elements: readonly XmlElement[]): boolean {
  const values = elements.map((element) => attributeValue(element, name));
  return !values.includes(undefined) && new Set(values).size === values.length;
}

function pairByKey(key: string, sides: Namesakes): NamedPair[] {
  const valueOf = (element: XmlElement | undefined) =>
    element === undefined ? undefined : attributeValue(element, key);
  return pairBy((element) => valueOf(element) ?? '', sides).map((pair) => ({
    ...pair,
    label: `@${key}='${valueOf(pair.after ?? pair.before) ?? ''}'`,
  }));
}

type Pair = Omit<NamedPair, 'label'>;

/** Pairs those that share a key, in their order; those without a partner stand alone. */
function pairBy(keyOf: (element: XmlElement) => string | number, { before, after }: Namesakes): Pair[] {
  const waiting = new Map<string | number, XmlElement[]>();
  for (const element of before.toReversed()) {
    const key = keyOf(element);
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [element]);
    else list.push(element);
  }
  const partners = new Map<XmlElement, XmlElement>();
  const fresh: Pair[] = [];
  for (const element of after) {
    const partner = waiting.get(keyOf(element))?.pop();
    if (partner === undefined) fresh.push({ before: undefined, after: element });
    else partners.set(partner, element);
  }
  return [...before.map((element) => ({ before: element, after: partners.get(element) })), ...fresh];
}
