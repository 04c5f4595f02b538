import { type FastifyInstance } from 'fastify';
import { type DescribedRoutes } from '../openapi/described-routes.js';
import { openApiDocument, type OpenApiDocument } from '../openapi/document.js';
import { noQuery } from './request-schemas.js';

/** `/v1/openapi.json`: the document of all routes, made when it is first asked for. */
export function openApiRoute(server: FastifyInstance, described: DescribedRoutes, version: string): void {
  let made: OpenApiDocument | undefined;
  server.get(
    '/v1/openapi.json',
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'getOpenApi',
          tag: 'server',
          summary: 'This document',
          answers: { 200: { description: 'An OpenAPI 3.1 document', schema: { type: 'object' } } },
        },
      },
    },
    async () => (made ??= openApiDocument(described, version)),
  );
}
