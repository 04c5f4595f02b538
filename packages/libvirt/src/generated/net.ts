// Generated from libvirt 11.3.0's protocol definitions by tools/protocol; do not edit.
import type { Codec, Hyper } from '../xdr/codec.js';
import type { XdrReader } from '../xdr/reader.js';
import type { XdrWriter } from '../xdr/writer.js';

export const VIR_NET_MESSAGE_INITIAL = 65536;
export const VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX = 262120;
export const VIR_NET_MESSAGE_MAX = 33554432;
export const VIR_NET_MESSAGE_HEADER_MAX = 24;
export const VIR_NET_MESSAGE_PAYLOAD_MAX = 33554408;
export const VIR_NET_MESSAGE_LEN_MAX = 4;
export const VIR_NET_MESSAGE_STRING_MAX = 4194304;
export const VIR_NET_MESSAGE_NUM_FDS_MAX = 32;
export const VIR_NET_MESSAGE_HEADER_XDR_LEN = 4;

/** Values of virNetMessageType; a newer peer may send others. */
export const virNetMessageType = {
  VIR_NET_CALL: 0,
  VIR_NET_REPLY: 1,
  VIR_NET_MESSAGE: 2,
  VIR_NET_STREAM: 3,
  VIR_NET_CALL_WITH_FDS: 4,
  VIR_NET_REPLY_WITH_FDS: 5,
  VIR_NET_STREAM_HOLE: 6,
} as const;
export type virNetMessageType = number;
function write_virNetMessageType(w: XdrWriter, v: virNetMessageType): void {
  w.int(v, 'virNetMessageType');
}
function read_virNetMessageType(r: XdrReader): virNetMessageType {
  return r.int('virNetMessageType');
}
export const virNetMessageType_codec: Codec<virNetMessageType> = { encode: write_virNetMessageType, decode: read_virNetMessageType };

/** Values of virNetMessageStatus; a newer peer may send others. */
export const virNetMessageStatus = {
  VIR_NET_OK: 0,
  VIR_NET_ERROR: 1,
  VIR_NET_CONTINUE: 2,
} as const;
export type virNetMessageStatus = number;
function write_virNetMessageStatus(w: XdrWriter, v: virNetMessageStatus): void {
  w.int(v, 'virNetMessageStatus');
}
function read_virNetMessageStatus(r: XdrReader): virNetMessageStatus {
  return r.int('virNetMessageStatus');
}
export const virNetMessageStatus_codec: Codec<virNetMessageStatus> = { encode: write_virNetMessageStatus, decode: read_virNetMessageStatus };

export interface virNetMessageHeader {
  prog: number;
  vers: number;
  proc: number;
  type: virNetMessageType;
  serial: number;
  status: virNetMessageStatus;
}
function write_virNetMessageHeader(w: XdrWriter, v: virNetMessageHeader): void {
  w.uint(v.prog, 'virNetMessageHeader.prog');
  w.uint(v.vers, 'virNetMessageHeader.vers');
  w.int(v.proc, 'virNetMessageHeader.proc');
  write_virNetMessageType(w, v.type);
  w.uint(v.serial, 'virNetMessageHeader.serial');
  write_virNetMessageStatus(w, v.status);
}
function read_virNetMessageHeader(r: XdrReader): virNetMessageHeader {
  return {
    prog: r.uint('virNetMessageHeader.prog'),
    vers: r.uint('virNetMessageHeader.vers'),
    proc: r.int('virNetMessageHeader.proc'),
    type: read_virNetMessageType(r),
    serial: r.uint('virNetMessageHeader.serial'),
    status: read_virNetMessageStatus(r),
  };
}
export const virNetMessageHeader: Codec<virNetMessageHeader> = { encode: write_virNetMessageHeader, decode: read_virNetMessageHeader };

export interface virNetMessageNonnullDomain {
  name: string;
  uuid: Uint8Array;
  id: number;
}
function write_virNetMessageNonnullDomain(w: XdrWriter, v: virNetMessageNonnullDomain): void {
  w.string(v.name, 4194304, 'virNetMessageNonnullDomain.name');
  w.opaqueFixed(v.uuid, 16, 'virNetMessageNonnullDomain.uuid');
  w.int(v.id, 'virNetMessageNonnullDomain.id');
}
function read_virNetMessageNonnullDomain(r: XdrReader): virNetMessageNonnullDomain {
  return {
    name: r.string(4194304, 'virNetMessageNonnullDomain.name'),
    uuid: r.opaqueFixed(16, 'virNetMessageNonnullDomain.uuid'),
    id: r.int('virNetMessageNonnullDomain.id'),
  };
}
export const virNetMessageNonnullDomain: Codec<virNetMessageNonnullDomain> = { encode: write_virNetMessageNonnullDomain, decode: read_virNetMessageNonnullDomain };

