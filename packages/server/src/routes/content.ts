import { type IncomingMessage } from 'node:http';
import { PassThrough, type Readable } from 'node:stream';
import { ComputeError } from '@hostelry/compute';
import { type FastifyInstance, type FastifyRequest } from 'fastify';

/** The query of a request whose body is the bytes of something. */
export const contentQuery = {
  type: 'object',
  additionalProperties: false,
  properties: {
    sha256: { type: 'string', minLength: 1 },
    format: { type: 'string', minLength: 1 },
    sizeBytes: { type: 'string', pattern: '^[0-9]{1,15}$' },
  },
};

/** What a request says of the bytes in its body. */
export interface ContentQuery {
  readonly sha256?: string;
  readonly format?: 'raw' | 'qcow2';
  readonly sizeBytes?: string;
}

/** Has requests with bytes as their body, of any size, come as they are: nobody reads ahead. */
export function takeContent(server: FastifyInstance): void {
  server.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
}

/** The bytes of a request, and what it says of them. */
export function contentOf({ raw, query, headers, body }: FastifyRequest<{ Querystring: ContentQuery }>): {
  readonly stream: Readable;
  readonly sizeBytes?: number;
  readonly sha256?: string;
  readonly format?: 'raw' | 'qcow2';
} {
  if (body !== raw && !isStream(body)) {
    throw new ComputeError('invalid', 'The body is missing: send the bytes as application/octet-stream');
  }
  const { sha256, format, sizeBytes = headers['content-length'] } = query;
  return {
    stream: bytesOf(raw),
    ...(sizeBytes === undefined ? {} : { sizeBytes: Number(sizeBytes) }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(format === undefined ? {} : { format }),
  };
}

/** The body for a reader who may give it up: the connection stays, since an answer is to go over it, and what still comes is dropped. */
function bytesOf(raw: IncomingMessage): Readable {
  const bytes = new PassThrough();
  const broken = (): void => {
    if (!raw.complete)
      bytes.destroy(new ComputeError('cancelled', 'The client went away before it had sent all'));
  };
  raw.once('close', broken);
  raw.once('error', broken);
  bytes.once('close', () => {
    raw.off('close', broken);
    raw.unpipe(bytes);
    raw.resume();
  });
  // Who gave it up is told by its own error.
  bytes.on('error', () => undefined);
  raw.pipe(bytes);
  return bytes;
}

function isStream(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'pipe' in body;
}
