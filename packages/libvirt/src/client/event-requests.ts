import { ConnectDomainQemuMonitorEventRegisterFlags as MonitorFlags } from '../generated/constants.js';
import { qemu, qemuEvents } from '../generated/qemu.js';
import { remote } from '../generated/remote.js';
import { type Hyper } from '../xdr/hyper.js';
import {
  domainEventTable,
  type DomainEventBase,
  type DomainEventName,
  type DomainEventPayload,
} from './domain-events.js';
import { domainReference, type DomainReference } from './domain-reference.js';
import { eventSource, type EventCalls, type EventRequest, type EventSource } from './event-source.js';
import {
  networkEventTable,
  nodeDeviceEventTable,
  secretEventTable,
  storagePoolEventTable,
  type NamedObject,
  type NetworkEventName,
  type NetworkEventPayload,
  type NodeDeviceEventName,
  type NodeDeviceEventPayload,
  type SecretEventName,
  type SecretEventPayload,
  type SecretReference,
  type StoragePoolEventName,
  type StoragePoolEventPayload,
} from './object-events.js';
import { parseUuid } from './uuid.js';

/** Key of a registration for all objects. */
const ALL = '*';

type Register = (calls: EventCalls) => Promise<{ readonly callbackID: number }>;
type Deregister = (calls: EventCalls, callbackID: number) => Promise<unknown>;

function request<P>(
  source: EventSource<P>,
  key: string,
  register: Register,
  deregister: Deregister,
): EventRequest<P> {
  return { source, key, register: async (calls) => (await register(calls)).callbackID, deregister };
}

function wireDomain(domain: DomainReference | undefined) {
  return domain && { name: domain.name, uuid: parseUuid(domain.uuid), id: domain.id };
}

function wireNamed(object: NamedObject | undefined) {
  return object && { name: object.name, uuid: parseUuid(object.uuid) };
}

/** A domain event, of one domain or all. */
export function domainEventRequest<Name extends DomainEventName>(
  name: Name,
  domain: DomainReference | undefined,
): EventRequest<DomainEventPayload<Name>> {
  const source = domainEventTable[name] as EventSource<DomainEventPayload<Name>>;
  const args = { eventID: source.id, dom: wireDomain(domain) };
  return request(
    source,
    domain?.uuid ?? ALL,
    (calls) => calls.call(remote.CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY, args),
    (calls, callbackID) => calls.call(remote.CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY, { callbackID }),
  );
}

/** A network event, of one network or all. */
export function networkEventRequest<Name extends NetworkEventName>(
  name: Name,
  network: NamedObject | undefined,
): EventRequest<NetworkEventPayload<Name>> {
  const source = networkEventTable[name] as EventSource<NetworkEventPayload<Name>>;
  const args = { eventID: source.id, net: wireNamed(network) };
  return request(
    source,
    network?.uuid ?? ALL,
    (calls) => calls.call(remote.CONNECT_NETWORK_EVENT_REGISTER_ANY, args),
    (calls, callbackID) => calls.call(remote.CONNECT_NETWORK_EVENT_DEREGISTER_ANY, { callbackID }),
  );
}

/** A storage pool event, of one pool or all. */
export function storagePoolEventRequest<Name extends StoragePoolEventName>(
  name: Name,
  pool: NamedObject | undefined,
): EventRequest<StoragePoolEventPayload<Name>> {
  const source = storagePoolEventTable[name] as EventSource<StoragePoolEventPayload<Name>>;
  const args = { eventID: source.id, pool: wireNamed(pool) };
  return request(
    source,
    pool?.uuid ?? ALL,
    (calls) => calls.call(remote.CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY, args),
    (calls, callbackID) => calls.call(remote.CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY, { callbackID }),
  );
}

/** An event of the host's devices, of one device or all. */
export function nodeDeviceEventRequest<Name extends NodeDeviceEventName>(
  name: Name,
  device: { readonly name: string } | undefined,
): EventRequest<NodeDeviceEventPayload<Name>> {
  const source = nodeDeviceEventTable[name] as EventSource<NodeDeviceEventPayload<Name>>;
  const args = { eventID: source.id, dev: device && { name: device.name } };
  return request(
    source,
    device === undefined ? ALL : `"${device.name}"`,
    (calls) => calls.call(remote.CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY, args),
    (calls, callbackID) => calls.call(remote.CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY, { callbackID }),
  );
}

/** A secret event, of one secret or all. */
export function secretEventRequest<Name extends SecretEventName>(
  name: Name,
  secret: SecretReference | undefined,
): EventRequest<SecretEventPayload<Name>> {
  const source = secretEventTable[name] as EventSource<SecretEventPayload<Name>>;
  const wire = secret && {
    uuid: parseUuid(secret.uuid),
    usageType: secret.usageType,
    usageID: secret.usageId,
  };
  const args = { eventID: source.id, secret: wire };
  return request(
    source,
    secret?.uuid ?? ALL,
    (calls) => calls.call(remote.CONNECT_SECRET_EVENT_REGISTER_ANY, args),
    (calls, callbackID) => calls.call(remote.CONNECT_SECRET_EVENT_DEREGISTER_ANY, { callbackID }),
  );
}

/** Which events of QEMU's monitor to hear. */
export interface QemuMonitorEventFilter {
  /** Of this domain only. Default: all. */
  readonly domain?: DomainReference | undefined;
  /** The event's name as QEMU has it, for example `RTC_CHANGE`, or with `match` a pattern. Default: all. */
  readonly event?: string | undefined;
  /** How `event` is meant. Default `exact`; `regex` is a POSIX pattern that the daemon applies. */
  readonly match?: 'exact' | 'regex' | undefined;
  /** Whether letters' case counts. Default true. */
  readonly caseSensitive?: boolean | undefined;
}

/** What QEMU said on its monitor, which libvirt does not promise to mean the same in every version. */
export interface QemuMonitorEvent extends DomainEventBase {
  /** QEMU's name of the event. */
  readonly event: string;
  /** When QEMU sent it: seconds since 1970, and microseconds beyond. */
  readonly seconds: Hyper;
  readonly micros: number;
  /** QEMU's data as JSON, if there is any. */
  readonly details: string | undefined;
}

const qemuMonitorEventSource = eventSource(
  0,
  qemuEvents.DOMAIN_MONITOR_EVENT,
  ({ dom, event, seconds, micros, details }): QemuMonitorEvent => ({
    domain: domainReference(dom),
    ...{ event, seconds, micros, details },
  }),
);

/** Events of QEMU's monitor, as filtered. */
export function qemuMonitorEventRequest(filter: QemuMonitorEventFilter): EventRequest<QemuMonitorEvent> {
  const { domain, event, match = 'exact', caseSensitive = true } = filter;
  const flags = (match === 'regex' ? MonitorFlags.REGEX : 0) | (caseSensitive ? 0 : MonitorFlags.NOCASE);
  const args = { dom: wireDomain(domain), event, flags };
  return request(
    qemuMonitorEventSource,
    JSON.stringify([domain?.uuid, event, flags]),
    (calls) => calls.call(qemu.CONNECT_DOMAIN_MONITOR_EVENT_REGISTER, args),
    (calls, callbackID) => calls.call(qemu.CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER, { callbackID }),
  );
}
