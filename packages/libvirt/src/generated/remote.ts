// Generated from libvirt 11.3.0's protocol definitions by tools/protocol; do not edit.
import type { EventProcedure, Procedure } from '../rpc/procedure.js';
import { byNumber, ProgramTable } from '../rpc/program-table.js';
import type { Codec, Hyper } from '../xdr/codec.js';
import type { XdrReader } from '../xdr/reader.js';
import type { XdrWriter } from '../xdr/writer.js';

/** Values of remote_auth_type; a newer peer may send others. */
export const remote_auth_type = {
  REMOTE_AUTH_NONE: 0,
  REMOTE_AUTH_SASL: 1,
  REMOTE_AUTH_POLKIT: 2,
} as const;
export type remote_auth_type = number;
function write_remote_auth_type(w: XdrWriter, v: remote_auth_type): void {
  w.int(v, 'remote_auth_type');
}
function read_remote_auth_type(r: XdrReader): remote_auth_type {
  return r.int('remote_auth_type');
}
export const remote_auth_type_codec: Codec<remote_auth_type> = { encode: write_remote_auth_type, decode: read_remote_auth_type };

export type remote_typed_param_value =
  | { type: 1; value: number }
  | { type: 2; value: number }
  | { type: 3; value: Hyper }
  | { type: 4; value: Hyper }
  | { type: 5; value: number }
  | { type: 6; value: number }
  | { type: 7; value: string };
function write_remote_typed_param_value(w: XdrWriter, v: remote_typed_param_value): void {
  switch (v.type) {
    case 1:
      w.int(1, 'remote_typed_param_value.type');
      w.int(v.value, 'remote_typed_param_value.i');
      return;
    case 2:
      w.int(2, 'remote_typed_param_value.type');
      w.uint(v.value, 'remote_typed_param_value.ui');
      return;
    case 3:
      w.int(3, 'remote_typed_param_value.type');
      w.hyper(v.value, 'remote_typed_param_value.l');
      return;
    case 4:
      w.int(4, 'remote_typed_param_value.type');
      w.uhyper(v.value, 'remote_typed_param_value.ul');
      return;
    case 5:
      w.int(5, 'remote_typed_param_value.type');
      w.double(v.value, 'remote_typed_param_value.d');
      return;
    case 6:
      w.int(6, 'remote_typed_param_value.type');
      w.int(v.value, 'remote_typed_param_value.b');
      return;
    case 7:
      w.int(7, 'remote_typed_param_value.type');
      w.string(v.value, 4194304, 'remote_typed_param_value.s');
      return;
    default:
      throw w.unknownDiscriminant((v as { type: unknown }).type, 'remote_typed_param_value.type');
  }
}
function read_remote_typed_param_value(r: XdrReader): remote_typed_param_value {
  const type = r.int('remote_typed_param_value.type');
  switch (type) {
    case 1:
      return { type: 1, value: r.int('remote_typed_param_value.i') };
    case 2:
      return { type: 2, value: r.uint('remote_typed_param_value.ui') };
    case 3:
      return { type: 3, value: r.hyper('remote_typed_param_value.l') };
    case 4:
      return { type: 4, value: r.uhyper('remote_typed_param_value.ul') };
    case 5:
      return { type: 5, value: r.double('remote_typed_param_value.d') };
    case 6:
      return { type: 6, value: r.int('remote_typed_param_value.b') };
    case 7:
      return { type: 7, value: r.string(4194304, 'remote_typed_param_value.s') };
    default:
      throw r.unknownDiscriminant(type, 'remote_typed_param_value.type');
  }
}
export const remote_typed_param_value: Codec<remote_typed_param_value> = { encode: write_remote_typed_param_value, decode: read_remote_typed_param_value };

export interface remote_nonnull_domain {
  name: string;
  uuid: Uint8Array;
  id: number;
}
export function write_remote_nonnull_domain(w: XdrWriter, v: remote_nonnull_domain): void {
  w.string(v.name, 4194304, 'remote_nonnull_domain.name');
  w.opaqueFixed(v.uuid, 16, 'remote_nonnull_domain.uuid');
  w.int(v.id, 'remote_nonnull_domain.id');
}
export function read_remote_nonnull_domain(r: XdrReader): remote_nonnull_domain {
  return {
    name: r.string(4194304, 'remote_nonnull_domain.name'),
    uuid: r.opaqueFixed(16, 'remote_nonnull_domain.uuid'),
    id: r.int('remote_nonnull_domain.id'),
  };
}
export const remote_nonnull_domain: Codec<remote_nonnull_domain> = { encode: write_remote_nonnull_domain, decode: read_remote_nonnull_domain };

export interface remote_nonnull_network {
  name: string;
  uuid: Uint8Array;
}
function write_remote_nonnull_network(w: XdrWriter, v: remote_nonnull_network): void {
  w.string(v.name, 4194304, 'remote_nonnull_network.name');
  w.opaqueFixed(v.uuid, 16, 'remote_nonnull_network.uuid');
}
function read_remote_nonnull_network(r: XdrReader): remote_nonnull_network {
  return {
    name: r.string(4194304, 'remote_nonnull_network.name'),
    uuid: r.opaqueFixed(16, 'remote_nonnull_network.uuid'),
  };
}
export const remote_nonnull_network: Codec<remote_nonnull_network> = { encode: write_remote_nonnull_network, decode: read_remote_nonnull_network };

export interface remote_nonnull_network_port {
  net: remote_nonnull_network;
  uuid: Uint8Array;
}
function write_remote_nonnull_network_port(w: XdrWriter, v: remote_nonnull_network_port): void {
  write_remote_nonnull_network(w, v.net);
  w.opaqueFixed(v.uuid, 16, 'remote_nonnull_network_port.uuid');
}
function read_remote_nonnull_network_port(r: XdrReader): remote_nonnull_network_port {
  return {
    net: read_remote_nonnull_network(r),
    uuid: r.opaqueFixed(16, 'remote_nonnull_network_port.uuid'),
  };
}
export const remote_nonnull_network_port: Codec<remote_nonnull_network_port> = { encode: write_remote_nonnull_network_port, decode: read_remote_nonnull_network_port };

export interface remote_nonnull_nwfilter {
  name: string;
  uuid: Uint8Array;
}
function write_remote_nonnull_nwfilter(w: XdrWriter, v: remote_nonnull_nwfilter): void {
  w.string(v.name, 4194304, 'remote_nonnull_nwfilter.name');
  w.opaqueFixed(v.uuid, 16, 'remote_nonnull_nwfilter.uuid');
}
function read_remote_nonnull_nwfilter(r: XdrReader): remote_nonnull_nwfilter {
  return {
    name: r.string(4194304, 'remote_nonnull_nwfilter.name'),
    uuid: r.opaqueFixed(16, 'remote_nonnull_nwfilter.uuid'),
  };
}
export const remote_nonnull_nwfilter: Codec<remote_nonnull_nwfilter> = { encode: write_remote_nonnull_nwfilter, decode: read_remote_nonnull_nwfilter };

export interface remote_nonnull_nwfilter_binding {
  portdev: string;
  filtername: string;
}
function write_remote_nonnull_nwfilter_binding(w: XdrWriter, v: remote_nonnull_nwfilter_binding): void {
  w.string(v.portdev, 4194304, 'remote_nonnull_nwfilter_binding.portdev');
  w.string(v.filtername, 4194304, 'remote_nonnull_nwfilter_binding.filtername');
}
function read_remote_nonnull_nwfilter_binding(r: XdrReader): remote_nonnull_nwfilter_binding {
  return {
    portdev: r.string(4194304, 'remote_nonnull_nwfilter_binding.portdev'),
    filtername: r.string(4194304, 'remote_nonnull_nwfilter_binding.filtername'),
  };
}
export const remote_nonnull_nwfilter_binding: Codec<remote_nonnull_nwfilter_binding> = { encode: write_remote_nonnull_nwfilter_binding, decode: read_remote_nonnull_nwfilter_binding };

export interface remote_nonnull_interface {
  name: string;
  mac: string;
}
function write_remote_nonnull_interface(w: XdrWriter, v: remote_nonnull_interface): void {
  w.string(v.name, 4194304, 'remote_nonnull_interface.name');
  w.string(v.mac, 4194304, 'remote_nonnull_interface.mac');
}
function read_remote_nonnull_interface(r: XdrReader): remote_nonnull_interface {
  return {
    name: r.string(4194304, 'remote_nonnull_interface.name'),
    mac: r.string(4194304, 'remote_nonnull_interface.mac'),
  };
}
export const remote_nonnull_interface: Codec<remote_nonnull_interface> = { encode: write_remote_nonnull_interface, decode: read_remote_nonnull_interface };

export interface remote_nonnull_storage_pool {
  name: string;
  uuid: Uint8Array;
}
function write_remote_nonnull_storage_pool(w: XdrWriter, v: remote_nonnull_storage_pool): void {
  w.string(v.name, 4194304, 'remote_nonnull_storage_pool.name');
  w.opaqueFixed(v.uuid, 16, 'remote_nonnull_storage_pool.uuid');
}
function read_remote_nonnull_storage_pool(r: XdrReader): remote_nonnull_storage_pool {
  return {
    name: r.string(4194304, 'remote_nonnull_storage_pool.name'),
    uuid: r.opaqueFixed(16, 'remote_nonnull_storage_pool.uuid'),
  };
}
export const remote_nonnull_storage_pool: Codec<remote_nonnull_storage_pool> = { encode: write_remote_nonnull_storage_pool, decode: read_remote_nonnull_storage_pool };

export interface remote_nonnull_storage_vol {
  pool: string;
  name: string;
  key: string;
}
function write_remote_nonnull_storage_vol(w: XdrWriter, v: remote_nonnull_storage_vol): void {
  w.string(v.pool, 4194304, 'remote_nonnull_storage_vol.pool');
  w.string(v.name, 4194304, 'remote_nonnull_storage_vol.name');
  w.string(v.key, 4194304, 'remote_nonnull_storage_vol.key');
}
function read_remote_nonnull_storage_vol(r: XdrReader): remote_nonnull_storage_vol {
  return {
    pool: r.string(4194304, 'remote_nonnull_storage_vol.pool'),
    name: r.string(4194304, 'remote_nonnull_storage_vol.name'),
    key: r.string(4194304, 'remote_nonnull_storage_vol.key'),
  };
}
export const remote_nonnull_storage_vol: Codec<remote_nonnull_storage_vol> = { encode: write_remote_nonnull_storage_vol, decode: read_remote_nonnull_storage_vol };

export interface remote_nonnull_node_device {
  name: string;
}
function write_remote_nonnull_node_device(w: XdrWriter, v: remote_nonnull_node_device): void {
  w.string(v.name, 4194304, 'remote_nonnull_node_device.name');
}
function read_remote_nonnull_node_device(r: XdrReader): remote_nonnull_node_device {
  return {
    name: r.string(4194304, 'remote_nonnull_node_device.name'),
  };
}
export const remote_nonnull_node_device: Codec<remote_nonnull_node_device> = { encode: write_remote_nonnull_node_device, decode: read_remote_nonnull_node_device };

export interface remote_nonnull_secret {
  uuid: Uint8Array;
  usageType: number;
  usageID: string;
}
function write_remote_nonnull_secret(w: XdrWriter, v: remote_nonnull_secret): void {
  w.opaqueFixed(v.uuid, 16, 'remote_nonnull_secret.uuid');
  w.int(v.usageType, 'remote_nonnull_secret.usageType');
  w.string(v.usageID, 4194304, 'remote_nonnull_secret.usageID');
}
function read_remote_nonnull_secret(r: XdrReader): remote_nonnull_secret {
  return {
    uuid: r.opaqueFixed(16, 'remote_nonnull_secret.uuid'),
    usageType: r.int('remote_nonnull_secret.usageType'),
    usageID: r.string(4194304, 'remote_nonnull_secret.usageID'),
  };
}
export const remote_nonnull_secret: Codec<remote_nonnull_secret> = { encode: write_remote_nonnull_secret, decode: read_remote_nonnull_secret };

export interface remote_nonnull_domain_checkpoint {
  name: string;
  dom: remote_nonnull_domain;
}
function write_remote_nonnull_domain_checkpoint(w: XdrWriter, v: remote_nonnull_domain_checkpoint): void {
  w.string(v.name, 4194304, 'remote_nonnull_domain_checkpoint.name');
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_nonnull_domain_checkpoint(r: XdrReader): remote_nonnull_domain_checkpoint {
  return {
    name: r.string(4194304, 'remote_nonnull_domain_checkpoint.name'),
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_nonnull_domain_checkpoint: Codec<remote_nonnull_domain_checkpoint> = { encode: write_remote_nonnull_domain_checkpoint, decode: read_remote_nonnull_domain_checkpoint };

export interface remote_nonnull_domain_snapshot {
  name: string;
  dom: remote_nonnull_domain;
}
function write_remote_nonnull_domain_snapshot(w: XdrWriter, v: remote_nonnull_domain_snapshot): void {
  w.string(v.name, 4194304, 'remote_nonnull_domain_snapshot.name');
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_nonnull_domain_snapshot(r: XdrReader): remote_nonnull_domain_snapshot {
  return {
    name: r.string(4194304, 'remote_nonnull_domain_snapshot.name'),
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_nonnull_domain_snapshot: Codec<remote_nonnull_domain_snapshot> = { encode: write_remote_nonnull_domain_snapshot, decode: read_remote_nonnull_domain_snapshot };

export interface remote_error {
  code: number;
  domain: number;
  message: string | undefined;
  level: number;
  dom: remote_nonnull_domain | undefined;
  str1: string | undefined;
  str2: string | undefined;
  str3: string | undefined;
  int1: number;
  int2: number;
  net: remote_nonnull_network | undefined;
}
function write_remote_error(w: XdrWriter, v: remote_error): void {
  w.int(v.code, 'remote_error.code');
  w.int(v.domain, 'remote_error.domain');
  w.present(v.message !== undefined);
  if (v.message !== undefined) w.string(v.message, 4194304, 'remote_error.message');
  w.int(v.level, 'remote_error.level');
  w.present(v.dom !== undefined);
  if (v.dom !== undefined) write_remote_nonnull_domain(w, v.dom);
  w.present(v.str1 !== undefined);
  if (v.str1 !== undefined) w.string(v.str1, 4194304, 'remote_error.str1');
  w.present(v.str2 !== undefined);
  if (v.str2 !== undefined) w.string(v.str2, 4194304, 'remote_error.str2');
  w.present(v.str3 !== undefined);
  if (v.str3 !== undefined) w.string(v.str3, 4194304, 'remote_error.str3');
  w.int(v.int1, 'remote_error.int1');
  w.int(v.int2, 'remote_error.int2');
  w.present(v.net !== undefined);
  if (v.net !== undefined) write_remote_nonnull_network(w, v.net);
}
function read_remote_error(r: XdrReader): remote_error {
  return {
    code: r.int('remote_error.code'),
    domain: r.int('remote_error.domain'),
    message: r.present('remote_error.message') ? r.string(4194304, 'remote_error.message') : undefined,
    level: r.int('remote_error.level'),
    dom: r.present('remote_error.dom') ? read_remote_nonnull_domain(r) : undefined,
    str1: r.present('remote_error.str1') ? r.string(4194304, 'remote_error.str1') : undefined,
    str2: r.present('remote_error.str2') ? r.string(4194304, 'remote_error.str2') : undefined,
    str3: r.present('remote_error.str3') ? r.string(4194304, 'remote_error.str3') : undefined,
    int1: r.int('remote_error.int1'),
    int2: r.int('remote_error.int2'),
    net: r.present('remote_error.net') ? read_remote_nonnull_network(r) : undefined,
  };
}
export const remote_error: Codec<remote_error> = { encode: write_remote_error, decode: read_remote_error };

export interface remote_vcpu_info {
  number: number;
  state: number;
  cpu_time: Hyper;
  cpu: number;
}
function write_remote_vcpu_info(w: XdrWriter, v: remote_vcpu_info): void {
  w.uint(v.number, 'remote_vcpu_info.number');
  w.int(v.state, 'remote_vcpu_info.state');
  w.uhyper(v.cpu_time, 'remote_vcpu_info.cpu_time');
  w.int(v.cpu, 'remote_vcpu_info.cpu');
}
function read_remote_vcpu_info(r: XdrReader): remote_vcpu_info {
  return {
    number: r.uint('remote_vcpu_info.number'),
    state: r.int('remote_vcpu_info.state'),
    cpu_time: r.uhyper('remote_vcpu_info.cpu_time'),
    cpu: r.int('remote_vcpu_info.cpu'),
  };
}
export const remote_vcpu_info: Codec<remote_vcpu_info> = { encode: write_remote_vcpu_info, decode: read_remote_vcpu_info };

export interface remote_typed_param {
  field: string;
  value: remote_typed_param_value;
}
function write_remote_typed_param(w: XdrWriter, v: remote_typed_param): void {
  w.string(v.field, 4194304, 'remote_typed_param.field');
  write_remote_typed_param_value(w, v.value);
}
function read_remote_typed_param(r: XdrReader): remote_typed_param {
  return {
    field: r.name(4194304, 'remote_typed_param.field'),
    value: read_remote_typed_param_value(r),
  };
}
export const remote_typed_param: Codec<remote_typed_param> = { encode: write_remote_typed_param, decode: read_remote_typed_param };

export interface remote_node_get_cpu_stats {
  field: string;
  value: Hyper;
}
function write_remote_node_get_cpu_stats(w: XdrWriter, v: remote_node_get_cpu_stats): void {
  w.string(v.field, 4194304, 'remote_node_get_cpu_stats.field');
  w.uhyper(v.value, 'remote_node_get_cpu_stats.value');
}
function read_remote_node_get_cpu_stats(r: XdrReader): remote_node_get_cpu_stats {
  return {
    field: r.name(4194304, 'remote_node_get_cpu_stats.field'),
    value: r.uhyper('remote_node_get_cpu_stats.value'),
  };
}
export const remote_node_get_cpu_stats: Codec<remote_node_get_cpu_stats> = { encode: write_remote_node_get_cpu_stats, decode: read_remote_node_get_cpu_stats };

export interface remote_node_get_memory_stats {
  field: string;
  value: Hyper;
}
function write_remote_node_get_memory_stats(w: XdrWriter, v: remote_node_get_memory_stats): void {
  w.string(v.field, 4194304, 'remote_node_get_memory_stats.field');
  w.uhyper(v.value, 'remote_node_get_memory_stats.value');
}
function read_remote_node_get_memory_stats(r: XdrReader): remote_node_get_memory_stats {
  return {
    field: r.name(4194304, 'remote_node_get_memory_stats.field'),
    value: r.uhyper('remote_node_get_memory_stats.value'),
  };
}
export const remote_node_get_memory_stats: Codec<remote_node_get_memory_stats> = { encode: write_remote_node_get_memory_stats, decode: read_remote_node_get_memory_stats };

export interface remote_domain_disk_error {
  disk: string;
  error: number;
}
function write_remote_domain_disk_error(w: XdrWriter, v: remote_domain_disk_error): void {
  w.string(v.disk, 4194304, 'remote_domain_disk_error.disk');
  w.int(v.error, 'remote_domain_disk_error.error');
}
function read_remote_domain_disk_error(r: XdrReader): remote_domain_disk_error {
  return {
    disk: r.string(4194304, 'remote_domain_disk_error.disk'),
    error: r.int('remote_domain_disk_error.error'),
  };
}
export const remote_domain_disk_error: Codec<remote_domain_disk_error> = { encode: write_remote_domain_disk_error, decode: read_remote_domain_disk_error };

export interface remote_connect_open_args {
  name: string | undefined;
  flags: number;
}

export interface remote_connect_supports_feature_args {
  feature: number;
}

export interface remote_connect_supports_feature_ret {
  supported: number;
}

export interface remote_connect_get_type_ret {
  type: string;
}

export interface remote_connect_get_version_ret {
  hv_ver: Hyper;
}

export interface remote_connect_get_lib_version_ret {
  lib_ver: Hyper;
}

export interface remote_connect_get_hostname_ret {
  hostname: string;
}

export interface remote_connect_get_sysinfo_args {
  flags: number;
}

export interface remote_connect_get_sysinfo_ret {
  sysinfo: string;
}

export interface remote_connect_get_uri_ret {
  uri: string;
}

export interface remote_connect_get_max_vcpus_args {
  type: string | undefined;
}

export interface remote_connect_get_max_vcpus_ret {
  max_vcpus: number;
}

export interface remote_node_get_info_ret {
  model: Uint8Array;
  memory: Hyper;
  cpus: number;
  mhz: number;
  nodes: number;
  sockets: number;
  cores: number;
  threads: number;
}

export interface remote_connect_get_capabilities_ret {
  capabilities: string;
}

export interface remote_connect_get_domain_capabilities_args {
  emulatorbin: string | undefined;
  arch: string | undefined;
  machine: string | undefined;
  virttype: string | undefined;
  flags: number;
}

export interface remote_connect_get_domain_capabilities_ret {
  capabilities: string;
}

export interface remote_node_get_cpu_stats_args {
  cpuNum: number;
  nparams: number;
  flags: number;
}

export interface remote_node_get_cpu_stats_ret {
  params: remote_node_get_cpu_stats[];
  nparams: number;
}

export interface remote_node_get_memory_stats_args {
  nparams: number;
  cellNum: number;
  flags: number;
}

export interface remote_node_get_memory_stats_ret {
  params: remote_node_get_memory_stats[];
  nparams: number;
}

export interface remote_node_get_cells_free_memory_args {
  startCell: number;
  maxcells: number;
}

export interface remote_node_get_cells_free_memory_ret {
  cells: Hyper[];
}

export interface remote_node_get_free_memory_ret {
  freeMem: Hyper;
}

export interface remote_domain_get_scheduler_type_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_get_scheduler_type_ret {
  type: string;
  nparams: number;
}

export interface remote_domain_get_scheduler_parameters_args {
  dom: remote_nonnull_domain;
  nparams: number;
}

export interface remote_domain_get_scheduler_parameters_ret {
  params: remote_typed_param[];
}

export interface remote_domain_get_scheduler_parameters_flags_args {
  dom: remote_nonnull_domain;
  nparams: number;
  flags: number;
}

export interface remote_domain_get_scheduler_parameters_flags_ret {
  params: remote_typed_param[];
}

export interface remote_domain_set_scheduler_parameters_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
}

export interface remote_domain_set_scheduler_parameters_flags_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}

export interface remote_domain_set_blkio_parameters_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}

export interface remote_domain_get_blkio_parameters_args {
  dom: remote_nonnull_domain;
  nparams: number;
  flags: number;
}

export interface remote_domain_get_blkio_parameters_ret {
  params: remote_typed_param[];
  nparams: number;
}

export interface remote_domain_set_memory_parameters_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}

export interface remote_domain_get_memory_parameters_args {
  dom: remote_nonnull_domain;
  nparams: number;
  flags: number;
}

export interface remote_domain_get_memory_parameters_ret {
  params: remote_typed_param[];
  nparams: number;
}

export interface remote_domain_block_resize_args {
  dom: remote_nonnull_domain;
  disk: string;
  size: Hyper;
  flags: number;
}

export interface remote_domain_set_numa_parameters_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}

export interface remote_domain_get_numa_parameters_args {
  dom: remote_nonnull_domain;
  nparams: number;
  flags: number;
}

export interface remote_domain_get_numa_parameters_ret {
  params: remote_typed_param[];
  nparams: number;
}

export interface remote_domain_set_perf_events_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}

export interface remote_domain_get_perf_events_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_perf_events_ret {
  params: remote_typed_param[];
}

export interface remote_domain_block_stats_args {
  dom: remote_nonnull_domain;
  path: string;
}

export interface remote_domain_block_stats_ret {
  rd_req: Hyper;
  rd_bytes: Hyper;
  wr_req: Hyper;
  wr_bytes: Hyper;
  errs: Hyper;
}

export interface remote_domain_block_stats_flags_args {
  dom: remote_nonnull_domain;
  path: string;
  nparams: number;
  flags: number;
}

export interface remote_domain_block_stats_flags_ret {
  params: remote_typed_param[];
  nparams: number;
}

export interface remote_domain_interface_stats_args {
  dom: remote_nonnull_domain;
  device: string;
}

export interface remote_domain_interface_stats_ret {
  rx_bytes: Hyper;
  rx_packets: Hyper;
  rx_errs: Hyper;
  rx_drop: Hyper;
  tx_bytes: Hyper;
  tx_packets: Hyper;
  tx_errs: Hyper;
  tx_drop: Hyper;
}

export interface remote_domain_set_interface_parameters_args {
  dom: remote_nonnull_domain;
  device: string;
  params: remote_typed_param[];
  flags: number;
}

export interface remote_domain_get_interface_parameters_args {
  dom: remote_nonnull_domain;
  device: string;
  nparams: number;
  flags: number;
}

export interface remote_domain_get_interface_parameters_ret {
  params: remote_typed_param[];
  nparams: number;
}

export interface remote_domain_memory_stats_args {
  dom: remote_nonnull_domain;
  maxStats: number;
  flags: number;
}

export interface remote_domain_memory_stat {
  tag: number;
  val: Hyper;
}
function write_remote_domain_memory_stat(w: XdrWriter, v: remote_domain_memory_stat): void {
  w.int(v.tag, 'remote_domain_memory_stat.tag');
  w.uhyper(v.val, 'remote_domain_memory_stat.val');
}
function read_remote_domain_memory_stat(r: XdrReader): remote_domain_memory_stat {
  return {
    tag: r.int('remote_domain_memory_stat.tag'),
    val: r.uhyper('remote_domain_memory_stat.val'),
  };
}
export const remote_domain_memory_stat: Codec<remote_domain_memory_stat> = { encode: write_remote_domain_memory_stat, decode: read_remote_domain_memory_stat };

export interface remote_domain_memory_stats_ret {
  stats: remote_domain_memory_stat[];
}

export interface remote_domain_block_peek_args {
  dom: remote_nonnull_domain;
  path: string;
  offset: Hyper;
  size: number;
  flags: number;
}

export interface remote_domain_block_peek_ret {
  buffer: Uint8Array;
}

export interface remote_domain_memory_peek_args {
  dom: remote_nonnull_domain;
  offset: Hyper;
  size: number;
  flags: number;
}

export interface remote_domain_memory_peek_ret {
  buffer: Uint8Array;
}

export interface remote_domain_get_block_info_args {
  dom: remote_nonnull_domain;
  path: string;
  flags: number;
}

export interface remote_domain_get_block_info_ret {
  allocation: Hyper;
  capacity: Hyper;
  physical: Hyper;
}

export interface remote_connect_list_domains_args {
  maxids: number;
}

export interface remote_connect_list_domains_ret {
  ids: number[];
}

export interface remote_connect_num_of_domains_ret {
  num: number;
}

export interface remote_domain_create_xml_args {
  xml_desc: string;
  flags: number;
}

export interface remote_domain_create_xml_ret {
  dom: remote_nonnull_domain;
}

export interface remote_domain_create_xml_with_files_args {
  xml_desc: string;
  flags: number;
}

export interface remote_domain_create_xml_with_files_ret {
  dom: remote_nonnull_domain;
}

export interface remote_domain_lookup_by_id_args {
  id: number;
}

export interface remote_domain_lookup_by_id_ret {
  dom: remote_nonnull_domain;
}

export interface remote_domain_lookup_by_uuid_args {
  uuid: Uint8Array;
}

export interface remote_domain_lookup_by_uuid_ret {
  dom: remote_nonnull_domain;
}

export interface remote_domain_lookup_by_name_args {
  name: string;
}

export interface remote_domain_lookup_by_name_ret {
  dom: remote_nonnull_domain;
}

export interface remote_domain_suspend_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_resume_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_pm_suspend_for_duration_args {
  dom: remote_nonnull_domain;
  target: number;
  duration: Hyper;
  flags: number;
}

export interface remote_domain_pm_wakeup_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_shutdown_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_reboot_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_reset_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_destroy_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_destroy_flags_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_os_type_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_get_os_type_ret {
  type: string;
}

export interface remote_domain_get_max_memory_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_get_max_memory_ret {
  memory: Hyper;
}

export interface remote_domain_set_max_memory_args {
  dom: remote_nonnull_domain;
  memory: Hyper;
}

export interface remote_domain_set_memory_args {
  dom: remote_nonnull_domain;
  memory: Hyper;
}

export interface remote_domain_set_memory_flags_args {
  dom: remote_nonnull_domain;
  memory: Hyper;
  flags: number;
}

export interface remote_domain_set_memory_stats_period_args {
  dom: remote_nonnull_domain;
  period: number;
  flags: number;
}

export interface remote_domain_get_info_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_get_info_ret {
  state: number;
  maxMem: Hyper;
  memory: Hyper;
  nrVirtCpu: number;
  cpuTime: Hyper;
}

export interface remote_domain_save_args {
  dom: remote_nonnull_domain;
  to: string;
}

export interface remote_domain_save_flags_args {
  dom: remote_nonnull_domain;
  to: string;
  dxml: string | undefined;
  flags: number;
}

export interface remote_domain_save_params_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}

export interface remote_domain_restore_args {
  from: string;
}

export interface remote_domain_restore_flags_args {
  from: string;
  dxml: string | undefined;
  flags: number;
}

export interface remote_domain_restore_params_args {
  params: remote_typed_param[];
  flags: number;
}

export interface remote_domain_save_image_get_xml_desc_args {
  file: string;
  flags: number;
}

export interface remote_domain_save_image_get_xml_desc_ret {
  xml: string;
}

export interface remote_domain_save_image_define_xml_args {
  file: string;
  dxml: string;
  flags: number;
}

export interface remote_domain_core_dump_args {
  dom: remote_nonnull_domain;
  to: string;
  flags: number;
}

export interface remote_domain_core_dump_with_format_args {
  dom: remote_nonnull_domain;
  to: string;
  dumpformat: number;
  flags: number;
}

export interface remote_domain_screenshot_args {
  dom: remote_nonnull_domain;
  screen: number;
  flags: number;
}

export interface remote_domain_screenshot_ret {
  mime: string | undefined;
}

export interface remote_domain_get_xml_desc_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_xml_desc_ret {
  xml: string;
}

export interface remote_domain_migrate_prepare_args {
  uri_in: string | undefined;
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
}

export interface remote_domain_migrate_prepare_ret {
  cookie: Uint8Array;
  uri_out: string | undefined;
}

export interface remote_domain_migrate_perform_args {
  dom: remote_nonnull_domain;
  cookie: Uint8Array;
  uri: string;
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
}

export interface remote_domain_migrate_finish_args {
  dname: string;
  cookie: Uint8Array;
  uri: string;
  flags: Hyper;
}

export interface remote_domain_migrate_finish_ret {
  ddom: remote_nonnull_domain;
}

export interface remote_domain_migrate_prepare2_args {
  uri_in: string | undefined;
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
  dom_xml: string;
}

export interface remote_domain_migrate_prepare2_ret {
  cookie: Uint8Array;
  uri_out: string | undefined;
}

export interface remote_domain_migrate_finish2_args {
  dname: string;
  cookie: Uint8Array;
  uri: string;
  flags: Hyper;
  retcode: number;
}

export interface remote_domain_migrate_finish2_ret {
  ddom: remote_nonnull_domain;
}

export interface remote_connect_list_defined_domains_args {
  maxnames: number;
}

export interface remote_connect_list_defined_domains_ret {
  names: string[];
}

export interface remote_connect_num_of_defined_domains_ret {
  num: number;
}

export interface remote_domain_create_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_create_with_flags_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_create_with_flags_ret {
  dom: remote_nonnull_domain;
}

export interface remote_domain_create_with_files_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_create_with_files_ret {
  dom: remote_nonnull_domain;
}

export interface remote_domain_define_xml_args {
  xml: string;
}

export interface remote_domain_define_xml_ret {
  dom: remote_nonnull_domain;
}

export interface remote_domain_define_xml_flags_args {
  xml: string;
  flags: number;
}

export interface remote_domain_define_xml_flags_ret {
  dom: remote_nonnull_domain;
}

export interface remote_domain_undefine_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_undefine_flags_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_inject_nmi_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_send_key_args {
  dom: remote_nonnull_domain;
  codeset: number;
  holdtime: number;
  keycodes: number[];
  flags: number;
}

export interface remote_domain_send_process_signal_args {
  dom: remote_nonnull_domain;
  pid_value: Hyper;
  signum: number;
  flags: number;
}

export interface remote_domain_set_vcpus_args {
  dom: remote_nonnull_domain;
  nvcpus: number;
}

export interface remote_domain_set_vcpus_flags_args {
  dom: remote_nonnull_domain;
  nvcpus: number;
  flags: number;
}

export interface remote_domain_get_vcpus_flags_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_vcpus_flags_ret {
  num: number;
}

export interface remote_domain_pin_vcpu_args {
  dom: remote_nonnull_domain;
  vcpu: number;
  cpumap: Uint8Array;
}

export interface remote_domain_pin_vcpu_flags_args {
  dom: remote_nonnull_domain;
  vcpu: number;
  cpumap: Uint8Array;
  flags: number;
}

export interface remote_domain_get_vcpu_pin_info_args {
  dom: remote_nonnull_domain;
  ncpumaps: number;
  maplen: number;
  flags: number;
}

export interface remote_domain_get_vcpu_pin_info_ret {
  cpumaps: Uint8Array;
  num: number;
}

export interface remote_domain_pin_emulator_args {
  dom: remote_nonnull_domain;
  cpumap: Uint8Array;
  flags: number;
}

export interface remote_domain_get_emulator_pin_info_args {
  dom: remote_nonnull_domain;
  maplen: number;
  flags: number;
}

export interface remote_domain_get_emulator_pin_info_ret {
  cpumaps: Uint8Array;
  ret: number;
}

export interface remote_domain_get_vcpus_args {
  dom: remote_nonnull_domain;
  maxinfo: number;
  maplen: number;
}

export interface remote_domain_get_vcpus_ret {
  info: remote_vcpu_info[];
  cpumaps: Uint8Array;
}

export interface remote_domain_get_max_vcpus_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_get_max_vcpus_ret {
  num: number;
}

export interface remote_domain_iothread_info {
  iothread_id: number;
  cpumap: Uint8Array;
}
function write_remote_domain_iothread_info(w: XdrWriter, v: remote_domain_iothread_info): void {
  w.uint(v.iothread_id, 'remote_domain_iothread_info.iothread_id');
  w.opaque(v.cpumap, 2048, 'remote_domain_iothread_info.cpumap');
}
function read_remote_domain_iothread_info(r: XdrReader): remote_domain_iothread_info {
  return {
    iothread_id: r.uint('remote_domain_iothread_info.iothread_id'),
    cpumap: r.opaque(2048, 'remote_domain_iothread_info.cpumap'),
  };
}
export const remote_domain_iothread_info: Codec<remote_domain_iothread_info> = { encode: write_remote_domain_iothread_info, decode: read_remote_domain_iothread_info };

export interface remote_domain_get_iothread_info_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_iothread_info_ret {
  info: remote_domain_iothread_info[];
  ret: number;
}

export interface remote_domain_pin_iothread_args {
  dom: remote_nonnull_domain;
  iothreads_id: number;
  cpumap: Uint8Array;
  flags: number;
}

export interface remote_domain_add_iothread_args {
  dom: remote_nonnull_domain;
  iothread_id: number;
  flags: number;
}

export interface remote_domain_del_iothread_args {
  dom: remote_nonnull_domain;
  iothread_id: number;
  flags: number;
}

export interface remote_domain_set_iothread_params_args {
  dom: remote_nonnull_domain;
  iothread_id: number;
  params: remote_typed_param[];
  flags: number;
}

