import { type CallOptions } from '../call-options.js';

/** Whether a host takes new instances. */
export interface MaintenanceStatus {
  readonly active: boolean;
  /** Why, as it was given. */
  readonly reason?: string;
  /** Milliseconds since the epoch. */
  readonly since?: number;
}

/** Keeping a host from new instances while somebody works on it. The host remembers it: every driver of it sees the same. */
export interface MaintenanceFacet {
  /** From now on `spawn`, `unpack` and `accept` fail with `conflict`; what runs goes on, and may be stopped and started. Again is no error: the new reason holds. */
  enter(reason: string, options?: CallOptions): Promise<void>;

  /** The host takes instances again. No error if it did already. */
  leave(options?: CallOptions): Promise<void>;

  status(options?: CallOptions): Promise<MaintenanceStatus>;
}
