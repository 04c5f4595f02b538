import { type EventResource } from '@hostelry/server/api';
import { type HttpClient } from './http-client.js';

const PATH = '/v1/events';

/**
 * Reads the server's event stream (Server-Sent Events) until the signal aborts.
 * Throws ApiError `unreachable` when the server ends the stream or the connection breaks; the last event's id lets the caller resume.
 */
export async function* readEvents(
  client: HttpClient,
  options: { readonly signal?: AbortSignal; readonly since?: number },
): AsyncGenerator<EventResource> {
  const headers: Record<string, string> = { accept: 'text/event-stream' };
  if (options.since !== undefined) headers['last-event-id'] = String(options.since);
  const response = await client.send(PATH, 'text/event-stream', {
    headers,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunksOf(client, response, options.signal)) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = dataOf(block);
      if (data !== '') yield JSON.parse(data) as EventResource;
    }
  }
}

/** The body of the stream; it has no good end, only the reader's. */
async function* chunksOf(
  client: HttpClient,
  response: Response,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  try {
    if (response.body !== null) yield* response.body as AsyncIterable<Uint8Array>;
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw client.broken(PATH, cause);
  }
  if (signal?.aborted !== true) throw client.broken(PATH, 'the stream has ended');
}

/** The data of one block; comments (heartbeats) have none. */
function dataOf(block: string): string {
  return block
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).replace(/^ /, ''))
    .join('\n');
}
