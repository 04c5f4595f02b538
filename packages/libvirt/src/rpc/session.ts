import { NameTable } from '../xdr/name-table.js';
import { type CallOptions } from './call-options.js';
import { Deadlines } from './deadlines.js';
import { decodeErrorPayload } from './error-payload.js';
import { ConnectionError, TimeoutError, UnsupportedProcedureError } from './errors.js';
import { EventRoutes } from './event-routes.js';
import {
  encodeFrame,
  FrameSplitter,
  PacketStatus,
  PacketType,
  type Packet,
  type PacketHeader,
} from './frame.js';
import {
  KEEPALIVE_PROGRAM,
  KEEPALIVE_VERSION,
  KeepaliveProber,
  KeepaliveProcedure,
  type KeepaliveOptions,
} from './keepalive.js';
import { errorReport } from './listener-errors.js';
import { decodePayload, encodePacket, setSerial } from './payload.js';
import { PendingCall } from './pending-call.js';
import { type EventProcedure, type Procedure } from './procedure.js';
import { StreamChannel, type OpenedStream, type StreamLink } from './stream-channel.js';
import { checkTimeout } from './timers.js';
import { type Transport } from './transport.js';
import { passesDescriptors } from './unsupported.js';
import { RequestWindow, type WindowSlot } from './window.js';

/** How a session behaves; all have defaults. */
export interface SessionOptions {
  /** Calls in flight at once. Default 4, and 16 while they are short ones: a daemon stops reading at 5. */
  readonly window?: number | undefined;
  /** Deadline of calls that name none. Default 60000. */
  readonly callTimeoutMs?: number | undefined;
  /** Called with what a listener threw, or with a message that could not be decoded. Default: a process warning. */
  readonly onListenerError?: ((error: unknown) => void) | undefined;
  /** Where the transport leads, for messages. Default `the peer`. */
  readonly peerName?: string | undefined;
}

/** Internal choices of one call. */
export interface SessionCallOptions extends CallOptions {
  /** Do not wait for a place in the window; for the few calls that end or open a connection. */
  readonly immediate?: boolean | undefined;
}

const DEFAULT_WINDOW = 4;
/** What may be in flight of calls that the daemon answers at once. */
const DEFAULT_DEPTH = 16;
/** Milliseconds until a call that names no deadline is given up. */
export const DEFAULT_CALL_TIMEOUT_MS = 60_000;

/**
 * One conversation over one transport: calls and their replies, messages, streams and keepalive.
 * It knows no procedure by name. It ends once, by `close` or by the transport's or protocol's failure, and then everything that waits is rejected with that error.
 */
export class Session {
  readonly #transport: Transport;
  readonly #splitter = new FrameSplitter();
  readonly #names = new NameTable();
  readonly #window: RequestWindow;
  readonly #callTimeoutMs: number;
  readonly #peerName: string;
  readonly #events: EventRoutes;
  readonly #onListenerError: (error: unknown) => void;
  readonly #calls = new Map<number, PendingCall>();
  readonly #queued = new Set<PendingCall>();
  readonly #deadlines = new Deadlines();
  readonly #streams = new Map<number, StreamChannel>();
  readonly #pausers = new Set<StreamLink>();
  readonly #closeListeners = new Set<(error: ConnectionError) => void>();
  #drainWaiters: (() => void)[] = [];
  #prober: KeepaliveProber | undefined;
  #serial = 0;
  #closed: ConnectionError | undefined;
  #heard = false;

  constructor(transport: Transport, options: SessionOptions = {}) {
    this.#transport = transport;
    this.#window = new RequestWindow(options.window ?? DEFAULT_WINDOW, options.window ?? DEFAULT_DEPTH);
    this.#callTimeoutMs = options.callTimeoutMs ?? DEFAULT_CALL_TIMEOUT_MS;
    this.#peerName = options.peerName ?? 'the peer';
    this.#onListenerError = errorReport(options.onListenerError);
    this.#events = new EventRoutes(this.#onListenerError);
  }

