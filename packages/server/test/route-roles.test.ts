import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { neededFor, type Needed } from '../src/auth/route-roles.js';
import { type Problem } from '../src/problem.js';
import { addUsers, cookieOf, NAMES, ROLES } from './logged-in.js';
import { runServer, type RunningServer } from './running-server.js';

let running: RunningServer;
const said: string[] = [];
beforeEach(async () => {
  running = await runServer({ log: (line) => said.push(line) });
});
afterEach(async () => {
  await running.close();
  said.length = 0;
});

describe('every route', () => {
  /** What each route of the server needs. A new one has its line here, and in the table of roles unless a rule there has it already. */
  const EXPECTED: Readonly<Record<string, Needed>> = {
    'GET /v1/consoles/:token': 'open',
    'GET /v1/events': 'viewer',
    'POST /v1/host-tests': 'admin',
    'POST /v1/hosts': 'admin',
    'DELETE /v1/hosts/:name': 'admin',
    'GET /metrics': 'viewer',
    'GET /v1/openapi.json': 'viewer',
    'GET /v1/instances/:ref/definition': 'viewer',
    'PUT /v1/instances/:ref/definition': 'admin',
    'POST /v1/instances/:ref/edit': 'admin',
    'POST /v1/instances/:ref/adopt': 'admin',
    'POST /v1/instances/:ref/disown': 'admin',
    'GET /v1/instances/:ref/screenshot': 'operator',
    'POST /v1/instances/:ref/capture': 'operator',
    'GET /v1/hosts': 'viewer',
    'GET /v1/hosts/:name': 'viewer',
    'GET /v1/hosts/:name/devices': 'viewer',
    'GET /v1/hosts/:name/statistics': 'viewer',
    'PUT /v1/hosts/:name/maintenance': 'admin',
    'DELETE /v1/hosts/:name/maintenance': 'admin',
    'POST /v1/hosts/:name/prune-images': 'admin',
    'GET /v1/instances': 'viewer',
    'GET /v1/instances/:ref': 'viewer',
    'GET /v1/instances/:ref/capture': 'operator',
    'GET /v1/instances/:ref/console-log': 'viewer',
    'POST /v1/instances': 'operator',
    'DELETE /v1/instances/:ref': 'operator',
    'POST /v1/instances/:ref/console': 'operator',
    'POST /v1/instances/:ref/move': 'operator',
    'PUT /v1/instances/:ref/password': 'operator',
    'GET /v1/operations': 'viewer',
    'GET /v1/operations/:id': 'viewer',
    'POST /v1/operations/:id/cancel': 'operator',
    'GET /v1/session': 'viewer',
    'POST /v1/session': 'open',
    'DELETE /v1/session': 'open',
    'PUT /v1/session/password': 'viewer',
    'GET /v1/tokens': 'viewer',
    'POST /v1/tokens': 'viewer',
    'DELETE /v1/tokens/:id': 'viewer',
    'GET /v1/users': 'admin',
    'POST /v1/users': 'admin',
    'DELETE /v1/users/:name': 'admin',
    'PUT /v1/users/:name/password': 'admin',
    'PUT /v1/users/:name/role': 'admin',
  };
  /** Made from tables of their own, each row alike. */
  const MADE: readonly (readonly [RegExp, Needed])[] = [
    // Of what a host has: all may look, but not into disks.
    [/^GET \/v1\/hosts\/:host\/pools\/.*\/content$/, 'operator'],
    [/^GET \/v1\/hosts\/:host\/(pools|networks|images)(\/|$)/, 'viewer'],
    [/^(POST|PUT|DELETE) \/v1\/hosts\/:host\/(pools|networks|images)(\/|$)/, 'admin'],
    [/^POST \/v1\/instances\/:ref\/[a-z-]+$/, 'operator'],
    [/^GET \/v1\/instances\/:ref\/[a-z-]+$/, 'viewer'],
  ];

  test('is in the table of roles, with the role that it should have', () => {
    const routes = running.server.guardedRoutes.filter(({ method }) => method !== 'HEAD');
    expect(routes.filter(({ isListed }) => !isListed)).toEqual([]);
    const wrong = routes.flatMap(({ method, pattern, needed }) => {
      const route = `${method} ${pattern}`;
      const expected = EXPECTED[route] ?? MADE.find(([shape]) => shape.test(route))?.[1];
      return expected === needed ? [] : [`${route} needs ${needed}, not ${expected}`];
    });
    expect(wrong).toEqual([]);
    const known = routes.map(({ method, pattern }) => `${method} ${pattern}`);
    expect(Object.keys(EXPECTED).filter((route) => !known.includes(route))).toEqual([]);
  });

  test('refuses nobody with 401, a lower role with 403, and lets the others pass', async () => {
    await addUsers(running);
    const wrong: string[] = [];
    const cookies = await Promise.all(ROLES.map((role) => cookieOf(running, NAMES[role])));
    for (const { method, pattern, needed } of running.server.guardedRoutes) {
      const path = pattern.replace(/:\w+/g, 'x');
      const ask = async (headers: Record<string, string>): Promise<number> => {
        const hasBody = method === 'POST' || method === 'PUT';
        const response = await fetch(`${running.address}${path}`, {
          method,
          signal: AbortSignal.timeout(15_000),
          headers: { ...headers, ...(hasBody ? { 'content-type': 'application/json' } : {}) },
          ...(hasBody ? { body: '{"unknown":1}' } : {}),
        });
        await response.body?.cancel();
        return response.status;
      };
      const nobody = await ask({});
      const passes = (status: number): boolean => status !== 401 && status !== 403;
      if (needed === 'open' ? !passes(nobody) : nobody !== 401) wrong.push(`${method} ${pattern}: ${nobody}`);
      if (needed === 'open') continue;
      for (const [index, role] of ROLES.entries()) {
        const status = await ask(cookies[index] ?? {});
        const isEnough = index >= ROLES.indexOf(needed);
        if (isEnough ? !passes(status) : status !== 403)
          wrong.push(`${method} ${pattern} as ${role}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(said.filter((line) => line.startsWith('refused ')).length).toBeGreaterThan(100);
  });

  test('of no name needs a log-in below /v1, however it is written', async () => {
    await addUsers(running);
    for (const path of ['/v1/nothing', '/v1', '/%761/hosts', '/v1/hosts/']) {
      expect((await running.get<Problem>(path)).status, path).toBe(401);
    }
    const { status, headers, body } = await running.get<Problem>('/v1/hosts');
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="hostelry"']);
    expect(body).toMatchObject({ code: 'unauthenticated', type: 'urn:hostelry:problem:unauthenticated' });
    expect((await running.get('/hosts/a')).status).toBe(503);
    expect((await running.get('/v1/nothing', await cookieOf(running, 'vera'))).status).toBe(404);
  });
});

test('the web pages are there for everybody, and below /v1 they open nothing', async () => {
  const pages = await mkdtemp(join(tmpdir(), 'hostelry-roles-'));
  await writeFile(join(pages, 'index.html'), '<!doctype html>');
  await writeFile(join(pages, 'a.js'), 'export {};');
  const withPages = await runServer({ pages });
  try {
    await addUsers(withPages);
    const statuses = ['/', '/hosts/a', '/a.js', '/b.js', '/v1/nothing', '/v1', '/v1?x'].map(
      async (path) => (await withPages.get(path)).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 404, 401, 401, 401]);
    const unlisted = withPages.server.guardedRoutes.filter(({ isListed }) => !isListed);
    expect(unlisted).toEqual([]);
  } finally {
    await withPages.close();
    await rm(pages, { recursive: true });
  }
});

test('a route that no rule is for needs a viewer to be read, and an admin to change something', () => {
  expect(neededFor('GET', '/v1/unheard-of')).toEqual({ needed: 'viewer', isListed: false });
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    expect(neededFor(method, '/v1/unheard-of')).toEqual({ needed: 'admin', isListed: false });
    expect(neededFor(method, '/v1/instancesque')).toEqual({ needed: 'admin', isListed: false });
    expect(neededFor(method, '/v1/instances/:id/edit')).toEqual({ needed: 'admin', isListed: true });
  }
  expect(neededFor('HEAD', '/v1/hosts/:n/pools/:p/volumes/:v/content').needed).toBe('operator');
});
