import { isIP, type Socket } from 'node:net';
import { connect, createSecureContext, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { ConnectionError } from '../rpc/errors.js';
import { type Transport } from '../rpc/transport.js';
import { SocketTransport } from './socket-transport.js';
import { connectTcp } from './tcp.js';
import { tlsFailure, tlsRefusal } from './tls-failure.js';
import { readTlsFiles, type TlsFolder } from './tls-files.js';

/** The port of libvirt over TLS, as registered. */
const TLS_PORT = 16_514;

/** What the daemon sends, encrypted, once it accepts the client; RPC begins after it. */
const ACCEPTED = 1;

/** What a TlsDialer connects to, and with which certificates. */
export interface TlsDialerOptions {
  /** The URI that asked for it, for messages. */
  readonly uri: string;
  /** A name or an address, without brackets; the host's certificate must be for it. */
  readonly host: string;
  /** Default 16514. */
  readonly port?: number | undefined;
  /** Where the certificates are, in order of preference; read again for each connection. */
  readonly folders: readonly TlsFolder[];
  /** Accept any certificate of any host. Default false. */
  readonly noVerify?: boolean | undefined;
}

/** What a TlsDialer does. Errors as for its `dial`. */
export async function connectTls(options: TlsDialerOptions, signal: AbortSignal): Promise<Transport> {
  const { uri, host, port = TLS_PORT, folders, noVerify = false } = options;
  const { ca, revoked, certificate, key } = await readTlsFiles(uri, folders, noVerify);
  signal.throwIfAborted();
  const hasCertificate = certificate !== undefined;
  const tlsOptions: ConnectionOptions = {
    host,
    // Server name indication takes no addresses; the name is checked in either case.
    servername: isIP(host) === 0 ? host : '',
    rejectUnauthorized: !noVerify,
  };
  try {
    tlsOptions.secureContext = createSecureContext({ ca, crl: revoked, cert: certificate, key });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConnectionError('connect-failed', `Cannot connect to ${uri}: unusable certificates: ${why}`, {
      cause,
    });
  }
  const socket = await connectTcp({ uri, host, port }, signal);
  return await handshake(connect({ ...tlsOptions, socket }), { uri, raw: socket, signal, hasCertificate });
}

interface Handshake {
  readonly uri: string;
  readonly raw: Socket;
  readonly signal: AbortSignal;
  readonly hasCertificate: boolean;
}

/** Awaits the handshake and the byte that follows it; on failure both sockets are gone. */
function handshake(socket: TLSSocket, { uri, raw, signal, hasCertificate }: Handshake): Promise<Transport> {
  return new Promise((resolve, reject) => {
    let isSecure = false;
    const settle = (): void => {
      signal.removeEventListener('abort', onAbort);
      socket.removeListener('secureConnect', onSecure);
      socket.removeListener('readable', onReadable);
      socket.removeListener('error', onError);
      socket.removeListener('close', onClose);
    };
    const give = (error: Error): void => {
      settle();
      socket.on('error', () => undefined);
      socket.destroy();
      raw.destroy();
      reject(error);
    };
    const onAbort = (): void => give(signal.reason as Error);
    const onSecure = (): void => {
      isSecure = true;
    };
    const onError = (error: Error): void =>
      give(isSecure ? tlsRefusal(uri, error, hasCertificate) : tlsFailure(uri, error, hasCertificate));
    const onClose = (): void =>
      give(
        isSecure
          ? tlsRefusal(uri, undefined, hasCertificate)
          : tlsFailure(uri, new Error('the peer ended the connection'), hasCertificate),
      );
    const onReadable = (): void => {
      const byte = socket.read(1) as Buffer | null;
      if (byte === null) return;
      if (byte[0] !== ACCEPTED) {
        const what = `${uri} is not libvirt: it began with byte ${byte[0]} after the TLS handshake`;
        give(new ConnectionError('not-libvirt', what));
        return;
      }
      settle();
      resolve(new SocketTransport(socket));
    };
    if (signal.aborted) {
      give(signal.reason as Error);
      return;
    }
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once('secureConnect', onSecure);
    socket.on('readable', onReadable);
    socket.once('error', onError);
    socket.once('close', onClose);
  });
}
