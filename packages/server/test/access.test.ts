import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type CreatedToken, type OperationResource } from '../src/api/index.js';
import { type Problem } from '../src/problem.js';
import { addUsers, cookieOf, logIn, passwordOf } from './logged-in.js';
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

/** The headers of a new token. */
async function bearer(user: string, expiresAt?: number): Promise<{ authorization: string; id: string }> {
  const cookie = await cookieOf(running, user);
  const token = { name: 'test', ...(expiresAt === undefined ? {} : { expiresAt }) };
  const { body } = await running.send<CreatedToken>('POST', '/v1/tokens', token, cookie);
  return { authorization: `Bearer ${body.secret}`, id: body.id };
}

describe('sessions', () => {
  test('are not needed while there is no user, and tell that', async () => {
    expect((await running.get('/v1/session')).body).toEqual({ user: null, role: 'admin' });
    expect((await logIn(running, 'ada')).status).toBe(401);
    await addUsers(running);
    expect((await running.get('/v1/session')).status).toBe(401);
  });

  test('are a cookie that scripts cannot read, and end with the log-out', async () => {
    await addUsers(running);
    const { status, body, headers } = await logIn(running, 'otto');
    expect([status, body]).toEqual([200, { user: 'otto', role: 'operator' }]);
    const [cookie = '', ...attributes] = (headers.get('set-cookie') ?? '').split('; ');
    expect(cookie).toMatch(/^hostelry_session=hostelry_session_[\w-]{43}$/);
    const week = expect.stringMatching(/^Max-Age=60(47|48)\d\d$/) as string;
    expect(attributes).toEqual(['Path=/', week, 'HttpOnly', 'SameSite=Strict']);
    expect((await running.get('/v1/session', { cookie })).body).toEqual({ user: 'otto', role: 'operator' });
    const ended = await running.send('DELETE', '/v1/session', undefined, { cookie: `a=b; ${cookie}` });
    expect([ended.status, ended.headers.get('set-cookie')]).toEqual([
      204,
      expect.stringContaining('Max-Age=0;'),
    ]);
    expect((await running.get('/v1/session', { cookie })).status).toBe(401);
    expect((await running.send('DELETE', '/v1/session')).status).toBe(204);
  });

  test('are new with each log-in, and the one that was there before ends', async () => {
    await addUsers(running);
    const planted = await cookieOf(running, 'vera');
    const { headers } = await logIn(running, 'ada', planted);
    const fresh = { cookie: (headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '' };
    expect(fresh.cookie).not.toBe(planted.cookie);
    expect((await running.get('/v1/session', planted)).status).toBe(401);
    expect((await running.get('/v1/session', fresh)).body).toEqual({ user: 'ada', role: 'admin' });
    const chosen = { cookie: `hostelry_session=hostelry_session_${'A'.repeat(43)}` };
    await logIn(running, 'ada', chosen);
    expect((await running.get('/v1/session', chosen)).status).toBe(401);
  });

  test('do nothing for a page of another origin, and for a wrong token they are no way round', async () => {
    await addUsers(running);
    const cookie = await cookieOf(running, 'ada');
    const own = { ...cookie, origin: running.address };
    expect((await running.send('POST', '/v1/tokens', { name: 'x' }, own)).status).toBe(201);
    for (const origin of ['http://evil.example', 'http://localhost:1', 'null']) {
      const answer = await running.send('POST', '/v1/tokens', { name: 'x' }, { ...cookie, origin });
      expect(answer).toMatchObject({ status: 403, body: { code: 'denied' } });
    }
    const wrong = { ...cookie, authorization: 'Bearer hostelry_token_wrong' };
    expect((await running.get('/v1/hosts', wrong)).status).toBe(401);
    expect((await running.get('/v1/hosts', { ...cookie, authorization: 'Basic YWRhOng=' })).status).toBe(401);
    expect(await running.manager.users.listTokens({ by: await identityOf('ada') })).toHaveLength(1);
  });

  async function identityOf(user: string) {
    const result = await running.manager.authentication.logIn({
      user,
      password: passwordOf(user),
      address: '::1',
    });
    if ('refused' in result) throw new Error(result.refused);
    return result.identity;
  }

  test('are refused to a wrong password and to nobody alike, and in the end for a while', async () => {
    await addUsers(running);
    const wrong = (user: string) =>
      running.send<Problem>('POST', '/v1/session', { user, password: 'secret guess' });
    const [known, unknown] = [await wrong('ada'), await wrong('eve')];
    expect(known.status).toBe(401);
    expect(known.body).toEqual(unknown.body);
    for (let count = 0; count < 4; count += 1) await wrong('ada');
    const slowed = await wrong('ada');
    expect(slowed).toMatchObject({ status: 429, body: { code: 'denied', retryable: true } });
    expect(slowed.headers.get('retry-after')).toBe('1');
    expect(said).toContain('log-in of "ada" from 127.0.0.1 refused: wrong user or password');
    expect(said).toContain('log-in of "ada" from 127.0.0.1 refused: too many have failed');
    expect(said.join('\n')).not.toContain('secret guess');
    const [line] = (await wrong('a\nb'), said.slice(-1));
    expect(line).toBe('log-in of "a\\nb" from 127.0.0.1 refused: wrong user or password');
  });

  test("let everybody change their own password, and only admins another's", async () => {
    await addUsers(running);
    const cookie = await cookieOf(running, 'vera');
    const change = { old: passwordOf('vera'), password: 'a new password' };
    expect((await running.send('PUT', '/v1/session/password', { ...change, old: 'x' }, cookie)).status).toBe(
      403,
    );
    expect((await running.send('PUT', '/v1/session/password', change, cookie)).status).toBe(204);
    expect((await running.get('/v1/session', cookie)).status).toBe(200);
    expect((await logIn(running, 'vera')).status).toBe(401);
    const set = { password: passwordOf('vera') };
    expect((await running.send('PUT', '/v1/users/vera/password', set, cookie)).status).toBe(403);
    expect(
      (await running.send('PUT', '/v1/users/vera/password', set, await cookieOf(running, 'ada'))).status,
    ).toBe(204);
    expect((await running.get('/v1/session', cookie)).status).toBe(401);
  });
});

describe('users', () => {
  test('are added, changed and removed, and the last admin stays', async () => {
    await addUsers(running);
    const admin = await cookieOf(running, 'ada');
    const send = (method: string, path: string, body?: unknown) =>
      running.send<Problem>(method, `/v1/users${path}`, body, admin);
    const eve = { name: 'eve', role: 'viewer', password: passwordOf('eve') };
    const added = await send('POST', '', eve);
    expect([added.status, added.headers.get('location')]).toEqual([201, '/v1/users/eve']);
    expect(JSON.stringify(added.body)).not.toMatch(/password|scrypt/);
    expect(await send('POST', '', eve)).toMatchObject({ status: 409 });
    expect(await send('POST', '', { ...eve, name: 'E' })).toMatchObject({
      status: 400,
      body: { details: { field: 'name' } },
    });
    expect(await send('POST', '', { ...eve, more: 1 })).toMatchObject({
      status: 400,
      body: { details: { field: 'more' } },
    });
    expect(await send('PUT', '/eve/role', { role: 'operator' })).toMatchObject({
      status: 200,
      body: { role: 'operator' },
    });
    expect(await send('PUT', '/eve/role', { role: 'root' })).toMatchObject({ status: 400 });
    expect(await send('DELETE', '/eve')).toMatchObject({ status: 204 });
    expect(await send('DELETE', '/eve')).toMatchObject({ status: 404 });
    expect(await send('DELETE', '/ada')).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(await send('PUT', '/ada/role', { role: 'operator' })).toMatchObject({ status: 409 });
    expect((await running.get('/v1/users', admin)).body).toMatchObject([
      { name: 'ada', role: 'admin' },
      { name: 'otto', role: 'operator' },
      { name: 'vera', role: 'viewer' },
    ]);
  });

  test('are remembered by the operations that they ask for', async () => {
    await addUsers(running);
    running.a.add('web');
    const token = await bearer('otto');
    const { body } = await running.send<OperationResource>('POST', '/v1/instances/a%2Fweb/stop', {}, token);
    expect(body.by).toBe('otto');
    const ended = await running.get<OperationResource>(`/v1/operations/${body.id}?wait=10s`, token);
    expect(ended.body).toMatchObject({ state: 'succeeded', by: 'otto' });
  });
});

describe('what is open', () => {
  /** Resolves with what the stream said, when it has ended. */
  async function stream(headers: Record<string, string>): Promise<{ ended: Promise<string> }> {
    const response = await fetch(`${running.address}/v1/events`, { headers });
    expect(response.status).toBe(200);
    return { ended: response.text() };
  }

  async function console(headers: Record<string, string>): Promise<WebSocket> {
    running.a.add('web');
    const { body } = await running.send<{ path: string }>(
      'POST',
      '/v1/instances/a%2Fweb/console',
      {},
      headers,
    );
    const socket = new WebSocket(`${running.address.replace('http', 'ws')}${body.path}`);
    await once(socket, 'message');
    return socket;
  }

  test('ends when its token is revoked', async () => {
    await addUsers(running);
    const { authorization, id } = await bearer('otto');
    const { ended } = await stream({ authorization });
    const socket = await console({ authorization });
    const closed = once(socket, 'close') as Promise<[number, Buffer]>;
    const { status } = await running.send('DELETE', `/v1/tokens/${id}`, undefined, { authorization });
    expect(status).toBe(204);
    expect(await ended).toContain('retry:');
    const [code, reason] = await closed;
    expect([code, reason.toString()]).toEqual([1008, 'The token was revoked']);
    expect((await running.get('/v1/hosts', { authorization })).status).toBe(401);
  });

  test('ends when its token expires', async () => {
    await addUsers(running);
    const { authorization } = await bearer('vera', Date.now() + 3600_000);
    running.clock.aheadMs = 3600_000 - 3000;
    const { ended } = await stream({ authorization });
    await ended;
    expect((await running.get('/v1/hosts', { authorization })).status).toBe(401);
  });

  test('ends when the session does, and when the role is lowered', async () => {
    await addUsers(running);
    const cookie = await cookieOf(running, 'vera');
    const { ended } = await stream(cookie);
    await running.send('DELETE', '/v1/session', undefined, cookie);
    await ended;
    const socket = await console(await cookieOf(running, 'otto'));
    const closed = once(socket, 'close') as Promise<[number, Buffer]>;
    await running.manager.users.setRole('otto', 'viewer');
    expect((await closed)[0]).toBe(1008);
  });

  test('by who did not have to log in ends with the first user', async () => {
    const { ended } = await stream({});
    await addUsers(running);
    await ended;
  });

  test('is not opened by the token of a console whose user may no longer', async () => {
    await addUsers(running);
    running.a.add('web');
    const cookie = await cookieOf(running, 'otto');
    const { body } = await running.send<{ path: string }>(
      'POST',
      '/v1/instances/a%2Fweb/console',
      {},
      cookie,
    );
    await running.manager.users.setRole('otto', 'viewer');
    const socket = new WebSocket(`${running.address.replace('http', 'ws')}${body.path}`);
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(1008);
  });
});