  /** Begins to read; once, before the first call. */
  start(): void {
    this.#transport.start({
      onData: (chunk) => this.#onData(chunk),
      onDrain: () => this.#onDrain(),
      onClose: (error) => this.#onTransportClose(error),
    });
  }

  /** The error that ended the session, while there is one. */
  get closed(): ConnectionError | undefined {
    return this.#closed;
  }

  /** Streams that have not ended. */
  get openStreams(): number {
    return this.#streams.size;
  }

  /**
   * Calls a procedure and gives its decoded return value.
   * Rejects with LibvirtError (the daemon's), TimeoutError, the signal's reason, ConnectionError (the session's end) or XdrError (arguments or reply do not fit the definition).
   */
  call<A, R>(procedure: Procedure<A, R>, args: A, options: SessionCallOptions = {}): Promise<R> {
    return this.#send(procedure, args, options, undefined).then((payload) =>
      decodePayload(procedure.ret, payload, this.#names),
    );
  }

  /** Calls a procedure that opens a stream. Errors as for `call`; a stream whose opening was given up is aborted when its late reply comes. */
  async openStream<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    options: SessionCallOptions = {},
  ): Promise<OpenedStream<R>> {
    let channel: StreamChannel | undefined;
    const payload = await this.#send(procedure, args, options, (serial) => {
      channel = this.#openChannel(procedure, serial, options.timeoutMs ?? this.#callTimeoutMs);
      return channel;
    });
    if (channel === undefined) throw new Error(`No stream was opened for ${procedure.name}`);
    return { ret: decodePayload(procedure.ret, payload), channel };
  }

  /** Calls `listener` with each message of the procedure, synchronously and in order of arrival; returns how to stop that. */
  onEvent<M>(procedure: EventProcedure<M>, listener: (message: M) => void): () => void {
    return this.#events.add(procedure, listener);
  }

  /** Calls `listener` once when the session ends (soon, if it has ended already); returns how to stop that. */
  onClose(listener: (error: ConnectionError) => void): () => void {
    if (this.#closed !== undefined) {
      const error = this.#closed;
      queueMicrotask(() => this.#notifyClosed(listener, error));
      return () => undefined;
    }
    this.#closeListeners.add(listener);
    return () => this.#closeListeners.delete(listener);
  }

  /** Starts pinging the peer; the session ends when it stays silent too long. */
  startKeepalive(options: KeepaliveOptions): void {
    if (this.#closed !== undefined || this.#prober !== undefined) return;
    this.#prober = new KeepaliveProber(options, {
      ping: () => this.#sendKeepalive(KeepaliveProcedure.PING),
      isPaused: () => this.#pausers.size > 0,
      dead: () => this.close(this.#error('closed', 'stopped answering keepalive pings'), { abruptly: true }),
    });
    this.#prober.start();
  }

  /** Ends the session: pending calls are rejected and streams fail with `error`. Only the first call counts. */
  close(
    error: ConnectionError = new ConnectionError('closed', 'The connection is closed'),
    how: { readonly abruptly?: boolean } = {},
  ): void {
    if (this.#closed !== undefined) return;
    this.#closed = error;
    this.#prober?.stop();
    this.rejectPending(error);
    this.#deadlines.clear();
    this.#window.clear();
    this.#events.clear();
    if (how.abruptly === true) this.#transport.destroy();
    else this.#transport.close();
    this.#onDrain();
    const listeners = [...this.#closeListeners];
    this.#closeListeners.clear();
    for (const listener of listeners) this.#notifyClosed(listener, error);
  }

  /** Rejects what waits, without ending the session: the first half of an orderly close. */
  rejectPending(error: ConnectionError): void {
    for (const call of [...this.#calls.values(), ...this.#queued]) call.reject(error);
    for (const channel of [...this.#streams.values()]) channel.fail(error, 'unconfirmed');
  }

  #send<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    options: SessionCallOptions,
    openChannel: ((serial: number) => StreamChannel) | undefined,
  ): Promise<Uint8Array> {
    // What is thrown here rejects.
    return new Promise<Uint8Array>((resolve, reject) => {
      if (this.#closed !== undefined) throw this.#closed;
      if (passesDescriptors(procedure)) throw new UnsupportedProcedureError(procedure.name);
      options.signal?.throwIfAborted();
      checkTimeout('timeoutMs', options.timeoutMs);
      // Encoded before it queues: a mistake in the arguments is the caller's now, and later changes to them do not count.
      const frame = encodePacket(callHeader(procedure), procedure.args, args);
      const timeoutMs = options.timeoutMs ?? this.#callTimeoutMs;
      const call = new PendingCall({
        resolve,
        reject,
        signal: options.signal,
        deadlines: this.#deadlines,
        timeoutMs,
        timeoutError: () => new TimeoutError(procedure.name, timeoutMs),
        settled: () => this.#queued.delete(call),
      });
      this.#queued.add(call);
      const begin = (slot?: WindowSlot): void => {
        const serial = this.#nextSerial();
        this.#queued.delete(call);
        this.#calls.set(serial, call);
        call.begun(slot, openChannel?.(serial));
        setSerial(frame, serial);
        this.#transport.write(frame);
      };
      if (options.immediate === true) begin();
      else call.queued(this.#window.enter(begin, procedure.priority === true));
    });
  }

  #openChannel<A, R>(procedure: Procedure<A, R>, serial: number, timeoutMs: number): StreamChannel {
    const { program, version, number } = procedure;
    const send = (type: number, status: number, payload: Uint8Array | undefined): boolean =>
      this.#transport.write(
        encodeFrame({ program, version, procedure: number, type, serial, status }, payload),
      );
    const link: StreamLink = {
      send: (status, data) => send(PacketType.STREAM, status, data),
      sendHole: (payload) => send(PacketType.STREAM_HOLE, PacketStatus.CONTINUE, payload),
      onDrain: (callback) => void this.#drainWaiters.push(callback),
      pause: () => {
        this.#pausers.add(link);
        this.#transport.pause();
      },
      resume: () => {
        if (this.#pausers.delete(link) && this.#pausers.size === 0) this.#transport.resume();
      },
      done: () => void this.#streams.delete(serial),
    };
    const channel = new StreamChannel(link, timeoutMs);
    this.#streams.set(serial, channel);
    return channel;
  }

  #onData(chunk: Uint8Array): void {
    if (this.#closed !== undefined) return;
    try {
      this.#splitter.push(chunk, (packet) => this.#onPacket(packet));
    } catch (error) {
      const cause = error instanceof Error ? error : new Error(String(error));
      this.close(
        this.#error('not-libvirt', `sent something that is not libvirt's protocol: ${cause.message}`, cause),
        {
          abruptly: true,
        },
      );
    }
  }

  #onPacket(packet: Packet): void {
    if (this.#closed !== undefined) return;
    this.#heard = true;
    this.#prober?.received();
    switch (packet.type) {
      case PacketType.REPLY:
      case PacketType.REPLY_WITH_FDS:
        return this.#onReply(packet);
      case PacketType.MESSAGE:
        if (packet.program === KEEPALIVE_PROGRAM) return this.#onKeepalive(packet);
        return this.#events.dispatch(packet);
      case PacketType.STREAM:
      case PacketType.STREAM_HOLE:
        // A stream that is gone may still be talked to for a while.
        return this.#streams.get(packet.serial)?.receive(packet);
      default:
        // A newer daemon may send what we do not know; the frame is whole, so the conversation goes on.
        return;
    }
  }

  #onReply(packet: Packet): void {
    const call = this.#calls.get(packet.serial);
    if (call === undefined) return;
    this.#calls.delete(packet.serial);
    if (packet.status === PacketStatus.OK) {
      call.resolve(packet.payload);
      this.#streams.get(packet.serial)?.replied();
      return;
    }
    const error = decodeErrorPayload(packet.payload);
    this.#streams.get(packet.serial)?.fail(error);
    call.answerError(error);
  }

  #onKeepalive(packet: Packet): void {
    if (packet.procedure === KeepaliveProcedure.PING) this.#sendKeepalive(KeepaliveProcedure.PONG);
  }

  #sendKeepalive(procedure: number): void {
    this.#transport.write(
      encodeFrame({
        program: KEEPALIVE_PROGRAM,
        version: KEEPALIVE_VERSION,
        procedure,
        type: PacketType.MESSAGE,
        serial: 0,
        status: PacketStatus.OK,
      }),
    );
  }

  #onDrain(): void {
    const waiters = this.#drainWaiters;
    this.#drainWaiters = [];
    for (const waiter of waiters) waiter();
  }

  #onTransportClose(cause: Error | undefined): void {
    if (cause instanceof ConnectionError) {
      // A transport that knows more than that it ended, as ssh does, has said it.
      this.close(cause);
    } else if (this.#splitter.pending > 0 && !this.#heard) {
      this.close(
        this.#error('not-libvirt', `ended after ${this.#splitter.pending} bytes of its first packet`, cause),
      );
    } else {
      this.close(
        this.#error(
          'closed',
          cause === undefined ? 'ended the connection' : `was lost: ${cause.message}`,
          cause,
        ),
      );
    }
  }

  #error(code: 'closed' | 'not-libvirt', what: string, cause?: Error): ConnectionError {
    return new ConnectionError(
      code,
      `${this.#peerName} ${what}`,
      cause === undefined ? undefined : { cause },
    );
  }

  #notifyClosed(listener: (error: ConnectionError) => void, error: ConnectionError): void {
    try {
      listener(error);
    } catch (thrown) {
      this.#onListenerError(thrown);
    }
  }

  #nextSerial(): number {
    // Never 0 or 1 after a wrap matters little for replies, but messages carry 1, so calls begin at 2 for readable traces.
    this.#serial = this.#serial >= 0xffff_ffff ? 2 : Math.max(2, this.#serial + 1);
    return this.#serial;
  }
}

/** The header of a call, to be numbered when its turn comes. */
function callHeader<A, R>({ program, version, number }: Procedure<A, R>): PacketHeader {
  const { CALL: type } = PacketType;
  return { program, version, procedure: number, type, serial: 0, status: PacketStatus.OK };
}
