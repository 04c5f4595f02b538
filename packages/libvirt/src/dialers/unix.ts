import { ConnectionError } from '../rpc/errors.js';
import { type Transport } from '../rpc/transport.js';
import { ChunkReader } from './chunk-reader.js';
import { checkSocketPath } from './check-socket-path.js';
import { connectSocket, errorCode } from './connect-socket.js';
import { type Dialer } from './dialer.js';
import { SocketTransport } from './socket-transport.js';

/** What a UnixDialer connects to. */
export interface UnixDialerOptions {
  /** Sockets in order of preference: the next is tried only where a file is absent. */
  readonly paths: readonly string[];
  /** The URI that asked for it, for messages. */
  readonly uri: string;
}

/** Connects to a daemon's unix socket. */
export class UnixDialer implements Dialer {
  readonly security = 'private';
  readonly #options: UnixDialerOptions;

  constructor(options: UnixDialerOptions) {
    this.#options = options;
  }

  async dial(options: { readonly signal: AbortSignal }): Promise<Transport> {
    const { paths, uri } = this.#options;
    const failures: string[] = [];
    let cause: unknown;
    for (const path of paths) {
      try {
        checkSocketPath(path);
        const reader = new ChunkReader();
        return new SocketTransport(await connectSocket({ path, onread: reader }, options.signal), reader);
      } catch (error) {
        if (options.signal.aborted) throw error;
        cause = error;
        failures.push(`"${path}": ${explain(error)}`);
        if (errorCode(error) !== 'ENOENT') break;
      }
    }
    throw new ConnectionError('connect-failed', `Cannot connect to ${uri} at socket ${failures.join(', ')}`, {
      cause,
    });
  }
}

function explain(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
      return 'no such socket';
    case 'ECONNREFUSED':
      return 'nobody listens there';
    case 'EACCES':
      return 'permission denied';
    case 'ENOTSOCK':
      return 'not a socket';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
