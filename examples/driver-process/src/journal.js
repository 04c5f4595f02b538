import { watch } from 'node:fs';
import { appendFile, open, stat } from 'node:fs/promises';

/** What changed, a line each: so every driver of a directory hears of every change, in one order. */
export class Journal {
  #path;
  #offset = 0;
  #watcher;
  #reading = Promise.resolve();
  #tell;

  /** @param {string} path @param {(event: object) => void} tell */
  constructor(path, tell) {
    this.#path = path;
    this.#tell = tell;
  }

  async start() {
    this.#offset = (await stat(this.#path)).size;
    this.#watcher = watch(this.#path, () => void this.read());
  }

  stop() {
    this.#watcher?.close();
    this.#watcher = undefined;
  }

  async add(event) {
    await appendFile(this.#path, `${JSON.stringify(event)}\n`);
    await this.read();
  }

  /** Tells what was not told yet. */
  read() {
    this.#reading = this.#reading.then(() => this.#readOn());
    return this.#reading;
  }

  async #readOn() {
    if (this.#watcher === undefined) return;
    const file = await open(this.#path);
    try {
      const { size } = await file.stat();
      const { buffer } = await file.read({
        buffer: Buffer.alloc(size - this.#offset),
        position: this.#offset,
      });
      const whole = buffer.lastIndexOf('\n') + 1;
      this.#offset += whole;
      for (const line of buffer.toString('utf8', 0, whole).split('\n')) {
        if (line !== '' && this.#watcher !== undefined) this.#tell(JSON.parse(line));
      }
    } finally {
      await file.close();
    }
  }
}
