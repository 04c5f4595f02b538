export * from './generated/constants.js';
export type * from './generated/parameters.js';
export { type SecurityModel } from './generated/handles/connection.js';
export type {
  DomainBlockInfo,
  DomainBlockStats,
  DomainControlInfo,
  DomainFSInfo,
  DomainInterface,
  DomainInterfaceIPAddress,
  DomainInterfaceStats,
  DomainJobInfo,
  DomainJobStats,
  DomainStateAndReason,
  DomainTime,
  SecurityLabel,
} from './generated/handles/domain.js';
export { DomainCheckpoint } from './generated/handles/domain-checkpoint.js';
export { DomainSnapshot } from './generated/handles/domain-snapshot.js';
export { Interface } from './generated/handles/interface.js';
export { type NetworkDHCPLease } from './generated/handles/network.js';
export { NetworkPort } from './generated/handles/network-port.js';
export { NWFilter } from './generated/handles/nw-filter.js';
export { NWFilterBinding } from './generated/handles/nw-filter-binding.js';
export { Secret } from './generated/handles/secret.js';
export { StoragePool, type StoragePoolInfo } from './generated/handles/storage-pool.js';
export { type StorageVolInfo } from './generated/handles/storage-vol.js';
export { type CredentialRequest, type Credentials, type CredentialSource } from './auth/credentials.js';
export { connect, type ConnectOptions } from './client/connect.js';
export { Connection, type DomainStats, type DomainStatsOptions } from './client/connection.js';
export {
  Domain,
  type OpenChannelOptions,
  type OpenConsoleOptions,
  type Screenshot,
  type ScreenshotOptions,
} from './client/domain.js';
export type * from './client/domain-info.js';
export { type DomainReference } from './client/domain-reference.js';
export {
  type DomainEventBase,
  type DomainEventName,
  type DomainEventPayload,
} from './client/domain-events.js';
export { type DomainLifecycle } from './client/domain-lifecycle.js';
export {
  type EventsOf,
  type OfDomain,
  type OfNetwork,
  type OfNodeDevice,
  type OfSecret,
  type OfStoragePool,
} from './client/connection-events.js';
export { type EventOptions } from './client/event-link.js';
export { EventIteration, type EventIterationOptions } from './client/event-iteration.js';
export { EventGapError, EventLoss, EventOverflowError } from './client/event-loss.js';
export { type LossPolicy } from './client/event-queue.js';
export { type QemuMonitorEvent, type QemuMonitorEventFilter } from './client/event-requests.js';
export {
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
} from './client/object-events.js';
export { type ReconnectOptions } from './client/reconnect.js';
export {
  type DomainCapabilitiesQuery,
  type NodeCPUMap,
  type NodeFields,
  type NodeInfo,
} from './client/host-queries.js';
export { type MetadataElement, type MetadataSource } from './client/metadata.js';
export { Network, type NetworkUpdateTarget } from './client/network.js';
export { NodeDevice } from './client/node-device.js';
export { openTunnel, type OpenTunnelOptions, type TunnelTarget } from './client/open-tunnel.js';
export { StorageVol, StorageVol as StorageVolume, type TransferOptions } from './client/storage-vol.js';
export {
  type TypedParamInput,
  type TypedParamInputs,
  type TypedParams,
  type TypedParamValue,
} from './client/typed-params.js';
export { parseUri, type LibvirtUri, type UriParameter } from './client/uri.js';
export { formatUuid, parseUuid } from './client/uuid.js';
export { type Dialer, type TransportSecurity } from './dialers/dialer.js';
export { createLoopback, LoopbackDialer, type LoopbackService } from './dialers/loopback.js';
export { type SshDialerOptions } from './dialers/connect-by-process.js';
export { type TlsDialerOptions } from './dialers/connect-tls.js';
export { ProgramDialer, SshDialer } from './dialers/ssh.js';
export { type RemoteCommandOptions } from './dialers/ssh-remote-command.js';
export { TcpDialer, type TcpDialerOptions } from './dialers/tcp.js';
export { TlsDialer } from './dialers/tls.js';
export { type TlsFolder } from './dialers/tls-files.js';
export { UnixDialer, type UnixDialerOptions } from './dialers/unix.js';
export { type CallOptions } from './rpc/call-options.js';
export {
  ConnectionError,
  LibvirtError,
  StreamError,
  TimeoutError,
  UnsupportedProcedureError,
  type ConnectionErrorCode,
  type ErrorCodeName,
  type ErrorDomainName,
  type LibvirtErrorDetails,
  type StreamErrorCode,
} from './rpc/errors.js';
export { type KeepaliveOptions } from './rpc/keepalive.js';
export { type EventProcedure, type Procedure } from './rpc/procedure.js';
export { fillHoles, findHoles, StreamHole, type FindHolesOptions } from './rpc/stream-hole.js';
export { toWeb, type WebDuplex } from './rpc/web-streams.js';
export { type Transport, type TransportHandlers } from './rpc/transport.js';
export { type Hyper } from './xdr/hyper.js';
export { XdrError } from './xdr/errors.js';
