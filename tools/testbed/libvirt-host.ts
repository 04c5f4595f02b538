/**
 * A real libvirt host for tests: libvirtd, virtlogd and virtlockd of Debian's packages in namespaces of their own
 * (network, mounts, processes, host name, control groups), without systemd, on a private unix socket.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { accessSync, closeSync, constants, existsSync, openSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { forwardPorts, type ForwardedPorts } from './forwarded-ports.js';
import { defaultNetworkXml, daemonConfiguration, qemuConfiguration } from './host-configuration.js';
import {
  describeListening,
  hostPorts,
  prepareListening,
  startListening,
  type HostListening,
  type ListenOptions,
} from './host-listening.js';

const run = promisify(execFile);
const SUPERVISE = join(findRepository(), 'tools/testbed/host/supervise');
const RELAY = join(findRepository(), 'tools/testbed/host/relay.mjs');
const CACHE = process.env['HOSTELRY_CACHE'] || '/var/cache/hostelry';
/** Short, since a unix socket's path has 107 bytes at most, and open to QEMU's user, which a home folder is not. */
const ROOT = '/var/tmp/hostelry-testbed';
const START_DEADLINE_MS = 50_000;
const STOP_DEADLINE_MS = 20_000;

/**
 * The folder of another Debian release to be the system of every host (its libvirt, its QEMU), which
 * tools/testbed/rootfs.mjs makes. Default: this machine's own.
 */
const ROOTFS = process.env['HOSTELRY_LIVE_ROOTFS'] || undefined;
const WARM_CAPABILITIES = join(
  CACHE,
  ROOTFS === undefined ? 'libvirt-capabilities' : `libvirt-capabilities-${basename(ROOTFS)}`,
);

/** The tiny guest that `node tools/testbed/guest/build.mjs` makes. */
export const tinyGuest = {
  directory: join(CACHE, 'guest'),
  kernel: join(CACHE, 'guest/vmlinux'),
  initrd: join(CACHE, 'guest/initrd.img'),
  /** The same with QEMU's guest agent. */
  agentInitrd: join(CACHE, 'guest/agent-initrd.img'),
  disk: join(CACHE, 'guest/disk.qcow2'),
  rawDisk: join(CACHE, 'guest/disk.raw'),
  kernelArguments: join(CACHE, 'guest/kernel-arguments'),
} as const;

/** Why no real libvirt host can be started here; undefined where it can. */
export const skipReason: string | undefined = findSkipReason();

/** Found upwards, since this file also runs compiled, from a folder deeper. */
function findRepository(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package-lock.json'))) folder = dirname(folder);
  return folder;
}

function findSkipReason(): string | undefined {
  if (process.platform !== 'linux') return 'needs Linux';
  if (process.getuid?.() !== 0) return 'needs root';
  const programs = [
    'libvirtd',
    'virtlogd',
    'virtlockd',
    'virsh',
    'qemu-system-x86_64',
    'unshare',
    'nsenter',
    'ip',
    'sshd',
    'saslpasswd2',
    'nc',
  ];
  const missing = programs.filter((program) => !isOnPath(program));
  if (missing.length > 0) return `needs ${missing.join(', ')}: run node scripts/provision.mjs`;
  if (ROOTFS !== undefined && !existsSync(join(ROOTFS, 'usr/sbin/libvirtd')))
    return `needs ${ROOTFS}: run node tools/testbed/rootfs.mjs`;
  if (!existsSync(tinyGuest.disk)) return 'needs the tiny guest: run node tools/testbed/guest/build.mjs';
  return undefined;
}

