import { Readable } from 'node:stream';
import { type ReadableStream } from 'node:stream/web';
import { type HttpClient } from './http-client.js';

/** Bytes, and what is said of them. */
export interface SentContent {
  readonly stream: Readable;
  readonly sizeBytes?: number;
  readonly sha256?: string;
  readonly format?: string;
}

/** Sends bytes as they come, however long it takes, until the signal aborts; gives the answer. */
export async function sendContent<T>(
  client: HttpClient,
  path: string,
  { stream, ...about }: SentContent,
  signal?: AbortSignal,
): Promise<T> {
  const told = Object.entries(about).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const query =
    told.length === 0
      ? ''
      : `?${new URLSearchParams(Object.fromEntries(told) as Record<string, string>).toString()}`;
  try {
    const response = await client.send(`${path}${query}`, 'application/json', {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: Readable.toWeb(stream) as ReadableStream<Uint8Array>,
      // fetch sends a stream only so: what it takes is known to Node's types no more than to the DOM's.
      ...{ duplex: 'half' },
      ...(signal === undefined ? {} : { signal }),
    } as RequestInit);
    return (await response.json()) as T;
  } finally {
    stream.destroy();
  }
}

/** Bytes as the server streams them, with the headers of the answer: until the signal aborts or whoever reads destroys them. */
export async function readContent(
  client: HttpClient,
  path: string,
  signal?: AbortSignal,
): Promise<{ readonly headers: Headers; readonly stream: Readable }> {
  const response = await client.send(
    path,
    'application/octet-stream',
    signal === undefined ? {} : { signal },
  );
  return {
    headers: response.headers,
    stream: Readable.fromWeb(response.body as ReadableStream<Uint8Array>),
  };
}
