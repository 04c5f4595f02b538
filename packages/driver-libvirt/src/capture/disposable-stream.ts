import { Readable } from 'node:stream';
import { ComputeError } from '@hostelry/compute';

export interface DisposableStreamOptions {
  /** For messages, `Capture of instance "web1"` say. */
  readonly what: string;
  /** Takes away what the bytes were read from: called once, however the stream ends. */
  readonly dispose: () => Promise<void>;
  /** How long the source may keep whoever reads waiting. */
  readonly stallMs: number;
}

/** The bytes of a source. What they come from is taken away before the end is told, or before a stream that was destroyed closes. */
export class DisposableStream extends Readable {
  readonly #source: Readable;
  readonly #options: DisposableStreamOptions;
  #disposal: Promise<void> | undefined;
  #stall: NodeJS.Timeout | undefined;

  constructor(source: Readable, options: DisposableStreamOptions) {
    super();
    this.#source = source;
    this.#options = options;
    source.pause();
    source.on('data', (chunk) => {
      this.#stall?.refresh();
      if (!this.push(chunk)) this.#hold();
    });
    source.once('end', () => {
      this.#hold();
      this.#dispose().then(
        () => this.push(null),
        (error: Error) => this.destroy(error),
      );
    });
    source.once('error', (error) => this.destroy(error));
  }

  override _read(): void {
    const { what, stallMs } = this.#options;
    this.#stall ??= setTimeout(() => {
      this.destroy(new ComputeError('timeout', `${what} stalled: nothing came for ${stallMs / 1000} s`));
    }, stallMs);
    this.#source.resume();
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    this.#hold();
    this.#source.on('error', () => undefined);
    this.#source.destroy();
    this.#dispose().then(
      () => callback(error),
      (second: Error) => callback(error ?? second),
    );
  }

  /** Whoever reads has enough for now: that takes as long as it likes. */
  #hold(): void {
    clearTimeout(this.#stall);
    this.#stall = undefined;
    this.#source.pause();
  }

  #dispose(): Promise<void> {
    this.#disposal ??= this.#options.dispose();
    return this.#disposal;
  }
}
