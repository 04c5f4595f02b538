/** The server side of the protocol: what answers clients on a socket or in process. */
export { remoteEvents } from '../generated/remote.js';
export { createLoopback, LoopbackDialer, type LoopbackService } from '../dialers/loopback.js';
export {
  ConnectionError,
  LibvirtError,
  type ConnectionErrorCode,
  type ErrorCodeName,
  type ErrorDomainName,
  type LibvirtErrorDetails,
} from '../index.js';
export {
  encodeFrame,
  FrameSplitter,
  MAX_FRAME_BYTES,
  PacketStatus,
  PacketType,
  type Packet,
  type PacketHeader,
} from '../rpc/frame.js';
export { type KeepaliveOptions } from '../rpc/keepalive.js';
export { type EventProcedure, type Procedure } from '../rpc/procedure.js';
export { StreamHole } from '../rpc/stream-hole.js';
export { type Transport, type TransportHandlers } from '../rpc/transport.js';
export {
  LibvirtServer,
  ListenError,
  type LibvirtServerOptions,
  type ListenOptions,
} from './libvirt-server.js';
export { serveConnection, type ServeOptions } from './server-connection.js';
export { ServerStream } from './server-stream.js';
export {
  type Handler,
  type Handlers,
  type ProgramHandlers,
  type ServerCall,
  type ServerConnection,
  type Service,
} from './service.js';
