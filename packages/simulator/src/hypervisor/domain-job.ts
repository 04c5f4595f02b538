import { DomainJobType } from '@hostelry/libvirt';
import { type Clock } from './clock.js';
import { type SimulatedDomain } from './domain.js';
import { failure } from './errors.js';

/** What a job has done of what it has to do. */
export interface JobProgress {
  /** Libvirt's number of the kind of job: NONE, UNBOUNDED, COMPLETED, FAILED, CANCELLED. */
  readonly type: number;
  /** Libvirt's number of what is done: save, dump, migration out... */
  readonly operation: number;
  readonly elapsedMs: number;
  readonly totalBytes: number;
  readonly doneBytes: number;
  /** Why it failed. */
  readonly error?: string;
}

/** What a job does besides taking its time. */
export interface JobWork {
  /** Bytes that it has to move. Default: the domain's memory. */
  readonly totalBytes?: number;
  /** Called when the time is up; throwing makes the job a failed one. */
  readonly work?: () => void;
}

interface RunningJob {
  readonly operation: number;
  readonly clock: Clock;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly totalBytes: number;
  readonly abort: () => void;
  readonly hurry: () => void;
}

/** The job that works on the memory of a domain: one at a time, with progress, until it is done or aborted. */
export class DomainJob {
  readonly #domain: SimulatedDomain;
  #running: RunningJob | undefined;
  #last: JobProgress | undefined;

  constructor(domain: SimulatedDomain) {
    this.#domain = domain;
  }

  /** What runs now; undefined if nothing does. */
  get progress(): JobProgress | undefined {
    const job = this.#running;
    if (job === undefined) return undefined;
    const elapsedMs = job.clock.now() - job.startedAt;
    const { totalBytes } = job;
    const share = job.durationMs === 0 ? 1 : Math.min(1, elapsedMs / job.durationMs);
    return {
      type: DomainJobType.UNBOUNDED,
      operation: job.operation,
      elapsedMs,
      totalBytes,
      doneBytes: Math.floor(totalBytes * share),
    };
  }

  /** What the job came to that ended last; undefined if there was none since it was asked for. */
  takeCompleted(keep: boolean): JobProgress | undefined {
    const last = this.#last;
    if (!keep) this.#last = undefined;
    return last;
  }

  /** Waits until a job of that length is done. Fails if another runs, and with OPERATION_ABORTED when it is aborted. */
  async run(operation: number, clock: Clock, durationMs: number, job: JobWork = {}): Promise<void> {
    if (this.#running !== undefined) {
      throw failure('OPERATION_INVALID', 'another job is running on the domain', 'DOMAIN');
    }
    const startedAt = clock.now();
    const { totalBytes = this.#totalBytes, work } = job;
    let isAborted = false;
    const finish = (type: number, error?: string): void => {
      this.#running = undefined;
      const elapsedMs = clock.now() - startedAt;
      const bytes = this.#domain.isActive ? totalBytes : 0;
      const what = { type, operation, elapsedMs, totalBytes: bytes, doneBytes: bytes };
      this.#last = error === undefined ? what : { ...what, error };
    };
    try {
      if (durationMs > 0) {
        await new Promise<void>((resolve, reject) => {
          const cancel = clock.after(durationMs, resolve);
          const abort = (): void => {
            cancel();
            isAborted = true;
            reject(failure('OPERATION_ABORTED', 'domain job: canceled by client', 'DOMAIN'));
          };
          const hurry = (): void => {
            cancel();
            resolve();
          };
          this.#running = { operation, clock, startedAt, durationMs, totalBytes, abort, hurry };
        });
      }
      work?.();
      finish(DomainJobType.COMPLETED);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      finish(isAborted ? DomainJobType.CANCELLED : DomainJobType.FAILED, reason);
      throw error;
    }
  }

  /** What is left of the job that runs is done at once. */
  hurry(): void {
    this.#running?.hurry();
  }

  /** Ends the job that runs. Fails if none does. */
  abort(): void {
    if (this.#running === undefined) {
      throw failure('OPERATION_INVALID', 'no job is active on the domain', 'DOMAIN');
    }
    this.#running.abort();
  }

  get #totalBytes(): number {
    return this.#domain.config.memoryKiB * 1024;
  }
}
