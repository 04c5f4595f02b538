import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Devices,
  type Disk,
  type Domain,
  parseDocument,
  parseDomain,
  serializeDomain,
  XmlError,
} from '../src/index.js';
import { arbitraryDocument, mutationsOf } from './arbitrary-document.js';
import { guestXml } from './guest-document.js';

const text = fc.string({
  unit: fc.constantFrom('a', 'Z', '<', '&', '>', "'", '"', ' ', '\n', '\r', '\t', 'é', '😀', ']]>'),
});

const disk: fc.Arbitrary<Disk> = fc.oneof(
  fc.record(
    {
      type: fc.constant('file' as const),
      source: fc.record({ file: text }),
      target: fc.record({ dev: text }),
      serial: text,
    },
    { requiredKeys: ['target'] },
  ),
  fc.record(
    {
      type: fc.constant('network' as const),
      source: fc.record({
        protocol: fc.constant('rbd' as const),
        name: text,
        host: fc.array(fc.record({ name: text, port: fc.nat(65535) }), { minLength: 1, maxLength: 2 }),
      }),
      target: fc.record({ dev: text }),
      readonly: fc.constant({}),
    },
    { requiredKeys: ['type', 'source', 'target'] },
  ),
);

interface Edit {
  readonly name: string;
  readonly apply: (domain: Domain) => void;
}

function devicesOf(domain: Domain): Devices {
  return (domain.devices ??= {});
}

function named(name: string, apply: (domain: Domain) => void): Edit {
  return { name, apply };
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  text.map((value) => named(`name=${value}`, (domain) => void (domain.name = value))),
  text.map((value) => named(`description=${value}`, (domain) => void (domain.description = value))),
  fc
    .nat()
    .map((value) => named(`memory=${value}`, (domain) => void (domain.memory = { ...domain.memory, value }))),
  fc.constant(named('delete title', (domain) => void delete domain.title)),
  fc.constant(named('delete vcpu', (domain) => void delete domain.vcpu)),
  fc.constant(named('delete cpu', (domain) => void delete domain.cpu)),
  fc.constant(named('delete features', (domain) => void delete domain.features)),
  fc
    .nat(32)
    .map((current) =>
      named(
        `vcpu.current=${current}`,
        (domain) => void Object.assign((domain.vcpu ??= { value: 1 }), { current }),
      ),
    ),
  fc
    .tuple(fc.nat(5), fc.nat(3), fc.array(disk, { maxLength: 2 }))
    .map(([at, remove, items]) =>
      named(
        `splice disks ${at} ${remove} ${items.length}`,
        (domain) => void (devicesOf(domain).disk ??= []).splice(at, remove, ...structuredClone(items)),
      ),
    ),
  fc.constant(named('reverse disks', (domain) => void devicesOf(domain).disk?.reverse())),
  fc.constant(
    named('copy a disk', (domain) => {
      const list = devicesOf(domain).disk;
      const first = list?.[0];
      if (first !== undefined) list?.push(first);
    }),
  ),
  fc.constant(named('delete devices.interface', (domain) => void delete devicesOf(domain).interface)),
  fc.constant(named('delete devices', (domain) => void delete domain.devices)),
  text.map((dev) =>
    named(`boot ${dev}`, (domain) => {
      domain.os.boot = [...(domain.os.boot ?? []), { dev: 'cdrom' }];
    }),
  ),
  fc
    .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 })
    .map((args) => named(`initarg ${args.join()}`, (domain) => void (domain.os.initarg = args))),
);

/** What libvirt would read: without empty arrays, which no element stands for. */
function meaning(domain: Domain): unknown {
  return JSON.parse(
    JSON.stringify(domain, (_key, value: unknown) =>
      Array.isArray(value) && value.length === 0 ? undefined : value,
    ),
  );
}

