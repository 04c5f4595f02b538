import { type CapturedImage } from '@hostelry/compute';
import { readContent } from './content.js';
import { type HttpClient } from './http-client.js';

/** An image as the server streams it: however long it takes, until the signal aborts or whoever reads destroys it. */
export async function readImage(
  client: HttpClient,
  path: string,
  signal?: AbortSignal,
): Promise<CapturedImage> {
  const { headers, stream } = await readContent(client, path, signal);
  return {
    format: headers.get('x-hostelry-format') === 'raw' ? 'raw' : 'qcow2',
    sizeMiB: Number(headers.get('x-hostelry-size-mib')),
    stream,
  };
}
