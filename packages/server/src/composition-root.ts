import { homedir } from 'node:os';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { ComputeError } from '@hostelry/compute';
import { loadedDrivers, Manager } from '@hostelry/manager';
import { SqliteStore } from '@hostelry/manager/sqlite';
import { createApiServer } from './api-server.js';
import { hostConfigs, type HostInput } from './local.js';
import { type GuardOptions } from './request-guard.js';
import { builtPages } from './routes/pages.js';

export interface ServeOptions extends GuardOptions {
  /** Default: none, which serves DEMONSTRATION_HOSTS. */
  readonly hosts?: readonly HostInput[];
  /** Default 4180; 0 takes a free one. */
  readonly port?: number;
  /** The address to listen on. Default 127.0.0.1: there is no authentication yet. */
  readonly listen?: string;
  /** Holds `hostelry.db`. Default: `$XDG_STATE_HOME/hostelry`, else `~/.local/state/hostelry`. */
  readonly dataDirectory?: string;
  /** Chooses the host of launches that name none: a built-in (`first-fit`, `spread`), a package or a file. Default `first-fit`. */
  readonly scheduler?: string;
  /** The folder that drivers and a scheduler given by path or package are looked up from. Default: the current folder. */
  readonly from?: string;
  /** Told what went wrong with nobody waiting for it. Default: dropped. */
  readonly report?: (problem: Error) => void;
}

export interface RunningServer {
  /** For example `http://127.0.0.1:4180`. */
  readonly address: string;
  /** What the one who started it should know, for example that others can reach it. */
  readonly warnings: readonly string[];
  /** Ends requests, cancels operations and waits for their undo, disconnects the hosts. Instances go on. Safe to call twice. */
  close(): Promise<void>;
}

/** Hosts in memory with a few guests, for a server that was given none. */
export const DEMONSTRATION_HOSTS: readonly HostInput[] = [
  { name: 'alpha', uri: 'test:///alpha?cpus=16&memoryMiB=65536&guests=3' },
  { name: 'beta', uri: 'test:///beta?cpus=32&memoryMiB=131072&guests=5' },
  { name: 'gamma', uri: 'test:///gamma?cpus=8&memoryMiB=16384&guests=1' },
];

export const DEFAULT_PORT = 4180;

/**
 * Composes and starts the whole server; the only place of it that reads the environment. Prints nothing.
 * `conflict` if the port or the data directory is in use; on failure nothing stays open.
 */
export async function serve(options: ServeOptions = {}): Promise<RunningServer> {
  const { port = DEFAULT_PORT, listen = '127.0.0.1', report } = options;
  const given = options.hosts ?? [];
  const path = join(resolve(options.dataDirectory ?? defaultDataDirectory()), 'hostelry.db');
  const reporting = report === undefined ? {} : { report };
  const manager = new Manager({
    store: new SqliteStore({ path }),
    hosts: hostConfigs(given.length > 0 ? given : DEMONSTRATION_HOSTS),
    drivers: loadedDrivers(options.from),
    ...(options.scheduler === undefined ? {} : { scheduler: options.scheduler }),
    ...(options.from === undefined ? {} : { from: options.from }),
    mode: 'serving',
    ...reporting,
  });
  const server = await createApiServer({
    api: manager,
    metrics: manager,
    pages: builtPages(),
    ...reporting,
    allowedHosts: [...(options.allowedHosts ?? []), ...(isIP(listen) === 0 ? [listen] : [])],
    ...(options.allowedOrigins === undefined ? {} : { allowedOrigins: options.allowedOrigins }),
  });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= (async () => {
      try {
        await server.close();
      } finally {
        await manager.close();
      }
    })();
    return closed;
  };
  try {
    await manager.start();
  } catch (error) {
    await server.close();
    throw error;
  }
  try {
    const address = await server.listen({ port, host: listen });
    return { address, warnings: warningsFor(listen), close };
  } catch (error) {
    await close();
    throw listenError(listen, port, error);
  }
}

/** Where the database is kept unless told otherwise. */
export function defaultDataDirectory(): string {
  const state = process.env['XDG_STATE_HOME'];
  return join(state !== undefined && state !== '' ? state : join(homedir(), '.local', 'state'), 'hostelry');
}

function warningsFor(listen: string): readonly string[] {
  const loopback = listen === 'localhost' || listen === '::1' || /^127\./.test(listen);
  if (loopback) return [];
  return [`Everyone who can reach ${listen} controls all hosts: there is no authentication yet`];
}

function listenError(listen: string, port: number, error: unknown): ComputeError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new ComputeError('conflict', `Cannot listen on ${listen}, port ${port}: it is in use`, {
      cause: error,
    });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new ComputeError('failed', `Cannot listen on ${listen}, port ${port}: ${reason}`, { cause: error });
}
