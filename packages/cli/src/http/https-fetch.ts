import { request } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ReadableStream } from 'node:stream/web';

type ResponseBody = ConstructorParameters<typeof Response>[0];

const WITHOUT_BODY: ReadonlySet<number> = new Set([101, 204, 205, 304]);

/** As `fetch`, but trusts the certificates in `ca` (PEM) instead of the system's, which Node's own fetch cannot be told. Follows no redirection. */
export function httpsFetch(ca: Buffer): (url: URL, init: RequestInit) => Promise<Response> {
  return async (url, init) => {
    const { signal, ...plain } = init;
    // Settles the headers and the body, whatever it was given as.
    const asked = new Request(url, { ...plain, duplex: 'half' } as RequestInit);
    return new Promise((resolve, reject) => {
      const options = { method: asked.method, headers: Object.fromEntries(asked.headers), ca };
      const outgoing = request(url, { ...options, ...(signal == null ? {} : { signal }) }, (incoming) => {
        const { statusCode: status = 0, rawHeaders } = incoming;
        const headers = new Headers();
        for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
          headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '');
        }
        const hasBody = !WITHOUT_BODY.has(status) && asked.method !== 'HEAD';
        if (!hasBody) incoming.resume();
        const body = hasBody ? (Readable.toWeb(incoming) as ResponseBody) : null;
        resolve(new Response(body, { status, headers }));
      });
      outgoing.once('error', reject);
      if (asked.body === null) outgoing.end();
      else pipeline(Readable.fromWeb(asked.body as ReadableStream), outgoing).catch(reject);
    });
  };
}