export interface remote_domain_get_security_label_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_get_security_label_ret {
  label: Uint8Array;
  enforcing: number;
}
function write_remote_domain_get_security_label_ret(w: XdrWriter, v: remote_domain_get_security_label_ret): void {
  w.chars(v.label, 4097, 'remote_domain_get_security_label_ret.label');
  w.int(v.enforcing, 'remote_domain_get_security_label_ret.enforcing');
}
function read_remote_domain_get_security_label_ret(r: XdrReader): remote_domain_get_security_label_ret {
  return {
    label: r.chars(4097, 'remote_domain_get_security_label_ret.label'),
    enforcing: r.int('remote_domain_get_security_label_ret.enforcing'),
  };
}
export const remote_domain_get_security_label_ret: Codec<remote_domain_get_security_label_ret> = { encode: write_remote_domain_get_security_label_ret, decode: read_remote_domain_get_security_label_ret };

export interface remote_domain_get_security_label_list_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_get_security_label_list_ret {
  labels: remote_domain_get_security_label_ret[];
  ret: number;
}

export interface remote_node_get_security_model_ret {
  model: Uint8Array;
  doi: Uint8Array;
}

export interface remote_domain_attach_device_args {
  dom: remote_nonnull_domain;
  xml: string;
}

export interface remote_domain_attach_device_flags_args {
  dom: remote_nonnull_domain;
  xml: string;
  flags: number;
}

export interface remote_domain_detach_device_args {
  dom: remote_nonnull_domain;
  xml: string;
}

export interface remote_domain_detach_device_flags_args {
  dom: remote_nonnull_domain;
  xml: string;
  flags: number;
}

export interface remote_domain_update_device_flags_args {
  dom: remote_nonnull_domain;
  xml: string;
  flags: number;
}

export interface remote_domain_detach_device_alias_args {
  dom: remote_nonnull_domain;
  alias: string;
  flags: number;
}

export interface remote_domain_get_autostart_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_get_autostart_ret {
  autostart: number;
}

export interface remote_domain_set_autostart_args {
  dom: remote_nonnull_domain;
  autostart: number;
}

export interface remote_domain_set_metadata_args {
  dom: remote_nonnull_domain;
  type: number;
  metadata: string | undefined;
  key: string | undefined;
  uri: string | undefined;
  flags: number;
}

export interface remote_domain_get_metadata_args {
  dom: remote_nonnull_domain;
  type: number;
  uri: string | undefined;
  flags: number;
}

export interface remote_domain_get_metadata_ret {
  metadata: string;
}

export interface remote_domain_block_job_abort_args {
  dom: remote_nonnull_domain;
  path: string;
  flags: number;
}

export interface remote_domain_get_block_job_info_args {
  dom: remote_nonnull_domain;
  path: string;
  flags: number;
}

export interface remote_domain_get_block_job_info_ret {
  found: number;
  type: number;
  bandwidth: Hyper;
  cur: Hyper;
  end: Hyper;
}

export interface remote_domain_block_job_set_speed_args {
  dom: remote_nonnull_domain;
  path: string;
  bandwidth: Hyper;
  flags: number;
}

export interface remote_domain_block_pull_args {
  dom: remote_nonnull_domain;
  path: string;
  bandwidth: Hyper;
  flags: number;
}

export interface remote_domain_block_rebase_args {
  dom: remote_nonnull_domain;
  path: string;
  base: string | undefined;
  bandwidth: Hyper;
  flags: number;
}

export interface remote_domain_block_copy_args {
  dom: remote_nonnull_domain;
  path: string;
  destxml: string;
  params: remote_typed_param[];
  flags: number;
}

export interface remote_domain_block_commit_args {
  dom: remote_nonnull_domain;
  disk: string;
  base: string | undefined;
  top: string | undefined;
  bandwidth: Hyper;
  flags: number;
}

export interface remote_domain_set_block_io_tune_args {
  dom: remote_nonnull_domain;
  disk: string;
  params: remote_typed_param[];
  flags: number;
}

export interface remote_domain_get_block_io_tune_args {
  dom: remote_nonnull_domain;
  disk: string | undefined;
  nparams: number;
  flags: number;
}

export interface remote_domain_get_block_io_tune_ret {
  params: remote_typed_param[];
  nparams: number;
}

export interface remote_domain_set_throttle_group_args {
  dom: remote_nonnull_domain;
  group: string;
  params: remote_typed_param[];
  flags: number;
}

export interface remote_domain_del_throttle_group_args {
  dom: remote_nonnull_domain;
  group: string | undefined;
  flags: number;
}

export interface remote_domain_get_cpu_stats_args {
  dom: remote_nonnull_domain;
  nparams: number;
  start_cpu: number;
  ncpus: number;
  flags: number;
}

export interface remote_domain_get_cpu_stats_ret {
  params: remote_typed_param[];
  nparams: number;
}

export interface remote_domain_get_hostname_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_hostname_ret {
  hostname: string;
}

export interface remote_connect_num_of_networks_ret {
  num: number;
}

export interface remote_connect_list_networks_args {
  maxnames: number;
}

export interface remote_connect_list_networks_ret {
  names: string[];
}

export interface remote_connect_num_of_defined_networks_ret {
  num: number;
}

export interface remote_connect_list_defined_networks_args {
  maxnames: number;
}

export interface remote_connect_list_defined_networks_ret {
  names: string[];
}

export interface remote_network_lookup_by_uuid_args {
  uuid: Uint8Array;
}

export interface remote_network_lookup_by_uuid_ret {
  net: remote_nonnull_network;
}

export interface remote_network_lookup_by_name_args {
  name: string;
}

export interface remote_network_lookup_by_name_ret {
  net: remote_nonnull_network;
}

export interface remote_network_create_xml_args {
  xml: string;
}

export interface remote_network_create_xml_ret {
  net: remote_nonnull_network;
}

export interface remote_network_create_xml_flags_args {
  xml: string;
  flags: number;
}

export interface remote_network_create_xml_flags_ret {
  net: remote_nonnull_network;
}

export interface remote_network_define_xml_args {
  xml: string;
}

export interface remote_network_define_xml_ret {
  net: remote_nonnull_network;
}

export interface remote_network_define_xml_flags_args {
  xml: string;
  flags: number;
}

export interface remote_network_define_xml_flags_ret {
  net: remote_nonnull_network;
}

export interface remote_network_undefine_args {
  net: remote_nonnull_network;
}

export interface remote_network_update_args {
  net: remote_nonnull_network;
  command: number;
  section: number;
  parentIndex: number;
  xml: string;
  flags: number;
}

export interface remote_network_create_args {
  net: remote_nonnull_network;
}

export interface remote_network_destroy_args {
  net: remote_nonnull_network;
}

export interface remote_network_get_xml_desc_args {
  net: remote_nonnull_network;
  flags: number;
}

export interface remote_network_get_xml_desc_ret {
  xml: string;
}

export interface remote_network_get_bridge_name_args {
  net: remote_nonnull_network;
}

export interface remote_network_get_bridge_name_ret {
  name: string;
}

export interface remote_network_get_autostart_args {
  net: remote_nonnull_network;
}

export interface remote_network_get_autostart_ret {
  autostart: number;
}

export interface remote_network_set_autostart_args {
  net: remote_nonnull_network;
  autostart: number;
}

export interface remote_connect_num_of_nwfilters_ret {
  num: number;
}

export interface remote_connect_list_nwfilters_args {
  maxnames: number;
}

export interface remote_connect_list_nwfilters_ret {
  names: string[];
}

export interface remote_nwfilter_lookup_by_uuid_args {
  uuid: Uint8Array;
}

export interface remote_nwfilter_lookup_by_uuid_ret {
  nwfilter: remote_nonnull_nwfilter;
}

export interface remote_nwfilter_lookup_by_name_args {
  name: string;
}

export interface remote_nwfilter_lookup_by_name_ret {
  nwfilter: remote_nonnull_nwfilter;
}

export interface remote_nwfilter_define_xml_args {
  xml: string;
}

export interface remote_nwfilter_define_xml_ret {
  nwfilter: remote_nonnull_nwfilter;
}

export interface remote_nwfilter_define_xml_flags_args {
  xml: string;
  flags: number;
}

export interface remote_nwfilter_define_xml_flags_ret {
  nwfilter: remote_nonnull_nwfilter;
}

export interface remote_nwfilter_undefine_args {
  nwfilter: remote_nonnull_nwfilter;
}

export interface remote_nwfilter_get_xml_desc_args {
  nwfilter: remote_nonnull_nwfilter;
  flags: number;
}

export interface remote_nwfilter_get_xml_desc_ret {
  xml: string;
}

export interface remote_connect_num_of_interfaces_ret {
  num: number;
}

export interface remote_connect_list_interfaces_args {
  maxnames: number;
}

export interface remote_connect_list_interfaces_ret {
  names: string[];
}

export interface remote_connect_num_of_defined_interfaces_ret {
  num: number;
}

export interface remote_connect_list_defined_interfaces_args {
  maxnames: number;
}

export interface remote_connect_list_defined_interfaces_ret {
  names: string[];
}

export interface remote_interface_lookup_by_name_args {
  name: string;
}

export interface remote_interface_lookup_by_name_ret {
  iface: remote_nonnull_interface;
}

export interface remote_interface_lookup_by_mac_string_args {
  mac: string;
}

export interface remote_interface_lookup_by_mac_string_ret {
  iface: remote_nonnull_interface;
}

export interface remote_interface_get_xml_desc_args {
  iface: remote_nonnull_interface;
  flags: number;
}

export interface remote_interface_get_xml_desc_ret {
  xml: string;
}

export interface remote_interface_define_xml_args {
  xml: string;
  flags: number;
}

export interface remote_interface_define_xml_ret {
  iface: remote_nonnull_interface;
}

export interface remote_interface_undefine_args {
  iface: remote_nonnull_interface;
}

export interface remote_interface_create_args {
  iface: remote_nonnull_interface;
  flags: number;
}

export interface remote_interface_destroy_args {
  iface: remote_nonnull_interface;
  flags: number;
}

export interface remote_interface_change_begin_args {
  flags: number;
}

export interface remote_interface_change_commit_args {
  flags: number;
}

export interface remote_interface_change_rollback_args {
  flags: number;
}

export interface remote_auth_list_ret {
  types: remote_auth_type[];
}

export interface remote_auth_sasl_init_ret {
  mechlist: string;
}

export interface remote_auth_sasl_start_args {
  mech: string;
  nil: number;
  data: Uint8Array;
}

export interface remote_auth_sasl_start_ret {
  complete: number;
  nil: number;
  data: Uint8Array;
}

export interface remote_auth_sasl_step_args {
  nil: number;
  data: Uint8Array;
}

export interface remote_auth_sasl_step_ret {
  complete: number;
  nil: number;
  data: Uint8Array;
}

export interface remote_auth_polkit_ret {
  complete: number;
}

export interface remote_connect_num_of_storage_pools_ret {
  num: number;
}

export interface remote_connect_list_storage_pools_args {
  maxnames: number;
}

export interface remote_connect_list_storage_pools_ret {
  names: string[];
}

export interface remote_connect_num_of_defined_storage_pools_ret {
  num: number;
}

export interface remote_connect_list_defined_storage_pools_args {
  maxnames: number;
}

export interface remote_connect_list_defined_storage_pools_ret {
  names: string[];
}

export interface remote_connect_find_storage_pool_sources_args {
  type: string;
  srcSpec: string | undefined;
  flags: number;
}

export interface remote_connect_find_storage_pool_sources_ret {
  xml: string;
}

export interface remote_storage_pool_lookup_by_uuid_args {
  uuid: Uint8Array;
}

export interface remote_storage_pool_lookup_by_uuid_ret {
  pool: remote_nonnull_storage_pool;
}

export interface remote_storage_pool_lookup_by_name_args {
  name: string;
}

export interface remote_storage_pool_lookup_by_name_ret {
  pool: remote_nonnull_storage_pool;
}

export interface remote_storage_pool_lookup_by_volume_args {
  vol: remote_nonnull_storage_vol;
}

export interface remote_storage_pool_lookup_by_volume_ret {
  pool: remote_nonnull_storage_pool;
}

export interface remote_storage_pool_lookup_by_target_path_args {
  path: string;
}

export interface remote_storage_pool_lookup_by_target_path_ret {
  pool: remote_nonnull_storage_pool;
}

export interface remote_storage_pool_create_xml_args {
  xml: string;
  flags: number;
}

export interface remote_storage_pool_create_xml_ret {
  pool: remote_nonnull_storage_pool;
}

export interface remote_storage_pool_define_xml_args {
  xml: string;
  flags: number;
}

export interface remote_storage_pool_define_xml_ret {
  pool: remote_nonnull_storage_pool;
}

export interface remote_storage_pool_build_args {
  pool: remote_nonnull_storage_pool;
  flags: number;
}

export interface remote_storage_pool_undefine_args {
  pool: remote_nonnull_storage_pool;
}

export interface remote_storage_pool_create_args {
  pool: remote_nonnull_storage_pool;
  flags: number;
}

export interface remote_storage_pool_destroy_args {
  pool: remote_nonnull_storage_pool;
}

export interface remote_storage_pool_delete_args {
  pool: remote_nonnull_storage_pool;
  flags: number;
}

export interface remote_storage_pool_refresh_args {
  pool: remote_nonnull_storage_pool;
  flags: number;
}

export interface remote_storage_pool_get_xml_desc_args {
  pool: remote_nonnull_storage_pool;
  flags: number;
}

export interface remote_storage_pool_get_xml_desc_ret {
  xml: string;
}

export interface remote_storage_pool_get_info_args {
  pool: remote_nonnull_storage_pool;
}

export interface remote_storage_pool_get_info_ret {
  state: number;
  capacity: Hyper;
  allocation: Hyper;
  available: Hyper;
}

export interface remote_storage_pool_get_autostart_args {
  pool: remote_nonnull_storage_pool;
}

export interface remote_storage_pool_get_autostart_ret {
  autostart: number;
}

export interface remote_storage_pool_set_autostart_args {
  pool: remote_nonnull_storage_pool;
  autostart: number;
}

export interface remote_storage_pool_num_of_volumes_args {
  pool: remote_nonnull_storage_pool;
}

export interface remote_storage_pool_num_of_volumes_ret {
  num: number;
}

export interface remote_storage_pool_list_volumes_args {
  pool: remote_nonnull_storage_pool;
  maxnames: number;
}

export interface remote_storage_pool_list_volumes_ret {
  names: string[];
}

export interface remote_storage_vol_lookup_by_name_args {
  pool: remote_nonnull_storage_pool;
  name: string;
}

export interface remote_storage_vol_lookup_by_name_ret {
  vol: remote_nonnull_storage_vol;
}

export interface remote_storage_vol_lookup_by_key_args {
  key: string;
}

export interface remote_storage_vol_lookup_by_key_ret {
  vol: remote_nonnull_storage_vol;
}

export interface remote_storage_vol_lookup_by_path_args {
  path: string;
}

export interface remote_storage_vol_lookup_by_path_ret {
  vol: remote_nonnull_storage_vol;
}

export interface remote_storage_vol_create_xml_args {
  pool: remote_nonnull_storage_pool;
  xml: string;
  flags: number;
}

export interface remote_storage_vol_create_xml_ret {
  vol: remote_nonnull_storage_vol;
}

export interface remote_storage_vol_create_xml_from_args {
  pool: remote_nonnull_storage_pool;
  xml: string;
  clonevol: remote_nonnull_storage_vol;
  flags: number;
}

export interface remote_storage_vol_create_xml_from_ret {
  vol: remote_nonnull_storage_vol;
}

export interface remote_storage_vol_delete_args {
  vol: remote_nonnull_storage_vol;
  flags: number;
}

export interface remote_storage_vol_wipe_args {
  vol: remote_nonnull_storage_vol;
  flags: number;
}

export interface remote_storage_vol_wipe_pattern_args {
  vol: remote_nonnull_storage_vol;
  algorithm: number;
  flags: number;
}

export interface remote_storage_vol_get_xml_desc_args {
  vol: remote_nonnull_storage_vol;
  flags: number;
}

export interface remote_storage_vol_get_xml_desc_ret {
  xml: string;
}

export interface remote_storage_vol_get_info_args {
  vol: remote_nonnull_storage_vol;
}

export interface remote_storage_vol_get_info_ret {
  type: number;
  capacity: Hyper;
  allocation: Hyper;
}

export interface remote_storage_vol_get_info_flags_args {
  vol: remote_nonnull_storage_vol;
  flags: number;
}

export interface remote_storage_vol_get_info_flags_ret {
  type: number;
  capacity: Hyper;
  allocation: Hyper;
}

export interface remote_storage_vol_get_path_args {
  vol: remote_nonnull_storage_vol;
}

export interface remote_storage_vol_get_path_ret {
  name: string;
}

export interface remote_storage_vol_resize_args {
  vol: remote_nonnull_storage_vol;
  capacity: Hyper;
  flags: number;
}

export interface remote_node_num_of_devices_args {
  cap: string | undefined;
  flags: number;
}

export interface remote_node_num_of_devices_ret {
  num: number;
}

export interface remote_node_list_devices_args {
  cap: string | undefined;
  maxnames: number;
  flags: number;
}

export interface remote_node_list_devices_ret {
  names: string[];
}

export interface remote_node_device_lookup_by_name_args {
  name: string;
}

export interface remote_node_device_lookup_by_name_ret {
  dev: remote_nonnull_node_device;
}

export interface remote_node_device_lookup_scsi_host_by_wwn_args {
  wwnn: string;
  wwpn: string;
  flags: number;
}

export interface remote_node_device_lookup_scsi_host_by_wwn_ret {
  dev: remote_nonnull_node_device;
}

export interface remote_node_device_get_xml_desc_args {
  name: string;
  flags: number;
}

export interface remote_node_device_get_xml_desc_ret {
  xml: string;
}

export interface remote_node_device_get_parent_args {
  name: string;
}

export interface remote_node_device_get_parent_ret {
  parentName: string | undefined;
}

export interface remote_node_device_num_of_caps_args {
  name: string;
}

export interface remote_node_device_num_of_caps_ret {
  num: number;
}

export interface remote_node_device_list_caps_args {
  name: string;
  maxnames: number;
}

export interface remote_node_device_list_caps_ret {
  names: string[];
}

export interface remote_node_device_dettach_args {
  name: string;
}

export interface remote_node_device_detach_flags_args {
  name: string;
  driverName: string | undefined;
  flags: number;
}

export interface remote_node_device_re_attach_args {
  name: string;
}

export interface remote_node_device_reset_args {
  name: string;
}

export interface remote_node_device_create_xml_args {
  xml_desc: string;
  flags: number;
}

export interface remote_node_device_create_xml_ret {
  dev: remote_nonnull_node_device;
}

export interface remote_node_device_destroy_args {
  name: string;
}

export interface remote_node_device_define_xml_args {
  xml_desc: string;
  flags: number;
}

export interface remote_node_device_define_xml_ret {
  dev: remote_nonnull_node_device;
}

export interface remote_node_device_undefine_args {
  name: string;
  flags: number;
}

export interface remote_node_device_create_args {
  name: string;
  flags: number;
}

export interface remote_node_device_get_autostart_args {
  name: string;
}

export interface remote_node_device_get_autostart_ret {
  autostart: number;
}

export interface remote_node_device_set_autostart_args {
  name: string;
  autostart: number;
}

export interface remote_node_device_is_persistent_args {
  name: string;
}

export interface remote_node_device_is_persistent_ret {
  persistent: number;
}

export interface remote_node_device_is_active_args {
  name: string;
}

export interface remote_node_device_is_active_ret {
  active: number;
}

export interface remote_node_device_update_args {
  name: string;
  xml_desc: string;
  flags: number;
}

export interface remote_connect_domain_event_register_ret {
  cb_registered: number;
}

export interface remote_connect_domain_event_deregister_ret {
  cb_registered: number;
}

export interface remote_domain_event_lifecycle_msg {
  dom: remote_nonnull_domain;
  event: number;
  detail: number;
}
function write_remote_domain_event_lifecycle_msg(w: XdrWriter, v: remote_domain_event_lifecycle_msg): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.event, 'remote_domain_event_lifecycle_msg.event');
  w.int(v.detail, 'remote_domain_event_lifecycle_msg.detail');
}
function read_remote_domain_event_lifecycle_msg(r: XdrReader): remote_domain_event_lifecycle_msg {
  return {
    dom: read_remote_nonnull_domain(r),
    event: r.int('remote_domain_event_lifecycle_msg.event'),
    detail: r.int('remote_domain_event_lifecycle_msg.detail'),
  };
}
export const remote_domain_event_lifecycle_msg: Codec<remote_domain_event_lifecycle_msg> = { encode: write_remote_domain_event_lifecycle_msg, decode: read_remote_domain_event_lifecycle_msg };

export interface remote_domain_event_callback_lifecycle_msg {
  callbackID: number;
  msg: remote_domain_event_lifecycle_msg;
}

export interface remote_connect_domain_xml_from_native_args {
  nativeFormat: string;
  nativeConfig: string;
  flags: number;
}

export interface remote_connect_domain_xml_from_native_ret {
  domainXml: string;
}

export interface remote_connect_domain_xml_to_native_args {
  nativeFormat: string;
  domainXml: string;
  flags: number;
}

export interface remote_connect_domain_xml_to_native_ret {
  nativeConfig: string;
}

export interface remote_connect_num_of_secrets_ret {
  num: number;
}

export interface remote_connect_list_secrets_args {
  maxuuids: number;
}

export interface remote_connect_list_secrets_ret {
  uuids: string[];
}

export interface remote_secret_lookup_by_uuid_args {
  uuid: Uint8Array;
}

export interface remote_secret_lookup_by_uuid_ret {
  secret: remote_nonnull_secret;
}

export interface remote_secret_define_xml_args {
  xml: string;
  flags: number;
}

export interface remote_secret_define_xml_ret {
  secret: remote_nonnull_secret;
}

export interface remote_secret_get_xml_desc_args {
  secret: remote_nonnull_secret;
  flags: number;
}

export interface remote_secret_get_xml_desc_ret {
  xml: string;
}

export interface remote_secret_set_value_args {
  secret: remote_nonnull_secret;
  value: Uint8Array;
  flags: number;
}

export interface remote_secret_get_value_args {
  secret: remote_nonnull_secret;
  flags: number;
}

export interface remote_secret_get_value_ret {
  value: Uint8Array;
}

export interface remote_secret_undefine_args {
  secret: remote_nonnull_secret;
}

export interface remote_secret_lookup_by_usage_args {
  usageType: number;
  usageID: string;
}

export interface remote_secret_lookup_by_usage_ret {
  secret: remote_nonnull_secret;
}

export interface remote_domain_migrate_prepare_tunnel_args {
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
  dom_xml: string;
}

export interface remote_connect_is_secure_ret {
  secure: number;
}

export interface remote_domain_is_active_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_is_active_ret {
  active: number;
}

export interface remote_domain_is_persistent_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_is_persistent_ret {
  persistent: number;
}

export interface remote_domain_is_updated_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_is_updated_ret {
  updated: number;
}

export interface remote_network_is_active_args {
  net: remote_nonnull_network;
}

export interface remote_network_is_active_ret {
  active: number;
}

export interface remote_network_is_persistent_args {
  net: remote_nonnull_network;
}

export interface remote_network_is_persistent_ret {
  persistent: number;
}

export interface remote_storage_pool_is_active_args {
  pool: remote_nonnull_storage_pool;
}

export interface remote_storage_pool_is_active_ret {
  active: number;
}

export interface remote_storage_pool_is_persistent_args {
  pool: remote_nonnull_storage_pool;
}

export interface remote_storage_pool_is_persistent_ret {
  persistent: number;
}

export interface remote_interface_is_active_args {
  iface: remote_nonnull_interface;
}

export interface remote_interface_is_active_ret {
  active: number;
}

export interface remote_connect_compare_cpu_args {
  xml: string;
  flags: number;
}

export interface remote_connect_compare_cpu_ret {
  result: number;
}

export interface remote_connect_baseline_cpu_args {
  xmlCPUs: string[];
  flags: number;
}

export interface remote_connect_baseline_cpu_ret {
  cpu: string;
}

export interface remote_domain_get_job_info_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_get_job_info_ret {
  type: number;
  timeElapsed: Hyper;
  timeRemaining: Hyper;
  dataTotal: Hyper;
  dataProcessed: Hyper;
  dataRemaining: Hyper;
  memTotal: Hyper;
  memProcessed: Hyper;
  memRemaining: Hyper;
  fileTotal: Hyper;
  fileProcessed: Hyper;
  fileRemaining: Hyper;
}

export interface remote_domain_get_job_stats_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_job_stats_ret {
  type: number;
  params: remote_typed_param[];
}

export interface remote_domain_abort_job_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_abort_job_flags_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_migrate_get_max_downtime_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_migrate_get_max_downtime_ret {
  downtime: Hyper;
}

export interface remote_domain_migrate_set_max_downtime_args {
  dom: remote_nonnull_domain;
  downtime: Hyper;
  flags: number;
}

export interface remote_domain_migrate_get_compression_cache_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_migrate_get_compression_cache_ret {
  cacheSize: Hyper;
}

export interface remote_domain_migrate_set_compression_cache_args {
  dom: remote_nonnull_domain;
  cacheSize: Hyper;
  flags: number;
}

export interface remote_domain_migrate_set_max_speed_args {
  dom: remote_nonnull_domain;
  bandwidth: Hyper;
  flags: number;
}

export interface remote_domain_migrate_get_max_speed_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_migrate_get_max_speed_ret {
  bandwidth: Hyper;
}

export interface remote_connect_domain_event_register_any_args {
  eventID: number;
}

export interface remote_connect_domain_event_deregister_any_args {
  eventID: number;
}

export interface remote_connect_domain_event_callback_register_any_args {
  eventID: number;
  dom: remote_nonnull_domain | undefined;
}

export interface remote_connect_domain_event_callback_register_any_ret {
  callbackID: number;
}

export interface remote_connect_domain_event_callback_deregister_any_args {
  callbackID: number;
}

export interface remote_domain_event_reboot_msg {
  dom: remote_nonnull_domain;
}
function write_remote_domain_event_reboot_msg(w: XdrWriter, v: remote_domain_event_reboot_msg): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_event_reboot_msg(r: XdrReader): remote_domain_event_reboot_msg {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_event_reboot_msg: Codec<remote_domain_event_reboot_msg> = { encode: write_remote_domain_event_reboot_msg, decode: read_remote_domain_event_reboot_msg };

export interface remote_domain_event_callback_reboot_msg {
  callbackID: number;
  msg: remote_domain_event_reboot_msg;
}

export interface remote_domain_event_rtc_change_msg {
  dom: remote_nonnull_domain;
  offset: Hyper;
}
function write_remote_domain_event_rtc_change_msg(w: XdrWriter, v: remote_domain_event_rtc_change_msg): void {
  write_remote_nonnull_domain(w, v.dom);
  w.hyper(v.offset, 'remote_domain_event_rtc_change_msg.offset');
}
function read_remote_domain_event_rtc_change_msg(r: XdrReader): remote_domain_event_rtc_change_msg {
  return {
    dom: read_remote_nonnull_domain(r),
    offset: r.hyper('remote_domain_event_rtc_change_msg.offset'),
  };
}
export const remote_domain_event_rtc_change_msg: Codec<remote_domain_event_rtc_change_msg> = { encode: write_remote_domain_event_rtc_change_msg, decode: read_remote_domain_event_rtc_change_msg };

export interface remote_domain_event_callback_rtc_change_msg {
  callbackID: number;
  msg: remote_domain_event_rtc_change_msg;
}

export interface remote_domain_event_watchdog_msg {
  dom: remote_nonnull_domain;
  action: number;
}
function write_remote_domain_event_watchdog_msg(w: XdrWriter, v: remote_domain_event_watchdog_msg): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.action, 'remote_domain_event_watchdog_msg.action');
}
function read_remote_domain_event_watchdog_msg(r: XdrReader): remote_domain_event_watchdog_msg {
  return {
    dom: read_remote_nonnull_domain(r),
    action: r.int('remote_domain_event_watchdog_msg.action'),
  };
}
export const remote_domain_event_watchdog_msg: Codec<remote_domain_event_watchdog_msg> = { encode: write_remote_domain_event_watchdog_msg, decode: read_remote_domain_event_watchdog_msg };

export interface remote_domain_event_callback_watchdog_msg {
  callbackID: number;
  msg: remote_domain_event_watchdog_msg;
}

export interface remote_domain_event_io_error_msg {
  dom: remote_nonnull_domain;
  srcPath: string;
  devAlias: string;
  action: number;
}
function write_remote_domain_event_io_error_msg(w: XdrWriter, v: remote_domain_event_io_error_msg): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.srcPath, 4194304, 'remote_domain_event_io_error_msg.srcPath');
  w.string(v.devAlias, 4194304, 'remote_domain_event_io_error_msg.devAlias');
  w.int(v.action, 'remote_domain_event_io_error_msg.action');
}
function read_remote_domain_event_io_error_msg(r: XdrReader): remote_domain_event_io_error_msg {
  return {
    dom: read_remote_nonnull_domain(r),
    srcPath: r.string(4194304, 'remote_domain_event_io_error_msg.srcPath'),
    devAlias: r.string(4194304, 'remote_domain_event_io_error_msg.devAlias'),
    action: r.int('remote_domain_event_io_error_msg.action'),
  };
}
export const remote_domain_event_io_error_msg: Codec<remote_domain_event_io_error_msg> = { encode: write_remote_domain_event_io_error_msg, decode: read_remote_domain_event_io_error_msg };

export interface remote_domain_event_callback_io_error_msg {
  callbackID: number;
  msg: remote_domain_event_io_error_msg;
}

export interface remote_domain_event_io_error_reason_msg {
  dom: remote_nonnull_domain;
  srcPath: string;
  devAlias: string;
  action: number;
  reason: string;
}
function write_remote_domain_event_io_error_reason_msg(w: XdrWriter, v: remote_domain_event_io_error_reason_msg): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.srcPath, 4194304, 'remote_domain_event_io_error_reason_msg.srcPath');
  w.string(v.devAlias, 4194304, 'remote_domain_event_io_error_reason_msg.devAlias');
  w.int(v.action, 'remote_domain_event_io_error_reason_msg.action');
  w.string(v.reason, 4194304, 'remote_domain_event_io_error_reason_msg.reason');
}
function read_remote_domain_event_io_error_reason_msg(r: XdrReader): remote_domain_event_io_error_reason_msg {
  return {
    dom: read_remote_nonnull_domain(r),
    srcPath: r.string(4194304, 'remote_domain_event_io_error_reason_msg.srcPath'),
    devAlias: r.string(4194304, 'remote_domain_event_io_error_reason_msg.devAlias'),
    action: r.int('remote_domain_event_io_error_reason_msg.action'),
    reason: r.string(4194304, 'remote_domain_event_io_error_reason_msg.reason'),
  };
}
export const remote_domain_event_io_error_reason_msg: Codec<remote_domain_event_io_error_reason_msg> = { encode: write_remote_domain_event_io_error_reason_msg, decode: read_remote_domain_event_io_error_reason_msg };

export interface remote_domain_event_callback_io_error_reason_msg {
  callbackID: number;
  msg: remote_domain_event_io_error_reason_msg;
}

export interface remote_domain_event_graphics_address {
  family: number;
  node: string;
  service: string;
}
function write_remote_domain_event_graphics_address(w: XdrWriter, v: remote_domain_event_graphics_address): void {
  w.int(v.family, 'remote_domain_event_graphics_address.family');
  w.string(v.node, 4194304, 'remote_domain_event_graphics_address.node');
  w.string(v.service, 4194304, 'remote_domain_event_graphics_address.service');
}
function read_remote_domain_event_graphics_address(r: XdrReader): remote_domain_event_graphics_address {
  return {
    family: r.int('remote_domain_event_graphics_address.family'),
    node: r.string(4194304, 'remote_domain_event_graphics_address.node'),
    service: r.string(4194304, 'remote_domain_event_graphics_address.service'),
  };
}
export const remote_domain_event_graphics_address: Codec<remote_domain_event_graphics_address> = { encode: write_remote_domain_event_graphics_address, decode: read_remote_domain_event_graphics_address };

export interface remote_domain_event_graphics_identity {
  type: string;
  name: string;
}
function write_remote_domain_event_graphics_identity(w: XdrWriter, v: remote_domain_event_graphics_identity): void {
  w.string(v.type, 4194304, 'remote_domain_event_graphics_identity.type');
  w.string(v.name, 4194304, 'remote_domain_event_graphics_identity.name');
}
function read_remote_domain_event_graphics_identity(r: XdrReader): remote_domain_event_graphics_identity {
  return {
    type: r.string(4194304, 'remote_domain_event_graphics_identity.type'),
    name: r.string(4194304, 'remote_domain_event_graphics_identity.name'),
  };
}
export const remote_domain_event_graphics_identity: Codec<remote_domain_event_graphics_identity> = { encode: write_remote_domain_event_graphics_identity, decode: read_remote_domain_event_graphics_identity };

export interface remote_domain_event_graphics_msg {
  dom: remote_nonnull_domain;
  phase: number;
  local: remote_domain_event_graphics_address;
  remote: remote_domain_event_graphics_address;
  authScheme: string;
  subject: remote_domain_event_graphics_identity[];
}
function write_remote_domain_event_graphics_msg(w: XdrWriter, v: remote_domain_event_graphics_msg): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.phase, 'remote_domain_event_graphics_msg.phase');
  write_remote_domain_event_graphics_address(w, v.local);
  write_remote_domain_event_graphics_address(w, v.remote);
  w.string(v.authScheme, 4194304, 'remote_domain_event_graphics_msg.authScheme');
  write_remote_domain_event_graphics_identity_list(w, v.subject, 20, 'remote_domain_event_graphics_msg.subject');
}
function read_remote_domain_event_graphics_msg(r: XdrReader): remote_domain_event_graphics_msg {
  return {
    dom: read_remote_nonnull_domain(r),
    phase: r.int('remote_domain_event_graphics_msg.phase'),
    local: read_remote_domain_event_graphics_address(r),
    remote: read_remote_domain_event_graphics_address(r),
    authScheme: r.string(4194304, 'remote_domain_event_graphics_msg.authScheme'),
    subject: read_remote_domain_event_graphics_identity_list(r, 20, 'remote_domain_event_graphics_msg.subject'),
  };
}
export const remote_domain_event_graphics_msg: Codec<remote_domain_event_graphics_msg> = { encode: write_remote_domain_event_graphics_msg, decode: read_remote_domain_event_graphics_msg };

export interface remote_domain_event_callback_graphics_msg {
  callbackID: number;
  msg: remote_domain_event_graphics_msg;
}

export interface remote_domain_event_block_job_msg {
  dom: remote_nonnull_domain;
  path: string;
  type: number;
  status: number;
}
function write_remote_domain_event_block_job_msg(w: XdrWriter, v: remote_domain_event_block_job_msg): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.path, 4194304, 'remote_domain_event_block_job_msg.path');
  w.int(v.type, 'remote_domain_event_block_job_msg.type');
  w.int(v.status, 'remote_domain_event_block_job_msg.status');
}
function read_remote_domain_event_block_job_msg(r: XdrReader): remote_domain_event_block_job_msg {
  return {
    dom: read_remote_nonnull_domain(r),
    path: r.string(4194304, 'remote_domain_event_block_job_msg.path'),
    type: r.int('remote_domain_event_block_job_msg.type'),
    status: r.int('remote_domain_event_block_job_msg.status'),
  };
}
export const remote_domain_event_block_job_msg: Codec<remote_domain_event_block_job_msg> = { encode: write_remote_domain_event_block_job_msg, decode: read_remote_domain_event_block_job_msg };

