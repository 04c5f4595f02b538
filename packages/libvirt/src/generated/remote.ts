// Generated from libvirt 11.3.0's protocol definitions by tools/protocol; do not edit.
import type { EventProcedure, Procedure } from '../rpc/procedure.js';
import { ProgramTable } from '../rpc/program-table.js';
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
export const remote: RemoteTable = remoteTable.calls<RemoteTable>(`
CONNECT_OPEN 1 p|name ?string:4194304, flags uint
CONNECT_CLOSE 2 p
CONNECT_GET_TYPE 3 p||type string:4194304
CONNECT_GET_VERSION 4 p||hv_ver uhyper
CONNECT_GET_MAX_VCPUS 5 p|type ?string:4194304|max_vcpus int
NODE_GET_INFO 6 p||model charsFixed:32, memory uhyper, cpus int, mhz int, nodes int, sockets int, cores int, threads int
CONNECT_GET_CAPABILITIES 7||capabilities string:4194304
DOMAIN_ATTACH_DEVICE 8|dom remote_nonnull_domain, xml string:4194304
DOMAIN_CREATE 9|dom remote_nonnull_domain
DOMAIN_CREATE_XML 10|xml_desc string:4194304, flags uint|dom remote_nonnull_domain
DOMAIN_DEFINE_XML 11 p|xml string:4194304|dom remote_nonnull_domain
DOMAIN_DESTROY 12 p|dom remote_nonnull_domain
DOMAIN_DETACH_DEVICE 13|dom remote_nonnull_domain, xml string:4194304
DOMAIN_GET_XML_DESC 14|dom remote_nonnull_domain, flags uint|xml string:4194304
DOMAIN_GET_AUTOSTART 15 p|dom remote_nonnull_domain|autostart int
DOMAIN_GET_INFO 16|dom remote_nonnull_domain|state uchar, maxMem uhyper, memory uhyper, nrVirtCpu ushort, cpuTime uhyper
DOMAIN_GET_MAX_MEMORY 17 p|dom remote_nonnull_domain|memory uhyper
DOMAIN_GET_MAX_VCPUS 18 p|dom remote_nonnull_domain|num int
DOMAIN_GET_OS_TYPE 19 p|dom remote_nonnull_domain|type string:4194304
DOMAIN_GET_VCPUS 20 p|dom remote_nonnull_domain, maxinfo int, maplen int|info [16384/20]remote_vcpu_info, cpumaps opaque:8388608
CONNECT_LIST_DEFINED_DOMAINS 21 p|maxnames int|names [16384/4]string:4194304
DOMAIN_LOOKUP_BY_ID 22 p|id int|dom remote_nonnull_domain
DOMAIN_LOOKUP_BY_NAME 23 p|name string:4194304|dom remote_nonnull_domain
DOMAIN_LOOKUP_BY_UUID 24 p|uuid opaqueFixed:16|dom remote_nonnull_domain
CONNECT_NUM_OF_DEFINED_DOMAINS 25 p||num int
DOMAIN_PIN_VCPU 26|dom remote_nonnull_domain, vcpu uint, cpumap opaque:2048
DOMAIN_REBOOT 27|dom remote_nonnull_domain, flags uint
DOMAIN_RESUME 28|dom remote_nonnull_domain
DOMAIN_SET_AUTOSTART 29 p|dom remote_nonnull_domain, autostart int
DOMAIN_SET_MAX_MEMORY 30 p|dom remote_nonnull_domain, memory uhyper
DOMAIN_SET_MEMORY 31|dom remote_nonnull_domain, memory uhyper
DOMAIN_SET_VCPUS 32|dom remote_nonnull_domain, nvcpus uint
DOMAIN_SHUTDOWN 33|dom remote_nonnull_domain
DOMAIN_SUSPEND 34|dom remote_nonnull_domain
DOMAIN_UNDEFINE 35 p|dom remote_nonnull_domain
CONNECT_LIST_DEFINED_NETWORKS 36 p|maxnames int|names [16384/4]string:4194304
CONNECT_LIST_DOMAINS 37 p|maxids int|ids [16384/4]int
CONNECT_LIST_NETWORKS 38 p|maxnames int|names [16384/4]string:4194304
NETWORK_CREATE 39|net remote_nonnull_network
NETWORK_CREATE_XML 40|xml string:4194304|net remote_nonnull_network
NETWORK_DEFINE_XML 41 p|xml string:4194304|net remote_nonnull_network
NETWORK_DESTROY 42 p|net remote_nonnull_network
NETWORK_GET_XML_DESC 43 p|net remote_nonnull_network, flags uint|xml string:4194304
NETWORK_GET_AUTOSTART 44 p|net remote_nonnull_network|autostart int
NETWORK_GET_BRIDGE_NAME 45 p|net remote_nonnull_network|name string:4194304
NETWORK_LOOKUP_BY_NAME 46 p|name string:4194304|net remote_nonnull_network
NETWORK_LOOKUP_BY_UUID 47 p|uuid opaqueFixed:16|net remote_nonnull_network
NETWORK_SET_AUTOSTART 48 p|net remote_nonnull_network, autostart int
NETWORK_UNDEFINE 49 p|net remote_nonnull_network
CONNECT_NUM_OF_DEFINED_NETWORKS 50 p||num int
CONNECT_NUM_OF_DOMAINS 51 p||num int
CONNECT_NUM_OF_NETWORKS 52 p||num int
DOMAIN_CORE_DUMP 53|dom remote_nonnull_domain, to string:4194304, flags uint
DOMAIN_RESTORE 54|from string:4194304
DOMAIN_SAVE 55|dom remote_nonnull_domain, to string:4194304
DOMAIN_GET_SCHEDULER_TYPE 56|dom remote_nonnull_domain|type string:4194304, nparams int
DOMAIN_GET_SCHEDULER_PARAMETERS 57|dom remote_nonnull_domain, nparams int|params [16/12]remote_typed_param
DOMAIN_SET_SCHEDULER_PARAMETERS 58|dom remote_nonnull_domain, params [16/12]remote_typed_param
CONNECT_GET_HOSTNAME 59 p||hostname string:4194304
CONNECT_SUPPORTS_FEATURE 60 p|feature int|supported int
DOMAIN_MIGRATE_PREPARE 61|uri_in ?string:4194304, flags uhyper, dname ?string:4194304, resource uhyper|cookie opaque:4194304, uri_out ?string:4194304
DOMAIN_MIGRATE_PERFORM 62|dom remote_nonnull_domain, cookie opaque:4194304, uri string:4194304, flags uhyper, dname ?string:4194304, resource uhyper
DOMAIN_MIGRATE_FINISH 63|dname string:4194304, cookie opaque:4194304, uri string:4194304, flags uhyper|ddom remote_nonnull_domain
DOMAIN_BLOCK_STATS 64|dom remote_nonnull_domain, path string:4194304|rd_req hyper, rd_bytes hyper, wr_req hyper, wr_bytes hyper, errs hyper
DOMAIN_INTERFACE_STATS 65 p|dom remote_nonnull_domain, device string:4194304|rx_bytes hyper, rx_packets hyper, rx_errs hyper, rx_drop hyper, tx_bytes hyper, tx_packets hyper, tx_errs hyper, tx_drop hyper
AUTH_LIST 66 p||types [20/4]remote_auth_type_codec
AUTH_SASL_INIT 67 p||mechlist string:4194304
AUTH_SASL_START 68 p|mech string:4194304, nil int, data chars:65536|complete int, nil int, data chars:65536
AUTH_SASL_STEP 69 p|nil int, data chars:65536|complete int, nil int, data chars:65536
AUTH_POLKIT 70 p||complete int
CONNECT_NUM_OF_STORAGE_POOLS 71 p||num int
CONNECT_LIST_STORAGE_POOLS 72 p|maxnames int|names [16384/4]string:4194304
CONNECT_NUM_OF_DEFINED_STORAGE_POOLS 73 p||num int
CONNECT_LIST_DEFINED_STORAGE_POOLS 74 p|maxnames int|names [16384/4]string:4194304
CONNECT_FIND_STORAGE_POOL_SOURCES 75|type string:4194304, srcSpec ?string:4194304, flags uint|xml string:4194304
STORAGE_POOL_CREATE_XML 76|xml string:4194304, flags uint|pool remote_nonnull_storage_pool
STORAGE_POOL_DEFINE_XML 77 p|xml string:4194304, flags uint|pool remote_nonnull_storage_pool
STORAGE_POOL_CREATE 78|pool remote_nonnull_storage_pool, flags uint
STORAGE_POOL_BUILD 79|pool remote_nonnull_storage_pool, flags uint
STORAGE_POOL_DESTROY 80 p|pool remote_nonnull_storage_pool
STORAGE_POOL_DELETE 81|pool remote_nonnull_storage_pool, flags uint
STORAGE_POOL_UNDEFINE 82 p|pool remote_nonnull_storage_pool
STORAGE_POOL_REFRESH 83|pool remote_nonnull_storage_pool, flags uint
STORAGE_POOL_LOOKUP_BY_NAME 84 p|name string:4194304|pool remote_nonnull_storage_pool
STORAGE_POOL_LOOKUP_BY_UUID 85 p|uuid opaqueFixed:16|pool remote_nonnull_storage_pool
STORAGE_POOL_LOOKUP_BY_VOLUME 86 p|vol remote_nonnull_storage_vol|pool remote_nonnull_storage_pool
STORAGE_POOL_GET_INFO 87 p|pool remote_nonnull_storage_pool|state uchar, capacity uhyper, allocation uhyper, available uhyper
STORAGE_POOL_GET_XML_DESC 88 p|pool remote_nonnull_storage_pool, flags uint|xml string:4194304
STORAGE_POOL_GET_AUTOSTART 89 p|pool remote_nonnull_storage_pool|autostart int
STORAGE_POOL_SET_AUTOSTART 90 p|pool remote_nonnull_storage_pool, autostart int
STORAGE_POOL_NUM_OF_VOLUMES 91 p|pool remote_nonnull_storage_pool|num int
STORAGE_POOL_LIST_VOLUMES 92 p|pool remote_nonnull_storage_pool, maxnames int|names [16384/4]string:4194304
STORAGE_VOL_CREATE_XML 93|pool remote_nonnull_storage_pool, xml string:4194304, flags uint|vol remote_nonnull_storage_vol
STORAGE_VOL_DELETE 94|vol remote_nonnull_storage_vol, flags uint
STORAGE_VOL_LOOKUP_BY_NAME 95 p|pool remote_nonnull_storage_pool, name string:4194304|vol remote_nonnull_storage_vol
STORAGE_VOL_LOOKUP_BY_KEY 96 p|key string:4194304|vol remote_nonnull_storage_vol
STORAGE_VOL_LOOKUP_BY_PATH 97 p|path string:4194304|vol remote_nonnull_storage_vol
STORAGE_VOL_GET_INFO 98 p|vol remote_nonnull_storage_vol|type char, capacity uhyper, allocation uhyper
STORAGE_VOL_GET_XML_DESC 99 p|vol remote_nonnull_storage_vol, flags uint|xml string:4194304
STORAGE_VOL_GET_PATH 100 p|vol remote_nonnull_storage_vol|name string:4194304
NODE_GET_CELLS_FREE_MEMORY 101 p|startCell int, maxcells int|cells [1024/8]uhyper
NODE_GET_FREE_MEMORY 102 p||freeMem uhyper
DOMAIN_BLOCK_PEEK 103|dom remote_nonnull_domain, path string:4194304, offset uhyper, size uint, flags uint|buffer opaque:4194304
DOMAIN_MEMORY_PEEK 104|dom remote_nonnull_domain, offset uhyper, size uint, flags uint|buffer opaque:4194304
CONNECT_DOMAIN_EVENT_REGISTER 105 p||cb_registered int
CONNECT_DOMAIN_EVENT_DEREGISTER 106 p||cb_registered int
DOMAIN_MIGRATE_PREPARE2 108|uri_in ?string:4194304, flags uhyper, dname ?string:4194304, resource uhyper, dom_xml string:4194304|cookie opaque:4194304, uri_out ?string:4194304
DOMAIN_MIGRATE_FINISH2 109|dname string:4194304, cookie opaque:4194304, uri string:4194304, flags uhyper, retcode int|ddom remote_nonnull_domain
CONNECT_GET_URI 110 p||uri string:4194304
NODE_NUM_OF_DEVICES 111 p|cap ?string:4194304, flags uint|num int
NODE_LIST_DEVICES 112 p|cap ?string:4194304, maxnames int, flags uint|names [65536/4]string:4194304
NODE_DEVICE_LOOKUP_BY_NAME 113 p|name string:4194304|dev remote_nonnull_node_device
NODE_DEVICE_GET_XML_DESC 114|name string:4194304, flags uint|xml string:4194304
NODE_DEVICE_GET_PARENT 115 p|name string:4194304|parentName ?string:4194304
NODE_DEVICE_NUM_OF_CAPS 116 p|name string:4194304|num int
NODE_DEVICE_LIST_CAPS 117 p|name string:4194304, maxnames int|names [65536/4]string:4194304
NODE_DEVICE_DETTACH 118|name string:4194304
NODE_DEVICE_RE_ATTACH 119|name string:4194304
NODE_DEVICE_RESET 120|name string:4194304
DOMAIN_GET_SECURITY_LABEL 121 p|dom remote_nonnull_domain|=remote_domain_get_security_label_ret
NODE_GET_SECURITY_MODEL 122 p||model chars:257, doi chars:257
NODE_DEVICE_CREATE_XML 123|xml_desc string:4194304, flags uint|dev remote_nonnull_node_device
NODE_DEVICE_DESTROY 124 p|name string:4194304
STORAGE_VOL_CREATE_XML_FROM 125|pool remote_nonnull_storage_pool, xml string:4194304, clonevol remote_nonnull_storage_vol, flags uint|vol remote_nonnull_storage_vol
CONNECT_NUM_OF_INTERFACES 126 p||num int
CONNECT_LIST_INTERFACES 127 p|maxnames int|names [16384/4]string:4194304
INTERFACE_LOOKUP_BY_NAME 128 p|name string:4194304|iface remote_nonnull_interface
INTERFACE_LOOKUP_BY_MAC_STRING 129 p|mac string:4194304|iface remote_nonnull_interface
INTERFACE_GET_XML_DESC 130|iface remote_nonnull_interface, flags uint|xml string:4194304
INTERFACE_DEFINE_XML 131 p|xml string:4194304, flags uint|iface remote_nonnull_interface
INTERFACE_UNDEFINE 132 p|iface remote_nonnull_interface
INTERFACE_CREATE 133|iface remote_nonnull_interface, flags uint
INTERFACE_DESTROY 134 p|iface remote_nonnull_interface, flags uint
CONNECT_DOMAIN_XML_FROM_NATIVE 135|nativeFormat string:4194304, nativeConfig string:4194304, flags uint|domainXml string:4194304
CONNECT_DOMAIN_XML_TO_NATIVE 136|nativeFormat string:4194304, domainXml string:4194304, flags uint|nativeConfig string:4194304
CONNECT_NUM_OF_DEFINED_INTERFACES 137 p||num int
CONNECT_LIST_DEFINED_INTERFACES 138 p|maxnames int|names [16384/4]string:4194304
CONNECT_NUM_OF_SECRETS 139 p||num int
CONNECT_LIST_SECRETS 140 p|maxuuids int|uuids [16384/4]string:4194304
SECRET_LOOKUP_BY_UUID 141 p|uuid opaqueFixed:16|secret remote_nonnull_secret
SECRET_DEFINE_XML 142 p|xml string:4194304, flags uint|secret remote_nonnull_secret
SECRET_GET_XML_DESC 143 p|secret remote_nonnull_secret, flags uint|xml string:4194304
SECRET_SET_VALUE 144 p|secret remote_nonnull_secret, value opaque:65536, flags uint
SECRET_GET_VALUE 145 p|secret remote_nonnull_secret, flags uint|value opaque:65536
SECRET_UNDEFINE 146 p|secret remote_nonnull_secret
SECRET_LOOKUP_BY_USAGE 147 p|usageType int, usageID string:4194304|secret remote_nonnull_secret
DOMAIN_MIGRATE_PREPARE_TUNNEL 148 w|flags uhyper, dname ?string:4194304, resource uhyper, dom_xml string:4194304
CONNECT_IS_SECURE 149 p||secure int
DOMAIN_IS_ACTIVE 150 p|dom remote_nonnull_domain|active int
DOMAIN_IS_PERSISTENT 151 p|dom remote_nonnull_domain|persistent int
NETWORK_IS_ACTIVE 152 p|net remote_nonnull_network|active int
NETWORK_IS_PERSISTENT 153 p|net remote_nonnull_network|persistent int
STORAGE_POOL_IS_ACTIVE 154 p|pool remote_nonnull_storage_pool|active int
STORAGE_POOL_IS_PERSISTENT 155 p|pool remote_nonnull_storage_pool|persistent int
INTERFACE_IS_ACTIVE 156 p|iface remote_nonnull_interface|active int
CONNECT_GET_LIB_VERSION 157 p||lib_ver uhyper
CONNECT_COMPARE_CPU 158 p|xml string:4194304, flags uint|result int
DOMAIN_MEMORY_STATS 159|dom remote_nonnull_domain, maxStats uint, flags uint|stats [1024/12]remote_domain_memory_stat
DOMAIN_ATTACH_DEVICE_FLAGS 160|dom remote_nonnull_domain, xml string:4194304, flags uint
DOMAIN_DETACH_DEVICE_FLAGS 161|dom remote_nonnull_domain, xml string:4194304, flags uint
CONNECT_BASELINE_CPU 162|xmlCPUs [256/4]string:4194304, flags uint|cpu string:4194304
DOMAIN_GET_JOB_INFO 163|dom remote_nonnull_domain|type int, timeElapsed uhyper, timeRemaining uhyper, dataTotal uhyper, dataProcessed uhyper, dataRemaining uhyper, memTotal uhyper, memProcessed uhyper, memRemaining uhyper, fileTotal uhyper, fileProcessed uhyper, fileRemaining uhyper
DOMAIN_ABORT_JOB 164|dom remote_nonnull_domain
STORAGE_VOL_WIPE 165|vol remote_nonnull_storage_vol, flags uint
DOMAIN_MIGRATE_SET_MAX_DOWNTIME 166|dom remote_nonnull_domain, downtime uhyper, flags uint
CONNECT_DOMAIN_EVENT_REGISTER_ANY 167 p|eventID int
CONNECT_DOMAIN_EVENT_DEREGISTER_ANY 168 p|eventID int
DOMAIN_UPDATE_DEVICE_FLAGS 174|dom remote_nonnull_domain, xml string:4194304, flags uint
NWFILTER_LOOKUP_BY_NAME 175 p|name string:4194304|nwfilter remote_nonnull_nwfilter
NWFILTER_LOOKUP_BY_UUID 176 p|uuid opaqueFixed:16|nwfilter remote_nonnull_nwfilter
NWFILTER_GET_XML_DESC 177 p|nwfilter remote_nonnull_nwfilter, flags uint|xml string:4194304
CONNECT_NUM_OF_NWFILTERS 178 p||num int
CONNECT_LIST_NWFILTERS 179 p|maxnames int|names [16384/4]string:4194304
NWFILTER_DEFINE_XML 180 p|xml string:4194304|nwfilter remote_nonnull_nwfilter
NWFILTER_UNDEFINE 181 p|nwfilter remote_nonnull_nwfilter
DOMAIN_MANAGED_SAVE 182|dom remote_nonnull_domain, flags uint
DOMAIN_HAS_MANAGED_SAVE_IMAGE 183|dom remote_nonnull_domain, flags uint|result int
DOMAIN_MANAGED_SAVE_REMOVE 184|dom remote_nonnull_domain, flags uint
DOMAIN_SNAPSHOT_CREATE_XML 185|dom remote_nonnull_domain, xml_desc string:4194304, flags uint|snap remote_nonnull_domain_snapshot
DOMAIN_SNAPSHOT_GET_XML_DESC 186 p|snap remote_nonnull_domain_snapshot, flags uint|xml string:4194304
DOMAIN_SNAPSHOT_NUM 187 p|dom remote_nonnull_domain, flags uint|num int
DOMAIN_SNAPSHOT_LIST_NAMES 188 p|dom remote_nonnull_domain, maxnames int, flags uint|names [16384/4]string:4194304
DOMAIN_SNAPSHOT_LOOKUP_BY_NAME 189 p|dom remote_nonnull_domain, name string:4194304, flags uint|snap remote_nonnull_domain_snapshot
DOMAIN_HAS_CURRENT_SNAPSHOT 190|dom remote_nonnull_domain, flags uint|result int
DOMAIN_SNAPSHOT_CURRENT 191|dom remote_nonnull_domain, flags uint|snap remote_nonnull_domain_snapshot
DOMAIN_REVERT_TO_SNAPSHOT 192|snap remote_nonnull_domain_snapshot, flags uint
DOMAIN_SNAPSHOT_DELETE 193|snap remote_nonnull_domain_snapshot, flags uint
DOMAIN_GET_BLOCK_INFO 194|dom remote_nonnull_domain, path string:4194304, flags uint|allocation uhyper, capacity uhyper, physical uhyper
DOMAIN_CREATE_WITH_FLAGS 196|dom remote_nonnull_domain, flags uint|dom remote_nonnull_domain
DOMAIN_SET_MEMORY_PARAMETERS 197|dom remote_nonnull_domain, params [16/12]remote_typed_param, flags uint
DOMAIN_GET_MEMORY_PARAMETERS 198|dom remote_nonnull_domain, nparams int, flags uint|params [16/12]remote_typed_param, nparams int
DOMAIN_SET_VCPUS_FLAGS 199|dom remote_nonnull_domain, nvcpus uint, flags uint
DOMAIN_GET_VCPUS_FLAGS 200|dom remote_nonnull_domain, flags uint|num int
DOMAIN_OPEN_CONSOLE 201 r|dom remote_nonnull_domain, dev_name ?string:4194304, flags uint
DOMAIN_IS_UPDATED 202 p|dom remote_nonnull_domain|updated int
CONNECT_GET_SYSINFO 203 p|flags uint|sysinfo string:4194304
DOMAIN_SET_MEMORY_FLAGS 204|dom remote_nonnull_domain, memory uhyper, flags uint
DOMAIN_SET_BLKIO_PARAMETERS 205|dom remote_nonnull_domain, params [16/12]remote_typed_param, flags uint
DOMAIN_GET_BLKIO_PARAMETERS 206|dom remote_nonnull_domain, nparams int, flags uint|params [16/12]remote_typed_param, nparams int
DOMAIN_MIGRATE_SET_MAX_SPEED 207|dom remote_nonnull_domain, bandwidth uhyper, flags uint
STORAGE_VOL_UPLOAD 208 ws|vol remote_nonnull_storage_vol, offset uhyper, length uhyper, flags uint
STORAGE_VOL_DOWNLOAD 209 rs|vol remote_nonnull_storage_vol, offset uhyper, length uhyper, flags uint
DOMAIN_INJECT_NMI 210|dom remote_nonnull_domain, flags uint
DOMAIN_SCREENSHOT 211 r|dom remote_nonnull_domain, screen uint, flags uint|mime ?string:4194304
DOMAIN_GET_STATE 212 p|dom remote_nonnull_domain, flags uint|state int, reason int
DOMAIN_MIGRATE_BEGIN3 213|dom remote_nonnull_domain, xmlin ?string:4194304, flags uhyper, dname ?string:4194304, resource uhyper|cookie_out opaque:4194304, xml string:4194304
DOMAIN_MIGRATE_PREPARE3 214|cookie_in opaque:4194304, uri_in ?string:4194304, flags uhyper, dname ?string:4194304, resource uhyper, dom_xml string:4194304|cookie_out opaque:4194304, uri_out ?string:4194304
DOMAIN_MIGRATE_PREPARE_TUNNEL3 215 w|cookie_in opaque:4194304, flags uhyper, dname ?string:4194304, resource uhyper, dom_xml string:4194304|cookie_out opaque:4194304
DOMAIN_MIGRATE_PERFORM3 216|dom remote_nonnull_domain, xmlin ?string:4194304, cookie_in opaque:4194304, dconnuri ?string:4194304, uri ?string:4194304, flags uhyper, dname ?string:4194304, resource uhyper|cookie_out opaque:4194304
DOMAIN_MIGRATE_FINISH3 217|dname string:4194304, cookie_in opaque:4194304, dconnuri ?string:4194304, uri ?string:4194304, flags uhyper, cancelled int|dom remote_nonnull_domain, cookie_out opaque:4194304
DOMAIN_MIGRATE_CONFIRM3 218|dom remote_nonnull_domain, cookie_in opaque:4194304, flags uhyper, cancelled int
DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS 219|dom remote_nonnull_domain, params [16/12]remote_typed_param, flags uint
INTERFACE_CHANGE_BEGIN 220|flags uint
INTERFACE_CHANGE_COMMIT 221|flags uint
INTERFACE_CHANGE_ROLLBACK 222|flags uint
DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS 223|dom remote_nonnull_domain, nparams int, flags uint|params [16/12]remote_typed_param
DOMAIN_PIN_VCPU_FLAGS 225|dom remote_nonnull_domain, vcpu uint, cpumap opaque:2048, flags uint
DOMAIN_SEND_KEY 226|dom remote_nonnull_domain, codeset uint, holdtime uint, keycodes [16/4]uint, flags uint
NODE_GET_CPU_STATS 227 p|cpuNum int, nparams int, flags uint|params [16/12]remote_node_get_cpu_stats, nparams int
NODE_GET_MEMORY_STATS 228 p|nparams int, cellNum int, flags uint|params [16/12]remote_node_get_memory_stats, nparams int
DOMAIN_GET_CONTROL_INFO 229 p|dom remote_nonnull_domain, flags uint|state uint, details uint, stateTime uhyper
DOMAIN_GET_VCPU_PIN_INFO 230|dom remote_nonnull_domain, ncpumaps int, maplen int, flags uint|cpumaps opaque:8388608, num int
DOMAIN_UNDEFINE_FLAGS 231 p|dom remote_nonnull_domain, flags uint
DOMAIN_SAVE_FLAGS 232|dom remote_nonnull_domain, to string:4194304, dxml ?string:4194304, flags uint
DOMAIN_RESTORE_FLAGS 233|from string:4194304, dxml ?string:4194304, flags uint
DOMAIN_DESTROY_FLAGS 234 p|dom remote_nonnull_domain, flags uint
DOMAIN_SAVE_IMAGE_GET_XML_DESC 235 p|file string:4194304, flags uint|xml string:4194304
DOMAIN_SAVE_IMAGE_DEFINE_XML 236 p|file string:4194304, dxml string:4194304, flags uint
DOMAIN_BLOCK_JOB_ABORT 237|dom remote_nonnull_domain, path string:4194304, flags uint
DOMAIN_GET_BLOCK_JOB_INFO 238|dom remote_nonnull_domain, path string:4194304, flags uint|found int, type int, bandwidth uhyper, cur uhyper, end uhyper
DOMAIN_BLOCK_JOB_SET_SPEED 239|dom remote_nonnull_domain, path string:4194304, bandwidth uhyper, flags uint
DOMAIN_BLOCK_PULL 240|dom remote_nonnull_domain, path string:4194304, bandwidth uhyper, flags uint
DOMAIN_MIGRATE_GET_MAX_SPEED 242|dom remote_nonnull_domain, flags uint|bandwidth uhyper
DOMAIN_BLOCK_STATS_FLAGS 243|dom remote_nonnull_domain, path string:4194304, nparams int, flags uint|params [16/12]remote_typed_param, nparams int
DOMAIN_SNAPSHOT_GET_PARENT 244 p|snap remote_nonnull_domain_snapshot, flags uint|snap remote_nonnull_domain_snapshot
DOMAIN_RESET 245|dom remote_nonnull_domain, flags uint
DOMAIN_SNAPSHOT_NUM_CHILDREN 246 p|snap remote_nonnull_domain_snapshot, flags uint|num int
DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES 247 p|snap remote_nonnull_domain_snapshot, maxnames int, flags uint|names [16384/4]string:4194304
DOMAIN_OPEN_GRAPHICS 249|dom remote_nonnull_domain, idx uint, flags uint
NODE_SUSPEND_FOR_DURATION 250|target uint, duration uhyper, flags uint
DOMAIN_BLOCK_RESIZE 251|dom remote_nonnull_domain, disk string:4194304, size uhyper, flags uint
DOMAIN_SET_BLOCK_IO_TUNE 252|dom remote_nonnull_domain, disk string:4194304, params [32/12]remote_typed_param, flags uint
DOMAIN_GET_BLOCK_IO_TUNE 253|dom remote_nonnull_domain, disk ?string:4194304, nparams int, flags uint|params [32/12]remote_typed_param, nparams int
DOMAIN_SET_NUMA_PARAMETERS 254|dom remote_nonnull_domain, params [16/12]remote_typed_param, flags uint
DOMAIN_GET_NUMA_PARAMETERS 255|dom remote_nonnull_domain, nparams int, flags uint|params [16/12]remote_typed_param, nparams int
DOMAIN_SET_INTERFACE_PARAMETERS 256|dom remote_nonnull_domain, device string:4194304, params [16/12]remote_typed_param, flags uint
DOMAIN_GET_INTERFACE_PARAMETERS 257|dom remote_nonnull_domain, device string:4194304, nparams int, flags uint|params [16/12]remote_typed_param, nparams int
DOMAIN_SHUTDOWN_FLAGS 258|dom remote_nonnull_domain, flags uint
STORAGE_VOL_WIPE_PATTERN 259|vol remote_nonnull_storage_vol, algorithm uint, flags uint
STORAGE_VOL_RESIZE 260|vol remote_nonnull_storage_vol, capacity uhyper, flags uint
DOMAIN_PM_SUSPEND_FOR_DURATION 261|dom remote_nonnull_domain, target uint, duration uhyper, flags uint
DOMAIN_GET_CPU_STATS 262|dom remote_nonnull_domain, nparams uint, start_cpu int, ncpus uint, flags uint|params [2048/12]remote_typed_param, nparams int
DOMAIN_GET_DISK_ERRORS 263|dom remote_nonnull_domain, maxerrors uint, flags uint|errors [256/8]remote_domain_disk_error, nerrors int
DOMAIN_SET_METADATA 264|dom remote_nonnull_domain, type int, metadata ?string:4194304, key ?string:4194304, uri ?string:4194304, flags uint
DOMAIN_GET_METADATA 265|dom remote_nonnull_domain, type int, uri ?string:4194304, flags uint|metadata string:4194304
DOMAIN_BLOCK_REBASE 266|dom remote_nonnull_domain, path string:4194304, base ?string:4194304, bandwidth uhyper, flags uint
DOMAIN_PM_WAKEUP 267|dom remote_nonnull_domain, flags uint
DOMAIN_SNAPSHOT_IS_CURRENT 271|snap remote_nonnull_domain_snapshot, flags uint|current int
DOMAIN_SNAPSHOT_HAS_METADATA 272|snap remote_nonnull_domain_snapshot, flags uint|metadata int
CONNECT_LIST_ALL_DOMAINS 273 p|need_results int, flags uint|domains [16384/24]remote_nonnull_domain, ret uint
DOMAIN_LIST_ALL_SNAPSHOTS 274 p|dom remote_nonnull_domain, need_results int, flags uint|snapshots [16384/28]remote_nonnull_domain_snapshot, ret int
DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN 275 p|snapshot remote_nonnull_domain_snapshot, need_results int, flags uint|snapshots [16384/28]remote_nonnull_domain_snapshot, ret int
DOMAIN_GET_HOSTNAME 277|dom remote_nonnull_domain, flags uint|hostname string:4194304
DOMAIN_GET_SECURITY_LABEL_LIST 278 p|dom remote_nonnull_domain|labels [64/8]remote_domain_get_security_label_ret, ret int
DOMAIN_PIN_EMULATOR 279|dom remote_nonnull_domain, cpumap opaque:2048, flags uint
DOMAIN_GET_EMULATOR_PIN_INFO 280|dom remote_nonnull_domain, maplen int, flags uint|cpumaps opaque:8388608, ret int
CONNECT_LIST_ALL_STORAGE_POOLS 281 p|need_results int, flags uint|pools [16384/20]remote_nonnull_storage_pool, ret uint
STORAGE_POOL_LIST_ALL_VOLUMES 282 p|pool remote_nonnull_storage_pool, need_results int, flags uint|vols [16384/12]remote_nonnull_storage_vol, ret uint
CONNECT_LIST_ALL_NETWORKS 283 p|need_results int, flags uint|nets [16384/20]remote_nonnull_network, ret uint
CONNECT_LIST_ALL_INTERFACES 284 p|need_results int, flags uint|ifaces [16384/8]remote_nonnull_interface, ret uint
CONNECT_LIST_ALL_NODE_DEVICES 285 p|need_results int, flags uint|devices [65536/4]remote_nonnull_node_device, ret uint
CONNECT_LIST_ALL_NWFILTERS 286 p|need_results int, flags uint|filters [16384/20]remote_nonnull_nwfilter, ret uint
CONNECT_LIST_ALL_SECRETS 287 p|need_results int, flags uint|secrets [16384/24]remote_nonnull_secret, ret uint
NODE_SET_MEMORY_PARAMETERS 288|params [64/12]remote_typed_param, flags uint
NODE_GET_MEMORY_PARAMETERS 289|nparams int, flags uint|params [64/12]remote_typed_param, nparams int
DOMAIN_BLOCK_COMMIT 290|dom remote_nonnull_domain, disk string:4194304, base ?string:4194304, top ?string:4194304, bandwidth uhyper, flags uint
NETWORK_UPDATE 291 p|net remote_nonnull_network, command uint, section uint, parentIndex int, xml string:4194304, flags uint
NODE_GET_CPU_MAP 293|need_map int, need_online int, flags uint|cpumap opaque:2048, online uint, ret int
DOMAIN_FSTRIM 294|dom remote_nonnull_domain, mountPoint ?string:4194304, minimum uhyper, flags uint
DOMAIN_SEND_PROCESS_SIGNAL 295|dom remote_nonnull_domain, pid_value hyper, signum uint, flags uint
DOMAIN_OPEN_CHANNEL 296 r|dom remote_nonnull_domain, name ?string:4194304, flags uint
NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN 297 p|wwnn string:4194304, wwpn string:4194304, flags uint|dev remote_nonnull_node_device
DOMAIN_GET_JOB_STATS 298|dom remote_nonnull_domain, flags uint|type int, params [64/12]remote_typed_param
DOMAIN_MIGRATE_GET_COMPRESSION_CACHE 299|dom remote_nonnull_domain, flags uint|cacheSize uhyper
DOMAIN_MIGRATE_SET_COMPRESSION_CACHE 300|dom remote_nonnull_domain, cacheSize uhyper, flags uint
NODE_DEVICE_DETACH_FLAGS 301|name string:4194304, driverName ?string:4194304, flags uint
DOMAIN_MIGRATE_BEGIN3_PARAMS 302|dom remote_nonnull_domain, params [64/12]remote_typed_param, flags uint|cookie_out opaque:4194304, xml string:4194304
DOMAIN_MIGRATE_PREPARE3_PARAMS 303|params [64/12]remote_typed_param, cookie_in opaque:4194304, flags uint|cookie_out opaque:4194304, uri_out ?string:4194304
DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS 304|params [64/12]remote_typed_param, cookie_in opaque:4194304, flags uint|cookie_out opaque:4194304
DOMAIN_MIGRATE_PERFORM3_PARAMS 305|dom remote_nonnull_domain, dconnuri ?string:4194304, params [64/12]remote_typed_param, cookie_in opaque:4194304, flags uint|cookie_out opaque:4194304
DOMAIN_MIGRATE_FINISH3_PARAMS 306|params [64/12]remote_typed_param, cookie_in opaque:4194304, flags uint, cancelled int|dom remote_nonnull_domain, cookie_out opaque:4194304
DOMAIN_MIGRATE_CONFIRM3_PARAMS 307|dom remote_nonnull_domain, params [64/12]remote_typed_param, cookie_in opaque:4194304, flags uint, cancelled int
DOMAIN_SET_MEMORY_STATS_PERIOD 308|dom remote_nonnull_domain, period int, flags uint
DOMAIN_CREATE_XML_WITH_FILES 309|xml_desc string:4194304, flags uint|dom remote_nonnull_domain
DOMAIN_CREATE_WITH_FILES 310|dom remote_nonnull_domain, flags uint|dom remote_nonnull_domain
CONNECT_GET_CPU_MODEL_NAMES 312|arch string:4194304, need_results int, flags uint|models [8192/4]string:4194304, ret int
CONNECT_NETWORK_EVENT_REGISTER_ANY 313 p|eventID int, net ?remote_nonnull_network|callbackID int
CONNECT_NETWORK_EVENT_DEREGISTER_ANY 314 p|callbackID int
CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY 316 p|eventID int, dom ?remote_nonnull_domain|callbackID int
CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY 317 p|callbackID int
DOMAIN_CORE_DUMP_WITH_FORMAT 334|dom remote_nonnull_domain, to string:4194304, dumpformat uint, flags uint
DOMAIN_FSFREEZE 335|dom remote_nonnull_domain, mountpoints [256/4]string:4194304, flags uint|filesystems int
DOMAIN_FSTHAW 336|dom remote_nonnull_domain, mountpoints [256/4]string:4194304, flags uint|filesystems int
DOMAIN_GET_TIME 337|dom remote_nonnull_domain, flags uint|seconds hyper, nseconds uint
DOMAIN_SET_TIME 338|dom remote_nonnull_domain, seconds hyper, nseconds uint, flags uint
NODE_GET_FREE_PAGES 340 p|pages [1024/4]uint, startCell int, cellCount uint, flags uint|counts [1024/8]uhyper
NETWORK_GET_DHCP_LEASES 341|net remote_nonnull_network, mac ?string:4194304, need_results int, flags uint|leases [65536/40]remote_network_dhcp_lease, ret uint
CONNECT_GET_DOMAIN_CAPABILITIES 342|emulatorbin ?string:4194304, arch ?string:4194304, machine ?string:4194304, virttype ?string:4194304, flags uint|capabilities string:4194304
DOMAIN_OPEN_GRAPHICS_FD 343|dom remote_nonnull_domain, idx uint, flags uint
CONNECT_GET_ALL_DOMAIN_STATS 344|doms [16384/24]remote_nonnull_domain, stats uint, flags uint|retStats [16384/28]remote_domain_stats_record
DOMAIN_BLOCK_COPY 345|dom remote_nonnull_domain, path string:4194304, destxml string:4194304, params [16/12]remote_typed_param, flags uint
NODE_ALLOC_PAGES 347|pageSizes [1024/4]uint, pageCounts [1024/8]uhyper, startCell int, cellCount uint, flags uint|ret int
DOMAIN_GET_FSINFO 349|dom remote_nonnull_domain, flags uint|info [256/16]remote_domain_fsinfo, ret uint
DOMAIN_DEFINE_XML_FLAGS 350 p|xml string:4194304, flags uint|dom remote_nonnull_domain
DOMAIN_GET_IOTHREAD_INFO 351|dom remote_nonnull_domain, flags uint|info [16384/8]remote_domain_iothread_info, ret uint
DOMAIN_PIN_IOTHREAD 352|dom remote_nonnull_domain, iothreads_id uint, cpumap opaque:2048, flags uint
DOMAIN_INTERFACE_ADDRESSES 353|dom remote_nonnull_domain, source uint, flags uint|ifaces [2048/12]remote_domain_interface
DOMAIN_ADD_IOTHREAD 355|dom remote_nonnull_domain, iothread_id uint, flags uint
DOMAIN_DEL_IOTHREAD 356|dom remote_nonnull_domain, iothread_id uint, flags uint
DOMAIN_SET_USER_PASSWORD 357|dom remote_nonnull_domain, user ?string:4194304, password ?string:4194304, flags uint
DOMAIN_RENAME 358|dom remote_nonnull_domain, new_name ?string:4194304, flags uint|retcode int
CONNECT_REGISTER_CLOSE_CALLBACK 360 p
CONNECT_UNREGISTER_CLOSE_CALLBACK 361 p
DOMAIN_MIGRATE_START_POST_COPY 364|dom remote_nonnull_domain, flags uint
DOMAIN_GET_PERF_EVENTS 365|dom remote_nonnull_domain, flags uint|params [64/12]remote_typed_param
DOMAIN_SET_PERF_EVENTS 366|dom remote_nonnull_domain, params [64/12]remote_typed_param, flags uint
CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY 368 p|eventID int, pool ?remote_nonnull_storage_pool|callbackID int
CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY 369 p|callbackID int
DOMAIN_GET_GUEST_VCPUS 371|dom remote_nonnull_domain, flags uint|params [64/12]remote_typed_param
DOMAIN_SET_GUEST_VCPUS 372|dom remote_nonnull_domain, cpumap string:4194304, state int, flags uint
CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY 374 p|eventID int, dev ?remote_nonnull_node_device|callbackID int
CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY 375 p|callbackID int
STORAGE_VOL_GET_INFO_FLAGS 378 p|vol remote_nonnull_storage_vol, flags uint|type char, capacity uhyper, allocation uhyper
CONNECT_SECRET_EVENT_REGISTER_ANY 380 p|eventID int, secret ?remote_nonnull_secret|callbackID int
CONNECT_SECRET_EVENT_DEREGISTER_ANY 381 p|callbackID int
DOMAIN_SET_VCPU 384|dom remote_nonnull_domain, cpumap string:4194304, state int, flags uint
DOMAIN_SET_BLOCK_THRESHOLD 386|dom remote_nonnull_domain, dev string:4194304, threshold uhyper, flags uint
DOMAIN_MIGRATE_GET_MAX_DOWNTIME 387|dom remote_nonnull_domain, flags uint|downtime uhyper
DOMAIN_MANAGED_SAVE_GET_XML_DESC 388|dom remote_nonnull_domain, flags uint|xml string:4194304
DOMAIN_MANAGED_SAVE_DEFINE_XML 389|dom remote_nonnull_domain, dxml ?string:4194304, flags uint
DOMAIN_SET_LIFECYCLE_ACTION 390|dom remote_nonnull_domain, type uint, action uint, flags uint
STORAGE_POOL_LOOKUP_BY_TARGET_PATH 391 p|path string:4194304|pool remote_nonnull_storage_pool
DOMAIN_DETACH_DEVICE_ALIAS 392|dom remote_nonnull_domain, alias string:4194304, flags uint
CONNECT_COMPARE_HYPERVISOR_CPU 393|emulator ?string:4194304, arch ?string:4194304, machine ?string:4194304, virttype ?string:4194304, xmlCPU string:4194304, flags uint|result int
CONNECT_BASELINE_HYPERVISOR_CPU 394|emulator ?string:4194304, arch ?string:4194304, machine ?string:4194304, virttype ?string:4194304, xmlCPUs [256/4]string:4194304, flags uint|cpu string:4194304
NODE_GET_SEV_INFO 395|nparams int, flags uint|params [64/12]remote_typed_param, nparams int
DOMAIN_GET_LAUNCH_SECURITY_INFO 396|dom remote_nonnull_domain, flags uint|params [64/12]remote_typed_param
NWFILTER_BINDING_LOOKUP_BY_PORT_DEV 397 p|name string:4194304|nwfilter remote_nonnull_nwfilter_binding
NWFILTER_BINDING_GET_XML_DESC 398 p|nwfilter remote_nonnull_nwfilter_binding, flags uint|xml string:4194304
NWFILTER_BINDING_CREATE_XML 399 p|xml string:4194304, flags uint|nwfilter remote_nonnull_nwfilter_binding
NWFILTER_BINDING_DELETE 400 p|nwfilter remote_nonnull_nwfilter_binding
CONNECT_LIST_ALL_NWFILTER_BINDINGS 401 p|need_results int, flags uint|bindings [16384/8]remote_nonnull_nwfilter_binding, ret uint
DOMAIN_SET_IOTHREAD_PARAMS 402|dom remote_nonnull_domain, iothread_id uint, params [64/12]remote_typed_param, flags uint
CONNECT_GET_STORAGE_POOL_CAPABILITIES 403|flags uint|capabilities string:4194304
NETWORK_LIST_ALL_PORTS 404 p|network remote_nonnull_network, need_results int, flags uint|ports [16384/36]remote_nonnull_network_port, ret uint
NETWORK_PORT_LOOKUP_BY_UUID 405 p|network remote_nonnull_network, uuid opaqueFixed:16|port remote_nonnull_network_port
NETWORK_PORT_CREATE_XML 406|network remote_nonnull_network, xml string:4194304, flags uint|port remote_nonnull_network_port
NETWORK_PORT_GET_PARAMETERS 407|port remote_nonnull_network_port, nparams int, flags uint|params [16/12]remote_typed_param, nparams int
NETWORK_PORT_SET_PARAMETERS 408|port remote_nonnull_network_port, params [16/12]remote_typed_param, flags uint
NETWORK_PORT_GET_XML_DESC 409|port remote_nonnull_network_port, flags uint|xml string:4194304
NETWORK_PORT_DELETE 410|port remote_nonnull_network_port, flags uint
DOMAIN_CHECKPOINT_CREATE_XML 411|dom remote_nonnull_domain, xml_desc string:4194304, flags uint|checkpoint remote_nonnull_domain_checkpoint
DOMAIN_CHECKPOINT_GET_XML_DESC 412|checkpoint remote_nonnull_domain_checkpoint, flags uint|xml string:4194304
DOMAIN_LIST_ALL_CHECKPOINTS 413 p|dom remote_nonnull_domain, need_results int, flags uint|checkpoints [16384/28]remote_nonnull_domain_checkpoint, ret int
DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN 414 p|checkpoint remote_nonnull_domain_checkpoint, need_results int, flags uint|checkpoints [16384/28]remote_nonnull_domain_checkpoint, ret int
DOMAIN_CHECKPOINT_LOOKUP_BY_NAME 415 p|dom remote_nonnull_domain, name string:4194304, flags uint|checkpoint remote_nonnull_domain_checkpoint
DOMAIN_CHECKPOINT_GET_PARENT 416 p|checkpoint remote_nonnull_domain_checkpoint, flags uint|parent remote_nonnull_domain_checkpoint
DOMAIN_CHECKPOINT_DELETE 417|checkpoint remote_nonnull_domain_checkpoint, flags uint
DOMAIN_GET_GUEST_INFO 418|dom remote_nonnull_domain, types uint, flags uint|params [2048/12]remote_typed_param
CONNECT_SET_IDENTITY 419|params [20/12]remote_typed_param, flags uint
DOMAIN_AGENT_SET_RESPONSE_TIMEOUT 420|dom remote_nonnull_domain, timeout int, flags uint|result int
DOMAIN_BACKUP_BEGIN 421|dom remote_nonnull_domain, backup_xml string:4194304, checkpoint_xml ?string:4194304, flags uint
DOMAIN_BACKUP_GET_XML_DESC 422 p|dom remote_nonnull_domain, flags uint|xml string:4194304
DOMAIN_AUTHORIZED_SSH_KEYS_GET 424|dom remote_nonnull_domain, user string:4194304, flags uint|keys [2048/4]string:4194304
DOMAIN_AUTHORIZED_SSH_KEYS_SET 425|dom remote_nonnull_domain, user string:4194304, keys [2048/4]string:4194304, flags uint
DOMAIN_GET_MESSAGES 426|dom remote_nonnull_domain, flags uint|msgs [2048/4]string:4194304
DOMAIN_START_DIRTY_RATE_CALC 427|dom remote_nonnull_domain, seconds int, flags uint
NODE_DEVICE_DEFINE_XML 428|xml_desc string:4194304, flags uint|dev remote_nonnull_node_device
NODE_DEVICE_UNDEFINE 429 p|name string:4194304, flags uint
NODE_DEVICE_CREATE 430 p|name string:4194304, flags uint
NWFILTER_DEFINE_XML_FLAGS 431 p|xml string:4194304, flags uint|nwfilter remote_nonnull_nwfilter
NETWORK_DEFINE_XML_FLAGS 432 p|xml string:4194304, flags uint|net remote_nonnull_network
NODE_DEVICE_GET_AUTOSTART 433 p|name string:4194304|autostart int
NODE_DEVICE_SET_AUTOSTART 434 p|name string:4194304, autostart int
NODE_DEVICE_IS_PERSISTENT 435 p|name string:4194304|persistent int
NODE_DEVICE_IS_ACTIVE 436 p|name string:4194304|active int
NETWORK_CREATE_XML_FLAGS 437 p|xml string:4194304, flags uint|net remote_nonnull_network
DOMAIN_SET_LAUNCH_SECURITY_STATE 439|dom remote_nonnull_domain, params [64/12]remote_typed_param, flags uint
DOMAIN_SAVE_PARAMS 440|dom remote_nonnull_domain, params [64/12]remote_typed_param, flags uint
DOMAIN_RESTORE_PARAMS 441|params [64/12]remote_typed_param, flags uint
DOMAIN_ABORT_JOB_FLAGS 442|dom remote_nonnull_domain, flags uint
DOMAIN_FD_ASSOCIATE 443|dom remote_nonnull_domain, name string:4194304, flags uint
NETWORK_SET_METADATA 444|network remote_nonnull_network, type int, metadata ?string:4194304, key ?string:4194304, uri ?string:4194304, flags uint
NETWORK_GET_METADATA 445|network remote_nonnull_network, type int, uri ?string:4194304, flags uint|metadata string:4194304
NODE_DEVICE_UPDATE 447 p|name string:4194304, xml_desc string:4194304, flags uint
DOMAIN_GRAPHICS_RELOAD 448|dom remote_nonnull_domain, type uint, flags uint
DOMAIN_GET_AUTOSTART_ONCE 449 p|dom remote_nonnull_domain|autostart int
DOMAIN_SET_AUTOSTART_ONCE 450 p|dom remote_nonnull_domain, autostart int
DOMAIN_SET_THROTTLE_GROUP 451|dom remote_nonnull_domain, group string:4194304, params [32/12]remote_typed_param, flags uint
DOMAIN_DEL_THROTTLE_GROUP 452|dom remote_nonnull_domain, group ?string:4194304, flags uint
`);

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
export const remoteEvents: RemoteEventTable = remoteTable.events<RemoteEventTable>(`
DOMAIN_EVENT_LIFECYCLE 107|=remote_domain_event_lifecycle_msg
DOMAIN_EVENT_REBOOT 169|=remote_domain_event_reboot_msg
DOMAIN_EVENT_RTC_CHANGE 170|=remote_domain_event_rtc_change_msg
DOMAIN_EVENT_WATCHDOG 171|=remote_domain_event_watchdog_msg
DOMAIN_EVENT_IO_ERROR 172|=remote_domain_event_io_error_msg
DOMAIN_EVENT_GRAPHICS 173|=remote_domain_event_graphics_msg
DOMAIN_EVENT_IO_ERROR_REASON 195|=remote_domain_event_io_error_reason_msg
DOMAIN_EVENT_CONTROL_ERROR 224|=remote_domain_event_control_error_msg
DOMAIN_EVENT_BLOCK_JOB 241|=remote_domain_event_block_job_msg
DOMAIN_EVENT_DISK_CHANGE 248|=remote_domain_event_disk_change_msg
DOMAIN_EVENT_TRAY_CHANGE 268|=remote_domain_event_tray_change_msg
DOMAIN_EVENT_PMWAKEUP 269|=remote_domain_event_pmwakeup_msg
DOMAIN_EVENT_PMSUSPEND 270|=remote_domain_event_pmsuspend_msg
DOMAIN_EVENT_BALLOON_CHANGE 276|=remote_domain_event_balloon_change_msg
DOMAIN_EVENT_PMSUSPEND_DISK 292|=remote_domain_event_pmsuspend_disk_msg
DOMAIN_EVENT_DEVICE_REMOVED 311|=remote_domain_event_device_removed_msg
NETWORK_EVENT_LIFECYCLE 315|callbackID int, net remote_nonnull_network, event int, detail int
DOMAIN_EVENT_CALLBACK_LIFECYCLE 318|callbackID int, msg remote_domain_event_lifecycle_msg
DOMAIN_EVENT_CALLBACK_REBOOT 319|callbackID int, msg remote_domain_event_reboot_msg
DOMAIN_EVENT_CALLBACK_RTC_CHANGE 320|callbackID int, msg remote_domain_event_rtc_change_msg
DOMAIN_EVENT_CALLBACK_WATCHDOG 321|callbackID int, msg remote_domain_event_watchdog_msg
DOMAIN_EVENT_CALLBACK_IO_ERROR 322|callbackID int, msg remote_domain_event_io_error_msg
DOMAIN_EVENT_CALLBACK_GRAPHICS 323|callbackID int, msg remote_domain_event_graphics_msg
DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON 324|callbackID int, msg remote_domain_event_io_error_reason_msg
DOMAIN_EVENT_CALLBACK_CONTROL_ERROR 325|callbackID int, msg remote_domain_event_control_error_msg
DOMAIN_EVENT_CALLBACK_BLOCK_JOB 326|callbackID int, msg remote_domain_event_block_job_msg
DOMAIN_EVENT_CALLBACK_DISK_CHANGE 327|callbackID int, msg remote_domain_event_disk_change_msg
DOMAIN_EVENT_CALLBACK_TRAY_CHANGE 328|callbackID int, msg remote_domain_event_tray_change_msg
DOMAIN_EVENT_CALLBACK_PMWAKEUP 329|callbackID int, reason int, msg remote_domain_event_pmwakeup_msg
DOMAIN_EVENT_CALLBACK_PMSUSPEND 330|callbackID int, reason int, msg remote_domain_event_pmsuspend_msg
DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE 331|callbackID int, msg remote_domain_event_balloon_change_msg
DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK 332|callbackID int, reason int, msg remote_domain_event_pmsuspend_disk_msg
DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED 333|callbackID int, msg remote_domain_event_device_removed_msg
DOMAIN_EVENT_BLOCK_JOB_2 339|callbackID int, dom remote_nonnull_domain, dst string:4194304, type int, status int
DOMAIN_EVENT_CALLBACK_TUNABLE 346|callbackID int, dom remote_nonnull_domain, params [2048/12]remote_typed_param
DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE 348|callbackID int, dom remote_nonnull_domain, state int, reason int
DOMAIN_EVENT_CALLBACK_DEVICE_ADDED 354|callbackID int, dom remote_nonnull_domain, devAlias string:4194304
DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION 359|callbackID int, dom remote_nonnull_domain, iteration int
CONNECT_EVENT_CONNECTION_CLOSED 362|reason int
DOMAIN_EVENT_CALLBACK_JOB_COMPLETED 363|callbackID int, dom remote_nonnull_domain, params [64/12]remote_typed_param
DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED 367|callbackID int, dom remote_nonnull_domain, devAlias string:4194304
STORAGE_POOL_EVENT_LIFECYCLE 370|callbackID int, pool remote_nonnull_storage_pool, event int, detail int
STORAGE_POOL_EVENT_REFRESH 373|callbackID int, pool remote_nonnull_storage_pool
NODE_DEVICE_EVENT_LIFECYCLE 376|callbackID int, dev remote_nonnull_node_device, event int, detail int
NODE_DEVICE_EVENT_UPDATE 377|callbackID int, dev remote_nonnull_node_device
DOMAIN_EVENT_CALLBACK_METADATA_CHANGE 379|callbackID int, dom remote_nonnull_domain, type int, nsuri ?string:4194304
SECRET_EVENT_LIFECYCLE 382|callbackID int, secret remote_nonnull_secret, event int, detail int
SECRET_EVENT_VALUE_CHANGED 383|callbackID int, secret remote_nonnull_secret
DOMAIN_EVENT_BLOCK_THRESHOLD 385|callbackID int, dom remote_nonnull_domain, dev string:4194304, path ?string:4194304, threshold uhyper, excess uhyper
DOMAIN_EVENT_MEMORY_FAILURE 423|callbackID int, dom remote_nonnull_domain, recipient int, action int, flags uint
DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE 438|callbackID int, dom remote_nonnull_domain, alias string:4194304, size uhyper
NETWORK_EVENT_CALLBACK_METADATA_CHANGE 446|callbackID int, net remote_nonnull_network, type int, nsuri ?string:4194304
DOMAIN_EVENT_NIC_MAC_CHANGE 453|callbackID int, dom remote_nonnull_domain, alias string:4194304, oldMAC string:4194304, newMAC string:4194304
`);
