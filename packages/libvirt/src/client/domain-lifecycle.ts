import {
  type DomainEventCrashedDetailType,
  type DomainEventDefinedDetailType,
  type DomainEventPMSuspendedDetailType,
  type DomainEventResumedDetailType,
  type DomainEventShutdownDetailType,
  type DomainEventStartedDetailType,
  type DomainEventStoppedDetailType,
  type DomainEventSuspendedDetailType,
  type DomainEventType,
  type DomainEventUndefinedDetailType,
} from '../generated/constants.js';

/** The enum that details of each type of event are numbers of. */
interface DetailsByType {
  readonly DEFINED: DomainEventDefinedDetailType;
  readonly UNDEFINED: DomainEventUndefinedDetailType;
  readonly STARTED: DomainEventStartedDetailType;
  readonly SUSPENDED: DomainEventSuspendedDetailType;
  readonly RESUMED: DomainEventResumedDetailType;
  readonly STOPPED: DomainEventStoppedDetailType;
  readonly SHUTDOWN: DomainEventShutdownDetailType;
  readonly PMSUSPENDED: DomainEventPMSuspendedDetailType;
  readonly CRASHED: DomainEventCrashedDetailType;
}

/** A step in a domain's life and why: comparing `event` with a constant of DomainEventType narrows `detail` to that type's enum. */
export type DomainLifecycle = {
  [Name in keyof typeof DomainEventType]: {
    readonly event: (typeof DomainEventType)[Name];
    readonly detail: DetailsByType[Name];
  };
}[keyof typeof DomainEventType];
