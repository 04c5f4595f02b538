import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { LibvirtServer, type Handlers } from '../src/server/index.js';

/** Leads standard input and output to the unix socket that is its last argument, or $SOCKET; knows -q as OpenBSD's netcat does. */
const BRIDGE = (socket: string): string => `#!${process.execPath}
const { appendFileSync } = require('node:fs');
const args = process.argv.slice(2);
if (args.join(' ') === '-q') {
  console.error("nc: option requires an argument -- 'q'");
  process.exit(1);
}
appendFileSync(__filename + '.log', JSON.stringify(args) + '\\n');
const socket = require('node:net').connect(args.includes('-U') ? args.at(-1) : ${JSON.stringify(socket)});
socket.on('error', (error) => { console.error(error.message); process.exit(1); });
socket.on('close', () => process.exit(0));
process.stdin.pipe(socket).pipe(process.stdout);
`;

/** Behaves by the host's name; everything else runs its command as a login shell would, with the host's programs alone. */
const SSH = (folder: string): string => `#!/bin/sh
touch "${folder}/pids/$$"
for argument in "$@"; do printf '%s\\0' "$argument"; done >"${folder}/arguments"
while [ "$1" != -- ]; do shift; done
case $2 in
  denied) echo 'bob@denied: Permission denied (publickey,password).' >&2; exit 255 ;;
  unknown) echo 'Host key verification failed.' >&2; exit 255 ;;
  changed) echo 'WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!' >&2; echo 'Host key verification failed.' >&2; exit 255 ;;
  refused) echo 'ssh: connect to host refused port 22: Connection refused' >&2; exit 255 ;;
  nameless) echo 'ssh: Could not resolve hostname nameless: Name or service not known' >&2; exit 255 ;;
  talkative) head -c 100000 /dev/zero | tr '\\0' x >&2; printf '\\033]0;PWNED\\007\\r\\nConnection refused\\n' >&2; exit 255 ;;
  silent) exec sleep 600 ;;
  stubborn) trap '' TERM HUP INT; while :; do sleep 0.1; done ;;
  flooding) sh -c 'touch "${folder}/grandchildren/$$"; exec yes' </dev/null & wait ;;
  persistent) sleep 600 </dev/null >/dev/null & touch "${folder}/grandchildren/$!"; echo 'Connection refused' >&2; exit 255 ;;
esac
PATH=${folder}/host
export PATH
exec /bin/sh -c "$3"
`;

/** A host reached by a program that stands for ssh: a folder of programs, and a daemon on a socket. */
export class FakeSsh {
  readonly folder: string;
  readonly socket: string;
  readonly #server: LibvirtServer;

  private constructor(folder: string, server: LibvirtServer) {
    this.folder = folder;
    this.socket = join(folder, 'daemon-sock');
    this.#server = server;
  }

  static async start(remote: Handlers['remote']): Promise<FakeSsh> {
    const folder = await mkdtemp(join(tmpdir(), 'hostelry-ssh-'));
    await mkdir(join(folder, 'host'));
    await mkdir(join(folder, 'pids'));
    await mkdir(join(folder, 'grandchildren'));
    for (const program of ['sh', 'grep']) await symlink(`/bin/${program}`, join(folder, 'host', program));
    await writeProgram(join(folder, 'ssh'), SSH(folder));
    const server = new LibvirtServer(() => ({ handlers: { remote: { ...OPENING, ...remote } } }));
    const fake = new FakeSsh(folder, server);
    await server.listen({ path: fake.socket });
    return fake;
  }

  /** Puts a program on the host: `virt-ssh-helper` or a netcat by any name. */
  async install(program: string): Promise<void> {
    await writeProgram(join(this.folder, 'host', program), BRIDGE(this.socket));
  }

  /** How the program was called on the host, each time. */
  async calls(program: string): Promise<unknown[]> {
    const log = await readFile(join(this.folder, 'host', `${program}.log`), 'utf8').catch(() => '');
    return log
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
  }

  /** The last command line of ssh. */
  async arguments(): Promise<string[]> {
    return (await readFile(join(this.folder, 'arguments'), 'utf8')).split('\0').slice(0, -1);
  }

  uri(host: string, query = ''): string {
    return `qemu+ssh://${host}/system?command=${encodeURIComponent(join(this.folder, 'ssh'))}${query}`;
  }

  /** Processes of ssh that were started, and those that are still there, also as zombies. */
  async processes(): Promise<{ readonly started: number; readonly running: number[] }> {
    const pids = (await readdir(join(this.folder, 'pids'))).map(Number);
    return { started: pids.length, running: pids.filter(isThere) };
  }

  /** Resolves when no ssh process is left. */
  async allEnded(): Promise<void> {
    while ((await this.processes()).running.length > 0) await delay(5);
  }

  /** What processes of ssh started themselves: one that has ended is a zombie until init asks, which may take seconds. */
  async grandchildren(): Promise<{ readonly started: number; readonly running: number[] }> {
    const pids = await readdir(join(this.folder, 'grandchildren'));
    const stats = await Promise.all(
      pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') X ')),
    );
    return {
      started: pids.length,
      running: pids.filter((_, at) => !/\) [ZX] /.test(stats[at]!)).map(Number),
    };
  }

  async stop(): Promise<void> {
    for (const pid of (await this.grandchildren()).running) process.kill(pid);
    await this.#server.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const OPENING: Handlers['remote'] = {
  CONNECT_OPEN: () => undefined,
  CONNECT_CLOSE: () => undefined,
  CONNECT_REGISTER_CLOSE_CALLBACK: () => undefined,
  CONNECT_GET_HOSTNAME: () => ({ hostname: 'behind-ssh' }),
};

async function writeProgram(path: string, text: string): Promise<void> {
  await writeFile(path, text);
  await chmod(path, 0o755);
}

/** Whether there is a process of that number, also as a zombie. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