export interface virNetMessageNonnullNetwork {
  name: string;
  uuid: Uint8Array;
}
function write_virNetMessageNonnullNetwork(w: XdrWriter, v: virNetMessageNonnullNetwork): void {
  w.string(v.name, 4194304, 'virNetMessageNonnullNetwork.name');
  w.opaqueFixed(v.uuid, 16, 'virNetMessageNonnullNetwork.uuid');
}
function read_virNetMessageNonnullNetwork(r: XdrReader): virNetMessageNonnullNetwork {
  return {
    name: r.string(4194304, 'virNetMessageNonnullNetwork.name'),
    uuid: r.opaqueFixed(16, 'virNetMessageNonnullNetwork.uuid'),
  };
}
export const virNetMessageNonnullNetwork: Codec<virNetMessageNonnullNetwork> = { encode: write_virNetMessageNonnullNetwork, decode: read_virNetMessageNonnullNetwork };

export interface virNetMessageError {
  code: number;
  domain: number;
  message: string | undefined;
  level: number;
  dom: virNetMessageNonnullDomain | undefined;
  str1: string | undefined;
  str2: string | undefined;
  str3: string | undefined;
  int1: number;
  int2: number;
  net: virNetMessageNonnullNetwork | undefined;
}
function write_virNetMessageError(w: XdrWriter, v: virNetMessageError): void {
  w.int(v.code, 'virNetMessageError.code');
  w.int(v.domain, 'virNetMessageError.domain');
  w.present(v.message !== undefined);
  if (v.message !== undefined) w.string(v.message, 4194304, 'virNetMessageError.message');
  w.int(v.level, 'virNetMessageError.level');
  w.present(v.dom !== undefined);
  if (v.dom !== undefined) write_virNetMessageNonnullDomain(w, v.dom);
  w.present(v.str1 !== undefined);
  if (v.str1 !== undefined) w.string(v.str1, 4194304, 'virNetMessageError.str1');
  w.present(v.str2 !== undefined);
  if (v.str2 !== undefined) w.string(v.str2, 4194304, 'virNetMessageError.str2');
  w.present(v.str3 !== undefined);
  if (v.str3 !== undefined) w.string(v.str3, 4194304, 'virNetMessageError.str3');
  w.int(v.int1, 'virNetMessageError.int1');
  w.int(v.int2, 'virNetMessageError.int2');
  w.present(v.net !== undefined);
  if (v.net !== undefined) write_virNetMessageNonnullNetwork(w, v.net);
}
function read_virNetMessageError(r: XdrReader): virNetMessageError {
  return {
    code: r.int('virNetMessageError.code'),
    domain: r.int('virNetMessageError.domain'),
    message: r.present('virNetMessageError.message') ? r.string(4194304, 'virNetMessageError.message') : undefined,
    level: r.int('virNetMessageError.level'),
    dom: r.present('virNetMessageError.dom') ? read_virNetMessageNonnullDomain(r) : undefined,
    str1: r.present('virNetMessageError.str1') ? r.string(4194304, 'virNetMessageError.str1') : undefined,
    str2: r.present('virNetMessageError.str2') ? r.string(4194304, 'virNetMessageError.str2') : undefined,
    str3: r.present('virNetMessageError.str3') ? r.string(4194304, 'virNetMessageError.str3') : undefined,
    int1: r.int('virNetMessageError.int1'),
    int2: r.int('virNetMessageError.int2'),
    net: r.present('virNetMessageError.net') ? read_virNetMessageNonnullNetwork(r) : undefined,
  };
}
export const virNetMessageError: Codec<virNetMessageError> = { encode: write_virNetMessageError, decode: read_virNetMessageError };

export interface virNetStreamHole {
  length: Hyper;
  flags: number;
}
function write_virNetStreamHole(w: XdrWriter, v: virNetStreamHole): void {
  w.hyper(v.length, 'virNetStreamHole.length');
  w.uint(v.flags, 'virNetStreamHole.flags');
}
function read_virNetStreamHole(r: XdrReader): virNetStreamHole {
  return {
    length: r.hyper('virNetStreamHole.length'),
    flags: r.uint('virNetStreamHole.flags'),
  };
}
export const virNetStreamHole: Codec<virNetStreamHole> = { encode: write_virNetStreamHole, decode: read_virNetStreamHole };
