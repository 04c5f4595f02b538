import { type InstanceState } from './info.js';

/** What a driver reports without being asked. `at` is milliseconds since the epoch, taken when the report arrived. */
export type DriverEvent =
  | {
      readonly type: 'instance';
      readonly at: number;
      readonly uuid: string;
      readonly name: string;
      readonly change: InstanceChange;
      /** The state after the change; absent when the instance is gone. */
      readonly state?: InstanceState;
      /** Why, in the hypervisor's words. */
      readonly detail?: string;
    }
  /** A storage pool or a network of the host changed, whoever changed it. */
  | {
      readonly type: 'pool' | 'network';
      readonly at: number;
      readonly name: string;
      readonly change: ResourceChange;
    }
  | { readonly type: 'host'; readonly at: number; readonly change: 'connected' }
  | { readonly type: 'host'; readonly at: number; readonly change: 'disconnected'; readonly reason: string }
  /** Something may have been missed (a reconnect, a full queue): what is known should be compared once. */
  | { readonly type: 'host'; readonly at: number; readonly change: 'gap'; readonly reason: string };

/** `refreshed`: the host looked at a pool anew, so its volumes may be others. */
export type ResourceChange = 'defined' | 'undefined' | 'started' | 'stopped' | 'refreshed';

export type InstanceChange =
  | 'defined'
  | 'undefined'
  | 'started'
  | 'paused'
  | 'resumed'
  | 'stopped'
  | 'shutdown'
  | 'suspended'
  | 'crashed'
  | 'rebooted';

export type DriverEventListener = (event: DriverEvent) => void;
