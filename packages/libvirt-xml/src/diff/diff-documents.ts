import { formatElement } from '../format.js';
import { textOf, type XmlDocument, type XmlElement } from '../node.js';
import { attributesOf, elementName, elementsIn, Likeness } from './canonical.js';
import { type Namesakes, pairNamesakes } from './pair-children.js';
import { type NamedPair, pairDevices, type Texts } from './pair-devices.js';
import { sameAmount, sameText } from './same-value.js';

/** One way in which two documents differ. */
export interface DocumentChange {
  readonly change: 'added' | 'removed' | 'changed' | 'reordered';
  /**
   * The element, attribute or text. Where several share a name, the one: a device by what it is known by
   * (`disk[vda]/source/@file`), others by an attribute (`vcpupin[@vcpu='0']`) or their place.
   */
  readonly path: string;
  /** The value, or the element's text; undefined where it is added. */
  readonly before?: string;
  /** The value, or the element's text; undefined where it is removed. */
  readonly after?: string;
}

/**
 * How two documents differ in what they say, in the order of the second: by element, and devices by their identity and not
 * their place. Layout, comments, quotes, prefixes, `0x04` for `4` and `1 GiB` for `1048576 KiB` make no difference. Empty
 * for documents that say the same.
 */
export function diffDocuments(before: XmlDocument, after: XmlDocument): DocumentChange[] {
  const diff = new Diff({ before: before.text, after: after.text });
  const pair = { before: before.root, after: after.root, label: '' };
  if (elementName(before.root) === elementName(after.root)) diff.pair(pair, '');
  else
    for (const side of ['before', 'after'] as const)
      diff.pair({ before: undefined, after: undefined, label: '', [side]: pair[side] }, '');
  return diff.changes;
}

class Diff {
  readonly changes: DocumentChange[] = [];
  readonly #texts: Texts;
  readonly #likeness = new Likeness();

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  pair({ before, after, label }: NamedPair, parent: string): void {
    const element = after ?? before;
    if (element === undefined) return;
    const path = `${parent}/${element.name}${label === '' ? '' : `[${label}]`}`;
    if (before === undefined) {
      this.changes.push({ change: 'added', path, after: formatElement(this.#texts.after, element) });
    } else if (after === undefined) {
      this.changes.push({ change: 'removed', path, before: formatElement(this.#texts.before, element) });
    } else this.#elements(before, after, path);
  }

  #elements(before: XmlElement, after: XmlElement, path: string): void {
    const isSameAmount = sameAmount(before, after);
    this.#attributes(before, after, { path, isSameAmount });
    this.#children(before, after, path);
    const texts = [textOf(before).trim(), textOf(after).trim()] as const;
    if (!isSameAmount && !sameText(...texts)) this.#value(path, ...texts);
  }

  #attributes(
    before: XmlElement,
    after: XmlElement,
    { path, isSameAmount }: { path: string; isSameAmount: boolean },
  ): void {
    const [old, now] = [attributesOf(before), attributesOf(after)];
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      if (isSameAmount && key === 'unit') continue;
      const [left, right] = [old.get(key), now.get(key)];
      const own = `${path}/@${right?.name ?? left?.name ?? ''}`;
      if (left === undefined || right === undefined || !sameText(left.value, right.value)) {
        this.#value(own, left?.value, right?.value);
      }
    }
  }

  #value(path: string, before: string | undefined, after: string | undefined): void {
    if (before === undefined && after !== undefined) this.changes.push({ change: 'added', path, after });
    else if (before !== undefined && after === undefined)
      this.changes.push({ change: 'removed', path, before });
    else if (before !== undefined && after !== undefined)
      this.changes.push({ change: 'changed', path, before, after });
  }

  #children(before: XmlElement, after: XmlElement, path: string): void {
    let left = { before: elementsIn(before), after: elementsIn(after) };
    const found: NamedPair[] = [];
    const areDevices = isDevices(before) && isDevices(after);
    if (areDevices) {
      const { pairs, left: others } = pairDevices(before, after, this.#texts);
      add(pairs, found);
      left = others;
    }
    for (const namesakes of byName(left)) {
      const pairs = pairNamesakes(namesakes, this.#likeness);
      if (!areDevices) this.#order(pairs, path);
      add(pairs, found);
    }
    for (const each of found.sort(inOrder)) this.pair(each, path);
  }

  /** Namesakes whose order is another, where that may mean something: of boot devices, not of what has a number or a name. */
  #order(pairs: readonly NamedPair[], parent: string): void {
    const both = pairs.filter(
      ({ before, after, label }) =>
        before !== undefined && after !== undefined && /^(?:[^@]|@dev=)/.test(label),
    );
    const sorted = (side: 'before' | 'after') =>
      both.toSorted((one, other) => (one[side]?.start ?? 0) - (other[side]?.start ?? 0));
    const [old, now] = [sorted('before'), sorted('after')];
    if (old.every((pair, place) => pair === now[place])) return;
    const shown = (list: readonly NamedPair[]) => list.map(({ label }) => shownLabel(label)).join(', ');
    this.changes.push({
      change: 'reordered',
      path: `${parent}/${both[0]?.after?.name ?? ''}`,
      before: shown(old),
      after: shown(now),
    });
  }
}

/** One by one: a call takes no more arguments than its stack holds. */
function add(pairs: readonly NamedPair[], to: NamedPair[]): void {
  for (const pair of pairs) to.push(pair);
}

/** What a label says without the attribute's name. */
function shownLabel(label: string): string {
  const quote = label.startsWith('@') ? label.indexOf("='") : -1;
  return quote < 0 ? label : label.slice(quote + 2, -1);
}

/** Whether an element is the `<devices>` of a guest. */
function isDevices(element: XmlElement): boolean {
  const parent = element.parent;
  return element.name === 'devices' && (parent?.name === 'domain' || parent?.name === 'inactiveDomain');
}

/** As the second document has them; what it has not comes last, as the first has it. */
function inOrder(one: NamedPair, other: NamedPair): number {
  if (one.after !== undefined && other.after !== undefined) return one.after.start - other.after.start;
  if (one.after !== undefined || other.after !== undefined) return one.after === undefined ? 1 : -1;
  return (one.before?.start ?? 0) - (other.before?.start ?? 0);
}

/** Elements by their names, in the order in which these come. */
function byName({ before, after }: Namesakes): Iterable<Namesakes> {
  const groups = new Map<string, { before: XmlElement[]; after: XmlElement[] }>();
  const put = (element: XmlElement, side: 'before' | 'after') => {
    const name = elementName(element);
    let group = groups.get(name);
    if (group === undefined) groups.set(name, (group = { before: [], after: [] }));
    group[side].push(element);
  };
  for (const element of after) put(element, 'after');
  for (const element of before) put(element, 'before');
  return groups.values();
}
