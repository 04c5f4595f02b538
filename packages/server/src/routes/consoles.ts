import { type Duplex } from 'node:stream';
import { ComputeError } from '@hostelry/compute';
import { type FastifyInstance } from 'fastify';
import { type HostelryApi } from '../api/index.js';
import { identityOf } from '../auth/access-guard.js';
import { type ServedApi } from '../auth/served-api.js';
import { ConsoleSocket } from '../console-socket.js';
import { ConsoleTokens, type ConsoleGrant, type ConsoleKind } from '../console-tokens.js';
import { consoleTicketSchema } from '../openapi/schemas.js';
import { callSignal } from './call-signal.js';
import { problemOf } from '../problem.js';
import { consoleBody, noQuery } from './request-schemas.js';

/** What a host must have for a console of that kind. */
const FACETS: Readonly<Record<ConsoleKind, string>> = { serial: 'console', display: 'display' };

/** `POST /v1/instances/:ref/console` gives a token; the WebSocket `/v1/consoles/:token` carries the console's bytes as binary messages. A console that does not open closes it with 4000 and the error's HTTP status. */
export function consoleRoutes(server: FastifyInstance, api: ServedApi, closing: AbortSignal): void {
  const tokens = new ConsoleTokens();

  server.post<{ Params: { ref: string }; Body: { kind?: ConsoleKind; force?: boolean } | null | undefined }>(
    '/v1/instances/:ref/console',
    {
      schema: { body: consoleBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'openConsole',
          tag: 'consoles',
          summary: 'A token for the WebSocket of a console, valid once and for 30 s',
          answers: {
            201: { description: 'The token, and the path that takes it', schema: consoleTicketSchema },
          },
        },
      },
    },
    async (request, reply) => {
      const options = { signal: callSignal(reply, closing) };
      const { ref } = request.params;
      const instance = await api.getInstance(ref, options);
      const { facets } = await api.getHost(instance.host, options);
      const { kind = 'serial', force = false } = request.body ?? {};
      const needed = FACETS[kind];
      if (!facets.includes(needed)) {
        throw new ComputeError('unsupported', `Host "${instance.host}" has no ${needed} facet`);
      }
      if (instance.state !== 'running' && instance.state !== 'paused') {
        throw new ComputeError(
          'conflict',
          `Cannot open the console of instance "${instance.name}": it is ${instance.state}`,
        );
      }
      const identity = identityOf(request);
      const ticket = tokens.issue({ ref: `${instance.host}/${instance.uuid}`, kind, force, identity });
      reply.code(201);
      return { ...ticket, kind, path: `/v1/consoles/${ticket.token}` };
    },
  );

  server.get<{ Params: { token: string } }>(
    '/v1/consoles/:token',
    {
      websocket: true,
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'connectConsole',
          tag: 'consoles',
          summary: "A WebSocket of a console's bytes, both ways, as binary messages",
          answers: { 101: { description: 'The connection is a WebSocket from now on' } },
        },
      },
    },
    async (socket, request) => {
      const client = new ConsoleSocket(socket);
      const grant = tokens.redeem(request.params.token);
      if (grant === undefined) return client.end(1008, 'The token is not valid, or no longer');
      const access = await api.authentication.admitAgain(grant.identity, 'operator');
      if (access === undefined) return client.end(1008, 'Who asked for the token may not use it any more');
      const onRevoked = (): void => client.end(1008, (access.signal.reason as Error).message);
      access.signal.addEventListener('abort', onRevoked, { once: true });
      client.signal.addEventListener('abort', () => access.release(), { once: true });
      const onClosing = (): void => client.end(1001, 'The server is closing');
      closing.addEventListener('abort', onClosing, { once: true });
      socket.once('close', () => closing.removeEventListener('abort', onClosing));
      try {
        client.join(await open(api, grant, client.signal));
      } catch (error) {
        const { status, detail } = problemOf(error);
        client.end(4000 + status, detail);
      }
    },
  );
}

function open(api: HostelryApi, { ref, kind, force }: ConsoleGrant, signal: AbortSignal): Promise<Duplex> {
  return kind === 'display' ? api.openDisplay(ref, { signal }) : api.openSerial(ref, { signal, force });
}
