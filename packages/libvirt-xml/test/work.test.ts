/*
 * Nothing is quadratic. Work is counted, since time depends on the machine: four times the document may be no more than
 * about four times the work, whatever is done with it. HOSTELRY_XML_WORK is the smaller size, 80 unless it is set.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { refused, shapes } from './hostile-shapes.js';
import { WorkCounter } from './work-counter.js';

const counter = new WorkCounter();
const {
  DeviceIndex,
  deviceIndex,
  diffDocuments,
  formatDocument,
  getMetadata,
  indexDevices,
  joinDevices,
  namespaceOf,
  parseDocument,
  parseDomain,
  pathOf,
  serializeDocument,
  serializeDomain,
  setMetadata,
  sourceElement,
  textOf,
  validate,
} = await import('../src/index.js');
type Domain = ReturnType<typeof parseDomain>;
type Element = ReturnType<typeof parseDocument>['root'];

afterAll(() => counter.stop());

const small = Number(process.env['HOSTELRY_XML_WORK'] ?? 80);
const factor = 4;
const most = 4.6;

/** The objects of a document, the outermost first. */
function objectsOf(value: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const visit = (at: unknown): void => {
    if (typeof at !== 'object' || at === null) return;
    if (!Array.isArray(at)) found.push(at as Record<string, unknown>);
    for (const each of Object.values(at)) visit(each);
  };
  visit(value);
  return found;
}

function listsOf(value: unknown): unknown[][] {
  return objectsOf(value).flatMap((each) => Object.values(each).filter((item) => Array.isArray(item)));
}

const scalars = (each: object) => Object.entries(each).filter(([, value]) => typeof value !== 'object');

/** What is done to a typed document before it is written. */
const edits: Readonly<Record<string, (domain: Domain) => void>> = {
  nothing: () => undefined,
  'one scalar': (domain) => {
    domain.name = 'another';
  },
  'all scalars': (domain) => {
    for (const each of objectsOf(domain)) {
      for (const [key, value] of scalars(each)) {
        if (key === 'type' || key === 'xml') continue;
        each[key] = typeof value === 'string' ? `${value}x` : (value as number) + 1;
      }
    }
  },
  'all devices but one gone': (domain) => {
    for (const list of Object.values(domain.devices ?? {})) if (Array.isArray(list)) list.length = 1;
  },
  'every other item gone': (domain) => {
    for (const list of listsOf(domain))
      list.splice(0, list.length, ...list.filter((_, index) => index % 2 === 0));
  },
  'lists emptied': (domain) => {
    for (const list of listsOf(domain)) list.length = 0;
  },
  'lists reversed': (domain) => {
    for (const list of listsOf(domain)) list.reverse();
  },
  'lists twice': (domain) => {
    for (const list of listsOf(domain)) list.push(...list);
  },
  'fresh items': (domain) => {
    for (const list of listsOf(domain)) list.splice(0, list.length, ...structuredClone(list));
  },
  'fresh items between': (domain) => {
    for (const list of listsOf(domain))
      list.splice(0, list.length, ...list.flatMap((each) => [each, structuredClone(each)]));
  },
  'all scalars gone': (domain) => {
    for (const each of objectsOf(domain)) {
      for (const [key] of scalars(each)) if (key !== 'type' && key !== 'xml') delete each[key];
    }
  },
  'sources exchanged': (domain) => {
    const disks = domain.devices?.disk ?? [];
    const sources = disks.map(({ source }) => source);
    for (const [index, disk] of disks.entries()) Object.assign(disk, { source: sources.at(index - 1) });
  },
  'something more in each disk': (domain) => {
    for (const disk of domain.devices?.disk ?? []) {
      disk.readonly = {};
      disk.wwn = '5000c50015ea71ad';
    }
  },
  'many devices more': (domain) => {
    const count = Math.max(1, domain.devices?.disk?.length ?? 0) * 4;
    (domain.devices ??= {}).channel = Array.from({ length: count }, (_, index) => ({
      type: 'unix',
      target: { type: 'virtio', name: `c${index}` },
    }));
  },
};

