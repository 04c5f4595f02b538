import { localName, namespaceOf } from '../namespaces.js';
import { textOf, type XmlAttribute, type XmlElement, type XmlText } from '../node.js';
import { normalized } from './derivatives.js';
import {
  describeAttributes,
  describeElements,
  describeNeeds,
  describeOptions,
  hasText,
  neededAttributes,
  neededElements,
  textOptions,
} from './expectation.js';
import { type Fault } from './finding.js';
import { type Grammar } from './grammar.js';
import { type Particle, type Pattern } from './pattern.js';

/** Attributes that decide what others mean come first, so that the others are to blame. */
const deciding = ['type', 'mode', 'protocol', 'device', 'model', 'name'];

const none: readonly Fault[] = [];

/** Checks the elements of one document against a grammar, each against each pattern once. */
export class ElementCheck {
  readonly #grammar: Grammar;
  readonly #known = new Map<XmlElement, Map<Particle, readonly Fault[]>>();
  #lastShown: { readonly element: XmlElement; readonly content: Pattern; readonly text: string } | undefined;

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  /** What is wrong with an element if it is to be one of the particles; the fewest and least faults that there are. */
  best(
    element: XmlElement,
    particles: readonly Particle[],
  ): { accepted: Set<Pattern>; faults: readonly Fault[] } {
    const accepted = new Set<Pattern>();
    let least: { faults: readonly Fault[]; readonly weight: number; readonly particle: Particle } | undefined;
    for (const particle of byPlace(particles)) {
      const faults = this.#check(element, particle);
      const weight = weigh(faults);
      if (weight === 0) accepted.add(particle);
      else if (least === undefined || weight < least.weight) least = { faults, weight, particle };
      else if (weight === least.weight) least.faults = together(least.faults, faults);
    }
    if (accepted.size > 0 || least === undefined) return { accepted, faults: none };
    return { accepted: accepted.add(least.particle), faults: least.faults };
  }

