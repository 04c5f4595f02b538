import { instanceSpecSchema } from '@hostelry/compute';
import { checkMove, INSTANCE_ACTIONS, instanceSchema, type InstanceActionKind } from '@hostelry/manager';
import { type FastifyInstance } from 'fastify';
import {
  type HostelryApi,
  type InstanceRequests,
  type LaunchRequest,
  type MoveRequest,
} from '../api/index.js';
import { listOf, shape, TEXT } from '../openapi/shapes.js';
import { callSignal } from './call-signal.js';
import { tagged, TAGGED } from './conditional.js';
import { listQueryOf, projectionOf, sendPage, type ListParameters } from './list-query.js';
import { accepted, ACCEPTED, CHANGE_HEADERS, changeOptions } from './operation-answer.js';
import { deleteQuery, instancesQuery, launchBody, noQuery, someBody } from './request-schemas.js';

interface Ref {
  Params: { ref: string };
}

const INSTANCE = '/v1/instances/:ref';

const ACTION_SUMMARIES: Readonly<Partial<Record<InstanceActionKind, string>>> = {
  start: 'Starts an instance',
  stop: 'Stops an instance, as its guest does it, or by force',
  restart: 'Restarts an instance, as its guest does it, or by force',
  pause: 'Halts the CPUs of an instance',
  resume: 'Lets an instance go on after pause or suspend',
  suspend: 'Keeps the memory of an instance in a file of the host',
  discard: 'Gives up what suspend kept',
  resize: 'Changes the size of an instance',
  rescue: 'Boots an instance from a rescue image',
  unrescue: 'Boots an instance from its own disk again',
  snapshot: 'Takes a snapshot',
  revert: 'Goes back to a snapshot',
};

/**
 * `/v1/instances`. `ref` is a UUID, a name, or `host/name` with the slash encoded.
 * Every action on an instance is `POST .../{action}` with what it is told as the body, which the manager checks.
 */
export function instanceRoutes(server: FastifyInstance, api: HostelryApi, closing: AbortSignal): void {
  server.get<{ Querystring: ListParameters & { host?: string } }>(
    '/v1/instances',
    {
      schema: { querystring: instancesQuery },
      config: {
        doc: {
          operationId: 'listInstances',
          tag: 'instances',
          summary: 'Instances of all hosts that answer, by name',
          description: 'With `fields` each has only those properties.',
          answers: {
            200: {
              description: 'The instances',
              schema: listOf(instanceSchema),
              headers: { Link: 'Where the next page is, where there is one' },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const { host, ...parameters } = request.query;
      const project = projectionOf(parameters.fields, instanceSchema);
      const filter = { ...listQueryOf(parameters), ...(host === undefined ? {} : { host }) };
      const page = await api.listInstances(filter, { signal: callSignal(reply, closing) });
      return sendPage(request, reply, page, project);
    },
  );

  server.get<Ref>(
    INSTANCE,
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'getInstance',
          tag: 'instances',
          summary: 'One instance',
          headers: ['If-None-Match'],
          answers: {
            200: { description: 'The instance', schema: instanceSchema, headers: TAGGED },
            304: { description: 'The client has it already' },
          },
        },
      },
    },
    async (request, reply) => {
      const { ref } = request.params;
      return tagged(request, reply, await api.getInstance(ref, { signal: callSignal(reply, closing) }));
    },
  );

  server.post<{ Body: LaunchRequest }>(
    '/v1/instances',
    {
      schema: { body: launchBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'launchInstance',
          tag: 'instances',
          summary: 'Makes an instance and starts it',
          body: shape({ 'host?': TEXT, spec: instanceSpecSchema }),
          headers: ['Idempotency-Key'],
          answers: ACCEPTED,
        },
      },
    },
    async (request, reply) => accepted(reply, await api.launchInstance(request.body, changeOptions(request))),
  );

  server.delete<Ref & { Querystring: { keepDisks?: 'true' | 'false' } }>(
    INSTANCE,
    {
      schema: { querystring: deleteQuery },
      config: {
        doc: {
          operationId: 'deleteInstance',
          tag: 'instances',
          summary: 'Stops an instance at once and removes it, and its own disks unless they are kept',
          headers: CHANGE_HEADERS,
          answers: ACCEPTED,
        },
      },
    },
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
    {
      schema: { body: someBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'moveInstance',
          tag: 'instances',
          summary: 'Moves an instance to another host, or to one that the scheduler chooses',
          body: checkMove.schema ?? someBody,
          headers: CHANGE_HEADERS,
          answers: ACCEPTED,
        },
      },
    },
    async (request, reply) => {
      const asked = request.body ?? {};
      return accepted(reply, await api.moveInstance(request.params.ref, asked, changeOptions(request)));
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
    {
      schema: { body: someBody, querystring: noQuery },
      config: {
        doc: {
          operationId: operationIdOf(kind),
          tag: 'instances',
          summary: ACTION_SUMMARIES[kind] ?? `Begins ${kind} of an instance`,
          body: INSTANCE_ACTIONS[kind].check.schema ?? someBody,
          headers: CHANGE_HEADERS,
          answers: ACCEPTED,
        },
      },
    },
    async (request, reply) => {
      // The manager checks it, whatever it is.
      const asked = (request.body ?? {}) as InstanceRequests[Kind];
      return accepted(reply, await api.act(kind, request.params.ref, asked, changeOptions(request)));
    },
  );
}

/** `startInstance`, `attachVolume`. */
function operationIdOf(kind: string): string {
  if (!kind.includes('-')) return `${kind}Instance`;
  return kind.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}
