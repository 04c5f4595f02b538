import { StreamError, type LibvirtError } from './errors.js';
import { PacketStatus, PacketType, type Packet } from './frame.js';
import { decodeErrorPayload } from './error-payload.js';
import { decodeHole, encodeHole, type StreamHole } from './stream-hole.js';
import { MAX_TIMER_MS } from './timers.js';

/** Bytes of data in one stream packet; libvirt's legacy payload limit, which every daemon takes. */
export const STREAM_PACKET_BYTES = 262_120;

/** Waits of the end of a stream that is finished or aborted. */
const DEFAULT_END_TIMEOUT_MS = 60_000;

/** What may come of a stream before the reply of the call that opens it: it overtakes that by a moment. */
const EARLY_LIMIT_BYTES = 16 * 1024 * 1024;
const EARLY_LIMIT_PACKETS = 1024;

/** What a channel needs from its session. */
export interface StreamLink {
  /** Sends one stream packet; false: wait for `onDrain`. */
  send(status: number, data?: Uint8Array): boolean;
  /** Sends the packet that stands for a hole. */
  sendHole(payload: Uint8Array): boolean;
  /** Calls back once when writing makes sense again, or at once when the session is gone. */
  onDrain(callback: () => void): void;
  /** Stops the session's reading until `resume`. */
  pause(): void;
  resume(): void;
  /** The channel will take no more packets. */
  done(): void;
}

/** Who receives what the channel brings. */
export interface StreamSink {
  data(bytes: Uint8Array): void;
  /** Zeros that did not travel. A sink without it takes no sparse stream, and one that comes breaks. */
  hole?(hole: StreamHole): void;
  /** The peer has no more data. */
  end(): void;
  /** The stream broke: the peer's error, or the connection's end. Called at most once, nothing follows. */
  fail(error: Error): void;
}

/** How a channel ended: both sides agree, or one side does not know. */
export type StreamSettlement = 'clean' | 'unconfirmed';

/** What opening a stream gives: the call's own return value, and the channel. */
export interface OpenedStream<R> {
  readonly ret: R;
  readonly channel: StreamChannel;
}

type State = 'open' | 'finishing' | 'aborting' | 'done';

/**
 * The client's end of one stream: the packets that share a call's serial.
 * It keeps order, holds what arrives before a sink is there, tolerates late and duplicate packets,
 * and ends with a handshake: finish (OK, and OK back) or abort (ERROR, and OK back).
 */
export class StreamChannel {
  readonly #link: StreamLink;
  readonly #endTimeoutMs: number;
  #sink: StreamSink | undefined;
  #early: ((sink: StreamSink) => void)[] = [];
  #state: State = 'open';
  #ended = false;
  #paused = false;
  #replied = false;
  /** Bytes that came before the reply. */
  #earlyBytes = 0;
  #failure: Error | undefined;
  #timer: NodeJS.Timeout | undefined;
  #finish: { resolve: () => void; reject: (error: Error) => void } | undefined;
  #settle!: (how: StreamSettlement) => void;
  /** Resolves when the channel is done; never rejects. `unconfirmed` means that the peer may still send for it. */
  readonly settled: Promise<StreamSettlement>;

