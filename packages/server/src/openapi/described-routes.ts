import { type JsonSchema } from '@hostelry/compute';
import { type FastifyInstance } from 'fastify';
import { type DescribedRoute } from './document.js';

/** The routes of a server's API, as they were added. */
export interface DescribedRoutes {
  readonly routes: readonly DescribedRoute[];
  /** Those that are not described, as `GET /v1/...`. */
  readonly missing: readonly string[];
}

/** Called before routes are added: collects every one of them but the web pages'. */
export function collectRoutes(server: FastifyInstance): DescribedRoutes {
  const routes: DescribedRoute[] = [];
  const missing: string[] = [];
  server.addHook('onRoute', ({ method, url: path, config, schema }) => {
    if (!/^\/(v1|metrics)(\/|$)/.test(path)) return;
    for (const each of [method].flat()) {
      // Fastify adds HEAD for each GET by itself.
      if (each === 'HEAD') continue;
      const doc = config?.doc;
      if (doc === undefined) {
        missing.push(`${each} ${path}`);
        continue;
      }
      const body = schema?.body as JsonSchema | undefined;
      const querystring = schema?.querystring as JsonSchema | undefined;
      routes.push({
        method: each,
        path,
        doc,
        ...(body === undefined ? {} : { body }),
        ...(querystring === undefined ? {} : { querystring }),
      });
    }
  });
  return { routes, missing };
}
