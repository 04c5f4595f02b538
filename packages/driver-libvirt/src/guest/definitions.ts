import { type DriverEventListener } from '@hostelry/compute';
import { type Definition } from './definition.js';

/** Where a memo hears that what it knows may have changed; `Host` satisfies it. */
export interface EventSource {
  subscribe(listener: DriverEventListener): () => void;
}

/**
 * Remembers the definitions of a host's domains, or something else that their documents say, each asked for once, until an
 * event says that it may have changed. So the list of instances costs no call for each instance once they are known.
 * What others change without an event (a card added to a stopped domain's configuration, say) shows after the domain's
 * next event, or once somebody asked for that one instance.
 */
export class Definitions<Known = Definition> {
  readonly #known = new Map<string, Promise<Known>>();

  constructor(events: EventSource) {
    // For as long as both live: the driver owns the one and the other.
    events.subscribe((event) => {
      if (event.type === 'instance') this.#known.delete(event.uuid);
      else if (event.type === 'host') this.#known.clear();
    });
  }

  /** The domain's definition, read now unless it is known; concurrent callers share one reading. */
  get(uuid: string, read: () => Promise<Known>): Promise<Known> {
    const known = this.#known.get(uuid);
    if (known !== undefined) return known;
    // An event during the reading deletes the entry, so an outdated result is never kept.
    const reading = read().catch((error: unknown) => {
      if (this.#known.get(uuid) === reading) this.#known.delete(uuid);
      throw error;
    });
    this.#known.set(uuid, reading);
    return reading;
  }

  /** The domain's definition, read now in any case, and remembered. */
  refresh(uuid: string, read: () => Promise<Known>): Promise<Known> {
    this.#known.delete(uuid);
    return this.get(uuid, read);
  }

  /** Forgets one, whose domain the caller has changed. */
  forget(uuid: string): void {
    this.#known.delete(uuid);
  }

  /** Forgets all but these: domains can vanish while no event is heard. */
  retain(uuids: ReadonlySet<string>): void {
    for (const uuid of this.#known.keys()) if (!uuids.has(uuid)) this.#known.delete(uuid);
  }
}
