import { type Duplex } from 'node:stream';
import { type WebSocket } from '@fastify/websocket';

/** Above this the guest's output waits until the client has read: a guest that prints fast must not fill the server. */
const OUTPUT_HIGH_WATER = 256 * 1024;
/** Above this the guest does not take its input, and the client is told. */
const INPUT_LIMIT = 1024 * 1024;
const PING_MS = 30_000;
/** What a close frame can hold. */
const REASON_BYTES = 123;

/**
 * One client of a console, from its upgrade to its end. Input that comes before the console is open is kept for it.
 * The socket is never paused: a paused one does not notice that its client has gone.
 */
export class ConsoleSocket {
  readonly #socket: WebSocket;
  readonly #gone = new AbortController();
  #early: Buffer[] = [];
  #earlyBytes = 0;
  #serial: Duplex | undefined;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    let answered = true;
    socket.on('pong', () => (answered = true));
    const ping = setInterval(() => {
      if (!answered) return socket.terminate();
      answered = false;
      socket.ping();
    }, PING_MS);
    socket.on('message', (data: Buffer | ArrayBuffer | Buffer[]) => this.#take(bytesOf(data)));
    // An error is followed by close.
    socket.on('error', () => {});
    socket.once('close', () => {
      clearInterval(ping);
      this.#gone.abort();
      this.#serial?.destroy();
    });
  }

  /** Aborts when the client has gone. */
  get signal(): AbortSignal {
    return this.#gone.signal;
  }

  /** Joins the client to the console until one of them ends; then neither is left open. */
  join(serial: Duplex): void {
    serial.once('error', (error) => this.end(1011, error.message));
    serial.once('end', () => this.end(1000, 'The console has ended'));
    serial.once('close', () => this.end(1000, 'The console has ended'));
    if (this.#gone.signal.aborted) {
      serial.destroy();
      return;
    }
    this.#serial = serial;
    const socket = this.#socket;
    serial.on('data', (chunk: Uint8Array) => {
      socket.send(chunk, { binary: true }, () => {
        if (socket.bufferedAmount < OUTPUT_HIGH_WATER) serial.resume();
      });
      if (socket.bufferedAmount >= OUTPUT_HIGH_WATER) serial.pause();
    });
    for (const bytes of this.#early) serial.write(bytes);
    this.#early = [];
  }

  /** Closes with a WebSocket close code and a reason, which is cut to what a close frame holds. */
  end(code: number, reason: string): void {
    let text = reason;
    while (Buffer.byteLength(text) > REASON_BYTES) text = text.slice(0, -1);
    this.#socket.close(code, text);
  }

  #take(bytes: Buffer): void {
    const serial = this.#serial;
    if (serial === undefined) {
      this.#earlyBytes += bytes.length;
      this.#early.push(bytes);
    } else if (serial.writable) {
      serial.write(bytes);
    }
    if ((serial?.writableLength ?? this.#earlyBytes) > INPUT_LIMIT) {
      this.end(1013, 'The guest does not read its console');
      serial?.destroy();
    }
  }
}

function bytesOf(data: Buffer | ArrayBuffer | Buffer[]): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
}
