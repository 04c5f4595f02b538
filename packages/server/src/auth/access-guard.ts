import { ComputeError } from '@hostelry/compute';
import { includesRole, type Access, type Authentication, type Identity, type Role } from '@hostelry/manager';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { Unauthenticated } from './refusals.js';
import { neededFor, type Needed } from './route-roles.js';
import { readSessionCookie } from './session-cookie.js';

/** A route with what it needs. */
export interface GuardedRoute {
  readonly method: string;
  /** As it was registered, for example `/v1/hosts/:name`. */
  readonly pattern: string;
  readonly needed: Needed;
  /** Whether the table names it, or the default decides. */
  readonly isListed: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Of who asks; null on routes that are open to everybody. */
    access: Access | null;
  }
  interface FastifyInstance {
    /** Every route of the server. */
    guardedRoutes: readonly GuardedRoute[];
  }
}

export interface AccessGuardOptions {
  readonly authentication: Authentication;
  /** Told of each refusal, in one line. */
  readonly log: (line: string) => void;
}

/** Lets a request pass that has the role that its route needs. Called before the routes are registered. */
export function guardAccess(server: FastifyInstance, { authentication, log }: AccessGuardOptions): void {
  const routes: GuardedRoute[] = [];
  server.decorate('guardedRoutes', routes);
  server.decorateRequest('access', null);
  server.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) routes.push({ method: each, pattern: url, ...neededFor(each, url) });
  });
  server.addHook('onRequest', async (request, reply) => {
    const needed = neededBy(request);
    if (needed === 'open') return;
    const access = await admit(request, authentication);
    if (access === undefined) {
      log(`refused ${subject(request)}: nobody is logged in`);
      throw new Unauthenticated();
    }
    request.access = access;
    reply.raw.once('close', () => access.release());
    const { user, role } = access.identity;
    if (!includesRole(role, needed)) {
      log(`refused ${subject(request)}: user "${user}" is ${role}, not ${needed}`);
    }
    requireRole(request, needed);
  });
}

/** For what needs more than its route: `denied` where who asks has too low a role. */
export function requireRole(request: FastifyRequest, needed: Role): void {
  const { user, role } = identityOf(request);
  if (includesRole(role, needed)) return;
  throw new ComputeError('denied', `User "${user}" is ${role}: this needs the role ${needed}`);
}

/** Who asks. Throws Unauthenticated on an open route. */
export function identityOf(request: FastifyRequest): Identity {
  if (request.access === null) throw new Unauthenticated();
  return request.access.identity;
}

/** The user who asks, for what remembers it; undefined while nobody has to log in. */
export function userOf(request: FastifyRequest): string | undefined {
  return request.access?.identity.user ?? undefined;
}

/** Who and what, for a log: without the query, which may hold anything. */
export function subject(request: FastifyRequest): string {
  const path = (request.url.split('?', 1)[0] ?? '').replace(/^(\/v1\/consoles\/).*/, '$1...');
  return `${request.method} ${JSON.stringify(path.slice(0, 200)).slice(1, -1)} from ${request.ip}`;
}

/** An address without a route of its own is the pages' business, unless it is the API's. */
function neededBy(request: FastifyRequest): Needed {
  const pattern = request.routeOptions.url;
  if (pattern !== undefined && pattern !== '/*') return neededFor(request.method, pattern).needed;
  return /^\/v1(?![^/?])/.test(request.url) ? 'viewer' : 'open';
}

/** A token goes before a cookie: a browser adds that by itself. */
async function admit(request: FastifyRequest, authentication: Authentication): Promise<Access | undefined> {
  const { authorization, cookie } = request.headers;
  if (authorization !== undefined) {
    return authentication.admit('token', /^Bearer ([\w-]{1,200})$/i.exec(authorization)?.[1] ?? '');
  }
  const session = readSessionCookie(cookie);
  return session === undefined ? authentication.admit() : authentication.admit('session', session);
}
