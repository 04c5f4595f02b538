import { type Duplex } from 'node:stream';
import { connectSocket } from '../dialers/connect-socket.js';
import { ConnectionError } from '../rpc/errors.js';
import { parseUri, unsupportedUri, type LibvirtUri } from './uri.js';

/** A TCP port or a unix socket as the host sees it, for example where a guest's display listens. */
export type TunnelTarget = { readonly host: string; readonly port: number } | { readonly path: string };

/** What ends the opening of a tunnel; afterwards the stream is the caller's. */
export interface OpenTunnelOptions {
  readonly signal?: AbortSignal | undefined;
  /** How long it may take to connect. Default 15 s. Over ssh it is connected when ssh runs. */
  readonly timeoutMs?: number | undefined;
}

const DEFAULT_TIMEOUT_MS = 15_000;
const LOOPBACK = /^(127\.|::1$|localhost$)/;
const ANY: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1', '': '127.0.0.1' };

/**
 * Connects to a port or socket of the host that a URI leads to, the way the URI does: directly on this host, by ssh with its settings,
 * and over `tcp` and `tls` to what listens for others too. The stream ends when the peer does; destroying it closes the connection.
 * Rejects with ConnectionError: `unsupported-uri` where the way of the URI does not lead there, `connect-failed` where nobody listens;
 * over ssh the stream fails with the latter.
 */
export async function openTunnel(
  uri: string,
  target: TunnelTarget,
  options: OpenTunnelOptions = {},
): Promise<Duplex> {
  const parsed = parseUri(uri);
  const { timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const deadline = new AbortController();
  const timer = setTimeout(
    () => deadline.abort(unreachable(parsed, target, `no answer within ${timeoutMs} ms`)),
    timeoutMs,
  );
  const { signal: given } = options;
  const signal = given === undefined ? deadline.signal : AbortSignal.any([given, deadline.signal]);
  try {
    return await open(parsed, target, signal);
  } finally {
    clearTimeout(timer);
  }
}

async function open(uri: LibvirtUri, target: TunnelTarget, signal: AbortSignal): Promise<Duplex> {
  const { transport, host, driver } = uri;
  if (transport === 'ssh') {
    const [{ sshOptions }, { tunnelBySsh }, { TransportStream }] = await Promise.all([
      import('./ssh-options.js'),
      import('../dialers/connect-by-process.js'),
      import('../dialers/transport-stream.js'),
    ]);
    const way = 'path' in target ? target : { ...target, host: onHost(target.host) };
    return new TransportStream(await tunnelBySsh(sshOptions(uri, { readonly: false }), way, signal));
  }
  const isHere = transport === 'unix' || (transport === undefined && host === undefined && driver !== 'test');
  const isAfar =
    transport === 'tcp' || transport === 'tls' || (transport === undefined && host !== undefined);
  if (!isHere && !isAfar)
    throw unsupportedUri(uri.text, 'it does not tell how to reach other ports of its host');
  const place = isHere ? localPlace(target) : remotePlace(uri, target);
  try {
    return await connectSocket(place, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    throw unreachable(uri, target, error instanceof Error ? error.message : String(error), error);
  }
}

function localPlace(target: TunnelTarget): { path: string } | { host: string; port: number } {
  return 'path' in target ? target : { host: onHost(target.host), port: target.port };
}

function remotePlace(uri: LibvirtUri, target: TunnelTarget): { host: string; port: number } {
  if ('path' in target || LOOPBACK.test(target.host)) {
    throw unsupportedUri(uri.text, `${placeOf(target)} is reached on the host itself or by ssh`);
  }
  const { host, port } = target;
  return { host: ANY[host] === undefined ? host : (uri.host ?? 'localhost'), port };
}

/** What listens on every address listens on the host's own. */
function onHost(host: string): string {
  return ANY[host] ?? host;
}

function placeOf(target: TunnelTarget): string {
  if ('path' in target) return target.path;
  return target.host.includes(':') ? `[${target.host}]:${target.port}` : `${target.host}:${target.port}`;
}

function unreachable(uri: LibvirtUri, target: TunnelTarget, why: string, cause?: unknown): ConnectionError {
  return new ConnectionError(
    'connect-failed',
    `Cannot reach ${placeOf(target)} on the host of ${uri.text}: ${why}`,
    {
      cause,
    },
  );
}
