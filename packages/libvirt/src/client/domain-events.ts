import { remoteEvents } from '../generated/remote.js';
import { DomainEventID } from '../generated/constants.js';
import { type EventProcedure } from '../rpc/procedure.js';
import { domainReference, type DomainReference, type WireDomain } from './domain.js';
import { typedParamsToObject } from './typed-params.js';

/** What every domain event says. */
export interface DomainEventBase {
  readonly domain: DomainReference;
}

interface WithCallback {
  readonly callbackID: number;
}

/** Where messages come from; a Session. */
export interface EventMessages {
  onEvent<M>(procedure: EventProcedure<M>, listener: (message: M) => void): () => void;
}

/** What to do with a message: whose registration it belongs to, and what listeners get. */
export type DeliverEvent = (callbackId: number, makePayload: () => DomainEventBase) => void;

/** One kind of event: its number, and how its messages become what listeners get. */
interface DomainEventRow<M extends WithCallback, P extends DomainEventBase> {
  readonly id: number;
  payload(message: M): P;
  subscribe(messages: EventMessages, deliver: DeliverEvent): () => void;
}

function row<M extends WithCallback, P extends DomainEventBase>(
  id: number,
  procedure: EventProcedure<M>,
  payload: (message: M) => P,
): DomainEventRow<M, P> {
  return {
    id,
    payload,
    subscribe: (messages, deliver) =>
      messages.onEvent(procedure, (message) => deliver(message.callbackID, () => payload(message))),
  };
}

function of(domain: WireDomain): DomainEventBase {
  return { domain: domainReference(domain) };
}

/** An address in a graphics event: family of DomainEventGraphicsAddressType. */
function address(wire: { family: number; node: string; service: string }) {
  return { family: wire.family, node: wire.node, service: wire.service };
}