  #check(element: XmlElement, particle: Particle): readonly Fault[] {
    let known = this.#known.get(element);
    if (known === undefined) this.#known.set(element, (known = new Map<Particle, readonly Fault[]>()));
    let faults = known.get(particle);
    if (faults === undefined) {
      const found: Fault[] = [];
      if (particle.kind === 'element') this.#content(element, this.#grammar.content(particle), found);
      known.set(particle, (faults = found.length === 0 ? none : found));
    }
    return faults;
  }

  #content(element: XmlElement, content: Pattern, faults: Fault[]): void {
    const pattern = this.#attributes(element, content, faults);
    const children = element.children.filter((child) => child.kind === 'element');
    if (children.length === 0) this.#text(element, pattern, faults);
    else this.#children(element, content, pattern, faults);
  }

  #attributes(element: XmlElement, content: Pattern, faults: Fault[]): Pattern {
    const { derivatives } = this.#grammar;
    let pattern = content;
    for (const attribute of inOrder(element.attributes)) {
      const { name, value } = attribute;
      const candidates = derivatives.attributes(pattern).filter((each) => each.name === name);
      if (candidates.length === 0) {
        const isKnown = this.#grammar.knows(localName(element.name), name);
        const expected = describeAttributes(derivatives.attributes(pattern).map((each) => each.name));
        faults.push({
          severity: isKnown ? 'error' : 'unknown',
          code: isKnown ? 'misplaced-attribute' : 'unknown-attribute',
          element,
          attribute,
          value,
          expected,
          message: isKnown
            ? `Attribute "${name}" is not allowed in ${this.#shown(element, content)}`
            : `Attribute "${name}" of <${element.name}> is not known`,
        });
        continue;
      }
      const accepted = candidates.filter((each) => derivatives.afterText(each.content, value).nullable);
      if (accepted.length === 0) {
        const expected = candidates.map((each) => each.content);
        faults.push(this.#wrongAttribute(element, attribute, expected));
      }
      pattern = derivatives.after(pattern, new Set(accepted.length === 0 ? candidates : accepted));
    }
    const closed = derivatives.close(pattern);
    if (!isImpossible(closed)) return closed;
    const expected = describeNeeds(neededAttributes(pattern));
    faults.push({
      severity: 'error',
      code: 'missing-attribute',
      element,
      expected,
      message: `${this.#shown(element, content)} lacks ${expected}`,
    });
    return derivatives.forgive(pattern);
  }

  #wrongAttribute(element: XmlElement, attribute: XmlAttribute, contents: readonly Pattern[]): Fault {
    return wrongValue({ element, attribute, value: attribute.value, options: textOptions(...contents) });
  }

  /** The content of an element that holds no others. */
  #text(element: XmlElement, pattern: Pattern, faults: Fault[]): void {
    const value = textOf(element);
    const isBlank = normalized(value) === '';
    if ((isBlank && pattern.nullable) || this.#grammar.derivatives.afterText(pattern, value).nullable) return;
    if (isBlank && !hasText(pattern)) {
      this.#missing(element, pattern, faults);
      return;
    }
    if (!hasText(pattern)) {
      const expected = describeElements(this.#grammar.derivatives.next(pattern));
      faults.push(misplacedText(element, firstText(element), value, expected));
      this.#missing(element, pattern, faults);
      return;
    }
    const text = firstText(element);
    const at = text === undefined ? { element } : { element, text };
    faults.push(wrongValue({ ...at, value, options: textOptions(pattern) }));
  }

  #children(element: XmlElement, content: Pattern, start: Pattern, faults: Fault[]): void {
    const { derivatives } = this.#grammar;
    const seen = new Set<string>();
    let pattern = start;
    let previous: XmlElement | undefined;
    for (const child of element.children) {
      if (child.kind === 'text' || child.kind === 'cdata') {
        if (normalized(child.value) === '') continue;
        const after = derivatives.afterText(pattern, child.value);
        if (isImpossible(after)) {
          const expected = describeElements(derivatives.next(pattern));
          faults.push(misplacedText(element, child, child.value.trim(), expected));
        } else pattern = after;
      }
      if (child.kind !== 'element') continue;
      const candidates = derivatives.next(pattern).filter((each) => isOf(child, each));
      if (candidates.length === 0) {
        faults.push(this.#misplaced(child, { element, content, start, pattern, seen, previous }));
        continue;
      }
      const { accepted, faults: inside } = this.best(child, candidates);
      // One by one: a call takes no more arguments than its stack holds
      for (const fault of inside) faults.push(fault);
      pattern = derivatives.after(pattern, accepted);
      seen.add(child.name);
      previous = child;
    }
    if (!pattern.nullable) this.#missing(element, pattern, faults);
  }

  #misplaced(child: XmlElement, context: Context): Fault {
    const { element, content, start, pattern, seen, previous } = context;
    const expected = describeElements(this.#grammar.derivatives.next(pattern));
    const isIn = (held: Pattern) => [...this.#grammar.held(held)].some((each) => isOf(child, each));
    const fault = (code: Fault['code'], message: string): Fault => {
      return {
        severity: code === 'unknown-element' ? 'unknown' : 'error',
        code,
        element: child,
        expected,
        message,
      };
    };
    const isKnown = isIn(content) || this.#grammar.knows(localName(element.name), `<${child.name}>`);
    if (!isKnown) return fault('unknown-element', `<${child.name}> in <${element.name}> is not known`);
    if (seen.has(child.name)) {
      return fault('repeated-element', `There is more than one <${child.name}> in <${element.name}>`);
    }
    const parent = this.#shown(element, content);
    if (!isIn(start) || previous === undefined)
      return fault('misplaced-element', `<${child.name}> is not allowed in ${parent}`);
    return fault('misplaced-element', `<${child.name}> is not allowed in ${parent} after <${previous.name}>`);
  }

  #missing(element: XmlElement, pattern: Pattern, faults: Fault[]): void {
    const expected = describeNeeds(neededElements(pattern));
    if (expected === '') return;
    const message = `<${element.name}> lacks ${expected}`;
    faults.push({ severity: 'error', code: 'missing-element', element, expected, message });
  }

  /** An element by name, with the attributes that decide what it may hold. */
  #shown(element: XmlElement, content: Pattern): string {
    // What many children are not allowed in is said once
    if (this.#lastShown?.element === element && this.#lastShown.content === content)
      return this.#lastShown.text;
    const known = this.#grammar.derivatives.attributes(content);
    const shown = element.attributes.filter(
      ({ name }) => deciding.includes(name) && known.filter((each) => each.name === name).length > 1,
    );
    const text = `<${[element.name, ...shown.map(({ name, value }) => `${name}='${shortened(value)}'`)].join(' ')}>`;
    this.#lastShown = { element, content, text };
    return text;
  }
}

