interface Listening {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

/** Who listens to which signal. One for all connections, since they may share a signal, and weak, so that it keeps none. */
const listening = new WeakMap<AbortSignal, Listening>();

/**
 * Calls back when the signal aborts, once, or now if it has; returns how to stop that. There is one listener on each signal for all that share it:
 * Node warns of a leak at the eleventh, and a thousand calls, or all hosts of a program, may wait for one signal.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  if (signal.aborted) {
    callback();
    return () => undefined;
  }
  // Wrapped, so that one function that listens twice is two.
  const entry = (): void => callback();
  const { callbacks, listener } = listening.get(signal) ?? listen(signal);
  callbacks.add(entry);
  return () => {
    if (!callbacks.delete(entry) || callbacks.size > 0) return;
    signal.removeEventListener('abort', listener);
    listening.delete(signal);
  };
}

function listen(signal: AbortSignal): Listening {
  const callbacks = new Set<() => void>();
  const listener = (): void => {
    listening.delete(signal);
    const all = [...callbacks];
    callbacks.clear();
    for (const callback of all) callback();
  };
  const entry = { callbacks, listener };
  listening.set(signal, entry);
  signal.addEventListener('abort', listener, { once: true });
  return entry;
}
