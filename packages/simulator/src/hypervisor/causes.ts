import {
  DomainEventResumedDetailType as Resumed,
  DomainEventStartedDetailType as Started,
  DomainEventStoppedDetailType as Stopped,
  DomainEventSuspendedDetailType as Suspended,
  DomainPausedReason as Paused,
  DomainRunningReason as Running,
  DomainShutoffReason as Shutoff,
} from '@hostelry/libvirt';

/** Why a domain starts: libvirt's numbers of the reasons, and of the events' details, for running and for being held at once. */
export interface StartCause {
  readonly reason: number;
  readonly detail: number;
  readonly pausedReason: number;
  readonly pausedDetail: number;
}

/** Why a domain stops, is held or goes on: libvirt's numbers of the reason and of the event's detail. */
export interface StateCause {
  readonly reason: number;
  readonly detail: number;
}

/** Its own start from nothing. */
export const BOOT: StartCause = {
  reason: Running.BOOTED,
  detail: Started.BOOTED,
  pausedReason: Paused.USER,
  pausedDetail: Suspended.PAUSED,
};

/** It goes on from a saved state. */
export const RESTORED: StartCause = {
  reason: Running.RESTORED,
  detail: Started.RESTORED,
  pausedReason: Paused.STARTING_UP,
  pausedDetail: Suspended.RESTORED,
};

/** It goes on from a snapshot. */
export const FROM_SNAPSHOT: StartCause = {
  reason: Running.FROM_SNAPSHOT,
  detail: Started.FROM_SNAPSHOT,
  pausedReason: Paused.FROM_SNAPSHOT,
  pausedDetail: Suspended.FROM_SNAPSHOT,
};

/** It arrives from another host. */
export const MIGRATED_IN: StartCause = {
  reason: Running.MIGRATED,
  detail: Started.MIGRATED,
  pausedReason: Paused.MIGRATION,
  pausedDetail: Suspended.MIGRATED,
};

/** An operator holds it. */
export const HELD: StateCause = { reason: Paused.USER, detail: Suspended.PAUSED };
/** It is held while the last of it goes to another host. */
export const HELD_FOR_MIGRATION: StateCause = { reason: Paused.MIGRATION, detail: Suspended.MIGRATED };
/** An operator lets it go on. */
export const RESUMED: StateCause = { reason: Running.UNPAUSED, detail: Resumed.UNPAUSED };
/** It goes on after a migration, here or there. */
export const RESUMED_BY_MIGRATION: StateCause = { reason: Running.MIGRATED, detail: Resumed.MIGRATED };
/** It goes on as it was in a snapshot. */
export const RESUMED_FROM_SNAPSHOT: StateCause = {
  reason: Running.FROM_SNAPSHOT,
  detail: Resumed.FROM_SNAPSHOT,
};
/** Its memory is in a file. */
export const SAVED: StateCause = { reason: Shutoff.SAVED, detail: Stopped.SAVED };
/** It is to be what a snapshot says. */
export const STOPPED_FOR_SNAPSHOT: StateCause = {
  reason: Shutoff.FROM_SNAPSHOT,
  detail: Stopped.FROM_SNAPSHOT,
};
/** It runs on another host now. */
export const MIGRATED_OUT: StateCause = { reason: Shutoff.MIGRATED, detail: Stopped.MIGRATED };
/** It could not go on. */
export const FAILED: StateCause = { reason: Shutoff.FAILED, detail: Stopped.FAILED };
