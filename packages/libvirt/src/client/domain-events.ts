import { remoteEvents } from '../generated/remote.js';
import {
  DomainEventID,
  type ConnectDomainEventAgentLifecycleReason,
  type ConnectDomainEventAgentLifecycleState,
  type ConnectDomainEventBlockJobStatus,
  type ConnectDomainEventDiskChangeReason,
  type DomainBlockJobType,
  type DomainEventGraphicsAddressType,
  type DomainEventGraphicsPhase,
  type DomainEventIOErrorAction,
  type DomainEventTrayChangeReason,
  type DomainEventWatchdogAction,
  type DomainMemoryFailureActionType,
  type DomainMemoryFailureRecipientType,
  type DomainMetadataType,
} from '../generated/constants.js';
import { type DomainLifecycle } from './domain-lifecycle.js';
import { domainReference, type DomainReference, type WireDomain } from './domain-reference.js';
import { eventSource, type PayloadOf } from './event-source.js';
import { typedParamsToObject } from './typed-params.js';

/** What every domain event says. */
export interface DomainEventBase {
  readonly domain: DomainReference;
}

function of(domain: WireDomain): DomainEventBase {
  return { domain: domainReference(domain) };
}

/** An address in a graphics event: family of DomainEventGraphicsAddressType. */
function address(wire: { family: number; node: string; service: string }) {
  return { family: wire.family as DomainEventGraphicsAddressType, node: wire.node, service: wire.service };
}

