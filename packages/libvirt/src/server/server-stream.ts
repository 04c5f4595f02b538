import { ErrorNumber } from '../generated/constants.js';
import { Duplex, Readable } from 'node:stream';
import { LibvirtError } from '../rpc/errors.js';
import { PacketStatus, PacketType, type Packet } from '../rpc/frame.js';
import { STREAM_PACKET_BYTES } from '../rpc/stream-channel.js';
import { decodeHole, encodeHole, StreamHole } from '../rpc/stream-hole.js';
import { toLibvirtError } from './to-libvirt-error.js';

/** What a stream needs from its connection. */
export interface ServerStreamLink {
  send(status: number, data?: Uint8Array): boolean;
  sendHole(payload: Uint8Array): boolean;
  sendError(error: LibvirtError): void;
  onDrain(callback: () => void): void;
  pause(): void;
  resume(): void;
  done(): void;
}

/** Who takes the client's packets, by the way the stream is used. */
interface Mode {
  data(bytes: Uint8Array): void;
  /** Left out where the stream takes no holes. */
  hole?(hole: StreamHole): void;
  /** The client has finished and waits for the confirmation. */
  finish(): void;
  /** The client gave up, or is gone; nothing can be sent any more. */
  abandon(error: Error): void;
}

const IN_BYTES = 1024 * 1024;
/** Chunks of a sparse stream; each is at most a packet. */
const IN_CHUNKS = 8;

/**
 * The daemon's end of a stream. The handler chooses one of three uses, once: `receive`, `send` or `duplex`.
 * The handshakes of the protocol are done here.
 */
export class ServerStream {
  readonly #link: ServerStreamLink;
  #mode: Mode | undefined;
  #begun = false;
  #over = false;
  #paused = false;
  #onBegin: (() => void)[] = [];
  #early: Packet[] = [];
  #resolveClosed!: () => void;
  /** Resolves when the stream is over, however it ended. */
  readonly closed: Promise<void>;

