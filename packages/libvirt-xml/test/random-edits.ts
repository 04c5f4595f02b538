import { sourceElement, type XmlElement } from '../src/index.js';
import { type Random } from './seeded.js';

type Fields = Record<string, unknown>;

/** An object of a typed document, with the properties and variants that lead to it (lists without their places). */
interface Place {
  readonly object: Fields;
  readonly path: string;
}

/** What was edited: the properties of the objects that elements were read to; `*` for all of an element. */
export type Touched = Map<XmlElement, Set<string>>;

/** Edits that were made. */
export interface MadeEdits {
  readonly touched: Touched;
  /** What was done, for people. */
  readonly log: readonly string[];
  /** Whether anything was taken out, or put in another's place. */
  readonly isDestructive: boolean;
}

// What tells variants apart is changed only with all that hangs on it
const discriminators = new Set(['type', 'protocol', 'mode', 'backend', 'access', 'name']);

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isForeign(value: unknown): boolean {
  return isFields(value) && typeof value['xml'] === 'string' && typeof value['namespace'] === 'string';
}

/** The values that tell variants apart. */
function variantOf(value: Fields): string {
  const found = [...discriminators].filter((key) => typeof value[key] === 'string' && key !== 'name');
  return found.length === 0 ? '' : `[${found.map((key) => `${key}=${String(value[key])}`).join()}]`;
}

/** Whether an element that is read once is there twice: the second would come to light when the first goes. */
function isThereTwice(object: Fields, key: string): boolean {
  const named = sourceElement(object)?.children.filter(
    (child) => child.kind === 'element' && child.name === key,
  );
  return !Array.isArray(object[key]) && (named?.length ?? 0) > 1;
}

function isForeignList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isForeign);
}

function placesOf(root: object): Place[] {
  const found: Place[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, path);
    else if (isFields(value) && !isForeign(value)) {
      found.push({ object: value, path });
      const inside = `${path}${variantOf(value)}`;
      for (const [key, each] of Object.entries(value)) visit(each, `${inside}.${key}`);
    }
  };
  visit(root, '');
  return found;
}

/** Another value of the same kind. */
function another(value: unknown, random: Random): unknown {
  if (typeof value === 'number') return random(3) === 0 ? value + 1 : random(100_000);
  if (typeof value === 'bigint') return value + 1n;
  const pieces = ['a', 'b', ' ', '<', '&', '"', "'", 'é', '😀', ']]>', '\n', '\t', '\r', '--'];
  const text = Array.from({ length: 1 + random(6) }, () => pieces[random(pieces.length)]).join('');
  // Where text may be absent, white space alone says that it is
  return text.trim() === '' ? `${text}x` : text;
}

/** Makes random edits of a typed document; `donor` is another of its kind, whose objects may be put in. */
export class RandomEditor {
  readonly touched: Touched = new Map();
  readonly log: string[] = [];
  isDestructive = false;
  readonly #root: Fields;
  readonly #donors: readonly Place[];
  readonly #random: Random;

  constructor(root: object, donor: object, random: Random) {
    this.#root = root as Fields;
    this.#donors = placesOf(donor);
    this.#random = random;
  }

  edit(): void {
    const place = this.#of(placesOf(this.#root));
    if (place === undefined) return;
    const actions = [
      () => this.#scalar(place),
      () => this.#scalar(place),
      () => this.#remove(place),
      () => this.#list(place),
      () => this.#list(place),
      () => this.#fresh(place),
      () => this.#transplant(place),
      () => this.#addition(place),
      () => this.#become(place),
      () => this.#foreign(),
    ];
    this.#of(actions)?.();
  }

  #of<T>(items: readonly T[]): T | undefined {
    return items[this.#random(items.length)];
  }

