import { Duplex } from 'node:stream';
import { type Transport } from '../rpc/transport.js';

/** A transport as a stream, which owns it: its end is the peer's, and destroying it ends the transport at once. */
export class TransportStream extends Duplex {
  readonly #transport: Transport;
  /** Called when the transport takes more. */
  #written: ((error?: Error) => void) | undefined;

  constructor(transport: Transport) {
    super({ allowHalfOpen: false });
    this.#transport = transport;
    transport.start({
      onData: (chunk) => {
        if (!this.push(chunk)) transport.pause();
      },
      onDrain: () => this.#goOn(),
      onClose: (error) => {
        this.#goOn(error ?? new Error('The peer has ended'));
        if (error === undefined) this.push(null);
        else this.destroy(error);
      },
    });
  }

  override _read(): void {
    this.#transport.resume();
  }

  override _write(chunk: Buffer, _encoding: string, written: (error?: Error) => void): void {
    this.#written = written;
    if (this.#transport.write(chunk)) this.#goOn();
  }

  override _final(done: (error?: Error) => void): void {
    this.#transport.close();
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#transport.destroy();
    done(error);
  }

  #goOn(error?: Error): void {
    const written = this.#written;
    this.#written = undefined;
    written?.(error);
  }
}
