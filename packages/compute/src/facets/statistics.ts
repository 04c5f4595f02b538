import { type CallOptions } from '../call-options.js';
import { type InstanceState } from '../info.js';
import { type JsonSchema } from '../schema.js';
import { AMOUNT, MAC, objectSchema, TEXT, UUID } from '../schema-fragments.js';
import { instanceStateSchema } from '../info-schema.js';

/** What an instance has used since it was started; counters only grow while it runs. What the hypervisor does not count is absent. */
export interface InstanceStatistics {
  readonly uuid: string;
  readonly name: string;
  readonly state: InstanceState;
  /** All vCPUs together; absent where it is down. */
  readonly cpuTimeNs?: number;
  /** Each vCPU's own. */
  readonly vcpuTimesNs?: readonly number[];
  readonly memory?: MemoryStatistics;
  readonly disks: readonly DiskStatistics[];
  readonly interfaces: readonly InterfaceStatistics[];
}

export interface MemoryStatistics {
  /** What it may use now. */
  readonly currentMiB: number;
  /** What the host holds for it. */
  readonly residentMiB?: number;
  /** What the guest itself says that it does not need. */
  readonly availableMiB?: number;
}

export interface DiskStatistics {
  readonly target: string;
  readonly readRequests?: number;
  readonly readBytes?: number;
  readonly writeRequests?: number;
  readonly writeBytes?: number;
  readonly capacityBytes?: number;
  readonly allocatedBytes?: number;
}

export interface InterfaceStatistics {
  /** The host's name of it, for example `vnet0`. */
  readonly name?: string;
  readonly mac?: string;
  readonly receivedBytes?: number;
  readonly receivedPackets?: number;
  readonly receiveErrors?: number;
  readonly receiveDrops?: number;
  readonly sentBytes?: number;
  readonly sentPackets?: number;
  readonly sendErrors?: number;
  readonly sendDrops?: number;
}

/** Everything that is known of one instance, for whoever looks for what is wrong with it. */
export interface InstanceDiagnostics extends InstanceStatistics {
  readonly driver: string;
  readonly hypervisor: string;
  /** How long it has been running. */
  readonly uptimeMs?: number;
}

/** What the host's processors have done since it was started, and how much memory is free now. */
export interface HostStatistics {
  readonly uptimeMs?: number;
  /** All processors together. */
  readonly cpu: {
    readonly userNs: number;
    readonly kernelNs: number;
    readonly idleNs: number;
    readonly ioWaitNs?: number;
  };
  readonly memory: { readonly totalMiB: number; readonly freeMiB: number };
}

/** Numbers that move. */
export interface StatisticsFacet {
  /** All instances, running or not; a constant number of calls however many there are. Called again and again, so it must be cheap. */
  list(options?: CallOptions): Promise<readonly InstanceStatistics[]>;

  /** One instance, with all that can be found out about it, at whatever cost. */
  diagnose(uuid: string, options?: CallOptions): Promise<InstanceDiagnostics>;

  /** The host; a constant number of calls. */
  host(options?: CallOptions): Promise<HostStatistics>;
}

const DISK: JsonSchema = objectSchema(
  {
    target: TEXT,
    readRequests: AMOUNT,
    readBytes: AMOUNT,
    writeRequests: AMOUNT,
    writeBytes: AMOUNT,
    capacityBytes: AMOUNT,
    allocatedBytes: AMOUNT,
  },
  ['target'],
);

const INTERFACE: JsonSchema = objectSchema({
  name: TEXT,
  mac: MAC,
  receivedBytes: AMOUNT,
  receivedPackets: AMOUNT,
  receiveErrors: AMOUNT,
  receiveDrops: AMOUNT,
  sentBytes: AMOUNT,
  sentPackets: AMOUNT,
  sendErrors: AMOUNT,
  sendDrops: AMOUNT,
});

const COUNTED: Readonly<Record<string, JsonSchema>> = {
  uuid: UUID,
  name: TEXT,
  state: instanceStateSchema,
  cpuTimeNs: AMOUNT,
  vcpuTimesNs: { type: 'array', items: AMOUNT },
  memory: objectSchema({ currentMiB: AMOUNT, residentMiB: AMOUNT, availableMiB: AMOUNT }, ['currentMiB']),
  disks: { type: 'array', items: DISK },
  interfaces: { type: 'array', items: INTERFACE },
};

const ALWAYS = ['uuid', 'name', 'state', 'disks', 'interfaces'];

/** The schema of InstanceStatistics. */
export const instanceStatisticsSchema: JsonSchema = objectSchema(COUNTED, ALWAYS);

/** The schema of InstanceDiagnostics. */
export const instanceDiagnosticsSchema: JsonSchema = objectSchema(
  { ...COUNTED, driver: TEXT, hypervisor: TEXT, uptimeMs: AMOUNT },
  [...ALWAYS, 'driver', 'hypervisor'],
);

/** The schema of HostStatistics. */
export const hostStatisticsSchema: JsonSchema = objectSchema(
  {
    uptimeMs: AMOUNT,
    cpu: objectSchema({ userNs: AMOUNT, kernelNs: AMOUNT, idleNs: AMOUNT, ioWaitNs: AMOUNT }, [
      'userNs',
      'kernelNs',
      'idleNs',
    ]),
    memory: objectSchema({ totalMiB: AMOUNT, freeMiB: AMOUNT }, ['totalMiB', 'freeMiB']),
  },
  ['cpu', 'memory'],
);
