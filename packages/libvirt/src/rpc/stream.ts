import { Duplex, Readable, Writable } from 'node:stream';
import { onAbort } from './on-abort.js';
import { type StreamChannel } from './stream-channel.js';
import { StreamHole } from './stream-hole.js';

/** Bytes that a Node stream holds before it asks its peer to wait. */
const HIGH_WATER_MARK_BYTES = 1024 * 1024;

/** Chunks that a sparse Node stream holds; of bytes each is a packet. */
const HIGH_WATER_MARK_CHUNKS = 8;

/** How to end a stream from outside. */
export interface StreamOptions {
  /** Aborting destroys the stream with the signal's reason and tells the daemon. */
  readonly signal?: AbortSignal | undefined;
}

/** How a volume's bytes travel. */
export interface TransferStreamOptions extends StreamOptions {
  /** The stream was opened as sparse: its chunks are Buffer or StreamHole. Default false: Buffer only. */
  readonly sparse?: boolean | undefined;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Hands on a chunk, or null for the end; false: no more for now. What a listener throws is the stream's own error, and not its connection's. */
function push(stream: Readable, chunk: Buffer | StreamHole | null): boolean {
  try {
    return stream.push(chunk);
  } catch (thrown) {
    stream.destroy(thrown instanceof Error ? thrown : new Error('A listener threw', { cause: thrown }));
    return true;
  }
}

/** Destroys the stream when the signal fires, and lets go of the signal when the stream closes. */
function bindSignal(stream: Readable | Writable, signal: AbortSignal | undefined): void {
  if (signal === undefined) return;
  const forget = onAbort(signal, () => {
    const reason: unknown = signal.reason;
    stream.destroy(reason instanceof Error ? reason : new Error('The stream was aborted', { cause: reason }));
  });
  stream.once('close', forget);
}

/**
 * The bytes of a download. It ends after the daemon confirmed the end, so that no descriptor stays open there.
 * Destroying it before tells the daemon to stop.
 */
export function createDownload(channel: StreamChannel, options: TransferStreamOptions = {}): Readable {
  const sparse = options.sparse === true;
  const readable = new Readable({
    objectMode: sparse,
    highWaterMark: sparse ? HIGH_WATER_MARK_CHUNKS : HIGH_WATER_MARK_BYTES,
    read: () => channel.resume(),
    destroy: (error, callback) => {
      channel.abort();
      callback(error);
    },
  });
  channel.attach({
    data: (bytes) => {
      if (!push(readable, asBuffer(bytes))) channel.pause();
    },
    ...(sparse && {
      hole: (hole: StreamHole) => {
        if (!push(readable, hole)) channel.pause();
      },
    }),
    end: () => {
      channel.finish().then(
        () => push(readable, null),
        (error: Error) => readable.destroy(error),
      );
    },
    fail: (error) => void readable.destroy(error),
  });
  bindSignal(readable, options.signal);
  return readable;
}

/**
 * Takes the bytes of an upload. `finish` comes after the daemon has confirmed that it has them all.
 * Destroying it before tells the daemon to stop.
 */
export function createUpload(channel: StreamChannel, options: TransferStreamOptions = {}): Writable {
  const sparse = options.sparse === true;
  const writable = new Writable({
    objectMode: sparse,
    highWaterMark: sparse ? HIGH_WATER_MARK_CHUNKS : HIGH_WATER_MARK_BYTES,
    write: (chunk: unknown, _encoding, callback) => {
      if (chunk instanceof Uint8Array) channel.send(chunk, callback);
      else if (chunk instanceof StreamHole) channel.sendHole(chunk, callback);
      else callback(new TypeError(`Cannot upload a ${typeof chunk}: a chunk is bytes or a StreamHole`));
    },
    final: (callback) => void channel.finish().then(() => callback(), callback),
    destroy: (error, callback) => {
      channel.abort();
      callback(error);
    },
  });
  channel.attach({
    // Nothing comes down an upload; a daemon that sends some is tolerated.
    data: () => undefined,
    end: () => undefined,
    fail: (error) => void writable.destroy(error),
  });
  bindSignal(writable, options.signal);
  return writable;
}

/**
 * Both directions of a console or channel. Either side's end ends both: the protocol has no half-open stream.
 * Destroying it tells the daemon to stop.
 */
export function createDuplex(channel: StreamChannel, options: StreamOptions = {}): Duplex {
  const duplex = new Duplex({
    readableHighWaterMark: HIGH_WATER_MARK_BYTES,
    writableHighWaterMark: HIGH_WATER_MARK_BYTES,
    read: () => channel.resume(),
    write: (chunk: Buffer, _encoding, callback) => channel.send(chunk, callback),
    final: (callback) => {
      // The daemon ended first: the handshake is under way or over.
      if (!channel.isOpen) return callback();
      channel.finish().then(() => {
        push(duplex, null);
        callback();
      }, callback);
    },
    destroy: (error, callback) => {
      channel.abort();
      callback(error);
    },
  });
  channel.attach({
    data: (bytes) => {
      if (!push(duplex, asBuffer(bytes))) channel.pause();
    },
    end: () => {
      if (channel.isFinishing) return;
      channel.finish().then(
        () => {
          push(duplex, null);
          duplex.end();
        },
        (error: Error) => duplex.destroy(error),
      );
    },
    fail: (error) => void duplex.destroy(error),
  });
  bindSignal(duplex, options.signal);
  return duplex;
}
