// Generated from libvirt 11.3.0's protocol definitions by tools/protocol; do not edit.
import type { Procedure } from '../rpc/procedure.js';
import { ProgramTable } from '../rpc/program-table.js';
import type { Codec, Hyper } from '../xdr/codec.js';
import type { XdrReader } from '../xdr/reader.js';
import type { XdrWriter } from '../xdr/writer.js';

export type admin_typed_param_value =
  | { type: 1; value: number }
  | { type: 2; value: number }
  | { type: 3; value: Hyper }
  | { type: 4; value: Hyper }
  | { type: 5; value: number }
  | { type: 6; value: number }
  | { type: 7; value: string };
function write_admin_typed_param_value(w: XdrWriter, v: admin_typed_param_value): void {
  switch (v.type) {
    case 1:
      w.int(1, 'admin_typed_param_value.type');
      w.int(v.value, 'admin_typed_param_value.i');
      return;
    case 2:
      w.int(2, 'admin_typed_param_value.type');
      w.uint(v.value, 'admin_typed_param_value.ui');
      return;
    case 3:
      w.int(3, 'admin_typed_param_value.type');
      w.hyper(v.value, 'admin_typed_param_value.l');
      return;
    case 4:
      w.int(4, 'admin_typed_param_value.type');
      w.uhyper(v.value, 'admin_typed_param_value.ul');
      return;
    case 5:
      w.int(5, 'admin_typed_param_value.type');
      w.double(v.value, 'admin_typed_param_value.d');
      return;
    case 6:
      w.int(6, 'admin_typed_param_value.type');
      w.int(v.value, 'admin_typed_param_value.b');
      return;
    case 7:
      w.int(7, 'admin_typed_param_value.type');
      w.string(v.value, 4194304, 'admin_typed_param_value.s');
      return;
    default:
      throw w.unknownDiscriminant((v as { type: unknown }).type, 'admin_typed_param_value.type');
  }
}
function read_admin_typed_param_value(r: XdrReader): admin_typed_param_value {
  const type = r.int('admin_typed_param_value.type');
  switch (type) {
    case 1:
      return { type: 1, value: r.int('admin_typed_param_value.i') };
    case 2:
      return { type: 2, value: r.uint('admin_typed_param_value.ui') };
    case 3:
      return { type: 3, value: r.hyper('admin_typed_param_value.l') };
    case 4:
      return { type: 4, value: r.uhyper('admin_typed_param_value.ul') };
    case 5:
      return { type: 5, value: r.double('admin_typed_param_value.d') };
    case 6:
      return { type: 6, value: r.int('admin_typed_param_value.b') };
    case 7:
      return { type: 7, value: r.string(4194304, 'admin_typed_param_value.s') };
    default:
      throw r.unknownDiscriminant(type, 'admin_typed_param_value.type');
  }
}
export const admin_typed_param_value: Codec<admin_typed_param_value> = { encode: write_admin_typed_param_value, decode: read_admin_typed_param_value };

export interface admin_typed_param {
  field: string;
  value: admin_typed_param_value;
}
function write_admin_typed_param(w: XdrWriter, v: admin_typed_param): void {
  w.string(v.field, 4194304, 'admin_typed_param.field');
  write_admin_typed_param_value(w, v.value);
}
function read_admin_typed_param(r: XdrReader): admin_typed_param {
  return {
    field: r.name(4194304, 'admin_typed_param.field'),
    value: read_admin_typed_param_value(r),
  };
}
export const admin_typed_param: Codec<admin_typed_param> = { encode: write_admin_typed_param, decode: read_admin_typed_param };

export interface admin_nonnull_server {
  name: string;
}
function write_admin_nonnull_server(w: XdrWriter, v: admin_nonnull_server): void {
  w.string(v.name, 4194304, 'admin_nonnull_server.name');
}
function read_admin_nonnull_server(r: XdrReader): admin_nonnull_server {
  return {
    name: r.string(4194304, 'admin_nonnull_server.name'),
  };
}
export const admin_nonnull_server: Codec<admin_nonnull_server> = { encode: write_admin_nonnull_server, decode: read_admin_nonnull_server };

export interface admin_nonnull_client {
  srv: admin_nonnull_server;
  id: Hyper;
  timestamp: Hyper;
  transport: number;
}
function write_admin_nonnull_client(w: XdrWriter, v: admin_nonnull_client): void {
  write_admin_nonnull_server(w, v.srv);
  w.uhyper(v.id, 'admin_nonnull_client.id');
  w.hyper(v.timestamp, 'admin_nonnull_client.timestamp');
  w.uint(v.transport, 'admin_nonnull_client.transport');
}
function read_admin_nonnull_client(r: XdrReader): admin_nonnull_client {
  return {
    srv: read_admin_nonnull_server(r),
    id: r.uhyper('admin_nonnull_client.id'),
    timestamp: r.hyper('admin_nonnull_client.timestamp'),
    transport: r.uint('admin_nonnull_client.transport'),
  };
}
export const admin_nonnull_client: Codec<admin_nonnull_client> = { encode: write_admin_nonnull_client, decode: read_admin_nonnull_client };