/** Every domain event of the protocol, by the name that listeners use. A new one is one more row. */
export const domainEventTable = {
  /** `event` of DomainEventType; `detail` of that type's own enum, for example DomainEventStartedDetailType. */
  lifecycle: eventSource(
    DomainEventID.LIFECYCLE,
    remoteEvents.DOMAIN_EVENT_CALLBACK_LIFECYCLE,
    ({ msg }) => ({
      ...of(msg.dom),
      // Each type of event has an enum of details of its own; the two come from one daemon and go together.
      ...({ event: msg.event, detail: msg.detail } as DomainLifecycle),
    }),
  ),
  reboot: eventSource(DomainEventID.REBOOT, remoteEvents.DOMAIN_EVENT_CALLBACK_REBOOT, ({ msg }) =>
    of(msg.dom),
  ),
  /** `offset` in seconds from UTC. */
  rtcChange: eventSource(
    DomainEventID.RTC_CHANGE,
    remoteEvents.DOMAIN_EVENT_CALLBACK_RTC_CHANGE,
    ({ msg }) => ({
      ...of(msg.dom),
      offset: msg.offset,
    }),
  ),
  watchdog: eventSource(DomainEventID.WATCHDOG, remoteEvents.DOMAIN_EVENT_CALLBACK_WATCHDOG, ({ msg }) => ({
    ...of(msg.dom),
    action: msg.action as DomainEventWatchdogAction,
  })),
  ioError: eventSource(DomainEventID.IO_ERROR, remoteEvents.DOMAIN_EVENT_CALLBACK_IO_ERROR, ({ msg }) => ({
    ...of(msg.dom),
    sourcePath: msg.srcPath,
    deviceAlias: msg.devAlias,
    action: msg.action as DomainEventIOErrorAction,
  })),
  graphics: eventSource(DomainEventID.GRAPHICS, remoteEvents.DOMAIN_EVENT_CALLBACK_GRAPHICS, ({ msg }) => ({
    ...of(msg.dom),
    phase: msg.phase as DomainEventGraphicsPhase,
    local: address(msg.local),
    remote: address(msg.remote),
    authScheme: msg.authScheme,
    subject: msg.subject.map(({ type, name }) => ({ type, name })),
  })),
  ioErrorReason: eventSource(
    DomainEventID.IO_ERROR_REASON,
    remoteEvents.DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON,
    ({ msg }) => ({
      ...of(msg.dom),
      sourcePath: msg.srcPath,
      deviceAlias: msg.devAlias,
      action: msg.action as DomainEventIOErrorAction,
      reason: msg.reason,
    }),
  ),
  controlError: eventSource(
    DomainEventID.CONTROL_ERROR,
    remoteEvents.DOMAIN_EVENT_CALLBACK_CONTROL_ERROR,
    ({ msg }) => of(msg.dom),
  ),
  blockJob: eventSource(DomainEventID.BLOCK_JOB, remoteEvents.DOMAIN_EVENT_CALLBACK_BLOCK_JOB, ({ msg }) => ({
    ...of(msg.dom),
    path: msg.path,
    type: msg.type as DomainBlockJobType,
    status: msg.status as ConnectDomainEventBlockJobStatus,
  })),
  diskChange: eventSource(
    DomainEventID.DISK_CHANGE,
    remoteEvents.DOMAIN_EVENT_CALLBACK_DISK_CHANGE,
    ({ msg }) => ({
      ...of(msg.dom),
      oldSourcePath: msg.oldSrcPath,
      newSourcePath: msg.newSrcPath,
      deviceAlias: msg.devAlias,
      reason: msg.reason as ConnectDomainEventDiskChangeReason,
    }),
  ),
  trayChange: eventSource(
    DomainEventID.TRAY_CHANGE,
    remoteEvents.DOMAIN_EVENT_CALLBACK_TRAY_CHANGE,
    ({ msg }) => ({
      ...of(msg.dom),
      deviceAlias: msg.devAlias,
      reason: msg.reason as DomainEventTrayChangeReason,
    }),
  ),
  pmWakeup: eventSource(
    DomainEventID.PMWAKEUP,
    remoteEvents.DOMAIN_EVENT_CALLBACK_PMWAKEUP,
    ({ msg, reason }) => ({
      ...of(msg.dom),
      reason,
    }),
  ),
  pmSuspend: eventSource(
    DomainEventID.PMSUSPEND,
    remoteEvents.DOMAIN_EVENT_CALLBACK_PMSUSPEND,
    ({ msg, reason }) => ({
      ...of(msg.dom),
      reason,
    }),
  ),
  /** `actual` in KiB. */
  balloonChange: eventSource(
    DomainEventID.BALLOON_CHANGE,
    remoteEvents.DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE,
    ({ msg }) => ({
      ...of(msg.dom),
      actual: msg.actual,
    }),
  ),
  pmSuspendDisk: eventSource(
    DomainEventID.PMSUSPEND_DISK,
    remoteEvents.DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK,
    ({ msg, reason }) => ({
      ...of(msg.dom),
      reason,
    }),
  ),
  deviceRemoved: eventSource(
    DomainEventID.DEVICE_REMOVED,
    remoteEvents.DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED,
    ({ msg }) => ({
      ...of(msg.dom),
      deviceAlias: msg.devAlias,
    }),
  ),
  /** As blockJob, with the disk's target instead of its path. */
  blockJob2: eventSource(DomainEventID.BLOCK_JOB_2, remoteEvents.DOMAIN_EVENT_BLOCK_JOB_2, (message) => ({
    ...of(message.dom),
    disk: message.dst,
    type: message.type as DomainBlockJobType,
    status: message.status as ConnectDomainEventBlockJobStatus,
  })),
  tunable: eventSource(DomainEventID.TUNABLE, remoteEvents.DOMAIN_EVENT_CALLBACK_TUNABLE, (message) => ({
    ...of(message.dom),
    params: typedParamsToObject(message.params),
  })),
  agentLifecycle: eventSource(
    DomainEventID.AGENT_LIFECYCLE,
    remoteEvents.DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE,
    (message) => ({
      ...of(message.dom),
      state: message.state as ConnectDomainEventAgentLifecycleState,
      reason: message.reason as ConnectDomainEventAgentLifecycleReason,
    }),
  ),
  deviceAdded: eventSource(
    DomainEventID.DEVICE_ADDED,
    remoteEvents.DOMAIN_EVENT_CALLBACK_DEVICE_ADDED,
    (message) => ({
      ...of(message.dom),
      deviceAlias: message.devAlias,
    }),
  ),
  migrationIteration: eventSource(
    DomainEventID.MIGRATION_ITERATION,
    remoteEvents.DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION,
    (message) => ({ ...of(message.dom), iteration: message.iteration }),
  ),
  jobCompleted: eventSource(
    DomainEventID.JOB_COMPLETED,
    remoteEvents.DOMAIN_EVENT_CALLBACK_JOB_COMPLETED,
    (message) => ({
      ...of(message.dom),
      params: typedParamsToObject(message.params),
    }),
  ),
  deviceRemovalFailed: eventSource(
    DomainEventID.DEVICE_REMOVAL_FAILED,
    remoteEvents.DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED,
    (message) => ({ ...of(message.dom), deviceAlias: message.devAlias }),
  ),
  metadataChange: eventSource(
    DomainEventID.METADATA_CHANGE,
    remoteEvents.DOMAIN_EVENT_CALLBACK_METADATA_CHANGE,
    (message) => ({
      ...of(message.dom),
      type: message.type as DomainMetadataType,
      namespace: message.nsuri,
    }),
  ),
  /** `threshold` and `excess` in bytes. */
  blockThreshold: eventSource(
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
  memoryFailure: eventSource(
    DomainEventID.MEMORY_FAILURE,
    remoteEvents.DOMAIN_EVENT_MEMORY_FAILURE,
    (message) => ({
      ...of(message.dom),
      recipient: message.recipient as DomainMemoryFailureRecipientType,
      action: message.action as DomainMemoryFailureActionType,
      flags: message.flags,
    }),
  ),
  /** `size` in bytes. */
  memoryDeviceSizeChange: eventSource(
    DomainEventID.MEMORY_DEVICE_SIZE_CHANGE,
    remoteEvents.DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE,
    (message) => ({ ...of(message.dom), alias: message.alias, size: message.size }),
  ),
  /** A guest changed a card's address (libvirt 11.2). */
  nicMACChange: eventSource(
    DomainEventID.NIC_MAC_CHANGE,
    remoteEvents.DOMAIN_EVENT_NIC_MAC_CHANGE,
    (message) => ({
      ...of(message.dom),
      alias: message.alias,
      oldMAC: message.oldMAC,
      newMAC: message.newMAC,
    }),
  ),
} as const;

/** The names of domain events, for example `lifecycle`. */
export type DomainEventName = keyof typeof domainEventTable;

/** What a listener for that event gets. Numbers of an enum are its constants; a newer daemon may send others. */
export type DomainEventPayload<Name extends DomainEventName> = PayloadOf<(typeof domainEventTable)[Name]>;
