import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { type ComputeDriver, type FacetMethod, type FacetName } from '@hostelry/compute';

/** A call of a facet's method with arguments that are right in themselves. */
export interface SampleCall {
  /** For example `volumes.attach`. */
  readonly name: string;
  /** Whether its first argument is an instance's UUID. */
  readonly isOfInstance: boolean;
  readonly call: (options: { readonly signal?: AbortSignal }) => Promise<unknown>;
}

const NOWHERE = { source: { kind: 'file', path: '/nonexistent/hostelry-conformance.img' } };
const NO_KERNEL = { kernelBoot: { kernel: { location: '/nonexistent/hostelry-conformance' } } };
const NO_DEFINITION = { document: '<domain/>', revision: 'conformance' };
const ticket = () => ({ uuid: randomUUID(), driver: 'conformance', address: 'nowhere', copyDisks: [] });
const none = (): unknown[] => [];
const moved = () => ({
  uuid: randomUUID(),
  name: 'conformance-moved',
  driver: 'conformance',
  definition: '',
});

/** What each method takes before its options; after the instance's UUID where it takes one. */
const ARGUMENTS: {
  readonly [Name in FacetName]: { readonly [Method in FacetMethod<Name>]: () => readonly unknown[] };
} = {
  power: { start: none, stop: none, reboot: none },
  pause: { pause: none, resume: none },
  suspend: { suspend: none, resume: none, discard: none },
  interfaces: { attach: () => [{ network: 'default' }], detach: () => ['52:54:00:00:00:01'] },
  volumes: {
    attach: () => [NOWHERE],
    detach: () => ['vdz'],
    swap: () => ['vdz', NOWHERE],
    extend: () => ['vdz', 64],
    connector: none,
  },
  devices: { list: none, attach: () => [{ kind: 'random' }], detach: () => ['none'], hostDevices: none },
  snapshots: {
    create: () => [{ name: 'conformance' }],
    list: none,
    revert: () => ['conformance'],
    delete: () => ['conformance'],
  },
  capture: { capture: none },
  rescue: { rescue: () => [NO_KERNEL], unrescue: none },
  resize: { resize: () => [{ vcpus: 1 }] },
  coldMigration: {
    pack: none,
    unpack: () => [{ ...moved(), wasRunning: false, disks: [] }],
    confirm: none,
    revert: none,
  },
  liveMigration: {
    offer: none,
    accept: () => [{ ...moved(), vcpus: 1, memoryMiB: 64 }],
    check: () => [ticket()],
    migrate: () => [ticket()],
    progress: none,
    abort: none,
    force: () => ['pause'],
    complete: () => [ticket()],
    withdraw: () => [ticket()],
  },
  console: { serial: none },
  consoleLog: { read: none },
  display: { describe: none, open: none },
  agent: {
    setPassword: () => [{ user: 'root', password: 'conformance' }],
    freeze: none,
    thaw: none,
    addresses: none,
  },
  statistics: { list: none, diagnose: none, host: none },
  firewall: { set: () => [{ rules: [] }], get: none, clear: none },
  storagePools: {
    list: none,
    get: () => ['conformance'],
    create: () => [{ type: 'dir', name: 'conformance', path: '/nonexistent/conformance' }],
    start: () => ['conformance'],
    stop: () => ['conformance'],
    refresh: () => ['conformance'],
    setAutostart: () => ['conformance', true],
    delete: () => ['conformance'],
  },
  storageVolumes: {
    list: () => ['conformance'],
    get: () => ['conformance', 'volume'],
    create: () => ['conformance', { name: 'volume', sizeMiB: 1 }],
    clone: () => ['conformance', 'volume', { name: 'copy' }],
    resize: () => ['conformance', 'volume', 1],
    delete: () => ['conformance', 'volume'],
    wipe: () => ['conformance', 'volume'],
    upload: () => ['conformance', { name: 'volume', stream: Readable.from([Buffer.alloc(1)]) }],
    download: () => ['conformance', 'volume'],
  },
  networks: {
    list: none,
    get: () => ['conformance'],
    create: () => [{ name: 'conformance', forward: 'isolated' }],
    start: () => ['conformance'],
    stop: () => ['conformance'],
    setAutostart: () => ['conformance', true],
    delete: () => ['conformance'],
    leases: () => ['conformance'],
    reserve: () => ['conformance', { mac: '52:54:00:00:00:01', address: '10.0.0.2' }],
    release: () => ['conformance', '52:54:00:00:00:01'],
    setDnsHost: () => ['conformance', { address: '10.0.0.2', names: ['a'] }],
  },
  images: {
    list: none,
    get: () => ['conformance'],
    import: () => [{ name: 'conformance', stream: Readable.from([Buffer.alloc(512)]) }],
    delete: () => ['conformance'],
  },
  imageCache: { prune: none },
  maintenance: { enter: () => ['conformance'], leave: none, status: none },
  hostPower: { shutdown: none, reboot: none },
  definition: { read: none, check: () => [NO_DEFINITION], change: () => [NO_DEFINITION] },
  rename: { rename: () => ['conformance-renamed'] },
  autostart: { set: () => [true] },
  annotations: { set: () => [{ title: 'conformance' }] },
  screenshot: { take: none },
  adoption: { adopt: none, disown: none },
  rebuild: { rebuild: () => [{}] },
  clone: { clone: () => [{ name: 'conformance-copy' }] },
};

/** Facets of the host, whose methods never take an instance. */
const OF_THE_HOST: ReadonlySet<FacetName> = new Set(['storagePools', 'storageVolumes', 'networks', 'images']);

const OF_NO_INSTANCE: ReadonlySet<string> = new Set([
  ...['volumes.connector', 'devices.hostDevices', 'coldMigration.unpack'],
  ...['liveMigration.accept', 'liveMigration.complete', 'liveMigration.withdraw'],
  ...['statistics.list', 'statistics.host', 'imageCache.prune', 'hostPower.shutdown', 'hostPower.reboot'],
  ...['maintenance.enter', 'maintenance.leave', 'maintenance.status'],
]);

/** Every call of one facet of a driver, on the instance with that UUID; empty if it does not have the facet. */
export function sampleCalls(driver: ComputeDriver, facet: FacetName, uuid: string): readonly SampleCall[] {
  const methods = driver[facet] as
    Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>> | undefined;
  if (methods === undefined) return [];
  return Object.entries(ARGUMENTS[facet] as Readonly<Record<string, () => readonly unknown[]>>).map(
    ([method, argumentsOf]) => {
      const name = `${facet}.${method}`;
      const isOfInstance = !OF_THE_HOST.has(facet) && !OF_NO_INSTANCE.has(name);
      const given = isOfInstance ? [uuid, ...argumentsOf()] : argumentsOf();
      return { name, isOfInstance, call: async (options) => methods[method]?.(...given, options) };
    },
  );
}
