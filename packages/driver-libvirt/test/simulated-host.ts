import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DriverEvent, type InstanceSpec } from '@hostelry/compute';
import { connect, ConnectListAllStoragePoolsFlags, type Connection } from '@hostelry/libvirt';
import { serveInProcess, Simulator, type SimulatedHost } from '@hostelry/simulator';
import { LibvirtDriver } from '../src/driver.js';
import { type LibvirtDriverOptions } from '../src/options.js';

/** A driver on a simulated host of its own, and all that a test wants to see of both. */
export interface Simulation {
  readonly driver: LibvirtDriver;
  readonly host: SimulatedHost;
  /** The world that the host is in. */
  readonly simulator: Simulator;
  readonly uri: string;
  /** Procedure names of the calls made, in order. */
  readonly calls: string[];
  /** Called with each procedure's name as it is called. */
  onCall: (procedure: string) => void;
  readonly events: DriverEvent[];
  /** What was reported because no caller was left to tell. */
  readonly reports: string[];
  /** The connections made so far. */
  readonly connections: Connection[];
  /** Why the next connections cannot be made; taken from the front. */
  readonly refusals: Error[];
  /** Resolves with the first event, past or coming, for which it holds. */
  readonly seen: (matches: (event: DriverEvent) => boolean) => Promise<DriverEvent>;
  readonly stop: () => Promise<void>;
}

/** How a host is simulated: `query` are parameters of its URI, for example `guests=3`. */
export interface SimulationOptions {
  readonly query?: string;
  readonly driver?: Partial<LibvirtDriverOptions>;
  /** Where the host is, with others; default a world of its own. */
  readonly simulator?: Simulator;
  /** Default `lab`. */
  readonly name?: string;
}

/** Starts a driver on a new simulated host. */
export async function simulate(options: SimulationOptions = {}): Promise<Simulation> {
  const simulation = prepareSimulation(options);
  await simulation.driver.start();
  return simulation;
}

/** As `simulate`, with the driver not started yet. */
export function prepareSimulation(options: SimulationOptions = {}): Simulation {
  const { query, name = 'lab', simulator = new Simulator() } = options;
  const uri = `test:///${name}${query === undefined ? '' : `?${query}`}`;
  const host = simulator.host(uri);
  const calls: string[] = [];
  const events: DriverEvent[] = [];
  const reports: string[] = [];
  const connections: Connection[] = [];
  const refusals: Error[] = [];
  const driver = new LibvirtDriver(
    { uri, reconnectDelayMs: 1, reconnectMaxDelayMs: 4, ...options.driver },
    {
      connect: async (address, connectOptions) => {
        const refusal = refusals.shift();
        if (refusal !== undefined) throw refusal;
        const connection = await connect(address, { ...connectOptions, loopback: serveInProcess(simulator) });
        connections.push(connection);
        record(connection, (procedure) => {
          calls.push(procedure);
          simulation.onCall(procedure);
        });
        return connection;
      },
      report: (message) => void reports.push(message),
    },
  );
  const waiting = new Set<() => void>();
  driver.subscribe((event) => {
    events.push(event);
    for (const wake of waiting) wake();
  });
  const seen = async (matches: (event: DriverEvent) => boolean): Promise<DriverEvent> => {
    for (;;) {
      const found = events.find(matches);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          waiting.delete(wake);
          resolve();
        };
        waiting.add(wake);
      });
    }
  };
  const simulation: Simulation = {
    ...{ driver, host, simulator, uri, calls, events, reports, connections, refusals, seen },
    onCall: () => undefined,
    stop: () => driver.stop(),
  };
  return simulation;
}

/** Notes the name of each procedure that is called, those that open streams too. */
function record(connection: Connection, note: (procedure: string) => void): void {
  const call = connection.call.bind(connection);
  const openStream = connection.openStream.bind(connection);
  connection.call = (procedure, args, options) => {
    note(procedure.name);
    return call(procedure, args, options);
  };
  connection.openStream = (procedure, args, options) => {
    note(procedure.name);
    return openStream(procedure, args, options);
  };
}

const KEY_TYPE = 'ssh-ed25519';
const KEY_BLOB = Buffer.concat([
  Buffer.from([0, 0, 0, KEY_TYPE.length]),
  Buffer.from(KEY_TYPE),
  Buffer.from([0, 0, 0, 32]),
  Buffer.alloc(32, 7),
]);
const PUBLIC_KEY = `${KEY_TYPE} ${KEY_BLOB.toString('base64')} somebody@example`;

/** Files that instances are made from, in a folder of their own. */
export interface ImageFiles {
  readonly spec: InstanceSpec;
  remove(): Promise<void>;
}

/** A spec that takes every step of spawn: a disk, a kernel with an initrd, a seed and a network card. */
export async function fullSpec(name = 'web1'): Promise<ImageFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'hostelry-driver-'));
  const write = async (file: string, fill: number, bytes: number): Promise<{ location: string }> => {
    const location = join(folder, file);
    await writeFile(location, Buffer.alloc(bytes, fill));
    return { location };
  };
  return {
    spec: {
      name,
      vcpus: 2,
      memoryMiB: 256,
      rootDisk: { image: await write('disk.img', 1, 65536), format: 'raw', sizeMiB: 8 },
      kernelBoot: {
        kernel: await write('vmlinuz', 2, 4096),
        initrd: await write('initrd', 3, 4096),
        commandLine: 'console=ttyS0',
      },
      interfaces: [{ network: 'default', mac: '52:54:00:12:34:56' }],
      cloudInit: { sshAuthorizedKeys: [PUBLIC_KEY] },
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The names of the volumes in the host's active pools. */
export function volumeNames(host: SimulatedHost): string[] {
  const pools = host.storage.list(ConnectListAllStoragePoolsFlags.ACTIVE);
  return pools.flatMap((pool) => pool.volumes().map(({ name }) => name));
}
