import { type DriverEvent, type InstanceChange, type InstanceState } from '@hostelry/compute';
import {
  DomainEventCrashedDetailType,
  DomainEventDefinedDetailType,
  DomainEventPMSuspendedDetailType,
  DomainEventResumedDetailType,
  DomainEventShutdownDetailType,
  DomainEventStartedDetailType,
  DomainEventStoppedDetailType,
  DomainEventSuspendedDetailType,
  DomainEventType,
  DomainEventUndefinedDetailType,
} from '@hostelry/libvirt';
import { constantName, words } from './domain-state.js';

/** What libvirt says about a domain when its life changes. `id` is -1 while it does not run. */
export interface LifecycleEvent {
  readonly domain: { readonly uuid: string; readonly name: string; readonly id: number };
  readonly event: number;
  readonly detail: number;
}

/**
 * The driver's event for a lifecycle event of libvirt; undefined for a kind that this version does not know.
 * Every event is given at once: a stop is never held back to see whether a start follows (Nova waited 15 s),
 * because the detail and the operation in flight tell a reboot.
 */
export function driverEvent(received: LifecycleEvent, at: number): DriverEvent | undefined {
  // A rename is told as two events: the old name is gone, and the new one is there. The instance never was.
  if (isOldName(received)) return undefined;
  const row = isSave(received) ? SAVED : ROWS[received.event];
  if (row === undefined) return undefined;
  const detailName = constantName(row.details, received.detail);
  const state = typeof row.state === 'function' ? row.state(received.domain.id) : row.state;
  return {
    type: 'instance',
    at,
    uuid: received.domain.uuid,
    name: received.domain.name,
    change: row.change,
    ...(state === undefined ? {} : { state }),
    ...(detailName === undefined ? {} : { detail: words(detailName) }),
  };
}

/** The driver's event for a guest that was reset or restarted inside, without its domain having stopped. */
export function rebootEvent(domain: LifecycleEvent['domain'], at: number): DriverEvent {
  return { type: 'instance', at, uuid: domain.uuid, name: domain.name, change: 'rebooted', state: 'running' };
}

function isSave({ event, detail }: LifecycleEvent): boolean {
  return event === DomainEventType.STOPPED && detail === DomainEventStoppedDetailType.SAVED;
}

function isOldName({ event, detail }: LifecycleEvent): boolean {
  return event === DomainEventType.UNDEFINED && detail === DomainEventUndefinedDetailType.RENAMED;
}

interface Row {
  readonly change: InstanceChange;
  readonly state: InstanceState | ((id: number) => InstanceState | undefined) | undefined;
  readonly details: Readonly<Record<string, number>>;
}

/** libvirt tells of a save to a file of somebody's own in the same words; whoever looks at the instance then learns that it is stopped. */
const SAVED: Row = { change: 'suspended', state: 'suspended', details: DomainEventStoppedDetailType };

const ROWS: Readonly<Record<number, Row>> = {
  [DomainEventType.DEFINED]: {
    change: 'defined',
    // The definition of a running domain may change; the event does not say whether it is paused, say.
    state: (id) => (id === -1 ? 'stopped' : 'unknown'),
    details: DomainEventDefinedDetailType,
  },
  [DomainEventType.UNDEFINED]: {
    change: 'undefined',
    // A running domain that is undefined stays, as a transient one.
    state: (id) => (id === -1 ? undefined : 'unknown'),
    details: DomainEventUndefinedDetailType,
  },
  [DomainEventType.STARTED]: { change: 'started', state: 'running', details: DomainEventStartedDetailType },
  [DomainEventType.SUSPENDED]: { change: 'paused', state: 'paused', details: DomainEventSuspendedDetailType },
  [DomainEventType.RESUMED]: { change: 'resumed', state: 'running', details: DomainEventResumedDetailType },
  [DomainEventType.STOPPED]: { change: 'stopped', state: 'stopped', details: DomainEventStoppedDetailType },
  [DomainEventType.SHUTDOWN]: {
    change: 'shutdown',
    state: 'stopping',
    details: DomainEventShutdownDetailType,
  },
  [DomainEventType.PMSUSPENDED]: {
    change: 'suspended',
    state: 'suspended',
    details: DomainEventPMSuspendedDetailType,
  },
  [DomainEventType.CRASHED]: { change: 'crashed', state: 'crashed', details: DomainEventCrashedDetailType },
};
