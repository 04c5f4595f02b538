import { type CallOptions, type ProgressOptions } from '../call-options.js';
import { type InstanceInfo } from '../info.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { objectSchema } from '../schema-fragments.js';

/** What the source tells of an instance that is to move. Only drivers of the same kind understand `definition`. */
export interface MigrationOffer {
  readonly uuid: string;
  readonly name: string;
  readonly driver: string;
  readonly vcpus: number;
  readonly memoryMiB: number;
  /** What the destination checks: processor, devices, disks; text in the driver's own form. */
  readonly definition: string;
}

/** What the destination answers: it has prepared itself, and this is how the source reaches it. */
export interface MigrationTicket {
  readonly uuid: string;
  readonly driver: string;
  /** Whom the source contacts; in the driver's own form. */
  readonly address: string;
  /** Targets of disks that the destination does not see and so must be copied along. */
  readonly copyDisks: readonly string[];
}

/** How an instance moves. */
export interface MigrateOptions extends ProgressOptions {
  /** Bandwidth at most, in MiB/s. Default: no limit. */
  readonly bandwidthMiBps?: number;
  /** How long the guest may stand still in the end. Default: the hypervisor's. */
  readonly maxDowntimeMs?: number;
  /** Slow the guest down when it writes faster than its memory can be sent. Default false. */
  readonly autoConverge?: boolean;
  /** Allow `force` to let the guest run at the destination before all its memory is there. Default false. */
  readonly postCopy?: boolean;
  /** Compress what is sent. Default false. */
  readonly compress?: boolean;
  /** Connections side by side. Default 1. */
  readonly connections?: number;
}

/** How far a move is. */
export interface MigrationProgress {
  readonly phase: 'preparing' | 'copying' | 'switching' | 'post-copy' | 'done' | 'failed' | 'cancelled';
  readonly elapsedMs: number;
  readonly memory: MigrationAmount;
  readonly disks: MigrationAmount;
  /** How long the guest stands, or stood, still. */
  readonly downtimeMs?: number;
}

export interface MigrationAmount {
  readonly doneBytes: number;
  readonly totalBytes: number;
}

/**
 * Moving a running instance to another host of the same kind. The manager calls, in this order: `offer` on the source, `accept` on the destination,
 * `check` and `migrate` on the source, and then `complete` on the destination, or `withdraw` there after any failure.
 */
export interface LiveMigrationFacet {
  /** Called first, on the source: describes a running or paused instance. `conflict` if it is down or rescued. Changes nothing. */
  offer(uuid: string, options?: CallOptions): Promise<MigrationOffer>;

  /**
   * Called on the destination: checks that it can run the instance, and prepares what must be there before (networks, connected volumes, empty disks).
   * `unsupported` if processor or devices do not fit; `conflict` if name or UUID is taken; `no-resources` if it does not fit; `not-found` for a network or volume.
   * On failure nothing is left here.
   */
  accept(offer: MigrationOffer, options?: CallOptions): Promise<MigrationTicket>;

  /**
   * Called on the source with the destination's ticket, before `migrate`: throws what stands against it (`unreachable` if it cannot reach the destination,
   * `unsupported`, `conflict`). Changes nothing.
   */
  check(uuid: string, ticket: MigrationTicket, options?: MigrateOptions): Promise<void>;

  /**
   * Called on the source; returns when the instance runs at the destination and is gone here. `progress` tells bytes as steps `memory` and `disks`.
   * Aborting the signal is `abort`. On failure or abort it runs here as before; only a post-copy that breaks leaves it `crashed` or paused: `failed` says so.
   */
  migrate(uuid: string, ticket: MigrationTicket, options?: MigrateOptions): Promise<void>;

  /** Called on the source while `migrate` is under way; undefined if the instance is not moving. */
  progress(uuid: string, options?: CallOptions): Promise<MigrationProgress | undefined>;

  /** Called on the source while `migrate` is under way: that fails with `cancelled`, and the instance runs on here. `conflict` if it is not moving, or past the point of return. */
  abort(uuid: string, options?: CallOptions): Promise<void>;

  /**
   * Called on the source when a move does not come to its end by itself: `pause` lets the guest stand still until all is sent; `post-copy` lets it run at the destination
   * at once. `conflict` if it is not moving, or was not allowed to use post-copy.
   */
  force(uuid: string, how: 'pause' | 'post-copy', options?: CallOptions): Promise<void>;

  /** Called on the destination once `migrate` succeeded: makes the instance persistent here and gives it. May be called again after a failure. */
  complete(ticket: MigrationTicket, options?: CallOptions): Promise<InstanceInfo>;

  /** Called on the destination after `check` or `migrate` failed: removes what `accept` prepared. Nothing there is no error. May be called again after a failure. */
  withdraw(ticket: MigrationTicket, options?: CallOptions): Promise<void>;
}

/** The schema of what a caller may choose in MigrateOptions. */
export const migrateOptionsSchema: JsonSchema = objectSchema({
  bandwidthMiBps: { type: 'integer', minimum: 1 },
  maxDowntimeMs: { type: 'integer', minimum: 1, maximum: 2_000_000 },
  autoConverge: { type: 'boolean' },
  postCopy: { type: 'boolean' },
  compress: { type: 'boolean' },
  connections: { type: 'integer', minimum: 1, maximum: 255 },
});

/** Checks what a caller chose, apart from signal and progress. Throws ComputeError `invalid` naming the field and its value. */
export function validateMigrateOptions({
  signal: _signal,
  progress: _progress,
  ...chosen
}: MigrateOptions): void {
  checkSchema(migrateOptionsSchema, chosen, 'Migration option');
}
