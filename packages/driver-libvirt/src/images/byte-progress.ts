import { type Progress } from '@hostelry/compute';

/** Bytes between two reports, at least. */
const INTERVAL = 4 * 2 ** 20;

/** Reports a step that moves bytes: at its start, each few MiB, and at its end. */
export class ByteProgress {
  readonly #progress: Progress | undefined;
  readonly #step: string;
  readonly #total: number | undefined;
  #done = 0;
  #reported = 0;

  constructor(progress: Progress | undefined, step: string, total?: number) {
    this.#progress = progress;
    this.#step = step;
    this.#total = total;
    this.#report();
  }

  get done(): number {
    return this.#done;
  }

  add(bytes: number): void {
    this.#done += bytes;
    if (this.#done - this.#reported >= INTERVAL || this.#done === this.#total) this.#report();
  }

  #report(): void {
    this.#reported = this.#done;
    const detail =
      this.#total === undefined ? { done: this.#done } : { done: this.#done, total: this.#total };
    this.#progress?.step(this.#step, detail);
  }
}
