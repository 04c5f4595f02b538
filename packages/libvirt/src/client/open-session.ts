import { ErrorNumber } from '../generated/constants.js';
import { remote, remoteEvents } from '../generated/remote.js';
import { type Dialer } from '../dialers/dialer.js';
import { ConnectionError, LibvirtError } from '../rpc/errors.js';
import { type KeepaliveOptions } from '../rpc/keepalive.js';
import { onAbort } from '../rpc/on-abort.js';
import { Session, type SessionOptions } from '../rpc/session.js';
import { type Transport } from '../rpc/transport.js';
import { XdrError } from '../xdr/errors.js';
import { authenticate } from './authenticate.js';
import { openingCall, type Authentication, type OpeningCall } from './authentication.js';
import { checkTimeout, MAX_TIMER_MS } from '../rpc/timers.js';

/** VIR_DRV_FEATURE_PROGRAM_KEEPALIVE: asking for it starts the daemon's pings. */
const FEATURE_KEEPALIVE = 10;
/** VIR_DRV_FEATURE_REMOTE_CLOSE_CALLBACK. */
const FEATURE_CLOSE_CALLBACK = 15;
/** virConnectCloseReason, in words. */
const CLOSE_REASONS = ['an I/O error', 'end of file', 'a keepalive timeout', 'the client'];
/** VIR_CONNECT_RO. */
const OPEN_READONLY = 1;

/** How to reach a daemon. */
export interface EstablishOptions {
  readonly dialer: Dialer;
  /** The URI as given, for messages. */
  readonly uri: string;
  /** Milliseconds for all of it: dialling, authentication, opening. */
  readonly openTimeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly session: SessionOptions;
}

/** How to open a session. */
export interface OpenSessionOptions extends EstablishOptions {
  /** What the daemon opens; empty for its own choice. */
  readonly name: string;
  readonly readonly: boolean;
  readonly authentication: Authentication;
  /** Our own pings, from the moment the session is open. */
  readonly keepalive: KeepaliveOptions | undefined;
  /** Sessions for streams may stop reading for long, so the daemon shall not ping them; nor do they take part in anything but streams. */
  readonly purpose: 'calls' | 'streams';
}

/**
 * Dials and performs libvirt's opening sequence up to CONNECT_OPEN, under one deadline.
 * Rejects with ConnectionError (every kind), LibvirtError (the daemon cannot open the name) or the signal's reason; then nothing stays open.
 */
export async function openSession(options: OpenSessionOptions): Promise<Session> {
  return establishSession(options, async (session, signal) => {
    await converse(session, options, signal);
    if (options.keepalive !== undefined) session.startKeepalive(options.keepalive);
  });
}

/** Dials and has `opening` speak the first words, under one deadline. Errors as for openSession, and those of `opening`; then nothing stays open. */
export async function establishSession(
  options: EstablishOptions,
  opening: (session: Session, signal: AbortSignal) => Promise<void>,
): Promise<Session> {
  const { uri, openTimeoutMs, signal } = options;
  signal?.throwIfAborted();
  checkTimeout('openTimeoutMs', openTimeoutMs);
  checkTimeout('callTimeoutMs', options.session.callTimeoutMs);
  const deadline = new AbortController();
  const forget = signal && onAbort(signal, () => deadline.abort(signal.reason));
  const timer = setTimeout(
    () => {
      deadline.abort(new ConnectionError('open-timeout', `${uri} did not open within ${openTimeoutMs} ms`));
    },
    Math.min(openTimeoutMs, MAX_TIMER_MS),
  );
  let session: Session | undefined;
  let transport: Transport | undefined;
  try {
    transport = await dialInTime(options.dialer, deadline.signal);
    session = new Session(transport, { ...options.session, peerName: uri });
    session.start();
    await opening(session, deadline.signal);
    return session;
  } catch (error) {
    session?.close(new ConnectionError('closed', `${uri} could not be opened`, { cause: error }), {
      abruptly: true,
    });
    transport?.destroy();
    throw isUnreadable(error) ? notUnderstood(uri, error) : error;
  } finally {
    clearTimeout(timer);
    forget?.();
  }
}

/** Whether it is about what the peer sent, and not about what we were given to send. */
function isUnreadable(error: unknown): error is XdrError {
  return error instanceof XdrError && error.code !== 'invalid-value';
}

function notUnderstood(uri: string, cause: XdrError): ConnectionError {
  const what = `${uri} sent something that is not libvirt's protocol: ${cause.message}`;
  return new ConnectionError('not-libvirt', what, { cause });
}

/** Dials, and gives up at the signal even if the dialer does not; a transport that comes too late is destroyed. */
async function dialInTime(dialer: Dialer, signal: AbortSignal): Promise<Transport> {
  const dialled = dialer.dial({ signal });
  return new Promise<Transport>((resolve, reject) => {
    const forget = onAbort(signal, () => {
      reject(signal.reason as Error);
      dialled.then(
        (transport) => transport.destroy(),
        () => undefined,
      );
    });
    dialled
      .then(resolve, reject)
      .finally(forget)
      .catch(() => undefined);
  });
}

async function converse(session: Session, options: OpenSessionOptions, signal: AbortSignal): Promise<void> {
  const call = openingCall(signal);
  await authenticate(session, { ...options.authentication, uri: options.uri, signal });
  const flags = options.readonly ? OPEN_READONLY : 0;
  const isForCalls = options.purpose === 'calls';
  try {
    // Together, since neither depends on the other: that is one way to the daemon and back less.
    await Promise.all([
      isForCalls && session.call(remote.CONNECT_SUPPORTS_FEATURE, { feature: FEATURE_KEEPALIVE }, call),
      session.call(remote.CONNECT_OPEN, { name: options.name, flags }, call),
    ]);
  } catch (error) {
    if (
      error instanceof LibvirtError &&
      error.code === ErrorNumber.RPC &&
      /authentication required/i.test(error.message)
    ) {
      throw new ConnectionError('auth-required', `${options.uri} requires authentication`, { cause: error });
    }
    throw error;
  }
  if (isForCalls) await watchHypervisor(session, options.uri, call);
}

/** Asks the daemon to say when its own connection to the hypervisor ends, which ends ours. */
async function watchHypervisor(session: Session, uri: string, call: OpeningCall): Promise<void> {
  const { supported } = await session.call(
    remote.CONNECT_SUPPORTS_FEATURE,
    { feature: FEATURE_CLOSE_CALLBACK },
    call,
  );
  if (supported === 0) return;
  session.onEvent(remoteEvents.CONNECT_EVENT_CONNECTION_CLOSED, ({ reason }) => {
    const why = CLOSE_REASONS[reason] ?? `reason ${reason}`;
    session.close(
      new ConnectionError('closed', `The daemon of ${uri} lost its hypervisor connection: ${why}`),
    );
  });
  await session.call(remote.CONNECT_REGISTER_CLOSE_CALLBACK, undefined, call);
}
