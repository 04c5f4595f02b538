import { PassThrough, Writable } from 'node:stream';
import { type Io } from '../src/io.js';

/** An Io that remembers what was written and can be interrupted. */
export class FakeIo implements Io {
  readonly stdin = new PassThrough();
  readonly stdout = new Collector();
  readonly stderr = new Collector();
  readonly env: Record<string, string | undefined>;
  readonly cwd: string;
  readonly #listeners = new Set<() => void>();

  constructor(env: Record<string, string | undefined> = {}, cwd = '/') {
    this.env = env;
    this.cwd = cwd;
  }

  onInterrupt(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** As Ctrl-C does. */
  interrupt(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** How many would hear an interrupt; zero when a command is over. */
  get interruptible(): number {
    return this.#listeners.size;
  }
}

class Collector extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
