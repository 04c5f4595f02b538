import { type Progress, type ProgressOptions } from '@hostelry/compute';
import { cancelledBy, throwIfCancelled } from '../cancellation.js';

type Step = Parameters<Progress['step']>;

/** One run of the work, and who waits for it. */
interface Flight<T> {
  readonly controller: AbortController;
  readonly listeners: Set<Progress | undefined>;
  lastStep: Step | undefined;
  waiting: number;
  promise: Promise<T>;
}

/**
 * Runs work once for all who ask for the same key at the same time.
 * Who aborts leaves alone; when the last one has left, the work itself is aborted, and that one's call ends after the work did.
 */
export class SingleFlight<T> {
  readonly #flights = new Map<string, Flight<T>>();

  /** Joins the flight of that key, or starts it; `what` names it in the error of an aborted call. */
  async run(
    key: string,
    what: string,
    options: ProgressOptions,
    work: (shared: ProgressOptions) => Promise<T>,
  ): Promise<T> {
    const { signal, progress } = options;
    throwIfCancelled(signal, what);
    const flight = this.#flights.get(key) ?? this.#start(key, work);
    flight.waiting++;
    const listener: Progress | undefined =
      progress === undefined ? undefined : { step: (...step) => progress.step(...step) };
    flight.listeners.add(listener);
    if (flight.lastStep !== undefined) listener?.step(...flight.lastStep);
    try {
      return await this.#wait(key, what, flight, signal);
    } finally {
      flight.listeners.delete(listener);
    }
  }

  #start(key: string, work: (shared: ProgressOptions) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const flight: Omit<Flight<T>, 'promise'> = {
      controller,
      listeners: new Set(),
      lastStep: undefined,
      waiting: 0,
    };
    const progress: Progress = {
      step: (...step) => {
        flight.lastStep = step;
        for (const listener of flight.listeners) listener?.step(...step);
      },
    };
    const promise = work({ signal: controller.signal, progress });
    const started = Object.assign(flight, { promise });
    this.#flights.set(key, started);
    const forget = (): void => this.#forget(key, started);
    promise.then(forget, forget);
    return started;
  }

  /** The flight's result, or the caller's abort. */
  #wait(key: string, what: string, flight: Flight<T>, signal: AbortSignal | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        if (signal === undefined) return;
        const error = cancelledBy(signal, what);
        const leave = (): void => reject(error);
        // Counted down here and not after the rejection: several may leave by one signal.
        flight.waiting--;
        if (flight.waiting > 0) return leave();
        // A newcomer must not join work that is being aborted.
        this.#forget(key, flight);
        flight.controller.abort(error);
        flight.promise.then(leave, leave);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      const settle = (): void => signal?.removeEventListener('abort', onAbort);
      flight.promise.then(resolve, reject).finally(settle);
    });
  }

  #forget(key: string, flight: Flight<T>): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
