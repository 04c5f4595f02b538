import { Duplex, Readable, Writable } from 'node:stream';
import { type ReadableStream as WebReadable, type WritableStream as WebWritable } from 'node:stream/web';

/** Both directions of a console or channel as Web streams. */
export interface WebDuplex<Chunk> {
  readonly readable: WebReadable<Chunk>;
  readonly writable: WebWritable<Chunk>;
}

/**
 * A stream of this package as Web streams: a download becomes a ReadableStream, an upload a WritableStream, a console or channel both.
 * Backpressure passes through; `cancel` and `abort` tell the daemon to stop; `close` resolves when the daemon has confirmed. Chunks of a sparse stream are Uint8Array or StreamHole, of others Uint8Array.
 */
export function toWeb<Chunk = Uint8Array>(stream: Duplex): WebDuplex<Chunk>;
export function toWeb<Chunk = Uint8Array>(stream: Readable): WebReadable<Chunk>;
export function toWeb<Chunk = Uint8Array>(stream: Writable): WebWritable<Chunk>;
export function toWeb(stream: Readable | Writable): WebDuplex<unknown> | WebReadable | WebWritable {
  if (stream instanceof Duplex) return Duplex.toWeb(stream);
  return stream instanceof Readable ? Readable.toWeb(stream) : Writable.toWeb(stream);
}
