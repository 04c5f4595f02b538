import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect, parseUri } from '../src/index.js';
import { sshOptions } from '../src/client/ssh-options.js';
import { shellQuote } from '../src/dialers/shell-quote.js';
import { CANNED_DOMAIN } from './canned-service.js';
import { FakeSsh } from './fake-ssh.js';

const run = promisify(execFile);
let fake: FakeSsh;

beforeEach(async () => {
  fake = await FakeSsh.start({
    DOMAIN_LOOKUP_BY_NAME: () => ({ dom: CANNED_DOMAIN }),
    DOMAIN_OPEN_CONSOLE: (_args, call) => {
      const duplex = call.stream().duplex();
      duplex.pipe(duplex);
    },
  });
});
afterEach(async () => {
  await fake.stop();
});

describe('a connection by ssh', () => {
  test('runs virt-ssh-helper where the host has it, and ends the process with the connection', async () => {
    await fake.install('virt-ssh-helper');
    await fake.install('nc');
    const connection = await connect(fake.uri('bob@host:2222', '&keyfile=/a%20key&no_tty=1&no_verify=1'));
    expect(await connection.getHostname()).toBe('behind-ssh');
    expect(await fake.calls('virt-ssh-helper')).toEqual([['qemu:///system']]);
    expect(await fake.calls('nc')).toEqual([]);
    const args = await fake.arguments();
    expect(args.slice(0, -1)).toEqual([
      ...['-T', '-e', 'none', '-p', '2222', '-l', 'bob', '-i', '/a key'],
      ...['-o', 'BatchMode=yes', '-o', 'StrictHostKeyChecking=no', '--', 'host'],
    ]);
    await connection.close();
    await fake.allEnded();
  });

  test('is read-only by the helper too', async () => {
    await fake.install('virt-ssh-helper');
    const connection = await connect(fake.uri('host'), { readonly: true });
    expect(await fake.calls('virt-ssh-helper')).toEqual([['-r', 'qemu:///system']]);
    await connection.close();
  });

  test('runs the netcat that is named, on the socket that is named', async () => {
    await fake.install('virt-ssh-helper');
    await fake.install('my nc');
    const query = `&netcat=my%20nc&socket=${encodeURIComponent(fake.socket)}`;
    const connection = await connect(fake.uri('host', query));
    expect(await connection.getHostname()).toBe('behind-ssh');
    expect(await fake.calls('my nc')).toEqual([['-q0', '-U', fake.socket]]);
    await connection.close();
    await fake.allEnded();
  });

  test('takes netcat where there is no helper, and says which sockets are not there', async () => {
    await fake.install('nc');
    const opening = connect(fake.uri('host', '&mode=direct'));
    await expect(opening).rejects.toMatchObject({
      code: 'connect-failed',
      message: expect.stringContaining('/var/run/libvirt/virtqemud-sock: no such socket') as string,
    });
  });

  test('gives each stream an ssh of its own', async () => {
    await fake.install('virt-ssh-helper');
    const connection = await connect(fake.uri('host'));
    const console_ = await (await connection.domainLookupByName('canned')).openConsole();
    console_.write('hello');
    const [chunk] = (await console_.take(1).toArray()) as Buffer[];
    expect(chunk?.toString()).toBe('hello');
    expect((await fake.processes()).started).toBe(2);
    console_.destroy();
    await connection.close();
    await fake.allEnded();
  });

  test('whose ssh is killed is closed, with what ssh said', async () => {
    await fake.install('virt-ssh-helper');
    const connection = await connect(fake.uri('host'));
    const closed = new Promise<Error>((resolve) => connection.onClose(resolve));
    for (const pid of (await fake.processes()).running) process.kill(pid, 'SIGKILL');
    expect(await closed).toMatchObject({
      code: 'closed',
      message: expect.stringContaining('ended by SIGKILL') as string,
    });
    await connection.close();
  });
});

describe('a failure of ssh', () => {
  test.each([
    ['denied', 'auth-failed', 'Permission denied (publickey,password)'],
    ['unknown', 'host-unverified', 'the host key is not known here (Host key verification failed.)'],
    ['changed', 'host-unverified', 'the host key has changed'],
    ['refused', 'connect-failed', 'nobody listens for ssh there'],
    ['nameless', 'connect-failed', 'the host name is not known'],
    ['persistent', 'connect-failed', 'nobody listens for ssh there'],
    ['empty', 'no-helper', 'virt-ssh-helper or nc: not found on this host'],
  ])('of a host that is %s is %s', async (host, code, message) => {
    const uri = fake.uri(host);
    await expect(connect(uri)).rejects.toMatchObject({
      name: 'ConnectionError',
      code,
      message: expect.stringContaining(message) as string,
    });
    await expect(connect(uri)).rejects.toThrowError(`Cannot connect to ${uri} by ssh`);
    await fake.allEnded();
  });

  test('leaves nobody who goes on talking when its process has ended', async () => {
    await expect(connect(fake.uri('flooding'))).rejects.toMatchObject({ code: 'not-libvirt' });
    await fake.allEnded();
    // It ends when it writes where nobody reads.
    await expect.poll(() => fake.grandchildren(), { timeout: 5000 }).toEqual({ started: 1, running: [] });
  });

  test('is told without what steers terminals, and not at any length', async () => {
    const error = await connect(fake.uri('talkative')).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'connect-failed' });
    const { message } = error as Error;
    expect(message).toContain('x]0;PWNED\nConnection refused');
    expect(message.length).toBeLessThan(5_000);
  });

  test('to be there is named', async () => {
    await expect(connect('qemu+ssh://host/system?command=/no/such/ssh')).rejects.toMatchObject({
      code: 'connect-failed',
      message: expect.stringContaining('cannot run "/no/such/ssh": there is no such program') as string,
    });
  });

  test('to find the helper that alone is allowed is told apart', async () => {
    await fake.install('nc');
    await expect(connect(fake.uri('host', '&proxy=native'))).rejects.toMatchObject({ code: 'no-helper' });
  });

  test.each(['silent', 'stubborn'])(
    'to answer at all ends the process at the deadline (%s)',
    async (host) => {
      await expect(connect(fake.uri(host), { openTimeoutMs: 300 })).rejects.toMatchObject({
        code: 'open-timeout',
      });
      await fake.allEnded();
      expect((await fake.processes()).started).toBe(1);
    },
  );

  test('to answer before the caller gives up ends the process too', async () => {
    const controller = new AbortController();
    const opening = connect(fake.uri('silent'), { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('no patience')), 50);
    await expect(opening).rejects.toThrowError('no patience');
    await fake.allEnded();
  });
});

