import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance } from 'fastify';
import { problem } from '../problem.js';

/** The folder of the built web pages, or undefined if they are not installed or not built. */
export function builtPages(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve('@hostelry/web/package.json');
    const folder = join(dirname(manifest), 'dist');
    return existsSync(join(folder, 'index.html')) ? folder : undefined;
  } catch {
    // Not installed is as good as not built: the API works without.
    return undefined;
  }
}

const NOT_BUILT = `The web pages of Hostelry are not built: run "npm run build" and start the server again.
The API is at /v1, for example /v1/hosts.
`;

/** The web pages for every path that is not the API's: files as they are, and index.html for the pages' own addresses. */
export async function pageRoutes(server: FastifyInstance, folder: string | undefined): Promise<void> {
  if (folder !== undefined)
    await server.register(fastifyStatic, { root: folder, wildcard: true, preCompressed: true });
  server.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !/^\/v1(\/|$)/.test(path);
    // A missing file (a script of an older build, say) must not turn into a page; below the top only assets are files.
    if (!isPage || (folder !== undefined && /^\/(assets\/|[^/]*\.[a-z0-9]+$)/i.test(path))) {
      const text = `${request.method} ${path} does not exist`;
      return reply
        .code(404)
        .type('application/problem+json')
        .send(problem('not-found', 404, text));
    }
    if (folder === undefined) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT);
    return reply.sendFile('index.html');
  });
}
