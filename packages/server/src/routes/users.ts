import { type NewToken, type NewUser, type Role } from '@hostelry/manager';
import { type FastifyInstance } from 'fastify';
import { type UsersApi } from '../api/index.js';
import { identityOf } from '../auth/access-guard.js';
import { DONE } from '../openapi/route-doc.js';
import { listOf } from '../openapi/shapes.js';
import {
  createdTokenSchema,
  newTokenSchema,
  newUserSchema,
  tokenSchema,
  userSchema,
} from '../openapi/user-schemas.js';
import { noQuery, passwordBody, someObject } from './request-schemas.js';

interface Named {
  Params: { name: string };
}

/** `/v1/users`, and `/v1/tokens`: the tokens of who asks. The manager checks what it is told, and names what is wrong. */
export function userRoutes(server: FastifyInstance, users: UsersApi): void {
  server.get(
    '/v1/users',
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'listUsers',
          tag: 'users',
          summary: 'Who may use the server',
          answers: { 200: { description: 'The users', schema: listOf(userSchema) } },
        },
      },
    },
    async () => users.list(),
  );

  server.post<{ Body: NewUser }>(
    '/v1/users',
    {
      schema: { body: someObject('name', 'role', 'password'), querystring: noQuery },
      config: {
        doc: {
          operationId: 'addUser',
          tag: 'users',
          summary: 'Adds a user; from the first on everybody has to log in',
          body: newUserSchema,
          answers: { 201: { description: 'The user', schema: userSchema } },
        },
      },
    },
    async (request, reply) => {
      const user = await users.add(request.body);
      reply.code(201).header('location', `/v1/users/${user.name}`);
      return user;
    },
  );

  server.delete<Named>(
    '/v1/users/:name',
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'removeUser',
          tag: 'users',
          summary: 'Removes a user with all tokens and sessions',
          answers: DONE,
        },
      },
    },
    async (request, reply) => {
      await users.remove(request.params.name);
      return reply.code(204).send();
    },
  );

  server.put<Named & { Body: { role: Role } }>(
    '/v1/users/:name/role',
    {
      schema: { body: someObject('role'), querystring: noQuery },
      config: {
        doc: {
          operationId: 'setRole',
          tag: 'users',
          summary: 'Gives a user another role',
          answers: { 200: { description: 'The user', schema: userSchema } },
        },
      },
    },
    async (request) => users.setRole(request.params.name, request.body.role),
  );

  server.put<Named & { Body: { password: string } }>(
    '/v1/users/:name/password',
    {
      schema: { body: passwordBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'setUserPassword',
          tag: 'users',
          summary: 'Gives a user another password, and ends the sessions',
          answers: DONE,
        },
      },
    },
    async (request, reply) => {
      await users.setPassword(request.params.name, request.body.password);
      return reply.code(204).send();
    },
  );

  server.get(
    '/v1/tokens',
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'listTokens',
          tag: 'users',
          summary: 'The tokens of who asks',
          answers: { 200: { description: 'The tokens', schema: listOf(tokenSchema) } },
        },
      },
    },
    async (request) => users.listTokens({ by: identityOf(request) }),
  );

  server.post<{ Body: NewToken }>(
    '/v1/tokens',
    {
      schema: { body: someObject('name', 'expiresAt'), querystring: noQuery },
      config: {
        doc: {
          operationId: 'createToken',
          tag: 'users',
          summary: 'Makes a token of who asks; its secret is told this once',
          body: newTokenSchema,
          answers: { 201: { description: 'The token and its secret', schema: createdTokenSchema } },
        },
      },
    },
    async (request, reply) => {
      reply.code(201);
      return users.createToken(request.body, { by: identityOf(request) });
    },
  );

  server.delete<{ Params: { id: string } }>(
    '/v1/tokens/:id',
    {
      schema: { querystring: noQuery },
      config: {
        doc: {
          operationId: 'revokeToken',
          tag: 'users',
          summary: 'Revokes a token of who asks; what it has open ends',
          answers: DONE,
        },
      },
    },
    async (request, reply) => {
      await users.revokeToken(request.params.id, { by: identityOf(request) });
      return reply.code(204).send();
    },
  );
}
