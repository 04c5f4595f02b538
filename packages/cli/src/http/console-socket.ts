import { type Duplex } from 'node:stream';
import { createWebSocketStream, WebSocket } from 'ws';
import { ApiError, type HttpClient } from './http-client.js';

/** Opens a console through the server: asks for a single-use token, then connects with it. */
export async function openConsole(
  client: HttpClient,
  path: string,
  options: { readonly signal?: AbortSignal; readonly force?: boolean },
): Promise<Duplex> {
  const request = options.force === true ? { kind: 'serial', force: true } : { kind: 'serial' };
  const { token } = await client.post<{ token: string }>(path, request, options);
  const url = new URL(`/v1/consoles/${encodeURIComponent(token)}`, client.server);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const socket = new WebSocket(url, { handshakeTimeout: 10_000, perMessageDeflate: false });
  const stream = createWebSocketStream(socket);
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
