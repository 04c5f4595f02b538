import { operationSchema } from '@hostelry/manager';
import { type FastifyInstance } from 'fastify';
import { type HostelryApi } from '../api/index.js';
import { listOf } from '../openapi/shapes.js';
import { callSignal } from './call-signal.js';
import { listQueryOf, projectionOf, sendPage, type ListParameters } from './list-query.js';
import { emptyBody, noQuery, operationsQuery, waitQuery } from './request-schemas.js';

/** A longer wait is cut: proxies end silent connections. */
const LONGEST_WAIT_MS = 60_000;

/** `/v1/operations`. */
export function operationRoutes(server: FastifyInstance, api: HostelryApi, closing: AbortSignal): void {
  server.get<{ Querystring: ListParameters }>(
    '/v1/operations',
    {
      schema: { querystring: operationsQuery },
      config: {
        doc: {
          operationId: 'listOperations',
          tag: 'operations',
          summary: 'Operations that are kept, the newest first; 100 where no limit is given',
          description: 'With `fields` each has only those properties.',
          answers: {
            200: {
              description: 'The operations',
              schema: listOf(operationSchema),
              headers: { Link: 'Where the next page is, where there is one' },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const project = projectionOf(request.query.fields, operationSchema);
      const query = { ...listQueryOf(request.query), signal: callSignal(reply, closing) };
      return sendPage(request, reply, await api.listOperations(query), project);
    },
  );

  server.get<{ Params: { id: string }; Querystring: { wait?: string } }>(
    '/v1/operations/:id',
    {
      schema: { querystring: waitQuery },
      config: {
        doc: {
          operationId: 'getOperation',
          tag: 'operations',
          summary: 'One operation; with `wait`, when it has ended or that time has passed',
          answers: { 200: { description: 'The operation', schema: operationSchema } },
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { wait } = request.query;
      const signal = callSignal(reply, closing);
      if (wait === undefined) return api.getOperation(id, { signal });
      const timeoutMs = Math.min(
        LONGEST_WAIT_MS,
        Number.parseInt(wait, 10) * (wait.endsWith('ms') ? 1 : 1000),
      );
      return api.waitOperation(id, { signal, timeoutMs });
    },
  );

  server.post<{ Params: { id: string } }>(
    '/v1/operations/:id/cancel',
    {
      schema: { body: emptyBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'cancelOperation',
          tag: 'operations',
          summary: 'Asks a running operation to stop and to undo what it did',
          answers: { 202: { description: 'The operation as it is then', schema: operationSchema } },
        },
      },
    },
    async (request, reply) => {
      reply.code(202);
      return api.cancelOperation(request.params.id);
    },
  );
}
