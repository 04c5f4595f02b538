import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer, type TLSSocket } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  issueCertificate,
  makeAuthority,
  revokeCertificates,
  type Authority,
} from '../../../tools/testbed/certificates.js';
import { connect } from '../src/index.js';
import { SocketTransport } from '../src/dialers/socket-transport.js';
import { tlsFolders } from '../src/dialers/tls-files.js';
import { cannedService } from './canned-service.js';

let folder: string;
let authority: Authority;
const pki = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-tls-'));
  authority = await makeAuthority(pki('authority'));
  const stranger = await makeAuthority(pki('stranger'), 'Somebody else');
  const here = ['DNS:localhost', 'IP:127.0.0.1', 'IP:::1'];
  const server = { role: 'server', commonName: 'server', names: here } as const;
  await issueCertificate(authority, { ...server, folder: pki('server') });
  await issueCertificate(authority, { ...server, folder: pki('expired'), days: -1 });
  await issueCertificate(authority, {
    ...server,
    folder: pki('elsewhere'),
    names: ['DNS:elsewhere.example'],
  });
  await issueCertificate(stranger, { ...server, folder: pki('untrusted') });
  await issueCertificate(authority, { folder: pki('client'), role: 'client', commonName: 'tester' });
  await issueCertificate(stranger, { folder: pki('wrong-client'), role: 'client', commonName: 'tester' });
  await copyFile(pki('client/cacert.pem'), pki('wrong-client/cacert.pem'));
  await issueCertificate(authority, { ...server, folder: pki('revoked') });
  await mkdir(pki('informed'));
  await mkdir(pki('bare'));
  await copyFile(pki('client/cacert.pem'), pki('bare/cacert.pem'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const open = new Set<Socket>();
let server: Server | undefined;
let seen: { servername: string | false | null; authorized: boolean }[] = [];

afterEach(async () => {
  // Whatever went wrong, the client must have let go of its socket.
  for (const socket of open) await new Promise((resolve) => socket.resume().once('close', resolve));
  await new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)));
  server = undefined;
  seen = [];
});

async function listen(made: Server): Promise<number> {
  server = made;
  made.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return (made.address() as AddressInfo).port;
}

/** Ends the connection of who has no certificate, and confirms the others by a byte. */
function asLibvirt(socket: TLSSocket): void {
  if (!socket.authorized) {
    socket.destroy();
    return;
  }
  socket.write(Uint8Array.of(1));
  cannedService({ CONNECT_GET_HOSTNAME: () => ({ hostname: 'over-tls' }) }).accept(
    new SocketTransport(socket),
  );
}

/** A daemon that asks for a certificate, as libvirt's does. */
async function daemon(certificate: string, answer: (socket: TLSSocket) => void = asLibvirt): Promise<number> {
  const made = createTlsServer({
    cert: await readFile(pki(`${certificate}/servercert.pem`)),
    key: await readFile(pki(`${certificate}/serverkey.pem`)),
    ca: await readFile(pki('authority/cacert.pem')),
    requestCert: true,
    rejectUnauthorized: false,
  });
  made.on('secureConnection', (socket) => {
    socket.on('error', () => undefined);
    // What nobody reads here must not keep the socket from its end.
    if (answer !== asLibvirt) socket.resume();
    seen.push({ servername: socket.servername, authorized: socket.authorized });
    answer(socket);
    // A TLS socket that nobody reads never sees the client's end, and so never closes.
    if (socket.listenerCount('data') === 0) socket.resume();
  });
  return listen(made);
}

const uriOf = (port: number, client: string, host = 'localhost', query = ''): string =>
  `qemu+tls://${host}:${port}/system?pkipath=${pki(client)}${query}`;

