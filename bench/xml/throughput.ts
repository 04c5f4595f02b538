/**
 * Reading and writing libvirt's 2,260 domain documents beside lxml, saxes and fast-xml-parser, all in turns in one run. What
 * counts is processor time, the least of the rounds: other work on the machine only adds to it.
 */
import {
  type Domain,
  parseDocument,
  parseDomain,
  serializeDomain,
  type XmlElement,
} from '@hostelry/libvirt-xml';
import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { type Bench, type BenchRow, makeRow } from '../row.js';
import { shuffled } from '../shuffled.js';
import { type Documents, domainDocuments } from './documents.js';
import { hasLxml, LxmlProcess } from './lxml.js';

const ROUNDS = 20;

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Node | string)[];
}

function saxesTree(text: string): Node | undefined {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: Node[] = [];
  let root: Node | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [] };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  const add = (value: string): unknown => open.at(-1)?.children.push(value);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('comment', add);
  parser.write(text).close();
  return root;
}

/** Both readers ask for every value of a tree: ours is made as far as it is read, saxes' is there already. */
function readWhole({ attributes, children }: XmlElement): number {
  let length = 0;
  for (const { value } of attributes) length += value.length;
  for (const child of children) length += child.kind === 'element' ? readWhole(child) : child.value.length;
  return length;
}

function readSaxesWhole({ attributes, children }: Node): number {
  let length = 0;
  for (const name in attributes) length += attributes[name]?.length ?? 0;
  for (const child of children) length += typeof child === 'string' ? child.length : readSaxesWhole(child);
  return length;
}

function renamed(text: string): string {
  const domain = parseDomain(text);
  domain.name = 'renamed';
  return serializeDomain(domain);
}

/** Each gives the processor seconds of one round over all documents. */
type Contestants = Readonly<Record<string, () => Promise<number> | number>>;

function overAll<T>(items: readonly T[], action: (item: T) => unknown): () => number {
  return () => {
    // What others left is not for this one to clear away
    globalThis.gc?.({ type: 'minor' });
    const before = process.cpuUsage();
    for (const item of items) action(item);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
}

function contestants({ texts }: Documents, lxml: LxmlProcess): Contestants {
  const parser = new XMLParser({ ignoreAttributes: false });
  const fresh: Domain[] = texts.map((text) => structuredClone(parseDomain(text)));
  return {
    tree: overAll(texts, (text) => parseDocument(text)),
    saxes: overAll(texts, saxesTree),
    'tree read': overAll(texts, (text) => readWhole(parseDocument(text).root)),
    'saxes read': overAll(texts, (text) => {
      const root = saxesTree(text);
      return root && readSaxesWhole(root);
    }),
    typed: overAll(texts, (text) => parseDomain(text)),
    'fast-xml-parser': overAll(texts, (text): unknown => parser.parse(text)),
    'lxml parse': () => lxml.run('parse'),
    edit: overAll(texts, renamed),
    'lxml edit': () => lxml.run('edit'),
    // The last character makes the text one piece
    write: overAll(fresh, (domain) => serializeDomain(domain).at(-1)),
  };
}

async function leastSeconds(all: Contestants): Promise<Map<string, number>> {
  const racers = Object.entries(all);
  const least = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    // Whoever follows another process finds its caches gone, so it is not always the same one
    for (const place of shuffled(racers.length, round)) {
      const [name, run] = racers[place] as (typeof racers)[number];
      const seconds = await run();
      if (round > 0) least.set(name, Math.min(seconds, least.get(name) ?? Number.POSITIVE_INFINITY));
    }
  }
  return least;
}

const gates = [
  { name: 'xml: strict tree', ours: 'tree', peer: 'saxes', peerName: 'saxes, tree', atLeast: 2.5 },
  {
    name: 'xml: strict tree, all of it read',
    ours: 'tree read',
    peer: 'saxes read',
    peerName: 'saxes, tree',
    atLeast: 2.5,
  },
  { name: 'xml: typed parse', ours: 'typed', peer: 'lxml parse', peerName: 'lxml, untyped', atLeast: 1.45 },
  {
    name: 'xml: typed parse',
    ours: 'typed',
    peer: 'fast-xml-parser',
    peerName: 'fast-xml-parser',
    atLeast: 6,
  },
  {
    name: 'xml: one edit and back',
    ours: 'edit',
    peer: 'lxml edit',
    peerName: 'lxml and tostring',
    atLeast: 2.1,
  },
  { name: 'xml: canonical write', ours: 'write', peer: 'typed', peerName: 'our typed parse', atLeast: 1.5 },
] as const;

export const xmlThroughput: Bench = {
  name: 'xml',
  async run() {
    const documents = domainDocuments();
    if (documents === undefined)
      return { rows: [], reason: "needs libvirt's source (tools/protocol/fetch.sh)" };
    if (!hasLxml()) return { rows: [], reason: "needs Debian's python3-lxml" };
    const lxml = await LxmlProcess.start(documents.files);
    try {
      const seconds = await leastSeconds(contestants(documents, lxml));
      const speed = (name: string): number => documents.bytes / 1e6 / (seconds.get(name) ?? Number.NaN);
      const rows = gates.map(({ name, ours, peer, peerName, atLeast }): BenchRow => {
        const goal = `at least ${atLeast}x`;
        return makeRow(
          { name, ours: speed(ours), peer: speed(peer), peerName, unit: 'MB/s', goal },
          (mine, theirs) => mine / theirs >= atLeast,
        );
      });
      return { rows };
    } finally {
      lxml.stop();
    }
  },
};
