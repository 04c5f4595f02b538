import { shellQuote } from './shell-quote.js';

/** How to get from a shell on the host to its daemon. */
export interface RemoteCommandOptions {
  /** `native` runs virt-ssh-helper, `netcat` connects to a socket, `auto` takes the helper where the host has it. */
  readonly proxy: 'auto' | 'native' | 'netcat';
  /** The netcat program on the host. */
  readonly netcat: string;
  /** The daemon's sockets on the host, in order of preference; the first that exists is taken. */
  readonly sockets: readonly string[];
  /** What the daemon opens, by which the helper finds the daemon. */
  readonly name: string;
  readonly readonly: boolean;
}

/** What the command's exit status says where it could not lead on to a daemon. */
export const RemoteExit = {
  /** sysexits' EX_NOINPUT. */
  NO_SOCKET: 66,
  /** The shell's own status for a program that is not there. */
  NO_HELPER: 127,
} as const;

/** The command line that the host's login shell runs: a POSIX script in one quoted word, so that the login shell need not be one. */
export function remoteCommand(options: RemoteCommandOptions): string {
  const { proxy } = options;
  const parts: string[] = [];
  if (proxy === 'native') parts.push(runHelper(options));
  else {
    if (proxy === 'auto') parts.push(ifPresent('virt-ssh-helper', runHelper(options)));
    parts.push(ifPresent(shellQuote(options.netcat), runNetcat(options)));
    const missing = proxy === 'auto' ? `virt-ssh-helper or ${options.netcat}` : options.netcat;
    parts.push(fail(`${missing}: not found on this host`, RemoteExit.NO_HELPER));
  }
  return `sh -c ${shellQuote(parts.join('; '))}`;
}

function runHelper({ name, readonly }: RemoteCommandOptions): string {
  return `exec virt-ssh-helper ${readonly ? '-r ' : ''}${shellQuote(name)}`;
}

function runNetcat({ netcat, sockets }: RemoteCommandOptions): string {
  const program = shellQuote(netcat);
  // Some netcats need -q0 to end when we do, others do not know it: those that do ask for its argument.
  const knowsQ = `${program} -q 2>&1 </dev/null | grep "requires an argument" >/dev/null`;
  const connect = `if ${knowsQ}; then exec ${program} -q0 -U "$s"; else exec ${program} -U "$s"; fi`;
  const each = `for s in ${sockets.map(shellQuote).join(' ')}; do if [ -S "$s" ]; then ${connect}; fi; done`;
  return `${each}; ${fail(`${sockets.join(' or ')}: no such socket on this host`, RemoteExit.NO_SOCKET)}`;
}

function ifPresent(program: string, script: string): string {
  return `if command -v ${program} >/dev/null 2>&1; then ${script}; fi`;
}

function fail(message: string, status: number): string {
  // printf, since echo may interpret what it is given.
  return `printf "%s\\n" ${shellQuote(message)} >&2; exit ${status}`;
}
