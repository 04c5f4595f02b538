import {
  NetworkEventID,
  NodeDeviceEventID,
  SecretEventID,
  StoragePoolEventID,
  type NetworkEventLifecycleType,
  type NetworkMetadataType,
  type NodeDeviceEventLifecycleType,
  type SecretEventLifecycleType,
  type SecretUsageType,
  type StoragePoolEventLifecycleType,
} from '../generated/constants.js';
import { remoteEvents } from '../generated/remote.js';
import { eventSource, type PayloadOf } from './event-source.js';
import { formatUuid } from './uuid.js';

/** A network or storage pool in an event. */
export interface NamedObject {
  readonly name: string;
  readonly uuid: string;
}

/** A secret in an event: what it is used for is told by `usageType` and, for example, the volume's path in `usageId`. */
export interface SecretReference {
  readonly uuid: string;
  readonly usageType: SecretUsageType;
  readonly usageId: string;
}

function named(wire: { readonly name: string; readonly uuid: Uint8Array }): NamedObject {
  return { name: wire.name, uuid: formatUuid(wire.uuid) };
}

function secret(wire: {
  readonly uuid: Uint8Array;
  readonly usageType: number;
  readonly usageID: string;
}): SecretReference {
  return {
    uuid: formatUuid(wire.uuid),
    usageType: wire.usageType as SecretUsageType,
    usageId: wire.usageID,
  };
}

/** Events of virtual networks. */
export const networkEventTable = {
  lifecycle: eventSource(NetworkEventID.LIFECYCLE, remoteEvents.NETWORK_EVENT_LIFECYCLE, (message) => ({
    network: named(message.net),
    event: message.event as NetworkEventLifecycleType,
    detail: message.detail,
  })),
  /** Title, description or an application's own element changed (libvirt 9.7). */
  metadataChange: eventSource(
    NetworkEventID.METADATA_CHANGE,
    remoteEvents.NETWORK_EVENT_CALLBACK_METADATA_CHANGE,
    (message) => ({
      network: named(message.net),
      type: message.type as NetworkMetadataType,
      namespace: message.nsuri,
    }),
  ),
} as const;

/** Events of storage pools; `refresh` says that the list of volumes was read again. */
export const storagePoolEventTable = {
  lifecycle: eventSource(
    StoragePoolEventID.LIFECYCLE,
    remoteEvents.STORAGE_POOL_EVENT_LIFECYCLE,
    (message) => ({
      pool: named(message.pool),
      event: message.event as StoragePoolEventLifecycleType,
      detail: message.detail,
    }),
  ),
  refresh: eventSource(StoragePoolEventID.REFRESH, remoteEvents.STORAGE_POOL_EVENT_REFRESH, (message) => ({
    pool: named(message.pool),
  })),
} as const;

/** Events of the host's devices; `update` says that a device's description changed. */
export const nodeDeviceEventTable = {
  lifecycle: eventSource(
    NodeDeviceEventID.LIFECYCLE,
    remoteEvents.NODE_DEVICE_EVENT_LIFECYCLE,
    (message) => ({
      device: { name: message.dev.name },
      event: message.event as NodeDeviceEventLifecycleType,
      detail: message.detail,
    }),
  ),
  update: eventSource(NodeDeviceEventID.UPDATE, remoteEvents.NODE_DEVICE_EVENT_UPDATE, (message) => ({
    device: { name: message.dev.name },
  })),
} as const;

/** Events of secrets. */
export const secretEventTable = {
  lifecycle: eventSource(SecretEventID.LIFECYCLE, remoteEvents.SECRET_EVENT_LIFECYCLE, (message) => ({
    secret: secret(message.secret),
    event: message.event as SecretEventLifecycleType,
    detail: message.detail,
  })),
  valueChanged: eventSource(
    SecretEventID.VALUE_CHANGED,
    remoteEvents.SECRET_EVENT_VALUE_CHANGED,
    (message) => ({ secret: secret(message.secret) }),
  ),
} as const;

export type NetworkEventName = keyof typeof networkEventTable;
export type StoragePoolEventName = keyof typeof storagePoolEventTable;
export type NodeDeviceEventName = keyof typeof nodeDeviceEventTable;
export type SecretEventName = keyof typeof secretEventTable;

/** What a listener for that event of a network gets. */
export type NetworkEventPayload<Name extends NetworkEventName> = PayloadOf<(typeof networkEventTable)[Name]>;
/** What a listener for that event of a storage pool gets. */
export type StoragePoolEventPayload<Name extends StoragePoolEventName> = PayloadOf<
  (typeof storagePoolEventTable)[Name]
>;
/** What a listener for that event of a host's device gets. */
export type NodeDeviceEventPayload<Name extends NodeDeviceEventName> = PayloadOf<
  (typeof nodeDeviceEventTable)[Name]
>;
/** What a listener for that event of a secret gets. */
export type SecretEventPayload<Name extends SecretEventName> = PayloadOf<(typeof secretEventTable)[Name]>;
