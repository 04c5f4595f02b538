import { type ElementPattern, type Pattern } from './pattern.js';

/** The children of a pattern in the order in which they occur first, each with those that stand before it somewhere. */
type Predecessors = ReadonlyMap<string, ReadonlySet<string>>;

/** How a child is called among its siblings: by name, or by namespace, space and name. */
export function childKey({ name, namespace }: ElementPattern): string {
  return namespace === '' ? name : `${namespace} ${name}`;
}

/**
 * The children of a pattern in one order that is right wherever the pattern has one: what stands in a later part of a group
 * comes later, whichever alternative has it first. Children that the pattern has both ways stay as they occur first.
 */
export function childOrder(pattern: Pattern): string[] {
  const before = predecessors(pattern);
  const constraints = new Map(
    [...before].map(([name, earlier]) => [
      name,
      new Set([...earlier].filter((each) => before.get(each)?.has(name) !== true)),
    ]),
  );
  return inOrder([...before.keys()], constraints);
}

/** Names in their order, but each after those that must come before it, as far as that can be. */
export function inOrder(
  names: readonly string[],
  before: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const result: string[] = [];
  const left = new Set(names);
  while (left.size > 0) {
    const waiting = [...left];
    const isFree = (name: string) => ![...(before.get(name) ?? [])].some((each) => left.has(each));
    const next = waiting.find(isFree) ?? waiting[0];
    if (next === undefined) break;
    result.push(next);
    left.delete(next);
  }
  return result;
}

function predecessors(pattern: Pattern): Predecessors {
  switch (pattern.kind) {
    case 'element':
      return new Map([[childKey(pattern.element), new Set()]]);
    case 'choice':
      return joined(pattern.items.map(predecessors), false);
    case 'group':
      return joined(pattern.items.map(predecessors), pattern.interleaved !== true);
    case 'repeat':
    case 'named':
      return predecessors(pattern.item);
    default:
      return new Map();
  }
}

function joined(parts: readonly Predecessors[], isOrdered: boolean): Predecessors {
  const result = new Map<string, Set<string>>();
  const met = new Set<string>();
  for (const part of parts) {
    for (const [name, earlier] of part) {
      const all = result.get(name) ?? new Set();
      for (const each of earlier) all.add(each);
      if (isOrdered) for (const each of met) if (each !== name) all.add(each);
      result.set(name, all);
    }
    for (const name of part.keys()) met.add(name);
  }
  return result;
}
