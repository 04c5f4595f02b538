// Generated from libvirt 11.3.0's protocol definitions by tools/protocol; do not edit.
import type { EventProcedure, Procedure } from '../rpc/procedure.js';
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
  CONNECT_OPEN: {
    program: 0x20008086, version: 1, number: 1, name: 'CONNECT_OPEN',
    args: {
      encode(w, v) {
        w.present(v.name !== undefined);
        if (v.name !== undefined) w.string(v.name, 4194304, 'remote_connect_open_args.name');
        w.uint(v.flags, 'remote_connect_open_args.flags');
      },
      decode(r) {
        return {
          name: r.present('remote_connect_open_args.name') ? r.string(4194304, 'remote_connect_open_args.name') : undefined,
          flags: r.uint('remote_connect_open_args.flags'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  CONNECT_CLOSE: {
    program: 0x20008086, version: 1, number: 2, name: 'CONNECT_CLOSE',
    args: undefined,
    ret: undefined,
    priority: true,
  },
  CONNECT_GET_TYPE: {
    program: 0x20008086, version: 1, number: 3, name: 'CONNECT_GET_TYPE',
    args: undefined,
    ret: {
      encode(w, v) {
        w.string(v.type, 4194304, 'remote_connect_get_type_ret.type');
      },
      decode(r) {
        return {
          type: r.string(4194304, 'remote_connect_get_type_ret.type'),
        };
      },
    },
    priority: true,
  },
  CONNECT_GET_VERSION: {
    program: 0x20008086, version: 1, number: 4, name: 'CONNECT_GET_VERSION',
    args: undefined,
    ret: {
      encode(w, v) {
        w.uhyper(v.hv_ver, 'remote_connect_get_version_ret.hv_ver');
      },
      decode(r) {
        return {
          hv_ver: r.uhyper('remote_connect_get_version_ret.hv_ver'),
        };
      },
    },
    priority: true,
  },
  CONNECT_GET_MAX_VCPUS: {
    program: 0x20008086, version: 1, number: 5, name: 'CONNECT_GET_MAX_VCPUS',
    args: {
      encode(w, v) {
        w.present(v.type !== undefined);
        if (v.type !== undefined) w.string(v.type, 4194304, 'remote_connect_get_max_vcpus_args.type');
      },
      decode(r) {
        return {
          type: r.present('remote_connect_get_max_vcpus_args.type') ? r.string(4194304, 'remote_connect_get_max_vcpus_args.type') : undefined,
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.max_vcpus, 'remote_connect_get_max_vcpus_ret.max_vcpus');
      },
      decode(r) {
        return {
          max_vcpus: r.int('remote_connect_get_max_vcpus_ret.max_vcpus'),
        };
      },
    },
    priority: true,
  },
  NODE_GET_INFO: {
    program: 0x20008086, version: 1, number: 6, name: 'NODE_GET_INFO',
    args: undefined,
    ret: {
      encode(w, v) {
        w.charsFixed(v.model, 32, 'remote_node_get_info_ret.model');
        w.uhyper(v.memory, 'remote_node_get_info_ret.memory');
        w.int(v.cpus, 'remote_node_get_info_ret.cpus');
        w.int(v.mhz, 'remote_node_get_info_ret.mhz');
        w.int(v.nodes, 'remote_node_get_info_ret.nodes');
        w.int(v.sockets, 'remote_node_get_info_ret.sockets');
        w.int(v.cores, 'remote_node_get_info_ret.cores');
        w.int(v.threads, 'remote_node_get_info_ret.threads');
      },
      decode(r) {
        return {
          model: r.charsFixed(32, 'remote_node_get_info_ret.model'),
          memory: r.uhyper('remote_node_get_info_ret.memory'),
          cpus: r.int('remote_node_get_info_ret.cpus'),
          mhz: r.int('remote_node_get_info_ret.mhz'),
          nodes: r.int('remote_node_get_info_ret.nodes'),
          sockets: r.int('remote_node_get_info_ret.sockets'),
          cores: r.int('remote_node_get_info_ret.cores'),
          threads: r.int('remote_node_get_info_ret.threads'),
        };
      },
    },
    priority: true,
  },
  CONNECT_GET_CAPABILITIES: {
    program: 0x20008086, version: 1, number: 7, name: 'CONNECT_GET_CAPABILITIES',
    args: undefined,
    ret: {
      encode(w, v) {
        w.string(v.capabilities, 4194304, 'remote_connect_get_capabilities_ret.capabilities');
      },
      decode(r) {
        return {
          capabilities: r.string(4194304, 'remote_connect_get_capabilities_ret.capabilities'),
        };
      },
    },
  },
  DOMAIN_ATTACH_DEVICE: {
    program: 0x20008086, version: 1, number: 8, name: 'DOMAIN_ATTACH_DEVICE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.xml, 4194304, 'remote_domain_attach_device_args.xml');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          xml: r.string(4194304, 'remote_domain_attach_device_args.xml'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_CREATE: {
    program: 0x20008086, version: 1, number: 9, name: 'DOMAIN_CREATE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_CREATE_XML: {
    program: 0x20008086, version: 1, number: 10, name: 'DOMAIN_CREATE_XML',
    args: {
      encode(w, v) {
        w.string(v.xml_desc, 4194304, 'remote_domain_create_xml_args.xml_desc');
        w.uint(v.flags, 'remote_domain_create_xml_args.flags');
      },
      decode(r) {
        return {
          xml_desc: r.string(4194304, 'remote_domain_create_xml_args.xml_desc'),
          flags: r.uint('remote_domain_create_xml_args.flags'),
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
  DOMAIN_DEFINE_XML: {
    program: 0x20008086, version: 1, number: 11, name: 'DOMAIN_DEFINE_XML',
    args: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_domain_define_xml_args.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_domain_define_xml_args.xml'),
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
    priority: true,
  },
  DOMAIN_DESTROY: {
    program: 0x20008086, version: 1, number: 12, name: 'DOMAIN_DESTROY',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  DOMAIN_DETACH_DEVICE: {
    program: 0x20008086, version: 1, number: 13, name: 'DOMAIN_DETACH_DEVICE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.xml, 4194304, 'remote_domain_detach_device_args.xml');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          xml: r.string(4194304, 'remote_domain_detach_device_args.xml'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 14, name: 'DOMAIN_GET_XML_DESC',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_domain_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_domain_get_xml_desc_ret.xml'),
        };
      },
    },
  },
  DOMAIN_GET_AUTOSTART: {
    program: 0x20008086, version: 1, number: 15, name: 'DOMAIN_GET_AUTOSTART',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.autostart, 'remote_domain_get_autostart_ret.autostart');
      },
      decode(r) {
        return {
          autostart: r.int('remote_domain_get_autostart_ret.autostart'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_GET_INFO: {
    program: 0x20008086, version: 1, number: 16, name: 'DOMAIN_GET_INFO',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.uchar(v.state, 'remote_domain_get_info_ret.state');
        w.uhyper(v.maxMem, 'remote_domain_get_info_ret.maxMem');
        w.uhyper(v.memory, 'remote_domain_get_info_ret.memory');
        w.ushort(v.nrVirtCpu, 'remote_domain_get_info_ret.nrVirtCpu');
        w.uhyper(v.cpuTime, 'remote_domain_get_info_ret.cpuTime');
      },
      decode(r) {
        return {
          state: r.uchar('remote_domain_get_info_ret.state'),
          maxMem: r.uhyper('remote_domain_get_info_ret.maxMem'),
          memory: r.uhyper('remote_domain_get_info_ret.memory'),
          nrVirtCpu: r.ushort('remote_domain_get_info_ret.nrVirtCpu'),
          cpuTime: r.uhyper('remote_domain_get_info_ret.cpuTime'),
        };
      },
    },
  },
  DOMAIN_GET_MAX_MEMORY: {
    program: 0x20008086, version: 1, number: 17, name: 'DOMAIN_GET_MAX_MEMORY',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.uhyper(v.memory, 'remote_domain_get_max_memory_ret.memory');
      },
      decode(r) {
        return {
          memory: r.uhyper('remote_domain_get_max_memory_ret.memory'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_GET_MAX_VCPUS: {
    program: 0x20008086, version: 1, number: 18, name: 'DOMAIN_GET_MAX_VCPUS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_domain_get_max_vcpus_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_domain_get_max_vcpus_ret.num'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_GET_OS_TYPE: {
    program: 0x20008086, version: 1, number: 19, name: 'DOMAIN_GET_OS_TYPE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.type, 4194304, 'remote_domain_get_os_type_ret.type');
      },
      decode(r) {
        return {
          type: r.string(4194304, 'remote_domain_get_os_type_ret.type'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_GET_VCPUS: {
    program: 0x20008086, version: 1, number: 20, name: 'DOMAIN_GET_VCPUS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.maxinfo, 'remote_domain_get_vcpus_args.maxinfo');
        w.int(v.maplen, 'remote_domain_get_vcpus_args.maplen');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          maxinfo: r.int('remote_domain_get_vcpus_args.maxinfo'),
          maplen: r.int('remote_domain_get_vcpus_args.maplen'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_vcpu_info_list(w, v.info, 16384, 'remote_domain_get_vcpus_ret.info');
        w.opaque(v.cpumaps, 8388608, 'remote_domain_get_vcpus_ret.cpumaps');
      },
      decode(r) {
        return {
          info: read_remote_vcpu_info_list(r, 16384, 'remote_domain_get_vcpus_ret.info'),
          cpumaps: r.opaque(8388608, 'remote_domain_get_vcpus_ret.cpumaps'),
        };
      },
    },
    priority: true,
  },
  CONNECT_LIST_DEFINED_DOMAINS: {
    program: 0x20008086, version: 1, number: 21, name: 'CONNECT_LIST_DEFINED_DOMAINS',
    args: {
      encode(w, v) {
        w.int(v.maxnames, 'remote_connect_list_defined_domains_args.maxnames');
      },
      decode(r) {
        return {
          maxnames: r.int('remote_connect_list_defined_domains_args.maxnames'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_defined_domains_ret.names');
      },
      decode(r) {
        return {
          names: read_string_4194304_list(r, 16384, 'remote_connect_list_defined_domains_ret.names'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_LOOKUP_BY_ID: {
    program: 0x20008086, version: 1, number: 22, name: 'DOMAIN_LOOKUP_BY_ID',
    args: {
      encode(w, v) {
        w.int(v.id, 'remote_domain_lookup_by_id_args.id');
      },
      decode(r) {
        return {
          id: r.int('remote_domain_lookup_by_id_args.id'),
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
    priority: true,
  },
  DOMAIN_LOOKUP_BY_NAME: {
    program: 0x20008086, version: 1, number: 23, name: 'DOMAIN_LOOKUP_BY_NAME',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_domain_lookup_by_name_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_domain_lookup_by_name_args.name'),
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
    priority: true,
  },
  DOMAIN_LOOKUP_BY_UUID: {
    program: 0x20008086, version: 1, number: 24, name: 'DOMAIN_LOOKUP_BY_UUID',
    args: {
      encode(w, v) {
        w.opaqueFixed(v.uuid, 16, 'remote_domain_lookup_by_uuid_args.uuid');
      },
      decode(r) {
        return {
          uuid: r.opaqueFixed(16, 'remote_domain_lookup_by_uuid_args.uuid'),
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
    priority: true,
  },
  CONNECT_NUM_OF_DEFINED_DOMAINS: {
    program: 0x20008086, version: 1, number: 25, name: 'CONNECT_NUM_OF_DEFINED_DOMAINS',
    args: undefined,
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_connect_num_of_defined_domains_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_connect_num_of_defined_domains_ret.num'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_PIN_VCPU: {
    program: 0x20008086, version: 1, number: 26, name: 'DOMAIN_PIN_VCPU',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.vcpu, 'remote_domain_pin_vcpu_args.vcpu');
        w.opaque(v.cpumap, 2048, 'remote_domain_pin_vcpu_args.cpumap');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          vcpu: r.uint('remote_domain_pin_vcpu_args.vcpu'),
          cpumap: r.opaque(2048, 'remote_domain_pin_vcpu_args.cpumap'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_REBOOT: {
    program: 0x20008086, version: 1, number: 27, name: 'DOMAIN_REBOOT',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_reboot_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_reboot_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_RESUME: {
    program: 0x20008086, version: 1, number: 28, name: 'DOMAIN_RESUME',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SET_AUTOSTART: {
    program: 0x20008086, version: 1, number: 29, name: 'DOMAIN_SET_AUTOSTART',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.autostart, 'remote_domain_set_autostart_args.autostart');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          autostart: r.int('remote_domain_set_autostart_args.autostart'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  DOMAIN_SET_MAX_MEMORY: {
    program: 0x20008086, version: 1, number: 30, name: 'DOMAIN_SET_MAX_MEMORY',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uhyper(v.memory, 'remote_domain_set_max_memory_args.memory');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          memory: r.uhyper('remote_domain_set_max_memory_args.memory'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  DOMAIN_SET_MEMORY: {
    program: 0x20008086, version: 1, number: 31, name: 'DOMAIN_SET_MEMORY',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uhyper(v.memory, 'remote_domain_set_memory_args.memory');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          memory: r.uhyper('remote_domain_set_memory_args.memory'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SET_VCPUS: {
    program: 0x20008086, version: 1, number: 32, name: 'DOMAIN_SET_VCPUS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.nvcpus, 'remote_domain_set_vcpus_args.nvcpus');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          nvcpus: r.uint('remote_domain_set_vcpus_args.nvcpus'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SHUTDOWN: {
    program: 0x20008086, version: 1, number: 33, name: 'DOMAIN_SHUTDOWN',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SUSPEND: {
    program: 0x20008086, version: 1, number: 34, name: 'DOMAIN_SUSPEND',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_UNDEFINE: {
    program: 0x20008086, version: 1, number: 35, name: 'DOMAIN_UNDEFINE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  CONNECT_LIST_DEFINED_NETWORKS: {
    program: 0x20008086, version: 1, number: 36, name: 'CONNECT_LIST_DEFINED_NETWORKS',
    args: {
      encode(w, v) {
        w.int(v.maxnames, 'remote_connect_list_defined_networks_args.maxnames');
      },
      decode(r) {
        return {
          maxnames: r.int('remote_connect_list_defined_networks_args.maxnames'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_defined_networks_ret.names');
      },
      decode(r) {
        return {
          names: read_string_4194304_list(r, 16384, 'remote_connect_list_defined_networks_ret.names'),
        };
      },
    },
    priority: true,
  },
  CONNECT_LIST_DOMAINS: {
    program: 0x20008086, version: 1, number: 37, name: 'CONNECT_LIST_DOMAINS',
    args: {
      encode(w, v) {
        w.int(v.maxids, 'remote_connect_list_domains_args.maxids');
      },
      decode(r) {
        return {
          maxids: r.int('remote_connect_list_domains_args.maxids'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_int_list(w, v.ids, 16384, 'remote_connect_list_domains_ret.ids');
      },
      decode(r) {
        return {
          ids: read_int_list(r, 16384, 'remote_connect_list_domains_ret.ids'),
        };
      },
    },
    priority: true,
  },
  CONNECT_LIST_NETWORKS: {
    program: 0x20008086, version: 1, number: 38, name: 'CONNECT_LIST_NETWORKS',
    args: {
      encode(w, v) {
        w.int(v.maxnames, 'remote_connect_list_networks_args.maxnames');
      },
      decode(r) {
        return {
          maxnames: r.int('remote_connect_list_networks_args.maxnames'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_networks_ret.names');
      },
      decode(r) {
        return {
          names: read_string_4194304_list(r, 16384, 'remote_connect_list_networks_ret.names'),
        };
      },
    },
    priority: true,
  },
  NETWORK_CREATE: {
    program: 0x20008086, version: 1, number: 39, name: 'NETWORK_CREATE',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
        };
      },
    },
    ret: undefined,
  },
  NETWORK_CREATE_XML: {
    program: 0x20008086, version: 1, number: 40, name: 'NETWORK_CREATE_XML',
    args: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_network_create_xml_args.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_network_create_xml_args.xml'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
        };
      },
    },
  },
  NETWORK_DEFINE_XML: {
    program: 0x20008086, version: 1, number: 41, name: 'NETWORK_DEFINE_XML',
    args: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_network_define_xml_args.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_network_define_xml_args.xml'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
        };
      },
    },
    priority: true,
  },
  NETWORK_DESTROY: {
    program: 0x20008086, version: 1, number: 42, name: 'NETWORK_DESTROY',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  NETWORK_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 43, name: 'NETWORK_GET_XML_DESC',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
        w.uint(v.flags, 'remote_network_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
          flags: r.uint('remote_network_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_network_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_network_get_xml_desc_ret.xml'),
        };
      },
    },
    priority: true,
  },
  NETWORK_GET_AUTOSTART: {
    program: 0x20008086, version: 1, number: 44, name: 'NETWORK_GET_AUTOSTART',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.autostart, 'remote_network_get_autostart_ret.autostart');
      },
      decode(r) {
        return {
          autostart: r.int('remote_network_get_autostart_ret.autostart'),
        };
      },
    },
    priority: true,
  },
  NETWORK_GET_BRIDGE_NAME: {
    program: 0x20008086, version: 1, number: 45, name: 'NETWORK_GET_BRIDGE_NAME',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_network_get_bridge_name_ret.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_network_get_bridge_name_ret.name'),
        };
      },
    },
    priority: true,
  },
  NETWORK_LOOKUP_BY_NAME: {
    program: 0x20008086, version: 1, number: 46, name: 'NETWORK_LOOKUP_BY_NAME',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_network_lookup_by_name_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_network_lookup_by_name_args.name'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
        };
      },
    },
    priority: true,
  },
  NETWORK_LOOKUP_BY_UUID: {
    program: 0x20008086, version: 1, number: 47, name: 'NETWORK_LOOKUP_BY_UUID',
    args: {
      encode(w, v) {
        w.opaqueFixed(v.uuid, 16, 'remote_network_lookup_by_uuid_args.uuid');
      },
      decode(r) {
        return {
          uuid: r.opaqueFixed(16, 'remote_network_lookup_by_uuid_args.uuid'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
        };
      },
    },
    priority: true,
  },
  NETWORK_SET_AUTOSTART: {
    program: 0x20008086, version: 1, number: 48, name: 'NETWORK_SET_AUTOSTART',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
        w.int(v.autostart, 'remote_network_set_autostart_args.autostart');
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
          autostart: r.int('remote_network_set_autostart_args.autostart'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  NETWORK_UNDEFINE: {
    program: 0x20008086, version: 1, number: 49, name: 'NETWORK_UNDEFINE',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  CONNECT_NUM_OF_DEFINED_NETWORKS: {
    program: 0x20008086, version: 1, number: 50, name: 'CONNECT_NUM_OF_DEFINED_NETWORKS',
    args: undefined,
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_connect_num_of_defined_networks_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_connect_num_of_defined_networks_ret.num'),
        };
      },
    },
    priority: true,
  },
  CONNECT_NUM_OF_DOMAINS: {
    program: 0x20008086, version: 1, number: 51, name: 'CONNECT_NUM_OF_DOMAINS',
    args: undefined,
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_connect_num_of_domains_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_connect_num_of_domains_ret.num'),
        };
      },
    },
    priority: true,
  },
  CONNECT_NUM_OF_NETWORKS: {
    program: 0x20008086, version: 1, number: 52, name: 'CONNECT_NUM_OF_NETWORKS',
    args: undefined,
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_connect_num_of_networks_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_connect_num_of_networks_ret.num'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_CORE_DUMP: {
    program: 0x20008086, version: 1, number: 53, name: 'DOMAIN_CORE_DUMP',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.to, 4194304, 'remote_domain_core_dump_args.to');
        w.uint(v.flags, 'remote_domain_core_dump_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          to: r.string(4194304, 'remote_domain_core_dump_args.to'),
          flags: r.uint('remote_domain_core_dump_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_RESTORE: {
    program: 0x20008086, version: 1, number: 54, name: 'DOMAIN_RESTORE',
    args: {
      encode(w, v) {
        w.string(v.from, 4194304, 'remote_domain_restore_args.from');
      },
      decode(r) {
        return {
          from: r.string(4194304, 'remote_domain_restore_args.from'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SAVE: {
    program: 0x20008086, version: 1, number: 55, name: 'DOMAIN_SAVE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.to, 4194304, 'remote_domain_save_args.to');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          to: r.string(4194304, 'remote_domain_save_args.to'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_SCHEDULER_TYPE: {
    program: 0x20008086, version: 1, number: 56, name: 'DOMAIN_GET_SCHEDULER_TYPE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.type, 4194304, 'remote_domain_get_scheduler_type_ret.type');
        w.int(v.nparams, 'remote_domain_get_scheduler_type_ret.nparams');
      },
      decode(r) {
        return {
          type: r.string(4194304, 'remote_domain_get_scheduler_type_ret.type'),
          nparams: r.int('remote_domain_get_scheduler_type_ret.nparams'),
        };
      },
    },
  },
  DOMAIN_GET_SCHEDULER_PARAMETERS: {
    program: 0x20008086, version: 1, number: 57, name: 'DOMAIN_GET_SCHEDULER_PARAMETERS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.nparams, 'remote_domain_get_scheduler_parameters_args.nparams');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          nparams: r.int('remote_domain_get_scheduler_parameters_args.nparams'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 16, 'remote_domain_get_scheduler_parameters_ret.params');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 16, 'remote_domain_get_scheduler_parameters_ret.params'),
        };
      },
    },
  },
  DOMAIN_SET_SCHEDULER_PARAMETERS: {
    program: 0x20008086, version: 1, number: 58, name: 'DOMAIN_SET_SCHEDULER_PARAMETERS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        write_remote_typed_param_list(w, v.params, 16, 'remote_domain_set_scheduler_parameters_args.params');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          params: read_remote_typed_param_list(r, 16, 'remote_domain_set_scheduler_parameters_args.params'),
        };
      },
    },
    ret: undefined,
  },
  CONNECT_GET_HOSTNAME: {
    program: 0x20008086, version: 1, number: 59, name: 'CONNECT_GET_HOSTNAME',
    args: undefined,
    ret: {
      encode(w, v) {
        w.string(v.hostname, 4194304, 'remote_connect_get_hostname_ret.hostname');
      },
      decode(r) {
        return {
          hostname: r.string(4194304, 'remote_connect_get_hostname_ret.hostname'),
        };
      },
    },
    priority: true,
  },
  CONNECT_SUPPORTS_FEATURE: {
    program: 0x20008086, version: 1, number: 60, name: 'CONNECT_SUPPORTS_FEATURE',
    args: {
      encode(w, v) {
        w.int(v.feature, 'remote_connect_supports_feature_args.feature');
      },
      decode(r) {
        return {
          feature: r.int('remote_connect_supports_feature_args.feature'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.supported, 'remote_connect_supports_feature_ret.supported');
      },
      decode(r) {
        return {
          supported: r.int('remote_connect_supports_feature_ret.supported'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_MIGRATE_PREPARE: {
    program: 0x20008086, version: 1, number: 61, name: 'DOMAIN_MIGRATE_PREPARE',
    args: {
      encode(w, v) {
        w.present(v.uri_in !== undefined);
        if (v.uri_in !== undefined) w.string(v.uri_in, 4194304, 'remote_domain_migrate_prepare_args.uri_in');
        w.uhyper(v.flags, 'remote_domain_migrate_prepare_args.flags');
        w.present(v.dname !== undefined);
        if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_prepare_args.dname');
        w.uhyper(v.resource, 'remote_domain_migrate_prepare_args.resource');
      },
      decode(r) {
        return {
          uri_in: r.present('remote_domain_migrate_prepare_args.uri_in') ? r.string(4194304, 'remote_domain_migrate_prepare_args.uri_in') : undefined,
          flags: r.uhyper('remote_domain_migrate_prepare_args.flags'),
          dname: r.present('remote_domain_migrate_prepare_args.dname') ? r.string(4194304, 'remote_domain_migrate_prepare_args.dname') : undefined,
          resource: r.uhyper('remote_domain_migrate_prepare_args.resource'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.cookie, 4194304, 'remote_domain_migrate_prepare_ret.cookie');
        w.present(v.uri_out !== undefined);
        if (v.uri_out !== undefined) w.string(v.uri_out, 4194304, 'remote_domain_migrate_prepare_ret.uri_out');
      },
      decode(r) {
        return {
          cookie: r.opaque(4194304, 'remote_domain_migrate_prepare_ret.cookie'),
          uri_out: r.present('remote_domain_migrate_prepare_ret.uri_out') ? r.string(4194304, 'remote_domain_migrate_prepare_ret.uri_out') : undefined,
        };
      },
    },
  },
  DOMAIN_MIGRATE_PERFORM: {
    program: 0x20008086, version: 1, number: 62, name: 'DOMAIN_MIGRATE_PERFORM',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.opaque(v.cookie, 4194304, 'remote_domain_migrate_perform_args.cookie');
        w.string(v.uri, 4194304, 'remote_domain_migrate_perform_args.uri');
        w.uhyper(v.flags, 'remote_domain_migrate_perform_args.flags');
        w.present(v.dname !== undefined);
        if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_perform_args.dname');
        w.uhyper(v.resource, 'remote_domain_migrate_perform_args.resource');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          cookie: r.opaque(4194304, 'remote_domain_migrate_perform_args.cookie'),
          uri: r.string(4194304, 'remote_domain_migrate_perform_args.uri'),
          flags: r.uhyper('remote_domain_migrate_perform_args.flags'),
          dname: r.present('remote_domain_migrate_perform_args.dname') ? r.string(4194304, 'remote_domain_migrate_perform_args.dname') : undefined,
          resource: r.uhyper('remote_domain_migrate_perform_args.resource'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_MIGRATE_FINISH: {
    program: 0x20008086, version: 1, number: 63, name: 'DOMAIN_MIGRATE_FINISH',
    args: {
      encode(w, v) {
        w.string(v.dname, 4194304, 'remote_domain_migrate_finish_args.dname');
        w.opaque(v.cookie, 4194304, 'remote_domain_migrate_finish_args.cookie');
        w.string(v.uri, 4194304, 'remote_domain_migrate_finish_args.uri');
        w.uhyper(v.flags, 'remote_domain_migrate_finish_args.flags');
      },
      decode(r) {
        return {
          dname: r.string(4194304, 'remote_domain_migrate_finish_args.dname'),
          cookie: r.opaque(4194304, 'remote_domain_migrate_finish_args.cookie'),
          uri: r.string(4194304, 'remote_domain_migrate_finish_args.uri'),
          flags: r.uhyper('remote_domain_migrate_finish_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.ddom);
      },
      decode(r) {
        return {
          ddom: read_remote_nonnull_domain(r),
        };
      },
    },
  },
  DOMAIN_BLOCK_STATS: {
    program: 0x20008086, version: 1, number: 64, name: 'DOMAIN_BLOCK_STATS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.path, 4194304, 'remote_domain_block_stats_args.path');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          path: r.string(4194304, 'remote_domain_block_stats_args.path'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.hyper(v.rd_req, 'remote_domain_block_stats_ret.rd_req');
        w.hyper(v.rd_bytes, 'remote_domain_block_stats_ret.rd_bytes');
        w.hyper(v.wr_req, 'remote_domain_block_stats_ret.wr_req');
        w.hyper(v.wr_bytes, 'remote_domain_block_stats_ret.wr_bytes');
        w.hyper(v.errs, 'remote_domain_block_stats_ret.errs');
      },
      decode(r) {
        return {
          rd_req: r.hyper('remote_domain_block_stats_ret.rd_req'),
          rd_bytes: r.hyper('remote_domain_block_stats_ret.rd_bytes'),
          wr_req: r.hyper('remote_domain_block_stats_ret.wr_req'),
          wr_bytes: r.hyper('remote_domain_block_stats_ret.wr_bytes'),
          errs: r.hyper('remote_domain_block_stats_ret.errs'),
        };
      },
    },
  },
  DOMAIN_INTERFACE_STATS: {
    program: 0x20008086, version: 1, number: 65, name: 'DOMAIN_INTERFACE_STATS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.device, 4194304, 'remote_domain_interface_stats_args.device');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          device: r.string(4194304, 'remote_domain_interface_stats_args.device'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.hyper(v.rx_bytes, 'remote_domain_interface_stats_ret.rx_bytes');
        w.hyper(v.rx_packets, 'remote_domain_interface_stats_ret.rx_packets');
        w.hyper(v.rx_errs, 'remote_domain_interface_stats_ret.rx_errs');
        w.hyper(v.rx_drop, 'remote_domain_interface_stats_ret.rx_drop');
        w.hyper(v.tx_bytes, 'remote_domain_interface_stats_ret.tx_bytes');
        w.hyper(v.tx_packets, 'remote_domain_interface_stats_ret.tx_packets');
        w.hyper(v.tx_errs, 'remote_domain_interface_stats_ret.tx_errs');
        w.hyper(v.tx_drop, 'remote_domain_interface_stats_ret.tx_drop');
      },
      decode(r) {
        return {
          rx_bytes: r.hyper('remote_domain_interface_stats_ret.rx_bytes'),
          rx_packets: r.hyper('remote_domain_interface_stats_ret.rx_packets'),
          rx_errs: r.hyper('remote_domain_interface_stats_ret.rx_errs'),
          rx_drop: r.hyper('remote_domain_interface_stats_ret.rx_drop'),
          tx_bytes: r.hyper('remote_domain_interface_stats_ret.tx_bytes'),
          tx_packets: r.hyper('remote_domain_interface_stats_ret.tx_packets'),
          tx_errs: r.hyper('remote_domain_interface_stats_ret.tx_errs'),
          tx_drop: r.hyper('remote_domain_interface_stats_ret.tx_drop'),
        };
      },
    },
    priority: true,
  },
  AUTH_LIST: {
    program: 0x20008086, version: 1, number: 66, name: 'AUTH_LIST',
    args: undefined,
    ret: {
      encode(w, v) {
        write_remote_auth_type_list(w, v.types, 20, 'remote_auth_list_ret.types');
      },
      decode(r) {
        return {
          types: read_remote_auth_type_list(r, 20, 'remote_auth_list_ret.types'),
        };
      },
    },
    priority: true,
  },
  AUTH_SASL_INIT: {
    program: 0x20008086, version: 1, number: 67, name: 'AUTH_SASL_INIT',
    args: undefined,
    ret: {
      encode(w, v) {
        w.string(v.mechlist, 4194304, 'remote_auth_sasl_init_ret.mechlist');
      },
      decode(r) {
        return {
          mechlist: r.string(4194304, 'remote_auth_sasl_init_ret.mechlist'),
        };
      },
    },
    priority: true,
  },
  AUTH_SASL_START: {
    program: 0x20008086, version: 1, number: 68, name: 'AUTH_SASL_START',
    args: {
      encode(w, v) {
        w.string(v.mech, 4194304, 'remote_auth_sasl_start_args.mech');
        w.int(v.nil, 'remote_auth_sasl_start_args.nil');
        w.chars(v.data, 65536, 'remote_auth_sasl_start_args.data');
      },
      decode(r) {
        return {
          mech: r.string(4194304, 'remote_auth_sasl_start_args.mech'),
          nil: r.int('remote_auth_sasl_start_args.nil'),
          data: r.chars(65536, 'remote_auth_sasl_start_args.data'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.complete, 'remote_auth_sasl_start_ret.complete');
        w.int(v.nil, 'remote_auth_sasl_start_ret.nil');
        w.chars(v.data, 65536, 'remote_auth_sasl_start_ret.data');
      },
      decode(r) {
        return {
          complete: r.int('remote_auth_sasl_start_ret.complete'),
          nil: r.int('remote_auth_sasl_start_ret.nil'),
          data: r.chars(65536, 'remote_auth_sasl_start_ret.data'),
        };
      },
    },
    priority: true,
  },
  AUTH_SASL_STEP: {
    program: 0x20008086, version: 1, number: 69, name: 'AUTH_SASL_STEP',
    args: {
      encode(w, v) {
        w.int(v.nil, 'remote_auth_sasl_step_args.nil');
        w.chars(v.data, 65536, 'remote_auth_sasl_step_args.data');
      },
      decode(r) {
        return {
          nil: r.int('remote_auth_sasl_step_args.nil'),
          data: r.chars(65536, 'remote_auth_sasl_step_args.data'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.complete, 'remote_auth_sasl_step_ret.complete');
        w.int(v.nil, 'remote_auth_sasl_step_ret.nil');
        w.chars(v.data, 65536, 'remote_auth_sasl_step_ret.data');
      },
      decode(r) {
        return {
          complete: r.int('remote_auth_sasl_step_ret.complete'),
          nil: r.int('remote_auth_sasl_step_ret.nil'),
          data: r.chars(65536, 'remote_auth_sasl_step_ret.data'),
        };
      },
    },
    priority: true,
  },
  AUTH_POLKIT: {
    program: 0x20008086, version: 1, number: 70, name: 'AUTH_POLKIT',
    args: undefined,
    ret: {
      encode(w, v) {
        w.int(v.complete, 'remote_auth_polkit_ret.complete');
      },
      decode(r) {
        return {
          complete: r.int('remote_auth_polkit_ret.complete'),
        };
      },
    },
    priority: true,
  },
  CONNECT_NUM_OF_STORAGE_POOLS: {
    program: 0x20008086, version: 1, number: 71, name: 'CONNECT_NUM_OF_STORAGE_POOLS',
    args: undefined,
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_connect_num_of_storage_pools_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_connect_num_of_storage_pools_ret.num'),
        };
      },
    },
    priority: true,
  },
  CONNECT_LIST_STORAGE_POOLS: {
    program: 0x20008086, version: 1, number: 72, name: 'CONNECT_LIST_STORAGE_POOLS',
    args: {
      encode(w, v) {
        w.int(v.maxnames, 'remote_connect_list_storage_pools_args.maxnames');
      },
      decode(r) {
        return {
          maxnames: r.int('remote_connect_list_storage_pools_args.maxnames'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_storage_pools_ret.names');
      },
      decode(r) {
        return {
          names: read_string_4194304_list(r, 16384, 'remote_connect_list_storage_pools_ret.names'),
        };
      },
    },
    priority: true,
  },
  CONNECT_NUM_OF_DEFINED_STORAGE_POOLS: {
    program: 0x20008086, version: 1, number: 73, name: 'CONNECT_NUM_OF_DEFINED_STORAGE_POOLS',
    args: undefined,
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_connect_num_of_defined_storage_pools_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_connect_num_of_defined_storage_pools_ret.num'),
        };
      },
    },
    priority: true,
  },
  CONNECT_LIST_DEFINED_STORAGE_POOLS: {
    program: 0x20008086, version: 1, number: 74, name: 'CONNECT_LIST_DEFINED_STORAGE_POOLS',
    args: {
      encode(w, v) {
        w.int(v.maxnames, 'remote_connect_list_defined_storage_pools_args.maxnames');
      },
      decode(r) {
        return {
          maxnames: r.int('remote_connect_list_defined_storage_pools_args.maxnames'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_defined_storage_pools_ret.names');
      },
      decode(r) {
        return {
          names: read_string_4194304_list(r, 16384, 'remote_connect_list_defined_storage_pools_ret.names'),
        };
      },
    },
    priority: true,
  },
  CONNECT_FIND_STORAGE_POOL_SOURCES: {
    program: 0x20008086, version: 1, number: 75, name: 'CONNECT_FIND_STORAGE_POOL_SOURCES',
    args: {
      encode(w, v) {
        w.string(v.type, 4194304, 'remote_connect_find_storage_pool_sources_args.type');
        w.present(v.srcSpec !== undefined);
        if (v.srcSpec !== undefined) w.string(v.srcSpec, 4194304, 'remote_connect_find_storage_pool_sources_args.srcSpec');
        w.uint(v.flags, 'remote_connect_find_storage_pool_sources_args.flags');
      },
      decode(r) {
        return {
          type: r.string(4194304, 'remote_connect_find_storage_pool_sources_args.type'),
          srcSpec: r.present('remote_connect_find_storage_pool_sources_args.srcSpec') ? r.string(4194304, 'remote_connect_find_storage_pool_sources_args.srcSpec') : undefined,
          flags: r.uint('remote_connect_find_storage_pool_sources_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_connect_find_storage_pool_sources_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_connect_find_storage_pool_sources_ret.xml'),
        };
      },
    },
  },
  STORAGE_POOL_CREATE_XML: {
    program: 0x20008086, version: 1, number: 76, name: 'STORAGE_POOL_CREATE_XML',
    args: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_storage_pool_create_xml_args.xml');
        w.uint(v.flags, 'remote_storage_pool_create_xml_args.flags');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_storage_pool_create_xml_args.xml'),
          flags: r.uint('remote_storage_pool_create_xml_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
        };
      },
    },
  },
  STORAGE_POOL_DEFINE_XML: {
    program: 0x20008086, version: 1, number: 77, name: 'STORAGE_POOL_DEFINE_XML',
    args: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_storage_pool_define_xml_args.xml');
        w.uint(v.flags, 'remote_storage_pool_define_xml_args.flags');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_storage_pool_define_xml_args.xml'),
          flags: r.uint('remote_storage_pool_define_xml_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
        };
      },
    },
    priority: true,
  },
  STORAGE_POOL_CREATE: {
    program: 0x20008086, version: 1, number: 78, name: 'STORAGE_POOL_CREATE',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
        w.uint(v.flags, 'remote_storage_pool_create_args.flags');
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
          flags: r.uint('remote_storage_pool_create_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  STORAGE_POOL_BUILD: {
    program: 0x20008086, version: 1, number: 79, name: 'STORAGE_POOL_BUILD',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
        w.uint(v.flags, 'remote_storage_pool_build_args.flags');
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
          flags: r.uint('remote_storage_pool_build_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  STORAGE_POOL_DESTROY: {
    program: 0x20008086, version: 1, number: 80, name: 'STORAGE_POOL_DESTROY',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  STORAGE_POOL_DELETE: {
    program: 0x20008086, version: 1, number: 81, name: 'STORAGE_POOL_DELETE',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
        w.uint(v.flags, 'remote_storage_pool_delete_args.flags');
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
          flags: r.uint('remote_storage_pool_delete_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  STORAGE_POOL_UNDEFINE: {
    program: 0x20008086, version: 1, number: 82, name: 'STORAGE_POOL_UNDEFINE',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  STORAGE_POOL_REFRESH: {
    program: 0x20008086, version: 1, number: 83, name: 'STORAGE_POOL_REFRESH',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
        w.uint(v.flags, 'remote_storage_pool_refresh_args.flags');
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
          flags: r.uint('remote_storage_pool_refresh_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  STORAGE_POOL_LOOKUP_BY_NAME: {
    program: 0x20008086, version: 1, number: 84, name: 'STORAGE_POOL_LOOKUP_BY_NAME',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_storage_pool_lookup_by_name_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_storage_pool_lookup_by_name_args.name'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
        };
      },
    },
    priority: true,
  },
  STORAGE_POOL_LOOKUP_BY_UUID: {
    program: 0x20008086, version: 1, number: 85, name: 'STORAGE_POOL_LOOKUP_BY_UUID',
    args: {
      encode(w, v) {
        w.opaqueFixed(v.uuid, 16, 'remote_storage_pool_lookup_by_uuid_args.uuid');
      },
      decode(r) {
        return {
          uuid: r.opaqueFixed(16, 'remote_storage_pool_lookup_by_uuid_args.uuid'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
        };
      },
    },
    priority: true,
  },
  STORAGE_POOL_LOOKUP_BY_VOLUME: {
    program: 0x20008086, version: 1, number: 86, name: 'STORAGE_POOL_LOOKUP_BY_VOLUME',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
        };
      },
    },
    priority: true,
  },
  STORAGE_POOL_GET_INFO: {
    program: 0x20008086, version: 1, number: 87, name: 'STORAGE_POOL_GET_INFO',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.uchar(v.state, 'remote_storage_pool_get_info_ret.state');
        w.uhyper(v.capacity, 'remote_storage_pool_get_info_ret.capacity');
        w.uhyper(v.allocation, 'remote_storage_pool_get_info_ret.allocation');
        w.uhyper(v.available, 'remote_storage_pool_get_info_ret.available');
      },
      decode(r) {
        return {
          state: r.uchar('remote_storage_pool_get_info_ret.state'),
          capacity: r.uhyper('remote_storage_pool_get_info_ret.capacity'),
          allocation: r.uhyper('remote_storage_pool_get_info_ret.allocation'),
          available: r.uhyper('remote_storage_pool_get_info_ret.available'),
        };
      },
    },
    priority: true,
  },
  STORAGE_POOL_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 88, name: 'STORAGE_POOL_GET_XML_DESC',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
        w.uint(v.flags, 'remote_storage_pool_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
          flags: r.uint('remote_storage_pool_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_storage_pool_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_storage_pool_get_xml_desc_ret.xml'),
        };
      },
    },
    priority: true,
  },
  STORAGE_POOL_GET_AUTOSTART: {
    program: 0x20008086, version: 1, number: 89, name: 'STORAGE_POOL_GET_AUTOSTART',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.autostart, 'remote_storage_pool_get_autostart_ret.autostart');
      },
      decode(r) {
        return {
          autostart: r.int('remote_storage_pool_get_autostart_ret.autostart'),
        };
      },
    },
    priority: true,
  },
  STORAGE_POOL_SET_AUTOSTART: {
    program: 0x20008086, version: 1, number: 90, name: 'STORAGE_POOL_SET_AUTOSTART',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
        w.int(v.autostart, 'remote_storage_pool_set_autostart_args.autostart');
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
          autostart: r.int('remote_storage_pool_set_autostart_args.autostart'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  STORAGE_POOL_NUM_OF_VOLUMES: {
    program: 0x20008086, version: 1, number: 91, name: 'STORAGE_POOL_NUM_OF_VOLUMES',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_storage_pool_num_of_volumes_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_storage_pool_num_of_volumes_ret.num'),
        };
      },
    },
    priority: true,
  },
  STORAGE_POOL_LIST_VOLUMES: {
    program: 0x20008086, version: 1, number: 92, name: 'STORAGE_POOL_LIST_VOLUMES',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
        w.int(v.maxnames, 'remote_storage_pool_list_volumes_args.maxnames');
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
          maxnames: r.int('remote_storage_pool_list_volumes_args.maxnames'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.names, 16384, 'remote_storage_pool_list_volumes_ret.names');
      },
      decode(r) {
        return {
          names: read_string_4194304_list(r, 16384, 'remote_storage_pool_list_volumes_ret.names'),
        };
      },
    },
    priority: true,
  },
  STORAGE_VOL_CREATE_XML: {
    program: 0x20008086, version: 1, number: 93, name: 'STORAGE_VOL_CREATE_XML',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
        w.string(v.xml, 4194304, 'remote_storage_vol_create_xml_args.xml');
        w.uint(v.flags, 'remote_storage_vol_create_xml_args.flags');
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
          xml: r.string(4194304, 'remote_storage_vol_create_xml_args.xml'),
          flags: r.uint('remote_storage_vol_create_xml_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
        };
      },
    },
  },
  STORAGE_VOL_DELETE: {
    program: 0x20008086, version: 1, number: 94, name: 'STORAGE_VOL_DELETE',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
        w.uint(v.flags, 'remote_storage_vol_delete_args.flags');
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
          flags: r.uint('remote_storage_vol_delete_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  STORAGE_VOL_LOOKUP_BY_NAME: {
    program: 0x20008086, version: 1, number: 95, name: 'STORAGE_VOL_LOOKUP_BY_NAME',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
        w.string(v.name, 4194304, 'remote_storage_vol_lookup_by_name_args.name');
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
          name: r.string(4194304, 'remote_storage_vol_lookup_by_name_args.name'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
        };
      },
    },
    priority: true,
  },
  STORAGE_VOL_LOOKUP_BY_KEY: {
    program: 0x20008086, version: 1, number: 96, name: 'STORAGE_VOL_LOOKUP_BY_KEY',
    args: {
      encode(w, v) {
        w.string(v.key, 4194304, 'remote_storage_vol_lookup_by_key_args.key');
      },
      decode(r) {
        return {
          key: r.string(4194304, 'remote_storage_vol_lookup_by_key_args.key'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
        };
      },
    },
    priority: true,
  },
  STORAGE_VOL_LOOKUP_BY_PATH: {
    program: 0x20008086, version: 1, number: 97, name: 'STORAGE_VOL_LOOKUP_BY_PATH',
    args: {
      encode(w, v) {
        w.string(v.path, 4194304, 'remote_storage_vol_lookup_by_path_args.path');
      },
      decode(r) {
        return {
          path: r.string(4194304, 'remote_storage_vol_lookup_by_path_args.path'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
        };
      },
    },
    priority: true,
  },
  STORAGE_VOL_GET_INFO: {
    program: 0x20008086, version: 1, number: 98, name: 'STORAGE_VOL_GET_INFO',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.char(v.type, 'remote_storage_vol_get_info_ret.type');
        w.uhyper(v.capacity, 'remote_storage_vol_get_info_ret.capacity');
        w.uhyper(v.allocation, 'remote_storage_vol_get_info_ret.allocation');
      },
      decode(r) {
        return {
          type: r.char('remote_storage_vol_get_info_ret.type'),
          capacity: r.uhyper('remote_storage_vol_get_info_ret.capacity'),
          allocation: r.uhyper('remote_storage_vol_get_info_ret.allocation'),
        };
      },
    },
    priority: true,
  },
  STORAGE_VOL_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 99, name: 'STORAGE_VOL_GET_XML_DESC',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
        w.uint(v.flags, 'remote_storage_vol_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
          flags: r.uint('remote_storage_vol_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_storage_vol_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_storage_vol_get_xml_desc_ret.xml'),
        };
      },
    },
    priority: true,
  },
  STORAGE_VOL_GET_PATH: {
    program: 0x20008086, version: 1, number: 100, name: 'STORAGE_VOL_GET_PATH',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_storage_vol_get_path_ret.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_storage_vol_get_path_ret.name'),
        };
      },
    },
    priority: true,
  },
  NODE_GET_CELLS_FREE_MEMORY: {
    program: 0x20008086, version: 1, number: 101, name: 'NODE_GET_CELLS_FREE_MEMORY',
    args: {
      encode(w, v) {
        w.int(v.startCell, 'remote_node_get_cells_free_memory_args.startCell');
        w.int(v.maxcells, 'remote_node_get_cells_free_memory_args.maxcells');
      },
      decode(r) {
        return {
          startCell: r.int('remote_node_get_cells_free_memory_args.startCell'),
          maxcells: r.int('remote_node_get_cells_free_memory_args.maxcells'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_uhyper_list(w, v.cells, 1024, 'remote_node_get_cells_free_memory_ret.cells');
      },
      decode(r) {
        return {
          cells: read_uhyper_list(r, 1024, 'remote_node_get_cells_free_memory_ret.cells'),
        };
      },
    },
    priority: true,
  },
  NODE_GET_FREE_MEMORY: {
    program: 0x20008086, version: 1, number: 102, name: 'NODE_GET_FREE_MEMORY',
    args: undefined,
    ret: {
      encode(w, v) {
        w.uhyper(v.freeMem, 'remote_node_get_free_memory_ret.freeMem');
      },
      decode(r) {
        return {
          freeMem: r.uhyper('remote_node_get_free_memory_ret.freeMem'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_BLOCK_PEEK: {
    program: 0x20008086, version: 1, number: 103, name: 'DOMAIN_BLOCK_PEEK',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.path, 4194304, 'remote_domain_block_peek_args.path');
        w.uhyper(v.offset, 'remote_domain_block_peek_args.offset');
        w.uint(v.size, 'remote_domain_block_peek_args.size');
        w.uint(v.flags, 'remote_domain_block_peek_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          path: r.string(4194304, 'remote_domain_block_peek_args.path'),
          offset: r.uhyper('remote_domain_block_peek_args.offset'),
          size: r.uint('remote_domain_block_peek_args.size'),
          flags: r.uint('remote_domain_block_peek_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.buffer, 4194304, 'remote_domain_block_peek_ret.buffer');
      },
      decode(r) {
        return {
          buffer: r.opaque(4194304, 'remote_domain_block_peek_ret.buffer'),
        };
      },
    },
  },
  DOMAIN_MEMORY_PEEK: {
    program: 0x20008086, version: 1, number: 104, name: 'DOMAIN_MEMORY_PEEK',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uhyper(v.offset, 'remote_domain_memory_peek_args.offset');
        w.uint(v.size, 'remote_domain_memory_peek_args.size');
        w.uint(v.flags, 'remote_domain_memory_peek_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          offset: r.uhyper('remote_domain_memory_peek_args.offset'),
          size: r.uint('remote_domain_memory_peek_args.size'),
          flags: r.uint('remote_domain_memory_peek_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.buffer, 4194304, 'remote_domain_memory_peek_ret.buffer');
      },
      decode(r) {
        return {
          buffer: r.opaque(4194304, 'remote_domain_memory_peek_ret.buffer'),
        };
      },
    },
  },
  CONNECT_DOMAIN_EVENT_REGISTER: {
    program: 0x20008086, version: 1, number: 105, name: 'CONNECT_DOMAIN_EVENT_REGISTER',
    args: undefined,
    ret: {
      encode(w, v) {
        w.int(v.cb_registered, 'remote_connect_domain_event_register_ret.cb_registered');
      },
      decode(r) {
        return {
          cb_registered: r.int('remote_connect_domain_event_register_ret.cb_registered'),
        };
      },
    },
    priority: true,
  },
  CONNECT_DOMAIN_EVENT_DEREGISTER: {
    program: 0x20008086, version: 1, number: 106, name: 'CONNECT_DOMAIN_EVENT_DEREGISTER',
    args: undefined,
    ret: {
      encode(w, v) {
        w.int(v.cb_registered, 'remote_connect_domain_event_deregister_ret.cb_registered');
      },
      decode(r) {
        return {
          cb_registered: r.int('remote_connect_domain_event_deregister_ret.cb_registered'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_MIGRATE_PREPARE2: {
    program: 0x20008086, version: 1, number: 108, name: 'DOMAIN_MIGRATE_PREPARE2',
    args: {
      encode(w, v) {
        w.present(v.uri_in !== undefined);
        if (v.uri_in !== undefined) w.string(v.uri_in, 4194304, 'remote_domain_migrate_prepare2_args.uri_in');
        w.uhyper(v.flags, 'remote_domain_migrate_prepare2_args.flags');
        w.present(v.dname !== undefined);
        if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_prepare2_args.dname');
        w.uhyper(v.resource, 'remote_domain_migrate_prepare2_args.resource');
        w.string(v.dom_xml, 4194304, 'remote_domain_migrate_prepare2_args.dom_xml');
      },
      decode(r) {
        return {
          uri_in: r.present('remote_domain_migrate_prepare2_args.uri_in') ? r.string(4194304, 'remote_domain_migrate_prepare2_args.uri_in') : undefined,
          flags: r.uhyper('remote_domain_migrate_prepare2_args.flags'),
          dname: r.present('remote_domain_migrate_prepare2_args.dname') ? r.string(4194304, 'remote_domain_migrate_prepare2_args.dname') : undefined,
          resource: r.uhyper('remote_domain_migrate_prepare2_args.resource'),
          dom_xml: r.string(4194304, 'remote_domain_migrate_prepare2_args.dom_xml'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.cookie, 4194304, 'remote_domain_migrate_prepare2_ret.cookie');
        w.present(v.uri_out !== undefined);
        if (v.uri_out !== undefined) w.string(v.uri_out, 4194304, 'remote_domain_migrate_prepare2_ret.uri_out');
      },
      decode(r) {
        return {
          cookie: r.opaque(4194304, 'remote_domain_migrate_prepare2_ret.cookie'),
          uri_out: r.present('remote_domain_migrate_prepare2_ret.uri_out') ? r.string(4194304, 'remote_domain_migrate_prepare2_ret.uri_out') : undefined,
        };
      },
    },
  },
  DOMAIN_MIGRATE_FINISH2: {
    program: 0x20008086, version: 1, number: 109, name: 'DOMAIN_MIGRATE_FINISH2',
    args: {
      encode(w, v) {
        w.string(v.dname, 4194304, 'remote_domain_migrate_finish2_args.dname');
        w.opaque(v.cookie, 4194304, 'remote_domain_migrate_finish2_args.cookie');
        w.string(v.uri, 4194304, 'remote_domain_migrate_finish2_args.uri');
        w.uhyper(v.flags, 'remote_domain_migrate_finish2_args.flags');
        w.int(v.retcode, 'remote_domain_migrate_finish2_args.retcode');
      },
      decode(r) {
        return {
          dname: r.string(4194304, 'remote_domain_migrate_finish2_args.dname'),
          cookie: r.opaque(4194304, 'remote_domain_migrate_finish2_args.cookie'),
          uri: r.string(4194304, 'remote_domain_migrate_finish2_args.uri'),
          flags: r.uhyper('remote_domain_migrate_finish2_args.flags'),
          retcode: r.int('remote_domain_migrate_finish2_args.retcode'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.ddom);
      },
      decode(r) {
        return {
          ddom: read_remote_nonnull_domain(r),
        };
      },
    },
  },
  CONNECT_GET_URI: {
    program: 0x20008086, version: 1, number: 110, name: 'CONNECT_GET_URI',
    args: undefined,
    ret: {
      encode(w, v) {
        w.string(v.uri, 4194304, 'remote_connect_get_uri_ret.uri');
      },
      decode(r) {
        return {
          uri: r.string(4194304, 'remote_connect_get_uri_ret.uri'),
        };
      },
    },
    priority: true,
  },
  NODE_NUM_OF_DEVICES: {
    program: 0x20008086, version: 1, number: 111, name: 'NODE_NUM_OF_DEVICES',
    args: {
      encode(w, v) {
        w.present(v.cap !== undefined);
        if (v.cap !== undefined) w.string(v.cap, 4194304, 'remote_node_num_of_devices_args.cap');
        w.uint(v.flags, 'remote_node_num_of_devices_args.flags');
      },
      decode(r) {
        return {
          cap: r.present('remote_node_num_of_devices_args.cap') ? r.string(4194304, 'remote_node_num_of_devices_args.cap') : undefined,
          flags: r.uint('remote_node_num_of_devices_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_node_num_of_devices_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_node_num_of_devices_ret.num'),
        };
      },
    },
    priority: true,
  },
  NODE_LIST_DEVICES: {
    program: 0x20008086, version: 1, number: 112, name: 'NODE_LIST_DEVICES',
    args: {
      encode(w, v) {
        w.present(v.cap !== undefined);
        if (v.cap !== undefined) w.string(v.cap, 4194304, 'remote_node_list_devices_args.cap');
        w.int(v.maxnames, 'remote_node_list_devices_args.maxnames');
        w.uint(v.flags, 'remote_node_list_devices_args.flags');
      },
      decode(r) {
        return {
          cap: r.present('remote_node_list_devices_args.cap') ? r.string(4194304, 'remote_node_list_devices_args.cap') : undefined,
          maxnames: r.int('remote_node_list_devices_args.maxnames'),
          flags: r.uint('remote_node_list_devices_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.names, 65536, 'remote_node_list_devices_ret.names');
      },
      decode(r) {
        return {
          names: read_string_4194304_list(r, 65536, 'remote_node_list_devices_ret.names'),
        };
      },
    },
    priority: true,
  },
  NODE_DEVICE_LOOKUP_BY_NAME: {
    program: 0x20008086, version: 1, number: 113, name: 'NODE_DEVICE_LOOKUP_BY_NAME',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_lookup_by_name_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_lookup_by_name_args.name'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_node_device(w, v.dev);
      },
      decode(r) {
        return {
          dev: read_remote_nonnull_node_device(r),
        };
      },
    },
    priority: true,
  },
  NODE_DEVICE_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 114, name: 'NODE_DEVICE_GET_XML_DESC',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_get_xml_desc_args.name');
        w.uint(v.flags, 'remote_node_device_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_get_xml_desc_args.name'),
          flags: r.uint('remote_node_device_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_node_device_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_node_device_get_xml_desc_ret.xml'),
        };
      },
    },
  },
  NODE_DEVICE_GET_PARENT: {
    program: 0x20008086, version: 1, number: 115, name: 'NODE_DEVICE_GET_PARENT',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_get_parent_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_get_parent_args.name'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.present(v.parentName !== undefined);
        if (v.parentName !== undefined) w.string(v.parentName, 4194304, 'remote_node_device_get_parent_ret.parentName');
      },
      decode(r) {
        return {
          parentName: r.present('remote_node_device_get_parent_ret.parentName') ? r.string(4194304, 'remote_node_device_get_parent_ret.parentName') : undefined,
        };
      },
    },
    priority: true,
  },
  NODE_DEVICE_NUM_OF_CAPS: {
    program: 0x20008086, version: 1, number: 116, name: 'NODE_DEVICE_NUM_OF_CAPS',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_num_of_caps_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_num_of_caps_args.name'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_node_device_num_of_caps_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_node_device_num_of_caps_ret.num'),
        };
      },
    },
    priority: true,
  },
  NODE_DEVICE_LIST_CAPS: {
    program: 0x20008086, version: 1, number: 117, name: 'NODE_DEVICE_LIST_CAPS',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_list_caps_args.name');
        w.int(v.maxnames, 'remote_node_device_list_caps_args.maxnames');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_list_caps_args.name'),
          maxnames: r.int('remote_node_device_list_caps_args.maxnames'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.names, 65536, 'remote_node_device_list_caps_ret.names');
      },
      decode(r) {
        return {
          names: read_string_4194304_list(r, 65536, 'remote_node_device_list_caps_ret.names'),
        };
      },
    },
    priority: true,
  },
  NODE_DEVICE_DETTACH: {
    program: 0x20008086, version: 1, number: 118, name: 'NODE_DEVICE_DETTACH',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_dettach_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_dettach_args.name'),
        };
      },
    },
    ret: undefined,
  },
  NODE_DEVICE_RE_ATTACH: {
    program: 0x20008086, version: 1, number: 119, name: 'NODE_DEVICE_RE_ATTACH',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_re_attach_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_re_attach_args.name'),
        };
      },
    },
    ret: undefined,
  },
  NODE_DEVICE_RESET: {
    program: 0x20008086, version: 1, number: 120, name: 'NODE_DEVICE_RESET',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_reset_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_reset_args.name'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_SECURITY_LABEL: {
    program: 0x20008086, version: 1, number: 121, name: 'DOMAIN_GET_SECURITY_LABEL',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: remote_domain_get_security_label_ret,
    priority: true,
  },
  NODE_GET_SECURITY_MODEL: {
    program: 0x20008086, version: 1, number: 122, name: 'NODE_GET_SECURITY_MODEL',
    args: undefined,
    ret: {
      encode(w, v) {
        w.chars(v.model, 257, 'remote_node_get_security_model_ret.model');
        w.chars(v.doi, 257, 'remote_node_get_security_model_ret.doi');
      },
      decode(r) {
        return {
          model: r.chars(257, 'remote_node_get_security_model_ret.model'),
          doi: r.chars(257, 'remote_node_get_security_model_ret.doi'),
        };
      },
    },
    priority: true,
  },
  NODE_DEVICE_CREATE_XML: {
    program: 0x20008086, version: 1, number: 123, name: 'NODE_DEVICE_CREATE_XML',
    args: {
      encode(w, v) {
        w.string(v.xml_desc, 4194304, 'remote_node_device_create_xml_args.xml_desc');
        w.uint(v.flags, 'remote_node_device_create_xml_args.flags');
      },
      decode(r) {
        return {
          xml_desc: r.string(4194304, 'remote_node_device_create_xml_args.xml_desc'),
          flags: r.uint('remote_node_device_create_xml_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_node_device(w, v.dev);
      },
      decode(r) {
        return {
          dev: read_remote_nonnull_node_device(r),
        };
      },
    },
  },
  NODE_DEVICE_DESTROY: {
    program: 0x20008086, version: 1, number: 124, name: 'NODE_DEVICE_DESTROY',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_destroy_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_destroy_args.name'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  STORAGE_VOL_CREATE_XML_FROM: {
    program: 0x20008086, version: 1, number: 125, name: 'STORAGE_VOL_CREATE_XML_FROM',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
        w.string(v.xml, 4194304, 'remote_storage_vol_create_xml_from_args.xml');
        write_remote_nonnull_storage_vol(w, v.clonevol);
        w.uint(v.flags, 'remote_storage_vol_create_xml_from_args.flags');
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
          xml: r.string(4194304, 'remote_storage_vol_create_xml_from_args.xml'),
          clonevol: read_remote_nonnull_storage_vol(r),
          flags: r.uint('remote_storage_vol_create_xml_from_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
        };
      },
    },
  },
  CONNECT_NUM_OF_INTERFACES: {
    program: 0x20008086, version: 1, number: 126, name: 'CONNECT_NUM_OF_INTERFACES',
    args: undefined,
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_connect_num_of_interfaces_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_connect_num_of_interfaces_ret.num'),
        };
      },
    },
    priority: true,
  },
  CONNECT_LIST_INTERFACES: {
    program: 0x20008086, version: 1, number: 127, name: 'CONNECT_LIST_INTERFACES',
    args: {
      encode(w, v) {
        w.int(v.maxnames, 'remote_connect_list_interfaces_args.maxnames');
      },
      decode(r) {
        return {
          maxnames: r.int('remote_connect_list_interfaces_args.maxnames'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_interfaces_ret.names');
      },
      decode(r) {
        return {
          names: read_string_4194304_list(r, 16384, 'remote_connect_list_interfaces_ret.names'),
        };
      },
    },
    priority: true,
  },
  INTERFACE_LOOKUP_BY_NAME: {
    program: 0x20008086, version: 1, number: 128, name: 'INTERFACE_LOOKUP_BY_NAME',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_interface_lookup_by_name_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_interface_lookup_by_name_args.name'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_interface(w, v.iface);
      },
      decode(r) {
        return {
          iface: read_remote_nonnull_interface(r),
        };
      },
    },
    priority: true,
  },
  INTERFACE_LOOKUP_BY_MAC_STRING: {
    program: 0x20008086, version: 1, number: 129, name: 'INTERFACE_LOOKUP_BY_MAC_STRING',
    args: {
      encode(w, v) {
        w.string(v.mac, 4194304, 'remote_interface_lookup_by_mac_string_args.mac');
      },
      decode(r) {
        return {
          mac: r.string(4194304, 'remote_interface_lookup_by_mac_string_args.mac'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_interface(w, v.iface);
      },
      decode(r) {
        return {
          iface: read_remote_nonnull_interface(r),
        };
      },
    },
    priority: true,
  },
  INTERFACE_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 130, name: 'INTERFACE_GET_XML_DESC',
    args: {
      encode(w, v) {
        write_remote_nonnull_interface(w, v.iface);
        w.uint(v.flags, 'remote_interface_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          iface: read_remote_nonnull_interface(r),
          flags: r.uint('remote_interface_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_interface_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_interface_get_xml_desc_ret.xml'),
        };
      },
    },
  },
  INTERFACE_DEFINE_XML: {
    program: 0x20008086, version: 1, number: 131, name: 'INTERFACE_DEFINE_XML',
    args: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_interface_define_xml_args.xml');
        w.uint(v.flags, 'remote_interface_define_xml_args.flags');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_interface_define_xml_args.xml'),
          flags: r.uint('remote_interface_define_xml_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_interface(w, v.iface);
      },
      decode(r) {
        return {
          iface: read_remote_nonnull_interface(r),
        };
      },
    },
    priority: true,
  },
  INTERFACE_UNDEFINE: {
    program: 0x20008086, version: 1, number: 132, name: 'INTERFACE_UNDEFINE',
    args: {
      encode(w, v) {
        write_remote_nonnull_interface(w, v.iface);
      },
      decode(r) {
        return {
          iface: read_remote_nonnull_interface(r),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  INTERFACE_CREATE: {
    program: 0x20008086, version: 1, number: 133, name: 'INTERFACE_CREATE',
    args: {
      encode(w, v) {
        write_remote_nonnull_interface(w, v.iface);
        w.uint(v.flags, 'remote_interface_create_args.flags');
      },
      decode(r) {
        return {
          iface: read_remote_nonnull_interface(r),
          flags: r.uint('remote_interface_create_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  INTERFACE_DESTROY: {
    program: 0x20008086, version: 1, number: 134, name: 'INTERFACE_DESTROY',
    args: {
      encode(w, v) {
        write_remote_nonnull_interface(w, v.iface);
        w.uint(v.flags, 'remote_interface_destroy_args.flags');
      },
      decode(r) {
        return {
          iface: read_remote_nonnull_interface(r),
          flags: r.uint('remote_interface_destroy_args.flags'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  CONNECT_DOMAIN_XML_FROM_NATIVE: {
    program: 0x20008086, version: 1, number: 135, name: 'CONNECT_DOMAIN_XML_FROM_NATIVE',
    args: {
      encode(w, v) {
        w.string(v.nativeFormat, 4194304, 'remote_connect_domain_xml_from_native_args.nativeFormat');
        w.string(v.nativeConfig, 4194304, 'remote_connect_domain_xml_from_native_args.nativeConfig');
        w.uint(v.flags, 'remote_connect_domain_xml_from_native_args.flags');
      },
      decode(r) {
        return {
          nativeFormat: r.string(4194304, 'remote_connect_domain_xml_from_native_args.nativeFormat'),
          nativeConfig: r.string(4194304, 'remote_connect_domain_xml_from_native_args.nativeConfig'),
          flags: r.uint('remote_connect_domain_xml_from_native_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.domainXml, 4194304, 'remote_connect_domain_xml_from_native_ret.domainXml');
      },
      decode(r) {
        return {
          domainXml: r.string(4194304, 'remote_connect_domain_xml_from_native_ret.domainXml'),
        };
      },
    },
  },
  CONNECT_DOMAIN_XML_TO_NATIVE: {
    program: 0x20008086, version: 1, number: 136, name: 'CONNECT_DOMAIN_XML_TO_NATIVE',
    args: {
      encode(w, v) {
        w.string(v.nativeFormat, 4194304, 'remote_connect_domain_xml_to_native_args.nativeFormat');
        w.string(v.domainXml, 4194304, 'remote_connect_domain_xml_to_native_args.domainXml');
        w.uint(v.flags, 'remote_connect_domain_xml_to_native_args.flags');
      },
      decode(r) {
        return {
          nativeFormat: r.string(4194304, 'remote_connect_domain_xml_to_native_args.nativeFormat'),
          domainXml: r.string(4194304, 'remote_connect_domain_xml_to_native_args.domainXml'),
          flags: r.uint('remote_connect_domain_xml_to_native_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.nativeConfig, 4194304, 'remote_connect_domain_xml_to_native_ret.nativeConfig');
      },
      decode(r) {
        return {
          nativeConfig: r.string(4194304, 'remote_connect_domain_xml_to_native_ret.nativeConfig'),
        };
      },
    },
  },
  CONNECT_NUM_OF_DEFINED_INTERFACES: {
    program: 0x20008086, version: 1, number: 137, name: 'CONNECT_NUM_OF_DEFINED_INTERFACES',
    args: undefined,
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_connect_num_of_defined_interfaces_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_connect_num_of_defined_interfaces_ret.num'),
        };
      },
    },
    priority: true,
  },
  CONNECT_LIST_DEFINED_INTERFACES: {
    program: 0x20008086, version: 1, number: 138, name: 'CONNECT_LIST_DEFINED_INTERFACES',
    args: {
      encode(w, v) {
        w.int(v.maxnames, 'remote_connect_list_defined_interfaces_args.maxnames');
      },
      decode(r) {
        return {
          maxnames: r.int('remote_connect_list_defined_interfaces_args.maxnames'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_defined_interfaces_ret.names');
      },
      decode(r) {
        return {
          names: read_string_4194304_list(r, 16384, 'remote_connect_list_defined_interfaces_ret.names'),
        };
      },
    },
    priority: true,
  },
  CONNECT_NUM_OF_SECRETS: {
    program: 0x20008086, version: 1, number: 139, name: 'CONNECT_NUM_OF_SECRETS',
    args: undefined,
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_connect_num_of_secrets_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_connect_num_of_secrets_ret.num'),
        };
      },
    },
    priority: true,
  },
  CONNECT_LIST_SECRETS: {
    program: 0x20008086, version: 1, number: 140, name: 'CONNECT_LIST_SECRETS',
    args: {
      encode(w, v) {
        w.int(v.maxuuids, 'remote_connect_list_secrets_args.maxuuids');
      },
      decode(r) {
        return {
          maxuuids: r.int('remote_connect_list_secrets_args.maxuuids'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.uuids, 16384, 'remote_connect_list_secrets_ret.uuids');
      },
      decode(r) {
        return {
          uuids: read_string_4194304_list(r, 16384, 'remote_connect_list_secrets_ret.uuids'),
        };
      },
    },
    priority: true,
  },
  SECRET_LOOKUP_BY_UUID: {
    program: 0x20008086, version: 1, number: 141, name: 'SECRET_LOOKUP_BY_UUID',
    args: {
      encode(w, v) {
        w.opaqueFixed(v.uuid, 16, 'remote_secret_lookup_by_uuid_args.uuid');
      },
      decode(r) {
        return {
          uuid: r.opaqueFixed(16, 'remote_secret_lookup_by_uuid_args.uuid'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_secret(w, v.secret);
      },
      decode(r) {
        return {
          secret: read_remote_nonnull_secret(r),
        };
      },
    },
    priority: true,
  },
  SECRET_DEFINE_XML: {
    program: 0x20008086, version: 1, number: 142, name: 'SECRET_DEFINE_XML',
    args: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_secret_define_xml_args.xml');
        w.uint(v.flags, 'remote_secret_define_xml_args.flags');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_secret_define_xml_args.xml'),
          flags: r.uint('remote_secret_define_xml_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_secret(w, v.secret);
      },
      decode(r) {
        return {
          secret: read_remote_nonnull_secret(r),
        };
      },
    },
    priority: true,
  },
  SECRET_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 143, name: 'SECRET_GET_XML_DESC',
    args: {
      encode(w, v) {
        write_remote_nonnull_secret(w, v.secret);
        w.uint(v.flags, 'remote_secret_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          secret: read_remote_nonnull_secret(r),
          flags: r.uint('remote_secret_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_secret_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_secret_get_xml_desc_ret.xml'),
        };
      },
    },
    priority: true,
  },
  SECRET_SET_VALUE: {
    program: 0x20008086, version: 1, number: 144, name: 'SECRET_SET_VALUE',
    args: {
      encode(w, v) {
        write_remote_nonnull_secret(w, v.secret);
        w.opaque(v.value, 65536, 'remote_secret_set_value_args.value');
        w.uint(v.flags, 'remote_secret_set_value_args.flags');
      },
      decode(r) {
        return {
          secret: read_remote_nonnull_secret(r),
          value: r.opaque(65536, 'remote_secret_set_value_args.value'),
          flags: r.uint('remote_secret_set_value_args.flags'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  SECRET_GET_VALUE: {
    program: 0x20008086, version: 1, number: 145, name: 'SECRET_GET_VALUE',
    args: {
      encode(w, v) {
        write_remote_nonnull_secret(w, v.secret);
        w.uint(v.flags, 'remote_secret_get_value_args.flags');
      },
      decode(r) {
        return {
          secret: read_remote_nonnull_secret(r),
          flags: r.uint('remote_secret_get_value_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.value, 65536, 'remote_secret_get_value_ret.value');
      },
      decode(r) {
        return {
          value: r.opaque(65536, 'remote_secret_get_value_ret.value'),
        };
      },
    },
    priority: true,
  },
  SECRET_UNDEFINE: {
    program: 0x20008086, version: 1, number: 146, name: 'SECRET_UNDEFINE',
    args: {
      encode(w, v) {
        write_remote_nonnull_secret(w, v.secret);
      },
      decode(r) {
        return {
          secret: read_remote_nonnull_secret(r),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  SECRET_LOOKUP_BY_USAGE: {
    program: 0x20008086, version: 1, number: 147, name: 'SECRET_LOOKUP_BY_USAGE',
    args: {
      encode(w, v) {
        w.int(v.usageType, 'remote_secret_lookup_by_usage_args.usageType');
        w.string(v.usageID, 4194304, 'remote_secret_lookup_by_usage_args.usageID');
      },
      decode(r) {
        return {
          usageType: r.int('remote_secret_lookup_by_usage_args.usageType'),
          usageID: r.string(4194304, 'remote_secret_lookup_by_usage_args.usageID'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_secret(w, v.secret);
      },
      decode(r) {
        return {
          secret: read_remote_nonnull_secret(r),
        };
      },
    },
    priority: true,
  },
  DOMAIN_MIGRATE_PREPARE_TUNNEL: {
    program: 0x20008086, version: 1, number: 148, name: 'DOMAIN_MIGRATE_PREPARE_TUNNEL',
    args: {
      encode(w, v) {
        w.uhyper(v.flags, 'remote_domain_migrate_prepare_tunnel_args.flags');
        w.present(v.dname !== undefined);
        if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_prepare_tunnel_args.dname');
        w.uhyper(v.resource, 'remote_domain_migrate_prepare_tunnel_args.resource');
        w.string(v.dom_xml, 4194304, 'remote_domain_migrate_prepare_tunnel_args.dom_xml');
      },
      decode(r) {
        return {
          flags: r.uhyper('remote_domain_migrate_prepare_tunnel_args.flags'),
          dname: r.present('remote_domain_migrate_prepare_tunnel_args.dname') ? r.string(4194304, 'remote_domain_migrate_prepare_tunnel_args.dname') : undefined,
          resource: r.uhyper('remote_domain_migrate_prepare_tunnel_args.resource'),
          dom_xml: r.string(4194304, 'remote_domain_migrate_prepare_tunnel_args.dom_xml'),
        };
      },
    },
    ret: undefined,
    stream: 'write',
  },
  CONNECT_IS_SECURE: {
    program: 0x20008086, version: 1, number: 149, name: 'CONNECT_IS_SECURE',
    args: undefined,
    ret: {
      encode(w, v) {
        w.int(v.secure, 'remote_connect_is_secure_ret.secure');
      },
      decode(r) {
        return {
          secure: r.int('remote_connect_is_secure_ret.secure'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_IS_ACTIVE: {
    program: 0x20008086, version: 1, number: 150, name: 'DOMAIN_IS_ACTIVE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.active, 'remote_domain_is_active_ret.active');
      },
      decode(r) {
        return {
          active: r.int('remote_domain_is_active_ret.active'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_IS_PERSISTENT: {
    program: 0x20008086, version: 1, number: 151, name: 'DOMAIN_IS_PERSISTENT',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.persistent, 'remote_domain_is_persistent_ret.persistent');
      },
      decode(r) {
        return {
          persistent: r.int('remote_domain_is_persistent_ret.persistent'),
        };
      },
    },
    priority: true,
  },
  NETWORK_IS_ACTIVE: {
    program: 0x20008086, version: 1, number: 152, name: 'NETWORK_IS_ACTIVE',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.active, 'remote_network_is_active_ret.active');
      },
      decode(r) {
        return {
          active: r.int('remote_network_is_active_ret.active'),
        };
      },
    },
    priority: true,
  },
  NETWORK_IS_PERSISTENT: {
    program: 0x20008086, version: 1, number: 153, name: 'NETWORK_IS_PERSISTENT',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.persistent, 'remote_network_is_persistent_ret.persistent');
      },
      decode(r) {
        return {
          persistent: r.int('remote_network_is_persistent_ret.persistent'),
        };
      },
    },
    priority: true,
  },
  STORAGE_POOL_IS_ACTIVE: {
    program: 0x20008086, version: 1, number: 154, name: 'STORAGE_POOL_IS_ACTIVE',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.active, 'remote_storage_pool_is_active_ret.active');
      },
      decode(r) {
        return {
          active: r.int('remote_storage_pool_is_active_ret.active'),
        };
      },
    },
    priority: true,
  },
  STORAGE_POOL_IS_PERSISTENT: {
    program: 0x20008086, version: 1, number: 155, name: 'STORAGE_POOL_IS_PERSISTENT',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.persistent, 'remote_storage_pool_is_persistent_ret.persistent');
      },
      decode(r) {
        return {
          persistent: r.int('remote_storage_pool_is_persistent_ret.persistent'),
        };
      },
    },
    priority: true,
  },
  INTERFACE_IS_ACTIVE: {
    program: 0x20008086, version: 1, number: 156, name: 'INTERFACE_IS_ACTIVE',
    args: {
      encode(w, v) {
        write_remote_nonnull_interface(w, v.iface);
      },
      decode(r) {
        return {
          iface: read_remote_nonnull_interface(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.active, 'remote_interface_is_active_ret.active');
      },
      decode(r) {
        return {
          active: r.int('remote_interface_is_active_ret.active'),
        };
      },
    },
    priority: true,
  },
  CONNECT_GET_LIB_VERSION: {
    program: 0x20008086, version: 1, number: 157, name: 'CONNECT_GET_LIB_VERSION',
    args: undefined,
    ret: {
      encode(w, v) {
        w.uhyper(v.lib_ver, 'remote_connect_get_lib_version_ret.lib_ver');
      },
      decode(r) {
        return {
          lib_ver: r.uhyper('remote_connect_get_lib_version_ret.lib_ver'),
        };
      },
    },
    priority: true,
  },
  CONNECT_COMPARE_CPU: {
    program: 0x20008086, version: 1, number: 158, name: 'CONNECT_COMPARE_CPU',
    args: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_connect_compare_cpu_args.xml');
        w.uint(v.flags, 'remote_connect_compare_cpu_args.flags');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_connect_compare_cpu_args.xml'),
          flags: r.uint('remote_connect_compare_cpu_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.result, 'remote_connect_compare_cpu_ret.result');
      },
      decode(r) {
        return {
          result: r.int('remote_connect_compare_cpu_ret.result'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_MEMORY_STATS: {
    program: 0x20008086, version: 1, number: 159, name: 'DOMAIN_MEMORY_STATS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.maxStats, 'remote_domain_memory_stats_args.maxStats');
        w.uint(v.flags, 'remote_domain_memory_stats_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          maxStats: r.uint('remote_domain_memory_stats_args.maxStats'),
          flags: r.uint('remote_domain_memory_stats_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_domain_memory_stat_list(w, v.stats, 1024, 'remote_domain_memory_stats_ret.stats');
      },
      decode(r) {
        return {
          stats: read_remote_domain_memory_stat_list(r, 1024, 'remote_domain_memory_stats_ret.stats'),
        };
      },
    },
  },
  DOMAIN_ATTACH_DEVICE_FLAGS: {
    program: 0x20008086, version: 1, number: 160, name: 'DOMAIN_ATTACH_DEVICE_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.xml, 4194304, 'remote_domain_attach_device_flags_args.xml');
        w.uint(v.flags, 'remote_domain_attach_device_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          xml: r.string(4194304, 'remote_domain_attach_device_flags_args.xml'),
          flags: r.uint('remote_domain_attach_device_flags_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_DETACH_DEVICE_FLAGS: {
    program: 0x20008086, version: 1, number: 161, name: 'DOMAIN_DETACH_DEVICE_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.xml, 4194304, 'remote_domain_detach_device_flags_args.xml');
        w.uint(v.flags, 'remote_domain_detach_device_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          xml: r.string(4194304, 'remote_domain_detach_device_flags_args.xml'),
          flags: r.uint('remote_domain_detach_device_flags_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  CONNECT_BASELINE_CPU: {
    program: 0x20008086, version: 1, number: 162, name: 'CONNECT_BASELINE_CPU',
    args: {
      encode(w, v) {
        write_string_4194304_list(w, v.xmlCPUs, 256, 'remote_connect_baseline_cpu_args.xmlCPUs');
        w.uint(v.flags, 'remote_connect_baseline_cpu_args.flags');
      },
      decode(r) {
        return {
          xmlCPUs: read_string_4194304_list(r, 256, 'remote_connect_baseline_cpu_args.xmlCPUs'),
          flags: r.uint('remote_connect_baseline_cpu_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.cpu, 4194304, 'remote_connect_baseline_cpu_ret.cpu');
      },
      decode(r) {
        return {
          cpu: r.string(4194304, 'remote_connect_baseline_cpu_ret.cpu'),
        };
      },
    },
  },
  DOMAIN_GET_JOB_INFO: {
    program: 0x20008086, version: 1, number: 163, name: 'DOMAIN_GET_JOB_INFO',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.type, 'remote_domain_get_job_info_ret.type');
        w.uhyper(v.timeElapsed, 'remote_domain_get_job_info_ret.timeElapsed');
        w.uhyper(v.timeRemaining, 'remote_domain_get_job_info_ret.timeRemaining');
        w.uhyper(v.dataTotal, 'remote_domain_get_job_info_ret.dataTotal');
        w.uhyper(v.dataProcessed, 'remote_domain_get_job_info_ret.dataProcessed');
        w.uhyper(v.dataRemaining, 'remote_domain_get_job_info_ret.dataRemaining');
        w.uhyper(v.memTotal, 'remote_domain_get_job_info_ret.memTotal');
        w.uhyper(v.memProcessed, 'remote_domain_get_job_info_ret.memProcessed');
        w.uhyper(v.memRemaining, 'remote_domain_get_job_info_ret.memRemaining');
        w.uhyper(v.fileTotal, 'remote_domain_get_job_info_ret.fileTotal');
        w.uhyper(v.fileProcessed, 'remote_domain_get_job_info_ret.fileProcessed');
        w.uhyper(v.fileRemaining, 'remote_domain_get_job_info_ret.fileRemaining');
      },
      decode(r) {
        return {
          type: r.int('remote_domain_get_job_info_ret.type'),
          timeElapsed: r.uhyper('remote_domain_get_job_info_ret.timeElapsed'),
          timeRemaining: r.uhyper('remote_domain_get_job_info_ret.timeRemaining'),
          dataTotal: r.uhyper('remote_domain_get_job_info_ret.dataTotal'),
          dataProcessed: r.uhyper('remote_domain_get_job_info_ret.dataProcessed'),
          dataRemaining: r.uhyper('remote_domain_get_job_info_ret.dataRemaining'),
          memTotal: r.uhyper('remote_domain_get_job_info_ret.memTotal'),
          memProcessed: r.uhyper('remote_domain_get_job_info_ret.memProcessed'),
          memRemaining: r.uhyper('remote_domain_get_job_info_ret.memRemaining'),
          fileTotal: r.uhyper('remote_domain_get_job_info_ret.fileTotal'),
          fileProcessed: r.uhyper('remote_domain_get_job_info_ret.fileProcessed'),
          fileRemaining: r.uhyper('remote_domain_get_job_info_ret.fileRemaining'),
        };
      },
    },
  },
  DOMAIN_ABORT_JOB: {
    program: 0x20008086, version: 1, number: 164, name: 'DOMAIN_ABORT_JOB',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: undefined,
  },
  STORAGE_VOL_WIPE: {
    program: 0x20008086, version: 1, number: 165, name: 'STORAGE_VOL_WIPE',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
        w.uint(v.flags, 'remote_storage_vol_wipe_args.flags');
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
          flags: r.uint('remote_storage_vol_wipe_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_MIGRATE_SET_MAX_DOWNTIME: {
    program: 0x20008086, version: 1, number: 166, name: 'DOMAIN_MIGRATE_SET_MAX_DOWNTIME',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uhyper(v.downtime, 'remote_domain_migrate_set_max_downtime_args.downtime');
        w.uint(v.flags, 'remote_domain_migrate_set_max_downtime_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          downtime: r.uhyper('remote_domain_migrate_set_max_downtime_args.downtime'),
          flags: r.uint('remote_domain_migrate_set_max_downtime_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  CONNECT_DOMAIN_EVENT_REGISTER_ANY: {
    program: 0x20008086, version: 1, number: 167, name: 'CONNECT_DOMAIN_EVENT_REGISTER_ANY',
    args: {
      encode(w, v) {
        w.int(v.eventID, 'remote_connect_domain_event_register_any_args.eventID');
      },
      decode(r) {
        return {
          eventID: r.int('remote_connect_domain_event_register_any_args.eventID'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  CONNECT_DOMAIN_EVENT_DEREGISTER_ANY: {
    program: 0x20008086, version: 1, number: 168, name: 'CONNECT_DOMAIN_EVENT_DEREGISTER_ANY',
    args: {
      encode(w, v) {
        w.int(v.eventID, 'remote_connect_domain_event_deregister_any_args.eventID');
      },
      decode(r) {
        return {
          eventID: r.int('remote_connect_domain_event_deregister_any_args.eventID'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  DOMAIN_UPDATE_DEVICE_FLAGS: {
    program: 0x20008086, version: 1, number: 174, name: 'DOMAIN_UPDATE_DEVICE_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.xml, 4194304, 'remote_domain_update_device_flags_args.xml');
        w.uint(v.flags, 'remote_domain_update_device_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          xml: r.string(4194304, 'remote_domain_update_device_flags_args.xml'),
          flags: r.uint('remote_domain_update_device_flags_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  NWFILTER_LOOKUP_BY_NAME: {
    program: 0x20008086, version: 1, number: 175, name: 'NWFILTER_LOOKUP_BY_NAME',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_nwfilter_lookup_by_name_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_nwfilter_lookup_by_name_args.name'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_nwfilter(w, v.nwfilter);
      },
      decode(r) {
        return {
          nwfilter: read_remote_nonnull_nwfilter(r),
        };
      },
    },
    priority: true,
  },
  NWFILTER_LOOKUP_BY_UUID: {
    program: 0x20008086, version: 1, number: 176, name: 'NWFILTER_LOOKUP_BY_UUID',
    args: {
      encode(w, v) {
        w.opaqueFixed(v.uuid, 16, 'remote_nwfilter_lookup_by_uuid_args.uuid');
      },
      decode(r) {
        return {
          uuid: r.opaqueFixed(16, 'remote_nwfilter_lookup_by_uuid_args.uuid'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_nwfilter(w, v.nwfilter);
      },
      decode(r) {
        return {
          nwfilter: read_remote_nonnull_nwfilter(r),
        };
      },
    },
    priority: true,
  },
  NWFILTER_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 177, name: 'NWFILTER_GET_XML_DESC',
    args: {
      encode(w, v) {
        write_remote_nonnull_nwfilter(w, v.nwfilter);
        w.uint(v.flags, 'remote_nwfilter_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          nwfilter: read_remote_nonnull_nwfilter(r),
          flags: r.uint('remote_nwfilter_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_nwfilter_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_nwfilter_get_xml_desc_ret.xml'),
        };
      },
    },
    priority: true,
  },
  CONNECT_NUM_OF_NWFILTERS: {
    program: 0x20008086, version: 1, number: 178, name: 'CONNECT_NUM_OF_NWFILTERS',
    args: undefined,
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_connect_num_of_nwfilters_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_connect_num_of_nwfilters_ret.num'),
        };
      },
    },
    priority: true,
  },
  CONNECT_LIST_NWFILTERS: {
    program: 0x20008086, version: 1, number: 179, name: 'CONNECT_LIST_NWFILTERS',
    args: {
      encode(w, v) {
        w.int(v.maxnames, 'remote_connect_list_nwfilters_args.maxnames');
      },
      decode(r) {
        return {
          maxnames: r.int('remote_connect_list_nwfilters_args.maxnames'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_nwfilters_ret.names');
      },
      decode(r) {
        return {
          names: read_string_4194304_list(r, 16384, 'remote_connect_list_nwfilters_ret.names'),
        };
      },
    },
    priority: true,
  },
  NWFILTER_DEFINE_XML: {
    program: 0x20008086, version: 1, number: 180, name: 'NWFILTER_DEFINE_XML',
    args: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_nwfilter_define_xml_args.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_nwfilter_define_xml_args.xml'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_nwfilter(w, v.nwfilter);
      },
      decode(r) {
        return {
          nwfilter: read_remote_nonnull_nwfilter(r),
        };
      },
    },
    priority: true,
  },
  NWFILTER_UNDEFINE: {
    program: 0x20008086, version: 1, number: 181, name: 'NWFILTER_UNDEFINE',
    args: {
      encode(w, v) {
        write_remote_nonnull_nwfilter(w, v.nwfilter);
      },
      decode(r) {
        return {
          nwfilter: read_remote_nonnull_nwfilter(r),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  DOMAIN_MANAGED_SAVE: {
    program: 0x20008086, version: 1, number: 182, name: 'DOMAIN_MANAGED_SAVE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_managed_save_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_managed_save_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_HAS_MANAGED_SAVE_IMAGE: {
    program: 0x20008086, version: 1, number: 183, name: 'DOMAIN_HAS_MANAGED_SAVE_IMAGE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_has_managed_save_image_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_has_managed_save_image_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.result, 'remote_domain_has_managed_save_image_ret.result');
      },
      decode(r) {
        return {
          result: r.int('remote_domain_has_managed_save_image_ret.result'),
        };
      },
    },
  },
  DOMAIN_MANAGED_SAVE_REMOVE: {
    program: 0x20008086, version: 1, number: 184, name: 'DOMAIN_MANAGED_SAVE_REMOVE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_managed_save_remove_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_managed_save_remove_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SNAPSHOT_CREATE_XML: {
    program: 0x20008086, version: 1, number: 185, name: 'DOMAIN_SNAPSHOT_CREATE_XML',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.xml_desc, 4194304, 'remote_domain_snapshot_create_xml_args.xml_desc');
        w.uint(v.flags, 'remote_domain_snapshot_create_xml_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          xml_desc: r.string(4194304, 'remote_domain_snapshot_create_xml_args.xml_desc'),
          flags: r.uint('remote_domain_snapshot_create_xml_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot(w, v.snap);
      },
      decode(r) {
        return {
          snap: read_remote_nonnull_domain_snapshot(r),
        };
      },
    },
  },
  DOMAIN_SNAPSHOT_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 186, name: 'DOMAIN_SNAPSHOT_GET_XML_DESC',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot(w, v.snap);
        w.uint(v.flags, 'remote_domain_snapshot_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          snap: read_remote_nonnull_domain_snapshot(r),
          flags: r.uint('remote_domain_snapshot_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_domain_snapshot_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_domain_snapshot_get_xml_desc_ret.xml'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_SNAPSHOT_NUM: {
    program: 0x20008086, version: 1, number: 187, name: 'DOMAIN_SNAPSHOT_NUM',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_snapshot_num_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_snapshot_num_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_domain_snapshot_num_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_domain_snapshot_num_ret.num'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_SNAPSHOT_LIST_NAMES: {
    program: 0x20008086, version: 1, number: 188, name: 'DOMAIN_SNAPSHOT_LIST_NAMES',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.maxnames, 'remote_domain_snapshot_list_names_args.maxnames');
        w.uint(v.flags, 'remote_domain_snapshot_list_names_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          maxnames: r.int('remote_domain_snapshot_list_names_args.maxnames'),
          flags: r.uint('remote_domain_snapshot_list_names_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.names, 16384, 'remote_domain_snapshot_list_names_ret.names');
      },
      decode(r) {
        return {
          names: read_string_4194304_list(r, 16384, 'remote_domain_snapshot_list_names_ret.names'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_SNAPSHOT_LOOKUP_BY_NAME: {
    program: 0x20008086, version: 1, number: 189, name: 'DOMAIN_SNAPSHOT_LOOKUP_BY_NAME',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.name, 4194304, 'remote_domain_snapshot_lookup_by_name_args.name');
        w.uint(v.flags, 'remote_domain_snapshot_lookup_by_name_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          name: r.string(4194304, 'remote_domain_snapshot_lookup_by_name_args.name'),
          flags: r.uint('remote_domain_snapshot_lookup_by_name_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot(w, v.snap);
      },
      decode(r) {
        return {
          snap: read_remote_nonnull_domain_snapshot(r),
        };
      },
    },
    priority: true,
  },
  DOMAIN_HAS_CURRENT_SNAPSHOT: {
    program: 0x20008086, version: 1, number: 190, name: 'DOMAIN_HAS_CURRENT_SNAPSHOT',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_has_current_snapshot_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_has_current_snapshot_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.result, 'remote_domain_has_current_snapshot_ret.result');
      },
      decode(r) {
        return {
          result: r.int('remote_domain_has_current_snapshot_ret.result'),
        };
      },
    },
  },
  DOMAIN_SNAPSHOT_CURRENT: {
    program: 0x20008086, version: 1, number: 191, name: 'DOMAIN_SNAPSHOT_CURRENT',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_snapshot_current_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_snapshot_current_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot(w, v.snap);
      },
      decode(r) {
        return {
          snap: read_remote_nonnull_domain_snapshot(r),
        };
      },
    },
  },
  DOMAIN_REVERT_TO_SNAPSHOT: {
    program: 0x20008086, version: 1, number: 192, name: 'DOMAIN_REVERT_TO_SNAPSHOT',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot(w, v.snap);
        w.uint(v.flags, 'remote_domain_revert_to_snapshot_args.flags');
      },
      decode(r) {
        return {
          snap: read_remote_nonnull_domain_snapshot(r),
          flags: r.uint('remote_domain_revert_to_snapshot_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SNAPSHOT_DELETE: {
    program: 0x20008086, version: 1, number: 193, name: 'DOMAIN_SNAPSHOT_DELETE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot(w, v.snap);
        w.uint(v.flags, 'remote_domain_snapshot_delete_args.flags');
      },
      decode(r) {
        return {
          snap: read_remote_nonnull_domain_snapshot(r),
          flags: r.uint('remote_domain_snapshot_delete_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_BLOCK_INFO: {
    program: 0x20008086, version: 1, number: 194, name: 'DOMAIN_GET_BLOCK_INFO',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.path, 4194304, 'remote_domain_get_block_info_args.path');
        w.uint(v.flags, 'remote_domain_get_block_info_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          path: r.string(4194304, 'remote_domain_get_block_info_args.path'),
          flags: r.uint('remote_domain_get_block_info_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.uhyper(v.allocation, 'remote_domain_get_block_info_ret.allocation');
        w.uhyper(v.capacity, 'remote_domain_get_block_info_ret.capacity');
        w.uhyper(v.physical, 'remote_domain_get_block_info_ret.physical');
      },
      decode(r) {
        return {
          allocation: r.uhyper('remote_domain_get_block_info_ret.allocation'),
          capacity: r.uhyper('remote_domain_get_block_info_ret.capacity'),
          physical: r.uhyper('remote_domain_get_block_info_ret.physical'),
        };
      },
    },
  },
  DOMAIN_CREATE_WITH_FLAGS: {
    program: 0x20008086, version: 1, number: 196, name: 'DOMAIN_CREATE_WITH_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_create_with_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_create_with_flags_args.flags'),
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
  DOMAIN_SET_MEMORY_PARAMETERS: {
    program: 0x20008086, version: 1, number: 197, name: 'DOMAIN_SET_MEMORY_PARAMETERS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        write_remote_typed_param_list(w, v.params, 16, 'remote_domain_set_memory_parameters_args.params');
        w.uint(v.flags, 'remote_domain_set_memory_parameters_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          params: read_remote_typed_param_list(r, 16, 'remote_domain_set_memory_parameters_args.params'),
          flags: r.uint('remote_domain_set_memory_parameters_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_MEMORY_PARAMETERS: {
    program: 0x20008086, version: 1, number: 198, name: 'DOMAIN_GET_MEMORY_PARAMETERS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.nparams, 'remote_domain_get_memory_parameters_args.nparams');
        w.uint(v.flags, 'remote_domain_get_memory_parameters_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          nparams: r.int('remote_domain_get_memory_parameters_args.nparams'),
          flags: r.uint('remote_domain_get_memory_parameters_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 16, 'remote_domain_get_memory_parameters_ret.params');
        w.int(v.nparams, 'remote_domain_get_memory_parameters_ret.nparams');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 16, 'remote_domain_get_memory_parameters_ret.params'),
          nparams: r.int('remote_domain_get_memory_parameters_ret.nparams'),
        };
      },
    },
  },
  DOMAIN_SET_VCPUS_FLAGS: {
    program: 0x20008086, version: 1, number: 199, name: 'DOMAIN_SET_VCPUS_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.nvcpus, 'remote_domain_set_vcpus_flags_args.nvcpus');
        w.uint(v.flags, 'remote_domain_set_vcpus_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          nvcpus: r.uint('remote_domain_set_vcpus_flags_args.nvcpus'),
          flags: r.uint('remote_domain_set_vcpus_flags_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_VCPUS_FLAGS: {
    program: 0x20008086, version: 1, number: 200, name: 'DOMAIN_GET_VCPUS_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_get_vcpus_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_get_vcpus_flags_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_domain_get_vcpus_flags_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_domain_get_vcpus_flags_ret.num'),
        };
      },
    },
  },
  DOMAIN_OPEN_CONSOLE: {
    program: 0x20008086, version: 1, number: 201, name: 'DOMAIN_OPEN_CONSOLE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.present(v.dev_name !== undefined);
        if (v.dev_name !== undefined) w.string(v.dev_name, 4194304, 'remote_domain_open_console_args.dev_name');
        w.uint(v.flags, 'remote_domain_open_console_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          dev_name: r.present('remote_domain_open_console_args.dev_name') ? r.string(4194304, 'remote_domain_open_console_args.dev_name') : undefined,
          flags: r.uint('remote_domain_open_console_args.flags'),
        };
      },
    },
    ret: undefined,
    stream: 'read',
  },
  DOMAIN_IS_UPDATED: {
    program: 0x20008086, version: 1, number: 202, name: 'DOMAIN_IS_UPDATED',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.updated, 'remote_domain_is_updated_ret.updated');
      },
      decode(r) {
        return {
          updated: r.int('remote_domain_is_updated_ret.updated'),
        };
      },
    },
    priority: true,
  },
  CONNECT_GET_SYSINFO: {
    program: 0x20008086, version: 1, number: 203, name: 'CONNECT_GET_SYSINFO',
    args: {
      encode(w, v) {
        w.uint(v.flags, 'remote_connect_get_sysinfo_args.flags');
      },
      decode(r) {
        return {
          flags: r.uint('remote_connect_get_sysinfo_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.sysinfo, 4194304, 'remote_connect_get_sysinfo_ret.sysinfo');
      },
      decode(r) {
        return {
          sysinfo: r.string(4194304, 'remote_connect_get_sysinfo_ret.sysinfo'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_SET_MEMORY_FLAGS: {
    program: 0x20008086, version: 1, number: 204, name: 'DOMAIN_SET_MEMORY_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uhyper(v.memory, 'remote_domain_set_memory_flags_args.memory');
        w.uint(v.flags, 'remote_domain_set_memory_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          memory: r.uhyper('remote_domain_set_memory_flags_args.memory'),
          flags: r.uint('remote_domain_set_memory_flags_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SET_BLKIO_PARAMETERS: {
    program: 0x20008086, version: 1, number: 205, name: 'DOMAIN_SET_BLKIO_PARAMETERS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        write_remote_typed_param_list(w, v.params, 16, 'remote_domain_set_blkio_parameters_args.params');
        w.uint(v.flags, 'remote_domain_set_blkio_parameters_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          params: read_remote_typed_param_list(r, 16, 'remote_domain_set_blkio_parameters_args.params'),
          flags: r.uint('remote_domain_set_blkio_parameters_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_BLKIO_PARAMETERS: {
    program: 0x20008086, version: 1, number: 206, name: 'DOMAIN_GET_BLKIO_PARAMETERS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.nparams, 'remote_domain_get_blkio_parameters_args.nparams');
        w.uint(v.flags, 'remote_domain_get_blkio_parameters_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          nparams: r.int('remote_domain_get_blkio_parameters_args.nparams'),
          flags: r.uint('remote_domain_get_blkio_parameters_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 16, 'remote_domain_get_blkio_parameters_ret.params');
        w.int(v.nparams, 'remote_domain_get_blkio_parameters_ret.nparams');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 16, 'remote_domain_get_blkio_parameters_ret.params'),
          nparams: r.int('remote_domain_get_blkio_parameters_ret.nparams'),
        };
      },
    },
  },
  DOMAIN_MIGRATE_SET_MAX_SPEED: {
    program: 0x20008086, version: 1, number: 207, name: 'DOMAIN_MIGRATE_SET_MAX_SPEED',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uhyper(v.bandwidth, 'remote_domain_migrate_set_max_speed_args.bandwidth');
        w.uint(v.flags, 'remote_domain_migrate_set_max_speed_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          bandwidth: r.uhyper('remote_domain_migrate_set_max_speed_args.bandwidth'),
          flags: r.uint('remote_domain_migrate_set_max_speed_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  STORAGE_VOL_UPLOAD: {
    program: 0x20008086, version: 1, number: 208, name: 'STORAGE_VOL_UPLOAD',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
        w.uhyper(v.offset, 'remote_storage_vol_upload_args.offset');
        w.uhyper(v.length, 'remote_storage_vol_upload_args.length');
        w.uint(v.flags, 'remote_storage_vol_upload_args.flags');
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
          offset: r.uhyper('remote_storage_vol_upload_args.offset'),
          length: r.uhyper('remote_storage_vol_upload_args.length'),
          flags: r.uint('remote_storage_vol_upload_args.flags'),
        };
      },
    },
    ret: undefined,
    stream: 'write',
    sparse: true,
  },
  STORAGE_VOL_DOWNLOAD: {
    program: 0x20008086, version: 1, number: 209, name: 'STORAGE_VOL_DOWNLOAD',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
        w.uhyper(v.offset, 'remote_storage_vol_download_args.offset');
        w.uhyper(v.length, 'remote_storage_vol_download_args.length');
        w.uint(v.flags, 'remote_storage_vol_download_args.flags');
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
          offset: r.uhyper('remote_storage_vol_download_args.offset'),
          length: r.uhyper('remote_storage_vol_download_args.length'),
          flags: r.uint('remote_storage_vol_download_args.flags'),
        };
      },
    },
    ret: undefined,
    stream: 'read',
    sparse: true,
  },
  DOMAIN_INJECT_NMI: {
    program: 0x20008086, version: 1, number: 210, name: 'DOMAIN_INJECT_NMI',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_inject_nmi_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_inject_nmi_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SCREENSHOT: {
    program: 0x20008086, version: 1, number: 211, name: 'DOMAIN_SCREENSHOT',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.screen, 'remote_domain_screenshot_args.screen');
        w.uint(v.flags, 'remote_domain_screenshot_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          screen: r.uint('remote_domain_screenshot_args.screen'),
          flags: r.uint('remote_domain_screenshot_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.present(v.mime !== undefined);
        if (v.mime !== undefined) w.string(v.mime, 4194304, 'remote_domain_screenshot_ret.mime');
      },
      decode(r) {
        return {
          mime: r.present('remote_domain_screenshot_ret.mime') ? r.string(4194304, 'remote_domain_screenshot_ret.mime') : undefined,
        };
      },
    },
    stream: 'read',
  },
  DOMAIN_GET_STATE: {
    program: 0x20008086, version: 1, number: 212, name: 'DOMAIN_GET_STATE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_get_state_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_get_state_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.state, 'remote_domain_get_state_ret.state');
        w.int(v.reason, 'remote_domain_get_state_ret.reason');
      },
      decode(r) {
        return {
          state: r.int('remote_domain_get_state_ret.state'),
          reason: r.int('remote_domain_get_state_ret.reason'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_MIGRATE_BEGIN3: {
    program: 0x20008086, version: 1, number: 213, name: 'DOMAIN_MIGRATE_BEGIN3',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.present(v.xmlin !== undefined);
        if (v.xmlin !== undefined) w.string(v.xmlin, 4194304, 'remote_domain_migrate_begin3_args.xmlin');
        w.uhyper(v.flags, 'remote_domain_migrate_begin3_args.flags');
        w.present(v.dname !== undefined);
        if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_begin3_args.dname');
        w.uhyper(v.resource, 'remote_domain_migrate_begin3_args.resource');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          xmlin: r.present('remote_domain_migrate_begin3_args.xmlin') ? r.string(4194304, 'remote_domain_migrate_begin3_args.xmlin') : undefined,
          flags: r.uhyper('remote_domain_migrate_begin3_args.flags'),
          dname: r.present('remote_domain_migrate_begin3_args.dname') ? r.string(4194304, 'remote_domain_migrate_begin3_args.dname') : undefined,
          resource: r.uhyper('remote_domain_migrate_begin3_args.resource'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_begin3_ret.cookie_out');
        w.string(v.xml, 4194304, 'remote_domain_migrate_begin3_ret.xml');
      },
      decode(r) {
        return {
          cookie_out: r.opaque(4194304, 'remote_domain_migrate_begin3_ret.cookie_out'),
          xml: r.string(4194304, 'remote_domain_migrate_begin3_ret.xml'),
        };
      },
    },
  },
  DOMAIN_MIGRATE_PREPARE3: {
    program: 0x20008086, version: 1, number: 214, name: 'DOMAIN_MIGRATE_PREPARE3',
    args: {
      encode(w, v) {
        w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_prepare3_args.cookie_in');
        w.present(v.uri_in !== undefined);
        if (v.uri_in !== undefined) w.string(v.uri_in, 4194304, 'remote_domain_migrate_prepare3_args.uri_in');
        w.uhyper(v.flags, 'remote_domain_migrate_prepare3_args.flags');
        w.present(v.dname !== undefined);
        if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_prepare3_args.dname');
        w.uhyper(v.resource, 'remote_domain_migrate_prepare3_args.resource');
        w.string(v.dom_xml, 4194304, 'remote_domain_migrate_prepare3_args.dom_xml');
      },
      decode(r) {
        return {
          cookie_in: r.opaque(4194304, 'remote_domain_migrate_prepare3_args.cookie_in'),
          uri_in: r.present('remote_domain_migrate_prepare3_args.uri_in') ? r.string(4194304, 'remote_domain_migrate_prepare3_args.uri_in') : undefined,
          flags: r.uhyper('remote_domain_migrate_prepare3_args.flags'),
          dname: r.present('remote_domain_migrate_prepare3_args.dname') ? r.string(4194304, 'remote_domain_migrate_prepare3_args.dname') : undefined,
          resource: r.uhyper('remote_domain_migrate_prepare3_args.resource'),
          dom_xml: r.string(4194304, 'remote_domain_migrate_prepare3_args.dom_xml'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_prepare3_ret.cookie_out');
        w.present(v.uri_out !== undefined);
        if (v.uri_out !== undefined) w.string(v.uri_out, 4194304, 'remote_domain_migrate_prepare3_ret.uri_out');
      },
      decode(r) {
        return {
          cookie_out: r.opaque(4194304, 'remote_domain_migrate_prepare3_ret.cookie_out'),
          uri_out: r.present('remote_domain_migrate_prepare3_ret.uri_out') ? r.string(4194304, 'remote_domain_migrate_prepare3_ret.uri_out') : undefined,
        };
      },
    },
  },
  DOMAIN_MIGRATE_PREPARE_TUNNEL3: {
    program: 0x20008086, version: 1, number: 215, name: 'DOMAIN_MIGRATE_PREPARE_TUNNEL3',
    args: {
      encode(w, v) {
        w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_prepare_tunnel3_args.cookie_in');
        w.uhyper(v.flags, 'remote_domain_migrate_prepare_tunnel3_args.flags');
        w.present(v.dname !== undefined);
        if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_prepare_tunnel3_args.dname');
        w.uhyper(v.resource, 'remote_domain_migrate_prepare_tunnel3_args.resource');
        w.string(v.dom_xml, 4194304, 'remote_domain_migrate_prepare_tunnel3_args.dom_xml');
      },
      decode(r) {
        return {
          cookie_in: r.opaque(4194304, 'remote_domain_migrate_prepare_tunnel3_args.cookie_in'),
          flags: r.uhyper('remote_domain_migrate_prepare_tunnel3_args.flags'),
          dname: r.present('remote_domain_migrate_prepare_tunnel3_args.dname') ? r.string(4194304, 'remote_domain_migrate_prepare_tunnel3_args.dname') : undefined,
          resource: r.uhyper('remote_domain_migrate_prepare_tunnel3_args.resource'),
          dom_xml: r.string(4194304, 'remote_domain_migrate_prepare_tunnel3_args.dom_xml'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_prepare_tunnel3_ret.cookie_out');
      },
      decode(r) {
        return {
          cookie_out: r.opaque(4194304, 'remote_domain_migrate_prepare_tunnel3_ret.cookie_out'),
        };
      },
    },
    stream: 'write',
  },
  DOMAIN_MIGRATE_PERFORM3: {
    program: 0x20008086, version: 1, number: 216, name: 'DOMAIN_MIGRATE_PERFORM3',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.present(v.xmlin !== undefined);
        if (v.xmlin !== undefined) w.string(v.xmlin, 4194304, 'remote_domain_migrate_perform3_args.xmlin');
        w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_perform3_args.cookie_in');
        w.present(v.dconnuri !== undefined);
        if (v.dconnuri !== undefined) w.string(v.dconnuri, 4194304, 'remote_domain_migrate_perform3_args.dconnuri');
        w.present(v.uri !== undefined);
        if (v.uri !== undefined) w.string(v.uri, 4194304, 'remote_domain_migrate_perform3_args.uri');
        w.uhyper(v.flags, 'remote_domain_migrate_perform3_args.flags');
        w.present(v.dname !== undefined);
        if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_perform3_args.dname');
        w.uhyper(v.resource, 'remote_domain_migrate_perform3_args.resource');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          xmlin: r.present('remote_domain_migrate_perform3_args.xmlin') ? r.string(4194304, 'remote_domain_migrate_perform3_args.xmlin') : undefined,
          cookie_in: r.opaque(4194304, 'remote_domain_migrate_perform3_args.cookie_in'),
          dconnuri: r.present('remote_domain_migrate_perform3_args.dconnuri') ? r.string(4194304, 'remote_domain_migrate_perform3_args.dconnuri') : undefined,
          uri: r.present('remote_domain_migrate_perform3_args.uri') ? r.string(4194304, 'remote_domain_migrate_perform3_args.uri') : undefined,
          flags: r.uhyper('remote_domain_migrate_perform3_args.flags'),
          dname: r.present('remote_domain_migrate_perform3_args.dname') ? r.string(4194304, 'remote_domain_migrate_perform3_args.dname') : undefined,
          resource: r.uhyper('remote_domain_migrate_perform3_args.resource'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_perform3_ret.cookie_out');
      },
      decode(r) {
        return {
          cookie_out: r.opaque(4194304, 'remote_domain_migrate_perform3_ret.cookie_out'),
        };
      },
    },
  },
  DOMAIN_MIGRATE_FINISH3: {
    program: 0x20008086, version: 1, number: 217, name: 'DOMAIN_MIGRATE_FINISH3',
    args: {
      encode(w, v) {
        w.string(v.dname, 4194304, 'remote_domain_migrate_finish3_args.dname');
        w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_finish3_args.cookie_in');
        w.present(v.dconnuri !== undefined);
        if (v.dconnuri !== undefined) w.string(v.dconnuri, 4194304, 'remote_domain_migrate_finish3_args.dconnuri');
        w.present(v.uri !== undefined);
        if (v.uri !== undefined) w.string(v.uri, 4194304, 'remote_domain_migrate_finish3_args.uri');
        w.uhyper(v.flags, 'remote_domain_migrate_finish3_args.flags');
        w.int(v.cancelled, 'remote_domain_migrate_finish3_args.cancelled');
      },
      decode(r) {
        return {
          dname: r.string(4194304, 'remote_domain_migrate_finish3_args.dname'),
          cookie_in: r.opaque(4194304, 'remote_domain_migrate_finish3_args.cookie_in'),
          dconnuri: r.present('remote_domain_migrate_finish3_args.dconnuri') ? r.string(4194304, 'remote_domain_migrate_finish3_args.dconnuri') : undefined,
          uri: r.present('remote_domain_migrate_finish3_args.uri') ? r.string(4194304, 'remote_domain_migrate_finish3_args.uri') : undefined,
          flags: r.uhyper('remote_domain_migrate_finish3_args.flags'),
          cancelled: r.int('remote_domain_migrate_finish3_args.cancelled'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_finish3_ret.cookie_out');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          cookie_out: r.opaque(4194304, 'remote_domain_migrate_finish3_ret.cookie_out'),
        };
      },
    },
  },
  DOMAIN_MIGRATE_CONFIRM3: {
    program: 0x20008086, version: 1, number: 218, name: 'DOMAIN_MIGRATE_CONFIRM3',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_confirm3_args.cookie_in');
        w.uhyper(v.flags, 'remote_domain_migrate_confirm3_args.flags');
        w.int(v.cancelled, 'remote_domain_migrate_confirm3_args.cancelled');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          cookie_in: r.opaque(4194304, 'remote_domain_migrate_confirm3_args.cookie_in'),
          flags: r.uhyper('remote_domain_migrate_confirm3_args.flags'),
          cancelled: r.int('remote_domain_migrate_confirm3_args.cancelled'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS: {
    program: 0x20008086, version: 1, number: 219, name: 'DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        write_remote_typed_param_list(w, v.params, 16, 'remote_domain_set_scheduler_parameters_flags_args.params');
        w.uint(v.flags, 'remote_domain_set_scheduler_parameters_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          params: read_remote_typed_param_list(r, 16, 'remote_domain_set_scheduler_parameters_flags_args.params'),
          flags: r.uint('remote_domain_set_scheduler_parameters_flags_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  INTERFACE_CHANGE_BEGIN: {
    program: 0x20008086, version: 1, number: 220, name: 'INTERFACE_CHANGE_BEGIN',
    args: {
      encode(w, v) {
        w.uint(v.flags, 'remote_interface_change_begin_args.flags');
      },
      decode(r) {
        return {
          flags: r.uint('remote_interface_change_begin_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  INTERFACE_CHANGE_COMMIT: {
    program: 0x20008086, version: 1, number: 221, name: 'INTERFACE_CHANGE_COMMIT',
    args: {
      encode(w, v) {
        w.uint(v.flags, 'remote_interface_change_commit_args.flags');
      },
      decode(r) {
        return {
          flags: r.uint('remote_interface_change_commit_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  INTERFACE_CHANGE_ROLLBACK: {
    program: 0x20008086, version: 1, number: 222, name: 'INTERFACE_CHANGE_ROLLBACK',
    args: {
      encode(w, v) {
        w.uint(v.flags, 'remote_interface_change_rollback_args.flags');
      },
      decode(r) {
        return {
          flags: r.uint('remote_interface_change_rollback_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS: {
    program: 0x20008086, version: 1, number: 223, name: 'DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.nparams, 'remote_domain_get_scheduler_parameters_flags_args.nparams');
        w.uint(v.flags, 'remote_domain_get_scheduler_parameters_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          nparams: r.int('remote_domain_get_scheduler_parameters_flags_args.nparams'),
          flags: r.uint('remote_domain_get_scheduler_parameters_flags_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 16, 'remote_domain_get_scheduler_parameters_flags_ret.params');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 16, 'remote_domain_get_scheduler_parameters_flags_ret.params'),
        };
      },
    },
  },
  DOMAIN_PIN_VCPU_FLAGS: {
    program: 0x20008086, version: 1, number: 225, name: 'DOMAIN_PIN_VCPU_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.vcpu, 'remote_domain_pin_vcpu_flags_args.vcpu');
        w.opaque(v.cpumap, 2048, 'remote_domain_pin_vcpu_flags_args.cpumap');
        w.uint(v.flags, 'remote_domain_pin_vcpu_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          vcpu: r.uint('remote_domain_pin_vcpu_flags_args.vcpu'),
          cpumap: r.opaque(2048, 'remote_domain_pin_vcpu_flags_args.cpumap'),
          flags: r.uint('remote_domain_pin_vcpu_flags_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SEND_KEY: {
    program: 0x20008086, version: 1, number: 226, name: 'DOMAIN_SEND_KEY',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.codeset, 'remote_domain_send_key_args.codeset');
        w.uint(v.holdtime, 'remote_domain_send_key_args.holdtime');
        write_uint_list(w, v.keycodes, 16, 'remote_domain_send_key_args.keycodes');
        w.uint(v.flags, 'remote_domain_send_key_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          codeset: r.uint('remote_domain_send_key_args.codeset'),
          holdtime: r.uint('remote_domain_send_key_args.holdtime'),
          keycodes: read_uint_list(r, 16, 'remote_domain_send_key_args.keycodes'),
          flags: r.uint('remote_domain_send_key_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  NODE_GET_CPU_STATS: {
    program: 0x20008086, version: 1, number: 227, name: 'NODE_GET_CPU_STATS',
    args: {
      encode(w, v) {
        w.int(v.cpuNum, 'remote_node_get_cpu_stats_args.cpuNum');
        w.int(v.nparams, 'remote_node_get_cpu_stats_args.nparams');
        w.uint(v.flags, 'remote_node_get_cpu_stats_args.flags');
      },
      decode(r) {
        return {
          cpuNum: r.int('remote_node_get_cpu_stats_args.cpuNum'),
          nparams: r.int('remote_node_get_cpu_stats_args.nparams'),
          flags: r.uint('remote_node_get_cpu_stats_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_node_get_cpu_stats_list(w, v.params, 16, 'remote_node_get_cpu_stats_ret.params');
        w.int(v.nparams, 'remote_node_get_cpu_stats_ret.nparams');
      },
      decode(r) {
        return {
          params: read_remote_node_get_cpu_stats_list(r, 16, 'remote_node_get_cpu_stats_ret.params'),
          nparams: r.int('remote_node_get_cpu_stats_ret.nparams'),
        };
      },
    },
    priority: true,
  },
  NODE_GET_MEMORY_STATS: {
    program: 0x20008086, version: 1, number: 228, name: 'NODE_GET_MEMORY_STATS',
    args: {
      encode(w, v) {
        w.int(v.nparams, 'remote_node_get_memory_stats_args.nparams');
        w.int(v.cellNum, 'remote_node_get_memory_stats_args.cellNum');
        w.uint(v.flags, 'remote_node_get_memory_stats_args.flags');
      },
      decode(r) {
        return {
          nparams: r.int('remote_node_get_memory_stats_args.nparams'),
          cellNum: r.int('remote_node_get_memory_stats_args.cellNum'),
          flags: r.uint('remote_node_get_memory_stats_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_node_get_memory_stats_list(w, v.params, 16, 'remote_node_get_memory_stats_ret.params');
        w.int(v.nparams, 'remote_node_get_memory_stats_ret.nparams');
      },
      decode(r) {
        return {
          params: read_remote_node_get_memory_stats_list(r, 16, 'remote_node_get_memory_stats_ret.params'),
          nparams: r.int('remote_node_get_memory_stats_ret.nparams'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_GET_CONTROL_INFO: {
    program: 0x20008086, version: 1, number: 229, name: 'DOMAIN_GET_CONTROL_INFO',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_get_control_info_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_get_control_info_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.uint(v.state, 'remote_domain_get_control_info_ret.state');
        w.uint(v.details, 'remote_domain_get_control_info_ret.details');
        w.uhyper(v.stateTime, 'remote_domain_get_control_info_ret.stateTime');
      },
      decode(r) {
        return {
          state: r.uint('remote_domain_get_control_info_ret.state'),
          details: r.uint('remote_domain_get_control_info_ret.details'),
          stateTime: r.uhyper('remote_domain_get_control_info_ret.stateTime'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_GET_VCPU_PIN_INFO: {
    program: 0x20008086, version: 1, number: 230, name: 'DOMAIN_GET_VCPU_PIN_INFO',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.ncpumaps, 'remote_domain_get_vcpu_pin_info_args.ncpumaps');
        w.int(v.maplen, 'remote_domain_get_vcpu_pin_info_args.maplen');
        w.uint(v.flags, 'remote_domain_get_vcpu_pin_info_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          ncpumaps: r.int('remote_domain_get_vcpu_pin_info_args.ncpumaps'),
          maplen: r.int('remote_domain_get_vcpu_pin_info_args.maplen'),
          flags: r.uint('remote_domain_get_vcpu_pin_info_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.cpumaps, 8388608, 'remote_domain_get_vcpu_pin_info_ret.cpumaps');
        w.int(v.num, 'remote_domain_get_vcpu_pin_info_ret.num');
      },
      decode(r) {
        return {
          cpumaps: r.opaque(8388608, 'remote_domain_get_vcpu_pin_info_ret.cpumaps'),
          num: r.int('remote_domain_get_vcpu_pin_info_ret.num'),
        };
      },
    },
  },
  DOMAIN_UNDEFINE_FLAGS: {
    program: 0x20008086, version: 1, number: 231, name: 'DOMAIN_UNDEFINE_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_undefine_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_undefine_flags_args.flags'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  DOMAIN_SAVE_FLAGS: {
    program: 0x20008086, version: 1, number: 232, name: 'DOMAIN_SAVE_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.to, 4194304, 'remote_domain_save_flags_args.to');
        w.present(v.dxml !== undefined);
        if (v.dxml !== undefined) w.string(v.dxml, 4194304, 'remote_domain_save_flags_args.dxml');
        w.uint(v.flags, 'remote_domain_save_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          to: r.string(4194304, 'remote_domain_save_flags_args.to'),
          dxml: r.present('remote_domain_save_flags_args.dxml') ? r.string(4194304, 'remote_domain_save_flags_args.dxml') : undefined,
          flags: r.uint('remote_domain_save_flags_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_RESTORE_FLAGS: {
    program: 0x20008086, version: 1, number: 233, name: 'DOMAIN_RESTORE_FLAGS',
    args: {
      encode(w, v) {
        w.string(v.from, 4194304, 'remote_domain_restore_flags_args.from');
        w.present(v.dxml !== undefined);
        if (v.dxml !== undefined) w.string(v.dxml, 4194304, 'remote_domain_restore_flags_args.dxml');
        w.uint(v.flags, 'remote_domain_restore_flags_args.flags');
      },
      decode(r) {
        return {
          from: r.string(4194304, 'remote_domain_restore_flags_args.from'),
          dxml: r.present('remote_domain_restore_flags_args.dxml') ? r.string(4194304, 'remote_domain_restore_flags_args.dxml') : undefined,
          flags: r.uint('remote_domain_restore_flags_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_DESTROY_FLAGS: {
    program: 0x20008086, version: 1, number: 234, name: 'DOMAIN_DESTROY_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_destroy_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_destroy_flags_args.flags'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  DOMAIN_SAVE_IMAGE_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 235, name: 'DOMAIN_SAVE_IMAGE_GET_XML_DESC',
    args: {
      encode(w, v) {
        w.string(v.file, 4194304, 'remote_domain_save_image_get_xml_desc_args.file');
        w.uint(v.flags, 'remote_domain_save_image_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          file: r.string(4194304, 'remote_domain_save_image_get_xml_desc_args.file'),
          flags: r.uint('remote_domain_save_image_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_domain_save_image_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_domain_save_image_get_xml_desc_ret.xml'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_SAVE_IMAGE_DEFINE_XML: {
    program: 0x20008086, version: 1, number: 236, name: 'DOMAIN_SAVE_IMAGE_DEFINE_XML',
    args: {
      encode(w, v) {
        w.string(v.file, 4194304, 'remote_domain_save_image_define_xml_args.file');
        w.string(v.dxml, 4194304, 'remote_domain_save_image_define_xml_args.dxml');
        w.uint(v.flags, 'remote_domain_save_image_define_xml_args.flags');
      },
      decode(r) {
        return {
          file: r.string(4194304, 'remote_domain_save_image_define_xml_args.file'),
          dxml: r.string(4194304, 'remote_domain_save_image_define_xml_args.dxml'),
          flags: r.uint('remote_domain_save_image_define_xml_args.flags'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  DOMAIN_BLOCK_JOB_ABORT: {
    program: 0x20008086, version: 1, number: 237, name: 'DOMAIN_BLOCK_JOB_ABORT',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.path, 4194304, 'remote_domain_block_job_abort_args.path');
        w.uint(v.flags, 'remote_domain_block_job_abort_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          path: r.string(4194304, 'remote_domain_block_job_abort_args.path'),
          flags: r.uint('remote_domain_block_job_abort_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_BLOCK_JOB_INFO: {
    program: 0x20008086, version: 1, number: 238, name: 'DOMAIN_GET_BLOCK_JOB_INFO',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.path, 4194304, 'remote_domain_get_block_job_info_args.path');
        w.uint(v.flags, 'remote_domain_get_block_job_info_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          path: r.string(4194304, 'remote_domain_get_block_job_info_args.path'),
          flags: r.uint('remote_domain_get_block_job_info_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.found, 'remote_domain_get_block_job_info_ret.found');
        w.int(v.type, 'remote_domain_get_block_job_info_ret.type');
        w.uhyper(v.bandwidth, 'remote_domain_get_block_job_info_ret.bandwidth');
        w.uhyper(v.cur, 'remote_domain_get_block_job_info_ret.cur');
        w.uhyper(v.end, 'remote_domain_get_block_job_info_ret.end');
      },
      decode(r) {
        return {
          found: r.int('remote_domain_get_block_job_info_ret.found'),
          type: r.int('remote_domain_get_block_job_info_ret.type'),
          bandwidth: r.uhyper('remote_domain_get_block_job_info_ret.bandwidth'),
          cur: r.uhyper('remote_domain_get_block_job_info_ret.cur'),
          end: r.uhyper('remote_domain_get_block_job_info_ret.end'),
        };
      },
    },
  },
  DOMAIN_BLOCK_JOB_SET_SPEED: {
    program: 0x20008086, version: 1, number: 239, name: 'DOMAIN_BLOCK_JOB_SET_SPEED',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.path, 4194304, 'remote_domain_block_job_set_speed_args.path');
        w.uhyper(v.bandwidth, 'remote_domain_block_job_set_speed_args.bandwidth');
        w.uint(v.flags, 'remote_domain_block_job_set_speed_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          path: r.string(4194304, 'remote_domain_block_job_set_speed_args.path'),
          bandwidth: r.uhyper('remote_domain_block_job_set_speed_args.bandwidth'),
          flags: r.uint('remote_domain_block_job_set_speed_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_BLOCK_PULL: {
    program: 0x20008086, version: 1, number: 240, name: 'DOMAIN_BLOCK_PULL',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.path, 4194304, 'remote_domain_block_pull_args.path');
        w.uhyper(v.bandwidth, 'remote_domain_block_pull_args.bandwidth');
        w.uint(v.flags, 'remote_domain_block_pull_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          path: r.string(4194304, 'remote_domain_block_pull_args.path'),
          bandwidth: r.uhyper('remote_domain_block_pull_args.bandwidth'),
          flags: r.uint('remote_domain_block_pull_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_MIGRATE_GET_MAX_SPEED: {
    program: 0x20008086, version: 1, number: 242, name: 'DOMAIN_MIGRATE_GET_MAX_SPEED',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_migrate_get_max_speed_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_migrate_get_max_speed_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.uhyper(v.bandwidth, 'remote_domain_migrate_get_max_speed_ret.bandwidth');
      },
      decode(r) {
        return {
          bandwidth: r.uhyper('remote_domain_migrate_get_max_speed_ret.bandwidth'),
        };
      },
    },
  },
  DOMAIN_BLOCK_STATS_FLAGS: {
    program: 0x20008086, version: 1, number: 243, name: 'DOMAIN_BLOCK_STATS_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.path, 4194304, 'remote_domain_block_stats_flags_args.path');
        w.int(v.nparams, 'remote_domain_block_stats_flags_args.nparams');
        w.uint(v.flags, 'remote_domain_block_stats_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          path: r.string(4194304, 'remote_domain_block_stats_flags_args.path'),
          nparams: r.int('remote_domain_block_stats_flags_args.nparams'),
          flags: r.uint('remote_domain_block_stats_flags_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 16, 'remote_domain_block_stats_flags_ret.params');
        w.int(v.nparams, 'remote_domain_block_stats_flags_ret.nparams');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 16, 'remote_domain_block_stats_flags_ret.params'),
          nparams: r.int('remote_domain_block_stats_flags_ret.nparams'),
        };
      },
    },
  },
  DOMAIN_SNAPSHOT_GET_PARENT: {
    program: 0x20008086, version: 1, number: 244, name: 'DOMAIN_SNAPSHOT_GET_PARENT',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot(w, v.snap);
        w.uint(v.flags, 'remote_domain_snapshot_get_parent_args.flags');
      },
      decode(r) {
        return {
          snap: read_remote_nonnull_domain_snapshot(r),
          flags: r.uint('remote_domain_snapshot_get_parent_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot(w, v.snap);
      },
      decode(r) {
        return {
          snap: read_remote_nonnull_domain_snapshot(r),
        };
      },
    },
    priority: true,
  },
  DOMAIN_RESET: {
    program: 0x20008086, version: 1, number: 245, name: 'DOMAIN_RESET',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_reset_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_reset_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SNAPSHOT_NUM_CHILDREN: {
    program: 0x20008086, version: 1, number: 246, name: 'DOMAIN_SNAPSHOT_NUM_CHILDREN',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot(w, v.snap);
        w.uint(v.flags, 'remote_domain_snapshot_num_children_args.flags');
      },
      decode(r) {
        return {
          snap: read_remote_nonnull_domain_snapshot(r),
          flags: r.uint('remote_domain_snapshot_num_children_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.num, 'remote_domain_snapshot_num_children_ret.num');
      },
      decode(r) {
        return {
          num: r.int('remote_domain_snapshot_num_children_ret.num'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES: {
    program: 0x20008086, version: 1, number: 247, name: 'DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot(w, v.snap);
        w.int(v.maxnames, 'remote_domain_snapshot_list_children_names_args.maxnames');
        w.uint(v.flags, 'remote_domain_snapshot_list_children_names_args.flags');
      },
      decode(r) {
        return {
          snap: read_remote_nonnull_domain_snapshot(r),
          maxnames: r.int('remote_domain_snapshot_list_children_names_args.maxnames'),
          flags: r.uint('remote_domain_snapshot_list_children_names_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.names, 16384, 'remote_domain_snapshot_list_children_names_ret.names');
      },
      decode(r) {
        return {
          names: read_string_4194304_list(r, 16384, 'remote_domain_snapshot_list_children_names_ret.names'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_OPEN_GRAPHICS: {
    program: 0x20008086, version: 1, number: 249, name: 'DOMAIN_OPEN_GRAPHICS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.idx, 'remote_domain_open_graphics_args.idx');
        w.uint(v.flags, 'remote_domain_open_graphics_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          idx: r.uint('remote_domain_open_graphics_args.idx'),
          flags: r.uint('remote_domain_open_graphics_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  NODE_SUSPEND_FOR_DURATION: {
    program: 0x20008086, version: 1, number: 250, name: 'NODE_SUSPEND_FOR_DURATION',
    args: {
      encode(w, v) {
        w.uint(v.target, 'remote_node_suspend_for_duration_args.target');
        w.uhyper(v.duration, 'remote_node_suspend_for_duration_args.duration');
        w.uint(v.flags, 'remote_node_suspend_for_duration_args.flags');
      },
      decode(r) {
        return {
          target: r.uint('remote_node_suspend_for_duration_args.target'),
          duration: r.uhyper('remote_node_suspend_for_duration_args.duration'),
          flags: r.uint('remote_node_suspend_for_duration_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_BLOCK_RESIZE: {
    program: 0x20008086, version: 1, number: 251, name: 'DOMAIN_BLOCK_RESIZE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.disk, 4194304, 'remote_domain_block_resize_args.disk');
        w.uhyper(v.size, 'remote_domain_block_resize_args.size');
        w.uint(v.flags, 'remote_domain_block_resize_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          disk: r.string(4194304, 'remote_domain_block_resize_args.disk'),
          size: r.uhyper('remote_domain_block_resize_args.size'),
          flags: r.uint('remote_domain_block_resize_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SET_BLOCK_IO_TUNE: {
    program: 0x20008086, version: 1, number: 252, name: 'DOMAIN_SET_BLOCK_IO_TUNE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.disk, 4194304, 'remote_domain_set_block_io_tune_args.disk');
        write_remote_typed_param_list(w, v.params, 32, 'remote_domain_set_block_io_tune_args.params');
        w.uint(v.flags, 'remote_domain_set_block_io_tune_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          disk: r.string(4194304, 'remote_domain_set_block_io_tune_args.disk'),
          params: read_remote_typed_param_list(r, 32, 'remote_domain_set_block_io_tune_args.params'),
          flags: r.uint('remote_domain_set_block_io_tune_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_BLOCK_IO_TUNE: {
    program: 0x20008086, version: 1, number: 253, name: 'DOMAIN_GET_BLOCK_IO_TUNE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.present(v.disk !== undefined);
        if (v.disk !== undefined) w.string(v.disk, 4194304, 'remote_domain_get_block_io_tune_args.disk');
        w.int(v.nparams, 'remote_domain_get_block_io_tune_args.nparams');
        w.uint(v.flags, 'remote_domain_get_block_io_tune_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          disk: r.present('remote_domain_get_block_io_tune_args.disk') ? r.string(4194304, 'remote_domain_get_block_io_tune_args.disk') : undefined,
          nparams: r.int('remote_domain_get_block_io_tune_args.nparams'),
          flags: r.uint('remote_domain_get_block_io_tune_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 32, 'remote_domain_get_block_io_tune_ret.params');
        w.int(v.nparams, 'remote_domain_get_block_io_tune_ret.nparams');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 32, 'remote_domain_get_block_io_tune_ret.params'),
          nparams: r.int('remote_domain_get_block_io_tune_ret.nparams'),
        };
      },
    },
  },
  DOMAIN_SET_NUMA_PARAMETERS: {
    program: 0x20008086, version: 1, number: 254, name: 'DOMAIN_SET_NUMA_PARAMETERS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        write_remote_typed_param_list(w, v.params, 16, 'remote_domain_set_numa_parameters_args.params');
        w.uint(v.flags, 'remote_domain_set_numa_parameters_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          params: read_remote_typed_param_list(r, 16, 'remote_domain_set_numa_parameters_args.params'),
          flags: r.uint('remote_domain_set_numa_parameters_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_NUMA_PARAMETERS: {
    program: 0x20008086, version: 1, number: 255, name: 'DOMAIN_GET_NUMA_PARAMETERS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.nparams, 'remote_domain_get_numa_parameters_args.nparams');
        w.uint(v.flags, 'remote_domain_get_numa_parameters_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          nparams: r.int('remote_domain_get_numa_parameters_args.nparams'),
          flags: r.uint('remote_domain_get_numa_parameters_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 16, 'remote_domain_get_numa_parameters_ret.params');
        w.int(v.nparams, 'remote_domain_get_numa_parameters_ret.nparams');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 16, 'remote_domain_get_numa_parameters_ret.params'),
          nparams: r.int('remote_domain_get_numa_parameters_ret.nparams'),
        };
      },
    },
  },
  DOMAIN_SET_INTERFACE_PARAMETERS: {
    program: 0x20008086, version: 1, number: 256, name: 'DOMAIN_SET_INTERFACE_PARAMETERS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.device, 4194304, 'remote_domain_set_interface_parameters_args.device');
        write_remote_typed_param_list(w, v.params, 16, 'remote_domain_set_interface_parameters_args.params');
        w.uint(v.flags, 'remote_domain_set_interface_parameters_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          device: r.string(4194304, 'remote_domain_set_interface_parameters_args.device'),
          params: read_remote_typed_param_list(r, 16, 'remote_domain_set_interface_parameters_args.params'),
          flags: r.uint('remote_domain_set_interface_parameters_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_INTERFACE_PARAMETERS: {
    program: 0x20008086, version: 1, number: 257, name: 'DOMAIN_GET_INTERFACE_PARAMETERS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.device, 4194304, 'remote_domain_get_interface_parameters_args.device');
        w.int(v.nparams, 'remote_domain_get_interface_parameters_args.nparams');
        w.uint(v.flags, 'remote_domain_get_interface_parameters_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          device: r.string(4194304, 'remote_domain_get_interface_parameters_args.device'),
          nparams: r.int('remote_domain_get_interface_parameters_args.nparams'),
          flags: r.uint('remote_domain_get_interface_parameters_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 16, 'remote_domain_get_interface_parameters_ret.params');
        w.int(v.nparams, 'remote_domain_get_interface_parameters_ret.nparams');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 16, 'remote_domain_get_interface_parameters_ret.params'),
          nparams: r.int('remote_domain_get_interface_parameters_ret.nparams'),
        };
      },
    },
  },
  DOMAIN_SHUTDOWN_FLAGS: {
    program: 0x20008086, version: 1, number: 258, name: 'DOMAIN_SHUTDOWN_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_shutdown_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_shutdown_flags_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  STORAGE_VOL_WIPE_PATTERN: {
    program: 0x20008086, version: 1, number: 259, name: 'STORAGE_VOL_WIPE_PATTERN',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
        w.uint(v.algorithm, 'remote_storage_vol_wipe_pattern_args.algorithm');
        w.uint(v.flags, 'remote_storage_vol_wipe_pattern_args.flags');
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
          algorithm: r.uint('remote_storage_vol_wipe_pattern_args.algorithm'),
          flags: r.uint('remote_storage_vol_wipe_pattern_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  STORAGE_VOL_RESIZE: {
    program: 0x20008086, version: 1, number: 260, name: 'STORAGE_VOL_RESIZE',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
        w.uhyper(v.capacity, 'remote_storage_vol_resize_args.capacity');
        w.uint(v.flags, 'remote_storage_vol_resize_args.flags');
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
          capacity: r.uhyper('remote_storage_vol_resize_args.capacity'),
          flags: r.uint('remote_storage_vol_resize_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_PM_SUSPEND_FOR_DURATION: {
    program: 0x20008086, version: 1, number: 261, name: 'DOMAIN_PM_SUSPEND_FOR_DURATION',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.target, 'remote_domain_pm_suspend_for_duration_args.target');
        w.uhyper(v.duration, 'remote_domain_pm_suspend_for_duration_args.duration');
        w.uint(v.flags, 'remote_domain_pm_suspend_for_duration_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          target: r.uint('remote_domain_pm_suspend_for_duration_args.target'),
          duration: r.uhyper('remote_domain_pm_suspend_for_duration_args.duration'),
          flags: r.uint('remote_domain_pm_suspend_for_duration_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_CPU_STATS: {
    program: 0x20008086, version: 1, number: 262, name: 'DOMAIN_GET_CPU_STATS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.nparams, 'remote_domain_get_cpu_stats_args.nparams');
        w.int(v.start_cpu, 'remote_domain_get_cpu_stats_args.start_cpu');
        w.uint(v.ncpus, 'remote_domain_get_cpu_stats_args.ncpus');
        w.uint(v.flags, 'remote_domain_get_cpu_stats_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          nparams: r.uint('remote_domain_get_cpu_stats_args.nparams'),
          start_cpu: r.int('remote_domain_get_cpu_stats_args.start_cpu'),
          ncpus: r.uint('remote_domain_get_cpu_stats_args.ncpus'),
          flags: r.uint('remote_domain_get_cpu_stats_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 2048, 'remote_domain_get_cpu_stats_ret.params');
        w.int(v.nparams, 'remote_domain_get_cpu_stats_ret.nparams');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 2048, 'remote_domain_get_cpu_stats_ret.params'),
          nparams: r.int('remote_domain_get_cpu_stats_ret.nparams'),
        };
      },
    },
  },
  DOMAIN_GET_DISK_ERRORS: {
    program: 0x20008086, version: 1, number: 263, name: 'DOMAIN_GET_DISK_ERRORS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.maxerrors, 'remote_domain_get_disk_errors_args.maxerrors');
        w.uint(v.flags, 'remote_domain_get_disk_errors_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          maxerrors: r.uint('remote_domain_get_disk_errors_args.maxerrors'),
          flags: r.uint('remote_domain_get_disk_errors_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_domain_disk_error_list(w, v.errors, 256, 'remote_domain_get_disk_errors_ret.errors');
        w.int(v.nerrors, 'remote_domain_get_disk_errors_ret.nerrors');
      },
      decode(r) {
        return {
          errors: read_remote_domain_disk_error_list(r, 256, 'remote_domain_get_disk_errors_ret.errors'),
          nerrors: r.int('remote_domain_get_disk_errors_ret.nerrors'),
        };
      },
    },
  },
  DOMAIN_SET_METADATA: {
    program: 0x20008086, version: 1, number: 264, name: 'DOMAIN_SET_METADATA',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.type, 'remote_domain_set_metadata_args.type');
        w.present(v.metadata !== undefined);
        if (v.metadata !== undefined) w.string(v.metadata, 4194304, 'remote_domain_set_metadata_args.metadata');
        w.present(v.key !== undefined);
        if (v.key !== undefined) w.string(v.key, 4194304, 'remote_domain_set_metadata_args.key');
        w.present(v.uri !== undefined);
        if (v.uri !== undefined) w.string(v.uri, 4194304, 'remote_domain_set_metadata_args.uri');
        w.uint(v.flags, 'remote_domain_set_metadata_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          type: r.int('remote_domain_set_metadata_args.type'),
          metadata: r.present('remote_domain_set_metadata_args.metadata') ? r.string(4194304, 'remote_domain_set_metadata_args.metadata') : undefined,
          key: r.present('remote_domain_set_metadata_args.key') ? r.string(4194304, 'remote_domain_set_metadata_args.key') : undefined,
          uri: r.present('remote_domain_set_metadata_args.uri') ? r.string(4194304, 'remote_domain_set_metadata_args.uri') : undefined,
          flags: r.uint('remote_domain_set_metadata_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_METADATA: {
    program: 0x20008086, version: 1, number: 265, name: 'DOMAIN_GET_METADATA',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.type, 'remote_domain_get_metadata_args.type');
        w.present(v.uri !== undefined);
        if (v.uri !== undefined) w.string(v.uri, 4194304, 'remote_domain_get_metadata_args.uri');
        w.uint(v.flags, 'remote_domain_get_metadata_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          type: r.int('remote_domain_get_metadata_args.type'),
          uri: r.present('remote_domain_get_metadata_args.uri') ? r.string(4194304, 'remote_domain_get_metadata_args.uri') : undefined,
          flags: r.uint('remote_domain_get_metadata_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.metadata, 4194304, 'remote_domain_get_metadata_ret.metadata');
      },
      decode(r) {
        return {
          metadata: r.string(4194304, 'remote_domain_get_metadata_ret.metadata'),
        };
      },
    },
  },
  DOMAIN_BLOCK_REBASE: {
    program: 0x20008086, version: 1, number: 266, name: 'DOMAIN_BLOCK_REBASE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.path, 4194304, 'remote_domain_block_rebase_args.path');
        w.present(v.base !== undefined);
        if (v.base !== undefined) w.string(v.base, 4194304, 'remote_domain_block_rebase_args.base');
        w.uhyper(v.bandwidth, 'remote_domain_block_rebase_args.bandwidth');
        w.uint(v.flags, 'remote_domain_block_rebase_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          path: r.string(4194304, 'remote_domain_block_rebase_args.path'),
          base: r.present('remote_domain_block_rebase_args.base') ? r.string(4194304, 'remote_domain_block_rebase_args.base') : undefined,
          bandwidth: r.uhyper('remote_domain_block_rebase_args.bandwidth'),
          flags: r.uint('remote_domain_block_rebase_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_PM_WAKEUP: {
    program: 0x20008086, version: 1, number: 267, name: 'DOMAIN_PM_WAKEUP',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_pm_wakeup_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_pm_wakeup_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SNAPSHOT_IS_CURRENT: {
    program: 0x20008086, version: 1, number: 271, name: 'DOMAIN_SNAPSHOT_IS_CURRENT',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot(w, v.snap);
        w.uint(v.flags, 'remote_domain_snapshot_is_current_args.flags');
      },
      decode(r) {
        return {
          snap: read_remote_nonnull_domain_snapshot(r),
          flags: r.uint('remote_domain_snapshot_is_current_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.current, 'remote_domain_snapshot_is_current_ret.current');
      },
      decode(r) {
        return {
          current: r.int('remote_domain_snapshot_is_current_ret.current'),
        };
      },
    },
  },
  DOMAIN_SNAPSHOT_HAS_METADATA: {
    program: 0x20008086, version: 1, number: 272, name: 'DOMAIN_SNAPSHOT_HAS_METADATA',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot(w, v.snap);
        w.uint(v.flags, 'remote_domain_snapshot_has_metadata_args.flags');
      },
      decode(r) {
        return {
          snap: read_remote_nonnull_domain_snapshot(r),
          flags: r.uint('remote_domain_snapshot_has_metadata_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.metadata, 'remote_domain_snapshot_has_metadata_ret.metadata');
      },
      decode(r) {
        return {
          metadata: r.int('remote_domain_snapshot_has_metadata_ret.metadata'),
        };
      },
    },
  },
  CONNECT_LIST_ALL_DOMAINS: {
    program: 0x20008086, version: 1, number: 273, name: 'CONNECT_LIST_ALL_DOMAINS',
    args: {
      encode(w, v) {
        w.int(v.need_results, 'remote_connect_list_all_domains_args.need_results');
        w.uint(v.flags, 'remote_connect_list_all_domains_args.flags');
      },
      decode(r) {
        return {
          need_results: r.int('remote_connect_list_all_domains_args.need_results'),
          flags: r.uint('remote_connect_list_all_domains_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain_list(w, v.domains, 16384, 'remote_connect_list_all_domains_ret.domains');
        w.uint(v.ret, 'remote_connect_list_all_domains_ret.ret');
      },
      decode(r) {
        return {
          domains: read_remote_nonnull_domain_list(r, 16384, 'remote_connect_list_all_domains_ret.domains'),
          ret: r.uint('remote_connect_list_all_domains_ret.ret'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_LIST_ALL_SNAPSHOTS: {
    program: 0x20008086, version: 1, number: 274, name: 'DOMAIN_LIST_ALL_SNAPSHOTS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.need_results, 'remote_domain_list_all_snapshots_args.need_results');
        w.uint(v.flags, 'remote_domain_list_all_snapshots_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          need_results: r.int('remote_domain_list_all_snapshots_args.need_results'),
          flags: r.uint('remote_domain_list_all_snapshots_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot_list(w, v.snapshots, 16384, 'remote_domain_list_all_snapshots_ret.snapshots');
        w.int(v.ret, 'remote_domain_list_all_snapshots_ret.ret');
      },
      decode(r) {
        return {
          snapshots: read_remote_nonnull_domain_snapshot_list(r, 16384, 'remote_domain_list_all_snapshots_ret.snapshots'),
          ret: r.int('remote_domain_list_all_snapshots_ret.ret'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN: {
    program: 0x20008086, version: 1, number: 275, name: 'DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot(w, v.snapshot);
        w.int(v.need_results, 'remote_domain_snapshot_list_all_children_args.need_results');
        w.uint(v.flags, 'remote_domain_snapshot_list_all_children_args.flags');
      },
      decode(r) {
        return {
          snapshot: read_remote_nonnull_domain_snapshot(r),
          need_results: r.int('remote_domain_snapshot_list_all_children_args.need_results'),
          flags: r.uint('remote_domain_snapshot_list_all_children_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain_snapshot_list(w, v.snapshots, 16384, 'remote_domain_snapshot_list_all_children_ret.snapshots');
        w.int(v.ret, 'remote_domain_snapshot_list_all_children_ret.ret');
      },
      decode(r) {
        return {
          snapshots: read_remote_nonnull_domain_snapshot_list(r, 16384, 'remote_domain_snapshot_list_all_children_ret.snapshots'),
          ret: r.int('remote_domain_snapshot_list_all_children_ret.ret'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_GET_HOSTNAME: {
    program: 0x20008086, version: 1, number: 277, name: 'DOMAIN_GET_HOSTNAME',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_get_hostname_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_get_hostname_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.hostname, 4194304, 'remote_domain_get_hostname_ret.hostname');
      },
      decode(r) {
        return {
          hostname: r.string(4194304, 'remote_domain_get_hostname_ret.hostname'),
        };
      },
    },
  },
  DOMAIN_GET_SECURITY_LABEL_LIST: {
    program: 0x20008086, version: 1, number: 278, name: 'DOMAIN_GET_SECURITY_LABEL_LIST',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_domain_get_security_label_ret_list(w, v.labels, 64, 'remote_domain_get_security_label_list_ret.labels');
        w.int(v.ret, 'remote_domain_get_security_label_list_ret.ret');
      },
      decode(r) {
        return {
          labels: read_remote_domain_get_security_label_ret_list(r, 64, 'remote_domain_get_security_label_list_ret.labels'),
          ret: r.int('remote_domain_get_security_label_list_ret.ret'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_PIN_EMULATOR: {
    program: 0x20008086, version: 1, number: 279, name: 'DOMAIN_PIN_EMULATOR',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.opaque(v.cpumap, 2048, 'remote_domain_pin_emulator_args.cpumap');
        w.uint(v.flags, 'remote_domain_pin_emulator_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          cpumap: r.opaque(2048, 'remote_domain_pin_emulator_args.cpumap'),
          flags: r.uint('remote_domain_pin_emulator_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_EMULATOR_PIN_INFO: {
    program: 0x20008086, version: 1, number: 280, name: 'DOMAIN_GET_EMULATOR_PIN_INFO',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.maplen, 'remote_domain_get_emulator_pin_info_args.maplen');
        w.uint(v.flags, 'remote_domain_get_emulator_pin_info_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          maplen: r.int('remote_domain_get_emulator_pin_info_args.maplen'),
          flags: r.uint('remote_domain_get_emulator_pin_info_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.cpumaps, 8388608, 'remote_domain_get_emulator_pin_info_ret.cpumaps');
        w.int(v.ret, 'remote_domain_get_emulator_pin_info_ret.ret');
      },
      decode(r) {
        return {
          cpumaps: r.opaque(8388608, 'remote_domain_get_emulator_pin_info_ret.cpumaps'),
          ret: r.int('remote_domain_get_emulator_pin_info_ret.ret'),
        };
      },
    },
  },
  CONNECT_LIST_ALL_STORAGE_POOLS: {
    program: 0x20008086, version: 1, number: 281, name: 'CONNECT_LIST_ALL_STORAGE_POOLS',
    args: {
      encode(w, v) {
        w.int(v.need_results, 'remote_connect_list_all_storage_pools_args.need_results');
        w.uint(v.flags, 'remote_connect_list_all_storage_pools_args.flags');
      },
      decode(r) {
        return {
          need_results: r.int('remote_connect_list_all_storage_pools_args.need_results'),
          flags: r.uint('remote_connect_list_all_storage_pools_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_storage_pool_list(w, v.pools, 16384, 'remote_connect_list_all_storage_pools_ret.pools');
        w.uint(v.ret, 'remote_connect_list_all_storage_pools_ret.ret');
      },
      decode(r) {
        return {
          pools: read_remote_nonnull_storage_pool_list(r, 16384, 'remote_connect_list_all_storage_pools_ret.pools'),
          ret: r.uint('remote_connect_list_all_storage_pools_ret.ret'),
        };
      },
    },
    priority: true,
  },
  STORAGE_POOL_LIST_ALL_VOLUMES: {
    program: 0x20008086, version: 1, number: 282, name: 'STORAGE_POOL_LIST_ALL_VOLUMES',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
        w.int(v.need_results, 'remote_storage_pool_list_all_volumes_args.need_results');
        w.uint(v.flags, 'remote_storage_pool_list_all_volumes_args.flags');
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
          need_results: r.int('remote_storage_pool_list_all_volumes_args.need_results'),
          flags: r.uint('remote_storage_pool_list_all_volumes_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_storage_vol_list(w, v.vols, 16384, 'remote_storage_pool_list_all_volumes_ret.vols');
        w.uint(v.ret, 'remote_storage_pool_list_all_volumes_ret.ret');
      },
      decode(r) {
        return {
          vols: read_remote_nonnull_storage_vol_list(r, 16384, 'remote_storage_pool_list_all_volumes_ret.vols'),
          ret: r.uint('remote_storage_pool_list_all_volumes_ret.ret'),
        };
      },
    },
    priority: true,
  },
  CONNECT_LIST_ALL_NETWORKS: {
    program: 0x20008086, version: 1, number: 283, name: 'CONNECT_LIST_ALL_NETWORKS',
    args: {
      encode(w, v) {
        w.int(v.need_results, 'remote_connect_list_all_networks_args.need_results');
        w.uint(v.flags, 'remote_connect_list_all_networks_args.flags');
      },
      decode(r) {
        return {
          need_results: r.int('remote_connect_list_all_networks_args.need_results'),
          flags: r.uint('remote_connect_list_all_networks_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_network_list(w, v.nets, 16384, 'remote_connect_list_all_networks_ret.nets');
        w.uint(v.ret, 'remote_connect_list_all_networks_ret.ret');
      },
      decode(r) {
        return {
          nets: read_remote_nonnull_network_list(r, 16384, 'remote_connect_list_all_networks_ret.nets'),
          ret: r.uint('remote_connect_list_all_networks_ret.ret'),
        };
      },
    },
    priority: true,
  },
  CONNECT_LIST_ALL_INTERFACES: {
    program: 0x20008086, version: 1, number: 284, name: 'CONNECT_LIST_ALL_INTERFACES',
    args: {
      encode(w, v) {
        w.int(v.need_results, 'remote_connect_list_all_interfaces_args.need_results');
        w.uint(v.flags, 'remote_connect_list_all_interfaces_args.flags');
      },
      decode(r) {
        return {
          need_results: r.int('remote_connect_list_all_interfaces_args.need_results'),
          flags: r.uint('remote_connect_list_all_interfaces_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_interface_list(w, v.ifaces, 16384, 'remote_connect_list_all_interfaces_ret.ifaces');
        w.uint(v.ret, 'remote_connect_list_all_interfaces_ret.ret');
      },
      decode(r) {
        return {
          ifaces: read_remote_nonnull_interface_list(r, 16384, 'remote_connect_list_all_interfaces_ret.ifaces'),
          ret: r.uint('remote_connect_list_all_interfaces_ret.ret'),
        };
      },
    },
    priority: true,
  },
  CONNECT_LIST_ALL_NODE_DEVICES: {
    program: 0x20008086, version: 1, number: 285, name: 'CONNECT_LIST_ALL_NODE_DEVICES',
    args: {
      encode(w, v) {
        w.int(v.need_results, 'remote_connect_list_all_node_devices_args.need_results');
        w.uint(v.flags, 'remote_connect_list_all_node_devices_args.flags');
      },
      decode(r) {
        return {
          need_results: r.int('remote_connect_list_all_node_devices_args.need_results'),
          flags: r.uint('remote_connect_list_all_node_devices_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_node_device_list(w, v.devices, 65536, 'remote_connect_list_all_node_devices_ret.devices');
        w.uint(v.ret, 'remote_connect_list_all_node_devices_ret.ret');
      },
      decode(r) {
        return {
          devices: read_remote_nonnull_node_device_list(r, 65536, 'remote_connect_list_all_node_devices_ret.devices'),
          ret: r.uint('remote_connect_list_all_node_devices_ret.ret'),
        };
      },
    },
    priority: true,
  },
  CONNECT_LIST_ALL_NWFILTERS: {
    program: 0x20008086, version: 1, number: 286, name: 'CONNECT_LIST_ALL_NWFILTERS',
    args: {
      encode(w, v) {
        w.int(v.need_results, 'remote_connect_list_all_nwfilters_args.need_results');
        w.uint(v.flags, 'remote_connect_list_all_nwfilters_args.flags');
      },
      decode(r) {
        return {
          need_results: r.int('remote_connect_list_all_nwfilters_args.need_results'),
          flags: r.uint('remote_connect_list_all_nwfilters_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_nwfilter_list(w, v.filters, 16384, 'remote_connect_list_all_nwfilters_ret.filters');
        w.uint(v.ret, 'remote_connect_list_all_nwfilters_ret.ret');
      },
      decode(r) {
        return {
          filters: read_remote_nonnull_nwfilter_list(r, 16384, 'remote_connect_list_all_nwfilters_ret.filters'),
          ret: r.uint('remote_connect_list_all_nwfilters_ret.ret'),
        };
      },
    },
    priority: true,
  },
  CONNECT_LIST_ALL_SECRETS: {
    program: 0x20008086, version: 1, number: 287, name: 'CONNECT_LIST_ALL_SECRETS',
    args: {
      encode(w, v) {
        w.int(v.need_results, 'remote_connect_list_all_secrets_args.need_results');
        w.uint(v.flags, 'remote_connect_list_all_secrets_args.flags');
      },
      decode(r) {
        return {
          need_results: r.int('remote_connect_list_all_secrets_args.need_results'),
          flags: r.uint('remote_connect_list_all_secrets_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_secret_list(w, v.secrets, 16384, 'remote_connect_list_all_secrets_ret.secrets');
        w.uint(v.ret, 'remote_connect_list_all_secrets_ret.ret');
      },
      decode(r) {
        return {
          secrets: read_remote_nonnull_secret_list(r, 16384, 'remote_connect_list_all_secrets_ret.secrets'),
          ret: r.uint('remote_connect_list_all_secrets_ret.ret'),
        };
      },
    },
    priority: true,
  },
  NODE_SET_MEMORY_PARAMETERS: {
    program: 0x20008086, version: 1, number: 288, name: 'NODE_SET_MEMORY_PARAMETERS',
    args: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 64, 'remote_node_set_memory_parameters_args.params');
        w.uint(v.flags, 'remote_node_set_memory_parameters_args.flags');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 64, 'remote_node_set_memory_parameters_args.params'),
          flags: r.uint('remote_node_set_memory_parameters_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  NODE_GET_MEMORY_PARAMETERS: {
    program: 0x20008086, version: 1, number: 289, name: 'NODE_GET_MEMORY_PARAMETERS',
    args: {
      encode(w, v) {
        w.int(v.nparams, 'remote_node_get_memory_parameters_args.nparams');
        w.uint(v.flags, 'remote_node_get_memory_parameters_args.flags');
      },
      decode(r) {
        return {
          nparams: r.int('remote_node_get_memory_parameters_args.nparams'),
          flags: r.uint('remote_node_get_memory_parameters_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 64, 'remote_node_get_memory_parameters_ret.params');
        w.int(v.nparams, 'remote_node_get_memory_parameters_ret.nparams');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 64, 'remote_node_get_memory_parameters_ret.params'),
          nparams: r.int('remote_node_get_memory_parameters_ret.nparams'),
        };
      },
    },
  },
  DOMAIN_BLOCK_COMMIT: {
    program: 0x20008086, version: 1, number: 290, name: 'DOMAIN_BLOCK_COMMIT',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.disk, 4194304, 'remote_domain_block_commit_args.disk');
        w.present(v.base !== undefined);
        if (v.base !== undefined) w.string(v.base, 4194304, 'remote_domain_block_commit_args.base');
        w.present(v.top !== undefined);
        if (v.top !== undefined) w.string(v.top, 4194304, 'remote_domain_block_commit_args.top');
        w.uhyper(v.bandwidth, 'remote_domain_block_commit_args.bandwidth');
        w.uint(v.flags, 'remote_domain_block_commit_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          disk: r.string(4194304, 'remote_domain_block_commit_args.disk'),
          base: r.present('remote_domain_block_commit_args.base') ? r.string(4194304, 'remote_domain_block_commit_args.base') : undefined,
          top: r.present('remote_domain_block_commit_args.top') ? r.string(4194304, 'remote_domain_block_commit_args.top') : undefined,
          bandwidth: r.uhyper('remote_domain_block_commit_args.bandwidth'),
          flags: r.uint('remote_domain_block_commit_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  NETWORK_UPDATE: {
    program: 0x20008086, version: 1, number: 291, name: 'NETWORK_UPDATE',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
        w.uint(v.command, 'remote_network_update_args.command');
        w.uint(v.section, 'remote_network_update_args.section');
        w.int(v.parentIndex, 'remote_network_update_args.parentIndex');
        w.string(v.xml, 4194304, 'remote_network_update_args.xml');
        w.uint(v.flags, 'remote_network_update_args.flags');
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
          command: r.uint('remote_network_update_args.command'),
          section: r.uint('remote_network_update_args.section'),
          parentIndex: r.int('remote_network_update_args.parentIndex'),
          xml: r.string(4194304, 'remote_network_update_args.xml'),
          flags: r.uint('remote_network_update_args.flags'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  NODE_GET_CPU_MAP: {
    program: 0x20008086, version: 1, number: 293, name: 'NODE_GET_CPU_MAP',
    args: {
      encode(w, v) {
        w.int(v.need_map, 'remote_node_get_cpu_map_args.need_map');
        w.int(v.need_online, 'remote_node_get_cpu_map_args.need_online');
        w.uint(v.flags, 'remote_node_get_cpu_map_args.flags');
      },
      decode(r) {
        return {
          need_map: r.int('remote_node_get_cpu_map_args.need_map'),
          need_online: r.int('remote_node_get_cpu_map_args.need_online'),
          flags: r.uint('remote_node_get_cpu_map_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.cpumap, 2048, 'remote_node_get_cpu_map_ret.cpumap');
        w.uint(v.online, 'remote_node_get_cpu_map_ret.online');
        w.int(v.ret, 'remote_node_get_cpu_map_ret.ret');
      },
      decode(r) {
        return {
          cpumap: r.opaque(2048, 'remote_node_get_cpu_map_ret.cpumap'),
          online: r.uint('remote_node_get_cpu_map_ret.online'),
          ret: r.int('remote_node_get_cpu_map_ret.ret'),
        };
      },
    },
  },
  DOMAIN_FSTRIM: {
    program: 0x20008086, version: 1, number: 294, name: 'DOMAIN_FSTRIM',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.present(v.mountPoint !== undefined);
        if (v.mountPoint !== undefined) w.string(v.mountPoint, 4194304, 'remote_domain_fstrim_args.mountPoint');
        w.uhyper(v.minimum, 'remote_domain_fstrim_args.minimum');
        w.uint(v.flags, 'remote_domain_fstrim_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          mountPoint: r.present('remote_domain_fstrim_args.mountPoint') ? r.string(4194304, 'remote_domain_fstrim_args.mountPoint') : undefined,
          minimum: r.uhyper('remote_domain_fstrim_args.minimum'),
          flags: r.uint('remote_domain_fstrim_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SEND_PROCESS_SIGNAL: {
    program: 0x20008086, version: 1, number: 295, name: 'DOMAIN_SEND_PROCESS_SIGNAL',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.hyper(v.pid_value, 'remote_domain_send_process_signal_args.pid_value');
        w.uint(v.signum, 'remote_domain_send_process_signal_args.signum');
        w.uint(v.flags, 'remote_domain_send_process_signal_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          pid_value: r.hyper('remote_domain_send_process_signal_args.pid_value'),
          signum: r.uint('remote_domain_send_process_signal_args.signum'),
          flags: r.uint('remote_domain_send_process_signal_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_OPEN_CHANNEL: {
    program: 0x20008086, version: 1, number: 296, name: 'DOMAIN_OPEN_CHANNEL',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.present(v.name !== undefined);
        if (v.name !== undefined) w.string(v.name, 4194304, 'remote_domain_open_channel_args.name');
        w.uint(v.flags, 'remote_domain_open_channel_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          name: r.present('remote_domain_open_channel_args.name') ? r.string(4194304, 'remote_domain_open_channel_args.name') : undefined,
          flags: r.uint('remote_domain_open_channel_args.flags'),
        };
      },
    },
    ret: undefined,
    stream: 'read',
  },
  NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN: {
    program: 0x20008086, version: 1, number: 297, name: 'NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN',
    args: {
      encode(w, v) {
        w.string(v.wwnn, 4194304, 'remote_node_device_lookup_scsi_host_by_wwn_args.wwnn');
        w.string(v.wwpn, 4194304, 'remote_node_device_lookup_scsi_host_by_wwn_args.wwpn');
        w.uint(v.flags, 'remote_node_device_lookup_scsi_host_by_wwn_args.flags');
      },
      decode(r) {
        return {
          wwnn: r.string(4194304, 'remote_node_device_lookup_scsi_host_by_wwn_args.wwnn'),
          wwpn: r.string(4194304, 'remote_node_device_lookup_scsi_host_by_wwn_args.wwpn'),
          flags: r.uint('remote_node_device_lookup_scsi_host_by_wwn_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_node_device(w, v.dev);
      },
      decode(r) {
        return {
          dev: read_remote_nonnull_node_device(r),
        };
      },
    },
    priority: true,
  },
  DOMAIN_GET_JOB_STATS: {
    program: 0x20008086, version: 1, number: 298, name: 'DOMAIN_GET_JOB_STATS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_get_job_stats_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_get_job_stats_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.type, 'remote_domain_get_job_stats_ret.type');
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_get_job_stats_ret.params');
      },
      decode(r) {
        return {
          type: r.int('remote_domain_get_job_stats_ret.type'),
          params: read_remote_typed_param_list(r, 64, 'remote_domain_get_job_stats_ret.params'),
        };
      },
    },
  },
  DOMAIN_MIGRATE_GET_COMPRESSION_CACHE: {
    program: 0x20008086, version: 1, number: 299, name: 'DOMAIN_MIGRATE_GET_COMPRESSION_CACHE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_migrate_get_compression_cache_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_migrate_get_compression_cache_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.uhyper(v.cacheSize, 'remote_domain_migrate_get_compression_cache_ret.cacheSize');
      },
      decode(r) {
        return {
          cacheSize: r.uhyper('remote_domain_migrate_get_compression_cache_ret.cacheSize'),
        };
      },
    },
  },
  DOMAIN_MIGRATE_SET_COMPRESSION_CACHE: {
    program: 0x20008086, version: 1, number: 300, name: 'DOMAIN_MIGRATE_SET_COMPRESSION_CACHE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uhyper(v.cacheSize, 'remote_domain_migrate_set_compression_cache_args.cacheSize');
        w.uint(v.flags, 'remote_domain_migrate_set_compression_cache_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          cacheSize: r.uhyper('remote_domain_migrate_set_compression_cache_args.cacheSize'),
          flags: r.uint('remote_domain_migrate_set_compression_cache_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  NODE_DEVICE_DETACH_FLAGS: {
    program: 0x20008086, version: 1, number: 301, name: 'NODE_DEVICE_DETACH_FLAGS',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_detach_flags_args.name');
        w.present(v.driverName !== undefined);
        if (v.driverName !== undefined) w.string(v.driverName, 4194304, 'remote_node_device_detach_flags_args.driverName');
        w.uint(v.flags, 'remote_node_device_detach_flags_args.flags');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_detach_flags_args.name'),
          driverName: r.present('remote_node_device_detach_flags_args.driverName') ? r.string(4194304, 'remote_node_device_detach_flags_args.driverName') : undefined,
          flags: r.uint('remote_node_device_detach_flags_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_MIGRATE_BEGIN3_PARAMS: {
    program: 0x20008086, version: 1, number: 302, name: 'DOMAIN_MIGRATE_BEGIN3_PARAMS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_migrate_begin3_params_args.params');
        w.uint(v.flags, 'remote_domain_migrate_begin3_params_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          params: read_remote_typed_param_list(r, 64, 'remote_domain_migrate_begin3_params_args.params'),
          flags: r.uint('remote_domain_migrate_begin3_params_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_begin3_params_ret.cookie_out');
        w.string(v.xml, 4194304, 'remote_domain_migrate_begin3_params_ret.xml');
      },
      decode(r) {
        return {
          cookie_out: r.opaque(4194304, 'remote_domain_migrate_begin3_params_ret.cookie_out'),
          xml: r.string(4194304, 'remote_domain_migrate_begin3_params_ret.xml'),
        };
      },
    },
  },
  DOMAIN_MIGRATE_PREPARE3_PARAMS: {
    program: 0x20008086, version: 1, number: 303, name: 'DOMAIN_MIGRATE_PREPARE3_PARAMS',
    args: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_migrate_prepare3_params_args.params');
        w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_prepare3_params_args.cookie_in');
        w.uint(v.flags, 'remote_domain_migrate_prepare3_params_args.flags');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 64, 'remote_domain_migrate_prepare3_params_args.params'),
          cookie_in: r.opaque(4194304, 'remote_domain_migrate_prepare3_params_args.cookie_in'),
          flags: r.uint('remote_domain_migrate_prepare3_params_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_prepare3_params_ret.cookie_out');
        w.present(v.uri_out !== undefined);
        if (v.uri_out !== undefined) w.string(v.uri_out, 4194304, 'remote_domain_migrate_prepare3_params_ret.uri_out');
      },
      decode(r) {
        return {
          cookie_out: r.opaque(4194304, 'remote_domain_migrate_prepare3_params_ret.cookie_out'),
          uri_out: r.present('remote_domain_migrate_prepare3_params_ret.uri_out') ? r.string(4194304, 'remote_domain_migrate_prepare3_params_ret.uri_out') : undefined,
        };
      },
    },
  },
  DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS: {
    program: 0x20008086, version: 1, number: 304, name: 'DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS',
    args: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_migrate_prepare_tunnel3_params_args.params');
        w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_prepare_tunnel3_params_args.cookie_in');
        w.uint(v.flags, 'remote_domain_migrate_prepare_tunnel3_params_args.flags');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 64, 'remote_domain_migrate_prepare_tunnel3_params_args.params'),
          cookie_in: r.opaque(4194304, 'remote_domain_migrate_prepare_tunnel3_params_args.cookie_in'),
          flags: r.uint('remote_domain_migrate_prepare_tunnel3_params_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_prepare_tunnel3_params_ret.cookie_out');
      },
      decode(r) {
        return {
          cookie_out: r.opaque(4194304, 'remote_domain_migrate_prepare_tunnel3_params_ret.cookie_out'),
        };
      },
    },
  },
  DOMAIN_MIGRATE_PERFORM3_PARAMS: {
    program: 0x20008086, version: 1, number: 305, name: 'DOMAIN_MIGRATE_PERFORM3_PARAMS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.present(v.dconnuri !== undefined);
        if (v.dconnuri !== undefined) w.string(v.dconnuri, 4194304, 'remote_domain_migrate_perform3_params_args.dconnuri');
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_migrate_perform3_params_args.params');
        w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_perform3_params_args.cookie_in');
        w.uint(v.flags, 'remote_domain_migrate_perform3_params_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          dconnuri: r.present('remote_domain_migrate_perform3_params_args.dconnuri') ? r.string(4194304, 'remote_domain_migrate_perform3_params_args.dconnuri') : undefined,
          params: read_remote_typed_param_list(r, 64, 'remote_domain_migrate_perform3_params_args.params'),
          cookie_in: r.opaque(4194304, 'remote_domain_migrate_perform3_params_args.cookie_in'),
          flags: r.uint('remote_domain_migrate_perform3_params_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_perform3_params_ret.cookie_out');
      },
      decode(r) {
        return {
          cookie_out: r.opaque(4194304, 'remote_domain_migrate_perform3_params_ret.cookie_out'),
        };
      },
    },
  },
  DOMAIN_MIGRATE_FINISH3_PARAMS: {
    program: 0x20008086, version: 1, number: 306, name: 'DOMAIN_MIGRATE_FINISH3_PARAMS',
    args: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_migrate_finish3_params_args.params');
        w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_finish3_params_args.cookie_in');
        w.uint(v.flags, 'remote_domain_migrate_finish3_params_args.flags');
        w.int(v.cancelled, 'remote_domain_migrate_finish3_params_args.cancelled');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 64, 'remote_domain_migrate_finish3_params_args.params'),
          cookie_in: r.opaque(4194304, 'remote_domain_migrate_finish3_params_args.cookie_in'),
          flags: r.uint('remote_domain_migrate_finish3_params_args.flags'),
          cancelled: r.int('remote_domain_migrate_finish3_params_args.cancelled'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_finish3_params_ret.cookie_out');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          cookie_out: r.opaque(4194304, 'remote_domain_migrate_finish3_params_ret.cookie_out'),
        };
      },
    },
  },
  DOMAIN_MIGRATE_CONFIRM3_PARAMS: {
    program: 0x20008086, version: 1, number: 307, name: 'DOMAIN_MIGRATE_CONFIRM3_PARAMS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_migrate_confirm3_params_args.params');
        w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_confirm3_params_args.cookie_in');
        w.uint(v.flags, 'remote_domain_migrate_confirm3_params_args.flags');
        w.int(v.cancelled, 'remote_domain_migrate_confirm3_params_args.cancelled');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          params: read_remote_typed_param_list(r, 64, 'remote_domain_migrate_confirm3_params_args.params'),
          cookie_in: r.opaque(4194304, 'remote_domain_migrate_confirm3_params_args.cookie_in'),
          flags: r.uint('remote_domain_migrate_confirm3_params_args.flags'),
          cancelled: r.int('remote_domain_migrate_confirm3_params_args.cancelled'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SET_MEMORY_STATS_PERIOD: {
    program: 0x20008086, version: 1, number: 308, name: 'DOMAIN_SET_MEMORY_STATS_PERIOD',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.period, 'remote_domain_set_memory_stats_period_args.period');
        w.uint(v.flags, 'remote_domain_set_memory_stats_period_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          period: r.int('remote_domain_set_memory_stats_period_args.period'),
          flags: r.uint('remote_domain_set_memory_stats_period_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_CREATE_XML_WITH_FILES: {
    program: 0x20008086, version: 1, number: 309, name: 'DOMAIN_CREATE_XML_WITH_FILES',
    args: {
      encode(w, v) {
        w.string(v.xml_desc, 4194304, 'remote_domain_create_xml_with_files_args.xml_desc');
        w.uint(v.flags, 'remote_domain_create_xml_with_files_args.flags');
      },
      decode(r) {
        return {
          xml_desc: r.string(4194304, 'remote_domain_create_xml_with_files_args.xml_desc'),
          flags: r.uint('remote_domain_create_xml_with_files_args.flags'),
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
  DOMAIN_CREATE_WITH_FILES: {
    program: 0x20008086, version: 1, number: 310, name: 'DOMAIN_CREATE_WITH_FILES',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_create_with_files_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_create_with_files_args.flags'),
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
  CONNECT_GET_CPU_MODEL_NAMES: {
    program: 0x20008086, version: 1, number: 312, name: 'CONNECT_GET_CPU_MODEL_NAMES',
    args: {
      encode(w, v) {
        w.string(v.arch, 4194304, 'remote_connect_get_cpu_model_names_args.arch');
        w.int(v.need_results, 'remote_connect_get_cpu_model_names_args.need_results');
        w.uint(v.flags, 'remote_connect_get_cpu_model_names_args.flags');
      },
      decode(r) {
        return {
          arch: r.string(4194304, 'remote_connect_get_cpu_model_names_args.arch'),
          need_results: r.int('remote_connect_get_cpu_model_names_args.need_results'),
          flags: r.uint('remote_connect_get_cpu_model_names_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.models, 8192, 'remote_connect_get_cpu_model_names_ret.models');
        w.int(v.ret, 'remote_connect_get_cpu_model_names_ret.ret');
      },
      decode(r) {
        return {
          models: read_string_4194304_list(r, 8192, 'remote_connect_get_cpu_model_names_ret.models'),
          ret: r.int('remote_connect_get_cpu_model_names_ret.ret'),
        };
      },
    },
  },
  CONNECT_NETWORK_EVENT_REGISTER_ANY: {
    program: 0x20008086, version: 1, number: 313, name: 'CONNECT_NETWORK_EVENT_REGISTER_ANY',
    args: {
      encode(w, v) {
        w.int(v.eventID, 'remote_connect_network_event_register_any_args.eventID');
        w.present(v.net !== undefined);
        if (v.net !== undefined) write_remote_nonnull_network(w, v.net);
      },
      decode(r) {
        return {
          eventID: r.int('remote_connect_network_event_register_any_args.eventID'),
          net: r.present('remote_connect_network_event_register_any_args.net') ? read_remote_nonnull_network(r) : undefined,
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_connect_network_event_register_any_ret.callbackID');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_connect_network_event_register_any_ret.callbackID'),
        };
      },
    },
    priority: true,
  },
  CONNECT_NETWORK_EVENT_DEREGISTER_ANY: {
    program: 0x20008086, version: 1, number: 314, name: 'CONNECT_NETWORK_EVENT_DEREGISTER_ANY',
    args: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_connect_network_event_deregister_any_args.callbackID');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_connect_network_event_deregister_any_args.callbackID'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: {
    program: 0x20008086, version: 1, number: 316, name: 'CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY',
    args: {
      encode(w, v) {
        w.int(v.eventID, 'remote_connect_domain_event_callback_register_any_args.eventID');
        w.present(v.dom !== undefined);
        if (v.dom !== undefined) write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          eventID: r.int('remote_connect_domain_event_callback_register_any_args.eventID'),
          dom: r.present('remote_connect_domain_event_callback_register_any_args.dom') ? read_remote_nonnull_domain(r) : undefined,
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_connect_domain_event_callback_register_any_ret.callbackID');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_connect_domain_event_callback_register_any_ret.callbackID'),
        };
      },
    },
    priority: true,
  },
  CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: {
    program: 0x20008086, version: 1, number: 317, name: 'CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY',
    args: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_connect_domain_event_callback_deregister_any_args.callbackID');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_connect_domain_event_callback_deregister_any_args.callbackID'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  DOMAIN_CORE_DUMP_WITH_FORMAT: {
    program: 0x20008086, version: 1, number: 334, name: 'DOMAIN_CORE_DUMP_WITH_FORMAT',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.to, 4194304, 'remote_domain_core_dump_with_format_args.to');
        w.uint(v.dumpformat, 'remote_domain_core_dump_with_format_args.dumpformat');
        w.uint(v.flags, 'remote_domain_core_dump_with_format_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          to: r.string(4194304, 'remote_domain_core_dump_with_format_args.to'),
          dumpformat: r.uint('remote_domain_core_dump_with_format_args.dumpformat'),
          flags: r.uint('remote_domain_core_dump_with_format_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_FSFREEZE: {
    program: 0x20008086, version: 1, number: 335, name: 'DOMAIN_FSFREEZE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        write_string_4194304_list(w, v.mountpoints, 256, 'remote_domain_fsfreeze_args.mountpoints');
        w.uint(v.flags, 'remote_domain_fsfreeze_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          mountpoints: read_string_4194304_list(r, 256, 'remote_domain_fsfreeze_args.mountpoints'),
          flags: r.uint('remote_domain_fsfreeze_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.filesystems, 'remote_domain_fsfreeze_ret.filesystems');
      },
      decode(r) {
        return {
          filesystems: r.int('remote_domain_fsfreeze_ret.filesystems'),
        };
      },
    },
  },
  DOMAIN_FSTHAW: {
    program: 0x20008086, version: 1, number: 336, name: 'DOMAIN_FSTHAW',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        write_string_4194304_list(w, v.mountpoints, 256, 'remote_domain_fsthaw_args.mountpoints');
        w.uint(v.flags, 'remote_domain_fsthaw_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          mountpoints: read_string_4194304_list(r, 256, 'remote_domain_fsthaw_args.mountpoints'),
          flags: r.uint('remote_domain_fsthaw_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.filesystems, 'remote_domain_fsthaw_ret.filesystems');
      },
      decode(r) {
        return {
          filesystems: r.int('remote_domain_fsthaw_ret.filesystems'),
        };
      },
    },
  },
  DOMAIN_GET_TIME: {
    program: 0x20008086, version: 1, number: 337, name: 'DOMAIN_GET_TIME',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_get_time_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_get_time_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.hyper(v.seconds, 'remote_domain_get_time_ret.seconds');
        w.uint(v.nseconds, 'remote_domain_get_time_ret.nseconds');
      },
      decode(r) {
        return {
          seconds: r.hyper('remote_domain_get_time_ret.seconds'),
          nseconds: r.uint('remote_domain_get_time_ret.nseconds'),
        };
      },
    },
  },
  DOMAIN_SET_TIME: {
    program: 0x20008086, version: 1, number: 338, name: 'DOMAIN_SET_TIME',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.hyper(v.seconds, 'remote_domain_set_time_args.seconds');
        w.uint(v.nseconds, 'remote_domain_set_time_args.nseconds');
        w.uint(v.flags, 'remote_domain_set_time_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          seconds: r.hyper('remote_domain_set_time_args.seconds'),
          nseconds: r.uint('remote_domain_set_time_args.nseconds'),
          flags: r.uint('remote_domain_set_time_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  NODE_GET_FREE_PAGES: {
    program: 0x20008086, version: 1, number: 340, name: 'NODE_GET_FREE_PAGES',
    args: {
      encode(w, v) {
        write_uint_list(w, v.pages, 1024, 'remote_node_get_free_pages_args.pages');
        w.int(v.startCell, 'remote_node_get_free_pages_args.startCell');
        w.uint(v.cellCount, 'remote_node_get_free_pages_args.cellCount');
        w.uint(v.flags, 'remote_node_get_free_pages_args.flags');
      },
      decode(r) {
        return {
          pages: read_uint_list(r, 1024, 'remote_node_get_free_pages_args.pages'),
          startCell: r.int('remote_node_get_free_pages_args.startCell'),
          cellCount: r.uint('remote_node_get_free_pages_args.cellCount'),
          flags: r.uint('remote_node_get_free_pages_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_uhyper_list(w, v.counts, 1024, 'remote_node_get_free_pages_ret.counts');
      },
      decode(r) {
        return {
          counts: read_uhyper_list(r, 1024, 'remote_node_get_free_pages_ret.counts'),
        };
      },
    },
    priority: true,
  },
  NETWORK_GET_DHCP_LEASES: {
    program: 0x20008086, version: 1, number: 341, name: 'NETWORK_GET_DHCP_LEASES',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
        w.present(v.mac !== undefined);
        if (v.mac !== undefined) w.string(v.mac, 4194304, 'remote_network_get_dhcp_leases_args.mac');
        w.int(v.need_results, 'remote_network_get_dhcp_leases_args.need_results');
        w.uint(v.flags, 'remote_network_get_dhcp_leases_args.flags');
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
          mac: r.present('remote_network_get_dhcp_leases_args.mac') ? r.string(4194304, 'remote_network_get_dhcp_leases_args.mac') : undefined,
          need_results: r.int('remote_network_get_dhcp_leases_args.need_results'),
          flags: r.uint('remote_network_get_dhcp_leases_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_network_dhcp_lease_list(w, v.leases, 65536, 'remote_network_get_dhcp_leases_ret.leases');
        w.uint(v.ret, 'remote_network_get_dhcp_leases_ret.ret');
      },
      decode(r) {
        return {
          leases: read_remote_network_dhcp_lease_list(r, 65536, 'remote_network_get_dhcp_leases_ret.leases'),
          ret: r.uint('remote_network_get_dhcp_leases_ret.ret'),
        };
      },
    },
  },
  CONNECT_GET_DOMAIN_CAPABILITIES: {
    program: 0x20008086, version: 1, number: 342, name: 'CONNECT_GET_DOMAIN_CAPABILITIES',
    args: {
      encode(w, v) {
        w.present(v.emulatorbin !== undefined);
        if (v.emulatorbin !== undefined) w.string(v.emulatorbin, 4194304, 'remote_connect_get_domain_capabilities_args.emulatorbin');
        w.present(v.arch !== undefined);
        if (v.arch !== undefined) w.string(v.arch, 4194304, 'remote_connect_get_domain_capabilities_args.arch');
        w.present(v.machine !== undefined);
        if (v.machine !== undefined) w.string(v.machine, 4194304, 'remote_connect_get_domain_capabilities_args.machine');
        w.present(v.virttype !== undefined);
        if (v.virttype !== undefined) w.string(v.virttype, 4194304, 'remote_connect_get_domain_capabilities_args.virttype');
        w.uint(v.flags, 'remote_connect_get_domain_capabilities_args.flags');
      },
      decode(r) {
        return {
          emulatorbin: r.present('remote_connect_get_domain_capabilities_args.emulatorbin') ? r.string(4194304, 'remote_connect_get_domain_capabilities_args.emulatorbin') : undefined,
          arch: r.present('remote_connect_get_domain_capabilities_args.arch') ? r.string(4194304, 'remote_connect_get_domain_capabilities_args.arch') : undefined,
          machine: r.present('remote_connect_get_domain_capabilities_args.machine') ? r.string(4194304, 'remote_connect_get_domain_capabilities_args.machine') : undefined,
          virttype: r.present('remote_connect_get_domain_capabilities_args.virttype') ? r.string(4194304, 'remote_connect_get_domain_capabilities_args.virttype') : undefined,
          flags: r.uint('remote_connect_get_domain_capabilities_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.capabilities, 4194304, 'remote_connect_get_domain_capabilities_ret.capabilities');
      },
      decode(r) {
        return {
          capabilities: r.string(4194304, 'remote_connect_get_domain_capabilities_ret.capabilities'),
        };
      },
    },
  },
  DOMAIN_OPEN_GRAPHICS_FD: {
    program: 0x20008086, version: 1, number: 343, name: 'DOMAIN_OPEN_GRAPHICS_FD',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.idx, 'remote_domain_open_graphics_fd_args.idx');
        w.uint(v.flags, 'remote_domain_open_graphics_fd_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          idx: r.uint('remote_domain_open_graphics_fd_args.idx'),
          flags: r.uint('remote_domain_open_graphics_fd_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  CONNECT_GET_ALL_DOMAIN_STATS: {
    program: 0x20008086, version: 1, number: 344, name: 'CONNECT_GET_ALL_DOMAIN_STATS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain_list(w, v.doms, 16384, 'remote_connect_get_all_domain_stats_args.doms');
        w.uint(v.stats, 'remote_connect_get_all_domain_stats_args.stats');
        w.uint(v.flags, 'remote_connect_get_all_domain_stats_args.flags');
      },
      decode(r) {
        return {
          doms: read_remote_nonnull_domain_list(r, 16384, 'remote_connect_get_all_domain_stats_args.doms'),
          stats: r.uint('remote_connect_get_all_domain_stats_args.stats'),
          flags: r.uint('remote_connect_get_all_domain_stats_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_domain_stats_record_list(w, v.retStats, 16384, 'remote_connect_get_all_domain_stats_ret.retStats');
      },
      decode(r) {
        return {
          retStats: read_remote_domain_stats_record_list(r, 16384, 'remote_connect_get_all_domain_stats_ret.retStats'),
        };
      },
    },
  },
  DOMAIN_BLOCK_COPY: {
    program: 0x20008086, version: 1, number: 345, name: 'DOMAIN_BLOCK_COPY',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.path, 4194304, 'remote_domain_block_copy_args.path');
        w.string(v.destxml, 4194304, 'remote_domain_block_copy_args.destxml');
        write_remote_typed_param_list(w, v.params, 16, 'remote_domain_block_copy_args.params');
        w.uint(v.flags, 'remote_domain_block_copy_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          path: r.string(4194304, 'remote_domain_block_copy_args.path'),
          destxml: r.string(4194304, 'remote_domain_block_copy_args.destxml'),
          params: read_remote_typed_param_list(r, 16, 'remote_domain_block_copy_args.params'),
          flags: r.uint('remote_domain_block_copy_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  NODE_ALLOC_PAGES: {
    program: 0x20008086, version: 1, number: 347, name: 'NODE_ALLOC_PAGES',
    args: {
      encode(w, v) {
        write_uint_list(w, v.pageSizes, 1024, 'remote_node_alloc_pages_args.pageSizes');
        write_uhyper_list(w, v.pageCounts, 1024, 'remote_node_alloc_pages_args.pageCounts');
        w.int(v.startCell, 'remote_node_alloc_pages_args.startCell');
        w.uint(v.cellCount, 'remote_node_alloc_pages_args.cellCount');
        w.uint(v.flags, 'remote_node_alloc_pages_args.flags');
      },
      decode(r) {
        return {
          pageSizes: read_uint_list(r, 1024, 'remote_node_alloc_pages_args.pageSizes'),
          pageCounts: read_uhyper_list(r, 1024, 'remote_node_alloc_pages_args.pageCounts'),
          startCell: r.int('remote_node_alloc_pages_args.startCell'),
          cellCount: r.uint('remote_node_alloc_pages_args.cellCount'),
          flags: r.uint('remote_node_alloc_pages_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.ret, 'remote_node_alloc_pages_ret.ret');
      },
      decode(r) {
        return {
          ret: r.int('remote_node_alloc_pages_ret.ret'),
        };
      },
    },
  },
  DOMAIN_GET_FSINFO: {
    program: 0x20008086, version: 1, number: 349, name: 'DOMAIN_GET_FSINFO',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_get_fsinfo_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_get_fsinfo_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_domain_fsinfo_list(w, v.info, 256, 'remote_domain_get_fsinfo_ret.info');
        w.uint(v.ret, 'remote_domain_get_fsinfo_ret.ret');
      },
      decode(r) {
        return {
          info: read_remote_domain_fsinfo_list(r, 256, 'remote_domain_get_fsinfo_ret.info'),
          ret: r.uint('remote_domain_get_fsinfo_ret.ret'),
        };
      },
    },
  },
  DOMAIN_DEFINE_XML_FLAGS: {
    program: 0x20008086, version: 1, number: 350, name: 'DOMAIN_DEFINE_XML_FLAGS',
    args: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_domain_define_xml_flags_args.xml');
        w.uint(v.flags, 'remote_domain_define_xml_flags_args.flags');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_domain_define_xml_flags_args.xml'),
          flags: r.uint('remote_domain_define_xml_flags_args.flags'),
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
    priority: true,
  },
  DOMAIN_GET_IOTHREAD_INFO: {
    program: 0x20008086, version: 1, number: 351, name: 'DOMAIN_GET_IOTHREAD_INFO',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_get_iothread_info_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_get_iothread_info_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_domain_iothread_info_list(w, v.info, 16384, 'remote_domain_get_iothread_info_ret.info');
        w.uint(v.ret, 'remote_domain_get_iothread_info_ret.ret');
      },
      decode(r) {
        return {
          info: read_remote_domain_iothread_info_list(r, 16384, 'remote_domain_get_iothread_info_ret.info'),
          ret: r.uint('remote_domain_get_iothread_info_ret.ret'),
        };
      },
    },
  },
  DOMAIN_PIN_IOTHREAD: {
    program: 0x20008086, version: 1, number: 352, name: 'DOMAIN_PIN_IOTHREAD',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.iothreads_id, 'remote_domain_pin_iothread_args.iothreads_id');
        w.opaque(v.cpumap, 2048, 'remote_domain_pin_iothread_args.cpumap');
        w.uint(v.flags, 'remote_domain_pin_iothread_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          iothreads_id: r.uint('remote_domain_pin_iothread_args.iothreads_id'),
          cpumap: r.opaque(2048, 'remote_domain_pin_iothread_args.cpumap'),
          flags: r.uint('remote_domain_pin_iothread_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_INTERFACE_ADDRESSES: {
    program: 0x20008086, version: 1, number: 353, name: 'DOMAIN_INTERFACE_ADDRESSES',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.source, 'remote_domain_interface_addresses_args.source');
        w.uint(v.flags, 'remote_domain_interface_addresses_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          source: r.uint('remote_domain_interface_addresses_args.source'),
          flags: r.uint('remote_domain_interface_addresses_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_domain_interface_list(w, v.ifaces, 2048, 'remote_domain_interface_addresses_ret.ifaces');
      },
      decode(r) {
        return {
          ifaces: read_remote_domain_interface_list(r, 2048, 'remote_domain_interface_addresses_ret.ifaces'),
        };
      },
    },
  },
  DOMAIN_ADD_IOTHREAD: {
    program: 0x20008086, version: 1, number: 355, name: 'DOMAIN_ADD_IOTHREAD',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.iothread_id, 'remote_domain_add_iothread_args.iothread_id');
        w.uint(v.flags, 'remote_domain_add_iothread_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          iothread_id: r.uint('remote_domain_add_iothread_args.iothread_id'),
          flags: r.uint('remote_domain_add_iothread_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_DEL_IOTHREAD: {
    program: 0x20008086, version: 1, number: 356, name: 'DOMAIN_DEL_IOTHREAD',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.iothread_id, 'remote_domain_del_iothread_args.iothread_id');
        w.uint(v.flags, 'remote_domain_del_iothread_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          iothread_id: r.uint('remote_domain_del_iothread_args.iothread_id'),
          flags: r.uint('remote_domain_del_iothread_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SET_USER_PASSWORD: {
    program: 0x20008086, version: 1, number: 357, name: 'DOMAIN_SET_USER_PASSWORD',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.present(v.user !== undefined);
        if (v.user !== undefined) w.string(v.user, 4194304, 'remote_domain_set_user_password_args.user');
        w.present(v.password !== undefined);
        if (v.password !== undefined) w.string(v.password, 4194304, 'remote_domain_set_user_password_args.password');
        w.uint(v.flags, 'remote_domain_set_user_password_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          user: r.present('remote_domain_set_user_password_args.user') ? r.string(4194304, 'remote_domain_set_user_password_args.user') : undefined,
          password: r.present('remote_domain_set_user_password_args.password') ? r.string(4194304, 'remote_domain_set_user_password_args.password') : undefined,
          flags: r.uint('remote_domain_set_user_password_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_RENAME: {
    program: 0x20008086, version: 1, number: 358, name: 'DOMAIN_RENAME',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.present(v.new_name !== undefined);
        if (v.new_name !== undefined) w.string(v.new_name, 4194304, 'remote_domain_rename_args.new_name');
        w.uint(v.flags, 'remote_domain_rename_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          new_name: r.present('remote_domain_rename_args.new_name') ? r.string(4194304, 'remote_domain_rename_args.new_name') : undefined,
          flags: r.uint('remote_domain_rename_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.retcode, 'remote_domain_rename_ret.retcode');
      },
      decode(r) {
        return {
          retcode: r.int('remote_domain_rename_ret.retcode'),
        };
      },
    },
  },
  CONNECT_REGISTER_CLOSE_CALLBACK: {
    program: 0x20008086, version: 1, number: 360, name: 'CONNECT_REGISTER_CLOSE_CALLBACK',
    args: undefined,
    ret: undefined,
    priority: true,
  },
  CONNECT_UNREGISTER_CLOSE_CALLBACK: {
    program: 0x20008086, version: 1, number: 361, name: 'CONNECT_UNREGISTER_CLOSE_CALLBACK',
    args: undefined,
    ret: undefined,
    priority: true,
  },
  DOMAIN_MIGRATE_START_POST_COPY: {
    program: 0x20008086, version: 1, number: 364, name: 'DOMAIN_MIGRATE_START_POST_COPY',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_migrate_start_post_copy_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_migrate_start_post_copy_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_PERF_EVENTS: {
    program: 0x20008086, version: 1, number: 365, name: 'DOMAIN_GET_PERF_EVENTS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_get_perf_events_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_get_perf_events_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_get_perf_events_ret.params');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 64, 'remote_domain_get_perf_events_ret.params'),
        };
      },
    },
  },
  DOMAIN_SET_PERF_EVENTS: {
    program: 0x20008086, version: 1, number: 366, name: 'DOMAIN_SET_PERF_EVENTS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_set_perf_events_args.params');
        w.uint(v.flags, 'remote_domain_set_perf_events_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          params: read_remote_typed_param_list(r, 64, 'remote_domain_set_perf_events_args.params'),
          flags: r.uint('remote_domain_set_perf_events_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY: {
    program: 0x20008086, version: 1, number: 368, name: 'CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY',
    args: {
      encode(w, v) {
        w.int(v.eventID, 'remote_connect_storage_pool_event_register_any_args.eventID');
        w.present(v.pool !== undefined);
        if (v.pool !== undefined) write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          eventID: r.int('remote_connect_storage_pool_event_register_any_args.eventID'),
          pool: r.present('remote_connect_storage_pool_event_register_any_args.pool') ? read_remote_nonnull_storage_pool(r) : undefined,
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_connect_storage_pool_event_register_any_ret.callbackID');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_connect_storage_pool_event_register_any_ret.callbackID'),
        };
      },
    },
    priority: true,
  },
  CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY: {
    program: 0x20008086, version: 1, number: 369, name: 'CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY',
    args: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_connect_storage_pool_event_deregister_any_args.callbackID');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_connect_storage_pool_event_deregister_any_args.callbackID'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  DOMAIN_GET_GUEST_VCPUS: {
    program: 0x20008086, version: 1, number: 371, name: 'DOMAIN_GET_GUEST_VCPUS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_get_guest_vcpus_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_get_guest_vcpus_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_get_guest_vcpus_ret.params');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 64, 'remote_domain_get_guest_vcpus_ret.params'),
        };
      },
    },
  },
  DOMAIN_SET_GUEST_VCPUS: {
    program: 0x20008086, version: 1, number: 372, name: 'DOMAIN_SET_GUEST_VCPUS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.cpumap, 4194304, 'remote_domain_set_guest_vcpus_args.cpumap');
        w.int(v.state, 'remote_domain_set_guest_vcpus_args.state');
        w.uint(v.flags, 'remote_domain_set_guest_vcpus_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          cpumap: r.string(4194304, 'remote_domain_set_guest_vcpus_args.cpumap'),
          state: r.int('remote_domain_set_guest_vcpus_args.state'),
          flags: r.uint('remote_domain_set_guest_vcpus_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY: {
    program: 0x20008086, version: 1, number: 374, name: 'CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY',
    args: {
      encode(w, v) {
        w.int(v.eventID, 'remote_connect_node_device_event_register_any_args.eventID');
        w.present(v.dev !== undefined);
        if (v.dev !== undefined) write_remote_nonnull_node_device(w, v.dev);
      },
      decode(r) {
        return {
          eventID: r.int('remote_connect_node_device_event_register_any_args.eventID'),
          dev: r.present('remote_connect_node_device_event_register_any_args.dev') ? read_remote_nonnull_node_device(r) : undefined,
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_connect_node_device_event_register_any_ret.callbackID');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_connect_node_device_event_register_any_ret.callbackID'),
        };
      },
    },
    priority: true,
  },
  CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY: {
    program: 0x20008086, version: 1, number: 375, name: 'CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY',
    args: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_connect_node_device_event_deregister_any_args.callbackID');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_connect_node_device_event_deregister_any_args.callbackID'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  STORAGE_VOL_GET_INFO_FLAGS: {
    program: 0x20008086, version: 1, number: 378, name: 'STORAGE_VOL_GET_INFO_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_storage_vol(w, v.vol);
        w.uint(v.flags, 'remote_storage_vol_get_info_flags_args.flags');
      },
      decode(r) {
        return {
          vol: read_remote_nonnull_storage_vol(r),
          flags: r.uint('remote_storage_vol_get_info_flags_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.char(v.type, 'remote_storage_vol_get_info_flags_ret.type');
        w.uhyper(v.capacity, 'remote_storage_vol_get_info_flags_ret.capacity');
        w.uhyper(v.allocation, 'remote_storage_vol_get_info_flags_ret.allocation');
      },
      decode(r) {
        return {
          type: r.char('remote_storage_vol_get_info_flags_ret.type'),
          capacity: r.uhyper('remote_storage_vol_get_info_flags_ret.capacity'),
          allocation: r.uhyper('remote_storage_vol_get_info_flags_ret.allocation'),
        };
      },
    },
    priority: true,
  },
  CONNECT_SECRET_EVENT_REGISTER_ANY: {
    program: 0x20008086, version: 1, number: 380, name: 'CONNECT_SECRET_EVENT_REGISTER_ANY',
    args: {
      encode(w, v) {
        w.int(v.eventID, 'remote_connect_secret_event_register_any_args.eventID');
        w.present(v.secret !== undefined);
        if (v.secret !== undefined) write_remote_nonnull_secret(w, v.secret);
      },
      decode(r) {
        return {
          eventID: r.int('remote_connect_secret_event_register_any_args.eventID'),
          secret: r.present('remote_connect_secret_event_register_any_args.secret') ? read_remote_nonnull_secret(r) : undefined,
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_connect_secret_event_register_any_ret.callbackID');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_connect_secret_event_register_any_ret.callbackID'),
        };
      },
    },
    priority: true,
  },
  CONNECT_SECRET_EVENT_DEREGISTER_ANY: {
    program: 0x20008086, version: 1, number: 381, name: 'CONNECT_SECRET_EVENT_DEREGISTER_ANY',
    args: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_connect_secret_event_deregister_any_args.callbackID');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_connect_secret_event_deregister_any_args.callbackID'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  DOMAIN_SET_VCPU: {
    program: 0x20008086, version: 1, number: 384, name: 'DOMAIN_SET_VCPU',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.cpumap, 4194304, 'remote_domain_set_vcpu_args.cpumap');
        w.int(v.state, 'remote_domain_set_vcpu_args.state');
        w.uint(v.flags, 'remote_domain_set_vcpu_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          cpumap: r.string(4194304, 'remote_domain_set_vcpu_args.cpumap'),
          state: r.int('remote_domain_set_vcpu_args.state'),
          flags: r.uint('remote_domain_set_vcpu_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SET_BLOCK_THRESHOLD: {
    program: 0x20008086, version: 1, number: 386, name: 'DOMAIN_SET_BLOCK_THRESHOLD',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.dev, 4194304, 'remote_domain_set_block_threshold_args.dev');
        w.uhyper(v.threshold, 'remote_domain_set_block_threshold_args.threshold');
        w.uint(v.flags, 'remote_domain_set_block_threshold_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          dev: r.string(4194304, 'remote_domain_set_block_threshold_args.dev'),
          threshold: r.uhyper('remote_domain_set_block_threshold_args.threshold'),
          flags: r.uint('remote_domain_set_block_threshold_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_MIGRATE_GET_MAX_DOWNTIME: {
    program: 0x20008086, version: 1, number: 387, name: 'DOMAIN_MIGRATE_GET_MAX_DOWNTIME',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_migrate_get_max_downtime_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_migrate_get_max_downtime_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.uhyper(v.downtime, 'remote_domain_migrate_get_max_downtime_ret.downtime');
      },
      decode(r) {
        return {
          downtime: r.uhyper('remote_domain_migrate_get_max_downtime_ret.downtime'),
        };
      },
    },
  },
  DOMAIN_MANAGED_SAVE_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 388, name: 'DOMAIN_MANAGED_SAVE_GET_XML_DESC',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_managed_save_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_managed_save_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_domain_managed_save_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_domain_managed_save_get_xml_desc_ret.xml'),
        };
      },
    },
  },
  DOMAIN_MANAGED_SAVE_DEFINE_XML: {
    program: 0x20008086, version: 1, number: 389, name: 'DOMAIN_MANAGED_SAVE_DEFINE_XML',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.present(v.dxml !== undefined);
        if (v.dxml !== undefined) w.string(v.dxml, 4194304, 'remote_domain_managed_save_define_xml_args.dxml');
        w.uint(v.flags, 'remote_domain_managed_save_define_xml_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          dxml: r.present('remote_domain_managed_save_define_xml_args.dxml') ? r.string(4194304, 'remote_domain_managed_save_define_xml_args.dxml') : undefined,
          flags: r.uint('remote_domain_managed_save_define_xml_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SET_LIFECYCLE_ACTION: {
    program: 0x20008086, version: 1, number: 390, name: 'DOMAIN_SET_LIFECYCLE_ACTION',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.type, 'remote_domain_set_lifecycle_action_args.type');
        w.uint(v.action, 'remote_domain_set_lifecycle_action_args.action');
        w.uint(v.flags, 'remote_domain_set_lifecycle_action_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          type: r.uint('remote_domain_set_lifecycle_action_args.type'),
          action: r.uint('remote_domain_set_lifecycle_action_args.action'),
          flags: r.uint('remote_domain_set_lifecycle_action_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  STORAGE_POOL_LOOKUP_BY_TARGET_PATH: {
    program: 0x20008086, version: 1, number: 391, name: 'STORAGE_POOL_LOOKUP_BY_TARGET_PATH',
    args: {
      encode(w, v) {
        w.string(v.path, 4194304, 'remote_storage_pool_lookup_by_target_path_args.path');
      },
      decode(r) {
        return {
          path: r.string(4194304, 'remote_storage_pool_lookup_by_target_path_args.path'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          pool: read_remote_nonnull_storage_pool(r),
        };
      },
    },
    priority: true,
  },
  DOMAIN_DETACH_DEVICE_ALIAS: {
    program: 0x20008086, version: 1, number: 392, name: 'DOMAIN_DETACH_DEVICE_ALIAS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.alias, 4194304, 'remote_domain_detach_device_alias_args.alias');
        w.uint(v.flags, 'remote_domain_detach_device_alias_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          alias: r.string(4194304, 'remote_domain_detach_device_alias_args.alias'),
          flags: r.uint('remote_domain_detach_device_alias_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  CONNECT_COMPARE_HYPERVISOR_CPU: {
    program: 0x20008086, version: 1, number: 393, name: 'CONNECT_COMPARE_HYPERVISOR_CPU',
    args: {
      encode(w, v) {
        w.present(v.emulator !== undefined);
        if (v.emulator !== undefined) w.string(v.emulator, 4194304, 'remote_connect_compare_hypervisor_cpu_args.emulator');
        w.present(v.arch !== undefined);
        if (v.arch !== undefined) w.string(v.arch, 4194304, 'remote_connect_compare_hypervisor_cpu_args.arch');
        w.present(v.machine !== undefined);
        if (v.machine !== undefined) w.string(v.machine, 4194304, 'remote_connect_compare_hypervisor_cpu_args.machine');
        w.present(v.virttype !== undefined);
        if (v.virttype !== undefined) w.string(v.virttype, 4194304, 'remote_connect_compare_hypervisor_cpu_args.virttype');
        w.string(v.xmlCPU, 4194304, 'remote_connect_compare_hypervisor_cpu_args.xmlCPU');
        w.uint(v.flags, 'remote_connect_compare_hypervisor_cpu_args.flags');
      },
      decode(r) {
        return {
          emulator: r.present('remote_connect_compare_hypervisor_cpu_args.emulator') ? r.string(4194304, 'remote_connect_compare_hypervisor_cpu_args.emulator') : undefined,
          arch: r.present('remote_connect_compare_hypervisor_cpu_args.arch') ? r.string(4194304, 'remote_connect_compare_hypervisor_cpu_args.arch') : undefined,
          machine: r.present('remote_connect_compare_hypervisor_cpu_args.machine') ? r.string(4194304, 'remote_connect_compare_hypervisor_cpu_args.machine') : undefined,
          virttype: r.present('remote_connect_compare_hypervisor_cpu_args.virttype') ? r.string(4194304, 'remote_connect_compare_hypervisor_cpu_args.virttype') : undefined,
          xmlCPU: r.string(4194304, 'remote_connect_compare_hypervisor_cpu_args.xmlCPU'),
          flags: r.uint('remote_connect_compare_hypervisor_cpu_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.result, 'remote_connect_compare_hypervisor_cpu_ret.result');
      },
      decode(r) {
        return {
          result: r.int('remote_connect_compare_hypervisor_cpu_ret.result'),
        };
      },
    },
  },
  CONNECT_BASELINE_HYPERVISOR_CPU: {
    program: 0x20008086, version: 1, number: 394, name: 'CONNECT_BASELINE_HYPERVISOR_CPU',
    args: {
      encode(w, v) {
        w.present(v.emulator !== undefined);
        if (v.emulator !== undefined) w.string(v.emulator, 4194304, 'remote_connect_baseline_hypervisor_cpu_args.emulator');
        w.present(v.arch !== undefined);
        if (v.arch !== undefined) w.string(v.arch, 4194304, 'remote_connect_baseline_hypervisor_cpu_args.arch');
        w.present(v.machine !== undefined);
        if (v.machine !== undefined) w.string(v.machine, 4194304, 'remote_connect_baseline_hypervisor_cpu_args.machine');
        w.present(v.virttype !== undefined);
        if (v.virttype !== undefined) w.string(v.virttype, 4194304, 'remote_connect_baseline_hypervisor_cpu_args.virttype');
        write_string_4194304_list(w, v.xmlCPUs, 256, 'remote_connect_baseline_hypervisor_cpu_args.xmlCPUs');
        w.uint(v.flags, 'remote_connect_baseline_hypervisor_cpu_args.flags');
      },
      decode(r) {
        return {
          emulator: r.present('remote_connect_baseline_hypervisor_cpu_args.emulator') ? r.string(4194304, 'remote_connect_baseline_hypervisor_cpu_args.emulator') : undefined,
          arch: r.present('remote_connect_baseline_hypervisor_cpu_args.arch') ? r.string(4194304, 'remote_connect_baseline_hypervisor_cpu_args.arch') : undefined,
          machine: r.present('remote_connect_baseline_hypervisor_cpu_args.machine') ? r.string(4194304, 'remote_connect_baseline_hypervisor_cpu_args.machine') : undefined,
          virttype: r.present('remote_connect_baseline_hypervisor_cpu_args.virttype') ? r.string(4194304, 'remote_connect_baseline_hypervisor_cpu_args.virttype') : undefined,
          xmlCPUs: read_string_4194304_list(r, 256, 'remote_connect_baseline_hypervisor_cpu_args.xmlCPUs'),
          flags: r.uint('remote_connect_baseline_hypervisor_cpu_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.cpu, 4194304, 'remote_connect_baseline_hypervisor_cpu_ret.cpu');
      },
      decode(r) {
        return {
          cpu: r.string(4194304, 'remote_connect_baseline_hypervisor_cpu_ret.cpu'),
        };
      },
    },
  },
  NODE_GET_SEV_INFO: {
    program: 0x20008086, version: 1, number: 395, name: 'NODE_GET_SEV_INFO',
    args: {
      encode(w, v) {
        w.int(v.nparams, 'remote_node_get_sev_info_args.nparams');
        w.uint(v.flags, 'remote_node_get_sev_info_args.flags');
      },
      decode(r) {
        return {
          nparams: r.int('remote_node_get_sev_info_args.nparams'),
          flags: r.uint('remote_node_get_sev_info_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 64, 'remote_node_get_sev_info_ret.params');
        w.int(v.nparams, 'remote_node_get_sev_info_ret.nparams');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 64, 'remote_node_get_sev_info_ret.params'),
          nparams: r.int('remote_node_get_sev_info_ret.nparams'),
        };
      },
    },
  },
  DOMAIN_GET_LAUNCH_SECURITY_INFO: {
    program: 0x20008086, version: 1, number: 396, name: 'DOMAIN_GET_LAUNCH_SECURITY_INFO',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_get_launch_security_info_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_get_launch_security_info_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_get_launch_security_info_ret.params');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 64, 'remote_domain_get_launch_security_info_ret.params'),
        };
      },
    },
  },
  NWFILTER_BINDING_LOOKUP_BY_PORT_DEV: {
    program: 0x20008086, version: 1, number: 397, name: 'NWFILTER_BINDING_LOOKUP_BY_PORT_DEV',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_nwfilter_binding_lookup_by_port_dev_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_nwfilter_binding_lookup_by_port_dev_args.name'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_nwfilter_binding(w, v.nwfilter);
      },
      decode(r) {
        return {
          nwfilter: read_remote_nonnull_nwfilter_binding(r),
        };
      },
    },
    priority: true,
  },
  NWFILTER_BINDING_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 398, name: 'NWFILTER_BINDING_GET_XML_DESC',
    args: {
      encode(w, v) {
        write_remote_nonnull_nwfilter_binding(w, v.nwfilter);
        w.uint(v.flags, 'remote_nwfilter_binding_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          nwfilter: read_remote_nonnull_nwfilter_binding(r),
          flags: r.uint('remote_nwfilter_binding_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_nwfilter_binding_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_nwfilter_binding_get_xml_desc_ret.xml'),
        };
      },
    },
    priority: true,
  },
  NWFILTER_BINDING_CREATE_XML: {
    program: 0x20008086, version: 1, number: 399, name: 'NWFILTER_BINDING_CREATE_XML',
    args: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_nwfilter_binding_create_xml_args.xml');
        w.uint(v.flags, 'remote_nwfilter_binding_create_xml_args.flags');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_nwfilter_binding_create_xml_args.xml'),
          flags: r.uint('remote_nwfilter_binding_create_xml_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_nwfilter_binding(w, v.nwfilter);
      },
      decode(r) {
        return {
          nwfilter: read_remote_nonnull_nwfilter_binding(r),
        };
      },
    },
    priority: true,
  },
  NWFILTER_BINDING_DELETE: {
    program: 0x20008086, version: 1, number: 400, name: 'NWFILTER_BINDING_DELETE',
    args: {
      encode(w, v) {
        write_remote_nonnull_nwfilter_binding(w, v.nwfilter);
      },
      decode(r) {
        return {
          nwfilter: read_remote_nonnull_nwfilter_binding(r),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  CONNECT_LIST_ALL_NWFILTER_BINDINGS: {
    program: 0x20008086, version: 1, number: 401, name: 'CONNECT_LIST_ALL_NWFILTER_BINDINGS',
    args: {
      encode(w, v) {
        w.int(v.need_results, 'remote_connect_list_all_nwfilter_bindings_args.need_results');
        w.uint(v.flags, 'remote_connect_list_all_nwfilter_bindings_args.flags');
      },
      decode(r) {
        return {
          need_results: r.int('remote_connect_list_all_nwfilter_bindings_args.need_results'),
          flags: r.uint('remote_connect_list_all_nwfilter_bindings_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_nwfilter_binding_list(w, v.bindings, 16384, 'remote_connect_list_all_nwfilter_bindings_ret.bindings');
        w.uint(v.ret, 'remote_connect_list_all_nwfilter_bindings_ret.ret');
      },
      decode(r) {
        return {
          bindings: read_remote_nonnull_nwfilter_binding_list(r, 16384, 'remote_connect_list_all_nwfilter_bindings_ret.bindings'),
          ret: r.uint('remote_connect_list_all_nwfilter_bindings_ret.ret'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_SET_IOTHREAD_PARAMS: {
    program: 0x20008086, version: 1, number: 402, name: 'DOMAIN_SET_IOTHREAD_PARAMS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.iothread_id, 'remote_domain_set_iothread_params_args.iothread_id');
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_set_iothread_params_args.params');
        w.uint(v.flags, 'remote_domain_set_iothread_params_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          iothread_id: r.uint('remote_domain_set_iothread_params_args.iothread_id'),
          params: read_remote_typed_param_list(r, 64, 'remote_domain_set_iothread_params_args.params'),
          flags: r.uint('remote_domain_set_iothread_params_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  CONNECT_GET_STORAGE_POOL_CAPABILITIES: {
    program: 0x20008086, version: 1, number: 403, name: 'CONNECT_GET_STORAGE_POOL_CAPABILITIES',
    args: {
      encode(w, v) {
        w.uint(v.flags, 'remote_connect_get_storage_pool_capabilities_args.flags');
      },
      decode(r) {
        return {
          flags: r.uint('remote_connect_get_storage_pool_capabilities_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.capabilities, 4194304, 'remote_connect_get_storage_pool_capabilities_ret.capabilities');
      },
      decode(r) {
        return {
          capabilities: r.string(4194304, 'remote_connect_get_storage_pool_capabilities_ret.capabilities'),
        };
      },
    },
  },
  NETWORK_LIST_ALL_PORTS: {
    program: 0x20008086, version: 1, number: 404, name: 'NETWORK_LIST_ALL_PORTS',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.network);
        w.int(v.need_results, 'remote_network_list_all_ports_args.need_results');
        w.uint(v.flags, 'remote_network_list_all_ports_args.flags');
      },
      decode(r) {
        return {
          network: read_remote_nonnull_network(r),
          need_results: r.int('remote_network_list_all_ports_args.need_results'),
          flags: r.uint('remote_network_list_all_ports_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_network_port_list(w, v.ports, 16384, 'remote_network_list_all_ports_ret.ports');
        w.uint(v.ret, 'remote_network_list_all_ports_ret.ret');
      },
      decode(r) {
        return {
          ports: read_remote_nonnull_network_port_list(r, 16384, 'remote_network_list_all_ports_ret.ports'),
          ret: r.uint('remote_network_list_all_ports_ret.ret'),
        };
      },
    },
    priority: true,
  },
  NETWORK_PORT_LOOKUP_BY_UUID: {
    program: 0x20008086, version: 1, number: 405, name: 'NETWORK_PORT_LOOKUP_BY_UUID',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.network);
        w.opaqueFixed(v.uuid, 16, 'remote_network_port_lookup_by_uuid_args.uuid');
      },
      decode(r) {
        return {
          network: read_remote_nonnull_network(r),
          uuid: r.opaqueFixed(16, 'remote_network_port_lookup_by_uuid_args.uuid'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_network_port(w, v.port);
      },
      decode(r) {
        return {
          port: read_remote_nonnull_network_port(r),
        };
      },
    },
    priority: true,
  },
  NETWORK_PORT_CREATE_XML: {
    program: 0x20008086, version: 1, number: 406, name: 'NETWORK_PORT_CREATE_XML',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.network);
        w.string(v.xml, 4194304, 'remote_network_port_create_xml_args.xml');
        w.uint(v.flags, 'remote_network_port_create_xml_args.flags');
      },
      decode(r) {
        return {
          network: read_remote_nonnull_network(r),
          xml: r.string(4194304, 'remote_network_port_create_xml_args.xml'),
          flags: r.uint('remote_network_port_create_xml_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_network_port(w, v.port);
      },
      decode(r) {
        return {
          port: read_remote_nonnull_network_port(r),
        };
      },
    },
  },
  NETWORK_PORT_GET_PARAMETERS: {
    program: 0x20008086, version: 1, number: 407, name: 'NETWORK_PORT_GET_PARAMETERS',
    args: {
      encode(w, v) {
        write_remote_nonnull_network_port(w, v.port);
        w.int(v.nparams, 'remote_network_port_get_parameters_args.nparams');
        w.uint(v.flags, 'remote_network_port_get_parameters_args.flags');
      },
      decode(r) {
        return {
          port: read_remote_nonnull_network_port(r),
          nparams: r.int('remote_network_port_get_parameters_args.nparams'),
          flags: r.uint('remote_network_port_get_parameters_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 16, 'remote_network_port_get_parameters_ret.params');
        w.int(v.nparams, 'remote_network_port_get_parameters_ret.nparams');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 16, 'remote_network_port_get_parameters_ret.params'),
          nparams: r.int('remote_network_port_get_parameters_ret.nparams'),
        };
      },
    },
  },
  NETWORK_PORT_SET_PARAMETERS: {
    program: 0x20008086, version: 1, number: 408, name: 'NETWORK_PORT_SET_PARAMETERS',
    args: {
      encode(w, v) {
        write_remote_nonnull_network_port(w, v.port);
        write_remote_typed_param_list(w, v.params, 16, 'remote_network_port_set_parameters_args.params');
        w.uint(v.flags, 'remote_network_port_set_parameters_args.flags');
      },
      decode(r) {
        return {
          port: read_remote_nonnull_network_port(r),
          params: read_remote_typed_param_list(r, 16, 'remote_network_port_set_parameters_args.params'),
          flags: r.uint('remote_network_port_set_parameters_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  NETWORK_PORT_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 409, name: 'NETWORK_PORT_GET_XML_DESC',
    args: {
      encode(w, v) {
        write_remote_nonnull_network_port(w, v.port);
        w.uint(v.flags, 'remote_network_port_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          port: read_remote_nonnull_network_port(r),
          flags: r.uint('remote_network_port_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_network_port_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_network_port_get_xml_desc_ret.xml'),
        };
      },
    },
  },
  NETWORK_PORT_DELETE: {
    program: 0x20008086, version: 1, number: 410, name: 'NETWORK_PORT_DELETE',
    args: {
      encode(w, v) {
        write_remote_nonnull_network_port(w, v.port);
        w.uint(v.flags, 'remote_network_port_delete_args.flags');
      },
      decode(r) {
        return {
          port: read_remote_nonnull_network_port(r),
          flags: r.uint('remote_network_port_delete_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_CHECKPOINT_CREATE_XML: {
    program: 0x20008086, version: 1, number: 411, name: 'DOMAIN_CHECKPOINT_CREATE_XML',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.xml_desc, 4194304, 'remote_domain_checkpoint_create_xml_args.xml_desc');
        w.uint(v.flags, 'remote_domain_checkpoint_create_xml_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          xml_desc: r.string(4194304, 'remote_domain_checkpoint_create_xml_args.xml_desc'),
          flags: r.uint('remote_domain_checkpoint_create_xml_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain_checkpoint(w, v.checkpoint);
      },
      decode(r) {
        return {
          checkpoint: read_remote_nonnull_domain_checkpoint(r),
        };
      },
    },
  },
  DOMAIN_CHECKPOINT_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 412, name: 'DOMAIN_CHECKPOINT_GET_XML_DESC',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain_checkpoint(w, v.checkpoint);
        w.uint(v.flags, 'remote_domain_checkpoint_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          checkpoint: read_remote_nonnull_domain_checkpoint(r),
          flags: r.uint('remote_domain_checkpoint_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_domain_checkpoint_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_domain_checkpoint_get_xml_desc_ret.xml'),
        };
      },
    },
  },
  DOMAIN_LIST_ALL_CHECKPOINTS: {
    program: 0x20008086, version: 1, number: 413, name: 'DOMAIN_LIST_ALL_CHECKPOINTS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.need_results, 'remote_domain_list_all_checkpoints_args.need_results');
        w.uint(v.flags, 'remote_domain_list_all_checkpoints_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          need_results: r.int('remote_domain_list_all_checkpoints_args.need_results'),
          flags: r.uint('remote_domain_list_all_checkpoints_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain_checkpoint_list(w, v.checkpoints, 16384, 'remote_domain_list_all_checkpoints_ret.checkpoints');
        w.int(v.ret, 'remote_domain_list_all_checkpoints_ret.ret');
      },
      decode(r) {
        return {
          checkpoints: read_remote_nonnull_domain_checkpoint_list(r, 16384, 'remote_domain_list_all_checkpoints_ret.checkpoints'),
          ret: r.int('remote_domain_list_all_checkpoints_ret.ret'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN: {
    program: 0x20008086, version: 1, number: 414, name: 'DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain_checkpoint(w, v.checkpoint);
        w.int(v.need_results, 'remote_domain_checkpoint_list_all_children_args.need_results');
        w.uint(v.flags, 'remote_domain_checkpoint_list_all_children_args.flags');
      },
      decode(r) {
        return {
          checkpoint: read_remote_nonnull_domain_checkpoint(r),
          need_results: r.int('remote_domain_checkpoint_list_all_children_args.need_results'),
          flags: r.uint('remote_domain_checkpoint_list_all_children_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain_checkpoint_list(w, v.checkpoints, 16384, 'remote_domain_checkpoint_list_all_children_ret.checkpoints');
        w.int(v.ret, 'remote_domain_checkpoint_list_all_children_ret.ret');
      },
      decode(r) {
        return {
          checkpoints: read_remote_nonnull_domain_checkpoint_list(r, 16384, 'remote_domain_checkpoint_list_all_children_ret.checkpoints'),
          ret: r.int('remote_domain_checkpoint_list_all_children_ret.ret'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_CHECKPOINT_LOOKUP_BY_NAME: {
    program: 0x20008086, version: 1, number: 415, name: 'DOMAIN_CHECKPOINT_LOOKUP_BY_NAME',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.name, 4194304, 'remote_domain_checkpoint_lookup_by_name_args.name');
        w.uint(v.flags, 'remote_domain_checkpoint_lookup_by_name_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          name: r.string(4194304, 'remote_domain_checkpoint_lookup_by_name_args.name'),
          flags: r.uint('remote_domain_checkpoint_lookup_by_name_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain_checkpoint(w, v.checkpoint);
      },
      decode(r) {
        return {
          checkpoint: read_remote_nonnull_domain_checkpoint(r),
        };
      },
    },
    priority: true,
  },
  DOMAIN_CHECKPOINT_GET_PARENT: {
    program: 0x20008086, version: 1, number: 416, name: 'DOMAIN_CHECKPOINT_GET_PARENT',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain_checkpoint(w, v.checkpoint);
        w.uint(v.flags, 'remote_domain_checkpoint_get_parent_args.flags');
      },
      decode(r) {
        return {
          checkpoint: read_remote_nonnull_domain_checkpoint(r),
          flags: r.uint('remote_domain_checkpoint_get_parent_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_domain_checkpoint(w, v.parent);
      },
      decode(r) {
        return {
          parent: read_remote_nonnull_domain_checkpoint(r),
        };
      },
    },
    priority: true,
  },
  DOMAIN_CHECKPOINT_DELETE: {
    program: 0x20008086, version: 1, number: 417, name: 'DOMAIN_CHECKPOINT_DELETE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain_checkpoint(w, v.checkpoint);
        w.uint(v.flags, 'remote_domain_checkpoint_delete_args.flags');
      },
      decode(r) {
        return {
          checkpoint: read_remote_nonnull_domain_checkpoint(r),
          flags: r.uint('remote_domain_checkpoint_delete_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_GUEST_INFO: {
    program: 0x20008086, version: 1, number: 418, name: 'DOMAIN_GET_GUEST_INFO',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.types, 'remote_domain_get_guest_info_args.types');
        w.uint(v.flags, 'remote_domain_get_guest_info_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          types: r.uint('remote_domain_get_guest_info_args.types'),
          flags: r.uint('remote_domain_get_guest_info_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 2048, 'remote_domain_get_guest_info_ret.params');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 2048, 'remote_domain_get_guest_info_ret.params'),
        };
      },
    },
  },
  CONNECT_SET_IDENTITY: {
    program: 0x20008086, version: 1, number: 419, name: 'CONNECT_SET_IDENTITY',
    args: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 20, 'remote_connect_set_identity_args.params');
        w.uint(v.flags, 'remote_connect_set_identity_args.flags');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 20, 'remote_connect_set_identity_args.params'),
          flags: r.uint('remote_connect_set_identity_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_AGENT_SET_RESPONSE_TIMEOUT: {
    program: 0x20008086, version: 1, number: 420, name: 'DOMAIN_AGENT_SET_RESPONSE_TIMEOUT',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.timeout, 'remote_domain_agent_set_response_timeout_args.timeout');
        w.uint(v.flags, 'remote_domain_agent_set_response_timeout_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          timeout: r.int('remote_domain_agent_set_response_timeout_args.timeout'),
          flags: r.uint('remote_domain_agent_set_response_timeout_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.result, 'remote_domain_agent_set_response_timeout_ret.result');
      },
      decode(r) {
        return {
          result: r.int('remote_domain_agent_set_response_timeout_ret.result'),
        };
      },
    },
  },
  DOMAIN_BACKUP_BEGIN: {
    program: 0x20008086, version: 1, number: 421, name: 'DOMAIN_BACKUP_BEGIN',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.backup_xml, 4194304, 'remote_domain_backup_begin_args.backup_xml');
        w.present(v.checkpoint_xml !== undefined);
        if (v.checkpoint_xml !== undefined) w.string(v.checkpoint_xml, 4194304, 'remote_domain_backup_begin_args.checkpoint_xml');
        w.uint(v.flags, 'remote_domain_backup_begin_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          backup_xml: r.string(4194304, 'remote_domain_backup_begin_args.backup_xml'),
          checkpoint_xml: r.present('remote_domain_backup_begin_args.checkpoint_xml') ? r.string(4194304, 'remote_domain_backup_begin_args.checkpoint_xml') : undefined,
          flags: r.uint('remote_domain_backup_begin_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_BACKUP_GET_XML_DESC: {
    program: 0x20008086, version: 1, number: 422, name: 'DOMAIN_BACKUP_GET_XML_DESC',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_backup_get_xml_desc_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_backup_get_xml_desc_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_domain_backup_get_xml_desc_ret.xml');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_domain_backup_get_xml_desc_ret.xml'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_AUTHORIZED_SSH_KEYS_GET: {
    program: 0x20008086, version: 1, number: 424, name: 'DOMAIN_AUTHORIZED_SSH_KEYS_GET',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.user, 4194304, 'remote_domain_authorized_ssh_keys_get_args.user');
        w.uint(v.flags, 'remote_domain_authorized_ssh_keys_get_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          user: r.string(4194304, 'remote_domain_authorized_ssh_keys_get_args.user'),
          flags: r.uint('remote_domain_authorized_ssh_keys_get_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.keys, 2048, 'remote_domain_authorized_ssh_keys_get_ret.keys');
      },
      decode(r) {
        return {
          keys: read_string_4194304_list(r, 2048, 'remote_domain_authorized_ssh_keys_get_ret.keys'),
        };
      },
    },
  },
  DOMAIN_AUTHORIZED_SSH_KEYS_SET: {
    program: 0x20008086, version: 1, number: 425, name: 'DOMAIN_AUTHORIZED_SSH_KEYS_SET',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.user, 4194304, 'remote_domain_authorized_ssh_keys_set_args.user');
        write_string_4194304_list(w, v.keys, 2048, 'remote_domain_authorized_ssh_keys_set_args.keys');
        w.uint(v.flags, 'remote_domain_authorized_ssh_keys_set_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          user: r.string(4194304, 'remote_domain_authorized_ssh_keys_set_args.user'),
          keys: read_string_4194304_list(r, 2048, 'remote_domain_authorized_ssh_keys_set_args.keys'),
          flags: r.uint('remote_domain_authorized_ssh_keys_set_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_MESSAGES: {
    program: 0x20008086, version: 1, number: 426, name: 'DOMAIN_GET_MESSAGES',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_get_messages_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_get_messages_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_string_4194304_list(w, v.msgs, 2048, 'remote_domain_get_messages_ret.msgs');
      },
      decode(r) {
        return {
          msgs: read_string_4194304_list(r, 2048, 'remote_domain_get_messages_ret.msgs'),
        };
      },
    },
  },
  DOMAIN_START_DIRTY_RATE_CALC: {
    program: 0x20008086, version: 1, number: 427, name: 'DOMAIN_START_DIRTY_RATE_CALC',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.seconds, 'remote_domain_start_dirty_rate_calc_args.seconds');
        w.uint(v.flags, 'remote_domain_start_dirty_rate_calc_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          seconds: r.int('remote_domain_start_dirty_rate_calc_args.seconds'),
          flags: r.uint('remote_domain_start_dirty_rate_calc_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  NODE_DEVICE_DEFINE_XML: {
    program: 0x20008086, version: 1, number: 428, name: 'NODE_DEVICE_DEFINE_XML',
    args: {
      encode(w, v) {
        w.string(v.xml_desc, 4194304, 'remote_node_device_define_xml_args.xml_desc');
        w.uint(v.flags, 'remote_node_device_define_xml_args.flags');
      },
      decode(r) {
        return {
          xml_desc: r.string(4194304, 'remote_node_device_define_xml_args.xml_desc'),
          flags: r.uint('remote_node_device_define_xml_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_node_device(w, v.dev);
      },
      decode(r) {
        return {
          dev: read_remote_nonnull_node_device(r),
        };
      },
    },
  },
  NODE_DEVICE_UNDEFINE: {
    program: 0x20008086, version: 1, number: 429, name: 'NODE_DEVICE_UNDEFINE',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_undefine_args.name');
        w.uint(v.flags, 'remote_node_device_undefine_args.flags');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_undefine_args.name'),
          flags: r.uint('remote_node_device_undefine_args.flags'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  NODE_DEVICE_CREATE: {
    program: 0x20008086, version: 1, number: 430, name: 'NODE_DEVICE_CREATE',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_create_args.name');
        w.uint(v.flags, 'remote_node_device_create_args.flags');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_create_args.name'),
          flags: r.uint('remote_node_device_create_args.flags'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  NWFILTER_DEFINE_XML_FLAGS: {
    program: 0x20008086, version: 1, number: 431, name: 'NWFILTER_DEFINE_XML_FLAGS',
    args: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_nwfilter_define_xml_flags_args.xml');
        w.uint(v.flags, 'remote_nwfilter_define_xml_flags_args.flags');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_nwfilter_define_xml_flags_args.xml'),
          flags: r.uint('remote_nwfilter_define_xml_flags_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_nwfilter(w, v.nwfilter);
      },
      decode(r) {
        return {
          nwfilter: read_remote_nonnull_nwfilter(r),
        };
      },
    },
    priority: true,
  },
  NETWORK_DEFINE_XML_FLAGS: {
    program: 0x20008086, version: 1, number: 432, name: 'NETWORK_DEFINE_XML_FLAGS',
    args: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_network_define_xml_flags_args.xml');
        w.uint(v.flags, 'remote_network_define_xml_flags_args.flags');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_network_define_xml_flags_args.xml'),
          flags: r.uint('remote_network_define_xml_flags_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
        };
      },
    },
    priority: true,
  },
  NODE_DEVICE_GET_AUTOSTART: {
    program: 0x20008086, version: 1, number: 433, name: 'NODE_DEVICE_GET_AUTOSTART',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_get_autostart_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_get_autostart_args.name'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.autostart, 'remote_node_device_get_autostart_ret.autostart');
      },
      decode(r) {
        return {
          autostart: r.int('remote_node_device_get_autostart_ret.autostart'),
        };
      },
    },
    priority: true,
  },
  NODE_DEVICE_SET_AUTOSTART: {
    program: 0x20008086, version: 1, number: 434, name: 'NODE_DEVICE_SET_AUTOSTART',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_set_autostart_args.name');
        w.int(v.autostart, 'remote_node_device_set_autostart_args.autostart');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_set_autostart_args.name'),
          autostart: r.int('remote_node_device_set_autostart_args.autostart'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  NODE_DEVICE_IS_PERSISTENT: {
    program: 0x20008086, version: 1, number: 435, name: 'NODE_DEVICE_IS_PERSISTENT',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_is_persistent_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_is_persistent_args.name'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.persistent, 'remote_node_device_is_persistent_ret.persistent');
      },
      decode(r) {
        return {
          persistent: r.int('remote_node_device_is_persistent_ret.persistent'),
        };
      },
    },
    priority: true,
  },
  NODE_DEVICE_IS_ACTIVE: {
    program: 0x20008086, version: 1, number: 436, name: 'NODE_DEVICE_IS_ACTIVE',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_is_active_args.name');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_is_active_args.name'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.active, 'remote_node_device_is_active_ret.active');
      },
      decode(r) {
        return {
          active: r.int('remote_node_device_is_active_ret.active'),
        };
      },
    },
    priority: true,
  },
  NETWORK_CREATE_XML_FLAGS: {
    program: 0x20008086, version: 1, number: 437, name: 'NETWORK_CREATE_XML_FLAGS',
    args: {
      encode(w, v) {
        w.string(v.xml, 4194304, 'remote_network_create_xml_flags_args.xml');
        w.uint(v.flags, 'remote_network_create_xml_flags_args.flags');
      },
      decode(r) {
        return {
          xml: r.string(4194304, 'remote_network_create_xml_flags_args.xml'),
          flags: r.uint('remote_network_create_xml_flags_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.net);
      },
      decode(r) {
        return {
          net: read_remote_nonnull_network(r),
        };
      },
    },
    priority: true,
  },
  DOMAIN_SET_LAUNCH_SECURITY_STATE: {
    program: 0x20008086, version: 1, number: 439, name: 'DOMAIN_SET_LAUNCH_SECURITY_STATE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_set_launch_security_state_args.params');
        w.uint(v.flags, 'remote_domain_set_launch_security_state_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          params: read_remote_typed_param_list(r, 64, 'remote_domain_set_launch_security_state_args.params'),
          flags: r.uint('remote_domain_set_launch_security_state_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_SAVE_PARAMS: {
    program: 0x20008086, version: 1, number: 440, name: 'DOMAIN_SAVE_PARAMS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_save_params_args.params');
        w.uint(v.flags, 'remote_domain_save_params_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          params: read_remote_typed_param_list(r, 64, 'remote_domain_save_params_args.params'),
          flags: r.uint('remote_domain_save_params_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_RESTORE_PARAMS: {
    program: 0x20008086, version: 1, number: 441, name: 'DOMAIN_RESTORE_PARAMS',
    args: {
      encode(w, v) {
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_restore_params_args.params');
        w.uint(v.flags, 'remote_domain_restore_params_args.flags');
      },
      decode(r) {
        return {
          params: read_remote_typed_param_list(r, 64, 'remote_domain_restore_params_args.params'),
          flags: r.uint('remote_domain_restore_params_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_ABORT_JOB_FLAGS: {
    program: 0x20008086, version: 1, number: 442, name: 'DOMAIN_ABORT_JOB_FLAGS',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'remote_domain_abort_job_flags_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('remote_domain_abort_job_flags_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_FD_ASSOCIATE: {
    program: 0x20008086, version: 1, number: 443, name: 'DOMAIN_FD_ASSOCIATE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.name, 4194304, 'remote_domain_fd_associate_args.name');
        w.uint(v.flags, 'remote_domain_fd_associate_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          name: r.string(4194304, 'remote_domain_fd_associate_args.name'),
          flags: r.uint('remote_domain_fd_associate_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  NETWORK_SET_METADATA: {
    program: 0x20008086, version: 1, number: 444, name: 'NETWORK_SET_METADATA',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.network);
        w.int(v.type, 'remote_network_set_metadata_args.type');
        w.present(v.metadata !== undefined);
        if (v.metadata !== undefined) w.string(v.metadata, 4194304, 'remote_network_set_metadata_args.metadata');
        w.present(v.key !== undefined);
        if (v.key !== undefined) w.string(v.key, 4194304, 'remote_network_set_metadata_args.key');
        w.present(v.uri !== undefined);
        if (v.uri !== undefined) w.string(v.uri, 4194304, 'remote_network_set_metadata_args.uri');
        w.uint(v.flags, 'remote_network_set_metadata_args.flags');
      },
      decode(r) {
        return {
          network: read_remote_nonnull_network(r),
          type: r.int('remote_network_set_metadata_args.type'),
          metadata: r.present('remote_network_set_metadata_args.metadata') ? r.string(4194304, 'remote_network_set_metadata_args.metadata') : undefined,
          key: r.present('remote_network_set_metadata_args.key') ? r.string(4194304, 'remote_network_set_metadata_args.key') : undefined,
          uri: r.present('remote_network_set_metadata_args.uri') ? r.string(4194304, 'remote_network_set_metadata_args.uri') : undefined,
          flags: r.uint('remote_network_set_metadata_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  NETWORK_GET_METADATA: {
    program: 0x20008086, version: 1, number: 445, name: 'NETWORK_GET_METADATA',
    args: {
      encode(w, v) {
        write_remote_nonnull_network(w, v.network);
        w.int(v.type, 'remote_network_get_metadata_args.type');
        w.present(v.uri !== undefined);
        if (v.uri !== undefined) w.string(v.uri, 4194304, 'remote_network_get_metadata_args.uri');
        w.uint(v.flags, 'remote_network_get_metadata_args.flags');
      },
      decode(r) {
        return {
          network: read_remote_nonnull_network(r),
          type: r.int('remote_network_get_metadata_args.type'),
          uri: r.present('remote_network_get_metadata_args.uri') ? r.string(4194304, 'remote_network_get_metadata_args.uri') : undefined,
          flags: r.uint('remote_network_get_metadata_args.flags'),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.string(v.metadata, 4194304, 'remote_network_get_metadata_ret.metadata');
      },
      decode(r) {
        return {
          metadata: r.string(4194304, 'remote_network_get_metadata_ret.metadata'),
        };
      },
    },
  },
  NODE_DEVICE_UPDATE: {
    program: 0x20008086, version: 1, number: 447, name: 'NODE_DEVICE_UPDATE',
    args: {
      encode(w, v) {
        w.string(v.name, 4194304, 'remote_node_device_update_args.name');
        w.string(v.xml_desc, 4194304, 'remote_node_device_update_args.xml_desc');
        w.uint(v.flags, 'remote_node_device_update_args.flags');
      },
      decode(r) {
        return {
          name: r.string(4194304, 'remote_node_device_update_args.name'),
          xml_desc: r.string(4194304, 'remote_node_device_update_args.xml_desc'),
          flags: r.uint('remote_node_device_update_args.flags'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  DOMAIN_GRAPHICS_RELOAD: {
    program: 0x20008086, version: 1, number: 448, name: 'DOMAIN_GRAPHICS_RELOAD',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.type, 'remote_domain_graphics_reload_args.type');
        w.uint(v.flags, 'remote_domain_graphics_reload_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          type: r.uint('remote_domain_graphics_reload_args.type'),
          flags: r.uint('remote_domain_graphics_reload_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_GET_AUTOSTART_ONCE: {
    program: 0x20008086, version: 1, number: 449, name: 'DOMAIN_GET_AUTOSTART_ONCE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
        };
      },
    },
    ret: {
      encode(w, v) {
        w.int(v.autostart, 'remote_domain_get_autostart_once_ret.autostart');
      },
      decode(r) {
        return {
          autostart: r.int('remote_domain_get_autostart_once_ret.autostart'),
        };
      },
    },
    priority: true,
  },
  DOMAIN_SET_AUTOSTART_ONCE: {
    program: 0x20008086, version: 1, number: 450, name: 'DOMAIN_SET_AUTOSTART_ONCE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.autostart, 'remote_domain_set_autostart_once_args.autostart');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          autostart: r.int('remote_domain_set_autostart_once_args.autostart'),
        };
      },
    },
    ret: undefined,
    priority: true,
  },
  DOMAIN_SET_THROTTLE_GROUP: {
    program: 0x20008086, version: 1, number: 451, name: 'DOMAIN_SET_THROTTLE_GROUP',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.group, 4194304, 'remote_domain_set_throttle_group_args.group');
        write_remote_typed_param_list(w, v.params, 32, 'remote_domain_set_throttle_group_args.params');
        w.uint(v.flags, 'remote_domain_set_throttle_group_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          group: r.string(4194304, 'remote_domain_set_throttle_group_args.group'),
          params: read_remote_typed_param_list(r, 32, 'remote_domain_set_throttle_group_args.params'),
          flags: r.uint('remote_domain_set_throttle_group_args.flags'),
        };
      },
    },
    ret: undefined,
  },
  DOMAIN_DEL_THROTTLE_GROUP: {
    program: 0x20008086, version: 1, number: 452, name: 'DOMAIN_DEL_THROTTLE_GROUP',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.present(v.group !== undefined);
        if (v.group !== undefined) w.string(v.group, 4194304, 'remote_domain_del_throttle_group_args.group');
        w.uint(v.flags, 'remote_domain_del_throttle_group_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          group: r.present('remote_domain_del_throttle_group_args.group') ? r.string(4194304, 'remote_domain_del_throttle_group_args.group') : undefined,
          flags: r.uint('remote_domain_del_throttle_group_args.flags'),
        };
      },
    },
    ret: undefined,
  },
};

/** The same by number; undefined where a number is none of these. */
export const remoteProcedures: readonly (Procedure<unknown, unknown> | undefined)[] = [
  undefined,
  remote.CONNECT_OPEN,
  remote.CONNECT_CLOSE,
  remote.CONNECT_GET_TYPE,
  remote.CONNECT_GET_VERSION,
  remote.CONNECT_GET_MAX_VCPUS,
  remote.NODE_GET_INFO,
  remote.CONNECT_GET_CAPABILITIES,
  remote.DOMAIN_ATTACH_DEVICE,
  remote.DOMAIN_CREATE,
  remote.DOMAIN_CREATE_XML,
  remote.DOMAIN_DEFINE_XML,
  remote.DOMAIN_DESTROY,
  remote.DOMAIN_DETACH_DEVICE,
  remote.DOMAIN_GET_XML_DESC,
  remote.DOMAIN_GET_AUTOSTART,
  remote.DOMAIN_GET_INFO,
  remote.DOMAIN_GET_MAX_MEMORY,
  remote.DOMAIN_GET_MAX_VCPUS,
  remote.DOMAIN_GET_OS_TYPE,
  remote.DOMAIN_GET_VCPUS,
  remote.CONNECT_LIST_DEFINED_DOMAINS,
  remote.DOMAIN_LOOKUP_BY_ID,
  remote.DOMAIN_LOOKUP_BY_NAME,
  remote.DOMAIN_LOOKUP_BY_UUID,
  remote.CONNECT_NUM_OF_DEFINED_DOMAINS,
  remote.DOMAIN_PIN_VCPU,
  remote.DOMAIN_REBOOT,
  remote.DOMAIN_RESUME,
  remote.DOMAIN_SET_AUTOSTART,
  remote.DOMAIN_SET_MAX_MEMORY,
  remote.DOMAIN_SET_MEMORY,
  remote.DOMAIN_SET_VCPUS,
  remote.DOMAIN_SHUTDOWN,
  remote.DOMAIN_SUSPEND,
  remote.DOMAIN_UNDEFINE,
  remote.CONNECT_LIST_DEFINED_NETWORKS,
  remote.CONNECT_LIST_DOMAINS,
  remote.CONNECT_LIST_NETWORKS,
  remote.NETWORK_CREATE,
  remote.NETWORK_CREATE_XML,
  remote.NETWORK_DEFINE_XML,
  remote.NETWORK_DESTROY,
  remote.NETWORK_GET_XML_DESC,
  remote.NETWORK_GET_AUTOSTART,
  remote.NETWORK_GET_BRIDGE_NAME,
  remote.NETWORK_LOOKUP_BY_NAME,
  remote.NETWORK_LOOKUP_BY_UUID,
  remote.NETWORK_SET_AUTOSTART,
  remote.NETWORK_UNDEFINE,
  remote.CONNECT_NUM_OF_DEFINED_NETWORKS,
  remote.CONNECT_NUM_OF_DOMAINS,
  remote.CONNECT_NUM_OF_NETWORKS,
  remote.DOMAIN_CORE_DUMP,
  remote.DOMAIN_RESTORE,
  remote.DOMAIN_SAVE,
  remote.DOMAIN_GET_SCHEDULER_TYPE,
  remote.DOMAIN_GET_SCHEDULER_PARAMETERS,
  remote.DOMAIN_SET_SCHEDULER_PARAMETERS,
  remote.CONNECT_GET_HOSTNAME,
  remote.CONNECT_SUPPORTS_FEATURE,
  remote.DOMAIN_MIGRATE_PREPARE,
  remote.DOMAIN_MIGRATE_PERFORM,
  remote.DOMAIN_MIGRATE_FINISH,
  remote.DOMAIN_BLOCK_STATS,
  remote.DOMAIN_INTERFACE_STATS,
  remote.AUTH_LIST,
  remote.AUTH_SASL_INIT,
  remote.AUTH_SASL_START,
  remote.AUTH_SASL_STEP,
  remote.AUTH_POLKIT,
  remote.CONNECT_NUM_OF_STORAGE_POOLS,
  remote.CONNECT_LIST_STORAGE_POOLS,
  remote.CONNECT_NUM_OF_DEFINED_STORAGE_POOLS,
  remote.CONNECT_LIST_DEFINED_STORAGE_POOLS,
  remote.CONNECT_FIND_STORAGE_POOL_SOURCES,
  remote.STORAGE_POOL_CREATE_XML,
  remote.STORAGE_POOL_DEFINE_XML,
  remote.STORAGE_POOL_CREATE,
  remote.STORAGE_POOL_BUILD,
  remote.STORAGE_POOL_DESTROY,
  remote.STORAGE_POOL_DELETE,
  remote.STORAGE_POOL_UNDEFINE,
  remote.STORAGE_POOL_REFRESH,
  remote.STORAGE_POOL_LOOKUP_BY_NAME,
  remote.STORAGE_POOL_LOOKUP_BY_UUID,
  remote.STORAGE_POOL_LOOKUP_BY_VOLUME,
  remote.STORAGE_POOL_GET_INFO,
  remote.STORAGE_POOL_GET_XML_DESC,
  remote.STORAGE_POOL_GET_AUTOSTART,
  remote.STORAGE_POOL_SET_AUTOSTART,
  remote.STORAGE_POOL_NUM_OF_VOLUMES,
  remote.STORAGE_POOL_LIST_VOLUMES,
  remote.STORAGE_VOL_CREATE_XML,
  remote.STORAGE_VOL_DELETE,
  remote.STORAGE_VOL_LOOKUP_BY_NAME,
  remote.STORAGE_VOL_LOOKUP_BY_KEY,
  remote.STORAGE_VOL_LOOKUP_BY_PATH,
  remote.STORAGE_VOL_GET_INFO,
  remote.STORAGE_VOL_GET_XML_DESC,
  remote.STORAGE_VOL_GET_PATH,
  remote.NODE_GET_CELLS_FREE_MEMORY,
  remote.NODE_GET_FREE_MEMORY,
  remote.DOMAIN_BLOCK_PEEK,
  remote.DOMAIN_MEMORY_PEEK,
  remote.CONNECT_DOMAIN_EVENT_REGISTER,
  remote.CONNECT_DOMAIN_EVENT_DEREGISTER,
  undefined,
  remote.DOMAIN_MIGRATE_PREPARE2,
  remote.DOMAIN_MIGRATE_FINISH2,
  remote.CONNECT_GET_URI,
  remote.NODE_NUM_OF_DEVICES,
  remote.NODE_LIST_DEVICES,
  remote.NODE_DEVICE_LOOKUP_BY_NAME,
  remote.NODE_DEVICE_GET_XML_DESC,
  remote.NODE_DEVICE_GET_PARENT,
  remote.NODE_DEVICE_NUM_OF_CAPS,
  remote.NODE_DEVICE_LIST_CAPS,
  remote.NODE_DEVICE_DETTACH,
  remote.NODE_DEVICE_RE_ATTACH,
  remote.NODE_DEVICE_RESET,
  remote.DOMAIN_GET_SECURITY_LABEL,
  remote.NODE_GET_SECURITY_MODEL,
  remote.NODE_DEVICE_CREATE_XML,
  remote.NODE_DEVICE_DESTROY,
  remote.STORAGE_VOL_CREATE_XML_FROM,
  remote.CONNECT_NUM_OF_INTERFACES,
  remote.CONNECT_LIST_INTERFACES,
  remote.INTERFACE_LOOKUP_BY_NAME,
  remote.INTERFACE_LOOKUP_BY_MAC_STRING,
  remote.INTERFACE_GET_XML_DESC,
  remote.INTERFACE_DEFINE_XML,
  remote.INTERFACE_UNDEFINE,
  remote.INTERFACE_CREATE,
  remote.INTERFACE_DESTROY,
  remote.CONNECT_DOMAIN_XML_FROM_NATIVE,
  remote.CONNECT_DOMAIN_XML_TO_NATIVE,
  remote.CONNECT_NUM_OF_DEFINED_INTERFACES,
  remote.CONNECT_LIST_DEFINED_INTERFACES,
  remote.CONNECT_NUM_OF_SECRETS,
  remote.CONNECT_LIST_SECRETS,
  remote.SECRET_LOOKUP_BY_UUID,
  remote.SECRET_DEFINE_XML,
  remote.SECRET_GET_XML_DESC,
  remote.SECRET_SET_VALUE,
  remote.SECRET_GET_VALUE,
  remote.SECRET_UNDEFINE,
  remote.SECRET_LOOKUP_BY_USAGE,
  remote.DOMAIN_MIGRATE_PREPARE_TUNNEL,
  remote.CONNECT_IS_SECURE,
  remote.DOMAIN_IS_ACTIVE,
  remote.DOMAIN_IS_PERSISTENT,
  remote.NETWORK_IS_ACTIVE,
  remote.NETWORK_IS_PERSISTENT,
  remote.STORAGE_POOL_IS_ACTIVE,
  remote.STORAGE_POOL_IS_PERSISTENT,
  remote.INTERFACE_IS_ACTIVE,
  remote.CONNECT_GET_LIB_VERSION,
  remote.CONNECT_COMPARE_CPU,
  remote.DOMAIN_MEMORY_STATS,
  remote.DOMAIN_ATTACH_DEVICE_FLAGS,
  remote.DOMAIN_DETACH_DEVICE_FLAGS,
  remote.CONNECT_BASELINE_CPU,
  remote.DOMAIN_GET_JOB_INFO,
  remote.DOMAIN_ABORT_JOB,
  remote.STORAGE_VOL_WIPE,
  remote.DOMAIN_MIGRATE_SET_MAX_DOWNTIME,
  remote.CONNECT_DOMAIN_EVENT_REGISTER_ANY,
  remote.CONNECT_DOMAIN_EVENT_DEREGISTER_ANY,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remote.DOMAIN_UPDATE_DEVICE_FLAGS,
  remote.NWFILTER_LOOKUP_BY_NAME,
  remote.NWFILTER_LOOKUP_BY_UUID,
  remote.NWFILTER_GET_XML_DESC,
  remote.CONNECT_NUM_OF_NWFILTERS,
  remote.CONNECT_LIST_NWFILTERS,
  remote.NWFILTER_DEFINE_XML,
  remote.NWFILTER_UNDEFINE,
  remote.DOMAIN_MANAGED_SAVE,
  remote.DOMAIN_HAS_MANAGED_SAVE_IMAGE,
  remote.DOMAIN_MANAGED_SAVE_REMOVE,
  remote.DOMAIN_SNAPSHOT_CREATE_XML,
  remote.DOMAIN_SNAPSHOT_GET_XML_DESC,
  remote.DOMAIN_SNAPSHOT_NUM,
  remote.DOMAIN_SNAPSHOT_LIST_NAMES,
  remote.DOMAIN_SNAPSHOT_LOOKUP_BY_NAME,
  remote.DOMAIN_HAS_CURRENT_SNAPSHOT,
  remote.DOMAIN_SNAPSHOT_CURRENT,
  remote.DOMAIN_REVERT_TO_SNAPSHOT,
  remote.DOMAIN_SNAPSHOT_DELETE,
  remote.DOMAIN_GET_BLOCK_INFO,
  undefined,
  remote.DOMAIN_CREATE_WITH_FLAGS,
  remote.DOMAIN_SET_MEMORY_PARAMETERS,
  remote.DOMAIN_GET_MEMORY_PARAMETERS,
  remote.DOMAIN_SET_VCPUS_FLAGS,
  remote.DOMAIN_GET_VCPUS_FLAGS,
  remote.DOMAIN_OPEN_CONSOLE,
  remote.DOMAIN_IS_UPDATED,
  remote.CONNECT_GET_SYSINFO,
  remote.DOMAIN_SET_MEMORY_FLAGS,
  remote.DOMAIN_SET_BLKIO_PARAMETERS,
  remote.DOMAIN_GET_BLKIO_PARAMETERS,
  remote.DOMAIN_MIGRATE_SET_MAX_SPEED,
  remote.STORAGE_VOL_UPLOAD,
  remote.STORAGE_VOL_DOWNLOAD,
  remote.DOMAIN_INJECT_NMI,
  remote.DOMAIN_SCREENSHOT,
  remote.DOMAIN_GET_STATE,
  remote.DOMAIN_MIGRATE_BEGIN3,
  remote.DOMAIN_MIGRATE_PREPARE3,
  remote.DOMAIN_MIGRATE_PREPARE_TUNNEL3,
  remote.DOMAIN_MIGRATE_PERFORM3,
  remote.DOMAIN_MIGRATE_FINISH3,
  remote.DOMAIN_MIGRATE_CONFIRM3,
  remote.DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS,
  remote.INTERFACE_CHANGE_BEGIN,
  remote.INTERFACE_CHANGE_COMMIT,
  remote.INTERFACE_CHANGE_ROLLBACK,
  remote.DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS,
  undefined,
  remote.DOMAIN_PIN_VCPU_FLAGS,
  remote.DOMAIN_SEND_KEY,
  remote.NODE_GET_CPU_STATS,
  remote.NODE_GET_MEMORY_STATS,
  remote.DOMAIN_GET_CONTROL_INFO,
  remote.DOMAIN_GET_VCPU_PIN_INFO,
  remote.DOMAIN_UNDEFINE_FLAGS,
  remote.DOMAIN_SAVE_FLAGS,
  remote.DOMAIN_RESTORE_FLAGS,
  remote.DOMAIN_DESTROY_FLAGS,
  remote.DOMAIN_SAVE_IMAGE_GET_XML_DESC,
  remote.DOMAIN_SAVE_IMAGE_DEFINE_XML,
  remote.DOMAIN_BLOCK_JOB_ABORT,
  remote.DOMAIN_GET_BLOCK_JOB_INFO,
  remote.DOMAIN_BLOCK_JOB_SET_SPEED,
  remote.DOMAIN_BLOCK_PULL,
  undefined,
  remote.DOMAIN_MIGRATE_GET_MAX_SPEED,
  remote.DOMAIN_BLOCK_STATS_FLAGS,
  remote.DOMAIN_SNAPSHOT_GET_PARENT,
  remote.DOMAIN_RESET,
  remote.DOMAIN_SNAPSHOT_NUM_CHILDREN,
  remote.DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES,
  undefined,
  remote.DOMAIN_OPEN_GRAPHICS,
  remote.NODE_SUSPEND_FOR_DURATION,
  remote.DOMAIN_BLOCK_RESIZE,
  remote.DOMAIN_SET_BLOCK_IO_TUNE,
  remote.DOMAIN_GET_BLOCK_IO_TUNE,
  remote.DOMAIN_SET_NUMA_PARAMETERS,
  remote.DOMAIN_GET_NUMA_PARAMETERS,
  remote.DOMAIN_SET_INTERFACE_PARAMETERS,
  remote.DOMAIN_GET_INTERFACE_PARAMETERS,
  remote.DOMAIN_SHUTDOWN_FLAGS,
  remote.STORAGE_VOL_WIPE_PATTERN,
  remote.STORAGE_VOL_RESIZE,
  remote.DOMAIN_PM_SUSPEND_FOR_DURATION,
  remote.DOMAIN_GET_CPU_STATS,
  remote.DOMAIN_GET_DISK_ERRORS,
  remote.DOMAIN_SET_METADATA,
  remote.DOMAIN_GET_METADATA,
  remote.DOMAIN_BLOCK_REBASE,
  remote.DOMAIN_PM_WAKEUP,
  undefined,
  undefined,
  undefined,
  remote.DOMAIN_SNAPSHOT_IS_CURRENT,
  remote.DOMAIN_SNAPSHOT_HAS_METADATA,
  remote.CONNECT_LIST_ALL_DOMAINS,
  remote.DOMAIN_LIST_ALL_SNAPSHOTS,
  remote.DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN,
  undefined,
  remote.DOMAIN_GET_HOSTNAME,
  remote.DOMAIN_GET_SECURITY_LABEL_LIST,
  remote.DOMAIN_PIN_EMULATOR,
  remote.DOMAIN_GET_EMULATOR_PIN_INFO,
  remote.CONNECT_LIST_ALL_STORAGE_POOLS,
  remote.STORAGE_POOL_LIST_ALL_VOLUMES,
  remote.CONNECT_LIST_ALL_NETWORKS,
  remote.CONNECT_LIST_ALL_INTERFACES,
  remote.CONNECT_LIST_ALL_NODE_DEVICES,
  remote.CONNECT_LIST_ALL_NWFILTERS,
  remote.CONNECT_LIST_ALL_SECRETS,
  remote.NODE_SET_MEMORY_PARAMETERS,
  remote.NODE_GET_MEMORY_PARAMETERS,
  remote.DOMAIN_BLOCK_COMMIT,
  remote.NETWORK_UPDATE,
  undefined,
  remote.NODE_GET_CPU_MAP,
  remote.DOMAIN_FSTRIM,
  remote.DOMAIN_SEND_PROCESS_SIGNAL,
  remote.DOMAIN_OPEN_CHANNEL,
  remote.NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN,
  remote.DOMAIN_GET_JOB_STATS,
  remote.DOMAIN_MIGRATE_GET_COMPRESSION_CACHE,
  remote.DOMAIN_MIGRATE_SET_COMPRESSION_CACHE,
  remote.NODE_DEVICE_DETACH_FLAGS,
  remote.DOMAIN_MIGRATE_BEGIN3_PARAMS,
  remote.DOMAIN_MIGRATE_PREPARE3_PARAMS,
  remote.DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS,
  remote.DOMAIN_MIGRATE_PERFORM3_PARAMS,
  remote.DOMAIN_MIGRATE_FINISH3_PARAMS,
  remote.DOMAIN_MIGRATE_CONFIRM3_PARAMS,
  remote.DOMAIN_SET_MEMORY_STATS_PERIOD,
  remote.DOMAIN_CREATE_XML_WITH_FILES,
  remote.DOMAIN_CREATE_WITH_FILES,
  undefined,
  remote.CONNECT_GET_CPU_MODEL_NAMES,
  remote.CONNECT_NETWORK_EVENT_REGISTER_ANY,
  remote.CONNECT_NETWORK_EVENT_DEREGISTER_ANY,
  undefined,
  remote.CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY,
  remote.CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remote.DOMAIN_CORE_DUMP_WITH_FORMAT,
  remote.DOMAIN_FSFREEZE,
  remote.DOMAIN_FSTHAW,
  remote.DOMAIN_GET_TIME,
  remote.DOMAIN_SET_TIME,
  undefined,
  remote.NODE_GET_FREE_PAGES,
  remote.NETWORK_GET_DHCP_LEASES,
  remote.CONNECT_GET_DOMAIN_CAPABILITIES,
  remote.DOMAIN_OPEN_GRAPHICS_FD,
  remote.CONNECT_GET_ALL_DOMAIN_STATS,
  remote.DOMAIN_BLOCK_COPY,
  undefined,
  remote.NODE_ALLOC_PAGES,
  undefined,
  remote.DOMAIN_GET_FSINFO,
  remote.DOMAIN_DEFINE_XML_FLAGS,
  remote.DOMAIN_GET_IOTHREAD_INFO,
  remote.DOMAIN_PIN_IOTHREAD,
  remote.DOMAIN_INTERFACE_ADDRESSES,
  undefined,
  remote.DOMAIN_ADD_IOTHREAD,
  remote.DOMAIN_DEL_IOTHREAD,
  remote.DOMAIN_SET_USER_PASSWORD,
  remote.DOMAIN_RENAME,
  undefined,
  remote.CONNECT_REGISTER_CLOSE_CALLBACK,
  remote.CONNECT_UNREGISTER_CLOSE_CALLBACK,
  undefined,
  undefined,
  remote.DOMAIN_MIGRATE_START_POST_COPY,
  remote.DOMAIN_GET_PERF_EVENTS,
  remote.DOMAIN_SET_PERF_EVENTS,
  undefined,
  remote.CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY,
  remote.CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY,
  undefined,
  remote.DOMAIN_GET_GUEST_VCPUS,
  remote.DOMAIN_SET_GUEST_VCPUS,
  undefined,
  remote.CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY,
  remote.CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY,
  undefined,
  undefined,
  remote.STORAGE_VOL_GET_INFO_FLAGS,
  undefined,
  remote.CONNECT_SECRET_EVENT_REGISTER_ANY,
  remote.CONNECT_SECRET_EVENT_DEREGISTER_ANY,
  undefined,
  undefined,
  remote.DOMAIN_SET_VCPU,
  undefined,
  remote.DOMAIN_SET_BLOCK_THRESHOLD,
  remote.DOMAIN_MIGRATE_GET_MAX_DOWNTIME,
  remote.DOMAIN_MANAGED_SAVE_GET_XML_DESC,
  remote.DOMAIN_MANAGED_SAVE_DEFINE_XML,
  remote.DOMAIN_SET_LIFECYCLE_ACTION,
  remote.STORAGE_POOL_LOOKUP_BY_TARGET_PATH,
  remote.DOMAIN_DETACH_DEVICE_ALIAS,
  remote.CONNECT_COMPARE_HYPERVISOR_CPU,
  remote.CONNECT_BASELINE_HYPERVISOR_CPU,
  remote.NODE_GET_SEV_INFO,
  remote.DOMAIN_GET_LAUNCH_SECURITY_INFO,
  remote.NWFILTER_BINDING_LOOKUP_BY_PORT_DEV,
  remote.NWFILTER_BINDING_GET_XML_DESC,
  remote.NWFILTER_BINDING_CREATE_XML,
  remote.NWFILTER_BINDING_DELETE,
  remote.CONNECT_LIST_ALL_NWFILTER_BINDINGS,
  remote.DOMAIN_SET_IOTHREAD_PARAMS,
  remote.CONNECT_GET_STORAGE_POOL_CAPABILITIES,
  remote.NETWORK_LIST_ALL_PORTS,
  remote.NETWORK_PORT_LOOKUP_BY_UUID,
  remote.NETWORK_PORT_CREATE_XML,
  remote.NETWORK_PORT_GET_PARAMETERS,
  remote.NETWORK_PORT_SET_PARAMETERS,
  remote.NETWORK_PORT_GET_XML_DESC,
  remote.NETWORK_PORT_DELETE,
  remote.DOMAIN_CHECKPOINT_CREATE_XML,
  remote.DOMAIN_CHECKPOINT_GET_XML_DESC,
  remote.DOMAIN_LIST_ALL_CHECKPOINTS,
  remote.DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN,
  remote.DOMAIN_CHECKPOINT_LOOKUP_BY_NAME,
  remote.DOMAIN_CHECKPOINT_GET_PARENT,
  remote.DOMAIN_CHECKPOINT_DELETE,
  remote.DOMAIN_GET_GUEST_INFO,
  remote.CONNECT_SET_IDENTITY,
  remote.DOMAIN_AGENT_SET_RESPONSE_TIMEOUT,
  remote.DOMAIN_BACKUP_BEGIN,
  remote.DOMAIN_BACKUP_GET_XML_DESC,
  undefined,
  remote.DOMAIN_AUTHORIZED_SSH_KEYS_GET,
  remote.DOMAIN_AUTHORIZED_SSH_KEYS_SET,
  remote.DOMAIN_GET_MESSAGES,
  remote.DOMAIN_START_DIRTY_RATE_CALC,
  remote.NODE_DEVICE_DEFINE_XML,
  remote.NODE_DEVICE_UNDEFINE,
  remote.NODE_DEVICE_CREATE,
  remote.NWFILTER_DEFINE_XML_FLAGS,
  remote.NETWORK_DEFINE_XML_FLAGS,
  remote.NODE_DEVICE_GET_AUTOSTART,
  remote.NODE_DEVICE_SET_AUTOSTART,
  remote.NODE_DEVICE_IS_PERSISTENT,
  remote.NODE_DEVICE_IS_ACTIVE,
  remote.NETWORK_CREATE_XML_FLAGS,
  undefined,
  remote.DOMAIN_SET_LAUNCH_SECURITY_STATE,
  remote.DOMAIN_SAVE_PARAMS,
  remote.DOMAIN_RESTORE_PARAMS,
  remote.DOMAIN_ABORT_JOB_FLAGS,
  remote.DOMAIN_FD_ASSOCIATE,
  remote.NETWORK_SET_METADATA,
  remote.NETWORK_GET_METADATA,
  undefined,
  remote.NODE_DEVICE_UPDATE,
  remote.DOMAIN_GRAPHICS_RELOAD,
  remote.DOMAIN_GET_AUTOSTART_ONCE,
  remote.DOMAIN_SET_AUTOSTART_ONCE,
  remote.DOMAIN_SET_THROTTLE_GROUP,
  remote.DOMAIN_DEL_THROTTLE_GROUP,
];

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
  DOMAIN_EVENT_LIFECYCLE: {
    program: 0x20008086, version: 1, number: 107, name: 'DOMAIN_EVENT_LIFECYCLE',
    message: remote_domain_event_lifecycle_msg,
  },
  DOMAIN_EVENT_REBOOT: {
    program: 0x20008086, version: 1, number: 169, name: 'DOMAIN_EVENT_REBOOT',
    message: remote_domain_event_reboot_msg,
  },
  DOMAIN_EVENT_RTC_CHANGE: {
    program: 0x20008086, version: 1, number: 170, name: 'DOMAIN_EVENT_RTC_CHANGE',
    message: remote_domain_event_rtc_change_msg,
  },
  DOMAIN_EVENT_WATCHDOG: {
    program: 0x20008086, version: 1, number: 171, name: 'DOMAIN_EVENT_WATCHDOG',
    message: remote_domain_event_watchdog_msg,
  },
  DOMAIN_EVENT_IO_ERROR: {
    program: 0x20008086, version: 1, number: 172, name: 'DOMAIN_EVENT_IO_ERROR',
    message: remote_domain_event_io_error_msg,
  },
  DOMAIN_EVENT_GRAPHICS: {
    program: 0x20008086, version: 1, number: 173, name: 'DOMAIN_EVENT_GRAPHICS',
    message: remote_domain_event_graphics_msg,
  },
  DOMAIN_EVENT_IO_ERROR_REASON: {
    program: 0x20008086, version: 1, number: 195, name: 'DOMAIN_EVENT_IO_ERROR_REASON',
    message: remote_domain_event_io_error_reason_msg,
  },
  DOMAIN_EVENT_CONTROL_ERROR: {
    program: 0x20008086, version: 1, number: 224, name: 'DOMAIN_EVENT_CONTROL_ERROR',
    message: remote_domain_event_control_error_msg,
  },
  DOMAIN_EVENT_BLOCK_JOB: {
    program: 0x20008086, version: 1, number: 241, name: 'DOMAIN_EVENT_BLOCK_JOB',
    message: remote_domain_event_block_job_msg,
  },
  DOMAIN_EVENT_DISK_CHANGE: {
    program: 0x20008086, version: 1, number: 248, name: 'DOMAIN_EVENT_DISK_CHANGE',
    message: remote_domain_event_disk_change_msg,
  },
  DOMAIN_EVENT_TRAY_CHANGE: {
    program: 0x20008086, version: 1, number: 268, name: 'DOMAIN_EVENT_TRAY_CHANGE',
    message: remote_domain_event_tray_change_msg,
  },
  DOMAIN_EVENT_PMWAKEUP: {
    program: 0x20008086, version: 1, number: 269, name: 'DOMAIN_EVENT_PMWAKEUP',
    message: remote_domain_event_pmwakeup_msg,
  },
  DOMAIN_EVENT_PMSUSPEND: {
    program: 0x20008086, version: 1, number: 270, name: 'DOMAIN_EVENT_PMSUSPEND',
    message: remote_domain_event_pmsuspend_msg,
  },
  DOMAIN_EVENT_BALLOON_CHANGE: {
    program: 0x20008086, version: 1, number: 276, name: 'DOMAIN_EVENT_BALLOON_CHANGE',
    message: remote_domain_event_balloon_change_msg,
  },
  DOMAIN_EVENT_PMSUSPEND_DISK: {
    program: 0x20008086, version: 1, number: 292, name: 'DOMAIN_EVENT_PMSUSPEND_DISK',
    message: remote_domain_event_pmsuspend_disk_msg,
  },
  DOMAIN_EVENT_DEVICE_REMOVED: {
    program: 0x20008086, version: 1, number: 311, name: 'DOMAIN_EVENT_DEVICE_REMOVED',
    message: remote_domain_event_device_removed_msg,
  },
  NETWORK_EVENT_LIFECYCLE: {
    program: 0x20008086, version: 1, number: 315, name: 'NETWORK_EVENT_LIFECYCLE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_network_event_lifecycle_msg.callbackID');
        write_remote_nonnull_network(w, v.net);
        w.int(v.event, 'remote_network_event_lifecycle_msg.event');
        w.int(v.detail, 'remote_network_event_lifecycle_msg.detail');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_network_event_lifecycle_msg.callbackID'),
          net: read_remote_nonnull_network(r),
          event: r.int('remote_network_event_lifecycle_msg.event'),
          detail: r.int('remote_network_event_lifecycle_msg.detail'),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_LIFECYCLE: {
    program: 0x20008086, version: 1, number: 318, name: 'DOMAIN_EVENT_CALLBACK_LIFECYCLE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_lifecycle_msg.callbackID');
        write_remote_domain_event_lifecycle_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_lifecycle_msg.callbackID'),
          msg: read_remote_domain_event_lifecycle_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_REBOOT: {
    program: 0x20008086, version: 1, number: 319, name: 'DOMAIN_EVENT_CALLBACK_REBOOT',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_reboot_msg.callbackID');
        write_remote_domain_event_reboot_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_reboot_msg.callbackID'),
          msg: read_remote_domain_event_reboot_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_RTC_CHANGE: {
    program: 0x20008086, version: 1, number: 320, name: 'DOMAIN_EVENT_CALLBACK_RTC_CHANGE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_rtc_change_msg.callbackID');
        write_remote_domain_event_rtc_change_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_rtc_change_msg.callbackID'),
          msg: read_remote_domain_event_rtc_change_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_WATCHDOG: {
    program: 0x20008086, version: 1, number: 321, name: 'DOMAIN_EVENT_CALLBACK_WATCHDOG',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_watchdog_msg.callbackID');
        write_remote_domain_event_watchdog_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_watchdog_msg.callbackID'),
          msg: read_remote_domain_event_watchdog_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_IO_ERROR: {
    program: 0x20008086, version: 1, number: 322, name: 'DOMAIN_EVENT_CALLBACK_IO_ERROR',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_io_error_msg.callbackID');
        write_remote_domain_event_io_error_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_io_error_msg.callbackID'),
          msg: read_remote_domain_event_io_error_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_GRAPHICS: {
    program: 0x20008086, version: 1, number: 323, name: 'DOMAIN_EVENT_CALLBACK_GRAPHICS',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_graphics_msg.callbackID');
        write_remote_domain_event_graphics_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_graphics_msg.callbackID'),
          msg: read_remote_domain_event_graphics_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON: {
    program: 0x20008086, version: 1, number: 324, name: 'DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_io_error_reason_msg.callbackID');
        write_remote_domain_event_io_error_reason_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_io_error_reason_msg.callbackID'),
          msg: read_remote_domain_event_io_error_reason_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_CONTROL_ERROR: {
    program: 0x20008086, version: 1, number: 325, name: 'DOMAIN_EVENT_CALLBACK_CONTROL_ERROR',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_control_error_msg.callbackID');
        write_remote_domain_event_control_error_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_control_error_msg.callbackID'),
          msg: read_remote_domain_event_control_error_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_BLOCK_JOB: {
    program: 0x20008086, version: 1, number: 326, name: 'DOMAIN_EVENT_CALLBACK_BLOCK_JOB',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_block_job_msg.callbackID');
        write_remote_domain_event_block_job_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_block_job_msg.callbackID'),
          msg: read_remote_domain_event_block_job_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_DISK_CHANGE: {
    program: 0x20008086, version: 1, number: 327, name: 'DOMAIN_EVENT_CALLBACK_DISK_CHANGE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_disk_change_msg.callbackID');
        write_remote_domain_event_disk_change_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_disk_change_msg.callbackID'),
          msg: read_remote_domain_event_disk_change_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_TRAY_CHANGE: {
    program: 0x20008086, version: 1, number: 328, name: 'DOMAIN_EVENT_CALLBACK_TRAY_CHANGE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_tray_change_msg.callbackID');
        write_remote_domain_event_tray_change_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_tray_change_msg.callbackID'),
          msg: read_remote_domain_event_tray_change_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_PMWAKEUP: {
    program: 0x20008086, version: 1, number: 329, name: 'DOMAIN_EVENT_CALLBACK_PMWAKEUP',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_pmwakeup_msg.callbackID');
        w.int(v.reason, 'remote_domain_event_callback_pmwakeup_msg.reason');
        write_remote_domain_event_pmwakeup_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_pmwakeup_msg.callbackID'),
          reason: r.int('remote_domain_event_callback_pmwakeup_msg.reason'),
          msg: read_remote_domain_event_pmwakeup_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_PMSUSPEND: {
    program: 0x20008086, version: 1, number: 330, name: 'DOMAIN_EVENT_CALLBACK_PMSUSPEND',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_pmsuspend_msg.callbackID');
        w.int(v.reason, 'remote_domain_event_callback_pmsuspend_msg.reason');
        write_remote_domain_event_pmsuspend_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_pmsuspend_msg.callbackID'),
          reason: r.int('remote_domain_event_callback_pmsuspend_msg.reason'),
          msg: read_remote_domain_event_pmsuspend_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE: {
    program: 0x20008086, version: 1, number: 331, name: 'DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_balloon_change_msg.callbackID');
        write_remote_domain_event_balloon_change_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_balloon_change_msg.callbackID'),
          msg: read_remote_domain_event_balloon_change_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK: {
    program: 0x20008086, version: 1, number: 332, name: 'DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_pmsuspend_disk_msg.callbackID');
        w.int(v.reason, 'remote_domain_event_callback_pmsuspend_disk_msg.reason');
        write_remote_domain_event_pmsuspend_disk_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_pmsuspend_disk_msg.callbackID'),
          reason: r.int('remote_domain_event_callback_pmsuspend_disk_msg.reason'),
          msg: read_remote_domain_event_pmsuspend_disk_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED: {
    program: 0x20008086, version: 1, number: 333, name: 'DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_device_removed_msg.callbackID');
        write_remote_domain_event_device_removed_msg(w, v.msg);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_device_removed_msg.callbackID'),
          msg: read_remote_domain_event_device_removed_msg(r),
        };
      },
    },
  },
  DOMAIN_EVENT_BLOCK_JOB_2: {
    program: 0x20008086, version: 1, number: 339, name: 'DOMAIN_EVENT_BLOCK_JOB_2',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_block_job_2_msg.callbackID');
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.dst, 4194304, 'remote_domain_event_block_job_2_msg.dst');
        w.int(v.type, 'remote_domain_event_block_job_2_msg.type');
        w.int(v.status, 'remote_domain_event_block_job_2_msg.status');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_block_job_2_msg.callbackID'),
          dom: read_remote_nonnull_domain(r),
          dst: r.string(4194304, 'remote_domain_event_block_job_2_msg.dst'),
          type: r.int('remote_domain_event_block_job_2_msg.type'),
          status: r.int('remote_domain_event_block_job_2_msg.status'),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_TUNABLE: {
    program: 0x20008086, version: 1, number: 346, name: 'DOMAIN_EVENT_CALLBACK_TUNABLE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_tunable_msg.callbackID');
        write_remote_nonnull_domain(w, v.dom);
        write_remote_typed_param_list(w, v.params, 2048, 'remote_domain_event_callback_tunable_msg.params');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_tunable_msg.callbackID'),
          dom: read_remote_nonnull_domain(r),
          params: read_remote_typed_param_list(r, 2048, 'remote_domain_event_callback_tunable_msg.params'),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE: {
    program: 0x20008086, version: 1, number: 348, name: 'DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_agent_lifecycle_msg.callbackID');
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.state, 'remote_domain_event_callback_agent_lifecycle_msg.state');
        w.int(v.reason, 'remote_domain_event_callback_agent_lifecycle_msg.reason');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_agent_lifecycle_msg.callbackID'),
          dom: read_remote_nonnull_domain(r),
          state: r.int('remote_domain_event_callback_agent_lifecycle_msg.state'),
          reason: r.int('remote_domain_event_callback_agent_lifecycle_msg.reason'),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_DEVICE_ADDED: {
    program: 0x20008086, version: 1, number: 354, name: 'DOMAIN_EVENT_CALLBACK_DEVICE_ADDED',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_device_added_msg.callbackID');
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.devAlias, 4194304, 'remote_domain_event_callback_device_added_msg.devAlias');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_device_added_msg.callbackID'),
          dom: read_remote_nonnull_domain(r),
          devAlias: r.string(4194304, 'remote_domain_event_callback_device_added_msg.devAlias'),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION: {
    program: 0x20008086, version: 1, number: 359, name: 'DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_migration_iteration_msg.callbackID');
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.iteration, 'remote_domain_event_callback_migration_iteration_msg.iteration');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_migration_iteration_msg.callbackID'),
          dom: read_remote_nonnull_domain(r),
          iteration: r.int('remote_domain_event_callback_migration_iteration_msg.iteration'),
        };
      },
    },
  },
  CONNECT_EVENT_CONNECTION_CLOSED: {
    program: 0x20008086, version: 1, number: 362, name: 'CONNECT_EVENT_CONNECTION_CLOSED',
    message: {
      encode(w, v) {
        w.int(v.reason, 'remote_connect_event_connection_closed_msg.reason');
      },
      decode(r) {
        return {
          reason: r.int('remote_connect_event_connection_closed_msg.reason'),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_JOB_COMPLETED: {
    program: 0x20008086, version: 1, number: 363, name: 'DOMAIN_EVENT_CALLBACK_JOB_COMPLETED',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_job_completed_msg.callbackID');
        write_remote_nonnull_domain(w, v.dom);
        write_remote_typed_param_list(w, v.params, 64, 'remote_domain_event_callback_job_completed_msg.params');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_job_completed_msg.callbackID'),
          dom: read_remote_nonnull_domain(r),
          params: read_remote_typed_param_list(r, 64, 'remote_domain_event_callback_job_completed_msg.params'),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED: {
    program: 0x20008086, version: 1, number: 367, name: 'DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_device_removal_failed_msg.callbackID');
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.devAlias, 4194304, 'remote_domain_event_callback_device_removal_failed_msg.devAlias');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_device_removal_failed_msg.callbackID'),
          dom: read_remote_nonnull_domain(r),
          devAlias: r.string(4194304, 'remote_domain_event_callback_device_removal_failed_msg.devAlias'),
        };
      },
    },
  },
  STORAGE_POOL_EVENT_LIFECYCLE: {
    program: 0x20008086, version: 1, number: 370, name: 'STORAGE_POOL_EVENT_LIFECYCLE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_storage_pool_event_lifecycle_msg.callbackID');
        write_remote_nonnull_storage_pool(w, v.pool);
        w.int(v.event, 'remote_storage_pool_event_lifecycle_msg.event');
        w.int(v.detail, 'remote_storage_pool_event_lifecycle_msg.detail');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_storage_pool_event_lifecycle_msg.callbackID'),
          pool: read_remote_nonnull_storage_pool(r),
          event: r.int('remote_storage_pool_event_lifecycle_msg.event'),
          detail: r.int('remote_storage_pool_event_lifecycle_msg.detail'),
        };
      },
    },
  },
  STORAGE_POOL_EVENT_REFRESH: {
    program: 0x20008086, version: 1, number: 373, name: 'STORAGE_POOL_EVENT_REFRESH',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_storage_pool_event_refresh_msg.callbackID');
        write_remote_nonnull_storage_pool(w, v.pool);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_storage_pool_event_refresh_msg.callbackID'),
          pool: read_remote_nonnull_storage_pool(r),
        };
      },
    },
  },
  NODE_DEVICE_EVENT_LIFECYCLE: {
    program: 0x20008086, version: 1, number: 376, name: 'NODE_DEVICE_EVENT_LIFECYCLE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_node_device_event_lifecycle_msg.callbackID');
        write_remote_nonnull_node_device(w, v.dev);
        w.int(v.event, 'remote_node_device_event_lifecycle_msg.event');
        w.int(v.detail, 'remote_node_device_event_lifecycle_msg.detail');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_node_device_event_lifecycle_msg.callbackID'),
          dev: read_remote_nonnull_node_device(r),
          event: r.int('remote_node_device_event_lifecycle_msg.event'),
          detail: r.int('remote_node_device_event_lifecycle_msg.detail'),
        };
      },
    },
  },
  NODE_DEVICE_EVENT_UPDATE: {
    program: 0x20008086, version: 1, number: 377, name: 'NODE_DEVICE_EVENT_UPDATE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_node_device_event_update_msg.callbackID');
        write_remote_nonnull_node_device(w, v.dev);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_node_device_event_update_msg.callbackID'),
          dev: read_remote_nonnull_node_device(r),
        };
      },
    },
  },
  DOMAIN_EVENT_CALLBACK_METADATA_CHANGE: {
    program: 0x20008086, version: 1, number: 379, name: 'DOMAIN_EVENT_CALLBACK_METADATA_CHANGE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_callback_metadata_change_msg.callbackID');
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.type, 'remote_domain_event_callback_metadata_change_msg.type');
        w.present(v.nsuri !== undefined);
        if (v.nsuri !== undefined) w.string(v.nsuri, 4194304, 'remote_domain_event_callback_metadata_change_msg.nsuri');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_callback_metadata_change_msg.callbackID'),
          dom: read_remote_nonnull_domain(r),
          type: r.int('remote_domain_event_callback_metadata_change_msg.type'),
          nsuri: r.present('remote_domain_event_callback_metadata_change_msg.nsuri') ? r.string(4194304, 'remote_domain_event_callback_metadata_change_msg.nsuri') : undefined,
        };
      },
    },
  },
  SECRET_EVENT_LIFECYCLE: {
    program: 0x20008086, version: 1, number: 382, name: 'SECRET_EVENT_LIFECYCLE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_secret_event_lifecycle_msg.callbackID');
        write_remote_nonnull_secret(w, v.secret);
        w.int(v.event, 'remote_secret_event_lifecycle_msg.event');
        w.int(v.detail, 'remote_secret_event_lifecycle_msg.detail');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_secret_event_lifecycle_msg.callbackID'),
          secret: read_remote_nonnull_secret(r),
          event: r.int('remote_secret_event_lifecycle_msg.event'),
          detail: r.int('remote_secret_event_lifecycle_msg.detail'),
        };
      },
    },
  },
  SECRET_EVENT_VALUE_CHANGED: {
    program: 0x20008086, version: 1, number: 383, name: 'SECRET_EVENT_VALUE_CHANGED',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_secret_event_value_changed_msg.callbackID');
        write_remote_nonnull_secret(w, v.secret);
      },
      decode(r) {
        return {
          callbackID: r.int('remote_secret_event_value_changed_msg.callbackID'),
          secret: read_remote_nonnull_secret(r),
        };
      },
    },
  },
  DOMAIN_EVENT_BLOCK_THRESHOLD: {
    program: 0x20008086, version: 1, number: 385, name: 'DOMAIN_EVENT_BLOCK_THRESHOLD',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_block_threshold_msg.callbackID');
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.dev, 4194304, 'remote_domain_event_block_threshold_msg.dev');
        w.present(v.path !== undefined);
        if (v.path !== undefined) w.string(v.path, 4194304, 'remote_domain_event_block_threshold_msg.path');
        w.uhyper(v.threshold, 'remote_domain_event_block_threshold_msg.threshold');
        w.uhyper(v.excess, 'remote_domain_event_block_threshold_msg.excess');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_block_threshold_msg.callbackID'),
          dom: read_remote_nonnull_domain(r),
          dev: r.string(4194304, 'remote_domain_event_block_threshold_msg.dev'),
          path: r.present('remote_domain_event_block_threshold_msg.path') ? r.string(4194304, 'remote_domain_event_block_threshold_msg.path') : undefined,
          threshold: r.uhyper('remote_domain_event_block_threshold_msg.threshold'),
          excess: r.uhyper('remote_domain_event_block_threshold_msg.excess'),
        };
      },
    },
  },
  DOMAIN_EVENT_MEMORY_FAILURE: {
    program: 0x20008086, version: 1, number: 423, name: 'DOMAIN_EVENT_MEMORY_FAILURE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_memory_failure_msg.callbackID');
        write_remote_nonnull_domain(w, v.dom);
        w.int(v.recipient, 'remote_domain_event_memory_failure_msg.recipient');
        w.int(v.action, 'remote_domain_event_memory_failure_msg.action');
        w.uint(v.flags, 'remote_domain_event_memory_failure_msg.flags');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_memory_failure_msg.callbackID'),
          dom: read_remote_nonnull_domain(r),
          recipient: r.int('remote_domain_event_memory_failure_msg.recipient'),
          action: r.int('remote_domain_event_memory_failure_msg.action'),
          flags: r.uint('remote_domain_event_memory_failure_msg.flags'),
        };
      },
    },
  },
  DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE: {
    program: 0x20008086, version: 1, number: 438, name: 'DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_memory_device_size_change_msg.callbackID');
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.alias, 4194304, 'remote_domain_event_memory_device_size_change_msg.alias');
        w.uhyper(v.size, 'remote_domain_event_memory_device_size_change_msg.size');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_memory_device_size_change_msg.callbackID'),
          dom: read_remote_nonnull_domain(r),
          alias: r.string(4194304, 'remote_domain_event_memory_device_size_change_msg.alias'),
          size: r.uhyper('remote_domain_event_memory_device_size_change_msg.size'),
        };
      },
    },
  },
  NETWORK_EVENT_CALLBACK_METADATA_CHANGE: {
    program: 0x20008086, version: 1, number: 446, name: 'NETWORK_EVENT_CALLBACK_METADATA_CHANGE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_network_event_callback_metadata_change_msg.callbackID');
        write_remote_nonnull_network(w, v.net);
        w.int(v.type, 'remote_network_event_callback_metadata_change_msg.type');
        w.present(v.nsuri !== undefined);
        if (v.nsuri !== undefined) w.string(v.nsuri, 4194304, 'remote_network_event_callback_metadata_change_msg.nsuri');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_network_event_callback_metadata_change_msg.callbackID'),
          net: read_remote_nonnull_network(r),
          type: r.int('remote_network_event_callback_metadata_change_msg.type'),
          nsuri: r.present('remote_network_event_callback_metadata_change_msg.nsuri') ? r.string(4194304, 'remote_network_event_callback_metadata_change_msg.nsuri') : undefined,
        };
      },
    },
  },
  DOMAIN_EVENT_NIC_MAC_CHANGE: {
    program: 0x20008086, version: 1, number: 453, name: 'DOMAIN_EVENT_NIC_MAC_CHANGE',
    message: {
      encode(w, v) {
        w.int(v.callbackID, 'remote_domain_event_nic_mac_change_msg.callbackID');
        write_remote_nonnull_domain(w, v.dom);
        w.string(v.alias, 4194304, 'remote_domain_event_nic_mac_change_msg.alias');
        w.string(v.oldMAC, 4194304, 'remote_domain_event_nic_mac_change_msg.oldMAC');
        w.string(v.newMAC, 4194304, 'remote_domain_event_nic_mac_change_msg.newMAC');
      },
      decode(r) {
        return {
          callbackID: r.int('remote_domain_event_nic_mac_change_msg.callbackID'),
          dom: read_remote_nonnull_domain(r),
          alias: r.string(4194304, 'remote_domain_event_nic_mac_change_msg.alias'),
          oldMAC: r.string(4194304, 'remote_domain_event_nic_mac_change_msg.oldMAC'),
          newMAC: r.string(4194304, 'remote_domain_event_nic_mac_change_msg.newMAC'),
        };
      },
    },
  },
};

/** The same by number; undefined where a number is none of these. */
export const remoteEventProcedures: readonly (EventProcedure<unknown> | undefined)[] = [
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_LIFECYCLE,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_REBOOT,
  remoteEvents.DOMAIN_EVENT_RTC_CHANGE,
  remoteEvents.DOMAIN_EVENT_WATCHDOG,
  remoteEvents.DOMAIN_EVENT_IO_ERROR,
  remoteEvents.DOMAIN_EVENT_GRAPHICS,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_IO_ERROR_REASON,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_CONTROL_ERROR,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_BLOCK_JOB,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_DISK_CHANGE,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_TRAY_CHANGE,
  remoteEvents.DOMAIN_EVENT_PMWAKEUP,
  remoteEvents.DOMAIN_EVENT_PMSUSPEND,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_BALLOON_CHANGE,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_PMSUSPEND_DISK,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_DEVICE_REMOVED,
  undefined,
  undefined,
  undefined,
  remoteEvents.NETWORK_EVENT_LIFECYCLE,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_CALLBACK_LIFECYCLE,
  remoteEvents.DOMAIN_EVENT_CALLBACK_REBOOT,
  remoteEvents.DOMAIN_EVENT_CALLBACK_RTC_CHANGE,
  remoteEvents.DOMAIN_EVENT_CALLBACK_WATCHDOG,
  remoteEvents.DOMAIN_EVENT_CALLBACK_IO_ERROR,
  remoteEvents.DOMAIN_EVENT_CALLBACK_GRAPHICS,
  remoteEvents.DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON,
  remoteEvents.DOMAIN_EVENT_CALLBACK_CONTROL_ERROR,
  remoteEvents.DOMAIN_EVENT_CALLBACK_BLOCK_JOB,
  remoteEvents.DOMAIN_EVENT_CALLBACK_DISK_CHANGE,
  remoteEvents.DOMAIN_EVENT_CALLBACK_TRAY_CHANGE,
  remoteEvents.DOMAIN_EVENT_CALLBACK_PMWAKEUP,
  remoteEvents.DOMAIN_EVENT_CALLBACK_PMSUSPEND,
  remoteEvents.DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE,
  remoteEvents.DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK,
  remoteEvents.DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_BLOCK_JOB_2,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_CALLBACK_TUNABLE,
  undefined,
  remoteEvents.DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_CALLBACK_DEVICE_ADDED,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION,
  undefined,
  undefined,
  remoteEvents.CONNECT_EVENT_CONNECTION_CLOSED,
  remoteEvents.DOMAIN_EVENT_CALLBACK_JOB_COMPLETED,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED,
  undefined,
  undefined,
  remoteEvents.STORAGE_POOL_EVENT_LIFECYCLE,
  undefined,
  undefined,
  remoteEvents.STORAGE_POOL_EVENT_REFRESH,
  undefined,
  undefined,
  remoteEvents.NODE_DEVICE_EVENT_LIFECYCLE,
  remoteEvents.NODE_DEVICE_EVENT_UPDATE,
  undefined,
  remoteEvents.DOMAIN_EVENT_CALLBACK_METADATA_CHANGE,
  undefined,
  undefined,
  remoteEvents.SECRET_EVENT_LIFECYCLE,
  remoteEvents.SECRET_EVENT_VALUE_CHANGED,
  undefined,
  remoteEvents.DOMAIN_EVENT_BLOCK_THRESHOLD,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_MEMORY_FAILURE,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.NETWORK_EVENT_CALLBACK_METADATA_CHANGE,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  remoteEvents.DOMAIN_EVENT_NIC_MAC_CHANGE,
];
