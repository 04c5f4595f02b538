import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readLibvirtVersion } from '../protocol/load-protocol.js';
import { type DecidedScalar } from '../xml/build-types.js';
import { kinds, schemasOf } from '../xml/kinds.js';
import { loadModel } from '../xml/model.js';
import { overlay } from '../xml/overlay.js';
import { type Pattern } from '../xml/pattern.js';

const source = join(process.env.HOSTELRY_CACHE ?? '/var/cache/hostelry', 'libvirt-source', 'source');
const schemas = join(source, 'src/conf/schemas');
const absent = !existsSync(schemas) || (await readLibvirtVersion(source)) !== schemasOf;
const reason = `(needs libvirt ${schemasOf}'s source: tools/protocol/fetch.sh)`;

/** An alternative that the schema gives a text. */
interface Leaf {
  readonly definition: string;
  readonly sort: 'integer' | 'digits' | 'constant' | 'string';
  readonly value: string;
}

function leavesOf(pattern: Pattern, definition = ''): Leaf[] {
  switch (pattern.kind) {
    case 'named':
      return leavesOf(pattern.item, pattern.name);
    case 'choice':
    case 'group':
      return pattern.items.flatMap((item) => leavesOf(item, definition));
    case 'repeat':
      return leavesOf(pattern.item, definition);
    case 'value':
      return [{ definition, sort: 'constant', value: pattern.value }];
    case 'text':
      return [{ definition, sort: 'string', value: '' }];
    case 'data': {
      const [form = ''] = pattern.patterns;
      // Of digits, decimal or hexadecimal, and nothing else
      const isDigits = /^(?:0x|\(0x\)\?|\[[0-9a-fA-F-]+\]|[0-9]|-|\(|\)|[?+*]|\{[0-9,]+\})+$/.test(form);
      if (pattern.type !== 'string') {
        const isInteger = /^(?:unsigned(?:Long|Int|Short)|positiveInteger|integer|long|int|short)$/.test(
          pattern.type,
        );
        return [{ definition, sort: isInteger ? 'integer' : 'string', value: pattern.type }];
      }
      return [{ definition, sort: isDigits ? 'digits' : 'string', value: form }];
    }
    default:
      return [];
  }
}

const leaves = ({ contents }: DecidedScalar): Leaf[] => contents.flatMap((content) => leavesOf(content));

/** Definitions whose texts may be of digits and are strings all the same, and why. */
const strings: Readonly<Record<string, string>> = {
  UUID: 'an identifier',
  wwn: 'an identifier',
  hexuint: 'an identifier or an address in hexadecimal, of no fixed width',
  usbId: 'an identifier in hexadecimal',
  usbIdDefault: 'as usbId',
  usbClass: 'as usbId',
  usbAddr: 'the number of a port or of a device, which a path of ports (1.2) may stand for',
  usbPort: 'as usbAddr',
  spaprvioReg: 'an address in hexadecimal',
  ccwCssidRange: 'part of an identifier in hexadecimal, of no fixed width',
  ccwSsidRange: 'as ccwCssidRange',
  createMode: 'octal, where 0644 is not 644',
  octalMode: 'octal',
};

/** Single texts of the same sort. */
const stringTexts: Readonly<Record<string, string>> = {
  'address@iobase': 'an address in hexadecimal, of no fixed width',
  'address@irq': 'in hexadecimal, of no fixed width',
  class: 'the class of a PCI device, 0x and six digits',
  bus: 'the same element says "scsi" elsewhere',
  target: 'the same element says "target0:0:0" elsewhere',
  'source@portid': 'a UUID in one kind of port',
};

describe("the texts of libvirt's schemas", () => {
  const scalars = absent ? [] : loadModel(schemas, kinds, overlay).scalars;
  const shown = ({ place, scalar }: DecidedScalar, note = '') => `${place}: ${scalar.kind} ${note}`.trim();

  it.skipIf(absent)(`are numbers where they are integers, but for those with a reason ${reason}`, () => {
    const used = new Set<string>();
    const isExcused = (scalar: DecidedScalar): boolean => {
      // A network filter's value may be a variable's name
      if (leaves(scalar).some(({ definition }) => definition === 'variable-name-type')) return true;
      if (stringTexts[scalar.place] !== undefined) return used.add(scalar.place).size > 0;
      // Where a text may be of several sorts, one that is a string makes it one
      const found = leaves(scalar).filter(({ definition }) => strings[definition] !== undefined);
      for (const { definition } of found) used.add(definition);
      return found.length > 0;
    };
    const wrong = scalars.filter(
      (each) =>
        each.scalar.kind === 'string' &&
        leaves(each).some(({ sort }) => sort === 'integer' || sort === 'digits') &&
        !isExcused(each),
    );
    expect([...new Set(wrong.map((each) => shown(each, JSON.stringify(leaves(each)))))]).toEqual([]);
    expect(used).toEqual(new Set([...Object.keys(strings), ...Object.keys(stringTexts)]));
  });

  it.skipIf(absent)(`are numbers only where all alternatives are ${reason}`, () => {
    const wrong = scalars.filter(
      (each) =>
        each.scalar.kind !== 'string' &&
        leaves(each).some(
          ({ sort, value }) => sort === 'string' || (sort === 'constant' && !/^-?[0-9]+$/.test(value)),
        ),
    );
    // The schema takes any text for this port
    expect([...new Set(wrong.map((each) => shown(each)))]).toEqual(['target@port: integer']);
  });

  it.skipIf(absent)(`are written in hexadecimal where libvirt does so ${reason}`, () => {
    const places = scalars.filter(({ scalar }) => scalar.kind.startsWith('hex')).map((each) => shown(each));
    expect([...new Set(places)].sort()).toEqual([
      'address@bus: hex2',
      'address@devno: hex4',
      'address@domain: hex4',
      'address@function: hex1',
      'address@slot: hex2',
      'ap-adapter: hex2',
      'ap-domain: hex4',
      'devno: hex4',
      'zpci@fid: hex8',
      'zpci@uid: hex4',
    ]);
  });

  it.skipIf(absent)(`list their words wherever one of them is a boolean's ${reason}`, () => {
    const booleans = new Set(['yes', 'no', 'on', 'off']);
    const wrong = scalars.filter(
      (each) =>
        each.scalar.literals === undefined &&
        leaves(each).some(({ sort, value }) => sort === 'constant' && booleans.has(value)),
    );
    expect([...new Set(wrong.map((each) => shown(each)))]).toEqual([]);
  });

  it.skipIf(absent)(`are numbers with a unit where they are scaled ${reason}`, () => {
    const scaled = scalars.filter((each) =>
      each.contents.some((content) => /"name":"(?:unit|scaledInteger)"/.test(JSON.stringify(content))),
    );
    const units = scaled
      .filter(({ place }) => place.endsWith('@unit'))
      .map(({ place }) => place.slice(0, -5));
    expect(units.length).toBeGreaterThan(5);
    const wrong = scalars.filter(
      ({ place, scalar }) => units.includes(place) && scalar.kind !== 'integer' && scalar.kind !== 'long',
    );
    expect([...new Set(wrong.map((each) => shown(each)))]).toEqual([]);
  });
});
