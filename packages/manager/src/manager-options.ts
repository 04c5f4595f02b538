import { type CallObserver, type CallOptions, type InstanceSpec } from '@hostelry/compute';
import { type DriverFactory } from './driver-factory.js';
import { type EventHubOptions } from './event-hub.js';
import { type HostConfig } from './host-config.js';
import { type ManagedHostOptions } from './managed-host.js';
import { type Store } from './store/store.js';
import { type PasswordOptions } from './users/user-access.js';

export interface ManagerOptions extends PasswordOptions {
  readonly store: Store;
  /** Hosts of this run. One in the store that has the same name is set aside. */
  readonly hosts: readonly HostConfig[];
  /** Chooses the host of launches that name none: a built-in (`first-fit`, `spread`), a package or a file. Default `first-fit`. */
  readonly scheduler?: string;
  /** The folder that a scheduler given by path or package is looked up from. Default: the current folder. */
  readonly from?: string;
  /** Default: the plug-in loader, from the current folder. */
  readonly drivers?: DriverFactory;
  /**
   * `serving`: unreachable hosts are retried, and a question does not wait long for a host that is connecting.
   * `once`: no retries, and a question waits for the first attempt.
   */
  readonly mode: 'serving' | 'once';
  /** Told what went wrong with nobody waiting for it. Default: dropped. */
  readonly report?: (problem: Error) => void;
  /** Told of every call of every driver when it ends, for a log. Default: only counted. */
  readonly observe?: CallObserver;
  /** How long `close` waits for operations to be cancelled and undone. Default 10 s. */
  readonly closeGraceMs?: number;
  readonly keep?: EventHubOptions['keep'];
  readonly backOffMs?: ManagedHostOptions['backOffMs'];
}

export interface ChangeOptions extends CallOptions {
  /** A repeated request under the same key gives the operation that the first one began. */
  readonly idempotencyKey?: string;
  /** The user who asks, whom the operation remembers. */
  readonly by?: string;
  /** The tag of the instance as the caller saw it (see `tagOf`): if it is another by now, nothing begins. */
  readonly expected?: string;
}

export interface LaunchRequest {
  /** Default: the only host, else the first connected host with room. */
  readonly host?: string;
  readonly spec: InstanceSpec;
}