describe('random edits', () => {
  it('read back as the edited object, from its source and from scratch', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const domain = parseDomain(guestXml);
        for (const { apply } of edits) apply(domain);
        const written = serializeDomain(domain);
        expect(meaning(parseDomain(written))).toEqual(meaning(domain));
        expect(meaning(parseDomain(serializeDomain(structuredClone(domain))))).toEqual(meaning(domain));
        expect(serializeDomain(parseDomain(written))).toBe(written);
        expect(written).toContain("<future kind='x'><thing/></future>");
        expect(written).toContain('<!-- two more later -->');
      }),
      { numRuns: 500 },
    );
  });

  it('that are undone give the document back', () => {
    fc.assert(
      fc.property(text, fc.nat(), (name, value) => {
        const domain = parseDomain(guestXml);
        const before = {
          name: domain.name,
          value: domain.memory.value,
          disks: [...(domain.devices?.disk ?? [])],
        };
        domain.name = name;
        domain.memory.value = value;
        devicesOf(domain).disk = [];
        serializeDomain(domain);
        domain.name = before.name;
        domain.memory.value = before.value;
        devicesOf(domain).disk = before.disks;
        expect(serializeDomain(domain)).toBe(guestXml);
      }),
      { numRuns: 100 },
    );
  });

  it('leave what is around them as it is', () => {
    fc.assert(
      fc.property(text, (serial) => {
        const domain = parseDomain(guestXml);
        const second = domain.devices?.disk?.[1];
        if (second !== undefined) second.serial = serial;
        const written = serializeDomain(domain);
        const [before, after] = guestXml.split('007') as [string, string];
        expect(written.startsWith(before)).toBe(true);
        expect(written.endsWith(after)).toBe(true);
      }),
    );
  });
});

describe('broken input', () => {
  it('is refused with XmlError and nothing else', () => {
    fc.assert(
      fc.property(
        fc.oneof(mutationsOf(fc.constant(guestXml)), mutationsOf(arbitraryDocument), fc.string()),
        (xml) => {
          try {
            parseDocument(xml);
            expect(serializeDomain(parseDomain(xml))).toBe(xml);
          } catch (error) {
            expect(error).toBeInstanceOf(XmlError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('that is edited where it is mutated still gives a well-formed document', () => {
    fc.assert(
      fc.property(
        mutationsOf(fc.constant(guestXml)),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (xml, edits) => {
          let domain: Domain;
          try {
            domain = parseDomain(xml);
          } catch (error) {
            expect(error).toBeInstanceOf(XmlError);
            return;
          }
          // A mutation may have made an element that an edit reads through unknown
          if (Object.hasOwn(domain, 'memory') && Object.hasOwn(domain, 'os')) {
            for (const { apply } of edits) apply(domain);
            expect(meaning(parseDomain(serializeDomain(domain)))).toEqual(meaning(domain));
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('hostile input of a few megabytes', () => {
  const size = 1_000_000;
  it.each([
    ['ampersands', `<a>${'&'.repeat(size)}</a>`],
    ['open comments', `<a>${'<!--'.repeat(size / 4)}`],
    ['open instructions', `<a>${'<?x '.repeat(size / 4)}`],
    ['brackets', `<a>${']'.repeat(size)}</a>`],
    ['quotes', `<a ${'"'.repeat(size)}`],
    ['white space', `<a>${' '.repeat(size)}<b${' '.repeat(size)}/></a>`],
    ['one long name', `<${'a'.repeat(size)}`],
    ['attributes', `<a ${Array.from({ length: size / 10 }, (_, i) => `a${i}=""`).join(' ')}/>`],
    [
      'namespaces',
      `<domain ${Array.from({ length: size / 50 }, (_, i) => `xmlns:p${i}="u"`).join(' ')}><metadata>${'<p1:a/>'.repeat(size / 50)}</metadata></domain>`,
    ],
    ['siblings', `<domain>${'<name/>'.repeat(size / 10)}</domain>`],
  ])('(%s) is read or refused in linear time', (_name, xml) => {
    // No time is asserted: what is quadratic here would not end within the test's deadline
    try {
      const document = parseDocument(xml);
      if (document.root.name === 'domain') {
        const domain = parseDomain(xml);
        domain.type = 'kvm';
        expect(parseDomain(serializeDomain(domain)).type).toBe('kvm');
      }
    } catch (error) {
      expect(error).toBeInstanceOf(XmlError);
    }
  });
});
