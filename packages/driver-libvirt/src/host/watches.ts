import { ComputeError, type InstanceChange } from '@hostelry/compute';

/** What a watch sees of one domain. */
export interface Sighting {
  readonly uuid: string;
  readonly change: InstanceChange;
  /** In libvirt's words, for example `shutdown` or `destroyed`. */
  readonly detail?: string;
}

/** How long to wait, and who may end the wait. */
export interface WatchOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sees every event of one domain from when it was made until it is closed. Make it before the call whose effect is awaited:
 * libvirt often sends the event ahead of the call's reply. Always close it.
 */
export interface Watch {
  /**
   * The first event since the watch was made, or since the last match, for which `matches` holds; undefined if none came in time.
   * Rejects with the signal's reason when aborted, and with ComputeError `unreachable` when the connection is lost meanwhile.
   */
  until(matches: (sighting: Sighting) => boolean, options: WatchOptions): Promise<Sighting | undefined>;
  close(): void;
}

/** The watches on a host's domains. Nothing here asks the host anything: events decide. */
export class Watches {
  readonly #open = new Map<string, Set<OpenWatch>>();

  watch(uuid: string): Watch {
    const watches = this.#open.get(uuid) ?? new Set();
    this.#open.set(uuid, watches);
    const watch = new OpenWatch(uuid, () => {
      watches.delete(watch);
      if (watches.size === 0 && this.#open.get(uuid) === watches) this.#open.delete(uuid);
    });
    watches.add(watch);
    return watch;
  }

  deliver(sighting: Sighting): void {
    for (const watch of this.#open.get(sighting.uuid) ?? []) watch.see(sighting);
  }

  /** The connection is gone, and events with it: nobody may go on waiting for one. */
  fail(reason: string): void {
    for (const watches of this.#open.values()) for (const watch of watches) watch.fail(reason);
  }
}

class OpenWatch implements Watch {
  readonly #uuid: string;
  readonly #onClose: () => void;
  #seen: Sighting[] = [];
  #failure: string | undefined;
  #wake: (() => void) | undefined;

  constructor(uuid: string, onClose: () => void) {
    this.#uuid = uuid;
    this.#onClose = onClose;
  }

  see(sighting: Sighting): void {
    this.#seen.push(sighting);
    this.#wake?.();
  }

  fail(reason: string): void {
    this.#failure = reason;
    this.#wake?.();
  }

  close(): void {
    this.#onClose();
    this.#seen = [];
  }

  async until(
    matches: (sighting: Sighting) => boolean,
    options: WatchOptions,
  ): Promise<Sighting | undefined> {
    const { signal, timeoutMs } = options;
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      this.#wake?.();
    }, timeoutMs);
    const onAbort = (): void => this.#wake?.();
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      for (;;) {
        signal?.throwIfAborted();
        const found = this.#take(matches);
        if (found !== undefined) return found;
        if (this.#failure !== undefined) throw this.#lost(this.#failure);
        if (timedOut) return undefined;
        await new Promise<void>((resolve) => (this.#wake = resolve));
        this.#wake = undefined;
      }
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      this.#wake = undefined;
    }
  }

  #take(matches: (sighting: Sighting) => boolean): Sighting | undefined {
    const index = this.#seen.findIndex(matches);
    if (index < 0) return undefined;
    const found = this.#seen[index];
    this.#seen = this.#seen.slice(index + 1);
    return found;
  }

  #lost(reason: string): ComputeError {
    return new ComputeError(
      'unreachable',
      `The connection was lost while waiting for an event of instance ${this.#uuid}: ${reason}`,
    );
  }
}
