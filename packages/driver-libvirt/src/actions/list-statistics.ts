import { type CallOptions, type InstanceStatistics } from '@hostelry/compute';
import {
  ConnectListAllDomainsFlags,
  DomainStatsTypes,
  type Connection,
  type Domain,
} from '@hostelry/libvirt';
import { isLibvirtError, withContext } from '../errors.js';
import { Guest } from '../guest/guest.js';
import { instanceStatistics } from '../guest/statistics.js';
import { readBulkStatistics } from '../host/bulk-statistics.js';
import { instanceState, isActiveState } from '../host/domain-state.js';
import { readSaved } from '../host/listing.js';
import { type ActionContext } from './context.js';

/** What is told of an instance. The other groups (job, dirty rate, perf events) cost more and nobody is shown them. */
const GROUPS =
  DomainStatsTypes.CPU_TOTAL |
  DomainStatsTypes.BALLOON |
  DomainStatsTypes.VCPU |
  DomainStatsTypes.INTERFACE |
  DomainStatsTypes.BLOCK;

/**
 * The statistics of all instances in two calls, however many there are; where the hypervisor has no bulk statistics (LXC)
 * in two for each, and one more for each that is not known yet. A frozen guest has what libvirt knows without it.
 */
export function listStatistics(
  context: ActionContext,
  options: CallOptions = {},
): Promise<readonly InstanceStatistics[]> {
  const { host } = context;
  const { signal } = options;
  return withContext(
    { what: `Cannot read the statistics of the instances of ${host.uri}`, signal },
    async () => {
      const connection = await host.connection(signal);
      try {
        const [records, saved] = await Promise.all([
          readBulkStatistics(connection, { ...options, stats: GROUPS }),
          readSaved(connection, options),
        ]);
        // Xen's domain 0 is the host itself.
        const guests = records.filter(({ domain }) => domain.id !== 0);
        return guests.map((record) => instanceStatistics(record, saved.has(record.domain.uuid)));
      } catch (error) {
        if (!isLibvirtError(error, 'NO_SUPPORT')) throw error;
        return await listOneByOne(context, connection, options);
      }
    },
  );
}

/** The statistics of one guest. */
export async function statisticsOf(
  context: ActionContext,
  guest: Guest,
  options: CallOptions = {},
): Promise<InstanceStatistics> {
  const { domain } = guest;
  const connection = await context.host.connection(options.signal);
  try {
    const wanted = { ...options, stats: GROUPS, domains: [domain] };
    const [[record], isSaved] = await Promise.all([
      readBulkStatistics(connection, wanted),
      guest.isSaved(options),
    ]);
    if (record !== undefined) return instanceStatistics(record, isSaved);
  } catch (error) {
    if (!isLibvirtError(error, 'NO_SUPPORT')) throw error;
  }
  return readOne(context, domain, options);
}

async function listOneByOne(
  context: ActionContext,
  connection: Connection,
  options: CallOptions,
): Promise<readonly InstanceStatistics[]> {
  const flags = ConnectListAllDomainsFlags.ACTIVE | ConnectListAllDomainsFlags.INACTIVE;
  const domains = await connection.listAllDomains(flags, { signal: options.signal });
  const found = domains.map(async (domain) => {
    try {
      return await readOne(context, domain, options);
    } catch (error) {
      if (isLibvirtError(error, 'NO_DOMAIN')) return undefined;
      throw error;
    }
  });
  return (await Promise.all(found)).filter((each) => each !== undefined);
}

async function readOne(
  context: ActionContext,
  domain: Domain,
  { signal }: CallOptions,
): Promise<InstanceStatistics> {
  const call = { signal };
  const guest = new Guest(domain);
  const [now, info, { disks, interfaces }] = await Promise.all([
    domain.getState(call),
    domain.getInfo(call),
    // Without the caller's signal: others may share this reading.
    context.definitions.get(domain.uuid, () => guest.definition()),
  ]);
  const state = instanceState(now.state);
  const memory = { currentMiB: Math.floor(Number(info.memoryKiB) / 1024) };
  return {
    ...{ uuid: domain.uuid, name: domain.name, state },
    ...(isActiveState(state) ? { cpuTimeNs: Number(info.cpuTimeNs), memory } : {}),
    disks: disks.map(({ target }) => ({ target })),
    interfaces: interfaces.map(({ mac }) => (mac === undefined ? {} : { mac })),
  };
}
