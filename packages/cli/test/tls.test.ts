import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type RunningServer } from '@hostelry/server';
import { issueCertificate, makeAuthority } from '../../../tools/testbed/certificates.js';
import { run } from '../src/run.js';
import { type Ended } from './both-ways.js';
import { FakeIo } from './fake-io.js';

let folder: string;
let server: RunningServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-cli-tls-'));
  const authority = await makeAuthority(join(folder, 'authority'));
  const names = ['IP:127.0.0.1'];
  await issueCertificate(authority, { folder, role: 'server', commonName: 'here', names });
  server = await serve({
    hosts: [{ uri: 'test:///cli-tls?guests=1', name: 'here' }],
    port: 0,
    dataDirectory: join(folder, 'state'),
    tls: { certFile: join(folder, 'servercert.pem'), keyFile: join(folder, 'serverkey.pem') },
  });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

function io(): FakeIo {
  return new FakeIo({ XDG_CONFIG_HOME: join(folder, 'config'), XDG_STATE_HOME: folder }, folder);
}

async function hostelry(args: readonly string[], input = ''): Promise<Ended> {
  const place = io();
  place.stdin.end(input);
  const code = await run(['--server', server.address, ...args], place);
  return { code, stdout: place.stdout.text, stderr: place.stderr.text };
}

test('an HTTPS server is asked with the certificates that are trusted, and with no others', async () => {
  const refused = await hostelry(['list']);
  expect(refused).toMatchObject({ code: 6, stdout: '' });
  expect(refused.stderr).toMatch(/; give --ca FILE with the certificate that vouches for it\n$/);
  expect(await hostelry(['--ca', 'nowhere.pem', 'list'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(join(folder, 'nowhere.pem')) as string,
  });
  const states = async () => (await hostelry(['--ca', 'cacert.pem', 'host', 'list'])).stdout;
  await expect.poll(states, { timeout: 30_000 }).toContain(' connected ');
  const [guest = ''] = (await hostelry(['--ca', 'cacert.pem', 'list', '-o', 'name'])).stdout.split('\n');
  expect(await hostelry(['--ca', 'cacert.pem', 'stop', guest, '--force'])).toMatchObject({ code: 0 });
  expect(await hostelry(['--ca', 'cacert.pem', 'show', 'nothing'])).toMatchObject({ code: 3 });
  expect(await hostelry(['--ca', 'cacert.pem', 'start', guest])).toMatchObject({ code: 0 });

  const console = io();
  const ended = run(['--server', server.address, '--ca', 'cacert.pem', 'console', guest], console);
  await console.stdout.says('\n');
  console.interrupt();
  expect(await ended).toBe(0);

  const listener = io();
  const listened = run(
    ['--server', server.address, '--ca', 'cacert.pem', 'events', '--follow', '--since', '0'],
    listener,
  );
  await listener.stdout.says('stopped');
  listener.interrupt();
  expect(await listened).toBe(0);
});

test('a log-in keeps what it trusted, so that later commands need not be told', async () => {
  const ca = ['--ca', 'cacert.pem'];
  const password = "ada's password";
  const add = ['user', 'add', 'ada', '--role', 'admin', '--password-stdin'];
  expect(await hostelry([...ca, ...add], password)).toMatchObject({ code: 0 });
  const logIn = ['login', '--user', 'ada', '--password-stdin'];
  expect(await hostelry([...ca, ...logIn], password)).toEqual({ code: 0, stdout: 'ada\n', stderr: '' });
  expect(await hostelry(['user', 'list', '-o', 'name'])).toEqual({ code: 0, stdout: 'ada\n', stderr: '' });
  expect(await hostelry(['logout'])).toMatchObject({ code: 0 });
  expect(await hostelry([...ca, 'list'])).toMatchObject({ code: 1 });
});
