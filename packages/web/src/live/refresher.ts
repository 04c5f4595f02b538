import type { EventResource } from '@hostelry/server/api';
import { type Key, keys } from './keys.js';

/** What an event makes old; undefined means everything. Operations are renewed one by one, not here. */
export function staleAfter(event: EventResource): readonly Key[] | undefined {
  const { type, host, instance, change } = event;
  if (type === 'host') return change === 'gap' ? undefined : [keys.hosts, keys.instances, keys.host(host)];
  const ofInstance = instance === undefined ? [] : [keys.instance({ host, uuid: instance.uuid })];
  if (type === 'instance') return [keys.hosts, keys.instances, ...ofInstance];
  // Running operations change nothing that can be seen until they end, or an instance's own event says so.
  if (change === 'pending' || change === 'running') return [];
  return [keys.hosts, keys.instances, keys.host(host), ...ofInstance];
}

/** Gathers what has become old, and has it read again: many events come together (a bulk action, a host that connects). */
export class Refresher {
  readonly #refresh: (stale: readonly Key[] | undefined) => Promise<void>;
  readonly #gatherMs: number;
  #stale = new Map<string, Key>();
  #everything = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;

  /** `refresh` reads again what is stale, everything where that is undefined; it never rejects. */
  constructor(refresh: (stale: readonly Key[] | undefined) => Promise<void>, gatherMs = 100) {
    this.#refresh = refresh;
    this.#gatherMs = gatherMs;
  }

  add(stale: readonly Key[] | undefined): void {
    if (stale === undefined) this.#everything = true;
    else for (const key of stale) this.#stale.set(key.join('\n'), key);
    if (this.#everything || this.#stale.size > 0) this.#schedule();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#running = true;
  }

  /** One reading at a time: what becomes old meanwhile is read by the next, so that a steady flow starves nothing. */
  #schedule(): void {
    if (this.#running || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.#run(), this.#gatherMs);
  }

  async #run(): Promise<void> {
    const stale = this.#everything ? undefined : [...this.#stale.values()];
    this.#timer = undefined;
    this.#everything = false;
    this.#stale = new Map();
    this.#running = true;
    await this.#refresh(stale);
    this.#running = false;
    this.add([]);
  }
}
