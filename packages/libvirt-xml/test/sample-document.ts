import fc from 'fast-check';
import { grammarData } from '../src/generated/grammar.js';
import { compileDataType, regularExpression } from '../src/validation/data-type.js';
import { type Checks, type GrammarNode } from '../src/validation/grammar-form.js';
import { type Random, seeded } from './seeded.js';

/** What a pattern was made to be in one place. */
interface Content {
  readonly attributes: string[];
  readonly children: string[];
  text: string;
}

const { roots, nodes } = grammarData();
// Deeper than the deepest pattern: it cannot be
const never = 1e6;

/** How many elements deep each pattern is at least: what to choose when a document gets too deep. */
function leastDepths(): number[] {
  const depths = nodes.map(() => never);
  const of = (place: number): number => depths[place] ?? never;
  const depthOf = (node: GrammarNode): number => {
    switch (node[0]) {
      case 'a':
        return of(node[2]);
      case 'e':
        return 1 + of(node[2]);
      case 'c':
        return Math.min(never, ...(node.slice(1) as number[]).map(of));
      case 'g':
      case 'i':
        return Math.max(0, ...(node.slice(1) as number[]).map(of));
      case '+':
        return of(node[1]);
      default:
        return 0;
    }
  };
  for (let changed = true; changed;) {
    changed = false;
    nodes.forEach((node, place) => {
      const depth = Math.min(never, depthOf(node));
      if (depth >= of(place)) return;
      depths[place] = depth;
      changed = true;
    });
  }
  return depths;
}

const depths = leastDepths();
const texts = new Map<number, readonly string[]>();

/** Texts of a data type. */
function textsOf(
  place: number,
  [, type, definition, checks = {}]: Extract<GrammarNode, readonly ['d', ...unknown[]]>,
): readonly string[] {
  const known = texts.get(place);
  if (known !== undefined) return known;
  const dataType = compileDataType(type, definition, checks);
  const found = fc
    .sample(candidates(type, checks), { seed: place, numRuns: 400 })
    .filter((text) => dataType.accepts(text) && isPrintable(text) && !isBareHexadecimal(definition, text))
    .slice(0, 20);
  if (found.length === 0)
    throw new Error(`Cannot sample texts of ${type} ${definition} ${JSON.stringify(checks)}`);
  texts.set(place, found);
  return found;
}

function candidates(type: string, { pattern, minInclusive, maxInclusive }: Checks): fc.Arbitrary<string> {
  if (pattern !== undefined)
    return fc.oneof(fc.stringMatching(regularExpression(pattern)), fc.nat(20).map(String));
  if (type === 'dateTime') return fc.constant('2026-11-21T13:14:53Z');
  if (type === 'anyURI') return fc.constantFrom('http://example.org/a?b=c&d', 'urn:example:x');
  if (type === 'string' || type === 'NCName')
    return fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_. -]{0,9}$/).map((text) => text.trim());
  // An integer beyond 2^53 is unknown content, but for sizes of storage
  const least = Number(minInclusive ?? 0);
  const most = Number(
    maxInclusive ?? (type === 'unsignedLong' || type === 'long' ? 2 ** 53 - 1 : 2 ** 15 - 1),
  );
  const near = fc.nat(Math.min(500, most - least)).map((value) => value + least);
  return fc.oneof(fc.integer({ min: least, max: most }), near).map(String);
}

/** What libvirt would print: no white space at the ends, which a typed value need not keep; no control characters. */
function isPrintable(text: string): boolean {
  return /^[ -~]*$/.test(text) && text.trim() === text;
}

/** The schema takes `ff` for these numbers; libvirt, which reads them as decimal unless they begin with 0x, does not. */
function isBareHexadecimal(definition: string, text: string): boolean {
  return /^(?:uint[0-9]+|pci[A-Z][a-z]+)$/.test(definition) && /^[0-9]*[a-fA-F]/.test(text);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

class Sampler {
  readonly #random: Random;
  readonly #maxDepth: number;

  constructor(random: Random, maxDepth: number) {
    this.#random = random;
    this.#maxDepth = maxDepth;
  }

  element(place: number, depth: number): string {
    const content: Content = { attributes: [], children: [], text: '' };
    this.#add(place, content, depth);
    return content.children[0] ?? '';
  }

  #add(place: number, into: Content, depth: number): void {
    const node = nodes[place] as GrammarNode;
    switch (node[0]) {
      case undefined:
        return;
      case 't':
        into.text += 'any text';
        return;
      case '*':
        into.children.push('<x:any xmlns:x="urn:example:any"/>');
        return;
      case 'v':
        into.text += node[1];
        return;
      case 'd':
        into.text += this.#oneOf(textsOf(place, node));
        return;
      case 'a':
        into.attributes.push(` ${node[1]}="${escaped(this.#attribute(node[1], node[2], depth))}"`);
        return;
      case 'e':
        into.children.push(this.#element(node[1], node[2], node[3], depth));
        return;
      case 'c':
        this.#add(this.#alternative(node.slice(1) as number[], depth), into, depth);
        return;
      case 'i':
        for (const item of this.#shuffled(node.slice(1) as number[])) this.#add(item, into, depth);
        return;
      case 'g':
        for (const item of node.slice(1) as number[]) this.#add(item, into, depth);
        return;
      case '+':
        for (let left = depth >= this.#maxDepth ? 1 : 1 + this.#random(3); left > 0; left--)
          this.#add(node[1], into, depth);
    }
  }

  #element(name: string, content: number, namespace: string | undefined, depth: number): string {
    const inside: Content = { attributes: [], children: [], text: '' };
    this.#add(content, inside, depth + 1);
    const tag = namespace === undefined ? name : `ns:${name}`;
    const declaration = namespace === undefined ? '' : ` xmlns:ns="${namespace}"`;
    return `<${tag}${declaration}${inside.attributes.join('')}>${escaped(inside.text)}${inside.children.join('')}</${tag}>`;
  }

  #attribute(name: string, place: number, depth: number): string {
    // The schema takes any text for some ports; the types, as libvirt, numbers
    if (name === 'port' && nodes[place]?.[0] === 't') return String(this.#random(65536));
    const content: Content = { attributes: [], children: [], text: '' };
    this.#add(place, content, depth);
    return content.text;
  }

  #alternative(places: readonly number[], depth: number): number {
    const depthOf = (place: number): number => depths[place] ?? never;
    const least = Math.min(...places.map(depthOf));
    const possible = places.filter((place) =>
      depth >= this.#maxDepth ? depthOf(place) === least : depthOf(place) < never,
    );
    return this.#oneOf(possible);
  }

  #shuffled(items: readonly number[]): number[] {
    const result = [...items];
    for (let last = result.length - 1; last > 0; last--) {
      const other = this.#random(last + 1);
      [result[last], result[other]] = [result[other] as number, result[last] as number];
    }
    return result;
  }

  #oneOf<T>(items: readonly T[]): T {
    return items[this.#random(items.length)] as T;
  }
}

/** A document of a root element that libvirt's schema takes, the same for the same seed. */
export function sampleDocument(root: string, seed: number): string {
  const place = roots[root];
  if (place === undefined) throw new Error(`Cannot sample <${root}>: it is not in the grammar`);
  return new Sampler(seeded(seed), 5 + (seed % 4)).element(place, 0);
}
