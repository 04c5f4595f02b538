// Generated from libvirt 9.0.0's protocol definitions by tools/protocol; do not edit.
import { type EventProcedure, type Procedure } from '../rpc/procedure.js';
import { type Codec, type Hyper } from '../xdr/codec.js';
import { type XdrReader } from '../xdr/reader.js';
import { type XdrWriter } from '../xdr/writer.js';
import { type remote_nonnull_domain, read_remote_nonnull_domain, write_remote_nonnull_domain } from './remote-structs.js';

export interface qemu_domain_monitor_command_args {
  dom: remote_nonnull_domain;
  cmd: string;
  flags: number;
}
function write_qemu_domain_monitor_command_args(w: XdrWriter, v: qemu_domain_monitor_command_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.cmd, 4194304, 'qemu_domain_monitor_command_args.cmd');
  w.uint(v.flags, 'qemu_domain_monitor_command_args.flags');
}
function read_qemu_domain_monitor_command_args(r: XdrReader): qemu_domain_monitor_command_args {
  return {
    dom: read_remote_nonnull_domain(r),
    cmd: r.string(4194304, 'qemu_domain_monitor_command_args.cmd'),
    flags: r.uint('qemu_domain_monitor_command_args.flags'),
  };
}
export const qemu_domain_monitor_command_args: Codec<qemu_domain_monitor_command_args> = { encode: write_qemu_domain_monitor_command_args, decode: read_qemu_domain_monitor_command_args };

export interface qemu_domain_monitor_command_ret {
  result: string;
}
function write_qemu_domain_monitor_command_ret(w: XdrWriter, v: qemu_domain_monitor_command_ret): void {
  w.string(v.result, 4194304, 'qemu_domain_monitor_command_ret.result');
}
function read_qemu_domain_monitor_command_ret(r: XdrReader): qemu_domain_monitor_command_ret {
  return {
    result: r.string(4194304, 'qemu_domain_monitor_command_ret.result'),
  };
}
export const qemu_domain_monitor_command_ret: Codec<qemu_domain_monitor_command_ret> = { encode: write_qemu_domain_monitor_command_ret, decode: read_qemu_domain_monitor_command_ret };

export interface qemu_domain_attach_args {
  pid_value: number;
  flags: number;
}
function write_qemu_domain_attach_args(w: XdrWriter, v: qemu_domain_attach_args): void {
  w.uint(v.pid_value, 'qemu_domain_attach_args.pid_value');
  w.uint(v.flags, 'qemu_domain_attach_args.flags');
}
function read_qemu_domain_attach_args(r: XdrReader): qemu_domain_attach_args {
  return {
    pid_value: r.uint('qemu_domain_attach_args.pid_value'),
    flags: r.uint('qemu_domain_attach_args.flags'),
  };
}
export const qemu_domain_attach_args: Codec<qemu_domain_attach_args> = { encode: write_qemu_domain_attach_args, decode: read_qemu_domain_attach_args };

export interface qemu_domain_attach_ret {
  dom: remote_nonnull_domain;
}
function write_qemu_domain_attach_ret(w: XdrWriter, v: qemu_domain_attach_ret): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_qemu_domain_attach_ret(r: XdrReader): qemu_domain_attach_ret {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const qemu_domain_attach_ret: Codec<qemu_domain_attach_ret> = { encode: write_qemu_domain_attach_ret, decode: read_qemu_domain_attach_ret };

export interface qemu_domain_agent_command_args {
  dom: remote_nonnull_domain;
  cmd: string;
  timeout: number;
  flags: number;
}
function write_qemu_domain_agent_command_args(w: XdrWriter, v: qemu_domain_agent_command_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.cmd, 4194304, 'qemu_domain_agent_command_args.cmd');
  w.int(v.timeout, 'qemu_domain_agent_command_args.timeout');
  w.uint(v.flags, 'qemu_domain_agent_command_args.flags');
}
function read_qemu_domain_agent_command_args(r: XdrReader): qemu_domain_agent_command_args {
  return {
    dom: read_remote_nonnull_domain(r),
    cmd: r.string(4194304, 'qemu_domain_agent_command_args.cmd'),
    timeout: r.int('qemu_domain_agent_command_args.timeout'),
    flags: r.uint('qemu_domain_agent_command_args.flags'),
  };
}
export const qemu_domain_agent_command_args: Codec<qemu_domain_agent_command_args> = { encode: write_qemu_domain_agent_command_args, decode: read_qemu_domain_agent_command_args };

