import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { connect, type ConnectOptions } from '@hostelry/libvirt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueCertificate, makeAuthority } from '../../tools/testbed/certificates.js';
import { hostelry } from './command-line.js';
import { openScreens } from './open-screens.js';
import { startOracle } from './differential/oracle.js';
import {
  describeLive,
  startLibvirtHost,
  tinyGuest,
  type HostListening,
  type LibvirtHost,
} from './testbed.js';

const run = promisify(execFile);

/** Opens, asks for the host's name, and closes. */
async function hostnameOver(uri: string, options?: ConnectOptions): Promise<string> {
  const connection = await connect(uri, options);
  try {
    return await connection.getHostname();
  } finally {
    await connection.close();
  }
}

/** A program: the system's ssh with none of this machine's configuration, and with these known hosts. */
async function writeSsh(folder: string, name: string, knownHosts: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(`${path}.known`, knownHosts);
  const options = `-F none -o GlobalKnownHostsFile=/dev/null -o UserKnownHostsFile=${path}.known`;
  await writeFile(path, `#!/bin/sh\nexec env -u SSH_AUTH_SOCK ssh ${options} -o IdentitiesOnly=yes "$@"\n`);
  await chmod(path, 0o755);
  return path;
}

/** Uploads a volume and downloads it again, each over a connection of its own. */
async function roundTrip(uri: string, name: string): Promise<void> {
  const content = Buffer.alloc(3 * 1024 * 1024 + 5, name);
  const connection = await connect(uri);
  try {
    const pool = await connection.storagePoolLookupByName('images');
    const xml = `<volume><name>${name}</name><capacity>${content.length}</capacity></volume>`;
    const volume = await pool.storageVolCreateXML(xml);
    const upload = await volume.upload();
    await new Promise<void>((resolve, reject) => {
      upload.once('error', reject);
      upload.end(content, resolve);
    });
    const chunks: Buffer[] = [];
    for await (const chunk of await volume.download()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).equals(content)).toBe(true);
    await volume.delete();
  } finally {
    await connection.close();
  }
}