export interface admin_connect_open_args {
  flags: number;
}

export interface admin_connect_get_lib_version_ret {
  libVer: Hyper;
}

export interface admin_connect_list_servers_args {
  need_results: number;
  flags: number;
}

export interface admin_connect_list_servers_ret {
  servers: admin_nonnull_server[];
  ret: number;
}

export interface admin_connect_lookup_server_args {
  name: string;
  flags: number;
}

export interface admin_connect_lookup_server_ret {
  srv: admin_nonnull_server;
}

export interface admin_server_get_threadpool_parameters_args {
  srv: admin_nonnull_server;
  flags: number;
}

export interface admin_server_get_threadpool_parameters_ret {
  params: admin_typed_param[];
}

export interface admin_server_set_threadpool_parameters_args {
  srv: admin_nonnull_server;
  params: admin_typed_param[];
  flags: number;
}

export interface admin_server_list_clients_args {
  srv: admin_nonnull_server;
  need_results: number;
  flags: number;
}

export interface admin_server_list_clients_ret {
  clients: admin_nonnull_client[];
  ret: number;
}

export interface admin_server_lookup_client_args {
  srv: admin_nonnull_server;
  id: Hyper;
  flags: number;
}

export interface admin_server_lookup_client_ret {
  clnt: admin_nonnull_client;
}

export interface admin_client_get_info_args {
  clnt: admin_nonnull_client;
  flags: number;
}

export interface admin_client_get_info_ret {
  params: admin_typed_param[];
}

export interface admin_client_close_args {
  clnt: admin_nonnull_client;
  flags: number;
}

export interface admin_server_get_client_limits_args {
  srv: admin_nonnull_server;
  flags: number;
}

export interface admin_server_get_client_limits_ret {
  params: admin_typed_param[];
}

export interface admin_server_set_client_limits_args {
  srv: admin_nonnull_server;
  params: admin_typed_param[];
  flags: number;
}

export interface admin_server_update_tls_files_args {
  srv: admin_nonnull_server;
  flags: number;
}

export interface admin_connect_get_logging_outputs_args {
  flags: number;
}

export interface admin_connect_get_logging_outputs_ret {
  outputs: string;
  noutputs: number;
}

export interface admin_connect_get_logging_filters_args {
  flags: number;
}

export interface admin_connect_get_logging_filters_ret {
  filters: string | undefined;
  nfilters: number;
}

export interface admin_connect_set_logging_outputs_args {
  outputs: string | undefined;
  flags: number;
}

export interface admin_connect_set_logging_filters_args {
  filters: string | undefined;
  flags: number;
}

export interface admin_connect_set_daemon_timeout_args {
  timeout: number;
  flags: number;
}

export interface admin_connect_daemon_shutdown_args {
  flags: number;
}

