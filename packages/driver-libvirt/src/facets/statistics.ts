import { type CallOptions, type StatisticsFacet } from '@hostelry/compute';
import { ConnectGetAllDomainStatsFlags, DomainStatsTypes } from '@hostelry/libvirt';
import { type ActionContext } from '../actions/context.js';
import { isLibvirtError } from '../errors.js';
import { StartTimes } from '../host/start-times.js';

/** Where bulk statistics do not even tell CPU times (libvirt's own test driver) there would be nothing to show. */
export async function statisticsFacet(
  context: ActionContext,
  options: CallOptions,
): Promise<StatisticsFacet | undefined> {
  if (context.hypervisor.mayLackStatistics === true && !(await hasCpuTimes(context, options)))
    return undefined;
  const times = new StartTimes(context.host);
  return {
    list: async (options) => (await import('../actions/list-statistics.js')).listStatistics(context, options),
    diagnose: async (uuid, options) =>
      (await import('../actions/diagnose.js')).diagnose(context, times, uuid, options),
    host: async (options) =>
      (await import('../actions/host-statistics.js')).hostStatistics(context.host, options),
  };
}

async function hasCpuTimes({ host }: ActionContext, { signal }: CallOptions): Promise<boolean> {
  const connection = await host.connection(signal);
  const flags = ConnectGetAllDomainStatsFlags.ENFORCE_STATS;
  try {
    await connection.getAllDomainStats({ stats: DomainStatsTypes.CPU_TOTAL, flags, signal });
    return true;
  } catch (error) {
    if (isLibvirtError(error)) return false;
    throw error;
  }
}
