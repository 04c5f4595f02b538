import { parseDomain, serializeDomain } from '@hostelry/libvirt-xml';
import { describe, expect, it } from 'vitest';
import {
  classOf,
  devicesFromDevMap,
  devMapFromDevSpecMap,
  devMapFromDomainXml,
  devSpecMapFromDevSpecList,
  domainXmlFromDevMap,
  isKnownDevType,
  knownDevTypes,
  type DevSpec,
  type KnownDevType,
} from '../../src/devices/index.js';
import { getField } from '../../src/devices/field.js';
import { consumed, examples } from './examples.js';
import { domainXml, invalidDocuments, noXmllint } from './xmllint.js';

/** The document of a guest with that device alone. */
function documentOf(spec: DevSpec): string {
  return domainXmlFromDevMap(devMapFromDevSpecMap(devSpecMapFromDevSpecList([spec])), domainXml());
}

function typeOf({ type }: DevSpec): KnownDevType {
  if (isKnownDevType(type)) return type;
  throw new Error(`"${type ?? ''}" is no type`);
}

/** A name for the test's title. */
const named = examples.map((spec, index) => ({ title: `${spec.type ?? ''} ${index}`, spec }));

describe('specs of devices', () => {
  it.each(named)('$title comes back from the document and its metadata as it was', ({ spec }) => {
    const type = typeOf(spec);
    const wanted = classOf(type).fromSpec(spec as never);
    const [found] = devMapFromDomainXml(documentOf(spec))[type];
    // Who sent it along need not hear of it.
    const { vmid: _vmid, ...rest } = wanted.spec;
    expect(found?.spec).toEqual(rest);
  });

  it.each(knownDevTypes)('every key of %s has a value in some example', (type) => {
    const specs = examples
      .filter((spec) => spec.type === type)
      .map((spec) => classOf(type).fromSpec(spec as never).spec);
    const shared = ['deviceId', 'alias', 'address', 'custom', 'vm_custom', 'vmid'];
    const missing = classOf(type)
      .fields.filter(({ name }) => !shared.includes(name) && !consumed.includes(`${type}.${name}`))
      .filter(({ path }) => specs.every((spec) => getField(spec, path) === undefined));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it.each(knownDevTypes)(
    'every key of %s that libvirt has a place for is in a document, not in metadata',
    (type) => {
      const objects = examples
        .filter((spec) => spec.type === type)
        .map((spec) => classOf(type).fromSpec(spec as never));
      const unsaid = classOf(type)
        .fields.filter(
          ({ field, name }) => field.place !== undefined && name !== 'alias' && name !== 'address',
        )
        .filter(({ path }) =>
          objects.every((object) => {
            const value = getField(object.spec, path);
            const isKept = getField(classOf(type).durable(object), path) !== undefined;
            return value === undefined || isKept;
          }),
        );
      expect(unsaid.map(({ name }) => name)).toEqual([]);
    },
  );

  it('has the keys that every device has in a document or in metadata', () => {
    const spec = {
      type: 'sound',
      deviceId: 'abc',
      address: { type: 'pci', domain: '0x0000', bus: '0x00', slot: '0x05', function: '0x0' },
      custom: { hook: '1' },
    } as const;
    const xml = documentOf(spec);
    expect(xml).toContain("<alias name='ua-abc'/>");
    const [found] = devMapFromDomainXml(xml).sound;
    expect(found?.spec).toEqual({
      type: 'sound',
      device: 'ich6',
      deviceId: 'abc',
      alias: 'ua-abc',
      address: { type: 'pci', domain: 0, bus: 0, slot: 5, function: 0 },
      custom: { hook: '1' },
    });
  });

  it.each(named)('$title: its schema takes it, and has no key that is not declared', ({ spec }) => {
    const { specSchema, fields } = classOf(typeOf(spec));
    const keys = Object.keys((specSchema as { properties: object }).properties);
    expect(keys.sort()).toEqual([...new Set(['type', ...fields.map(({ path }) => path[0])])].sort());
    expect(Object.keys(spec).every((key) => keys.includes(key))).toBe(true);
  });

  it.each(named)('$title is written again with the same bytes', ({ spec }) => {
    const xml = documentOf(spec);
    expect(domainXmlFromDevMap(devMapFromDomainXml(xml), xml)).toBe(xml);
  });

  it.skipIf(noXmllint !== undefined)("is valid by libvirt's schema for every example", () => {
    const documents = examples.map((spec) => {
      const map = devMapFromDevSpecMap(devSpecMapFromDevSpecList([spec]));
      return domainXml(devicesFromDevMap(map));
    });
    expect(invalidDocuments(documents)).toEqual([]);
    // The documents are libvirt-xml's own too.
    for (const document of documents) expect(serializeDomain(parseDomain(document))).toBe(document);
  });
});