export interface qemu_domain_agent_command_ret {
  result: string | undefined;
}
function write_qemu_domain_agent_command_ret(w: XdrWriter, v: qemu_domain_agent_command_ret): void {
  w.present(v.result !== undefined);
  if (v.result !== undefined) w.string(v.result, 4194304, 'qemu_domain_agent_command_ret.result');
}
function read_qemu_domain_agent_command_ret(r: XdrReader): qemu_domain_agent_command_ret {
  return {
    result: r.present('qemu_domain_agent_command_ret.result') ? r.string(4194304, 'qemu_domain_agent_command_ret.result') : undefined,
  };
}
export const qemu_domain_agent_command_ret: Codec<qemu_domain_agent_command_ret> = { encode: write_qemu_domain_agent_command_ret, decode: read_qemu_domain_agent_command_ret };

export interface qemu_connect_domain_monitor_event_register_args {
  dom: remote_nonnull_domain | undefined;
  event: string | undefined;
  flags: number;
}
function write_qemu_connect_domain_monitor_event_register_args(w: XdrWriter, v: qemu_connect_domain_monitor_event_register_args): void {
  w.present(v.dom !== undefined);
  if (v.dom !== undefined) write_remote_nonnull_domain(w, v.dom);
  w.present(v.event !== undefined);
  if (v.event !== undefined) w.string(v.event, 4194304, 'qemu_connect_domain_monitor_event_register_args.event');
  w.uint(v.flags, 'qemu_connect_domain_monitor_event_register_args.flags');
}
function read_qemu_connect_domain_monitor_event_register_args(r: XdrReader): qemu_connect_domain_monitor_event_register_args {
  return {
    dom: r.present('qemu_connect_domain_monitor_event_register_args.dom') ? read_remote_nonnull_domain(r) : undefined,
    event: r.present('qemu_connect_domain_monitor_event_register_args.event') ? r.string(4194304, 'qemu_connect_domain_monitor_event_register_args.event') : undefined,
    flags: r.uint('qemu_connect_domain_monitor_event_register_args.flags'),
  };
}
export const qemu_connect_domain_monitor_event_register_args: Codec<qemu_connect_domain_monitor_event_register_args> = { encode: write_qemu_connect_domain_monitor_event_register_args, decode: read_qemu_connect_domain_monitor_event_register_args };

export interface qemu_connect_domain_monitor_event_register_ret {
  callbackID: number;
}
function write_qemu_connect_domain_monitor_event_register_ret(w: XdrWriter, v: qemu_connect_domain_monitor_event_register_ret): void {
  w.int(v.callbackID, 'qemu_connect_domain_monitor_event_register_ret.callbackID');
}
function read_qemu_connect_domain_monitor_event_register_ret(r: XdrReader): qemu_connect_domain_monitor_event_register_ret {
  return {
    callbackID: r.int('qemu_connect_domain_monitor_event_register_ret.callbackID'),
  };
}
export const qemu_connect_domain_monitor_event_register_ret: Codec<qemu_connect_domain_monitor_event_register_ret> = { encode: write_qemu_connect_domain_monitor_event_register_ret, decode: read_qemu_connect_domain_monitor_event_register_ret };

