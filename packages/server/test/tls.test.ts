import { once } from 'node:events';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { connect } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { issueCertificate, makeAuthority, type Authority } from '../../../tools/testbed/certificates.js';
import { serve, type RunningServer } from '../src/index.js';

let folder: string;
let authority: Authority;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-tls-'));
  authority = await makeAuthority(join(folder, 'authority'));
  for (const name of ['first', 'second']) {
    await issueCertificate(authority, {
      folder: join(folder, name),
      role: 'server',
      commonName: name,
      names: ['IP:127.0.0.1', 'DNS:hyper.example'],
    });
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let data: string;
let server: RunningServer | undefined;
beforeEach(async () => {
  data = await mkdtemp(join(folder, 'data-'));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const certFile = () => join(data, 'cert.pem');
const keyFile = () => join(data, 'key.pem');
async function install(name: string): Promise<void> {
  await copyFile(join(folder, name, 'servercert.pem'), certFile());
  await copyFile(join(folder, name, 'serverkey.pem'), keyFile());
}

async function start(options: Parameters<typeof serve>[0] = {}): Promise<RunningServer> {
  const hosts = [{ uri: 'test:///tls' }];
  server = await serve({ hosts, port: 0, dataDirectory: join(data, 'state'), ...options });
  return server;
}

const startSecure = () => start({ tls: { certFile: certFile(), keyFile: keyFile() } });
const trusted = () => readFile(join(authority.folder, 'cacert.pem'));

async function ask(
  method: string,
  path: string,
  body?: object,
  host?: string,
): Promise<[IncomingMessage, string]> {
  const asked = request(new URL(path, server?.address), {
    method,
    ca: await trusted(),
    agent: false,
    ...(host === undefined ? {} : { servername: 'hyper.example' }),
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(host === undefined ? {} : { host }),
    },
  });
  asked.end(body === undefined ? undefined : JSON.stringify(body));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return [response, await text(response)];
}

/** The common name of the certificate that a new connection gets. */
async function served(): Promise<string> {
  const { port } = new URL(server?.address ?? '');
  const socket = connect({ host: '127.0.0.1', port: Number(port), ca: await trusted() });
  await once(socket, 'secureConnect');
  const { subject } = socket.getPeerCertificate();
  socket.destroy();
  return String(subject.CN);
}

describe('a server with a certificate', () => {
  beforeEach(() => install('first'));

  test('serves HTTPS, answers to the names in it, and asks browsers to keep that for names only', async () => {
    const { address } = await startSecure();
    expect(address).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const [byAddress, body] = await ask('GET', '/v1/session');
    expect([byAddress.statusCode, JSON.parse(body)]).toEqual([200, { user: null, role: 'admin' }]);
    expect(byAddress.headers['strict-transport-security']).toBeUndefined();
    const [byName] = await ask('GET', '/v1/session', undefined, 'hyper.example');
    expect(byName.statusCode).toBe(200);
    expect(byName.headers['strict-transport-security']).toBe('max-age=15768000');
    const [byOther] = await ask('GET', '/v1/session', undefined, 'evil.example');
    expect(byOther.statusCode).toBe(403);
  });

  test('gives cookies that go over TLS only', async () => {
    await startSecure();
    const ada = { password: "ada's password" };
    const [added] = await ask('POST', '/v1/users', { name: 'ada', role: 'admin', ...ada });
    expect(added.statusCode).toBe(201);
    const [answer] = await ask('POST', '/v1/session', { user: 'ada', ...ada });
    expect(answer.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Secure$/);
  });

  test('takes a new one when it is told, and keeps the old one if the new one is no good', async () => {
    const running = await startSecure();
    expect(await served()).toBe('first');
    await install('second');
    expect(await served()).toBe('first');
    await running.reloadCertificate();
    expect(await served()).toBe('second');
    await writeFile(certFile(), 'nothing like it');
    await expect(running.reloadCertificate()).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining(
        `Cannot use certificate ${certFile()} with key ${keyFile()}: `,
      ) as string,
    });
    expect(await served()).toBe('second');
  });

  test('does not start with a key of another one, or without a file, and leaves nothing open', async () => {
    await copyFile(join(folder, 'second', 'serverkey.pem'), keyFile());
    await expect(startSecure()).rejects.toMatchObject({ code: 'invalid' });
    await rm(keyFile());
    await expect(startSecure()).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining(keyFile()) as string,
    });
    await start();
  });
});

describe('a server for others', () => {
  const everywhere = { listen: '0.0.0.0' };

  test('does not start without users, and says what to do', async () => {
    await expect(start(everywhere)).rejects.toMatchObject({
      code: 'invalid',
      message:
        'Cannot listen on 0.0.0.0 without users: everyone who can reach it would control all hosts. Serve on 127.0.0.1 first and add an admin ("hostelry user add NAME --role admin"), or give --no-login',
      details: { field: 'listen' },
    });
    const { warnings } = await start({ ...everywhere, withoutLogin: true });
    expect(warnings).toEqual(['Everyone who can reach 0.0.0.0 controls all hosts: nobody has to log in']);
  });

  test('starts with users, whose log-in is needed also where it was not asked for, and warns without TLS', async () => {
    const first = await start();
    const body = JSON.stringify({ name: 'ada', role: 'admin', password: "ada's password" });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${first.address}/v1/users`, { method: 'POST', headers, body })).status).toBe(201);
    await first.close();
    const { warnings } = await start({ ...everywhere, withoutLogin: true });
    expect(warnings).toEqual([
      'Passwords and tokens can be read on the way to 0.0.0.0: give --tls-cert and --tls-key',
    ]);
    const left = JSON.parse(await readFile(join(data, 'state', 'admin-token'), 'utf8')) as {
      server: string;
      token: string;
    };
    expect(left.server).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${left.server}/v1/hosts`)).status).toBe(401);
    const authorization = `Bearer ${left.token}`;
    expect((await fetch(`${left.server}/v1/hosts`, { headers: { authorization } })).status).toBe(200);
  });
});
