import { inOrder } from './child-order.js';
import { type Case } from './shape.js';

/**
 * One order of all children in which each case has its own: the schema's groups differ in what they begin with. Where
 * cases contradict each other the order of the element as a whole stands.
 */
export function mergeOrders(all: readonly string[], cases: readonly Case[]): string[] {
  const before = new Map<string, Set<string>>(all.map((name) => [name, new Set()]));
  for (const { fields } of cases) {
    const names = [...fields.children.keys()];
    names.forEach((name, index) => {
      for (const earlier of names.slice(0, index)) before.get(name)?.add(earlier);
    });
  }
  return inOrder(all, before);
}
