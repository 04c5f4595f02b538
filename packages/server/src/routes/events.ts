import { once } from 'node:events';
import { type ServerResponse } from 'node:http';
import { type FastifyInstance } from 'fastify';
import { type EventResource, type HostelryApi } from '../api/index.js';
import { eventSchema } from '../openapi/schemas.js';
import { callSignal } from './call-signal.js';
import { eventsQuery } from './request-schemas.js';

export interface EventRouteOptions {
  /** Ends all streams. */
  readonly closing: AbortSignal;
  /** How often a silent stream sends a comment, so that proxies keep it and both sides notice a dead one. Default 15 s. */
  readonly heartbeatMs?: number;
}

/** `/v1/events`: Server-Sent Events; `Last-Event-ID`, or `?since=`, replays what came after that event. */
export function eventRoutes(server: FastifyInstance, api: HostelryApi, options: EventRouteOptions): void {
  server.get<{ Querystring: { since?: string } }>(
    '/v1/events',
    {
      // Without its body the stream is nothing, and a HEAD would wait for its end.
      exposeHeadRoute: false,
      schema: { querystring: eventsQuery },
      config: {
        doc: {
          operationId: 'streamEvents',
          tag: 'events',
          summary: 'Server-Sent Events as they happen, after `since` or the last that the client has',
          headers: ['Last-Event-ID'],
          answers: {
            200: {
              description: 'A stream; the data of each of its events is this',
              schema: eventSchema,
              mediaType: 'text/event-stream',
            },
          },
        },
      },
    },
    async (request, reply) => {
      const resumed = request.headers['last-event-id'] ?? request.query.since;
      const since =
        typeof resumed === 'string' && /^[0-9]{1,15}$/.test(resumed) ? Number(resumed) : undefined;
      const signal = callSignal(reply, options.closing);
      const events = api.events({ signal, ...(since === undefined ? {} : { since }) });
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // The connection cannot serve another request: a stream ends only with it.
        connection: 'close',
        'x-accel-buffering': 'no',
        'x-content-type-options': 'nosniff',
      });
      raw.write('retry: 2000\n\n');
      const heartbeat = setInterval(() => {
        // What waits to be sent already shows whether the client reads.
        if (!raw.writableNeedDrain) raw.write(': still here\n\n');
      }, options.heartbeatMs ?? 15_000);
      try {
        await send(raw, events, signal);
      } catch (error) {
        if (!signal.aborted) request.log.error(error);
      } finally {
        clearInterval(heartbeat);
        raw.end();
      }
    },
  );
}

async function send(
  raw: ServerResponse,
  events: AsyncIterable<EventResource>,
  signal: AbortSignal,
): Promise<void> {
  for await (const event of events) {
    const text = `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
    if (!raw.write(text)) await once(raw, 'drain', { signal });
  }
}
