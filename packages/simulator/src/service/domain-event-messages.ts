import { remoteEvents } from '@hostelry/libvirt/raw';
import { type ServerConnection } from '@hostelry/libvirt/server';
import { type DomainEventBody, type DomainIdentity } from '../hypervisor/events.js';
import { type Subscriptions } from './subscriptions.js';
import { wireDomain } from './wire.js';

/** Libvirt's numbers of the events of domains that are sent here; `io-error` and `block-job` are two events each. */
const Id = {
  RTC_CHANGE: 2,
  WATCHDOG: 3,
  IO_ERROR: 4,
  GRAPHICS: 5,
  IO_ERROR_REASON: 6,
  CONTROL_ERROR: 7,
  BLOCK_JOB: 8,
  DISK_CHANGE: 9,
  TRAY_CHANGE: 10,
  PM_WAKEUP: 11,
  PM_SUSPEND: 12,
  BALLOON_CHANGE: 13,
  PM_SUSPEND_DISK: 14,
  DEVICE_REMOVED: 15,
  BLOCK_JOB_2: 16,
  TUNABLE: 17,
  AGENT: 18,
  DEVICE_ADDED: 19,
  MIGRATION_ITERATION: 20,
  JOB_COMPLETED: 21,
  DEVICE_REMOVAL_FAILED: 22,
  BLOCK_THRESHOLD: 24,
  MEMORY_FAILURE: 25,
  MEMORY_DEVICE_SIZE_CHANGE: 26,
} as const;

/** Sends one event of a domain to each of a client's registrations that match. */
export function sendDomainEvent(
  client: ServerConnection,
  subscriptions: Subscriptions,
  domain: DomainIdentity,
  body: DomainEventBody,
): void {
  const dom = wireDomain(domain);
  const each = (id: number, send: (callbackID: number) => void): void => {
    for (const callbackID of subscriptions.matching(id, domain.uuid)) send(callbackID);
  };
  switch (body.name) {
    case 'rtc-change': {
      const msg = { dom, offset: body.offset };
      return each(Id.RTC_CHANGE, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_RTC_CHANGE, { callbackID, msg }),
      );
    }
    case 'watchdog': {
      const msg = { dom, action: body.action };
      return each(Id.WATCHDOG, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_WATCHDOG, { callbackID, msg }),
      );
    }
    case 'io-error': {
      const msg = { dom, srcPath: body.path, devAlias: body.alias, action: body.action };
      each(Id.IO_ERROR, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_IO_ERROR, { callbackID, msg }),
      );
      const withReason = { ...msg, reason: body.reason };
      return each(Id.IO_ERROR_REASON, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON, { callbackID, msg: withReason }),
      );
    }
    case 'graphics': {
      const { phase, local, remote, authScheme } = body;
      const msg = { dom, phase, local, remote, authScheme, subject: [] };
      return each(Id.GRAPHICS, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_GRAPHICS, { callbackID, msg }),
      );
    }
    case 'control-error':
      return each(Id.CONTROL_ERROR, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_CONTROL_ERROR, { callbackID, msg: { dom } }),
      );
    case 'block-job': {
      const { path, target, type, status } = body;
      const msg = { dom, path, type, status };
      each(Id.BLOCK_JOB, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_BLOCK_JOB, { callbackID, msg }),
      );
      return each(Id.BLOCK_JOB_2, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_BLOCK_JOB_2, {
          callbackID,
          dom,
          dst: target,
          type,
          status,
        }),
      );
    }
    case 'disk-change': {
      const { oldPath, newPath, alias, reason } = body;
      const msg = { dom, oldSrcPath: oldPath, newSrcPath: newPath, devAlias: alias, reason };
      return each(Id.DISK_CHANGE, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_DISK_CHANGE, { callbackID, msg }),
      );
    }
    case 'tray-change': {
      const msg = { dom, devAlias: body.alias, reason: body.reason };
      return each(Id.TRAY_CHANGE, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_TRAY_CHANGE, { callbackID, msg }),
      );
    }
    default:
      return sendMore(client, each, dom, body);
  }
}

type Rest = Exclude<
  DomainEventBody,
  {
    readonly name:
      | 'rtc-change'
      | 'watchdog'
      | 'io-error'
      | 'graphics'
      | 'control-error'
      | 'block-job'
      | 'disk-change'
      | 'tray-change';
  }
>;

function sendMore(
  client: ServerConnection,
  each: (id: number, send: (callbackID: number) => void) => void,
  dom: ReturnType<typeof wireDomain>,
  body: Rest,
): void {
  const reason = 0;
  switch (body.name) {
    case 'pm-wakeup':
      return each(Id.PM_WAKEUP, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_PMWAKEUP, { callbackID, reason, msg: { dom } }),
      );
    case 'pm-suspend':
      return each(Id.PM_SUSPEND, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_PMSUSPEND, { callbackID, reason, msg: { dom } }),
      );
    case 'pm-suspend-disk':
      return each(Id.PM_SUSPEND_DISK, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK, {
          callbackID,
          reason,
          msg: { dom },
        }),
      );
    case 'balloon-change': {
      const msg = { dom, actual: body.actualKiB };
      return each(Id.BALLOON_CHANGE, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE, { callbackID, msg }),
      );
    }
    case 'device-removed': {
      const msg = { dom, devAlias: body.alias };
      return each(Id.DEVICE_REMOVED, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED, { callbackID, msg }),
      );
    }
    case 'device-added':
      return each(Id.DEVICE_ADDED, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_DEVICE_ADDED, {
          callbackID,
          dom,
          devAlias: body.alias,
        }),
      );
    case 'device-removal-failed':
      return each(Id.DEVICE_REMOVAL_FAILED, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED, {
          callbackID,
          dom,
          devAlias: body.alias,
        }),
      );
    case 'tunable':
      return each(Id.TUNABLE, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_TUNABLE, {
          callbackID,
          dom,
          params: [...body.params],
        }),
      );
    case 'agent':
      return each(Id.AGENT, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE, {
          callbackID,
          dom,
          state: body.state,
          reason: body.reason,
        }),
      );
    case 'migration-iteration':
      return each(Id.MIGRATION_ITERATION, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION, {
          callbackID,
          dom,
          iteration: body.iteration,
        }),
      );
    case 'job-completed':
      return each(Id.JOB_COMPLETED, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_JOB_COMPLETED, {
          callbackID,
          dom,
          params: [...body.params],
        }),
      );
    case 'block-threshold':
      return each(Id.BLOCK_THRESHOLD, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_BLOCK_THRESHOLD, {
          callbackID,
          dom,
          dev: body.device,
          path: body.path,
          threshold: body.threshold,
          excess: body.excess,
        }),
      );
    case 'memory-failure':
      return each(Id.MEMORY_FAILURE, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_MEMORY_FAILURE, {
          callbackID,
          dom,
          recipient: body.recipient,
          action: body.action,
          flags: body.flags,
        }),
      );
    case 'memory-device-size-change':
      return each(Id.MEMORY_DEVICE_SIZE_CHANGE, (callbackID) =>
        client.sendEvent(remoteEvents.DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE, {
          callbackID,
          dom,
          alias: body.alias,
          size: body.size,
        }),
      );
  }
}
