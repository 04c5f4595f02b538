import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serve, type RunningServer } from '@hostelry/server';
import { type CreatedToken, type OperationResource } from '@hostelry/server/api';
import { run } from '../src/run.js';
import { type Ended } from './both-ways.js';
import { FakeIo } from './fake-io.js';

const ADA = "ada's password";
const BOB = "bob's password";

let folder: string;
let server: RunningServer;
const said: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-users-'));
  server = await openServer();
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
  said.length = 0;
});

/** As the system user's own server: its data is where the command line looks. */
function openServer(): Promise<RunningServer> {
  return serve({
    hosts: [{ uri: `test:///${folder.split('-').at(-1)}?guests=1`, name: 'here' }],
    port: 0,
    dataDirectory: join(folder, 'state', 'hostelry'),
    log: (line) => said.push(line),
  });
}

/** Where a system user keeps things; `other` is someone else on the machine. */
function env(who = 'state'): Record<string, string> {
  return { XDG_STATE_HOME: join(folder, who), XDG_CONFIG_HOME: join(folder, who, 'config'), USER: 'ada' };
}

async function hostelry(
  args: readonly string[],
  {
    who = 'state',
    input = '',
    more = {},
  }: { who?: string; input?: string; more?: Record<string, string> } = {},
): Promise<Ended> {
  const io = new FakeIo({ ...env(who), HOSTELRY_SERVER: server.address, ...more }, folder);
  io.stdin.end(input);
  const code = await run(args, io);
  return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

const addAda = () =>
  hostelry(['user', 'add', 'ada', '--role', 'admin', '--password-stdin'], { input: `${ADA}\n` });
const addBob = () => hostelry(['user', 'add', 'bob', '--role', 'viewer', '--password-stdin'], { input: BOB });
const logInAsBob = () =>
  hostelry(['login', server.address, '--user', 'bob', '--password-stdin'], { who: 'other', input: BOB });

test('the system user of a server goes on with it after there are users, and nobody else', async () => {
  expect(await addAda()).toEqual({ code: 0, stdout: 'ada\n', stderr: '' });
  expect(await addBob()).toMatchObject({ code: 0 });
  expect(await hostelry(['user', 'list', '-o', 'name'])).toMatchObject({ code: 0, stdout: 'ada\nbob\n' });
  const states = async () => (await hostelry(['host', 'list'])).stdout;
  await expect.poll(states, { timeout: 30_000 }).toContain(' connected ');
  const launched = await hostelry(['launch', 'web', '--memory', '64MiB', '--no-wait', '-o', 'json']);
  expect(launched, launched.stderr).toMatchObject({ code: 0 });
  expect((JSON.parse(launched.stdout) as OperationResource[])[0]?.by).toBe('@local');
  expect(await hostelry(['list'], { who: 'other' })).toEqual({
    code: 1,
    stdout: '',
    stderr: `hostelry: Log in first: this needs a session or a token ("hostelry login ${server.address}")\n`,
  });
  expect(said).toContain('refused GET /v1/instances from 127.0.0.1: nobody is logged in');
  const path = join(folder, 'state', 'hostelry', 'admin-token');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await server.close();
  await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('the token of the machine goes to the server that it is of, and to no other address', async () => {
  const path = join(folder, 'elsewhere', 'hostelry', 'admin-token');
  const own = JSON.parse(await readFile(join(folder, 'state', 'hostelry', 'admin-token'), 'utf8')) as object;
  await mkdir(join(path, '..'), { recursive: true });
  await addAda();
  for (const text of [JSON.stringify({ ...own, server: 'http://127.0.0.1:1' }), '{"server":', '{}']) {
    await writeFile(path, text);
    expect(await hostelry(['list'], { who: 'elsewhere' })).toMatchObject({ code: 1 });
  }
  await writeFile(path, JSON.stringify(own));
  expect(await hostelry(['list'], { who: 'elsewhere' })).toMatchObject({ code: 0 });
});

describe('log-ins', () => {
  beforeEach(async () => {
    await addAda();
    await addBob();
  });

  test('are kept for their server in a file of their own, until they are ended', async () => {
    expect(await logInAsBob()).toEqual({ code: 0, stdout: 'bob\n', stderr: '' });
    const file = join(folder, 'other', 'config', 'hostelry', 'credentials.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(file, '..'))).toEqual(['credentials.json']);
    expect(await readFile(file, 'utf8')).not.toContain(BOB);
    expect(await hostelry(['list', '-o', 'name'], { who: 'other' })).toMatchObject({ code: 0 });
    expect(await hostelry(['user', 'list'], { who: 'other' })).toMatchObject({
      code: 6,
      stderr: 'hostelry: User "bob" is viewer: this needs the role admin\n',
    });
    expect((await logInAsBob()).code).toBe(0);
    const { stdout } = await hostelry(['token', 'list', '-o', 'name'], { who: 'other' });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    const { servers } = JSON.parse(await readFile(file, 'utf8')) as {
      servers: Record<string, { token: string }>;
    };
    const more = { HOSTELRY_TOKEN: servers[server.address]?.token ?? '' };
    expect(await hostelry(['list'], { who: 'third', more })).toMatchObject({ code: 0 });
    expect(await hostelry(['logout'], { who: 'other' })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await hostelry(['list'], { who: 'other' })).toMatchObject({ code: 1 });
    expect(await hostelry(['list'], { who: 'third', more })).toMatchObject({ code: 1 });
    expect(await hostelry(['logout'], { who: 'other' })).toMatchObject({ code: 3 });
  });

  test('with a wrong password, without a terminal, or with a damaged file are refused and keep nothing', async () => {
    const wrong = await hostelry(['login', '--password-stdin'], { who: 'other', input: 'guess' });
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain('The user or the password is wrong');
    expect(wrong.stderr).not.toContain('guess');
    expect(await hostelry(['login'], { who: 'other' })).toMatchObject({
      code: 2,
      stderr: 'hostelry: There is no terminal to ask for the password at: give --password-stdin\n',
    });
    const file = join(folder, 'other', 'config', 'hostelry', 'credentials.json');
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, 'not JSON');
    expect(await hostelry(['list'], { who: 'other' })).toMatchObject({
      code: 1,
      stderr: `hostelry: The log-ins in ${file} cannot be read: remove it and log in again\n`,
    });
  });

  test('that cannot be kept leave no token behind', async () => {
    await mkdir(join(folder, 'other'));
    await writeFile(join(folder, 'other', 'config'), 'no folder');
    expect(await logInAsBob()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Cannot keep the log-in: ') as string,
    });
    await rm(join(folder, 'other', 'config'));
    expect((await logInAsBob()).code).toBe(0);
    const { stdout } = await hostelry(['token', 'list', '-o', 'name'], { who: 'other' });
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  test('whose server is gone are ended with a warning', async () => {
    await logInAsBob();
    await server.close();
    const ended = await hostelry(['logout'], { who: 'other' });
    expect(ended).toMatchObject({ code: 0, stdout: '' });
    expect(ended.stderr).toMatch(/^Warning: a token of yours at .* was not revoked: Cannot reach the server/);
    expect(await hostelry(['logout'], { who: 'other' })).toMatchObject({ code: 3 });
  });

  test('ask for the password at the terminal without showing it', async () => {
    const io = new FakeIo({ ...env('other'), HOSTELRY_SERVER: server.address }, folder);
    io.stdin.isTTY = true;
    const ended = run(['login', '--user', 'bob'], io);
    await io.stderr.says(`Password of bob at ${new URL(server.address).host}: `);
    expect(io.stdin.isRaw).toBe(true);
    io.stdin.write('wrox');
    io.stdin.write('\u007f\u007f\u007f\u007f');
    io.stdin.write(`${BOB}\r`);
    expect(await ended).toBe(0);
    expect(io.stdin.isRaw).toBe(false);
    expect(io.stderr.text + io.stdout.text).not.toContain(BOB);
    const again = new FakeIo({ ...env('other'), HOSTELRY_SERVER: server.address }, folder);
    again.stdin.isTTY = true;
    const interrupted = run(['login', '--user', 'bob'], again);
    await again.stderr.says('Password of bob');
    again.stdin.write('bo\u0003');
    expect(await interrupted).toBe(130);
    expect(again.stdin.isRaw).toBe(false);
  });

  test('of a token that was revoked say how to log in again', async () => {
    await logInAsBob();
    const made = await hostelry(['token', 'create', 'ci', '--expires', '1d', '-o', 'json'], { who: 'other' });
    const [token] = JSON.parse(made.stdout) as CreatedToken[];
    const more = { HOSTELRY_TOKEN: token?.secret ?? '' };
    expect(await hostelry(['list'], { who: 'third', more })).toMatchObject({ code: 0 });
    expect(await hostelry(['token', 'revoke', 'nothing'], { who: 'other' })).toMatchObject({ code: 3 });
    const revoked = await hostelry(['token', 'revoke', 'ci'], { who: 'other' });
    expect(revoked).toEqual({ code: 0, stdout: `${token?.id}\n`, stderr: '' });
    const refused = await hostelry(['list'], { who: 'third', more });
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain(`hostelry login ${server.address}`);
  });

  test('go on with a new password, which is changed with the old one', async () => {
    await logInAsBob();
    const change = ['user', 'password', '--password-stdin'];
    expect(await hostelry(change, { who: 'other', input: 'wrong\nanother password\n' })).toMatchObject({
      code: 6,
    });
    expect(await hostelry(change, { who: 'other', input: 'one line\n' })).toMatchObject({ code: 2 });
    const input = `${BOB}\nanother password\n`;
    expect(await hostelry(change, { who: 'other', input })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await logInAsBob()).code).toBe(1);
    const byAdmin = ['user', 'password', 'bob', '--password-stdin'];
    expect(await hostelry(byAdmin, { input: BOB })).toMatchObject({ code: 0 });
    expect((await logInAsBob()).code).toBe(0);
  });
});

test('users are those of a server: with --host that is wrong use, and a server without users needs no log-in', async () => {
  expect(await hostelry(['--host', 'test:///default', 'user', 'list'])).toMatchObject({ code: 2 });
  expect(await hostelry(['login', '--password-stdin'], { input: 'x' })).toMatchObject({
    code: 4,
    stderr: `hostelry: The server at ${server.address} has no users, so it needs no log-in\n`,
  });
  expect(
    await hostelry(['user', 'add', 'bob', '--role', 'viewer', '--password-stdin'], { input: BOB }),
  ).toMatchObject({
    code: 4,
    stderr: 'hostelry: Cannot add user "bob" as viewer: the first user must be an admin\n',
  });
  expect(await hostelry(['user', 'add', 'bob', '--password-stdin'], { input: BOB })).toMatchObject({
    code: 2,
  });
});

test('neither passwords nor tokens are written down or told by the server', async () => {
  await addAda();
  await addBob();
  await logInAsBob();
  const made = await hostelry(['token', 'create', 'ci'], { who: 'other' });
  await server.close();
  const secrets = [ADA, BOB, made.stdout.trim()];
  const files = await readdir(join(folder, 'state', 'hostelry'));
  const kept = await Promise.all(
    files.map((name) => readFile(join(folder, 'state', 'hostelry', name), 'latin1')),
  );
  const all = [...kept, ...said].join('\n');
  expect(all).toContain('scrypt');
  expect(said).toContain('log-in of "bob" from 127.0.0.1 as viewer');
  for (const secret of secrets) expect(all).not.toContain(secret);
});
