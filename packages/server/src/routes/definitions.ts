import { definitionEditSchema, type DefinitionEdit } from '@hostelry/compute';
import { definitionChangeSchema } from '@hostelry/manager';
import { type FastifyInstance } from 'fastify';
import { type HostelryApi } from '../api/index.js';
import { requireRole } from '../auth/access-guard.js';
import { definitionSchema } from '../openapi/schemas.js';
import { callSignal } from './call-signal.js';
import { accepted, ACCEPTED, CHANGE_HEADERS, changeOptions } from './operation-answer.js';
import { someBody } from './request-schemas.js';

interface Ref {
  Params: { ref: string };
}

type Flag = 'true' | 'false';

const flags = (...names: readonly string[]) => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(names.map((name) => [name, { enum: ['true', 'false'] }])),
});

const screenshotQuery = {
  type: 'object',
  additionalProperties: false,
  properties: { screen: { type: 'string', pattern: '^[0-9]{1,2}$' } },
};

/** How an instance is written down, and how its screen looks. `PUT` begins an operation, as the action `edit` does; with `dryRun` it tells what that would come to. */
export function definitionRoutes(server: FastifyInstance, api: HostelryApi, closing: AbortSignal): void {
  const path = '/v1/instances/:ref/definition';

  server.get<Ref & { Querystring: { live?: Flag; secrets?: Flag } }>(
    path,
    {
      schema: { querystring: flags('live', 'secrets') },
      config: {
        doc: {
          operationId: 'getDefinition',
          tag: 'instances',
          summary: 'The native document of an instance, without secrets unless they are asked for',
          answers: { 200: { description: 'The document and its revision', schema: definitionSchema } },
        },
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const secrets = query.secrets === 'true';
      // A display's password opens it.
      if (secrets) requireRole(request, 'operator');
      const signal = callSignal(reply, closing);
      return api.definitions.read(params.ref, { live: query.live === 'true', secrets, signal });
    },
  );

  server.put<Ref & { Body: DefinitionEdit | null | undefined; Querystring: { dryRun?: Flag } }>(
    path,
    {
      schema: { body: someBody, querystring: flags('dryRun') },
      config: {
        doc: {
          operationId: 'editDefinition',
          tag: 'instances',
          summary: 'Replaces the stored definition, or tells with dryRun=true what that would come to',
          headers: CHANGE_HEADERS,
          body: definitionEditSchema,
          answers: {
            ...ACCEPTED,
            200: { description: 'What it would come to', schema: definitionChangeSchema },
          },
        },
      },
    },
    async (request, reply) => {
      const { params, query, body } = request;
      // The manager checks it, whatever it is.
      const edit = (body ?? {}) as DefinitionEdit;
      if (query.dryRun === 'true') {
        return api.definitions.check(params.ref, edit, { signal: callSignal(reply, closing) });
      }
      return accepted(reply, await api.act('edit', params.ref, edit, changeOptions(request)));
    },
  );

  server.get<Ref & { Querystring: { screen?: string } }>(
    '/v1/instances/:ref/screenshot',
    {
      schema: { querystring: screenshotQuery },
      config: {
        doc: {
          operationId: 'takeScreenshot',
          tag: 'instances',
          summary: 'What an instance shows on a screen',
          answers: { 200: { description: 'A picture', mediaType: 'image/png' } },
        },
      },
    },
    async ({ params, query: { screen } }, reply) => {
      const signal = callSignal(reply, closing);
      const png = await api.screens.take(params.ref, {
        signal,
        ...(screen === undefined ? {} : { screen: Number(screen) }),
      });
      return reply.type('image/png').send(Buffer.from(png.buffer, png.byteOffset, png.byteLength));
    },
  );
}