describe('a connection over TLS', () => {
  test('checks the host, presents the client certificate and begins after the byte 1', async () => {
    const port = await daemon('server');
    const connection = await connect(uriOf(port, 'client'));
    expect(await connection.getHostname()).toBe('over-tls');
    await connection.close();
    expect(seen).toEqual([{ servername: 'localhost', authorized: true }]);
  });

  test('is what a host without a transport means, and checks an address by the certificate too', async () => {
    const port = await daemon('server');
    const uri = uriOf(port, 'client', '127.0.0.1').replace('qemu+tls:', 'qemu:');
    const connection = await connect(uri);
    expect(await connection.getHostname()).toBe('over-tls');
    await connection.close();
    expect(seen).toEqual([{ servername: false, authorized: true }]);
  });

  test('reads on behind the byte 1 where more came with it', async () => {
    const port = await daemon('server', (socket) => {
      // A frame too short for a header: that it is seen shows that nothing was lost.
      socket.write(Buffer.concat([Uint8Array.of(1), Buffer.from('0000001b', 'hex'), Buffer.alloc(23)]));
    });
    await expect(connect(uriOf(port, 'client'))).rejects.toMatchObject({ code: 'not-libvirt' });
  });

  test.each([
    ['untrusted', 'signed by an authority that is not trusted'],
    ['expired', 'has expired'],
    ['elsewhere', 'is for another name'],
  ])('to a host whose certificate is %s is refused, unless told not to verify', async (certificate, why) => {
    const port = await daemon(certificate);
    const uri = uriOf(port, 'client');
    await expect(connect(uri)).rejects.toMatchObject({
      code: 'host-unverified',
      message: expect.stringContaining(why) as string,
    });
    await expect(connect(uri)).rejects.toThrowError(`Cannot connect to ${uri}`);
    const connection = await connect(uriOf(port, 'client', 'localhost', '&no_verify=1'));
    await connection.close();
  });

  test('to a host whose certificate the authority revoked is refused, and to others not', async () => {
    const certificates = [pki('revoked/servercert.pem')];
    await revokeCertificates(authority, { folder: pki('informed'), certificates });
    for (const name of ['cacert', 'clientcert', 'clientkey']) {
      await copyFile(pki(`client/${name}.pem`), pki(`informed/${name}.pem`));
    }
    const connection = await connect(uriOf(await daemon('server'), 'informed'));
    await connection.close();
    await new Promise((resolve) => server?.close(resolve));
    const port = await daemon('revoked');
    await expect(connect(uriOf(port, 'informed'))).rejects.toMatchObject({
      code: 'host-unverified',
      message: expect.stringContaining("the host's certificate was revoked") as string,
    });
    const uninformed = await connect(uriOf(port, 'client'));
    await uninformed.close();
    await writeFile(pki('informed/cacrl.pem'), 'junk');
    await expect(connect(uriOf(port, 'informed'))).rejects.toThrowError('unusable certificates');
  });

  test.each([
    ['bare', 'no client certificate was presented'],
    ['wrong-client', 'refused the client certificate'],
  ])('with the certificates of %s is refused by the daemon', async (client, why) => {
    const port = await daemon('server');
    await expect(connect(uriOf(port, client))).rejects.toMatchObject({
      code: 'auth-failed',
      message: expect.stringContaining(why) as string,
    });
  });

  test('to a peer that confirms with another byte is not libvirt', async () => {
    const port = await daemon('server', (socket) => socket.write('HTTP/1.1 400'));
    await expect(connect(uriOf(port, 'client'))).rejects.toMatchObject({ code: 'not-libvirt' });
  });

  test('to a peer that does not speak TLS says so', async () => {
    const port = await listen(createServer((socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n')));
    await expect(connect(uriOf(port, 'client'))).rejects.toMatchObject({
      code: 'connect-failed',
      message: expect.stringContaining('does not speak TLS') as string,
    });
  });

  test('to a peer that hangs up in the handshake is a failure to connect', async () => {
    const port = await listen(createServer((socket) => socket.end()));
    await expect(connect(uriOf(port, 'client'))).rejects.toMatchObject({ code: 'connect-failed' });
  });

  test.each([
    ['says nothing', () => listen(createServer())],
    ['confirms nothing', () => daemon('server', () => undefined)],
  ])('to a peer that %s ends at the deadline', async (_name, start) => {
    const uri = uriOf(await start(), 'client');
    await expect(connect(uri, { openTimeoutMs: 100 })).rejects.toMatchObject({ code: 'open-timeout' });
    const controller = new AbortController();
    const opening = connect(uri, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('no patience')), 50);
    await expect(opening).rejects.toThrowError('no patience');
  });

  test('to a port where nobody listens says so', async () => {
    const port = await daemon('server');
    await new Promise((resolve) => server?.close(resolve));
    server = undefined;
    for (const uri of [uriOf(port, 'client'), `qemu+tcp://127.0.0.1:${port}/system`]) {
      await expect(connect(uri)).rejects.toMatchObject({
        code: 'connect-failed',
        message: expect.stringContaining(`port ${port} of`) as string,
      });
      await expect(connect(uri)).rejects.toThrowError('nobody listens there');
    }
  });
});

describe('the files of certificates', () => {
  test('that are missing are named', async () => {
    await expect(connect(uriOf(1, 'nowhere'))).rejects.toMatchObject({
      code: 'connect-failed',
      message: expect.stringContaining(pki('nowhere/cacert.pem')) as string,
    });
  });

  test('that are halves of a pair are named', async () => {
    await mkdir(pki('half'));
    await copyFile(pki('client/cacert.pem'), pki('half/cacert.pem'));
    await copyFile(pki('client/clientcert.pem'), pki('half/clientcert.pem'));
    await expect(connect(uriOf(1, 'half'))).rejects.toThrowError(
      `cannot read "${pki('half/clientkey.pem')}"`,
    );
  });

  test('that are not certificates are refused', async () => {
    await mkdir(pki('junk'));
    for (const name of ['cacert', 'clientcert', 'clientkey'])
      await writeFile(pki(`junk/${name}.pem`), 'junk');
    await expect(connect(uriOf(1, 'junk'))).rejects.toThrowError('unusable certificates');
  });

  test("are the user's before the system's, for root the system's, and those of pkipath alone", () => {
    const at = (options: { pkiPath?: string; uid: number }): string[] =>
      tlsFolders({ homeDirectory: '/home/u', ...options }).map(({ key }) => key);
    const revoked = tlsFolders({ homeDirectory: '/home/u', uid: 1000 }).map((folder) => folder.revoked);
    expect(revoked).toEqual(['/home/u/.pki/libvirt/cacrl.pem', '/etc/pki/CA/cacrl.pem']);
    const system = '/etc/pki/libvirt/private/clientkey.pem';
    expect(at({ uid: 1000 })).toEqual(['/home/u/.pki/libvirt/clientkey.pem', system]);
    expect(at({ uid: 0 })).toEqual([system]);
    expect(at({ uid: 1000, pkiPath: '/p' })).toEqual(['/p/clientkey.pem']);
  });
});

describe('a connection over TCP', () => {
  test('opens on the port and host of the URI', async () => {
    const service = cannedService({ CONNECT_GET_HOSTNAME: () => ({ hostname: 'over-tcp' }) });
    const port = await listen(createServer((socket) => service.accept(new SocketTransport(socket))));
    const connection = await connect(`qemu+tcp://127.0.0.1:${port}/system`);
    expect(await connection.getHostname()).toBe('over-tcp');
    await connection.close();
  });

  test('takes an IPv6 address in brackets, and names it without', async () => {
    for (const scheme of ['qemu+tcp', 'qemu+tls']) {
      const uri = `${scheme}://[::1]:1/system?pkipath=${pki('client')}`;
      await expect(connect(uri)).rejects.toMatchObject({
        code: 'connect-failed',
        message: expect.stringContaining('at port 1 of "::1"') as string,
      });
    }
  });

  test('to a name that nobody has says so', async () => {
    await expect(connect('qemu+tcp://no-such-host.invalid/system')).rejects.toMatchObject({
      code: 'connect-failed',
      message: expect.stringContaining('"no-such-host.invalid"') as string,
    });
  });
});
