/**
 * One listener on each signal for the many calls that share it: Node warns of a leak at the eleventh, and a thousand calls may wait for one signal.
 */
export class AbortFanOut {
  readonly #callbacks = new Map<
    AbortSignal,
    { readonly all: Set<() => void>; readonly listener: () => void }
  >();

  /** Calls back when the signal aborts, once; returns how to stop that. */
  add(signal: AbortSignal, callback: () => void): () => void {
    const { all, listener } = this.#callbacks.get(signal) ?? this.#listen(signal);
    all.add(callback);
    return () => {
      if (!all.delete(callback) || all.size > 0) return;
      signal.removeEventListener('abort', listener);
      this.#callbacks.delete(signal);
    };
  }

  #listen(signal: AbortSignal) {
    const all = new Set<() => void>();
    const listener = (): void => {
      this.#callbacks.delete(signal);
      const callbacks = [...all];
      all.clear();
      for (const callback of callbacks) callback();
    };
    const entry = { all, listener };
    this.#callbacks.set(signal, entry);
    signal.addEventListener('abort', listener, { once: true });
    return entry;
  }
}
