/** How one kind of event is asked for and declined at the daemon. */
export interface EventSource {
  /** Registers; gives the callback's number. */
  register(): Promise<number>;
  deregister(callbackId: number): Promise<void>;
}

/**
 * One kind of event: registered once with the daemon while there are listeners, and fanned out here.
 * A second registration of the same kind would be an error at the daemon.
 */
export class EventRegistration<Payload> {
  readonly #source: EventSource;
  readonly #onListenerError: (error: unknown) => void;
  readonly #listeners = new Set<{ readonly listener: (payload: Payload) => void }>();
  #callbackId: number | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(source: EventSource, onListenerError: (error: unknown) => void) {
    this.#source = source;
    this.#onListenerError = onListenerError;
  }

  /** Adds a listener; resolves, with how to remove it, once the daemon sends these events. Rejects with the daemon's error, and then the listener is not added. */
  async add(listener: (payload: Payload) => void): Promise<() => void> {
    const entry = { listener };
    this.#listeners.add(entry);
    try {
      await this.#adjust();
    } catch (error) {
      this.#listeners.delete(entry);
      throw error;
    }
    return () => {
      if (!this.#listeners.delete(entry) || this.#listeners.size > 0) return;
      // The connection may be gone, and then nothing is registered any more; other failures are nobody's to handle.
      this.#adjust().catch(() => undefined);
    };
  }

  /** Hands a message to the listeners, unless it belongs to a registration that is not ours. */
  dispatch(callbackId: number, makePayload: () => Payload): void {
    // While the registration's reply is on its way its messages may overtake it.
    if (this.#callbackId !== undefined && this.#callbackId !== callbackId) return;
    if (this.#listeners.size === 0) return;
    const payload = makePayload();
    for (const { listener } of [...this.#listeners]) {
      try {
        listener(payload);
      } catch (error) {
        this.#onListenerError(error);
      }
    }
  }

  /** Brings the daemon in line with the listeners, one step after the other. */
  #adjust(): Promise<void> {
    const step = this.#work.then(async () => {
      if (this.#listeners.size > 0 && this.#callbackId === undefined) {
        this.#callbackId = await this.#source.register();
      } else if (this.#listeners.size === 0 && this.#callbackId !== undefined) {
        const callbackId = this.#callbackId;
        this.#callbackId = undefined;
        await this.#source.deregister(callbackId);
      }
    });
    this.#work = step.catch(() => undefined);
    return step;
  }
}