function write_admin_nonnull_server_list(w: XdrWriter, v: admin_nonnull_server[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_admin_nonnull_server(w, item);
}
function read_admin_nonnull_server_list(r: XdrReader, maximum: number, field: string): admin_nonnull_server[] {
  const length = r.count(maximum, 4, field);
  const list = new Array<admin_nonnull_server>(length);
  for (let index = 0; index < length; index++) list[index] = read_admin_nonnull_server(r);
  return list;
}

function write_admin_typed_param_list(w: XdrWriter, v: admin_typed_param[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_admin_typed_param(w, item);
}
function read_admin_typed_param_list(r: XdrReader, maximum: number, field: string): admin_typed_param[] {
  const length = r.count(maximum, 12, field);
  const list = new Array<admin_typed_param>(length);
  for (let index = 0; index < length; index++) list[index] = read_admin_typed_param(r);
  return list;
}

function write_admin_nonnull_client_list(w: XdrWriter, v: admin_nonnull_client[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_admin_nonnull_client(w, item);
}
function read_admin_nonnull_client_list(r: XdrReader, maximum: number, field: string): admin_nonnull_client[] {
  const length = r.count(maximum, 24, field);
  const list = new Array<admin_nonnull_client>(length);
  for (let index = 0; index < length; index++) list[index] = read_admin_nonnull_client(r);
  return list;
}

/** The admin program's number. */
export const adminProgram = 0x6900690;

const adminTable = new ProgramTable({
  name: 'admin',
  number: adminProgram,
  version: 1,
  named: { admin_nonnull_client, admin_nonnull_server, admin_typed_param },
});

export interface AdminTable {
  readonly CONNECT_OPEN: Procedure<admin_connect_open_args, void>;
  readonly CONNECT_CLOSE: Procedure<void, void>;
  readonly CONNECT_GET_LIB_VERSION: Procedure<void, admin_connect_get_lib_version_ret>;
  readonly CONNECT_LIST_SERVERS: Procedure<admin_connect_list_servers_args, admin_connect_list_servers_ret>;
  readonly CONNECT_LOOKUP_SERVER: Procedure<admin_connect_lookup_server_args, admin_connect_lookup_server_ret>;
  readonly SERVER_GET_THREADPOOL_PARAMETERS: Procedure<admin_server_get_threadpool_parameters_args, admin_server_get_threadpool_parameters_ret>;
  readonly SERVER_SET_THREADPOOL_PARAMETERS: Procedure<admin_server_set_threadpool_parameters_args, void>;
  readonly SERVER_LIST_CLIENTS: Procedure<admin_server_list_clients_args, admin_server_list_clients_ret>;
  readonly SERVER_LOOKUP_CLIENT: Procedure<admin_server_lookup_client_args, admin_server_lookup_client_ret>;
  readonly CLIENT_GET_INFO: Procedure<admin_client_get_info_args, admin_client_get_info_ret>;
  readonly CLIENT_CLOSE: Procedure<admin_client_close_args, void>;
  readonly SERVER_GET_CLIENT_LIMITS: Procedure<admin_server_get_client_limits_args, admin_server_get_client_limits_ret>;
  readonly SERVER_SET_CLIENT_LIMITS: Procedure<admin_server_set_client_limits_args, void>;
  readonly CONNECT_GET_LOGGING_OUTPUTS: Procedure<admin_connect_get_logging_outputs_args, admin_connect_get_logging_outputs_ret>;
  readonly CONNECT_GET_LOGGING_FILTERS: Procedure<admin_connect_get_logging_filters_args, admin_connect_get_logging_filters_ret>;
  readonly CONNECT_SET_LOGGING_OUTPUTS: Procedure<admin_connect_set_logging_outputs_args, void>;
  readonly CONNECT_SET_LOGGING_FILTERS: Procedure<admin_connect_set_logging_filters_args, void>;
  readonly SERVER_UPDATE_TLS_FILES: Procedure<admin_server_update_tls_files_args, void>;
  readonly CONNECT_SET_DAEMON_TIMEOUT: Procedure<admin_connect_set_daemon_timeout_args, void>;
  readonly CONNECT_DAEMON_SHUTDOWN: Procedure<admin_connect_daemon_shutdown_args, void>;
}
/** The admin program's procedures, by name. */
export const admin: AdminTable = adminTable.calls<AdminTable>(`
CONNECT_OPEN 1|flags uint
CONNECT_CLOSE 2
CONNECT_GET_LIB_VERSION 3||libVer uhyper
CONNECT_LIST_SERVERS 4|need_results uint, flags uint|servers [16384/4]admin_nonnull_server, ret uint
CONNECT_LOOKUP_SERVER 5|name string:4194304, flags uint|srv admin_nonnull_server
SERVER_GET_THREADPOOL_PARAMETERS 6|srv admin_nonnull_server, flags uint|params [32/12]admin_typed_param
SERVER_SET_THREADPOOL_PARAMETERS 7|srv admin_nonnull_server, params [32/12]admin_typed_param, flags uint
SERVER_LIST_CLIENTS 8|srv admin_nonnull_server, need_results uint, flags uint|clients [16384/24]admin_nonnull_client, ret uint
SERVER_LOOKUP_CLIENT 9|srv admin_nonnull_server, id uhyper, flags uint|clnt admin_nonnull_client
CLIENT_GET_INFO 10|clnt admin_nonnull_client, flags uint|params [64/12]admin_typed_param
CLIENT_CLOSE 11|clnt admin_nonnull_client, flags uint
SERVER_GET_CLIENT_LIMITS 12|srv admin_nonnull_server, flags uint|params [32/12]admin_typed_param
SERVER_SET_CLIENT_LIMITS 13|srv admin_nonnull_server, params [32/12]admin_typed_param, flags uint
CONNECT_GET_LOGGING_OUTPUTS 14|flags uint|outputs string:4194304, noutputs uint
CONNECT_GET_LOGGING_FILTERS 15|flags uint|filters ?string:4194304, nfilters uint
CONNECT_SET_LOGGING_OUTPUTS 16|outputs ?string:4194304, flags uint
CONNECT_SET_LOGGING_FILTERS 17|filters ?string:4194304, flags uint
SERVER_UPDATE_TLS_FILES 18|srv admin_nonnull_server, flags uint
CONNECT_SET_DAEMON_TIMEOUT 19|timeout uint, flags uint
CONNECT_DAEMON_SHUTDOWN 20|flags uint
`);
