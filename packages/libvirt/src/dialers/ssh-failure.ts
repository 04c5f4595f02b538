import { ConnectionError, type ConnectionErrorCode } from '../rpc/errors.js';
import { RemoteExit } from './ssh-remote-command.js';

/** How an ssh process ended before the daemon said anything. */
export interface SshEnd {
  /** The program that was run. */
  readonly command: string;
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it and the host wrote to standard error. */
  readonly stderr: string;
}

/** ssh's own status where it, and not the command on the host, failed. */
const SSH_FAILED = 255;

/** What ssh says where its failure has a kind of its own (OpenSSH 9; it translates nothing). */
const FAILURES: readonly (readonly [pattern: RegExp, code: ConnectionErrorCode, what: string])[] = [
  [/REMOTE HOST IDENTIFICATION HAS CHANGED/, 'host-unverified', 'the host key has changed'],
  [
    /Host key verification failed|No \S+ host key is known/,
    'host-unverified',
    'the host key is not known here',
  ],
  [
    /Permission denied|Too many authentication failures|No supported authentication methods/,
    'auth-failed',
    'the host refused the login',
  ],
  [/Connection refused/, 'connect-failed', 'nobody listens for ssh there'],
  [/Could not resolve hostname/, 'connect-failed', 'the host name is not known'],
  [/timed out/, 'connect-failed', 'the host does not answer'],
  [/No route to host|Network is unreachable/, 'connect-failed', 'the host cannot be reached'],
];

/** The error for a connection over ssh that never reached the daemon, with what ssh and the host said. */
export function sshFailure(uri: string, end: SshEnd): ConnectionError {
  const [code, what] = explain(end);
  const said = end.stderr.trim();
  return new ConnectionError(
    code,
    `Cannot connect to ${uri} by ssh: ${what}${said === '' ? '' : ` (${said})`}`,
  );
}

function explain({ command, exitCode, signal, stderr }: SshEnd): readonly [ConnectionErrorCode, string] {
  switch (exitCode) {
    case SSH_FAILED: {
      const known = FAILURES.find(([pattern]) => pattern.test(stderr));
      return known === undefined ? ['connect-failed', `"${command}" failed`] : [known[1], known[2]];
    }
    case RemoteExit.NO_HELPER:
      return ['no-helper', 'the host has no program that leads to its daemon'];
    case RemoteExit.NO_SOCKET:
      return ['connect-failed', 'the host has no socket of a daemon'];
    case null:
      return ['connect-failed', `"${command}" was ended by ${signal ?? 'a signal'}`];
    case 0:
      return ['connect-failed', 'the connection was ended at once'];
    default:
      return ['connect-failed', `the command on the host failed with status ${exitCode}`];
  }
}
