import { type Credentials, type CredentialSource } from '../auth/credentials.js';
import { type Dialer } from '../dialers/dialer.js';
import { type LoopbackService } from '../dialers/loopback.js';
import { type KeepaliveOptions } from '../rpc/keepalive.js';
import { errorReport } from '../rpc/listener-errors.js';
import { DEFAULT_CALL_TIMEOUT_MS } from '../rpc/session.js';
import { type Authentication } from './authentication.js';
import { chooseDialer } from './choose-dialer.js';
import { Connection } from './connection.js';
import { EventHub } from './event-hub.js';
import { openSession } from './open-session.js';
import { checkReconnectOptions, type ReconnectOptions } from './reconnect.js';
import { SessionLink } from './session-link.js';
import { StreamSessions } from './stream-sessions.js';
import { daemonName, parseUri, uriParameter, type LibvirtUri } from './uri.js';
import { wantedAuthentication } from './wanted-authentication.js';

/** How to connect; all have defaults. */
export interface ConnectOptions {
  /** Aborting gives up the opening with the signal's reason; later it has no effect. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for dialling, authentication and opening together. Default 15000. */
  readonly openTimeoutMs?: number | undefined;
  /** Deadline of calls that name none. Default 60000. */
  readonly callTimeoutMs?: number | undefined;
  /** Calls in flight at once, of whichever kind. Default 4, since a daemon stops reading at 5, and then keepalives starve; and 16 while there are none but short ones. */
  readonly window?: number | undefined;
  /** Ask for a connection that cannot change anything. Default false. */
  readonly readonly?: boolean | undefined;
  /** Our own pings; without it a daemon that freezes is only noticed by calls' deadlines. The daemon's pings are answered always. */
  readonly keepalive?: KeepaliveOptions | undefined;
  /** Who we are to a daemon that asks by SASL, or what gives it for each connection. Default: the file that `authfile=` names in the URI. */
  readonly auth?: Credentials | CredentialSource | undefined;
  /** Make a lost connection again, with these options or (true) the defaults. Default: a lost connection stays lost. */
  readonly reconnect?: ReconnectOptions | boolean | undefined;
  /**
   * Where streams run. `separate` (the default): each on a connection of its own, opened when needed. `shared`: on the connection of calls, where
   * another connection is costly or not allowed; then a stream that is not read stops calls, events and answers to the daemon's pings as well.
   */
  readonly streams?: 'separate' | 'shared' | undefined;
  /** How to reach the daemon, instead of what the URI says. */
  readonly dialer?: Dialer | undefined;
  /** What serves `test:///...` in this process. Default: the package `@hostelry/simulator`, if it is installed. */
  readonly loopback?: LoopbackService | undefined;
  /** The user's runtime folder (`XDG_RUNTIME_DIR`), for `/session` URIs. Default `/run/user/UID`. */
  readonly runtimeDirectory?: string | undefined;
  /** Called with what an event or close listener threw. Default: a process warning. */
  readonly onListenerError?: ((error: unknown) => void) | undefined;
}

const DEFAULT_OPEN_TIMEOUT_MS = 15_000;

/**
 * Connects to a libvirt daemon: `qemu:///system`, `lxc:///system`, `qemu:///session`, `test+unix:///default`, any of them with `?socket=PATH`, `qemu+ssh://[user@]host/system` through the system's ssh, `qemu://host/system` over TLS, `qemu+tcp://host/system`, or `test:///NAME` in this process.
 * Rejects with ConnectionError (its `code` says what is wrong), LibvirtError (the daemon cannot open the URI), RangeError (an option that cannot be) or the signal's reason; then nothing stays open.
 */
export async function connect(text: string, options: ConnectOptions = {}): Promise<Connection> {
  const uri = parseUri(text);
  const dialer = options.dialer ?? (await chooseDialer(uri, options));
  const common = {
    dialer,
    uri: text,
    name: daemonName(uri),
    readonly: options.readonly ?? false,
    authentication: authenticationOf(uri, options.auth, dialer),
    openTimeoutMs: options.openTimeoutMs ?? DEFAULT_OPEN_TIMEOUT_MS,
    keepalive: options.keepalive,
    session: {
      window: options.window,
      callTimeoutMs: options.callTimeoutMs,
      onListenerError: options.onListenerError,
    },
  };
  const reconnect = options.reconnect === true ? {} : options.reconnect || undefined;
  if (reconnect !== undefined) checkReconnectOptions(reconnect);
  const onListenerError = errorReport(options.onListenerError);
  const open = (signal: AbortSignal | undefined) => openSession({ ...common, signal, purpose: 'calls' });
  const link = new SessionLink({
    session: await open(options.signal),
    callTimeoutMs: options.callTimeoutMs ?? DEFAULT_CALL_TIMEOUT_MS,
    onListenerError,
    ...(reconnect === undefined ? {} : { reopen: { open, options: reconnect } }),
  });
  // A stream may stop its session's reading for long, and a daemon that pings would then give it up.
  const streams = new StreamSessions(
    (signal) => openSession({ ...common, signal, purpose: 'streams' }),
    options.streams === 'shared' ? () => link.current() : undefined,
  );
  const events = new EventHub(link, onListenerError);
  link.serve({
    lost: (reason) => streams.drop(reason),
    renew: (fresh, announce) => events.renew(fresh, announce),
  });
  link.onClose((reason) => streams.close(reason));
  return new Connection({ uri: text, link, streams, events, security: dialer.security ?? 'none' });
}

function authenticationOf(uri: LibvirtUri, auth: ConnectOptions['auth'], dialer: Dialer): Authentication {
  const authFile = uriParameter(uri, 'authfile');
  const fromFile = authFile === undefined ? undefined : fileSource(authFile);
  return {
    host: uri.host ?? 'localhost',
    credentials: typeof auth === 'function' ? auth : auth === undefined ? fromFile : () => auth,
    saslRefusal: saslRefusal(uri, dialer),
    wanted: wantedAuthentication(uri),
  };
}

/** Why passwords must not travel there: anybody could listen. */
function saslRefusal(uri: LibvirtUri, dialer: Dialer): string | undefined {
  if (uri.transport !== 'tcp' && dialer.security !== 'none') return undefined;
  const way = uri.transport === 'tcp' ? 'plain TCP' : 'a way that anybody may listen on';
  return `${way} would need a security layer, which is not there: use TLS or ssh`;
}

/** The credentials of a file, which is read when they are asked for. */
function fileSource(path: string): CredentialSource {
  return async (request) => {
    const { authFileSource } = await import('../auth/auth-file.js');
    return authFileSource(path)(request);
  };
}
