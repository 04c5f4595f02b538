import { type FastifyInstance } from 'fastify';
import { type MetricsSource } from '../metrics-source.js';
import { Metrics } from '../metrics.js';
import { callSignal } from './call-signal.js';
import { noQuery } from './request-schemas.js';

/** Prometheus waits 10 s by default. */
const SCRAPE_MS = 8000;

/** `/metrics`, in Prometheus' text format. */
export function metricsRoute(server: FastifyInstance, source: MetricsSource, closing: AbortSignal): void {
  const metrics = new Metrics(source);
  server.get(
    '/metrics',
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'getMetrics',
          tag: 'server',
          summary: "Metrics in Prometheus' text format",
          answers: {
            200: { description: 'The metrics', schema: { type: 'string' }, mediaType: 'text/plain' },
          },
        },
      },
    },
    async (_request, reply) => {
      const signal = AbortSignal.any([callSignal(reply, closing), AbortSignal.timeout(SCRAPE_MS)]);
      reply.header('cache-control', 'no-store').type(metrics.contentType);
      return metrics.text(signal);
    },
  );
}