  constructor(link: StreamLink, endTimeoutMs = DEFAULT_END_TIMEOUT_MS) {
    this.#link = link;
    this.#endTimeoutMs = endTimeoutMs;
    this.settled = new Promise((resolve) => (this.#settle = resolve));
  }

  /** True while data may be sent. */
  get isOpen(): boolean {
    return this.#state === 'open';
  }

  /** True between `finish` and the peer's answer. */
  get isFinishing(): boolean {
    return this.#state === 'finishing';
  }

  /** Called by the session when the call that opens the stream has been answered. */
  replied(): void {
    this.#replied = true;
    this.#earlyBytes = 0;
    if (this.#early.length > 0) this.pause();
  }

  /** Names the receiver, once; it gets what came before at once. */
  attach(sink: StreamSink): void {
    this.#sink = sink;
    const early = this.#early;
    this.#early = [];
    this.resume();
    for (const deliver of early) deliver(sink);
  }

  /** Sends data, cut to packets; `sent` is called when more may follow, with the stream's error if it is over. */
  send(data: Uint8Array, sent: (error?: Error) => void): void {
    let flowing = true;
    for (let offset = 0; offset < data.byteLength; offset += STREAM_PACKET_BYTES) {
      if (this.#state !== 'open') return sent(this.#overError());
      flowing = this.#link.send(PacketStatus.CONTINUE, data.subarray(offset, offset + STREAM_PACKET_BYTES));
    }
    this.#whenFlowing(flowing, sent);
  }

  /** Sends a hole in a stream that was opened as sparse; `sent` as for `send`. */
  sendHole(hole: StreamHole, sent: (error?: Error) => void): void {
    if (this.#state !== 'open') return sent(this.#overError());
    this.#whenFlowing(this.#link.sendHole(encodeHole(hole)), sent);
  }

  /** Says that this side is done and waits until the peer agrees; at once if the peer has ended the stream itself. Rejects with the peer's error. */
  finish(): Promise<void> {
    if (this.#state === 'done' && this.#failure === undefined) return Promise.resolve();
    if (this.#state !== 'open') return Promise.reject(this.#overError());
    this.#state = 'finishing';
    this.resume();
    return new Promise((resolve, reject) => {
      this.#finish = { resolve, reject };
      this.#startTimer(
        new StreamError(
          'unconfirmed',
          `The daemon did not confirm the end of a stream within ${this.#endTimeoutMs} ms`,
        ),
      );
      this.#link.send(PacketStatus.OK);
    });
  }

  /** Gives the stream up; the sink hears nothing more. May be called at any time. */
  abort(): void {
    if (this.#state !== 'open') return;
    this.#state = 'aborting';
    this.#sink = undefined;
    this.#early = [];
    this.resume();
    this.#startTimer(undefined);
    this.#link.send(PacketStatus.ERROR);
  }

  /** Asks the peer to wait (this stops the whole connection's reading). */
  pause(): void {
    if (this.#paused || this.#state !== 'open') return;
    this.#paused = true;
    this.#link.pause();
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#link.resume();
  }

  /** Called by the session for each packet of this stream. */
  receive(packet: Packet): void {
    if (this.#state === 'done') return;
    if (packet.status === PacketStatus.ERROR) return this.fail(decodeErrorPayload(packet.payload));
    if (packet.status === PacketStatus.OK) {
      // Also an OK that was not asked for ends the stream: the peer has nothing more to say.
      const unasked = this.#state === 'open' && !this.#ended;
      this.#done('clean');
      if (unasked) this.#end();
      return;
    }
    if (this.#state === 'aborting') return;
    if (this.#ended) return;
    if (!this.#replied) {
      this.#earlyBytes += packet.payload.byteLength;
      if (this.#earlyBytes > EARLY_LIMIT_BYTES || this.#early.length >= EARLY_LIMIT_PACKETS)
        return this.#break(
          new StreamError('protocol', 'The daemon sent too much of a stream before it opened it'),
        );
    }
    if (packet.type === PacketType.STREAM_HOLE) this.#receiveHole(packet.payload);
    else if (packet.payload.byteLength === 0) this.#end();
    else this.#deliver((sink) => sink.data(packet.payload));
  }

  /** Ends the stream with an error; called for the peer's error and for the end of the session. */
  fail(error: LibvirtError | Error, how: StreamSettlement = 'clean'): void {
    if (this.#state === 'done') return;
    this.#failure = error;
    const finish = this.#finish;
    this.#finish = undefined;
    // An abort is confirmed by an error as well as by OK, and whoever aborted wants to hear neither.
    if (finish !== undefined) finish.reject(error);
    else if (this.#state === 'open') this.#deliver((sink) => sink.fail(error));
    this.#done(how);
  }

  #receiveHole(payload: Uint8Array): void {
    let hole: StreamHole | undefined;
    try {
      hole = decodeHole(payload);
    } catch (cause) {
      return this.#break(
        new StreamError('protocol', 'The daemon sent a hole that cannot be read', { cause }),
      );
    }
    if (hole === undefined) return;
    this.#deliver((sink) => {
      if (sink.hole !== undefined) return sink.hole(hole);
      this.#break(
        new StreamError('protocol', 'The daemon sent a hole in a stream that was not opened as sparse'),
      );
    });
  }

  /** Gives the stream up because of what the peer sent. */
  #break(error: Error): void {
    this.#failure = error;
    const sink = this.#sink;
    this.abort();
    if (sink !== undefined) sink.fail(error);
    else this.#early = [(late) => late.fail(error)];
  }

  #whenFlowing(flowing: boolean, sent: (error?: Error) => void): void {
    if (flowing) return sent();
    this.#link.onDrain(() => (this.#state === 'open' ? sent() : sent(this.#overError())));
  }

  #end(): void {
    this.#ended = true;
    this.#deliver((sink) => sink.end());
  }

  #deliver(deliver: (sink: StreamSink) => void): void {
    if (this.#sink !== undefined) return deliver(this.#sink);
    this.#early.push(deliver);
    // Nobody takes it yet, and what nobody takes must not pile up. The reply of the call that opens the stream comes on the same way,
    // and a daemon's data may overtake it: to stop reading before it would be to wait for ever.
    if (this.#replied) this.pause();
  }

  #startTimer(error: Error | undefined): void {
    if (this.#endTimeoutMs > MAX_TIMER_MS) return;
    this.#timer = setTimeout(() => {
      this.fail(
        error ?? new StreamError('unconfirmed', 'The daemon did not confirm the abort of a stream'),
        'unconfirmed',
      );
    }, this.#endTimeoutMs);
  }

  #done(how: StreamSettlement): void {
    this.#state = 'done';
    clearTimeout(this.#timer);
    this.resume();
    this.#finish?.resolve();
    this.#finish = undefined;
    this.#link.done();
    this.#settle(how);
  }

  #overError(): Error {
    return this.#failure ?? new StreamError('over', 'The stream is over');
  }
}