export interface remote_domain_event_callback_block_job_msg {
  callbackID: number;
  msg: remote_domain_event_block_job_msg;
}

export interface remote_domain_event_disk_change_msg {
  dom: remote_nonnull_domain;
  oldSrcPath: string | undefined;
  newSrcPath: string | undefined;
  devAlias: string;
  reason: number;
}
function write_remote_domain_event_disk_change_msg(w: XdrWriter, v: remote_domain_event_disk_change_msg): void {
  write_remote_nonnull_domain(w, v.dom);
  w.present(v.oldSrcPath !== undefined);
  if (v.oldSrcPath !== undefined) w.string(v.oldSrcPath, 4194304, 'remote_domain_event_disk_change_msg.oldSrcPath');
  w.present(v.newSrcPath !== undefined);
  if (v.newSrcPath !== undefined) w.string(v.newSrcPath, 4194304, 'remote_domain_event_disk_change_msg.newSrcPath');
  w.string(v.devAlias, 4194304, 'remote_domain_event_disk_change_msg.devAlias');
  w.int(v.reason, 'remote_domain_event_disk_change_msg.reason');
}
function read_remote_domain_event_disk_change_msg(r: XdrReader): remote_domain_event_disk_change_msg {
  return {
    dom: read_remote_nonnull_domain(r),
    oldSrcPath: r.present('remote_domain_event_disk_change_msg.oldSrcPath') ? r.string(4194304, 'remote_domain_event_disk_change_msg.oldSrcPath') : undefined,
    newSrcPath: r.present('remote_domain_event_disk_change_msg.newSrcPath') ? r.string(4194304, 'remote_domain_event_disk_change_msg.newSrcPath') : undefined,
    devAlias: r.string(4194304, 'remote_domain_event_disk_change_msg.devAlias'),
    reason: r.int('remote_domain_event_disk_change_msg.reason'),
  };
}
export const remote_domain_event_disk_change_msg: Codec<remote_domain_event_disk_change_msg> = { encode: write_remote_domain_event_disk_change_msg, decode: read_remote_domain_event_disk_change_msg };

export interface remote_domain_event_callback_disk_change_msg {
  callbackID: number;
  msg: remote_domain_event_disk_change_msg;
}

export interface remote_domain_event_tray_change_msg {
  dom: remote_nonnull_domain;
  devAlias: string;
  reason: number;
}
function write_remote_domain_event_tray_change_msg(w: XdrWriter, v: remote_domain_event_tray_change_msg): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.devAlias, 4194304, 'remote_domain_event_tray_change_msg.devAlias');
  w.int(v.reason, 'remote_domain_event_tray_change_msg.reason');
}
function read_remote_domain_event_tray_change_msg(r: XdrReader): remote_domain_event_tray_change_msg {
  return {
    dom: read_remote_nonnull_domain(r),
    devAlias: r.string(4194304, 'remote_domain_event_tray_change_msg.devAlias'),
    reason: r.int('remote_domain_event_tray_change_msg.reason'),
  };
}
export const remote_domain_event_tray_change_msg: Codec<remote_domain_event_tray_change_msg> = { encode: write_remote_domain_event_tray_change_msg, decode: read_remote_domain_event_tray_change_msg };

export interface remote_domain_event_callback_tray_change_msg {
  callbackID: number;
  msg: remote_domain_event_tray_change_msg;
}

export interface remote_domain_event_pmwakeup_msg {
  dom: remote_nonnull_domain;
}
function write_remote_domain_event_pmwakeup_msg(w: XdrWriter, v: remote_domain_event_pmwakeup_msg): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_event_pmwakeup_msg(r: XdrReader): remote_domain_event_pmwakeup_msg {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_event_pmwakeup_msg: Codec<remote_domain_event_pmwakeup_msg> = { encode: write_remote_domain_event_pmwakeup_msg, decode: read_remote_domain_event_pmwakeup_msg };

export interface remote_domain_event_callback_pmwakeup_msg {
  callbackID: number;
  reason: number;
  msg: remote_domain_event_pmwakeup_msg;
}

export interface remote_domain_event_pmsuspend_msg {
  dom: remote_nonnull_domain;
}
function write_remote_domain_event_pmsuspend_msg(w: XdrWriter, v: remote_domain_event_pmsuspend_msg): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_event_pmsuspend_msg(r: XdrReader): remote_domain_event_pmsuspend_msg {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_event_pmsuspend_msg: Codec<remote_domain_event_pmsuspend_msg> = { encode: write_remote_domain_event_pmsuspend_msg, decode: read_remote_domain_event_pmsuspend_msg };

export interface remote_domain_event_callback_pmsuspend_msg {
  callbackID: number;
  reason: number;
  msg: remote_domain_event_pmsuspend_msg;
}

export interface remote_domain_event_balloon_change_msg {
  dom: remote_nonnull_domain;
  actual: Hyper;
}
function write_remote_domain_event_balloon_change_msg(w: XdrWriter, v: remote_domain_event_balloon_change_msg): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uhyper(v.actual, 'remote_domain_event_balloon_change_msg.actual');
}
function read_remote_domain_event_balloon_change_msg(r: XdrReader): remote_domain_event_balloon_change_msg {
  return {
    dom: read_remote_nonnull_domain(r),
    actual: r.uhyper('remote_domain_event_balloon_change_msg.actual'),
  };
}
export const remote_domain_event_balloon_change_msg: Codec<remote_domain_event_balloon_change_msg> = { encode: write_remote_domain_event_balloon_change_msg, decode: read_remote_domain_event_balloon_change_msg };

export interface remote_domain_event_callback_balloon_change_msg {
  callbackID: number;
  msg: remote_domain_event_balloon_change_msg;
}

export interface remote_domain_event_pmsuspend_disk_msg {
  dom: remote_nonnull_domain;
}
function write_remote_domain_event_pmsuspend_disk_msg(w: XdrWriter, v: remote_domain_event_pmsuspend_disk_msg): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_event_pmsuspend_disk_msg(r: XdrReader): remote_domain_event_pmsuspend_disk_msg {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_event_pmsuspend_disk_msg: Codec<remote_domain_event_pmsuspend_disk_msg> = { encode: write_remote_domain_event_pmsuspend_disk_msg, decode: read_remote_domain_event_pmsuspend_disk_msg };

export interface remote_domain_event_callback_pmsuspend_disk_msg {
  callbackID: number;
  reason: number;
  msg: remote_domain_event_pmsuspend_disk_msg;
}

export interface remote_domain_managed_save_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_has_managed_save_image_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_has_managed_save_image_ret {
  result: number;
}

export interface remote_domain_managed_save_remove_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_managed_save_get_xml_desc_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_managed_save_get_xml_desc_ret {
  xml: string;
}

export interface remote_domain_managed_save_define_xml_args {
  dom: remote_nonnull_domain;
  dxml: string | undefined;
  flags: number;
}

export interface remote_domain_snapshot_create_xml_args {
  dom: remote_nonnull_domain;
  xml_desc: string;
  flags: number;
}

export interface remote_domain_snapshot_create_xml_ret {
  snap: remote_nonnull_domain_snapshot;
}

export interface remote_domain_snapshot_get_xml_desc_args {
  snap: remote_nonnull_domain_snapshot;
  flags: number;
}

export interface remote_domain_snapshot_get_xml_desc_ret {
  xml: string;
}

export interface remote_domain_snapshot_num_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_snapshot_num_ret {
  num: number;
}

export interface remote_domain_snapshot_list_names_args {
  dom: remote_nonnull_domain;
  maxnames: number;
  flags: number;
}

export interface remote_domain_snapshot_list_names_ret {
  names: string[];
}

export interface remote_domain_list_all_snapshots_args {
  dom: remote_nonnull_domain;
  need_results: number;
  flags: number;
}

export interface remote_domain_list_all_snapshots_ret {
  snapshots: remote_nonnull_domain_snapshot[];
  ret: number;
}

export interface remote_domain_snapshot_num_children_args {
  snap: remote_nonnull_domain_snapshot;
  flags: number;
}

export interface remote_domain_snapshot_num_children_ret {
  num: number;
}

export interface remote_domain_snapshot_list_children_names_args {
  snap: remote_nonnull_domain_snapshot;
  maxnames: number;
  flags: number;
}

export interface remote_domain_snapshot_list_children_names_ret {
  names: string[];
}

export interface remote_domain_snapshot_list_all_children_args {
  snapshot: remote_nonnull_domain_snapshot;
  need_results: number;
  flags: number;
}

export interface remote_domain_snapshot_list_all_children_ret {
  snapshots: remote_nonnull_domain_snapshot[];
  ret: number;
}

export interface remote_domain_snapshot_lookup_by_name_args {
  dom: remote_nonnull_domain;
  name: string;
  flags: number;
}

export interface remote_domain_snapshot_lookup_by_name_ret {
  snap: remote_nonnull_domain_snapshot;
}

export interface remote_domain_has_current_snapshot_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_has_current_snapshot_ret {
  result: number;
}

export interface remote_domain_snapshot_get_parent_args {
  snap: remote_nonnull_domain_snapshot;
  flags: number;
}

export interface remote_domain_snapshot_get_parent_ret {
  snap: remote_nonnull_domain_snapshot;
}

export interface remote_domain_snapshot_current_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_snapshot_current_ret {
  snap: remote_nonnull_domain_snapshot;
}

export interface remote_domain_snapshot_is_current_args {
  snap: remote_nonnull_domain_snapshot;
  flags: number;
}

export interface remote_domain_snapshot_is_current_ret {
  current: number;
}

export interface remote_domain_snapshot_has_metadata_args {
  snap: remote_nonnull_domain_snapshot;
  flags: number;
}

export interface remote_domain_snapshot_has_metadata_ret {
  metadata: number;
}

export interface remote_domain_revert_to_snapshot_args {
  snap: remote_nonnull_domain_snapshot;
  flags: number;
}

export interface remote_domain_snapshot_delete_args {
  snap: remote_nonnull_domain_snapshot;
  flags: number;
}

export interface remote_domain_open_console_args {
  dom: remote_nonnull_domain;
  dev_name: string | undefined;
  flags: number;
}

export interface remote_domain_open_channel_args {
  dom: remote_nonnull_domain;
  name: string | undefined;
  flags: number;
}

export interface remote_storage_vol_upload_args {
  vol: remote_nonnull_storage_vol;
  offset: Hyper;
  length: Hyper;
  flags: number;
}

export interface remote_storage_vol_download_args {
  vol: remote_nonnull_storage_vol;
  offset: Hyper;
  length: Hyper;
  flags: number;
}

export interface remote_domain_get_state_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_state_ret {
  state: number;
  reason: number;
}

export interface remote_domain_migrate_begin3_args {
  dom: remote_nonnull_domain;
  xmlin: string | undefined;
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
}

export interface remote_domain_migrate_begin3_ret {
  cookie_out: Uint8Array;
  xml: string;
}

export interface remote_domain_migrate_prepare3_args {
  cookie_in: Uint8Array;
  uri_in: string | undefined;
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
  dom_xml: string;
}

export interface remote_domain_migrate_prepare3_ret {
  cookie_out: Uint8Array;
  uri_out: string | undefined;
}

export interface remote_domain_migrate_prepare_tunnel3_args {
  cookie_in: Uint8Array;
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
  dom_xml: string;
}

export interface remote_domain_migrate_prepare_tunnel3_ret {
  cookie_out: Uint8Array;
}

export interface remote_domain_migrate_perform3_args {
  dom: remote_nonnull_domain;
  xmlin: string | undefined;
  cookie_in: Uint8Array;
  dconnuri: string | undefined;
  uri: string | undefined;
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
}

export interface remote_domain_migrate_perform3_ret {
  cookie_out: Uint8Array;
}

export interface remote_domain_migrate_finish3_args {
  dname: string;
  cookie_in: Uint8Array;
  dconnuri: string | undefined;
  uri: string | undefined;
  flags: Hyper;
  cancelled: number;
}

export interface remote_domain_migrate_finish3_ret {
  dom: remote_nonnull_domain;
  cookie_out: Uint8Array;
}

export interface remote_domain_migrate_confirm3_args {
  dom: remote_nonnull_domain;
  cookie_in: Uint8Array;
  flags: Hyper;
  cancelled: number;
}

export interface remote_domain_event_control_error_msg {
  dom: remote_nonnull_domain;
}
function write_remote_domain_event_control_error_msg(w: XdrWriter, v: remote_domain_event_control_error_msg): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_event_control_error_msg(r: XdrReader): remote_domain_event_control_error_msg {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_event_control_error_msg: Codec<remote_domain_event_control_error_msg> = { encode: write_remote_domain_event_control_error_msg, decode: read_remote_domain_event_control_error_msg };

export interface remote_domain_event_callback_control_error_msg {
  callbackID: number;
  msg: remote_domain_event_control_error_msg;
}

export interface remote_domain_get_control_info_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_control_info_ret {
  state: number;
  details: number;
  stateTime: Hyper;
}

export interface remote_domain_open_graphics_args {
  dom: remote_nonnull_domain;
  idx: number;
  flags: number;
}

export interface remote_domain_open_graphics_fd_args {
  dom: remote_nonnull_domain;
  idx: number;
  flags: number;
}

export interface remote_node_suspend_for_duration_args {
  target: number;
  duration: Hyper;
  flags: number;
}

export interface remote_domain_shutdown_flags_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_disk_errors_args {
  dom: remote_nonnull_domain;
  maxerrors: number;
  flags: number;
}

export interface remote_domain_get_disk_errors_ret {
  errors: remote_domain_disk_error[];
  nerrors: number;
}

export interface remote_connect_list_all_domains_args {
  need_results: number;
  flags: number;
}

export interface remote_connect_list_all_domains_ret {
  domains: remote_nonnull_domain[];
  ret: number;
}

export interface remote_connect_list_all_storage_pools_args {
  need_results: number;
  flags: number;
}

export interface remote_connect_list_all_storage_pools_ret {
  pools: remote_nonnull_storage_pool[];
  ret: number;
}

export interface remote_storage_pool_list_all_volumes_args {
  pool: remote_nonnull_storage_pool;
  need_results: number;
  flags: number;
}

export interface remote_storage_pool_list_all_volumes_ret {
  vols: remote_nonnull_storage_vol[];
  ret: number;
}

export interface remote_connect_list_all_networks_args {
  need_results: number;
  flags: number;
}

export interface remote_connect_list_all_networks_ret {
  nets: remote_nonnull_network[];
  ret: number;
}

export interface remote_connect_list_all_interfaces_args {
  need_results: number;
  flags: number;
}

export interface remote_connect_list_all_interfaces_ret {
  ifaces: remote_nonnull_interface[];
  ret: number;
}

export interface remote_connect_list_all_node_devices_args {
  need_results: number;
  flags: number;
}

export interface remote_connect_list_all_node_devices_ret {
  devices: remote_nonnull_node_device[];
  ret: number;
}

export interface remote_connect_list_all_nwfilters_args {
  need_results: number;
  flags: number;
}

export interface remote_connect_list_all_nwfilters_ret {
  filters: remote_nonnull_nwfilter[];
  ret: number;
}

export interface remote_connect_list_all_secrets_args {
  need_results: number;
  flags: number;
}

export interface remote_connect_list_all_secrets_ret {
  secrets: remote_nonnull_secret[];
  ret: number;
}

export interface remote_node_set_memory_parameters_args {
  params: remote_typed_param[];
  flags: number;
}

export interface remote_node_get_memory_parameters_args {
  nparams: number;
  flags: number;
}

export interface remote_node_get_memory_parameters_ret {
  params: remote_typed_param[];
  nparams: number;
}

export interface remote_node_get_cpu_map_args {
  need_map: number;
  need_online: number;
  flags: number;
}

export interface remote_node_get_cpu_map_ret {
  cpumap: Uint8Array;
  online: number;
  ret: number;
}

export interface remote_domain_fstrim_args {
  dom: remote_nonnull_domain;
  mountPoint: string | undefined;
  minimum: Hyper;
  flags: number;
}

export interface remote_domain_get_time_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_time_ret {
  seconds: Hyper;
  nseconds: number;
}

export interface remote_domain_set_time_args {
  dom: remote_nonnull_domain;
  seconds: Hyper;
  nseconds: number;
  flags: number;
}

export interface remote_domain_migrate_begin3_params_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}

export interface remote_domain_migrate_begin3_params_ret {
  cookie_out: Uint8Array;
  xml: string;
}

export interface remote_domain_migrate_prepare3_params_args {
  params: remote_typed_param[];
  cookie_in: Uint8Array;
  flags: number;
}

export interface remote_domain_migrate_prepare3_params_ret {
  cookie_out: Uint8Array;
  uri_out: string | undefined;
}

export interface remote_domain_migrate_prepare_tunnel3_params_args {
  params: remote_typed_param[];
  cookie_in: Uint8Array;
  flags: number;
}

export interface remote_domain_migrate_prepare_tunnel3_params_ret {
  cookie_out: Uint8Array;
}

export interface remote_domain_migrate_perform3_params_args {
  dom: remote_nonnull_domain;
  dconnuri: string | undefined;
  params: remote_typed_param[];
  cookie_in: Uint8Array;
  flags: number;
}

export interface remote_domain_migrate_perform3_params_ret {
  cookie_out: Uint8Array;
}

export interface remote_domain_migrate_finish3_params_args {
  params: remote_typed_param[];
  cookie_in: Uint8Array;
  flags: number;
  cancelled: number;
}

export interface remote_domain_migrate_finish3_params_ret {
  dom: remote_nonnull_domain;
  cookie_out: Uint8Array;
}

export interface remote_domain_migrate_confirm3_params_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  cookie_in: Uint8Array;
  flags: number;
  cancelled: number;
}

export interface remote_domain_event_device_removed_msg {
  dom: remote_nonnull_domain;
  devAlias: string;
}
function write_remote_domain_event_device_removed_msg(w: XdrWriter, v: remote_domain_event_device_removed_msg): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.devAlias, 4194304, 'remote_domain_event_device_removed_msg.devAlias');
}
function read_remote_domain_event_device_removed_msg(r: XdrReader): remote_domain_event_device_removed_msg {
  return {
    dom: read_remote_nonnull_domain(r),
    devAlias: r.string(4194304, 'remote_domain_event_device_removed_msg.devAlias'),
  };
}
export const remote_domain_event_device_removed_msg: Codec<remote_domain_event_device_removed_msg> = { encode: write_remote_domain_event_device_removed_msg, decode: read_remote_domain_event_device_removed_msg };

export interface remote_domain_event_callback_device_removed_msg {
  callbackID: number;
  msg: remote_domain_event_device_removed_msg;
}

export interface remote_domain_event_block_job_2_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  dst: string;
  type: number;
  status: number;
}

export interface remote_domain_event_block_threshold_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  dev: string;
  path: string | undefined;
  threshold: Hyper;
  excess: Hyper;
}

export interface remote_domain_event_callback_tunable_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
}

export interface remote_domain_event_callback_device_added_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  devAlias: string;
}

export interface remote_connect_event_connection_closed_msg {
  reason: number;
}

export interface remote_connect_get_cpu_model_names_args {
  arch: string;
  need_results: number;
  flags: number;
}

export interface remote_connect_get_cpu_model_names_ret {
  models: string[];
  ret: number;
}

export interface remote_connect_network_event_register_any_args {
  eventID: number;
  net: remote_nonnull_network | undefined;
}

export interface remote_connect_network_event_register_any_ret {
  callbackID: number;
}

export interface remote_connect_network_event_deregister_any_args {
  callbackID: number;
}

export interface remote_network_event_lifecycle_msg {
  callbackID: number;
  net: remote_nonnull_network;
  event: number;
  detail: number;
}

export interface remote_network_event_callback_metadata_change_msg {
  callbackID: number;
  net: remote_nonnull_network;
  type: number;
  nsuri: string | undefined;
}

export interface remote_network_set_metadata_args {
  network: remote_nonnull_network;
  type: number;
  metadata: string | undefined;
  key: string | undefined;
  uri: string | undefined;
  flags: number;
}

export interface remote_network_get_metadata_args {
  network: remote_nonnull_network;
  type: number;
  uri: string | undefined;
  flags: number;
}

export interface remote_network_get_metadata_ret {
  metadata: string;
}

export interface remote_connect_storage_pool_event_register_any_args {
  eventID: number;
  pool: remote_nonnull_storage_pool | undefined;
}

export interface remote_connect_storage_pool_event_register_any_ret {
  callbackID: number;
}

export interface remote_connect_storage_pool_event_deregister_any_args {
  callbackID: number;
}

export interface remote_storage_pool_event_lifecycle_msg {
  callbackID: number;
  pool: remote_nonnull_storage_pool;
  event: number;
  detail: number;
}

export interface remote_storage_pool_event_refresh_msg {
  callbackID: number;
  pool: remote_nonnull_storage_pool;
}

export interface remote_connect_node_device_event_register_any_args {
  eventID: number;
  dev: remote_nonnull_node_device | undefined;
}

export interface remote_connect_node_device_event_register_any_ret {
  callbackID: number;
}

export interface remote_connect_node_device_event_deregister_any_args {
  callbackID: number;
}

export interface remote_node_device_event_lifecycle_msg {
  callbackID: number;
  dev: remote_nonnull_node_device;
  event: number;
  detail: number;
}

export interface remote_node_device_event_update_msg {
  callbackID: number;
  dev: remote_nonnull_node_device;
}

export interface remote_domain_fsfreeze_args {
  dom: remote_nonnull_domain;
  mountpoints: string[];
  flags: number;
}

export interface remote_domain_fsfreeze_ret {
  filesystems: number;
}

export interface remote_domain_fsthaw_args {
  dom: remote_nonnull_domain;
  mountpoints: string[];
  flags: number;
}

export interface remote_domain_fsthaw_ret {
  filesystems: number;
}

export interface remote_node_get_free_pages_args {
  pages: number[];
  startCell: number;
  cellCount: number;
  flags: number;
}

export interface remote_node_get_free_pages_ret {
  counts: Hyper[];
}

export interface remote_node_alloc_pages_args {
  pageSizes: number[];
  pageCounts: Hyper[];
  startCell: number;
  cellCount: number;
  flags: number;
}

export interface remote_node_alloc_pages_ret {
  ret: number;
}

export interface remote_network_dhcp_lease {
  iface: string;
  expirytime: Hyper;
  type: number;
  mac: string | undefined;
  iaid: string | undefined;
  ipaddr: string;
  prefix: number;
  hostname: string | undefined;
  clientid: string | undefined;
}
function write_remote_network_dhcp_lease(w: XdrWriter, v: remote_network_dhcp_lease): void {
  w.string(v.iface, 4194304, 'remote_network_dhcp_lease.iface');
  w.hyper(v.expirytime, 'remote_network_dhcp_lease.expirytime');
  w.int(v.type, 'remote_network_dhcp_lease.type');
  w.present(v.mac !== undefined);
  if (v.mac !== undefined) w.string(v.mac, 4194304, 'remote_network_dhcp_lease.mac');
  w.present(v.iaid !== undefined);
  if (v.iaid !== undefined) w.string(v.iaid, 4194304, 'remote_network_dhcp_lease.iaid');
  w.string(v.ipaddr, 4194304, 'remote_network_dhcp_lease.ipaddr');
  w.uint(v.prefix, 'remote_network_dhcp_lease.prefix');
  w.present(v.hostname !== undefined);
  if (v.hostname !== undefined) w.string(v.hostname, 4194304, 'remote_network_dhcp_lease.hostname');
  w.present(v.clientid !== undefined);
  if (v.clientid !== undefined) w.string(v.clientid, 4194304, 'remote_network_dhcp_lease.clientid');
}
function read_remote_network_dhcp_lease(r: XdrReader): remote_network_dhcp_lease {
  return {
    iface: r.string(4194304, 'remote_network_dhcp_lease.iface'),
    expirytime: r.hyper('remote_network_dhcp_lease.expirytime'),
    type: r.int('remote_network_dhcp_lease.type'),
    mac: r.present('remote_network_dhcp_lease.mac') ? r.string(4194304, 'remote_network_dhcp_lease.mac') : undefined,
    iaid: r.present('remote_network_dhcp_lease.iaid') ? r.string(4194304, 'remote_network_dhcp_lease.iaid') : undefined,
    ipaddr: r.string(4194304, 'remote_network_dhcp_lease.ipaddr'),
    prefix: r.uint('remote_network_dhcp_lease.prefix'),
    hostname: r.present('remote_network_dhcp_lease.hostname') ? r.string(4194304, 'remote_network_dhcp_lease.hostname') : undefined,
    clientid: r.present('remote_network_dhcp_lease.clientid') ? r.string(4194304, 'remote_network_dhcp_lease.clientid') : undefined,
  };
}
export const remote_network_dhcp_lease: Codec<remote_network_dhcp_lease> = { encode: write_remote_network_dhcp_lease, decode: read_remote_network_dhcp_lease };

export interface remote_network_get_dhcp_leases_args {
  net: remote_nonnull_network;
  mac: string | undefined;
  need_results: number;
  flags: number;
}

export interface remote_network_get_dhcp_leases_ret {
  leases: remote_network_dhcp_lease[];
  ret: number;
}

export interface remote_domain_stats_record {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
}
function write_remote_domain_stats_record(w: XdrWriter, v: remote_domain_stats_record): void {
  write_remote_nonnull_domain(w, v.dom);
  write_remote_typed_param_list(w, v.params, 262144, 'remote_domain_stats_record.params');
}
function read_remote_domain_stats_record(r: XdrReader): remote_domain_stats_record {
  return {
    dom: read_remote_nonnull_domain(r),
    params: read_remote_typed_param_list(r, 262144, 'remote_domain_stats_record.params'),
  };
}
export const remote_domain_stats_record: Codec<remote_domain_stats_record> = { encode: write_remote_domain_stats_record, decode: read_remote_domain_stats_record };

export interface remote_connect_get_all_domain_stats_args {
  doms: remote_nonnull_domain[];
  stats: number;
  flags: number;
}

export interface remote_domain_event_callback_agent_lifecycle_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  state: number;
  reason: number;
}

export interface remote_connect_get_all_domain_stats_ret {
  retStats: remote_domain_stats_record[];
}

export interface remote_domain_fsinfo {
  mountpoint: string;
  name: string;
  fstype: string;
  dev_aliases: string[];
}
function write_remote_domain_fsinfo(w: XdrWriter, v: remote_domain_fsinfo): void {
  w.string(v.mountpoint, 4194304, 'remote_domain_fsinfo.mountpoint');
  w.string(v.name, 4194304, 'remote_domain_fsinfo.name');
  w.string(v.fstype, 4194304, 'remote_domain_fsinfo.fstype');
  write_string_4194304_list(w, v.dev_aliases, 256, 'remote_domain_fsinfo.dev_aliases');
}
function read_remote_domain_fsinfo(r: XdrReader): remote_domain_fsinfo {
  return {
    mountpoint: r.string(4194304, 'remote_domain_fsinfo.mountpoint'),
    name: r.string(4194304, 'remote_domain_fsinfo.name'),
    fstype: r.string(4194304, 'remote_domain_fsinfo.fstype'),
    dev_aliases: read_string_4194304_list(r, 256, 'remote_domain_fsinfo.dev_aliases'),
  };
}
export const remote_domain_fsinfo: Codec<remote_domain_fsinfo> = { encode: write_remote_domain_fsinfo, decode: read_remote_domain_fsinfo };

export interface remote_domain_get_fsinfo_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_fsinfo_ret {
  info: remote_domain_fsinfo[];
  ret: number;
}

export interface remote_domain_ip_addr {
  type: number;
  addr: string;
  prefix: number;
}
function write_remote_domain_ip_addr(w: XdrWriter, v: remote_domain_ip_addr): void {
  w.int(v.type, 'remote_domain_ip_addr.type');
  w.string(v.addr, 4194304, 'remote_domain_ip_addr.addr');
  w.uint(v.prefix, 'remote_domain_ip_addr.prefix');
}
function read_remote_domain_ip_addr(r: XdrReader): remote_domain_ip_addr {
  return {
    type: r.int('remote_domain_ip_addr.type'),
    addr: r.string(4194304, 'remote_domain_ip_addr.addr'),
    prefix: r.uint('remote_domain_ip_addr.prefix'),
  };
}
export const remote_domain_ip_addr: Codec<remote_domain_ip_addr> = { encode: write_remote_domain_ip_addr, decode: read_remote_domain_ip_addr };

export interface remote_domain_interface {
  name: string;
  hwaddr: string | undefined;
  addrs: remote_domain_ip_addr[];
}
function write_remote_domain_interface(w: XdrWriter, v: remote_domain_interface): void {
  w.string(v.name, 4194304, 'remote_domain_interface.name');
  w.present(v.hwaddr !== undefined);
  if (v.hwaddr !== undefined) w.string(v.hwaddr, 4194304, 'remote_domain_interface.hwaddr');
  write_remote_domain_ip_addr_list(w, v.addrs, 2048, 'remote_domain_interface.addrs');
}
function read_remote_domain_interface(r: XdrReader): remote_domain_interface {
  return {
    name: r.string(4194304, 'remote_domain_interface.name'),
    hwaddr: r.present('remote_domain_interface.hwaddr') ? r.string(4194304, 'remote_domain_interface.hwaddr') : undefined,
    addrs: read_remote_domain_ip_addr_list(r, 2048, 'remote_domain_interface.addrs'),
  };
}
export const remote_domain_interface: Codec<remote_domain_interface> = { encode: write_remote_domain_interface, decode: read_remote_domain_interface };

export interface remote_domain_interface_addresses_args {
  dom: remote_nonnull_domain;
  source: number;
  flags: number;
}

export interface remote_domain_interface_addresses_ret {
  ifaces: remote_domain_interface[];
}

export interface remote_domain_set_user_password_args {
  dom: remote_nonnull_domain;
  user: string | undefined;
  password: string | undefined;
  flags: number;
}

export interface remote_domain_rename_args {
  dom: remote_nonnull_domain;
  new_name: string | undefined;
  flags: number;
}

export interface remote_domain_rename_ret {
  retcode: number;
}

export interface remote_domain_event_callback_migration_iteration_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  iteration: number;
}

export interface remote_domain_event_callback_job_completed_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
}

export interface remote_domain_migrate_start_post_copy_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_event_callback_device_removal_failed_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  devAlias: string;
}

export interface remote_domain_get_guest_vcpus_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_guest_vcpus_ret {
  params: remote_typed_param[];
}

export interface remote_domain_set_guest_vcpus_args {
  dom: remote_nonnull_domain;
  cpumap: string;
  state: number;
  flags: number;
}

export interface remote_domain_set_vcpu_args {
  dom: remote_nonnull_domain;
  cpumap: string;
  state: number;
  flags: number;
}

export interface remote_domain_event_callback_metadata_change_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  type: number;
  nsuri: string | undefined;
}

export interface remote_domain_event_memory_failure_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  recipient: number;
  action: number;
  flags: number;
}

export interface remote_connect_secret_event_register_any_args {
  eventID: number;
  secret: remote_nonnull_secret | undefined;
}

export interface remote_connect_secret_event_register_any_ret {
  callbackID: number;
}

export interface remote_connect_secret_event_deregister_any_args {
  callbackID: number;
}

export interface remote_secret_event_lifecycle_msg {
  callbackID: number;
  secret: remote_nonnull_secret;
  event: number;
  detail: number;
}

export interface remote_secret_event_value_changed_msg {
  callbackID: number;
  secret: remote_nonnull_secret;
}

export interface remote_domain_set_block_threshold_args {
  dom: remote_nonnull_domain;
  dev: string;
  threshold: Hyper;
  flags: number;
}

export interface remote_domain_set_lifecycle_action_args {
  dom: remote_nonnull_domain;
  type: number;
  action: number;
  flags: number;
}

export interface remote_connect_compare_hypervisor_cpu_args {
  emulator: string | undefined;
  arch: string | undefined;
  machine: string | undefined;
  virttype: string | undefined;
  xmlCPU: string;
  flags: number;
}

export interface remote_connect_compare_hypervisor_cpu_ret {
  result: number;
}

export interface remote_connect_baseline_hypervisor_cpu_args {
  emulator: string | undefined;
  arch: string | undefined;
  machine: string | undefined;
  virttype: string | undefined;
  xmlCPUs: string[];
  flags: number;
}

export interface remote_connect_baseline_hypervisor_cpu_ret {
  cpu: string;
}

export interface remote_node_get_sev_info_args {
  nparams: number;
  flags: number;
}

export interface remote_node_get_sev_info_ret {
  params: remote_typed_param[];
  nparams: number;
}

export interface remote_domain_get_launch_security_info_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_launch_security_info_ret {
  params: remote_typed_param[];
}

export interface remote_domain_set_launch_security_state_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}

export interface remote_nwfilter_binding_lookup_by_port_dev_args {
  name: string;
}

export interface remote_nwfilter_binding_lookup_by_port_dev_ret {
  nwfilter: remote_nonnull_nwfilter_binding;
}

export interface remote_nwfilter_binding_create_xml_args {
  xml: string;
  flags: number;
}

export interface remote_nwfilter_binding_create_xml_ret {
  nwfilter: remote_nonnull_nwfilter_binding;
}

export interface remote_nwfilter_binding_delete_args {
  nwfilter: remote_nonnull_nwfilter_binding;
}

export interface remote_nwfilter_binding_get_xml_desc_args {
  nwfilter: remote_nonnull_nwfilter_binding;
  flags: number;
}

export interface remote_nwfilter_binding_get_xml_desc_ret {
  xml: string;
}

export interface remote_connect_list_all_nwfilter_bindings_args {
  need_results: number;
  flags: number;
}

export interface remote_connect_list_all_nwfilter_bindings_ret {
  bindings: remote_nonnull_nwfilter_binding[];
  ret: number;
}

export interface remote_connect_get_storage_pool_capabilities_args {
  flags: number;
}

export interface remote_connect_get_storage_pool_capabilities_ret {
  capabilities: string;
}

export interface remote_network_list_all_ports_args {
  network: remote_nonnull_network;
  need_results: number;
  flags: number;
}

export interface remote_network_list_all_ports_ret {
  ports: remote_nonnull_network_port[];
  ret: number;
}

export interface remote_network_port_lookup_by_uuid_args {
  network: remote_nonnull_network;
  uuid: Uint8Array;
}

export interface remote_network_port_lookup_by_uuid_ret {
  port: remote_nonnull_network_port;
}

export interface remote_network_port_create_xml_args {
  network: remote_nonnull_network;
  xml: string;
  flags: number;
}

export interface remote_network_port_create_xml_ret {
  port: remote_nonnull_network_port;
}

export interface remote_network_port_set_parameters_args {
  port: remote_nonnull_network_port;
  params: remote_typed_param[];
  flags: number;
}

export interface remote_network_port_get_parameters_args {
  port: remote_nonnull_network_port;
  nparams: number;
  flags: number;
}

export interface remote_network_port_get_parameters_ret {
  params: remote_typed_param[];
  nparams: number;
}

export interface remote_network_port_get_xml_desc_args {
  port: remote_nonnull_network_port;
  flags: number;
}

export interface remote_network_port_get_xml_desc_ret {
  xml: string;
}

export interface remote_network_port_delete_args {
  port: remote_nonnull_network_port;
  flags: number;
}

export interface remote_domain_checkpoint_create_xml_args {
  dom: remote_nonnull_domain;
  xml_desc: string;
  flags: number;
}

export interface remote_domain_checkpoint_create_xml_ret {
  checkpoint: remote_nonnull_domain_checkpoint;
}

export interface remote_domain_checkpoint_get_xml_desc_args {
  checkpoint: remote_nonnull_domain_checkpoint;
  flags: number;
}

export interface remote_domain_checkpoint_get_xml_desc_ret {
  xml: string;
}