function isOnPath(program: string): boolean {
  return `${process.env['PATH'] ?? ''}${delimiter}/usr/sbin`.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export interface LibvirtHostOptions {
  /** The host's name, as libvirt reports it; letters, digits and dashes. */
  readonly name: string;
  /** Define and start a NAT network "default" (192.168.130.0/24 with DHCP). Default: no network. */
  readonly network?: boolean;
  /** Offer libvirtd over TCP and TLS, and sshd, on ports of 127.0.0.1. Default: unix sockets only. */
  readonly listen?: ListenOptions;
}

/** One running host; `stop` removes its processes, network, mounts, control groups and files. */
export interface LibvirtHost {
  readonly name: string;
  /** `qemu+unix:///system?socket=...`, usable from outside the host. */
  readonly uri: string;
  readonly socket: string;
  /** Holds the host's `lib` (/var/lib/libvirt), `etc`, `log`, `cache` and `run`. */
  readonly directory: string;
  /** Its process 1 by its number out here, with which all of it ends. */
  readonly firstProcess: string;
  /** What is needed to reach it from afar, if it was asked to listen. */
  readonly listening: HostListening | undefined;
  /** Runs virsh against this host from outside and returns its standard output; rejects when virsh fails. */
  virsh(...args: string[]): Promise<string>;
  /** Runs a command as root inside the host and returns its standard output. */
  enter(command: string, ...args: string[]): Promise<string>;
  /** Kills libvirtd; guests live on. */
  killDaemon(signal?: NodeJS.Signals): Promise<void>;
  /** Starts libvirtd again after killDaemon. */
  startDaemon(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts an isolated host; rejects, with nothing left behind, when it is not up after 50 s. */
export async function startLibvirtHost(options: LibvirtHostOptions): Promise<LibvirtHost> {
  if (skipReason !== undefined) throw new Error(`Cannot start a libvirt host: it ${skipReason}`);
  const { name } = options;
  await mkdir(ROOT, { recursive: true, mode: 0o755 });
  await removeAbandonedHosts();
  const directory = await mkdtemp(join(ROOT, `${name}-`));
  await prepareDirectory(directory);
  if (options.listen !== undefined) await prepareListening(directory, options.listen);
  const log = openSync(join(directory, 'log/host.log'), 'a');
  const supervisor = spawn('bash', [SUPERVISE, directory, name], {
    detached: true,
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  let forwarded: ForwardedPorts | undefined;
  const stop = async () => {
    await forwarded?.stop();
    await stopHost(supervisor, directory);
  };
  try {
    await waitUntilReady(supervisor, directory);
    let listening: HostListening | undefined;
    const firstProcess = await findFirstProcess(supervisor.pid);
    if (options.listen !== undefined) {
      const ports = Object.values(hostPorts);
      forwarded = await forwardPorts(RELAY, join(directory, 'relay'), firstProcess, ports);
      listening = await describeListening(directory, forwarded.portOf);
    }
    const host = makeHost({ name, directory, firstProcess, listening, stop });
    if (options.listen !== undefined)
      await startListening(directory, options.listen, (...command) => host.enter(...command));
    await warmCapabilities(host);
    if (options.network === true) await startNetwork(host);
    return host;
  } catch (error) {
    const said = await readFile(join(directory, 'log/host.log'), 'utf8').catch(() => '');
    await stop();
    throw new Error(`Cannot start the libvirt host "${name}": ${said.trim()}`, { cause: error });
  }
}

async function prepareDirectory(directory: string): Promise<void> {
  const folders = [
    'etc',
    'lib/images',
    'lib/boot',
    'lib/qemu',
    'log/qemu',
    'log/lxc',
    'cache',
    'run/lock',
    'run/libvirt',
  ];
  for (const folder of folders) await mkdir(join(directory, folder), { recursive: true });
  await run('chmod', ['755', directory]);
  await run('chown', ['libvirt-qemu:libvirt-qemu', join(directory, 'lib/qemu')]);
  const configuration = join(ROOTFS ?? '/', 'etc/libvirt');
  if (existsSync(configuration)) await cp(configuration, join(directory, 'etc'), { recursive: true });
  await rm(join(directory, 'etc/qemu'), { recursive: true, force: true });
  await writeFile(join(directory, 'etc/libvirtd.conf'), daemonConfiguration());
  await writeFile(join(directory, 'etc/qemu.conf'), qemuConfiguration());
  if (ROOTFS !== undefined) {
    await writeFile(join(directory, 'rootfs'), ROOTFS);
    await writeFile(join(directory, 'guests'), tinyGuest.directory);
  }
  if (existsSync(WARM_CAPABILITIES)) await cp(WARM_CAPABILITIES, join(directory, 'cache'), copyAsIs);
}

const copyAsIs = { recursive: true, preserveTimestamps: true } as const;

async function waitUntilReady(supervisor: ChildProcess, directory: string): Promise<void> {
  const deadline = Date.now() + START_DEADLINE_MS;
  while (!existsSync(join(directory, 'ready'))) {
    if (supervisor.exitCode !== null) throw new Error(`The host ended with status ${supervisor.exitCode}`);
    if (Date.now() > deadline) throw new Error(`The host is not up after ${START_DEADLINE_MS / 1000} s`);
    await delay(10);
  }
}

interface HostParts {
  readonly name: string;
  readonly directory: string;
  readonly firstProcess: string;
  readonly listening: HostListening | undefined;
  readonly stop: () => Promise<void>;
}

function makeHost({ name, directory, firstProcess, listening, stop }: HostParts): LibvirtHost {
  const socket = join(directory, 'run/libvirt/libvirt-sock');
  const uri = `qemu+unix:///system?socket=${socket}`;
  const output = async (command: string, args: readonly string[]) =>
    (await run(command, args, { encoding: 'utf8', maxBuffer: 1 << 26, timeout: 60_000 })).stdout;
  const namespaces = ['-t', firstProcess, '-m', '-n', '-u', '-i', '-C', '-p', '--'];
  const enter = (command: string, ...args: string[]) => output('nsenter', [...namespaces, command, ...args]);
  return {
    name,
    uri,
    socket,
    directory,
    firstProcess,
    listening,
    virsh: (...args) => output('virsh', ['-q', '-c', uri, ...args]),
    enter,
    killDaemon: async (signal = 'SIGKILL') => {
      const kill = `kill -${signal.slice(3)} $(cat /run/libvirtd.pid)`;
      await enter(
        'sh',
        '-c',
        `${kill}; while kill -0 $(cat /run/libvirtd.pid 2>/dev/null) 2>/dev/null; do sleep 0.02; done`,
      );
    },
    startDaemon: async () => {
      await enter('sh', '-c', 'libvirtd -d $(cat "$1/listen" 2>/dev/null)', 'start', directory);
    },
    stop,
  };
}

/** The host's process 1 as seen from outside: the child of `unshare`, which is the supervisor's child. */
async function findFirstProcess(supervisor: number | undefined): Promise<string> {
  const childOf = async (pid: string) => {
    const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ');
    if (!children[0]) throw new Error(`Cannot enter the libvirt host: process ${pid} has no child`);
    return children[0];
  };
  return childOf(await childOf(String(supervisor)));
}

/** Keeps QEMU's probed capabilities between hosts: probing takes seconds, a warm start a few milliseconds. */
async function warmCapabilities(host: LibvirtHost): Promise<void> {
  await host.virsh('domcapabilities', '--virttype', 'qemu');
  const probed = join(host.directory, 'cache/qemu/capabilities');
  const names = existsSync(probed) ? await readdir(probed) : [];
  const kept = join(WARM_CAPABILITIES, 'qemu/capabilities');
  if (names.length === 0 || (await isSameContent(names, probed, kept))) return;
  const fresh = `${WARM_CAPABILITIES}.${process.pid}`;
  await mkdir(CACHE, { recursive: true });
  await cp(join(host.directory, 'cache'), fresh, copyAsIs);
  await rm(WARM_CAPABILITIES, { recursive: true, force: true });
  // Another test file may have put its own there in between, which is as good.
  await rename(fresh, WARM_CAPABILITIES).catch(() => rm(fresh, { recursive: true, force: true }));
}

async function isSameContent(names: readonly string[], left: string, right: string): Promise<boolean> {
  const read = (folder: string, name: string) => readFile(join(folder, name), 'utf8').catch(() => undefined);
  const same = names.map(async (name) => (await read(left, name)) === (await read(right, name)));
  return (await Promise.all(same)).every(Boolean);
}

async function startNetwork(host: LibvirtHost): Promise<void> {
  const file = join(host.directory, 'default-network.xml');
  await writeFile(file, defaultNetworkXml());
  await host.virsh('net-define', file);
  await host.virsh('net-start', 'default');
}

async function stopHost(supervisor: ChildProcess, directory: string): Promise<void> {
  supervisor.stdin?.end();
  if (supervisor.exitCode === null && supervisor.signalCode === null) {
    const ended = new Promise<boolean>((resolve) => supervisor.once('exit', () => resolve(true)));
    const inTime = await Promise.race([ended, delay(STOP_DEADLINE_MS, false, { ref: false })]);
    if (!inTime)
      throw new Error(`The libvirt host in ${directory} did not end in ${STOP_DEADLINE_MS / 1000} s`);
  }
  // The supervisor removes it all itself, unless it was killed.
  if (existsSync(directory)) await run('bash', [SUPERVISE, directory]);
}

/** Removes what is left of hosts whose supervisor is gone (a machine that lost its power, a supervisor that was killed). */
async function removeAbandonedHosts(): Promise<void> {
  for (const entry of await readdir(ROOT)) {
    const directory = join(ROOT, entry);
    if (await isAbandoned(directory)) await run('bash', [SUPERVISE, directory]);
  }
}

async function isAbandoned(directory: string): Promise<boolean> {
  const pid = await readFile(join(directory, 'supervisor.pid'), 'utf8').catch(() => undefined);
  if (pid === undefined) {
    // A host that is just being prepared has no supervisor yet.
    const { mtimeMs } = await stat(directory).catch(() => ({ mtimeMs: Date.now() }));
    return Date.now() - mtimeMs > 2 * START_DEADLINE_MS;
  }
  const command = await readFile(`/proc/${pid.trim()}/cmdline`, 'utf8').catch(() => '');
  return !command.includes(directory);
}
