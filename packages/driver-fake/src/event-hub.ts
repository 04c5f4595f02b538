import { type DriverEvent, type DriverEventListener } from '@hostelry/compute';

/** Hands each event to every listener; one that throws keeps no other from it. */
export class EventHub {
  readonly #listeners = new Set<{ readonly call: DriverEventListener }>();

  subscribe(listener: DriverEventListener): () => void {
    const entry = { call: listener };
    this.#listeners.add(entry);
    return () => void this.#listeners.delete(entry);
  }

  emit(event: DriverEvent): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener.call(event);
      } catch (error) {
        // No caller is left to tell.
        process.emitWarning(`A listener of driver events failed at "${event.change}": ${String(error)}`);
      }
    }
  }
}