/** Every domain event of libvirt 9.0, by the name that listeners use. A new one is one more row. */
export const domainEventTable = {
  /** `event` of DomainEventType; `detail` of that type's own enum. */
  lifecycle: row(DomainEventID.LIFECYCLE, remoteEvents.DOMAIN_EVENT_CALLBACK_LIFECYCLE, ({ msg }) => ({
    ...of(msg.dom),
    event: msg.event,
    detail: msg.detail,
  })),
  reboot: row(DomainEventID.REBOOT, remoteEvents.DOMAIN_EVENT_CALLBACK_REBOOT, ({ msg }) => of(msg.dom)),
  /** `offset` in seconds from UTC. */
  rtcChange: row(DomainEventID.RTC_CHANGE, remoteEvents.DOMAIN_EVENT_CALLBACK_RTC_CHANGE, ({ msg }) => ({
    ...of(msg.dom),
    offset: msg.offset,
  })),
  watchdog: row(DomainEventID.WATCHDOG, remoteEvents.DOMAIN_EVENT_CALLBACK_WATCHDOG, ({ msg }) => ({
    ...of(msg.dom),
    action: msg.action,
  })),
  ioError: row(DomainEventID.IO_ERROR, remoteEvents.DOMAIN_EVENT_CALLBACK_IO_ERROR, ({ msg }) => ({
    ...of(msg.dom),
    sourcePath: msg.srcPath,
    deviceAlias: msg.devAlias,
    action: msg.action,
  })),
  graphics: row(DomainEventID.GRAPHICS, remoteEvents.DOMAIN_EVENT_CALLBACK_GRAPHICS, ({ msg }) => ({
    ...of(msg.dom),
    phase: msg.phase,
    local: address(msg.local),
    remote: address(msg.remote),
    authScheme: msg.authScheme,
    subject: msg.subject.map(({ type, name }) => ({ type, name })),
  })),
  ioErrorReason: row(
    DomainEventID.IO_ERROR_REASON,
    remoteEvents.DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON,
    ({ msg }) => ({
      ...of(msg.dom),
      sourcePath: msg.srcPath,
      deviceAlias: msg.devAlias,
      action: msg.action,
      reason: msg.reason,
    }),
  ),
  controlError: row(
    DomainEventID.CONTROL_ERROR,
    remoteEvents.DOMAIN_EVENT_CALLBACK_CONTROL_ERROR,
    ({ msg }) => of(msg.dom),
  ),
  blockJob: row(DomainEventID.BLOCK_JOB, remoteEvents.DOMAIN_EVENT_CALLBACK_BLOCK_JOB, ({ msg }) => ({
    ...of(msg.dom),
    path: msg.path,
    type: msg.type,
    status: msg.status,
  })),
  diskChange: row(DomainEventID.DISK_CHANGE, remoteEvents.DOMAIN_EVENT_CALLBACK_DISK_CHANGE, ({ msg }) => ({
    ...of(msg.dom),
    oldSourcePath: msg.oldSrcPath,
    newSourcePath: msg.newSrcPath,
    deviceAlias: msg.devAlias,
    reason: msg.reason,
  })),
  trayChange: row(DomainEventID.TRAY_CHANGE, remoteEvents.DOMAIN_EVENT_CALLBACK_TRAY_CHANGE, ({ msg }) => ({
    ...of(msg.dom),
    deviceAlias: msg.devAlias,
    reason: msg.reason,
  })),
  pmWakeup: row(DomainEventID.PMWAKEUP, remoteEvents.DOMAIN_EVENT_CALLBACK_PMWAKEUP, ({ msg, reason }) => ({
    ...of(msg.dom),
    reason,
  })),
  pmSuspend: row(
    DomainEventID.PMSUSPEND,
    remoteEvents.DOMAIN_EVENT_CALLBACK_PMSUSPEND,
    ({ msg, reason }) => ({
      ...of(msg.dom),
      reason,
    }),
  ),
  /** `actual` in KiB. */
  balloonChange: row(
    DomainEventID.BALLOON_CHANGE,
    remoteEvents.DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE,
    ({ msg }) => ({
      ...of(msg.dom),
      actual: msg.actual,
    }),
  ),
  pmSuspendDisk: row(
    DomainEventID.PMSUSPEND_DISK,
    remoteEvents.DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK,
    ({ msg, reason }) => ({
      ...of(msg.dom),
      reason,
    }),
  ),
  deviceRemoved: row(
    DomainEventID.DEVICE_REMOVED,
    remoteEvents.DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED,
    ({ msg }) => ({
      ...of(msg.dom),
      deviceAlias: msg.devAlias,
    }),
  ),
  /** As blockJob, with the disk's target instead of its path. */
  blockJob2: row(DomainEventID.BLOCK_JOB_2, remoteEvents.DOMAIN_EVENT_BLOCK_JOB_2, (message) => ({
    ...of(message.dom),
    disk: message.dst,
    type: message.type,
    status: message.status,
  })),
  tunable: row(DomainEventID.TUNABLE, remoteEvents.DOMAIN_EVENT_CALLBACK_TUNABLE, (message) => ({
    ...of(message.dom),
    params: typedParamsToObject(message.params),
  })),
  agentLifecycle: row(
    DomainEventID.AGENT_LIFECYCLE,
    remoteEvents.DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE,
    (message) => ({
      ...of(message.dom),
      state: message.state,
      reason: message.reason,
    }),
  ),
  deviceAdded: row(
    DomainEventID.DEVICE_ADDED,
    remoteEvents.DOMAIN_EVENT_CALLBACK_DEVICE_ADDED,
    (message) => ({
      ...of(message.dom),
      deviceAlias: message.devAlias,
    }),
  ),
  migrationIteration: row(
    DomainEventID.MIGRATION_ITERATION,
    remoteEvents.DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION,
    (message) => ({ ...of(message.dom), iteration: message.iteration }),
  ),
  jobCompleted: row(
    DomainEventID.JOB_COMPLETED,
    remoteEvents.DOMAIN_EVENT_CALLBACK_JOB_COMPLETED,
    (message) => ({
      ...of(message.dom),
      params: typedParamsToObject(message.params),
    }),
  ),
  deviceRemovalFailed: row(
    DomainEventID.DEVICE_REMOVAL_FAILED,
    remoteEvents.DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED,
    (message) => ({ ...of(message.dom), deviceAlias: message.devAlias }),
  ),
  metadataChange: row(
    DomainEventID.METADATA_CHANGE,
    remoteEvents.DOMAIN_EVENT_CALLBACK_METADATA_CHANGE,
    (message) => ({
      ...of(message.dom),
      type: message.type,
      namespace: message.nsuri,
    }),
  ),
  /** `threshold` and `excess` in bytes. */
  blockThreshold: row(
    DomainEventID.BLOCK_THRESHOLD,
    remoteEvents.DOMAIN_EVENT_BLOCK_THRESHOLD,
    (message) => ({
      ...of(message.dom),
      device: message.dev,
      path: message.path,
      threshold: message.threshold,
      excess: message.excess,
    }),
  ),
  memoryFailure: row(DomainEventID.MEMORY_FAILURE, remoteEvents.DOMAIN_EVENT_MEMORY_FAILURE, (message) => ({
    ...of(message.dom),
    recipient: message.recipient,
    action: message.action,
    flags: message.flags,
  })),
  /** `size` in bytes. */
  memoryDeviceSizeChange: row(
    DomainEventID.MEMORY_DEVICE_SIZE_CHANGE,
    remoteEvents.DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE,
    (message) => ({ ...of(message.dom), alias: message.alias, size: message.size }),
  ),
} as const;

/** The names of domain events, for example `lifecycle`. */
export type DomainEventName = keyof typeof domainEventTable;

/** What a listener for that event gets. */
export type DomainEventPayload<Name extends DomainEventName> = ReturnType<
  (typeof domainEventTable)[Name]['payload']
>;
