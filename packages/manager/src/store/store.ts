import { type HostConfig } from '../host-config.js';
import { type ManagerEvent, type NewEvent } from '../manager-event.js';
import { type Operation } from '../operation.js';
import { type UserStore } from './user-store.js';

/** A request that was accepted under a client's key, and the operation that it began. */
export interface IdempotencyKey {
  readonly key: string;
  /** Of the request; another request under the same key is refused. */
  readonly fingerprint: string;
  /** Or `host:` and the name of the host that it added. */
  readonly operationId: string;
  readonly createdAt: number;
}

/** What is written together or not at all. */
export interface Change {
  /** Inserted, or replaced with its steps if its id is known. */
  readonly operation?: Operation;
  /** Added, or put in the place of the one of that name. */
  readonly host?: HostConfig;
  /** Appended in this order. */
  readonly events?: readonly NewEvent[];
  /** Inserted; if the key is taken, nothing of the change is written. */
  readonly key?: IdempotencyKey;
}

export interface CommitResult {
  /** The change's events with their numbers. */
  readonly events: readonly ManagerEvent[];
  /** Set if the key was taken and therefore nothing was written. */
  readonly taken?: IdempotencyKey;
}

/** A piece of the event log. */
export interface EventPage {
  /** In the order of their ids. */
  readonly events: readonly ManagerEvent[];
  /** Events up to this id are no longer kept; 0 if all are. */
  readonly forgotten: number;
}

/** How much `prune` leaves. */
export interface Retention {
  /** The newest events. */
  readonly events: number;
  /** The newest operations; unfinished ones always stay. */
  readonly operations: number;
  /** Keys made since then, in milliseconds since the epoch. */
  readonly keysSince: number;
}

export interface OpenOptions {
  /** Ends the waiting for another manager that has the store. */
  readonly signal?: AbortSignal;
}

/**
 * What a manager remembers and a hypervisor cannot: hosts, operations, events, idempotency keys, users.
 * One contract suite runs on every store (`test/store-contract.ts`). Constructing stores options only.
 */
export interface Store {
  /** Called once before any other call; brings the schema up to date. Fails with `conflict` if another process has the store, or waits for it. */
  open(options?: OpenOptions): Promise<void>;

  /** One transaction. On failure nothing of the change is there. */
  commit(change: Change): Promise<CommitResult>;

  getOperation(id: string): Promise<Operation | undefined>;
  /** Newest first. */
  listOperations(limit: number): Promise<readonly Operation[]>;
  /** Pending and running ones, oldest first. */
  unfinishedOperations(): Promise<readonly Operation[]>;
  findKey(key: string): Promise<IdempotencyKey | undefined>;

  /** At most `limit` events with an id above `id`. */
  eventsAfter(id: number, limit: number): Promise<EventPage>;
  /** The highest id ever given; 0 if none was. It does not sink when events are forgotten. */
  lastEventId(): Promise<number>;

  /** May be used while the store is open. */
  readonly users: UserStore;

  /** In the order of their names. */
  listHosts(): Promise<readonly HostConfig[]>;
  /** Says whether there was one. */
  removeHost(name: string): Promise<boolean>;

  /** Forgets what is older than asked. */
  prune(keep: Retention): Promise<void>;

  /** Called once at the end. */
  close(): Promise<void>;
}
