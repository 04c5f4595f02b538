import { attributeValue, type XmlElement } from '@hostelry/libvirt-xml';
import { address, addressText, type AddressSpec } from './address.js';
import { aliasOfDeviceId, deviceIdOfAlias } from './alias.js';
import { type DevObject, type HotplugAbility } from './device-class.js';
import { invalidSpec } from './field.js';
import { isRecord } from './kind.js';

/** The spec of a device that no type has a file for: `type` is its element's name. */
export interface GeneralSpec {
  readonly type: string;
  /** Its element's type, '' if it has none. */
  readonly device?: string;
  readonly deviceId?: string;
  readonly alias?: string;
  readonly address?: AddressSpec;
}

/** A device that no type has a file for; its element is kept as it is. */
export interface UnknownDevice extends DevObject<'general', GeneralSpec> {
  /** The whole element. */
  readonly xml: string;
}

const TAG = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const KEYS = ['type', 'device', 'deviceId', 'alias', 'address'] as const;

/** Devices without a file of their own: made from a spec as VDSM's general devices, or kept from a document. */
export const general = {
  devType: 'general',
  hotplug: { plug: false, unplug: false, update: [] } satisfies HotplugAbility,

  /** The device that a spec asks for. Throws ComputeError `invalid`. */
  fromSpec(given: object): UnknownDevice {
    const spec = parse(given);
    return unknown(spec, write(spec));
  },

  /** The device that an element shows; `xml` is the element's text. */
  fromXml(element: XmlElement, xml: string): UnknownDevice {
    const child = (name: string) =>
      element.children.find((each): each is XmlElement => each.kind === 'element' && each.name === name);
    const place = child('address');
    const alias = attributeOf(child('alias'), 'name');
    const parsed = place === undefined ? undefined : address().parse(attributesOf(place));
    const deviceId = deviceIdOfAlias(alias);
    return unknown(
      {
        type: element.name,
        device: attributeValue(element, 'type') ?? '',
        ...(deviceId === undefined ? {} : { deviceId }),
        ...(alias === undefined ? {} : { alias }),
        ...(parsed === undefined ? {} : { address: parsed }),
      },
      xml,
    );
  },

  /** What a device is found by, the strongest first: alias, element and address, element and type in their order. */
  keys({ spec }: UnknownDevice): readonly (string | undefined)[] {
    const { type, device = '', alias, address: place } = spec;
    const where = place === undefined ? undefined : JSON.stringify(addressText(place));
    return [alias, where === undefined ? undefined : `${type} ${where}`, `${type} ${device}`];
  },
} as const;

function unknown(spec: GeneralSpec, xml: string): UnknownDevice {
  return Object.freeze({
    type: 'general',
    spec: Object.freeze(spec),
    element: undefined,
    unsaid: undefined,
    xml,
  });
}

function parse(given: object): GeneralSpec {
  const spec = given as Readonly<Record<string, unknown>>;
  const { type, device = '', deviceId } = spec;
  for (const key of Object.keys(spec)) {
    // Managers send more than an element can hold.
    if (!(KEYS as readonly string[]).includes(key) && !isRecord(spec[key]) && spec[key] !== undefined) {
      throw invalidSpec('general', key, 'is not known');
    }
  }
  if (typeof type !== 'string' || !TAG.test(type)) {
    throw invalidSpec('general', 'type', `is ${JSON.stringify(type)}: it must be an element's name`);
  }
  if (typeof device !== 'string') throw invalidSpec('general', 'device', 'must be text');
  const place = spec['address'] === undefined ? undefined : address().parse(spec['address']);
  if (spec['address'] !== undefined && place === undefined) {
    throw invalidSpec('general', 'address', 'must be an object with a type');
  }
  const id = typeof deviceId === 'string' ? deviceId : undefined;
  const alias =
    typeof spec['alias'] === 'string' ? spec['alias'] : id === undefined ? undefined : aliasOfDeviceId(id);
  return {
    type,
    device,
    ...(id === undefined ? {} : { deviceId: id }),
    ...(alias === undefined ? {} : { alias }),
    ...(place === undefined ? {} : { address: place }),
  };
}

function write({ type, device, alias, address: place }: GeneralSpec): string {
  const inner = [
    ...(alias === undefined ? [] : [`<alias${attributes({ name: alias })}/>`]),
    ...(place === undefined ? [] : [`<address${attributes(addressText(place))}/>`]),
  ].join('');
  const start = `<${type}${device ? attributes({ type: device }) : ''}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${type}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', "'": '&apos;' };

function attributes(all: Readonly<Record<string, string>>): string {
  return Object.entries(all)
    .map(([name, value]) => ` ${name}='${value.replace(/[&<']/g, (each) => ESCAPES[each] ?? each)}'`)
    .join('');
}

function attributesOf(element: XmlElement): Readonly<Record<string, string>> {
  return Object.fromEntries(element.attributes.map(({ name, value }) => [name, value]));
}

function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element === undefined ? undefined : attributeValue(element, name);
}
