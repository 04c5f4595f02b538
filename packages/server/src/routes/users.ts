import { type NewToken, type NewUser, type Role } from '@hostelry/manager';
import { type FastifyInstance } from 'fastify';
import { type UsersApi } from '../api/index.js';
import { identityOf } from '../auth/access-guard.js';
import { noQuery, passwordBody, someObject } from './request-schemas.js';

interface Named {
  Params: { name: string };
}

/** `/v1/users`, and `/v1/tokens`: the tokens of who asks. The manager checks what it is told, and names what is wrong. */
export function userRoutes(server: FastifyInstance, users: UsersApi): void {
  server.get('/v1/users', { schema: { querystring: noQuery } }, async () => users.list());

  server.post<{ Body: NewUser }>(
    '/v1/users',
    { schema: { body: someObject('name', 'role', 'password'), querystring: noQuery } },
    async (request, reply) => {
      const user = await users.add(request.body);
      reply.code(201).header('location', `/v1/users/${user.name}`);
      return user;
    },
  );

  server.delete<Named>('/v1/users/:name', { schema: { querystring: noQuery } }, async (request, reply) => {
    await users.remove(request.params.name);
    return reply.code(204).send();
  });

  server.put<Named & { Body: { role: Role } }>(
    '/v1/users/:name/role',
    { schema: { body: someObject('role'), querystring: noQuery } },
    async (request) => users.setRole(request.params.name, request.body.role),
  );

  server.put<Named & { Body: { password: string } }>(
    '/v1/users/:name/password',
    { schema: { body: passwordBody, querystring: noQuery } },
    async (request, reply) => {
      await users.setPassword(request.params.name, request.body.password);
      return reply.code(204).send();
    },
  );

  server.get('/v1/tokens', { schema: { querystring: noQuery } }, async (request) =>
    users.listTokens({ by: identityOf(request) }),
  );

  server.post<{ Body: NewToken }>(
    '/v1/tokens',
    { schema: { body: someObject('name', 'expiresAt'), querystring: noQuery } },
    async (request, reply) => {
      reply.code(201);
      return users.createToken(request.body, { by: identityOf(request) });
    },
  );

  server.delete<{ Params: { id: string } }>(
    '/v1/tokens/:id',
    { schema: { querystring: noQuery } },
    async (request, reply) => {
      await users.revokeToken(request.params.id, { by: identityOf(request) });
      return reply.code(204).send();
    },
  );
}
