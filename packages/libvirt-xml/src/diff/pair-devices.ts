import { type DeviceEntry } from '../devices/device-kinds.js';
import { joinDevices } from '../devices/join-devices.js';
import { parseDomain } from '../kinds.js';
import { type XmlElement } from '../node.js';
import { sourceElement } from '../source.js';
import { standaloneText } from '../standalone.js';
import { elementsIn } from './canonical.js';

/** Elements that stand for one thing, and what to call it among its like. */
export interface NamedPair {
  readonly before: XmlElement | undefined;
  readonly after: XmlElement | undefined;
  readonly label: string;
}

/** The texts that two elements stand in. */
export interface Texts {
  readonly before: string;
  readonly after: string;
}

/**
 * Pairs the devices of two `<devices>` by what they are known by (joinDevices), each side's elements that it did not find
 * alone; and gives what is left to others: devices that cannot be told apart, and what is no device that we know.
 */
export function pairDevices(
  before: XmlElement,
  after: XmlElement,
  texts: Texts,
): { pairs: NamedPair[]; left: { before: XmlElement[]; after: XmlElement[] } } {
  const sides = { before: read(before, texts.before), after: read(after, texts.after) };
  const { matched, missing, unknown } = joinDevices(sides.before.domain, sides.after.domain);
  const taken = new Set<XmlElement>();
  const elementOf = (entry: DeviceEntry, side: 'before' | 'after') => {
    const element = sides[side].elements.get(sourceElement(entry.device));
    if (element !== undefined) taken.add(element);
    return element;
  };
  const pairs = [
    ...matched.map((pair) => ({
      before: elementOf(pair.wanted, 'before'),
      after: elementOf(pair.live, 'after'),
      label: labelOf(pair.live),
    })),
    ...missing.map((entry) => ({
      before: elementOf(entry, 'before'),
      after: undefined,
      label: labelOf(entry),
    })),
    ...unknown.map((entry) => ({
      before: undefined,
      after: elementOf(entry, 'after'),
      label: labelOf(entry),
    })),
  ];
  const isLeft = (element: XmlElement) => !taken.has(element);
  return {
    pairs,
    left: { before: elementsIn(before).filter(isLeft), after: elementsIn(after).filter(isLeft) },
  };
}

/** The devices as a domain's, and the elements of the document by those of that domain. */
function read(devices: XmlElement, text: string) {
  const domain = parseDomain(`<domain>${standaloneText(text, devices)}</domain>`);
  const again = domain.devices === undefined ? undefined : sourceElement(domain.devices);
  const own = elementsIn(devices);
  const copies = again === undefined ? [] : elementsIn(again);
  const elements = new Map<XmlElement | undefined, XmlElement | undefined>();
  for (const [place, copy] of copies.entries()) elements.set(copy, own[place]);
  return { domain, elements };
}

function labelOf({ natural, alias, address, ordinal }: DeviceEntry): string {
  return natural ?? alias ?? address ?? String(ordinal + 1);
}
