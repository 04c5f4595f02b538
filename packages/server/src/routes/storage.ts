import {
  cloneVolumeSpecSchema,
  poolVolumeSpecSchema,
  type CloneVolumeSpec,
  type PoolSpec,
  type PoolVolumeSpec,
} from '@hostelry/compute';
import { type FastifyInstance } from 'fastify';
import { type HostelryApi } from '../api/index.js';
import { DONE } from '../openapi/route-doc.js';
import {
  poolInfoSchema,
  poolSchema,
  poolVolumeInfoSchema,
  uploadedVolumeSchema,
} from '../openapi/resource-schemas.js';
import { listOf } from '../openapi/shapes.js';
import { callSignal } from './call-signal.js';
import { contentOf, contentQuery, takeContent, type ContentQuery } from './content.js';
import { autostartBody, emptyBody, noQuery, someBody, stateBody } from './request-schemas.js';

interface OfHost {
  Params: { host: string };
}

interface OfPool {
  Params: { host: string; pool: string };
}

interface OfVolume {
  Params: { host: string; pool: string; volume: string };
}

const POOLS = '/v1/hosts/:host/pools';
const POOL = `${POOLS}/:pool`;
const VOLUMES = `${POOL}/volumes`;
const VOLUME = `${VOLUMES}/:volume`;

const resizeBody = {
  type: 'object',
  additionalProperties: false,
  required: ['sizeMiB'],
  properties: { sizeMiB: { type: 'integer' }, shrink: { type: 'boolean' } },
};

const deletePoolQuery = {
  type: 'object',
  additionalProperties: false,
  properties: { contents: { enum: ['true', 'false'] } },
};

/** `/v1/hosts/{host}/pools` and the volumes in them. Everything is done when it is answered; a client that leaves ends it. */
export async function storageRoutes(
  server: FastifyInstance,
  api: HostelryApi,
  closing: AbortSignal,
): Promise<void> {
  poolRoutes(server, api, closing);
  volumeRoutes(server, api, closing);
  await server.register(async (scope) => {
    takeContent(scope);
    contentRoutes(scope, api, closing);
  });
}

function poolRoutes(server: FastifyInstance, { storage }: HostelryApi, closing: AbortSignal): void {
  const asked = { schema: { querystring: noQuery } };

  server.get<OfHost>(
    POOLS,
    {
      ...asked,
      config: {
        doc: {
          operationId: 'listPools',
          tag: 'storage',
          summary: 'Every storage pool of a host',
          answers: { 200: { description: 'The pools', schema: listOf(poolInfoSchema) } },
        },
      },
    },
    async ({ params }, reply) => storage.pools(params.host).list({ signal: callSignal(reply, closing) }),
  );

  server.post<OfHost & { Body: PoolSpec }>(
    POOLS,
    {
      schema: { body: someBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'createPool',
          tag: 'storage',
          summary: 'Defines a pool and starts it',
          body: poolSchema,
          answers: { 201: { description: 'The pool', schema: poolInfoSchema } },
        },
      },
    },
    async ({ params, body }, reply) => {
      const made = await storage.pools(params.host).create(body, { signal: callSignal(reply, closing) });
      return reply.code(201).send(made);
    },
  );

  server.get<OfPool>(
    POOL,
    {
      ...asked,
      config: {
        doc: {
          operationId: 'getPool',
          tag: 'storage',
          summary: 'One pool',
          answers: { 200: { description: 'The pool', schema: poolInfoSchema } },
        },
      },
    },
    async ({ params }, reply) =>
      storage.pools(params.host).get(params.pool, { signal: callSignal(reply, closing) }),
  );

  server.delete<OfPool & { Querystring: { contents?: 'true' | 'false' } }>(
    POOL,
    {
      schema: { querystring: deletePoolQuery },
      config: {
        doc: {
          operationId: 'deletePool',
          tag: 'storage',
          summary: 'Stops a pool and forgets it; with contents=true its volumes are removed too',
          answers: DONE,
        },
      },
    },
    async ({ params, query }, reply) => {
      const options = { signal: callSignal(reply, closing), contents: query.contents === 'true' };
      await storage.pools(params.host).delete(params.pool, options);
      return reply.code(204).send();
    },
  );

  server.put<OfPool & { Body: { state: 'running' | 'stopped' } }>(
    `${POOL}/state`,
    {
      schema: { body: stateBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'setPoolState',
          tag: 'storage',
          summary: 'Starts or stops a pool',
          answers: DONE,
        },
      },
    },
    async ({ params, body }, reply) => {
      const change = body.state === 'running' ? 'start' : 'stop';
      await storage.pools(params.host)[change](params.pool, { signal: callSignal(reply, closing) });
      return reply.code(204).send();
    },
  );

  server.put<OfPool & { Body: { autostart: boolean } }>(
    `${POOL}/autostart`,
    {
      schema: { body: autostartBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'setPoolAutostart',
          tag: 'storage',
          summary: 'Whether a pool is started with its host',
          answers: DONE,
        },
      },
    },
    async ({ params, body }, reply) => {
      const options = { signal: callSignal(reply, closing) };
      await storage.pools(params.host).setAutostart(params.pool, body.autostart, options);
      return reply.code(204).send();
    },
  );

  server.post<OfPool>(
    `${POOL}/refresh`,
    {
      schema: { body: emptyBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'refreshPool',
          tag: 'storage',
          summary: 'Has the host look at a pool anew',
          answers: { 200: { description: 'The pool', schema: poolInfoSchema } },
        },
      },
    },
    async ({ params }, reply) =>
      storage.pools(params.host).refresh(params.pool, { signal: callSignal(reply, closing) }),
  );
}

