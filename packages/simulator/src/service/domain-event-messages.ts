import { DomainEventID as Id } from '@hostelry/libvirt';
import { remoteEvents } from '@hostelry/libvirt/raw';
import { type EventProcedure, type ServerConnection } from '@hostelry/libvirt/server';
import { type DomainEventBody, type DomainIdentity } from '../hypervisor/events.js';
import { type Subscriptions } from './subscriptions.js';
import { wireDomain } from './wire.js';

/** One event as the protocol has it. */
interface Message {
  readonly id: number;
  readonly send: (client: ServerConnection, callbackID: number) => void;
}

/** Sends one event of a domain to each of a client's registrations that match. */
export function sendDomainEvent(
  client: ServerConnection,
  subscriptions: Subscriptions,
  domain: DomainIdentity,
  body: DomainEventBody,
): void {
  for (const { id, send } of messagesOf(wireDomain(domain), body)) {
    for (const callbackID of subscriptions.matching(id, domain.uuid)) send(client, callbackID);
  }
}

function message<M extends { callbackID: number }>(
  id: number,
  event: EventProcedure<M>,
  content: Omit<M, 'callbackID'>,
): Message {
  return {
    id,
    // What was left out of M is put back.
    send: (client, callbackID) => client.sendEvent(event, { ...content, callbackID } as M),
  };
}

/** What a client hears of an event; `io-error` and `block-job` are two events each. */
function messagesOf(dom: ReturnType<typeof wireDomain>, body: DomainEventBody): Message[] {
  const events = remoteEvents;
  const reason = 0;
  switch (body.name) {
    case 'rtc-change': {
      const msg = { dom, offset: body.offset };
      return [message(Id.RTC_CHANGE, events.DOMAIN_EVENT_CALLBACK_RTC_CHANGE, { msg })];
    }
    case 'watchdog': {
      const msg = { dom, action: body.action };
      return [message(Id.WATCHDOG, events.DOMAIN_EVENT_CALLBACK_WATCHDOG, { msg })];
    }
    case 'io-error': {
      const msg = { dom, srcPath: body.path, devAlias: body.alias, action: body.action };
      return [
        message(Id.IO_ERROR, events.DOMAIN_EVENT_CALLBACK_IO_ERROR, { msg }),
        message(Id.IO_ERROR_REASON, events.DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON, {
          msg: { ...msg, reason: body.reason },
        }),
      ];
    }
    case 'graphics': {
      const { phase, local, remote, authScheme } = body;
      const msg = { dom, phase, local, remote, authScheme, subject: [] };
      return [message(Id.GRAPHICS, events.DOMAIN_EVENT_CALLBACK_GRAPHICS, { msg })];
    }
    case 'control-error':
      return [message(Id.CONTROL_ERROR, events.DOMAIN_EVENT_CALLBACK_CONTROL_ERROR, { msg: { dom } })];
    case 'block-job': {
      const { path, target, type, status } = body;
      return [
        message(Id.BLOCK_JOB, events.DOMAIN_EVENT_CALLBACK_BLOCK_JOB, { msg: { dom, path, type, status } }),
        message(Id.BLOCK_JOB_2, events.DOMAIN_EVENT_BLOCK_JOB_2, { dom, dst: target, type, status }),
      ];
    }
    case 'disk-change': {
      const { oldPath, newPath, alias } = body;
      const msg = { dom, oldSrcPath: oldPath, newSrcPath: newPath, devAlias: alias, reason: body.reason };
      return [message(Id.DISK_CHANGE, events.DOMAIN_EVENT_CALLBACK_DISK_CHANGE, { msg })];
    }
    case 'tray-change': {
      const msg = { dom, devAlias: body.alias, reason: body.reason };
      return [message(Id.TRAY_CHANGE, events.DOMAIN_EVENT_CALLBACK_TRAY_CHANGE, { msg })];
    }
    case 'pm-wakeup':
      return [message(Id.PMWAKEUP, events.DOMAIN_EVENT_CALLBACK_PMWAKEUP, { reason, msg: { dom } })];
    case 'pm-suspend':
      return [message(Id.PMSUSPEND, events.DOMAIN_EVENT_CALLBACK_PMSUSPEND, { reason, msg: { dom } })];
    case 'pm-suspend-disk':
      return [
        message(Id.PMSUSPEND_DISK, events.DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK, { reason, msg: { dom } }),
      ];
    case 'balloon-change': {
      const msg = { dom, actual: body.actualKiB };
      return [message(Id.BALLOON_CHANGE, events.DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE, { msg })];
    }
    case 'device-removed': {
      const msg = { dom, devAlias: body.alias };
      return [message(Id.DEVICE_REMOVED, events.DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED, { msg })];
    }
    case 'device-added': {
      const content = { dom, devAlias: body.alias };
      return [message(Id.DEVICE_ADDED, events.DOMAIN_EVENT_CALLBACK_DEVICE_ADDED, content)];
    }
    case 'device-removal-failed': {
      const content = { dom, devAlias: body.alias };
      return [message(Id.DEVICE_REMOVAL_FAILED, events.DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED, content)];
    }
    case 'tunable':
      return [message(Id.TUNABLE, events.DOMAIN_EVENT_CALLBACK_TUNABLE, { dom, params: [...body.params] })];
    case 'agent': {
      const content = { dom, state: body.state, reason: body.reason };
      return [message(Id.AGENT_LIFECYCLE, events.DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE, content)];
    }
    case 'migration-iteration': {
      const content = { dom, iteration: body.iteration };
      return [message(Id.MIGRATION_ITERATION, events.DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION, content)];
    }
    case 'job-completed': {
      const content = { dom, params: [...body.params] };
      return [message(Id.JOB_COMPLETED, events.DOMAIN_EVENT_CALLBACK_JOB_COMPLETED, content)];
    }
    case 'block-threshold': {
      const { device: dev, path, threshold, excess } = body;
      const content = { dom, dev, path, threshold, excess };
      return [message(Id.BLOCK_THRESHOLD, events.DOMAIN_EVENT_BLOCK_THRESHOLD, content)];
    }
    case 'memory-failure': {
      const { recipient, action, flags } = body;
      return [
        message(Id.MEMORY_FAILURE, events.DOMAIN_EVENT_MEMORY_FAILURE, { dom, recipient, action, flags }),
      ];
    }
    case 'memory-device-size-change': {
      const content = { dom, alias: body.alias, size: body.size };
      return [message(Id.MEMORY_DEVICE_SIZE_CHANGE, events.DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE, content)];
    }
  }
}
