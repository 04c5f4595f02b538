import { type DriverEvent, type DriverEventListener } from '@hostelry/compute';

/** Where starts are heard of; `Host` satisfies it. */
interface EventSource {
  subscribe(listener: DriverEventListener): () => void;
}

/**
 * Remembers when guests were heard to start. While the connection is lost a guest may have been started anew, so everything is
 * forgotten with it; a guest that came from another host runs for longer than it has been here.
 */
export class StartTimes {
  readonly #startedAt = new Map<string, number>();

  /** For as long as both live: the driver owns the one and the other. */
  constructor(events: EventSource) {
    events.subscribe((event) => this.#hear(event));
  }

  uptimeMs(uuid: string): number | undefined {
    const at = this.#startedAt.get(uuid);
    return at === undefined ? undefined : Date.now() - at;
  }

  #hear(event: DriverEvent): void {
    if (event.type === 'host') this.#startedAt.clear();
    else if (event.type !== 'instance') return;
    else if (event.change === 'started' && event.detail !== 'migrated')
      this.#startedAt.set(event.uuid, event.at);
    else if (event.change === 'stopped' || event.change === 'crashed') this.#startedAt.delete(event.uuid);
  }
}
