import { type InstanceState } from '@hostelry/compute';
import {
  DomainCrashedReason,
  DomainPausedReason,
  DomainRunningReason,
  DomainShutdownReason,
  DomainShutoffReason,
  DomainState,
} from '@hostelry/libvirt';

/** The power state of an instance for libvirt's state of its domain. A reason never changes the state: it is told beside it. */
export function instanceState(state: number): InstanceState {
  return STATES[state] ?? 'unknown';
}

/** libvirt's reason for a state, in its own words: `booted`, `crashed`, `from snapshot`; undefined where it says nothing. */
export function stateReason(state: number, reason: number | undefined): string | undefined {
  if (reason === undefined || reason === 0) return undefined;
  const name = constantName(REASONS[state] ?? {}, reason);
  return name === undefined ? undefined : words(name);
}

/** Whether a domain in this state of libvirt's has vCPUs and memory on the host. One that sleeps has; of one that was saved libvirt says that it is shut off. */
export function isActiveState(state: InstanceState): boolean {
  return state === 'running' || state === 'paused' || state === 'suspended' || state === 'stopping';
}

/** The key of a value in a table of constants; undefined for one that this version does not know. */
export function constantName(
  table: Readonly<Record<string, number | bigint | string>>,
  value: number,
): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

/** A constant's name as words: `FROM_SNAPSHOT` is `from snapshot`. */
export function words(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}

const STATES: Readonly<Record<number, InstanceState>> = {
  [DomainState.NOSTATE]: 'unknown',
  [DomainState.RUNNING]: 'running',
  [DomainState.BLOCKED]: 'running',
  [DomainState.PAUSED]: 'paused',
  [DomainState.SHUTDOWN]: 'stopping',
  [DomainState.SHUTOFF]: 'stopped',
  [DomainState.CRASHED]: 'crashed',
  [DomainState.PMSUSPENDED]: 'suspended',
};

const REASONS: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  [DomainState.RUNNING]: DomainRunningReason,
  [DomainState.PAUSED]: DomainPausedReason,
  [DomainState.SHUTDOWN]: DomainShutdownReason,
  [DomainState.SHUTOFF]: DomainShutoffReason,
  [DomainState.CRASHED]: DomainCrashedReason,
};
