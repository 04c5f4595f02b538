import { homedir } from 'node:os';
import { type AddressInfo, isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { type Server as TlsServer } from 'node:tls';
import { ComputeError } from '@hostelry/compute';
import { loadedDrivers, Manager } from '@hostelry/manager';
import { writeAdminToken } from './admin-token-file.js';
import { createApiServer, type Certificate } from './api-server.js';
import { namesIn, readCertificate, type CertificateFiles } from './certificate.js';
import { ownAddress, refuseOpenDoor, warningsFor } from './listening.js';
import { hostConfigs, type HostInput } from './local.js';
import { type GuardOptions } from './request-guard.js';
import { builtPages } from './routes/pages.js';
import { isShared, type ActiveManager } from './stores.js';
import { takeTurn, type Turn } from './turn.js';

export interface ServeOptions extends GuardOptions {
  /** Default: none, which serves DEMONSTRATION_HOSTS where the store is a file. */
  readonly hosts?: readonly HostInput[];
  /** Default 4180; 0 takes a free one. */
  readonly port?: number;
  /** The address to listen on. Default 127.0.0.1. Another one needs a user, or `withoutLogin`. */
  readonly listen?: string;
  /** Serves on any address while there is no user, though everyone who reaches it then controls all hosts. */
  readonly withoutLogin?: boolean;
  /** Serves HTTPS. Default: HTTP. */
  readonly tls?: CertificateFiles | undefined;
  /** Holds `hostelry.db`, and `admin-token` while it serves. Default: `$XDG_STATE_HOME/hostelry`, else `~/.local/state/hostelry`. */
  readonly dataDirectory?: string;
  /**
   * The address of a PostgreSQL database, for example `postgres://hostelry@db.example/hostelry`, in place of the file. Managers that share one take
   * turns: one is active, the others answer 503 until it is gone. Its hosts are those in the database and those that are given.
   */
  readonly store?: string;
  /** Where this server is reached, for managers that stand by. Default: the address that it listens on. */
  readonly advertise?: string;
  /** Told of each other manager that is active while this one stands by, and where this one answers meanwhile. */
  readonly onStandby?: (active: ActiveManager, address: string) => void;
  /** Ends standing by. */
  readonly signal?: AbortSignal;
  /** Chooses the host of launches that name none: a built-in (`first-fit`, `spread`), a package or a file. Default `first-fit`. */
  readonly scheduler?: string;
  /** The folder that drivers and a scheduler given by path or package are looked up from. Default: the current folder. */
  readonly from?: string;
  /** Told what went wrong with nobody waiting for it. Default: dropped. */
  readonly report?: (problem: Error) => void;
  /** Told of each log-in and each refusal, in one line without secrets. Default: dropped. */
  readonly log?: (line: string) => void;
}

export interface RunningServer {
  /** For example `http://127.0.0.1:4180`. */
  readonly address: string;
  /** What the one who started it should know, for example that others can reach it. */
  readonly warnings: readonly string[];
  /** Resolves if another manager has taken over the shared store, or may have: this one is of no use then, and should be closed. */
  readonly lost: Promise<ComputeError>;
  /** Reads the certificate and its key again, for new connections; on failure the old ones stay. Does nothing without TLS. */
  reloadCertificate(): Promise<void>;
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
 * `invalid` for an address that others reach without a log-in, and for a certificate that cannot be used; `conflict` if the port or the data directory is in use; on failure nothing stays open.
 */
export async function serve(options: ServeOptions = {}): Promise<RunningServer> {
  const { port = DEFAULT_PORT, listen = '127.0.0.1', tls } = options;
  const dataDirectory = resolve(options.dataDirectory ?? defaultDataDirectory());
  const store = options.store ?? join(dataDirectory, 'hostelry.db');
  const certificate = tls === undefined ? undefined : await readCertificate(tls);
  let turn: Turn;
  try {
    turn = await takeTurn({ ...options, store, port, listen, certificate });
  } catch (error) {
    throw error instanceof ComputeError ? error : listenError(listen, port, error);
  }
  try {
    return await serveWith(turn, { ...options, listen, dataDirectory }, certificate);
  } finally {
    await turn.end();
  }
}

async function serveWith(
  turn: Turn,
  options: ServeOptions & { readonly listen: string; readonly dataDirectory: string },
  certificate: Certificate | undefined,
): Promise<RunningServer> {
  const { listen, dataDirectory, report, log, tls, signal } = options;
  const given = options.hosts ?? [];
  const demonstrate = given.length === 0 && !isShared(options.store ?? '');
  const reporting = report === undefined ? {} : { report };
  const manager = new Manager({
    store: turn.store,
    hosts: hostConfigs(demonstrate ? DEMONSTRATION_HOSTS : given),
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
    tls: certificate,
    ...reporting,
    ...(log === undefined ? {} : { log }),
    allowedHosts: [
      ...(options.allowedHosts ?? []),
      ...(isIP(listen) === 0 ? [listen] : []),
      ...namesIn(certificate),
    ],
    ...(options.allowedOrigins === undefined ? {} : { allowedOrigins: options.allowedOrigins }),
  });
  let removeAdminToken: (() => Promise<void>) | undefined;
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= (async () => {
      try {
        await server.close();
      } finally {
        await manager.close();
        await removeAdminToken?.();
      }
    })();
    return closed;
  };
  try {
    await manager.start(signal === undefined ? {} : { signal });
  } catch (error) {
    await server.close();
    throw error;
  }
  try {
    const listening = {
      listen,
      isSecure: tls !== undefined,
      withoutLogin: options.withoutLogin === true,
      hasUsers: manager.users.exist,
    };
    refuseOpenDoor(listening);
    await turn.end();
    const address = await server.listen({ port: turn.port, host: listen });
    const [own] = server.addresses();
    removeAdminToken = await writeAdminToken(dataDirectory, {
      server: ownAddress(own as AddressInfo, listening.isSecure),
      token: await manager.authentication.grantLocal(),
    });
    const reloadCertificate = async (): Promise<void> => {
      if (tls === undefined) return;
      (server.server as unknown as TlsServer).setSecureContext(await readCertificate(tls));
    };
    return { address, warnings: warningsFor(listening), lost: turn.lost, reloadCertificate, close };
  } catch (error) {
    await close();
    throw error instanceof ComputeError ? error : listenError(listen, turn.port, error);
  }
}

/** Where the database is kept unless told otherwise. */
export function defaultDataDirectory(): string {
  const state = process.env['XDG_STATE_HOME'];
  return join(state !== undefined && state !== '' ? state : join(homedir(), '.local', 'state'), 'hostelry');
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
