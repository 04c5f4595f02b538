/** What a test's libvirt host offers to clients from afar: libvirtd over TCP and TLS, with or without SASL, and sshd. */
import { execFile } from 'node:child_process';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { issueCertificate, makeAuthority } from './certificates.js';

const run = promisify(execFile);

/** The ports inside the host. */
export const hostPorts = { ssh: 22, tcp: 16_509, tls: 16_514 } as const;

/** What to offer; what is not named is not offered. */
export interface ListenOptions {
  /** libvirtd on TCP, and whether it asks for SASL. */
  readonly tcp?: 'none' | 'sasl';
  /** libvirtd on TLS with client certificates, and whether it asks for SASL too. */
  readonly tls?: 'none' | 'sasl';
  /** What the read-only unix socket asks for; polkit asks nothing of root. Default `none`. */
  readonly unixReadonly?: 'none' | 'sasl' | 'polkit';
  /** What SASL may use. Default SCRAM-SHA-256. */
  readonly mechanisms?: readonly string[];
  /** SASL's users and their passwords. */
  readonly users?: Readonly<Record<string, string>>;
  /** sshd, for root by a key. */
  readonly ssh?: boolean;
}

/** How a client reaches what a host offers; ports are on 127.0.0.1. */
export interface HostListening {
  readonly tcpPort: number;
  readonly tlsPort: number;
  readonly sshPort: number;
  /** For `pkipath=`: the authority, and a client's certificate. */
  readonly clientPki: string;
  /** For `pkipath=`: the authority alone. */
  readonly barePki: string;
  /** The private key that sshd lets in. */
  readonly sshKey: string;
  /** sshd's host key as a line of known_hosts, for its port here. */
  readonly knownHost: string;
}

type Enter = (command: string, ...args: string[]) => Promise<string>;

/** Writes what the daemons read at their start; the host is not up yet. */
export async function prepareListening(directory: string, options: ListenOptions): Promise<void> {
  const { tcp, tls, unixReadonly = 'none', mechanisms = ['SCRAM-SHA-256'] } = options;
  const lines = [
    `listen_tcp = ${tcp === undefined ? 0 : 1}`,
    `listen_tls = ${tls === undefined ? 0 : 1}`,
    `auth_tcp = "${tcp ?? 'none'}"`,
    `auth_tls = "${tls ?? 'none'}"`,
    // The host's network is its own: others are reached only by a cable (host-cable.ts).
    'listen_addr = "0.0.0.0"',
    'key_file = "/etc/libvirt/pki/serverkey.pem"',
    'cert_file = "/etc/libvirt/pki/servercert.pem"',
    'ca_file = "/etc/libvirt/pki/cacert.pem"',
  ];
  const file = join(directory, 'etc/libvirtd.conf');
  const others = (await readFile(file, 'utf8')).replace(
    /^auth_unix_ro = .*$/m,
    `auth_unix_ro = "${unixReadonly}"`,
  );
  await writeFile(file, `${others}${lines.join('\n')}\n`);
  await mkdir(join(directory, 'sasl'));
  await writeFile(
    join(directory, 'sasl/libvirt.conf'),
    `mech_list: ${mechanisms.join(' ')}\nsasldb_path: /etc/libvirt/passwd.db\n`,
  );
  const authority = await makeAuthority(join(directory, 'pki'));
  await issueCertificate(authority, {
    folder: join(directory, 'etc/pki'),
    role: 'server',
    commonName: 'host',
    names: ['DNS:localhost', 'IP:127.0.0.1'],
  });
  const client = join(directory, 'pki/client');
  await issueCertificate(authority, { folder: client, role: 'client', commonName: 'tester' });
  await mkdir(join(directory, 'pki/bare'));
  await writeFile(join(directory, 'pki/bare/cacert.pem'), await readFile(join(client, 'cacert.pem')));
  if (options.ssh === true) await prepareSsh(join(directory, 'ssh'));
  // The host's first process listens if there is this file.
  if (tcp !== undefined || tls !== undefined) await appendFile(join(directory, 'listen'), '--listen\n');
}

async function prepareSsh(folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  for (const name of ['id', 'hostkey']) {
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'hostelry', '-f', join(folder, name)]);
  }
  const lines = [
    `Port ${hostPorts.ssh}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${folder}/hostkey`,
    `AuthorizedKeysFile ${folder}/id.pub`,
    // The key is in a folder that is not the user's own.
    'StrictModes no',
    'UsePAM no',
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication no',
    'PidFile none',
  ];
  await writeFile(join(folder, 'sshd_config'), `${lines.join('\n')}\n`);
}

/** Adds SASL's users and starts sshd; the host is up. */
export async function startListening(directory: string, options: ListenOptions, enter: Enter): Promise<void> {
  for (const [user, password] of Object.entries(options.users ?? {})) {
    const add = 'printf %s "$2" | saslpasswd2 -p -c -a libvirt -f /etc/libvirt/passwd.db "$1"';
    await enter('sh', '-c', add, 'add', user, password);
  }
  if (options.ssh !== true) return;
  await enter('mkdir', '-p', '/run/sshd');
  await enter('/usr/sbin/sshd', '-f', join(directory, 'ssh/sshd_config'));
}

/** What clients use, given the ports here that lead to those of the host. */
export async function describeListening(
  directory: string,
  portOf: ReadonlyMap<number, number>,
): Promise<HostListening> {
  const sshPort = portOf.get(hostPorts.ssh) ?? 0;
  const key = await readFile(join(directory, 'ssh/hostkey.pub'), 'utf8').catch(() => '');
  return {
    tcpPort: portOf.get(hostPorts.tcp) ?? 0,
    tlsPort: portOf.get(hostPorts.tls) ?? 0,
    sshPort,
    clientPki: join(directory, 'pki/client'),
    barePki: join(directory, 'pki/bare'),
    sshKey: join(directory, 'ssh/id'),
    knownHost: `[127.0.0.1]:${sshPort} ${key}`,
  };
}