describeLive('a real libvirtd from afar', () => {
  let host: LibvirtHost;
  let reach: HostListening;
  let folder: string;

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'afar', listen: { tcp: 'none', tls: 'none', ssh: true } });
    if (host.listening === undefined) throw new Error('The host does not listen');
    reach = host.listening;
    folder = await mkdtemp(join(tmpdir(), 'hostelry-transports-'));
    await host.virsh('pool-create-as', 'images', 'dir', '--target', '/var/lib/libvirt/images');
  });
  afterAll(async () => {
    await host?.stop();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  it("leads by ssh to a guest's screen, on a port and on a socket", async () => {
    const command = await writeSsh(folder, 'screens', reach.knownHost);
    const way = `command=${command}&keyfile=${reach.sshKey}&no_tty=1`;
    await openScreens(host.uri, `qemu+ssh://root@127.0.0.1:${reach.sshPort}/system?${way}`);
  });

  it('says as libvirt-python does whether anybody can listen on the way', async () => {
    const command = await writeSsh(folder, 'listening', reach.knownHost);
    const uris = {
      unix: host.uri,
      tcp: `qemu+tcp://127.0.0.1:${reach.tcpPort}/system`,
      tls: `qemu+tls://127.0.0.1:${reach.tlsPort}/system?pkipath=${reach.clientPki}`,
      ssh: `qemu+ssh://root@127.0.0.1:${reach.sshPort}/system?command=${command}&keyfile=${reach.sshKey}&no_tty=1`,
    };
    const ours: Record<string, readonly boolean[]> = {};
    const theirs: typeof ours = {};
    const oracle = startOracle();
    try {
      for (const [name, uri] of Object.entries(uris)) {
        const connection = await connect(uri);
        ours[name] = [await connection.isSecure(), await connection.isEncrypted()];
        await connection.close();
        await oracle.set('conn', `libvirt.open("${uri}")`);
        const asked = await oracle.evaluate('[conn.isSecure(), conn.isEncrypted(), conn.close()]');
        theirs[name] = (asked.value as readonly number[]).slice(0, 2).map(Boolean);
      }
    } finally {
      await oracle.stop();
    }
    expect(ours).toEqual(theirs);
    expect(ours).toEqual({
      ...{ unix: [true, false], tcp: [false, false], tls: [true, true], ssh: [true, false] },
    });
  });

  describe('over TCP', () => {
    it('gives the same host as over its socket, and carries streams', async () => {
      const uri = `qemu+tcp://127.0.0.1:${reach.tcpPort}/system`;
      expect(await hostnameOver(uri)).toBe('afar');
      expect(await hostnameOver(uri, { readonly: true })).toBe('afar');
      await roundTrip(uri, 'by-tcp');
    });
  });

  describe('over TLS', () => {
    const uri = (pki: string, address = '127.0.0.1'): string =>
      `qemu://${address}:${reach.tlsPort}/system?pkipath=${pki}`;

    it('takes the client certificate, by address and by name, and carries streams', async () => {
      expect(await hostnameOver(uri(reach.clientPki))).toBe('afar');
      expect(await hostnameOver(uri(reach.clientPki, 'localhost'))).toBe('afar');
      await roundTrip(uri(reach.clientPki), 'by-tls');
    });

    it('is refused without a client certificate', async () => {
      await expect(connect(uri(reach.barePki))).rejects.toMatchObject({
        code: 'auth-failed',
        message: expect.stringContaining('no client certificate was presented') as string,
      });
    });

    it("is refused with another authority's client certificate, and refuses that authority's host", async () => {
      const stranger = await makeAuthority(join(folder, 'stranger-authority'), 'Somebody else');
      const [asClient, asHost] = [join(folder, 'as-client'), join(folder, 'as-host')];
      for (const pki of [asClient, asHost]) {
        await issueCertificate(stranger, { folder: pki, role: 'client', commonName: 'tester' });
      }
      // The one trusts the host, which does not trust it; to the other the host is a stranger.
      await copyFile(join(reach.clientPki, 'cacert.pem'), join(asClient, 'cacert.pem'));
      await expect(connect(uri(asClient))).rejects.toMatchObject({
        code: 'auth-failed',
        message: expect.stringContaining('the daemon refused the client certificate') as string,
      });
      await expect(connect(uri(asHost))).rejects.toMatchObject({
        code: 'host-unverified',
        message: expect.stringContaining('an authority that is not trusted') as string,
      });
      await expect(connect(`${uri(asHost)}&no_verify=1`)).rejects.toMatchObject({ code: 'auth-failed' });
      await copyFile(join(reach.clientPki, 'clientcert.pem'), join(asHost, 'clientcert.pem'));
      await copyFile(join(reach.clientPki, 'clientkey.pem'), join(asHost, 'clientkey.pem'));
      expect(await hostnameOver(`${uri(asHost)}&no_verify=1`)).toBe('afar');
    });

    it('refuses a host whose certificate is for another name', async () => {
      await expect(connect(uri(reach.clientPki, '127.0.0.2'))).rejects.toMatchObject({
        code: 'connect-failed',
      });
      await expect(connect(uri(reach.clientPki, '127.1'))).rejects.toMatchObject({
        code: 'host-unverified',
        message: expect.stringContaining('for another name') as string,
      });
    });
  });

  describe('over ssh', () => {
    const ssh = (name: string, knownHosts: string): Promise<string> => writeSsh(folder, name, knownHosts);
    const uri = (command: string, query = '', key = reach.sshKey): string =>
      `qemu+ssh://root@127.0.0.1:${reach.sshPort}/system?command=${command}&keyfile=${key}&no_tty=1${query}`;

    it.each(['native', 'netcat', 'auto'])(
      'reaches the daemon by proxy=%s, and carries streams',
      async (proxy) => {
        const command = await ssh('known', reach.knownHost);
        expect(await hostnameOver(uri(command, `&proxy=${proxy}`))).toBe('afar');
        expect(await hostnameOver(uri(command, `&proxy=${proxy}`), { readonly: true })).toBe('afar');
        await roundTrip(uri(command, `&proxy=${proxy}`), `by-${proxy}`);
      },
    );

    it('reaches a socket that is named', async () => {
      const command = await ssh('known', reach.knownHost);
      expect(await hostnameOver(uri(command, '&socket=/run/libvirt/libvirt-sock'))).toBe('afar');
      await expect(connect(uri(command, '&socket=/run/nowhere'))).rejects.toMatchObject({
        code: 'connect-failed',
        message: expect.stringContaining('/run/nowhere: no such socket') as string,
      });
    });

    it('refuses a host whose key is not known, or has changed, unless told not to verify', async () => {
      const unknown = await ssh('unknown', '');
      await expect(connect(uri(unknown))).rejects.toMatchObject({
        code: 'host-unverified',
        message: expect.stringContaining('not known') as string,
      });
      const own = (await readFile(`${reach.sshKey}.pub`, 'utf8')).split(' ').slice(0, 2).join(' ');
      const changed = await ssh('changed', `[127.0.0.1]:${reach.sshPort} ${own}\n`);
      await expect(connect(uri(changed))).rejects.toMatchObject({
        code: 'host-unverified',
        message: expect.stringContaining('has changed') as string,
      });
      expect(await hostnameOver(uri(unknown, '&no_verify=1'))).toBe('afar');
    });

    it('is refused without the right key', async () => {
      const command = await ssh('known', reach.knownHost);
      const key = join(folder, 'stranger');
      await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
      await expect(connect(uri(command, '', key))).rejects.toMatchObject({
        code: 'auth-failed',
        message: expect.stringContaining('Permission denied') as string,
      });
    });

    it('says that the host has no program that leads on, and that nobody listens', async () => {
      const command = await ssh('known', reach.knownHost);
      await expect(connect(uri(command, '&netcat=no-such-netcat'))).rejects.toMatchObject({
        code: 'no-helper',
        message: expect.stringContaining('no-such-netcat: not found on this host') as string,
      });
      const nobody = uri(command).replace(`:${reach.sshPort}/`, ':1/');
      await expect(connect(nobody)).rejects.toMatchObject({
        code: 'connect-failed',
        message: expect.stringContaining('nobody listens for ssh there') as string,
      });
    });

    it('leaves no ssh behind', async () => {
      const isOurs = async (pid: string): Promise<boolean> =>
        (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes(
          `UserKnownHostsFile=${folder}/`,
        );
      const ours = async (): Promise<number> => {
        const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
        return (await Promise.all(pids.map(isOurs))).filter(Boolean).length;
      };
      const connection = await connect(uri(await ssh('known', reach.knownHost)));
      expect(await ours()).toBe(1);
      await connection.close();
      while ((await ours()) > 0) await delay(20);
    });
  });
});

describeLive('the command line and a host from afar', () => {
  let host: LibvirtHost;
  let folder: string;
  let uris: Readonly<Record<string, string>>;

  beforeAll(async () => {
    host = await startLibvirtHost({
      name: 'remote',
      listen: { tcp: 'none', tls: 'sasl', ssh: true, users: { alice: 'open sesame' } },
    });
    if (host.listening === undefined) throw new Error('The host does not listen');
    const { sshPort, sshKey, tcpPort, tlsPort, clientPki, knownHost } = host.listening;
    folder = await mkdtemp(join(tmpdir(), 'hostelry-transports-'));
    const command = await writeSsh(folder, 'known', knownHost);
    const file = join(folder, 'auth.conf');
    await writeFile(
      file,
      '[credentials-us]\nauthname=alice\npassword=open sesame\n[auth-libvirt-default]\ncredentials=us\n',
    );
    uris = {
      ssh: `qemu+ssh://root@127.0.0.1:${sshPort}/system?command=${command}&keyfile=${sshKey}&no_tty=1`,
      'TLS with SASL': `qemu://127.0.0.1:${tlsPort}/system?pkipath=${clientPki}&authfile=${file}`,
      TCP: `qemu+tcp://127.0.0.1:${tcpPort}/system`,
    };
  });
  afterAll(async () => {
    await host?.stop();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  it.each(['ssh', 'TLS with SASL', 'TCP'])(
    'launch, list and delete an instance over %s',
    async (transport) => {
      const uri = uris[transport] ?? '';
      const on = (...args: string[]) => hostelry('--host', uri, ...args);
      const tested = await on('host', 'test', uri);
      expect(tested, tested.stderr).toMatchObject({ code: 0 });
      const name = `by-${transport.slice(0, 3).toLowerCase()}`;
      const kernel = ['--kernel', tinyGuest.kernel, '--initrd', tinyGuest.initrd];
      const launched = await on('launch', name, '--memory', '128MiB', ...kernel);
      expect(launched, launched.stderr).toMatchObject({ code: 0 });
      expect((await on('list')).stdout).toContain(name);
      expect(await host.virsh('list', '--name')).toContain(name);
      expect(await on('delete', name)).toMatchObject({ code: 0 });
      expect(await host.virsh('list', '--all', '--name')).not.toContain(name);
    },
  );

  it('say at which step a host fails, and what ssh said', async () => {
    const stranger = await writeSsh(folder, 'stranger', '');
    const uri = (uris['ssh'] ?? '').replace('/known', '/stranger');
    expect(uri).toContain(stranger);
    const tested = await hostelry('--host', 'test:///default', 'host', 'test', uri);
    expect(tested.code).not.toBe(0);
    expect(tested.stderr).toContain('Host key verification failed');
  });
});

describeLive('a real libvirtd that asks for SASL', () => {
  const alice = { username: 'alice', password: 'open sesame' };
  const users = { alice: alice.password };

  /** A host for each set of mechanisms, since the daemon reads them once. */
  const withHost = async (
    mechanisms: readonly string[],
    use: (host: LibvirtHost, reach: HostListening) => Promise<void>,
  ): Promise<void> => {
    const listen = { tcp: 'sasl', tls: 'sasl', unixReadonly: 'sasl', mechanisms, users } as const;
    const host = await startLibvirtHost({ name: 'sasl', listen });
    try {
      if (host.listening === undefined) throw new Error('The host does not listen');
      await use(host, host.listening);
    } finally {
      await host.stop();
    }
  };
  const overTls = (reach: HostListening, query = ''): string =>
    `qemu+tls://127.0.0.1:${reach.tlsPort}/system?pkipath=${reach.clientPki}${query}`;

  it('lets in by SCRAM-SHA-256 over TLS, streams too, and refuses what is wrong', async () => {
    await withHost(['SCRAM-SHA-256', 'PLAIN'], async (host, reach) => {
      const uri = overTls(reach);
      expect(await hostnameOver(uri, { auth: alice })).toBe('sasl');
      await expect(connect(uri, { auth: { ...alice, password: 'wrong' } })).rejects.toMatchObject({
        code: 'auth-failed',
        message: expect.stringContaining('did not authenticate "alice" by SCRAM-SHA-256') as string,
      });
      await expect(connect(uri, { auth: { ...alice, username: 'nobody' } })).rejects.toMatchObject({
        code: 'auth-failed',
      });
      await expect(connect(uri)).rejects.toMatchObject({ code: 'auth-required' });
      expect(await hostnameOver(`${uri}&auth=sasl.PLAIN`, { auth: alice })).toBe('sasl');
      await expect(connect(`${uri}&auth=sasl.SCRAM-SHA-1`, { auth: alice })).rejects.toMatchObject({
        code: 'auth-required',
      });
      await expect(connect(`${uri}&auth=polkit`, { auth: alice })).rejects.toMatchObject({
        code: 'auth-failed',
        message: expect.stringContaining('it takes sasl') as string,
      });
      await expect(
        connect(overTls({ ...reach, clientPki: reach.barePki }), { auth: alice }),
      ).rejects.toThrowError('no client certificate');
      const file = join(host.directory, 'auth.conf');
      const section = '[credentials-us]\nauthname=alice\npassword=open sesame\n';
      await writeFile(file, `${section}[auth-libvirt-127.0.0.1]\ncredentials=us\n`);
      await host.virsh('pool-create-as', 'images', 'dir', '--target', '/var/lib/libvirt/images');
      await roundTrip(`${uri}&authfile=${file}`, 'by-sasl');
    });
  });

  it('lets in over a unix socket, and not over plain TCP', async () => {
    await withHost(['SCRAM-SHA-256', 'DIGEST-MD5'], async (host, reach) => {
      const uri = `qemu:///system?socket=${join(host.directory, 'run/libvirt/libvirt-sock-ro')}`;
      expect(await hostnameOver(uri, { auth: alice, readonly: true })).toBe('sasl');
      const wrong = { ...alice, password: '' };
      await expect(connect(uri, { auth: wrong, readonly: true })).rejects.toMatchObject({
        code: 'auth-failed',
      });
      const tcp = connect(`qemu+tcp://127.0.0.1:${reach.tcpPort}/system`, { auth: alice });
      await expect(tcp).rejects.toMatchObject({
        code: 'auth-required',
        message: expect.stringContaining('security layer') as string,
      });
    });
  });

  it.each(['SCRAM-SHA-512', 'SCRAM-SHA-1', 'PLAIN'])(
    'lets in by %s where that is all it has',
    async (mechanism) => {
      await withHost([mechanism], async (_host, reach) => {
        expect(await hostnameOver(overTls(reach), { auth: alice })).toBe('sasl');
        const wrong = { ...alice, password: 'wrong' };
        await expect(connect(overTls(reach), { auth: wrong })).rejects.toMatchObject({ code: 'auth-failed' });
      });
    },
  );
});
