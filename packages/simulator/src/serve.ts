import { LibvirtServer } from '@hostelry/libvirt/server';
import { EVERY_CALL } from './hypervisor/faults.js';
import { makeHostService } from './service/host-service.js';
import { Simulator } from './simulator.js';

/** What to serve, and where. */
export interface ServeSimulatorOptions {
  /** Path of the unix socket: at most 107 bytes; a stale one is replaced. */
  readonly path: string;
  /** How many hosts besides `test:///default`: `test:///host-1` to `test:///host-N`. Default 0; more are made when asked for. */
  readonly hosts?: number | undefined;
  /** How many guests each of them begins with, every third of them shut off. Default 0. */
  readonly guests?: number | undefined;
  /** CPUs of each of them. Default 16. */
  readonly cpus?: number | undefined;
  /** Memory of each of them. Default 64 GiB, or as much as its guests need. */
  readonly memoryMiB?: number | undefined;
  /** Milliseconds that every call to any of the hosts takes. Default 0. */
  readonly latencyMs?: number | undefined;
  /** The world to serve; default a new one. */
  readonly simulator?: Simulator | undefined;
}

/** A simulator that is being served. */
export interface ServedSimulator {
  /** The world, to look into and to plant faults. */
  readonly simulator: Simulator;
  /** Where libvirt's clients find its default host. */
  readonly uri: string;
  /** Ends all connections and removes the socket. Never rejects; may be called again. */
  close(): Promise<void>;
}

/** Serves simulated hosts on a unix socket, for any libvirt client. Rejects with ListenError, and leaves nothing behind then. */
export async function serveSimulator(options: ServeSimulatorOptions): Promise<ServedSimulator> {
  const { path, hosts = 0, guests = 0, latencyMs = 0 } = options;
  const simulator = options.simulator ?? new Simulator({ guests });
  const size = new URLSearchParams();
  if (options.cpus !== undefined) size.set('cpus', String(options.cpus));
  if (options.memoryMiB !== undefined) size.set('memoryMiB', String(options.memoryMiB));
  for (let number = 1; number <= hosts; number++) simulator.host(`test:///host-${number}?${size.toString()}`);
  if (latencyMs > 0) {
    simulator.host();
    for (const host of simulator.hosts)
      host.faults.plant(EVERY_CALL, { delayMs: latencyMs, times: Infinity });
  }
  const server = new LibvirtServer(() => makeHostService(simulator));
  await server.listen({ path });
  return {
    simulator,
    uri: socketUri('default', path),
    close: () => server.close(),
  };
}

/** The URI by which a libvirt client reaches a host of a simulator that is served on a socket. */
export function socketUri(host: string, path: string): string {
  return `test+unix:///${host}?socket=${encodeURIComponent(path).replaceAll('%2F', '/')}`;
}
