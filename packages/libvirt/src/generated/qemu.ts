// Generated from libvirt 11.3.0's protocol definitions by tools/protocol; do not edit.
import type { EventProcedure, Procedure } from '../rpc/procedure.js';
import type { Hyper } from '../xdr/codec.js';
import type { remote_nonnull_domain } from './remote.js';
import { read_remote_nonnull_domain, write_remote_nonnull_domain } from './remote.js';

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
  DOMAIN_MONITOR_COMMAND: {
    program: 0x20008087, version: 1, number: 1, name: 'DOMAIN_MONITOR_COMMAND',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.cmd, 4194304, 'qemu_domain_monitor_command_args.cmd');
        w.uint(v.flags, 'qemu_domain_monitor_command_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          cmd: r.string(4194304, 'qemu_domain_monitor_command_args.cmd'),
          flags: r.uint('qemu_domain_monitor_command_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.result, 4194304, 'qemu_domain_monitor_command_ret.result');
      },
      decode(r) {
        return {
          result: r.string(4194304, 'qemu_domain_monitor_command_ret.result'),
        };
      },
    },
  },
  DOMAIN_ATTACH: {
    program: 0x20008087, version: 1, number: 2, name: 'DOMAIN_ATTACH',
    args: {
      encode(w, v) {
        w.uint(v.pid_value, 'qemu_domain_attach_args.pid_value');
        w.uint(v.flags, 'qemu_domain_attach_args.flags');
      },
      decode(r) {
        return {
          pid_value: r.uint('qemu_domain_attach_args.pid_value'),
          flags: r.uint('qemu_domain_attach_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
  },
  DOMAIN_AGENT_COMMAND: {
    program: 0x20008087, version: 1, number: 3, name: 'DOMAIN_AGENT_COMMAND',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.cmd, 4194304, 'qemu_domain_agent_command_args.cmd');
        w.int(v.timeout, 'qemu_domain_agent_command_args.timeout');
        w.uint(v.flags, 'qemu_domain_agent_command_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          cmd: r.string(4194304, 'qemu_domain_agent_command_args.cmd'),
          timeout: r.int('qemu_domain_agent_command_args.timeout'),
          flags: r.uint('qemu_domain_agent_command_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.present(v.result !== undefined);
        if (v.result !== undefined) w.string(v.result, 4194304, 'qemu_domain_agent_command_ret.result');
      },
      decode(r) {
        return {
          result: r.present('qemu_domain_agent_command_ret.result') ? r.string(4194304, 'qemu_domain_agent_command_ret.result') : undefined,
        };
      },
    },
  },
  CONNECT_DOMAIN_MONITOR_EVENT_REGISTER: {
    program: 0x20008087, version: 1, number: 4, name: 'CONNECT_DOMAIN_MONITOR_EVENT_REGISTER',
    args: {
      encode(w, v) {
        w.present(v.dom !== undefined);
        if (v.dom !== undefined) write_remote_nonnull_domain(w, v.dom);
        w.present(v.event !== undefined);
        if (v.event !== undefined) w.string(v.event, 4194304, 'qemu_connect_domain_monitor_event_register_args.event');
        w.uint(v.flags, 'qemu_connect_domain_monitor_event_register_args.flags');
      },
      decode(r) {
        return {
          dom: r.present('qemu_connect_domain_monitor_event_register_args.dom') ? read_remote_nonnull_domain(r) : undefined,
          event: r.present('qemu_connect_domain_monitor_event_register_args.event') ? r.string(4194304, 'qemu_connect_domain_monitor_event_register_args.event') : undefined,
          flags: r.uint('qemu_connect_domain_monitor_event_register_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.callbackID, 'qemu_connect_domain_monitor_event_register_ret.callbackID');
      },
      decode(r) {
        return {
          callbackID: r.int('qemu_connect_domain_monitor_event_register_ret.callbackID'),
        };
      },
    },
    priority: true,
  },
  CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER: {
    program: 0x20008087, version: 1, number: 5, name: 'CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER',
    args: {
      encode(w, v) {
        w.int(v.callbackID, 'qemu_connect_domain_monitor_event_deregister_args.callbackID');
      },
      decode(r) {
        return {
          callbackID: r.int('qemu_connect_domain_monitor_event_deregister_args.callbackID'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  DOMAIN_MONITOR_COMMAND_WITH_FILES: {
    program: 0x20008087, version: 1, number: 7, name: 'DOMAIN_MONITOR_COMMAND_WITH_FILES',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.cmd, 4194304, 'qemu_domain_monitor_command_with_files_args.cmd');
        w.uint(v.flags, 'qemu_domain_monitor_command_with_files_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          cmd: r.string(4194304, 'qemu_domain_monitor_command_with_files_args.cmd'),
          flags: r.uint('qemu_domain_monitor_command_with_files_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.result, 4194304, 'qemu_domain_monitor_command_with_files_ret.result');
      },
      decode(r) {
        return {
          result: r.string(4194304, 'qemu_domain_monitor_command_with_files_ret.result'),
        };
      },
    },
  },
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
  DOMAIN_MONITOR_EVENT: {
    program: 0x20008087, version: 1, number: 6, name: 'DOMAIN_MONITOR_EVENT',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'qemu_domain_monitor_event_msg.callbackID');
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.event, 4194304, 'qemu_domain_monitor_event_msg.event');
        w.hyper(v.seconds, 'qemu_domain_monitor_event_msg.seconds');
        w.uint(v.micros, 'qemu_domain_monitor_event_msg.micros');
        w.present(v.details !== undefined);
        if (v.details !== undefined) w.string(v.details, 4194304, 'qemu_domain_monitor_event_msg.details');
      },
      decode(r) {
        return {
          callbackID: r.int('qemu_domain_monitor_event_msg.callbackID'),
          dom: read_remote_nonnull_domain(r),
          event: r.string(4194304, 'qemu_domain_monitor_event_msg.event'),
          seconds: r.hyper('qemu_domain_monitor_event_msg.seconds'),
          micros: r.uint('qemu_domain_monitor_event_msg.micros'),
          details: r.present('qemu_domain_monitor_event_msg.details') ? r.string(4194304, 'qemu_domain_monitor_event_msg.details') : undefined,
        };
      },
    },
  },
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