interface Context {
  readonly element: XmlElement;
  /** All that the element may hold. */
  readonly content: Pattern;
  /** What it may hold with its attributes. */
  readonly start: Pattern;
  /** What may come next. */
  readonly pattern: Pattern;
  /** The names of the children that were met. */
  readonly seen: ReadonlySet<string>;
  readonly previous: XmlElement | undefined;
}

function isImpossible(pattern: Pattern): boolean {
  return pattern.kind === 'choice' && pattern.items.length === 0;
}

/** Whether an element has the name of a particle. */
function isOf(element: XmlElement, particle: Particle): boolean {
  if (particle.kind === 'any') return true;
  const namespace = namespaceOf(element);
  // A prefix that nothing declares is part of the name
  const name = namespace === undefined ? element.name : localName(element.name);
  return name === particle.name && (namespace ?? '') === particle.namespace;
}

/** In the order of the schema, so that of two that fit as badly it is always the same that is told of. */
function byPlace(particles: readonly Particle[]): readonly Particle[] {
  const place = (particle: Particle) => (particle.kind === 'element' ? particle.content : -1);
  return particles.length < 2 ? particles : particles.toSorted((left, right) => place(left) - place(right));
}

function inOrder(attributes: readonly XmlAttribute[]): readonly XmlAttribute[] {
  const rank = ({ name }: XmlAttribute) => {
    const found = deciding.indexOf(name);
    return found < 0 ? deciding.length : found;
  };
  return attributes
    .filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .sort((left, right) => rank(left) - rank(right));
}

/** No number of unknown things makes up for an error: they are unknown wherever they stand. */
function weigh(faults: readonly Fault[]): number {
  return faults.reduce((sum, { severity }) => sum + (severity === 'error' ? 2 ** 26 : 1), 0);
}

/** A value that is none of what it may be. */
type WrongValue = Pick<Fault, 'element' | 'attribute' | 'text'> & Required<Pick<Fault, 'value' | 'options'>>;

function wrongValue(wrong: WrongValue): Fault {
  const { element, attribute, value, options } = wrong;
  const subject = attribute === undefined ? 'Text' : `Attribute "${attribute.name}"`;
  const expected = describeOptions(options);
  const message = `${subject} of <${element.name}> is ${quoted(value)}: expected ${expected}`;
  return { ...wrong, severity: 'error', code: 'wrong-value', expected, message };
}

function isWrongValue(fault: Fault | undefined): fault is Fault & WrongValue {
  return fault?.options !== undefined;
}

/** Of two that fit as badly the first; but where one value is wrong in both, all that it may be. */
function together(faults: readonly Fault[], others: readonly Fault[]): readonly Fault[] {
  const [fault, other] = [faults[0], others[0]];
  if (!isWrongValue(fault) || !isWrongValue(other) || faults.length > 1 || others.length > 1) return faults;
  if (fault.element !== other.element || fault.attribute !== other.attribute) return faults;
  return [wrongValue({ ...fault, options: [...fault.options, ...other.options] })];
}

function firstText(element: XmlElement): XmlText | undefined {
  return element.children.find(
    (child): child is XmlText =>
      (child.kind === 'text' || child.kind === 'cdata') && child.value.trim() !== '',
  );
}

function misplacedText(
  element: XmlElement,
  text: XmlText | undefined,
  value: string,
  expected: string,
): Fault {
  return {
    severity: 'error',
    code: 'misplaced-text',
    element,
    ...(text === undefined ? {} : { text }),
    value,
    expected,
    message: `Text ${quoted(value)} is not allowed in <${element.name}>`,
  };
}

/** A value as a message shows it, in quotes. */
function quoted(value: string): string {
  return JSON.stringify(shortened(value));
}

/** A value, and not the whole of a long one. */
function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}
