import { type FastifyInstance } from 'fastify';
import { type HostelryApi } from '../api/index.js';
import { refuseOwnMachine } from '../host-uri-guard.js';
import { callSignal } from './call-signal.js';
import { emptyBody, hostTestBody, maintenanceBody, noQuery } from './request-schemas.js';

/** `/v1/hosts` and `/v1/host-tests`. */
export function hostRoutes(server: FastifyInstance, api: HostelryApi, closing: AbortSignal): void {
  server.get('/v1/hosts', { schema: { querystring: noQuery } }, async (_request, reply) =>
    api.listHosts({ signal: callSignal(reply, closing) }),
  );

  server.get<{ Params: { name: string } }>(
    '/v1/hosts/:name',
    { schema: { querystring: noQuery } },
    async (request, reply) => api.getHost(request.params.name, { signal: callSignal(reply, closing) }),
  );

  server.get<{ Params: { name: string } }>(
    '/v1/hosts/:name/statistics',
    { schema: { querystring: noQuery } },
    async (request, reply) => api.listStatistics(request.params.name, { signal: callSignal(reply, closing) }),
  );

  server.get<{ Params: { name: string } }>(
    '/v1/hosts/:name/devices',
    { schema: { querystring: noQuery } },
    async (request, reply) =>
      api.listHostDevices(request.params.name, { signal: callSignal(reply, closing) }),
  );

  server.put<{ Params: { name: string }; Body: { reason: string } }>(
    '/v1/hosts/:name/maintenance',
    { schema: { body: maintenanceBody, querystring: noQuery } },
    async (request, reply) => {
      const { params, body } = request;
      await api.setMaintenance(params.name, body.reason, { signal: callSignal(reply, closing) });
      return reply.code(204).send();
    },
  );

  server.delete<{ Params: { name: string } }>(
    '/v1/hosts/:name/maintenance',
    { schema: { querystring: noQuery } },
    async (request, reply) => {
      await api.setMaintenance(request.params.name, undefined, { signal: callSignal(reply, closing) });
      return reply.code(204).send();
    },
  );

  server.post<{ Params: { name: string } }>(
    '/v1/hosts/:name/prune-images',
    { schema: { body: emptyBody, querystring: noQuery } },
    async (request, reply) => api.pruneImages(request.params.name, { signal: callSignal(reply, closing) }),
  );

  server.post<{ Body: { uri: string } }>(
    '/v1/host-tests',
    { schema: { body: hostTestBody, querystring: noQuery } },
    async (request, reply) => {
      refuseOwnMachine(request.body.uri);
      return api.testHost(request.body.uri, { signal: callSignal(reply, closing) });
    },
  );
}
