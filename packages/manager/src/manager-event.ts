import { type InstanceState } from '@hostelry/compute';
import { type OperationKind } from './operation.js';

/** Something that happened, before the store gave it its number. `at` is milliseconds since the epoch. */
export interface NewEvent {
  readonly at: number;
  readonly type: 'instance' | 'host' | 'operation';
  readonly host: string;
  readonly instance?: { readonly name: string; readonly uuid: string; readonly state?: InstanceState };
  /** The change in one word; for operations the new state. */
  readonly change: string;
  readonly detail?: string;
  readonly operation?: { readonly id: string; readonly kind: OperationKind };
}

/** An event of the log. Ids grow; an event read later never has a smaller id than one read before. */
export interface ManagerEvent extends NewEvent {
  readonly id: number;
}

/** The host name of an event that concerns the whole stream: a `gap` after which everything known should be compared once. */
export const ANY_HOST = '*';
