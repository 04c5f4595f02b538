import { passwordSpecSchema, type ConsoleLog, type PasswordSpec } from '@hostelry/compute';
import { INSTANCE_QUERIES, type InstanceQuery } from '@hostelry/manager';
import { type FastifyInstance, type FastifyReply } from 'fastify';
import { type HostelryApi } from '../api/index.js';
import { ANSWERS } from '../openapi/schemas.js';
import { callSignal } from './call-signal.js';
import { captureQuery, consoleLogQuery, noQuery, someBody } from './request-schemas.js';

interface Ref {
  Params: { ref: string };
}

const INSTANCE = '/v1/instances/:ref';
const BYTES = 'application/octet-stream';

/** `GET /v1/instances/:ref/{question}`, and what begins no operation: a password, bytes of a log or of a disk. */
export function questionRoutes(server: FastifyInstance, api: HostelryApi, closing: AbortSignal): void {
  for (const query of Object.keys(INSTANCE_QUERIES) as InstanceQuery[]) {
    server.get<Ref>(
      `${INSTANCE}/${query}`,
      {
        schema: { querystring: noQuery },
        config: {
          doc: {
            operationId: `getInstance${query.charAt(0).toUpperCase()}${query.slice(1)}`,
            tag: 'instances',
            summary: `The ${query} of an instance`,
            answers: { 200: { description: 'As its host tells', schema: ANSWERS[query] } },
          },
        },
      },
      async (request, reply) => api.ask(query, request.params.ref, { signal: callSignal(reply, closing) }),
    );
  }

  server.put<Ref & { Body: PasswordSpec | null | undefined }>(
    `${INSTANCE}/password`,
    {
      schema: { body: someBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'setPassword',
          tag: 'instances',
          summary: 'Gives a user of the guest a password, through its agent',
          body: passwordSpecSchema,
          answers: { 204: { description: 'The user has it' } },
        },
      },
    },
    async (request, reply) => {
      const spec = (request.body ?? {}) as PasswordSpec;
      await api.setPassword(request.params.ref, spec, { signal: callSignal(reply, closing) });
      return reply.code(204).send();
    },
  );

  server.get<Ref & { Querystring: { maxBytes?: string } }>(
    `${INSTANCE}/console-log`,
    {
      schema: { querystring: consoleLogQuery },
      config: {
        doc: {
          operationId: 'readConsoleLog',
          tag: 'consoles',
          summary: 'The end of what the guest wrote to its serial console',
          answers: {
            200: {
              description: 'As it was written',
              mediaType: BYTES,
              headers: { 'x-hostelry-truncated': 'Whether there was more before' },
            },
          },
        },
      },
    },
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
    {
      schema: { querystring: captureQuery },
      config: {
        doc: {
          operationId: 'captureInstance',
          tag: 'instances',
          summary: 'The root disk of an instance as an image of its own',
          answers: {
            200: {
              description: 'The image',
              mediaType: BYTES,
              headers: {
                'x-hostelry-format': 'Its format',
                'x-hostelry-size-mib': 'The size of the disk that it is of',
              },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const quiesce = request.query.quiesce === 'true';
      const signal = callSignal(reply, closing);
      const { format, sizeMiB, stream } = await api.capture(request.params.ref, { signal, quiesce });
      return reply
        .type(BYTES)
        .header('x-hostelry-format', format)
        .header('x-hostelry-size-mib', String(sizeMiB))
        .send(stream);
    },
  );
}

/** As bytes: what a guest prints is not always text. */
function sendLog(reply: FastifyReply, { bytes, truncated }: ConsoleLog): FastifyReply {
  return reply.type(BYTES).header('x-hostelry-truncated', String(truncated)).send(Buffer.from(bytes));
}