export interface remote_domain_list_all_checkpoints_args {
  dom: remote_nonnull_domain;
  need_results: number;
  flags: number;
}

export interface remote_domain_list_all_checkpoints_ret {
  checkpoints: remote_nonnull_domain_checkpoint[];
  ret: number;
}

export interface remote_domain_checkpoint_list_all_children_args {
  checkpoint: remote_nonnull_domain_checkpoint;
  need_results: number;
  flags: number;
}

export interface remote_domain_checkpoint_list_all_children_ret {
  checkpoints: remote_nonnull_domain_checkpoint[];
  ret: number;
}

export interface remote_domain_checkpoint_lookup_by_name_args {
  dom: remote_nonnull_domain;
  name: string;
  flags: number;
}

export interface remote_domain_checkpoint_lookup_by_name_ret {
  checkpoint: remote_nonnull_domain_checkpoint;
}

export interface remote_domain_checkpoint_get_parent_args {
  checkpoint: remote_nonnull_domain_checkpoint;
  flags: number;
}

export interface remote_domain_checkpoint_get_parent_ret {
  parent: remote_nonnull_domain_checkpoint;
}

export interface remote_domain_checkpoint_delete_args {
  checkpoint: remote_nonnull_domain_checkpoint;
  flags: number;
}

export interface remote_domain_get_guest_info_args {
  dom: remote_nonnull_domain;
  types: number;
  flags: number;
}

export interface remote_domain_get_guest_info_ret {
  params: remote_typed_param[];
}

export interface remote_connect_set_identity_args {
  params: remote_typed_param[];
  flags: number;
}

export interface remote_domain_agent_set_response_timeout_args {
  dom: remote_nonnull_domain;
  timeout: number;
  flags: number;
}

export interface remote_domain_agent_set_response_timeout_ret {
  result: number;
}

export interface remote_domain_backup_begin_args {
  dom: remote_nonnull_domain;
  backup_xml: string;
  checkpoint_xml: string | undefined;
  flags: number;
}

export interface remote_domain_backup_get_xml_desc_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_backup_get_xml_desc_ret {
  xml: string;
}

export interface remote_domain_authorized_ssh_keys_get_args {
  dom: remote_nonnull_domain;
  user: string;
  flags: number;
}

export interface remote_domain_authorized_ssh_keys_get_ret {
  keys: string[];
}

export interface remote_domain_authorized_ssh_keys_set_args {
  dom: remote_nonnull_domain;
  user: string;
  keys: string[];
  flags: number;
}

export interface remote_domain_get_messages_args {
  dom: remote_nonnull_domain;
  flags: number;
}

export interface remote_domain_get_messages_ret {
  msgs: string[];
}

export interface remote_domain_start_dirty_rate_calc_args {
  dom: remote_nonnull_domain;
  seconds: number;
  flags: number;
}

export interface remote_domain_graphics_reload_args {
  dom: remote_nonnull_domain;
  type: number;
  flags: number;
}

export interface remote_domain_event_memory_device_size_change_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  alias: string;
  size: Hyper;
}

export interface remote_domain_fd_associate_args {
  dom: remote_nonnull_domain;
  name: string;
  flags: number;
}

export interface remote_domain_get_autostart_once_args {
  dom: remote_nonnull_domain;
}

export interface remote_domain_get_autostart_once_ret {
  autostart: number;
}

export interface remote_domain_set_autostart_once_args {
  dom: remote_nonnull_domain;
  autostart: number;
}

export interface remote_domain_event_nic_mac_change_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  alias: string;
  oldMAC: string;
  newMAC: string;
}

