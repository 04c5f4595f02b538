import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { issueCertificate, makeAuthority } from '../../tools/testbed/certificates.js';
import { type Finished, type Running, startHostelry } from './command-line.js';

const PASSWORD = "ada's password";

let folder: string;
let server: Running | undefined;
let address: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-log-in-'));
});
afterAll(async () => {
  server?.process.kill('SIGKILL');
  await server?.ended;
  await rm(folder, { recursive: true, force: true });
});

/** Where a system user keeps things; the server is of the first one. */
function env(who: string): Record<string, string> {
  return { XDG_STATE_HOME: join(folder, who), XDG_CONFIG_HOME: join(folder, who, 'config') };
}

async function startServer(...args: string[]): Promise<void> {
  server = startHostelry(
    ['serve', '--port', '0', '--host', 'test:///log-in?guests=2', ...args],
    env('first'),
  );
  address = /Hostelry is at (\S+)/.exec(await server.says('Hostelry is at '))?.[1] ?? '';
}

async function stopServer(): Promise<Finished | undefined> {
  const stopped = server;
  server = undefined;
  stopped?.process.kill('SIGTERM');
  return stopped?.ended;
}

function hostelry(who: string, args: readonly string[], input = ''): Promise<Finished> {
  const running = startHostelry(['--server', address, ...args], env(who));
  running.process.stdin?.end(input);
  return running.ended;
}

it('the built command line adds users, logs in, and goes on without for the system user of the server', async () => {
  await startServer();
  const add = ['user', 'add', 'ada', '--role', 'admin', '--password-stdin'];
  expect(await hostelry('first', add, PASSWORD)).toEqual({ code: 0, stdout: 'ada\n', stderr: '' });
  const names = async () => (await hostelry('first', ['list', '-o', 'name'])).stdout.split('\n').length;
  await expect.poll(names, { timeout: 30_000 }).toBe(3);
  const refused = await hostelry('second', ['list']);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain(`"hostelry login ${address}"`);
  const logIn = ['login', '--user', 'ada', '--password-stdin'];
  expect(await hostelry('second', logIn, PASSWORD)).toEqual({ code: 0, stdout: 'ada\n', stderr: '' });
  expect(await hostelry('second', ['user', 'list', '-o', 'name'])).toMatchObject({
    code: 0,
    stdout: 'ada\n',
  });
  const asked = await hostelry('second', ['api', 'GET', '/v1/session']);
  expect(JSON.parse(asked.stdout)).toEqual({ user: 'ada', role: 'admin' });
  expect((await hostelry('second', ['doctor'])).stdout).toMatch(
    new RegExp(`Server +ok +Hostelry .*${address}`),
  );
  const file = join(folder, 'first', 'hostelry', 'admin-token');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const ended = await stopServer();
  expect(ended).toMatchObject({ code: 0 });
  expect(ended?.stderr).toContain('hostelry: log-in of "ada" from 127.0.0.1 as admin\n');
  expect(ended?.stderr).not.toContain(PASSWORD);
  await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
});

it('the built command line serves and asks over TLS, and reads the certificate again on SIGHUP', async () => {
  const authority = await makeAuthority(join(folder, 'authority'));
  const names = ['IP:127.0.0.1'];
  await issueCertificate(authority, { folder, role: 'server', commonName: 'here', names });
  const at = (name: string): string => join(folder, name);
  const alone = startHostelry(['serve', '--tls-cert', at('servercert.pem')], env('first'));
  expect(await alone.ended).toMatchObject({ code: 2 });
  await startServer('--tls-cert', at('servercert.pem'), '--tls-key', at('serverkey.pem'));
  expect(address).toMatch(/^https:/);
  expect(await hostelry('first', ['user', 'list', '-o', 'name'])).toMatchObject({ code: 6 });
  const trusting = ['--ca', at('cacert.pem')];
  const listed = await hostelry('first', [...trusting, 'user', 'list', '-o', 'name']);
  expect(listed).toEqual({ code: 0, stdout: 'ada\n', stderr: '' });
  let said = '';
  server?.process.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  server?.process.kill('SIGHUP');
  await expect.poll(() => said, { timeout: 30_000 }).toContain('the certificate was read again');
  await rm(at('serverkey.pem'));
  server?.process.kill('SIGHUP');
  await expect.poll(() => said, { timeout: 30_000 }).toContain('Cannot read the TLS key');
  expect(await hostelry('first', [...trusting, 'list', '-o', 'name'])).toMatchObject({ code: 0 });
  expect(await stopServer()).toMatchObject({ code: 0 });
});

it('without users the built command line serves no other address unless it is asked to', async () => {
  const data = ['--data', join(folder, 'empty')];
  const refused = startHostelry(['serve', '--port', '0', '--listen', '0.0.0.0', ...data], env('first'));
  const { code, stderr } = await refused.ended;
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('give --no-login') as string });
  await startServer('--listen', '0.0.0.0', '--no-login', ...data);
  expect((await stopServer())?.stderr).toContain(
    'Warning: Everyone who can reach 0.0.0.0 controls all hosts',
  );
});
