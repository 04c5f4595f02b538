import { type HostConfig } from '../host-config.js';
import { type ManagerEvent } from '../manager-event.js';
import { isEnded, type Operation } from '../operation.js';
import { MemoryUserStore } from './memory-user-store.js';
import {
  type Change,
  type CommitResult,
  type EventPage,
  type IdempotencyKey,
  type Retention,
  type Store,
} from './store.js';

/** A store that lives as long as its process: for one command, and for tests. */
export class MemoryStore implements Store {
  readonly users = new MemoryUserStore();
  readonly #hosts = new Map<string, HostConfig>();
  /** In the order of their creation. */
  readonly #operations = new Map<string, Operation>();
  readonly #keys = new Map<string, IdempotencyKey>();
  #events: ManagerEvent[] = [];
  #lastEventId = 0;

  async open(): Promise<void> {
    // Nothing to open.
  }

  async commit(change: Change): Promise<CommitResult> {
    const { operation, key } = change;
    const taken = key === undefined ? undefined : this.#keys.get(key.key);
    if (taken !== undefined) return { events: [], taken };
    if (key !== undefined) this.#keys.set(key.key, key);
    if (change.host !== undefined) this.#hosts.set(change.host.name, change.host);
    if (operation !== undefined) this.#operations.set(operation.id, operation);
    const events = (change.events ?? []).map((event) => ({ ...event, id: ++this.#lastEventId }));
    this.#events.push(...events);
    return { events };
  }

  async getOperation(id: string): Promise<Operation | undefined> {
    return this.#operations.get(id);
  }

  async listOperations(limit: number): Promise<readonly Operation[]> {
    return [...this.#operations.values()].reverse().slice(0, limit);
  }

  async unfinishedOperations(): Promise<readonly Operation[]> {
    return [...this.#operations.values()].filter((operation) => !isEnded(operation.state));
  }

  async findKey(key: string): Promise<IdempotencyKey | undefined> {
    return this.#keys.get(key);
  }

  async eventsAfter(id: number, limit: number): Promise<EventPage> {
    // Ids are consecutive, so the place of an event follows from its id.
    const forgotten = this.#lastEventId - this.#events.length;
    const start = Math.max(0, id - forgotten);
    return { events: this.#events.slice(start, start + limit), forgotten };
  }

  async lastEventId(): Promise<number> {
    return this.#lastEventId;
  }

  async listHosts(): Promise<readonly HostConfig[]> {
    return [...this.#hosts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async removeHost(name: string): Promise<boolean> {
    return this.#hosts.delete(name);
  }

  async prune(keep: Retention): Promise<void> {
    this.#events = this.#events.slice(Math.max(0, this.#events.length - keep.events));
    const old = [...this.#operations.values()].slice(0, Math.max(0, this.#operations.size - keep.operations));
    for (const operation of old) {
      if (isEnded(operation.state)) this.#operations.delete(operation.id);
    }
    for (const [key, entry] of this.#keys) {
      if (entry.createdAt < keep.keysSince) this.#keys.delete(key);
    }
  }

  async close(): Promise<void> {
    // Nothing to close.
  }
}
