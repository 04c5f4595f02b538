import { setTimeout as sleep } from 'node:timers/promises';
import { ComputeError, type MigrateOptions, type MigrationProgress } from '@hostelry/compute';
import {
  DomainMigrateFlags,
  DomainState,
  type Connection,
  type Domain,
  type DomainMigrateParameters,
} from '@hostelry/libvirt';
import { type Guest } from '../../guest/guest.js';
import { readJob } from './job-progress.js';
import { type Move } from './moves.js';

/** How often libvirt is asked how much is moved: no event tells of bytes. */
const POLL_MS = 500;
/** How often libvirt is asked again to abort what it has not begun yet. */
const ABORT_RETRY_MS = 100;
/** A transfer of which nothing moves for this long is given up. */
const STALL_MS = 120_000;
/** The end of a move is known by its job, by the connection's end or by that it stalls; this is for the rest. */
const LONGEST_MS = 7 * 24 * 3_600_000;

/** What a transfer is made with. */
export interface Transfer {
  readonly guest: Guest;
  readonly destination: Connection;
  readonly move: Move;
  readonly params: DomainMigrateParameters;
  readonly flags: number;
  readonly options: MigrateOptions;
}

/**
 * Has the hypervisors move the guest; resolves once it runs there and is gone here. While it lasts, progress is told.
 * When the move's signal aborts, libvirt is asked to end it, and what libvirt answers then decides: it may be too late.
 */
export async function transfer(work: Transfer): Promise<void> {
  const { guest, destination, move, params, flags, options } = work;
  const { domain } = guest;
  const { maxDowntimeMs } = options;
  const before = maxDowntimeMs === undefined ? undefined : await domain.migrateGetMaxDowntime();
  if (maxDowntimeMs !== undefined) await domain.migrateSetMaxDowntime(maxDowntimeMs);
  const over = new AbortController();
  let watching: readonly Promise<void>[] = [];
  try {
    move.signal.throwIfAborted();
    // Without the signal: the call itself must not be left before both daemons have cleaned up.
    const going = domain.migrate(destination, params, flags, { timeoutMs: LONGEST_MS });
    watching = [watch(work, over.signal), abortWhenAsked(domain, move.signal, over.signal)];
    const arrived = await going;
    // Held for the move's sake alone; libvirt takes a guest that was held early for one that is to stay so.
    if (move.isHeld && (await arrived.getState()).state === DomainState.PAUSED) await arrived.resume();
  } catch (error) {
    if (before !== undefined) await domain.migrateSetMaxDowntime(before).catch(() => undefined);
    throw error;
  } finally {
    over.abort();
    await Promise.all(watching);
  }
}

/** libvirt's flags for what the caller wants. */
export function migrateFlags(options: MigrateOptions, copies: 'none' | 'full' | 'incremental'): number {
  const { autoConverge, postCopy, compress, connections = 1 } = options;
  const flag = DomainMigrateFlags;
  return (
    flag.LIVE |
    flag.PERSIST_DEST |
    flag.UNDEFINE_SOURCE |
    flag.ABORT_ON_ERROR |
    (copies === 'full' ? flag.NON_SHARED_DISK : 0) |
    (copies === 'incremental' ? flag.NON_SHARED_INC : 0) |
    (autoConverge === true ? flag.AUTO_CONVERGE : 0) |
    (postCopy === true ? flag.POSTCOPY : 0) |
    (compress === true ? flag.COMPRESSED : 0) |
    (connections > 1 ? flag.PARALLEL : 0)
  );
}

async function watch({ guest, move, options }: Transfer, over: AbortSignal): Promise<void> {
  let last = '';
  let movedAt = performance.now();
  for (;;) {
    try {
      await sleep(POLL_MS, undefined, { signal: over });
      const job = await readJob(guest.domain, { signal: over });
      if (job === undefined) continue;
      tell(job, options);
      const { memory, disks, phase } = job;
      const now = JSON.stringify([memory, disks, phase]);
      if (now !== last) movedAt = performance.now();
      last = now;
    } catch {
      // The call that is watched says what went wrong; that it cannot be watched is no reason to end it.
      if (over.aborted) return;
    }
    if (performance.now() - movedAt < STALL_MS) continue;
    const what = `The migration of instance "${guest.name}" stalled`;
    void move.abort(new ComputeError('timeout', `${what}: nothing moved for ${STALL_MS / 1000} s`));
  }
}

function tell({ memory, disks }: MigrationProgress, { progress }: MigrateOptions): void {
  progress?.step('memory', { done: memory.doneBytes, total: memory.totalBytes });
  if (disks.totalBytes > 0) progress?.step('disks', { done: disks.doneBytes, total: disks.totalBytes });
}

/** Asks until the move is over: an abort that comes before the job, or between two of its parts, is not heard. */
async function abortWhenAsked(domain: Domain, signal: AbortSignal, over: AbortSignal): Promise<void> {
  if (!signal.aborted) {
    await new Promise<void>((resolve) => {
      for (const each of [signal, over]) each.addEventListener('abort', () => resolve(), { once: true });
      if (over.aborted) resolve();
    });
  }
  while (!over.aborted) {
    // Refused where there is nothing to abort yet or any more.
    await domain.abortJob().catch(() => undefined);
    await sleep(ABORT_RETRY_MS, undefined, { signal: over }).catch(() => undefined);
  }
}