export interface qemu_connect_domain_monitor_event_deregister_args {
  callbackID: number;
}
function write_qemu_connect_domain_monitor_event_deregister_args(w: XdrWriter, v: qemu_connect_domain_monitor_event_deregister_args): void {
  w.int(v.callbackID, 'qemu_connect_domain_monitor_event_deregister_args.callbackID');
}
function read_qemu_connect_domain_monitor_event_deregister_args(r: XdrReader): qemu_connect_domain_monitor_event_deregister_args {
  return {
    callbackID: r.int('qemu_connect_domain_monitor_event_deregister_args.callbackID'),
  };
}
export const qemu_connect_domain_monitor_event_deregister_args: Codec<qemu_connect_domain_monitor_event_deregister_args> = { encode: write_qemu_connect_domain_monitor_event_deregister_args, decode: read_qemu_connect_domain_monitor_event_deregister_args };

export interface qemu_domain_monitor_event_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  event: string;
  seconds: Hyper;
  micros: number;
  details: string | undefined;
}
function write_qemu_domain_monitor_event_msg(w: XdrWriter, v: qemu_domain_monitor_event_msg): void {
  w.int(v.callbackID, 'qemu_domain_monitor_event_msg.callbackID');
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.event, 4194304, 'qemu_domain_monitor_event_msg.event');
  w.hyper(v.seconds, 'qemu_domain_monitor_event_msg.seconds');
  w.uint(v.micros, 'qemu_domain_monitor_event_msg.micros');
  w.present(v.details !== undefined);
  if (v.details !== undefined) w.string(v.details, 4194304, 'qemu_domain_monitor_event_msg.details');
}
function read_qemu_domain_monitor_event_msg(r: XdrReader): qemu_domain_monitor_event_msg {
  return {
    callbackID: r.int('qemu_domain_monitor_event_msg.callbackID'),
    dom: read_remote_nonnull_domain(r),
    event: r.string(4194304, 'qemu_domain_monitor_event_msg.event'),
    seconds: r.hyper('qemu_domain_monitor_event_msg.seconds'),
    micros: r.uint('qemu_domain_monitor_event_msg.micros'),
    details: r.present('qemu_domain_monitor_event_msg.details') ? r.string(4194304, 'qemu_domain_monitor_event_msg.details') : undefined,
  };
}
export const qemu_domain_monitor_event_msg: Codec<qemu_domain_monitor_event_msg> = { encode: write_qemu_domain_monitor_event_msg, decode: read_qemu_domain_monitor_event_msg };

export interface qemu_domain_monitor_command_with_files_args {
  dom: remote_nonnull_domain;
  cmd: string;
  flags: number;
}
function write_qemu_domain_monitor_command_with_files_args(w: XdrWriter, v: qemu_domain_monitor_command_with_files_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.cmd, 4194304, 'qemu_domain_monitor_command_with_files_args.cmd');
  w.uint(v.flags, 'qemu_domain_monitor_command_with_files_args.flags');
}
function read_qemu_domain_monitor_command_with_files_args(r: XdrReader): qemu_domain_monitor_command_with_files_args {
  return {
    dom: read_remote_nonnull_domain(r),
    cmd: r.string(4194304, 'qemu_domain_monitor_command_with_files_args.cmd'),
    flags: r.uint('qemu_domain_monitor_command_with_files_args.flags'),
  };
}
export const qemu_domain_monitor_command_with_files_args: Codec<qemu_domain_monitor_command_with_files_args> = { encode: write_qemu_domain_monitor_command_with_files_args, decode: read_qemu_domain_monitor_command_with_files_args };

export interface qemu_domain_monitor_command_with_files_ret {
  result: string;
}
function write_qemu_domain_monitor_command_with_files_ret(w: XdrWriter, v: qemu_domain_monitor_command_with_files_ret): void {
  w.string(v.result, 4194304, 'qemu_domain_monitor_command_with_files_ret.result');
}
function read_qemu_domain_monitor_command_with_files_ret(r: XdrReader): qemu_domain_monitor_command_with_files_ret {
  return {
    result: r.string(4194304, 'qemu_domain_monitor_command_with_files_ret.result'),
  };
}
export const qemu_domain_monitor_command_with_files_ret: Codec<qemu_domain_monitor_command_with_files_ret> = { encode: write_qemu_domain_monitor_command_with_files_ret, decode: read_qemu_domain_monitor_command_with_files_ret };

