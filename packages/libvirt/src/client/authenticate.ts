import { remote, remote_auth_type as AuthType } from '../generated/remote.js';
import { type CredentialSource } from '../auth/credentials.js';
import { ConnectionError, LibvirtError } from '../rpc/errors.js';
import { type Session } from '../rpc/session.js';

/** What a URI and the caller's options say about authentication. */
export interface Authentication {
  /** The URI's host, `localhost` where it has none. */
  readonly host: string;
  /** Where credentials come from; undefined where there are none. */
  readonly credentials: CredentialSource | undefined;
  /** Why SASL cannot be used on this transport; undefined where it can. */
  readonly saslRefusal: string | undefined;
}

/** How to authenticate one session. */
export interface AuthenticateOptions extends Authentication {
  /** The URI as given, for messages. */
  readonly uri: string;
  readonly signal: AbortSignal;
}

/**
 * Does what the daemon asks for before anything else: nothing, polkit, or SASL.
 * Rejects with ConnectionError `auth-required` (we have not what it takes), `auth-failed` (it refused, or did not prove itself), or the signal's reason.
 */
export async function authenticate(session: Session, options: AuthenticateOptions): Promise<void> {
  const { uri, signal } = options;
  const { types } = await session.call(remote.AUTH_LIST, undefined, openingCall(signal));
  if (types.length === 0 || types.includes(AuthType.REMOTE_AUTH_NONE)) return;
  if (types.includes(AuthType.REMOTE_AUTH_POLKIT)) await askPolkit(session, uri, signal);
  else if (types.includes(AuthType.REMOTE_AUTH_SASL)) {
    // Loaded here, since most daemons ask for none of it.
    const { authenticateBySasl } = await import('./authenticate-by-sasl.js');
    await authenticateBySasl(session, options);
  } else {
    throw new ConnectionError(
      'auth-required',
      `${uri} requires authentication by types ${types.join(', ')}, which are not supported`,
    );
  }
}

async function askPolkit(session: Session, uri: string, signal: AbortSignal): Promise<void> {
  try {
    await session.call(remote.AUTH_POLKIT, undefined, openingCall(signal));
  } catch (error) {
    if (!(error instanceof LibvirtError)) throw error;
    throw new ConnectionError('auth-failed', `${uri} refused authentication by polkit: ${error.message}`, {
      cause: error,
    });
  }
}

/** The overall deadline of the opening decides, never the single call's. */
export function openingCall(signal: AbortSignal): {
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
} {
  return { signal, timeoutMs: Infinity };
}
