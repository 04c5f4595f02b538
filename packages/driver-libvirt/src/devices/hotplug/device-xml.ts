import { parseDocument, serializeDomain, type Devices, type XmlElement } from '@hostelry/libvirt-xml';
import { type AnyDevObject, classOf } from '../registry.js';

/** The element of one device as text, for attachDevice and its like; undefined for one that is never written. */
export function deviceXml(object: AnyDevObject): string | undefined {
  if (object.type === 'general') return object.xml;
  const deviceClass = classOf(object.type);
  const element = deviceClass.toXml(object);
  if (element === undefined) return undefined;
  const { tag, isSingle } = deviceClass;
  const devices = { [tag]: isSingle ? element : [element] } as Devices;
  const os = { type: { value: 'hvm' } };
  const text = serializeDomain({ type: 'kvm', name: 'device', memory: { value: 1 }, os, devices });
  const holder = children(parseDocument(text).root).find(({ name }) => name === 'devices');
  const own = holder === undefined ? undefined : children(holder)[0];
  return own === undefined ? undefined : text.slice(own.start, own.end);
}

function children(element: XmlElement): XmlElement[] {
  return element.children.filter((each): each is XmlElement => each.kind === 'element');
}
