import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import {
  type ChangeOptions,
  type HostelryApi,
  type LaunchRequest,
  type OperationResource,
  type StopRequest,
} from '../api/index.js';
import { callSignal } from './call-signal.js';
import { deleteQuery, emptyBody, instancesQuery, launchBody, noQuery, stopBody } from './request-schemas.js';

interface Ref {
  Params: { ref: string };
}

/** `/v1/instances`. `ref` is a UUID, a name, or `host/name` with the slash encoded. */
export function instanceRoutes(server: FastifyInstance, api: HostelryApi, closing: AbortSignal): void {
  server.get<{ Querystring: { host?: string } }>(
    '/v1/instances',
    { schema: { querystring: instancesQuery } },
    async (request, reply) => api.listInstances(request.query, { signal: callSignal(reply, closing) }),
  );

  server.get<Ref>('/v1/instances/:ref', { schema: { querystring: noQuery } }, async (request, reply) =>
    api.getInstance(request.params.ref, { signal: callSignal(reply, closing) }),
  );

  server.post<{ Body: LaunchRequest }>(
    '/v1/instances',
    { schema: { body: launchBody, querystring: noQuery } },
    async (request, reply) => accepted(reply, await api.launchInstance(request.body, changeOptions(request))),
  );

  server.delete<Ref & { Querystring: { keepDisks?: 'true' | 'false' } }>(
    '/v1/instances/:ref',
    { schema: { querystring: deleteQuery } },
    async (request, reply) => {
      const keepDisks = request.query.keepDisks === 'true';
      const { ref } = request.params;
      return accepted(reply, await api.deleteInstance(ref, { keepDisks }, changeOptions(request)));
    },
  );

  for (const action of ['start', 'pause', 'resume'] as const) {
    server.post<Ref>(
      `/v1/instances/:ref/${action}`,
      { schema: { body: emptyBody, querystring: noQuery } },
      async (request, reply) =>
        accepted(reply, await api[`${action}Instance`](request.params.ref, changeOptions(request))),
    );
  }

  for (const action of ['stop', 'restart'] as const) {
    server.post<Ref & { Body: StopRequest | null | undefined }>(
      `/v1/instances/:ref/${action}`,
      { schema: { body: stopBody, querystring: noQuery } },
      async (request, reply) => {
        const call = `${action}Instance` as const;
        return accepted(
          reply,
          await api[call](request.params.ref, request.body ?? {}, changeOptions(request)),
        );
      },
    );
  }
}

/** A change goes on when its client has left, so it gets no signal of the connection. */
function changeOptions(request: FastifyRequest): ChangeOptions {
  const key = request.headers['idempotency-key'];
  return typeof key === 'string' ? { idempotencyKey: key } : {};
}

function accepted(reply: FastifyReply, operation: OperationResource): OperationResource {
  reply.code(202).header('location', `/v1/operations/${operation.id}`);
  return operation;
}
