import { type CallCount } from '@hostelry/compute';
import { Counter, collectDefaultMetrics, Gauge, Registry, type Metric } from 'prom-client';
import { type HostResource, type InstanceResource } from './api/index.js';
import { type MetricsSource } from './metrics-source.js';

const MIB = 1024 * 1024;
/** More than are kept. */
const ALL_OPERATIONS = 1000;

const HOST_STATES = ['connecting', 'connected', 'unreachable'] as const;

/**
 * The metrics of a server in Prometheus' text format, taken when they are asked for.
 * Each scrape asks every host the same few questions, however many instances it has; a host that does not answer in time is left out.
 */
export class Metrics {
  readonly #source: MetricsSource;
  readonly #process = new Registry();

  constructor(source: MetricsSource) {
    this.#source = source;
    collectDefaultMetrics({ register: this.#process, prefix: 'hostelry_' });
  }

  get contentType(): string {
    return this.#process.contentType;
  }

  async text(signal: AbortSignal): Promise<string> {
    // New for each scrape: what is gone since the last one leaves no series behind.
    const registry = new Registry();
    const options = { signal };
    const states = this.#source.hostStates;
    const names = Object.keys(states);
    // Each by itself: one that does not answer is no reason to say nothing of the others.
    const [hosts, instances, operations] = await Promise.all([
      answers(names.map(async (name) => [await this.#source.getHost(name, options)])),
      answers(names.map((host) => this.#source.listInstances({ host }, options))),
      this.#source.listOperations({ limit: ALL_OPERATIONS }),
    ]);
    countStates(registry, states);
    countHosts(registry, hosts);
    countInstances(registry, instances);
    const kinds = gauge(registry, 'hostelry_operations', 'Operations that are kept', ['kind', 'state']);
    for (const { kind, state } of operations) kinds.inc({ kind, state });
    const subscribers = gauge(registry, 'hostelry_event_subscribers', 'Readers of the event stream', []);
    subscribers.set(this.#source.eventSubscribers);
    countCalls(registry, this.#source.callMetrics());
    return `${await registry.metrics()}\n${await this.#process.metrics()}`;
  }
}

/** The answers that came; that a host does not answer is told by its state. */
async function answers<Row>(asked: readonly Promise<readonly Row[]>[]): Promise<readonly Row[]> {
  const ended = await Promise.allSettled(asked);
  return ended.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
}

function countStates(registry: Registry, states: MetricsSource['hostStates']): void {
  const metric = gauge(registry, 'hostelry_host_state', '1 for the state that a host is in', [
    'host',
    'state',
  ]);
  for (const [host, state] of Object.entries(states)) {
    for (const each of HOST_STATES) metric.set({ host, state: each }, state === each ? 1 : 0);
  }
}

function countHosts(registry: Registry, hosts: readonly HostResource[]): void {
  const maintenance = gauge(
    registry,
    'hostelry_host_maintenance',
    '1 for a host that takes no new instances',
    ['host'],
  );
  const sizes: readonly (readonly [string, string, (info: NonNullable<HostResource['info']>) => number])[] = [
    ['hostelry_host_cpus', 'CPUs of a host', (info) => info.cpus],
    ['hostelry_host_vcpus_used', 'Virtual CPUs of its running instances', (info) => info.vcpusUsed],
    ['hostelry_host_memory_bytes', 'Memory of a host', (info) => info.memoryMiB * MIB],
    [
      'hostelry_host_memory_used_bytes',
      'Memory of its running instances',
      (info) => info.memoryUsedMiB * MIB,
    ],
  ];
  for (const host of hosts) {
    maintenance.set({ host: host.name }, host.maintenance === undefined ? 0 : 1);
  }
  for (const [name, help, measure] of sizes) {
    const metric = gauge(registry, name, help, ['host']);
    for (const { name: host, info } of hosts) if (info !== undefined) metric.set({ host }, measure(info));
  }
}

function countInstances(registry: Registry, instances: readonly InstanceResource[]): void {
  const count = gauge(registry, 'hostelry_instances', 'Instances of hosts that answer', ['host', 'state']);
  for (const { host, state } of instances) count.inc({ host, state });
}

function countCalls(registry: Registry, calls: Readonly<Record<string, CallCount>>): void {
  const total = counter(registry, 'hostelry_driver_calls_total', 'Calls of drivers that have ended', [
    'call',
  ]);
  const seconds = counter(registry, 'hostelry_driver_call_seconds_total', 'Time that they took', ['call']);
  const errors = counter(registry, 'hostelry_driver_call_errors_total', 'Those that failed', [
    'call',
    'code',
  ]);
  const longest = gauge(registry, 'hostelry_driver_call_longest_seconds', 'The longest of them', ['call']);
  for (const [call, count] of Object.entries(calls)) {
    total.inc({ call }, count.calls);
    seconds.inc({ call }, count.totalMs / 1000);
    longest.set({ call }, count.longestMs / 1000);
    for (const [code, failed] of Object.entries(count.errors)) errors.inc({ call, code }, failed);
  }
}

type Labels = readonly string[];

function gauge(registry: Registry, name: string, help: string, labelNames: Labels): Gauge {
  return registered(registry, new Gauge({ name, help, labelNames: [...labelNames], registers: [] }));
}

function counter(registry: Registry, name: string, help: string, labelNames: Labels): Counter {
  return registered(registry, new Counter({ name, help, labelNames: [...labelNames], registers: [] }));
}

function registered<Kind extends Metric>(registry: Registry, metric: Kind): Kind {
  registry.registerMetric(metric);
  return metric;
}
