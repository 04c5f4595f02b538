import { ComputeError, type Progress } from '@hostelry/compute';
import { ConnectDomainEventBlockJobStatus as Status, type Connection, type Domain } from '@hostelry/libvirt';
import { reasonOf } from '../errors.js';

/** How often a job is asked how far it is. Its end is told by an event; of its progress there is none. */
const PROGRESS_MS = 500;

/** How to wait for a job. */
export interface BlockJobWait {
  /** The step that progress is told under. */
  readonly step: string;
  readonly progress?: Progress | undefined;
  /** Nothing moved for this long ends the wait with `timeout`. */
  readonly stallMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Hears of the block job of one disk. Make it before the job is started, and always close it. */
export class BlockJobWatch {
  readonly #domain: Domain;
  readonly #target: string;
  readonly #stops: (() => unknown)[] = [];
  #status: number | undefined;
  #lost: string | undefined;
  #wake: (() => void) | undefined;

  private constructor(domain: Domain, target: string) {
    this.#domain = domain;
    this.#target = target;
  }

  static async open(connection: Connection, domain: Domain, target: string): Promise<BlockJobWatch> {
    const watch = new BlockJobWatch(domain, target);
    const stop = await connection.onDomainEvent(
      'blockJob2',
      ({ disk, status }) => {
        if (disk === target) watch.#end(() => (watch.#status = status));
      },
      { domain },
    );
    const forget = connection.onClose((reason) => watch.#end(() => (watch.#lost = reasonOf(reason))));
    watch.#stops.push(stop, forget);
    return watch;
  }

  /** Waits until all is copied and what the guest writes goes to both. `failed` if the job ends before; `unreachable` if the connection does. */
  async ready({ step, progress, stallMs, signal }: BlockJobWait): Promise<void> {
    let done = -1;
    let movedAt = performance.now();
    for (;;) {
      signal?.throwIfAborted();
      if (this.#lost !== undefined) {
        throw new ComputeError('unreachable', `The connection was lost during a block job: ${this.#lost}`);
      }
      if (this.#status === Status.READY) return;
      if (this.#status !== undefined) {
        throw new ComputeError('failed', `The copying of disk "${this.#target}" ended before it was done`);
      }
      const info = await this.#domain.getBlockJobInfo(this.#target, 0, { signal });
      if (info !== undefined && Number(info.cur) !== done) {
        done = Number(info.cur);
        movedAt = performance.now();
        progress?.step(step, { done, total: Number(info.end) });
      }
      if (performance.now() - movedAt > stallMs) {
        const seconds = stallMs / 1000;
        throw new ComputeError('timeout', `Disk "${this.#target}" is not copied on for ${seconds} s`);
      }
      await this.#pause(signal);
    }
  }

  close(): void {
    // The connection may be gone, and the registration with it.
    for (const stop of this.#stops) void Promise.resolve(stop()).catch(() => undefined);
  }

  #end(note: () => void): void {
    note();
    this.#wake?.();
  }

  async #pause(signal: AbortSignal | undefined): Promise<void> {
    if (this.#status !== undefined || this.#lost !== undefined) return;
    const wake = (): void => this.#wake?.();
    const timer = setTimeout(wake, PROGRESS_MS);
    signal?.addEventListener('abort', wake, { once: true });
    try {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      this.#wake = undefined;
    }
  }
}
