import { type Duplex } from 'node:stream';
import { createWebSocketStream, WebSocket } from 'ws';
import { ApiError, type HttpClient } from './http-client.js';

/** Opens a console through the server: asks for a single-use token, then connects with it. */
export async function openConsole(
  client: HttpClient,
  path: string,
  options: { readonly kind: 'serial' | 'display'; readonly signal?: AbortSignal; readonly force?: boolean },
): Promise<Duplex> {
  const { kind, force } = options;
  const request = force === true ? { kind, force } : { kind };
  const { token } = await client.post<{ token: string }>(path, request, options);
  const url = new URL(`/v1/consoles/${encodeURIComponent(token)}`, client.server);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const { ca } = client;
  const socket = new WebSocket(url, {
    handshakeTimeout: 10_000,
    perMessageDeflate: false,
    ...(ca === undefined ? {} : { ca }),
  });
  const stream = createWebSocketStream(socket);
  let failure: ApiError | undefined;
  socket.once('close', (code, reason) => (failure = failureOf(url, code, reason.toString())));
  // After the last byte that came, so that none is lost to the failure.
  stream.once('end', () => void stream.destroy(failure));
  const abort = (): void => void stream.destroy();
  options.signal?.addEventListener('abort', abort, { once: true });
  stream.once('close', () => options.signal?.removeEventListener('abort', abort));
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', (cause) =>
      reject(
        new ApiError('unreachable', `Cannot open the console at ${url.host}: ${cause.message}`, undefined, {
          cause,
        }),
      ),
    );
  });
  return stream;
}

/** Close codes from 4000 on carry the status that a request would have got. */
const CODES: Readonly<Record<number, ApiError['code']>> = {
  1001: 'unreachable',
  1006: 'unreachable',
  1008: 'denied',
  4403: 'denied',
  4404: 'not-found',
  4409: 'conflict',
  4501: 'unsupported',
  4503: 'unreachable',
  4504: 'timeout',
};

/** Why the console ended, or undefined if that is in order. */
function failureOf(url: URL, code: number, reason: string): ApiError | undefined {
  if (code === 1000 || code === 1005) return undefined;
  const why = reason === '' ? `The connection to ${url.host} was lost` : reason;
  return new ApiError(CODES[code] ?? 'failed', why);
}