function write_remote_node_get_cpu_stats_list(w: XdrWriter, v: remote_node_get_cpu_stats[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_node_get_cpu_stats(w, item);
}
function read_remote_node_get_cpu_stats_list(r: XdrReader, maximum: number, field: string): remote_node_get_cpu_stats[] {
  const length = r.count(maximum, 12, field);
  const list = new Array<remote_node_get_cpu_stats>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_node_get_cpu_stats(r);
  return list;
}

function write_remote_node_get_memory_stats_list(w: XdrWriter, v: remote_node_get_memory_stats[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_node_get_memory_stats(w, item);
}
function read_remote_node_get_memory_stats_list(r: XdrReader, maximum: number, field: string): remote_node_get_memory_stats[] {
  const length = r.count(maximum, 12, field);
  const list = new Array<remote_node_get_memory_stats>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_node_get_memory_stats(r);
  return list;
}

function write_uhyper_list(w: XdrWriter, v: Hyper[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) w.uhyper(item, field);
}
function read_uhyper_list(r: XdrReader, maximum: number, field: string): Hyper[] {
  const length = r.count(maximum, 8, field);
  const list = new Array<Hyper>(length);
  for (let index = 0; index < length; index++) list[index] = r.uhyper(field);
  return list;
}

function write_remote_typed_param_list(w: XdrWriter, v: remote_typed_param[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_typed_param(w, item);
}
function read_remote_typed_param_list(r: XdrReader, maximum: number, field: string): remote_typed_param[] {
  const length = r.count(maximum, 12, field);
  const list = new Array<remote_typed_param>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_typed_param(r);
  return list;
}

function write_remote_domain_memory_stat_list(w: XdrWriter, v: remote_domain_memory_stat[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_domain_memory_stat(w, item);
}
function read_remote_domain_memory_stat_list(r: XdrReader, maximum: number, field: string): remote_domain_memory_stat[] {
  const length = r.count(maximum, 12, field);
  const list = new Array<remote_domain_memory_stat>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_domain_memory_stat(r);
  return list;
}

function write_int_list(w: XdrWriter, v: number[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) w.int(item, field);
}
function read_int_list(r: XdrReader, maximum: number, field: string): number[] {
  const length = r.count(maximum, 4, field);
  const list = new Array<number>(length);
  for (let index = 0; index < length; index++) list[index] = r.int(field);
  return list;
}

function write_string_4194304_list(w: XdrWriter, v: string[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) w.string(item, 4194304, field);
}
function read_string_4194304_list(r: XdrReader, maximum: number, field: string): string[] {
  const length = r.count(maximum, 4, field);
  const list = new Array<string>(length);
  for (let index = 0; index < length; index++) list[index] = r.string(4194304, field);
  return list;
}

function write_uint_list(w: XdrWriter, v: number[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) w.uint(item, field);
}
function read_uint_list(r: XdrReader, maximum: number, field: string): number[] {
  const length = r.count(maximum, 4, field);
  const list = new Array<number>(length);
  for (let index = 0; index < length; index++) list[index] = r.uint(field);
  return list;
}

function write_remote_vcpu_info_list(w: XdrWriter, v: remote_vcpu_info[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_vcpu_info(w, item);
}
function read_remote_vcpu_info_list(r: XdrReader, maximum: number, field: string): remote_vcpu_info[] {
  const length = r.count(maximum, 20, field);
  const list = new Array<remote_vcpu_info>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_vcpu_info(r);
  return list;
}

function write_remote_domain_iothread_info_list(w: XdrWriter, v: remote_domain_iothread_info[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_domain_iothread_info(w, item);
}
function read_remote_domain_iothread_info_list(r: XdrReader, maximum: number, field: string): remote_domain_iothread_info[] {
  const length = r.count(maximum, 8, field);
  const list = new Array<remote_domain_iothread_info>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_domain_iothread_info(r);
  return list;
}

function write_remote_domain_get_security_label_ret_list(w: XdrWriter, v: remote_domain_get_security_label_ret[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_domain_get_security_label_ret(w, item);
}
function read_remote_domain_get_security_label_ret_list(r: XdrReader, maximum: number, field: string): remote_domain_get_security_label_ret[] {
  const length = r.count(maximum, 8, field);
  const list = new Array<remote_domain_get_security_label_ret>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_domain_get_security_label_ret(r);
  return list;
}

function write_remote_auth_type_list(w: XdrWriter, v: remote_auth_type[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_auth_type(w, item);
}
function read_remote_auth_type_list(r: XdrReader, maximum: number, field: string): remote_auth_type[] {
  const length = r.count(maximum, 4, field);
  const list = new Array<remote_auth_type>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_auth_type(r);
  return list;
}

function write_remote_domain_event_graphics_identity_list(w: XdrWriter, v: remote_domain_event_graphics_identity[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_domain_event_graphics_identity(w, item);
}
function read_remote_domain_event_graphics_identity_list(r: XdrReader, maximum: number, field: string): remote_domain_event_graphics_identity[] {
  const length = r.count(maximum, 8, field);
  const list = new Array<remote_domain_event_graphics_identity>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_domain_event_graphics_identity(r);
  return list;
}

function write_remote_nonnull_domain_snapshot_list(w: XdrWriter, v: remote_nonnull_domain_snapshot[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_nonnull_domain_snapshot(w, item);
}
function read_remote_nonnull_domain_snapshot_list(r: XdrReader, maximum: number, field: string): remote_nonnull_domain_snapshot[] {
  const length = r.count(maximum, 28, field);
  const list = new Array<remote_nonnull_domain_snapshot>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_nonnull_domain_snapshot(r);
  return list;
}

function write_remote_domain_disk_error_list(w: XdrWriter, v: remote_domain_disk_error[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_domain_disk_error(w, item);
}
function read_remote_domain_disk_error_list(r: XdrReader, maximum: number, field: string): remote_domain_disk_error[] {
  const length = r.count(maximum, 8, field);
  const list = new Array<remote_domain_disk_error>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_domain_disk_error(r);
  return list;
}

function write_remote_nonnull_domain_list(w: XdrWriter, v: remote_nonnull_domain[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_nonnull_domain(w, item);
}
function read_remote_nonnull_domain_list(r: XdrReader, maximum: number, field: string): remote_nonnull_domain[] {
  const length = r.count(maximum, 24, field);
  const list = new Array<remote_nonnull_domain>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_nonnull_domain(r);
  return list;
}

function write_remote_nonnull_storage_pool_list(w: XdrWriter, v: remote_nonnull_storage_pool[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_nonnull_storage_pool(w, item);
}
function read_remote_nonnull_storage_pool_list(r: XdrReader, maximum: number, field: string): remote_nonnull_storage_pool[] {
  const length = r.count(maximum, 20, field);
  const list = new Array<remote_nonnull_storage_pool>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_nonnull_storage_pool(r);
  return list;
}

function write_remote_nonnull_storage_vol_list(w: XdrWriter, v: remote_nonnull_storage_vol[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_nonnull_storage_vol(w, item);
}
function read_remote_nonnull_storage_vol_list(r: XdrReader, maximum: number, field: string): remote_nonnull_storage_vol[] {
  const length = r.count(maximum, 12, field);
  const list = new Array<remote_nonnull_storage_vol>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_nonnull_storage_vol(r);
  return list;
}

function write_remote_nonnull_network_list(w: XdrWriter, v: remote_nonnull_network[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_nonnull_network(w, item);
}
function read_remote_nonnull_network_list(r: XdrReader, maximum: number, field: string): remote_nonnull_network[] {
  const length = r.count(maximum, 20, field);
  const list = new Array<remote_nonnull_network>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_nonnull_network(r);
  return list;
}

function write_remote_nonnull_interface_list(w: XdrWriter, v: remote_nonnull_interface[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_nonnull_interface(w, item);
}
function read_remote_nonnull_interface_list(r: XdrReader, maximum: number, field: string): remote_nonnull_interface[] {
  const length = r.count(maximum, 8, field);
  const list = new Array<remote_nonnull_interface>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_nonnull_interface(r);
  return list;
}

function write_remote_nonnull_node_device_list(w: XdrWriter, v: remote_nonnull_node_device[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_nonnull_node_device(w, item);
}
function read_remote_nonnull_node_device_list(r: XdrReader, maximum: number, field: string): remote_nonnull_node_device[] {
  const length = r.count(maximum, 4, field);
  const list = new Array<remote_nonnull_node_device>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_nonnull_node_device(r);
  return list;
}

function write_remote_nonnull_nwfilter_list(w: XdrWriter, v: remote_nonnull_nwfilter[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_nonnull_nwfilter(w, item);
}
function read_remote_nonnull_nwfilter_list(r: XdrReader, maximum: number, field: string): remote_nonnull_nwfilter[] {
  const length = r.count(maximum, 20, field);
  const list = new Array<remote_nonnull_nwfilter>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_nonnull_nwfilter(r);
  return list;
}

function write_remote_nonnull_secret_list(w: XdrWriter, v: remote_nonnull_secret[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_nonnull_secret(w, item);
}
function read_remote_nonnull_secret_list(r: XdrReader, maximum: number, field: string): remote_nonnull_secret[] {
  const length = r.count(maximum, 24, field);
  const list = new Array<remote_nonnull_secret>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_nonnull_secret(r);
  return list;
}

function write_remote_network_dhcp_lease_list(w: XdrWriter, v: remote_network_dhcp_lease[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_network_dhcp_lease(w, item);
}
function read_remote_network_dhcp_lease_list(r: XdrReader, maximum: number, field: string): remote_network_dhcp_lease[] {
  const length = r.count(maximum, 40, field);
  const list = new Array<remote_network_dhcp_lease>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_network_dhcp_lease(r);
  return list;
}

function write_remote_domain_stats_record_list(w: XdrWriter, v: remote_domain_stats_record[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_domain_stats_record(w, item);
}
function read_remote_domain_stats_record_list(r: XdrReader, maximum: number, field: string): remote_domain_stats_record[] {
  const length = r.count(maximum, 28, field);
  const list = new Array<remote_domain_stats_record>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_domain_stats_record(r);
  return list;
}

function write_remote_domain_fsinfo_list(w: XdrWriter, v: remote_domain_fsinfo[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_domain_fsinfo(w, item);
}
function read_remote_domain_fsinfo_list(r: XdrReader, maximum: number, field: string): remote_domain_fsinfo[] {
  const length = r.count(maximum, 16, field);
  const list = new Array<remote_domain_fsinfo>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_domain_fsinfo(r);
  return list;
}

function write_remote_domain_ip_addr_list(w: XdrWriter, v: remote_domain_ip_addr[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_domain_ip_addr(w, item);
}
function read_remote_domain_ip_addr_list(r: XdrReader, maximum: number, field: string): remote_domain_ip_addr[] {
  const length = r.count(maximum, 12, field);
  const list = new Array<remote_domain_ip_addr>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_domain_ip_addr(r);
  return list;
}

function write_remote_domain_interface_list(w: XdrWriter, v: remote_domain_interface[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_domain_interface(w, item);
}
function read_remote_domain_interface_list(r: XdrReader, maximum: number, field: string): remote_domain_interface[] {
  const length = r.count(maximum, 12, field);
  const list = new Array<remote_domain_interface>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_domain_interface(r);
  return list;
}

function write_remote_nonnull_nwfilter_binding_list(w: XdrWriter, v: remote_nonnull_nwfilter_binding[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_nonnull_nwfilter_binding(w, item);
}
function read_remote_nonnull_nwfilter_binding_list(r: XdrReader, maximum: number, field: string): remote_nonnull_nwfilter_binding[] {
  const length = r.count(maximum, 8, field);
  const list = new Array<remote_nonnull_nwfilter_binding>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_nonnull_nwfilter_binding(r);
  return list;
}

function write_remote_nonnull_network_port_list(w: XdrWriter, v: remote_nonnull_network_port[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_nonnull_network_port(w, item);
}
function read_remote_nonnull_network_port_list(r: XdrReader, maximum: number, field: string): remote_nonnull_network_port[] {
  const length = r.count(maximum, 36, field);
  const list = new Array<remote_nonnull_network_port>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_nonnull_network_port(r);
  return list;
}

function write_remote_nonnull_domain_checkpoint_list(w: XdrWriter, v: remote_nonnull_domain_checkpoint[], maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) write_remote_nonnull_domain_checkpoint(w, item);
}
function read_remote_nonnull_domain_checkpoint_list(r: XdrReader, maximum: number, field: string): remote_nonnull_domain_checkpoint[] {
  const length = r.count(maximum, 28, field);
  const list = new Array<remote_nonnull_domain_checkpoint>(length);
  for (let index = 0; index < length; index++) list[index] = read_remote_nonnull_domain_checkpoint(r);
  return list;
}

/** The remote program's number. */
export const remoteProgram = 0x20008086;

const remoteTable = new ProgramTable({
  name: 'remote',
  number: remoteProgram,
  version: 1,
  named: { remote_auth_type_codec, remote_domain_disk_error, remote_domain_event_balloon_change_msg, remote_domain_event_block_job_msg, remote_domain_event_control_error_msg, remote_domain_event_device_removed_msg, remote_domain_event_disk_change_msg, remote_domain_event_graphics_msg, remote_domain_event_io_error_msg, remote_domain_event_io_error_reason_msg, remote_domain_event_lifecycle_msg, remote_domain_event_pmsuspend_disk_msg, remote_domain_event_pmsuspend_msg, remote_domain_event_pmwakeup_msg, remote_domain_event_reboot_msg, remote_domain_event_rtc_change_msg, remote_domain_event_tray_change_msg, remote_domain_event_watchdog_msg, remote_domain_fsinfo, remote_domain_get_security_label_ret, remote_domain_interface, remote_domain_iothread_info, remote_domain_memory_stat, remote_domain_stats_record, remote_network_dhcp_lease, remote_node_get_cpu_stats, remote_node_get_memory_stats, remote_nonnull_domain, remote_nonnull_domain_checkpoint, remote_nonnull_domain_snapshot, remote_nonnull_interface, remote_nonnull_network, remote_nonnull_network_port, remote_nonnull_node_device, remote_nonnull_nwfilter, remote_nonnull_nwfilter_binding, remote_nonnull_secret, remote_nonnull_storage_pool, remote_nonnull_storage_vol, remote_typed_param, remote_vcpu_info },
});

export interface RemoteTable {
  readonly CONNECT_OPEN: Procedure<remote_connect_open_args, void>;
  readonly CONNECT_CLOSE: Procedure<void, void>;
  readonly CONNECT_GET_TYPE: Procedure<void, remote_connect_get_type_ret>;
  readonly CONNECT_GET_VERSION: Procedure<void, remote_connect_get_version_ret>;
  readonly CONNECT_GET_MAX_VCPUS: Procedure<remote_connect_get_max_vcpus_args, remote_connect_get_max_vcpus_ret>;
  readonly NODE_GET_INFO: Procedure<void, remote_node_get_info_ret>;
  readonly CONNECT_GET_CAPABILITIES: Procedure<void, remote_connect_get_capabilities_ret>;
  readonly DOMAIN_ATTACH_DEVICE: Procedure<remote_domain_attach_device_args, void>;
  readonly DOMAIN_CREATE: Procedure<remote_domain_create_args, void>;
  readonly DOMAIN_CREATE_XML: Procedure<remote_domain_create_xml_args, remote_domain_create_xml_ret>;
  readonly DOMAIN_DEFINE_XML: Procedure<remote_domain_define_xml_args, remote_domain_define_xml_ret>;
  readonly DOMAIN_DESTROY: Procedure<remote_domain_destroy_args, void>;
  readonly DOMAIN_DETACH_DEVICE: Procedure<remote_domain_detach_device_args, void>;
  readonly DOMAIN_GET_XML_DESC: Procedure<remote_domain_get_xml_desc_args, remote_domain_get_xml_desc_ret>;
  readonly DOMAIN_GET_AUTOSTART: Procedure<remote_domain_get_autostart_args, remote_domain_get_autostart_ret>;
  readonly DOMAIN_GET_INFO: Procedure<remote_domain_get_info_args, remote_domain_get_info_ret>;
  readonly DOMAIN_GET_MAX_MEMORY: Procedure<remote_domain_get_max_memory_args, remote_domain_get_max_memory_ret>;
  readonly DOMAIN_GET_MAX_VCPUS: Procedure<remote_domain_get_max_vcpus_args, remote_domain_get_max_vcpus_ret>;
  readonly DOMAIN_GET_OS_TYPE: Procedure<remote_domain_get_os_type_args, remote_domain_get_os_type_ret>;
  readonly DOMAIN_GET_VCPUS: Procedure<remote_domain_get_vcpus_args, remote_domain_get_vcpus_ret>;
  readonly CONNECT_LIST_DEFINED_DOMAINS: Procedure<remote_connect_list_defined_domains_args, remote_connect_list_defined_domains_ret>;
  readonly DOMAIN_LOOKUP_BY_ID: Procedure<remote_domain_lookup_by_id_args, remote_domain_lookup_by_id_ret>;
  readonly DOMAIN_LOOKUP_BY_NAME: Procedure<remote_domain_lookup_by_name_args, remote_domain_lookup_by_name_ret>;
  readonly DOMAIN_LOOKUP_BY_UUID: Procedure<remote_domain_lookup_by_uuid_args, remote_domain_lookup_by_uuid_ret>;
  readonly CONNECT_NUM_OF_DEFINED_DOMAINS: Procedure<void, remote_connect_num_of_defined_domains_ret>;
  readonly DOMAIN_PIN_VCPU: Procedure<remote_domain_pin_vcpu_args, void>;
  readonly DOMAIN_REBOOT: Procedure<remote_domain_reboot_args, void>;
  readonly DOMAIN_RESUME: Procedure<remote_domain_resume_args, void>;
  readonly DOMAIN_SET_AUTOSTART: Procedure<remote_domain_set_autostart_args, void>;
  readonly DOMAIN_SET_MAX_MEMORY: Procedure<remote_domain_set_max_memory_args, void>;
  readonly DOMAIN_SET_MEMORY: Procedure<remote_domain_set_memory_args, void>;
  readonly DOMAIN_SET_VCPUS: Procedure<remote_domain_set_vcpus_args, void>;
  readonly DOMAIN_SHUTDOWN: Procedure<remote_domain_shutdown_args, void>;
  readonly DOMAIN_SUSPEND: Procedure<remote_domain_suspend_args, void>;
  readonly DOMAIN_UNDEFINE: Procedure<remote_domain_undefine_args, void>;
  readonly CONNECT_LIST_DEFINED_NETWORKS: Procedure<remote_connect_list_defined_networks_args, remote_connect_list_defined_networks_ret>;
  readonly CONNECT_LIST_DOMAINS: Procedure<remote_connect_list_domains_args, remote_connect_list_domains_ret>;
  readonly CONNECT_LIST_NETWORKS: Procedure<remote_connect_list_networks_args, remote_connect_list_networks_ret>;
  readonly NETWORK_CREATE: Procedure<remote_network_create_args, void>;
  readonly NETWORK_CREATE_XML: Procedure<remote_network_create_xml_args, remote_network_create_xml_ret>;
  readonly NETWORK_DEFINE_XML: Procedure<remote_network_define_xml_args, remote_network_define_xml_ret>;
  readonly NETWORK_DESTROY: Procedure<remote_network_destroy_args, void>;
  readonly NETWORK_GET_XML_DESC: Procedure<remote_network_get_xml_desc_args, remote_network_get_xml_desc_ret>;
  readonly NETWORK_GET_AUTOSTART: Procedure<remote_network_get_autostart_args, remote_network_get_autostart_ret>;
  readonly NETWORK_GET_BRIDGE_NAME: Procedure<remote_network_get_bridge_name_args, remote_network_get_bridge_name_ret>;
  readonly NETWORK_LOOKUP_BY_NAME: Procedure<remote_network_lookup_by_name_args, remote_network_lookup_by_name_ret>;
  readonly NETWORK_LOOKUP_BY_UUID: Procedure<remote_network_lookup_by_uuid_args, remote_network_lookup_by_uuid_ret>;
  readonly NETWORK_SET_AUTOSTART: Procedure<remote_network_set_autostart_args, void>;
  readonly NETWORK_UNDEFINE: Procedure<remote_network_undefine_args, void>;
  readonly CONNECT_NUM_OF_DEFINED_NETWORKS: Procedure<void, remote_connect_num_of_defined_networks_ret>;
  readonly CONNECT_NUM_OF_DOMAINS: Procedure<void, remote_connect_num_of_domains_ret>;
  readonly CONNECT_NUM_OF_NETWORKS: Procedure<void, remote_connect_num_of_networks_ret>;
  readonly DOMAIN_CORE_DUMP: Procedure<remote_domain_core_dump_args, void>;
  readonly DOMAIN_RESTORE: Procedure<remote_domain_restore_args, void>;
  readonly DOMAIN_SAVE: Procedure<remote_domain_save_args, void>;
  readonly DOMAIN_GET_SCHEDULER_TYPE: Procedure<remote_domain_get_scheduler_type_args, remote_domain_get_scheduler_type_ret>;
  readonly DOMAIN_GET_SCHEDULER_PARAMETERS: Procedure<remote_domain_get_scheduler_parameters_args, remote_domain_get_scheduler_parameters_ret>;
  readonly DOMAIN_SET_SCHEDULER_PARAMETERS: Procedure<remote_domain_set_scheduler_parameters_args, void>;
  readonly CONNECT_GET_HOSTNAME: Procedure<void, remote_connect_get_hostname_ret>;
  readonly CONNECT_SUPPORTS_FEATURE: Procedure<remote_connect_supports_feature_args, remote_connect_supports_feature_ret>;
  readonly DOMAIN_MIGRATE_PREPARE: Procedure<remote_domain_migrate_prepare_args, remote_domain_migrate_prepare_ret>;
  readonly DOMAIN_MIGRATE_PERFORM: Procedure<remote_domain_migrate_perform_args, void>;
  readonly DOMAIN_MIGRATE_FINISH: Procedure<remote_domain_migrate_finish_args, remote_domain_migrate_finish_ret>;
  readonly DOMAIN_BLOCK_STATS: Procedure<remote_domain_block_stats_args, remote_domain_block_stats_ret>;
  readonly DOMAIN_INTERFACE_STATS: Procedure<remote_domain_interface_stats_args, remote_domain_interface_stats_ret>;
  readonly AUTH_LIST: Procedure<void, remote_auth_list_ret>;
  readonly AUTH_SASL_INIT: Procedure<void, remote_auth_sasl_init_ret>;
  readonly AUTH_SASL_START: Procedure<remote_auth_sasl_start_args, remote_auth_sasl_start_ret>;
  readonly AUTH_SASL_STEP: Procedure<remote_auth_sasl_step_args, remote_auth_sasl_step_ret>;
  readonly AUTH_POLKIT: Procedure<void, remote_auth_polkit_ret>;
  readonly CONNECT_NUM_OF_STORAGE_POOLS: Procedure<void, remote_connect_num_of_storage_pools_ret>;
  readonly CONNECT_LIST_STORAGE_POOLS: Procedure<remote_connect_list_storage_pools_args, remote_connect_list_storage_pools_ret>;
  readonly CONNECT_NUM_OF_DEFINED_STORAGE_POOLS: Procedure<void, remote_connect_num_of_defined_storage_pools_ret>;
  readonly CONNECT_LIST_DEFINED_STORAGE_POOLS: Procedure<remote_connect_list_defined_storage_pools_args, remote_connect_list_defined_storage_pools_ret>;
  readonly CONNECT_FIND_STORAGE_POOL_SOURCES: Procedure<remote_connect_find_storage_pool_sources_args, remote_connect_find_storage_pool_sources_ret>;
  readonly STORAGE_POOL_CREATE_XML: Procedure<remote_storage_pool_create_xml_args, remote_storage_pool_create_xml_ret>;
  readonly STORAGE_POOL_DEFINE_XML: Procedure<remote_storage_pool_define_xml_args, remote_storage_pool_define_xml_ret>;
  readonly STORAGE_POOL_CREATE: Procedure<remote_storage_pool_create_args, void>;
  readonly STORAGE_POOL_BUILD: Procedure<remote_storage_pool_build_args, void>;
  readonly STORAGE_POOL_DESTROY: Procedure<remote_storage_pool_destroy_args, void>;
  readonly STORAGE_POOL_DELETE: Procedure<remote_storage_pool_delete_args, void>;
  readonly STORAGE_POOL_UNDEFINE: Procedure<remote_storage_pool_undefine_args, void>;
  readonly STORAGE_POOL_REFRESH: Procedure<remote_storage_pool_refresh_args, void>;
  readonly STORAGE_POOL_LOOKUP_BY_NAME: Procedure<remote_storage_pool_lookup_by_name_args, remote_storage_pool_lookup_by_name_ret>;
  readonly STORAGE_POOL_LOOKUP_BY_UUID: Procedure<remote_storage_pool_lookup_by_uuid_args, remote_storage_pool_lookup_by_uuid_ret>;
  readonly STORAGE_POOL_LOOKUP_BY_VOLUME: Procedure<remote_storage_pool_lookup_by_volume_args, remote_storage_pool_lookup_by_volume_ret>;
  readonly STORAGE_POOL_GET_INFO: Procedure<remote_storage_pool_get_info_args, remote_storage_pool_get_info_ret>;
  readonly STORAGE_POOL_GET_XML_DESC: Procedure<remote_storage_pool_get_xml_desc_args, remote_storage_pool_get_xml_desc_ret>;
  readonly STORAGE_POOL_GET_AUTOSTART: Procedure<remote_storage_pool_get_autostart_args, remote_storage_pool_get_autostart_ret>;
  readonly STORAGE_POOL_SET_AUTOSTART: Procedure<remote_storage_pool_set_autostart_args, void>;
  readonly STORAGE_POOL_NUM_OF_VOLUMES: Procedure<remote_storage_pool_num_of_volumes_args, remote_storage_pool_num_of_volumes_ret>;
  readonly STORAGE_POOL_LIST_VOLUMES: Procedure<remote_storage_pool_list_volumes_args, remote_storage_pool_list_volumes_ret>;
  readonly STORAGE_VOL_CREATE_XML: Procedure<remote_storage_vol_create_xml_args, remote_storage_vol_create_xml_ret>;
  readonly STORAGE_VOL_DELETE: Procedure<remote_storage_vol_delete_args, void>;
  readonly STORAGE_VOL_LOOKUP_BY_NAME: Procedure<remote_storage_vol_lookup_by_name_args, remote_storage_vol_lookup_by_name_ret>;
  readonly STORAGE_VOL_LOOKUP_BY_KEY: Procedure<remote_storage_vol_lookup_by_key_args, remote_storage_vol_lookup_by_key_ret>;
  readonly STORAGE_VOL_LOOKUP_BY_PATH: Procedure<remote_storage_vol_lookup_by_path_args, remote_storage_vol_lookup_by_path_ret>;
  readonly STORAGE_VOL_GET_INFO: Procedure<remote_storage_vol_get_info_args, remote_storage_vol_get_info_ret>;
  readonly STORAGE_VOL_GET_XML_DESC: Procedure<remote_storage_vol_get_xml_desc_args, remote_storage_vol_get_xml_desc_ret>;
  readonly STORAGE_VOL_GET_PATH: Procedure<remote_storage_vol_get_path_args, remote_storage_vol_get_path_ret>;
  readonly NODE_GET_CELLS_FREE_MEMORY: Procedure<remote_node_get_cells_free_memory_args, remote_node_get_cells_free_memory_ret>;
  readonly NODE_GET_FREE_MEMORY: Procedure<void, remote_node_get_free_memory_ret>;
  readonly DOMAIN_BLOCK_PEEK: Procedure<remote_domain_block_peek_args, remote_domain_block_peek_ret>;
  readonly DOMAIN_MEMORY_PEEK: Procedure<remote_domain_memory_peek_args, remote_domain_memory_peek_ret>;
  readonly CONNECT_DOMAIN_EVENT_REGISTER: Procedure<void, remote_connect_domain_event_register_ret>;
  readonly CONNECT_DOMAIN_EVENT_DEREGISTER: Procedure<void, remote_connect_domain_event_deregister_ret>;
  readonly DOMAIN_MIGRATE_PREPARE2: Procedure<remote_domain_migrate_prepare2_args, remote_domain_migrate_prepare2_ret>;
  readonly DOMAIN_MIGRATE_FINISH2: Procedure<remote_domain_migrate_finish2_args, remote_domain_migrate_finish2_ret>;
  readonly CONNECT_GET_URI: Procedure<void, remote_connect_get_uri_ret>;
  readonly NODE_NUM_OF_DEVICES: Procedure<remote_node_num_of_devices_args, remote_node_num_of_devices_ret>;
  readonly NODE_LIST_DEVICES: Procedure<remote_node_list_devices_args, remote_node_list_devices_ret>;
  readonly NODE_DEVICE_LOOKUP_BY_NAME: Procedure<remote_node_device_lookup_by_name_args, remote_node_device_lookup_by_name_ret>;
  readonly NODE_DEVICE_GET_XML_DESC: Procedure<remote_node_device_get_xml_desc_args, remote_node_device_get_xml_desc_ret>;
  readonly NODE_DEVICE_GET_PARENT: Procedure<remote_node_device_get_parent_args, remote_node_device_get_parent_ret>;
  readonly NODE_DEVICE_NUM_OF_CAPS: Procedure<remote_node_device_num_of_caps_args, remote_node_device_num_of_caps_ret>;
  readonly NODE_DEVICE_LIST_CAPS: Procedure<remote_node_device_list_caps_args, remote_node_device_list_caps_ret>;
  readonly NODE_DEVICE_DETTACH: Procedure<remote_node_device_dettach_args, void>;
  readonly NODE_DEVICE_RE_ATTACH: Procedure<remote_node_device_re_attach_args, void>;
  readonly NODE_DEVICE_RESET: Procedure<remote_node_device_reset_args, void>;
  readonly DOMAIN_GET_SECURITY_LABEL: Procedure<remote_domain_get_security_label_args, remote_domain_get_security_label_ret>;
  readonly NODE_GET_SECURITY_MODEL: Procedure<void, remote_node_get_security_model_ret>;
  readonly NODE_DEVICE_CREATE_XML: Procedure<remote_node_device_create_xml_args, remote_node_device_create_xml_ret>;
  readonly NODE_DEVICE_DESTROY: Procedure<remote_node_device_destroy_args, void>;
  readonly STORAGE_VOL_CREATE_XML_FROM: Procedure<remote_storage_vol_create_xml_from_args, remote_storage_vol_create_xml_from_ret>;
  readonly CONNECT_NUM_OF_INTERFACES: Procedure<void, remote_connect_num_of_interfaces_ret>;
  readonly CONNECT_LIST_INTERFACES: Procedure<remote_connect_list_interfaces_args, remote_connect_list_interfaces_ret>;
  readonly INTERFACE_LOOKUP_BY_NAME: Procedure<remote_interface_lookup_by_name_args, remote_interface_lookup_by_name_ret>;
  readonly INTERFACE_LOOKUP_BY_MAC_STRING: Procedure<remote_interface_lookup_by_mac_string_args, remote_interface_lookup_by_mac_string_ret>;
  readonly INTERFACE_GET_XML_DESC: Procedure<remote_interface_get_xml_desc_args, remote_interface_get_xml_desc_ret>;
  readonly INTERFACE_DEFINE_XML: Procedure<remote_interface_define_xml_args, remote_interface_define_xml_ret>;
  readonly INTERFACE_UNDEFINE: Procedure<remote_interface_undefine_args, void>;
  readonly INTERFACE_CREATE: Procedure<remote_interface_create_args, void>;
  readonly INTERFACE_DESTROY: Procedure<remote_interface_destroy_args, void>;
  readonly CONNECT_DOMAIN_XML_FROM_NATIVE: Procedure<remote_connect_domain_xml_from_native_args, remote_connect_domain_xml_from_native_ret>;
  readonly CONNECT_DOMAIN_XML_TO_NATIVE: Procedure<remote_connect_domain_xml_to_native_args, remote_connect_domain_xml_to_native_ret>;
  readonly CONNECT_NUM_OF_DEFINED_INTERFACES: Procedure<void, remote_connect_num_of_defined_interfaces_ret>;
  readonly CONNECT_LIST_DEFINED_INTERFACES: Procedure<remote_connect_list_defined_interfaces_args, remote_connect_list_defined_interfaces_ret>;
  readonly CONNECT_NUM_OF_SECRETS: Procedure<void, remote_connect_num_of_secrets_ret>;
  readonly CONNECT_LIST_SECRETS: Procedure<remote_connect_list_secrets_args, remote_connect_list_secrets_ret>;
  readonly SECRET_LOOKUP_BY_UUID: Procedure<remote_secret_lookup_by_uuid_args, remote_secret_lookup_by_uuid_ret>;
  readonly SECRET_DEFINE_XML: Procedure<remote_secret_define_xml_args, remote_secret_define_xml_ret>;
  readonly SECRET_GET_XML_DESC: Procedure<remote_secret_get_xml_desc_args, remote_secret_get_xml_desc_ret>;
  readonly SECRET_SET_VALUE: Procedure<remote_secret_set_value_args, void>;
  readonly SECRET_GET_VALUE: Procedure<remote_secret_get_value_args, remote_secret_get_value_ret>;
  readonly SECRET_UNDEFINE: Procedure<remote_secret_undefine_args, void>;
  readonly SECRET_LOOKUP_BY_USAGE: Procedure<remote_secret_lookup_by_usage_args, remote_secret_lookup_by_usage_ret>;
  readonly DOMAIN_MIGRATE_PREPARE_TUNNEL: Procedure<remote_domain_migrate_prepare_tunnel_args, void>;
  readonly CONNECT_IS_SECURE: Procedure<void, remote_connect_is_secure_ret>;
  readonly DOMAIN_IS_ACTIVE: Procedure<remote_domain_is_active_args, remote_domain_is_active_ret>;
  readonly DOMAIN_IS_PERSISTENT: Procedure<remote_domain_is_persistent_args, remote_domain_is_persistent_ret>;
  readonly NETWORK_IS_ACTIVE: Procedure<remote_network_is_active_args, remote_network_is_active_ret>;
  readonly NETWORK_IS_PERSISTENT: Procedure<remote_network_is_persistent_args, remote_network_is_persistent_ret>;
  readonly STORAGE_POOL_IS_ACTIVE: Procedure<remote_storage_pool_is_active_args, remote_storage_pool_is_active_ret>;
  readonly STORAGE_POOL_IS_PERSISTENT: Procedure<remote_storage_pool_is_persistent_args, remote_storage_pool_is_persistent_ret>;
  readonly INTERFACE_IS_ACTIVE: Procedure<remote_interface_is_active_args, remote_interface_is_active_ret>;
  readonly CONNECT_GET_LIB_VERSION: Procedure<void, remote_connect_get_lib_version_ret>;
  readonly CONNECT_COMPARE_CPU: Procedure<remote_connect_compare_cpu_args, remote_connect_compare_cpu_ret>;
  readonly DOMAIN_MEMORY_STATS: Procedure<remote_domain_memory_stats_args, remote_domain_memory_stats_ret>;
  readonly DOMAIN_ATTACH_DEVICE_FLAGS: Procedure<remote_domain_attach_device_flags_args, void>;
  readonly DOMAIN_DETACH_DEVICE_FLAGS: Procedure<remote_domain_detach_device_flags_args, void>;
  readonly CONNECT_BASELINE_CPU: Procedure<remote_connect_baseline_cpu_args, remote_connect_baseline_cpu_ret>;
  readonly DOMAIN_GET_JOB_INFO: Procedure<remote_domain_get_job_info_args, remote_domain_get_job_info_ret>;
  readonly DOMAIN_ABORT_JOB: Procedure<remote_domain_abort_job_args, void>;
  readonly STORAGE_VOL_WIPE: Procedure<remote_storage_vol_wipe_args, void>;
  readonly DOMAIN_MIGRATE_SET_MAX_DOWNTIME: Procedure<remote_domain_migrate_set_max_downtime_args, void>;
  readonly CONNECT_DOMAIN_EVENT_REGISTER_ANY: Procedure<remote_connect_domain_event_register_any_args, void>;
  readonly CONNECT_DOMAIN_EVENT_DEREGISTER_ANY: Procedure<remote_connect_domain_event_deregister_any_args, void>;
  readonly DOMAIN_UPDATE_DEVICE_FLAGS: Procedure<remote_domain_update_device_flags_args, void>;
  readonly NWFILTER_LOOKUP_BY_NAME: Procedure<remote_nwfilter_lookup_by_name_args, remote_nwfilter_lookup_by_name_ret>;
  readonly NWFILTER_LOOKUP_BY_UUID: Procedure<remote_nwfilter_lookup_by_uuid_args, remote_nwfilter_lookup_by_uuid_ret>;
  readonly NWFILTER_GET_XML_DESC: Procedure<remote_nwfilter_get_xml_desc_args, remote_nwfilter_get_xml_desc_ret>;
  readonly CONNECT_NUM_OF_NWFILTERS: Procedure<void, remote_connect_num_of_nwfilters_ret>;
  readonly CONNECT_LIST_NWFILTERS: Procedure<remote_connect_list_nwfilters_args, remote_connect_list_nwfilters_ret>;
  readonly NWFILTER_DEFINE_XML: Procedure<remote_nwfilter_define_xml_args, remote_nwfilter_define_xml_ret>;
  readonly NWFILTER_UNDEFINE: Procedure<remote_nwfilter_undefine_args, void>;
  readonly DOMAIN_MANAGED_SAVE: Procedure<remote_domain_managed_save_args, void>;
  readonly DOMAIN_HAS_MANAGED_SAVE_IMAGE: Procedure<remote_domain_has_managed_save_image_args, remote_domain_has_managed_save_image_ret>;
  readonly DOMAIN_MANAGED_SAVE_REMOVE: Procedure<remote_domain_managed_save_remove_args, void>;
  readonly DOMAIN_SNAPSHOT_CREATE_XML: Procedure<remote_domain_snapshot_create_xml_args, remote_domain_snapshot_create_xml_ret>;
  readonly DOMAIN_SNAPSHOT_GET_XML_DESC: Procedure<remote_domain_snapshot_get_xml_desc_args, remote_domain_snapshot_get_xml_desc_ret>;
  readonly DOMAIN_SNAPSHOT_NUM: Procedure<remote_domain_snapshot_num_args, remote_domain_snapshot_num_ret>;
  readonly DOMAIN_SNAPSHOT_LIST_NAMES: Procedure<remote_domain_snapshot_list_names_args, remote_domain_snapshot_list_names_ret>;
  readonly DOMAIN_SNAPSHOT_LOOKUP_BY_NAME: Procedure<remote_domain_snapshot_lookup_by_name_args, remote_domain_snapshot_lookup_by_name_ret>;
  readonly DOMAIN_HAS_CURRENT_SNAPSHOT: Procedure<remote_domain_has_current_snapshot_args, remote_domain_has_current_snapshot_ret>;
  readonly DOMAIN_SNAPSHOT_CURRENT: Procedure<remote_domain_snapshot_current_args, remote_domain_snapshot_current_ret>;
  readonly DOMAIN_REVERT_TO_SNAPSHOT: Procedure<remote_domain_revert_to_snapshot_args, void>;
  readonly DOMAIN_SNAPSHOT_DELETE: Procedure<remote_domain_snapshot_delete_args, void>;
  readonly DOMAIN_GET_BLOCK_INFO: Procedure<remote_domain_get_block_info_args, remote_domain_get_block_info_ret>;
  readonly DOMAIN_CREATE_WITH_FLAGS: Procedure<remote_domain_create_with_flags_args, remote_domain_create_with_flags_ret>;
  readonly DOMAIN_SET_MEMORY_PARAMETERS: Procedure<remote_domain_set_memory_parameters_args, void>;
  readonly DOMAIN_GET_MEMORY_PARAMETERS: Procedure<remote_domain_get_memory_parameters_args, remote_domain_get_memory_parameters_ret>;
  readonly DOMAIN_SET_VCPUS_FLAGS: Procedure<remote_domain_set_vcpus_flags_args, void>;
  readonly DOMAIN_GET_VCPUS_FLAGS: Procedure<remote_domain_get_vcpus_flags_args, remote_domain_get_vcpus_flags_ret>;
  readonly DOMAIN_OPEN_CONSOLE: Procedure<remote_domain_open_console_args, void>;
  readonly DOMAIN_IS_UPDATED: Procedure<remote_domain_is_updated_args, remote_domain_is_updated_ret>;
  readonly CONNECT_GET_SYSINFO: Procedure<remote_connect_get_sysinfo_args, remote_connect_get_sysinfo_ret>;
  readonly DOMAIN_SET_MEMORY_FLAGS: Procedure<remote_domain_set_memory_flags_args, void>;
  readonly DOMAIN_SET_BLKIO_PARAMETERS: Procedure<remote_domain_set_blkio_parameters_args, void>;
  readonly DOMAIN_GET_BLKIO_PARAMETERS: Procedure<remote_domain_get_blkio_parameters_args, remote_domain_get_blkio_parameters_ret>;
  readonly DOMAIN_MIGRATE_SET_MAX_SPEED: Procedure<remote_domain_migrate_set_max_speed_args, void>;
  readonly STORAGE_VOL_UPLOAD: Procedure<remote_storage_vol_upload_args, void>;
  readonly STORAGE_VOL_DOWNLOAD: Procedure<remote_storage_vol_download_args, void>;
  readonly DOMAIN_INJECT_NMI: Procedure<remote_domain_inject_nmi_args, void>;
  readonly DOMAIN_SCREENSHOT: Procedure<remote_domain_screenshot_args, remote_domain_screenshot_ret>;
  readonly DOMAIN_GET_STATE: Procedure<remote_domain_get_state_args, remote_domain_get_state_ret>;
  readonly DOMAIN_MIGRATE_BEGIN3: Procedure<remote_domain_migrate_begin3_args, remote_domain_migrate_begin3_ret>;
  readonly DOMAIN_MIGRATE_PREPARE3: Procedure<remote_domain_migrate_prepare3_args, remote_domain_migrate_prepare3_ret>;
  readonly DOMAIN_MIGRATE_PREPARE_TUNNEL3: Procedure<remote_domain_migrate_prepare_tunnel3_args, remote_domain_migrate_prepare_tunnel3_ret>;
  readonly DOMAIN_MIGRATE_PERFORM3: Procedure<remote_domain_migrate_perform3_args, remote_domain_migrate_perform3_ret>;
  readonly DOMAIN_MIGRATE_FINISH3: Procedure<remote_domain_migrate_finish3_args, remote_domain_migrate_finish3_ret>;
  readonly DOMAIN_MIGRATE_CONFIRM3: Procedure<remote_domain_migrate_confirm3_args, void>;
  readonly DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS: Procedure<remote_domain_set_scheduler_parameters_flags_args, void>;
  readonly INTERFACE_CHANGE_BEGIN: Procedure<remote_interface_change_begin_args, void>;
  readonly INTERFACE_CHANGE_COMMIT: Procedure<remote_interface_change_commit_args, void>;
  readonly INTERFACE_CHANGE_ROLLBACK: Procedure<remote_interface_change_rollback_args, void>;
  readonly DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS: Procedure<remote_domain_get_scheduler_parameters_flags_args, remote_domain_get_scheduler_parameters_flags_ret>;
  readonly DOMAIN_PIN_VCPU_FLAGS: Procedure<remote_domain_pin_vcpu_flags_args, void>;
  readonly DOMAIN_SEND_KEY: Procedure<remote_domain_send_key_args, void>;
  readonly NODE_GET_CPU_STATS: Procedure<remote_node_get_cpu_stats_args, remote_node_get_cpu_stats_ret>;
  readonly NODE_GET_MEMORY_STATS: Procedure<remote_node_get_memory_stats_args, remote_node_get_memory_stats_ret>;
  readonly DOMAIN_GET_CONTROL_INFO: Procedure<remote_domain_get_control_info_args, remote_domain_get_control_info_ret>;
  readonly DOMAIN_GET_VCPU_PIN_INFO: Procedure<remote_domain_get_vcpu_pin_info_args, remote_domain_get_vcpu_pin_info_ret>;
  readonly DOMAIN_UNDEFINE_FLAGS: Procedure<remote_domain_undefine_flags_args, void>;
  readonly DOMAIN_SAVE_FLAGS: Procedure<remote_domain_save_flags_args, void>;
  readonly DOMAIN_RESTORE_FLAGS: Procedure<remote_domain_restore_flags_args, void>;
  readonly DOMAIN_DESTROY_FLAGS: Procedure<remote_domain_destroy_flags_args, void>;
  readonly DOMAIN_SAVE_IMAGE_GET_XML_DESC: Procedure<remote_domain_save_image_get_xml_desc_args, remote_domain_save_image_get_xml_desc_ret>;
  readonly DOMAIN_SAVE_IMAGE_DEFINE_XML: Procedure<remote_domain_save_image_define_xml_args, void>;
  readonly DOMAIN_BLOCK_JOB_ABORT: Procedure<remote_domain_block_job_abort_args, void>;
  readonly DOMAIN_GET_BLOCK_JOB_INFO: Procedure<remote_domain_get_block_job_info_args, remote_domain_get_block_job_info_ret>;
  readonly DOMAIN_BLOCK_JOB_SET_SPEED: Procedure<remote_domain_block_job_set_speed_args, void>;
  readonly DOMAIN_BLOCK_PULL: Procedure<remote_domain_block_pull_args, void>;
  readonly DOMAIN_MIGRATE_GET_MAX_SPEED: Procedure<remote_domain_migrate_get_max_speed_args, remote_domain_migrate_get_max_speed_ret>;
  readonly DOMAIN_BLOCK_STATS_FLAGS: Procedure<remote_domain_block_stats_flags_args, remote_domain_block_stats_flags_ret>;
  readonly DOMAIN_SNAPSHOT_GET_PARENT: Procedure<remote_domain_snapshot_get_parent_args, remote_domain_snapshot_get_parent_ret>;
  readonly DOMAIN_RESET: Procedure<remote_domain_reset_args, void>;
  readonly DOMAIN_SNAPSHOT_NUM_CHILDREN: Procedure<remote_domain_snapshot_num_children_args, remote_domain_snapshot_num_children_ret>;
  readonly DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES: Procedure<remote_domain_snapshot_list_children_names_args, remote_domain_snapshot_list_children_names_ret>;
  readonly DOMAIN_OPEN_GRAPHICS: Procedure<remote_domain_open_graphics_args, void>;
  readonly NODE_SUSPEND_FOR_DURATION: Procedure<remote_node_suspend_for_duration_args, void>;
  readonly DOMAIN_BLOCK_RESIZE: Procedure<remote_domain_block_resize_args, void>;
  readonly DOMAIN_SET_BLOCK_IO_TUNE: Procedure<remote_domain_set_block_io_tune_args, void>;
  readonly DOMAIN_GET_BLOCK_IO_TUNE: Procedure<remote_domain_get_block_io_tune_args, remote_domain_get_block_io_tune_ret>;
  readonly DOMAIN_SET_NUMA_PARAMETERS: Procedure<remote_domain_set_numa_parameters_args, void>;
  readonly DOMAIN_GET_NUMA_PARAMETERS: Procedure<remote_domain_get_numa_parameters_args, remote_domain_get_numa_parameters_ret>;
  readonly DOMAIN_SET_INTERFACE_PARAMETERS: Procedure<remote_domain_set_interface_parameters_args, void>;
  readonly DOMAIN_GET_INTERFACE_PARAMETERS: Procedure<remote_domain_get_interface_parameters_args, remote_domain_get_interface_parameters_ret>;
  readonly DOMAIN_SHUTDOWN_FLAGS: Procedure<remote_domain_shutdown_flags_args, void>;
  readonly STORAGE_VOL_WIPE_PATTERN: Procedure<remote_storage_vol_wipe_pattern_args, void>;
  readonly STORAGE_VOL_RESIZE: Procedure<remote_storage_vol_resize_args, void>;
  readonly DOMAIN_PM_SUSPEND_FOR_DURATION: Procedure<remote_domain_pm_suspend_for_duration_args, void>;
  readonly DOMAIN_GET_CPU_STATS: Procedure<remote_domain_get_cpu_stats_args, remote_domain_get_cpu_stats_ret>;
  readonly DOMAIN_GET_DISK_ERRORS: Procedure<remote_domain_get_disk_errors_args, remote_domain_get_disk_errors_ret>;
  readonly DOMAIN_SET_METADATA: Procedure<remote_domain_set_metadata_args, void>;
  readonly DOMAIN_GET_METADATA: Procedure<remote_domain_get_metadata_args, remote_domain_get_metadata_ret>;
  readonly DOMAIN_BLOCK_REBASE: Procedure<remote_domain_block_rebase_args, void>;
  readonly DOMAIN_PM_WAKEUP: Procedure<remote_domain_pm_wakeup_args, void>;
  readonly DOMAIN_SNAPSHOT_IS_CURRENT: Procedure<remote_domain_snapshot_is_current_args, remote_domain_snapshot_is_current_ret>;
  readonly DOMAIN_SNAPSHOT_HAS_METADATA: Procedure<remote_domain_snapshot_has_metadata_args, remote_domain_snapshot_has_metadata_ret>;
  readonly CONNECT_LIST_ALL_DOMAINS: Procedure<remote_connect_list_all_domains_args, remote_connect_list_all_domains_ret>;
  readonly DOMAIN_LIST_ALL_SNAPSHOTS: Procedure<remote_domain_list_all_snapshots_args, remote_domain_list_all_snapshots_ret>;
  readonly DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN: Procedure<remote_domain_snapshot_list_all_children_args, remote_domain_snapshot_list_all_children_ret>;
  readonly DOMAIN_GET_HOSTNAME: Procedure<remote_domain_get_hostname_args, remote_domain_get_hostname_ret>;
  readonly DOMAIN_GET_SECURITY_LABEL_LIST: Procedure<remote_domain_get_security_label_list_args, remote_domain_get_security_label_list_ret>;
  readonly DOMAIN_PIN_EMULATOR: Procedure<remote_domain_pin_emulator_args, void>;
  readonly DOMAIN_GET_EMULATOR_PIN_INFO: Procedure<remote_domain_get_emulator_pin_info_args, remote_domain_get_emulator_pin_info_ret>;
  readonly CONNECT_LIST_ALL_STORAGE_POOLS: Procedure<remote_connect_list_all_storage_pools_args, remote_connect_list_all_storage_pools_ret>;
  readonly STORAGE_POOL_LIST_ALL_VOLUMES: Procedure<remote_storage_pool_list_all_volumes_args, remote_storage_pool_list_all_volumes_ret>;
  readonly CONNECT_LIST_ALL_NETWORKS: Procedure<remote_connect_list_all_networks_args, remote_connect_list_all_networks_ret>;
  readonly CONNECT_LIST_ALL_INTERFACES: Procedure<remote_connect_list_all_interfaces_args, remote_connect_list_all_interfaces_ret>;
  readonly CONNECT_LIST_ALL_NODE_DEVICES: Procedure<remote_connect_list_all_node_devices_args, remote_connect_list_all_node_devices_ret>;
  readonly CONNECT_LIST_ALL_NWFILTERS: Procedure<remote_connect_list_all_nwfilters_args, remote_connect_list_all_nwfilters_ret>;
  readonly CONNECT_LIST_ALL_SECRETS: Procedure<remote_connect_list_all_secrets_args, remote_connect_list_all_secrets_ret>;
  readonly NODE_SET_MEMORY_PARAMETERS: Procedure<remote_node_set_memory_parameters_args, void>;
  readonly NODE_GET_MEMORY_PARAMETERS: Procedure<remote_node_get_memory_parameters_args, remote_node_get_memory_parameters_ret>;
  readonly DOMAIN_BLOCK_COMMIT: Procedure<remote_domain_block_commit_args, void>;
  readonly NETWORK_UPDATE: Procedure<remote_network_update_args, void>;
  readonly NODE_GET_CPU_MAP: Procedure<remote_node_get_cpu_map_args, remote_node_get_cpu_map_ret>;
  readonly DOMAIN_FSTRIM: Procedure<remote_domain_fstrim_args, void>;
  readonly DOMAIN_SEND_PROCESS_SIGNAL: Procedure<remote_domain_send_process_signal_args, void>;
  readonly DOMAIN_OPEN_CHANNEL: Procedure<remote_domain_open_channel_args, void>;
  readonly NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN: Procedure<remote_node_device_lookup_scsi_host_by_wwn_args, remote_node_device_lookup_scsi_host_by_wwn_ret>;
  readonly DOMAIN_GET_JOB_STATS: Procedure<remote_domain_get_job_stats_args, remote_domain_get_job_stats_ret>;
  readonly DOMAIN_MIGRATE_GET_COMPRESSION_CACHE: Procedure<remote_domain_migrate_get_compression_cache_args, remote_domain_migrate_get_compression_cache_ret>;
  readonly DOMAIN_MIGRATE_SET_COMPRESSION_CACHE: Procedure<remote_domain_migrate_set_compression_cache_args, void>;
  readonly NODE_DEVICE_DETACH_FLAGS: Procedure<remote_node_device_detach_flags_args, void>;
  readonly DOMAIN_MIGRATE_BEGIN3_PARAMS: Procedure<remote_domain_migrate_begin3_params_args, remote_domain_migrate_begin3_params_ret>;
  readonly DOMAIN_MIGRATE_PREPARE3_PARAMS: Procedure<remote_domain_migrate_prepare3_params_args, remote_domain_migrate_prepare3_params_ret>;
  readonly DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS: Procedure<remote_domain_migrate_prepare_tunnel3_params_args, remote_domain_migrate_prepare_tunnel3_params_ret>;
  readonly DOMAIN_MIGRATE_PERFORM3_PARAMS: Procedure<remote_domain_migrate_perform3_params_args, remote_domain_migrate_perform3_params_ret>;
  readonly DOMAIN_MIGRATE_FINISH3_PARAMS: Procedure<remote_domain_migrate_finish3_params_args, remote_domain_migrate_finish3_params_ret>;
  readonly DOMAIN_MIGRATE_CONFIRM3_PARAMS: Procedure<remote_domain_migrate_confirm3_params_args, void>;
  readonly DOMAIN_SET_MEMORY_STATS_PERIOD: Procedure<remote_domain_set_memory_stats_period_args, void>;
  readonly DOMAIN_CREATE_XML_WITH_FILES: Procedure<remote_domain_create_xml_with_files_args, remote_domain_create_xml_with_files_ret>;
  readonly DOMAIN_CREATE_WITH_FILES: Procedure<remote_domain_create_with_files_args, remote_domain_create_with_files_ret>;
  readonly CONNECT_GET_CPU_MODEL_NAMES: Procedure<remote_connect_get_cpu_model_names_args, remote_connect_get_cpu_model_names_ret>;
  readonly CONNECT_NETWORK_EVENT_REGISTER_ANY: Procedure<remote_connect_network_event_register_any_args, remote_connect_network_event_register_any_ret>;
  readonly CONNECT_NETWORK_EVENT_DEREGISTER_ANY: Procedure<remote_connect_network_event_deregister_any_args, void>;
  readonly CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: Procedure<remote_connect_domain_event_callback_register_any_args, remote_connect_domain_event_callback_register_any_ret>;
  readonly CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: Procedure<remote_connect_domain_event_callback_deregister_any_args, void>;
  readonly DOMAIN_CORE_DUMP_WITH_FORMAT: Procedure<remote_domain_core_dump_with_format_args, void>;
  readonly DOMAIN_FSFREEZE: Procedure<remote_domain_fsfreeze_args, remote_domain_fsfreeze_ret>;
  readonly DOMAIN_FSTHAW: Procedure<remote_domain_fsthaw_args, remote_domain_fsthaw_ret>;
  readonly DOMAIN_GET_TIME: Procedure<remote_domain_get_time_args, remote_domain_get_time_ret>;
  readonly DOMAIN_SET_TIME: Procedure<remote_domain_set_time_args, void>;
  readonly NODE_GET_FREE_PAGES: Procedure<remote_node_get_free_pages_args, remote_node_get_free_pages_ret>;
  readonly NETWORK_GET_DHCP_LEASES: Procedure<remote_network_get_dhcp_leases_args, remote_network_get_dhcp_leases_ret>;
  readonly CONNECT_GET_DOMAIN_CAPABILITIES: Procedure<remote_connect_get_domain_capabilities_args, remote_connect_get_domain_capabilities_ret>;
  readonly DOMAIN_OPEN_GRAPHICS_FD: Procedure<remote_domain_open_graphics_fd_args, void>;
  readonly CONNECT_GET_ALL_DOMAIN_STATS: Procedure<remote_connect_get_all_domain_stats_args, remote_connect_get_all_domain_stats_ret>;
  readonly DOMAIN_BLOCK_COPY: Procedure<remote_domain_block_copy_args, void>;
  readonly NODE_ALLOC_PAGES: Procedure<remote_node_alloc_pages_args, remote_node_alloc_pages_ret>;
  readonly DOMAIN_GET_FSINFO: Procedure<remote_domain_get_fsinfo_args, remote_domain_get_fsinfo_ret>;
  readonly DOMAIN_DEFINE_XML_FLAGS: Procedure<remote_domain_define_xml_flags_args, remote_domain_define_xml_flags_ret>;
  readonly DOMAIN_GET_IOTHREAD_INFO: Procedure<remote_domain_get_iothread_info_args, remote_domain_get_iothread_info_ret>;
  readonly DOMAIN_PIN_IOTHREAD: Procedure<remote_domain_pin_iothread_args, void>;
  readonly DOMAIN_INTERFACE_ADDRESSES: Procedure<remote_domain_interface_addresses_args, remote_domain_interface_addresses_ret>;
  readonly DOMAIN_ADD_IOTHREAD: Procedure<remote_domain_add_iothread_args, void>;
  readonly DOMAIN_DEL_IOTHREAD: Procedure<remote_domain_del_iothread_args, void>;
  readonly DOMAIN_SET_USER_PASSWORD: Procedure<remote_domain_set_user_password_args, void>;
  readonly DOMAIN_RENAME: Procedure<remote_domain_rename_args, remote_domain_rename_ret>;
  readonly CONNECT_REGISTER_CLOSE_CALLBACK: Procedure<void, void>;
  readonly CONNECT_UNREGISTER_CLOSE_CALLBACK: Procedure<void, void>;
  readonly DOMAIN_MIGRATE_START_POST_COPY: Procedure<remote_domain_migrate_start_post_copy_args, void>;
  readonly DOMAIN_GET_PERF_EVENTS: Procedure<remote_domain_get_perf_events_args, remote_domain_get_perf_events_ret>;
  readonly DOMAIN_SET_PERF_EVENTS: Procedure<remote_domain_set_perf_events_args, void>;
  readonly CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY: Procedure<remote_connect_storage_pool_event_register_any_args, remote_connect_storage_pool_event_register_any_ret>;
  readonly CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY: Procedure<remote_connect_storage_pool_event_deregister_any_args, void>;
  readonly DOMAIN_GET_GUEST_VCPUS: Procedure<remote_domain_get_guest_vcpus_args, remote_domain_get_guest_vcpus_ret>;
  readonly DOMAIN_SET_GUEST_VCPUS: Procedure<remote_domain_set_guest_vcpus_args, void>;
  readonly CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY: Procedure<remote_connect_node_device_event_register_any_args, remote_connect_node_device_event_register_any_ret>;
  readonly CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY: Procedure<remote_connect_node_device_event_deregister_any_args, void>;
  readonly STORAGE_VOL_GET_INFO_FLAGS: Procedure<remote_storage_vol_get_info_flags_args, remote_storage_vol_get_info_flags_ret>;
  readonly CONNECT_SECRET_EVENT_REGISTER_ANY: Procedure<remote_connect_secret_event_register_any_args, remote_connect_secret_event_register_any_ret>;
  readonly CONNECT_SECRET_EVENT_DEREGISTER_ANY: Procedure<remote_connect_secret_event_deregister_any_args, void>;
  readonly DOMAIN_SET_VCPU: Procedure<remote_domain_set_vcpu_args, void>;
  readonly DOMAIN_SET_BLOCK_THRESHOLD: Procedure<remote_domain_set_block_threshold_args, void>;
  readonly DOMAIN_MIGRATE_GET_MAX_DOWNTIME: Procedure<remote_domain_migrate_get_max_downtime_args, remote_domain_migrate_get_max_downtime_ret>;
  readonly DOMAIN_MANAGED_SAVE_GET_XML_DESC: Procedure<remote_domain_managed_save_get_xml_desc_args, remote_domain_managed_save_get_xml_desc_ret>;
  readonly DOMAIN_MANAGED_SAVE_DEFINE_XML: Procedure<remote_domain_managed_save_define_xml_args, void>;
  readonly DOMAIN_SET_LIFECYCLE_ACTION: Procedure<remote_domain_set_lifecycle_action_args, void>;
  readonly STORAGE_POOL_LOOKUP_BY_TARGET_PATH: Procedure<remote_storage_pool_lookup_by_target_path_args, remote_storage_pool_lookup_by_target_path_ret>;
  readonly DOMAIN_DETACH_DEVICE_ALIAS: Procedure<remote_domain_detach_device_alias_args, void>;
  readonly CONNECT_COMPARE_HYPERVISOR_CPU: Procedure<remote_connect_compare_hypervisor_cpu_args, remote_connect_compare_hypervisor_cpu_ret>;
  readonly CONNECT_BASELINE_HYPERVISOR_CPU: Procedure<remote_connect_baseline_hypervisor_cpu_args, remote_connect_baseline_hypervisor_cpu_ret>;
  readonly NODE_GET_SEV_INFO: Procedure<remote_node_get_sev_info_args, remote_node_get_sev_info_ret>;
  readonly DOMAIN_GET_LAUNCH_SECURITY_INFO: Procedure<remote_domain_get_launch_security_info_args, remote_domain_get_launch_security_info_ret>;
  readonly NWFILTER_BINDING_LOOKUP_BY_PORT_DEV: Procedure<remote_nwfilter_binding_lookup_by_port_dev_args, remote_nwfilter_binding_lookup_by_port_dev_ret>;
  readonly NWFILTER_BINDING_GET_XML_DESC: Procedure<remote_nwfilter_binding_get_xml_desc_args, remote_nwfilter_binding_get_xml_desc_ret>;
  readonly NWFILTER_BINDING_CREATE_XML: Procedure<remote_nwfilter_binding_create_xml_args, remote_nwfilter_binding_create_xml_ret>;
  readonly NWFILTER_BINDING_DELETE: Procedure<remote_nwfilter_binding_delete_args, void>;
  readonly CONNECT_LIST_ALL_NWFILTER_BINDINGS: Procedure<remote_connect_list_all_nwfilter_bindings_args, remote_connect_list_all_nwfilter_bindings_ret>;
  readonly DOMAIN_SET_IOTHREAD_PARAMS: Procedure<remote_domain_set_iothread_params_args, void>;
  readonly CONNECT_GET_STORAGE_POOL_CAPABILITIES: Procedure<remote_connect_get_storage_pool_capabilities_args, remote_connect_get_storage_pool_capabilities_ret>;
  readonly NETWORK_LIST_ALL_PORTS: Procedure<remote_network_list_all_ports_args, remote_network_list_all_ports_ret>;
  readonly NETWORK_PORT_LOOKUP_BY_UUID: Procedure<remote_network_port_lookup_by_uuid_args, remote_network_port_lookup_by_uuid_ret>;
  readonly NETWORK_PORT_CREATE_XML: Procedure<remote_network_port_create_xml_args, remote_network_port_create_xml_ret>;
  readonly NETWORK_PORT_GET_PARAMETERS: Procedure<remote_network_port_get_parameters_args, remote_network_port_get_parameters_ret>;
  readonly NETWORK_PORT_SET_PARAMETERS: Procedure<remote_network_port_set_parameters_args, void>;
  readonly NETWORK_PORT_GET_XML_DESC: Procedure<remote_network_port_get_xml_desc_args, remote_network_port_get_xml_desc_ret>;
  readonly NETWORK_PORT_DELETE: Procedure<remote_network_port_delete_args, void>;
  readonly DOMAIN_CHECKPOINT_CREATE_XML: Procedure<remote_domain_checkpoint_create_xml_args, remote_domain_checkpoint_create_xml_ret>;
  readonly DOMAIN_CHECKPOINT_GET_XML_DESC: Procedure<remote_domain_checkpoint_get_xml_desc_args, remote_domain_checkpoint_get_xml_desc_ret>;
  readonly DOMAIN_LIST_ALL_CHECKPOINTS: Procedure<remote_domain_list_all_checkpoints_args, remote_domain_list_all_checkpoints_ret>;
  readonly DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN: Procedure<remote_domain_checkpoint_list_all_children_args, remote_domain_checkpoint_list_all_children_ret>;
  readonly DOMAIN_CHECKPOINT_LOOKUP_BY_NAME: Procedure<remote_domain_checkpoint_lookup_by_name_args, remote_domain_checkpoint_lookup_by_name_ret>;
  readonly DOMAIN_CHECKPOINT_GET_PARENT: Procedure<remote_domain_checkpoint_get_parent_args, remote_domain_checkpoint_get_parent_ret>;
  readonly DOMAIN_CHECKPOINT_DELETE: Procedure<remote_domain_checkpoint_delete_args, void>;
  readonly DOMAIN_GET_GUEST_INFO: Procedure<remote_domain_get_guest_info_args, remote_domain_get_guest_info_ret>;
  readonly CONNECT_SET_IDENTITY: Procedure<remote_connect_set_identity_args, void>;
  readonly DOMAIN_AGENT_SET_RESPONSE_TIMEOUT: Procedure<remote_domain_agent_set_response_timeout_args, remote_domain_agent_set_response_timeout_ret>;
  readonly DOMAIN_BACKUP_BEGIN: Procedure<remote_domain_backup_begin_args, void>;
  readonly DOMAIN_BACKUP_GET_XML_DESC: Procedure<remote_domain_backup_get_xml_desc_args, remote_domain_backup_get_xml_desc_ret>;
  readonly DOMAIN_AUTHORIZED_SSH_KEYS_GET: Procedure<remote_domain_authorized_ssh_keys_get_args, remote_domain_authorized_ssh_keys_get_ret>;
  readonly DOMAIN_AUTHORIZED_SSH_KEYS_SET: Procedure<remote_domain_authorized_ssh_keys_set_args, void>;
  readonly DOMAIN_GET_MESSAGES: Procedure<remote_domain_get_messages_args, remote_domain_get_messages_ret>;
  readonly DOMAIN_START_DIRTY_RATE_CALC: Procedure<remote_domain_start_dirty_rate_calc_args, void>;
  readonly NODE_DEVICE_DEFINE_XML: Procedure<remote_node_device_define_xml_args, remote_node_device_define_xml_ret>;
  readonly NODE_DEVICE_UNDEFINE: Procedure<remote_node_device_undefine_args, void>;
  readonly NODE_DEVICE_CREATE: Procedure<remote_node_device_create_args, void>;
  readonly NWFILTER_DEFINE_XML_FLAGS: Procedure<remote_nwfilter_define_xml_flags_args, remote_nwfilter_define_xml_flags_ret>;
  readonly NETWORK_DEFINE_XML_FLAGS: Procedure<remote_network_define_xml_flags_args, remote_network_define_xml_flags_ret>;
  readonly NODE_DEVICE_GET_AUTOSTART: Procedure<remote_node_device_get_autostart_args, remote_node_device_get_autostart_ret>;
  readonly NODE_DEVICE_SET_AUTOSTART: Procedure<remote_node_device_set_autostart_args, void>;
  readonly NODE_DEVICE_IS_PERSISTENT: Procedure<remote_node_device_is_persistent_args, remote_node_device_is_persistent_ret>;
  readonly NODE_DEVICE_IS_ACTIVE: Procedure<remote_node_device_is_active_args, remote_node_device_is_active_ret>;
  readonly NETWORK_CREATE_XML_FLAGS: Procedure<remote_network_create_xml_flags_args, remote_network_create_xml_flags_ret>;
  readonly DOMAIN_SET_LAUNCH_SECURITY_STATE: Procedure<remote_domain_set_launch_security_state_args, void>;
  readonly DOMAIN_SAVE_PARAMS: Procedure<remote_domain_save_params_args, void>;
  readonly DOMAIN_RESTORE_PARAMS: Procedure<remote_domain_restore_params_args, void>;
  readonly DOMAIN_ABORT_JOB_FLAGS: Procedure<remote_domain_abort_job_flags_args, void>;
  readonly DOMAIN_FD_ASSOCIATE: Procedure<remote_domain_fd_associate_args, void>;
  readonly NETWORK_SET_METADATA: Procedure<remote_network_set_metadata_args, void>;
  readonly NETWORK_GET_METADATA: Procedure<remote_network_get_metadata_args, remote_network_get_metadata_ret>;
  readonly NODE_DEVICE_UPDATE: Procedure<remote_node_device_update_args, void>;
  readonly DOMAIN_GRAPHICS_RELOAD: Procedure<remote_domain_graphics_reload_args, void>;
  readonly DOMAIN_GET_AUTOSTART_ONCE: Procedure<remote_domain_get_autostart_once_args, remote_domain_get_autostart_once_ret>;
  readonly DOMAIN_SET_AUTOSTART_ONCE: Procedure<remote_domain_set_autostart_once_args, void>;
  readonly DOMAIN_SET_THROTTLE_GROUP: Procedure<remote_domain_set_throttle_group_args, void>;
  readonly DOMAIN_DEL_THROTTLE_GROUP: Procedure<remote_domain_del_throttle_group_args, void>;
}
/** The remote program's procedures, by name. */
export const remote: RemoteTable = {
  CONNECT_OPEN: remoteTable.call(1, 'CONNECT_OPEN', 'name ?string:4194304, flags uint', undefined, { priority: true }),
  CONNECT_CLOSE: remoteTable.call(2, 'CONNECT_CLOSE', undefined, undefined, { priority: true }),
  CONNECT_GET_TYPE: remoteTable.call(3, 'CONNECT_GET_TYPE', undefined, 'type string:4194304', { priority: true }),
  CONNECT_GET_VERSION: remoteTable.call(4, 'CONNECT_GET_VERSION', undefined, 'hv_ver uhyper', { priority: true }),
  CONNECT_GET_MAX_VCPUS: remoteTable.call(5, 'CONNECT_GET_MAX_VCPUS', 'type ?string:4194304', 'max_vcpus int', { priority: true }),
  NODE_GET_INFO: remoteTable.call(6, 'NODE_GET_INFO', undefined, 'model charsFixed:32, memory uhyper, cpus int, mhz int, nodes int, sockets int, cores int, threads int', { priority: true }),
  CONNECT_GET_CAPABILITIES: remoteTable.call(7, 'CONNECT_GET_CAPABILITIES', undefined, 'capabilities string:4194304'),
  DOMAIN_ATTACH_DEVICE: remoteTable.call(8, 'DOMAIN_ATTACH_DEVICE', 'dom remote_nonnull_domain, xml string:4194304'),
  DOMAIN_CREATE: remoteTable.call(9, 'DOMAIN_CREATE', 'dom remote_nonnull_domain'),
  DOMAIN_CREATE_XML: remoteTable.call(10, 'DOMAIN_CREATE_XML', 'xml_desc string:4194304, flags uint', 'dom remote_nonnull_domain'),
  DOMAIN_DEFINE_XML: remoteTable.call(11, 'DOMAIN_DEFINE_XML', 'xml string:4194304', 'dom remote_nonnull_domain', { priority: true }),
  DOMAIN_DESTROY: remoteTable.call(12, 'DOMAIN_DESTROY', 'dom remote_nonnull_domain', undefined, { priority: true }),
  DOMAIN_DETACH_DEVICE: remoteTable.call(13, 'DOMAIN_DETACH_DEVICE', 'dom remote_nonnull_domain, xml string:4194304'),
  DOMAIN_GET_XML_DESC: remoteTable.call(14, 'DOMAIN_GET_XML_DESC', 'dom remote_nonnull_domain, flags uint', 'xml string:4194304'),
  DOMAIN_GET_AUTOSTART: remoteTable.call(15, 'DOMAIN_GET_AUTOSTART', 'dom remote_nonnull_domain', 'autostart int', { priority: true }),
  DOMAIN_GET_INFO: remoteTable.call(16, 'DOMAIN_GET_INFO', 'dom remote_nonnull_domain', 'state uchar, maxMem uhyper, memory uhyper, nrVirtCpu ushort, cpuTime uhyper'),
  DOMAIN_GET_MAX_MEMORY: remoteTable.call(17, 'DOMAIN_GET_MAX_MEMORY', 'dom remote_nonnull_domain', 'memory uhyper', { priority: true }),
  DOMAIN_GET_MAX_VCPUS: remoteTable.call(18, 'DOMAIN_GET_MAX_VCPUS', 'dom remote_nonnull_domain', 'num int', { priority: true }),
  DOMAIN_GET_OS_TYPE: remoteTable.call(19, 'DOMAIN_GET_OS_TYPE', 'dom remote_nonnull_domain', 'type string:4194304', { priority: true }),
  DOMAIN_GET_VCPUS: remoteTable.call(20, 'DOMAIN_GET_VCPUS', 'dom remote_nonnull_domain, maxinfo int, maplen int', 'info [16384/20]remote_vcpu_info, cpumaps opaque:8388608', { priority: true }),
  CONNECT_LIST_DEFINED_DOMAINS: remoteTable.call(21, 'CONNECT_LIST_DEFINED_DOMAINS', 'maxnames int', 'names [16384/4]string:4194304', { priority: true }),
  DOMAIN_LOOKUP_BY_ID: remoteTable.call(22, 'DOMAIN_LOOKUP_BY_ID', 'id int', 'dom remote_nonnull_domain', { priority: true }),
  DOMAIN_LOOKUP_BY_NAME: remoteTable.call(23, 'DOMAIN_LOOKUP_BY_NAME', 'name string:4194304', 'dom remote_nonnull_domain', { priority: true }),
  DOMAIN_LOOKUP_BY_UUID: remoteTable.call(24, 'DOMAIN_LOOKUP_BY_UUID', 'uuid opaqueFixed:16', 'dom remote_nonnull_domain', { priority: true }),
  CONNECT_NUM_OF_DEFINED_DOMAINS: remoteTable.call(25, 'CONNECT_NUM_OF_DEFINED_DOMAINS', undefined, 'num int', { priority: true }),
  DOMAIN_PIN_VCPU: remoteTable.call(26, 'DOMAIN_PIN_VCPU', 'dom remote_nonnull_domain, vcpu uint, cpumap opaque:2048'),
  DOMAIN_REBOOT: remoteTable.call(27, 'DOMAIN_REBOOT', 'dom remote_nonnull_domain, flags uint'),
  DOMAIN_RESUME: remoteTable.call(28, 'DOMAIN_RESUME', 'dom remote_nonnull_domain'),
  DOMAIN_SET_AUTOSTART: remoteTable.call(29, 'DOMAIN_SET_AUTOSTART', 'dom remote_nonnull_domain, autostart int', undefined, { priority: true }),
  DOMAIN_SET_MAX_MEMORY: remoteTable.call(30, 'DOMAIN_SET_MAX_MEMORY', 'dom remote_nonnull_domain, memory uhyper', undefined, { priority: true }),
  DOMAIN_SET_MEMORY: remoteTable.call(31, 'DOMAIN_SET_MEMORY', 'dom remote_nonnull_domain, memory uhyper'),
  DOMAIN_SET_VCPUS: remoteTable.call(32, 'DOMAIN_SET_VCPUS', 'dom remote_nonnull_domain, nvcpus uint'),
  DOMAIN_SHUTDOWN: remoteTable.call(33, 'DOMAIN_SHUTDOWN', 'dom remote_nonnull_domain'),
  DOMAIN_SUSPEND: remoteTable.call(34, 'DOMAIN_SUSPEND', 'dom remote_nonnull_domain'),
  DOMAIN_UNDEFINE: remoteTable.call(35, 'DOMAIN_UNDEFINE', 'dom remote_nonnull_domain', undefined, { priority: true }),
  CONNECT_LIST_DEFINED_NETWORKS: remoteTable.call(36, 'CONNECT_LIST_DEFINED_NETWORKS', 'maxnames int', 'names [16384/4]string:4194304', { priority: true }),
  CONNECT_LIST_DOMAINS: remoteTable.call(37, 'CONNECT_LIST_DOMAINS', 'maxids int', 'ids [16384/4]int', { priority: true }),
  CONNECT_LIST_NETWORKS: remoteTable.call(38, 'CONNECT_LIST_NETWORKS', 'maxnames int', 'names [16384/4]string:4194304', { priority: true }),
  NETWORK_CREATE: remoteTable.call(39, 'NETWORK_CREATE', 'net remote_nonnull_network'),
  NETWORK_CREATE_XML: remoteTable.call(40, 'NETWORK_CREATE_XML', 'xml string:4194304', 'net remote_nonnull_network'),
  NETWORK_DEFINE_XML: remoteTable.call(41, 'NETWORK_DEFINE_XML', 'xml string:4194304', 'net remote_nonnull_network', { priority: true }),
  NETWORK_DESTROY: remoteTable.call(42, 'NETWORK_DESTROY', 'net remote_nonnull_network', undefined, { priority: true }),
  NETWORK_GET_XML_DESC: remoteTable.call(43, 'NETWORK_GET_XML_DESC', 'net remote_nonnull_network, flags uint', 'xml string:4194304', { priority: true }),
  NETWORK_GET_AUTOSTART: remoteTable.call(44, 'NETWORK_GET_AUTOSTART', 'net remote_nonnull_network', 'autostart int', { priority: true }),
  NETWORK_GET_BRIDGE_NAME: remoteTable.call(45, 'NETWORK_GET_BRIDGE_NAME', 'net remote_nonnull_network', 'name string:4194304', { priority: true }),
  NETWORK_LOOKUP_BY_NAME: remoteTable.call(46, 'NETWORK_LOOKUP_BY_NAME', 'name string:4194304', 'net remote_nonnull_network', { priority: true }),
  NETWORK_LOOKUP_BY_UUID: remoteTable.call(47, 'NETWORK_LOOKUP_BY_UUID', 'uuid opaqueFixed:16', 'net remote_nonnull_network', { priority: true }),
  NETWORK_SET_AUTOSTART: remoteTable.call(48, 'NETWORK_SET_AUTOSTART', 'net remote_nonnull_network, autostart int', undefined, { priority: true }),
  NETWORK_UNDEFINE: remoteTable.call(49, 'NETWORK_UNDEFINE', 'net remote_nonnull_network', undefined, { priority: true }),
  CONNECT_NUM_OF_DEFINED_NETWORKS: remoteTable.call(50, 'CONNECT_NUM_OF_DEFINED_NETWORKS', undefined, 'num int', { priority: true }),
  CONNECT_NUM_OF_DOMAINS: remoteTable.call(51, 'CONNECT_NUM_OF_DOMAINS', undefined, 'num int', { priority: true }),
  CONNECT_NUM_OF_NETWORKS: remoteTable.call(52, 'CONNECT_NUM_OF_NETWORKS', undefined, 'num int', { priority: true }),
  DOMAIN_CORE_DUMP: remoteTable.call(53, 'DOMAIN_CORE_DUMP', 'dom remote_nonnull_domain, to string:4194304, flags uint'),
  DOMAIN_RESTORE: remoteTable.call(54, 'DOMAIN_RESTORE', 'from string:4194304'),
  DOMAIN_SAVE: remoteTable.call(55, 'DOMAIN_SAVE', 'dom remote_nonnull_domain, to string:4194304'),
  DOMAIN_GET_SCHEDULER_TYPE: remoteTable.call(56, 'DOMAIN_GET_SCHEDULER_TYPE', 'dom remote_nonnull_domain', 'type string:4194304, nparams int'),
  DOMAIN_GET_SCHEDULER_PARAMETERS: remoteTable.call(57, 'DOMAIN_GET_SCHEDULER_PARAMETERS', 'dom remote_nonnull_domain, nparams int', 'params [16/12]remote_typed_param'),
  DOMAIN_SET_SCHEDULER_PARAMETERS: remoteTable.call(58, 'DOMAIN_SET_SCHEDULER_PARAMETERS', 'dom remote_nonnull_domain, params [16/12]remote_typed_param'),
  CONNECT_GET_HOSTNAME: remoteTable.call(59, 'CONNECT_GET_HOSTNAME', undefined, 'hostname string:4194304', { priority: true }),
  CONNECT_SUPPORTS_FEATURE: remoteTable.call(60, 'CONNECT_SUPPORTS_FEATURE', 'feature int', 'supported int', { priority: true }),
  DOMAIN_MIGRATE_PREPARE: remoteTable.call(61, 'DOMAIN_MIGRATE_PREPARE', 'uri_in ?string:4194304, flags uhyper, dname ?string:4194304, resource uhyper', 'cookie opaque:4194304, uri_out ?string:4194304'),
  DOMAIN_MIGRATE_PERFORM: remoteTable.call(62, 'DOMAIN_MIGRATE_PERFORM', 'dom remote_nonnull_domain, cookie opaque:4194304, uri string:4194304, flags uhyper, dname ?string:4194304, resource uhyper'),
  DOMAIN_MIGRATE_FINISH: remoteTable.call(63, 'DOMAIN_MIGRATE_FINISH', 'dname string:4194304, cookie opaque:4194304, uri string:4194304, flags uhyper', 'ddom remote_nonnull_domain'),
  DOMAIN_BLOCK_STATS: remoteTable.call(64, 'DOMAIN_BLOCK_STATS', 'dom remote_nonnull_domain, path string:4194304', 'rd_req hyper, rd_bytes hyper, wr_req hyper, wr_bytes hyper, errs hyper'),
  DOMAIN_INTERFACE_STATS: remoteTable.call(65, 'DOMAIN_INTERFACE_STATS', 'dom remote_nonnull_domain, device string:4194304', 'rx_bytes hyper, rx_packets hyper, rx_errs hyper, rx_drop hyper, tx_bytes hyper, tx_packets hyper, tx_errs hyper, tx_drop hyper', { priority: true }),
  AUTH_LIST: remoteTable.call(66, 'AUTH_LIST', undefined, 'types [20/4]remote_auth_type_codec', { priority: true }),
  AUTH_SASL_INIT: remoteTable.call(67, 'AUTH_SASL_INIT', undefined, 'mechlist string:4194304', { priority: true }),
  AUTH_SASL_START: remoteTable.call(68, 'AUTH_SASL_START', 'mech string:4194304, nil int, data chars:65536', 'complete int, nil int, data chars:65536', { priority: true }),
  AUTH_SASL_STEP: remoteTable.call(69, 'AUTH_SASL_STEP', 'nil int, data chars:65536', 'complete int, nil int, data chars:65536', { priority: true }),
  AUTH_POLKIT: remoteTable.call(70, 'AUTH_POLKIT', undefined, 'complete int', { priority: true }),
  CONNECT_NUM_OF_STORAGE_POOLS: remoteTable.call(71, 'CONNECT_NUM_OF_STORAGE_POOLS', undefined, 'num int', { priority: true }),
  CONNECT_LIST_STORAGE_POOLS: remoteTable.call(72, 'CONNECT_LIST_STORAGE_POOLS', 'maxnames int', 'names [16384/4]string:4194304', { priority: true }),
  CONNECT_NUM_OF_DEFINED_STORAGE_POOLS: remoteTable.call(73, 'CONNECT_NUM_OF_DEFINED_STORAGE_POOLS', undefined, 'num int', { priority: true }),
  CONNECT_LIST_DEFINED_STORAGE_POOLS: remoteTable.call(74, 'CONNECT_LIST_DEFINED_STORAGE_POOLS', 'maxnames int', 'names [16384/4]string:4194304', { priority: true }),
  CONNECT_FIND_STORAGE_POOL_SOURCES: remoteTable.call(75, 'CONNECT_FIND_STORAGE_POOL_SOURCES', 'type string:4194304, srcSpec ?string:4194304, flags uint', 'xml string:4194304'),
  STORAGE_POOL_CREATE_XML: remoteTable.call(76, 'STORAGE_POOL_CREATE_XML', 'xml string:4194304, flags uint', 'pool remote_nonnull_storage_pool'),
  STORAGE_POOL_DEFINE_XML: remoteTable.call(77, 'STORAGE_POOL_DEFINE_XML', 'xml string:4194304, flags uint', 'pool remote_nonnull_storage_pool', { priority: true }),
  STORAGE_POOL_CREATE: remoteTable.call(78, 'STORAGE_POOL_CREATE', 'pool remote_nonnull_storage_pool, flags uint'),
  STORAGE_POOL_BUILD: remoteTable.call(79, 'STORAGE_POOL_BUILD', 'pool remote_nonnull_storage_pool, flags uint'),
  STORAGE_POOL_DESTROY: remoteTable.call(80, 'STORAGE_POOL_DESTROY', 'pool remote_nonnull_storage_pool', undefined, { priority: true }),
  STORAGE_POOL_DELETE: remoteTable.call(81, 'STORAGE_POOL_DELETE', 'pool remote_nonnull_storage_pool, flags uint'),
  STORAGE_POOL_UNDEFINE: remoteTable.call(82, 'STORAGE_POOL_UNDEFINE', 'pool remote_nonnull_storage_pool', undefined, { priority: true }),
  STORAGE_POOL_REFRESH: remoteTable.call(83, 'STORAGE_POOL_REFRESH', 'pool remote_nonnull_storage_pool, flags uint'),
  STORAGE_POOL_LOOKUP_BY_NAME: remoteTable.call(84, 'STORAGE_POOL_LOOKUP_BY_NAME', 'name string:4194304', 'pool remote_nonnull_storage_pool', { priority: true }),
  STORAGE_POOL_LOOKUP_BY_UUID: remoteTable.call(85, 'STORAGE_POOL_LOOKUP_BY_UUID', 'uuid opaqueFixed:16', 'pool remote_nonnull_storage_pool', { priority: true }),
  STORAGE_POOL_LOOKUP_BY_VOLUME: remoteTable.call(86, 'STORAGE_POOL_LOOKUP_BY_VOLUME', 'vol remote_nonnull_storage_vol', 'pool remote_nonnull_storage_pool', { priority: true }),
  STORAGE_POOL_GET_INFO: remoteTable.call(87, 'STORAGE_POOL_GET_INFO', 'pool remote_nonnull_storage_pool', 'state uchar, capacity uhyper, allocation uhyper, available uhyper', { priority: true }),
  STORAGE_POOL_GET_XML_DESC: remoteTable.call(88, 'STORAGE_POOL_GET_XML_DESC', 'pool remote_nonnull_storage_pool, flags uint', 'xml string:4194304', { priority: true }),
  STORAGE_POOL_GET_AUTOSTART: remoteTable.call(89, 'STORAGE_POOL_GET_AUTOSTART', 'pool remote_nonnull_storage_pool', 'autostart int', { priority: true }),
  STORAGE_POOL_SET_AUTOSTART: remoteTable.call(90, 'STORAGE_POOL_SET_AUTOSTART', 'pool remote_nonnull_storage_pool, autostart int', undefined, { priority: true }),
  STORAGE_POOL_NUM_OF_VOLUMES: remoteTable.call(91, 'STORAGE_POOL_NUM_OF_VOLUMES', 'pool remote_nonnull_storage_pool', 'num int', { priority: true }),
  STORAGE_POOL_LIST_VOLUMES: remoteTable.call(92, 'STORAGE_POOL_LIST_VOLUMES', 'pool remote_nonnull_storage_pool, maxnames int', 'names [16384/4]string:4194304', { priority: true }),
  STORAGE_VOL_CREATE_XML: remoteTable.call(93, 'STORAGE_VOL_CREATE_XML', 'pool remote_nonnull_storage_pool, xml string:4194304, flags uint', 'vol remote_nonnull_storage_vol'),
  STORAGE_VOL_DELETE: remoteTable.call(94, 'STORAGE_VOL_DELETE', 'vol remote_nonnull_storage_vol, flags uint'),
  STORAGE_VOL_LOOKUP_BY_NAME: remoteTable.call(95, 'STORAGE_VOL_LOOKUP_BY_NAME', 'pool remote_nonnull_storage_pool, name string:4194304', 'vol remote_nonnull_storage_vol', { priority: true }),
  STORAGE_VOL_LOOKUP_BY_KEY: remoteTable.call(96, 'STORAGE_VOL_LOOKUP_BY_KEY', 'key string:4194304', 'vol remote_nonnull_storage_vol', { priority: true }),
  STORAGE_VOL_LOOKUP_BY_PATH: remoteTable.call(97, 'STORAGE_VOL_LOOKUP_BY_PATH', 'path string:4194304', 'vol remote_nonnull_storage_vol', { priority: true }),
  STORAGE_VOL_GET_INFO: remoteTable.call(98, 'STORAGE_VOL_GET_INFO', 'vol remote_nonnull_storage_vol', 'type char, capacity uhyper, allocation uhyper', { priority: true }),
  STORAGE_VOL_GET_XML_DESC: remoteTable.call(99, 'STORAGE_VOL_GET_XML_DESC', 'vol remote_nonnull_storage_vol, flags uint', 'xml string:4194304', { priority: true }),
  STORAGE_VOL_GET_PATH: remoteTable.call(100, 'STORAGE_VOL_GET_PATH', 'vol remote_nonnull_storage_vol', 'name string:4194304', { priority: true }),
  NODE_GET_CELLS_FREE_MEMORY: remoteTable.call(101, 'NODE_GET_CELLS_FREE_MEMORY', 'startCell int, maxcells int', 'cells [1024/8]uhyper', { priority: true }),
  NODE_GET_FREE_MEMORY: remoteTable.call(102, 'NODE_GET_FREE_MEMORY', undefined, 'freeMem uhyper', { priority: true }),
  DOMAIN_BLOCK_PEEK: remoteTable.call(103, 'DOMAIN_BLOCK_PEEK', 'dom remote_nonnull_domain, path string:4194304, offset uhyper, size uint, flags uint', 'buffer opaque:4194304'),
  DOMAIN_MEMORY_PEEK: remoteTable.call(104, 'DOMAIN_MEMORY_PEEK', 'dom remote_nonnull_domain, offset uhyper, size uint, flags uint', 'buffer opaque:4194304'),
  CONNECT_DOMAIN_EVENT_REGISTER: remoteTable.call(105, 'CONNECT_DOMAIN_EVENT_REGISTER', undefined, 'cb_registered int', { priority: true }),
  CONNECT_DOMAIN_EVENT_DEREGISTER: remoteTable.call(106, 'CONNECT_DOMAIN_EVENT_DEREGISTER', undefined, 'cb_registered int', { priority: true }),
  DOMAIN_MIGRATE_PREPARE2: remoteTable.call(108, 'DOMAIN_MIGRATE_PREPARE2', 'uri_in ?string:4194304, flags uhyper, dname ?string:4194304, resource uhyper, dom_xml string:4194304', 'cookie opaque:4194304, uri_out ?string:4194304'),
  DOMAIN_MIGRATE_FINISH2: remoteTable.call(109, 'DOMAIN_MIGRATE_FINISH2', 'dname string:4194304, cookie opaque:4194304, uri string:4194304, flags uhyper, retcode int', 'ddom remote_nonnull_domain'),
  CONNECT_GET_URI: remoteTable.call(110, 'CONNECT_GET_URI', undefined, 'uri string:4194304', { priority: true }),
  NODE_NUM_OF_DEVICES: remoteTable.call(111, 'NODE_NUM_OF_DEVICES', 'cap ?string:4194304, flags uint', 'num int', { priority: true }),
  NODE_LIST_DEVICES: remoteTable.call(112, 'NODE_LIST_DEVICES', 'cap ?string:4194304, maxnames int, flags uint', 'names [65536/4]string:4194304', { priority: true }),
  NODE_DEVICE_LOOKUP_BY_NAME: remoteTable.call(113, 'NODE_DEVICE_LOOKUP_BY_NAME', 'name string:4194304', 'dev remote_nonnull_node_device', { priority: true }),
  NODE_DEVICE_GET_XML_DESC: remoteTable.call(114, 'NODE_DEVICE_GET_XML_DESC', 'name string:4194304, flags uint', 'xml string:4194304'),
  NODE_DEVICE_GET_PARENT: remoteTable.call(115, 'NODE_DEVICE_GET_PARENT', 'name string:4194304', 'parentName ?string:4194304', { priority: true }),
  NODE_DEVICE_NUM_OF_CAPS: remoteTable.call(116, 'NODE_DEVICE_NUM_OF_CAPS', 'name string:4194304', 'num int', { priority: true }),
  NODE_DEVICE_LIST_CAPS: remoteTable.call(117, 'NODE_DEVICE_LIST_CAPS', 'name string:4194304, maxnames int', 'names [65536/4]string:4194304', { priority: true }),
  NODE_DEVICE_DETTACH: remoteTable.call(118, 'NODE_DEVICE_DETTACH', 'name string:4194304'),
  NODE_DEVICE_RE_ATTACH: remoteTable.call(119, 'NODE_DEVICE_RE_ATTACH', 'name string:4194304'),
  NODE_DEVICE_RESET: remoteTable.call(120, 'NODE_DEVICE_RESET', 'name string:4194304'),
  DOMAIN_GET_SECURITY_LABEL: remoteTable.call(121, 'DOMAIN_GET_SECURITY_LABEL', 'dom remote_nonnull_domain', remote_domain_get_security_label_ret, { priority: true }),
  NODE_GET_SECURITY_MODEL: remoteTable.call(122, 'NODE_GET_SECURITY_MODEL', undefined, 'model chars:257, doi chars:257', { priority: true }),
  NODE_DEVICE_CREATE_XML: remoteTable.call(123, 'NODE_DEVICE_CREATE_XML', 'xml_desc string:4194304, flags uint', 'dev remote_nonnull_node_device'),
  NODE_DEVICE_DESTROY: remoteTable.call(124, 'NODE_DEVICE_DESTROY', 'name string:4194304', undefined, { priority: true }),
  STORAGE_VOL_CREATE_XML_FROM: remoteTable.call(125, 'STORAGE_VOL_CREATE_XML_FROM', 'pool remote_nonnull_storage_pool, xml string:4194304, clonevol remote_nonnull_storage_vol, flags uint', 'vol remote_nonnull_storage_vol'),
  CONNECT_NUM_OF_INTERFACES: remoteTable.call(126, 'CONNECT_NUM_OF_INTERFACES', undefined, 'num int', { priority: true }),
  CONNECT_LIST_INTERFACES: remoteTable.call(127, 'CONNECT_LIST_INTERFACES', 'maxnames int', 'names [16384/4]string:4194304', { priority: true }),
  INTERFACE_LOOKUP_BY_NAME: remoteTable.call(128, 'INTERFACE_LOOKUP_BY_NAME', 'name string:4194304', 'iface remote_nonnull_interface', { priority: true }),
  INTERFACE_LOOKUP_BY_MAC_STRING: remoteTable.call(129, 'INTERFACE_LOOKUP_BY_MAC_STRING', 'mac string:4194304', 'iface remote_nonnull_interface', { priority: true }),
  INTERFACE_GET_XML_DESC: remoteTable.call(130, 'INTERFACE_GET_XML_DESC', 'iface remote_nonnull_interface, flags uint', 'xml string:4194304'),
  INTERFACE_DEFINE_XML: remoteTable.call(131, 'INTERFACE_DEFINE_XML', 'xml string:4194304, flags uint', 'iface remote_nonnull_interface', { priority: true }),
  INTERFACE_UNDEFINE: remoteTable.call(132, 'INTERFACE_UNDEFINE', 'iface remote_nonnull_interface', undefined, { priority: true }),
  INTERFACE_CREATE: remoteTable.call(133, 'INTERFACE_CREATE', 'iface remote_nonnull_interface, flags uint'),
  INTERFACE_DESTROY: remoteTable.call(134, 'INTERFACE_DESTROY', 'iface remote_nonnull_interface, flags uint', undefined, { priority: true }),
  CONNECT_DOMAIN_XML_FROM_NATIVE: remoteTable.call(135, 'CONNECT_DOMAIN_XML_FROM_NATIVE', 'nativeFormat string:4194304, nativeConfig string:4194304, flags uint', 'domainXml string:4194304'),
  CONNECT_DOMAIN_XML_TO_NATIVE: remoteTable.call(136, 'CONNECT_DOMAIN_XML_TO_NATIVE', 'nativeFormat string:4194304, domainXml string:4194304, flags uint', 'nativeConfig string:4194304'),
  CONNECT_NUM_OF_DEFINED_INTERFACES: remoteTable.call(137, 'CONNECT_NUM_OF_DEFINED_INTERFACES', undefined, 'num int', { priority: true }),
  CONNECT_LIST_DEFINED_INTERFACES: remoteTable.call(138, 'CONNECT_LIST_DEFINED_INTERFACES', 'maxnames int', 'names [16384/4]string:4194304', { priority: true }),
  CONNECT_NUM_OF_SECRETS: remoteTable.call(139, 'CONNECT_NUM_OF_SECRETS', undefined, 'num int', { priority: true }),
  CONNECT_LIST_SECRETS: remoteTable.call(140, 'CONNECT_LIST_SECRETS', 'maxuuids int', 'uuids [16384/4]string:4194304', { priority: true }),
  SECRET_LOOKUP_BY_UUID: remoteTable.call(141, 'SECRET_LOOKUP_BY_UUID', 'uuid opaqueFixed:16', 'secret remote_nonnull_secret', { priority: true }),
  SECRET_DEFINE_XML: remoteTable.call(142, 'SECRET_DEFINE_XML', 'xml string:4194304, flags uint', 'secret remote_nonnull_secret', { priority: true }),
  SECRET_GET_XML_DESC: remoteTable.call(143, 'SECRET_GET_XML_DESC', 'secret remote_nonnull_secret, flags uint', 'xml string:4194304', { priority: true }),
  SECRET_SET_VALUE: remoteTable.call(144, 'SECRET_SET_VALUE', 'secret remote_nonnull_secret, value opaque:65536, flags uint', undefined, { priority: true }),
  SECRET_GET_VALUE: remoteTable.call(145, 'SECRET_GET_VALUE', 'secret remote_nonnull_secret, flags uint', 'value opaque:65536', { priority: true }),
  SECRET_UNDEFINE: remoteTable.call(146, 'SECRET_UNDEFINE', 'secret remote_nonnull_secret', undefined, { priority: true }),
  SECRET_LOOKUP_BY_USAGE: remoteTable.call(147, 'SECRET_LOOKUP_BY_USAGE', 'usageType int, usageID string:4194304', 'secret remote_nonnull_secret', { priority: true }),
  DOMAIN_MIGRATE_PREPARE_TUNNEL: remoteTable.call(148, 'DOMAIN_MIGRATE_PREPARE_TUNNEL', 'flags uhyper, dname ?string:4194304, resource uhyper, dom_xml string:4194304', undefined, { stream: 'write' }),
  CONNECT_IS_SECURE: remoteTable.call(149, 'CONNECT_IS_SECURE', undefined, 'secure int', { priority: true }),
  DOMAIN_IS_ACTIVE: remoteTable.call(150, 'DOMAIN_IS_ACTIVE', 'dom remote_nonnull_domain', 'active int', { priority: true }),
  DOMAIN_IS_PERSISTENT: remoteTable.call(151, 'DOMAIN_IS_PERSISTENT', 'dom remote_nonnull_domain', 'persistent int', { priority: true }),
  NETWORK_IS_ACTIVE: remoteTable.call(152, 'NETWORK_IS_ACTIVE', 'net remote_nonnull_network', 'active int', { priority: true }),
  NETWORK_IS_PERSISTENT: remoteTable.call(153, 'NETWORK_IS_PERSISTENT', 'net remote_nonnull_network', 'persistent int', { priority: true }),
  STORAGE_POOL_IS_ACTIVE: remoteTable.call(154, 'STORAGE_POOL_IS_ACTIVE', 'pool remote_nonnull_storage_pool', 'active int', { priority: true }),
  STORAGE_POOL_IS_PERSISTENT: remoteTable.call(155, 'STORAGE_POOL_IS_PERSISTENT', 'pool remote_nonnull_storage_pool', 'persistent int', { priority: true }),
  INTERFACE_IS_ACTIVE: remoteTable.call(156, 'INTERFACE_IS_ACTIVE', 'iface remote_nonnull_interface', 'active int', { priority: true }),
  CONNECT_GET_LIB_VERSION: remoteTable.call(157, 'CONNECT_GET_LIB_VERSION', undefined, 'lib_ver uhyper', { priority: true }),
  CONNECT_COMPARE_CPU: remoteTable.call(158, 'CONNECT_COMPARE_CPU', 'xml string:4194304, flags uint', 'result int', { priority: true }),
  DOMAIN_MEMORY_STATS: remoteTable.call(159, 'DOMAIN_MEMORY_STATS', 'dom remote_nonnull_domain, maxStats uint, flags uint', 'stats [1024/12]remote_domain_memory_stat'),
  DOMAIN_ATTACH_DEVICE_FLAGS: remoteTable.call(160, 'DOMAIN_ATTACH_DEVICE_FLAGS', 'dom remote_nonnull_domain, xml string:4194304, flags uint'),
  DOMAIN_DETACH_DEVICE_FLAGS: remoteTable.call(161, 'DOMAIN_DETACH_DEVICE_FLAGS', 'dom remote_nonnull_domain, xml string:4194304, flags uint'),
  CONNECT_BASELINE_CPU: remoteTable.call(162, 'CONNECT_BASELINE_CPU', 'xmlCPUs [256/4]string:4194304, flags uint', 'cpu string:4194304'),
  DOMAIN_GET_JOB_INFO: remoteTable.call(163, 'DOMAIN_GET_JOB_INFO', 'dom remote_nonnull_domain', 'type int, timeElapsed uhyper, timeRemaining uhyper, dataTotal uhyper, dataProcessed uhyper, dataRemaining uhyper, memTotal uhyper, memProcessed uhyper, memRemaining uhyper, fileTotal uhyper, fileProcessed uhyper, fileRemaining uhyper'),
  DOMAIN_ABORT_JOB: remoteTable.call(164, 'DOMAIN_ABORT_JOB', 'dom remote_nonnull_domain'),
  STORAGE_VOL_WIPE: remoteTable.call(165, 'STORAGE_VOL_WIPE', 'vol remote_nonnull_storage_vol, flags uint'),
  DOMAIN_MIGRATE_SET_MAX_DOWNTIME: remoteTable.call(166, 'DOMAIN_MIGRATE_SET_MAX_DOWNTIME', 'dom remote_nonnull_domain, downtime uhyper, flags uint'),
  CONNECT_DOMAIN_EVENT_REGISTER_ANY: remoteTable.call(167, 'CONNECT_DOMAIN_EVENT_REGISTER_ANY', 'eventID int', undefined, { priority: true }),
  CONNECT_DOMAIN_EVENT_DEREGISTER_ANY: remoteTable.call(168, 'CONNECT_DOMAIN_EVENT_DEREGISTER_ANY', 'eventID int', undefined, { priority: true }),
  DOMAIN_UPDATE_DEVICE_FLAGS: remoteTable.call(174, 'DOMAIN_UPDATE_DEVICE_FLAGS', 'dom remote_nonnull_domain, xml string:4194304, flags uint'),
  NWFILTER_LOOKUP_BY_NAME: remoteTable.call(175, 'NWFILTER_LOOKUP_BY_NAME', 'name string:4194304', 'nwfilter remote_nonnull_nwfilter', { priority: true }),
  NWFILTER_LOOKUP_BY_UUID: remoteTable.call(176, 'NWFILTER_LOOKUP_BY_UUID', 'uuid opaqueFixed:16', 'nwfilter remote_nonnull_nwfilter', { priority: true }),
  NWFILTER_GET_XML_DESC: remoteTable.call(177, 'NWFILTER_GET_XML_DESC', 'nwfilter remote_nonnull_nwfilter, flags uint', 'xml string:4194304', { priority: true }),
  CONNECT_NUM_OF_NWFILTERS: remoteTable.call(178, 'CONNECT_NUM_OF_NWFILTERS', undefined, 'num int', { priority: true }),
  CONNECT_LIST_NWFILTERS: remoteTable.call(179, 'CONNECT_LIST_NWFILTERS', 'maxnames int', 'names [16384/4]string:4194304', { priority: true }),
  NWFILTER_DEFINE_XML: remoteTable.call(180, 'NWFILTER_DEFINE_XML', 'xml string:4194304', 'nwfilter remote_nonnull_nwfilter', { priority: true }),
  NWFILTER_UNDEFINE: remoteTable.call(181, 'NWFILTER_UNDEFINE', 'nwfilter remote_nonnull_nwfilter', undefined, { priority: true }),
  DOMAIN_MANAGED_SAVE: remoteTable.call(182, 'DOMAIN_MANAGED_SAVE', 'dom remote_nonnull_domain, flags uint'),
  DOMAIN_HAS_MANAGED_SAVE_IMAGE: remoteTable.call(183, 'DOMAIN_HAS_MANAGED_SAVE_IMAGE', 'dom remote_nonnull_domain, flags uint', 'result int'),
  DOMAIN_MANAGED_SAVE_REMOVE: remoteTable.call(184, 'DOMAIN_MANAGED_SAVE_REMOVE', 'dom remote_nonnull_domain, flags uint'),
  DOMAIN_SNAPSHOT_CREATE_XML: remoteTable.call(185, 'DOMAIN_SNAPSHOT_CREATE_XML', 'dom remote_nonnull_domain, xml_desc string:4194304, flags uint', 'snap remote_nonnull_domain_snapshot'),
  DOMAIN_SNAPSHOT_GET_XML_DESC: remoteTable.call(186, 'DOMAIN_SNAPSHOT_GET_XML_DESC', 'snap remote_nonnull_domain_snapshot, flags uint', 'xml string:4194304', { priority: true }),
  DOMAIN_SNAPSHOT_NUM: remoteTable.call(187, 'DOMAIN_SNAPSHOT_NUM', 'dom remote_nonnull_domain, flags uint', 'num int', { priority: true }),
  DOMAIN_SNAPSHOT_LIST_NAMES: remoteTable.call(188, 'DOMAIN_SNAPSHOT_LIST_NAMES', 'dom remote_nonnull_domain, maxnames int, flags uint', 'names [16384/4]string:4194304', { priority: true }),
  DOMAIN_SNAPSHOT_LOOKUP_BY_NAME: remoteTable.call(189, 'DOMAIN_SNAPSHOT_LOOKUP_BY_NAME', 'dom remote_nonnull_domain, name string:4194304, flags uint', 'snap remote_nonnull_domain_snapshot', { priority: true }),
  DOMAIN_HAS_CURRENT_SNAPSHOT: remoteTable.call(190, 'DOMAIN_HAS_CURRENT_SNAPSHOT', 'dom remote_nonnull_domain, flags uint', 'result int'),
  DOMAIN_SNAPSHOT_CURRENT: remoteTable.call(191, 'DOMAIN_SNAPSHOT_CURRENT', 'dom remote_nonnull_domain, flags uint', 'snap remote_nonnull_domain_snapshot'),
  DOMAIN_REVERT_TO_SNAPSHOT: remoteTable.call(192, 'DOMAIN_REVERT_TO_SNAPSHOT', 'snap remote_nonnull_domain_snapshot, flags uint'),
  DOMAIN_SNAPSHOT_DELETE: remoteTable.call(193, 'DOMAIN_SNAPSHOT_DELETE', 'snap remote_nonnull_domain_snapshot, flags uint'),
  DOMAIN_GET_BLOCK_INFO: remoteTable.call(194, 'DOMAIN_GET_BLOCK_INFO', 'dom remote_nonnull_domain, path string:4194304, flags uint', 'allocation uhyper, capacity uhyper, physical uhyper'),
  DOMAIN_CREATE_WITH_FLAGS: remoteTable.call(196, 'DOMAIN_CREATE_WITH_FLAGS', 'dom remote_nonnull_domain, flags uint', 'dom remote_nonnull_domain'),
  DOMAIN_SET_MEMORY_PARAMETERS: remoteTable.call(197, 'DOMAIN_SET_MEMORY_PARAMETERS', 'dom remote_nonnull_domain, params [16/12]remote_typed_param, flags uint'),
  DOMAIN_GET_MEMORY_PARAMETERS: remoteTable.call(198, 'DOMAIN_GET_MEMORY_PARAMETERS', 'dom remote_nonnull_domain, nparams int, flags uint', 'params [16/12]remote_typed_param, nparams int'),
  DOMAIN_SET_VCPUS_FLAGS: remoteTable.call(199, 'DOMAIN_SET_VCPUS_FLAGS', 'dom remote_nonnull_domain, nvcpus uint, flags uint'),
  DOMAIN_GET_VCPUS_FLAGS: remoteTable.call(200, 'DOMAIN_GET_VCPUS_FLAGS', 'dom remote_nonnull_domain, flags uint', 'num int'),
  DOMAIN_OPEN_CONSOLE: remoteTable.call(201, 'DOMAIN_OPEN_CONSOLE', 'dom remote_nonnull_domain, dev_name ?string:4194304, flags uint', undefined, { stream: 'read' }),
  DOMAIN_IS_UPDATED: remoteTable.call(202, 'DOMAIN_IS_UPDATED', 'dom remote_nonnull_domain', 'updated int', { priority: true }),
  CONNECT_GET_SYSINFO: remoteTable.call(203, 'CONNECT_GET_SYSINFO', 'flags uint', 'sysinfo string:4194304', { priority: true }),
  DOMAIN_SET_MEMORY_FLAGS: remoteTable.call(204, 'DOMAIN_SET_MEMORY_FLAGS', 'dom remote_nonnull_domain, memory uhyper, flags uint'),
  DOMAIN_SET_BLKIO_PARAMETERS: remoteTable.call(205, 'DOMAIN_SET_BLKIO_PARAMETERS', 'dom remote_nonnull_domain, params [16/12]remote_typed_param, flags uint'),
  DOMAIN_GET_BLKIO_PARAMETERS: remoteTable.call(206, 'DOMAIN_GET_BLKIO_PARAMETERS', 'dom remote_nonnull_domain, nparams int, flags uint', 'params [16/12]remote_typed_param, nparams int'),
  DOMAIN_MIGRATE_SET_MAX_SPEED: remoteTable.call(207, 'DOMAIN_MIGRATE_SET_MAX_SPEED', 'dom remote_nonnull_domain, bandwidth uhyper, flags uint'),
  STORAGE_VOL_UPLOAD: remoteTable.call(208, 'STORAGE_VOL_UPLOAD', 'vol remote_nonnull_storage_vol, offset uhyper, length uhyper, flags uint', undefined, { stream: 'write', sparse: true }),
  STORAGE_VOL_DOWNLOAD: remoteTable.call(209, 'STORAGE_VOL_DOWNLOAD', 'vol remote_nonnull_storage_vol, offset uhyper, length uhyper, flags uint', undefined, { stream: 'read', sparse: true }),
  DOMAIN_INJECT_NMI: remoteTable.call(210, 'DOMAIN_INJECT_NMI', 'dom remote_nonnull_domain, flags uint'),
  DOMAIN_SCREENSHOT: remoteTable.call(211, 'DOMAIN_SCREENSHOT', 'dom remote_nonnull_domain, screen uint, flags uint', 'mime ?string:4194304', { stream: 'read' }),
  DOMAIN_GET_STATE: remoteTable.call(212, 'DOMAIN_GET_STATE', 'dom remote_nonnull_domain, flags uint', 'state int, reason int', { priority: true }),
  DOMAIN_MIGRATE_BEGIN3: remoteTable.call(213, 'DOMAIN_MIGRATE_BEGIN3', 'dom remote_nonnull_domain, xmlin ?string:4194304, flags uhyper, dname ?string:4194304, resource uhyper', 'cookie_out opaque:4194304, xml string:4194304'),
  DOMAIN_MIGRATE_PREPARE3: remoteTable.call(214, 'DOMAIN_MIGRATE_PREPARE3', 'cookie_in opaque:4194304, uri_in ?string:4194304, flags uhyper, dname ?string:4194304, resource uhyper, dom_xml string:4194304', 'cookie_out opaque:4194304, uri_out ?string:4194304'),
  DOMAIN_MIGRATE_PREPARE_TUNNEL3: remoteTable.call(215, 'DOMAIN_MIGRATE_PREPARE_TUNNEL3', 'cookie_in opaque:4194304, flags uhyper, dname ?string:4194304, resource uhyper, dom_xml string:4194304', 'cookie_out opaque:4194304', { stream: 'write' }),
  DOMAIN_MIGRATE_PERFORM3: remoteTable.call(216, 'DOMAIN_MIGRATE_PERFORM3', 'dom remote_nonnull_domain, xmlin ?string:4194304, cookie_in opaque:4194304, dconnuri ?string:4194304, uri ?string:4194304, flags uhyper, dname ?string:4194304, resource uhyper', 'cookie_out opaque:4194304'),
  DOMAIN_MIGRATE_FINISH3: remoteTable.call(217, 'DOMAIN_MIGRATE_FINISH3', 'dname string:4194304, cookie_in opaque:4194304, dconnuri ?string:4194304, uri ?string:4194304, flags uhyper, cancelled int', 'dom remote_nonnull_domain, cookie_out opaque:4194304'),
  DOMAIN_MIGRATE_CONFIRM3: remoteTable.call(218, 'DOMAIN_MIGRATE_CONFIRM3', 'dom remote_nonnull_domain, cookie_in opaque:4194304, flags uhyper, cancelled int'),
  DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS: remoteTable.call(219, 'DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS', 'dom remote_nonnull_domain, params [16/12]remote_typed_param, flags uint'),
  INTERFACE_CHANGE_BEGIN: remoteTable.call(220, 'INTERFACE_CHANGE_BEGIN', 'flags uint'),
  INTERFACE_CHANGE_COMMIT: remoteTable.call(221, 'INTERFACE_CHANGE_COMMIT', 'flags uint'),
  INTERFACE_CHANGE_ROLLBACK: remoteTable.call(222, 'INTERFACE_CHANGE_ROLLBACK', 'flags uint'),
  DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS: remoteTable.call(223, 'DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS', 'dom remote_nonnull_domain, nparams int, flags uint', 'params [16/12]remote_typed_param'),
  DOMAIN_PIN_VCPU_FLAGS: remoteTable.call(225, 'DOMAIN_PIN_VCPU_FLAGS', 'dom remote_nonnull_domain, vcpu uint, cpumap opaque:2048, flags uint'),
  DOMAIN_SEND_KEY: remoteTable.call(226, 'DOMAIN_SEND_KEY', 'dom remote_nonnull_domain, codeset uint, holdtime uint, keycodes [16/4]uint, flags uint'),
  NODE_GET_CPU_STATS: remoteTable.call(227, 'NODE_GET_CPU_STATS', 'cpuNum int, nparams int, flags uint', 'params [16/12]remote_node_get_cpu_stats, nparams int', { priority: true }),
  NODE_GET_MEMORY_STATS: remoteTable.call(228, 'NODE_GET_MEMORY_STATS', 'nparams int, cellNum int, flags uint', 'params [16/12]remote_node_get_memory_stats, nparams int', { priority: true }),
  DOMAIN_GET_CONTROL_INFO: remoteTable.call(229, 'DOMAIN_GET_CONTROL_INFO', 'dom remote_nonnull_domain, flags uint', 'state uint, details uint, stateTime uhyper', { priority: true }),
  DOMAIN_GET_VCPU_PIN_INFO: remoteTable.call(230, 'DOMAIN_GET_VCPU_PIN_INFO', 'dom remote_nonnull_domain, ncpumaps int, maplen int, flags uint', 'cpumaps opaque:8388608, num int'),
  DOMAIN_UNDEFINE_FLAGS: remoteTable.call(231, 'DOMAIN_UNDEFINE_FLAGS', 'dom remote_nonnull_domain, flags uint', undefined, { priority: true }),
  DOMAIN_SAVE_FLAGS: remoteTable.call(232, 'DOMAIN_SAVE_FLAGS', 'dom remote_nonnull_domain, to string:4194304, dxml ?string:4194304, flags uint'),
  DOMAIN_RESTORE_FLAGS: remoteTable.call(233, 'DOMAIN_RESTORE_FLAGS', 'from string:4194304, dxml ?string:4194304, flags uint'),
  DOMAIN_DESTROY_FLAGS: remoteTable.call(234, 'DOMAIN_DESTROY_FLAGS', 'dom remote_nonnull_domain, flags uint', undefined, { priority: true }),
  DOMAIN_SAVE_IMAGE_GET_XML_DESC: remoteTable.call(235, 'DOMAIN_SAVE_IMAGE_GET_XML_DESC', 'file string:4194304, flags uint', 'xml string:4194304', { priority: true }),
  DOMAIN_SAVE_IMAGE_DEFINE_XML: remoteTable.call(236, 'DOMAIN_SAVE_IMAGE_DEFINE_XML', 'file string:4194304, dxml string:4194304, flags uint', undefined, { priority: true }),
  DOMAIN_BLOCK_JOB_ABORT: remoteTable.call(237, 'DOMAIN_BLOCK_JOB_ABORT', 'dom remote_nonnull_domain, path string:4194304, flags uint'),
  DOMAIN_GET_BLOCK_JOB_INFO: remoteTable.call(238, 'DOMAIN_GET_BLOCK_JOB_INFO', 'dom remote_nonnull_domain, path string:4194304, flags uint', 'found int, type int, bandwidth uhyper, cur uhyper, end uhyper'),
  DOMAIN_BLOCK_JOB_SET_SPEED: remoteTable.call(239, 'DOMAIN_BLOCK_JOB_SET_SPEED', 'dom remote_nonnull_domain, path string:4194304, bandwidth uhyper, flags uint'),
  DOMAIN_BLOCK_PULL: remoteTable.call(240, 'DOMAIN_BLOCK_PULL', 'dom remote_nonnull_domain, path string:4194304, bandwidth uhyper, flags uint'),
  DOMAIN_MIGRATE_GET_MAX_SPEED: remoteTable.call(242, 'DOMAIN_MIGRATE_GET_MAX_SPEED', 'dom remote_nonnull_domain, flags uint', 'bandwidth uhyper'),
  DOMAIN_BLOCK_STATS_FLAGS: remoteTable.call(243, 'DOMAIN_BLOCK_STATS_FLAGS', 'dom remote_nonnull_domain, path string:4194304, nparams int, flags uint', 'params [16/12]remote_typed_param, nparams int'),
  DOMAIN_SNAPSHOT_GET_PARENT: remoteTable.call(244, 'DOMAIN_SNAPSHOT_GET_PARENT', 'snap remote_nonnull_domain_snapshot, flags uint', 'snap remote_nonnull_domain_snapshot', { priority: true }),
  DOMAIN_RESET: remoteTable.call(245, 'DOMAIN_RESET', 'dom remote_nonnull_domain, flags uint'),
  DOMAIN_SNAPSHOT_NUM_CHILDREN: remoteTable.call(246, 'DOMAIN_SNAPSHOT_NUM_CHILDREN', 'snap remote_nonnull_domain_snapshot, flags uint', 'num int', { priority: true }),
  DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES: remoteTable.call(247, 'DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES', 'snap remote_nonnull_domain_snapshot, maxnames int, flags uint', 'names [16384/4]string:4194304', { priority: true }),
  DOMAIN_OPEN_GRAPHICS: remoteTable.call(249, 'DOMAIN_OPEN_GRAPHICS', 'dom remote_nonnull_domain, idx uint, flags uint'),
  NODE_SUSPEND_FOR_DURATION: remoteTable.call(250, 'NODE_SUSPEND_FOR_DURATION', 'target uint, duration uhyper, flags uint'),
  DOMAIN_BLOCK_RESIZE: remoteTable.call(251, 'DOMAIN_BLOCK_RESIZE', 'dom remote_nonnull_domain, disk string:4194304, size uhyper, flags uint'),
  DOMAIN_SET_BLOCK_IO_TUNE: remoteTable.call(252, 'DOMAIN_SET_BLOCK_IO_TUNE', 'dom remote_nonnull_domain, disk string:4194304, params [32/12]remote_typed_param, flags uint'),
  DOMAIN_GET_BLOCK_IO_TUNE: remoteTable.call(253, 'DOMAIN_GET_BLOCK_IO_TUNE', 'dom remote_nonnull_domain, disk ?string:4194304, nparams int, flags uint', 'params [32/12]remote_typed_param, nparams int'),
  DOMAIN_SET_NUMA_PARAMETERS: remoteTable.call(254, 'DOMAIN_SET_NUMA_PARAMETERS', 'dom remote_nonnull_domain, params [16/12]remote_typed_param, flags uint'),
  DOMAIN_GET_NUMA_PARAMETERS: remoteTable.call(255, 'DOMAIN_GET_NUMA_PARAMETERS', 'dom remote_nonnull_domain, nparams int, flags uint', 'params [16/12]remote_typed_param, nparams int'),
  DOMAIN_SET_INTERFACE_PARAMETERS: remoteTable.call(256, 'DOMAIN_SET_INTERFACE_PARAMETERS', 'dom remote_nonnull_domain, device string:4194304, params [16/12]remote_typed_param, flags uint'),
  DOMAIN_GET_INTERFACE_PARAMETERS: remoteTable.call(257, 'DOMAIN_GET_INTERFACE_PARAMETERS', 'dom remote_nonnull_domain, device string:4194304, nparams int, flags uint', 'params [16/12]remote_typed_param, nparams int'),
  DOMAIN_SHUTDOWN_FLAGS: remoteTable.call(258, 'DOMAIN_SHUTDOWN_FLAGS', 'dom remote_nonnull_domain, flags uint'),
  STORAGE_VOL_WIPE_PATTERN: remoteTable.call(259, 'STORAGE_VOL_WIPE_PATTERN', 'vol remote_nonnull_storage_vol, algorithm uint, flags uint'),
  STORAGE_VOL_RESIZE: remoteTable.call(260, 'STORAGE_VOL_RESIZE', 'vol remote_nonnull_storage_vol, capacity uhyper, flags uint'),
  DOMAIN_PM_SUSPEND_FOR_DURATION: remoteTable.call(261, 'DOMAIN_PM_SUSPEND_FOR_DURATION', 'dom remote_nonnull_domain, target uint, duration uhyper, flags uint'),
  DOMAIN_GET_CPU_STATS: remoteTable.call(262, 'DOMAIN_GET_CPU_STATS', 'dom remote_nonnull_domain, nparams uint, start_cpu int, ncpus uint, flags uint', 'params [2048/12]remote_typed_param, nparams int'),
  DOMAIN_GET_DISK_ERRORS: remoteTable.call(263, 'DOMAIN_GET_DISK_ERRORS', 'dom remote_nonnull_domain, maxerrors uint, flags uint', 'errors [256/8]remote_domain_disk_error, nerrors int'),
  DOMAIN_SET_METADATA: remoteTable.call(264, 'DOMAIN_SET_METADATA', 'dom remote_nonnull_domain, type int, metadata ?string:4194304, key ?string:4194304, uri ?string:4194304, flags uint'),
  DOMAIN_GET_METADATA: remoteTable.call(265, 'DOMAIN_GET_METADATA', 'dom remote_nonnull_domain, type int, uri ?string:4194304, flags uint', 'metadata string:4194304'),
  DOMAIN_BLOCK_REBASE: remoteTable.call(266, 'DOMAIN_BLOCK_REBASE', 'dom remote_nonnull_domain, path string:4194304, base ?string:4194304, bandwidth uhyper, flags uint'),
  DOMAIN_PM_WAKEUP: remoteTable.call(267, 'DOMAIN_PM_WAKEUP', 'dom remote_nonnull_domain, flags uint'),
  DOMAIN_SNAPSHOT_IS_CURRENT: remoteTable.call(271, 'DOMAIN_SNAPSHOT_IS_CURRENT', 'snap remote_nonnull_domain_snapshot, flags uint', 'current int'),
  DOMAIN_SNAPSHOT_HAS_METADATA: remoteTable.call(272, 'DOMAIN_SNAPSHOT_HAS_METADATA', 'snap remote_nonnull_domain_snapshot, flags uint', 'metadata int'),
  CONNECT_LIST_ALL_DOMAINS: remoteTable.call(273, 'CONNECT_LIST_ALL_DOMAINS', 'need_results int, flags uint', 'domains [16384/24]remote_nonnull_domain, ret uint', { priority: true }),
  DOMAIN_LIST_ALL_SNAPSHOTS: remoteTable.call(274, 'DOMAIN_LIST_ALL_SNAPSHOTS', 'dom remote_nonnull_domain, need_results int, flags uint', 'snapshots [16384/28]remote_nonnull_domain_snapshot, ret int', { priority: true }),
  DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN: remoteTable.call(275, 'DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN', 'snapshot remote_nonnull_domain_snapshot, need_results int, flags uint', 'snapshots [16384/28]remote_nonnull_domain_snapshot, ret int', { priority: true }),
  DOMAIN_GET_HOSTNAME: remoteTable.call(277, 'DOMAIN_GET_HOSTNAME', 'dom remote_nonnull_domain, flags uint', 'hostname string:4194304'),
  DOMAIN_GET_SECURITY_LABEL_LIST: remoteTable.call(278, 'DOMAIN_GET_SECURITY_LABEL_LIST', 'dom remote_nonnull_domain', 'labels [64/8]remote_domain_get_security_label_ret, ret int', { priority: true }),
  DOMAIN_PIN_EMULATOR: remoteTable.call(279, 'DOMAIN_PIN_EMULATOR', 'dom remote_nonnull_domain, cpumap opaque:2048, flags uint'),
  DOMAIN_GET_EMULATOR_PIN_INFO: remoteTable.call(280, 'DOMAIN_GET_EMULATOR_PIN_INFO', 'dom remote_nonnull_domain, maplen int, flags uint', 'cpumaps opaque:8388608, ret int'),
  CONNECT_LIST_ALL_STORAGE_POOLS: remoteTable.call(281, 'CONNECT_LIST_ALL_STORAGE_POOLS', 'need_results int, flags uint', 'pools [16384/20]remote_nonnull_storage_pool, ret uint', { priority: true }),
  STORAGE_POOL_LIST_ALL_VOLUMES: remoteTable.call(282, 'STORAGE_POOL_LIST_ALL_VOLUMES', 'pool remote_nonnull_storage_pool, need_results int, flags uint', 'vols [16384/12]remote_nonnull_storage_vol, ret uint', { priority: true }),
  CONNECT_LIST_ALL_NETWORKS: remoteTable.call(283, 'CONNECT_LIST_ALL_NETWORKS', 'need_results int, flags uint', 'nets [16384/20]remote_nonnull_network, ret uint', { priority: true }),
  CONNECT_LIST_ALL_INTERFACES: remoteTable.call(284, 'CONNECT_LIST_ALL_INTERFACES', 'need_results int, flags uint', 'ifaces [16384/8]remote_nonnull_interface, ret uint', { priority: true }),
  CONNECT_LIST_ALL_NODE_DEVICES: remoteTable.call(285, 'CONNECT_LIST_ALL_NODE_DEVICES', 'need_results int, flags uint', 'devices [65536/4]remote_nonnull_node_device, ret uint', { priority: true }),
  CONNECT_LIST_ALL_NWFILTERS: remoteTable.call(286, 'CONNECT_LIST_ALL_NWFILTERS', 'need_results int, flags uint', 'filters [16384/20]remote_nonnull_nwfilter, ret uint', { priority: true }),
  CONNECT_LIST_ALL_SECRETS: remoteTable.call(287, 'CONNECT_LIST_ALL_SECRETS', 'need_results int, flags uint', 'secrets [16384/24]remote_nonnull_secret, ret uint', { priority: true }),
  NODE_SET_MEMORY_PARAMETERS: remoteTable.call(288, 'NODE_SET_MEMORY_PARAMETERS', 'params [64/12]remote_typed_param, flags uint'),
  NODE_GET_MEMORY_PARAMETERS: remoteTable.call(289, 'NODE_GET_MEMORY_PARAMETERS', 'nparams int, flags uint', 'params [64/12]remote_typed_param, nparams int'),
  DOMAIN_BLOCK_COMMIT: remoteTable.call(290, 'DOMAIN_BLOCK_COMMIT', 'dom remote_nonnull_domain, disk string:4194304, base ?string:4194304, top ?string:4194304, bandwidth uhyper, flags uint'),
  NETWORK_UPDATE: remoteTable.call(291, 'NETWORK_UPDATE', 'net remote_nonnull_network, command uint, section uint, parentIndex int, xml string:4194304, flags uint', undefined, { priority: true }),
  NODE_GET_CPU_MAP: remoteTable.call(293, 'NODE_GET_CPU_MAP', 'need_map int, need_online int, flags uint', 'cpumap opaque:2048, online uint, ret int'),
  DOMAIN_FSTRIM: remoteTable.call(294, 'DOMAIN_FSTRIM', 'dom remote_nonnull_domain, mountPoint ?string:4194304, minimum uhyper, flags uint'),
  DOMAIN_SEND_PROCESS_SIGNAL: remoteTable.call(295, 'DOMAIN_SEND_PROCESS_SIGNAL', 'dom remote_nonnull_domain, pid_value hyper, signum uint, flags uint'),
  DOMAIN_OPEN_CHANNEL: remoteTable.call(296, 'DOMAIN_OPEN_CHANNEL', 'dom remote_nonnull_domain, name ?string:4194304, flags uint', undefined, { stream: 'read' }),
  NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN: remoteTable.call(297, 'NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN', 'wwnn string:4194304, wwpn string:4194304, flags uint', 'dev remote_nonnull_node_device', { priority: true }),
  DOMAIN_GET_JOB_STATS: remoteTable.call(298, 'DOMAIN_GET_JOB_STATS', 'dom remote_nonnull_domain, flags uint', 'type int, params [64/12]remote_typed_param'),
  DOMAIN_MIGRATE_GET_COMPRESSION_CACHE: remoteTable.call(299, 'DOMAIN_MIGRATE_GET_COMPRESSION_CACHE', 'dom remote_nonnull_domain, flags uint', 'cacheSize uhyper'),
  DOMAIN_MIGRATE_SET_COMPRESSION_CACHE: remoteTable.call(300, 'DOMAIN_MIGRATE_SET_COMPRESSION_CACHE', 'dom remote_nonnull_domain, cacheSize uhyper, flags uint'),
  NODE_DEVICE_DETACH_FLAGS: remoteTable.call(301, 'NODE_DEVICE_DETACH_FLAGS', 'name string:4194304, driverName ?string:4194304, flags uint'),
  DOMAIN_MIGRATE_BEGIN3_PARAMS: remoteTable.call(302, 'DOMAIN_MIGRATE_BEGIN3_PARAMS', 'dom remote_nonnull_domain, params [64/12]remote_typed_param, flags uint', 'cookie_out opaque:4194304, xml string:4194304'),
  DOMAIN_MIGRATE_PREPARE3_PARAMS: remoteTable.call(303, 'DOMAIN_MIGRATE_PREPARE3_PARAMS', 'params [64/12]remote_typed_param, cookie_in opaque:4194304, flags uint', 'cookie_out opaque:4194304, uri_out ?string:4194304'),
  DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS: remoteTable.call(304, 'DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS', 'params [64/12]remote_typed_param, cookie_in opaque:4194304, flags uint', 'cookie_out opaque:4194304'),
  DOMAIN_MIGRATE_PERFORM3_PARAMS: remoteTable.call(305, 'DOMAIN_MIGRATE_PERFORM3_PARAMS', 'dom remote_nonnull_domain, dconnuri ?string:4194304, params [64/12]remote_typed_param, cookie_in opaque:4194304, flags uint', 'cookie_out opaque:4194304'),
  DOMAIN_MIGRATE_FINISH3_PARAMS: remoteTable.call(306, 'DOMAIN_MIGRATE_FINISH3_PARAMS', 'params [64/12]remote_typed_param, cookie_in opaque:4194304, flags uint, cancelled int', 'dom remote_nonnull_domain, cookie_out opaque:4194304'),
  DOMAIN_MIGRATE_CONFIRM3_PARAMS: remoteTable.call(307, 'DOMAIN_MIGRATE_CONFIRM3_PARAMS', 'dom remote_nonnull_domain, params [64/12]remote_typed_param, cookie_in opaque:4194304, flags uint, cancelled int'),
  DOMAIN_SET_MEMORY_STATS_PERIOD: remoteTable.call(308, 'DOMAIN_SET_MEMORY_STATS_PERIOD', 'dom remote_nonnull_domain, period int, flags uint'),
  DOMAIN_CREATE_XML_WITH_FILES: remoteTable.call(309, 'DOMAIN_CREATE_XML_WITH_FILES', 'xml_desc string:4194304, flags uint', 'dom remote_nonnull_domain'),
  DOMAIN_CREATE_WITH_FILES: remoteTable.call(310, 'DOMAIN_CREATE_WITH_FILES', 'dom remote_nonnull_domain, flags uint', 'dom remote_nonnull_domain'),
  CONNECT_GET_CPU_MODEL_NAMES: remoteTable.call(312, 'CONNECT_GET_CPU_MODEL_NAMES', 'arch string:4194304, need_results int, flags uint', 'models [8192/4]string:4194304, ret int'),
  CONNECT_NETWORK_EVENT_REGISTER_ANY: remoteTable.call(313, 'CONNECT_NETWORK_EVENT_REGISTER_ANY', 'eventID int, net ?remote_nonnull_network', 'callbackID int', { priority: true }),
  CONNECT_NETWORK_EVENT_DEREGISTER_ANY: remoteTable.call(314, 'CONNECT_NETWORK_EVENT_DEREGISTER_ANY', 'callbackID int', undefined, { priority: true }),
  CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: remoteTable.call(316, 'CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY', 'eventID int, dom ?remote_nonnull_domain', 'callbackID int', { priority: true }),
  CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: remoteTable.call(317, 'CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY', 'callbackID int', undefined, { priority: true }),
  DOMAIN_CORE_DUMP_WITH_FORMAT: remoteTable.call(334, 'DOMAIN_CORE_DUMP_WITH_FORMAT', 'dom remote_nonnull_domain, to string:4194304, dumpformat uint, flags uint'),
  DOMAIN_FSFREEZE: remoteTable.call(335, 'DOMAIN_FSFREEZE', 'dom remote_nonnull_domain, mountpoints [256/4]string:4194304, flags uint', 'filesystems int'),
  DOMAIN_FSTHAW: remoteTable.call(336, 'DOMAIN_FSTHAW', 'dom remote_nonnull_domain, mountpoints [256/4]string:4194304, flags uint', 'filesystems int'),
  DOMAIN_GET_TIME: remoteTable.call(337, 'DOMAIN_GET_TIME', 'dom remote_nonnull_domain, flags uint', 'seconds hyper, nseconds uint'),
  DOMAIN_SET_TIME: remoteTable.call(338, 'DOMAIN_SET_TIME', 'dom remote_nonnull_domain, seconds hyper, nseconds uint, flags uint'),
  NODE_GET_FREE_PAGES: remoteTable.call(340, 'NODE_GET_FREE_PAGES', 'pages [1024/4]uint, startCell int, cellCount uint, flags uint', 'counts [1024/8]uhyper', { priority: true }),
  NETWORK_GET_DHCP_LEASES: remoteTable.call(341, 'NETWORK_GET_DHCP_LEASES', 'net remote_nonnull_network, mac ?string:4194304, need_results int, flags uint', 'leases [65536/40]remote_network_dhcp_lease, ret uint'),
  CONNECT_GET_DOMAIN_CAPABILITIES: remoteTable.call(342, 'CONNECT_GET_DOMAIN_CAPABILITIES', 'emulatorbin ?string:4194304, arch ?string:4194304, machine ?string:4194304, virttype ?string:4194304, flags uint', 'capabilities string:4194304'),
  DOMAIN_OPEN_GRAPHICS_FD: remoteTable.call(343, 'DOMAIN_OPEN_GRAPHICS_FD', 'dom remote_nonnull_domain, idx uint, flags uint'),
  CONNECT_GET_ALL_DOMAIN_STATS: remoteTable.call(344, 'CONNECT_GET_ALL_DOMAIN_STATS', 'doms [16384/24]remote_nonnull_domain, stats uint, flags uint', 'retStats [16384/28]remote_domain_stats_record'),
  DOMAIN_BLOCK_COPY: remoteTable.call(345, 'DOMAIN_BLOCK_COPY', 'dom remote_nonnull_domain, path string:4194304, destxml string:4194304, params [16/12]remote_typed_param, flags uint'),
  NODE_ALLOC_PAGES: remoteTable.call(347, 'NODE_ALLOC_PAGES', 'pageSizes [1024/4]uint, pageCounts [1024/8]uhyper, startCell int, cellCount uint, flags uint', 'ret int'),
  DOMAIN_GET_FSINFO: remoteTable.call(349, 'DOMAIN_GET_FSINFO', 'dom remote_nonnull_domain, flags uint', 'info [256/16]remote_domain_fsinfo, ret uint'),
  DOMAIN_DEFINE_XML_FLAGS: remoteTable.call(350, 'DOMAIN_DEFINE_XML_FLAGS', 'xml string:4194304, flags uint', 'dom remote_nonnull_domain', { priority: true }),
  DOMAIN_GET_IOTHREAD_INFO: remoteTable.call(351, 'DOMAIN_GET_IOTHREAD_INFO', 'dom remote_nonnull_domain, flags uint', 'info [16384/8]remote_domain_iothread_info, ret uint'),
  DOMAIN_PIN_IOTHREAD: remoteTable.call(352, 'DOMAIN_PIN_IOTHREAD', 'dom remote_nonnull_domain, iothreads_id uint, cpumap opaque:2048, flags uint'),
  DOMAIN_INTERFACE_ADDRESSES: remoteTable.call(353, 'DOMAIN_INTERFACE_ADDRESSES', 'dom remote_nonnull_domain, source uint, flags uint', 'ifaces [2048/12]remote_domain_interface'),
  DOMAIN_ADD_IOTHREAD: remoteTable.call(355, 'DOMAIN_ADD_IOTHREAD', 'dom remote_nonnull_domain, iothread_id uint, flags uint'),
  DOMAIN_DEL_IOTHREAD: remoteTable.call(356, 'DOMAIN_DEL_IOTHREAD', 'dom remote_nonnull_domain, iothread_id uint, flags uint'),
  DOMAIN_SET_USER_PASSWORD: remoteTable.call(357, 'DOMAIN_SET_USER_PASSWORD', 'dom remote_nonnull_domain, user ?string:4194304, password ?string:4194304, flags uint'),
  DOMAIN_RENAME: remoteTable.call(358, 'DOMAIN_RENAME', 'dom remote_nonnull_domain, new_name ?string:4194304, flags uint', 'retcode int'),
  CONNECT_REGISTER_CLOSE_CALLBACK: remoteTable.call(360, 'CONNECT_REGISTER_CLOSE_CALLBACK', undefined, undefined, { priority: true }),
  CONNECT_UNREGISTER_CLOSE_CALLBACK: remoteTable.call(361, 'CONNECT_UNREGISTER_CLOSE_CALLBACK', undefined, undefined, { priority: true }),
  DOMAIN_MIGRATE_START_POST_COPY: remoteTable.call(364, 'DOMAIN_MIGRATE_START_POST_COPY', 'dom remote_nonnull_domain, flags uint'),
  DOMAIN_GET_PERF_EVENTS: remoteTable.call(365, 'DOMAIN_GET_PERF_EVENTS', 'dom remote_nonnull_domain, flags uint', 'params [64/12]remote_typed_param'),
  DOMAIN_SET_PERF_EVENTS: remoteTable.call(366, 'DOMAIN_SET_PERF_EVENTS', 'dom remote_nonnull_domain, params [64/12]remote_typed_param, flags uint'),
  CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY: remoteTable.call(368, 'CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY', 'eventID int, pool ?remote_nonnull_storage_pool', 'callbackID int', { priority: true }),
  CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY: remoteTable.call(369, 'CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY', 'callbackID int', undefined, { priority: true }),
  DOMAIN_GET_GUEST_VCPUS: remoteTable.call(371, 'DOMAIN_GET_GUEST_VCPUS', 'dom remote_nonnull_domain, flags uint', 'params [64/12]remote_typed_param'),
  DOMAIN_SET_GUEST_VCPUS: remoteTable.call(372, 'DOMAIN_SET_GUEST_VCPUS', 'dom remote_nonnull_domain, cpumap string:4194304, state int, flags uint'),
  CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY: remoteTable.call(374, 'CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY', 'eventID int, dev ?remote_nonnull_node_device', 'callbackID int', { priority: true }),
  CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY: remoteTable.call(375, 'CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY', 'callbackID int', undefined, { priority: true }),
  STORAGE_VOL_GET_INFO_FLAGS: remoteTable.call(378, 'STORAGE_VOL_GET_INFO_FLAGS', 'vol remote_nonnull_storage_vol, flags uint', 'type char, capacity uhyper, allocation uhyper', { priority: true }),
  CONNECT_SECRET_EVENT_REGISTER_ANY: remoteTable.call(380, 'CONNECT_SECRET_EVENT_REGISTER_ANY', 'eventID int, secret ?remote_nonnull_secret', 'callbackID int', { priority: true }),
  CONNECT_SECRET_EVENT_DEREGISTER_ANY: remoteTable.call(381, 'CONNECT_SECRET_EVENT_DEREGISTER_ANY', 'callbackID int', undefined, { priority: true }),
  DOMAIN_SET_VCPU: remoteTable.call(384, 'DOMAIN_SET_VCPU', 'dom remote_nonnull_domain, cpumap string:4194304, state int, flags uint'),
  DOMAIN_SET_BLOCK_THRESHOLD: remoteTable.call(386, 'DOMAIN_SET_BLOCK_THRESHOLD', 'dom remote_nonnull_domain, dev string:4194304, threshold uhyper, flags uint'),
  DOMAIN_MIGRATE_GET_MAX_DOWNTIME: remoteTable.call(387, 'DOMAIN_MIGRATE_GET_MAX_DOWNTIME', 'dom remote_nonnull_domain, flags uint', 'downtime uhyper'),
  DOMAIN_MANAGED_SAVE_GET_XML_DESC: remoteTable.call(388, 'DOMAIN_MANAGED_SAVE_GET_XML_DESC', 'dom remote_nonnull_domain, flags uint', 'xml string:4194304'),
  DOMAIN_MANAGED_SAVE_DEFINE_XML: remoteTable.call(389, 'DOMAIN_MANAGED_SAVE_DEFINE_XML', 'dom remote_nonnull_domain, dxml ?string:4194304, flags uint'),
  DOMAIN_SET_LIFECYCLE_ACTION: remoteTable.call(390, 'DOMAIN_SET_LIFECYCLE_ACTION', 'dom remote_nonnull_domain, type uint, action uint, flags uint'),
  STORAGE_POOL_LOOKUP_BY_TARGET_PATH: remoteTable.call(391, 'STORAGE_POOL_LOOKUP_BY_TARGET_PATH', 'path string:4194304', 'pool remote_nonnull_storage_pool', { priority: true }),
  DOMAIN_DETACH_DEVICE_ALIAS: remoteTable.call(392, 'DOMAIN_DETACH_DEVICE_ALIAS', 'dom remote_nonnull_domain, alias string:4194304, flags uint'),
  CONNECT_COMPARE_HYPERVISOR_CPU: remoteTable.call(393, 'CONNECT_COMPARE_HYPERVISOR_CPU', 'emulator ?string:4194304, arch ?string:4194304, machine ?string:4194304, virttype ?string:4194304, xmlCPU string:4194304, flags uint', 'result int'),
  CONNECT_BASELINE_HYPERVISOR_CPU: remoteTable.call(394, 'CONNECT_BASELINE_HYPERVISOR_CPU', 'emulator ?string:4194304, arch ?string:4194304, machine ?string:4194304, virttype ?string:4194304, xmlCPUs [256/4]string:4194304, flags uint', 'cpu string:4194304'),
  NODE_GET_SEV_INFO: remoteTable.call(395, 'NODE_GET_SEV_INFO', 'nparams int, flags uint', 'params [64/12]remote_typed_param, nparams int'),
  DOMAIN_GET_LAUNCH_SECURITY_INFO: remoteTable.call(396, 'DOMAIN_GET_LAUNCH_SECURITY_INFO', 'dom remote_nonnull_domain, flags uint', 'params [64/12]remote_typed_param'),
  NWFILTER_BINDING_LOOKUP_BY_PORT_DEV: remoteTable.call(397, 'NWFILTER_BINDING_LOOKUP_BY_PORT_DEV', 'name string:4194304', 'nwfilter remote_nonnull_nwfilter_binding', { priority: true }),
  NWFILTER_BINDING_GET_XML_DESC: remoteTable.call(398, 'NWFILTER_BINDING_GET_XML_DESC', 'nwfilter remote_nonnull_nwfilter_binding, flags uint', 'xml string:4194304', { priority: true }),
  NWFILTER_BINDING_CREATE_XML: remoteTable.call(399, 'NWFILTER_BINDING_CREATE_XML', 'xml string:4194304, flags uint', 'nwfilter remote_nonnull_nwfilter_binding', { priority: true }),
  NWFILTER_BINDING_DELETE: remoteTable.call(400, 'NWFILTER_BINDING_DELETE', 'nwfilter remote_nonnull_nwfilter_binding', undefined, { priority: true }),
  CONNECT_LIST_ALL_NWFILTER_BINDINGS: remoteTable.call(401, 'CONNECT_LIST_ALL_NWFILTER_BINDINGS', 'need_results int, flags uint', 'bindings [16384/8]remote_nonnull_nwfilter_binding, ret uint', { priority: true }),
  DOMAIN_SET_IOTHREAD_PARAMS: remoteTable.call(402, 'DOMAIN_SET_IOTHREAD_PARAMS', 'dom remote_nonnull_domain, iothread_id uint, params [64/12]remote_typed_param, flags uint'),
  CONNECT_GET_STORAGE_POOL_CAPABILITIES: remoteTable.call(403, 'CONNECT_GET_STORAGE_POOL_CAPABILITIES', 'flags uint', 'capabilities string:4194304'),
  NETWORK_LIST_ALL_PORTS: remoteTable.call(404, 'NETWORK_LIST_ALL_PORTS', 'network remote_nonnull_network, need_results int, flags uint', 'ports [16384/36]remote_nonnull_network_port, ret uint', { priority: true }),
  NETWORK_PORT_LOOKUP_BY_UUID: remoteTable.call(405, 'NETWORK_PORT_LOOKUP_BY_UUID', 'network remote_nonnull_network, uuid opaqueFixed:16', 'port remote_nonnull_network_port', { priority: true }),
  NETWORK_PORT_CREATE_XML: remoteTable.call(406, 'NETWORK_PORT_CREATE_XML', 'network remote_nonnull_network, xml string:4194304, flags uint', 'port remote_nonnull_network_port'),
  NETWORK_PORT_GET_PARAMETERS: remoteTable.call(407, 'NETWORK_PORT_GET_PARAMETERS', 'port remote_nonnull_network_port, nparams int, flags uint', 'params [16/12]remote_typed_param, nparams int'),
  NETWORK_PORT_SET_PARAMETERS: remoteTable.call(408, 'NETWORK_PORT_SET_PARAMETERS', 'port remote_nonnull_network_port, params [16/12]remote_typed_param, flags uint'),
  NETWORK_PORT_GET_XML_DESC: remoteTable.call(409, 'NETWORK_PORT_GET_XML_DESC', 'port remote_nonnull_network_port, flags uint', 'xml string:4194304'),
  NETWORK_PORT_DELETE: remoteTable.call(410, 'NETWORK_PORT_DELETE', 'port remote_nonnull_network_port, flags uint'),
  DOMAIN_CHECKPOINT_CREATE_XML: remoteTable.call(411, 'DOMAIN_CHECKPOINT_CREATE_XML', 'dom remote_nonnull_domain, xml_desc string:4194304, flags uint', 'checkpoint remote_nonnull_domain_checkpoint'),
  DOMAIN_CHECKPOINT_GET_XML_DESC: remoteTable.call(412, 'DOMAIN_CHECKPOINT_GET_XML_DESC', 'checkpoint remote_nonnull_domain_checkpoint, flags uint', 'xml string:4194304'),
  DOMAIN_LIST_ALL_CHECKPOINTS: remoteTable.call(413, 'DOMAIN_LIST_ALL_CHECKPOINTS', 'dom remote_nonnull_domain, need_results int, flags uint', 'checkpoints [16384/28]remote_nonnull_domain_checkpoint, ret int', { priority: true }),
  DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN: remoteTable.call(414, 'DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN', 'checkpoint remote_nonnull_domain_checkpoint, need_results int, flags uint', 'checkpoints [16384/28]remote_nonnull_domain_checkpoint, ret int', { priority: true }),
  DOMAIN_CHECKPOINT_LOOKUP_BY_NAME: remoteTable.call(415, 'DOMAIN_CHECKPOINT_LOOKUP_BY_NAME', 'dom remote_nonnull_domain, name string:4194304, flags uint', 'checkpoint remote_nonnull_domain_checkpoint', { priority: true }),
  DOMAIN_CHECKPOINT_GET_PARENT: remoteTable.call(416, 'DOMAIN_CHECKPOINT_GET_PARENT', 'checkpoint remote_nonnull_domain_checkpoint, flags uint', 'parent remote_nonnull_domain_checkpoint', { priority: true }),
  DOMAIN_CHECKPOINT_DELETE: remoteTable.call(417, 'DOMAIN_CHECKPOINT_DELETE', 'checkpoint remote_nonnull_domain_checkpoint, flags uint'),
  DOMAIN_GET_GUEST_INFO: remoteTable.call(418, 'DOMAIN_GET_GUEST_INFO', 'dom remote_nonnull_domain, types uint, flags uint', 'params [2048/12]remote_typed_param'),
  CONNECT_SET_IDENTITY: remoteTable.call(419, 'CONNECT_SET_IDENTITY', 'params [20/12]remote_typed_param, flags uint'),
  DOMAIN_AGENT_SET_RESPONSE_TIMEOUT: remoteTable.call(420, 'DOMAIN_AGENT_SET_RESPONSE_TIMEOUT', 'dom remote_nonnull_domain, timeout int, flags uint', 'result int'),
  DOMAIN_BACKUP_BEGIN: remoteTable.call(421, 'DOMAIN_BACKUP_BEGIN', 'dom remote_nonnull_domain, backup_xml string:4194304, checkpoint_xml ?string:4194304, flags uint'),
  DOMAIN_BACKUP_GET_XML_DESC: remoteTable.call(422, 'DOMAIN_BACKUP_GET_XML_DESC', 'dom remote_nonnull_domain, flags uint', 'xml string:4194304', { priority: true }),
  DOMAIN_AUTHORIZED_SSH_KEYS_GET: remoteTable.call(424, 'DOMAIN_AUTHORIZED_SSH_KEYS_GET', 'dom remote_nonnull_domain, user string:4194304, flags uint', 'keys [2048/4]string:4194304'),
  DOMAIN_AUTHORIZED_SSH_KEYS_SET: remoteTable.call(425, 'DOMAIN_AUTHORIZED_SSH_KEYS_SET', 'dom remote_nonnull_domain, user string:4194304, keys [2048/4]string:4194304, flags uint'),
  DOMAIN_GET_MESSAGES: remoteTable.call(426, 'DOMAIN_GET_MESSAGES', 'dom remote_nonnull_domain, flags uint', 'msgs [2048/4]string:4194304'),
  DOMAIN_START_DIRTY_RATE_CALC: remoteTable.call(427, 'DOMAIN_START_DIRTY_RATE_CALC', 'dom remote_nonnull_domain, seconds int, flags uint'),
  NODE_DEVICE_DEFINE_XML: remoteTable.call(428, 'NODE_DEVICE_DEFINE_XML', 'xml_desc string:4194304, flags uint', 'dev remote_nonnull_node_device'),
  NODE_DEVICE_UNDEFINE: remoteTable.call(429, 'NODE_DEVICE_UNDEFINE', 'name string:4194304, flags uint', undefined, { priority: true }),
  NODE_DEVICE_CREATE: remoteTable.call(430, 'NODE_DEVICE_CREATE', 'name string:4194304, flags uint', undefined, { priority: true }),
  NWFILTER_DEFINE_XML_FLAGS: remoteTable.call(431, 'NWFILTER_DEFINE_XML_FLAGS', 'xml string:4194304, flags uint', 'nwfilter remote_nonnull_nwfilter', { priority: true }),
  NETWORK_DEFINE_XML_FLAGS: remoteTable.call(432, 'NETWORK_DEFINE_XML_FLAGS', 'xml string:4194304, flags uint', 'net remote_nonnull_network', { priority: true }),
  NODE_DEVICE_GET_AUTOSTART: remoteTable.call(433, 'NODE_DEVICE_GET_AUTOSTART', 'name string:4194304', 'autostart int', { priority: true }),
  NODE_DEVICE_SET_AUTOSTART: remoteTable.call(434, 'NODE_DEVICE_SET_AUTOSTART', 'name string:4194304, autostart int', undefined, { priority: true }),
  NODE_DEVICE_IS_PERSISTENT: remoteTable.call(435, 'NODE_DEVICE_IS_PERSISTENT', 'name string:4194304', 'persistent int', { priority: true }),
  NODE_DEVICE_IS_ACTIVE: remoteTable.call(436, 'NODE_DEVICE_IS_ACTIVE', 'name string:4194304', 'active int', { priority: true }),
  NETWORK_CREATE_XML_FLAGS: remoteTable.call(437, 'NETWORK_CREATE_XML_FLAGS', 'xml string:4194304, flags uint', 'net remote_nonnull_network', { priority: true }),
  DOMAIN_SET_LAUNCH_SECURITY_STATE: remoteTable.call(439, 'DOMAIN_SET_LAUNCH_SECURITY_STATE', 'dom remote_nonnull_domain, params [64/12]remote_typed_param, flags uint'),
  DOMAIN_SAVE_PARAMS: remoteTable.call(440, 'DOMAIN_SAVE_PARAMS', 'dom remote_nonnull_domain, params [64/12]remote_typed_param, flags uint'),
  DOMAIN_RESTORE_PARAMS: remoteTable.call(441, 'DOMAIN_RESTORE_PARAMS', 'params [64/12]remote_typed_param, flags uint'),
  DOMAIN_ABORT_JOB_FLAGS: remoteTable.call(442, 'DOMAIN_ABORT_JOB_FLAGS', 'dom remote_nonnull_domain, flags uint'),
  DOMAIN_FD_ASSOCIATE: remoteTable.call(443, 'DOMAIN_FD_ASSOCIATE', 'dom remote_nonnull_domain, name string:4194304, flags uint'),
  NETWORK_SET_METADATA: remoteTable.call(444, 'NETWORK_SET_METADATA', 'network remote_nonnull_network, type int, metadata ?string:4194304, key ?string:4194304, uri ?string:4194304, flags uint'),
  NETWORK_GET_METADATA: remoteTable.call(445, 'NETWORK_GET_METADATA', 'network remote_nonnull_network, type int, uri ?string:4194304, flags uint', 'metadata string:4194304'),
  NODE_DEVICE_UPDATE: remoteTable.call(447, 'NODE_DEVICE_UPDATE', 'name string:4194304, xml_desc string:4194304, flags uint', undefined, { priority: true }),
  DOMAIN_GRAPHICS_RELOAD: remoteTable.call(448, 'DOMAIN_GRAPHICS_RELOAD', 'dom remote_nonnull_domain, type uint, flags uint'),
  DOMAIN_GET_AUTOSTART_ONCE: remoteTable.call(449, 'DOMAIN_GET_AUTOSTART_ONCE', 'dom remote_nonnull_domain', 'autostart int', { priority: true }),
  DOMAIN_SET_AUTOSTART_ONCE: remoteTable.call(450, 'DOMAIN_SET_AUTOSTART_ONCE', 'dom remote_nonnull_domain, autostart int', undefined, { priority: true }),
  DOMAIN_SET_THROTTLE_GROUP: remoteTable.call(451, 'DOMAIN_SET_THROTTLE_GROUP', 'dom remote_nonnull_domain, group string:4194304, params [32/12]remote_typed_param, flags uint'),
  DOMAIN_DEL_THROTTLE_GROUP: remoteTable.call(452, 'DOMAIN_DEL_THROTTLE_GROUP', 'dom remote_nonnull_domain, group ?string:4194304, flags uint'),
};

/** The same by number; undefined where a number is none of these. */
export const remoteProcedures: readonly (Procedure<unknown, unknown> | undefined)[] = byNumber(remote as unknown as Record<string, Procedure<unknown, unknown>>);

export interface RemoteEventTable {
  readonly DOMAIN_EVENT_LIFECYCLE: EventProcedure<remote_domain_event_lifecycle_msg>;
  readonly DOMAIN_EVENT_REBOOT: EventProcedure<remote_domain_event_reboot_msg>;
  readonly DOMAIN_EVENT_RTC_CHANGE: EventProcedure<remote_domain_event_rtc_change_msg>;
  readonly DOMAIN_EVENT_WATCHDOG: EventProcedure<remote_domain_event_watchdog_msg>;
  readonly DOMAIN_EVENT_IO_ERROR: EventProcedure<remote_domain_event_io_error_msg>;
  readonly DOMAIN_EVENT_GRAPHICS: EventProcedure<remote_domain_event_graphics_msg>;
  readonly DOMAIN_EVENT_IO_ERROR_REASON: EventProcedure<remote_domain_event_io_error_reason_msg>;
  readonly DOMAIN_EVENT_CONTROL_ERROR: EventProcedure<remote_domain_event_control_error_msg>;
  readonly DOMAIN_EVENT_BLOCK_JOB: EventProcedure<remote_domain_event_block_job_msg>;
  readonly DOMAIN_EVENT_DISK_CHANGE: EventProcedure<remote_domain_event_disk_change_msg>;
  readonly DOMAIN_EVENT_TRAY_CHANGE: EventProcedure<remote_domain_event_tray_change_msg>;
  readonly DOMAIN_EVENT_PMWAKEUP: EventProcedure<remote_domain_event_pmwakeup_msg>;
  readonly DOMAIN_EVENT_PMSUSPEND: EventProcedure<remote_domain_event_pmsuspend_msg>;
  readonly DOMAIN_EVENT_BALLOON_CHANGE: EventProcedure<remote_domain_event_balloon_change_msg>;
  readonly DOMAIN_EVENT_PMSUSPEND_DISK: EventProcedure<remote_domain_event_pmsuspend_disk_msg>;
  readonly DOMAIN_EVENT_DEVICE_REMOVED: EventProcedure<remote_domain_event_device_removed_msg>;
  readonly NETWORK_EVENT_LIFECYCLE: EventProcedure<remote_network_event_lifecycle_msg>;
  readonly DOMAIN_EVENT_CALLBACK_LIFECYCLE: EventProcedure<remote_domain_event_callback_lifecycle_msg>;
  readonly DOMAIN_EVENT_CALLBACK_REBOOT: EventProcedure<remote_domain_event_callback_reboot_msg>;
  readonly DOMAIN_EVENT_CALLBACK_RTC_CHANGE: EventProcedure<remote_domain_event_callback_rtc_change_msg>;
  readonly DOMAIN_EVENT_CALLBACK_WATCHDOG: EventProcedure<remote_domain_event_callback_watchdog_msg>;
  readonly DOMAIN_EVENT_CALLBACK_IO_ERROR: EventProcedure<remote_domain_event_callback_io_error_msg>;
  readonly DOMAIN_EVENT_CALLBACK_GRAPHICS: EventProcedure<remote_domain_event_callback_graphics_msg>;
  readonly DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON: EventProcedure<remote_domain_event_callback_io_error_reason_msg>;
  readonly DOMAIN_EVENT_CALLBACK_CONTROL_ERROR: EventProcedure<remote_domain_event_callback_control_error_msg>;
  readonly DOMAIN_EVENT_CALLBACK_BLOCK_JOB: EventProcedure<remote_domain_event_callback_block_job_msg>;
  readonly DOMAIN_EVENT_CALLBACK_DISK_CHANGE: EventProcedure<remote_domain_event_callback_disk_change_msg>;
  readonly DOMAIN_EVENT_CALLBACK_TRAY_CHANGE: EventProcedure<remote_domain_event_callback_tray_change_msg>;
  readonly DOMAIN_EVENT_CALLBACK_PMWAKEUP: EventProcedure<remote_domain_event_callback_pmwakeup_msg>;
  readonly DOMAIN_EVENT_CALLBACK_PMSUSPEND: EventProcedure<remote_domain_event_callback_pmsuspend_msg>;
  readonly DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE: EventProcedure<remote_domain_event_callback_balloon_change_msg>;
  readonly DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK: EventProcedure<remote_domain_event_callback_pmsuspend_disk_msg>;
  readonly DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED: EventProcedure<remote_domain_event_callback_device_removed_msg>;
  readonly DOMAIN_EVENT_BLOCK_JOB_2: EventProcedure<remote_domain_event_block_job_2_msg>;
  readonly DOMAIN_EVENT_CALLBACK_TUNABLE: EventProcedure<remote_domain_event_callback_tunable_msg>;
  readonly DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE: EventProcedure<remote_domain_event_callback_agent_lifecycle_msg>;
  readonly DOMAIN_EVENT_CALLBACK_DEVICE_ADDED: EventProcedure<remote_domain_event_callback_device_added_msg>;
  readonly DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION: EventProcedure<remote_domain_event_callback_migration_iteration_msg>;
  readonly CONNECT_EVENT_CONNECTION_CLOSED: EventProcedure<remote_connect_event_connection_closed_msg>;
  readonly DOMAIN_EVENT_CALLBACK_JOB_COMPLETED: EventProcedure<remote_domain_event_callback_job_completed_msg>;
  readonly DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED: EventProcedure<remote_domain_event_callback_device_removal_failed_msg>;
  readonly STORAGE_POOL_EVENT_LIFECYCLE: EventProcedure<remote_storage_pool_event_lifecycle_msg>;
  readonly STORAGE_POOL_EVENT_REFRESH: EventProcedure<remote_storage_pool_event_refresh_msg>;
  readonly NODE_DEVICE_EVENT_LIFECYCLE: EventProcedure<remote_node_device_event_lifecycle_msg>;
  readonly NODE_DEVICE_EVENT_UPDATE: EventProcedure<remote_node_device_event_update_msg>;
  readonly DOMAIN_EVENT_CALLBACK_METADATA_CHANGE: EventProcedure<remote_domain_event_callback_metadata_change_msg>;
  readonly SECRET_EVENT_LIFECYCLE: EventProcedure<remote_secret_event_lifecycle_msg>;
  readonly SECRET_EVENT_VALUE_CHANGED: EventProcedure<remote_secret_event_value_changed_msg>;
  readonly DOMAIN_EVENT_BLOCK_THRESHOLD: EventProcedure<remote_domain_event_block_threshold_msg>;
  readonly DOMAIN_EVENT_MEMORY_FAILURE: EventProcedure<remote_domain_event_memory_failure_msg>;
  readonly DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE: EventProcedure<remote_domain_event_memory_device_size_change_msg>;
  readonly NETWORK_EVENT_CALLBACK_METADATA_CHANGE: EventProcedure<remote_network_event_callback_metadata_change_msg>;
  readonly DOMAIN_EVENT_NIC_MAC_CHANGE: EventProcedure<remote_domain_event_nic_mac_change_msg>;
}
/** The remote program's messages that a daemon sends unasked, by name. */
export const remoteEvents: RemoteEventTable = {
  DOMAIN_EVENT_LIFECYCLE: remoteTable.event(107, 'DOMAIN_EVENT_LIFECYCLE', remote_domain_event_lifecycle_msg),
  DOMAIN_EVENT_REBOOT: remoteTable.event(169, 'DOMAIN_EVENT_REBOOT', remote_domain_event_reboot_msg),
  DOMAIN_EVENT_RTC_CHANGE: remoteTable.event(170, 'DOMAIN_EVENT_RTC_CHANGE', remote_domain_event_rtc_change_msg),
  DOMAIN_EVENT_WATCHDOG: remoteTable.event(171, 'DOMAIN_EVENT_WATCHDOG', remote_domain_event_watchdog_msg),
  DOMAIN_EVENT_IO_ERROR: remoteTable.event(172, 'DOMAIN_EVENT_IO_ERROR', remote_domain_event_io_error_msg),
  DOMAIN_EVENT_GRAPHICS: remoteTable.event(173, 'DOMAIN_EVENT_GRAPHICS', remote_domain_event_graphics_msg),
  DOMAIN_EVENT_IO_ERROR_REASON: remoteTable.event(195, 'DOMAIN_EVENT_IO_ERROR_REASON', remote_domain_event_io_error_reason_msg),
  DOMAIN_EVENT_CONTROL_ERROR: remoteTable.event(224, 'DOMAIN_EVENT_CONTROL_ERROR', remote_domain_event_control_error_msg),
  DOMAIN_EVENT_BLOCK_JOB: remoteTable.event(241, 'DOMAIN_EVENT_BLOCK_JOB', remote_domain_event_block_job_msg),
  DOMAIN_EVENT_DISK_CHANGE: remoteTable.event(248, 'DOMAIN_EVENT_DISK_CHANGE', remote_domain_event_disk_change_msg),
  DOMAIN_EVENT_TRAY_CHANGE: remoteTable.event(268, 'DOMAIN_EVENT_TRAY_CHANGE', remote_domain_event_tray_change_msg),
  DOMAIN_EVENT_PMWAKEUP: remoteTable.event(269, 'DOMAIN_EVENT_PMWAKEUP', remote_domain_event_pmwakeup_msg),
  DOMAIN_EVENT_PMSUSPEND: remoteTable.event(270, 'DOMAIN_EVENT_PMSUSPEND', remote_domain_event_pmsuspend_msg),
  DOMAIN_EVENT_BALLOON_CHANGE: remoteTable.event(276, 'DOMAIN_EVENT_BALLOON_CHANGE', remote_domain_event_balloon_change_msg),
  DOMAIN_EVENT_PMSUSPEND_DISK: remoteTable.event(292, 'DOMAIN_EVENT_PMSUSPEND_DISK', remote_domain_event_pmsuspend_disk_msg),
  DOMAIN_EVENT_DEVICE_REMOVED: remoteTable.event(311, 'DOMAIN_EVENT_DEVICE_REMOVED', remote_domain_event_device_removed_msg),
  NETWORK_EVENT_LIFECYCLE: remoteTable.event(315, 'NETWORK_EVENT_LIFECYCLE', 'callbackID int, net remote_nonnull_network, event int, detail int'),
  DOMAIN_EVENT_CALLBACK_LIFECYCLE: remoteTable.event(318, 'DOMAIN_EVENT_CALLBACK_LIFECYCLE', 'callbackID int, msg remote_domain_event_lifecycle_msg'),
  DOMAIN_EVENT_CALLBACK_REBOOT: remoteTable.event(319, 'DOMAIN_EVENT_CALLBACK_REBOOT', 'callbackID int, msg remote_domain_event_reboot_msg'),
  DOMAIN_EVENT_CALLBACK_RTC_CHANGE: remoteTable.event(320, 'DOMAIN_EVENT_CALLBACK_RTC_CHANGE', 'callbackID int, msg remote_domain_event_rtc_change_msg'),
  DOMAIN_EVENT_CALLBACK_WATCHDOG: remoteTable.event(321, 'DOMAIN_EVENT_CALLBACK_WATCHDOG', 'callbackID int, msg remote_domain_event_watchdog_msg'),
  DOMAIN_EVENT_CALLBACK_IO_ERROR: remoteTable.event(322, 'DOMAIN_EVENT_CALLBACK_IO_ERROR', 'callbackID int, msg remote_domain_event_io_error_msg'),
  DOMAIN_EVENT_CALLBACK_GRAPHICS: remoteTable.event(323, 'DOMAIN_EVENT_CALLBACK_GRAPHICS', 'callbackID int, msg remote_domain_event_graphics_msg'),
  DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON: remoteTable.event(324, 'DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON', 'callbackID int, msg remote_domain_event_io_error_reason_msg'),
  DOMAIN_EVENT_CALLBACK_CONTROL_ERROR: remoteTable.event(325, 'DOMAIN_EVENT_CALLBACK_CONTROL_ERROR', 'callbackID int, msg remote_domain_event_control_error_msg'),
  DOMAIN_EVENT_CALLBACK_BLOCK_JOB: remoteTable.event(326, 'DOMAIN_EVENT_CALLBACK_BLOCK_JOB', 'callbackID int, msg remote_domain_event_block_job_msg'),
  DOMAIN_EVENT_CALLBACK_DISK_CHANGE: remoteTable.event(327, 'DOMAIN_EVENT_CALLBACK_DISK_CHANGE', 'callbackID int, msg remote_domain_event_disk_change_msg'),
  DOMAIN_EVENT_CALLBACK_TRAY_CHANGE: remoteTable.event(328, 'DOMAIN_EVENT_CALLBACK_TRAY_CHANGE', 'callbackID int, msg remote_domain_event_tray_change_msg'),
  DOMAIN_EVENT_CALLBACK_PMWAKEUP: remoteTable.event(329, 'DOMAIN_EVENT_CALLBACK_PMWAKEUP', 'callbackID int, reason int, msg remote_domain_event_pmwakeup_msg'),
  DOMAIN_EVENT_CALLBACK_PMSUSPEND: remoteTable.event(330, 'DOMAIN_EVENT_CALLBACK_PMSUSPEND', 'callbackID int, reason int, msg remote_domain_event_pmsuspend_msg'),
  DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE: remoteTable.event(331, 'DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE', 'callbackID int, msg remote_domain_event_balloon_change_msg'),
  DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK: remoteTable.event(332, 'DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK', 'callbackID int, reason int, msg remote_domain_event_pmsuspend_disk_msg'),
  DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED: remoteTable.event(333, 'DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED', 'callbackID int, msg remote_domain_event_device_removed_msg'),
  DOMAIN_EVENT_BLOCK_JOB_2: remoteTable.event(339, 'DOMAIN_EVENT_BLOCK_JOB_2', 'callbackID int, dom remote_nonnull_domain, dst string:4194304, type int, status int'),
  DOMAIN_EVENT_CALLBACK_TUNABLE: remoteTable.event(346, 'DOMAIN_EVENT_CALLBACK_TUNABLE', 'callbackID int, dom remote_nonnull_domain, params [2048/12]remote_typed_param'),
  DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE: remoteTable.event(348, 'DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE', 'callbackID int, dom remote_nonnull_domain, state int, reason int'),
  DOMAIN_EVENT_CALLBACK_DEVICE_ADDED: remoteTable.event(354, 'DOMAIN_EVENT_CALLBACK_DEVICE_ADDED', 'callbackID int, dom remote_nonnull_domain, devAlias string:4194304'),
  DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION: remoteTable.event(359, 'DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION', 'callbackID int, dom remote_nonnull_domain, iteration int'),
  CONNECT_EVENT_CONNECTION_CLOSED: remoteTable.event(362, 'CONNECT_EVENT_CONNECTION_CLOSED', 'reason int'),
  DOMAIN_EVENT_CALLBACK_JOB_COMPLETED: remoteTable.event(363, 'DOMAIN_EVENT_CALLBACK_JOB_COMPLETED', 'callbackID int, dom remote_nonnull_domain, params [64/12]remote_typed_param'),
  DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED: remoteTable.event(367, 'DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED', 'callbackID int, dom remote_nonnull_domain, devAlias string:4194304'),
  STORAGE_POOL_EVENT_LIFECYCLE: remoteTable.event(370, 'STORAGE_POOL_EVENT_LIFECYCLE', 'callbackID int, pool remote_nonnull_storage_pool, event int, detail int'),
  STORAGE_POOL_EVENT_REFRESH: remoteTable.event(373, 'STORAGE_POOL_EVENT_REFRESH', 'callbackID int, pool remote_nonnull_storage_pool'),
  NODE_DEVICE_EVENT_LIFECYCLE: remoteTable.event(376, 'NODE_DEVICE_EVENT_LIFECYCLE', 'callbackID int, dev remote_nonnull_node_device, event int, detail int'),
  NODE_DEVICE_EVENT_UPDATE: remoteTable.event(377, 'NODE_DEVICE_EVENT_UPDATE', 'callbackID int, dev remote_nonnull_node_device'),
  DOMAIN_EVENT_CALLBACK_METADATA_CHANGE: remoteTable.event(379, 'DOMAIN_EVENT_CALLBACK_METADATA_CHANGE', 'callbackID int, dom remote_nonnull_domain, type int, nsuri ?string:4194304'),
  SECRET_EVENT_LIFECYCLE: remoteTable.event(382, 'SECRET_EVENT_LIFECYCLE', 'callbackID int, secret remote_nonnull_secret, event int, detail int'),
  SECRET_EVENT_VALUE_CHANGED: remoteTable.event(383, 'SECRET_EVENT_VALUE_CHANGED', 'callbackID int, secret remote_nonnull_secret'),
  DOMAIN_EVENT_BLOCK_THRESHOLD: remoteTable.event(385, 'DOMAIN_EVENT_BLOCK_THRESHOLD', 'callbackID int, dom remote_nonnull_domain, dev string:4194304, path ?string:4194304, threshold uhyper, excess uhyper'),
  DOMAIN_EVENT_MEMORY_FAILURE: remoteTable.event(423, 'DOMAIN_EVENT_MEMORY_FAILURE', 'callbackID int, dom remote_nonnull_domain, recipient int, action int, flags uint'),
  DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE: remoteTable.event(438, 'DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE', 'callbackID int, dom remote_nonnull_domain, alias string:4194304, size uhyper'),
  NETWORK_EVENT_CALLBACK_METADATA_CHANGE: remoteTable.event(446, 'NETWORK_EVENT_CALLBACK_METADATA_CHANGE', 'callbackID int, net remote_nonnull_network, type int, nsuri ?string:4194304'),
  DOMAIN_EVENT_NIC_MAC_CHANGE: remoteTable.event(453, 'DOMAIN_EVENT_NIC_MAC_CHANGE', 'callbackID int, dom remote_nonnull_domain, alias string:4194304, oldMAC string:4194304, newMAC string:4194304'),
};

/** The same by number; undefined where a number is none of these. */
export const remoteEventProcedures: readonly (EventProcedure<unknown> | undefined)[] = byNumber(remoteEvents as unknown as Record<string, EventProcedure<unknown>>);
