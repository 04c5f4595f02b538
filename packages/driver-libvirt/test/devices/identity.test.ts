import { DeviceIndex } from '@hostelry/libvirt-xml';
import { describe, expect, it } from 'vitest';
import { classOf, isKnownDevType, knownDevTypes } from '../../src/devices/index.js';
import { examples } from './examples.js';

/** What the store finds a device by, and what libvirt-xml's join does, for every example of a type. */
function keysOf(type: (typeof knownDevTypes)[number]) {
  const deviceClass = classOf(type);
  return examples
    .filter((spec) => spec.type === type)
    .map((spec) => {
      const object = deviceClass.fromSpec(spec as never);
      const element = deviceClass.toXml(object);
      const [entry] = new DeviceIndex({ [deviceClass.tag]: [element] }).entries;
      return { own: deviceClass.naturalKey(object.spec), join: entry?.natural };
    });
}

describe('the identity that a type declares', () => {
  it.each(knownDevTypes)("of %s tells devices apart no less than libvirt-xml's join does", (type) => {
    const keys = keysOf(type);
    for (const left of keys) {
      for (const right of keys) {
        if (left.own === undefined || right.own === undefined) continue;
        if (left.join === undefined || right.join === undefined) continue;
        expect(left.own === right.own, `${left.own} and ${right.own}`).toBe(left.join === right.join);
      }
    }
  });

  it.each(knownDevTypes)('of %s names keys that its specs have', (type) => {
    const names = classOf(type).fields.map(({ name }) => name);
    expect(classOf(type).identity.filter((name) => !names.includes(name))).toEqual([]);
    const { update, updateAtStart = [] } = classOf(type).hotplug;
    const top = new Set(classOf(type).fields.map(({ path: [key] }) => key));
    expect([...update, ...updateAtStart].filter((name) => !top.has(name))).toEqual([]);
  });

  it('is in no two files', () => {
    const tags = knownDevTypes.map((type) => classOf(type).tag);
    expect(new Set(tags).size).toBe(tags.length);
    expect(knownDevTypes.every(isKnownDevType)).toBe(true);
  });
});
