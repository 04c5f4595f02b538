import { remote } from '../generated/remote.js';
import { type Credentials } from '../auth/credentials.js';
import { chooseMechanism, mechanismNames, type SaslMechanism } from '../auth/mechanisms.js';
import { SaslError } from '../auth/sasl-error.js';
import { ConnectionError, LibvirtError } from '../rpc/errors.js';
import { type Session } from '../rpc/session.js';
import { abortable } from './abortable.js';
import { openingCall, type AuthenticateOptions } from './authentication.js';

const NO_BYTES = new Uint8Array(0);

/** Authenticates by the best SASL mechanism that the daemon offers and we know. Errors as for `authenticate`. */
export async function authenticateBySasl(session: Session, options: AuthenticateOptions): Promise<void> {
  const { uri, saslRefusal, signal } = options;
  if (saslRefusal !== undefined) {
    throw new ConnectionError('auth-required', `${uri} requires authentication by SASL, but ${saslRefusal}`);
  }
  const { mechlist } = await session.call(remote.AUTH_SASL_INIT, undefined, openingCall(signal));
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
  const call = openingCall(signal);
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