  #note(what: string, { object, path }: Place, key: string): void {
    this.log.push(`${what} ${path}.${key}`);
    const element = sourceElement(object);
    if (element === undefined) return;
    const keys = this.touched.get(element) ?? new Set();
    this.touched.set(element, keys.add(key));
  }

  #scalar(place: Place): void {
    const { object } = place;
    const keys = Object.keys(object).filter(
      (key) => typeof object[key] !== 'object' && object[key] !== undefined && !discriminators.has(key),
    );
    const key = this.#of(keys);
    if (key === undefined) return;
    object[key] = another(object[key], this.#random);
    this.#note(`set to ${JSON.stringify(String(object[key]))}`, place, key);
  }

  #remove(place: Place): void {
    const { object } = place;
    const key = this.#of(Object.keys(object).filter((each) => !discriminators.has(each) && each !== 'value'));
    if (key === undefined || isThereTwice(object, key)) return;
    this.#note('delete', place, key);
    this.isDestructive = true;
    delete object[key];
  }

  #list(place: Place): void {
    const { object } = place;
    const key = this.#of(
      Object.keys(object).filter((each) => Array.isArray(object[each]) && !isForeignList(object[each])),
    );
    if (key === undefined) return;
    const list = object[key] as unknown[];
    const at = this.#random(list.length + 1);
    const item = this.#of(list);
    switch (this.#random(7)) {
      case 0:
        list.reverse();
        this.#note('reverse', place, key);
        break;
      case 1:
        list.splice(at, 1 + this.#random(2));
        this.isDestructive = true;
        this.#note(`splice ${at}`, place, key);
        break;
      case 2:
        if (item !== undefined) list.splice(at, 0, structuredClone(item));
        this.#note(`put a fresh one in at ${at}`, place, key);
        break;
      case 3:
        if (item !== undefined) list.push(item);
        this.#note('push one that is there', place, key);
        break;
      case 4:
        object[key] = [...list.slice(at), ...list.slice(0, at)];
        this.#note(`rotate by ${at}`, place, key);
        break;
      case 5:
        if (isFields(item)) list[list.indexOf(item)] = { ...item };
        this.#note('spread', place, key);
        break;
      default:
        object[key] = [];
        this.isDestructive = true;
        this.#note('empty', place, key);
    }
  }

  #fresh(place: Place): void {
    const { object } = place;
    const key = this.#of(Object.keys(object).filter((each) => typeof object[each] === 'object'));
    if (key === undefined) return;
    this.#note('make fresh', place, key);
    this.isDestructive = true;
    object[key] = structuredClone(object[key]);
  }

  /** Puts what another document has in the place of what is there: itself, or made fresh. */
  #transplant(place: Place): void {
    const { object, path } = place;
    const donor = this.#of(this.#donors.filter((each) => each.path === path));
    const key = this.#of(Object.keys(object).filter((each) => typeof object[each] === 'object'));
    if (donor === undefined || key === undefined || typeof donor.object[key] !== 'object') return;
    if (variantOf(object) !== variantOf(donor.object)) return;
    this.#note('transplant', place, key);
    this.isDestructive = true;
    object[key] = this.#random(2) === 0 ? donor.object[key] : structuredClone(donor.object[key]);
  }

  #addition(place: Place): void {
    const { object, path } = place;
    const donor = this.#of(
      this.#donors.filter((each) => each.path === path && variantOf(object) === variantOf(each.object)),
    );
    const key = this.#of(Object.keys(donor?.object ?? {}).filter((each) => object[each] === undefined));
    if (donor === undefined || key === undefined || discriminators.has(key)) return;
    this.#note('add', place, key);
    object[key] = this.#random(2) === 0 ? donor.object[key] : structuredClone(donor.object[key]);
  }

  /** Makes an object another in its place, mostly of another variant. */
  #become(place: Place): void {
    const { object, path } = place;
    const donor = this.#of(this.#donors.filter((each) => each.path === path));
    if (donor === undefined || path === '') return;
    this.#note('become another', place, '*');
    this.isDestructive = true;
    // The donor may be in this document by now, or be the object itself
    const fields = structuredClone(donor.object);
    for (const key of Object.keys(object)) delete object[key];
    Object.assign(object, fields);
  }

  #foreign(): void {
    const holders = placesOf(this.#root).flatMap((place) =>
      Object.keys(place.object)
        .filter((key) => isForeignList(place.object[key]))
        .map((key) => ({ place, key })),
    );
    const found = this.#of(holders);
    if (found === undefined) return;
    const items = found.place.object[found.key] as { xml: string; namespace: string }[];
    const item = this.#of(items);
    if (item === undefined) return;
    this.#note('edit another one of', found.place, found.key);
    if (this.#random(2) === 0)
      items.push({ namespace: 'urn:new', xml: '<n:new xmlns:n="urn:new">&lt;</n:new>' });
    else item.xml = `<e:edited xmlns:e="${item.namespace || 'urn:e'}"/>`;
    this.isDestructive = true;
  }
}
