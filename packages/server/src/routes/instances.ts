import { type ConsoleLog, type PasswordSpec } from '@hostelry/compute';
import {
  INSTANCE_ACTIONS,
  INSTANCE_QUERIES,
  type InstanceActionKind,
  type InstanceQuery,
} from '@hostelry/manager';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import {
  type ChangeOptions,
  type HostelryApi,
  type InstanceRequests,
  type LaunchRequest,
  type MoveRequest,
  type OperationResource,
} from '../api/index.js';
import { userOf } from '../auth/access-guard.js';
import { callSignal } from './call-signal.js';
import {
  captureQuery,
  consoleLogQuery,
  deleteQuery,
  instancesQuery,
  launchBody,
  noQuery,
  someBody,
} from './request-schemas.js';

interface Ref {
  Params: { ref: string };
}

const INSTANCE = '/v1/instances/:ref';

/**
 * `/v1/instances`. `ref` is a UUID, a name, or `host/name` with the slash encoded.
 * Every action on an instance is `POST .../{action}` with what it is told as the body, which the manager checks; every question is `GET .../{question}`.
 */
export function instanceRoutes(server: FastifyInstance, api: HostelryApi, closing: AbortSignal): void {
  server.get<{ Querystring: { host?: string } }>(
    '/v1/instances',
    { schema: { querystring: instancesQuery } },
    async (request, reply) => api.listInstances(request.query, { signal: callSignal(reply, closing) }),
  );

  server.get<Ref>(INSTANCE, { schema: { querystring: noQuery } }, async (request, reply) =>
    api.getInstance(request.params.ref, { signal: callSignal(reply, closing) }),
  );

  server.post<{ Body: LaunchRequest }>(
    '/v1/instances',
    { schema: { body: launchBody, querystring: noQuery } },
    async (request, reply) => accepted(reply, await api.launchInstance(request.body, changeOptions(request))),
  );

  server.delete<Ref & { Querystring: { keepDisks?: 'true' | 'false' } }>(
    INSTANCE,
    { schema: { querystring: deleteQuery } },
    async (request, reply) => {
      const keepDisks = request.query.keepDisks === 'true';
      const { ref } = request.params;
      return accepted(reply, await api.act('delete', ref, { keepDisks }, changeOptions(request)));
    },
  );

  for (const kind of Object.keys(INSTANCE_ACTIONS) as InstanceActionKind[]) {
    if (kind !== 'delete') actionRoute(server, api, kind);
  }

  server.post<Ref & { Body: MoveRequest | null | undefined }>(
    `${INSTANCE}/move`,
    { schema: { body: someBody, querystring: noQuery } },
    async (request, reply) => {
      const asked = request.body ?? {};
      return accepted(reply, await api.moveInstance(request.params.ref, asked, changeOptions(request)));
    },
  );

  for (const query of Object.keys(INSTANCE_QUERIES) as InstanceQuery[]) {
    server.get<Ref>(`${INSTANCE}/${query}`, { schema: { querystring: noQuery } }, async (request, reply) =>
      api.ask(query, request.params.ref, { signal: callSignal(reply, closing) }),
    );
  }

  server.put<Ref & { Body: PasswordSpec | null | undefined }>(
    `${INSTANCE}/password`,
    { schema: { body: someBody, querystring: noQuery } },
    async (request, reply) => {
      const spec = (request.body ?? {}) as PasswordSpec;
      await api.setPassword(request.params.ref, spec, { signal: callSignal(reply, closing) });
      return reply.code(204).send();
    },
  );

  server.get<Ref & { Querystring: { maxBytes?: string } }>(
    `${INSTANCE}/console-log`,
    { schema: { querystring: consoleLogQuery } },
    async (request, reply) => {
      const { maxBytes } = request.query;
      const log = await api.readConsoleLog(request.params.ref, {
        signal: callSignal(reply, closing),
        ...(maxBytes === undefined ? {} : { maxBytes: Number(maxBytes) }),
      });
      return sendLog(reply, log);
    },
  );

  server.get<Ref & { Querystring: { quiesce?: 'true' | 'false' } }>(
    `${INSTANCE}/capture`,
    { schema: { querystring: captureQuery } },
    async (request, reply) => {
      const quiesce = request.query.quiesce === 'true';
      const signal = callSignal(reply, closing);
      const { format, sizeMiB, stream } = await api.capture(request.params.ref, { signal, quiesce });
      return reply
        .type('application/octet-stream')
        .header('x-hostelry-format', format)
        .header('x-hostelry-size-mib', String(sizeMiB))
        .send(stream);
    },
  );
}

function actionRoute<Kind extends InstanceActionKind>(
  server: FastifyInstance,
  api: HostelryApi,
  kind: Kind,
): void {
  server.post<Ref & { Body: InstanceRequests[Kind] | null | undefined }>(
    `${INSTANCE}/${kind}`,
    { schema: { body: someBody, querystring: noQuery } },
    async (request, reply) => {
      // The manager checks it, whatever it is.
      const asked = (request.body ?? {}) as InstanceRequests[Kind];
      return accepted(reply, await api.act(kind, request.params.ref, asked, changeOptions(request)));
    },
  );
}

/** As bytes: what a guest prints is not always text. */
function sendLog(reply: FastifyReply, { bytes, truncated }: ConsoleLog): FastifyReply {
  return reply
    .type('application/octet-stream')
    .header('x-hostelry-truncated', String(truncated))
    .send(Buffer.from(bytes));
}

/** A change goes on when its client has left, so it gets no signal of the connection. */
function changeOptions(request: FastifyRequest): ChangeOptions {
  const key = request.headers['idempotency-key'];
  const by = userOf(request);
  return {
    ...(typeof key === 'string' ? { idempotencyKey: key } : {}),
    ...(by === undefined ? {} : { by }),
  };
}

function accepted(reply: FastifyReply, operation: OperationResource): OperationResource {
  reply.code(202).header('location', `/v1/operations/${operation.id}`);
  return operation;
}
