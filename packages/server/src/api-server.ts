import { readFileSync } from 'node:fs';
import fastifyWebsocket from '@fastify/websocket';
import { ComputeError } from '@hostelry/compute';
import Fastify, { type FastifyError, type FastifyInstance, type FastifySchemaValidationError } from 'fastify';
import { guardAccess, subject } from './auth/access-guard.js';
import { TooManyAttempts, Unauthenticated } from './auth/refusals.js';
import { type ServedApi } from './auth/served-api.js';
import { type MetricsSource } from './metrics-source.js';
import { collectRoutes } from './openapi/described-routes.js';
import { problem, problemOf } from './problem.js';
import { isNamed, refusal, type GuardOptions } from './request-guard.js';
import { consoleRoutes } from './routes/consoles.js';
import { definitionRoutes } from './routes/definitions.js';
import { eventRoutes } from './routes/events.js';
import { hostRoutes } from './routes/hosts.js';
import { questionRoutes } from './routes/instance-questions.js';
import { imageRoutes } from './routes/images.js';
import { instanceRoutes } from './routes/instances.js';
import { metricsRoute } from './routes/metrics.js';
import { openApiRoute } from './routes/openapi.js';
import { operationRoutes } from './routes/operations.js';
import { pageRoutes } from './routes/pages.js';
import { sessionRoutes } from './routes/session.js';
import { userRoutes } from './routes/users.js';
import { networkRoutes } from './routes/networks.js';
import { storageRoutes } from './routes/storage.js';

export interface ApiServerOptions extends GuardOptions {
  readonly api: ServedApi;
  /** What `/metrics` tells. Default: there is none. */
  readonly metrics?: MetricsSource;
  /** The folder of the built web pages; a text says that there are none where it is undefined. */
  readonly pages?: string | undefined;
  readonly heartbeatMs?: number;
  /** Told of defects. Default: dropped. */
  readonly report?: (problem: Error) => void;
  /** Told of each log-in and each refusal, in one line without secrets. Default: dropped. */
  readonly log?: (line: string) => void;
  /** Serves HTTPS with this certificate (with its chain) and key, in PEM. Default: HTTP. */
  readonly tls?: Certificate | undefined;
}

export interface Certificate {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

const CLOSE_GRACE_MS = 500;
/** Half a year. */
const TRANSPORT_SECURITY = 'max-age=15768000';
const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

/** The HTTP server of an API, not yet listening. Closing it ends event streams and consoles, and leaves the API open. */
export async function createApiServer(options: ApiServerOptions): Promise<FastifyInstance> {
  const { api, tls } = options;
  const log = options.log ?? ((): void => {});
  const closing = new AbortController();
  // Routes see no difference, so the type says nothing of it.
  const secure: object = tls === undefined ? {} : { https: { ...tls } };
  const server = Fastify({
    ...secure,
    bodyLimit: 1024 * 1024,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 512 },
    ajv: {
      customOptions: {
        removeAdditional: false,
        coerceTypes: false,
        useDefaults: false,
        allowUnionTypes: true,
      },
    },
    schemaErrorFormatter: validationError,
  });
  const described = collectRoutes(server);
  server.removeContentTypeParser('text/plain');
  // Before the guard: it is the plug-in's own first hook that lets go of the socket of a refused upgrade.
  await server.register(fastifyWebsocket, {
    options: { maxPayload: 1024 * 1024 },
    // Ours closes the consoles, with a reason.
    preClose: (done) => done(),
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
    reply.header('referrer-policy', 'no-referrer');
    if (request.url.startsWith('/v1')) reply.header('cache-control', 'no-store');
    // A browser keeps this by name; to an address it means nothing.
    if (tls !== undefined && isNamed(request.headers)) {
      reply.header('strict-transport-security', TRANSPORT_SECURITY);
    }
    const reason = refusal(request.headers, options);
    if (reason === undefined) return;
    log(`refused ${subject(request)}: ${reason}`);
    throw new ComputeError('denied', reason);
  });
  guardAccess(server, { authentication: api.authentication, log });
  closeInOrder(server, closing);
  server.setErrorHandler((error, _request, reply) => {
    const answer = problemFor(error);
    if (answer.status === 500) {
      options.report?.(error instanceof Error ? error : new Error(String(error)));
    }
    if (error instanceof Unauthenticated) reply.header('www-authenticate', 'Bearer realm="hostelry"');
    if (error instanceof TooManyAttempts) {
      reply.header('retry-after', String(Math.ceil(error.retryAfterMs / 1000)));
    }
    return reply.code(answer.status).type(PROBLEM_TYPE).send(answer);
  });
  hostRoutes(server, api, closing.signal);
  instanceRoutes(server, api, closing.signal);
  questionRoutes(server, api, closing.signal);
  definitionRoutes(server, api, closing.signal);
  operationRoutes(server, api, closing.signal);
  eventRoutes(server, api, {
    closing: closing.signal,
    ...(options.heartbeatMs === undefined ? {} : { heartbeatMs: options.heartbeatMs }),
  });
  consoleRoutes(server, api, closing.signal);
  userRoutes(server, api.users);
  sessionRoutes(server, { users: api.users, authentication: api.authentication, log });
  await imageRoutes(server, api, closing.signal);
  networkRoutes(server, api, closing.signal);
  await storageRoutes(server, api, closing.signal);
  if (options.metrics !== undefined) metricsRoute(server, options.metrics, closing.signal);
  openApiRoute(server, described, ownVersion());
  await pageRoutes(server, options.pages);
  return server;
}

/** From the package, which is one folder up from the sources and from what is built of them. */
function ownVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Tells streams, consoles and waiting requests to end; what has not ended after a moment is cut, so that no client can hold up the closing. */
function closeInOrder(server: FastifyInstance, closing: AbortController): void {
  server.addHook('preClose', async () => {
    closing.abort(new ComputeError('unreachable', 'The server is closing'));
    const cut = setTimeout(() => {
      server.server.closeAllConnections();
      for (const client of server.websocketServer.clients) client.terminate();
    }, CLOSE_GRACE_MS);
    server.server.once('close', () => clearTimeout(cut));
  });
}

/** What fastify itself refuses (a body that is no JSON, too large, of another type) has its own status below 500. */
function problemFor(error: unknown): ReturnType<typeof problem> {
  if (error instanceof ComputeError) return problemOf(error);
  const status = error instanceof Error ? (error as Partial<FastifyError>).statusCode : undefined;
  if (status !== undefined && status >= 400 && status < 500 && error instanceof Error) {
    return problem('invalid', status, error.message);
  }
  return problemOf(error);
}

/** Names the field and what was wrong with it. */
function validationError(errors: readonly FastifySchemaValidationError[], part: string): Error {
  const [first] = errors;
  if (first === undefined) return new ComputeError('invalid', `The ${part} is invalid`);
  const { additionalProperty, missingProperty, allowedValues } = first.params;
  const extra = additionalProperty ?? missingProperty;
  const path = first.instancePath.split('/').slice(1);
  if (typeof extra === 'string') path.push(extra);
  const field = path.join('.');
  const subject = field === '' ? `The ${part}` : `"${field}" in the ${part}`;
  let text = first.message ?? 'is invalid';
  if (typeof additionalProperty === 'string') text = 'is not known';
  if (typeof missingProperty === 'string') text = 'is missing';
  if (Array.isArray(allowedValues)) text += `: ${allowedValues.join(', ')}`;
  return new ComputeError('invalid', `${subject} ${text}`, { details: { field } });
}