  constructor(link: ServerStreamLink) {
    this.#link = link;
    this.closed = new Promise((resolve) => (this.#resolveClosed = resolve));
  }

  /** True until either side has ended the stream. */
  get isOpen(): boolean {
    return !this.#over;
  }

  /**
   * An upload: gives the client's bytes to `consume`, and confirms the client's end when that has resolved. If it rejects, the client gets the error.
   * Resolves when the stream is over; the iteration throws when the client aborts or is gone.
   */
  receive(consume: (bytes: AsyncIterable<Uint8Array>) => Promise<void>): Promise<void> {
    return this.#receive(consume, false);
  }

  /** As `receive`, for an upload that the client opened with the flag SPARSE_STREAM: holes come as they are. */
  receiveSparse(consume: (chunks: AsyncIterable<Uint8Array | StreamHole>) => Promise<void>): Promise<void> {
    return this.#receive(consume, true);
  }

  #receive<Chunk>(consume: (chunks: AsyncIterable<Chunk>) => Promise<void>, sparse: boolean): Promise<void> {
    const incoming = this.#readable(sparse);
    let finished = false;
    this.#setMode({
      ...(sparse && {
        hole: (hole: StreamHole) => {
          if (!incoming.push(hole)) this.#pause();
        },
      }),
      data: (bytes) => {
        if (!incoming.push(bytes)) this.#pause();
      },
      finish: () => {
        finished = true;
        incoming.push(null);
      },
      abandon: (error) => void incoming.destroy(error),
    });
    const clientFinished = new Promise<void>((resolve) => incoming.once('close', resolve));
    void this.#consume(incoming, consume, clientFinished, () => finished);
    return this.closed;
  }

  /**
   * A download: sends the source's bytes and the end of data, and waits for the client's farewell. An error of the source reaches the client.
   * Only a client that opened it with the flag SPARSE_STREAM understands holes.
   */
  send(source: Iterable<Uint8Array | StreamHole> | AsyncIterable<Uint8Array | StreamHole>): Promise<void> {
    let stopped: Error | undefined;
    this.#setMode({
      // Nothing comes up a download; a client that sends some is tolerated.
      data: () => undefined,
      finish: () => {
        stopped = new Error('The client finished the stream');
        this.#confirm();
      },
      abandon: (error) => {
        stopped = error;
        // A source that waits for data would hold its resources for ever.
        if (source instanceof Readable) source.destroy();
      },
    });
    void this.#pump(source, () => stopped);
    return this.closed;
  }

  /** A console or channel: both directions. Ending it ends the stream; it ends when the client finishes, and is destroyed when the client aborts or is gone. */
  duplex(): Duplex {
    const duplex: Duplex = new Duplex({
      read: () => this.#resume(),
      write: (chunk: Buffer, _encoding, callback) => {
        this.#write(chunk).then(() => callback(), callback);
      },
      final: (callback) => {
        // The end of data; the client answers by finishing.
        if (!this.#over) this.#whenBegun(() => void this.#emit(PacketStatus.CONTINUE));
        callback();
      },
      destroy: (error, callback) => {
        this.#resume();
        if (error !== null) this.abort(error);
        else if (!duplex.writableFinished && !this.#over)
          this.#whenBegun(() => void this.#emit(PacketStatus.CONTINUE));
        callback(error);
      },
    });
    this.#setMode({
      data: (bytes) => {
        if (!duplex.destroyed && !duplex.push(bytes)) this.#pause();
      },
      finish: () => {
        this.#confirm();
        duplex.push(null);
        duplex.end();
      },
      abandon: () => void duplex.destroy(),
    });
    return duplex;
  }

  /** Breaks the stream: the client gets the error. No effect when it is over. */
  abort(error: unknown): void {
    if (this.#over) return;
    this.#whenBegun(() => {
      if (this.#over) return;
      this.#link.sendError(toLibvirtError(error));
      this.#mode?.abandon(error instanceof Error ? error : new Error(String(error)));
      this.#finish();
    });
  }

  /** Called by the connection when the call's reply has been sent. */
  begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    const waiting = this.#onBegin;
    this.#onBegin = [];
    for (const begin of waiting) begin();
  }

  /** Called by the connection for each of the client's packets. */
  accept(packet: Packet): void {
    if (this.#over) return;
    if (packet.status === PacketStatus.ERROR) {
      this.#emit(PacketStatus.OK);
      this.drop(new LibvirtError(ErrorNumber.OPERATION_ABORTED, 'The client aborted the stream'));
    } else if (this.#mode === undefined) {
      this.#early.push(packet);
      // Whatever the handler waits for before it uses the stream, the client shall wait too.
      this.#pause();
    } else if (packet.status === PacketStatus.OK) this.#mode.finish();
    else if (packet.type === PacketType.STREAM_HOLE) this.#acceptHole(this.#mode, packet.payload);
    else if (packet.payload.byteLength > 0) this.#mode.data(packet.payload);
  }

  #acceptHole(mode: Mode, payload: Uint8Array): void {
    try {
      const hole = decodeHole(payload);
      if (hole === undefined) return;
      if (mode.hole === undefined) throw new Error('This stream was not opened as sparse');
      mode.hole(hole);
    } catch (error) {
      this.abort(error);
    }
  }

  /** Ends the stream without a word to the client, who is gone or knows. */
  drop(error: Error): void {
    if (this.#over) return;
    this.#mode?.abandon(error);
    this.#finish();
  }

  #setMode(mode: Mode): void {
    if (this.#mode !== undefined) throw new Error('A stream can be used once only');
    this.#mode = mode;
    const early = this.#early;
    this.#early = [];
    this.#resume();
    for (const packet of early) this.accept(packet);
  }

  #readable(sparse: boolean): Readable {
    const limits = sparse ? { objectMode: true, highWaterMark: IN_CHUNKS } : { highWaterMark: IN_BYTES };
    return new Readable({ ...limits, read: () => this.#resume() });
  }

  async #consume<Chunk>(
    incoming: Readable,
    consume: (chunks: AsyncIterable<Chunk>) => Promise<void>,
    clientFinished: Promise<void>,
    finished: () => boolean,
  ): Promise<void> {
    // A consumer may stop reading before the client stops sending; errors reach it through the iteration.
    incoming.on('error', () => undefined);
    try {
      await consume(incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Chunk>);
      incoming.resume();
      await clientFinished;
      if (finished()) this.#confirm();
    } catch (error) {
      incoming.destroy();
      this.abort(error);
    }
  }

  async #pump(
    source: Iterable<Uint8Array | StreamHole> | AsyncIterable<Uint8Array | StreamHole>,
    stopped: () => Error | undefined,
  ): Promise<void> {
    try {
      for await (const chunk of source) {
        if (stopped() !== undefined) return;
        await (chunk instanceof StreamHole ? this.#writeHole(chunk) : this.#write(chunk));
      }
      if (!this.#over) this.#whenBegun(() => void this.#emit(PacketStatus.CONTINUE));
    } catch (error) {
      this.abort(error);
    }
  }

  async #write(bytes: Uint8Array): Promise<void> {
    await new Promise<void>((resolve) => this.#whenBegun(resolve));
    for (let offset = 0; offset < bytes.byteLength; offset += STREAM_PACKET_BYTES) {
      if (this.#over) return;
      const more = this.#emit(PacketStatus.CONTINUE, bytes.subarray(offset, offset + STREAM_PACKET_BYTES));
      if (!more) await new Promise<void>((resolve) => this.#link.onDrain(resolve));
    }
  }

  async #writeHole(hole: StreamHole): Promise<void> {
    await new Promise<void>((resolve) => this.#whenBegun(resolve));
    if (this.#over || this.#link.sendHole(encodeHole(hole))) return;
    await new Promise<void>((resolve) => this.#link.onDrain(resolve));
  }

  #whenBegun(action: () => void): void {
    if (this.#begun || this.#over) action();
    else this.#onBegin.push(action);
  }

  #confirm(): void {
    if (this.#over) return;
    this.#emit(PacketStatus.OK);
    this.#finish();
  }

  /** Sends a packet while the stream lives; what comes too late is nobody's. */
  #emit(status: number, data?: Uint8Array): boolean {
    return this.#over || this.#link.send(status, data);
  }

  #pause(): void {
    if (this.#paused || this.#over) return;
    this.#paused = true;
    this.#link.pause();
  }

  #resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#link.resume();
  }

  #finish(): void {
    this.#over = true;
    this.#resume();
    this.#link.done();
    // Whoever waits for the reply to be sent must not wait for ever.
    this.begin();
    this.#resolveClosed();
  }
}
