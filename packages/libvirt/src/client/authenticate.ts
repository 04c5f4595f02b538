import { remote, remote_auth_type as AuthType } from '../generated/remote.js';
import { type Credentials, type CredentialSource } from '../auth/credentials.js';
import { chooseMechanism, mechanismNames, type SaslMechanism } from '../auth/mechanisms.js';
import { SaslError } from '../auth/sasl-error.js';
import { ConnectionError, LibvirtError } from '../rpc/errors.js';
import { type Session } from '../rpc/session.js';
import { abortable } from './abortable.js';
import { type WantedAuthentication } from './wanted-authentication.js';

/** What a URI and the caller's options say about authentication. */
export interface Authentication {
  /** The URI's host, `localhost` where it has none. */
  readonly host: string;
  /** Where credentials come from; undefined where there are none. */
  readonly credentials: CredentialSource | undefined;
  /** Why SASL cannot be used on this transport; undefined where it can. */
  readonly saslRefusal: string | undefined;
  /** What `auth=` in the URI insists on; undefined where the daemon may choose. */
  readonly wanted: WantedAuthentication | undefined;
}

/** How to authenticate one session. */
export interface AuthenticateOptions extends Authentication {
  /** The URI as given, for messages. */
  readonly uri: string;
  readonly signal: AbortSignal;
}

const NO_BYTES = new Uint8Array(0);

/**
 * Does what the daemon asks for before anything else: nothing, polkit, or SASL.
 * Rejects with ConnectionError `auth-required` (we have not what it takes), `auth-failed` (it refused, or did not prove itself), or the signal's reason.
 */
export async function authenticate(session: Session, options: AuthenticateOptions): Promise<void> {
  const { uri, wanted, signal } = options;
  const { types: offered } = await session.call(remote.AUTH_LIST, undefined, opening(signal));
  if (offered.length === 0) return;
  const types = wanted === undefined ? offered : offered.filter((type) => type === wanted.type);
  if (types.length === 0) {
    const what = `${uri} asks for "${wanted?.text ?? ''}", which the daemon does not`;
    throw new ConnectionError('auth-failed', `${what}: it takes ${offered.map(nameOfType).join(', ')}`);
  }
  if (types.includes(AuthType.REMOTE_AUTH_NONE)) return;
  if (types.includes(AuthType.REMOTE_AUTH_POLKIT)) await askPolkit(session, uri, signal);
  else if (types.includes(AuthType.REMOTE_AUTH_SASL)) await converse(session, options);
  else {
    throw new ConnectionError(
      'auth-required',
      `${uri} requires authentication by types ${types.join(', ')}, which are not supported`,
    );
  }
}

async function askPolkit(session: Session, uri: string, signal: AbortSignal): Promise<void> {
  try {
    await session.call(remote.AUTH_POLKIT, undefined, opening(signal));
  } catch (error) {
    if (!(error instanceof LibvirtError)) throw error;
    throw new ConnectionError('auth-failed', `${uri} refused authentication by polkit: ${error.message}`, {
      cause: error,
    });
  }
}

async function converse(session: Session, options: AuthenticateOptions): Promise<void> {
  const { uri, saslRefusal, signal } = options;
  if (saslRefusal !== undefined) {
    throw new ConnectionError('auth-required', `${uri} requires authentication by SASL, but ${saslRefusal}`);
  }
  const { mechlist } = await session.call(remote.AUTH_SASL_INIT, undefined, opening(signal));
  const offered = mechlist.split(/[\s,]+/).filter((name) => name !== '');
  const only = options.wanted?.mechanism;
  const mechanism = chooseMechanism(
    only === undefined ? offered : offered.filter((name) => name.toUpperCase() === only.toUpperCase()),
  );
  if (mechanism === undefined) {
    const ours = mechanismNames.join(', ');
    throw new ConnectionError(
      'auth-required',
      `${uri} requires authentication by SASL with ${offered.join(', ') || 'no mechanism'}; known are ${ours}${only === undefined ? '' : `, and the URI asks for "${only}"`}`,
    );
  }
  const credentials = await findCredentials(options, offered, mechanism);
  try {
    await exchange(session, mechanism, credentials, signal);
  } catch (error) {
    if (!(error instanceof LibvirtError) && !(error instanceof SaslError)) throw error;
    throw new ConnectionError(
      'auth-failed',
      `${uri} did not authenticate "${credentials.username}" by ${mechanism.name}: ${error.message}`,
      { cause: error },
    );
  }
}

async function findCredentials(
  { uri, host, credentials: source, signal }: AuthenticateOptions,
  mechanisms: readonly string[],
  { name }: SaslMechanism,
): Promise<Credentials> {
  // In a function of its own, so that what a source throws at once is no different from a rejection.
  const ask = async (): Promise<Credentials | undefined> => source?.({ uri, host, mechanisms, signal });
  let credentials: Credentials | undefined;
  try {
    credentials = await abortable(ask(), signal);
  } catch (cause) {
    signal.throwIfAborted();
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConnectionError('auth-required', `${uri} requires authentication by SASL: ${why}`, { cause });
  }
  if (credentials !== undefined) return credentials;
  throw new ConnectionError(
    'auth-required',
    `${uri} requires authentication by SASL (${name}), and there are no credentials for "${host}"`,
  );
}

/** Asks and answers until the daemon says that it is done, and then only believes it if it has proven itself. */
async function exchange(
  session: Session,
  mechanism: SaslMechanism,
  credentials: Credentials,
  signal: AbortSignal,
): Promise<void> {
  const sasl = mechanism.begin(credentials);
  const call = opening(signal);
  const first = { mech: mechanism.name, nil: 0, data: await sasl.start() };
  let answer = await session.call(remote.AUTH_SASL_START, first, call);
  for (;;) {
    // No data and empty data are not the same in SASL, but to both we answer as to an empty challenge.
    const challenge = answer.nil === 0 ? answer.data : NO_BYTES;
    if (answer.complete !== 0) {
      if (!sasl.isComplete) await abortable(sasl.respond(challenge), signal);
      if (sasl.isComplete) return;
      throw new SaslError('The daemon was done before it proved itself');
    }
    const response = sasl.isComplete ? undefined : await abortable(sasl.respond(challenge), signal);
    const next = response === undefined ? { nil: 1, data: NO_BYTES } : { nil: 0, data: response };
    if (response === undefined && !sasl.isComplete) throw new SaslError('The exchange cannot go on');
    const wasComplete = sasl.isComplete;
    answer = await session.call(remote.AUTH_SASL_STEP, next, call);
    if (wasComplete && answer.complete === 0) throw new SaslError('The daemon goes on after the end');
  }
}

function nameOfType(type: number): string {
  return ['none', 'sasl', 'polkit'][type] ?? `type ${type}`;
}

/** The overall deadline of the opening decides, never the single call's. */
function opening(signal: AbortSignal): { readonly signal: AbortSignal; readonly timeoutMs: number } {
  return { signal, timeoutMs: Infinity };
}
