// Generated from libvirt 11.3.0's protocol definitions by tools/protocol; do not edit.
import type { EventProcedure, Procedure } from '../rpc/procedure.js';
import { ProgramTable } from '../rpc/program-table.js';
import type { Hyper } from '../xdr/codec.js';
import { remote_nonnull_domain } from './remote.js';

export interface qemu_domain_monitor_command_args {
  dom: remote_nonnull_domain;
  cmd: string;
  flags: number;
}

export interface qemu_domain_monitor_command_ret {
  result: string;
}

export interface qemu_domain_attach_args {
  pid_value: number;
  flags: number;
}

export interface qemu_domain_attach_ret {
  dom: remote_nonnull_domain;
}

export interface qemu_domain_agent_command_args {
  dom: remote_nonnull_domain;
  cmd: string;
  timeout: number;
  flags: number;
}

export interface qemu_domain_agent_command_ret {
  result: string | undefined;
}

export interface qemu_connect_domain_monitor_event_register_args {
  dom: remote_nonnull_domain | undefined;
  event: string | undefined;
  flags: number;
}

export interface qemu_connect_domain_monitor_event_register_ret {
  callbackID: number;
}

export interface qemu_connect_domain_monitor_event_deregister_args {
  callbackID: number;
}

export interface qemu_domain_monitor_event_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  event: string;
  seconds: Hyper;
  micros: number;
  details: string | undefined;
}

export interface qemu_domain_monitor_command_with_files_args {
  dom: remote_nonnull_domain;
  cmd: string;
  flags: number;
}

export interface qemu_domain_monitor_command_with_files_ret {
  result: string;
}

/** The qemu program's number. */
export const qemuProgram = 0x20008087;

const qemuTable = new ProgramTable({
  name: 'qemu',
  number: qemuProgram,
  version: 1,
  named: { remote_nonnull_domain },
});

export interface QemuTable {
  readonly DOMAIN_MONITOR_COMMAND: Procedure<qemu_domain_monitor_command_args, qemu_domain_monitor_command_ret>;
  readonly DOMAIN_ATTACH: Procedure<qemu_domain_attach_args, qemu_domain_attach_ret>;
  readonly DOMAIN_AGENT_COMMAND: Procedure<qemu_domain_agent_command_args, qemu_domain_agent_command_ret>;
  readonly CONNECT_DOMAIN_MONITOR_EVENT_REGISTER: Procedure<qemu_connect_domain_monitor_event_register_args, qemu_connect_domain_monitor_event_register_ret>;
  readonly CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER: Procedure<qemu_connect_domain_monitor_event_deregister_args, void>;
  readonly DOMAIN_MONITOR_COMMAND_WITH_FILES: Procedure<qemu_domain_monitor_command_with_files_args, qemu_domain_monitor_command_with_files_ret>;
}
/** The qemu program's procedures, by name. */
export const qemu: QemuTable = qemuTable.calls<QemuTable>(`
DOMAIN_MONITOR_COMMAND 1|dom remote_nonnull_domain, cmd string:4194304, flags uint|result string:4194304
DOMAIN_ATTACH 2|pid_value uint, flags uint|dom remote_nonnull_domain
DOMAIN_AGENT_COMMAND 3|dom remote_nonnull_domain, cmd string:4194304, timeout int, flags uint|result ?string:4194304
CONNECT_DOMAIN_MONITOR_EVENT_REGISTER 4 p|dom ?remote_nonnull_domain, event ?string:4194304, flags uint|callbackID int
CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER 5 p|callbackID int
DOMAIN_MONITOR_COMMAND_WITH_FILES 7|dom remote_nonnull_domain, cmd string:4194304, flags uint|result string:4194304
`);

export interface QemuEventTable {
  readonly DOMAIN_MONITOR_EVENT: EventProcedure<qemu_domain_monitor_event_msg>;
}
/** The qemu program's messages that a daemon sends unasked, by name. */
export const qemuEvents: QemuEventTable = qemuTable.events<QemuEventTable>(`
DOMAIN_MONITOR_EVENT 6|callbackID int, dom remote_nonnull_domain, event string:4194304, seconds hyper, micros uint, details ?string:4194304
`);
