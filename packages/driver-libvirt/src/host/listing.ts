import { type CallOptions } from '@hostelry/compute';
import {
  ConnectListAllDomainsFlags,
  DomainStatsTypes,
  type Connection,
  type Domain,
} from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';
import { readBulkStatistics } from './bulk-statistics.js';
import { type Host } from './host.js';

/** Which domains to list. */
export interface ListingOptions extends CallOptions {
  /** Leave out those that do not run. Default true. */
  readonly onlyRunning?: boolean;
  /** Leave out the host's own domain (Xen's domain 0). Default true. */
  readonly onlyGuests?: boolean;
}

/** The domains of a host in one call, after Nova's `_list_instance_domains`. */
export async function listInstanceDomains(
  host: Host,
  options: ListingOptions = {},
): Promise<readonly Domain[]> {
  const { onlyRunning = true, onlyGuests = true, signal } = options;
  const flags = onlyRunning
    ? ConnectListAllDomainsFlags.ACTIVE
    : ConnectListAllDomainsFlags.ACTIVE | ConnectListAllDomainsFlags.INACTIVE;
  const connection = await host.connection(signal);
  const domains = await connection.listAllDomains(flags, { signal });
  return onlyGuests ? domains.filter(isGuest) : domains;
}

/** A domain as the bulk statistics give it. */
export interface DomainRecord {
  readonly domain: Domain;
  /** libvirt's numbers. */
  readonly state: number;
  readonly reason: number;
  /** Absent where the hypervisor does not account it or the domain does not run. */
  readonly cpuTimeNs?: number;
  readonly persistent: boolean;
  /** Whether the host keeps its memory for its next start. */
  readonly isSaved: boolean;
  /** Whether it starts with the host; undefined where the hypervisor does not tell. */
  readonly autostart?: boolean | undefined;
}

/**
 * Every guest with its state, in four calls however many there are; where the hypervisor has no bulk statistics (LXC), in two more for each.
 * One frozen QEMU does not hold the list up for long; while it does not answer it has no CPU time.
 */
export async function readDomainRecords(
  host: Host,
  options: CallOptions = {},
): Promise<readonly DomainRecord[]> {
  const connection = await host.connection(options.signal);
  const call = { signal: options.signal };
  const [records, persistent, saved, autostart] = await Promise.all([
    readStates(connection, options),
    connection.listAllDomains(ConnectListAllDomainsFlags.PERSISTENT, call),
    readSaved(connection, options),
    readAutostart(connection, options),
  ]);
  const persistentUuids = new Set(persistent.map((domain) => domain.uuid));
  return records
    .filter(({ domain }) => isGuest(domain))
    .map((record) => ({
      ...record,
      persistent: persistentUuids.has(record.domain.uuid),
      isSaved: saved.has(record.domain.uuid),
      autostart: autostart?.has(record.domain.uuid),
    }));
}

/** UUIDs of the domains whose memory the host keeps for their next start. One call. */
export async function readSaved(
  connection: Connection,
  { signal }: CallOptions,
): Promise<ReadonlySet<string>> {
  const domains = await connection.listAllDomains(ConnectListAllDomainsFlags.MANAGEDSAVE, { signal });
  return new Set(domains.map(({ uuid }) => uuid));
}

/** UUIDs of the domains that start with the host; undefined where the hypervisor does not know that. One call. */
async function readAutostart(
  connection: Connection,
  { signal }: CallOptions,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const domains = await connection.listAllDomains(ConnectListAllDomainsFlags.AUTOSTART, { signal });
    return new Set(domains.map(({ uuid }) => uuid));
  } catch (error) {
    if (isLibvirtError(error, 'NO_SUPPORT', 'OPERATION_UNSUPPORTED')) return undefined;
    throw error;
  }
}

type DomainStateRecord = Omit<DomainRecord, 'persistent' | 'isSaved'>;

async function readStates(
  connection: Connection,
  { signal }: CallOptions,
): Promise<readonly DomainStateRecord[]> {
  try {
    const stats = DomainStatsTypes.STATE | DomainStatsTypes.CPU_TOTAL;
    const records = await readBulkStatistics(connection, {
      stats,
      ...(signal === undefined ? {} : { signal }),
    });
    return records.map(({ domain, params }) => {
      const cpuTime = params['cpu.time'];
      return {
        domain,
        state: Number(params['state.state'] ?? 0),
        reason: Number(params['state.reason'] ?? 0),
        ...(cpuTime === undefined ? {} : { cpuTimeNs: Number(cpuTime) }),
      };
    });
  } catch (error) {
    if (!isLibvirtError(error, 'NO_SUPPORT')) throw error;
    return readStatesOneByOne(connection, { signal });
  }
}

async function readStatesOneByOne(
  connection: Connection,
  call: { readonly signal: AbortSignal | undefined },
): Promise<readonly DomainStateRecord[]> {
  const flags = ConnectListAllDomainsFlags.ACTIVE | ConnectListAllDomainsFlags.INACTIVE;
  const domains = await connection.listAllDomains(flags, call);
  const records = domains.map(async (domain): Promise<DomainStateRecord | undefined> => {
    try {
      const [state, info] = await Promise.all([domain.getState(call), domain.getInfo(call)]);
      return { domain, ...state, ...(domain.id < 0 ? {} : { cpuTimeNs: Number(info.cpuTimeNs) }) };
    } catch (error) {
      if (isLibvirtError(error, 'NO_DOMAIN')) return undefined;
      throw error;
    }
  });
  return (await Promise.all(records)).filter((record) => record !== undefined);
}

/** Xen's domain 0 is the host itself; domains that do not run have the id -1. */
function isGuest(domain: { readonly id: number }): boolean {
  return domain.id !== 0;
}
