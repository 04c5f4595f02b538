import { setTimeout as delay } from 'node:timers/promises';
import { type InstanceStatistics } from '@hostelry/compute';
import { type HostelryApi } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { throwFailures } from '../failures.js';
import { printList, type View } from '../output.js';
import { parseDuration, showBytes, showMiB } from '../quantities.js';

/** What an instance used between two looks, and since it was started. */
interface Usage {
  readonly host: string;
  readonly name: string;
  readonly state: string;
  /** Of one processor, in per cent; absent where the time is not counted. */
  readonly cpuPercent?: number;
  readonly memoryMiB?: number;
  readonly readBytesPerSecond: number;
  readonly writeBytesPerSecond: number;
  readonly receivedBytesPerSecond: number;
  readonly sentBytesPerSecond: number;
}

const rate = (bytes: number): string => (bytes === 0 ? '0' : `${showBytes(bytes)}/s`);

const USAGE: View<Usage> = {
  columns: [
    { heading: 'NAME', show: (each) => each.name },
    { heading: 'HOST', show: (each) => each.host },
    { heading: 'STATE', show: (each) => each.state },
    { heading: 'CPU', show: (each) => percent(each.cpuPercent), align: 'right' },
    {
      heading: 'MEMORY',
      show: (each) => (each.memoryMiB === undefined ? '-' : showMiB(each.memoryMiB)),
      align: 'right',
    },
    { heading: 'READ', show: (each) => rate(each.readBytesPerSecond), align: 'right' },
    { heading: 'WRITTEN', show: (each) => rate(each.writeBytesPerSecond), align: 'right' },
    { heading: 'RECEIVED', show: (each) => rate(each.receivedBytesPerSecond), align: 'right' },
    { heading: 'SENT', show: (each) => rate(each.sentBytesPerSecond), align: 'right' },
  ],
  name: (each) => each.name,
};

interface Look {
  readonly at: number;
  readonly host: string;
  readonly instances: readonly InstanceStatistics[];
}

/** `hostelry top`: what running instances use, measured over an interval; the busiest first. */
export async function top(
  context: CommandContext,
  { on, interval = '1s' }: { readonly on?: string; readonly interval?: string },
): Promise<void> {
  const intervalMs = parseDuration(interval, '--interval');
  await context.withApi(async (api) => {
    const hosts = on === undefined ? await countingHosts(api) : [on];
    const before = await Promise.allSettled(hosts.map((host) => look(api, host)));
    await sleep(context, intervalMs);
    const looks = before.map(async (first) => {
      if (first.status === 'rejected') throw first.reason;
      return usageBetween(first.value, await look(api, first.value.host));
    });
    const ended = await Promise.allSettled(looks);
    const rows = ended.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
    rows.sort((a, b) => (b.cpuPercent ?? 0) - (a.cpuPercent ?? 0) || (a.name < b.name ? -1 : 1));
    await printList(context.io, context.settings.format, rows, USAGE);
    throwFailures(ended);
  });
}

/** A host that cannot be reached tells no facets; asked, it tells why. */
async function countingHosts(api: HostelryApi): Promise<readonly string[]> {
  return (await api.listHosts())
    .filter(({ state, facets }) => state !== 'connected' || facets.includes('statistics'))
    .map(({ name }) => name);
}

async function look(api: HostelryApi, host: string): Promise<Look> {
  const instances = await api.listStatistics(host);
  return { at: performance.now(), host, instances };
}

/** An interrupt ends the wait, and the second look comes early. */
async function sleep({ io }: CommandContext, ms: number): Promise<void> {
  const controller = new AbortController();
  const stop = io.onInterrupt(() => controller.abort());
  await delay(ms, undefined, { signal: controller.signal }).catch(() => undefined);
  stop();
}

function usageBetween(first: Look, second: Look): readonly Usage[] {
  const seconds = Math.max(second.at - first.at, 1) / 1000;
  const before = new Map(first.instances.map((each) => [each.uuid, each]));
  return second.instances
    .filter(({ state }) => state === 'running' || state === 'paused')
    .map((now): Usage => {
      const then = before.get(now.uuid);
      // One that was started meanwhile counts from nothing; one that was restarted counts less than before.
      const grown = (count: (of: InstanceStatistics) => number): number =>
        Math.max(0, count(now) - (then === undefined ? 0 : count(then))) / seconds;
      const memoryMiB = now.memory?.residentMiB ?? now.memory?.currentMiB;
      return {
        host: second.host,
        name: now.name,
        state: now.state,
        ...(now.cpuTimeNs === undefined ? {} : { cpuPercent: grown((of) => of.cpuTimeNs ?? 0) / 1e7 }),
        ...(memoryMiB === undefined ? {} : { memoryMiB: Math.round(memoryMiB) }),
        readBytesPerSecond: grown((of) => sum(of.disks, ({ readBytes }) => readBytes)),
        writeBytesPerSecond: grown((of) => sum(of.disks, ({ writeBytes }) => writeBytes)),
        receivedBytesPerSecond: grown((of) => sum(of.interfaces, ({ receivedBytes }) => receivedBytes)),
        sentBytesPerSecond: grown((of) => sum(of.interfaces, ({ sentBytes }) => sentBytes)),
      };
    });
}

function sum<Each>(all: readonly Each[], amount: (each: Each) => number | undefined): number {
  return all.reduce((total, each) => total + (amount(each) ?? 0), 0);
}

function percent(value: number | undefined): string {
  return value === undefined ? '-' : `${value.toFixed(1)} %`;
}
