import { type DriverEvent, type DriverEventListener } from './events.js';
import { type Report } from './report.js';

/** Hands each driver event to every listener, in order; a listener that throws is reported and keeps nobody else from it. */
export class DriverEventHub {
  readonly #listeners = new Set<{ readonly call: DriverEventListener }>();
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  /** Calls the listener for each event from now on; returns how to stop that. */
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
        this.#report(`A listener of driver events failed at "${event.change}"`, error);
      }
    }
  }
}
