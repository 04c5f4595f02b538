import { admin } from '../generated/admin.js';
import { type Dialer } from '../dialers/dialer.js';
import { UnixDialer } from '../dialers/unix.js';
import { AdmConnection } from './adm-connection.js';
import { establishSession } from './open-session.js';
import { sessionDirectory, SYSTEM_DIRECTORY } from './socket-paths.js';
import { parseUri, unsupportedUri, uriParameter, type LibvirtUri } from './uri.js';

/** How to connect to a daemon's admin socket; all have defaults. */
export interface ConnectAdminOptions {
  /** Aborting gives up the opening with the signal's reason; later it has no effect. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for dialling and opening together. Default 15000. */
  readonly openTimeoutMs?: number | undefined;
  /** Deadline of calls that name none. Default 60000. */
  readonly callTimeoutMs?: number | undefined;
  /** How to reach the daemon, instead of what the URI says. */
  readonly dialer?: Dialer | undefined;
  /** The user's runtime folder (`XDG_RUNTIME_DIR`), for `/session` URIs. Default `/run/user/UID`. */
  readonly runtimeDirectory?: string | undefined;
}

const DEFAULT_OPEN_TIMEOUT_MS = 15_000;

/**
 * Connects to the admin interface of a daemon by its name: `libvirtd:///system`, `virtqemud:///system`, `libvirtd:///session`, any of them with `?socket=PATH`. Only unix sockets, and only for the daemon's own user, as libvirt has it.
 * Rejects with ConnectionError (its `code` says what is wrong), LibvirtError, RangeError (a timeout that is none) or the signal's reason; then nothing stays open.
 */
export async function connectAdmin(text: string, options: ConnectAdminOptions = {}): Promise<AdmConnection> {
  const dialer = options.dialer ?? adminDialer(text, options);
  const session = await establishSession(
    {
      dialer,
      uri: text,
      openTimeoutMs: options.openTimeoutMs ?? DEFAULT_OPEN_TIMEOUT_MS,
      signal: options.signal,
      session: { callTimeoutMs: options.callTimeoutMs },
    },
    async (fresh, signal) => {
      await fresh.call(admin.CONNECT_OPEN, { flags: 0 }, { signal, timeoutMs: Infinity });
    },
  );
  return new AdmConnection(text, session);
}

function adminDialer(text: string, { runtimeDirectory }: ConnectAdminOptions): Dialer {
  const uri = parseAdminUri(text);
  const socket = uriParameter(uri, 'socket');
  const folder = sessionDirectory(uri, { runtimeDirectory }) ?? SYSTEM_DIRECTORY;
  const name = uri.driver === 'libvirtd' ? 'libvirt' : uri.driver;
  return new UnixDialer({ paths: [socket ?? `${folder}/${name}-admin-sock`], uri: text });
}

function parseAdminUri(text: string): LibvirtUri {
  // The scheme is a daemon's name, which no driver has; with a transport any name will do.
  const uri = parseUri(text.replace(/^([a-z0-9]+):/i, '$1+unix:'));
  if (uri.transport !== 'unix') throw unsupportedUri(text, 'an admin socket is reached by unix only');
  if (uri.host !== undefined) throw unsupportedUri(text, 'a unix socket has no host');
  if (uri.path !== '/system' && uri.path !== '/session')
    throw unsupportedUri(text, 'its path is neither /system nor /session');
  return { ...uri, text };
}