async function expectLinear(
  document: (n: number) => string,
  work: (xml: string) => () => unknown,
): Promise<void> {
  // What is made once is made now
  await work(document(small))();
  const one = await counter.of(work(document(small)));
  const more = await counter.of(work(document(small * factor)));
  expect(one).toBeGreaterThan(0);
  expect(more / one).toBeLessThanOrEqual(most);
}

function walk(element: Element): number {
  let sum = textOf(element).length + element.attributes.length + (namespaceOf(element) ?? '').length;
  for (const child of element.children) sum += child.kind === 'element' ? walk(child) : child.value.length;
  return sum;
}

function lastOf(element: Element): Element {
  const last = element.children.findLast((each) => each.kind === 'element');
  return last === undefined ? element : lastOf(last);
}

const reads: Readonly<Record<string, (xml: string) => () => unknown>> = {
  parsed: (xml) => () => parseDocument(xml),
  walked: (xml) => () => {
    const document = parseDocument(xml);
    const last = lastOf(document.root);
    return [walk(document.root), pathOf(last), namespaceOf(last), serializeDocument(document)];
  },
  'parsed with types': (xml) => () => parseDomain(xml),
  'written in the canonical form': (xml) => {
    const domain = structuredClone(parseDomain(xml));
    return () => serializeDomain(domain);
  },
  'written from JSON': (xml) => {
    const domain = parseDomain(xml);
    return () => serializeDomain(JSON.parse(JSON.stringify(domain)) as Domain);
  },
  validated: (xml) => () => validate(parseDocument(xml)),
  'laid out': (xml) => () => formatDocument(parseDocument(xml)),
  'compared with itself': (xml) => () => diffDocuments(parseDocument(xml), parseDocument(xml)),
  'compared with one that has nothing of it': (xml) => () =>
    diffDocuments(parseDocument(xml), parseDocument('<domain/>')),
  'compared with one of other values': (xml) => {
    const other = parseDocument(xml.replaceAll(/([a-z])([0-9]+)/g, '$1$27'));
    return () => diffDocuments(parseDocument(xml), other);
  },
  'indexed and joined': (xml) => () => {
    const [wanted, live] = [parseDomain(xml), parseDomain(xml)];
    for (const list of listsOf(live)) list.reverse();
    const { conflicts, entries } = deviceIndex(wanted);
    const again = indexDevices(live);
    const { matched, ambiguous, missing } = joinDevices(wanted, live);
    return [
      conflicts,
      entries,
      again.conflicts,
      matched,
      ambiguous,
      missing,
      new DeviceIndex(wanted.devices),
    ];
  },
  'given metadata': (xml) => () => {
    const domain = parseDomain(xml);
    setMetadata(domain, 'x', 'urn:x', '<x><y/></x>');
    setMetadata(domain, 'p', 'urn:p', undefined);
    return [getMetadata(domain, 'urn:x'), serializeDomain(domain), sourceElement(domain)];
  },
};

// What edits of lists do to a document without lists is seen at those with some
const withLists = /devices|disks|lists|namespaces|metadata|arguments|chains|comments at|elements/;

describe.each(Object.entries(shapes))('a document of %s', (shape, document) => {
  it.each(Object.entries(reads))('is %s in linear time', async (_name, work) => {
    await expectLinear(document, work);
  });

  const apt = Object.entries(edits).filter(([name]) => withLists.test(shape) || /nothing|scalar/.test(name));
  it.each(apt)('is written after an edit (%s) in linear time', async (_name, edit) => {
    await expectLinear(document, (xml) => {
      const domain = parseDomain(xml);
      edit(domain);
      return () => serializeDomain(domain);
    });
  });
});

describe('a document that is refused', () => {
  it.each(Object.entries(refused))('for %s is so in linear time', async (_name, document) => {
    await expectLinear(document, (xml) => () => {
      expect(() => parseDocument(xml)).toThrow('line');
    });
  });
});
