import { spawn } from 'node:child_process';
import { ConnectionError } from '../rpc/errors.js';
import { type Transport } from '../rpc/transport.js';
import { errorCode } from './connect-socket.js';
import { ProcessTransport, type ProcessEnd } from './process-transport.js';
import { sshFailure } from './ssh-failure.js';
import { remoteCommand, type RemoteCommandOptions } from './ssh-remote-command.js';

/** Where and how an SshDialer connects. */
export interface SshDialerOptions {
  /** The URI that asked for it, for messages. */
  readonly uri: string;
  /** A name or address, or a Host of the user's ssh configuration. */
  readonly host: string;
  readonly user?: string | undefined;
  readonly port?: number | undefined;
  /** A private key file, beside those that ssh tries by itself. */
  readonly keyfile?: string | undefined;
  /** The ssh program. Default `ssh`. */
  readonly command?: string | undefined;
  /** Accept any host key. Default false. */
  readonly noVerify?: boolean | undefined;
  /** Never ask on the terminal; a question is then a refusal. Default false. */
  readonly noTty?: boolean | undefined;
  /** What runs on the host. */
  readonly remote: RemoteCommandOptions;
}

/** What an SshDialer does. */
export function connectBySsh(options: SshDialerOptions, signal: AbortSignal): Promise<Transport> {
  const { uri, command = 'ssh' } = options;
  const explain = (end: ProcessEnd): Error =>
    end.heard ? lost(command, end) : sshFailure(uri, { command, ...end });
  const args = [...sshArguments(options), '--', options.host, remoteCommand(options.remote)];
  return spawnTransport({ uri, command, args, signal, explain });
}

/** Leads to a port of the host by ssh's own forwarding, or to a unix socket by the host's netcat, instead of to its daemon. */
export function tunnelBySsh(
  options: SshDialerOptions,
  target: { readonly host: string; readonly port: number } | { readonly path: string },
  signal: AbortSignal,
): Promise<Transport> {
  const { uri, command = 'ssh', host, remote } = options;
  const place = 'path' in target ? target.path : `${bracketed(target.host)}:${target.port}`;
  const explain = (end: ProcessEnd): Error | undefined => {
    // Of the peer's end ssh makes an ordinary one.
    if (end.heard || end.exitCode === 0) return undefined;
    const refused = /open failed: [^:\n]*:? ?([^\n]*)/.exec(end.stderr);
    if (refused === null) return sshFailure(uri, { command, ...end });
    const why = refused[1]?.trim() || 'nobody listens there';
    return new ConnectionError('connect-failed', `Cannot reach ${place} on the host of ${uri}: ${why}`);
  };
  const way =
    'path' in target
      ? ['--', host, remoteCommand({ ...remote, proxy: 'netcat', sockets: [target.path] })]
      : ['-W', place, '--', host];
  return spawnTransport({ uri, command, args: [...sshArguments(options), ...way], signal, explain });
}

/** What a ProgramDialer does. */
export function connectByProgram(
  { uri, command }: { readonly uri: string; readonly command: string },
  signal: AbortSignal,
): Promise<Transport> {
  const explain = (end: ProcessEnd): Error =>
    end.heard
      ? lost(command, end)
      : new ConnectionError('connect-failed', `Cannot connect to ${uri}: ${lost(command, end).message}`);
  return spawnTransport({ uri, command, args: [], signal, explain });
}

interface SpawnOptions {
  readonly uri: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly signal: AbortSignal;
  readonly explain: (end: ProcessEnd) => Error | undefined;
}

function spawnTransport({ uri, command, args, signal, explain }: SpawnOptions): Promise<Transport> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const child = spawn(command, args, { stdio: 'pipe', windowsHide: true });
    child.once('error', (cause) => {
      const why = errorCode(cause) === 'ENOENT' ? 'there is no such program' : cause.message;
      reject(
        new ConnectionError('connect-failed', `Cannot connect to ${uri}: cannot run "${command}": ${why}`, {
          cause,
        }),
      );
    });
    child.once('spawn', () => {
      const transport = new ProcessTransport(child, explain);
      // Later failures of the handle itself (a kill that is not permitted) are the process's end to tell.
      child.on('error', () => undefined);
      if (signal.aborted) {
        transport.destroy();
        reject(signal.reason as Error);
      } else resolve(transport);
    });
  });
}

function lost(command: string, { exitCode, signal, stderr }: ProcessEnd): Error {
  const how = exitCode === null ? `was ended by ${signal ?? 'a signal'}` : `ended with status ${exitCode}`;
  const said = stderr.trim();
  return new Error(`"${command}" ${how}${said === '' ? '' : ` (${said})`}`);
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** The options of the command line, of which nothing is taken for an option that was not meant as one. */
function sshArguments(options: SshDialerOptions): readonly string[] {
  const { port, user, keyfile, noTty, noVerify } = options;
  return [
    ...['-T', '-e', 'none'],
    ...(port === undefined ? [] : ['-p', String(port)]),
    ...(user === undefined ? [] : ['-l', user]),
    ...(keyfile === undefined ? [] : ['-i', keyfile]),
    ...(noTty === true ? ['-o', 'BatchMode=yes'] : []),
    ...(noVerify === true ? ['-o', 'StrictHostKeyChecking=no'] : []),
  ];
}
