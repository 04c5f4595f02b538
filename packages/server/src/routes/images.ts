import { type FastifyInstance } from 'fastify';
import { type CaptureAsRequest, type HostelryApi } from '../api/index.js';
import { capturedImageSchema, imageInfoSchema } from '../openapi/resource-schemas.js';
import { DONE } from '../openapi/route-doc.js';
import { listOf } from '../openapi/shapes.js';
import { callSignal } from './call-signal.js';
import { contentOf, contentQuery, takeContent, type ContentQuery } from './content.js';
import { noQuery } from './request-schemas.js';

interface OfImage {
  Params: { host: string; image: string };
}

const IMAGES = '/v1/hosts/:host/images';
const IMAGE = `${IMAGES}/:image`;
const asked = { schema: { querystring: noQuery } };

const captureAsBody = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: { name: { type: 'string' }, quiesce: { type: 'boolean' } },
};

/** `/v1/hosts/{host}/images`, and `POST /v1/instances/{ref}/capture`, which makes one of an instance. */
export async function imageRoutes(
  server: FastifyInstance,
  { images }: HostelryApi,
  closing: AbortSignal,
): Promise<void> {
  server.get<{ Params: { host: string } }>(
    IMAGES,
    {
      ...asked,
      config: {
        doc: {
          operationId: 'listImages',
          tag: 'images',
          summary: 'The images of a host, and who uses them',
          answers: {
            200: { description: 'Imported ones, then cached ones', schema: listOf(imageInfoSchema) },
          },
        },
      },
    },
    async ({ params }, reply) => images.of(params.host).list({ signal: callSignal(reply, closing) }),
  );

  server.get<OfImage>(
    IMAGE,
    {
      ...asked,
      config: {
        doc: {
          operationId: 'getImage',
          tag: 'images',
          summary: 'One image',
          answers: { 200: { description: 'The image', schema: imageInfoSchema } },
        },
      },
    },
    async ({ params: { host, image } }, reply) =>
      images.of(host).get(image, { signal: callSignal(reply, closing) }),
  );

  server.delete<OfImage>(
    IMAGE,
    {
      ...asked,
      config: {
        doc: {
          operationId: 'deleteImage',
          tag: 'images',
          summary: 'Removes an image; refused while it is in use',
          answers: DONE,
        },
      },
    },
    async ({ params: { host, image } }, reply) => {
      await images.of(host).delete(image, { signal: callSignal(reply, closing) });
      return reply.code(204).send();
    },
  );

  server.post<{ Params: { ref: string }; Body: CaptureAsRequest }>(
    '/v1/instances/:ref/capture',
    {
      schema: { body: captureAsBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'captureAsImage',
          tag: 'images',
          summary: 'Makes an image of its host of the root disk of an instance',
          answers: { 201: { description: 'The image', schema: capturedImageSchema } },
        },
      },
    },
    async ({ params, body }, reply) => {
      const made = await images.capture(params.ref, body, { signal: callSignal(reply, closing) });
      return reply.code(201).send(made);
    },
  );

  await server.register(async (scope) => {
    takeContent(scope);
    scope.put<OfImage & { Querystring: ContentQuery }>(
      `${IMAGE}/content`,
      {
        schema: { querystring: contentQuery },
        config: {
          doc: {
            operationId: 'importImage',
            tag: 'images',
            summary: 'Makes an image of bytes, as they come',
            bytes: 'application/octet-stream',
            answers: { 201: { description: 'The image', schema: imageInfoSchema } },
          },
        },
      },
      async (request, reply) => {
        const { host, image: name } = request.params;
        const options = { signal: callSignal(reply, closing) };
        const content = { name, ...contentOf(request) };
        try {
          return await reply.code(201).send(await images.of(host).import(content, options));
        } finally {
          content.stream.destroy();
        }
      },
    );
  });
}
