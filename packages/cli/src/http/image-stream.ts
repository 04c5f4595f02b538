import { Readable } from 'node:stream';
import { type ReadableStream } from 'node:stream/web';
import { type CapturedImage } from '@hostelry/compute';
import { type HttpClient } from './http-client.js';

/** An image as the server streams it: however long it takes, until the signal aborts or whoever reads destroys it. */
export async function readImage(
  client: HttpClient,
  path: string,
  signal?: AbortSignal,
): Promise<CapturedImage> {
  const response = await client.send(
    path,
    'application/octet-stream',
    signal === undefined ? {} : { signal },
  );
  const { headers } = response;
  return {
    format: headers.get('x-hostelry-format') === 'raw' ? 'raw' : 'qcow2',
    sizeMiB: Number(headers.get('x-hostelry-size-mib')),
    stream: Readable.fromWeb(response.body as ReadableStream<Uint8Array>),
  };
}
