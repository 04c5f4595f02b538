import { type Socket } from 'node:net';
import { ConnectionError } from '../rpc/errors.js';
import { type Transport } from '../rpc/transport.js';
import { ChunkReader } from './chunk-reader.js';
import { connectSocket, errorCode } from './connect-socket.js';
import { type Dialer } from './dialer.js';
import { SocketTransport } from './socket-transport.js';

/** The port of libvirt without encryption, as registered. */
export const TCP_PORT = 16_509;

/** What a TcpDialer connects to. */
export interface TcpDialerOptions {
  /** The URI that asked for it, for messages. */
  readonly uri: string;
  /** A name or an address, without brackets. */
  readonly host: string;
  /** Default 16509. */
  readonly port?: number | undefined;
}

/** Connects to a daemon's TCP port; nothing is encrypted. */
export class TcpDialer implements Dialer {
  readonly security = 'none';
  readonly #options: TcpDialerOptions;

  constructor(options: TcpDialerOptions) {
    this.#options = options;
  }

  async dial({ signal }: { readonly signal: AbortSignal }): Promise<Transport> {
    const { port = TCP_PORT } = this.#options;
    const reader = new ChunkReader();
    return new SocketTransport(await connectTcp({ ...this.#options, port, onread: reader }, signal), reader);
  }
}

/** A connected TCP socket that sends at once. Rejects with ConnectionError `connect-failed` or the signal's reason; then no socket stays open. */
export async function connectTcp(
  {
    uri,
    host,
    port,
    onread,
  }: TcpDialerOptions & { readonly port: number; readonly onread?: ChunkReader | undefined },
  signal: AbortSignal,
): Promise<Socket> {
  try {
    // A call is one small write whose answer is waited for.
    return await connectSocket({ host, port, noDelay: true, onread }, signal);
  } catch (cause) {
    if (signal.aborted) throw cause;
    const what = `Cannot connect to ${uri} at port ${port} of "${host}": ${explain(cause)}`;
    throw new ConnectionError('connect-failed', what, { cause });
  }
}

function explain(error: unknown): string {
  // A name with several addresses fails with one error for each.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  switch (errorCode(first)) {
    case 'ECONNREFUSED':
      return 'nobody listens there';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'the host name is not known';
    case 'ETIMEDOUT':
      return 'the host does not answer';
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return 'the host cannot be reached';
    default:
      return first instanceof Error ? first.message : String(first);
  }
}
