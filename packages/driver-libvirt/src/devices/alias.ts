import { sourceElement, attributeValue } from '@hostelry/libvirt-xml';
import { readPath, type Element } from './place.js';

/** How libvirt tells a user's aliases from its own (since 3.9). */
const PREFIX = 'ua-';

/** What an alias of the user may be, by libvirt's rules. */
export const USER_ALIAS = /^ua-[A-Za-z0-9_-]+$/;

/** The alias of the device with that id: it makes the device known in every document and event. */
export function aliasOfDeviceId(deviceId: string): string {
  return `${PREFIX}${deviceId}`;
}

/** Whether an alias is the user's own, which stays with the device; libvirt's are made anew at each start. */
export function isUserAlias(alias: string | undefined): alias is string {
  return alias?.startsWith(PREFIX) === true;
}

/** The id in an alias that was made from one. */
export function deviceIdOfAlias(alias: string | undefined): string | undefined {
  return isUserAlias(alias) ? alias.slice(PREFIX.length) : undefined;
}

/** The alias of an element; also where the types have none for it, though libvirt writes one. */
export function readAlias(element: Element): string | undefined {
  const known = readPath(element, ['alias', 'name']);
  if (typeof known === 'string') return known;
  const child = sourceElement(element)?.children.find(
    (each) => each.kind === 'element' && each.name === 'alias',
  );
  return child?.kind === 'element' ? attributeValue(child, 'name') : undefined;
}
