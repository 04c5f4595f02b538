import { type Socket } from 'node:net';
import { type Transport, type TransportHandlers } from '../rpc/transport.js';
import { type ChunkReader } from './chunk-reader.js';
import { WriteBatch } from './write-batch.js';

/** A transport over a connected stream socket, by what it reads into if it was told that. The socket belongs to it from then on. */
export class SocketTransport implements Transport {
  readonly #socket: Socket;
  readonly #reader: ChunkReader | undefined;
  readonly #batch: WriteBatch;
  #error: Error | undefined;

  constructor(socket: Socket, reader?: ChunkReader) {
    this.#socket = socket;
    this.#reader = reader;
    this.#batch = new WriteBatch(socket);
    socket.pause();
    // From the first moment: an error before `start` must not be thrown, it is told by `onClose`.
    socket.on('error', this.#keepError);
  }

  start(handlers: TransportHandlers): void {
    const socket = this.#socket;
    const onChunk = (chunk: Buffer): void => handlers.onData(chunk);
    if (this.#reader === undefined) socket.on('data', onChunk);
    else this.#reader.onChunk = onChunk;
    socket.on('drain', () => handlers.onDrain());
    // The peer's end ends us too: the protocol has no half-open connection.
    socket.on('end', () => socket.destroy());
    socket.on('close', () => handlers.onClose(this.#error));
    if (socket.destroyed) queueMicrotask(() => handlers.onClose(this.#error));
    else socket.resume();
  }

  write(bytes: Uint8Array): boolean {
    return this.#batch.write(bytes);
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  close(): void {
    this.#batch.flush();
    this.#socket.destroySoon();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  readonly #keepError = (error: Error): void => {
    this.#error = error;
  };
}
