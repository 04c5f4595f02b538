/**
 * The protocol as it is: every procedure, event and struct with its wire names, and the session that carries them.
 * `connection.raw(remote.DOMAIN_GET_INFO, { dom })` calls one on an open connection.
 */
export { connect } from './index.js';
export * from './generated/admin.js';
export * from './generated/keepalive.js';
export * from './generated/lxc.js';
export * from './generated/qemu.js';
export * from './generated/remote.js';
export {
  admin,
  adminProcedures,
  keepaliveEventProcedures,
  keepaliveEvents,
  lxc,
  lxcProcedures,
  qemu,
  qemuEventProcedures,
  qemuEvents,
  qemuProcedures,
  remote,
  remoteEventProcedures,
  remoteEvents,
  remoteProcedures,
} from './rpc/whole-tables.js';
export { Session, type SessionCallOptions, type SessionOptions } from './rpc/session.js';
export {
  createDownload,
  createDuplex,
  createUpload,
  type StreamOptions,
  type TransferStreamOptions,
} from './rpc/stream.js';
export { StreamHole } from './rpc/stream-hole.js';
export {
  StreamChannel,
  type OpenedStream,
  type StreamSettlement,
  type StreamSink,
} from './rpc/stream-channel.js';
export {
  type ArgsOf,
  type EventProcedure,
  type MessageOf,
  type Procedure,
  type RetOf,
} from './rpc/procedure.js';
export { type Codec, type CodecType } from './xdr/codec.js';
export { XdrReader } from './xdr/reader.js';
export { XdrWriter } from './xdr/writer.js';