describe('hostile URIs', () => {
  test.each([
    'qemu+ssh://-oProxyCommand=x/system',
    'qemu+ssh://-oProxyCommand%3dx@host/system',
    'qemu+ssh://$(reboot)/system',
    'qemu+ssh://a%60reboot%60/system',
    'qemu+ssh://us%27er@host/system',
    'qemu+ssh://a%0ab/system',
    'qemu+ssh://host/system?proxy=pigeon',
    'qemu+ssh://host/system?proxy=native&socket=/a',
    'qemu+ssh://host/session?proxy=netcat',
    'qemu+ssh://host/system?netcat=-e',
    'qemu+ssh://host/system?name=-r',
    'qemu+ssh://host/system?socket=relative',
    'qemu+ssh://host/system?keyfile=/a%00b',
    'qemu+ssh://host/system?no_tty=maybe',
    'qemu+ssh://host:0/system',
    'qemu+ssh://host:70000/system',
  ])('%s is refused before anything runs', async (uri) => {
    await expect(connect(uri)).rejects.toMatchObject({ code: 'unsupported-uri' });
  });

  const hostile = [
    `/it's`,
    `/a';touch PWNED;'`,
    '/a\\',
    `/\\';touch PWNED;\\'`,
    '/$(touch PWNED)`x`"',
    '/a\nb',
  ];

  test.each(hostile)('a socket named %j reaches netcat as it is', async (path) => {
    await fake.install('nc');
    const socket = join(fake.folder, path.slice(1).replaceAll('/', '_'));
    const listener = createServer();
    await new Promise<void>((resolve) => listener.listen(socket, resolve));
    listener.on('connection', (client) => client.destroy());
    try {
      const query = `&socket=${encodeURIComponent(socket)}`;
      await expect(connect(fake.uri('host', query))).rejects.toMatchObject({ code: 'connect-failed' });
    } finally {
      await new Promise((resolve) => listener.close(resolve));
    }
    expect(await fake.calls('nc')).toEqual([['-q0', '-U', socket]]);
  });

  test.each(['', 'plain', ...hostile])('%j quoted twice is the same word', async (value) => {
    const command = `sh -c ${shellQuote(`printf %s ${shellQuote(value)}`)}`;
    expect((await run('/bin/sh', ['-c', command])).stdout).toBe(value);
  });
});

test('without a host is to this one', () => {
  expect(sshOptions(parseUri('qemu+ssh:///system'), { readonly: false }).host).toBe('localhost');
});

describe('the way on the host', () => {
  const remote = (uri: string, readonly = false) => sshOptions(parseUri(uri), { readonly }).remote;

  test('is the helper alone for a session, whose socket only the host knows', () => {
    expect(remote('qemu+ssh://h/session')).toMatchObject({ proxy: 'native', name: 'qemu:///session' });
    expect(remote('qemu+ssh://h/session?socket=/s')).toMatchObject({ proxy: 'netcat', sockets: ['/s'] });
  });

  test('is netcat alone where the helper could not know what is meant', () => {
    expect(remote('remote+ssh://h/')).toMatchObject({ proxy: 'netcat', name: '' });
    expect(remote('qemu+ssh://h/system?mode=legacy', true)).toMatchObject({
      proxy: 'netcat',
      sockets: ['/var/run/libvirt/libvirt-sock-ro'],
    });
  });
});

describe('a program of the user', () => {
  test('carries the connection of the transport ext', async () => {
    await fake.install('bridge');
    const connection = await connect(`qemu+ext:///system?command=${join(fake.folder, 'host/bridge')}`);
    expect(await connection.getHostname()).toBe('behind-ssh');
    await connection.close();
  });

  test('that fails is named, with what it said', async () => {
    await expect(connect('qemu+ext:///system?command=/bin/false')).rejects.toMatchObject({
      code: 'connect-failed',
      message: expect.stringContaining('"/bin/false" ended with status 1') as string,
    });
    await expect(connect('qemu+ext:///system')).rejects.toMatchObject({ code: 'unsupported-uri' });
  });
});
