import { remote, remote_auth_type as AuthType } from '../generated/remote.js';
import { ConnectionError, LibvirtError } from '../rpc/errors.js';
import { type Session } from '../rpc/session.js';
import { openingCall, type AuthenticateOptions } from './authentication.js';

/**
 * Does what the daemon asks for before anything else: nothing, polkit, or SASL.
 * Rejects with ConnectionError `auth-required` (we have not what it takes), `auth-failed` (it refused, or did not prove itself), or the signal's reason.
 */
export async function authenticate(session: Session, options: AuthenticateOptions): Promise<void> {
  const { uri, wanted, signal } = options;
  const { types: offered } = await session.call(remote.AUTH_LIST, undefined, openingCall(signal));
  if (offered.length === 0) return;
  const types = wanted === undefined ? offered : offered.filter((type) => type === wanted.type);
  if (types.length === 0) {
    const what = `${uri} asks for "${wanted?.text ?? ''}", which the daemon does not`;
    throw new ConnectionError('auth-failed', `${what}: it takes ${offered.map(nameOfType).join(', ')}`);
  }
  if (types.includes(AuthType.REMOTE_AUTH_NONE)) return;
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

function nameOfType(type: number): string {
  return ['none', 'sasl', 'polkit'][type] ?? `type ${type}`;
}
