/** The index and the join of devices beside the nested loops that they end, at 100 to 10,000 devices. */
import { performance } from 'node:perf_hooks';
import {
  type Devices,
  type DeviceIndex as Index,
  DeviceIndex,
  deviceIndex,
  type Domain,
  joinDevices,
  serializeDomain,
} from '@hostelry/libvirt-xml';
import { deviceDocuments, type DeviceDocuments } from './device-documents.js';
import { type Bench, type BenchRow, makeRow } from './row.js';

const SMALL = 100;
const LARGE = 10_000;
const SLOPE = 1.25;
const MICROSECONDS = 10;
const LOOKUP = 2;

/** Milliseconds of one run, the best of some after two more, as what else the machine does only adds; short work is repeated. */
function time(work: () => unknown, rounds: number, repeats: number): number {
  const times: number[] = [];
  for (let round = rounds === 1 ? 0 : -2; round < rounds; round++) {
    const started = performance.now();
    for (let repeat = 0; repeat < repeats; repeat++) work();
    if (round >= 0) times.push((performance.now() - started) / repeats);
  }
  return Math.min(...times);
}

const join = ({ wanted, live }: DeviceDocuments) =>
  joinDevices(new DeviceIndex(wanted.devices), new DeviceIndex(live.devices));

/** An index with all of its lookups, which are made when they are first asked for. */
function wholeIndex(devices: Devices | undefined): number {
  const index = new DeviceIndex(devices);
  const { alias, address, diskTarget, mac, interfaceTarget, hostSource, source } = index;
  const lookups = [alias, address, diskTarget, mac, interfaceTarget, hostSource, source];
  return lookups.reduce((sum, { size }) => sum + size, index.conflicts.length);
}

interface AnyDevice {
  readonly alias?: { readonly name: string };
  readonly target?: { readonly dev?: string; readonly name?: string };
  readonly mac?: { readonly address: string };
  readonly source?: { readonly address?: { readonly uuid?: string } };
  readonly index?: number;
}

function listOf(devices: Devices | undefined): AnyDevice[] {
  return Object.values(devices ?? {}).flatMap((each) => each as AnyDevice | AnyDevice[]);
}

/** What VDSM did: for each wanted device all live ones, until one fits. */
function nestedLoops({ wanted, live }: DeviceDocuments): number {
  const candidates = listOf(live.devices);
  let found = 0;
  for (const each of listOf(wanted.devices)) {
    for (const other of candidates) {
      if (
        (each.alias !== undefined && each.alias.name === other.alias?.name) ||
        (each.target?.dev !== undefined && each.target.dev === other.target?.dev) ||
        (each.target?.name !== undefined && each.target.name === other.target?.name) ||
        (each.mac !== undefined && each.mac.address === other.mac?.address) ||
        (each.source?.address?.uuid !== undefined &&
          each.source.address.uuid === other.source?.address?.uuid) ||
        (each.index !== undefined && each.index === other.index)
      ) {
        found++;
        break;
      }
    }
  }
  return found;
}

const slopeOf = (small: number, large: number) => Math.log10(large / small) / Math.log10(LARGE / SMALL);

/** Nanoseconds of one lookup by alias, through the same number of keys whatever the size. */
function lookupTime(index: Index): number {
  const keys = [...index.alias.keys()].slice(0, 4);
  const rounds = 50_000;
  const run = () => {
    let found = 0;
    for (let round = 0; round < rounds; round++) {
      for (const key of keys) if (index.alias.get(key) !== undefined) found++;
    }
    return found;
  };
  return (time(run, 7, 1) * 1e6) / (rounds * keys.length);
}

/** How many characters are not the source's when one device of many is edited, and how long its element is. */
function editedSpan(live: Domain, text: string): { changed: number; element: number } {
  const disk = deviceIndex(live).alias.get('ua-0');
  if (disk?.kind !== 'disk') throw new Error('The bench has no disk "ua-0"');
  disk.device.serial = 'EDITED';
  const written = serializeDomain(live);
  let start = 0;
  while (written[start] === text[start]) start++;
  let end = 0;
  while (written.at(-1 - end) === text.at(-1 - end)) end++;
  const element = text.slice(text.lastIndexOf('<disk', start), text.indexOf('</disk>', start) + 7);
  return { changed: Math.max(written.length, text.length) - start - end, element: element.length };
}

function rowsOf(): BenchRow[] {
  const [ten, small, large] = [deviceDocuments(10), deviceDocuments(SMALL), deviceDocuments(LARGE)];
  const joined = { small: time(() => join(small), 15, 20), large: time(() => join(large), 9, 1) };
  const nested = {
    small: time(() => nestedLoops(small), 9, 20),
    large: time(() => nestedLoops(large), 1, 1),
  };
  const indexed = time(() => wholeIndex(large.live.devices), 9, 1);
  const lookups = {
    ten: lookupTime(new DeviceIndex(ten.live.devices)),
    large: lookupTime(new DeviceIndex(large.live.devices)),
  };
  const perDevice = (milliseconds: number) => (milliseconds * 1000) / LARGE;
  const peerName = 'nested loops';
  const goal = `at most ${MICROSECONDS} µs`;
  const isFast = (ours: number) => ours <= MICROSECONDS;
  const span = editedSpan(large.live, large.liveXml);
  return [
    makeRow(
      {
        name: `devices: growth of index and join, ${SMALL} to ${LARGE}`,
        ours: slopeOf(joined.small, joined.large),
        peer: slopeOf(nested.small, nested.large),
        peerName,
        unit: 'log-log slope',
        goal: `at most ${SLOPE}`,
      },
      (ours) => ours <= SLOPE,
    ),
    makeRow(
      {
        name: `devices: index of ${LARGE}, a device`,
        ours: perDevice(indexed),
        peer: perDevice(nested.large),
        peerName,
        unit: 'µs',
        goal,
      },
      isFast,
    ),
    makeRow(
      {
        name: `devices: two indexes and join of ${LARGE}, a device`,
        ours: perDevice(joined.large) / 2,
        peer: perDevice(nested.large) / 2,
        peerName,
        unit: 'µs',
        goal,
      },
      isFast,
    ),
    makeRow(
      {
        name: `devices: lookup by alias among ${LARGE}`,
        ours: lookups.large,
        peer: lookups.ten,
        peerName: 'among 10',
        unit: 'ns',
        goal: `at most ${LOOKUP}x`,
      },
      (ours, peer) => ours / peer <= LOOKUP,
    ),
    makeRow(
      {
        name: `devices: written anew after an edit of one of ${LARGE}`,
        ours: span.changed,
        peer: span.element,
        peerName: 'its element',
        unit: 'characters',
        goal: 'no more than its element',
      },
      (ours, peer) => ours <= peer,
    ),
  ];
}

export const devices: Bench = {
  name: 'devices',
  run: () => Promise.resolve({ rows: rowsOf() }),
};
