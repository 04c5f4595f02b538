import { PassThrough, Writable } from 'node:stream';
import { type Io } from '../src/io.js';

/** An Io that remembers what was written and can be interrupted. */
export class FakeIo implements Io {
  readonly stdin = new Keyboard();
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

/** A standard input; a terminal's where `isTTY` is set. */
class Keyboard extends PassThrough {
  isTTY = false;
  isRaw = false;

  setRawMode(raw: boolean): void {
    this.isRaw = raw;
  }
}

class Collector extends Writable {
  text = '';
  isTTY = false;
  readonly #waiting = new Set<() => void>();

  /** Resolves once `text` was written; the test's own deadline ends a wait in vain. */
  async says(text: string): Promise<void> {
    while (!this.text.includes(text)) {
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resolve of waiting) resolve();
    done();
  }
}
