import { type FastifyInstance } from 'fastify';
import { type HostelryApi } from '../api/index.js';
import { callSignal } from './call-signal.js';
import { emptyBody, noQuery, waitQuery } from './request-schemas.js';

/** A longer wait is cut: proxies end silent connections. */
const LONGEST_WAIT_MS = 60_000;

/** `/v1/operations`. */
export function operationRoutes(server: FastifyInstance, api: HostelryApi, closing: AbortSignal): void {
  server.get('/v1/operations', { schema: { querystring: noQuery } }, async (_request, reply) =>
    api.listOperations({ signal: callSignal(reply, closing) }),
  );

  server.get<{ Params: { id: string }; Querystring: { wait?: string } }>(
    '/v1/operations/:id',
    { schema: { querystring: waitQuery } },
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
    { schema: { body: emptyBody, querystring: noQuery } },
    async (request, reply) => {
      reply.code(202);
      return api.cancelOperation(request.params.id);
    },
  );
}
