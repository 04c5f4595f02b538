import { operationSchema } from '@hostelry/manager';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type ChangeOptions, type OperationResource } from '../api/index.js';
import { type Answer, type RouteDoc } from '../openapi/route-doc.js';
import { userOf } from '../auth/access-guard.js';
import { expectedBy } from './conditional.js';

/** What every route that begins an operation says of its answer. */
export const ACCEPTED: Readonly<Record<number, Answer>> = {
  202: {
    description: 'The operation, which goes on',
    schema: operationSchema,
    headers: { Location: 'Where the operation is' },
  },
};

/** The headers that every route that changes an instance understands. */
export const CHANGE_HEADERS: NonNullable<RouteDoc['headers']> = ['Idempotency-Key', 'If-Match'];

/** A change goes on when its client has left, so it gets no signal of the connection. */
export function changeOptions(request: FastifyRequest): ChangeOptions {
  const key = request.headers['idempotency-key'];
  const by = userOf(request);
  return {
    ...(typeof key === 'string' ? { idempotencyKey: key } : {}),
    ...(by === undefined ? {} : { by }),
    ...expectedBy(request),
  };
}

/** 202 with the operation as the body, and where it is. */
export function accepted(reply: FastifyReply, operation: OperationResource): OperationResource {
  reply.code(202).header('location', `/v1/operations/${operation.id}`);
  return operation;
}
