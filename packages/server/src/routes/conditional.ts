import { ComputeError } from '@hostelry/compute';
import { IF_MATCH_FIELD, tagOf } from '@hostelry/manager';
import { type FastifyReply, type FastifyRequest } from 'fastify';

/** What the answer of a resource with a tag says in its headers. */
export const TAGGED = { ETag: 'Stays the same as long as the resource does, its counters aside' };

/** The answer of a GET, with its ETag; 304 without a body where the client has it already. */
export async function tagged(
  request: FastifyRequest,
  reply: FastifyReply,
  resource: object,
): Promise<object | FastifyReply> {
  const tag = await tagOf(resource);
  // It may be kept, and is asked for again each time.
  reply.header('etag', `"${tag}"`).header('cache-control', 'private, no-cache');
  const known = request.headers['if-none-match'];
  if (known === undefined) return resource;
  const isKnown = known.trim() === '*' || tagsIn(known, 'If-None-Match').includes(tag);
  return isKnown ? reply.code(304).send() : resource;
}

/** The tags of a request's `If-Match`, as `expected` takes them. `*` asks only that there is such a thing, as every change does. */
export function expectedBy(request: FastifyRequest): { readonly expected?: string } {
  const wanted = request.headers['if-match'];
  if (wanted === undefined || wanted.trim() === '*') return {};
  return { expected: tagsIn(wanted, IF_MATCH_FIELD).join(',') };
}

/** The tags of a header. Proxies make them weak when they compress; ours are compared as they are then, too. */
function tagsIn(header: string, field: string): readonly string[] {
  const tags = header.split(',').map((each) => /^\s*(?:W\/)?"([\w-]*)"\s*$/.exec(each)?.[1]);
  if (tags.every((each) => each !== undefined)) return tags;
  throw new ComputeError('invalid', `${field} is ${JSON.stringify(header)}: give ETags in quotes, or *`, {
    details: { field },
  });
}
