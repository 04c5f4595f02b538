/** The device model's update from a running guest's document beside VDSM's nested loop, at 10 to 10,000 devices. */
import { performance } from 'node:perf_hooks';
import {
  devMapFromDomainXml,
  devObjectsFromDevMap,
  updateDevMapFromDomainXml,
  type AnyDevObject,
  type DevMap,
} from '@hostelry/driver-libvirt/devices';
import { serializeDomain } from '@hostelry/libvirt-xml';
import { deviceDocuments } from './device-documents.js';
import { median } from './measure.js';
import { type Bench, makeRow } from './row.js';

const SIZES = [10, 100, 1_000, 10_000] as const;
const SLOPE = 1.25;
/** The longest that all rounds of one size may take together, about. */
const BUDGET_MS = 1_500;

/** Milliseconds of one run: the median of as many as fit, at least one, after one more that does not count. */
function time(work: () => unknown): number {
  const once = () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const first = once();
  const rounds = Math.max(1, Math.min(30, Math.floor(BUDGET_MS / first)));
  return median(Array.from({ length: rounds }, once));
}

interface Known {
  readonly alias?: string;
  readonly name?: string;
  readonly macAddr?: string;
  readonly device?: string;
  readonly index?: number;
  readonly size?: number;
}

/** What VDSM does for each element: all objects of its type, and then all entries of the conf. */
function nestedLoop(map: DevMap, xml: string): number {
  const objects = devObjectsFromDevMap(map);
  const conf = objects.map(({ spec }) => spec as Known);
  let found = 0;
  for (const live of devObjectsFromDevMap(devMapFromDomainXml(xml))) {
    const element = live.spec as Known;
    for (const object of objects) if (object.type === live.type && isSame(object, element)) found++;
    for (const spec of conf) if (spec.alias !== undefined && spec.alias === element.alias) found++;
  }
  return found;
}

function isSame({ type, spec }: AnyDevObject, element: Known): boolean {
  const own = spec as Known;
  if (own.alias !== undefined && own.alias === element.alias) return true;
  switch (type) {
    case 'disk':
    case 'channel':
      return own.name === element.name;
    case 'interface':
      return own.macAddr === element.macAddr;
    case 'controller':
      return own.device === element.device && own.index === element.index;
    case 'memory':
      return own.size === element.size;
    default:
      return own.device === element.device;
  }
}

/** The slope of the line through all points, both axes logarithmic. */
function slopeOf(times: readonly number[]): number {
  const points = times.map((each, index) => [Math.log10(SIZES[index] ?? 1), Math.log10(each)] as const);
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  const [x, y] = [mean(points.map(([each]) => each)), mean(points.map(([, each]) => each))];
  const over = points.reduce((sum, [left, right]) => sum + (left - x) * (right - y), 0);
  return over / points.reduce((sum, [left]) => sum + (left - x) ** 2, 0);
}

export const deviceModel: Bench = {
  name: 'device model',
  async run() {
    const results = SIZES.map((size) => {
      const { wanted, liveXml } = deviceDocuments(size);
      const map = devMapFromDomainXml(serializeDomain(wanted));
      const ours = time(() => updateDevMapFromDomainXml(map, liveXml));
      return { ours, peer: time(() => nestedLoop(map, liveXml)) };
    });
    const [ours, peer] = [results.map((each) => each.ours), results.map((each) => each.peer)];
    const peerName = 'nested loop';
    const slope = makeRow(
      {
        name: `device model: growth of an update, ${SIZES[0]} to ${SIZES.at(-1) ?? 0} devices`,
        ours: slopeOf(ours),
        peer: slopeOf(peer),
        peerName,
        unit: 'log-log slope',
        goal: `at most ${SLOPE}`,
      },
      (mine) => mine <= SLOPE,
    );
    const rows = SIZES.map((size, index) =>
      makeRow(
        {
          name: `device model: document to ${size} updated devices`,
          ours: ours[index] ?? Number.NaN,
          peer: peer[index] ?? Number.NaN,
          peerName,
          unit: 'ms',
          goal: size === 10_000 ? 'faster than the loop' : 'for scale',
        },
        (mine, theirs) => size < 10_000 || mine < theirs,
      ),
    );
    return { rows: [slope, ...rows] };
  },
};
