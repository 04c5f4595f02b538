import { chmod, lstat, unlink } from 'node:fs/promises';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { checkSocketPath } from '../dialers/check-socket-path.js';
import { SocketTransport } from '../dialers/socket-transport.js';
import { errorReport } from '../rpc/listener-errors.js';
import { serveConnection, type ServeOptions } from './server-connection.js';
import { type ServerConnection, type Service } from './service.js';

/** Why a server cannot listen: the socket is another live server's (or another file), or the system refused. */
export class ListenError extends Error {
  readonly code: 'in-use' | 'listen-failed';

  constructor(code: 'in-use' | 'listen-failed', message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ListenError';
    this.code = code;
  }
}

/** How a LibvirtServer serves; all have defaults. */
export interface LibvirtServerOptions extends ServeOptions {
  /** Clients at once; more are turned away. Default 5000, as libvirtd. */
  readonly maxClients?: number | undefined;
}

/** Where to listen. */
export interface ListenOptions {
  /** Path of the unix socket. A socket file that nobody listens on is replaced. */
  readonly path: string;
  /** Permissions of the socket file. Default 0o600: its owner only. */
  readonly mode?: number | undefined;
}

/** A daemon on a unix socket that real libvirt clients can talk to: each connection gets a service of its own from the factory. */
export class LibvirtServer {
  readonly #makeService: () => Service;
  readonly #options: LibvirtServerOptions;
  readonly #onError: (error: unknown) => void;
  readonly #connections = new Set<ServerConnection>();
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;

  constructor(makeService: () => Service, options: LibvirtServerOptions = {}) {
    this.#makeService = makeService;
    this.#options = options;
    this.#onError = errorReport(options.onServiceError);
  }

  /** Clients being served. */
  get clients(): number {
    return this.#connections.size;
  }

  /** Begins to listen. Rejects with ListenError, and then nothing is left behind. */
  async listen(options: ListenOptions): Promise<void> {
    if (this.#server !== undefined) throw new ListenError('in-use', 'The server listens already');
    const { path } = options;
    const server = createServer((socket) => this.#onSocket(socket));
    server.maxConnections = this.#options.maxClients ?? 5000;
    this.#server = server;
    try {
      checkSocketPath(path);
      await removeStaleSocket(path);
      // Closed meanwhile, it would listen behind the back of whoever closed it.
      if (!this.#isOn(server)) throw new Error('the server was closed');
      await listenAt(server, path);
      // From here on it is about single clients (too many open files, say); the server goes on.
      server.on('error', this.#onError);
      await chmod(path, options.mode ?? 0o600);
    } catch (cause) {
      if (this.#isOn(server)) await this.close();
      if (cause instanceof ListenError) throw cause;
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new ListenError('listen-failed', `Cannot listen at socket "${path}": ${why}`, { cause });
    }
  }

  /** Whether that is the server of now. */
  #isOn(server: Server): boolean {
    return this.#server === server;
  }

  /** Ends all connections and removes the socket file. Never throws; may be called again. */
  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    const ended = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const connection of [...this.#connections]) connection.close();
    // A client that does not read would keep us from leaving.
    const timer = setTimeout(() => {
      for (const socket of [...this.#sockets]) socket.destroy();
    }, CLOSE_GRACE_MS);
    await ended;
    clearTimeout(timer);
  }

  #onSocket(socket: Socket): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    // The transport first: it takes the socket's errors from here on.
    const transport = new SocketTransport(socket);
    let service: Service;
    try {
      service = this.#makeService();
    } catch (error) {
      this.#onError(error);
      transport.destroy();
      return;
    }
    const connection = serveConnection(transport, service, this.#options);
    this.#connections.add(connection);
    void connection.closed.then(() => this.#connections.delete(connection));
  }
}

/** Milliseconds for what was sent to leave, when the server closes. */
const CLOSE_GRACE_MS = 1000;

function listenAt(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ path }, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

async function removeStaleSocket(path: string): Promise<void> {
  const entry = await lstat(path).catch(() => undefined);
  if (entry === undefined) return;
  if (!entry.isSocket())
    throw new ListenError('in-use', `Cannot listen at "${path}": it is a file of another kind`);
  if (await isAlive(path))
    throw new ListenError('in-use', `Cannot listen at socket "${path}": another server does`);
  await unlink(path).catch((cause: unknown) => {
    throw new ListenError('listen-failed', `Cannot remove the stale socket "${path}"`, { cause });
  });
}

function isAlive(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ path });
    const done = (alive: boolean): void => {
      socket.destroy();
      resolve(alive);
    };
    socket.once('connect', () => done(true));
    // Only a refusal proves that nobody listens; any other trouble is left for a person to look at.
    socket.once('error', (error: NodeJS.ErrnoException) => done(error.code !== 'ECONNREFUSED'));
  });
}
