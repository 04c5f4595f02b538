import { type CallOptions } from '@hostelry/compute';
import {
  ConnectGetAllDomainStatsFlags,
  DomainStatsTypes,
  TimeoutError,
  type Connection,
  type Domain,
  type DomainStats,
} from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';

/** How long all guests may take to answer before one of them is thought to be frozen, and how long the others may then take. */
const PATIENCE_MS = 3_000;
const PATIENCE_WITH_OTHERS_MS = 12_000;

/** What libvirt tells without the guest's own process, so that it never waits for one. */
const SURE = DomainStatsTypes.STATE | DomainStatsTypes.INTERFACE;

export interface BulkStatisticsOptions extends CallOptions {
  /** Groups of DomainStatsTypes; STATE is always among them. */
  readonly stats: number;
  /** Default: all domains. */
  readonly domains?: readonly Domain[];
}

/**
 * Statistics of many domains in one call. While a QEMU is frozen libvirt does not answer, also where it is asked not to wait, and for CPU
 * times alone (seen with libvirt 9.0). So where no answer comes in time it is asked again: the first call is then what keeps the frozen
 * one busy, and busy ones are passed over. Where that does not help either, all come without what their processes must be asked for.
 */
export async function readBulkStatistics(
  connection: Connection,
  options: BulkStatisticsOptions,
): Promise<readonly DomainStats[]> {
  const { signal, domains } = options;
  const stats = options.stats | DomainStatsTypes.STATE;
  const flags = ConnectGetAllDomainStatsFlags.NOWAIT;
  for (const timeoutMs of [PATIENCE_MS, PATIENCE_WITH_OTHERS_MS]) {
    try {
      return await connection.getAllDomainStats({ stats, domains, flags, signal, timeoutMs });
    } catch (error) {
      if (signal?.aborted === true) throw error;
      // A hypervisor that has no process to wait for does not know the flag.
      if (isLibvirtError(error, 'INVALID_ARG', 'ARGUMENT_UNSUPPORTED')) {
        return connection.getAllDomainStats({ stats, domains, signal });
      }
      if (!(error instanceof TimeoutError)) throw error;
    }
  }
  return connection.getAllDomainStats({ stats: stats & SURE, domains, signal });
}
