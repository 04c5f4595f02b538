import { type Transport, type TransportHandlers } from '../rpc/transport.js';
import { type Dialer } from './dialer.js';

/** Bytes on their way to one end before its peer should wait. */
const HIGH_WATER_MARK_BYTES = 1024 * 1024;

/** Something that serves connections in this process, for example the simulator. */
export interface LoopbackService {
  /** Called with the server's end of a new in-memory connection. */
  accept(transport: Transport): void;
}

/** Two connected transports in memory: what is written to one arrives at the other, later and in order. */
export function createLoopback(): [Transport, Transport] {
  const left = new LoopbackTransport();
  const right = new LoopbackTransport();
  left.link(right);
  right.link(left);
  return [left, right];
}

/** Connects to a service in this process. */
export class LoopbackDialer implements Dialer {
  readonly security = 'private';
  readonly #service: LoopbackService;

  constructor(service: LoopbackService) {
    this.#service = service;
  }

  async dial(options: { readonly signal: AbortSignal }): Promise<Transport> {
    options.signal.throwIfAborted();
    const [client, server] = createLoopback();
    this.#service.accept(server);
    return client;
  }
}

class LoopbackTransport implements Transport {
  #peer: LoopbackTransport | undefined;
  #handlers: TransportHandlers | undefined;
  #incoming: Uint8Array[] = [];
  #incomingBytes = 0;
  #peerWaits = false;
  #paused = false;
  #scheduled = false;
  /** The peer has said its last; what is queued is still delivered. */
  #peerEnded = false;
  #closed = false;

  link(peer: LoopbackTransport): void {
    this.#peer = peer;
  }

  start(handlers: TransportHandlers): void {
    this.#handlers = handlers;
    this.#schedule();
  }

  write(bytes: Uint8Array): boolean {
    if (this.#closed || this.#peer === undefined) return true;
    return this.#peer.#accept(bytes);
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#schedule();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#incoming = [];
    const peer = this.#peer;
    if (peer !== undefined) {
      peer.#peerEnded = true;
      peer.#schedule();
    }
    queueMicrotask(() => this.#handlers?.onClose());
  }

  destroy(): void {
    this.close();
  }

  #accept(bytes: Uint8Array): boolean {
    if (this.#closed) return true;
    this.#incoming.push(bytes);
    this.#incomingBytes += bytes.byteLength;
    this.#schedule();
    if (this.#incomingBytes < HIGH_WATER_MARK_BYTES) return true;
    this.#peerWaits = true;
    return false;
  }

  #schedule(): void {
    if (this.#scheduled || this.#handlers === undefined || this.#closed) return;
    this.#scheduled = true;
    // A macrotask, as for a real socket: a busy pair of ends must not starve timers and other I/O.
    setImmediate(() => {
      this.#scheduled = false;
      this.#deliver();
    });
  }

  #deliver(): void {
    const chunks = this.#incoming;
    let next = 0;
    while (next < chunks.length && !this.#paused && !this.#closed) {
      const chunk = chunks[next++] as Uint8Array;
      this.#incomingBytes -= chunk.byteLength;
      this.#handlers?.onData(chunk);
    }
    if (this.#closed) return;
    // What arrived meanwhile was appended to the same array.
    this.#incoming = chunks.slice(next);
    if (this.#peerWaits && this.#incomingBytes < HIGH_WATER_MARK_BYTES / 2) {
      this.#peerWaits = false;
      const peer = this.#peer;
      setImmediate(() => {
        if (peer !== undefined && !peer.#closed) peer.#handlers?.onDrain();
      });
    }
    if (this.#incoming.length > 0) {
      if (!this.#paused) this.#schedule();
    } else if (this.#peerEnded) {
      this.#closed = true;
      this.#handlers?.onClose();
    }
  }
}
