import { ComputeError } from '@hostelry/compute';
import { type Authentication, type Identity, type PasswordChange } from '@hostelry/manager';
import { type FastifyInstance } from 'fastify';
import { type SessionResource, type UsersApi } from '../api/index.js';
import { identityOf } from '../auth/access-guard.js';
import { TooManyAttempts, Unauthenticated } from '../auth/refusals.js';
import { readSessionCookie, sessionCookie } from '../auth/session-cookie.js';
import { DONE } from '../openapi/route-doc.js';
import { sessionSchema } from '../openapi/user-schemas.js';
import { logInBody, noQuery, passwordChangeBody } from './request-schemas.js';

export interface SessionRouteOptions {
  readonly users: UsersApi;
  readonly authentication: Authentication;
  /** Told of each log-in, in one line. */
  readonly log: (line: string) => void;
}

/** `/v1/session`: who is logged in, logging in and out, and the own password. */
export function sessionRoutes(server: FastifyInstance, options: SessionRouteOptions): void {
  const { users, authentication, log } = options;

  server.get(
    '/v1/session',
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'getSession',
          tag: 'users',
          summary: 'Who is logged in',
          answers: { 200: { description: 'The user and the role', schema: sessionSchema } },
        },
      },
    },
    async (request) => shown(identityOf(request)),
  );

  server.post<{ Body: { user: string; password: string } }>(
    '/v1/session',
    {
      schema: { body: logInBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'logIn',
          tag: 'users',
          summary: 'Begins a session, which a cookie carries',
          answers: { 200: { description: 'The user and the role', schema: sessionSchema } },
        },
      },
    },
    async (request, reply) => {
      const { user, password } = request.body;
      const tried = `log-in of ${JSON.stringify(user)} from ${request.ip}`;
      const result = await authentication.logIn({ user, password, address: request.ip });
      if ('refused' in result) {
        log(
          `${tried} refused: ${result.refused === 'wrong' ? 'wrong user or password' : 'too many have failed'}`,
        );
        if (result.refused === 'too-many') throw new TooManyAttempts(result.retryAfterMs);
        throw new Unauthenticated('The user or the password is wrong');
      }
      log(`${tried} as ${result.identity.role}`);
      // The session of before ends: a secret that someone else has put there opens nothing.
      const former = readSessionCookie(request.headers.cookie);
      if (former !== undefined) await authentication.logOut(former);
      const { secret, expiresAt } = result;
      reply.header('set-cookie', sessionCookie(secret, expiresAt - Date.now(), request.protocol === 'https'));
      return shown(result.identity);
    },
  );

  server.delete(
    '/v1/session',
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'logOut',
          tag: 'users',
          summary: 'Ends the session',
          answers: DONE,
        },
      },
    },
    async (request, reply) => {
      const secret = readSessionCookie(request.headers.cookie);
      if (secret !== undefined) await authentication.logOut(secret);
      reply.header('set-cookie', sessionCookie('', 0, request.protocol === 'https'));
      return reply.code(204).send();
    },
  );

  server.put<{ Body: PasswordChange }>(
    '/v1/session/password',
    {
      schema: { body: passwordChangeBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'changePassword',
          tag: 'users',
          summary: 'Changes the password of who asks',
          answers: DONE,
        },
      },
    },
    async (request, reply) => {
      const by = identityOf(request);
      if (by.user === null)
        throw new ComputeError('conflict', 'No log-in is needed, so there is no password');
      await users.changePassword(request.body, { by });
      return reply.code(204).send();
    },
  );
}

function shown({ user, role }: Identity): SessionResource {
  return { user, role };
}
