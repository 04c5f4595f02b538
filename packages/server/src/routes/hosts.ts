import { instanceStatisticsSchema } from '@hostelry/compute';
import { type FastifyInstance } from 'fastify';
import { type HostelryApi, type NewHost } from '../api/index.js';
import { refuseOwnMachineOf } from '../host-uri-guard.js';
import { DONE } from '../openapi/route-doc.js';
import { hostDeviceSchema, hostSchema, hostTestSchema } from '../openapi/schemas.js';
import { listOf, TEXT } from '../openapi/shapes.js';
import { callSignal } from './call-signal.js';
import { expectedBy, tagged, TAGGED } from './conditional.js';
import { emptyBody, hostTestBody, maintenanceBody, newHostBody, noQuery } from './request-schemas.js';

interface Named {
  Params: { name: string };
}

/** `/v1/hosts` and `/v1/host-tests`. */
export function hostRoutes(server: FastifyInstance, api: HostelryApi, closing: AbortSignal): void {
  server.get(
    '/v1/hosts',
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'listHosts',
          tag: 'hosts',
          summary: 'Every host, with its state and what it has',
          answers: { 200: { description: 'The hosts', schema: listOf(hostSchema) } },
        },
      },
    },
    async (_request, reply) => api.listHosts({ signal: callSignal(reply, closing) }),
  );

  server.get<Named>(
    '/v1/hosts/:name',
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'getHost',
          tag: 'hosts',
          summary: 'One host',
          headers: ['If-None-Match'],
          answers: {
            200: { description: 'The host', schema: hostSchema, headers: TAGGED },
            304: { description: 'The client has it already' },
          },
        },
      },
    },
    async (request, reply) =>
      tagged(request, reply, await api.getHost(request.params.name, { signal: callSignal(reply, closing) })),
  );

  server.get<Named>(
    '/v1/hosts/:name/statistics',
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'listStatistics',
          tag: 'hosts',
          summary: 'What the instances of a host have used',
          answers: {
            200: { description: 'One for each instance', schema: listOf(instanceStatisticsSchema) },
          },
        },
      },
    },
    async (request, reply) => api.listStatistics(request.params.name, { signal: callSignal(reply, closing) }),
  );

  server.get<Named>(
    '/v1/hosts/:name/devices',
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'listHostDevices',
          tag: 'hosts',
          summary: 'The devices of a host that instances can be given, used or not',
          answers: { 200: { description: 'The devices', schema: listOf(hostDeviceSchema) } },
        },
      },
    },
    async (request, reply) =>
      api.listHostDevices(request.params.name, { signal: callSignal(reply, closing) }),
  );

  changeRoutes(server, api, closing);
}

function changeRoutes(server: FastifyInstance, api: HostelryApi, closing: AbortSignal): void {
  server.post<{ Body: NewHost }>(
    '/v1/hosts',
    {
      schema: { body: newHostBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'addHost',
          tag: 'hosts',
          summary: 'Adds a host, which is there again after a restart',
          description:
            'It need not be reachable: it is connected to in the background. Its options are stored, and not shown again.',
          headers: ['Idempotency-Key'],
          answers: {
            201: { description: 'The host', schema: hostSchema, headers: { Location: 'Where the host is' } },
          },
        },
      },
    },
    async (request, reply) => {
      refuseOwnMachineOf(request.body);
      const key = request.headers['idempotency-key'];
      const host = await api.addHost(request.body, typeof key === 'string' ? { idempotencyKey: key } : {});
      reply.code(201).header('location', `/v1/hosts/${encodeURIComponent(host.name)}`);
      return host;
    },
  );

  server.delete<Named>(
    '/v1/hosts/:name',
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'removeHost',
          tag: 'hosts',
          summary: 'Forgets a host; its instances go on',
          headers: ['If-Match'],
          answers: DONE,
        },
      },
    },
    async (request, reply) => {
      await api.removeHost(request.params.name, expectedBy(request));
      return reply.code(204).send();
    },
  );

  server.put<Named & { Body: { reason: string } }>(
    '/v1/hosts/:name/maintenance',
    {
      schema: { body: maintenanceBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'enterMaintenance',
          tag: 'hosts',
          summary: 'Keeps a host from new instances; what runs goes on',
          headers: ['If-Match'],
          answers: DONE,
        },
      },
    },
    async (request, reply) => {
      const { params, body } = request;
      const signal = callSignal(reply, closing);
      await api.setMaintenance(params.name, body.reason, { signal, ...expectedBy(request) });
      return reply.code(204).send();
    },
  );

  server.delete<Named>(
    '/v1/hosts/:name/maintenance',
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'leaveMaintenance',
          tag: 'hosts',
          summary: 'Lets a host take instances again',
          headers: ['If-Match'],
          answers: DONE,
        },
      },
    },
    async (request, reply) => {
      const signal = callSignal(reply, closing);
      await api.setMaintenance(request.params.name, undefined, { signal, ...expectedBy(request) });
      return reply.code(204).send();
    },
  );

  server.post<Named>(
    '/v1/hosts/:name/prune-images',
    {
      schema: { body: emptyBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'pruneImages',
          tag: 'hosts',
          summary: 'Removes the cached images that nothing uses',
          answers: { 200: { description: 'Their names', schema: listOf(TEXT) } },
        },
      },
    },
    async (request, reply) => api.pruneImages(request.params.name, { signal: callSignal(reply, closing) }),
  );

  server.post<{ Body: Pick<NewHost, 'uri' | 'driver' | 'options'> }>(
    '/v1/host-tests',
    {
      schema: { body: hostTestBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'testHost',
          tag: 'hosts',
          summary: 'Tries the address of a host step by step, and keeps nothing',
          answers: { 200: { description: 'What each step gave', schema: hostTestSchema } },
        },
      },
    },
    async (request, reply) => {
      refuseOwnMachineOf(request.body);
      const { uri, driver, options } = request.body;
      return api.testHost(uri, {
        signal: callSignal(reply, closing),
        ...(driver === undefined ? {} : { driver }),
        ...(options === undefined ? {} : { driverOptions: options }),
      });
    },
  );
}