/** The qemu program's number. */
export const qemuProgram = 0x20008087;

export interface QemuTable {
  readonly DOMAIN_MONITOR_COMMAND: Procedure<qemu_domain_monitor_command_args, qemu_domain_monitor_command_ret>;
  readonly DOMAIN_ATTACH: Procedure<qemu_domain_attach_args, qemu_domain_attach_ret>;
  readonly DOMAIN_AGENT_COMMAND: Procedure<qemu_domain_agent_command_args, qemu_domain_agent_command_ret>;
  readonly CONNECT_DOMAIN_MONITOR_EVENT_REGISTER: Procedure<qemu_connect_domain_monitor_event_register_args, qemu_connect_domain_monitor_event_register_ret>;
  readonly CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER: Procedure<qemu_connect_domain_monitor_event_deregister_args, void>;
  readonly DOMAIN_MONITOR_COMMAND_WITH_FILES: Procedure<qemu_domain_monitor_command_with_files_args, qemu_domain_monitor_command_with_files_ret>;
}
/** The qemu program's procedures, by name. */
export const qemu: QemuTable = {
  DOMAIN_MONITOR_COMMAND: { program: 0x20008087, version: 1, number: 1, name: 'DOMAIN_MONITOR_COMMAND', args: qemu_domain_monitor_command_args, ret: qemu_domain_monitor_command_ret },
  DOMAIN_ATTACH: { program: 0x20008087, version: 1, number: 2, name: 'DOMAIN_ATTACH', args: qemu_domain_attach_args, ret: qemu_domain_attach_ret },
  DOMAIN_AGENT_COMMAND: { program: 0x20008087, version: 1, number: 3, name: 'DOMAIN_AGENT_COMMAND', args: qemu_domain_agent_command_args, ret: qemu_domain_agent_command_ret },
  CONNECT_DOMAIN_MONITOR_EVENT_REGISTER: { program: 0x20008087, version: 1, number: 4, name: 'CONNECT_DOMAIN_MONITOR_EVENT_REGISTER', args: qemu_connect_domain_monitor_event_register_args, ret: qemu_connect_domain_monitor_event_register_ret, priority: true },
  CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER: { program: 0x20008087, version: 1, number: 5, name: 'CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER', args: qemu_connect_domain_monitor_event_deregister_args, ret: undefined, priority: true },
  DOMAIN_MONITOR_COMMAND_WITH_FILES: { program: 0x20008087, version: 1, number: 7, name: 'DOMAIN_MONITOR_COMMAND_WITH_FILES', args: qemu_domain_monitor_command_with_files_args, ret: qemu_domain_monitor_command_with_files_ret },
};

/** The same by number; undefined where a number is none of these. */
export const qemuProcedures: readonly (Procedure<unknown, unknown> | undefined)[] = [
  undefined,
  qemu.DOMAIN_MONITOR_COMMAND,
  qemu.DOMAIN_ATTACH,
  qemu.DOMAIN_AGENT_COMMAND,
  qemu.CONNECT_DOMAIN_MONITOR_EVENT_REGISTER,
  qemu.CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER,
  undefined,
  qemu.DOMAIN_MONITOR_COMMAND_WITH_FILES,
];

export interface QemuEventTable {
  readonly DOMAIN_MONITOR_EVENT: EventProcedure<qemu_domain_monitor_event_msg>;
}
/** The qemu program's messages that a daemon sends unasked, by name. */
export const qemuEvents: QemuEventTable = {
  DOMAIN_MONITOR_EVENT: { program: 0x20008087, version: 1, number: 6, name: 'DOMAIN_MONITOR_EVENT', message: qemu_domain_monitor_event_msg },
};

/** The same by number; undefined where a number is none of these. */
export const qemuEventProcedures: readonly (EventProcedure<unknown> | undefined)[] = [
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  qemuEvents.DOMAIN_MONITOR_EVENT,
];
