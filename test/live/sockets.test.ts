import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connect, type Connection } from '@hostelry/libvirt';
import { remote } from '@hostelry/libvirt/raw';
import { LibvirtServer } from '@hostelry/libvirt/server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ROOT } from '../../scripts/workspace.mjs';
import { describeLive, startLibvirtHost, type LibvirtHost } from './testbed.js';

const run = promisify(execFile);
const XML = `<domain type='qemu'><name>d</name><memory unit='MiB'>32</memory><os><type>hvm</type></os></domain>`;

describeLive('the read-only socket of a real libvirtd', () => {
  let host: LibvirtHost;
  let connection: Connection;

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'readonly' });
    const writer = await connect(host.uri);
    await writer.domainDefineXML(XML);
    await writer.close();
  });
  afterAll(async () => {
    await host?.stop();
  });
  beforeEach(async () => {
    connection = await connect(`qemu:///system?socket=${host.socket}-ro`, { readonly: true });
  });
  afterEach(async () => {
    await connection?.close();
  });

  it('lets everything be read, and events be heard', async () => {
    expect(await connection.getHostname()).toBe('readonly');
    const domain = await connection.domainLookupByName('d');
    expect(await domain.getXMLDesc()).toContain('<name>d</name>');
    expect(await domain.isActive()).toBe(false);
    const events: string[] = [];
    await connection.onDomainEvent('lifecycle', ({ domain: { name } }) => void events.push(name));
    await host.virsh('undefine', 'd');
    await expect.poll(() => events).toEqual(['d']);
    const writer = await connect(host.uri);
    await writer.domainDefineXML(XML);
    await writer.close();
  });

  it('refuses every change, and goes on', async () => {
    const refused = { name: 'LibvirtError', codeName: 'OPERATION_DENIED' };
    const domain = await connection.domainLookupByName('d');
    await expect(connection.domainDefineXML(XML)).rejects.toMatchObject(refused);
    await expect(connection.domainCreateXML(XML)).rejects.toMatchObject(refused);
    await expect(domain.create()).rejects.toMatchObject(refused);
    await expect(domain.setAutostart(true)).rejects.toMatchObject(refused);
    await expect(domain.undefine()).rejects.toMatchObject(refused);
    const pool = `<pool type='dir'><name>p</name><target><path>/tmp</path></target></pool>`;
    await expect(connection.storagePoolCreateXML(pool)).rejects.toMatchObject(refused);
    expect(await connection.getHostname()).toBe('readonly');
    expect((await host.virsh('list', '--all', '--name')).trim()).toBe('d');
  });

  it('stays read-only, whatever it is asked to open', async () => {
    const asWriter = await connect(`qemu:///system?socket=${host.socket}-ro`);
    await expect(asWriter.domainDefineXML(XML)).rejects.toMatchObject({ codeName: 'OPERATION_DENIED' });
    await asWriter.close();
  });

  it('has the same refusals for the raw layer', async () => {
    const { dom } = await connection.raw(remote.DOMAIN_LOOKUP_BY_NAME, { name: 'd' });
    await expect(connection.raw(remote.DOMAIN_UNDEFINE_FLAGS, { dom, flags: 0 })).rejects.toMatchObject({
      codeName: 'OPERATION_DENIED',
    });
  });
});

describeLive('a real libvirtd that asks polkit', () => {
  let host: LibvirtHost;

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'polkit', listen: { unixReadonly: 'polkit' } });
  });
  afterAll(async () => {
    await host?.stop();
  });

  it('asks nothing of root, unless the URI insists on it', async () => {
    const uri = `qemu:///system?socket=${host.socket}-ro`;
    const connection = await connect(uri, { readonly: true });
    expect(await connection.getHostname()).toBe('polkit');
    await connection.close();
    await expect(connect(`${uri}&auth=polkit`, { readonly: true })).rejects.toMatchObject({
      code: 'auth-failed',
      message: expect.stringContaining('it takes none') as string,
    });
  });

  it('refuses another user where no polkit vouches for it', async () => {
    const program = join(host.directory, 'as-nobody');
    const nobody = 'setpriv --reuid=65534 --regid=65534 --clear-groups';
    await writeFile(program, `#!/bin/sh\nexec ${nobody} nc -q0 -U ${host.socket}-ro\n`, { mode: 0o755 });
    const opening = connect(`qemu+ext:///system?command=${program}`, { readonly: true });
    await expect(opening).rejects.toMatchObject({
      code: 'auth-failed',
      message: expect.stringContaining('refused authentication by polkit') as string,
      cause: { name: 'LibvirtError' },
    });
  });
});

