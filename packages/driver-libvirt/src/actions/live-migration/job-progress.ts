import { type CallOptions, type MigrationProgress } from '@hostelry/compute';
import {
  DomainJobOperation,
  DomainJobType,
  DomainPausedReason,
  DomainState,
  type Domain,
} from '@hostelry/libvirt';

/** How far libvirt says that the domain's move is; undefined if it is not leaving its host. Two calls, neither of which waits for the guest. */
export async function readJob(
  domain: Domain,
  { signal }: CallOptions = {},
): Promise<MigrationProgress | undefined> {
  const [{ type, params }, { state, reason }] = await Promise.all([
    domain.getJobStats(0, { signal }),
    domain.getState({ signal }),
  ]);
  if (type === DomainJobType.NONE || params.operation !== DomainJobOperation.MIGRATION_OUT) return undefined;
  const number = (value: number | bigint | undefined): number => Number(value ?? 0);
  const amount = (total: number, left: number) => ({
    doneBytes: Math.max(0, total - left),
    totalBytes: total,
  });
  return {
    phase: phaseOf(state, reason),
    elapsedMs: number(params.time_elapsed),
    memory: amount(number(params.memory_total), number(params.memory_remaining)),
    disks: amount(number(params.disk_total), number(params.disk_remaining)),
    ...(params.downtime === undefined ? {} : { downtimeMs: number(params.downtime) }),
  };
}

function phaseOf(state: number, reason: number): MigrationProgress['phase'] {
  if (state !== DomainState.PAUSED) return 'copying';
  if (reason === DomainPausedReason.POSTCOPY) return 'post-copy';
  return reason === DomainPausedReason.MIGRATION ? 'switching' : 'copying';
}