function volumeRoutes(server: FastifyInstance, { storage }: HostelryApi, closing: AbortSignal): void {
  const asked = { schema: { querystring: noQuery } };
  const told = { schema: { body: someBody, querystring: noQuery } };

  server.get<OfPool>(
    VOLUMES,
    {
      ...asked,
      config: {
        doc: {
          operationId: 'listPoolVolumes',
          tag: 'storage',
          summary: 'The volumes of a pool, and who uses them',
          answers: { 200: { description: 'The volumes', schema: listOf(poolVolumeInfoSchema) } },
        },
      },
    },
    async ({ params }, reply) =>
      storage.volumes(params.host).list(params.pool, { signal: callSignal(reply, closing) }),
  );

  server.post<OfPool & { Body: PoolVolumeSpec }>(
    VOLUMES,
    {
      ...told,
      config: {
        doc: {
          operationId: 'createVolume',
          tag: 'storage',
          summary: 'Makes an empty volume',
          body: poolVolumeSpecSchema,
          answers: { 201: { description: 'The volume', schema: poolVolumeInfoSchema } },
        },
      },
    },
    async ({ params, body }, reply) => {
      const options = { signal: callSignal(reply, closing) };
      return reply.code(201).send(await storage.volumes(params.host).create(params.pool, body, options));
    },
  );

  server.get<OfVolume>(
    VOLUME,
    {
      ...asked,
      config: {
        doc: {
          operationId: 'getVolume',
          tag: 'storage',
          summary: 'One volume',
          answers: { 200: { description: 'The volume', schema: poolVolumeInfoSchema } },
        },
      },
    },
    async ({ params: { host, pool, volume } }, reply) =>
      storage.volumes(host).get(pool, volume, { signal: callSignal(reply, closing) }),
  );

  server.delete<OfVolume>(
    VOLUME,
    {
      ...asked,
      config: {
        doc: {
          operationId: 'deleteVolume',
          tag: 'storage',
          summary: 'Removes a volume; refused while it is in use',
          answers: DONE,
        },
      },
    },
    async ({ params: { host, pool, volume } }, reply) => {
      await storage.volumes(host).delete(pool, volume, { signal: callSignal(reply, closing) });
      return reply.code(204).send();
    },
  );

  server.post<OfVolume & { Body: CloneVolumeSpec }>(
    `${VOLUME}/clone`,
    {
      ...told,
      config: {
        doc: {
          operationId: 'cloneVolume',
          tag: 'storage',
          summary: 'Copies a volume with all that it reads from',
          body: cloneVolumeSpecSchema,
          answers: { 201: { description: 'The copy', schema: poolVolumeInfoSchema } },
        },
      },
    },
    async ({ params: { host, pool, volume }, body }, reply) => {
      const options = { signal: callSignal(reply, closing) };
      return reply.code(201).send(await storage.volumes(host).clone(pool, volume, body, options));
    },
  );

  server.post<OfVolume & { Body: { sizeMiB: number; shrink?: boolean } }>(
    `${VOLUME}/resize`,
    {
      schema: { body: resizeBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'resizeVolume',
          tag: 'storage',
          summary: 'Gives a volume that is not in use another size',
          answers: { 200: { description: 'The volume', schema: poolVolumeInfoSchema } },
        },
      },
    },
    async ({ params: { host, pool, volume }, body: { sizeMiB, shrink = false } }, reply) =>
      storage.volumes(host).resize(pool, volume, sizeMiB, { signal: callSignal(reply, closing), shrink }),
  );

  server.post<OfVolume>(
    `${VOLUME}/wipe`,
    {
      schema: { body: emptyBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'wipeVolume',
          tag: 'storage',
          summary: 'Overwrites a volume with zeros',
          answers: { 200: { description: 'The volume', schema: poolVolumeInfoSchema } },
        },
      },
    },
    async ({ params: { host, pool, volume } }, reply) => {
      const options = { signal: callSignal(reply, closing) };
      await storage.volumes(host).wipe(pool, volume, options);
      return storage.volumes(host).get(pool, volume, options);
    },
  );
}

function contentRoutes(server: FastifyInstance, { storage }: HostelryApi, closing: AbortSignal): void {
  server.put<OfVolume & { Querystring: ContentQuery }>(
    `${VOLUME}/content`,
    {
      schema: { querystring: contentQuery },
      config: {
        doc: {
          operationId: 'uploadVolume',
          tag: 'storage',
          summary: 'Makes a volume of bytes, as they come',
          bytes: 'application/octet-stream',
          answers: { 201: { description: 'The volume', schema: uploadedVolumeSchema } },
        },
      },
    },
    async (request, reply) => {
      const { host, pool, volume: name } = request.params;
      const options = { signal: callSignal(reply, closing) };
      const content = { name, ...contentOf(request) };
      try {
        return await reply.code(201).send(await storage.volumes(host).upload(pool, content, options));
      } finally {
        content.stream.destroy();
      }
    },
  );

  server.get<OfVolume>(
    `${VOLUME}/content`,
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'downloadVolume',
          tag: 'storage',
          summary: 'The bytes of a volume',
          answers: {
            200: {
              description: 'Its bytes',
              mediaType: 'application/octet-stream',
              headers: { 'x-hostelry-format': 'For example qcow2' },
            },
          },
        },
      },
    },
    async ({ params: { host, pool, volume } }, reply) => {
      const signal = callSignal(reply, closing);
      const { format, sizeBytes, stream } = await storage.volumes(host).download(pool, volume, { signal });
      return reply
        .type('application/octet-stream')
        .header('content-length', String(sizeBytes))
        .header('x-hostelry-format', format ?? '')
        .send(stream);
    },
  );
}