/** Says for each URI whom it leads to, where /run is the host's: `name` or `code: message`. */
const ASK = `
const { connect } = await import(process.argv[1]);
for (const uri of process.argv.slice(2)) {
  const readonly = uri.startsWith('ro ');
  try {
    const connection = await connect(readonly ? uri.slice(3) : uri, { readonly });
    console.log(await connection.getHostname());
    await connection.close();
  } catch (error) {
    console.log(error.code + ': ' + error.message);
  }
}
`;

// No Debian package has modular daemons, so something of ours listens where they would.
describeLive('the choice between libvirtd and the daemons of single drivers', () => {
  let host: LibvirtHost;
  let servers: LibvirtServer[] = [];

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'libvirtd', listen: { ssh: true } });
  });
  afterAll(async () => {
    await host?.stop();
  });
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.close()));
    servers = [];
  });

  /** Listens at a socket of the host and calls itself by its name, and by what it was asked to open. */
  const standIn = async (socket: string): Promise<void> => {
    let opened = '';
    const server = new LibvirtServer(() => ({
      handlers: {
        remote: {
          CONNECT_OPEN: ({ name }) => void (opened = name ?? ''),
          CONNECT_CLOSE: () => undefined,
          CONNECT_GET_HOSTNAME: () => ({ hostname: `${socket} ${opened}`.trimEnd() }),
        },
      },
    }));
    servers.push(server);
    await server.listen({ path: join(host.directory, 'run/libvirt', socket) });
  };
  const ask = async (...uris: string[]): Promise<string[]> => {
    const library = join(ROOT, 'packages/libvirt/dist/index.js');
    const inside = 'mount --make-rprivate / && mount --bind "$1" /run && shift && exec "$@"';
    const node = [process.execPath, '--input-type=module', '--eval', ASK, library, ...uris];
    const { stdout } = await run('unshare', [
      '-m',
      'sh',
      '-c',
      inside,
      'sh',
      join(host.directory, 'run'),
      ...node,
    ]);
    return stdout.trimEnd().split('\n');
  };

  it('falls on libvirtd where it is alone', async () => {
    expect(await ask('qemu:///system', 'lxc:///system', 'ro qemu:///system', 'qemu+unix:///system')).toEqual(
      Array(4).fill('libvirtd'),
    );
    expect(await ask('qemu:///system?mode=direct')).toEqual([
      expect.stringMatching(/^connect-failed: .*virtqemud-sock": no such socket/),
    ]);
  });

  it('falls on the daemon of the driver where there is one, unless told otherwise', async () => {
    for (const name of ['virtqemud', 'virtnetworkd', 'virtstoraged']) {
      await standIn(`${name}-sock`);
      await standIn(`${name}-sock-ro`);
    }
    const answers = {
      'qemu:///system': 'virtqemud-sock qemu:///system',
      'ro qemu:///system': 'virtqemud-sock-ro qemu:///system',
      'qemu:///system?mode=auto': 'virtqemud-sock qemu:///system',
      'qemu:///system?mode=direct': 'virtqemud-sock qemu:///system',
      'network:///system': 'virtnetworkd-sock network:///system',
      'ro storage:///system?mode=direct': 'virtstoraged-sock-ro storage:///system',
      'qemu:///system?mode=legacy': 'libvirtd',
      'ro qemu:///system?mode=legacy': 'libvirtd',
      'lxc:///system': 'libvirtd',
      'qemu:///system?socket=/run/libvirt/libvirt-sock': 'libvirtd',
      'qemu:///system?socket=/run/libvirt/virtnetworkd-sock': 'virtnetworkd-sock qemu:///system',
    };
    expect(await ask(...Object.keys(answers))).toEqual(Object.values(answers));
  });

  it('does the same over ssh, by netcat and by virt-ssh-helper', async () => {
    await standIn('virtqemud-sock');
    const { sshPort = 0, sshKey = '' } = host.listening ?? {};
    const hostnameBy = async (query: string): Promise<string> => {
      const reach = `keyfile=${sshKey}&no_verify=1&no_tty=1`;
      const connection = await connect(`qemu+ssh://root@127.0.0.1:${sshPort}/system?${reach}&${query}`);
      try {
        return await connection.getHostname();
      } finally {
        await connection.close();
      }
    };
    expect(await hostnameBy('proxy=netcat')).toBe('virtqemud-sock qemu:///system');
    expect(await hostnameBy('proxy=netcat&mode=direct')).toBe('virtqemud-sock qemu:///system');
    expect(await hostnameBy('proxy=netcat&mode=legacy')).toBe('libvirtd');
    // The helper on the host takes no such wish.
    await expect(hostnameBy('proxy=native&mode=legacy')).rejects.toMatchObject({ code: 'unsupported-uri' });
    expect(await hostnameBy('proxy=native')).toBe('virtqemud-sock qemu:///system');
  });
});
