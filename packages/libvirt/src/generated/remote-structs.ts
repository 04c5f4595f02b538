// Generated from libvirt 9.0.0's protocol definitions by tools/protocol; do not edit.
import { type Codec, type Hyper } from '../xdr/codec.js';
import { type XdrReader } from '../xdr/reader.js';
import { type XdrWriter } from '../xdr/writer.js';

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
function write_remote_connect_open_args(w: XdrWriter, v: remote_connect_open_args): void {
  w.present(v.name !== undefined);
  if (v.name !== undefined) w.string(v.name, 4194304, 'remote_connect_open_args.name');
  w.uint(v.flags, 'remote_connect_open_args.flags');
}
function read_remote_connect_open_args(r: XdrReader): remote_connect_open_args {
  return {
    name: r.present('remote_connect_open_args.name') ? r.string(4194304, 'remote_connect_open_args.name') : undefined,
    flags: r.uint('remote_connect_open_args.flags'),
  };
}
export const remote_connect_open_args: Codec<remote_connect_open_args> = { encode: write_remote_connect_open_args, decode: read_remote_connect_open_args };

export interface remote_connect_supports_feature_args {
  feature: number;
}
function write_remote_connect_supports_feature_args(w: XdrWriter, v: remote_connect_supports_feature_args): void {
  w.int(v.feature, 'remote_connect_supports_feature_args.feature');
}
function read_remote_connect_supports_feature_args(r: XdrReader): remote_connect_supports_feature_args {
  return {
    feature: r.int('remote_connect_supports_feature_args.feature'),
  };
}
export const remote_connect_supports_feature_args: Codec<remote_connect_supports_feature_args> = { encode: write_remote_connect_supports_feature_args, decode: read_remote_connect_supports_feature_args };

export interface remote_connect_supports_feature_ret {
  supported: number;
}
function write_remote_connect_supports_feature_ret(w: XdrWriter, v: remote_connect_supports_feature_ret): void {
  w.int(v.supported, 'remote_connect_supports_feature_ret.supported');
}
function read_remote_connect_supports_feature_ret(r: XdrReader): remote_connect_supports_feature_ret {
  return {
    supported: r.int('remote_connect_supports_feature_ret.supported'),
  };
}
export const remote_connect_supports_feature_ret: Codec<remote_connect_supports_feature_ret> = { encode: write_remote_connect_supports_feature_ret, decode: read_remote_connect_supports_feature_ret };

export interface remote_connect_get_type_ret {
  type: string;
}
function write_remote_connect_get_type_ret(w: XdrWriter, v: remote_connect_get_type_ret): void {
  w.string(v.type, 4194304, 'remote_connect_get_type_ret.type');
}
function read_remote_connect_get_type_ret(r: XdrReader): remote_connect_get_type_ret {
  return {
    type: r.string(4194304, 'remote_connect_get_type_ret.type'),
  };
}
export const remote_connect_get_type_ret: Codec<remote_connect_get_type_ret> = { encode: write_remote_connect_get_type_ret, decode: read_remote_connect_get_type_ret };

export interface remote_connect_get_version_ret {
  hv_ver: Hyper;
}
function write_remote_connect_get_version_ret(w: XdrWriter, v: remote_connect_get_version_ret): void {
  w.uhyper(v.hv_ver, 'remote_connect_get_version_ret.hv_ver');
}
function read_remote_connect_get_version_ret(r: XdrReader): remote_connect_get_version_ret {
  return {
    hv_ver: r.uhyper('remote_connect_get_version_ret.hv_ver'),
  };
}
export const remote_connect_get_version_ret: Codec<remote_connect_get_version_ret> = { encode: write_remote_connect_get_version_ret, decode: read_remote_connect_get_version_ret };

export interface remote_connect_get_lib_version_ret {
  lib_ver: Hyper;
}
function write_remote_connect_get_lib_version_ret(w: XdrWriter, v: remote_connect_get_lib_version_ret): void {
  w.uhyper(v.lib_ver, 'remote_connect_get_lib_version_ret.lib_ver');
}
function read_remote_connect_get_lib_version_ret(r: XdrReader): remote_connect_get_lib_version_ret {
  return {
    lib_ver: r.uhyper('remote_connect_get_lib_version_ret.lib_ver'),
  };
}
export const remote_connect_get_lib_version_ret: Codec<remote_connect_get_lib_version_ret> = { encode: write_remote_connect_get_lib_version_ret, decode: read_remote_connect_get_lib_version_ret };

export interface remote_connect_get_hostname_ret {
  hostname: string;
}
function write_remote_connect_get_hostname_ret(w: XdrWriter, v: remote_connect_get_hostname_ret): void {
  w.string(v.hostname, 4194304, 'remote_connect_get_hostname_ret.hostname');
}
function read_remote_connect_get_hostname_ret(r: XdrReader): remote_connect_get_hostname_ret {
  return {
    hostname: r.string(4194304, 'remote_connect_get_hostname_ret.hostname'),
  };
}
export const remote_connect_get_hostname_ret: Codec<remote_connect_get_hostname_ret> = { encode: write_remote_connect_get_hostname_ret, decode: read_remote_connect_get_hostname_ret };

export interface remote_connect_get_sysinfo_args {
  flags: number;
}
function write_remote_connect_get_sysinfo_args(w: XdrWriter, v: remote_connect_get_sysinfo_args): void {
  w.uint(v.flags, 'remote_connect_get_sysinfo_args.flags');
}
function read_remote_connect_get_sysinfo_args(r: XdrReader): remote_connect_get_sysinfo_args {
  return {
    flags: r.uint('remote_connect_get_sysinfo_args.flags'),
  };
}
export const remote_connect_get_sysinfo_args: Codec<remote_connect_get_sysinfo_args> = { encode: write_remote_connect_get_sysinfo_args, decode: read_remote_connect_get_sysinfo_args };

export interface remote_connect_get_sysinfo_ret {
  sysinfo: string;
}
function write_remote_connect_get_sysinfo_ret(w: XdrWriter, v: remote_connect_get_sysinfo_ret): void {
  w.string(v.sysinfo, 4194304, 'remote_connect_get_sysinfo_ret.sysinfo');
}
function read_remote_connect_get_sysinfo_ret(r: XdrReader): remote_connect_get_sysinfo_ret {
  return {
    sysinfo: r.string(4194304, 'remote_connect_get_sysinfo_ret.sysinfo'),
  };
}
export const remote_connect_get_sysinfo_ret: Codec<remote_connect_get_sysinfo_ret> = { encode: write_remote_connect_get_sysinfo_ret, decode: read_remote_connect_get_sysinfo_ret };

export interface remote_connect_get_uri_ret {
  uri: string;
}
function write_remote_connect_get_uri_ret(w: XdrWriter, v: remote_connect_get_uri_ret): void {
  w.string(v.uri, 4194304, 'remote_connect_get_uri_ret.uri');
}
function read_remote_connect_get_uri_ret(r: XdrReader): remote_connect_get_uri_ret {
  return {
    uri: r.string(4194304, 'remote_connect_get_uri_ret.uri'),
  };
}
export const remote_connect_get_uri_ret: Codec<remote_connect_get_uri_ret> = { encode: write_remote_connect_get_uri_ret, decode: read_remote_connect_get_uri_ret };

export interface remote_connect_get_max_vcpus_args {
  type: string | undefined;
}
function write_remote_connect_get_max_vcpus_args(w: XdrWriter, v: remote_connect_get_max_vcpus_args): void {
  w.present(v.type !== undefined);
  if (v.type !== undefined) w.string(v.type, 4194304, 'remote_connect_get_max_vcpus_args.type');
}
function read_remote_connect_get_max_vcpus_args(r: XdrReader): remote_connect_get_max_vcpus_args {
  return {
    type: r.present('remote_connect_get_max_vcpus_args.type') ? r.string(4194304, 'remote_connect_get_max_vcpus_args.type') : undefined,
  };
}
export const remote_connect_get_max_vcpus_args: Codec<remote_connect_get_max_vcpus_args> = { encode: write_remote_connect_get_max_vcpus_args, decode: read_remote_connect_get_max_vcpus_args };

export interface remote_connect_get_max_vcpus_ret {
  max_vcpus: number;
}
function write_remote_connect_get_max_vcpus_ret(w: XdrWriter, v: remote_connect_get_max_vcpus_ret): void {
  w.int(v.max_vcpus, 'remote_connect_get_max_vcpus_ret.max_vcpus');
}
function read_remote_connect_get_max_vcpus_ret(r: XdrReader): remote_connect_get_max_vcpus_ret {
  return {
    max_vcpus: r.int('remote_connect_get_max_vcpus_ret.max_vcpus'),
  };
}
export const remote_connect_get_max_vcpus_ret: Codec<remote_connect_get_max_vcpus_ret> = { encode: write_remote_connect_get_max_vcpus_ret, decode: read_remote_connect_get_max_vcpus_ret };

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
function write_remote_node_get_info_ret(w: XdrWriter, v: remote_node_get_info_ret): void {
  w.charsFixed(v.model, 32, 'remote_node_get_info_ret.model');
  w.uhyper(v.memory, 'remote_node_get_info_ret.memory');
  w.int(v.cpus, 'remote_node_get_info_ret.cpus');
  w.int(v.mhz, 'remote_node_get_info_ret.mhz');
  w.int(v.nodes, 'remote_node_get_info_ret.nodes');
  w.int(v.sockets, 'remote_node_get_info_ret.sockets');
  w.int(v.cores, 'remote_node_get_info_ret.cores');
  w.int(v.threads, 'remote_node_get_info_ret.threads');
}
function read_remote_node_get_info_ret(r: XdrReader): remote_node_get_info_ret {
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
}
export const remote_node_get_info_ret: Codec<remote_node_get_info_ret> = { encode: write_remote_node_get_info_ret, decode: read_remote_node_get_info_ret };

export interface remote_connect_get_capabilities_ret {
  capabilities: string;
}
function write_remote_connect_get_capabilities_ret(w: XdrWriter, v: remote_connect_get_capabilities_ret): void {
  w.string(v.capabilities, 4194304, 'remote_connect_get_capabilities_ret.capabilities');
}
function read_remote_connect_get_capabilities_ret(r: XdrReader): remote_connect_get_capabilities_ret {
  return {
    capabilities: r.string(4194304, 'remote_connect_get_capabilities_ret.capabilities'),
  };
}
export const remote_connect_get_capabilities_ret: Codec<remote_connect_get_capabilities_ret> = { encode: write_remote_connect_get_capabilities_ret, decode: read_remote_connect_get_capabilities_ret };

export interface remote_connect_get_domain_capabilities_args {
  emulatorbin: string | undefined;
  arch: string | undefined;
  machine: string | undefined;
  virttype: string | undefined;
  flags: number;
}
function write_remote_connect_get_domain_capabilities_args(w: XdrWriter, v: remote_connect_get_domain_capabilities_args): void {
  w.present(v.emulatorbin !== undefined);
  if (v.emulatorbin !== undefined) w.string(v.emulatorbin, 4194304, 'remote_connect_get_domain_capabilities_args.emulatorbin');
  w.present(v.arch !== undefined);
  if (v.arch !== undefined) w.string(v.arch, 4194304, 'remote_connect_get_domain_capabilities_args.arch');
  w.present(v.machine !== undefined);
  if (v.machine !== undefined) w.string(v.machine, 4194304, 'remote_connect_get_domain_capabilities_args.machine');
  w.present(v.virttype !== undefined);
  if (v.virttype !== undefined) w.string(v.virttype, 4194304, 'remote_connect_get_domain_capabilities_args.virttype');
  w.uint(v.flags, 'remote_connect_get_domain_capabilities_args.flags');
}
function read_remote_connect_get_domain_capabilities_args(r: XdrReader): remote_connect_get_domain_capabilities_args {
  return {
    emulatorbin: r.present('remote_connect_get_domain_capabilities_args.emulatorbin') ? r.string(4194304, 'remote_connect_get_domain_capabilities_args.emulatorbin') : undefined,
    arch: r.present('remote_connect_get_domain_capabilities_args.arch') ? r.string(4194304, 'remote_connect_get_domain_capabilities_args.arch') : undefined,
    machine: r.present('remote_connect_get_domain_capabilities_args.machine') ? r.string(4194304, 'remote_connect_get_domain_capabilities_args.machine') : undefined,
    virttype: r.present('remote_connect_get_domain_capabilities_args.virttype') ? r.string(4194304, 'remote_connect_get_domain_capabilities_args.virttype') : undefined,
    flags: r.uint('remote_connect_get_domain_capabilities_args.flags'),
  };
}
export const remote_connect_get_domain_capabilities_args: Codec<remote_connect_get_domain_capabilities_args> = { encode: write_remote_connect_get_domain_capabilities_args, decode: read_remote_connect_get_domain_capabilities_args };

export interface remote_connect_get_domain_capabilities_ret {
  capabilities: string;
}
function write_remote_connect_get_domain_capabilities_ret(w: XdrWriter, v: remote_connect_get_domain_capabilities_ret): void {
  w.string(v.capabilities, 4194304, 'remote_connect_get_domain_capabilities_ret.capabilities');
}
function read_remote_connect_get_domain_capabilities_ret(r: XdrReader): remote_connect_get_domain_capabilities_ret {
  return {
    capabilities: r.string(4194304, 'remote_connect_get_domain_capabilities_ret.capabilities'),
  };
}
export const remote_connect_get_domain_capabilities_ret: Codec<remote_connect_get_domain_capabilities_ret> = { encode: write_remote_connect_get_domain_capabilities_ret, decode: read_remote_connect_get_domain_capabilities_ret };

export interface remote_node_get_cpu_stats_args {
  cpuNum: number;
  nparams: number;
  flags: number;
}
function write_remote_node_get_cpu_stats_args(w: XdrWriter, v: remote_node_get_cpu_stats_args): void {
  w.int(v.cpuNum, 'remote_node_get_cpu_stats_args.cpuNum');
  w.int(v.nparams, 'remote_node_get_cpu_stats_args.nparams');
  w.uint(v.flags, 'remote_node_get_cpu_stats_args.flags');
}
function read_remote_node_get_cpu_stats_args(r: XdrReader): remote_node_get_cpu_stats_args {
  return {
    cpuNum: r.int('remote_node_get_cpu_stats_args.cpuNum'),
    nparams: r.int('remote_node_get_cpu_stats_args.nparams'),
    flags: r.uint('remote_node_get_cpu_stats_args.flags'),
  };
}
export const remote_node_get_cpu_stats_args: Codec<remote_node_get_cpu_stats_args> = { encode: write_remote_node_get_cpu_stats_args, decode: read_remote_node_get_cpu_stats_args };

export interface remote_node_get_cpu_stats_ret {
  params: remote_node_get_cpu_stats[];
  nparams: number;
}
function write_remote_node_get_cpu_stats_ret(w: XdrWriter, v: remote_node_get_cpu_stats_ret): void {
  write_remote_node_get_cpu_stats_list(w, v.params, 16, 'remote_node_get_cpu_stats_ret.params');
  w.int(v.nparams, 'remote_node_get_cpu_stats_ret.nparams');
}
function read_remote_node_get_cpu_stats_ret(r: XdrReader): remote_node_get_cpu_stats_ret {
  return {
    params: read_remote_node_get_cpu_stats_list(r, 16, 'remote_node_get_cpu_stats_ret.params'),
    nparams: r.int('remote_node_get_cpu_stats_ret.nparams'),
  };
}
export const remote_node_get_cpu_stats_ret: Codec<remote_node_get_cpu_stats_ret> = { encode: write_remote_node_get_cpu_stats_ret, decode: read_remote_node_get_cpu_stats_ret };

export interface remote_node_get_memory_stats_args {
  nparams: number;
  cellNum: number;
  flags: number;
}
function write_remote_node_get_memory_stats_args(w: XdrWriter, v: remote_node_get_memory_stats_args): void {
  w.int(v.nparams, 'remote_node_get_memory_stats_args.nparams');
  w.int(v.cellNum, 'remote_node_get_memory_stats_args.cellNum');
  w.uint(v.flags, 'remote_node_get_memory_stats_args.flags');
}
function read_remote_node_get_memory_stats_args(r: XdrReader): remote_node_get_memory_stats_args {
  return {
    nparams: r.int('remote_node_get_memory_stats_args.nparams'),
    cellNum: r.int('remote_node_get_memory_stats_args.cellNum'),
    flags: r.uint('remote_node_get_memory_stats_args.flags'),
  };
}
export const remote_node_get_memory_stats_args: Codec<remote_node_get_memory_stats_args> = { encode: write_remote_node_get_memory_stats_args, decode: read_remote_node_get_memory_stats_args };

export interface remote_node_get_memory_stats_ret {
  params: remote_node_get_memory_stats[];
  nparams: number;
}
function write_remote_node_get_memory_stats_ret(w: XdrWriter, v: remote_node_get_memory_stats_ret): void {
  write_remote_node_get_memory_stats_list(w, v.params, 16, 'remote_node_get_memory_stats_ret.params');
  w.int(v.nparams, 'remote_node_get_memory_stats_ret.nparams');
}
function read_remote_node_get_memory_stats_ret(r: XdrReader): remote_node_get_memory_stats_ret {
  return {
    params: read_remote_node_get_memory_stats_list(r, 16, 'remote_node_get_memory_stats_ret.params'),
    nparams: r.int('remote_node_get_memory_stats_ret.nparams'),
  };
}
export const remote_node_get_memory_stats_ret: Codec<remote_node_get_memory_stats_ret> = { encode: write_remote_node_get_memory_stats_ret, decode: read_remote_node_get_memory_stats_ret };

export interface remote_node_get_cells_free_memory_args {
  startCell: number;
  maxcells: number;
}
function write_remote_node_get_cells_free_memory_args(w: XdrWriter, v: remote_node_get_cells_free_memory_args): void {
  w.int(v.startCell, 'remote_node_get_cells_free_memory_args.startCell');
  w.int(v.maxcells, 'remote_node_get_cells_free_memory_args.maxcells');
}
function read_remote_node_get_cells_free_memory_args(r: XdrReader): remote_node_get_cells_free_memory_args {
  return {
    startCell: r.int('remote_node_get_cells_free_memory_args.startCell'),
    maxcells: r.int('remote_node_get_cells_free_memory_args.maxcells'),
  };
}
export const remote_node_get_cells_free_memory_args: Codec<remote_node_get_cells_free_memory_args> = { encode: write_remote_node_get_cells_free_memory_args, decode: read_remote_node_get_cells_free_memory_args };

export interface remote_node_get_cells_free_memory_ret {
  cells: Hyper[];
}
function write_remote_node_get_cells_free_memory_ret(w: XdrWriter, v: remote_node_get_cells_free_memory_ret): void {
  write_uhyper_list(w, v.cells, 1024, 'remote_node_get_cells_free_memory_ret.cells');
}
function read_remote_node_get_cells_free_memory_ret(r: XdrReader): remote_node_get_cells_free_memory_ret {
  return {
    cells: read_uhyper_list(r, 1024, 'remote_node_get_cells_free_memory_ret.cells'),
  };
}
export const remote_node_get_cells_free_memory_ret: Codec<remote_node_get_cells_free_memory_ret> = { encode: write_remote_node_get_cells_free_memory_ret, decode: read_remote_node_get_cells_free_memory_ret };

export interface remote_node_get_free_memory_ret {
  freeMem: Hyper;
}
function write_remote_node_get_free_memory_ret(w: XdrWriter, v: remote_node_get_free_memory_ret): void {
  w.uhyper(v.freeMem, 'remote_node_get_free_memory_ret.freeMem');
}
function read_remote_node_get_free_memory_ret(r: XdrReader): remote_node_get_free_memory_ret {
  return {
    freeMem: r.uhyper('remote_node_get_free_memory_ret.freeMem'),
  };
}
export const remote_node_get_free_memory_ret: Codec<remote_node_get_free_memory_ret> = { encode: write_remote_node_get_free_memory_ret, decode: read_remote_node_get_free_memory_ret };

export interface remote_domain_get_scheduler_type_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_get_scheduler_type_args(w: XdrWriter, v: remote_domain_get_scheduler_type_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_get_scheduler_type_args(r: XdrReader): remote_domain_get_scheduler_type_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_get_scheduler_type_args: Codec<remote_domain_get_scheduler_type_args> = { encode: write_remote_domain_get_scheduler_type_args, decode: read_remote_domain_get_scheduler_type_args };

export interface remote_domain_get_scheduler_type_ret {
  type: string;
  nparams: number;
}
function write_remote_domain_get_scheduler_type_ret(w: XdrWriter, v: remote_domain_get_scheduler_type_ret): void {
  w.string(v.type, 4194304, 'remote_domain_get_scheduler_type_ret.type');
  w.int(v.nparams, 'remote_domain_get_scheduler_type_ret.nparams');
}
function read_remote_domain_get_scheduler_type_ret(r: XdrReader): remote_domain_get_scheduler_type_ret {
  return {
    type: r.string(4194304, 'remote_domain_get_scheduler_type_ret.type'),
    nparams: r.int('remote_domain_get_scheduler_type_ret.nparams'),
  };
}
export const remote_domain_get_scheduler_type_ret: Codec<remote_domain_get_scheduler_type_ret> = { encode: write_remote_domain_get_scheduler_type_ret, decode: read_remote_domain_get_scheduler_type_ret };

export interface remote_domain_get_scheduler_parameters_args {
  dom: remote_nonnull_domain;
  nparams: number;
}
function write_remote_domain_get_scheduler_parameters_args(w: XdrWriter, v: remote_domain_get_scheduler_parameters_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.nparams, 'remote_domain_get_scheduler_parameters_args.nparams');
}
function read_remote_domain_get_scheduler_parameters_args(r: XdrReader): remote_domain_get_scheduler_parameters_args {
  return {
    dom: read_remote_nonnull_domain(r),
    nparams: r.int('remote_domain_get_scheduler_parameters_args.nparams'),
  };
}
export const remote_domain_get_scheduler_parameters_args: Codec<remote_domain_get_scheduler_parameters_args> = { encode: write_remote_domain_get_scheduler_parameters_args, decode: read_remote_domain_get_scheduler_parameters_args };

export interface remote_domain_get_scheduler_parameters_ret {
  params: remote_typed_param[];
}
function write_remote_domain_get_scheduler_parameters_ret(w: XdrWriter, v: remote_domain_get_scheduler_parameters_ret): void {
  write_remote_typed_param_list(w, v.params, 16, 'remote_domain_get_scheduler_parameters_ret.params');
}
function read_remote_domain_get_scheduler_parameters_ret(r: XdrReader): remote_domain_get_scheduler_parameters_ret {
  return {
    params: read_remote_typed_param_list(r, 16, 'remote_domain_get_scheduler_parameters_ret.params'),
  };
}
export const remote_domain_get_scheduler_parameters_ret: Codec<remote_domain_get_scheduler_parameters_ret> = { encode: write_remote_domain_get_scheduler_parameters_ret, decode: read_remote_domain_get_scheduler_parameters_ret };

export interface remote_domain_get_scheduler_parameters_flags_args {
  dom: remote_nonnull_domain;
  nparams: number;
  flags: number;
}
function write_remote_domain_get_scheduler_parameters_flags_args(w: XdrWriter, v: remote_domain_get_scheduler_parameters_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.nparams, 'remote_domain_get_scheduler_parameters_flags_args.nparams');
  w.uint(v.flags, 'remote_domain_get_scheduler_parameters_flags_args.flags');
}
function read_remote_domain_get_scheduler_parameters_flags_args(r: XdrReader): remote_domain_get_scheduler_parameters_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    nparams: r.int('remote_domain_get_scheduler_parameters_flags_args.nparams'),
    flags: r.uint('remote_domain_get_scheduler_parameters_flags_args.flags'),
  };
}
export const remote_domain_get_scheduler_parameters_flags_args: Codec<remote_domain_get_scheduler_parameters_flags_args> = { encode: write_remote_domain_get_scheduler_parameters_flags_args, decode: read_remote_domain_get_scheduler_parameters_flags_args };

export interface remote_domain_get_scheduler_parameters_flags_ret {
  params: remote_typed_param[];
}
function write_remote_domain_get_scheduler_parameters_flags_ret(w: XdrWriter, v: remote_domain_get_scheduler_parameters_flags_ret): void {
  write_remote_typed_param_list(w, v.params, 16, 'remote_domain_get_scheduler_parameters_flags_ret.params');
}
function read_remote_domain_get_scheduler_parameters_flags_ret(r: XdrReader): remote_domain_get_scheduler_parameters_flags_ret {
  return {
    params: read_remote_typed_param_list(r, 16, 'remote_domain_get_scheduler_parameters_flags_ret.params'),
  };
}
export const remote_domain_get_scheduler_parameters_flags_ret: Codec<remote_domain_get_scheduler_parameters_flags_ret> = { encode: write_remote_domain_get_scheduler_parameters_flags_ret, decode: read_remote_domain_get_scheduler_parameters_flags_ret };

export interface remote_domain_set_scheduler_parameters_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
}
function write_remote_domain_set_scheduler_parameters_args(w: XdrWriter, v: remote_domain_set_scheduler_parameters_args): void {
  write_remote_nonnull_domain(w, v.dom);
  write_remote_typed_param_list(w, v.params, 16, 'remote_domain_set_scheduler_parameters_args.params');
}
function read_remote_domain_set_scheduler_parameters_args(r: XdrReader): remote_domain_set_scheduler_parameters_args {
  return {
    dom: read_remote_nonnull_domain(r),
    params: read_remote_typed_param_list(r, 16, 'remote_domain_set_scheduler_parameters_args.params'),
  };
}
export const remote_domain_set_scheduler_parameters_args: Codec<remote_domain_set_scheduler_parameters_args> = { encode: write_remote_domain_set_scheduler_parameters_args, decode: read_remote_domain_set_scheduler_parameters_args };

export interface remote_domain_set_scheduler_parameters_flags_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}
function write_remote_domain_set_scheduler_parameters_flags_args(w: XdrWriter, v: remote_domain_set_scheduler_parameters_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  write_remote_typed_param_list(w, v.params, 16, 'remote_domain_set_scheduler_parameters_flags_args.params');
  w.uint(v.flags, 'remote_domain_set_scheduler_parameters_flags_args.flags');
}
function read_remote_domain_set_scheduler_parameters_flags_args(r: XdrReader): remote_domain_set_scheduler_parameters_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    params: read_remote_typed_param_list(r, 16, 'remote_domain_set_scheduler_parameters_flags_args.params'),
    flags: r.uint('remote_domain_set_scheduler_parameters_flags_args.flags'),
  };
}
export const remote_domain_set_scheduler_parameters_flags_args: Codec<remote_domain_set_scheduler_parameters_flags_args> = { encode: write_remote_domain_set_scheduler_parameters_flags_args, decode: read_remote_domain_set_scheduler_parameters_flags_args };

export interface remote_domain_set_blkio_parameters_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}
function write_remote_domain_set_blkio_parameters_args(w: XdrWriter, v: remote_domain_set_blkio_parameters_args): void {
  write_remote_nonnull_domain(w, v.dom);
  write_remote_typed_param_list(w, v.params, 16, 'remote_domain_set_blkio_parameters_args.params');
  w.uint(v.flags, 'remote_domain_set_blkio_parameters_args.flags');
}
function read_remote_domain_set_blkio_parameters_args(r: XdrReader): remote_domain_set_blkio_parameters_args {
  return {
    dom: read_remote_nonnull_domain(r),
    params: read_remote_typed_param_list(r, 16, 'remote_domain_set_blkio_parameters_args.params'),
    flags: r.uint('remote_domain_set_blkio_parameters_args.flags'),
  };
}
export const remote_domain_set_blkio_parameters_args: Codec<remote_domain_set_blkio_parameters_args> = { encode: write_remote_domain_set_blkio_parameters_args, decode: read_remote_domain_set_blkio_parameters_args };

export interface remote_domain_get_blkio_parameters_args {
  dom: remote_nonnull_domain;
  nparams: number;
  flags: number;
}
function write_remote_domain_get_blkio_parameters_args(w: XdrWriter, v: remote_domain_get_blkio_parameters_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.nparams, 'remote_domain_get_blkio_parameters_args.nparams');
  w.uint(v.flags, 'remote_domain_get_blkio_parameters_args.flags');
}
function read_remote_domain_get_blkio_parameters_args(r: XdrReader): remote_domain_get_blkio_parameters_args {
  return {
    dom: read_remote_nonnull_domain(r),
    nparams: r.int('remote_domain_get_blkio_parameters_args.nparams'),
    flags: r.uint('remote_domain_get_blkio_parameters_args.flags'),
  };
}
export const remote_domain_get_blkio_parameters_args: Codec<remote_domain_get_blkio_parameters_args> = { encode: write_remote_domain_get_blkio_parameters_args, decode: read_remote_domain_get_blkio_parameters_args };

export interface remote_domain_get_blkio_parameters_ret {
  params: remote_typed_param[];
  nparams: number;
}
function write_remote_domain_get_blkio_parameters_ret(w: XdrWriter, v: remote_domain_get_blkio_parameters_ret): void {
  write_remote_typed_param_list(w, v.params, 16, 'remote_domain_get_blkio_parameters_ret.params');
  w.int(v.nparams, 'remote_domain_get_blkio_parameters_ret.nparams');
}
function read_remote_domain_get_blkio_parameters_ret(r: XdrReader): remote_domain_get_blkio_parameters_ret {
  return {
    params: read_remote_typed_param_list(r, 16, 'remote_domain_get_blkio_parameters_ret.params'),
    nparams: r.int('remote_domain_get_blkio_parameters_ret.nparams'),
  };
}
export const remote_domain_get_blkio_parameters_ret: Codec<remote_domain_get_blkio_parameters_ret> = { encode: write_remote_domain_get_blkio_parameters_ret, decode: read_remote_domain_get_blkio_parameters_ret };

export interface remote_domain_set_memory_parameters_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}
function write_remote_domain_set_memory_parameters_args(w: XdrWriter, v: remote_domain_set_memory_parameters_args): void {
  write_remote_nonnull_domain(w, v.dom);
  write_remote_typed_param_list(w, v.params, 16, 'remote_domain_set_memory_parameters_args.params');
  w.uint(v.flags, 'remote_domain_set_memory_parameters_args.flags');
}
function read_remote_domain_set_memory_parameters_args(r: XdrReader): remote_domain_set_memory_parameters_args {
  return {
    dom: read_remote_nonnull_domain(r),
    params: read_remote_typed_param_list(r, 16, 'remote_domain_set_memory_parameters_args.params'),
    flags: r.uint('remote_domain_set_memory_parameters_args.flags'),
  };
}
export const remote_domain_set_memory_parameters_args: Codec<remote_domain_set_memory_parameters_args> = { encode: write_remote_domain_set_memory_parameters_args, decode: read_remote_domain_set_memory_parameters_args };

export interface remote_domain_get_memory_parameters_args {
  dom: remote_nonnull_domain;
  nparams: number;
  flags: number;
}
function write_remote_domain_get_memory_parameters_args(w: XdrWriter, v: remote_domain_get_memory_parameters_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.nparams, 'remote_domain_get_memory_parameters_args.nparams');
  w.uint(v.flags, 'remote_domain_get_memory_parameters_args.flags');
}
function read_remote_domain_get_memory_parameters_args(r: XdrReader): remote_domain_get_memory_parameters_args {
  return {
    dom: read_remote_nonnull_domain(r),
    nparams: r.int('remote_domain_get_memory_parameters_args.nparams'),
    flags: r.uint('remote_domain_get_memory_parameters_args.flags'),
  };
}
export const remote_domain_get_memory_parameters_args: Codec<remote_domain_get_memory_parameters_args> = { encode: write_remote_domain_get_memory_parameters_args, decode: read_remote_domain_get_memory_parameters_args };

export interface remote_domain_get_memory_parameters_ret {
  params: remote_typed_param[];
  nparams: number;
}
function write_remote_domain_get_memory_parameters_ret(w: XdrWriter, v: remote_domain_get_memory_parameters_ret): void {
  write_remote_typed_param_list(w, v.params, 16, 'remote_domain_get_memory_parameters_ret.params');
  w.int(v.nparams, 'remote_domain_get_memory_parameters_ret.nparams');
}
function read_remote_domain_get_memory_parameters_ret(r: XdrReader): remote_domain_get_memory_parameters_ret {
  return {
    params: read_remote_typed_param_list(r, 16, 'remote_domain_get_memory_parameters_ret.params'),
    nparams: r.int('remote_domain_get_memory_parameters_ret.nparams'),
  };
}
export const remote_domain_get_memory_parameters_ret: Codec<remote_domain_get_memory_parameters_ret> = { encode: write_remote_domain_get_memory_parameters_ret, decode: read_remote_domain_get_memory_parameters_ret };

export interface remote_domain_block_resize_args {
  dom: remote_nonnull_domain;
  disk: string;
  size: Hyper;
  flags: number;
}
function write_remote_domain_block_resize_args(w: XdrWriter, v: remote_domain_block_resize_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.disk, 4194304, 'remote_domain_block_resize_args.disk');
  w.uhyper(v.size, 'remote_domain_block_resize_args.size');
  w.uint(v.flags, 'remote_domain_block_resize_args.flags');
}
function read_remote_domain_block_resize_args(r: XdrReader): remote_domain_block_resize_args {
  return {
    dom: read_remote_nonnull_domain(r),
    disk: r.string(4194304, 'remote_domain_block_resize_args.disk'),
    size: r.uhyper('remote_domain_block_resize_args.size'),
    flags: r.uint('remote_domain_block_resize_args.flags'),
  };
}
export const remote_domain_block_resize_args: Codec<remote_domain_block_resize_args> = { encode: write_remote_domain_block_resize_args, decode: read_remote_domain_block_resize_args };

export interface remote_domain_set_numa_parameters_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}
function write_remote_domain_set_numa_parameters_args(w: XdrWriter, v: remote_domain_set_numa_parameters_args): void {
  write_remote_nonnull_domain(w, v.dom);
  write_remote_typed_param_list(w, v.params, 16, 'remote_domain_set_numa_parameters_args.params');
  w.uint(v.flags, 'remote_domain_set_numa_parameters_args.flags');
}
function read_remote_domain_set_numa_parameters_args(r: XdrReader): remote_domain_set_numa_parameters_args {
  return {
    dom: read_remote_nonnull_domain(r),
    params: read_remote_typed_param_list(r, 16, 'remote_domain_set_numa_parameters_args.params'),
    flags: r.uint('remote_domain_set_numa_parameters_args.flags'),
  };
}
export const remote_domain_set_numa_parameters_args: Codec<remote_domain_set_numa_parameters_args> = { encode: write_remote_domain_set_numa_parameters_args, decode: read_remote_domain_set_numa_parameters_args };

export interface remote_domain_get_numa_parameters_args {
  dom: remote_nonnull_domain;
  nparams: number;
  flags: number;
}
function write_remote_domain_get_numa_parameters_args(w: XdrWriter, v: remote_domain_get_numa_parameters_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.nparams, 'remote_domain_get_numa_parameters_args.nparams');
  w.uint(v.flags, 'remote_domain_get_numa_parameters_args.flags');
}
function read_remote_domain_get_numa_parameters_args(r: XdrReader): remote_domain_get_numa_parameters_args {
  return {
    dom: read_remote_nonnull_domain(r),
    nparams: r.int('remote_domain_get_numa_parameters_args.nparams'),
    flags: r.uint('remote_domain_get_numa_parameters_args.flags'),
  };
}
export const remote_domain_get_numa_parameters_args: Codec<remote_domain_get_numa_parameters_args> = { encode: write_remote_domain_get_numa_parameters_args, decode: read_remote_domain_get_numa_parameters_args };

export interface remote_domain_get_numa_parameters_ret {
  params: remote_typed_param[];
  nparams: number;
}
function write_remote_domain_get_numa_parameters_ret(w: XdrWriter, v: remote_domain_get_numa_parameters_ret): void {
  write_remote_typed_param_list(w, v.params, 16, 'remote_domain_get_numa_parameters_ret.params');
  w.int(v.nparams, 'remote_domain_get_numa_parameters_ret.nparams');
}
function read_remote_domain_get_numa_parameters_ret(r: XdrReader): remote_domain_get_numa_parameters_ret {
  return {
    params: read_remote_typed_param_list(r, 16, 'remote_domain_get_numa_parameters_ret.params'),
    nparams: r.int('remote_domain_get_numa_parameters_ret.nparams'),
  };
}
export const remote_domain_get_numa_parameters_ret: Codec<remote_domain_get_numa_parameters_ret> = { encode: write_remote_domain_get_numa_parameters_ret, decode: read_remote_domain_get_numa_parameters_ret };

export interface remote_domain_set_perf_events_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}
function write_remote_domain_set_perf_events_args(w: XdrWriter, v: remote_domain_set_perf_events_args): void {
  write_remote_nonnull_domain(w, v.dom);
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_set_perf_events_args.params');
  w.uint(v.flags, 'remote_domain_set_perf_events_args.flags');
}
function read_remote_domain_set_perf_events_args(r: XdrReader): remote_domain_set_perf_events_args {
  return {
    dom: read_remote_nonnull_domain(r),
    params: read_remote_typed_param_list(r, 64, 'remote_domain_set_perf_events_args.params'),
    flags: r.uint('remote_domain_set_perf_events_args.flags'),
  };
}
export const remote_domain_set_perf_events_args: Codec<remote_domain_set_perf_events_args> = { encode: write_remote_domain_set_perf_events_args, decode: read_remote_domain_set_perf_events_args };

export interface remote_domain_get_perf_events_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_get_perf_events_args(w: XdrWriter, v: remote_domain_get_perf_events_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_get_perf_events_args.flags');
}
function read_remote_domain_get_perf_events_args(r: XdrReader): remote_domain_get_perf_events_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_get_perf_events_args.flags'),
  };
}
export const remote_domain_get_perf_events_args: Codec<remote_domain_get_perf_events_args> = { encode: write_remote_domain_get_perf_events_args, decode: read_remote_domain_get_perf_events_args };

export interface remote_domain_get_perf_events_ret {
  params: remote_typed_param[];
}
function write_remote_domain_get_perf_events_ret(w: XdrWriter, v: remote_domain_get_perf_events_ret): void {
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_get_perf_events_ret.params');
}
function read_remote_domain_get_perf_events_ret(r: XdrReader): remote_domain_get_perf_events_ret {
  return {
    params: read_remote_typed_param_list(r, 64, 'remote_domain_get_perf_events_ret.params'),
  };
}
export const remote_domain_get_perf_events_ret: Codec<remote_domain_get_perf_events_ret> = { encode: write_remote_domain_get_perf_events_ret, decode: read_remote_domain_get_perf_events_ret };

export interface remote_domain_block_stats_args {
  dom: remote_nonnull_domain;
  path: string;
}
function write_remote_domain_block_stats_args(w: XdrWriter, v: remote_domain_block_stats_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.path, 4194304, 'remote_domain_block_stats_args.path');
}
function read_remote_domain_block_stats_args(r: XdrReader): remote_domain_block_stats_args {
  return {
    dom: read_remote_nonnull_domain(r),
    path: r.string(4194304, 'remote_domain_block_stats_args.path'),
  };
}
export const remote_domain_block_stats_args: Codec<remote_domain_block_stats_args> = { encode: write_remote_domain_block_stats_args, decode: read_remote_domain_block_stats_args };

export interface remote_domain_block_stats_ret {
  rd_req: Hyper;
  rd_bytes: Hyper;
  wr_req: Hyper;
  wr_bytes: Hyper;
  errs: Hyper;
}
function write_remote_domain_block_stats_ret(w: XdrWriter, v: remote_domain_block_stats_ret): void {
  w.hyper(v.rd_req, 'remote_domain_block_stats_ret.rd_req');
  w.hyper(v.rd_bytes, 'remote_domain_block_stats_ret.rd_bytes');
  w.hyper(v.wr_req, 'remote_domain_block_stats_ret.wr_req');
  w.hyper(v.wr_bytes, 'remote_domain_block_stats_ret.wr_bytes');
  w.hyper(v.errs, 'remote_domain_block_stats_ret.errs');
}
function read_remote_domain_block_stats_ret(r: XdrReader): remote_domain_block_stats_ret {
  return {
    rd_req: r.hyper('remote_domain_block_stats_ret.rd_req'),
    rd_bytes: r.hyper('remote_domain_block_stats_ret.rd_bytes'),
    wr_req: r.hyper('remote_domain_block_stats_ret.wr_req'),
    wr_bytes: r.hyper('remote_domain_block_stats_ret.wr_bytes'),
    errs: r.hyper('remote_domain_block_stats_ret.errs'),
  };
}
export const remote_domain_block_stats_ret: Codec<remote_domain_block_stats_ret> = { encode: write_remote_domain_block_stats_ret, decode: read_remote_domain_block_stats_ret };

export interface remote_domain_block_stats_flags_args {
  dom: remote_nonnull_domain;
  path: string;
  nparams: number;
  flags: number;
}
function write_remote_domain_block_stats_flags_args(w: XdrWriter, v: remote_domain_block_stats_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.path, 4194304, 'remote_domain_block_stats_flags_args.path');
  w.int(v.nparams, 'remote_domain_block_stats_flags_args.nparams');
  w.uint(v.flags, 'remote_domain_block_stats_flags_args.flags');
}
function read_remote_domain_block_stats_flags_args(r: XdrReader): remote_domain_block_stats_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    path: r.string(4194304, 'remote_domain_block_stats_flags_args.path'),
    nparams: r.int('remote_domain_block_stats_flags_args.nparams'),
    flags: r.uint('remote_domain_block_stats_flags_args.flags'),
  };
}
export const remote_domain_block_stats_flags_args: Codec<remote_domain_block_stats_flags_args> = { encode: write_remote_domain_block_stats_flags_args, decode: read_remote_domain_block_stats_flags_args };

export interface remote_domain_block_stats_flags_ret {
  params: remote_typed_param[];
  nparams: number;
}
function write_remote_domain_block_stats_flags_ret(w: XdrWriter, v: remote_domain_block_stats_flags_ret): void {
  write_remote_typed_param_list(w, v.params, 16, 'remote_domain_block_stats_flags_ret.params');
  w.int(v.nparams, 'remote_domain_block_stats_flags_ret.nparams');
}
function read_remote_domain_block_stats_flags_ret(r: XdrReader): remote_domain_block_stats_flags_ret {
  return {
    params: read_remote_typed_param_list(r, 16, 'remote_domain_block_stats_flags_ret.params'),
    nparams: r.int('remote_domain_block_stats_flags_ret.nparams'),
  };
}
export const remote_domain_block_stats_flags_ret: Codec<remote_domain_block_stats_flags_ret> = { encode: write_remote_domain_block_stats_flags_ret, decode: read_remote_domain_block_stats_flags_ret };

export interface remote_domain_interface_stats_args {
  dom: remote_nonnull_domain;
  device: string;
}
function write_remote_domain_interface_stats_args(w: XdrWriter, v: remote_domain_interface_stats_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.device, 4194304, 'remote_domain_interface_stats_args.device');
}
function read_remote_domain_interface_stats_args(r: XdrReader): remote_domain_interface_stats_args {
  return {
    dom: read_remote_nonnull_domain(r),
    device: r.string(4194304, 'remote_domain_interface_stats_args.device'),
  };
}
export const remote_domain_interface_stats_args: Codec<remote_domain_interface_stats_args> = { encode: write_remote_domain_interface_stats_args, decode: read_remote_domain_interface_stats_args };

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
function write_remote_domain_interface_stats_ret(w: XdrWriter, v: remote_domain_interface_stats_ret): void {
  w.hyper(v.rx_bytes, 'remote_domain_interface_stats_ret.rx_bytes');
  w.hyper(v.rx_packets, 'remote_domain_interface_stats_ret.rx_packets');
  w.hyper(v.rx_errs, 'remote_domain_interface_stats_ret.rx_errs');
  w.hyper(v.rx_drop, 'remote_domain_interface_stats_ret.rx_drop');
  w.hyper(v.tx_bytes, 'remote_domain_interface_stats_ret.tx_bytes');
  w.hyper(v.tx_packets, 'remote_domain_interface_stats_ret.tx_packets');
  w.hyper(v.tx_errs, 'remote_domain_interface_stats_ret.tx_errs');
  w.hyper(v.tx_drop, 'remote_domain_interface_stats_ret.tx_drop');
}
function read_remote_domain_interface_stats_ret(r: XdrReader): remote_domain_interface_stats_ret {
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
}
export const remote_domain_interface_stats_ret: Codec<remote_domain_interface_stats_ret> = { encode: write_remote_domain_interface_stats_ret, decode: read_remote_domain_interface_stats_ret };

export interface remote_domain_set_interface_parameters_args {
  dom: remote_nonnull_domain;
  device: string;
  params: remote_typed_param[];
  flags: number;
}
function write_remote_domain_set_interface_parameters_args(w: XdrWriter, v: remote_domain_set_interface_parameters_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.device, 4194304, 'remote_domain_set_interface_parameters_args.device');
  write_remote_typed_param_list(w, v.params, 16, 'remote_domain_set_interface_parameters_args.params');
  w.uint(v.flags, 'remote_domain_set_interface_parameters_args.flags');
}
function read_remote_domain_set_interface_parameters_args(r: XdrReader): remote_domain_set_interface_parameters_args {
  return {
    dom: read_remote_nonnull_domain(r),
    device: r.string(4194304, 'remote_domain_set_interface_parameters_args.device'),
    params: read_remote_typed_param_list(r, 16, 'remote_domain_set_interface_parameters_args.params'),
    flags: r.uint('remote_domain_set_interface_parameters_args.flags'),
  };
}
export const remote_domain_set_interface_parameters_args: Codec<remote_domain_set_interface_parameters_args> = { encode: write_remote_domain_set_interface_parameters_args, decode: read_remote_domain_set_interface_parameters_args };

export interface remote_domain_get_interface_parameters_args {
  dom: remote_nonnull_domain;
  device: string;
  nparams: number;
  flags: number;
}
function write_remote_domain_get_interface_parameters_args(w: XdrWriter, v: remote_domain_get_interface_parameters_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.device, 4194304, 'remote_domain_get_interface_parameters_args.device');
  w.int(v.nparams, 'remote_domain_get_interface_parameters_args.nparams');
  w.uint(v.flags, 'remote_domain_get_interface_parameters_args.flags');
}
function read_remote_domain_get_interface_parameters_args(r: XdrReader): remote_domain_get_interface_parameters_args {
  return {
    dom: read_remote_nonnull_domain(r),
    device: r.string(4194304, 'remote_domain_get_interface_parameters_args.device'),
    nparams: r.int('remote_domain_get_interface_parameters_args.nparams'),
    flags: r.uint('remote_domain_get_interface_parameters_args.flags'),
  };
}
export const remote_domain_get_interface_parameters_args: Codec<remote_domain_get_interface_parameters_args> = { encode: write_remote_domain_get_interface_parameters_args, decode: read_remote_domain_get_interface_parameters_args };

export interface remote_domain_get_interface_parameters_ret {
  params: remote_typed_param[];
  nparams: number;
}
function write_remote_domain_get_interface_parameters_ret(w: XdrWriter, v: remote_domain_get_interface_parameters_ret): void {
  write_remote_typed_param_list(w, v.params, 16, 'remote_domain_get_interface_parameters_ret.params');
  w.int(v.nparams, 'remote_domain_get_interface_parameters_ret.nparams');
}
function read_remote_domain_get_interface_parameters_ret(r: XdrReader): remote_domain_get_interface_parameters_ret {
  return {
    params: read_remote_typed_param_list(r, 16, 'remote_domain_get_interface_parameters_ret.params'),
    nparams: r.int('remote_domain_get_interface_parameters_ret.nparams'),
  };
}
export const remote_domain_get_interface_parameters_ret: Codec<remote_domain_get_interface_parameters_ret> = { encode: write_remote_domain_get_interface_parameters_ret, decode: read_remote_domain_get_interface_parameters_ret };

export interface remote_domain_memory_stats_args {
  dom: remote_nonnull_domain;
  maxStats: number;
  flags: number;
}
function write_remote_domain_memory_stats_args(w: XdrWriter, v: remote_domain_memory_stats_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.maxStats, 'remote_domain_memory_stats_args.maxStats');
  w.uint(v.flags, 'remote_domain_memory_stats_args.flags');
}
function read_remote_domain_memory_stats_args(r: XdrReader): remote_domain_memory_stats_args {
  return {
    dom: read_remote_nonnull_domain(r),
    maxStats: r.uint('remote_domain_memory_stats_args.maxStats'),
    flags: r.uint('remote_domain_memory_stats_args.flags'),
  };
}
export const remote_domain_memory_stats_args: Codec<remote_domain_memory_stats_args> = { encode: write_remote_domain_memory_stats_args, decode: read_remote_domain_memory_stats_args };

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
function write_remote_domain_memory_stats_ret(w: XdrWriter, v: remote_domain_memory_stats_ret): void {
  write_remote_domain_memory_stat_list(w, v.stats, 1024, 'remote_domain_memory_stats_ret.stats');
}
function read_remote_domain_memory_stats_ret(r: XdrReader): remote_domain_memory_stats_ret {
  return {
    stats: read_remote_domain_memory_stat_list(r, 1024, 'remote_domain_memory_stats_ret.stats'),
  };
}
export const remote_domain_memory_stats_ret: Codec<remote_domain_memory_stats_ret> = { encode: write_remote_domain_memory_stats_ret, decode: read_remote_domain_memory_stats_ret };

export interface remote_domain_block_peek_args {
  dom: remote_nonnull_domain;
  path: string;
  offset: Hyper;
  size: number;
  flags: number;
}
function write_remote_domain_block_peek_args(w: XdrWriter, v: remote_domain_block_peek_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.path, 4194304, 'remote_domain_block_peek_args.path');
  w.uhyper(v.offset, 'remote_domain_block_peek_args.offset');
  w.uint(v.size, 'remote_domain_block_peek_args.size');
  w.uint(v.flags, 'remote_domain_block_peek_args.flags');
}
function read_remote_domain_block_peek_args(r: XdrReader): remote_domain_block_peek_args {
  return {
    dom: read_remote_nonnull_domain(r),
    path: r.string(4194304, 'remote_domain_block_peek_args.path'),
    offset: r.uhyper('remote_domain_block_peek_args.offset'),
    size: r.uint('remote_domain_block_peek_args.size'),
    flags: r.uint('remote_domain_block_peek_args.flags'),
  };
}
export const remote_domain_block_peek_args: Codec<remote_domain_block_peek_args> = { encode: write_remote_domain_block_peek_args, decode: read_remote_domain_block_peek_args };

export interface remote_domain_block_peek_ret {
  buffer: Uint8Array;
}
function write_remote_domain_block_peek_ret(w: XdrWriter, v: remote_domain_block_peek_ret): void {
  w.opaque(v.buffer, 4194304, 'remote_domain_block_peek_ret.buffer');
}
function read_remote_domain_block_peek_ret(r: XdrReader): remote_domain_block_peek_ret {
  return {
    buffer: r.opaque(4194304, 'remote_domain_block_peek_ret.buffer'),
  };
}
export const remote_domain_block_peek_ret: Codec<remote_domain_block_peek_ret> = { encode: write_remote_domain_block_peek_ret, decode: read_remote_domain_block_peek_ret };

export interface remote_domain_memory_peek_args {
  dom: remote_nonnull_domain;
  offset: Hyper;
  size: number;
  flags: number;
}
function write_remote_domain_memory_peek_args(w: XdrWriter, v: remote_domain_memory_peek_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uhyper(v.offset, 'remote_domain_memory_peek_args.offset');
  w.uint(v.size, 'remote_domain_memory_peek_args.size');
  w.uint(v.flags, 'remote_domain_memory_peek_args.flags');
}
function read_remote_domain_memory_peek_args(r: XdrReader): remote_domain_memory_peek_args {
  return {
    dom: read_remote_nonnull_domain(r),
    offset: r.uhyper('remote_domain_memory_peek_args.offset'),
    size: r.uint('remote_domain_memory_peek_args.size'),
    flags: r.uint('remote_domain_memory_peek_args.flags'),
  };
}
export const remote_domain_memory_peek_args: Codec<remote_domain_memory_peek_args> = { encode: write_remote_domain_memory_peek_args, decode: read_remote_domain_memory_peek_args };

export interface remote_domain_memory_peek_ret {
  buffer: Uint8Array;
}
function write_remote_domain_memory_peek_ret(w: XdrWriter, v: remote_domain_memory_peek_ret): void {
  w.opaque(v.buffer, 4194304, 'remote_domain_memory_peek_ret.buffer');
}
function read_remote_domain_memory_peek_ret(r: XdrReader): remote_domain_memory_peek_ret {
  return {
    buffer: r.opaque(4194304, 'remote_domain_memory_peek_ret.buffer'),
  };
}
export const remote_domain_memory_peek_ret: Codec<remote_domain_memory_peek_ret> = { encode: write_remote_domain_memory_peek_ret, decode: read_remote_domain_memory_peek_ret };

export interface remote_domain_get_block_info_args {
  dom: remote_nonnull_domain;
  path: string;
  flags: number;
}
function write_remote_domain_get_block_info_args(w: XdrWriter, v: remote_domain_get_block_info_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.path, 4194304, 'remote_domain_get_block_info_args.path');
  w.uint(v.flags, 'remote_domain_get_block_info_args.flags');
}
function read_remote_domain_get_block_info_args(r: XdrReader): remote_domain_get_block_info_args {
  return {
    dom: read_remote_nonnull_domain(r),
    path: r.string(4194304, 'remote_domain_get_block_info_args.path'),
    flags: r.uint('remote_domain_get_block_info_args.flags'),
  };
}
export const remote_domain_get_block_info_args: Codec<remote_domain_get_block_info_args> = { encode: write_remote_domain_get_block_info_args, decode: read_remote_domain_get_block_info_args };

export interface remote_domain_get_block_info_ret {
  allocation: Hyper;
  capacity: Hyper;
  physical: Hyper;
}
function write_remote_domain_get_block_info_ret(w: XdrWriter, v: remote_domain_get_block_info_ret): void {
  w.uhyper(v.allocation, 'remote_domain_get_block_info_ret.allocation');
  w.uhyper(v.capacity, 'remote_domain_get_block_info_ret.capacity');
  w.uhyper(v.physical, 'remote_domain_get_block_info_ret.physical');
}
function read_remote_domain_get_block_info_ret(r: XdrReader): remote_domain_get_block_info_ret {
  return {
    allocation: r.uhyper('remote_domain_get_block_info_ret.allocation'),
    capacity: r.uhyper('remote_domain_get_block_info_ret.capacity'),
    physical: r.uhyper('remote_domain_get_block_info_ret.physical'),
  };
}
export const remote_domain_get_block_info_ret: Codec<remote_domain_get_block_info_ret> = { encode: write_remote_domain_get_block_info_ret, decode: read_remote_domain_get_block_info_ret };

export interface remote_connect_list_domains_args {
  maxids: number;
}
function write_remote_connect_list_domains_args(w: XdrWriter, v: remote_connect_list_domains_args): void {
  w.int(v.maxids, 'remote_connect_list_domains_args.maxids');
}
function read_remote_connect_list_domains_args(r: XdrReader): remote_connect_list_domains_args {
  return {
    maxids: r.int('remote_connect_list_domains_args.maxids'),
  };
}
export const remote_connect_list_domains_args: Codec<remote_connect_list_domains_args> = { encode: write_remote_connect_list_domains_args, decode: read_remote_connect_list_domains_args };

export interface remote_connect_list_domains_ret {
  ids: number[];
}
function write_remote_connect_list_domains_ret(w: XdrWriter, v: remote_connect_list_domains_ret): void {
  write_int_list(w, v.ids, 16384, 'remote_connect_list_domains_ret.ids');
}
function read_remote_connect_list_domains_ret(r: XdrReader): remote_connect_list_domains_ret {
  return {
    ids: read_int_list(r, 16384, 'remote_connect_list_domains_ret.ids'),
  };
}
export const remote_connect_list_domains_ret: Codec<remote_connect_list_domains_ret> = { encode: write_remote_connect_list_domains_ret, decode: read_remote_connect_list_domains_ret };

export interface remote_connect_num_of_domains_ret {
  num: number;
}
function write_remote_connect_num_of_domains_ret(w: XdrWriter, v: remote_connect_num_of_domains_ret): void {
  w.int(v.num, 'remote_connect_num_of_domains_ret.num');
}
function read_remote_connect_num_of_domains_ret(r: XdrReader): remote_connect_num_of_domains_ret {
  return {
    num: r.int('remote_connect_num_of_domains_ret.num'),
  };
}
export const remote_connect_num_of_domains_ret: Codec<remote_connect_num_of_domains_ret> = { encode: write_remote_connect_num_of_domains_ret, decode: read_remote_connect_num_of_domains_ret };

export interface remote_domain_create_xml_args {
  xml_desc: string;
  flags: number;
}
function write_remote_domain_create_xml_args(w: XdrWriter, v: remote_domain_create_xml_args): void {
  w.string(v.xml_desc, 4194304, 'remote_domain_create_xml_args.xml_desc');
  w.uint(v.flags, 'remote_domain_create_xml_args.flags');
}
function read_remote_domain_create_xml_args(r: XdrReader): remote_domain_create_xml_args {
  return {
    xml_desc: r.string(4194304, 'remote_domain_create_xml_args.xml_desc'),
    flags: r.uint('remote_domain_create_xml_args.flags'),
  };
}
export const remote_domain_create_xml_args: Codec<remote_domain_create_xml_args> = { encode: write_remote_domain_create_xml_args, decode: read_remote_domain_create_xml_args };

export interface remote_domain_create_xml_ret {
  dom: remote_nonnull_domain;
}
function write_remote_domain_create_xml_ret(w: XdrWriter, v: remote_domain_create_xml_ret): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_create_xml_ret(r: XdrReader): remote_domain_create_xml_ret {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_create_xml_ret: Codec<remote_domain_create_xml_ret> = { encode: write_remote_domain_create_xml_ret, decode: read_remote_domain_create_xml_ret };

export interface remote_domain_create_xml_with_files_args {
  xml_desc: string;
  flags: number;
}
function write_remote_domain_create_xml_with_files_args(w: XdrWriter, v: remote_domain_create_xml_with_files_args): void {
  w.string(v.xml_desc, 4194304, 'remote_domain_create_xml_with_files_args.xml_desc');
  w.uint(v.flags, 'remote_domain_create_xml_with_files_args.flags');
}
function read_remote_domain_create_xml_with_files_args(r: XdrReader): remote_domain_create_xml_with_files_args {
  return {
    xml_desc: r.string(4194304, 'remote_domain_create_xml_with_files_args.xml_desc'),
    flags: r.uint('remote_domain_create_xml_with_files_args.flags'),
  };
}
export const remote_domain_create_xml_with_files_args: Codec<remote_domain_create_xml_with_files_args> = { encode: write_remote_domain_create_xml_with_files_args, decode: read_remote_domain_create_xml_with_files_args };

export interface remote_domain_create_xml_with_files_ret {
  dom: remote_nonnull_domain;
}
function write_remote_domain_create_xml_with_files_ret(w: XdrWriter, v: remote_domain_create_xml_with_files_ret): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_create_xml_with_files_ret(r: XdrReader): remote_domain_create_xml_with_files_ret {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_create_xml_with_files_ret: Codec<remote_domain_create_xml_with_files_ret> = { encode: write_remote_domain_create_xml_with_files_ret, decode: read_remote_domain_create_xml_with_files_ret };

export interface remote_domain_lookup_by_id_args {
  id: number;
}
function write_remote_domain_lookup_by_id_args(w: XdrWriter, v: remote_domain_lookup_by_id_args): void {
  w.int(v.id, 'remote_domain_lookup_by_id_args.id');
}
function read_remote_domain_lookup_by_id_args(r: XdrReader): remote_domain_lookup_by_id_args {
  return {
    id: r.int('remote_domain_lookup_by_id_args.id'),
  };
}
export const remote_domain_lookup_by_id_args: Codec<remote_domain_lookup_by_id_args> = { encode: write_remote_domain_lookup_by_id_args, decode: read_remote_domain_lookup_by_id_args };

export interface remote_domain_lookup_by_id_ret {
  dom: remote_nonnull_domain;
}
function write_remote_domain_lookup_by_id_ret(w: XdrWriter, v: remote_domain_lookup_by_id_ret): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_lookup_by_id_ret(r: XdrReader): remote_domain_lookup_by_id_ret {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_lookup_by_id_ret: Codec<remote_domain_lookup_by_id_ret> = { encode: write_remote_domain_lookup_by_id_ret, decode: read_remote_domain_lookup_by_id_ret };

export interface remote_domain_lookup_by_uuid_args {
  uuid: Uint8Array;
}
function write_remote_domain_lookup_by_uuid_args(w: XdrWriter, v: remote_domain_lookup_by_uuid_args): void {
  w.opaqueFixed(v.uuid, 16, 'remote_domain_lookup_by_uuid_args.uuid');
}
function read_remote_domain_lookup_by_uuid_args(r: XdrReader): remote_domain_lookup_by_uuid_args {
  return {
    uuid: r.opaqueFixed(16, 'remote_domain_lookup_by_uuid_args.uuid'),
  };
}
export const remote_domain_lookup_by_uuid_args: Codec<remote_domain_lookup_by_uuid_args> = { encode: write_remote_domain_lookup_by_uuid_args, decode: read_remote_domain_lookup_by_uuid_args };

export interface remote_domain_lookup_by_uuid_ret {
  dom: remote_nonnull_domain;
}
function write_remote_domain_lookup_by_uuid_ret(w: XdrWriter, v: remote_domain_lookup_by_uuid_ret): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_lookup_by_uuid_ret(r: XdrReader): remote_domain_lookup_by_uuid_ret {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_lookup_by_uuid_ret: Codec<remote_domain_lookup_by_uuid_ret> = { encode: write_remote_domain_lookup_by_uuid_ret, decode: read_remote_domain_lookup_by_uuid_ret };

export interface remote_domain_lookup_by_name_args {
  name: string;
}
function write_remote_domain_lookup_by_name_args(w: XdrWriter, v: remote_domain_lookup_by_name_args): void {
  w.string(v.name, 4194304, 'remote_domain_lookup_by_name_args.name');
}
function read_remote_domain_lookup_by_name_args(r: XdrReader): remote_domain_lookup_by_name_args {
  return {
    name: r.string(4194304, 'remote_domain_lookup_by_name_args.name'),
  };
}
export const remote_domain_lookup_by_name_args: Codec<remote_domain_lookup_by_name_args> = { encode: write_remote_domain_lookup_by_name_args, decode: read_remote_domain_lookup_by_name_args };

export interface remote_domain_lookup_by_name_ret {
  dom: remote_nonnull_domain;
}
function write_remote_domain_lookup_by_name_ret(w: XdrWriter, v: remote_domain_lookup_by_name_ret): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_lookup_by_name_ret(r: XdrReader): remote_domain_lookup_by_name_ret {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_lookup_by_name_ret: Codec<remote_domain_lookup_by_name_ret> = { encode: write_remote_domain_lookup_by_name_ret, decode: read_remote_domain_lookup_by_name_ret };

export interface remote_domain_suspend_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_suspend_args(w: XdrWriter, v: remote_domain_suspend_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_suspend_args(r: XdrReader): remote_domain_suspend_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_suspend_args: Codec<remote_domain_suspend_args> = { encode: write_remote_domain_suspend_args, decode: read_remote_domain_suspend_args };

export interface remote_domain_resume_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_resume_args(w: XdrWriter, v: remote_domain_resume_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_resume_args(r: XdrReader): remote_domain_resume_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_resume_args: Codec<remote_domain_resume_args> = { encode: write_remote_domain_resume_args, decode: read_remote_domain_resume_args };

export interface remote_domain_pm_suspend_for_duration_args {
  dom: remote_nonnull_domain;
  target: number;
  duration: Hyper;
  flags: number;
}
function write_remote_domain_pm_suspend_for_duration_args(w: XdrWriter, v: remote_domain_pm_suspend_for_duration_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.target, 'remote_domain_pm_suspend_for_duration_args.target');
  w.uhyper(v.duration, 'remote_domain_pm_suspend_for_duration_args.duration');
  w.uint(v.flags, 'remote_domain_pm_suspend_for_duration_args.flags');
}
function read_remote_domain_pm_suspend_for_duration_args(r: XdrReader): remote_domain_pm_suspend_for_duration_args {
  return {
    dom: read_remote_nonnull_domain(r),
    target: r.uint('remote_domain_pm_suspend_for_duration_args.target'),
    duration: r.uhyper('remote_domain_pm_suspend_for_duration_args.duration'),
    flags: r.uint('remote_domain_pm_suspend_for_duration_args.flags'),
  };
}
export const remote_domain_pm_suspend_for_duration_args: Codec<remote_domain_pm_suspend_for_duration_args> = { encode: write_remote_domain_pm_suspend_for_duration_args, decode: read_remote_domain_pm_suspend_for_duration_args };

export interface remote_domain_pm_wakeup_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_pm_wakeup_args(w: XdrWriter, v: remote_domain_pm_wakeup_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_pm_wakeup_args.flags');
}
function read_remote_domain_pm_wakeup_args(r: XdrReader): remote_domain_pm_wakeup_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_pm_wakeup_args.flags'),
  };
}
export const remote_domain_pm_wakeup_args: Codec<remote_domain_pm_wakeup_args> = { encode: write_remote_domain_pm_wakeup_args, decode: read_remote_domain_pm_wakeup_args };

export interface remote_domain_shutdown_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_shutdown_args(w: XdrWriter, v: remote_domain_shutdown_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_shutdown_args(r: XdrReader): remote_domain_shutdown_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_shutdown_args: Codec<remote_domain_shutdown_args> = { encode: write_remote_domain_shutdown_args, decode: read_remote_domain_shutdown_args };

export interface remote_domain_reboot_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_reboot_args(w: XdrWriter, v: remote_domain_reboot_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_reboot_args.flags');
}
function read_remote_domain_reboot_args(r: XdrReader): remote_domain_reboot_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_reboot_args.flags'),
  };
}
export const remote_domain_reboot_args: Codec<remote_domain_reboot_args> = { encode: write_remote_domain_reboot_args, decode: read_remote_domain_reboot_args };

export interface remote_domain_reset_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_reset_args(w: XdrWriter, v: remote_domain_reset_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_reset_args.flags');
}
function read_remote_domain_reset_args(r: XdrReader): remote_domain_reset_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_reset_args.flags'),
  };
}
export const remote_domain_reset_args: Codec<remote_domain_reset_args> = { encode: write_remote_domain_reset_args, decode: read_remote_domain_reset_args };

export interface remote_domain_destroy_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_destroy_args(w: XdrWriter, v: remote_domain_destroy_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_destroy_args(r: XdrReader): remote_domain_destroy_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_destroy_args: Codec<remote_domain_destroy_args> = { encode: write_remote_domain_destroy_args, decode: read_remote_domain_destroy_args };

export interface remote_domain_destroy_flags_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_destroy_flags_args(w: XdrWriter, v: remote_domain_destroy_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_destroy_flags_args.flags');
}
function read_remote_domain_destroy_flags_args(r: XdrReader): remote_domain_destroy_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_destroy_flags_args.flags'),
  };
}
export const remote_domain_destroy_flags_args: Codec<remote_domain_destroy_flags_args> = { encode: write_remote_domain_destroy_flags_args, decode: read_remote_domain_destroy_flags_args };

export interface remote_domain_get_os_type_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_get_os_type_args(w: XdrWriter, v: remote_domain_get_os_type_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_get_os_type_args(r: XdrReader): remote_domain_get_os_type_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_get_os_type_args: Codec<remote_domain_get_os_type_args> = { encode: write_remote_domain_get_os_type_args, decode: read_remote_domain_get_os_type_args };

export interface remote_domain_get_os_type_ret {
  type: string;
}
function write_remote_domain_get_os_type_ret(w: XdrWriter, v: remote_domain_get_os_type_ret): void {
  w.string(v.type, 4194304, 'remote_domain_get_os_type_ret.type');
}
function read_remote_domain_get_os_type_ret(r: XdrReader): remote_domain_get_os_type_ret {
  return {
    type: r.string(4194304, 'remote_domain_get_os_type_ret.type'),
  };
}
export const remote_domain_get_os_type_ret: Codec<remote_domain_get_os_type_ret> = { encode: write_remote_domain_get_os_type_ret, decode: read_remote_domain_get_os_type_ret };

export interface remote_domain_get_max_memory_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_get_max_memory_args(w: XdrWriter, v: remote_domain_get_max_memory_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_get_max_memory_args(r: XdrReader): remote_domain_get_max_memory_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_get_max_memory_args: Codec<remote_domain_get_max_memory_args> = { encode: write_remote_domain_get_max_memory_args, decode: read_remote_domain_get_max_memory_args };

export interface remote_domain_get_max_memory_ret {
  memory: Hyper;
}
function write_remote_domain_get_max_memory_ret(w: XdrWriter, v: remote_domain_get_max_memory_ret): void {
  w.uhyper(v.memory, 'remote_domain_get_max_memory_ret.memory');
}
function read_remote_domain_get_max_memory_ret(r: XdrReader): remote_domain_get_max_memory_ret {
  return {
    memory: r.uhyper('remote_domain_get_max_memory_ret.memory'),
  };
}
export const remote_domain_get_max_memory_ret: Codec<remote_domain_get_max_memory_ret> = { encode: write_remote_domain_get_max_memory_ret, decode: read_remote_domain_get_max_memory_ret };

export interface remote_domain_set_max_memory_args {
  dom: remote_nonnull_domain;
  memory: Hyper;
}
function write_remote_domain_set_max_memory_args(w: XdrWriter, v: remote_domain_set_max_memory_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uhyper(v.memory, 'remote_domain_set_max_memory_args.memory');
}
function read_remote_domain_set_max_memory_args(r: XdrReader): remote_domain_set_max_memory_args {
  return {
    dom: read_remote_nonnull_domain(r),
    memory: r.uhyper('remote_domain_set_max_memory_args.memory'),
  };
}
export const remote_domain_set_max_memory_args: Codec<remote_domain_set_max_memory_args> = { encode: write_remote_domain_set_max_memory_args, decode: read_remote_domain_set_max_memory_args };

export interface remote_domain_set_memory_args {
  dom: remote_nonnull_domain;
  memory: Hyper;
}
function write_remote_domain_set_memory_args(w: XdrWriter, v: remote_domain_set_memory_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uhyper(v.memory, 'remote_domain_set_memory_args.memory');
}
function read_remote_domain_set_memory_args(r: XdrReader): remote_domain_set_memory_args {
  return {
    dom: read_remote_nonnull_domain(r),
    memory: r.uhyper('remote_domain_set_memory_args.memory'),
  };
}
export const remote_domain_set_memory_args: Codec<remote_domain_set_memory_args> = { encode: write_remote_domain_set_memory_args, decode: read_remote_domain_set_memory_args };

export interface remote_domain_set_memory_flags_args {
  dom: remote_nonnull_domain;
  memory: Hyper;
  flags: number;
}
function write_remote_domain_set_memory_flags_args(w: XdrWriter, v: remote_domain_set_memory_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uhyper(v.memory, 'remote_domain_set_memory_flags_args.memory');
  w.uint(v.flags, 'remote_domain_set_memory_flags_args.flags');
}
function read_remote_domain_set_memory_flags_args(r: XdrReader): remote_domain_set_memory_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    memory: r.uhyper('remote_domain_set_memory_flags_args.memory'),
    flags: r.uint('remote_domain_set_memory_flags_args.flags'),
  };
}
export const remote_domain_set_memory_flags_args: Codec<remote_domain_set_memory_flags_args> = { encode: write_remote_domain_set_memory_flags_args, decode: read_remote_domain_set_memory_flags_args };

export interface remote_domain_set_memory_stats_period_args {
  dom: remote_nonnull_domain;
  period: number;
  flags: number;
}
function write_remote_domain_set_memory_stats_period_args(w: XdrWriter, v: remote_domain_set_memory_stats_period_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.period, 'remote_domain_set_memory_stats_period_args.period');
  w.uint(v.flags, 'remote_domain_set_memory_stats_period_args.flags');
}
function read_remote_domain_set_memory_stats_period_args(r: XdrReader): remote_domain_set_memory_stats_period_args {
  return {
    dom: read_remote_nonnull_domain(r),
    period: r.int('remote_domain_set_memory_stats_period_args.period'),
    flags: r.uint('remote_domain_set_memory_stats_period_args.flags'),
  };
}
export const remote_domain_set_memory_stats_period_args: Codec<remote_domain_set_memory_stats_period_args> = { encode: write_remote_domain_set_memory_stats_period_args, decode: read_remote_domain_set_memory_stats_period_args };

export interface remote_domain_get_info_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_get_info_args(w: XdrWriter, v: remote_domain_get_info_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_get_info_args(r: XdrReader): remote_domain_get_info_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_get_info_args: Codec<remote_domain_get_info_args> = { encode: write_remote_domain_get_info_args, decode: read_remote_domain_get_info_args };

export interface remote_domain_get_info_ret {
  state: number;
  maxMem: Hyper;
  memory: Hyper;
  nrVirtCpu: number;
  cpuTime: Hyper;
}
function write_remote_domain_get_info_ret(w: XdrWriter, v: remote_domain_get_info_ret): void {
  w.uchar(v.state, 'remote_domain_get_info_ret.state');
  w.uhyper(v.maxMem, 'remote_domain_get_info_ret.maxMem');
  w.uhyper(v.memory, 'remote_domain_get_info_ret.memory');
  w.ushort(v.nrVirtCpu, 'remote_domain_get_info_ret.nrVirtCpu');
  w.uhyper(v.cpuTime, 'remote_domain_get_info_ret.cpuTime');
}
function read_remote_domain_get_info_ret(r: XdrReader): remote_domain_get_info_ret {
  return {
    state: r.uchar('remote_domain_get_info_ret.state'),
    maxMem: r.uhyper('remote_domain_get_info_ret.maxMem'),
    memory: r.uhyper('remote_domain_get_info_ret.memory'),
    nrVirtCpu: r.ushort('remote_domain_get_info_ret.nrVirtCpu'),
    cpuTime: r.uhyper('remote_domain_get_info_ret.cpuTime'),
  };
}
export const remote_domain_get_info_ret: Codec<remote_domain_get_info_ret> = { encode: write_remote_domain_get_info_ret, decode: read_remote_domain_get_info_ret };

export interface remote_domain_save_args {
  dom: remote_nonnull_domain;
  to: string;
}
function write_remote_domain_save_args(w: XdrWriter, v: remote_domain_save_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.to, 4194304, 'remote_domain_save_args.to');
}
function read_remote_domain_save_args(r: XdrReader): remote_domain_save_args {
  return {
    dom: read_remote_nonnull_domain(r),
    to: r.string(4194304, 'remote_domain_save_args.to'),
  };
}
export const remote_domain_save_args: Codec<remote_domain_save_args> = { encode: write_remote_domain_save_args, decode: read_remote_domain_save_args };

export interface remote_domain_save_flags_args {
  dom: remote_nonnull_domain;
  to: string;
  dxml: string | undefined;
  flags: number;
}
function write_remote_domain_save_flags_args(w: XdrWriter, v: remote_domain_save_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.to, 4194304, 'remote_domain_save_flags_args.to');
  w.present(v.dxml !== undefined);
  if (v.dxml !== undefined) w.string(v.dxml, 4194304, 'remote_domain_save_flags_args.dxml');
  w.uint(v.flags, 'remote_domain_save_flags_args.flags');
}
function read_remote_domain_save_flags_args(r: XdrReader): remote_domain_save_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    to: r.string(4194304, 'remote_domain_save_flags_args.to'),
    dxml: r.present('remote_domain_save_flags_args.dxml') ? r.string(4194304, 'remote_domain_save_flags_args.dxml') : undefined,
    flags: r.uint('remote_domain_save_flags_args.flags'),
  };
}
export const remote_domain_save_flags_args: Codec<remote_domain_save_flags_args> = { encode: write_remote_domain_save_flags_args, decode: read_remote_domain_save_flags_args };

export interface remote_domain_save_params_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}
function write_remote_domain_save_params_args(w: XdrWriter, v: remote_domain_save_params_args): void {
  write_remote_nonnull_domain(w, v.dom);
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_save_params_args.params');
  w.uint(v.flags, 'remote_domain_save_params_args.flags');
}
function read_remote_domain_save_params_args(r: XdrReader): remote_domain_save_params_args {
  return {
    dom: read_remote_nonnull_domain(r),
    params: read_remote_typed_param_list(r, 64, 'remote_domain_save_params_args.params'),
    flags: r.uint('remote_domain_save_params_args.flags'),
  };
}
export const remote_domain_save_params_args: Codec<remote_domain_save_params_args> = { encode: write_remote_domain_save_params_args, decode: read_remote_domain_save_params_args };

export interface remote_domain_restore_args {
  from: string;
}
function write_remote_domain_restore_args(w: XdrWriter, v: remote_domain_restore_args): void {
  w.string(v.from, 4194304, 'remote_domain_restore_args.from');
}
function read_remote_domain_restore_args(r: XdrReader): remote_domain_restore_args {
  return {
    from: r.string(4194304, 'remote_domain_restore_args.from'),
  };
}
export const remote_domain_restore_args: Codec<remote_domain_restore_args> = { encode: write_remote_domain_restore_args, decode: read_remote_domain_restore_args };

export interface remote_domain_restore_flags_args {
  from: string;
  dxml: string | undefined;
  flags: number;
}
function write_remote_domain_restore_flags_args(w: XdrWriter, v: remote_domain_restore_flags_args): void {
  w.string(v.from, 4194304, 'remote_domain_restore_flags_args.from');
  w.present(v.dxml !== undefined);
  if (v.dxml !== undefined) w.string(v.dxml, 4194304, 'remote_domain_restore_flags_args.dxml');
  w.uint(v.flags, 'remote_domain_restore_flags_args.flags');
}
function read_remote_domain_restore_flags_args(r: XdrReader): remote_domain_restore_flags_args {
  return {
    from: r.string(4194304, 'remote_domain_restore_flags_args.from'),
    dxml: r.present('remote_domain_restore_flags_args.dxml') ? r.string(4194304, 'remote_domain_restore_flags_args.dxml') : undefined,
    flags: r.uint('remote_domain_restore_flags_args.flags'),
  };
}
export const remote_domain_restore_flags_args: Codec<remote_domain_restore_flags_args> = { encode: write_remote_domain_restore_flags_args, decode: read_remote_domain_restore_flags_args };

export interface remote_domain_restore_params_args {
  params: remote_typed_param[];
  flags: number;
}
function write_remote_domain_restore_params_args(w: XdrWriter, v: remote_domain_restore_params_args): void {
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_restore_params_args.params');
  w.uint(v.flags, 'remote_domain_restore_params_args.flags');
}
function read_remote_domain_restore_params_args(r: XdrReader): remote_domain_restore_params_args {
  return {
    params: read_remote_typed_param_list(r, 64, 'remote_domain_restore_params_args.params'),
    flags: r.uint('remote_domain_restore_params_args.flags'),
  };
}
export const remote_domain_restore_params_args: Codec<remote_domain_restore_params_args> = { encode: write_remote_domain_restore_params_args, decode: read_remote_domain_restore_params_args };

export interface remote_domain_save_image_get_xml_desc_args {
  file: string;
  flags: number;
}
function write_remote_domain_save_image_get_xml_desc_args(w: XdrWriter, v: remote_domain_save_image_get_xml_desc_args): void {
  w.string(v.file, 4194304, 'remote_domain_save_image_get_xml_desc_args.file');
  w.uint(v.flags, 'remote_domain_save_image_get_xml_desc_args.flags');
}
function read_remote_domain_save_image_get_xml_desc_args(r: XdrReader): remote_domain_save_image_get_xml_desc_args {
  return {
    file: r.string(4194304, 'remote_domain_save_image_get_xml_desc_args.file'),
    flags: r.uint('remote_domain_save_image_get_xml_desc_args.flags'),
  };
}
export const remote_domain_save_image_get_xml_desc_args: Codec<remote_domain_save_image_get_xml_desc_args> = { encode: write_remote_domain_save_image_get_xml_desc_args, decode: read_remote_domain_save_image_get_xml_desc_args };

export interface remote_domain_save_image_get_xml_desc_ret {
  xml: string;
}
function write_remote_domain_save_image_get_xml_desc_ret(w: XdrWriter, v: remote_domain_save_image_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_domain_save_image_get_xml_desc_ret.xml');
}
function read_remote_domain_save_image_get_xml_desc_ret(r: XdrReader): remote_domain_save_image_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_domain_save_image_get_xml_desc_ret.xml'),
  };
}
export const remote_domain_save_image_get_xml_desc_ret: Codec<remote_domain_save_image_get_xml_desc_ret> = { encode: write_remote_domain_save_image_get_xml_desc_ret, decode: read_remote_domain_save_image_get_xml_desc_ret };

export interface remote_domain_save_image_define_xml_args {
  file: string;
  dxml: string;
  flags: number;
}
function write_remote_domain_save_image_define_xml_args(w: XdrWriter, v: remote_domain_save_image_define_xml_args): void {
  w.string(v.file, 4194304, 'remote_domain_save_image_define_xml_args.file');
  w.string(v.dxml, 4194304, 'remote_domain_save_image_define_xml_args.dxml');
  w.uint(v.flags, 'remote_domain_save_image_define_xml_args.flags');
}
function read_remote_domain_save_image_define_xml_args(r: XdrReader): remote_domain_save_image_define_xml_args {
  return {
    file: r.string(4194304, 'remote_domain_save_image_define_xml_args.file'),
    dxml: r.string(4194304, 'remote_domain_save_image_define_xml_args.dxml'),
    flags: r.uint('remote_domain_save_image_define_xml_args.flags'),
  };
}
export const remote_domain_save_image_define_xml_args: Codec<remote_domain_save_image_define_xml_args> = { encode: write_remote_domain_save_image_define_xml_args, decode: read_remote_domain_save_image_define_xml_args };

export interface remote_domain_core_dump_args {
  dom: remote_nonnull_domain;
  to: string;
  flags: number;
}
function write_remote_domain_core_dump_args(w: XdrWriter, v: remote_domain_core_dump_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.to, 4194304, 'remote_domain_core_dump_args.to');
  w.uint(v.flags, 'remote_domain_core_dump_args.flags');
}
function read_remote_domain_core_dump_args(r: XdrReader): remote_domain_core_dump_args {
  return {
    dom: read_remote_nonnull_domain(r),
    to: r.string(4194304, 'remote_domain_core_dump_args.to'),
    flags: r.uint('remote_domain_core_dump_args.flags'),
  };
}
export const remote_domain_core_dump_args: Codec<remote_domain_core_dump_args> = { encode: write_remote_domain_core_dump_args, decode: read_remote_domain_core_dump_args };

export interface remote_domain_core_dump_with_format_args {
  dom: remote_nonnull_domain;
  to: string;
  dumpformat: number;
  flags: number;
}
function write_remote_domain_core_dump_with_format_args(w: XdrWriter, v: remote_domain_core_dump_with_format_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.to, 4194304, 'remote_domain_core_dump_with_format_args.to');
  w.uint(v.dumpformat, 'remote_domain_core_dump_with_format_args.dumpformat');
  w.uint(v.flags, 'remote_domain_core_dump_with_format_args.flags');
}
function read_remote_domain_core_dump_with_format_args(r: XdrReader): remote_domain_core_dump_with_format_args {
  return {
    dom: read_remote_nonnull_domain(r),
    to: r.string(4194304, 'remote_domain_core_dump_with_format_args.to'),
    dumpformat: r.uint('remote_domain_core_dump_with_format_args.dumpformat'),
    flags: r.uint('remote_domain_core_dump_with_format_args.flags'),
  };
}
export const remote_domain_core_dump_with_format_args: Codec<remote_domain_core_dump_with_format_args> = { encode: write_remote_domain_core_dump_with_format_args, decode: read_remote_domain_core_dump_with_format_args };

export interface remote_domain_screenshot_args {
  dom: remote_nonnull_domain;
  screen: number;
  flags: number;
}
function write_remote_domain_screenshot_args(w: XdrWriter, v: remote_domain_screenshot_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.screen, 'remote_domain_screenshot_args.screen');
  w.uint(v.flags, 'remote_domain_screenshot_args.flags');
}
function read_remote_domain_screenshot_args(r: XdrReader): remote_domain_screenshot_args {
  return {
    dom: read_remote_nonnull_domain(r),
    screen: r.uint('remote_domain_screenshot_args.screen'),
    flags: r.uint('remote_domain_screenshot_args.flags'),
  };
}
export const remote_domain_screenshot_args: Codec<remote_domain_screenshot_args> = { encode: write_remote_domain_screenshot_args, decode: read_remote_domain_screenshot_args };

export interface remote_domain_screenshot_ret {
  mime: string | undefined;
}
function write_remote_domain_screenshot_ret(w: XdrWriter, v: remote_domain_screenshot_ret): void {
  w.present(v.mime !== undefined);
  if (v.mime !== undefined) w.string(v.mime, 4194304, 'remote_domain_screenshot_ret.mime');
}
function read_remote_domain_screenshot_ret(r: XdrReader): remote_domain_screenshot_ret {
  return {
    mime: r.present('remote_domain_screenshot_ret.mime') ? r.string(4194304, 'remote_domain_screenshot_ret.mime') : undefined,
  };
}
export const remote_domain_screenshot_ret: Codec<remote_domain_screenshot_ret> = { encode: write_remote_domain_screenshot_ret, decode: read_remote_domain_screenshot_ret };

export interface remote_domain_get_xml_desc_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_get_xml_desc_args(w: XdrWriter, v: remote_domain_get_xml_desc_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_get_xml_desc_args.flags');
}
function read_remote_domain_get_xml_desc_args(r: XdrReader): remote_domain_get_xml_desc_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_get_xml_desc_args.flags'),
  };
}
export const remote_domain_get_xml_desc_args: Codec<remote_domain_get_xml_desc_args> = { encode: write_remote_domain_get_xml_desc_args, decode: read_remote_domain_get_xml_desc_args };

export interface remote_domain_get_xml_desc_ret {
  xml: string;
}
function write_remote_domain_get_xml_desc_ret(w: XdrWriter, v: remote_domain_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_domain_get_xml_desc_ret.xml');
}
function read_remote_domain_get_xml_desc_ret(r: XdrReader): remote_domain_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_domain_get_xml_desc_ret.xml'),
  };
}
export const remote_domain_get_xml_desc_ret: Codec<remote_domain_get_xml_desc_ret> = { encode: write_remote_domain_get_xml_desc_ret, decode: read_remote_domain_get_xml_desc_ret };

export interface remote_domain_migrate_prepare_args {
  uri_in: string | undefined;
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
}
function write_remote_domain_migrate_prepare_args(w: XdrWriter, v: remote_domain_migrate_prepare_args): void {
  w.present(v.uri_in !== undefined);
  if (v.uri_in !== undefined) w.string(v.uri_in, 4194304, 'remote_domain_migrate_prepare_args.uri_in');
  w.uhyper(v.flags, 'remote_domain_migrate_prepare_args.flags');
  w.present(v.dname !== undefined);
  if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_prepare_args.dname');
  w.uhyper(v.resource, 'remote_domain_migrate_prepare_args.resource');
}
function read_remote_domain_migrate_prepare_args(r: XdrReader): remote_domain_migrate_prepare_args {
  return {
    uri_in: r.present('remote_domain_migrate_prepare_args.uri_in') ? r.string(4194304, 'remote_domain_migrate_prepare_args.uri_in') : undefined,
    flags: r.uhyper('remote_domain_migrate_prepare_args.flags'),
    dname: r.present('remote_domain_migrate_prepare_args.dname') ? r.string(4194304, 'remote_domain_migrate_prepare_args.dname') : undefined,
    resource: r.uhyper('remote_domain_migrate_prepare_args.resource'),
  };
}
export const remote_domain_migrate_prepare_args: Codec<remote_domain_migrate_prepare_args> = { encode: write_remote_domain_migrate_prepare_args, decode: read_remote_domain_migrate_prepare_args };

export interface remote_domain_migrate_prepare_ret {
  cookie: Uint8Array;
  uri_out: string | undefined;
}
function write_remote_domain_migrate_prepare_ret(w: XdrWriter, v: remote_domain_migrate_prepare_ret): void {
  w.opaque(v.cookie, 4194304, 'remote_domain_migrate_prepare_ret.cookie');
  w.present(v.uri_out !== undefined);
  if (v.uri_out !== undefined) w.string(v.uri_out, 4194304, 'remote_domain_migrate_prepare_ret.uri_out');
}
function read_remote_domain_migrate_prepare_ret(r: XdrReader): remote_domain_migrate_prepare_ret {
  return {
    cookie: r.opaque(4194304, 'remote_domain_migrate_prepare_ret.cookie'),
    uri_out: r.present('remote_domain_migrate_prepare_ret.uri_out') ? r.string(4194304, 'remote_domain_migrate_prepare_ret.uri_out') : undefined,
  };
}
export const remote_domain_migrate_prepare_ret: Codec<remote_domain_migrate_prepare_ret> = { encode: write_remote_domain_migrate_prepare_ret, decode: read_remote_domain_migrate_prepare_ret };

export interface remote_domain_migrate_perform_args {
  dom: remote_nonnull_domain;
  cookie: Uint8Array;
  uri: string;
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
}
function write_remote_domain_migrate_perform_args(w: XdrWriter, v: remote_domain_migrate_perform_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.opaque(v.cookie, 4194304, 'remote_domain_migrate_perform_args.cookie');
  w.string(v.uri, 4194304, 'remote_domain_migrate_perform_args.uri');
  w.uhyper(v.flags, 'remote_domain_migrate_perform_args.flags');
  w.present(v.dname !== undefined);
  if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_perform_args.dname');
  w.uhyper(v.resource, 'remote_domain_migrate_perform_args.resource');
}
function read_remote_domain_migrate_perform_args(r: XdrReader): remote_domain_migrate_perform_args {
  return {
    dom: read_remote_nonnull_domain(r),
    cookie: r.opaque(4194304, 'remote_domain_migrate_perform_args.cookie'),
    uri: r.string(4194304, 'remote_domain_migrate_perform_args.uri'),
    flags: r.uhyper('remote_domain_migrate_perform_args.flags'),
    dname: r.present('remote_domain_migrate_perform_args.dname') ? r.string(4194304, 'remote_domain_migrate_perform_args.dname') : undefined,
    resource: r.uhyper('remote_domain_migrate_perform_args.resource'),
  };
}
export const remote_domain_migrate_perform_args: Codec<remote_domain_migrate_perform_args> = { encode: write_remote_domain_migrate_perform_args, decode: read_remote_domain_migrate_perform_args };

export interface remote_domain_migrate_finish_args {
  dname: string;
  cookie: Uint8Array;
  uri: string;
  flags: Hyper;
}
function write_remote_domain_migrate_finish_args(w: XdrWriter, v: remote_domain_migrate_finish_args): void {
  w.string(v.dname, 4194304, 'remote_domain_migrate_finish_args.dname');
  w.opaque(v.cookie, 4194304, 'remote_domain_migrate_finish_args.cookie');
  w.string(v.uri, 4194304, 'remote_domain_migrate_finish_args.uri');
  w.uhyper(v.flags, 'remote_domain_migrate_finish_args.flags');
}
function read_remote_domain_migrate_finish_args(r: XdrReader): remote_domain_migrate_finish_args {
  return {
    dname: r.string(4194304, 'remote_domain_migrate_finish_args.dname'),
    cookie: r.opaque(4194304, 'remote_domain_migrate_finish_args.cookie'),
    uri: r.string(4194304, 'remote_domain_migrate_finish_args.uri'),
    flags: r.uhyper('remote_domain_migrate_finish_args.flags'),
  };
}
export const remote_domain_migrate_finish_args: Codec<remote_domain_migrate_finish_args> = { encode: write_remote_domain_migrate_finish_args, decode: read_remote_domain_migrate_finish_args };

export interface remote_domain_migrate_finish_ret {
  ddom: remote_nonnull_domain;
}
function write_remote_domain_migrate_finish_ret(w: XdrWriter, v: remote_domain_migrate_finish_ret): void {
  write_remote_nonnull_domain(w, v.ddom);
}
function read_remote_domain_migrate_finish_ret(r: XdrReader): remote_domain_migrate_finish_ret {
  return {
    ddom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_migrate_finish_ret: Codec<remote_domain_migrate_finish_ret> = { encode: write_remote_domain_migrate_finish_ret, decode: read_remote_domain_migrate_finish_ret };

export interface remote_domain_migrate_prepare2_args {
  uri_in: string | undefined;
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
  dom_xml: string;
}
function write_remote_domain_migrate_prepare2_args(w: XdrWriter, v: remote_domain_migrate_prepare2_args): void {
  w.present(v.uri_in !== undefined);
  if (v.uri_in !== undefined) w.string(v.uri_in, 4194304, 'remote_domain_migrate_prepare2_args.uri_in');
  w.uhyper(v.flags, 'remote_domain_migrate_prepare2_args.flags');
  w.present(v.dname !== undefined);
  if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_prepare2_args.dname');
  w.uhyper(v.resource, 'remote_domain_migrate_prepare2_args.resource');
  w.string(v.dom_xml, 4194304, 'remote_domain_migrate_prepare2_args.dom_xml');
}
function read_remote_domain_migrate_prepare2_args(r: XdrReader): remote_domain_migrate_prepare2_args {
  return {
    uri_in: r.present('remote_domain_migrate_prepare2_args.uri_in') ? r.string(4194304, 'remote_domain_migrate_prepare2_args.uri_in') : undefined,
    flags: r.uhyper('remote_domain_migrate_prepare2_args.flags'),
    dname: r.present('remote_domain_migrate_prepare2_args.dname') ? r.string(4194304, 'remote_domain_migrate_prepare2_args.dname') : undefined,
    resource: r.uhyper('remote_domain_migrate_prepare2_args.resource'),
    dom_xml: r.string(4194304, 'remote_domain_migrate_prepare2_args.dom_xml'),
  };
}
export const remote_domain_migrate_prepare2_args: Codec<remote_domain_migrate_prepare2_args> = { encode: write_remote_domain_migrate_prepare2_args, decode: read_remote_domain_migrate_prepare2_args };

export interface remote_domain_migrate_prepare2_ret {
  cookie: Uint8Array;
  uri_out: string | undefined;
}
function write_remote_domain_migrate_prepare2_ret(w: XdrWriter, v: remote_domain_migrate_prepare2_ret): void {
  w.opaque(v.cookie, 4194304, 'remote_domain_migrate_prepare2_ret.cookie');
  w.present(v.uri_out !== undefined);
  if (v.uri_out !== undefined) w.string(v.uri_out, 4194304, 'remote_domain_migrate_prepare2_ret.uri_out');
}
function read_remote_domain_migrate_prepare2_ret(r: XdrReader): remote_domain_migrate_prepare2_ret {
  return {
    cookie: r.opaque(4194304, 'remote_domain_migrate_prepare2_ret.cookie'),
    uri_out: r.present('remote_domain_migrate_prepare2_ret.uri_out') ? r.string(4194304, 'remote_domain_migrate_prepare2_ret.uri_out') : undefined,
  };
}
export const remote_domain_migrate_prepare2_ret: Codec<remote_domain_migrate_prepare2_ret> = { encode: write_remote_domain_migrate_prepare2_ret, decode: read_remote_domain_migrate_prepare2_ret };

export interface remote_domain_migrate_finish2_args {
  dname: string;
  cookie: Uint8Array;
  uri: string;
  flags: Hyper;
  retcode: number;
}
function write_remote_domain_migrate_finish2_args(w: XdrWriter, v: remote_domain_migrate_finish2_args): void {
  w.string(v.dname, 4194304, 'remote_domain_migrate_finish2_args.dname');
  w.opaque(v.cookie, 4194304, 'remote_domain_migrate_finish2_args.cookie');
  w.string(v.uri, 4194304, 'remote_domain_migrate_finish2_args.uri');
  w.uhyper(v.flags, 'remote_domain_migrate_finish2_args.flags');
  w.int(v.retcode, 'remote_domain_migrate_finish2_args.retcode');
}
function read_remote_domain_migrate_finish2_args(r: XdrReader): remote_domain_migrate_finish2_args {
  return {
    dname: r.string(4194304, 'remote_domain_migrate_finish2_args.dname'),
    cookie: r.opaque(4194304, 'remote_domain_migrate_finish2_args.cookie'),
    uri: r.string(4194304, 'remote_domain_migrate_finish2_args.uri'),
    flags: r.uhyper('remote_domain_migrate_finish2_args.flags'),
    retcode: r.int('remote_domain_migrate_finish2_args.retcode'),
  };
}
export const remote_domain_migrate_finish2_args: Codec<remote_domain_migrate_finish2_args> = { encode: write_remote_domain_migrate_finish2_args, decode: read_remote_domain_migrate_finish2_args };

export interface remote_domain_migrate_finish2_ret {
  ddom: remote_nonnull_domain;
}
function write_remote_domain_migrate_finish2_ret(w: XdrWriter, v: remote_domain_migrate_finish2_ret): void {
  write_remote_nonnull_domain(w, v.ddom);
}
function read_remote_domain_migrate_finish2_ret(r: XdrReader): remote_domain_migrate_finish2_ret {
  return {
    ddom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_migrate_finish2_ret: Codec<remote_domain_migrate_finish2_ret> = { encode: write_remote_domain_migrate_finish2_ret, decode: read_remote_domain_migrate_finish2_ret };

export interface remote_connect_list_defined_domains_args {
  maxnames: number;
}
function write_remote_connect_list_defined_domains_args(w: XdrWriter, v: remote_connect_list_defined_domains_args): void {
  w.int(v.maxnames, 'remote_connect_list_defined_domains_args.maxnames');
}
function read_remote_connect_list_defined_domains_args(r: XdrReader): remote_connect_list_defined_domains_args {
  return {
    maxnames: r.int('remote_connect_list_defined_domains_args.maxnames'),
  };
}
export const remote_connect_list_defined_domains_args: Codec<remote_connect_list_defined_domains_args> = { encode: write_remote_connect_list_defined_domains_args, decode: read_remote_connect_list_defined_domains_args };

export interface remote_connect_list_defined_domains_ret {
  names: string[];
}
function write_remote_connect_list_defined_domains_ret(w: XdrWriter, v: remote_connect_list_defined_domains_ret): void {
  write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_defined_domains_ret.names');
}
function read_remote_connect_list_defined_domains_ret(r: XdrReader): remote_connect_list_defined_domains_ret {
  return {
    names: read_string_4194304_list(r, 16384, 'remote_connect_list_defined_domains_ret.names'),
  };
}
export const remote_connect_list_defined_domains_ret: Codec<remote_connect_list_defined_domains_ret> = { encode: write_remote_connect_list_defined_domains_ret, decode: read_remote_connect_list_defined_domains_ret };

export interface remote_connect_num_of_defined_domains_ret {
  num: number;
}
function write_remote_connect_num_of_defined_domains_ret(w: XdrWriter, v: remote_connect_num_of_defined_domains_ret): void {
  w.int(v.num, 'remote_connect_num_of_defined_domains_ret.num');
}
function read_remote_connect_num_of_defined_domains_ret(r: XdrReader): remote_connect_num_of_defined_domains_ret {
  return {
    num: r.int('remote_connect_num_of_defined_domains_ret.num'),
  };
}
export const remote_connect_num_of_defined_domains_ret: Codec<remote_connect_num_of_defined_domains_ret> = { encode: write_remote_connect_num_of_defined_domains_ret, decode: read_remote_connect_num_of_defined_domains_ret };

export interface remote_domain_create_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_create_args(w: XdrWriter, v: remote_domain_create_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_create_args(r: XdrReader): remote_domain_create_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_create_args: Codec<remote_domain_create_args> = { encode: write_remote_domain_create_args, decode: read_remote_domain_create_args };

export interface remote_domain_create_with_flags_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_create_with_flags_args(w: XdrWriter, v: remote_domain_create_with_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_create_with_flags_args.flags');
}
function read_remote_domain_create_with_flags_args(r: XdrReader): remote_domain_create_with_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_create_with_flags_args.flags'),
  };
}
export const remote_domain_create_with_flags_args: Codec<remote_domain_create_with_flags_args> = { encode: write_remote_domain_create_with_flags_args, decode: read_remote_domain_create_with_flags_args };

export interface remote_domain_create_with_flags_ret {
  dom: remote_nonnull_domain;
}
function write_remote_domain_create_with_flags_ret(w: XdrWriter, v: remote_domain_create_with_flags_ret): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_create_with_flags_ret(r: XdrReader): remote_domain_create_with_flags_ret {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_create_with_flags_ret: Codec<remote_domain_create_with_flags_ret> = { encode: write_remote_domain_create_with_flags_ret, decode: read_remote_domain_create_with_flags_ret };

export interface remote_domain_create_with_files_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_create_with_files_args(w: XdrWriter, v: remote_domain_create_with_files_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_create_with_files_args.flags');
}
function read_remote_domain_create_with_files_args(r: XdrReader): remote_domain_create_with_files_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_create_with_files_args.flags'),
  };
}
export const remote_domain_create_with_files_args: Codec<remote_domain_create_with_files_args> = { encode: write_remote_domain_create_with_files_args, decode: read_remote_domain_create_with_files_args };

export interface remote_domain_create_with_files_ret {
  dom: remote_nonnull_domain;
}
function write_remote_domain_create_with_files_ret(w: XdrWriter, v: remote_domain_create_with_files_ret): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_create_with_files_ret(r: XdrReader): remote_domain_create_with_files_ret {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_create_with_files_ret: Codec<remote_domain_create_with_files_ret> = { encode: write_remote_domain_create_with_files_ret, decode: read_remote_domain_create_with_files_ret };

export interface remote_domain_define_xml_args {
  xml: string;
}
function write_remote_domain_define_xml_args(w: XdrWriter, v: remote_domain_define_xml_args): void {
  w.string(v.xml, 4194304, 'remote_domain_define_xml_args.xml');
}
function read_remote_domain_define_xml_args(r: XdrReader): remote_domain_define_xml_args {
  return {
    xml: r.string(4194304, 'remote_domain_define_xml_args.xml'),
  };
}
export const remote_domain_define_xml_args: Codec<remote_domain_define_xml_args> = { encode: write_remote_domain_define_xml_args, decode: read_remote_domain_define_xml_args };

export interface remote_domain_define_xml_ret {
  dom: remote_nonnull_domain;
}
function write_remote_domain_define_xml_ret(w: XdrWriter, v: remote_domain_define_xml_ret): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_define_xml_ret(r: XdrReader): remote_domain_define_xml_ret {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_define_xml_ret: Codec<remote_domain_define_xml_ret> = { encode: write_remote_domain_define_xml_ret, decode: read_remote_domain_define_xml_ret };

export interface remote_domain_define_xml_flags_args {
  xml: string;
  flags: number;
}
function write_remote_domain_define_xml_flags_args(w: XdrWriter, v: remote_domain_define_xml_flags_args): void {
  w.string(v.xml, 4194304, 'remote_domain_define_xml_flags_args.xml');
  w.uint(v.flags, 'remote_domain_define_xml_flags_args.flags');
}
function read_remote_domain_define_xml_flags_args(r: XdrReader): remote_domain_define_xml_flags_args {
  return {
    xml: r.string(4194304, 'remote_domain_define_xml_flags_args.xml'),
    flags: r.uint('remote_domain_define_xml_flags_args.flags'),
  };
}
export const remote_domain_define_xml_flags_args: Codec<remote_domain_define_xml_flags_args> = { encode: write_remote_domain_define_xml_flags_args, decode: read_remote_domain_define_xml_flags_args };

export interface remote_domain_define_xml_flags_ret {
  dom: remote_nonnull_domain;
}
function write_remote_domain_define_xml_flags_ret(w: XdrWriter, v: remote_domain_define_xml_flags_ret): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_define_xml_flags_ret(r: XdrReader): remote_domain_define_xml_flags_ret {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_define_xml_flags_ret: Codec<remote_domain_define_xml_flags_ret> = { encode: write_remote_domain_define_xml_flags_ret, decode: read_remote_domain_define_xml_flags_ret };

export interface remote_domain_undefine_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_undefine_args(w: XdrWriter, v: remote_domain_undefine_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_undefine_args(r: XdrReader): remote_domain_undefine_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_undefine_args: Codec<remote_domain_undefine_args> = { encode: write_remote_domain_undefine_args, decode: read_remote_domain_undefine_args };

export interface remote_domain_undefine_flags_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_undefine_flags_args(w: XdrWriter, v: remote_domain_undefine_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_undefine_flags_args.flags');
}
function read_remote_domain_undefine_flags_args(r: XdrReader): remote_domain_undefine_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_undefine_flags_args.flags'),
  };
}
export const remote_domain_undefine_flags_args: Codec<remote_domain_undefine_flags_args> = { encode: write_remote_domain_undefine_flags_args, decode: read_remote_domain_undefine_flags_args };

export interface remote_domain_inject_nmi_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_inject_nmi_args(w: XdrWriter, v: remote_domain_inject_nmi_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_inject_nmi_args.flags');
}
function read_remote_domain_inject_nmi_args(r: XdrReader): remote_domain_inject_nmi_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_inject_nmi_args.flags'),
  };
}
export const remote_domain_inject_nmi_args: Codec<remote_domain_inject_nmi_args> = { encode: write_remote_domain_inject_nmi_args, decode: read_remote_domain_inject_nmi_args };

export interface remote_domain_send_key_args {
  dom: remote_nonnull_domain;
  codeset: number;
  holdtime: number;
  keycodes: number[];
  flags: number;
}
function write_remote_domain_send_key_args(w: XdrWriter, v: remote_domain_send_key_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.codeset, 'remote_domain_send_key_args.codeset');
  w.uint(v.holdtime, 'remote_domain_send_key_args.holdtime');
  write_uint_list(w, v.keycodes, 16, 'remote_domain_send_key_args.keycodes');
  w.uint(v.flags, 'remote_domain_send_key_args.flags');
}
function read_remote_domain_send_key_args(r: XdrReader): remote_domain_send_key_args {
  return {
    dom: read_remote_nonnull_domain(r),
    codeset: r.uint('remote_domain_send_key_args.codeset'),
    holdtime: r.uint('remote_domain_send_key_args.holdtime'),
    keycodes: read_uint_list(r, 16, 'remote_domain_send_key_args.keycodes'),
    flags: r.uint('remote_domain_send_key_args.flags'),
  };
}
export const remote_domain_send_key_args: Codec<remote_domain_send_key_args> = { encode: write_remote_domain_send_key_args, decode: read_remote_domain_send_key_args };

export interface remote_domain_send_process_signal_args {
  dom: remote_nonnull_domain;
  pid_value: Hyper;
  signum: number;
  flags: number;
}
function write_remote_domain_send_process_signal_args(w: XdrWriter, v: remote_domain_send_process_signal_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.hyper(v.pid_value, 'remote_domain_send_process_signal_args.pid_value');
  w.uint(v.signum, 'remote_domain_send_process_signal_args.signum');
  w.uint(v.flags, 'remote_domain_send_process_signal_args.flags');
}
function read_remote_domain_send_process_signal_args(r: XdrReader): remote_domain_send_process_signal_args {
  return {
    dom: read_remote_nonnull_domain(r),
    pid_value: r.hyper('remote_domain_send_process_signal_args.pid_value'),
    signum: r.uint('remote_domain_send_process_signal_args.signum'),
    flags: r.uint('remote_domain_send_process_signal_args.flags'),
  };
}
export const remote_domain_send_process_signal_args: Codec<remote_domain_send_process_signal_args> = { encode: write_remote_domain_send_process_signal_args, decode: read_remote_domain_send_process_signal_args };

export interface remote_domain_set_vcpus_args {
  dom: remote_nonnull_domain;
  nvcpus: number;
}
function write_remote_domain_set_vcpus_args(w: XdrWriter, v: remote_domain_set_vcpus_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.nvcpus, 'remote_domain_set_vcpus_args.nvcpus');
}
function read_remote_domain_set_vcpus_args(r: XdrReader): remote_domain_set_vcpus_args {
  return {
    dom: read_remote_nonnull_domain(r),
    nvcpus: r.uint('remote_domain_set_vcpus_args.nvcpus'),
  };
}
export const remote_domain_set_vcpus_args: Codec<remote_domain_set_vcpus_args> = { encode: write_remote_domain_set_vcpus_args, decode: read_remote_domain_set_vcpus_args };

export interface remote_domain_set_vcpus_flags_args {
  dom: remote_nonnull_domain;
  nvcpus: number;
  flags: number;
}
function write_remote_domain_set_vcpus_flags_args(w: XdrWriter, v: remote_domain_set_vcpus_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.nvcpus, 'remote_domain_set_vcpus_flags_args.nvcpus');
  w.uint(v.flags, 'remote_domain_set_vcpus_flags_args.flags');
}
function read_remote_domain_set_vcpus_flags_args(r: XdrReader): remote_domain_set_vcpus_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    nvcpus: r.uint('remote_domain_set_vcpus_flags_args.nvcpus'),
    flags: r.uint('remote_domain_set_vcpus_flags_args.flags'),
  };
}
export const remote_domain_set_vcpus_flags_args: Codec<remote_domain_set_vcpus_flags_args> = { encode: write_remote_domain_set_vcpus_flags_args, decode: read_remote_domain_set_vcpus_flags_args };

export interface remote_domain_get_vcpus_flags_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_get_vcpus_flags_args(w: XdrWriter, v: remote_domain_get_vcpus_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_get_vcpus_flags_args.flags');
}
function read_remote_domain_get_vcpus_flags_args(r: XdrReader): remote_domain_get_vcpus_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_get_vcpus_flags_args.flags'),
  };
}
export const remote_domain_get_vcpus_flags_args: Codec<remote_domain_get_vcpus_flags_args> = { encode: write_remote_domain_get_vcpus_flags_args, decode: read_remote_domain_get_vcpus_flags_args };

export interface remote_domain_get_vcpus_flags_ret {
  num: number;
}
function write_remote_domain_get_vcpus_flags_ret(w: XdrWriter, v: remote_domain_get_vcpus_flags_ret): void {
  w.int(v.num, 'remote_domain_get_vcpus_flags_ret.num');
}
function read_remote_domain_get_vcpus_flags_ret(r: XdrReader): remote_domain_get_vcpus_flags_ret {
  return {
    num: r.int('remote_domain_get_vcpus_flags_ret.num'),
  };
}
export const remote_domain_get_vcpus_flags_ret: Codec<remote_domain_get_vcpus_flags_ret> = { encode: write_remote_domain_get_vcpus_flags_ret, decode: read_remote_domain_get_vcpus_flags_ret };

export interface remote_domain_pin_vcpu_args {
  dom: remote_nonnull_domain;
  vcpu: number;
  cpumap: Uint8Array;
}
function write_remote_domain_pin_vcpu_args(w: XdrWriter, v: remote_domain_pin_vcpu_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.vcpu, 'remote_domain_pin_vcpu_args.vcpu');
  w.opaque(v.cpumap, 2048, 'remote_domain_pin_vcpu_args.cpumap');
}
function read_remote_domain_pin_vcpu_args(r: XdrReader): remote_domain_pin_vcpu_args {
  return {
    dom: read_remote_nonnull_domain(r),
    vcpu: r.uint('remote_domain_pin_vcpu_args.vcpu'),
    cpumap: r.opaque(2048, 'remote_domain_pin_vcpu_args.cpumap'),
  };
}
export const remote_domain_pin_vcpu_args: Codec<remote_domain_pin_vcpu_args> = { encode: write_remote_domain_pin_vcpu_args, decode: read_remote_domain_pin_vcpu_args };

export interface remote_domain_pin_vcpu_flags_args {
  dom: remote_nonnull_domain;
  vcpu: number;
  cpumap: Uint8Array;
  flags: number;
}
function write_remote_domain_pin_vcpu_flags_args(w: XdrWriter, v: remote_domain_pin_vcpu_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.vcpu, 'remote_domain_pin_vcpu_flags_args.vcpu');
  w.opaque(v.cpumap, 2048, 'remote_domain_pin_vcpu_flags_args.cpumap');
  w.uint(v.flags, 'remote_domain_pin_vcpu_flags_args.flags');
}
function read_remote_domain_pin_vcpu_flags_args(r: XdrReader): remote_domain_pin_vcpu_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    vcpu: r.uint('remote_domain_pin_vcpu_flags_args.vcpu'),
    cpumap: r.opaque(2048, 'remote_domain_pin_vcpu_flags_args.cpumap'),
    flags: r.uint('remote_domain_pin_vcpu_flags_args.flags'),
  };
}
export const remote_domain_pin_vcpu_flags_args: Codec<remote_domain_pin_vcpu_flags_args> = { encode: write_remote_domain_pin_vcpu_flags_args, decode: read_remote_domain_pin_vcpu_flags_args };

export interface remote_domain_get_vcpu_pin_info_args {
  dom: remote_nonnull_domain;
  ncpumaps: number;
  maplen: number;
  flags: number;
}
function write_remote_domain_get_vcpu_pin_info_args(w: XdrWriter, v: remote_domain_get_vcpu_pin_info_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.ncpumaps, 'remote_domain_get_vcpu_pin_info_args.ncpumaps');
  w.int(v.maplen, 'remote_domain_get_vcpu_pin_info_args.maplen');
  w.uint(v.flags, 'remote_domain_get_vcpu_pin_info_args.flags');
}
function read_remote_domain_get_vcpu_pin_info_args(r: XdrReader): remote_domain_get_vcpu_pin_info_args {
  return {
    dom: read_remote_nonnull_domain(r),
    ncpumaps: r.int('remote_domain_get_vcpu_pin_info_args.ncpumaps'),
    maplen: r.int('remote_domain_get_vcpu_pin_info_args.maplen'),
    flags: r.uint('remote_domain_get_vcpu_pin_info_args.flags'),
  };
}
export const remote_domain_get_vcpu_pin_info_args: Codec<remote_domain_get_vcpu_pin_info_args> = { encode: write_remote_domain_get_vcpu_pin_info_args, decode: read_remote_domain_get_vcpu_pin_info_args };

export interface remote_domain_get_vcpu_pin_info_ret {
  cpumaps: Uint8Array;
  num: number;
}
function write_remote_domain_get_vcpu_pin_info_ret(w: XdrWriter, v: remote_domain_get_vcpu_pin_info_ret): void {
  w.opaque(v.cpumaps, 8388608, 'remote_domain_get_vcpu_pin_info_ret.cpumaps');
  w.int(v.num, 'remote_domain_get_vcpu_pin_info_ret.num');
}
function read_remote_domain_get_vcpu_pin_info_ret(r: XdrReader): remote_domain_get_vcpu_pin_info_ret {
  return {
    cpumaps: r.opaque(8388608, 'remote_domain_get_vcpu_pin_info_ret.cpumaps'),
    num: r.int('remote_domain_get_vcpu_pin_info_ret.num'),
  };
}
export const remote_domain_get_vcpu_pin_info_ret: Codec<remote_domain_get_vcpu_pin_info_ret> = { encode: write_remote_domain_get_vcpu_pin_info_ret, decode: read_remote_domain_get_vcpu_pin_info_ret };

export interface remote_domain_pin_emulator_args {
  dom: remote_nonnull_domain;
  cpumap: Uint8Array;
  flags: number;
}
function write_remote_domain_pin_emulator_args(w: XdrWriter, v: remote_domain_pin_emulator_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.opaque(v.cpumap, 2048, 'remote_domain_pin_emulator_args.cpumap');
  w.uint(v.flags, 'remote_domain_pin_emulator_args.flags');
}
function read_remote_domain_pin_emulator_args(r: XdrReader): remote_domain_pin_emulator_args {
  return {
    dom: read_remote_nonnull_domain(r),
    cpumap: r.opaque(2048, 'remote_domain_pin_emulator_args.cpumap'),
    flags: r.uint('remote_domain_pin_emulator_args.flags'),
  };
}
export const remote_domain_pin_emulator_args: Codec<remote_domain_pin_emulator_args> = { encode: write_remote_domain_pin_emulator_args, decode: read_remote_domain_pin_emulator_args };

export interface remote_domain_get_emulator_pin_info_args {
  dom: remote_nonnull_domain;
  maplen: number;
  flags: number;
}
function write_remote_domain_get_emulator_pin_info_args(w: XdrWriter, v: remote_domain_get_emulator_pin_info_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.maplen, 'remote_domain_get_emulator_pin_info_args.maplen');
  w.uint(v.flags, 'remote_domain_get_emulator_pin_info_args.flags');
}
function read_remote_domain_get_emulator_pin_info_args(r: XdrReader): remote_domain_get_emulator_pin_info_args {
  return {
    dom: read_remote_nonnull_domain(r),
    maplen: r.int('remote_domain_get_emulator_pin_info_args.maplen'),
    flags: r.uint('remote_domain_get_emulator_pin_info_args.flags'),
  };
}
export const remote_domain_get_emulator_pin_info_args: Codec<remote_domain_get_emulator_pin_info_args> = { encode: write_remote_domain_get_emulator_pin_info_args, decode: read_remote_domain_get_emulator_pin_info_args };

export interface remote_domain_get_emulator_pin_info_ret {
  cpumaps: Uint8Array;
  ret: number;
}
function write_remote_domain_get_emulator_pin_info_ret(w: XdrWriter, v: remote_domain_get_emulator_pin_info_ret): void {
  w.opaque(v.cpumaps, 8388608, 'remote_domain_get_emulator_pin_info_ret.cpumaps');
  w.int(v.ret, 'remote_domain_get_emulator_pin_info_ret.ret');
}
function read_remote_domain_get_emulator_pin_info_ret(r: XdrReader): remote_domain_get_emulator_pin_info_ret {
  return {
    cpumaps: r.opaque(8388608, 'remote_domain_get_emulator_pin_info_ret.cpumaps'),
    ret: r.int('remote_domain_get_emulator_pin_info_ret.ret'),
  };
}
export const remote_domain_get_emulator_pin_info_ret: Codec<remote_domain_get_emulator_pin_info_ret> = { encode: write_remote_domain_get_emulator_pin_info_ret, decode: read_remote_domain_get_emulator_pin_info_ret };

export interface remote_domain_get_vcpus_args {
  dom: remote_nonnull_domain;
  maxinfo: number;
  maplen: number;
}
function write_remote_domain_get_vcpus_args(w: XdrWriter, v: remote_domain_get_vcpus_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.maxinfo, 'remote_domain_get_vcpus_args.maxinfo');
  w.int(v.maplen, 'remote_domain_get_vcpus_args.maplen');
}
function read_remote_domain_get_vcpus_args(r: XdrReader): remote_domain_get_vcpus_args {
  return {
    dom: read_remote_nonnull_domain(r),
    maxinfo: r.int('remote_domain_get_vcpus_args.maxinfo'),
    maplen: r.int('remote_domain_get_vcpus_args.maplen'),
  };
}
export const remote_domain_get_vcpus_args: Codec<remote_domain_get_vcpus_args> = { encode: write_remote_domain_get_vcpus_args, decode: read_remote_domain_get_vcpus_args };

export interface remote_domain_get_vcpus_ret {
  info: remote_vcpu_info[];
  cpumaps: Uint8Array;
}
function write_remote_domain_get_vcpus_ret(w: XdrWriter, v: remote_domain_get_vcpus_ret): void {
  write_remote_vcpu_info_list(w, v.info, 16384, 'remote_domain_get_vcpus_ret.info');
  w.opaque(v.cpumaps, 8388608, 'remote_domain_get_vcpus_ret.cpumaps');
}
function read_remote_domain_get_vcpus_ret(r: XdrReader): remote_domain_get_vcpus_ret {
  return {
    info: read_remote_vcpu_info_list(r, 16384, 'remote_domain_get_vcpus_ret.info'),
    cpumaps: r.opaque(8388608, 'remote_domain_get_vcpus_ret.cpumaps'),
  };
}
export const remote_domain_get_vcpus_ret: Codec<remote_domain_get_vcpus_ret> = { encode: write_remote_domain_get_vcpus_ret, decode: read_remote_domain_get_vcpus_ret };

export interface remote_domain_get_max_vcpus_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_get_max_vcpus_args(w: XdrWriter, v: remote_domain_get_max_vcpus_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_get_max_vcpus_args(r: XdrReader): remote_domain_get_max_vcpus_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_get_max_vcpus_args: Codec<remote_domain_get_max_vcpus_args> = { encode: write_remote_domain_get_max_vcpus_args, decode: read_remote_domain_get_max_vcpus_args };

export interface remote_domain_get_max_vcpus_ret {
  num: number;
}
function write_remote_domain_get_max_vcpus_ret(w: XdrWriter, v: remote_domain_get_max_vcpus_ret): void {
  w.int(v.num, 'remote_domain_get_max_vcpus_ret.num');
}
function read_remote_domain_get_max_vcpus_ret(r: XdrReader): remote_domain_get_max_vcpus_ret {
  return {
    num: r.int('remote_domain_get_max_vcpus_ret.num'),
  };
}
export const remote_domain_get_max_vcpus_ret: Codec<remote_domain_get_max_vcpus_ret> = { encode: write_remote_domain_get_max_vcpus_ret, decode: read_remote_domain_get_max_vcpus_ret };

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
function write_remote_domain_get_iothread_info_args(w: XdrWriter, v: remote_domain_get_iothread_info_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_get_iothread_info_args.flags');
}
function read_remote_domain_get_iothread_info_args(r: XdrReader): remote_domain_get_iothread_info_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_get_iothread_info_args.flags'),
  };
}
export const remote_domain_get_iothread_info_args: Codec<remote_domain_get_iothread_info_args> = { encode: write_remote_domain_get_iothread_info_args, decode: read_remote_domain_get_iothread_info_args };

export interface remote_domain_get_iothread_info_ret {
  info: remote_domain_iothread_info[];
  ret: number;
}
function write_remote_domain_get_iothread_info_ret(w: XdrWriter, v: remote_domain_get_iothread_info_ret): void {
  write_remote_domain_iothread_info_list(w, v.info, 16384, 'remote_domain_get_iothread_info_ret.info');
  w.uint(v.ret, 'remote_domain_get_iothread_info_ret.ret');
}
function read_remote_domain_get_iothread_info_ret(r: XdrReader): remote_domain_get_iothread_info_ret {
  return {
    info: read_remote_domain_iothread_info_list(r, 16384, 'remote_domain_get_iothread_info_ret.info'),
    ret: r.uint('remote_domain_get_iothread_info_ret.ret'),
  };
}
export const remote_domain_get_iothread_info_ret: Codec<remote_domain_get_iothread_info_ret> = { encode: write_remote_domain_get_iothread_info_ret, decode: read_remote_domain_get_iothread_info_ret };

export interface remote_domain_pin_iothread_args {
  dom: remote_nonnull_domain;
  iothreads_id: number;
  cpumap: Uint8Array;
  flags: number;
}
function write_remote_domain_pin_iothread_args(w: XdrWriter, v: remote_domain_pin_iothread_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.iothreads_id, 'remote_domain_pin_iothread_args.iothreads_id');
  w.opaque(v.cpumap, 2048, 'remote_domain_pin_iothread_args.cpumap');
  w.uint(v.flags, 'remote_domain_pin_iothread_args.flags');
}
function read_remote_domain_pin_iothread_args(r: XdrReader): remote_domain_pin_iothread_args {
  return {
    dom: read_remote_nonnull_domain(r),
    iothreads_id: r.uint('remote_domain_pin_iothread_args.iothreads_id'),
    cpumap: r.opaque(2048, 'remote_domain_pin_iothread_args.cpumap'),
    flags: r.uint('remote_domain_pin_iothread_args.flags'),
  };
}
export const remote_domain_pin_iothread_args: Codec<remote_domain_pin_iothread_args> = { encode: write_remote_domain_pin_iothread_args, decode: read_remote_domain_pin_iothread_args };

export interface remote_domain_add_iothread_args {
  dom: remote_nonnull_domain;
  iothread_id: number;
  flags: number;
}
function write_remote_domain_add_iothread_args(w: XdrWriter, v: remote_domain_add_iothread_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.iothread_id, 'remote_domain_add_iothread_args.iothread_id');
  w.uint(v.flags, 'remote_domain_add_iothread_args.flags');
}
function read_remote_domain_add_iothread_args(r: XdrReader): remote_domain_add_iothread_args {
  return {
    dom: read_remote_nonnull_domain(r),
    iothread_id: r.uint('remote_domain_add_iothread_args.iothread_id'),
    flags: r.uint('remote_domain_add_iothread_args.flags'),
  };
}
export const remote_domain_add_iothread_args: Codec<remote_domain_add_iothread_args> = { encode: write_remote_domain_add_iothread_args, decode: read_remote_domain_add_iothread_args };

export interface remote_domain_del_iothread_args {
  dom: remote_nonnull_domain;
  iothread_id: number;
  flags: number;
}
function write_remote_domain_del_iothread_args(w: XdrWriter, v: remote_domain_del_iothread_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.iothread_id, 'remote_domain_del_iothread_args.iothread_id');
  w.uint(v.flags, 'remote_domain_del_iothread_args.flags');
}
function read_remote_domain_del_iothread_args(r: XdrReader): remote_domain_del_iothread_args {
  return {
    dom: read_remote_nonnull_domain(r),
    iothread_id: r.uint('remote_domain_del_iothread_args.iothread_id'),
    flags: r.uint('remote_domain_del_iothread_args.flags'),
  };
}
export const remote_domain_del_iothread_args: Codec<remote_domain_del_iothread_args> = { encode: write_remote_domain_del_iothread_args, decode: read_remote_domain_del_iothread_args };

export interface remote_domain_set_iothread_params_args {
  dom: remote_nonnull_domain;
  iothread_id: number;
  params: remote_typed_param[];
  flags: number;
}
function write_remote_domain_set_iothread_params_args(w: XdrWriter, v: remote_domain_set_iothread_params_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.iothread_id, 'remote_domain_set_iothread_params_args.iothread_id');
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_set_iothread_params_args.params');
  w.uint(v.flags, 'remote_domain_set_iothread_params_args.flags');
}
function read_remote_domain_set_iothread_params_args(r: XdrReader): remote_domain_set_iothread_params_args {
  return {
    dom: read_remote_nonnull_domain(r),
    iothread_id: r.uint('remote_domain_set_iothread_params_args.iothread_id'),
    params: read_remote_typed_param_list(r, 64, 'remote_domain_set_iothread_params_args.params'),
    flags: r.uint('remote_domain_set_iothread_params_args.flags'),
  };
}
export const remote_domain_set_iothread_params_args: Codec<remote_domain_set_iothread_params_args> = { encode: write_remote_domain_set_iothread_params_args, decode: read_remote_domain_set_iothread_params_args };

export interface remote_domain_get_security_label_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_get_security_label_args(w: XdrWriter, v: remote_domain_get_security_label_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_get_security_label_args(r: XdrReader): remote_domain_get_security_label_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_get_security_label_args: Codec<remote_domain_get_security_label_args> = { encode: write_remote_domain_get_security_label_args, decode: read_remote_domain_get_security_label_args };

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
function write_remote_domain_get_security_label_list_args(w: XdrWriter, v: remote_domain_get_security_label_list_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_get_security_label_list_args(r: XdrReader): remote_domain_get_security_label_list_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_get_security_label_list_args: Codec<remote_domain_get_security_label_list_args> = { encode: write_remote_domain_get_security_label_list_args, decode: read_remote_domain_get_security_label_list_args };

export interface remote_domain_get_security_label_list_ret {
  labels: remote_domain_get_security_label_ret[];
  ret: number;
}
function write_remote_domain_get_security_label_list_ret(w: XdrWriter, v: remote_domain_get_security_label_list_ret): void {
  write_remote_domain_get_security_label_ret_list(w, v.labels, 64, 'remote_domain_get_security_label_list_ret.labels');
  w.int(v.ret, 'remote_domain_get_security_label_list_ret.ret');
}
function read_remote_domain_get_security_label_list_ret(r: XdrReader): remote_domain_get_security_label_list_ret {
  return {
    labels: read_remote_domain_get_security_label_ret_list(r, 64, 'remote_domain_get_security_label_list_ret.labels'),
    ret: r.int('remote_domain_get_security_label_list_ret.ret'),
  };
}
export const remote_domain_get_security_label_list_ret: Codec<remote_domain_get_security_label_list_ret> = { encode: write_remote_domain_get_security_label_list_ret, decode: read_remote_domain_get_security_label_list_ret };

export interface remote_node_get_security_model_ret {
  model: Uint8Array;
  doi: Uint8Array;
}
function write_remote_node_get_security_model_ret(w: XdrWriter, v: remote_node_get_security_model_ret): void {
  w.chars(v.model, 257, 'remote_node_get_security_model_ret.model');
  w.chars(v.doi, 257, 'remote_node_get_security_model_ret.doi');
}
function read_remote_node_get_security_model_ret(r: XdrReader): remote_node_get_security_model_ret {
  return {
    model: r.chars(257, 'remote_node_get_security_model_ret.model'),
    doi: r.chars(257, 'remote_node_get_security_model_ret.doi'),
  };
}
export const remote_node_get_security_model_ret: Codec<remote_node_get_security_model_ret> = { encode: write_remote_node_get_security_model_ret, decode: read_remote_node_get_security_model_ret };

export interface remote_domain_attach_device_args {
  dom: remote_nonnull_domain;
  xml: string;
}
function write_remote_domain_attach_device_args(w: XdrWriter, v: remote_domain_attach_device_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.xml, 4194304, 'remote_domain_attach_device_args.xml');
}
function read_remote_domain_attach_device_args(r: XdrReader): remote_domain_attach_device_args {
  return {
    dom: read_remote_nonnull_domain(r),
    xml: r.string(4194304, 'remote_domain_attach_device_args.xml'),
  };
}
export const remote_domain_attach_device_args: Codec<remote_domain_attach_device_args> = { encode: write_remote_domain_attach_device_args, decode: read_remote_domain_attach_device_args };

export interface remote_domain_attach_device_flags_args {
  dom: remote_nonnull_domain;
  xml: string;
  flags: number;
}
function write_remote_domain_attach_device_flags_args(w: XdrWriter, v: remote_domain_attach_device_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.xml, 4194304, 'remote_domain_attach_device_flags_args.xml');
  w.uint(v.flags, 'remote_domain_attach_device_flags_args.flags');
}
function read_remote_domain_attach_device_flags_args(r: XdrReader): remote_domain_attach_device_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    xml: r.string(4194304, 'remote_domain_attach_device_flags_args.xml'),
    flags: r.uint('remote_domain_attach_device_flags_args.flags'),
  };
}
export const remote_domain_attach_device_flags_args: Codec<remote_domain_attach_device_flags_args> = { encode: write_remote_domain_attach_device_flags_args, decode: read_remote_domain_attach_device_flags_args };

export interface remote_domain_detach_device_args {
  dom: remote_nonnull_domain;
  xml: string;
}
function write_remote_domain_detach_device_args(w: XdrWriter, v: remote_domain_detach_device_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.xml, 4194304, 'remote_domain_detach_device_args.xml');
}
function read_remote_domain_detach_device_args(r: XdrReader): remote_domain_detach_device_args {
  return {
    dom: read_remote_nonnull_domain(r),
    xml: r.string(4194304, 'remote_domain_detach_device_args.xml'),
  };
}
export const remote_domain_detach_device_args: Codec<remote_domain_detach_device_args> = { encode: write_remote_domain_detach_device_args, decode: read_remote_domain_detach_device_args };

export interface remote_domain_detach_device_flags_args {
  dom: remote_nonnull_domain;
  xml: string;
  flags: number;
}
function write_remote_domain_detach_device_flags_args(w: XdrWriter, v: remote_domain_detach_device_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.xml, 4194304, 'remote_domain_detach_device_flags_args.xml');
  w.uint(v.flags, 'remote_domain_detach_device_flags_args.flags');
}
function read_remote_domain_detach_device_flags_args(r: XdrReader): remote_domain_detach_device_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    xml: r.string(4194304, 'remote_domain_detach_device_flags_args.xml'),
    flags: r.uint('remote_domain_detach_device_flags_args.flags'),
  };
}
export const remote_domain_detach_device_flags_args: Codec<remote_domain_detach_device_flags_args> = { encode: write_remote_domain_detach_device_flags_args, decode: read_remote_domain_detach_device_flags_args };

export interface remote_domain_update_device_flags_args {
  dom: remote_nonnull_domain;
  xml: string;
  flags: number;
}
function write_remote_domain_update_device_flags_args(w: XdrWriter, v: remote_domain_update_device_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.xml, 4194304, 'remote_domain_update_device_flags_args.xml');
  w.uint(v.flags, 'remote_domain_update_device_flags_args.flags');
}
function read_remote_domain_update_device_flags_args(r: XdrReader): remote_domain_update_device_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    xml: r.string(4194304, 'remote_domain_update_device_flags_args.xml'),
    flags: r.uint('remote_domain_update_device_flags_args.flags'),
  };
}
export const remote_domain_update_device_flags_args: Codec<remote_domain_update_device_flags_args> = { encode: write_remote_domain_update_device_flags_args, decode: read_remote_domain_update_device_flags_args };

export interface remote_domain_detach_device_alias_args {
  dom: remote_nonnull_domain;
  alias: string;
  flags: number;
}
function write_remote_domain_detach_device_alias_args(w: XdrWriter, v: remote_domain_detach_device_alias_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.alias, 4194304, 'remote_domain_detach_device_alias_args.alias');
  w.uint(v.flags, 'remote_domain_detach_device_alias_args.flags');
}
function read_remote_domain_detach_device_alias_args(r: XdrReader): remote_domain_detach_device_alias_args {
  return {
    dom: read_remote_nonnull_domain(r),
    alias: r.string(4194304, 'remote_domain_detach_device_alias_args.alias'),
    flags: r.uint('remote_domain_detach_device_alias_args.flags'),
  };
}
export const remote_domain_detach_device_alias_args: Codec<remote_domain_detach_device_alias_args> = { encode: write_remote_domain_detach_device_alias_args, decode: read_remote_domain_detach_device_alias_args };

export interface remote_domain_get_autostart_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_get_autostart_args(w: XdrWriter, v: remote_domain_get_autostart_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_get_autostart_args(r: XdrReader): remote_domain_get_autostart_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_get_autostart_args: Codec<remote_domain_get_autostart_args> = { encode: write_remote_domain_get_autostart_args, decode: read_remote_domain_get_autostart_args };

export interface remote_domain_get_autostart_ret {
  autostart: number;
}
function write_remote_domain_get_autostart_ret(w: XdrWriter, v: remote_domain_get_autostart_ret): void {
  w.int(v.autostart, 'remote_domain_get_autostart_ret.autostart');
}
function read_remote_domain_get_autostart_ret(r: XdrReader): remote_domain_get_autostart_ret {
  return {
    autostart: r.int('remote_domain_get_autostart_ret.autostart'),
  };
}
export const remote_domain_get_autostart_ret: Codec<remote_domain_get_autostart_ret> = { encode: write_remote_domain_get_autostart_ret, decode: read_remote_domain_get_autostart_ret };

export interface remote_domain_set_autostart_args {
  dom: remote_nonnull_domain;
  autostart: number;
}
function write_remote_domain_set_autostart_args(w: XdrWriter, v: remote_domain_set_autostart_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.autostart, 'remote_domain_set_autostart_args.autostart');
}
function read_remote_domain_set_autostart_args(r: XdrReader): remote_domain_set_autostart_args {
  return {
    dom: read_remote_nonnull_domain(r),
    autostart: r.int('remote_domain_set_autostart_args.autostart'),
  };
}
export const remote_domain_set_autostart_args: Codec<remote_domain_set_autostart_args> = { encode: write_remote_domain_set_autostart_args, decode: read_remote_domain_set_autostart_args };

export interface remote_domain_set_metadata_args {
  dom: remote_nonnull_domain;
  type: number;
  metadata: string | undefined;
  key: string | undefined;
  uri: string | undefined;
  flags: number;
}
function write_remote_domain_set_metadata_args(w: XdrWriter, v: remote_domain_set_metadata_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.type, 'remote_domain_set_metadata_args.type');
  w.present(v.metadata !== undefined);
  if (v.metadata !== undefined) w.string(v.metadata, 4194304, 'remote_domain_set_metadata_args.metadata');
  w.present(v.key !== undefined);
  if (v.key !== undefined) w.string(v.key, 4194304, 'remote_domain_set_metadata_args.key');
  w.present(v.uri !== undefined);
  if (v.uri !== undefined) w.string(v.uri, 4194304, 'remote_domain_set_metadata_args.uri');
  w.uint(v.flags, 'remote_domain_set_metadata_args.flags');
}
function read_remote_domain_set_metadata_args(r: XdrReader): remote_domain_set_metadata_args {
  return {
    dom: read_remote_nonnull_domain(r),
    type: r.int('remote_domain_set_metadata_args.type'),
    metadata: r.present('remote_domain_set_metadata_args.metadata') ? r.string(4194304, 'remote_domain_set_metadata_args.metadata') : undefined,
    key: r.present('remote_domain_set_metadata_args.key') ? r.string(4194304, 'remote_domain_set_metadata_args.key') : undefined,
    uri: r.present('remote_domain_set_metadata_args.uri') ? r.string(4194304, 'remote_domain_set_metadata_args.uri') : undefined,
    flags: r.uint('remote_domain_set_metadata_args.flags'),
  };
}
export const remote_domain_set_metadata_args: Codec<remote_domain_set_metadata_args> = { encode: write_remote_domain_set_metadata_args, decode: read_remote_domain_set_metadata_args };

export interface remote_domain_get_metadata_args {
  dom: remote_nonnull_domain;
  type: number;
  uri: string | undefined;
  flags: number;
}
function write_remote_domain_get_metadata_args(w: XdrWriter, v: remote_domain_get_metadata_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.type, 'remote_domain_get_metadata_args.type');
  w.present(v.uri !== undefined);
  if (v.uri !== undefined) w.string(v.uri, 4194304, 'remote_domain_get_metadata_args.uri');
  w.uint(v.flags, 'remote_domain_get_metadata_args.flags');
}
function read_remote_domain_get_metadata_args(r: XdrReader): remote_domain_get_metadata_args {
  return {
    dom: read_remote_nonnull_domain(r),
    type: r.int('remote_domain_get_metadata_args.type'),
    uri: r.present('remote_domain_get_metadata_args.uri') ? r.string(4194304, 'remote_domain_get_metadata_args.uri') : undefined,
    flags: r.uint('remote_domain_get_metadata_args.flags'),
  };
}
export const remote_domain_get_metadata_args: Codec<remote_domain_get_metadata_args> = { encode: write_remote_domain_get_metadata_args, decode: read_remote_domain_get_metadata_args };

export interface remote_domain_get_metadata_ret {
  metadata: string;
}
function write_remote_domain_get_metadata_ret(w: XdrWriter, v: remote_domain_get_metadata_ret): void {
  w.string(v.metadata, 4194304, 'remote_domain_get_metadata_ret.metadata');
}
function read_remote_domain_get_metadata_ret(r: XdrReader): remote_domain_get_metadata_ret {
  return {
    metadata: r.string(4194304, 'remote_domain_get_metadata_ret.metadata'),
  };
}
export const remote_domain_get_metadata_ret: Codec<remote_domain_get_metadata_ret> = { encode: write_remote_domain_get_metadata_ret, decode: read_remote_domain_get_metadata_ret };

export interface remote_domain_block_job_abort_args {
  dom: remote_nonnull_domain;
  path: string;
  flags: number;
}
function write_remote_domain_block_job_abort_args(w: XdrWriter, v: remote_domain_block_job_abort_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.path, 4194304, 'remote_domain_block_job_abort_args.path');
  w.uint(v.flags, 'remote_domain_block_job_abort_args.flags');
}
function read_remote_domain_block_job_abort_args(r: XdrReader): remote_domain_block_job_abort_args {
  return {
    dom: read_remote_nonnull_domain(r),
    path: r.string(4194304, 'remote_domain_block_job_abort_args.path'),
    flags: r.uint('remote_domain_block_job_abort_args.flags'),
  };
}
export const remote_domain_block_job_abort_args: Codec<remote_domain_block_job_abort_args> = { encode: write_remote_domain_block_job_abort_args, decode: read_remote_domain_block_job_abort_args };

export interface remote_domain_get_block_job_info_args {
  dom: remote_nonnull_domain;
  path: string;
  flags: number;
}
function write_remote_domain_get_block_job_info_args(w: XdrWriter, v: remote_domain_get_block_job_info_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.path, 4194304, 'remote_domain_get_block_job_info_args.path');
  w.uint(v.flags, 'remote_domain_get_block_job_info_args.flags');
}
function read_remote_domain_get_block_job_info_args(r: XdrReader): remote_domain_get_block_job_info_args {
  return {
    dom: read_remote_nonnull_domain(r),
    path: r.string(4194304, 'remote_domain_get_block_job_info_args.path'),
    flags: r.uint('remote_domain_get_block_job_info_args.flags'),
  };
}
export const remote_domain_get_block_job_info_args: Codec<remote_domain_get_block_job_info_args> = { encode: write_remote_domain_get_block_job_info_args, decode: read_remote_domain_get_block_job_info_args };

export interface remote_domain_get_block_job_info_ret {
  found: number;
  type: number;
  bandwidth: Hyper;
  cur: Hyper;
  end: Hyper;
}
function write_remote_domain_get_block_job_info_ret(w: XdrWriter, v: remote_domain_get_block_job_info_ret): void {
  w.int(v.found, 'remote_domain_get_block_job_info_ret.found');
  w.int(v.type, 'remote_domain_get_block_job_info_ret.type');
  w.uhyper(v.bandwidth, 'remote_domain_get_block_job_info_ret.bandwidth');
  w.uhyper(v.cur, 'remote_domain_get_block_job_info_ret.cur');
  w.uhyper(v.end, 'remote_domain_get_block_job_info_ret.end');
}
function read_remote_domain_get_block_job_info_ret(r: XdrReader): remote_domain_get_block_job_info_ret {
  return {
    found: r.int('remote_domain_get_block_job_info_ret.found'),
    type: r.int('remote_domain_get_block_job_info_ret.type'),
    bandwidth: r.uhyper('remote_domain_get_block_job_info_ret.bandwidth'),
    cur: r.uhyper('remote_domain_get_block_job_info_ret.cur'),
    end: r.uhyper('remote_domain_get_block_job_info_ret.end'),
  };
}
export const remote_domain_get_block_job_info_ret: Codec<remote_domain_get_block_job_info_ret> = { encode: write_remote_domain_get_block_job_info_ret, decode: read_remote_domain_get_block_job_info_ret };

export interface remote_domain_block_job_set_speed_args {
  dom: remote_nonnull_domain;
  path: string;
  bandwidth: Hyper;
  flags: number;
}
function write_remote_domain_block_job_set_speed_args(w: XdrWriter, v: remote_domain_block_job_set_speed_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.path, 4194304, 'remote_domain_block_job_set_speed_args.path');
  w.uhyper(v.bandwidth, 'remote_domain_block_job_set_speed_args.bandwidth');
  w.uint(v.flags, 'remote_domain_block_job_set_speed_args.flags');
}
function read_remote_domain_block_job_set_speed_args(r: XdrReader): remote_domain_block_job_set_speed_args {
  return {
    dom: read_remote_nonnull_domain(r),
    path: r.string(4194304, 'remote_domain_block_job_set_speed_args.path'),
    bandwidth: r.uhyper('remote_domain_block_job_set_speed_args.bandwidth'),
    flags: r.uint('remote_domain_block_job_set_speed_args.flags'),
  };
}
export const remote_domain_block_job_set_speed_args: Codec<remote_domain_block_job_set_speed_args> = { encode: write_remote_domain_block_job_set_speed_args, decode: read_remote_domain_block_job_set_speed_args };

export interface remote_domain_block_pull_args {
  dom: remote_nonnull_domain;
  path: string;
  bandwidth: Hyper;
  flags: number;
}
function write_remote_domain_block_pull_args(w: XdrWriter, v: remote_domain_block_pull_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.path, 4194304, 'remote_domain_block_pull_args.path');
  w.uhyper(v.bandwidth, 'remote_domain_block_pull_args.bandwidth');
  w.uint(v.flags, 'remote_domain_block_pull_args.flags');
}
function read_remote_domain_block_pull_args(r: XdrReader): remote_domain_block_pull_args {
  return {
    dom: read_remote_nonnull_domain(r),
    path: r.string(4194304, 'remote_domain_block_pull_args.path'),
    bandwidth: r.uhyper('remote_domain_block_pull_args.bandwidth'),
    flags: r.uint('remote_domain_block_pull_args.flags'),
  };
}
export const remote_domain_block_pull_args: Codec<remote_domain_block_pull_args> = { encode: write_remote_domain_block_pull_args, decode: read_remote_domain_block_pull_args };

export interface remote_domain_block_rebase_args {
  dom: remote_nonnull_domain;
  path: string;
  base: string | undefined;
  bandwidth: Hyper;
  flags: number;
}
function write_remote_domain_block_rebase_args(w: XdrWriter, v: remote_domain_block_rebase_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.path, 4194304, 'remote_domain_block_rebase_args.path');
  w.present(v.base !== undefined);
  if (v.base !== undefined) w.string(v.base, 4194304, 'remote_domain_block_rebase_args.base');
  w.uhyper(v.bandwidth, 'remote_domain_block_rebase_args.bandwidth');
  w.uint(v.flags, 'remote_domain_block_rebase_args.flags');
}
function read_remote_domain_block_rebase_args(r: XdrReader): remote_domain_block_rebase_args {
  return {
    dom: read_remote_nonnull_domain(r),
    path: r.string(4194304, 'remote_domain_block_rebase_args.path'),
    base: r.present('remote_domain_block_rebase_args.base') ? r.string(4194304, 'remote_domain_block_rebase_args.base') : undefined,
    bandwidth: r.uhyper('remote_domain_block_rebase_args.bandwidth'),
    flags: r.uint('remote_domain_block_rebase_args.flags'),
  };
}
export const remote_domain_block_rebase_args: Codec<remote_domain_block_rebase_args> = { encode: write_remote_domain_block_rebase_args, decode: read_remote_domain_block_rebase_args };

export interface remote_domain_block_copy_args {
  dom: remote_nonnull_domain;
  path: string;
  destxml: string;
  params: remote_typed_param[];
  flags: number;
}
function write_remote_domain_block_copy_args(w: XdrWriter, v: remote_domain_block_copy_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.path, 4194304, 'remote_domain_block_copy_args.path');
  w.string(v.destxml, 4194304, 'remote_domain_block_copy_args.destxml');
  write_remote_typed_param_list(w, v.params, 16, 'remote_domain_block_copy_args.params');
  w.uint(v.flags, 'remote_domain_block_copy_args.flags');
}
function read_remote_domain_block_copy_args(r: XdrReader): remote_domain_block_copy_args {
  return {
    dom: read_remote_nonnull_domain(r),
    path: r.string(4194304, 'remote_domain_block_copy_args.path'),
    destxml: r.string(4194304, 'remote_domain_block_copy_args.destxml'),
    params: read_remote_typed_param_list(r, 16, 'remote_domain_block_copy_args.params'),
    flags: r.uint('remote_domain_block_copy_args.flags'),
  };
}
export const remote_domain_block_copy_args: Codec<remote_domain_block_copy_args> = { encode: write_remote_domain_block_copy_args, decode: read_remote_domain_block_copy_args };

export interface remote_domain_block_commit_args {
  dom: remote_nonnull_domain;
  disk: string;
  base: string | undefined;
  top: string | undefined;
  bandwidth: Hyper;
  flags: number;
}
function write_remote_domain_block_commit_args(w: XdrWriter, v: remote_domain_block_commit_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.disk, 4194304, 'remote_domain_block_commit_args.disk');
  w.present(v.base !== undefined);
  if (v.base !== undefined) w.string(v.base, 4194304, 'remote_domain_block_commit_args.base');
  w.present(v.top !== undefined);
  if (v.top !== undefined) w.string(v.top, 4194304, 'remote_domain_block_commit_args.top');
  w.uhyper(v.bandwidth, 'remote_domain_block_commit_args.bandwidth');
  w.uint(v.flags, 'remote_domain_block_commit_args.flags');
}
function read_remote_domain_block_commit_args(r: XdrReader): remote_domain_block_commit_args {
  return {
    dom: read_remote_nonnull_domain(r),
    disk: r.string(4194304, 'remote_domain_block_commit_args.disk'),
    base: r.present('remote_domain_block_commit_args.base') ? r.string(4194304, 'remote_domain_block_commit_args.base') : undefined,
    top: r.present('remote_domain_block_commit_args.top') ? r.string(4194304, 'remote_domain_block_commit_args.top') : undefined,
    bandwidth: r.uhyper('remote_domain_block_commit_args.bandwidth'),
    flags: r.uint('remote_domain_block_commit_args.flags'),
  };
}
export const remote_domain_block_commit_args: Codec<remote_domain_block_commit_args> = { encode: write_remote_domain_block_commit_args, decode: read_remote_domain_block_commit_args };

export interface remote_domain_set_block_io_tune_args {
  dom: remote_nonnull_domain;
  disk: string;
  params: remote_typed_param[];
  flags: number;
}
function write_remote_domain_set_block_io_tune_args(w: XdrWriter, v: remote_domain_set_block_io_tune_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.disk, 4194304, 'remote_domain_set_block_io_tune_args.disk');
  write_remote_typed_param_list(w, v.params, 32, 'remote_domain_set_block_io_tune_args.params');
  w.uint(v.flags, 'remote_domain_set_block_io_tune_args.flags');
}
function read_remote_domain_set_block_io_tune_args(r: XdrReader): remote_domain_set_block_io_tune_args {
  return {
    dom: read_remote_nonnull_domain(r),
    disk: r.string(4194304, 'remote_domain_set_block_io_tune_args.disk'),
    params: read_remote_typed_param_list(r, 32, 'remote_domain_set_block_io_tune_args.params'),
    flags: r.uint('remote_domain_set_block_io_tune_args.flags'),
  };
}
export const remote_domain_set_block_io_tune_args: Codec<remote_domain_set_block_io_tune_args> = { encode: write_remote_domain_set_block_io_tune_args, decode: read_remote_domain_set_block_io_tune_args };

export interface remote_domain_get_block_io_tune_args {
  dom: remote_nonnull_domain;
  disk: string | undefined;
  nparams: number;
  flags: number;
}
function write_remote_domain_get_block_io_tune_args(w: XdrWriter, v: remote_domain_get_block_io_tune_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.present(v.disk !== undefined);
  if (v.disk !== undefined) w.string(v.disk, 4194304, 'remote_domain_get_block_io_tune_args.disk');
  w.int(v.nparams, 'remote_domain_get_block_io_tune_args.nparams');
  w.uint(v.flags, 'remote_domain_get_block_io_tune_args.flags');
}
function read_remote_domain_get_block_io_tune_args(r: XdrReader): remote_domain_get_block_io_tune_args {
  return {
    dom: read_remote_nonnull_domain(r),
    disk: r.present('remote_domain_get_block_io_tune_args.disk') ? r.string(4194304, 'remote_domain_get_block_io_tune_args.disk') : undefined,
    nparams: r.int('remote_domain_get_block_io_tune_args.nparams'),
    flags: r.uint('remote_domain_get_block_io_tune_args.flags'),
  };
}
export const remote_domain_get_block_io_tune_args: Codec<remote_domain_get_block_io_tune_args> = { encode: write_remote_domain_get_block_io_tune_args, decode: read_remote_domain_get_block_io_tune_args };

export interface remote_domain_get_block_io_tune_ret {
  params: remote_typed_param[];
  nparams: number;
}
function write_remote_domain_get_block_io_tune_ret(w: XdrWriter, v: remote_domain_get_block_io_tune_ret): void {
  write_remote_typed_param_list(w, v.params, 32, 'remote_domain_get_block_io_tune_ret.params');
  w.int(v.nparams, 'remote_domain_get_block_io_tune_ret.nparams');
}
function read_remote_domain_get_block_io_tune_ret(r: XdrReader): remote_domain_get_block_io_tune_ret {
  return {
    params: read_remote_typed_param_list(r, 32, 'remote_domain_get_block_io_tune_ret.params'),
    nparams: r.int('remote_domain_get_block_io_tune_ret.nparams'),
  };
}
export const remote_domain_get_block_io_tune_ret: Codec<remote_domain_get_block_io_tune_ret> = { encode: write_remote_domain_get_block_io_tune_ret, decode: read_remote_domain_get_block_io_tune_ret };

export interface remote_domain_get_cpu_stats_args {
  dom: remote_nonnull_domain;
  nparams: number;
  start_cpu: number;
  ncpus: number;
  flags: number;
}
function write_remote_domain_get_cpu_stats_args(w: XdrWriter, v: remote_domain_get_cpu_stats_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.nparams, 'remote_domain_get_cpu_stats_args.nparams');
  w.int(v.start_cpu, 'remote_domain_get_cpu_stats_args.start_cpu');
  w.uint(v.ncpus, 'remote_domain_get_cpu_stats_args.ncpus');
  w.uint(v.flags, 'remote_domain_get_cpu_stats_args.flags');
}
function read_remote_domain_get_cpu_stats_args(r: XdrReader): remote_domain_get_cpu_stats_args {
  return {
    dom: read_remote_nonnull_domain(r),
    nparams: r.uint('remote_domain_get_cpu_stats_args.nparams'),
    start_cpu: r.int('remote_domain_get_cpu_stats_args.start_cpu'),
    ncpus: r.uint('remote_domain_get_cpu_stats_args.ncpus'),
    flags: r.uint('remote_domain_get_cpu_stats_args.flags'),
  };
}
export const remote_domain_get_cpu_stats_args: Codec<remote_domain_get_cpu_stats_args> = { encode: write_remote_domain_get_cpu_stats_args, decode: read_remote_domain_get_cpu_stats_args };

export interface remote_domain_get_cpu_stats_ret {
  params: remote_typed_param[];
  nparams: number;
}
function write_remote_domain_get_cpu_stats_ret(w: XdrWriter, v: remote_domain_get_cpu_stats_ret): void {
  write_remote_typed_param_list(w, v.params, 2048, 'remote_domain_get_cpu_stats_ret.params');
  w.int(v.nparams, 'remote_domain_get_cpu_stats_ret.nparams');
}
function read_remote_domain_get_cpu_stats_ret(r: XdrReader): remote_domain_get_cpu_stats_ret {
  return {
    params: read_remote_typed_param_list(r, 2048, 'remote_domain_get_cpu_stats_ret.params'),
    nparams: r.int('remote_domain_get_cpu_stats_ret.nparams'),
  };
}
export const remote_domain_get_cpu_stats_ret: Codec<remote_domain_get_cpu_stats_ret> = { encode: write_remote_domain_get_cpu_stats_ret, decode: read_remote_domain_get_cpu_stats_ret };

export interface remote_domain_get_hostname_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_get_hostname_args(w: XdrWriter, v: remote_domain_get_hostname_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_get_hostname_args.flags');
}
function read_remote_domain_get_hostname_args(r: XdrReader): remote_domain_get_hostname_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_get_hostname_args.flags'),
  };
}
export const remote_domain_get_hostname_args: Codec<remote_domain_get_hostname_args> = { encode: write_remote_domain_get_hostname_args, decode: read_remote_domain_get_hostname_args };

export interface remote_domain_get_hostname_ret {
  hostname: string;
}
function write_remote_domain_get_hostname_ret(w: XdrWriter, v: remote_domain_get_hostname_ret): void {
  w.string(v.hostname, 4194304, 'remote_domain_get_hostname_ret.hostname');
}
function read_remote_domain_get_hostname_ret(r: XdrReader): remote_domain_get_hostname_ret {
  return {
    hostname: r.string(4194304, 'remote_domain_get_hostname_ret.hostname'),
  };
}
export const remote_domain_get_hostname_ret: Codec<remote_domain_get_hostname_ret> = { encode: write_remote_domain_get_hostname_ret, decode: read_remote_domain_get_hostname_ret };

export interface remote_connect_num_of_networks_ret {
  num: number;
}
function write_remote_connect_num_of_networks_ret(w: XdrWriter, v: remote_connect_num_of_networks_ret): void {
  w.int(v.num, 'remote_connect_num_of_networks_ret.num');
}
function read_remote_connect_num_of_networks_ret(r: XdrReader): remote_connect_num_of_networks_ret {
  return {
    num: r.int('remote_connect_num_of_networks_ret.num'),
  };
}
export const remote_connect_num_of_networks_ret: Codec<remote_connect_num_of_networks_ret> = { encode: write_remote_connect_num_of_networks_ret, decode: read_remote_connect_num_of_networks_ret };

export interface remote_connect_list_networks_args {
  maxnames: number;
}
function write_remote_connect_list_networks_args(w: XdrWriter, v: remote_connect_list_networks_args): void {
  w.int(v.maxnames, 'remote_connect_list_networks_args.maxnames');
}
function read_remote_connect_list_networks_args(r: XdrReader): remote_connect_list_networks_args {
  return {
    maxnames: r.int('remote_connect_list_networks_args.maxnames'),
  };
}
export const remote_connect_list_networks_args: Codec<remote_connect_list_networks_args> = { encode: write_remote_connect_list_networks_args, decode: read_remote_connect_list_networks_args };

export interface remote_connect_list_networks_ret {
  names: string[];
}
function write_remote_connect_list_networks_ret(w: XdrWriter, v: remote_connect_list_networks_ret): void {
  write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_networks_ret.names');
}
function read_remote_connect_list_networks_ret(r: XdrReader): remote_connect_list_networks_ret {
  return {
    names: read_string_4194304_list(r, 16384, 'remote_connect_list_networks_ret.names'),
  };
}
export const remote_connect_list_networks_ret: Codec<remote_connect_list_networks_ret> = { encode: write_remote_connect_list_networks_ret, decode: read_remote_connect_list_networks_ret };

export interface remote_connect_num_of_defined_networks_ret {
  num: number;
}
function write_remote_connect_num_of_defined_networks_ret(w: XdrWriter, v: remote_connect_num_of_defined_networks_ret): void {
  w.int(v.num, 'remote_connect_num_of_defined_networks_ret.num');
}
function read_remote_connect_num_of_defined_networks_ret(r: XdrReader): remote_connect_num_of_defined_networks_ret {
  return {
    num: r.int('remote_connect_num_of_defined_networks_ret.num'),
  };
}
export const remote_connect_num_of_defined_networks_ret: Codec<remote_connect_num_of_defined_networks_ret> = { encode: write_remote_connect_num_of_defined_networks_ret, decode: read_remote_connect_num_of_defined_networks_ret };

export interface remote_connect_list_defined_networks_args {
  maxnames: number;
}
function write_remote_connect_list_defined_networks_args(w: XdrWriter, v: remote_connect_list_defined_networks_args): void {
  w.int(v.maxnames, 'remote_connect_list_defined_networks_args.maxnames');
}
function read_remote_connect_list_defined_networks_args(r: XdrReader): remote_connect_list_defined_networks_args {
  return {
    maxnames: r.int('remote_connect_list_defined_networks_args.maxnames'),
  };
}
export const remote_connect_list_defined_networks_args: Codec<remote_connect_list_defined_networks_args> = { encode: write_remote_connect_list_defined_networks_args, decode: read_remote_connect_list_defined_networks_args };

export interface remote_connect_list_defined_networks_ret {
  names: string[];
}
function write_remote_connect_list_defined_networks_ret(w: XdrWriter, v: remote_connect_list_defined_networks_ret): void {
  write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_defined_networks_ret.names');
}
function read_remote_connect_list_defined_networks_ret(r: XdrReader): remote_connect_list_defined_networks_ret {
  return {
    names: read_string_4194304_list(r, 16384, 'remote_connect_list_defined_networks_ret.names'),
  };
}
export const remote_connect_list_defined_networks_ret: Codec<remote_connect_list_defined_networks_ret> = { encode: write_remote_connect_list_defined_networks_ret, decode: read_remote_connect_list_defined_networks_ret };

export interface remote_network_lookup_by_uuid_args {
  uuid: Uint8Array;
}
function write_remote_network_lookup_by_uuid_args(w: XdrWriter, v: remote_network_lookup_by_uuid_args): void {
  w.opaqueFixed(v.uuid, 16, 'remote_network_lookup_by_uuid_args.uuid');
}
function read_remote_network_lookup_by_uuid_args(r: XdrReader): remote_network_lookup_by_uuid_args {
  return {
    uuid: r.opaqueFixed(16, 'remote_network_lookup_by_uuid_args.uuid'),
  };
}
export const remote_network_lookup_by_uuid_args: Codec<remote_network_lookup_by_uuid_args> = { encode: write_remote_network_lookup_by_uuid_args, decode: read_remote_network_lookup_by_uuid_args };

export interface remote_network_lookup_by_uuid_ret {
  net: remote_nonnull_network;
}
function write_remote_network_lookup_by_uuid_ret(w: XdrWriter, v: remote_network_lookup_by_uuid_ret): void {
  write_remote_nonnull_network(w, v.net);
}
function read_remote_network_lookup_by_uuid_ret(r: XdrReader): remote_network_lookup_by_uuid_ret {
  return {
    net: read_remote_nonnull_network(r),
  };
}
export const remote_network_lookup_by_uuid_ret: Codec<remote_network_lookup_by_uuid_ret> = { encode: write_remote_network_lookup_by_uuid_ret, decode: read_remote_network_lookup_by_uuid_ret };

export interface remote_network_lookup_by_name_args {
  name: string;
}
function write_remote_network_lookup_by_name_args(w: XdrWriter, v: remote_network_lookup_by_name_args): void {
  w.string(v.name, 4194304, 'remote_network_lookup_by_name_args.name');
}
function read_remote_network_lookup_by_name_args(r: XdrReader): remote_network_lookup_by_name_args {
  return {
    name: r.string(4194304, 'remote_network_lookup_by_name_args.name'),
  };
}
export const remote_network_lookup_by_name_args: Codec<remote_network_lookup_by_name_args> = { encode: write_remote_network_lookup_by_name_args, decode: read_remote_network_lookup_by_name_args };

export interface remote_network_lookup_by_name_ret {
  net: remote_nonnull_network;
}
function write_remote_network_lookup_by_name_ret(w: XdrWriter, v: remote_network_lookup_by_name_ret): void {
  write_remote_nonnull_network(w, v.net);
}
function read_remote_network_lookup_by_name_ret(r: XdrReader): remote_network_lookup_by_name_ret {
  return {
    net: read_remote_nonnull_network(r),
  };
}
export const remote_network_lookup_by_name_ret: Codec<remote_network_lookup_by_name_ret> = { encode: write_remote_network_lookup_by_name_ret, decode: read_remote_network_lookup_by_name_ret };

export interface remote_network_create_xml_args {
  xml: string;
}
function write_remote_network_create_xml_args(w: XdrWriter, v: remote_network_create_xml_args): void {
  w.string(v.xml, 4194304, 'remote_network_create_xml_args.xml');
}
function read_remote_network_create_xml_args(r: XdrReader): remote_network_create_xml_args {
  return {
    xml: r.string(4194304, 'remote_network_create_xml_args.xml'),
  };
}
export const remote_network_create_xml_args: Codec<remote_network_create_xml_args> = { encode: write_remote_network_create_xml_args, decode: read_remote_network_create_xml_args };

export interface remote_network_create_xml_ret {
  net: remote_nonnull_network;
}
function write_remote_network_create_xml_ret(w: XdrWriter, v: remote_network_create_xml_ret): void {
  write_remote_nonnull_network(w, v.net);
}
function read_remote_network_create_xml_ret(r: XdrReader): remote_network_create_xml_ret {
  return {
    net: read_remote_nonnull_network(r),
  };
}
export const remote_network_create_xml_ret: Codec<remote_network_create_xml_ret> = { encode: write_remote_network_create_xml_ret, decode: read_remote_network_create_xml_ret };

export interface remote_network_create_xml_flags_args {
  xml: string;
  flags: number;
}
function write_remote_network_create_xml_flags_args(w: XdrWriter, v: remote_network_create_xml_flags_args): void {
  w.string(v.xml, 4194304, 'remote_network_create_xml_flags_args.xml');
  w.uint(v.flags, 'remote_network_create_xml_flags_args.flags');
}
function read_remote_network_create_xml_flags_args(r: XdrReader): remote_network_create_xml_flags_args {
  return {
    xml: r.string(4194304, 'remote_network_create_xml_flags_args.xml'),
    flags: r.uint('remote_network_create_xml_flags_args.flags'),
  };
}
export const remote_network_create_xml_flags_args: Codec<remote_network_create_xml_flags_args> = { encode: write_remote_network_create_xml_flags_args, decode: read_remote_network_create_xml_flags_args };

export interface remote_network_create_xml_flags_ret {
  net: remote_nonnull_network;
}
function write_remote_network_create_xml_flags_ret(w: XdrWriter, v: remote_network_create_xml_flags_ret): void {
  write_remote_nonnull_network(w, v.net);
}
function read_remote_network_create_xml_flags_ret(r: XdrReader): remote_network_create_xml_flags_ret {
  return {
    net: read_remote_nonnull_network(r),
  };
}
export const remote_network_create_xml_flags_ret: Codec<remote_network_create_xml_flags_ret> = { encode: write_remote_network_create_xml_flags_ret, decode: read_remote_network_create_xml_flags_ret };

export interface remote_network_define_xml_args {
  xml: string;
}
function write_remote_network_define_xml_args(w: XdrWriter, v: remote_network_define_xml_args): void {
  w.string(v.xml, 4194304, 'remote_network_define_xml_args.xml');
}
function read_remote_network_define_xml_args(r: XdrReader): remote_network_define_xml_args {
  return {
    xml: r.string(4194304, 'remote_network_define_xml_args.xml'),
  };
}
export const remote_network_define_xml_args: Codec<remote_network_define_xml_args> = { encode: write_remote_network_define_xml_args, decode: read_remote_network_define_xml_args };

export interface remote_network_define_xml_ret {
  net: remote_nonnull_network;
}
function write_remote_network_define_xml_ret(w: XdrWriter, v: remote_network_define_xml_ret): void {
  write_remote_nonnull_network(w, v.net);
}
function read_remote_network_define_xml_ret(r: XdrReader): remote_network_define_xml_ret {
  return {
    net: read_remote_nonnull_network(r),
  };
}
export const remote_network_define_xml_ret: Codec<remote_network_define_xml_ret> = { encode: write_remote_network_define_xml_ret, decode: read_remote_network_define_xml_ret };

export interface remote_network_define_xml_flags_args {
  xml: string;
  flags: number;
}
function write_remote_network_define_xml_flags_args(w: XdrWriter, v: remote_network_define_xml_flags_args): void {
  w.string(v.xml, 4194304, 'remote_network_define_xml_flags_args.xml');
  w.uint(v.flags, 'remote_network_define_xml_flags_args.flags');
}
function read_remote_network_define_xml_flags_args(r: XdrReader): remote_network_define_xml_flags_args {
  return {
    xml: r.string(4194304, 'remote_network_define_xml_flags_args.xml'),
    flags: r.uint('remote_network_define_xml_flags_args.flags'),
  };
}
export const remote_network_define_xml_flags_args: Codec<remote_network_define_xml_flags_args> = { encode: write_remote_network_define_xml_flags_args, decode: read_remote_network_define_xml_flags_args };

export interface remote_network_define_xml_flags_ret {
  net: remote_nonnull_network;
}
function write_remote_network_define_xml_flags_ret(w: XdrWriter, v: remote_network_define_xml_flags_ret): void {
  write_remote_nonnull_network(w, v.net);
}
function read_remote_network_define_xml_flags_ret(r: XdrReader): remote_network_define_xml_flags_ret {
  return {
    net: read_remote_nonnull_network(r),
  };
}
export const remote_network_define_xml_flags_ret: Codec<remote_network_define_xml_flags_ret> = { encode: write_remote_network_define_xml_flags_ret, decode: read_remote_network_define_xml_flags_ret };

export interface remote_network_undefine_args {
  net: remote_nonnull_network;
}
function write_remote_network_undefine_args(w: XdrWriter, v: remote_network_undefine_args): void {
  write_remote_nonnull_network(w, v.net);
}
function read_remote_network_undefine_args(r: XdrReader): remote_network_undefine_args {
  return {
    net: read_remote_nonnull_network(r),
  };
}
export const remote_network_undefine_args: Codec<remote_network_undefine_args> = { encode: write_remote_network_undefine_args, decode: read_remote_network_undefine_args };

export interface remote_network_update_args {
  net: remote_nonnull_network;
  command: number;
  section: number;
  parentIndex: number;
  xml: string;
  flags: number;
}
function write_remote_network_update_args(w: XdrWriter, v: remote_network_update_args): void {
  write_remote_nonnull_network(w, v.net);
  w.uint(v.command, 'remote_network_update_args.command');
  w.uint(v.section, 'remote_network_update_args.section');
  w.int(v.parentIndex, 'remote_network_update_args.parentIndex');
  w.string(v.xml, 4194304, 'remote_network_update_args.xml');
  w.uint(v.flags, 'remote_network_update_args.flags');
}
function read_remote_network_update_args(r: XdrReader): remote_network_update_args {
  return {
    net: read_remote_nonnull_network(r),
    command: r.uint('remote_network_update_args.command'),
    section: r.uint('remote_network_update_args.section'),
    parentIndex: r.int('remote_network_update_args.parentIndex'),
    xml: r.string(4194304, 'remote_network_update_args.xml'),
    flags: r.uint('remote_network_update_args.flags'),
  };
}
export const remote_network_update_args: Codec<remote_network_update_args> = { encode: write_remote_network_update_args, decode: read_remote_network_update_args };

export interface remote_network_create_args {
  net: remote_nonnull_network;
}
function write_remote_network_create_args(w: XdrWriter, v: remote_network_create_args): void {
  write_remote_nonnull_network(w, v.net);
}
function read_remote_network_create_args(r: XdrReader): remote_network_create_args {
  return {
    net: read_remote_nonnull_network(r),
  };
}
export const remote_network_create_args: Codec<remote_network_create_args> = { encode: write_remote_network_create_args, decode: read_remote_network_create_args };

export interface remote_network_destroy_args {
  net: remote_nonnull_network;
}
function write_remote_network_destroy_args(w: XdrWriter, v: remote_network_destroy_args): void {
  write_remote_nonnull_network(w, v.net);
}
function read_remote_network_destroy_args(r: XdrReader): remote_network_destroy_args {
  return {
    net: read_remote_nonnull_network(r),
  };
}
export const remote_network_destroy_args: Codec<remote_network_destroy_args> = { encode: write_remote_network_destroy_args, decode: read_remote_network_destroy_args };

export interface remote_network_get_xml_desc_args {
  net: remote_nonnull_network;
  flags: number;
}
function write_remote_network_get_xml_desc_args(w: XdrWriter, v: remote_network_get_xml_desc_args): void {
  write_remote_nonnull_network(w, v.net);
  w.uint(v.flags, 'remote_network_get_xml_desc_args.flags');
}
function read_remote_network_get_xml_desc_args(r: XdrReader): remote_network_get_xml_desc_args {
  return {
    net: read_remote_nonnull_network(r),
    flags: r.uint('remote_network_get_xml_desc_args.flags'),
  };
}
export const remote_network_get_xml_desc_args: Codec<remote_network_get_xml_desc_args> = { encode: write_remote_network_get_xml_desc_args, decode: read_remote_network_get_xml_desc_args };

export interface remote_network_get_xml_desc_ret {
  xml: string;
}
function write_remote_network_get_xml_desc_ret(w: XdrWriter, v: remote_network_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_network_get_xml_desc_ret.xml');
}
function read_remote_network_get_xml_desc_ret(r: XdrReader): remote_network_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_network_get_xml_desc_ret.xml'),
  };
}
export const remote_network_get_xml_desc_ret: Codec<remote_network_get_xml_desc_ret> = { encode: write_remote_network_get_xml_desc_ret, decode: read_remote_network_get_xml_desc_ret };

export interface remote_network_get_bridge_name_args {
  net: remote_nonnull_network;
}
function write_remote_network_get_bridge_name_args(w: XdrWriter, v: remote_network_get_bridge_name_args): void {
  write_remote_nonnull_network(w, v.net);
}
function read_remote_network_get_bridge_name_args(r: XdrReader): remote_network_get_bridge_name_args {
  return {
    net: read_remote_nonnull_network(r),
  };
}
export const remote_network_get_bridge_name_args: Codec<remote_network_get_bridge_name_args> = { encode: write_remote_network_get_bridge_name_args, decode: read_remote_network_get_bridge_name_args };

export interface remote_network_get_bridge_name_ret {
  name: string;
}
function write_remote_network_get_bridge_name_ret(w: XdrWriter, v: remote_network_get_bridge_name_ret): void {
  w.string(v.name, 4194304, 'remote_network_get_bridge_name_ret.name');
}
function read_remote_network_get_bridge_name_ret(r: XdrReader): remote_network_get_bridge_name_ret {
  return {
    name: r.string(4194304, 'remote_network_get_bridge_name_ret.name'),
  };
}
export const remote_network_get_bridge_name_ret: Codec<remote_network_get_bridge_name_ret> = { encode: write_remote_network_get_bridge_name_ret, decode: read_remote_network_get_bridge_name_ret };

export interface remote_network_get_autostart_args {
  net: remote_nonnull_network;
}
function write_remote_network_get_autostart_args(w: XdrWriter, v: remote_network_get_autostart_args): void {
  write_remote_nonnull_network(w, v.net);
}
function read_remote_network_get_autostart_args(r: XdrReader): remote_network_get_autostart_args {
  return {
    net: read_remote_nonnull_network(r),
  };
}
export const remote_network_get_autostart_args: Codec<remote_network_get_autostart_args> = { encode: write_remote_network_get_autostart_args, decode: read_remote_network_get_autostart_args };

export interface remote_network_get_autostart_ret {
  autostart: number;
}
function write_remote_network_get_autostart_ret(w: XdrWriter, v: remote_network_get_autostart_ret): void {
  w.int(v.autostart, 'remote_network_get_autostart_ret.autostart');
}
function read_remote_network_get_autostart_ret(r: XdrReader): remote_network_get_autostart_ret {
  return {
    autostart: r.int('remote_network_get_autostart_ret.autostart'),
  };
}
export const remote_network_get_autostart_ret: Codec<remote_network_get_autostart_ret> = { encode: write_remote_network_get_autostart_ret, decode: read_remote_network_get_autostart_ret };

export interface remote_network_set_autostart_args {
  net: remote_nonnull_network;
  autostart: number;
}
function write_remote_network_set_autostart_args(w: XdrWriter, v: remote_network_set_autostart_args): void {
  write_remote_nonnull_network(w, v.net);
  w.int(v.autostart, 'remote_network_set_autostart_args.autostart');
}
function read_remote_network_set_autostart_args(r: XdrReader): remote_network_set_autostart_args {
  return {
    net: read_remote_nonnull_network(r),
    autostart: r.int('remote_network_set_autostart_args.autostart'),
  };
}
export const remote_network_set_autostart_args: Codec<remote_network_set_autostart_args> = { encode: write_remote_network_set_autostart_args, decode: read_remote_network_set_autostart_args };

export interface remote_connect_num_of_nwfilters_ret {
  num: number;
}
function write_remote_connect_num_of_nwfilters_ret(w: XdrWriter, v: remote_connect_num_of_nwfilters_ret): void {
  w.int(v.num, 'remote_connect_num_of_nwfilters_ret.num');
}
function read_remote_connect_num_of_nwfilters_ret(r: XdrReader): remote_connect_num_of_nwfilters_ret {
  return {
    num: r.int('remote_connect_num_of_nwfilters_ret.num'),
  };
}
export const remote_connect_num_of_nwfilters_ret: Codec<remote_connect_num_of_nwfilters_ret> = { encode: write_remote_connect_num_of_nwfilters_ret, decode: read_remote_connect_num_of_nwfilters_ret };

export interface remote_connect_list_nwfilters_args {
  maxnames: number;
}
function write_remote_connect_list_nwfilters_args(w: XdrWriter, v: remote_connect_list_nwfilters_args): void {
  w.int(v.maxnames, 'remote_connect_list_nwfilters_args.maxnames');
}
function read_remote_connect_list_nwfilters_args(r: XdrReader): remote_connect_list_nwfilters_args {
  return {
    maxnames: r.int('remote_connect_list_nwfilters_args.maxnames'),
  };
}
export const remote_connect_list_nwfilters_args: Codec<remote_connect_list_nwfilters_args> = { encode: write_remote_connect_list_nwfilters_args, decode: read_remote_connect_list_nwfilters_args };

export interface remote_connect_list_nwfilters_ret {
  names: string[];
}
function write_remote_connect_list_nwfilters_ret(w: XdrWriter, v: remote_connect_list_nwfilters_ret): void {
  write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_nwfilters_ret.names');
}
function read_remote_connect_list_nwfilters_ret(r: XdrReader): remote_connect_list_nwfilters_ret {
  return {
    names: read_string_4194304_list(r, 16384, 'remote_connect_list_nwfilters_ret.names'),
  };
}
export const remote_connect_list_nwfilters_ret: Codec<remote_connect_list_nwfilters_ret> = { encode: write_remote_connect_list_nwfilters_ret, decode: read_remote_connect_list_nwfilters_ret };

export interface remote_nwfilter_lookup_by_uuid_args {
  uuid: Uint8Array;
}
function write_remote_nwfilter_lookup_by_uuid_args(w: XdrWriter, v: remote_nwfilter_lookup_by_uuid_args): void {
  w.opaqueFixed(v.uuid, 16, 'remote_nwfilter_lookup_by_uuid_args.uuid');
}
function read_remote_nwfilter_lookup_by_uuid_args(r: XdrReader): remote_nwfilter_lookup_by_uuid_args {
  return {
    uuid: r.opaqueFixed(16, 'remote_nwfilter_lookup_by_uuid_args.uuid'),
  };
}
export const remote_nwfilter_lookup_by_uuid_args: Codec<remote_nwfilter_lookup_by_uuid_args> = { encode: write_remote_nwfilter_lookup_by_uuid_args, decode: read_remote_nwfilter_lookup_by_uuid_args };

export interface remote_nwfilter_lookup_by_uuid_ret {
  nwfilter: remote_nonnull_nwfilter;
}
function write_remote_nwfilter_lookup_by_uuid_ret(w: XdrWriter, v: remote_nwfilter_lookup_by_uuid_ret): void {
  write_remote_nonnull_nwfilter(w, v.nwfilter);
}
function read_remote_nwfilter_lookup_by_uuid_ret(r: XdrReader): remote_nwfilter_lookup_by_uuid_ret {
  return {
    nwfilter: read_remote_nonnull_nwfilter(r),
  };
}
export const remote_nwfilter_lookup_by_uuid_ret: Codec<remote_nwfilter_lookup_by_uuid_ret> = { encode: write_remote_nwfilter_lookup_by_uuid_ret, decode: read_remote_nwfilter_lookup_by_uuid_ret };

export interface remote_nwfilter_lookup_by_name_args {
  name: string;
}
function write_remote_nwfilter_lookup_by_name_args(w: XdrWriter, v: remote_nwfilter_lookup_by_name_args): void {
  w.string(v.name, 4194304, 'remote_nwfilter_lookup_by_name_args.name');
}
function read_remote_nwfilter_lookup_by_name_args(r: XdrReader): remote_nwfilter_lookup_by_name_args {
  return {
    name: r.string(4194304, 'remote_nwfilter_lookup_by_name_args.name'),
  };
}
export const remote_nwfilter_lookup_by_name_args: Codec<remote_nwfilter_lookup_by_name_args> = { encode: write_remote_nwfilter_lookup_by_name_args, decode: read_remote_nwfilter_lookup_by_name_args };

export interface remote_nwfilter_lookup_by_name_ret {
  nwfilter: remote_nonnull_nwfilter;
}
function write_remote_nwfilter_lookup_by_name_ret(w: XdrWriter, v: remote_nwfilter_lookup_by_name_ret): void {
  write_remote_nonnull_nwfilter(w, v.nwfilter);
}
function read_remote_nwfilter_lookup_by_name_ret(r: XdrReader): remote_nwfilter_lookup_by_name_ret {
  return {
    nwfilter: read_remote_nonnull_nwfilter(r),
  };
}
export const remote_nwfilter_lookup_by_name_ret: Codec<remote_nwfilter_lookup_by_name_ret> = { encode: write_remote_nwfilter_lookup_by_name_ret, decode: read_remote_nwfilter_lookup_by_name_ret };

export interface remote_nwfilter_define_xml_args {
  xml: string;
}
function write_remote_nwfilter_define_xml_args(w: XdrWriter, v: remote_nwfilter_define_xml_args): void {
  w.string(v.xml, 4194304, 'remote_nwfilter_define_xml_args.xml');
}
function read_remote_nwfilter_define_xml_args(r: XdrReader): remote_nwfilter_define_xml_args {
  return {
    xml: r.string(4194304, 'remote_nwfilter_define_xml_args.xml'),
  };
}
export const remote_nwfilter_define_xml_args: Codec<remote_nwfilter_define_xml_args> = { encode: write_remote_nwfilter_define_xml_args, decode: read_remote_nwfilter_define_xml_args };

export interface remote_nwfilter_define_xml_ret {
  nwfilter: remote_nonnull_nwfilter;
}
function write_remote_nwfilter_define_xml_ret(w: XdrWriter, v: remote_nwfilter_define_xml_ret): void {
  write_remote_nonnull_nwfilter(w, v.nwfilter);
}
function read_remote_nwfilter_define_xml_ret(r: XdrReader): remote_nwfilter_define_xml_ret {
  return {
    nwfilter: read_remote_nonnull_nwfilter(r),
  };
}
export const remote_nwfilter_define_xml_ret: Codec<remote_nwfilter_define_xml_ret> = { encode: write_remote_nwfilter_define_xml_ret, decode: read_remote_nwfilter_define_xml_ret };

export interface remote_nwfilter_define_xml_flags_args {
  xml: string;
  flags: number;
}
function write_remote_nwfilter_define_xml_flags_args(w: XdrWriter, v: remote_nwfilter_define_xml_flags_args): void {
  w.string(v.xml, 4194304, 'remote_nwfilter_define_xml_flags_args.xml');
  w.uint(v.flags, 'remote_nwfilter_define_xml_flags_args.flags');
}
function read_remote_nwfilter_define_xml_flags_args(r: XdrReader): remote_nwfilter_define_xml_flags_args {
  return {
    xml: r.string(4194304, 'remote_nwfilter_define_xml_flags_args.xml'),
    flags: r.uint('remote_nwfilter_define_xml_flags_args.flags'),
  };
}
export const remote_nwfilter_define_xml_flags_args: Codec<remote_nwfilter_define_xml_flags_args> = { encode: write_remote_nwfilter_define_xml_flags_args, decode: read_remote_nwfilter_define_xml_flags_args };

export interface remote_nwfilter_define_xml_flags_ret {
  nwfilter: remote_nonnull_nwfilter;
}
function write_remote_nwfilter_define_xml_flags_ret(w: XdrWriter, v: remote_nwfilter_define_xml_flags_ret): void {
  write_remote_nonnull_nwfilter(w, v.nwfilter);
}
function read_remote_nwfilter_define_xml_flags_ret(r: XdrReader): remote_nwfilter_define_xml_flags_ret {
  return {
    nwfilter: read_remote_nonnull_nwfilter(r),
  };
}
export const remote_nwfilter_define_xml_flags_ret: Codec<remote_nwfilter_define_xml_flags_ret> = { encode: write_remote_nwfilter_define_xml_flags_ret, decode: read_remote_nwfilter_define_xml_flags_ret };

export interface remote_nwfilter_undefine_args {
  nwfilter: remote_nonnull_nwfilter;
}
function write_remote_nwfilter_undefine_args(w: XdrWriter, v: remote_nwfilter_undefine_args): void {
  write_remote_nonnull_nwfilter(w, v.nwfilter);
}
function read_remote_nwfilter_undefine_args(r: XdrReader): remote_nwfilter_undefine_args {
  return {
    nwfilter: read_remote_nonnull_nwfilter(r),
  };
}
export const remote_nwfilter_undefine_args: Codec<remote_nwfilter_undefine_args> = { encode: write_remote_nwfilter_undefine_args, decode: read_remote_nwfilter_undefine_args };

export interface remote_nwfilter_get_xml_desc_args {
  nwfilter: remote_nonnull_nwfilter;
  flags: number;
}
function write_remote_nwfilter_get_xml_desc_args(w: XdrWriter, v: remote_nwfilter_get_xml_desc_args): void {
  write_remote_nonnull_nwfilter(w, v.nwfilter);
  w.uint(v.flags, 'remote_nwfilter_get_xml_desc_args.flags');
}
function read_remote_nwfilter_get_xml_desc_args(r: XdrReader): remote_nwfilter_get_xml_desc_args {
  return {
    nwfilter: read_remote_nonnull_nwfilter(r),
    flags: r.uint('remote_nwfilter_get_xml_desc_args.flags'),
  };
}
export const remote_nwfilter_get_xml_desc_args: Codec<remote_nwfilter_get_xml_desc_args> = { encode: write_remote_nwfilter_get_xml_desc_args, decode: read_remote_nwfilter_get_xml_desc_args };

export interface remote_nwfilter_get_xml_desc_ret {
  xml: string;
}
function write_remote_nwfilter_get_xml_desc_ret(w: XdrWriter, v: remote_nwfilter_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_nwfilter_get_xml_desc_ret.xml');
}
function read_remote_nwfilter_get_xml_desc_ret(r: XdrReader): remote_nwfilter_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_nwfilter_get_xml_desc_ret.xml'),
  };
}
export const remote_nwfilter_get_xml_desc_ret: Codec<remote_nwfilter_get_xml_desc_ret> = { encode: write_remote_nwfilter_get_xml_desc_ret, decode: read_remote_nwfilter_get_xml_desc_ret };

export interface remote_connect_num_of_interfaces_ret {
  num: number;
}
function write_remote_connect_num_of_interfaces_ret(w: XdrWriter, v: remote_connect_num_of_interfaces_ret): void {
  w.int(v.num, 'remote_connect_num_of_interfaces_ret.num');
}
function read_remote_connect_num_of_interfaces_ret(r: XdrReader): remote_connect_num_of_interfaces_ret {
  return {
    num: r.int('remote_connect_num_of_interfaces_ret.num'),
  };
}
export const remote_connect_num_of_interfaces_ret: Codec<remote_connect_num_of_interfaces_ret> = { encode: write_remote_connect_num_of_interfaces_ret, decode: read_remote_connect_num_of_interfaces_ret };

export interface remote_connect_list_interfaces_args {
  maxnames: number;
}
function write_remote_connect_list_interfaces_args(w: XdrWriter, v: remote_connect_list_interfaces_args): void {
  w.int(v.maxnames, 'remote_connect_list_interfaces_args.maxnames');
}
function read_remote_connect_list_interfaces_args(r: XdrReader): remote_connect_list_interfaces_args {
  return {
    maxnames: r.int('remote_connect_list_interfaces_args.maxnames'),
  };
}
export const remote_connect_list_interfaces_args: Codec<remote_connect_list_interfaces_args> = { encode: write_remote_connect_list_interfaces_args, decode: read_remote_connect_list_interfaces_args };

export interface remote_connect_list_interfaces_ret {
  names: string[];
}
function write_remote_connect_list_interfaces_ret(w: XdrWriter, v: remote_connect_list_interfaces_ret): void {
  write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_interfaces_ret.names');
}
function read_remote_connect_list_interfaces_ret(r: XdrReader): remote_connect_list_interfaces_ret {
  return {
    names: read_string_4194304_list(r, 16384, 'remote_connect_list_interfaces_ret.names'),
  };
}
export const remote_connect_list_interfaces_ret: Codec<remote_connect_list_interfaces_ret> = { encode: write_remote_connect_list_interfaces_ret, decode: read_remote_connect_list_interfaces_ret };

export interface remote_connect_num_of_defined_interfaces_ret {
  num: number;
}
function write_remote_connect_num_of_defined_interfaces_ret(w: XdrWriter, v: remote_connect_num_of_defined_interfaces_ret): void {
  w.int(v.num, 'remote_connect_num_of_defined_interfaces_ret.num');
}
function read_remote_connect_num_of_defined_interfaces_ret(r: XdrReader): remote_connect_num_of_defined_interfaces_ret {
  return {
    num: r.int('remote_connect_num_of_defined_interfaces_ret.num'),
  };
}
export const remote_connect_num_of_defined_interfaces_ret: Codec<remote_connect_num_of_defined_interfaces_ret> = { encode: write_remote_connect_num_of_defined_interfaces_ret, decode: read_remote_connect_num_of_defined_interfaces_ret };

export interface remote_connect_list_defined_interfaces_args {
  maxnames: number;
}
function write_remote_connect_list_defined_interfaces_args(w: XdrWriter, v: remote_connect_list_defined_interfaces_args): void {
  w.int(v.maxnames, 'remote_connect_list_defined_interfaces_args.maxnames');
}
function read_remote_connect_list_defined_interfaces_args(r: XdrReader): remote_connect_list_defined_interfaces_args {
  return {
    maxnames: r.int('remote_connect_list_defined_interfaces_args.maxnames'),
  };
}
export const remote_connect_list_defined_interfaces_args: Codec<remote_connect_list_defined_interfaces_args> = { encode: write_remote_connect_list_defined_interfaces_args, decode: read_remote_connect_list_defined_interfaces_args };

export interface remote_connect_list_defined_interfaces_ret {
  names: string[];
}
function write_remote_connect_list_defined_interfaces_ret(w: XdrWriter, v: remote_connect_list_defined_interfaces_ret): void {
  write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_defined_interfaces_ret.names');
}
function read_remote_connect_list_defined_interfaces_ret(r: XdrReader): remote_connect_list_defined_interfaces_ret {
  return {
    names: read_string_4194304_list(r, 16384, 'remote_connect_list_defined_interfaces_ret.names'),
  };
}
export const remote_connect_list_defined_interfaces_ret: Codec<remote_connect_list_defined_interfaces_ret> = { encode: write_remote_connect_list_defined_interfaces_ret, decode: read_remote_connect_list_defined_interfaces_ret };

export interface remote_interface_lookup_by_name_args {
  name: string;
}
function write_remote_interface_lookup_by_name_args(w: XdrWriter, v: remote_interface_lookup_by_name_args): void {
  w.string(v.name, 4194304, 'remote_interface_lookup_by_name_args.name');
}
function read_remote_interface_lookup_by_name_args(r: XdrReader): remote_interface_lookup_by_name_args {
  return {
    name: r.string(4194304, 'remote_interface_lookup_by_name_args.name'),
  };
}
export const remote_interface_lookup_by_name_args: Codec<remote_interface_lookup_by_name_args> = { encode: write_remote_interface_lookup_by_name_args, decode: read_remote_interface_lookup_by_name_args };

export interface remote_interface_lookup_by_name_ret {
  iface: remote_nonnull_interface;
}
function write_remote_interface_lookup_by_name_ret(w: XdrWriter, v: remote_interface_lookup_by_name_ret): void {
  write_remote_nonnull_interface(w, v.iface);
}
function read_remote_interface_lookup_by_name_ret(r: XdrReader): remote_interface_lookup_by_name_ret {
  return {
    iface: read_remote_nonnull_interface(r),
  };
}
export const remote_interface_lookup_by_name_ret: Codec<remote_interface_lookup_by_name_ret> = { encode: write_remote_interface_lookup_by_name_ret, decode: read_remote_interface_lookup_by_name_ret };

export interface remote_interface_lookup_by_mac_string_args {
  mac: string;
}
function write_remote_interface_lookup_by_mac_string_args(w: XdrWriter, v: remote_interface_lookup_by_mac_string_args): void {
  w.string(v.mac, 4194304, 'remote_interface_lookup_by_mac_string_args.mac');
}
function read_remote_interface_lookup_by_mac_string_args(r: XdrReader): remote_interface_lookup_by_mac_string_args {
  return {
    mac: r.string(4194304, 'remote_interface_lookup_by_mac_string_args.mac'),
  };
}
export const remote_interface_lookup_by_mac_string_args: Codec<remote_interface_lookup_by_mac_string_args> = { encode: write_remote_interface_lookup_by_mac_string_args, decode: read_remote_interface_lookup_by_mac_string_args };

export interface remote_interface_lookup_by_mac_string_ret {
  iface: remote_nonnull_interface;
}
function write_remote_interface_lookup_by_mac_string_ret(w: XdrWriter, v: remote_interface_lookup_by_mac_string_ret): void {
  write_remote_nonnull_interface(w, v.iface);
}
function read_remote_interface_lookup_by_mac_string_ret(r: XdrReader): remote_interface_lookup_by_mac_string_ret {
  return {
    iface: read_remote_nonnull_interface(r),
  };
}
export const remote_interface_lookup_by_mac_string_ret: Codec<remote_interface_lookup_by_mac_string_ret> = { encode: write_remote_interface_lookup_by_mac_string_ret, decode: read_remote_interface_lookup_by_mac_string_ret };

export interface remote_interface_get_xml_desc_args {
  iface: remote_nonnull_interface;
  flags: number;
}
function write_remote_interface_get_xml_desc_args(w: XdrWriter, v: remote_interface_get_xml_desc_args): void {
  write_remote_nonnull_interface(w, v.iface);
  w.uint(v.flags, 'remote_interface_get_xml_desc_args.flags');
}
function read_remote_interface_get_xml_desc_args(r: XdrReader): remote_interface_get_xml_desc_args {
  return {
    iface: read_remote_nonnull_interface(r),
    flags: r.uint('remote_interface_get_xml_desc_args.flags'),
  };
}
export const remote_interface_get_xml_desc_args: Codec<remote_interface_get_xml_desc_args> = { encode: write_remote_interface_get_xml_desc_args, decode: read_remote_interface_get_xml_desc_args };

export interface remote_interface_get_xml_desc_ret {
  xml: string;
}
function write_remote_interface_get_xml_desc_ret(w: XdrWriter, v: remote_interface_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_interface_get_xml_desc_ret.xml');
}
function read_remote_interface_get_xml_desc_ret(r: XdrReader): remote_interface_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_interface_get_xml_desc_ret.xml'),
  };
}
export const remote_interface_get_xml_desc_ret: Codec<remote_interface_get_xml_desc_ret> = { encode: write_remote_interface_get_xml_desc_ret, decode: read_remote_interface_get_xml_desc_ret };

export interface remote_interface_define_xml_args {
  xml: string;
  flags: number;
}
function write_remote_interface_define_xml_args(w: XdrWriter, v: remote_interface_define_xml_args): void {
  w.string(v.xml, 4194304, 'remote_interface_define_xml_args.xml');
  w.uint(v.flags, 'remote_interface_define_xml_args.flags');
}
function read_remote_interface_define_xml_args(r: XdrReader): remote_interface_define_xml_args {
  return {
    xml: r.string(4194304, 'remote_interface_define_xml_args.xml'),
    flags: r.uint('remote_interface_define_xml_args.flags'),
  };
}
export const remote_interface_define_xml_args: Codec<remote_interface_define_xml_args> = { encode: write_remote_interface_define_xml_args, decode: read_remote_interface_define_xml_args };

export interface remote_interface_define_xml_ret {
  iface: remote_nonnull_interface;
}
function write_remote_interface_define_xml_ret(w: XdrWriter, v: remote_interface_define_xml_ret): void {
  write_remote_nonnull_interface(w, v.iface);
}
function read_remote_interface_define_xml_ret(r: XdrReader): remote_interface_define_xml_ret {
  return {
    iface: read_remote_nonnull_interface(r),
  };
}
export const remote_interface_define_xml_ret: Codec<remote_interface_define_xml_ret> = { encode: write_remote_interface_define_xml_ret, decode: read_remote_interface_define_xml_ret };

export interface remote_interface_undefine_args {
  iface: remote_nonnull_interface;
}
function write_remote_interface_undefine_args(w: XdrWriter, v: remote_interface_undefine_args): void {
  write_remote_nonnull_interface(w, v.iface);
}
function read_remote_interface_undefine_args(r: XdrReader): remote_interface_undefine_args {
  return {
    iface: read_remote_nonnull_interface(r),
  };
}
export const remote_interface_undefine_args: Codec<remote_interface_undefine_args> = { encode: write_remote_interface_undefine_args, decode: read_remote_interface_undefine_args };

export interface remote_interface_create_args {
  iface: remote_nonnull_interface;
  flags: number;
}
function write_remote_interface_create_args(w: XdrWriter, v: remote_interface_create_args): void {
  write_remote_nonnull_interface(w, v.iface);
  w.uint(v.flags, 'remote_interface_create_args.flags');
}
function read_remote_interface_create_args(r: XdrReader): remote_interface_create_args {
  return {
    iface: read_remote_nonnull_interface(r),
    flags: r.uint('remote_interface_create_args.flags'),
  };
}
export const remote_interface_create_args: Codec<remote_interface_create_args> = { encode: write_remote_interface_create_args, decode: read_remote_interface_create_args };

export interface remote_interface_destroy_args {
  iface: remote_nonnull_interface;
  flags: number;
}
function write_remote_interface_destroy_args(w: XdrWriter, v: remote_interface_destroy_args): void {
  write_remote_nonnull_interface(w, v.iface);
  w.uint(v.flags, 'remote_interface_destroy_args.flags');
}
function read_remote_interface_destroy_args(r: XdrReader): remote_interface_destroy_args {
  return {
    iface: read_remote_nonnull_interface(r),
    flags: r.uint('remote_interface_destroy_args.flags'),
  };
}
export const remote_interface_destroy_args: Codec<remote_interface_destroy_args> = { encode: write_remote_interface_destroy_args, decode: read_remote_interface_destroy_args };

export interface remote_interface_change_begin_args {
  flags: number;
}
function write_remote_interface_change_begin_args(w: XdrWriter, v: remote_interface_change_begin_args): void {
  w.uint(v.flags, 'remote_interface_change_begin_args.flags');
}
function read_remote_interface_change_begin_args(r: XdrReader): remote_interface_change_begin_args {
  return {
    flags: r.uint('remote_interface_change_begin_args.flags'),
  };
}
export const remote_interface_change_begin_args: Codec<remote_interface_change_begin_args> = { encode: write_remote_interface_change_begin_args, decode: read_remote_interface_change_begin_args };

export interface remote_interface_change_commit_args {
  flags: number;
}
function write_remote_interface_change_commit_args(w: XdrWriter, v: remote_interface_change_commit_args): void {
  w.uint(v.flags, 'remote_interface_change_commit_args.flags');
}
function read_remote_interface_change_commit_args(r: XdrReader): remote_interface_change_commit_args {
  return {
    flags: r.uint('remote_interface_change_commit_args.flags'),
  };
}
export const remote_interface_change_commit_args: Codec<remote_interface_change_commit_args> = { encode: write_remote_interface_change_commit_args, decode: read_remote_interface_change_commit_args };

export interface remote_interface_change_rollback_args {
  flags: number;
}
function write_remote_interface_change_rollback_args(w: XdrWriter, v: remote_interface_change_rollback_args): void {
  w.uint(v.flags, 'remote_interface_change_rollback_args.flags');
}
function read_remote_interface_change_rollback_args(r: XdrReader): remote_interface_change_rollback_args {
  return {
    flags: r.uint('remote_interface_change_rollback_args.flags'),
  };
}
export const remote_interface_change_rollback_args: Codec<remote_interface_change_rollback_args> = { encode: write_remote_interface_change_rollback_args, decode: read_remote_interface_change_rollback_args };

export interface remote_auth_list_ret {
  types: remote_auth_type[];
}
function write_remote_auth_list_ret(w: XdrWriter, v: remote_auth_list_ret): void {
  write_remote_auth_type_list(w, v.types, 20, 'remote_auth_list_ret.types');
}
function read_remote_auth_list_ret(r: XdrReader): remote_auth_list_ret {
  return {
    types: read_remote_auth_type_list(r, 20, 'remote_auth_list_ret.types'),
  };
}
export const remote_auth_list_ret: Codec<remote_auth_list_ret> = { encode: write_remote_auth_list_ret, decode: read_remote_auth_list_ret };

export interface remote_auth_sasl_init_ret {
  mechlist: string;
}
function write_remote_auth_sasl_init_ret(w: XdrWriter, v: remote_auth_sasl_init_ret): void {
  w.string(v.mechlist, 4194304, 'remote_auth_sasl_init_ret.mechlist');
}
function read_remote_auth_sasl_init_ret(r: XdrReader): remote_auth_sasl_init_ret {
  return {
    mechlist: r.string(4194304, 'remote_auth_sasl_init_ret.mechlist'),
  };
}
export const remote_auth_sasl_init_ret: Codec<remote_auth_sasl_init_ret> = { encode: write_remote_auth_sasl_init_ret, decode: read_remote_auth_sasl_init_ret };

export interface remote_auth_sasl_start_args {
  mech: string;
  nil: number;
  data: Uint8Array;
}
function write_remote_auth_sasl_start_args(w: XdrWriter, v: remote_auth_sasl_start_args): void {
  w.string(v.mech, 4194304, 'remote_auth_sasl_start_args.mech');
  w.int(v.nil, 'remote_auth_sasl_start_args.nil');
  w.chars(v.data, 65536, 'remote_auth_sasl_start_args.data');
}
function read_remote_auth_sasl_start_args(r: XdrReader): remote_auth_sasl_start_args {
  return {
    mech: r.string(4194304, 'remote_auth_sasl_start_args.mech'),
    nil: r.int('remote_auth_sasl_start_args.nil'),
    data: r.chars(65536, 'remote_auth_sasl_start_args.data'),
  };
}
export const remote_auth_sasl_start_args: Codec<remote_auth_sasl_start_args> = { encode: write_remote_auth_sasl_start_args, decode: read_remote_auth_sasl_start_args };

export interface remote_auth_sasl_start_ret {
  complete: number;
  nil: number;
  data: Uint8Array;
}
function write_remote_auth_sasl_start_ret(w: XdrWriter, v: remote_auth_sasl_start_ret): void {
  w.int(v.complete, 'remote_auth_sasl_start_ret.complete');
  w.int(v.nil, 'remote_auth_sasl_start_ret.nil');
  w.chars(v.data, 65536, 'remote_auth_sasl_start_ret.data');
}
function read_remote_auth_sasl_start_ret(r: XdrReader): remote_auth_sasl_start_ret {
  return {
    complete: r.int('remote_auth_sasl_start_ret.complete'),
    nil: r.int('remote_auth_sasl_start_ret.nil'),
    data: r.chars(65536, 'remote_auth_sasl_start_ret.data'),
  };
}
export const remote_auth_sasl_start_ret: Codec<remote_auth_sasl_start_ret> = { encode: write_remote_auth_sasl_start_ret, decode: read_remote_auth_sasl_start_ret };

export interface remote_auth_sasl_step_args {
  nil: number;
  data: Uint8Array;
}
function write_remote_auth_sasl_step_args(w: XdrWriter, v: remote_auth_sasl_step_args): void {
  w.int(v.nil, 'remote_auth_sasl_step_args.nil');
  w.chars(v.data, 65536, 'remote_auth_sasl_step_args.data');
}
function read_remote_auth_sasl_step_args(r: XdrReader): remote_auth_sasl_step_args {
  return {
    nil: r.int('remote_auth_sasl_step_args.nil'),
    data: r.chars(65536, 'remote_auth_sasl_step_args.data'),
  };
}
export const remote_auth_sasl_step_args: Codec<remote_auth_sasl_step_args> = { encode: write_remote_auth_sasl_step_args, decode: read_remote_auth_sasl_step_args };

export interface remote_auth_sasl_step_ret {
  complete: number;
  nil: number;
  data: Uint8Array;
}
function write_remote_auth_sasl_step_ret(w: XdrWriter, v: remote_auth_sasl_step_ret): void {
  w.int(v.complete, 'remote_auth_sasl_step_ret.complete');
  w.int(v.nil, 'remote_auth_sasl_step_ret.nil');
  w.chars(v.data, 65536, 'remote_auth_sasl_step_ret.data');
}
function read_remote_auth_sasl_step_ret(r: XdrReader): remote_auth_sasl_step_ret {
  return {
    complete: r.int('remote_auth_sasl_step_ret.complete'),
    nil: r.int('remote_auth_sasl_step_ret.nil'),
    data: r.chars(65536, 'remote_auth_sasl_step_ret.data'),
  };
}
export const remote_auth_sasl_step_ret: Codec<remote_auth_sasl_step_ret> = { encode: write_remote_auth_sasl_step_ret, decode: read_remote_auth_sasl_step_ret };

export interface remote_auth_polkit_ret {
  complete: number;
}
function write_remote_auth_polkit_ret(w: XdrWriter, v: remote_auth_polkit_ret): void {
  w.int(v.complete, 'remote_auth_polkit_ret.complete');
}
function read_remote_auth_polkit_ret(r: XdrReader): remote_auth_polkit_ret {
  return {
    complete: r.int('remote_auth_polkit_ret.complete'),
  };
}
export const remote_auth_polkit_ret: Codec<remote_auth_polkit_ret> = { encode: write_remote_auth_polkit_ret, decode: read_remote_auth_polkit_ret };

export interface remote_connect_num_of_storage_pools_ret {
  num: number;
}
function write_remote_connect_num_of_storage_pools_ret(w: XdrWriter, v: remote_connect_num_of_storage_pools_ret): void {
  w.int(v.num, 'remote_connect_num_of_storage_pools_ret.num');
}
function read_remote_connect_num_of_storage_pools_ret(r: XdrReader): remote_connect_num_of_storage_pools_ret {
  return {
    num: r.int('remote_connect_num_of_storage_pools_ret.num'),
  };
}
export const remote_connect_num_of_storage_pools_ret: Codec<remote_connect_num_of_storage_pools_ret> = { encode: write_remote_connect_num_of_storage_pools_ret, decode: read_remote_connect_num_of_storage_pools_ret };

export interface remote_connect_list_storage_pools_args {
  maxnames: number;
}
function write_remote_connect_list_storage_pools_args(w: XdrWriter, v: remote_connect_list_storage_pools_args): void {
  w.int(v.maxnames, 'remote_connect_list_storage_pools_args.maxnames');
}
function read_remote_connect_list_storage_pools_args(r: XdrReader): remote_connect_list_storage_pools_args {
  return {
    maxnames: r.int('remote_connect_list_storage_pools_args.maxnames'),
  };
}
export const remote_connect_list_storage_pools_args: Codec<remote_connect_list_storage_pools_args> = { encode: write_remote_connect_list_storage_pools_args, decode: read_remote_connect_list_storage_pools_args };

export interface remote_connect_list_storage_pools_ret {
  names: string[];
}
function write_remote_connect_list_storage_pools_ret(w: XdrWriter, v: remote_connect_list_storage_pools_ret): void {
  write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_storage_pools_ret.names');
}
function read_remote_connect_list_storage_pools_ret(r: XdrReader): remote_connect_list_storage_pools_ret {
  return {
    names: read_string_4194304_list(r, 16384, 'remote_connect_list_storage_pools_ret.names'),
  };
}
export const remote_connect_list_storage_pools_ret: Codec<remote_connect_list_storage_pools_ret> = { encode: write_remote_connect_list_storage_pools_ret, decode: read_remote_connect_list_storage_pools_ret };

export interface remote_connect_num_of_defined_storage_pools_ret {
  num: number;
}
function write_remote_connect_num_of_defined_storage_pools_ret(w: XdrWriter, v: remote_connect_num_of_defined_storage_pools_ret): void {
  w.int(v.num, 'remote_connect_num_of_defined_storage_pools_ret.num');
}
function read_remote_connect_num_of_defined_storage_pools_ret(r: XdrReader): remote_connect_num_of_defined_storage_pools_ret {
  return {
    num: r.int('remote_connect_num_of_defined_storage_pools_ret.num'),
  };
}
export const remote_connect_num_of_defined_storage_pools_ret: Codec<remote_connect_num_of_defined_storage_pools_ret> = { encode: write_remote_connect_num_of_defined_storage_pools_ret, decode: read_remote_connect_num_of_defined_storage_pools_ret };

export interface remote_connect_list_defined_storage_pools_args {
  maxnames: number;
}
function write_remote_connect_list_defined_storage_pools_args(w: XdrWriter, v: remote_connect_list_defined_storage_pools_args): void {
  w.int(v.maxnames, 'remote_connect_list_defined_storage_pools_args.maxnames');
}
function read_remote_connect_list_defined_storage_pools_args(r: XdrReader): remote_connect_list_defined_storage_pools_args {
  return {
    maxnames: r.int('remote_connect_list_defined_storage_pools_args.maxnames'),
  };
}
export const remote_connect_list_defined_storage_pools_args: Codec<remote_connect_list_defined_storage_pools_args> = { encode: write_remote_connect_list_defined_storage_pools_args, decode: read_remote_connect_list_defined_storage_pools_args };

export interface remote_connect_list_defined_storage_pools_ret {
  names: string[];
}
function write_remote_connect_list_defined_storage_pools_ret(w: XdrWriter, v: remote_connect_list_defined_storage_pools_ret): void {
  write_string_4194304_list(w, v.names, 16384, 'remote_connect_list_defined_storage_pools_ret.names');
}
function read_remote_connect_list_defined_storage_pools_ret(r: XdrReader): remote_connect_list_defined_storage_pools_ret {
  return {
    names: read_string_4194304_list(r, 16384, 'remote_connect_list_defined_storage_pools_ret.names'),
  };
}
export const remote_connect_list_defined_storage_pools_ret: Codec<remote_connect_list_defined_storage_pools_ret> = { encode: write_remote_connect_list_defined_storage_pools_ret, decode: read_remote_connect_list_defined_storage_pools_ret };

export interface remote_connect_find_storage_pool_sources_args {
  type: string;
  srcSpec: string | undefined;
  flags: number;
}
function write_remote_connect_find_storage_pool_sources_args(w: XdrWriter, v: remote_connect_find_storage_pool_sources_args): void {
  w.string(v.type, 4194304, 'remote_connect_find_storage_pool_sources_args.type');
  w.present(v.srcSpec !== undefined);
  if (v.srcSpec !== undefined) w.string(v.srcSpec, 4194304, 'remote_connect_find_storage_pool_sources_args.srcSpec');
  w.uint(v.flags, 'remote_connect_find_storage_pool_sources_args.flags');
}
function read_remote_connect_find_storage_pool_sources_args(r: XdrReader): remote_connect_find_storage_pool_sources_args {
  return {
    type: r.string(4194304, 'remote_connect_find_storage_pool_sources_args.type'),
    srcSpec: r.present('remote_connect_find_storage_pool_sources_args.srcSpec') ? r.string(4194304, 'remote_connect_find_storage_pool_sources_args.srcSpec') : undefined,
    flags: r.uint('remote_connect_find_storage_pool_sources_args.flags'),
  };
}
export const remote_connect_find_storage_pool_sources_args: Codec<remote_connect_find_storage_pool_sources_args> = { encode: write_remote_connect_find_storage_pool_sources_args, decode: read_remote_connect_find_storage_pool_sources_args };

export interface remote_connect_find_storage_pool_sources_ret {
  xml: string;
}
function write_remote_connect_find_storage_pool_sources_ret(w: XdrWriter, v: remote_connect_find_storage_pool_sources_ret): void {
  w.string(v.xml, 4194304, 'remote_connect_find_storage_pool_sources_ret.xml');
}
function read_remote_connect_find_storage_pool_sources_ret(r: XdrReader): remote_connect_find_storage_pool_sources_ret {
  return {
    xml: r.string(4194304, 'remote_connect_find_storage_pool_sources_ret.xml'),
  };
}
export const remote_connect_find_storage_pool_sources_ret: Codec<remote_connect_find_storage_pool_sources_ret> = { encode: write_remote_connect_find_storage_pool_sources_ret, decode: read_remote_connect_find_storage_pool_sources_ret };

export interface remote_storage_pool_lookup_by_uuid_args {
  uuid: Uint8Array;
}
function write_remote_storage_pool_lookup_by_uuid_args(w: XdrWriter, v: remote_storage_pool_lookup_by_uuid_args): void {
  w.opaqueFixed(v.uuid, 16, 'remote_storage_pool_lookup_by_uuid_args.uuid');
}
function read_remote_storage_pool_lookup_by_uuid_args(r: XdrReader): remote_storage_pool_lookup_by_uuid_args {
  return {
    uuid: r.opaqueFixed(16, 'remote_storage_pool_lookup_by_uuid_args.uuid'),
  };
}
export const remote_storage_pool_lookup_by_uuid_args: Codec<remote_storage_pool_lookup_by_uuid_args> = { encode: write_remote_storage_pool_lookup_by_uuid_args, decode: read_remote_storage_pool_lookup_by_uuid_args };

export interface remote_storage_pool_lookup_by_uuid_ret {
  pool: remote_nonnull_storage_pool;
}
function write_remote_storage_pool_lookup_by_uuid_ret(w: XdrWriter, v: remote_storage_pool_lookup_by_uuid_ret): void {
  write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_storage_pool_lookup_by_uuid_ret(r: XdrReader): remote_storage_pool_lookup_by_uuid_ret {
  return {
    pool: read_remote_nonnull_storage_pool(r),
  };
}
export const remote_storage_pool_lookup_by_uuid_ret: Codec<remote_storage_pool_lookup_by_uuid_ret> = { encode: write_remote_storage_pool_lookup_by_uuid_ret, decode: read_remote_storage_pool_lookup_by_uuid_ret };

export interface remote_storage_pool_lookup_by_name_args {
  name: string;
}
function write_remote_storage_pool_lookup_by_name_args(w: XdrWriter, v: remote_storage_pool_lookup_by_name_args): void {
  w.string(v.name, 4194304, 'remote_storage_pool_lookup_by_name_args.name');
}
function read_remote_storage_pool_lookup_by_name_args(r: XdrReader): remote_storage_pool_lookup_by_name_args {
  return {
    name: r.string(4194304, 'remote_storage_pool_lookup_by_name_args.name'),
  };
}
export const remote_storage_pool_lookup_by_name_args: Codec<remote_storage_pool_lookup_by_name_args> = { encode: write_remote_storage_pool_lookup_by_name_args, decode: read_remote_storage_pool_lookup_by_name_args };

export interface remote_storage_pool_lookup_by_name_ret {
  pool: remote_nonnull_storage_pool;
}
function write_remote_storage_pool_lookup_by_name_ret(w: XdrWriter, v: remote_storage_pool_lookup_by_name_ret): void {
  write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_storage_pool_lookup_by_name_ret(r: XdrReader): remote_storage_pool_lookup_by_name_ret {
  return {
    pool: read_remote_nonnull_storage_pool(r),
  };
}
export const remote_storage_pool_lookup_by_name_ret: Codec<remote_storage_pool_lookup_by_name_ret> = { encode: write_remote_storage_pool_lookup_by_name_ret, decode: read_remote_storage_pool_lookup_by_name_ret };

export interface remote_storage_pool_lookup_by_volume_args {
  vol: remote_nonnull_storage_vol;
}
function write_remote_storage_pool_lookup_by_volume_args(w: XdrWriter, v: remote_storage_pool_lookup_by_volume_args): void {
  write_remote_nonnull_storage_vol(w, v.vol);
}
function read_remote_storage_pool_lookup_by_volume_args(r: XdrReader): remote_storage_pool_lookup_by_volume_args {
  return {
    vol: read_remote_nonnull_storage_vol(r),
  };
}
export const remote_storage_pool_lookup_by_volume_args: Codec<remote_storage_pool_lookup_by_volume_args> = { encode: write_remote_storage_pool_lookup_by_volume_args, decode: read_remote_storage_pool_lookup_by_volume_args };

export interface remote_storage_pool_lookup_by_volume_ret {
  pool: remote_nonnull_storage_pool;
}
function write_remote_storage_pool_lookup_by_volume_ret(w: XdrWriter, v: remote_storage_pool_lookup_by_volume_ret): void {
  write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_storage_pool_lookup_by_volume_ret(r: XdrReader): remote_storage_pool_lookup_by_volume_ret {
  return {
    pool: read_remote_nonnull_storage_pool(r),
  };
}
export const remote_storage_pool_lookup_by_volume_ret: Codec<remote_storage_pool_lookup_by_volume_ret> = { encode: write_remote_storage_pool_lookup_by_volume_ret, decode: read_remote_storage_pool_lookup_by_volume_ret };

export interface remote_storage_pool_lookup_by_target_path_args {
  path: string;
}
function write_remote_storage_pool_lookup_by_target_path_args(w: XdrWriter, v: remote_storage_pool_lookup_by_target_path_args): void {
  w.string(v.path, 4194304, 'remote_storage_pool_lookup_by_target_path_args.path');
}
function read_remote_storage_pool_lookup_by_target_path_args(r: XdrReader): remote_storage_pool_lookup_by_target_path_args {
  return {
    path: r.string(4194304, 'remote_storage_pool_lookup_by_target_path_args.path'),
  };
}
export const remote_storage_pool_lookup_by_target_path_args: Codec<remote_storage_pool_lookup_by_target_path_args> = { encode: write_remote_storage_pool_lookup_by_target_path_args, decode: read_remote_storage_pool_lookup_by_target_path_args };

export interface remote_storage_pool_lookup_by_target_path_ret {
  pool: remote_nonnull_storage_pool;
}
function write_remote_storage_pool_lookup_by_target_path_ret(w: XdrWriter, v: remote_storage_pool_lookup_by_target_path_ret): void {
  write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_storage_pool_lookup_by_target_path_ret(r: XdrReader): remote_storage_pool_lookup_by_target_path_ret {
  return {
    pool: read_remote_nonnull_storage_pool(r),
  };
}
export const remote_storage_pool_lookup_by_target_path_ret: Codec<remote_storage_pool_lookup_by_target_path_ret> = { encode: write_remote_storage_pool_lookup_by_target_path_ret, decode: read_remote_storage_pool_lookup_by_target_path_ret };

export interface remote_storage_pool_create_xml_args {
  xml: string;
  flags: number;
}
function write_remote_storage_pool_create_xml_args(w: XdrWriter, v: remote_storage_pool_create_xml_args): void {
  w.string(v.xml, 4194304, 'remote_storage_pool_create_xml_args.xml');
  w.uint(v.flags, 'remote_storage_pool_create_xml_args.flags');
}
function read_remote_storage_pool_create_xml_args(r: XdrReader): remote_storage_pool_create_xml_args {
  return {
    xml: r.string(4194304, 'remote_storage_pool_create_xml_args.xml'),
    flags: r.uint('remote_storage_pool_create_xml_args.flags'),
  };
}
export const remote_storage_pool_create_xml_args: Codec<remote_storage_pool_create_xml_args> = { encode: write_remote_storage_pool_create_xml_args, decode: read_remote_storage_pool_create_xml_args };

export interface remote_storage_pool_create_xml_ret {
  pool: remote_nonnull_storage_pool;
}
function write_remote_storage_pool_create_xml_ret(w: XdrWriter, v: remote_storage_pool_create_xml_ret): void {
  write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_storage_pool_create_xml_ret(r: XdrReader): remote_storage_pool_create_xml_ret {
  return {
    pool: read_remote_nonnull_storage_pool(r),
  };
}
export const remote_storage_pool_create_xml_ret: Codec<remote_storage_pool_create_xml_ret> = { encode: write_remote_storage_pool_create_xml_ret, decode: read_remote_storage_pool_create_xml_ret };

export interface remote_storage_pool_define_xml_args {
  xml: string;
  flags: number;
}
function write_remote_storage_pool_define_xml_args(w: XdrWriter, v: remote_storage_pool_define_xml_args): void {
  w.string(v.xml, 4194304, 'remote_storage_pool_define_xml_args.xml');
  w.uint(v.flags, 'remote_storage_pool_define_xml_args.flags');
}
function read_remote_storage_pool_define_xml_args(r: XdrReader): remote_storage_pool_define_xml_args {
  return {
    xml: r.string(4194304, 'remote_storage_pool_define_xml_args.xml'),
    flags: r.uint('remote_storage_pool_define_xml_args.flags'),
  };
}
export const remote_storage_pool_define_xml_args: Codec<remote_storage_pool_define_xml_args> = { encode: write_remote_storage_pool_define_xml_args, decode: read_remote_storage_pool_define_xml_args };

export interface remote_storage_pool_define_xml_ret {
  pool: remote_nonnull_storage_pool;
}
function write_remote_storage_pool_define_xml_ret(w: XdrWriter, v: remote_storage_pool_define_xml_ret): void {
  write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_storage_pool_define_xml_ret(r: XdrReader): remote_storage_pool_define_xml_ret {
  return {
    pool: read_remote_nonnull_storage_pool(r),
  };
}
export const remote_storage_pool_define_xml_ret: Codec<remote_storage_pool_define_xml_ret> = { encode: write_remote_storage_pool_define_xml_ret, decode: read_remote_storage_pool_define_xml_ret };

export interface remote_storage_pool_build_args {
  pool: remote_nonnull_storage_pool;
  flags: number;
}
function write_remote_storage_pool_build_args(w: XdrWriter, v: remote_storage_pool_build_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
  w.uint(v.flags, 'remote_storage_pool_build_args.flags');
}
function read_remote_storage_pool_build_args(r: XdrReader): remote_storage_pool_build_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
    flags: r.uint('remote_storage_pool_build_args.flags'),
  };
}
export const remote_storage_pool_build_args: Codec<remote_storage_pool_build_args> = { encode: write_remote_storage_pool_build_args, decode: read_remote_storage_pool_build_args };

export interface remote_storage_pool_undefine_args {
  pool: remote_nonnull_storage_pool;
}
function write_remote_storage_pool_undefine_args(w: XdrWriter, v: remote_storage_pool_undefine_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_storage_pool_undefine_args(r: XdrReader): remote_storage_pool_undefine_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
  };
}
export const remote_storage_pool_undefine_args: Codec<remote_storage_pool_undefine_args> = { encode: write_remote_storage_pool_undefine_args, decode: read_remote_storage_pool_undefine_args };

export interface remote_storage_pool_create_args {
  pool: remote_nonnull_storage_pool;
  flags: number;
}
function write_remote_storage_pool_create_args(w: XdrWriter, v: remote_storage_pool_create_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
  w.uint(v.flags, 'remote_storage_pool_create_args.flags');
}
function read_remote_storage_pool_create_args(r: XdrReader): remote_storage_pool_create_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
    flags: r.uint('remote_storage_pool_create_args.flags'),
  };
}
export const remote_storage_pool_create_args: Codec<remote_storage_pool_create_args> = { encode: write_remote_storage_pool_create_args, decode: read_remote_storage_pool_create_args };

export interface remote_storage_pool_destroy_args {
  pool: remote_nonnull_storage_pool;
}
function write_remote_storage_pool_destroy_args(w: XdrWriter, v: remote_storage_pool_destroy_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_storage_pool_destroy_args(r: XdrReader): remote_storage_pool_destroy_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
  };
}
export const remote_storage_pool_destroy_args: Codec<remote_storage_pool_destroy_args> = { encode: write_remote_storage_pool_destroy_args, decode: read_remote_storage_pool_destroy_args };

export interface remote_storage_pool_delete_args {
  pool: remote_nonnull_storage_pool;
  flags: number;
}
function write_remote_storage_pool_delete_args(w: XdrWriter, v: remote_storage_pool_delete_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
  w.uint(v.flags, 'remote_storage_pool_delete_args.flags');
}
function read_remote_storage_pool_delete_args(r: XdrReader): remote_storage_pool_delete_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
    flags: r.uint('remote_storage_pool_delete_args.flags'),
  };
}
export const remote_storage_pool_delete_args: Codec<remote_storage_pool_delete_args> = { encode: write_remote_storage_pool_delete_args, decode: read_remote_storage_pool_delete_args };

export interface remote_storage_pool_refresh_args {
  pool: remote_nonnull_storage_pool;
  flags: number;
}
function write_remote_storage_pool_refresh_args(w: XdrWriter, v: remote_storage_pool_refresh_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
  w.uint(v.flags, 'remote_storage_pool_refresh_args.flags');
}
function read_remote_storage_pool_refresh_args(r: XdrReader): remote_storage_pool_refresh_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
    flags: r.uint('remote_storage_pool_refresh_args.flags'),
  };
}
export const remote_storage_pool_refresh_args: Codec<remote_storage_pool_refresh_args> = { encode: write_remote_storage_pool_refresh_args, decode: read_remote_storage_pool_refresh_args };

export interface remote_storage_pool_get_xml_desc_args {
  pool: remote_nonnull_storage_pool;
  flags: number;
}
function write_remote_storage_pool_get_xml_desc_args(w: XdrWriter, v: remote_storage_pool_get_xml_desc_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
  w.uint(v.flags, 'remote_storage_pool_get_xml_desc_args.flags');
}
function read_remote_storage_pool_get_xml_desc_args(r: XdrReader): remote_storage_pool_get_xml_desc_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
    flags: r.uint('remote_storage_pool_get_xml_desc_args.flags'),
  };
}
export const remote_storage_pool_get_xml_desc_args: Codec<remote_storage_pool_get_xml_desc_args> = { encode: write_remote_storage_pool_get_xml_desc_args, decode: read_remote_storage_pool_get_xml_desc_args };

export interface remote_storage_pool_get_xml_desc_ret {
  xml: string;
}
function write_remote_storage_pool_get_xml_desc_ret(w: XdrWriter, v: remote_storage_pool_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_storage_pool_get_xml_desc_ret.xml');
}
function read_remote_storage_pool_get_xml_desc_ret(r: XdrReader): remote_storage_pool_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_storage_pool_get_xml_desc_ret.xml'),
  };
}
export const remote_storage_pool_get_xml_desc_ret: Codec<remote_storage_pool_get_xml_desc_ret> = { encode: write_remote_storage_pool_get_xml_desc_ret, decode: read_remote_storage_pool_get_xml_desc_ret };

export interface remote_storage_pool_get_info_args {
  pool: remote_nonnull_storage_pool;
}
function write_remote_storage_pool_get_info_args(w: XdrWriter, v: remote_storage_pool_get_info_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_storage_pool_get_info_args(r: XdrReader): remote_storage_pool_get_info_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
  };
}
export const remote_storage_pool_get_info_args: Codec<remote_storage_pool_get_info_args> = { encode: write_remote_storage_pool_get_info_args, decode: read_remote_storage_pool_get_info_args };

export interface remote_storage_pool_get_info_ret {
  state: number;
  capacity: Hyper;
  allocation: Hyper;
  available: Hyper;
}
function write_remote_storage_pool_get_info_ret(w: XdrWriter, v: remote_storage_pool_get_info_ret): void {
  w.uchar(v.state, 'remote_storage_pool_get_info_ret.state');
  w.uhyper(v.capacity, 'remote_storage_pool_get_info_ret.capacity');
  w.uhyper(v.allocation, 'remote_storage_pool_get_info_ret.allocation');
  w.uhyper(v.available, 'remote_storage_pool_get_info_ret.available');
}
function read_remote_storage_pool_get_info_ret(r: XdrReader): remote_storage_pool_get_info_ret {
  return {
    state: r.uchar('remote_storage_pool_get_info_ret.state'),
    capacity: r.uhyper('remote_storage_pool_get_info_ret.capacity'),
    allocation: r.uhyper('remote_storage_pool_get_info_ret.allocation'),
    available: r.uhyper('remote_storage_pool_get_info_ret.available'),
  };
}
export const remote_storage_pool_get_info_ret: Codec<remote_storage_pool_get_info_ret> = { encode: write_remote_storage_pool_get_info_ret, decode: read_remote_storage_pool_get_info_ret };

export interface remote_storage_pool_get_autostart_args {
  pool: remote_nonnull_storage_pool;
}
function write_remote_storage_pool_get_autostart_args(w: XdrWriter, v: remote_storage_pool_get_autostart_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_storage_pool_get_autostart_args(r: XdrReader): remote_storage_pool_get_autostart_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
  };
}
export const remote_storage_pool_get_autostart_args: Codec<remote_storage_pool_get_autostart_args> = { encode: write_remote_storage_pool_get_autostart_args, decode: read_remote_storage_pool_get_autostart_args };

export interface remote_storage_pool_get_autostart_ret {
  autostart: number;
}
function write_remote_storage_pool_get_autostart_ret(w: XdrWriter, v: remote_storage_pool_get_autostart_ret): void {
  w.int(v.autostart, 'remote_storage_pool_get_autostart_ret.autostart');
}
function read_remote_storage_pool_get_autostart_ret(r: XdrReader): remote_storage_pool_get_autostart_ret {
  return {
    autostart: r.int('remote_storage_pool_get_autostart_ret.autostart'),
  };
}
export const remote_storage_pool_get_autostart_ret: Codec<remote_storage_pool_get_autostart_ret> = { encode: write_remote_storage_pool_get_autostart_ret, decode: read_remote_storage_pool_get_autostart_ret };

export interface remote_storage_pool_set_autostart_args {
  pool: remote_nonnull_storage_pool;
  autostart: number;
}
function write_remote_storage_pool_set_autostart_args(w: XdrWriter, v: remote_storage_pool_set_autostart_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
  w.int(v.autostart, 'remote_storage_pool_set_autostart_args.autostart');
}
function read_remote_storage_pool_set_autostart_args(r: XdrReader): remote_storage_pool_set_autostart_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
    autostart: r.int('remote_storage_pool_set_autostart_args.autostart'),
  };
}
export const remote_storage_pool_set_autostart_args: Codec<remote_storage_pool_set_autostart_args> = { encode: write_remote_storage_pool_set_autostart_args, decode: read_remote_storage_pool_set_autostart_args };

export interface remote_storage_pool_num_of_volumes_args {
  pool: remote_nonnull_storage_pool;
}
function write_remote_storage_pool_num_of_volumes_args(w: XdrWriter, v: remote_storage_pool_num_of_volumes_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_storage_pool_num_of_volumes_args(r: XdrReader): remote_storage_pool_num_of_volumes_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
  };
}
export const remote_storage_pool_num_of_volumes_args: Codec<remote_storage_pool_num_of_volumes_args> = { encode: write_remote_storage_pool_num_of_volumes_args, decode: read_remote_storage_pool_num_of_volumes_args };

export interface remote_storage_pool_num_of_volumes_ret {
  num: number;
}
function write_remote_storage_pool_num_of_volumes_ret(w: XdrWriter, v: remote_storage_pool_num_of_volumes_ret): void {
  w.int(v.num, 'remote_storage_pool_num_of_volumes_ret.num');
}
function read_remote_storage_pool_num_of_volumes_ret(r: XdrReader): remote_storage_pool_num_of_volumes_ret {
  return {
    num: r.int('remote_storage_pool_num_of_volumes_ret.num'),
  };
}
export const remote_storage_pool_num_of_volumes_ret: Codec<remote_storage_pool_num_of_volumes_ret> = { encode: write_remote_storage_pool_num_of_volumes_ret, decode: read_remote_storage_pool_num_of_volumes_ret };

export interface remote_storage_pool_list_volumes_args {
  pool: remote_nonnull_storage_pool;
  maxnames: number;
}
function write_remote_storage_pool_list_volumes_args(w: XdrWriter, v: remote_storage_pool_list_volumes_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
  w.int(v.maxnames, 'remote_storage_pool_list_volumes_args.maxnames');
}
function read_remote_storage_pool_list_volumes_args(r: XdrReader): remote_storage_pool_list_volumes_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
    maxnames: r.int('remote_storage_pool_list_volumes_args.maxnames'),
  };
}
export const remote_storage_pool_list_volumes_args: Codec<remote_storage_pool_list_volumes_args> = { encode: write_remote_storage_pool_list_volumes_args, decode: read_remote_storage_pool_list_volumes_args };

export interface remote_storage_pool_list_volumes_ret {
  names: string[];
}
function write_remote_storage_pool_list_volumes_ret(w: XdrWriter, v: remote_storage_pool_list_volumes_ret): void {
  write_string_4194304_list(w, v.names, 16384, 'remote_storage_pool_list_volumes_ret.names');
}
function read_remote_storage_pool_list_volumes_ret(r: XdrReader): remote_storage_pool_list_volumes_ret {
  return {
    names: read_string_4194304_list(r, 16384, 'remote_storage_pool_list_volumes_ret.names'),
  };
}
export const remote_storage_pool_list_volumes_ret: Codec<remote_storage_pool_list_volumes_ret> = { encode: write_remote_storage_pool_list_volumes_ret, decode: read_remote_storage_pool_list_volumes_ret };

export interface remote_storage_vol_lookup_by_name_args {
  pool: remote_nonnull_storage_pool;
  name: string;
}
function write_remote_storage_vol_lookup_by_name_args(w: XdrWriter, v: remote_storage_vol_lookup_by_name_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
  w.string(v.name, 4194304, 'remote_storage_vol_lookup_by_name_args.name');
}
function read_remote_storage_vol_lookup_by_name_args(r: XdrReader): remote_storage_vol_lookup_by_name_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
    name: r.string(4194304, 'remote_storage_vol_lookup_by_name_args.name'),
  };
}
export const remote_storage_vol_lookup_by_name_args: Codec<remote_storage_vol_lookup_by_name_args> = { encode: write_remote_storage_vol_lookup_by_name_args, decode: read_remote_storage_vol_lookup_by_name_args };

export interface remote_storage_vol_lookup_by_name_ret {
  vol: remote_nonnull_storage_vol;
}
function write_remote_storage_vol_lookup_by_name_ret(w: XdrWriter, v: remote_storage_vol_lookup_by_name_ret): void {
  write_remote_nonnull_storage_vol(w, v.vol);
}
function read_remote_storage_vol_lookup_by_name_ret(r: XdrReader): remote_storage_vol_lookup_by_name_ret {
  return {
    vol: read_remote_nonnull_storage_vol(r),
  };
}
export const remote_storage_vol_lookup_by_name_ret: Codec<remote_storage_vol_lookup_by_name_ret> = { encode: write_remote_storage_vol_lookup_by_name_ret, decode: read_remote_storage_vol_lookup_by_name_ret };

export interface remote_storage_vol_lookup_by_key_args {
  key: string;
}
function write_remote_storage_vol_lookup_by_key_args(w: XdrWriter, v: remote_storage_vol_lookup_by_key_args): void {
  w.string(v.key, 4194304, 'remote_storage_vol_lookup_by_key_args.key');
}
function read_remote_storage_vol_lookup_by_key_args(r: XdrReader): remote_storage_vol_lookup_by_key_args {
  return {
    key: r.string(4194304, 'remote_storage_vol_lookup_by_key_args.key'),
  };
}
export const remote_storage_vol_lookup_by_key_args: Codec<remote_storage_vol_lookup_by_key_args> = { encode: write_remote_storage_vol_lookup_by_key_args, decode: read_remote_storage_vol_lookup_by_key_args };

export interface remote_storage_vol_lookup_by_key_ret {
  vol: remote_nonnull_storage_vol;
}
function write_remote_storage_vol_lookup_by_key_ret(w: XdrWriter, v: remote_storage_vol_lookup_by_key_ret): void {
  write_remote_nonnull_storage_vol(w, v.vol);
}
function read_remote_storage_vol_lookup_by_key_ret(r: XdrReader): remote_storage_vol_lookup_by_key_ret {
  return {
    vol: read_remote_nonnull_storage_vol(r),
  };
}
export const remote_storage_vol_lookup_by_key_ret: Codec<remote_storage_vol_lookup_by_key_ret> = { encode: write_remote_storage_vol_lookup_by_key_ret, decode: read_remote_storage_vol_lookup_by_key_ret };

export interface remote_storage_vol_lookup_by_path_args {
  path: string;
}
function write_remote_storage_vol_lookup_by_path_args(w: XdrWriter, v: remote_storage_vol_lookup_by_path_args): void {
  w.string(v.path, 4194304, 'remote_storage_vol_lookup_by_path_args.path');
}
function read_remote_storage_vol_lookup_by_path_args(r: XdrReader): remote_storage_vol_lookup_by_path_args {
  return {
    path: r.string(4194304, 'remote_storage_vol_lookup_by_path_args.path'),
  };
}
export const remote_storage_vol_lookup_by_path_args: Codec<remote_storage_vol_lookup_by_path_args> = { encode: write_remote_storage_vol_lookup_by_path_args, decode: read_remote_storage_vol_lookup_by_path_args };

export interface remote_storage_vol_lookup_by_path_ret {
  vol: remote_nonnull_storage_vol;
}
function write_remote_storage_vol_lookup_by_path_ret(w: XdrWriter, v: remote_storage_vol_lookup_by_path_ret): void {
  write_remote_nonnull_storage_vol(w, v.vol);
}
function read_remote_storage_vol_lookup_by_path_ret(r: XdrReader): remote_storage_vol_lookup_by_path_ret {
  return {
    vol: read_remote_nonnull_storage_vol(r),
  };
}
export const remote_storage_vol_lookup_by_path_ret: Codec<remote_storage_vol_lookup_by_path_ret> = { encode: write_remote_storage_vol_lookup_by_path_ret, decode: read_remote_storage_vol_lookup_by_path_ret };

export interface remote_storage_vol_create_xml_args {
  pool: remote_nonnull_storage_pool;
  xml: string;
  flags: number;
}
function write_remote_storage_vol_create_xml_args(w: XdrWriter, v: remote_storage_vol_create_xml_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
  w.string(v.xml, 4194304, 'remote_storage_vol_create_xml_args.xml');
  w.uint(v.flags, 'remote_storage_vol_create_xml_args.flags');
}
function read_remote_storage_vol_create_xml_args(r: XdrReader): remote_storage_vol_create_xml_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
    xml: r.string(4194304, 'remote_storage_vol_create_xml_args.xml'),
    flags: r.uint('remote_storage_vol_create_xml_args.flags'),
  };
}
export const remote_storage_vol_create_xml_args: Codec<remote_storage_vol_create_xml_args> = { encode: write_remote_storage_vol_create_xml_args, decode: read_remote_storage_vol_create_xml_args };

export interface remote_storage_vol_create_xml_ret {
  vol: remote_nonnull_storage_vol;
}
function write_remote_storage_vol_create_xml_ret(w: XdrWriter, v: remote_storage_vol_create_xml_ret): void {
  write_remote_nonnull_storage_vol(w, v.vol);
}
function read_remote_storage_vol_create_xml_ret(r: XdrReader): remote_storage_vol_create_xml_ret {
  return {
    vol: read_remote_nonnull_storage_vol(r),
  };
}
export const remote_storage_vol_create_xml_ret: Codec<remote_storage_vol_create_xml_ret> = { encode: write_remote_storage_vol_create_xml_ret, decode: read_remote_storage_vol_create_xml_ret };

export interface remote_storage_vol_create_xml_from_args {
  pool: remote_nonnull_storage_pool;
  xml: string;
  clonevol: remote_nonnull_storage_vol;
  flags: number;
}
function write_remote_storage_vol_create_xml_from_args(w: XdrWriter, v: remote_storage_vol_create_xml_from_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
  w.string(v.xml, 4194304, 'remote_storage_vol_create_xml_from_args.xml');
  write_remote_nonnull_storage_vol(w, v.clonevol);
  w.uint(v.flags, 'remote_storage_vol_create_xml_from_args.flags');
}
function read_remote_storage_vol_create_xml_from_args(r: XdrReader): remote_storage_vol_create_xml_from_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
    xml: r.string(4194304, 'remote_storage_vol_create_xml_from_args.xml'),
    clonevol: read_remote_nonnull_storage_vol(r),
    flags: r.uint('remote_storage_vol_create_xml_from_args.flags'),
  };
}
export const remote_storage_vol_create_xml_from_args: Codec<remote_storage_vol_create_xml_from_args> = { encode: write_remote_storage_vol_create_xml_from_args, decode: read_remote_storage_vol_create_xml_from_args };

export interface remote_storage_vol_create_xml_from_ret {
  vol: remote_nonnull_storage_vol;
}
function write_remote_storage_vol_create_xml_from_ret(w: XdrWriter, v: remote_storage_vol_create_xml_from_ret): void {
  write_remote_nonnull_storage_vol(w, v.vol);
}
function read_remote_storage_vol_create_xml_from_ret(r: XdrReader): remote_storage_vol_create_xml_from_ret {
  return {
    vol: read_remote_nonnull_storage_vol(r),
  };
}
export const remote_storage_vol_create_xml_from_ret: Codec<remote_storage_vol_create_xml_from_ret> = { encode: write_remote_storage_vol_create_xml_from_ret, decode: read_remote_storage_vol_create_xml_from_ret };

export interface remote_storage_vol_delete_args {
  vol: remote_nonnull_storage_vol;
  flags: number;
}
function write_remote_storage_vol_delete_args(w: XdrWriter, v: remote_storage_vol_delete_args): void {
  write_remote_nonnull_storage_vol(w, v.vol);
  w.uint(v.flags, 'remote_storage_vol_delete_args.flags');
}
function read_remote_storage_vol_delete_args(r: XdrReader): remote_storage_vol_delete_args {
  return {
    vol: read_remote_nonnull_storage_vol(r),
    flags: r.uint('remote_storage_vol_delete_args.flags'),
  };
}
export const remote_storage_vol_delete_args: Codec<remote_storage_vol_delete_args> = { encode: write_remote_storage_vol_delete_args, decode: read_remote_storage_vol_delete_args };

export interface remote_storage_vol_wipe_args {
  vol: remote_nonnull_storage_vol;
  flags: number;
}
function write_remote_storage_vol_wipe_args(w: XdrWriter, v: remote_storage_vol_wipe_args): void {
  write_remote_nonnull_storage_vol(w, v.vol);
  w.uint(v.flags, 'remote_storage_vol_wipe_args.flags');
}
function read_remote_storage_vol_wipe_args(r: XdrReader): remote_storage_vol_wipe_args {
  return {
    vol: read_remote_nonnull_storage_vol(r),
    flags: r.uint('remote_storage_vol_wipe_args.flags'),
  };
}
export const remote_storage_vol_wipe_args: Codec<remote_storage_vol_wipe_args> = { encode: write_remote_storage_vol_wipe_args, decode: read_remote_storage_vol_wipe_args };

export interface remote_storage_vol_wipe_pattern_args {
  vol: remote_nonnull_storage_vol;
  algorithm: number;
  flags: number;
}
function write_remote_storage_vol_wipe_pattern_args(w: XdrWriter, v: remote_storage_vol_wipe_pattern_args): void {
  write_remote_nonnull_storage_vol(w, v.vol);
  w.uint(v.algorithm, 'remote_storage_vol_wipe_pattern_args.algorithm');
  w.uint(v.flags, 'remote_storage_vol_wipe_pattern_args.flags');
}
function read_remote_storage_vol_wipe_pattern_args(r: XdrReader): remote_storage_vol_wipe_pattern_args {
  return {
    vol: read_remote_nonnull_storage_vol(r),
    algorithm: r.uint('remote_storage_vol_wipe_pattern_args.algorithm'),
    flags: r.uint('remote_storage_vol_wipe_pattern_args.flags'),
  };
}
export const remote_storage_vol_wipe_pattern_args: Codec<remote_storage_vol_wipe_pattern_args> = { encode: write_remote_storage_vol_wipe_pattern_args, decode: read_remote_storage_vol_wipe_pattern_args };

export interface remote_storage_vol_get_xml_desc_args {
  vol: remote_nonnull_storage_vol;
  flags: number;
}
function write_remote_storage_vol_get_xml_desc_args(w: XdrWriter, v: remote_storage_vol_get_xml_desc_args): void {
  write_remote_nonnull_storage_vol(w, v.vol);
  w.uint(v.flags, 'remote_storage_vol_get_xml_desc_args.flags');
}
function read_remote_storage_vol_get_xml_desc_args(r: XdrReader): remote_storage_vol_get_xml_desc_args {
  return {
    vol: read_remote_nonnull_storage_vol(r),
    flags: r.uint('remote_storage_vol_get_xml_desc_args.flags'),
  };
}
export const remote_storage_vol_get_xml_desc_args: Codec<remote_storage_vol_get_xml_desc_args> = { encode: write_remote_storage_vol_get_xml_desc_args, decode: read_remote_storage_vol_get_xml_desc_args };

export interface remote_storage_vol_get_xml_desc_ret {
  xml: string;
}
function write_remote_storage_vol_get_xml_desc_ret(w: XdrWriter, v: remote_storage_vol_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_storage_vol_get_xml_desc_ret.xml');
}
function read_remote_storage_vol_get_xml_desc_ret(r: XdrReader): remote_storage_vol_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_storage_vol_get_xml_desc_ret.xml'),
  };
}
export const remote_storage_vol_get_xml_desc_ret: Codec<remote_storage_vol_get_xml_desc_ret> = { encode: write_remote_storage_vol_get_xml_desc_ret, decode: read_remote_storage_vol_get_xml_desc_ret };

export interface remote_storage_vol_get_info_args {
  vol: remote_nonnull_storage_vol;
}
function write_remote_storage_vol_get_info_args(w: XdrWriter, v: remote_storage_vol_get_info_args): void {
  write_remote_nonnull_storage_vol(w, v.vol);
}
function read_remote_storage_vol_get_info_args(r: XdrReader): remote_storage_vol_get_info_args {
  return {
    vol: read_remote_nonnull_storage_vol(r),
  };
}
export const remote_storage_vol_get_info_args: Codec<remote_storage_vol_get_info_args> = { encode: write_remote_storage_vol_get_info_args, decode: read_remote_storage_vol_get_info_args };

export interface remote_storage_vol_get_info_ret {
  type: number;
  capacity: Hyper;
  allocation: Hyper;
}
function write_remote_storage_vol_get_info_ret(w: XdrWriter, v: remote_storage_vol_get_info_ret): void {
  w.char(v.type, 'remote_storage_vol_get_info_ret.type');
  w.uhyper(v.capacity, 'remote_storage_vol_get_info_ret.capacity');
  w.uhyper(v.allocation, 'remote_storage_vol_get_info_ret.allocation');
}
function read_remote_storage_vol_get_info_ret(r: XdrReader): remote_storage_vol_get_info_ret {
  return {
    type: r.char('remote_storage_vol_get_info_ret.type'),
    capacity: r.uhyper('remote_storage_vol_get_info_ret.capacity'),
    allocation: r.uhyper('remote_storage_vol_get_info_ret.allocation'),
  };
}
export const remote_storage_vol_get_info_ret: Codec<remote_storage_vol_get_info_ret> = { encode: write_remote_storage_vol_get_info_ret, decode: read_remote_storage_vol_get_info_ret };

export interface remote_storage_vol_get_info_flags_args {
  vol: remote_nonnull_storage_vol;
  flags: number;
}
function write_remote_storage_vol_get_info_flags_args(w: XdrWriter, v: remote_storage_vol_get_info_flags_args): void {
  write_remote_nonnull_storage_vol(w, v.vol);
  w.uint(v.flags, 'remote_storage_vol_get_info_flags_args.flags');
}
function read_remote_storage_vol_get_info_flags_args(r: XdrReader): remote_storage_vol_get_info_flags_args {
  return {
    vol: read_remote_nonnull_storage_vol(r),
    flags: r.uint('remote_storage_vol_get_info_flags_args.flags'),
  };
}
export const remote_storage_vol_get_info_flags_args: Codec<remote_storage_vol_get_info_flags_args> = { encode: write_remote_storage_vol_get_info_flags_args, decode: read_remote_storage_vol_get_info_flags_args };

export interface remote_storage_vol_get_info_flags_ret {
  type: number;
  capacity: Hyper;
  allocation: Hyper;
}
function write_remote_storage_vol_get_info_flags_ret(w: XdrWriter, v: remote_storage_vol_get_info_flags_ret): void {
  w.char(v.type, 'remote_storage_vol_get_info_flags_ret.type');
  w.uhyper(v.capacity, 'remote_storage_vol_get_info_flags_ret.capacity');
  w.uhyper(v.allocation, 'remote_storage_vol_get_info_flags_ret.allocation');
}
function read_remote_storage_vol_get_info_flags_ret(r: XdrReader): remote_storage_vol_get_info_flags_ret {
  return {
    type: r.char('remote_storage_vol_get_info_flags_ret.type'),
    capacity: r.uhyper('remote_storage_vol_get_info_flags_ret.capacity'),
    allocation: r.uhyper('remote_storage_vol_get_info_flags_ret.allocation'),
  };
}
export const remote_storage_vol_get_info_flags_ret: Codec<remote_storage_vol_get_info_flags_ret> = { encode: write_remote_storage_vol_get_info_flags_ret, decode: read_remote_storage_vol_get_info_flags_ret };

export interface remote_storage_vol_get_path_args {
  vol: remote_nonnull_storage_vol;
}
function write_remote_storage_vol_get_path_args(w: XdrWriter, v: remote_storage_vol_get_path_args): void {
  write_remote_nonnull_storage_vol(w, v.vol);
}
function read_remote_storage_vol_get_path_args(r: XdrReader): remote_storage_vol_get_path_args {
  return {
    vol: read_remote_nonnull_storage_vol(r),
  };
}
export const remote_storage_vol_get_path_args: Codec<remote_storage_vol_get_path_args> = { encode: write_remote_storage_vol_get_path_args, decode: read_remote_storage_vol_get_path_args };

export interface remote_storage_vol_get_path_ret {
  name: string;
}
function write_remote_storage_vol_get_path_ret(w: XdrWriter, v: remote_storage_vol_get_path_ret): void {
  w.string(v.name, 4194304, 'remote_storage_vol_get_path_ret.name');
}
function read_remote_storage_vol_get_path_ret(r: XdrReader): remote_storage_vol_get_path_ret {
  return {
    name: r.string(4194304, 'remote_storage_vol_get_path_ret.name'),
  };
}
export const remote_storage_vol_get_path_ret: Codec<remote_storage_vol_get_path_ret> = { encode: write_remote_storage_vol_get_path_ret, decode: read_remote_storage_vol_get_path_ret };

export interface remote_storage_vol_resize_args {
  vol: remote_nonnull_storage_vol;
  capacity: Hyper;
  flags: number;
}
function write_remote_storage_vol_resize_args(w: XdrWriter, v: remote_storage_vol_resize_args): void {
  write_remote_nonnull_storage_vol(w, v.vol);
  w.uhyper(v.capacity, 'remote_storage_vol_resize_args.capacity');
  w.uint(v.flags, 'remote_storage_vol_resize_args.flags');
}
function read_remote_storage_vol_resize_args(r: XdrReader): remote_storage_vol_resize_args {
  return {
    vol: read_remote_nonnull_storage_vol(r),
    capacity: r.uhyper('remote_storage_vol_resize_args.capacity'),
    flags: r.uint('remote_storage_vol_resize_args.flags'),
  };
}
export const remote_storage_vol_resize_args: Codec<remote_storage_vol_resize_args> = { encode: write_remote_storage_vol_resize_args, decode: read_remote_storage_vol_resize_args };

export interface remote_node_num_of_devices_args {
  cap: string | undefined;
  flags: number;
}
function write_remote_node_num_of_devices_args(w: XdrWriter, v: remote_node_num_of_devices_args): void {
  w.present(v.cap !== undefined);
  if (v.cap !== undefined) w.string(v.cap, 4194304, 'remote_node_num_of_devices_args.cap');
  w.uint(v.flags, 'remote_node_num_of_devices_args.flags');
}
function read_remote_node_num_of_devices_args(r: XdrReader): remote_node_num_of_devices_args {
  return {
    cap: r.present('remote_node_num_of_devices_args.cap') ? r.string(4194304, 'remote_node_num_of_devices_args.cap') : undefined,
    flags: r.uint('remote_node_num_of_devices_args.flags'),
  };
}
export const remote_node_num_of_devices_args: Codec<remote_node_num_of_devices_args> = { encode: write_remote_node_num_of_devices_args, decode: read_remote_node_num_of_devices_args };

export interface remote_node_num_of_devices_ret {
  num: number;
}
function write_remote_node_num_of_devices_ret(w: XdrWriter, v: remote_node_num_of_devices_ret): void {
  w.int(v.num, 'remote_node_num_of_devices_ret.num');
}
function read_remote_node_num_of_devices_ret(r: XdrReader): remote_node_num_of_devices_ret {
  return {
    num: r.int('remote_node_num_of_devices_ret.num'),
  };
}
export const remote_node_num_of_devices_ret: Codec<remote_node_num_of_devices_ret> = { encode: write_remote_node_num_of_devices_ret, decode: read_remote_node_num_of_devices_ret };

export interface remote_node_list_devices_args {
  cap: string | undefined;
  maxnames: number;
  flags: number;
}
function write_remote_node_list_devices_args(w: XdrWriter, v: remote_node_list_devices_args): void {
  w.present(v.cap !== undefined);
  if (v.cap !== undefined) w.string(v.cap, 4194304, 'remote_node_list_devices_args.cap');
  w.int(v.maxnames, 'remote_node_list_devices_args.maxnames');
  w.uint(v.flags, 'remote_node_list_devices_args.flags');
}
function read_remote_node_list_devices_args(r: XdrReader): remote_node_list_devices_args {
  return {
    cap: r.present('remote_node_list_devices_args.cap') ? r.string(4194304, 'remote_node_list_devices_args.cap') : undefined,
    maxnames: r.int('remote_node_list_devices_args.maxnames'),
    flags: r.uint('remote_node_list_devices_args.flags'),
  };
}
export const remote_node_list_devices_args: Codec<remote_node_list_devices_args> = { encode: write_remote_node_list_devices_args, decode: read_remote_node_list_devices_args };

export interface remote_node_list_devices_ret {
  names: string[];
}
function write_remote_node_list_devices_ret(w: XdrWriter, v: remote_node_list_devices_ret): void {
  write_string_4194304_list(w, v.names, 65536, 'remote_node_list_devices_ret.names');
}
function read_remote_node_list_devices_ret(r: XdrReader): remote_node_list_devices_ret {
  return {
    names: read_string_4194304_list(r, 65536, 'remote_node_list_devices_ret.names'),
  };
}
export const remote_node_list_devices_ret: Codec<remote_node_list_devices_ret> = { encode: write_remote_node_list_devices_ret, decode: read_remote_node_list_devices_ret };

export interface remote_node_device_lookup_by_name_args {
  name: string;
}
function write_remote_node_device_lookup_by_name_args(w: XdrWriter, v: remote_node_device_lookup_by_name_args): void {
  w.string(v.name, 4194304, 'remote_node_device_lookup_by_name_args.name');
}
function read_remote_node_device_lookup_by_name_args(r: XdrReader): remote_node_device_lookup_by_name_args {
  return {
    name: r.string(4194304, 'remote_node_device_lookup_by_name_args.name'),
  };
}
export const remote_node_device_lookup_by_name_args: Codec<remote_node_device_lookup_by_name_args> = { encode: write_remote_node_device_lookup_by_name_args, decode: read_remote_node_device_lookup_by_name_args };

export interface remote_node_device_lookup_by_name_ret {
  dev: remote_nonnull_node_device;
}
function write_remote_node_device_lookup_by_name_ret(w: XdrWriter, v: remote_node_device_lookup_by_name_ret): void {
  write_remote_nonnull_node_device(w, v.dev);
}
function read_remote_node_device_lookup_by_name_ret(r: XdrReader): remote_node_device_lookup_by_name_ret {
  return {
    dev: read_remote_nonnull_node_device(r),
  };
}
export const remote_node_device_lookup_by_name_ret: Codec<remote_node_device_lookup_by_name_ret> = { encode: write_remote_node_device_lookup_by_name_ret, decode: read_remote_node_device_lookup_by_name_ret };

export interface remote_node_device_lookup_scsi_host_by_wwn_args {
  wwnn: string;
  wwpn: string;
  flags: number;
}
function write_remote_node_device_lookup_scsi_host_by_wwn_args(w: XdrWriter, v: remote_node_device_lookup_scsi_host_by_wwn_args): void {
  w.string(v.wwnn, 4194304, 'remote_node_device_lookup_scsi_host_by_wwn_args.wwnn');
  w.string(v.wwpn, 4194304, 'remote_node_device_lookup_scsi_host_by_wwn_args.wwpn');
  w.uint(v.flags, 'remote_node_device_lookup_scsi_host_by_wwn_args.flags');
}
function read_remote_node_device_lookup_scsi_host_by_wwn_args(r: XdrReader): remote_node_device_lookup_scsi_host_by_wwn_args {
  return {
    wwnn: r.string(4194304, 'remote_node_device_lookup_scsi_host_by_wwn_args.wwnn'),
    wwpn: r.string(4194304, 'remote_node_device_lookup_scsi_host_by_wwn_args.wwpn'),
    flags: r.uint('remote_node_device_lookup_scsi_host_by_wwn_args.flags'),
  };
}
export const remote_node_device_lookup_scsi_host_by_wwn_args: Codec<remote_node_device_lookup_scsi_host_by_wwn_args> = { encode: write_remote_node_device_lookup_scsi_host_by_wwn_args, decode: read_remote_node_device_lookup_scsi_host_by_wwn_args };

export interface remote_node_device_lookup_scsi_host_by_wwn_ret {
  dev: remote_nonnull_node_device;
}
function write_remote_node_device_lookup_scsi_host_by_wwn_ret(w: XdrWriter, v: remote_node_device_lookup_scsi_host_by_wwn_ret): void {
  write_remote_nonnull_node_device(w, v.dev);
}
function read_remote_node_device_lookup_scsi_host_by_wwn_ret(r: XdrReader): remote_node_device_lookup_scsi_host_by_wwn_ret {
  return {
    dev: read_remote_nonnull_node_device(r),
  };
}
export const remote_node_device_lookup_scsi_host_by_wwn_ret: Codec<remote_node_device_lookup_scsi_host_by_wwn_ret> = { encode: write_remote_node_device_lookup_scsi_host_by_wwn_ret, decode: read_remote_node_device_lookup_scsi_host_by_wwn_ret };

export interface remote_node_device_get_xml_desc_args {
  name: string;
  flags: number;
}
function write_remote_node_device_get_xml_desc_args(w: XdrWriter, v: remote_node_device_get_xml_desc_args): void {
  w.string(v.name, 4194304, 'remote_node_device_get_xml_desc_args.name');
  w.uint(v.flags, 'remote_node_device_get_xml_desc_args.flags');
}
function read_remote_node_device_get_xml_desc_args(r: XdrReader): remote_node_device_get_xml_desc_args {
  return {
    name: r.string(4194304, 'remote_node_device_get_xml_desc_args.name'),
    flags: r.uint('remote_node_device_get_xml_desc_args.flags'),
  };
}
export const remote_node_device_get_xml_desc_args: Codec<remote_node_device_get_xml_desc_args> = { encode: write_remote_node_device_get_xml_desc_args, decode: read_remote_node_device_get_xml_desc_args };

export interface remote_node_device_get_xml_desc_ret {
  xml: string;
}
function write_remote_node_device_get_xml_desc_ret(w: XdrWriter, v: remote_node_device_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_node_device_get_xml_desc_ret.xml');
}
function read_remote_node_device_get_xml_desc_ret(r: XdrReader): remote_node_device_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_node_device_get_xml_desc_ret.xml'),
  };
}
export const remote_node_device_get_xml_desc_ret: Codec<remote_node_device_get_xml_desc_ret> = { encode: write_remote_node_device_get_xml_desc_ret, decode: read_remote_node_device_get_xml_desc_ret };

export interface remote_node_device_get_parent_args {
  name: string;
}
function write_remote_node_device_get_parent_args(w: XdrWriter, v: remote_node_device_get_parent_args): void {
  w.string(v.name, 4194304, 'remote_node_device_get_parent_args.name');
}
function read_remote_node_device_get_parent_args(r: XdrReader): remote_node_device_get_parent_args {
  return {
    name: r.string(4194304, 'remote_node_device_get_parent_args.name'),
  };
}
export const remote_node_device_get_parent_args: Codec<remote_node_device_get_parent_args> = { encode: write_remote_node_device_get_parent_args, decode: read_remote_node_device_get_parent_args };

export interface remote_node_device_get_parent_ret {
  parentName: string | undefined;
}
function write_remote_node_device_get_parent_ret(w: XdrWriter, v: remote_node_device_get_parent_ret): void {
  w.present(v.parentName !== undefined);
  if (v.parentName !== undefined) w.string(v.parentName, 4194304, 'remote_node_device_get_parent_ret.parentName');
}
function read_remote_node_device_get_parent_ret(r: XdrReader): remote_node_device_get_parent_ret {
  return {
    parentName: r.present('remote_node_device_get_parent_ret.parentName') ? r.string(4194304, 'remote_node_device_get_parent_ret.parentName') : undefined,
  };
}
export const remote_node_device_get_parent_ret: Codec<remote_node_device_get_parent_ret> = { encode: write_remote_node_device_get_parent_ret, decode: read_remote_node_device_get_parent_ret };

export interface remote_node_device_num_of_caps_args {
  name: string;
}
function write_remote_node_device_num_of_caps_args(w: XdrWriter, v: remote_node_device_num_of_caps_args): void {
  w.string(v.name, 4194304, 'remote_node_device_num_of_caps_args.name');
}
function read_remote_node_device_num_of_caps_args(r: XdrReader): remote_node_device_num_of_caps_args {
  return {
    name: r.string(4194304, 'remote_node_device_num_of_caps_args.name'),
  };
}
export const remote_node_device_num_of_caps_args: Codec<remote_node_device_num_of_caps_args> = { encode: write_remote_node_device_num_of_caps_args, decode: read_remote_node_device_num_of_caps_args };

export interface remote_node_device_num_of_caps_ret {
  num: number;
}
function write_remote_node_device_num_of_caps_ret(w: XdrWriter, v: remote_node_device_num_of_caps_ret): void {
  w.int(v.num, 'remote_node_device_num_of_caps_ret.num');
}
function read_remote_node_device_num_of_caps_ret(r: XdrReader): remote_node_device_num_of_caps_ret {
  return {
    num: r.int('remote_node_device_num_of_caps_ret.num'),
  };
}
export const remote_node_device_num_of_caps_ret: Codec<remote_node_device_num_of_caps_ret> = { encode: write_remote_node_device_num_of_caps_ret, decode: read_remote_node_device_num_of_caps_ret };

export interface remote_node_device_list_caps_args {
  name: string;
  maxnames: number;
}
function write_remote_node_device_list_caps_args(w: XdrWriter, v: remote_node_device_list_caps_args): void {
  w.string(v.name, 4194304, 'remote_node_device_list_caps_args.name');
  w.int(v.maxnames, 'remote_node_device_list_caps_args.maxnames');
}
function read_remote_node_device_list_caps_args(r: XdrReader): remote_node_device_list_caps_args {
  return {
    name: r.string(4194304, 'remote_node_device_list_caps_args.name'),
    maxnames: r.int('remote_node_device_list_caps_args.maxnames'),
  };
}
export const remote_node_device_list_caps_args: Codec<remote_node_device_list_caps_args> = { encode: write_remote_node_device_list_caps_args, decode: read_remote_node_device_list_caps_args };

export interface remote_node_device_list_caps_ret {
  names: string[];
}
function write_remote_node_device_list_caps_ret(w: XdrWriter, v: remote_node_device_list_caps_ret): void {
  write_string_4194304_list(w, v.names, 65536, 'remote_node_device_list_caps_ret.names');
}
function read_remote_node_device_list_caps_ret(r: XdrReader): remote_node_device_list_caps_ret {
  return {
    names: read_string_4194304_list(r, 65536, 'remote_node_device_list_caps_ret.names'),
  };
}
export const remote_node_device_list_caps_ret: Codec<remote_node_device_list_caps_ret> = { encode: write_remote_node_device_list_caps_ret, decode: read_remote_node_device_list_caps_ret };

export interface remote_node_device_dettach_args {
  name: string;
}
function write_remote_node_device_dettach_args(w: XdrWriter, v: remote_node_device_dettach_args): void {
  w.string(v.name, 4194304, 'remote_node_device_dettach_args.name');
}
function read_remote_node_device_dettach_args(r: XdrReader): remote_node_device_dettach_args {
  return {
    name: r.string(4194304, 'remote_node_device_dettach_args.name'),
  };
}
export const remote_node_device_dettach_args: Codec<remote_node_device_dettach_args> = { encode: write_remote_node_device_dettach_args, decode: read_remote_node_device_dettach_args };

export interface remote_node_device_detach_flags_args {
  name: string;
  driverName: string | undefined;
  flags: number;
}
function write_remote_node_device_detach_flags_args(w: XdrWriter, v: remote_node_device_detach_flags_args): void {
  w.string(v.name, 4194304, 'remote_node_device_detach_flags_args.name');
  w.present(v.driverName !== undefined);
  if (v.driverName !== undefined) w.string(v.driverName, 4194304, 'remote_node_device_detach_flags_args.driverName');
  w.uint(v.flags, 'remote_node_device_detach_flags_args.flags');
}
function read_remote_node_device_detach_flags_args(r: XdrReader): remote_node_device_detach_flags_args {
  return {
    name: r.string(4194304, 'remote_node_device_detach_flags_args.name'),
    driverName: r.present('remote_node_device_detach_flags_args.driverName') ? r.string(4194304, 'remote_node_device_detach_flags_args.driverName') : undefined,
    flags: r.uint('remote_node_device_detach_flags_args.flags'),
  };
}
export const remote_node_device_detach_flags_args: Codec<remote_node_device_detach_flags_args> = { encode: write_remote_node_device_detach_flags_args, decode: read_remote_node_device_detach_flags_args };

export interface remote_node_device_re_attach_args {
  name: string;
}
function write_remote_node_device_re_attach_args(w: XdrWriter, v: remote_node_device_re_attach_args): void {
  w.string(v.name, 4194304, 'remote_node_device_re_attach_args.name');
}
function read_remote_node_device_re_attach_args(r: XdrReader): remote_node_device_re_attach_args {
  return {
    name: r.string(4194304, 'remote_node_device_re_attach_args.name'),
  };
}
export const remote_node_device_re_attach_args: Codec<remote_node_device_re_attach_args> = { encode: write_remote_node_device_re_attach_args, decode: read_remote_node_device_re_attach_args };

export interface remote_node_device_reset_args {
  name: string;
}
function write_remote_node_device_reset_args(w: XdrWriter, v: remote_node_device_reset_args): void {
  w.string(v.name, 4194304, 'remote_node_device_reset_args.name');
}
function read_remote_node_device_reset_args(r: XdrReader): remote_node_device_reset_args {
  return {
    name: r.string(4194304, 'remote_node_device_reset_args.name'),
  };
}
export const remote_node_device_reset_args: Codec<remote_node_device_reset_args> = { encode: write_remote_node_device_reset_args, decode: read_remote_node_device_reset_args };

export interface remote_node_device_create_xml_args {
  xml_desc: string;
  flags: number;
}
function write_remote_node_device_create_xml_args(w: XdrWriter, v: remote_node_device_create_xml_args): void {
  w.string(v.xml_desc, 4194304, 'remote_node_device_create_xml_args.xml_desc');
  w.uint(v.flags, 'remote_node_device_create_xml_args.flags');
}
function read_remote_node_device_create_xml_args(r: XdrReader): remote_node_device_create_xml_args {
  return {
    xml_desc: r.string(4194304, 'remote_node_device_create_xml_args.xml_desc'),
    flags: r.uint('remote_node_device_create_xml_args.flags'),
  };
}
export const remote_node_device_create_xml_args: Codec<remote_node_device_create_xml_args> = { encode: write_remote_node_device_create_xml_args, decode: read_remote_node_device_create_xml_args };

export interface remote_node_device_create_xml_ret {
  dev: remote_nonnull_node_device;
}
function write_remote_node_device_create_xml_ret(w: XdrWriter, v: remote_node_device_create_xml_ret): void {
  write_remote_nonnull_node_device(w, v.dev);
}
function read_remote_node_device_create_xml_ret(r: XdrReader): remote_node_device_create_xml_ret {
  return {
    dev: read_remote_nonnull_node_device(r),
  };
}
export const remote_node_device_create_xml_ret: Codec<remote_node_device_create_xml_ret> = { encode: write_remote_node_device_create_xml_ret, decode: read_remote_node_device_create_xml_ret };

export interface remote_node_device_destroy_args {
  name: string;
}
function write_remote_node_device_destroy_args(w: XdrWriter, v: remote_node_device_destroy_args): void {
  w.string(v.name, 4194304, 'remote_node_device_destroy_args.name');
}
function read_remote_node_device_destroy_args(r: XdrReader): remote_node_device_destroy_args {
  return {
    name: r.string(4194304, 'remote_node_device_destroy_args.name'),
  };
}
export const remote_node_device_destroy_args: Codec<remote_node_device_destroy_args> = { encode: write_remote_node_device_destroy_args, decode: read_remote_node_device_destroy_args };

export interface remote_node_device_define_xml_args {
  xml_desc: string;
  flags: number;
}
function write_remote_node_device_define_xml_args(w: XdrWriter, v: remote_node_device_define_xml_args): void {
  w.string(v.xml_desc, 4194304, 'remote_node_device_define_xml_args.xml_desc');
  w.uint(v.flags, 'remote_node_device_define_xml_args.flags');
}
function read_remote_node_device_define_xml_args(r: XdrReader): remote_node_device_define_xml_args {
  return {
    xml_desc: r.string(4194304, 'remote_node_device_define_xml_args.xml_desc'),
    flags: r.uint('remote_node_device_define_xml_args.flags'),
  };
}
export const remote_node_device_define_xml_args: Codec<remote_node_device_define_xml_args> = { encode: write_remote_node_device_define_xml_args, decode: read_remote_node_device_define_xml_args };

export interface remote_node_device_define_xml_ret {
  dev: remote_nonnull_node_device;
}
function write_remote_node_device_define_xml_ret(w: XdrWriter, v: remote_node_device_define_xml_ret): void {
  write_remote_nonnull_node_device(w, v.dev);
}
function read_remote_node_device_define_xml_ret(r: XdrReader): remote_node_device_define_xml_ret {
  return {
    dev: read_remote_nonnull_node_device(r),
  };
}
export const remote_node_device_define_xml_ret: Codec<remote_node_device_define_xml_ret> = { encode: write_remote_node_device_define_xml_ret, decode: read_remote_node_device_define_xml_ret };

export interface remote_node_device_undefine_args {
  name: string;
  flags: number;
}
function write_remote_node_device_undefine_args(w: XdrWriter, v: remote_node_device_undefine_args): void {
  w.string(v.name, 4194304, 'remote_node_device_undefine_args.name');
  w.uint(v.flags, 'remote_node_device_undefine_args.flags');
}
function read_remote_node_device_undefine_args(r: XdrReader): remote_node_device_undefine_args {
  return {
    name: r.string(4194304, 'remote_node_device_undefine_args.name'),
    flags: r.uint('remote_node_device_undefine_args.flags'),
  };
}
export const remote_node_device_undefine_args: Codec<remote_node_device_undefine_args> = { encode: write_remote_node_device_undefine_args, decode: read_remote_node_device_undefine_args };

export interface remote_node_device_create_args {
  name: string;
  flags: number;
}
function write_remote_node_device_create_args(w: XdrWriter, v: remote_node_device_create_args): void {
  w.string(v.name, 4194304, 'remote_node_device_create_args.name');
  w.uint(v.flags, 'remote_node_device_create_args.flags');
}
function read_remote_node_device_create_args(r: XdrReader): remote_node_device_create_args {
  return {
    name: r.string(4194304, 'remote_node_device_create_args.name'),
    flags: r.uint('remote_node_device_create_args.flags'),
  };
}
export const remote_node_device_create_args: Codec<remote_node_device_create_args> = { encode: write_remote_node_device_create_args, decode: read_remote_node_device_create_args };

export interface remote_node_device_get_autostart_args {
  name: string;
}
function write_remote_node_device_get_autostart_args(w: XdrWriter, v: remote_node_device_get_autostart_args): void {
  w.string(v.name, 4194304, 'remote_node_device_get_autostart_args.name');
}
function read_remote_node_device_get_autostart_args(r: XdrReader): remote_node_device_get_autostart_args {
  return {
    name: r.string(4194304, 'remote_node_device_get_autostart_args.name'),
  };
}
export const remote_node_device_get_autostart_args: Codec<remote_node_device_get_autostart_args> = { encode: write_remote_node_device_get_autostart_args, decode: read_remote_node_device_get_autostart_args };

export interface remote_node_device_get_autostart_ret {
  autostart: number;
}
function write_remote_node_device_get_autostart_ret(w: XdrWriter, v: remote_node_device_get_autostart_ret): void {
  w.int(v.autostart, 'remote_node_device_get_autostart_ret.autostart');
}
function read_remote_node_device_get_autostart_ret(r: XdrReader): remote_node_device_get_autostart_ret {
  return {
    autostart: r.int('remote_node_device_get_autostart_ret.autostart'),
  };
}
export const remote_node_device_get_autostart_ret: Codec<remote_node_device_get_autostart_ret> = { encode: write_remote_node_device_get_autostart_ret, decode: read_remote_node_device_get_autostart_ret };

export interface remote_node_device_set_autostart_args {
  name: string;
  autostart: number;
}
function write_remote_node_device_set_autostart_args(w: XdrWriter, v: remote_node_device_set_autostart_args): void {
  w.string(v.name, 4194304, 'remote_node_device_set_autostart_args.name');
  w.int(v.autostart, 'remote_node_device_set_autostart_args.autostart');
}
function read_remote_node_device_set_autostart_args(r: XdrReader): remote_node_device_set_autostart_args {
  return {
    name: r.string(4194304, 'remote_node_device_set_autostart_args.name'),
    autostart: r.int('remote_node_device_set_autostart_args.autostart'),
  };
}
export const remote_node_device_set_autostart_args: Codec<remote_node_device_set_autostart_args> = { encode: write_remote_node_device_set_autostart_args, decode: read_remote_node_device_set_autostart_args };

export interface remote_node_device_is_persistent_args {
  name: string;
}
function write_remote_node_device_is_persistent_args(w: XdrWriter, v: remote_node_device_is_persistent_args): void {
  w.string(v.name, 4194304, 'remote_node_device_is_persistent_args.name');
}
function read_remote_node_device_is_persistent_args(r: XdrReader): remote_node_device_is_persistent_args {
  return {
    name: r.string(4194304, 'remote_node_device_is_persistent_args.name'),
  };
}
export const remote_node_device_is_persistent_args: Codec<remote_node_device_is_persistent_args> = { encode: write_remote_node_device_is_persistent_args, decode: read_remote_node_device_is_persistent_args };

export interface remote_node_device_is_persistent_ret {
  persistent: number;
}
function write_remote_node_device_is_persistent_ret(w: XdrWriter, v: remote_node_device_is_persistent_ret): void {
  w.int(v.persistent, 'remote_node_device_is_persistent_ret.persistent');
}
function read_remote_node_device_is_persistent_ret(r: XdrReader): remote_node_device_is_persistent_ret {
  return {
    persistent: r.int('remote_node_device_is_persistent_ret.persistent'),
  };
}
export const remote_node_device_is_persistent_ret: Codec<remote_node_device_is_persistent_ret> = { encode: write_remote_node_device_is_persistent_ret, decode: read_remote_node_device_is_persistent_ret };

export interface remote_node_device_is_active_args {
  name: string;
}
function write_remote_node_device_is_active_args(w: XdrWriter, v: remote_node_device_is_active_args): void {
  w.string(v.name, 4194304, 'remote_node_device_is_active_args.name');
}
function read_remote_node_device_is_active_args(r: XdrReader): remote_node_device_is_active_args {
  return {
    name: r.string(4194304, 'remote_node_device_is_active_args.name'),
  };
}
export const remote_node_device_is_active_args: Codec<remote_node_device_is_active_args> = { encode: write_remote_node_device_is_active_args, decode: read_remote_node_device_is_active_args };

export interface remote_node_device_is_active_ret {
  active: number;
}
function write_remote_node_device_is_active_ret(w: XdrWriter, v: remote_node_device_is_active_ret): void {
  w.int(v.active, 'remote_node_device_is_active_ret.active');
}
function read_remote_node_device_is_active_ret(r: XdrReader): remote_node_device_is_active_ret {
  return {
    active: r.int('remote_node_device_is_active_ret.active'),
  };
}
export const remote_node_device_is_active_ret: Codec<remote_node_device_is_active_ret> = { encode: write_remote_node_device_is_active_ret, decode: read_remote_node_device_is_active_ret };

export interface remote_connect_domain_event_register_ret {
  cb_registered: number;
}
function write_remote_connect_domain_event_register_ret(w: XdrWriter, v: remote_connect_domain_event_register_ret): void {
  w.int(v.cb_registered, 'remote_connect_domain_event_register_ret.cb_registered');
}
function read_remote_connect_domain_event_register_ret(r: XdrReader): remote_connect_domain_event_register_ret {
  return {
    cb_registered: r.int('remote_connect_domain_event_register_ret.cb_registered'),
  };
}
export const remote_connect_domain_event_register_ret: Codec<remote_connect_domain_event_register_ret> = { encode: write_remote_connect_domain_event_register_ret, decode: read_remote_connect_domain_event_register_ret };

export interface remote_connect_domain_event_deregister_ret {
  cb_registered: number;
}
function write_remote_connect_domain_event_deregister_ret(w: XdrWriter, v: remote_connect_domain_event_deregister_ret): void {
  w.int(v.cb_registered, 'remote_connect_domain_event_deregister_ret.cb_registered');
}
function read_remote_connect_domain_event_deregister_ret(r: XdrReader): remote_connect_domain_event_deregister_ret {
  return {
    cb_registered: r.int('remote_connect_domain_event_deregister_ret.cb_registered'),
  };
}
export const remote_connect_domain_event_deregister_ret: Codec<remote_connect_domain_event_deregister_ret> = { encode: write_remote_connect_domain_event_deregister_ret, decode: read_remote_connect_domain_event_deregister_ret };

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
function write_remote_domain_event_callback_lifecycle_msg(w: XdrWriter, v: remote_domain_event_callback_lifecycle_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_lifecycle_msg.callbackID');
  write_remote_domain_event_lifecycle_msg(w, v.msg);
}
function read_remote_domain_event_callback_lifecycle_msg(r: XdrReader): remote_domain_event_callback_lifecycle_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_lifecycle_msg.callbackID'),
    msg: read_remote_domain_event_lifecycle_msg(r),
  };
}
export const remote_domain_event_callback_lifecycle_msg: Codec<remote_domain_event_callback_lifecycle_msg> = { encode: write_remote_domain_event_callback_lifecycle_msg, decode: read_remote_domain_event_callback_lifecycle_msg };

export interface remote_connect_domain_xml_from_native_args {
  nativeFormat: string;
  nativeConfig: string;
  flags: number;
}
function write_remote_connect_domain_xml_from_native_args(w: XdrWriter, v: remote_connect_domain_xml_from_native_args): void {
  w.string(v.nativeFormat, 4194304, 'remote_connect_domain_xml_from_native_args.nativeFormat');
  w.string(v.nativeConfig, 4194304, 'remote_connect_domain_xml_from_native_args.nativeConfig');
  w.uint(v.flags, 'remote_connect_domain_xml_from_native_args.flags');
}
function read_remote_connect_domain_xml_from_native_args(r: XdrReader): remote_connect_domain_xml_from_native_args {
  return {
    nativeFormat: r.string(4194304, 'remote_connect_domain_xml_from_native_args.nativeFormat'),
    nativeConfig: r.string(4194304, 'remote_connect_domain_xml_from_native_args.nativeConfig'),
    flags: r.uint('remote_connect_domain_xml_from_native_args.flags'),
  };
}
export const remote_connect_domain_xml_from_native_args: Codec<remote_connect_domain_xml_from_native_args> = { encode: write_remote_connect_domain_xml_from_native_args, decode: read_remote_connect_domain_xml_from_native_args };

export interface remote_connect_domain_xml_from_native_ret {
  domainXml: string;
}
function write_remote_connect_domain_xml_from_native_ret(w: XdrWriter, v: remote_connect_domain_xml_from_native_ret): void {
  w.string(v.domainXml, 4194304, 'remote_connect_domain_xml_from_native_ret.domainXml');
}
function read_remote_connect_domain_xml_from_native_ret(r: XdrReader): remote_connect_domain_xml_from_native_ret {
  return {
    domainXml: r.string(4194304, 'remote_connect_domain_xml_from_native_ret.domainXml'),
  };
}
export const remote_connect_domain_xml_from_native_ret: Codec<remote_connect_domain_xml_from_native_ret> = { encode: write_remote_connect_domain_xml_from_native_ret, decode: read_remote_connect_domain_xml_from_native_ret };

export interface remote_connect_domain_xml_to_native_args {
  nativeFormat: string;
  domainXml: string;
  flags: number;
}
function write_remote_connect_domain_xml_to_native_args(w: XdrWriter, v: remote_connect_domain_xml_to_native_args): void {
  w.string(v.nativeFormat, 4194304, 'remote_connect_domain_xml_to_native_args.nativeFormat');
  w.string(v.domainXml, 4194304, 'remote_connect_domain_xml_to_native_args.domainXml');
  w.uint(v.flags, 'remote_connect_domain_xml_to_native_args.flags');
}
function read_remote_connect_domain_xml_to_native_args(r: XdrReader): remote_connect_domain_xml_to_native_args {
  return {
    nativeFormat: r.string(4194304, 'remote_connect_domain_xml_to_native_args.nativeFormat'),
    domainXml: r.string(4194304, 'remote_connect_domain_xml_to_native_args.domainXml'),
    flags: r.uint('remote_connect_domain_xml_to_native_args.flags'),
  };
}
export const remote_connect_domain_xml_to_native_args: Codec<remote_connect_domain_xml_to_native_args> = { encode: write_remote_connect_domain_xml_to_native_args, decode: read_remote_connect_domain_xml_to_native_args };

export interface remote_connect_domain_xml_to_native_ret {
  nativeConfig: string;
}
function write_remote_connect_domain_xml_to_native_ret(w: XdrWriter, v: remote_connect_domain_xml_to_native_ret): void {
  w.string(v.nativeConfig, 4194304, 'remote_connect_domain_xml_to_native_ret.nativeConfig');
}
function read_remote_connect_domain_xml_to_native_ret(r: XdrReader): remote_connect_domain_xml_to_native_ret {
  return {
    nativeConfig: r.string(4194304, 'remote_connect_domain_xml_to_native_ret.nativeConfig'),
  };
}
export const remote_connect_domain_xml_to_native_ret: Codec<remote_connect_domain_xml_to_native_ret> = { encode: write_remote_connect_domain_xml_to_native_ret, decode: read_remote_connect_domain_xml_to_native_ret };

export interface remote_connect_num_of_secrets_ret {
  num: number;
}
function write_remote_connect_num_of_secrets_ret(w: XdrWriter, v: remote_connect_num_of_secrets_ret): void {
  w.int(v.num, 'remote_connect_num_of_secrets_ret.num');
}
function read_remote_connect_num_of_secrets_ret(r: XdrReader): remote_connect_num_of_secrets_ret {
  return {
    num: r.int('remote_connect_num_of_secrets_ret.num'),
  };
}
export const remote_connect_num_of_secrets_ret: Codec<remote_connect_num_of_secrets_ret> = { encode: write_remote_connect_num_of_secrets_ret, decode: read_remote_connect_num_of_secrets_ret };

export interface remote_connect_list_secrets_args {
  maxuuids: number;
}
function write_remote_connect_list_secrets_args(w: XdrWriter, v: remote_connect_list_secrets_args): void {
  w.int(v.maxuuids, 'remote_connect_list_secrets_args.maxuuids');
}
function read_remote_connect_list_secrets_args(r: XdrReader): remote_connect_list_secrets_args {
  return {
    maxuuids: r.int('remote_connect_list_secrets_args.maxuuids'),
  };
}
export const remote_connect_list_secrets_args: Codec<remote_connect_list_secrets_args> = { encode: write_remote_connect_list_secrets_args, decode: read_remote_connect_list_secrets_args };

export interface remote_connect_list_secrets_ret {
  uuids: string[];
}
function write_remote_connect_list_secrets_ret(w: XdrWriter, v: remote_connect_list_secrets_ret): void {
  write_string_4194304_list(w, v.uuids, 16384, 'remote_connect_list_secrets_ret.uuids');
}
function read_remote_connect_list_secrets_ret(r: XdrReader): remote_connect_list_secrets_ret {
  return {
    uuids: read_string_4194304_list(r, 16384, 'remote_connect_list_secrets_ret.uuids'),
  };
}
export const remote_connect_list_secrets_ret: Codec<remote_connect_list_secrets_ret> = { encode: write_remote_connect_list_secrets_ret, decode: read_remote_connect_list_secrets_ret };

export interface remote_secret_lookup_by_uuid_args {
  uuid: Uint8Array;
}
function write_remote_secret_lookup_by_uuid_args(w: XdrWriter, v: remote_secret_lookup_by_uuid_args): void {
  w.opaqueFixed(v.uuid, 16, 'remote_secret_lookup_by_uuid_args.uuid');
}
function read_remote_secret_lookup_by_uuid_args(r: XdrReader): remote_secret_lookup_by_uuid_args {
  return {
    uuid: r.opaqueFixed(16, 'remote_secret_lookup_by_uuid_args.uuid'),
  };
}
export const remote_secret_lookup_by_uuid_args: Codec<remote_secret_lookup_by_uuid_args> = { encode: write_remote_secret_lookup_by_uuid_args, decode: read_remote_secret_lookup_by_uuid_args };

export interface remote_secret_lookup_by_uuid_ret {
  secret: remote_nonnull_secret;
}
function write_remote_secret_lookup_by_uuid_ret(w: XdrWriter, v: remote_secret_lookup_by_uuid_ret): void {
  write_remote_nonnull_secret(w, v.secret);
}
function read_remote_secret_lookup_by_uuid_ret(r: XdrReader): remote_secret_lookup_by_uuid_ret {
  return {
    secret: read_remote_nonnull_secret(r),
  };
}
export const remote_secret_lookup_by_uuid_ret: Codec<remote_secret_lookup_by_uuid_ret> = { encode: write_remote_secret_lookup_by_uuid_ret, decode: read_remote_secret_lookup_by_uuid_ret };

export interface remote_secret_define_xml_args {
  xml: string;
  flags: number;
}
function write_remote_secret_define_xml_args(w: XdrWriter, v: remote_secret_define_xml_args): void {
  w.string(v.xml, 4194304, 'remote_secret_define_xml_args.xml');
  w.uint(v.flags, 'remote_secret_define_xml_args.flags');
}
function read_remote_secret_define_xml_args(r: XdrReader): remote_secret_define_xml_args {
  return {
    xml: r.string(4194304, 'remote_secret_define_xml_args.xml'),
    flags: r.uint('remote_secret_define_xml_args.flags'),
  };
}
export const remote_secret_define_xml_args: Codec<remote_secret_define_xml_args> = { encode: write_remote_secret_define_xml_args, decode: read_remote_secret_define_xml_args };

export interface remote_secret_define_xml_ret {
  secret: remote_nonnull_secret;
}
function write_remote_secret_define_xml_ret(w: XdrWriter, v: remote_secret_define_xml_ret): void {
  write_remote_nonnull_secret(w, v.secret);
}
function read_remote_secret_define_xml_ret(r: XdrReader): remote_secret_define_xml_ret {
  return {
    secret: read_remote_nonnull_secret(r),
  };
}
export const remote_secret_define_xml_ret: Codec<remote_secret_define_xml_ret> = { encode: write_remote_secret_define_xml_ret, decode: read_remote_secret_define_xml_ret };

export interface remote_secret_get_xml_desc_args {
  secret: remote_nonnull_secret;
  flags: number;
}
function write_remote_secret_get_xml_desc_args(w: XdrWriter, v: remote_secret_get_xml_desc_args): void {
  write_remote_nonnull_secret(w, v.secret);
  w.uint(v.flags, 'remote_secret_get_xml_desc_args.flags');
}
function read_remote_secret_get_xml_desc_args(r: XdrReader): remote_secret_get_xml_desc_args {
  return {
    secret: read_remote_nonnull_secret(r),
    flags: r.uint('remote_secret_get_xml_desc_args.flags'),
  };
}
export const remote_secret_get_xml_desc_args: Codec<remote_secret_get_xml_desc_args> = { encode: write_remote_secret_get_xml_desc_args, decode: read_remote_secret_get_xml_desc_args };

export interface remote_secret_get_xml_desc_ret {
  xml: string;
}
function write_remote_secret_get_xml_desc_ret(w: XdrWriter, v: remote_secret_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_secret_get_xml_desc_ret.xml');
}
function read_remote_secret_get_xml_desc_ret(r: XdrReader): remote_secret_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_secret_get_xml_desc_ret.xml'),
  };
}
export const remote_secret_get_xml_desc_ret: Codec<remote_secret_get_xml_desc_ret> = { encode: write_remote_secret_get_xml_desc_ret, decode: read_remote_secret_get_xml_desc_ret };

export interface remote_secret_set_value_args {
  secret: remote_nonnull_secret;
  value: Uint8Array;
  flags: number;
}
function write_remote_secret_set_value_args(w: XdrWriter, v: remote_secret_set_value_args): void {
  write_remote_nonnull_secret(w, v.secret);
  w.opaque(v.value, 65536, 'remote_secret_set_value_args.value');
  w.uint(v.flags, 'remote_secret_set_value_args.flags');
}
function read_remote_secret_set_value_args(r: XdrReader): remote_secret_set_value_args {
  return {
    secret: read_remote_nonnull_secret(r),
    value: r.opaque(65536, 'remote_secret_set_value_args.value'),
    flags: r.uint('remote_secret_set_value_args.flags'),
  };
}
export const remote_secret_set_value_args: Codec<remote_secret_set_value_args> = { encode: write_remote_secret_set_value_args, decode: read_remote_secret_set_value_args };

export interface remote_secret_get_value_args {
  secret: remote_nonnull_secret;
  flags: number;
}
function write_remote_secret_get_value_args(w: XdrWriter, v: remote_secret_get_value_args): void {
  write_remote_nonnull_secret(w, v.secret);
  w.uint(v.flags, 'remote_secret_get_value_args.flags');
}
function read_remote_secret_get_value_args(r: XdrReader): remote_secret_get_value_args {
  return {
    secret: read_remote_nonnull_secret(r),
    flags: r.uint('remote_secret_get_value_args.flags'),
  };
}
export const remote_secret_get_value_args: Codec<remote_secret_get_value_args> = { encode: write_remote_secret_get_value_args, decode: read_remote_secret_get_value_args };

export interface remote_secret_get_value_ret {
  value: Uint8Array;
}
function write_remote_secret_get_value_ret(w: XdrWriter, v: remote_secret_get_value_ret): void {
  w.opaque(v.value, 65536, 'remote_secret_get_value_ret.value');
}
function read_remote_secret_get_value_ret(r: XdrReader): remote_secret_get_value_ret {
  return {
    value: r.opaque(65536, 'remote_secret_get_value_ret.value'),
  };
}
export const remote_secret_get_value_ret: Codec<remote_secret_get_value_ret> = { encode: write_remote_secret_get_value_ret, decode: read_remote_secret_get_value_ret };

export interface remote_secret_undefine_args {
  secret: remote_nonnull_secret;
}
function write_remote_secret_undefine_args(w: XdrWriter, v: remote_secret_undefine_args): void {
  write_remote_nonnull_secret(w, v.secret);
}
function read_remote_secret_undefine_args(r: XdrReader): remote_secret_undefine_args {
  return {
    secret: read_remote_nonnull_secret(r),
  };
}
export const remote_secret_undefine_args: Codec<remote_secret_undefine_args> = { encode: write_remote_secret_undefine_args, decode: read_remote_secret_undefine_args };

export interface remote_secret_lookup_by_usage_args {
  usageType: number;
  usageID: string;
}
function write_remote_secret_lookup_by_usage_args(w: XdrWriter, v: remote_secret_lookup_by_usage_args): void {
  w.int(v.usageType, 'remote_secret_lookup_by_usage_args.usageType');
  w.string(v.usageID, 4194304, 'remote_secret_lookup_by_usage_args.usageID');
}
function read_remote_secret_lookup_by_usage_args(r: XdrReader): remote_secret_lookup_by_usage_args {
  return {
    usageType: r.int('remote_secret_lookup_by_usage_args.usageType'),
    usageID: r.string(4194304, 'remote_secret_lookup_by_usage_args.usageID'),
  };
}
export const remote_secret_lookup_by_usage_args: Codec<remote_secret_lookup_by_usage_args> = { encode: write_remote_secret_lookup_by_usage_args, decode: read_remote_secret_lookup_by_usage_args };

export interface remote_secret_lookup_by_usage_ret {
  secret: remote_nonnull_secret;
}
function write_remote_secret_lookup_by_usage_ret(w: XdrWriter, v: remote_secret_lookup_by_usage_ret): void {
  write_remote_nonnull_secret(w, v.secret);
}
function read_remote_secret_lookup_by_usage_ret(r: XdrReader): remote_secret_lookup_by_usage_ret {
  return {
    secret: read_remote_nonnull_secret(r),
  };
}
export const remote_secret_lookup_by_usage_ret: Codec<remote_secret_lookup_by_usage_ret> = { encode: write_remote_secret_lookup_by_usage_ret, decode: read_remote_secret_lookup_by_usage_ret };

export interface remote_domain_migrate_prepare_tunnel_args {
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
  dom_xml: string;
}
function write_remote_domain_migrate_prepare_tunnel_args(w: XdrWriter, v: remote_domain_migrate_prepare_tunnel_args): void {
  w.uhyper(v.flags, 'remote_domain_migrate_prepare_tunnel_args.flags');
  w.present(v.dname !== undefined);
  if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_prepare_tunnel_args.dname');
  w.uhyper(v.resource, 'remote_domain_migrate_prepare_tunnel_args.resource');
  w.string(v.dom_xml, 4194304, 'remote_domain_migrate_prepare_tunnel_args.dom_xml');
}
function read_remote_domain_migrate_prepare_tunnel_args(r: XdrReader): remote_domain_migrate_prepare_tunnel_args {
  return {
    flags: r.uhyper('remote_domain_migrate_prepare_tunnel_args.flags'),
    dname: r.present('remote_domain_migrate_prepare_tunnel_args.dname') ? r.string(4194304, 'remote_domain_migrate_prepare_tunnel_args.dname') : undefined,
    resource: r.uhyper('remote_domain_migrate_prepare_tunnel_args.resource'),
    dom_xml: r.string(4194304, 'remote_domain_migrate_prepare_tunnel_args.dom_xml'),
  };
}
export const remote_domain_migrate_prepare_tunnel_args: Codec<remote_domain_migrate_prepare_tunnel_args> = { encode: write_remote_domain_migrate_prepare_tunnel_args, decode: read_remote_domain_migrate_prepare_tunnel_args };

export interface remote_connect_is_secure_ret {
  secure: number;
}
function write_remote_connect_is_secure_ret(w: XdrWriter, v: remote_connect_is_secure_ret): void {
  w.int(v.secure, 'remote_connect_is_secure_ret.secure');
}
function read_remote_connect_is_secure_ret(r: XdrReader): remote_connect_is_secure_ret {
  return {
    secure: r.int('remote_connect_is_secure_ret.secure'),
  };
}
export const remote_connect_is_secure_ret: Codec<remote_connect_is_secure_ret> = { encode: write_remote_connect_is_secure_ret, decode: read_remote_connect_is_secure_ret };

export interface remote_domain_is_active_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_is_active_args(w: XdrWriter, v: remote_domain_is_active_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_is_active_args(r: XdrReader): remote_domain_is_active_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_is_active_args: Codec<remote_domain_is_active_args> = { encode: write_remote_domain_is_active_args, decode: read_remote_domain_is_active_args };

export interface remote_domain_is_active_ret {
  active: number;
}
function write_remote_domain_is_active_ret(w: XdrWriter, v: remote_domain_is_active_ret): void {
  w.int(v.active, 'remote_domain_is_active_ret.active');
}
function read_remote_domain_is_active_ret(r: XdrReader): remote_domain_is_active_ret {
  return {
    active: r.int('remote_domain_is_active_ret.active'),
  };
}
export const remote_domain_is_active_ret: Codec<remote_domain_is_active_ret> = { encode: write_remote_domain_is_active_ret, decode: read_remote_domain_is_active_ret };

export interface remote_domain_is_persistent_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_is_persistent_args(w: XdrWriter, v: remote_domain_is_persistent_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_is_persistent_args(r: XdrReader): remote_domain_is_persistent_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_is_persistent_args: Codec<remote_domain_is_persistent_args> = { encode: write_remote_domain_is_persistent_args, decode: read_remote_domain_is_persistent_args };

export interface remote_domain_is_persistent_ret {
  persistent: number;
}
function write_remote_domain_is_persistent_ret(w: XdrWriter, v: remote_domain_is_persistent_ret): void {
  w.int(v.persistent, 'remote_domain_is_persistent_ret.persistent');
}
function read_remote_domain_is_persistent_ret(r: XdrReader): remote_domain_is_persistent_ret {
  return {
    persistent: r.int('remote_domain_is_persistent_ret.persistent'),
  };
}
export const remote_domain_is_persistent_ret: Codec<remote_domain_is_persistent_ret> = { encode: write_remote_domain_is_persistent_ret, decode: read_remote_domain_is_persistent_ret };

export interface remote_domain_is_updated_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_is_updated_args(w: XdrWriter, v: remote_domain_is_updated_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_is_updated_args(r: XdrReader): remote_domain_is_updated_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_is_updated_args: Codec<remote_domain_is_updated_args> = { encode: write_remote_domain_is_updated_args, decode: read_remote_domain_is_updated_args };

export interface remote_domain_is_updated_ret {
  updated: number;
}
function write_remote_domain_is_updated_ret(w: XdrWriter, v: remote_domain_is_updated_ret): void {
  w.int(v.updated, 'remote_domain_is_updated_ret.updated');
}
function read_remote_domain_is_updated_ret(r: XdrReader): remote_domain_is_updated_ret {
  return {
    updated: r.int('remote_domain_is_updated_ret.updated'),
  };
}
export const remote_domain_is_updated_ret: Codec<remote_domain_is_updated_ret> = { encode: write_remote_domain_is_updated_ret, decode: read_remote_domain_is_updated_ret };

export interface remote_network_is_active_args {
  net: remote_nonnull_network;
}
function write_remote_network_is_active_args(w: XdrWriter, v: remote_network_is_active_args): void {
  write_remote_nonnull_network(w, v.net);
}
function read_remote_network_is_active_args(r: XdrReader): remote_network_is_active_args {
  return {
    net: read_remote_nonnull_network(r),
  };
}
export const remote_network_is_active_args: Codec<remote_network_is_active_args> = { encode: write_remote_network_is_active_args, decode: read_remote_network_is_active_args };

export interface remote_network_is_active_ret {
  active: number;
}
function write_remote_network_is_active_ret(w: XdrWriter, v: remote_network_is_active_ret): void {
  w.int(v.active, 'remote_network_is_active_ret.active');
}
function read_remote_network_is_active_ret(r: XdrReader): remote_network_is_active_ret {
  return {
    active: r.int('remote_network_is_active_ret.active'),
  };
}
export const remote_network_is_active_ret: Codec<remote_network_is_active_ret> = { encode: write_remote_network_is_active_ret, decode: read_remote_network_is_active_ret };

export interface remote_network_is_persistent_args {
  net: remote_nonnull_network;
}
function write_remote_network_is_persistent_args(w: XdrWriter, v: remote_network_is_persistent_args): void {
  write_remote_nonnull_network(w, v.net);
}
function read_remote_network_is_persistent_args(r: XdrReader): remote_network_is_persistent_args {
  return {
    net: read_remote_nonnull_network(r),
  };
}
export const remote_network_is_persistent_args: Codec<remote_network_is_persistent_args> = { encode: write_remote_network_is_persistent_args, decode: read_remote_network_is_persistent_args };

export interface remote_network_is_persistent_ret {
  persistent: number;
}
function write_remote_network_is_persistent_ret(w: XdrWriter, v: remote_network_is_persistent_ret): void {
  w.int(v.persistent, 'remote_network_is_persistent_ret.persistent');
}
function read_remote_network_is_persistent_ret(r: XdrReader): remote_network_is_persistent_ret {
  return {
    persistent: r.int('remote_network_is_persistent_ret.persistent'),
  };
}
export const remote_network_is_persistent_ret: Codec<remote_network_is_persistent_ret> = { encode: write_remote_network_is_persistent_ret, decode: read_remote_network_is_persistent_ret };

export interface remote_storage_pool_is_active_args {
  pool: remote_nonnull_storage_pool;
}
function write_remote_storage_pool_is_active_args(w: XdrWriter, v: remote_storage_pool_is_active_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_storage_pool_is_active_args(r: XdrReader): remote_storage_pool_is_active_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
  };
}
export const remote_storage_pool_is_active_args: Codec<remote_storage_pool_is_active_args> = { encode: write_remote_storage_pool_is_active_args, decode: read_remote_storage_pool_is_active_args };

export interface remote_storage_pool_is_active_ret {
  active: number;
}
function write_remote_storage_pool_is_active_ret(w: XdrWriter, v: remote_storage_pool_is_active_ret): void {
  w.int(v.active, 'remote_storage_pool_is_active_ret.active');
}
function read_remote_storage_pool_is_active_ret(r: XdrReader): remote_storage_pool_is_active_ret {
  return {
    active: r.int('remote_storage_pool_is_active_ret.active'),
  };
}
export const remote_storage_pool_is_active_ret: Codec<remote_storage_pool_is_active_ret> = { encode: write_remote_storage_pool_is_active_ret, decode: read_remote_storage_pool_is_active_ret };

export interface remote_storage_pool_is_persistent_args {
  pool: remote_nonnull_storage_pool;
}
function write_remote_storage_pool_is_persistent_args(w: XdrWriter, v: remote_storage_pool_is_persistent_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_storage_pool_is_persistent_args(r: XdrReader): remote_storage_pool_is_persistent_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
  };
}
export const remote_storage_pool_is_persistent_args: Codec<remote_storage_pool_is_persistent_args> = { encode: write_remote_storage_pool_is_persistent_args, decode: read_remote_storage_pool_is_persistent_args };

export interface remote_storage_pool_is_persistent_ret {
  persistent: number;
}
function write_remote_storage_pool_is_persistent_ret(w: XdrWriter, v: remote_storage_pool_is_persistent_ret): void {
  w.int(v.persistent, 'remote_storage_pool_is_persistent_ret.persistent');
}
function read_remote_storage_pool_is_persistent_ret(r: XdrReader): remote_storage_pool_is_persistent_ret {
  return {
    persistent: r.int('remote_storage_pool_is_persistent_ret.persistent'),
  };
}
export const remote_storage_pool_is_persistent_ret: Codec<remote_storage_pool_is_persistent_ret> = { encode: write_remote_storage_pool_is_persistent_ret, decode: read_remote_storage_pool_is_persistent_ret };

export interface remote_interface_is_active_args {
  iface: remote_nonnull_interface;
}
function write_remote_interface_is_active_args(w: XdrWriter, v: remote_interface_is_active_args): void {
  write_remote_nonnull_interface(w, v.iface);
}
function read_remote_interface_is_active_args(r: XdrReader): remote_interface_is_active_args {
  return {
    iface: read_remote_nonnull_interface(r),
  };
}
export const remote_interface_is_active_args: Codec<remote_interface_is_active_args> = { encode: write_remote_interface_is_active_args, decode: read_remote_interface_is_active_args };

export interface remote_interface_is_active_ret {
  active: number;
}
function write_remote_interface_is_active_ret(w: XdrWriter, v: remote_interface_is_active_ret): void {
  w.int(v.active, 'remote_interface_is_active_ret.active');
}
function read_remote_interface_is_active_ret(r: XdrReader): remote_interface_is_active_ret {
  return {
    active: r.int('remote_interface_is_active_ret.active'),
  };
}
export const remote_interface_is_active_ret: Codec<remote_interface_is_active_ret> = { encode: write_remote_interface_is_active_ret, decode: read_remote_interface_is_active_ret };

export interface remote_connect_compare_cpu_args {
  xml: string;
  flags: number;
}
function write_remote_connect_compare_cpu_args(w: XdrWriter, v: remote_connect_compare_cpu_args): void {
  w.string(v.xml, 4194304, 'remote_connect_compare_cpu_args.xml');
  w.uint(v.flags, 'remote_connect_compare_cpu_args.flags');
}
function read_remote_connect_compare_cpu_args(r: XdrReader): remote_connect_compare_cpu_args {
  return {
    xml: r.string(4194304, 'remote_connect_compare_cpu_args.xml'),
    flags: r.uint('remote_connect_compare_cpu_args.flags'),
  };
}
export const remote_connect_compare_cpu_args: Codec<remote_connect_compare_cpu_args> = { encode: write_remote_connect_compare_cpu_args, decode: read_remote_connect_compare_cpu_args };

export interface remote_connect_compare_cpu_ret {
  result: number;
}
function write_remote_connect_compare_cpu_ret(w: XdrWriter, v: remote_connect_compare_cpu_ret): void {
  w.int(v.result, 'remote_connect_compare_cpu_ret.result');
}
function read_remote_connect_compare_cpu_ret(r: XdrReader): remote_connect_compare_cpu_ret {
  return {
    result: r.int('remote_connect_compare_cpu_ret.result'),
  };
}
export const remote_connect_compare_cpu_ret: Codec<remote_connect_compare_cpu_ret> = { encode: write_remote_connect_compare_cpu_ret, decode: read_remote_connect_compare_cpu_ret };

export interface remote_connect_baseline_cpu_args {
  xmlCPUs: string[];
  flags: number;
}
function write_remote_connect_baseline_cpu_args(w: XdrWriter, v: remote_connect_baseline_cpu_args): void {
  write_string_4194304_list(w, v.xmlCPUs, 256, 'remote_connect_baseline_cpu_args.xmlCPUs');
  w.uint(v.flags, 'remote_connect_baseline_cpu_args.flags');
}
function read_remote_connect_baseline_cpu_args(r: XdrReader): remote_connect_baseline_cpu_args {
  return {
    xmlCPUs: read_string_4194304_list(r, 256, 'remote_connect_baseline_cpu_args.xmlCPUs'),
    flags: r.uint('remote_connect_baseline_cpu_args.flags'),
  };
}
export const remote_connect_baseline_cpu_args: Codec<remote_connect_baseline_cpu_args> = { encode: write_remote_connect_baseline_cpu_args, decode: read_remote_connect_baseline_cpu_args };

export interface remote_connect_baseline_cpu_ret {
  cpu: string;
}
function write_remote_connect_baseline_cpu_ret(w: XdrWriter, v: remote_connect_baseline_cpu_ret): void {
  w.string(v.cpu, 4194304, 'remote_connect_baseline_cpu_ret.cpu');
}
function read_remote_connect_baseline_cpu_ret(r: XdrReader): remote_connect_baseline_cpu_ret {
  return {
    cpu: r.string(4194304, 'remote_connect_baseline_cpu_ret.cpu'),
  };
}
export const remote_connect_baseline_cpu_ret: Codec<remote_connect_baseline_cpu_ret> = { encode: write_remote_connect_baseline_cpu_ret, decode: read_remote_connect_baseline_cpu_ret };

export interface remote_domain_get_job_info_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_get_job_info_args(w: XdrWriter, v: remote_domain_get_job_info_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_get_job_info_args(r: XdrReader): remote_domain_get_job_info_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_get_job_info_args: Codec<remote_domain_get_job_info_args> = { encode: write_remote_domain_get_job_info_args, decode: read_remote_domain_get_job_info_args };

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
function write_remote_domain_get_job_info_ret(w: XdrWriter, v: remote_domain_get_job_info_ret): void {
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
}
function read_remote_domain_get_job_info_ret(r: XdrReader): remote_domain_get_job_info_ret {
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
}
export const remote_domain_get_job_info_ret: Codec<remote_domain_get_job_info_ret> = { encode: write_remote_domain_get_job_info_ret, decode: read_remote_domain_get_job_info_ret };

export interface remote_domain_get_job_stats_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_get_job_stats_args(w: XdrWriter, v: remote_domain_get_job_stats_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_get_job_stats_args.flags');
}
function read_remote_domain_get_job_stats_args(r: XdrReader): remote_domain_get_job_stats_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_get_job_stats_args.flags'),
  };
}
export const remote_domain_get_job_stats_args: Codec<remote_domain_get_job_stats_args> = { encode: write_remote_domain_get_job_stats_args, decode: read_remote_domain_get_job_stats_args };

export interface remote_domain_get_job_stats_ret {
  type: number;
  params: remote_typed_param[];
}
function write_remote_domain_get_job_stats_ret(w: XdrWriter, v: remote_domain_get_job_stats_ret): void {
  w.int(v.type, 'remote_domain_get_job_stats_ret.type');
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_get_job_stats_ret.params');
}
function read_remote_domain_get_job_stats_ret(r: XdrReader): remote_domain_get_job_stats_ret {
  return {
    type: r.int('remote_domain_get_job_stats_ret.type'),
    params: read_remote_typed_param_list(r, 64, 'remote_domain_get_job_stats_ret.params'),
  };
}
export const remote_domain_get_job_stats_ret: Codec<remote_domain_get_job_stats_ret> = { encode: write_remote_domain_get_job_stats_ret, decode: read_remote_domain_get_job_stats_ret };

export interface remote_domain_abort_job_args {
  dom: remote_nonnull_domain;
}
function write_remote_domain_abort_job_args(w: XdrWriter, v: remote_domain_abort_job_args): void {
  write_remote_nonnull_domain(w, v.dom);
}
function read_remote_domain_abort_job_args(r: XdrReader): remote_domain_abort_job_args {
  return {
    dom: read_remote_nonnull_domain(r),
  };
}
export const remote_domain_abort_job_args: Codec<remote_domain_abort_job_args> = { encode: write_remote_domain_abort_job_args, decode: read_remote_domain_abort_job_args };

export interface remote_domain_abort_job_flags_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_abort_job_flags_args(w: XdrWriter, v: remote_domain_abort_job_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_abort_job_flags_args.flags');
}
function read_remote_domain_abort_job_flags_args(r: XdrReader): remote_domain_abort_job_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_abort_job_flags_args.flags'),
  };
}
export const remote_domain_abort_job_flags_args: Codec<remote_domain_abort_job_flags_args> = { encode: write_remote_domain_abort_job_flags_args, decode: read_remote_domain_abort_job_flags_args };

export interface remote_domain_migrate_get_max_downtime_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_migrate_get_max_downtime_args(w: XdrWriter, v: remote_domain_migrate_get_max_downtime_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_migrate_get_max_downtime_args.flags');
}
function read_remote_domain_migrate_get_max_downtime_args(r: XdrReader): remote_domain_migrate_get_max_downtime_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_migrate_get_max_downtime_args.flags'),
  };
}
export const remote_domain_migrate_get_max_downtime_args: Codec<remote_domain_migrate_get_max_downtime_args> = { encode: write_remote_domain_migrate_get_max_downtime_args, decode: read_remote_domain_migrate_get_max_downtime_args };

export interface remote_domain_migrate_get_max_downtime_ret {
  downtime: Hyper;
}
function write_remote_domain_migrate_get_max_downtime_ret(w: XdrWriter, v: remote_domain_migrate_get_max_downtime_ret): void {
  w.uhyper(v.downtime, 'remote_domain_migrate_get_max_downtime_ret.downtime');
}
function read_remote_domain_migrate_get_max_downtime_ret(r: XdrReader): remote_domain_migrate_get_max_downtime_ret {
  return {
    downtime: r.uhyper('remote_domain_migrate_get_max_downtime_ret.downtime'),
  };
}
export const remote_domain_migrate_get_max_downtime_ret: Codec<remote_domain_migrate_get_max_downtime_ret> = { encode: write_remote_domain_migrate_get_max_downtime_ret, decode: read_remote_domain_migrate_get_max_downtime_ret };

export interface remote_domain_migrate_set_max_downtime_args {
  dom: remote_nonnull_domain;
  downtime: Hyper;
  flags: number;
}
function write_remote_domain_migrate_set_max_downtime_args(w: XdrWriter, v: remote_domain_migrate_set_max_downtime_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uhyper(v.downtime, 'remote_domain_migrate_set_max_downtime_args.downtime');
  w.uint(v.flags, 'remote_domain_migrate_set_max_downtime_args.flags');
}
function read_remote_domain_migrate_set_max_downtime_args(r: XdrReader): remote_domain_migrate_set_max_downtime_args {
  return {
    dom: read_remote_nonnull_domain(r),
    downtime: r.uhyper('remote_domain_migrate_set_max_downtime_args.downtime'),
    flags: r.uint('remote_domain_migrate_set_max_downtime_args.flags'),
  };
}
export const remote_domain_migrate_set_max_downtime_args: Codec<remote_domain_migrate_set_max_downtime_args> = { encode: write_remote_domain_migrate_set_max_downtime_args, decode: read_remote_domain_migrate_set_max_downtime_args };

export interface remote_domain_migrate_get_compression_cache_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_migrate_get_compression_cache_args(w: XdrWriter, v: remote_domain_migrate_get_compression_cache_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_migrate_get_compression_cache_args.flags');
}
function read_remote_domain_migrate_get_compression_cache_args(r: XdrReader): remote_domain_migrate_get_compression_cache_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_migrate_get_compression_cache_args.flags'),
  };
}
export const remote_domain_migrate_get_compression_cache_args: Codec<remote_domain_migrate_get_compression_cache_args> = { encode: write_remote_domain_migrate_get_compression_cache_args, decode: read_remote_domain_migrate_get_compression_cache_args };

export interface remote_domain_migrate_get_compression_cache_ret {
  cacheSize: Hyper;
}
function write_remote_domain_migrate_get_compression_cache_ret(w: XdrWriter, v: remote_domain_migrate_get_compression_cache_ret): void {
  w.uhyper(v.cacheSize, 'remote_domain_migrate_get_compression_cache_ret.cacheSize');
}
function read_remote_domain_migrate_get_compression_cache_ret(r: XdrReader): remote_domain_migrate_get_compression_cache_ret {
  return {
    cacheSize: r.uhyper('remote_domain_migrate_get_compression_cache_ret.cacheSize'),
  };
}
export const remote_domain_migrate_get_compression_cache_ret: Codec<remote_domain_migrate_get_compression_cache_ret> = { encode: write_remote_domain_migrate_get_compression_cache_ret, decode: read_remote_domain_migrate_get_compression_cache_ret };

export interface remote_domain_migrate_set_compression_cache_args {
  dom: remote_nonnull_domain;
  cacheSize: Hyper;
  flags: number;
}
function write_remote_domain_migrate_set_compression_cache_args(w: XdrWriter, v: remote_domain_migrate_set_compression_cache_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uhyper(v.cacheSize, 'remote_domain_migrate_set_compression_cache_args.cacheSize');
  w.uint(v.flags, 'remote_domain_migrate_set_compression_cache_args.flags');
}
function read_remote_domain_migrate_set_compression_cache_args(r: XdrReader): remote_domain_migrate_set_compression_cache_args {
  return {
    dom: read_remote_nonnull_domain(r),
    cacheSize: r.uhyper('remote_domain_migrate_set_compression_cache_args.cacheSize'),
    flags: r.uint('remote_domain_migrate_set_compression_cache_args.flags'),
  };
}
export const remote_domain_migrate_set_compression_cache_args: Codec<remote_domain_migrate_set_compression_cache_args> = { encode: write_remote_domain_migrate_set_compression_cache_args, decode: read_remote_domain_migrate_set_compression_cache_args };

export interface remote_domain_migrate_set_max_speed_args {
  dom: remote_nonnull_domain;
  bandwidth: Hyper;
  flags: number;
}
function write_remote_domain_migrate_set_max_speed_args(w: XdrWriter, v: remote_domain_migrate_set_max_speed_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uhyper(v.bandwidth, 'remote_domain_migrate_set_max_speed_args.bandwidth');
  w.uint(v.flags, 'remote_domain_migrate_set_max_speed_args.flags');
}
function read_remote_domain_migrate_set_max_speed_args(r: XdrReader): remote_domain_migrate_set_max_speed_args {
  return {
    dom: read_remote_nonnull_domain(r),
    bandwidth: r.uhyper('remote_domain_migrate_set_max_speed_args.bandwidth'),
    flags: r.uint('remote_domain_migrate_set_max_speed_args.flags'),
  };
}
export const remote_domain_migrate_set_max_speed_args: Codec<remote_domain_migrate_set_max_speed_args> = { encode: write_remote_domain_migrate_set_max_speed_args, decode: read_remote_domain_migrate_set_max_speed_args };

export interface remote_domain_migrate_get_max_speed_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_migrate_get_max_speed_args(w: XdrWriter, v: remote_domain_migrate_get_max_speed_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_migrate_get_max_speed_args.flags');
}
function read_remote_domain_migrate_get_max_speed_args(r: XdrReader): remote_domain_migrate_get_max_speed_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_migrate_get_max_speed_args.flags'),
  };
}
export const remote_domain_migrate_get_max_speed_args: Codec<remote_domain_migrate_get_max_speed_args> = { encode: write_remote_domain_migrate_get_max_speed_args, decode: read_remote_domain_migrate_get_max_speed_args };

export interface remote_domain_migrate_get_max_speed_ret {
  bandwidth: Hyper;
}
function write_remote_domain_migrate_get_max_speed_ret(w: XdrWriter, v: remote_domain_migrate_get_max_speed_ret): void {
  w.uhyper(v.bandwidth, 'remote_domain_migrate_get_max_speed_ret.bandwidth');
}
function read_remote_domain_migrate_get_max_speed_ret(r: XdrReader): remote_domain_migrate_get_max_speed_ret {
  return {
    bandwidth: r.uhyper('remote_domain_migrate_get_max_speed_ret.bandwidth'),
  };
}
export const remote_domain_migrate_get_max_speed_ret: Codec<remote_domain_migrate_get_max_speed_ret> = { encode: write_remote_domain_migrate_get_max_speed_ret, decode: read_remote_domain_migrate_get_max_speed_ret };

export interface remote_connect_domain_event_register_any_args {
  eventID: number;
}
function write_remote_connect_domain_event_register_any_args(w: XdrWriter, v: remote_connect_domain_event_register_any_args): void {
  w.int(v.eventID, 'remote_connect_domain_event_register_any_args.eventID');
}
function read_remote_connect_domain_event_register_any_args(r: XdrReader): remote_connect_domain_event_register_any_args {
  return {
    eventID: r.int('remote_connect_domain_event_register_any_args.eventID'),
  };
}
export const remote_connect_domain_event_register_any_args: Codec<remote_connect_domain_event_register_any_args> = { encode: write_remote_connect_domain_event_register_any_args, decode: read_remote_connect_domain_event_register_any_args };

export interface remote_connect_domain_event_deregister_any_args {
  eventID: number;
}
function write_remote_connect_domain_event_deregister_any_args(w: XdrWriter, v: remote_connect_domain_event_deregister_any_args): void {
  w.int(v.eventID, 'remote_connect_domain_event_deregister_any_args.eventID');
}
function read_remote_connect_domain_event_deregister_any_args(r: XdrReader): remote_connect_domain_event_deregister_any_args {
  return {
    eventID: r.int('remote_connect_domain_event_deregister_any_args.eventID'),
  };
}
export const remote_connect_domain_event_deregister_any_args: Codec<remote_connect_domain_event_deregister_any_args> = { encode: write_remote_connect_domain_event_deregister_any_args, decode: read_remote_connect_domain_event_deregister_any_args };

export interface remote_connect_domain_event_callback_register_any_args {
  eventID: number;
  dom: remote_nonnull_domain | undefined;
}
function write_remote_connect_domain_event_callback_register_any_args(w: XdrWriter, v: remote_connect_domain_event_callback_register_any_args): void {
  w.int(v.eventID, 'remote_connect_domain_event_callback_register_any_args.eventID');
  w.present(v.dom !== undefined);
  if (v.dom !== undefined) write_remote_nonnull_domain(w, v.dom);
}
function read_remote_connect_domain_event_callback_register_any_args(r: XdrReader): remote_connect_domain_event_callback_register_any_args {
  return {
    eventID: r.int('remote_connect_domain_event_callback_register_any_args.eventID'),
    dom: r.present('remote_connect_domain_event_callback_register_any_args.dom') ? read_remote_nonnull_domain(r) : undefined,
  };
}
export const remote_connect_domain_event_callback_register_any_args: Codec<remote_connect_domain_event_callback_register_any_args> = { encode: write_remote_connect_domain_event_callback_register_any_args, decode: read_remote_connect_domain_event_callback_register_any_args };

export interface remote_connect_domain_event_callback_register_any_ret {
  callbackID: number;
}
function write_remote_connect_domain_event_callback_register_any_ret(w: XdrWriter, v: remote_connect_domain_event_callback_register_any_ret): void {
  w.int(v.callbackID, 'remote_connect_domain_event_callback_register_any_ret.callbackID');
}
function read_remote_connect_domain_event_callback_register_any_ret(r: XdrReader): remote_connect_domain_event_callback_register_any_ret {
  return {
    callbackID: r.int('remote_connect_domain_event_callback_register_any_ret.callbackID'),
  };
}
export const remote_connect_domain_event_callback_register_any_ret: Codec<remote_connect_domain_event_callback_register_any_ret> = { encode: write_remote_connect_domain_event_callback_register_any_ret, decode: read_remote_connect_domain_event_callback_register_any_ret };

export interface remote_connect_domain_event_callback_deregister_any_args {
  callbackID: number;
}
function write_remote_connect_domain_event_callback_deregister_any_args(w: XdrWriter, v: remote_connect_domain_event_callback_deregister_any_args): void {
  w.int(v.callbackID, 'remote_connect_domain_event_callback_deregister_any_args.callbackID');
}
function read_remote_connect_domain_event_callback_deregister_any_args(r: XdrReader): remote_connect_domain_event_callback_deregister_any_args {
  return {
    callbackID: r.int('remote_connect_domain_event_callback_deregister_any_args.callbackID'),
  };
}
export const remote_connect_domain_event_callback_deregister_any_args: Codec<remote_connect_domain_event_callback_deregister_any_args> = { encode: write_remote_connect_domain_event_callback_deregister_any_args, decode: read_remote_connect_domain_event_callback_deregister_any_args };

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
function write_remote_domain_event_callback_reboot_msg(w: XdrWriter, v: remote_domain_event_callback_reboot_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_reboot_msg.callbackID');
  write_remote_domain_event_reboot_msg(w, v.msg);
}
function read_remote_domain_event_callback_reboot_msg(r: XdrReader): remote_domain_event_callback_reboot_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_reboot_msg.callbackID'),
    msg: read_remote_domain_event_reboot_msg(r),
  };
}
export const remote_domain_event_callback_reboot_msg: Codec<remote_domain_event_callback_reboot_msg> = { encode: write_remote_domain_event_callback_reboot_msg, decode: read_remote_domain_event_callback_reboot_msg };

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
function write_remote_domain_event_callback_rtc_change_msg(w: XdrWriter, v: remote_domain_event_callback_rtc_change_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_rtc_change_msg.callbackID');
  write_remote_domain_event_rtc_change_msg(w, v.msg);
}
function read_remote_domain_event_callback_rtc_change_msg(r: XdrReader): remote_domain_event_callback_rtc_change_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_rtc_change_msg.callbackID'),
    msg: read_remote_domain_event_rtc_change_msg(r),
  };
}
export const remote_domain_event_callback_rtc_change_msg: Codec<remote_domain_event_callback_rtc_change_msg> = { encode: write_remote_domain_event_callback_rtc_change_msg, decode: read_remote_domain_event_callback_rtc_change_msg };

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
function write_remote_domain_event_callback_watchdog_msg(w: XdrWriter, v: remote_domain_event_callback_watchdog_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_watchdog_msg.callbackID');
  write_remote_domain_event_watchdog_msg(w, v.msg);
}
function read_remote_domain_event_callback_watchdog_msg(r: XdrReader): remote_domain_event_callback_watchdog_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_watchdog_msg.callbackID'),
    msg: read_remote_domain_event_watchdog_msg(r),
  };
}
export const remote_domain_event_callback_watchdog_msg: Codec<remote_domain_event_callback_watchdog_msg> = { encode: write_remote_domain_event_callback_watchdog_msg, decode: read_remote_domain_event_callback_watchdog_msg };

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
function write_remote_domain_event_callback_io_error_msg(w: XdrWriter, v: remote_domain_event_callback_io_error_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_io_error_msg.callbackID');
  write_remote_domain_event_io_error_msg(w, v.msg);
}
function read_remote_domain_event_callback_io_error_msg(r: XdrReader): remote_domain_event_callback_io_error_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_io_error_msg.callbackID'),
    msg: read_remote_domain_event_io_error_msg(r),
  };
}
export const remote_domain_event_callback_io_error_msg: Codec<remote_domain_event_callback_io_error_msg> = { encode: write_remote_domain_event_callback_io_error_msg, decode: read_remote_domain_event_callback_io_error_msg };

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
function write_remote_domain_event_callback_io_error_reason_msg(w: XdrWriter, v: remote_domain_event_callback_io_error_reason_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_io_error_reason_msg.callbackID');
  write_remote_domain_event_io_error_reason_msg(w, v.msg);
}
function read_remote_domain_event_callback_io_error_reason_msg(r: XdrReader): remote_domain_event_callback_io_error_reason_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_io_error_reason_msg.callbackID'),
    msg: read_remote_domain_event_io_error_reason_msg(r),
  };
}
export const remote_domain_event_callback_io_error_reason_msg: Codec<remote_domain_event_callback_io_error_reason_msg> = { encode: write_remote_domain_event_callback_io_error_reason_msg, decode: read_remote_domain_event_callback_io_error_reason_msg };

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
function write_remote_domain_event_callback_graphics_msg(w: XdrWriter, v: remote_domain_event_callback_graphics_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_graphics_msg.callbackID');
  write_remote_domain_event_graphics_msg(w, v.msg);
}
function read_remote_domain_event_callback_graphics_msg(r: XdrReader): remote_domain_event_callback_graphics_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_graphics_msg.callbackID'),
    msg: read_remote_domain_event_graphics_msg(r),
  };
}
export const remote_domain_event_callback_graphics_msg: Codec<remote_domain_event_callback_graphics_msg> = { encode: write_remote_domain_event_callback_graphics_msg, decode: read_remote_domain_event_callback_graphics_msg };

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
function write_remote_domain_event_callback_block_job_msg(w: XdrWriter, v: remote_domain_event_callback_block_job_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_block_job_msg.callbackID');
  write_remote_domain_event_block_job_msg(w, v.msg);
}
function read_remote_domain_event_callback_block_job_msg(r: XdrReader): remote_domain_event_callback_block_job_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_block_job_msg.callbackID'),
    msg: read_remote_domain_event_block_job_msg(r),
  };
}
export const remote_domain_event_callback_block_job_msg: Codec<remote_domain_event_callback_block_job_msg> = { encode: write_remote_domain_event_callback_block_job_msg, decode: read_remote_domain_event_callback_block_job_msg };

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
function write_remote_domain_event_callback_disk_change_msg(w: XdrWriter, v: remote_domain_event_callback_disk_change_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_disk_change_msg.callbackID');
  write_remote_domain_event_disk_change_msg(w, v.msg);
}
function read_remote_domain_event_callback_disk_change_msg(r: XdrReader): remote_domain_event_callback_disk_change_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_disk_change_msg.callbackID'),
    msg: read_remote_domain_event_disk_change_msg(r),
  };
}
export const remote_domain_event_callback_disk_change_msg: Codec<remote_domain_event_callback_disk_change_msg> = { encode: write_remote_domain_event_callback_disk_change_msg, decode: read_remote_domain_event_callback_disk_change_msg };

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
function write_remote_domain_event_callback_tray_change_msg(w: XdrWriter, v: remote_domain_event_callback_tray_change_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_tray_change_msg.callbackID');
  write_remote_domain_event_tray_change_msg(w, v.msg);
}
function read_remote_domain_event_callback_tray_change_msg(r: XdrReader): remote_domain_event_callback_tray_change_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_tray_change_msg.callbackID'),
    msg: read_remote_domain_event_tray_change_msg(r),
  };
}
export const remote_domain_event_callback_tray_change_msg: Codec<remote_domain_event_callback_tray_change_msg> = { encode: write_remote_domain_event_callback_tray_change_msg, decode: read_remote_domain_event_callback_tray_change_msg };

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
function write_remote_domain_event_callback_pmwakeup_msg(w: XdrWriter, v: remote_domain_event_callback_pmwakeup_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_pmwakeup_msg.callbackID');
  w.int(v.reason, 'remote_domain_event_callback_pmwakeup_msg.reason');
  write_remote_domain_event_pmwakeup_msg(w, v.msg);
}
function read_remote_domain_event_callback_pmwakeup_msg(r: XdrReader): remote_domain_event_callback_pmwakeup_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_pmwakeup_msg.callbackID'),
    reason: r.int('remote_domain_event_callback_pmwakeup_msg.reason'),
    msg: read_remote_domain_event_pmwakeup_msg(r),
  };
}
export const remote_domain_event_callback_pmwakeup_msg: Codec<remote_domain_event_callback_pmwakeup_msg> = { encode: write_remote_domain_event_callback_pmwakeup_msg, decode: read_remote_domain_event_callback_pmwakeup_msg };

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
function write_remote_domain_event_callback_pmsuspend_msg(w: XdrWriter, v: remote_domain_event_callback_pmsuspend_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_pmsuspend_msg.callbackID');
  w.int(v.reason, 'remote_domain_event_callback_pmsuspend_msg.reason');
  write_remote_domain_event_pmsuspend_msg(w, v.msg);
}
function read_remote_domain_event_callback_pmsuspend_msg(r: XdrReader): remote_domain_event_callback_pmsuspend_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_pmsuspend_msg.callbackID'),
    reason: r.int('remote_domain_event_callback_pmsuspend_msg.reason'),
    msg: read_remote_domain_event_pmsuspend_msg(r),
  };
}
export const remote_domain_event_callback_pmsuspend_msg: Codec<remote_domain_event_callback_pmsuspend_msg> = { encode: write_remote_domain_event_callback_pmsuspend_msg, decode: read_remote_domain_event_callback_pmsuspend_msg };

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
function write_remote_domain_event_callback_balloon_change_msg(w: XdrWriter, v: remote_domain_event_callback_balloon_change_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_balloon_change_msg.callbackID');
  write_remote_domain_event_balloon_change_msg(w, v.msg);
}
function read_remote_domain_event_callback_balloon_change_msg(r: XdrReader): remote_domain_event_callback_balloon_change_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_balloon_change_msg.callbackID'),
    msg: read_remote_domain_event_balloon_change_msg(r),
  };
}
export const remote_domain_event_callback_balloon_change_msg: Codec<remote_domain_event_callback_balloon_change_msg> = { encode: write_remote_domain_event_callback_balloon_change_msg, decode: read_remote_domain_event_callback_balloon_change_msg };

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
function write_remote_domain_event_callback_pmsuspend_disk_msg(w: XdrWriter, v: remote_domain_event_callback_pmsuspend_disk_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_pmsuspend_disk_msg.callbackID');
  w.int(v.reason, 'remote_domain_event_callback_pmsuspend_disk_msg.reason');
  write_remote_domain_event_pmsuspend_disk_msg(w, v.msg);
}
function read_remote_domain_event_callback_pmsuspend_disk_msg(r: XdrReader): remote_domain_event_callback_pmsuspend_disk_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_pmsuspend_disk_msg.callbackID'),
    reason: r.int('remote_domain_event_callback_pmsuspend_disk_msg.reason'),
    msg: read_remote_domain_event_pmsuspend_disk_msg(r),
  };
}
export const remote_domain_event_callback_pmsuspend_disk_msg: Codec<remote_domain_event_callback_pmsuspend_disk_msg> = { encode: write_remote_domain_event_callback_pmsuspend_disk_msg, decode: read_remote_domain_event_callback_pmsuspend_disk_msg };

export interface remote_domain_managed_save_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_managed_save_args(w: XdrWriter, v: remote_domain_managed_save_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_managed_save_args.flags');
}
function read_remote_domain_managed_save_args(r: XdrReader): remote_domain_managed_save_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_managed_save_args.flags'),
  };
}
export const remote_domain_managed_save_args: Codec<remote_domain_managed_save_args> = { encode: write_remote_domain_managed_save_args, decode: read_remote_domain_managed_save_args };

export interface remote_domain_has_managed_save_image_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_has_managed_save_image_args(w: XdrWriter, v: remote_domain_has_managed_save_image_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_has_managed_save_image_args.flags');
}
function read_remote_domain_has_managed_save_image_args(r: XdrReader): remote_domain_has_managed_save_image_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_has_managed_save_image_args.flags'),
  };
}
export const remote_domain_has_managed_save_image_args: Codec<remote_domain_has_managed_save_image_args> = { encode: write_remote_domain_has_managed_save_image_args, decode: read_remote_domain_has_managed_save_image_args };

export interface remote_domain_has_managed_save_image_ret {
  result: number;
}
function write_remote_domain_has_managed_save_image_ret(w: XdrWriter, v: remote_domain_has_managed_save_image_ret): void {
  w.int(v.result, 'remote_domain_has_managed_save_image_ret.result');
}
function read_remote_domain_has_managed_save_image_ret(r: XdrReader): remote_domain_has_managed_save_image_ret {
  return {
    result: r.int('remote_domain_has_managed_save_image_ret.result'),
  };
}
export const remote_domain_has_managed_save_image_ret: Codec<remote_domain_has_managed_save_image_ret> = { encode: write_remote_domain_has_managed_save_image_ret, decode: read_remote_domain_has_managed_save_image_ret };

export interface remote_domain_managed_save_remove_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_managed_save_remove_args(w: XdrWriter, v: remote_domain_managed_save_remove_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_managed_save_remove_args.flags');
}
function read_remote_domain_managed_save_remove_args(r: XdrReader): remote_domain_managed_save_remove_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_managed_save_remove_args.flags'),
  };
}
export const remote_domain_managed_save_remove_args: Codec<remote_domain_managed_save_remove_args> = { encode: write_remote_domain_managed_save_remove_args, decode: read_remote_domain_managed_save_remove_args };

export interface remote_domain_managed_save_get_xml_desc_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_managed_save_get_xml_desc_args(w: XdrWriter, v: remote_domain_managed_save_get_xml_desc_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_managed_save_get_xml_desc_args.flags');
}
function read_remote_domain_managed_save_get_xml_desc_args(r: XdrReader): remote_domain_managed_save_get_xml_desc_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_managed_save_get_xml_desc_args.flags'),
  };
}
export const remote_domain_managed_save_get_xml_desc_args: Codec<remote_domain_managed_save_get_xml_desc_args> = { encode: write_remote_domain_managed_save_get_xml_desc_args, decode: read_remote_domain_managed_save_get_xml_desc_args };

export interface remote_domain_managed_save_get_xml_desc_ret {
  xml: string;
}
function write_remote_domain_managed_save_get_xml_desc_ret(w: XdrWriter, v: remote_domain_managed_save_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_domain_managed_save_get_xml_desc_ret.xml');
}
function read_remote_domain_managed_save_get_xml_desc_ret(r: XdrReader): remote_domain_managed_save_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_domain_managed_save_get_xml_desc_ret.xml'),
  };
}
export const remote_domain_managed_save_get_xml_desc_ret: Codec<remote_domain_managed_save_get_xml_desc_ret> = { encode: write_remote_domain_managed_save_get_xml_desc_ret, decode: read_remote_domain_managed_save_get_xml_desc_ret };

export interface remote_domain_managed_save_define_xml_args {
  dom: remote_nonnull_domain;
  dxml: string | undefined;
  flags: number;
}
function write_remote_domain_managed_save_define_xml_args(w: XdrWriter, v: remote_domain_managed_save_define_xml_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.present(v.dxml !== undefined);
  if (v.dxml !== undefined) w.string(v.dxml, 4194304, 'remote_domain_managed_save_define_xml_args.dxml');
  w.uint(v.flags, 'remote_domain_managed_save_define_xml_args.flags');
}
function read_remote_domain_managed_save_define_xml_args(r: XdrReader): remote_domain_managed_save_define_xml_args {
  return {
    dom: read_remote_nonnull_domain(r),
    dxml: r.present('remote_domain_managed_save_define_xml_args.dxml') ? r.string(4194304, 'remote_domain_managed_save_define_xml_args.dxml') : undefined,
    flags: r.uint('remote_domain_managed_save_define_xml_args.flags'),
  };
}
export const remote_domain_managed_save_define_xml_args: Codec<remote_domain_managed_save_define_xml_args> = { encode: write_remote_domain_managed_save_define_xml_args, decode: read_remote_domain_managed_save_define_xml_args };

export interface remote_domain_snapshot_create_xml_args {
  dom: remote_nonnull_domain;
  xml_desc: string;
  flags: number;
}
function write_remote_domain_snapshot_create_xml_args(w: XdrWriter, v: remote_domain_snapshot_create_xml_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.xml_desc, 4194304, 'remote_domain_snapshot_create_xml_args.xml_desc');
  w.uint(v.flags, 'remote_domain_snapshot_create_xml_args.flags');
}
function read_remote_domain_snapshot_create_xml_args(r: XdrReader): remote_domain_snapshot_create_xml_args {
  return {
    dom: read_remote_nonnull_domain(r),
    xml_desc: r.string(4194304, 'remote_domain_snapshot_create_xml_args.xml_desc'),
    flags: r.uint('remote_domain_snapshot_create_xml_args.flags'),
  };
}
export const remote_domain_snapshot_create_xml_args: Codec<remote_domain_snapshot_create_xml_args> = { encode: write_remote_domain_snapshot_create_xml_args, decode: read_remote_domain_snapshot_create_xml_args };

export interface remote_domain_snapshot_create_xml_ret {
  snap: remote_nonnull_domain_snapshot;
}
function write_remote_domain_snapshot_create_xml_ret(w: XdrWriter, v: remote_domain_snapshot_create_xml_ret): void {
  write_remote_nonnull_domain_snapshot(w, v.snap);
}
function read_remote_domain_snapshot_create_xml_ret(r: XdrReader): remote_domain_snapshot_create_xml_ret {
  return {
    snap: read_remote_nonnull_domain_snapshot(r),
  };
}
export const remote_domain_snapshot_create_xml_ret: Codec<remote_domain_snapshot_create_xml_ret> = { encode: write_remote_domain_snapshot_create_xml_ret, decode: read_remote_domain_snapshot_create_xml_ret };

export interface remote_domain_snapshot_get_xml_desc_args {
  snap: remote_nonnull_domain_snapshot;
  flags: number;
}
function write_remote_domain_snapshot_get_xml_desc_args(w: XdrWriter, v: remote_domain_snapshot_get_xml_desc_args): void {
  write_remote_nonnull_domain_snapshot(w, v.snap);
  w.uint(v.flags, 'remote_domain_snapshot_get_xml_desc_args.flags');
}
function read_remote_domain_snapshot_get_xml_desc_args(r: XdrReader): remote_domain_snapshot_get_xml_desc_args {
  return {
    snap: read_remote_nonnull_domain_snapshot(r),
    flags: r.uint('remote_domain_snapshot_get_xml_desc_args.flags'),
  };
}
export const remote_domain_snapshot_get_xml_desc_args: Codec<remote_domain_snapshot_get_xml_desc_args> = { encode: write_remote_domain_snapshot_get_xml_desc_args, decode: read_remote_domain_snapshot_get_xml_desc_args };

export interface remote_domain_snapshot_get_xml_desc_ret {
  xml: string;
}
function write_remote_domain_snapshot_get_xml_desc_ret(w: XdrWriter, v: remote_domain_snapshot_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_domain_snapshot_get_xml_desc_ret.xml');
}
function read_remote_domain_snapshot_get_xml_desc_ret(r: XdrReader): remote_domain_snapshot_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_domain_snapshot_get_xml_desc_ret.xml'),
  };
}
export const remote_domain_snapshot_get_xml_desc_ret: Codec<remote_domain_snapshot_get_xml_desc_ret> = { encode: write_remote_domain_snapshot_get_xml_desc_ret, decode: read_remote_domain_snapshot_get_xml_desc_ret };

export interface remote_domain_snapshot_num_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_snapshot_num_args(w: XdrWriter, v: remote_domain_snapshot_num_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_snapshot_num_args.flags');
}
function read_remote_domain_snapshot_num_args(r: XdrReader): remote_domain_snapshot_num_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_snapshot_num_args.flags'),
  };
}
export const remote_domain_snapshot_num_args: Codec<remote_domain_snapshot_num_args> = { encode: write_remote_domain_snapshot_num_args, decode: read_remote_domain_snapshot_num_args };

export interface remote_domain_snapshot_num_ret {
  num: number;
}
function write_remote_domain_snapshot_num_ret(w: XdrWriter, v: remote_domain_snapshot_num_ret): void {
  w.int(v.num, 'remote_domain_snapshot_num_ret.num');
}
function read_remote_domain_snapshot_num_ret(r: XdrReader): remote_domain_snapshot_num_ret {
  return {
    num: r.int('remote_domain_snapshot_num_ret.num'),
  };
}
export const remote_domain_snapshot_num_ret: Codec<remote_domain_snapshot_num_ret> = { encode: write_remote_domain_snapshot_num_ret, decode: read_remote_domain_snapshot_num_ret };

export interface remote_domain_snapshot_list_names_args {
  dom: remote_nonnull_domain;
  maxnames: number;
  flags: number;
}
function write_remote_domain_snapshot_list_names_args(w: XdrWriter, v: remote_domain_snapshot_list_names_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.maxnames, 'remote_domain_snapshot_list_names_args.maxnames');
  w.uint(v.flags, 'remote_domain_snapshot_list_names_args.flags');
}
function read_remote_domain_snapshot_list_names_args(r: XdrReader): remote_domain_snapshot_list_names_args {
  return {
    dom: read_remote_nonnull_domain(r),
    maxnames: r.int('remote_domain_snapshot_list_names_args.maxnames'),
    flags: r.uint('remote_domain_snapshot_list_names_args.flags'),
  };
}
export const remote_domain_snapshot_list_names_args: Codec<remote_domain_snapshot_list_names_args> = { encode: write_remote_domain_snapshot_list_names_args, decode: read_remote_domain_snapshot_list_names_args };

export interface remote_domain_snapshot_list_names_ret {
  names: string[];
}
function write_remote_domain_snapshot_list_names_ret(w: XdrWriter, v: remote_domain_snapshot_list_names_ret): void {
  write_string_4194304_list(w, v.names, 16384, 'remote_domain_snapshot_list_names_ret.names');
}
function read_remote_domain_snapshot_list_names_ret(r: XdrReader): remote_domain_snapshot_list_names_ret {
  return {
    names: read_string_4194304_list(r, 16384, 'remote_domain_snapshot_list_names_ret.names'),
  };
}
export const remote_domain_snapshot_list_names_ret: Codec<remote_domain_snapshot_list_names_ret> = { encode: write_remote_domain_snapshot_list_names_ret, decode: read_remote_domain_snapshot_list_names_ret };

export interface remote_domain_list_all_snapshots_args {
  dom: remote_nonnull_domain;
  need_results: number;
  flags: number;
}
function write_remote_domain_list_all_snapshots_args(w: XdrWriter, v: remote_domain_list_all_snapshots_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.need_results, 'remote_domain_list_all_snapshots_args.need_results');
  w.uint(v.flags, 'remote_domain_list_all_snapshots_args.flags');
}
function read_remote_domain_list_all_snapshots_args(r: XdrReader): remote_domain_list_all_snapshots_args {
  return {
    dom: read_remote_nonnull_domain(r),
    need_results: r.int('remote_domain_list_all_snapshots_args.need_results'),
    flags: r.uint('remote_domain_list_all_snapshots_args.flags'),
  };
}
export const remote_domain_list_all_snapshots_args: Codec<remote_domain_list_all_snapshots_args> = { encode: write_remote_domain_list_all_snapshots_args, decode: read_remote_domain_list_all_snapshots_args };

export interface remote_domain_list_all_snapshots_ret {
  snapshots: remote_nonnull_domain_snapshot[];
  ret: number;
}
function write_remote_domain_list_all_snapshots_ret(w: XdrWriter, v: remote_domain_list_all_snapshots_ret): void {
  write_remote_nonnull_domain_snapshot_list(w, v.snapshots, 16384, 'remote_domain_list_all_snapshots_ret.snapshots');
  w.int(v.ret, 'remote_domain_list_all_snapshots_ret.ret');
}
function read_remote_domain_list_all_snapshots_ret(r: XdrReader): remote_domain_list_all_snapshots_ret {
  return {
    snapshots: read_remote_nonnull_domain_snapshot_list(r, 16384, 'remote_domain_list_all_snapshots_ret.snapshots'),
    ret: r.int('remote_domain_list_all_snapshots_ret.ret'),
  };
}
export const remote_domain_list_all_snapshots_ret: Codec<remote_domain_list_all_snapshots_ret> = { encode: write_remote_domain_list_all_snapshots_ret, decode: read_remote_domain_list_all_snapshots_ret };

export interface remote_domain_snapshot_num_children_args {
  snap: remote_nonnull_domain_snapshot;
  flags: number;
}
function write_remote_domain_snapshot_num_children_args(w: XdrWriter, v: remote_domain_snapshot_num_children_args): void {
  write_remote_nonnull_domain_snapshot(w, v.snap);
  w.uint(v.flags, 'remote_domain_snapshot_num_children_args.flags');
}
function read_remote_domain_snapshot_num_children_args(r: XdrReader): remote_domain_snapshot_num_children_args {
  return {
    snap: read_remote_nonnull_domain_snapshot(r),
    flags: r.uint('remote_domain_snapshot_num_children_args.flags'),
  };
}
export const remote_domain_snapshot_num_children_args: Codec<remote_domain_snapshot_num_children_args> = { encode: write_remote_domain_snapshot_num_children_args, decode: read_remote_domain_snapshot_num_children_args };

export interface remote_domain_snapshot_num_children_ret {
  num: number;
}
function write_remote_domain_snapshot_num_children_ret(w: XdrWriter, v: remote_domain_snapshot_num_children_ret): void {
  w.int(v.num, 'remote_domain_snapshot_num_children_ret.num');
}
function read_remote_domain_snapshot_num_children_ret(r: XdrReader): remote_domain_snapshot_num_children_ret {
  return {
    num: r.int('remote_domain_snapshot_num_children_ret.num'),
  };
}
export const remote_domain_snapshot_num_children_ret: Codec<remote_domain_snapshot_num_children_ret> = { encode: write_remote_domain_snapshot_num_children_ret, decode: read_remote_domain_snapshot_num_children_ret };

export interface remote_domain_snapshot_list_children_names_args {
  snap: remote_nonnull_domain_snapshot;
  maxnames: number;
  flags: number;
}
function write_remote_domain_snapshot_list_children_names_args(w: XdrWriter, v: remote_domain_snapshot_list_children_names_args): void {
  write_remote_nonnull_domain_snapshot(w, v.snap);
  w.int(v.maxnames, 'remote_domain_snapshot_list_children_names_args.maxnames');
  w.uint(v.flags, 'remote_domain_snapshot_list_children_names_args.flags');
}
function read_remote_domain_snapshot_list_children_names_args(r: XdrReader): remote_domain_snapshot_list_children_names_args {
  return {
    snap: read_remote_nonnull_domain_snapshot(r),
    maxnames: r.int('remote_domain_snapshot_list_children_names_args.maxnames'),
    flags: r.uint('remote_domain_snapshot_list_children_names_args.flags'),
  };
}
export const remote_domain_snapshot_list_children_names_args: Codec<remote_domain_snapshot_list_children_names_args> = { encode: write_remote_domain_snapshot_list_children_names_args, decode: read_remote_domain_snapshot_list_children_names_args };

export interface remote_domain_snapshot_list_children_names_ret {
  names: string[];
}
function write_remote_domain_snapshot_list_children_names_ret(w: XdrWriter, v: remote_domain_snapshot_list_children_names_ret): void {
  write_string_4194304_list(w, v.names, 16384, 'remote_domain_snapshot_list_children_names_ret.names');
}
function read_remote_domain_snapshot_list_children_names_ret(r: XdrReader): remote_domain_snapshot_list_children_names_ret {
  return {
    names: read_string_4194304_list(r, 16384, 'remote_domain_snapshot_list_children_names_ret.names'),
  };
}
export const remote_domain_snapshot_list_children_names_ret: Codec<remote_domain_snapshot_list_children_names_ret> = { encode: write_remote_domain_snapshot_list_children_names_ret, decode: read_remote_domain_snapshot_list_children_names_ret };

export interface remote_domain_snapshot_list_all_children_args {
  snapshot: remote_nonnull_domain_snapshot;
  need_results: number;
  flags: number;
}
function write_remote_domain_snapshot_list_all_children_args(w: XdrWriter, v: remote_domain_snapshot_list_all_children_args): void {
  write_remote_nonnull_domain_snapshot(w, v.snapshot);
  w.int(v.need_results, 'remote_domain_snapshot_list_all_children_args.need_results');
  w.uint(v.flags, 'remote_domain_snapshot_list_all_children_args.flags');
}
function read_remote_domain_snapshot_list_all_children_args(r: XdrReader): remote_domain_snapshot_list_all_children_args {
  return {
    snapshot: read_remote_nonnull_domain_snapshot(r),
    need_results: r.int('remote_domain_snapshot_list_all_children_args.need_results'),
    flags: r.uint('remote_domain_snapshot_list_all_children_args.flags'),
  };
}
export const remote_domain_snapshot_list_all_children_args: Codec<remote_domain_snapshot_list_all_children_args> = { encode: write_remote_domain_snapshot_list_all_children_args, decode: read_remote_domain_snapshot_list_all_children_args };

export interface remote_domain_snapshot_list_all_children_ret {
  snapshots: remote_nonnull_domain_snapshot[];
  ret: number;
}
function write_remote_domain_snapshot_list_all_children_ret(w: XdrWriter, v: remote_domain_snapshot_list_all_children_ret): void {
  write_remote_nonnull_domain_snapshot_list(w, v.snapshots, 16384, 'remote_domain_snapshot_list_all_children_ret.snapshots');
  w.int(v.ret, 'remote_domain_snapshot_list_all_children_ret.ret');
}
function read_remote_domain_snapshot_list_all_children_ret(r: XdrReader): remote_domain_snapshot_list_all_children_ret {
  return {
    snapshots: read_remote_nonnull_domain_snapshot_list(r, 16384, 'remote_domain_snapshot_list_all_children_ret.snapshots'),
    ret: r.int('remote_domain_snapshot_list_all_children_ret.ret'),
  };
}
export const remote_domain_snapshot_list_all_children_ret: Codec<remote_domain_snapshot_list_all_children_ret> = { encode: write_remote_domain_snapshot_list_all_children_ret, decode: read_remote_domain_snapshot_list_all_children_ret };

export interface remote_domain_snapshot_lookup_by_name_args {
  dom: remote_nonnull_domain;
  name: string;
  flags: number;
}
function write_remote_domain_snapshot_lookup_by_name_args(w: XdrWriter, v: remote_domain_snapshot_lookup_by_name_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.name, 4194304, 'remote_domain_snapshot_lookup_by_name_args.name');
  w.uint(v.flags, 'remote_domain_snapshot_lookup_by_name_args.flags');
}
function read_remote_domain_snapshot_lookup_by_name_args(r: XdrReader): remote_domain_snapshot_lookup_by_name_args {
  return {
    dom: read_remote_nonnull_domain(r),
    name: r.string(4194304, 'remote_domain_snapshot_lookup_by_name_args.name'),
    flags: r.uint('remote_domain_snapshot_lookup_by_name_args.flags'),
  };
}
export const remote_domain_snapshot_lookup_by_name_args: Codec<remote_domain_snapshot_lookup_by_name_args> = { encode: write_remote_domain_snapshot_lookup_by_name_args, decode: read_remote_domain_snapshot_lookup_by_name_args };

export interface remote_domain_snapshot_lookup_by_name_ret {
  snap: remote_nonnull_domain_snapshot;
}
function write_remote_domain_snapshot_lookup_by_name_ret(w: XdrWriter, v: remote_domain_snapshot_lookup_by_name_ret): void {
  write_remote_nonnull_domain_snapshot(w, v.snap);
}
function read_remote_domain_snapshot_lookup_by_name_ret(r: XdrReader): remote_domain_snapshot_lookup_by_name_ret {
  return {
    snap: read_remote_nonnull_domain_snapshot(r),
  };
}
export const remote_domain_snapshot_lookup_by_name_ret: Codec<remote_domain_snapshot_lookup_by_name_ret> = { encode: write_remote_domain_snapshot_lookup_by_name_ret, decode: read_remote_domain_snapshot_lookup_by_name_ret };

export interface remote_domain_has_current_snapshot_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_has_current_snapshot_args(w: XdrWriter, v: remote_domain_has_current_snapshot_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_has_current_snapshot_args.flags');
}
function read_remote_domain_has_current_snapshot_args(r: XdrReader): remote_domain_has_current_snapshot_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_has_current_snapshot_args.flags'),
  };
}
export const remote_domain_has_current_snapshot_args: Codec<remote_domain_has_current_snapshot_args> = { encode: write_remote_domain_has_current_snapshot_args, decode: read_remote_domain_has_current_snapshot_args };

export interface remote_domain_has_current_snapshot_ret {
  result: number;
}
function write_remote_domain_has_current_snapshot_ret(w: XdrWriter, v: remote_domain_has_current_snapshot_ret): void {
  w.int(v.result, 'remote_domain_has_current_snapshot_ret.result');
}
function read_remote_domain_has_current_snapshot_ret(r: XdrReader): remote_domain_has_current_snapshot_ret {
  return {
    result: r.int('remote_domain_has_current_snapshot_ret.result'),
  };
}
export const remote_domain_has_current_snapshot_ret: Codec<remote_domain_has_current_snapshot_ret> = { encode: write_remote_domain_has_current_snapshot_ret, decode: read_remote_domain_has_current_snapshot_ret };

export interface remote_domain_snapshot_get_parent_args {
  snap: remote_nonnull_domain_snapshot;
  flags: number;
}
function write_remote_domain_snapshot_get_parent_args(w: XdrWriter, v: remote_domain_snapshot_get_parent_args): void {
  write_remote_nonnull_domain_snapshot(w, v.snap);
  w.uint(v.flags, 'remote_domain_snapshot_get_parent_args.flags');
}
function read_remote_domain_snapshot_get_parent_args(r: XdrReader): remote_domain_snapshot_get_parent_args {
  return {
    snap: read_remote_nonnull_domain_snapshot(r),
    flags: r.uint('remote_domain_snapshot_get_parent_args.flags'),
  };
}
export const remote_domain_snapshot_get_parent_args: Codec<remote_domain_snapshot_get_parent_args> = { encode: write_remote_domain_snapshot_get_parent_args, decode: read_remote_domain_snapshot_get_parent_args };

export interface remote_domain_snapshot_get_parent_ret {
  snap: remote_nonnull_domain_snapshot;
}
function write_remote_domain_snapshot_get_parent_ret(w: XdrWriter, v: remote_domain_snapshot_get_parent_ret): void {
  write_remote_nonnull_domain_snapshot(w, v.snap);
}
function read_remote_domain_snapshot_get_parent_ret(r: XdrReader): remote_domain_snapshot_get_parent_ret {
  return {
    snap: read_remote_nonnull_domain_snapshot(r),
  };
}
export const remote_domain_snapshot_get_parent_ret: Codec<remote_domain_snapshot_get_parent_ret> = { encode: write_remote_domain_snapshot_get_parent_ret, decode: read_remote_domain_snapshot_get_parent_ret };

export interface remote_domain_snapshot_current_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_snapshot_current_args(w: XdrWriter, v: remote_domain_snapshot_current_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_snapshot_current_args.flags');
}
function read_remote_domain_snapshot_current_args(r: XdrReader): remote_domain_snapshot_current_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_snapshot_current_args.flags'),
  };
}
export const remote_domain_snapshot_current_args: Codec<remote_domain_snapshot_current_args> = { encode: write_remote_domain_snapshot_current_args, decode: read_remote_domain_snapshot_current_args };

export interface remote_domain_snapshot_current_ret {
  snap: remote_nonnull_domain_snapshot;
}
function write_remote_domain_snapshot_current_ret(w: XdrWriter, v: remote_domain_snapshot_current_ret): void {
  write_remote_nonnull_domain_snapshot(w, v.snap);
}
function read_remote_domain_snapshot_current_ret(r: XdrReader): remote_domain_snapshot_current_ret {
  return {
    snap: read_remote_nonnull_domain_snapshot(r),
  };
}
export const remote_domain_snapshot_current_ret: Codec<remote_domain_snapshot_current_ret> = { encode: write_remote_domain_snapshot_current_ret, decode: read_remote_domain_snapshot_current_ret };

export interface remote_domain_snapshot_is_current_args {
  snap: remote_nonnull_domain_snapshot;
  flags: number;
}
function write_remote_domain_snapshot_is_current_args(w: XdrWriter, v: remote_domain_snapshot_is_current_args): void {
  write_remote_nonnull_domain_snapshot(w, v.snap);
  w.uint(v.flags, 'remote_domain_snapshot_is_current_args.flags');
}
function read_remote_domain_snapshot_is_current_args(r: XdrReader): remote_domain_snapshot_is_current_args {
  return {
    snap: read_remote_nonnull_domain_snapshot(r),
    flags: r.uint('remote_domain_snapshot_is_current_args.flags'),
  };
}
export const remote_domain_snapshot_is_current_args: Codec<remote_domain_snapshot_is_current_args> = { encode: write_remote_domain_snapshot_is_current_args, decode: read_remote_domain_snapshot_is_current_args };

export interface remote_domain_snapshot_is_current_ret {
  current: number;
}
function write_remote_domain_snapshot_is_current_ret(w: XdrWriter, v: remote_domain_snapshot_is_current_ret): void {
  w.int(v.current, 'remote_domain_snapshot_is_current_ret.current');
}
function read_remote_domain_snapshot_is_current_ret(r: XdrReader): remote_domain_snapshot_is_current_ret {
  return {
    current: r.int('remote_domain_snapshot_is_current_ret.current'),
  };
}
export const remote_domain_snapshot_is_current_ret: Codec<remote_domain_snapshot_is_current_ret> = { encode: write_remote_domain_snapshot_is_current_ret, decode: read_remote_domain_snapshot_is_current_ret };

export interface remote_domain_snapshot_has_metadata_args {
  snap: remote_nonnull_domain_snapshot;
  flags: number;
}
function write_remote_domain_snapshot_has_metadata_args(w: XdrWriter, v: remote_domain_snapshot_has_metadata_args): void {
  write_remote_nonnull_domain_snapshot(w, v.snap);
  w.uint(v.flags, 'remote_domain_snapshot_has_metadata_args.flags');
}
function read_remote_domain_snapshot_has_metadata_args(r: XdrReader): remote_domain_snapshot_has_metadata_args {
  return {
    snap: read_remote_nonnull_domain_snapshot(r),
    flags: r.uint('remote_domain_snapshot_has_metadata_args.flags'),
  };
}
export const remote_domain_snapshot_has_metadata_args: Codec<remote_domain_snapshot_has_metadata_args> = { encode: write_remote_domain_snapshot_has_metadata_args, decode: read_remote_domain_snapshot_has_metadata_args };

export interface remote_domain_snapshot_has_metadata_ret {
  metadata: number;
}
function write_remote_domain_snapshot_has_metadata_ret(w: XdrWriter, v: remote_domain_snapshot_has_metadata_ret): void {
  w.int(v.metadata, 'remote_domain_snapshot_has_metadata_ret.metadata');
}
function read_remote_domain_snapshot_has_metadata_ret(r: XdrReader): remote_domain_snapshot_has_metadata_ret {
  return {
    metadata: r.int('remote_domain_snapshot_has_metadata_ret.metadata'),
  };
}
export const remote_domain_snapshot_has_metadata_ret: Codec<remote_domain_snapshot_has_metadata_ret> = { encode: write_remote_domain_snapshot_has_metadata_ret, decode: read_remote_domain_snapshot_has_metadata_ret };

export interface remote_domain_revert_to_snapshot_args {
  snap: remote_nonnull_domain_snapshot;
  flags: number;
}
function write_remote_domain_revert_to_snapshot_args(w: XdrWriter, v: remote_domain_revert_to_snapshot_args): void {
  write_remote_nonnull_domain_snapshot(w, v.snap);
  w.uint(v.flags, 'remote_domain_revert_to_snapshot_args.flags');
}
function read_remote_domain_revert_to_snapshot_args(r: XdrReader): remote_domain_revert_to_snapshot_args {
  return {
    snap: read_remote_nonnull_domain_snapshot(r),
    flags: r.uint('remote_domain_revert_to_snapshot_args.flags'),
  };
}
export const remote_domain_revert_to_snapshot_args: Codec<remote_domain_revert_to_snapshot_args> = { encode: write_remote_domain_revert_to_snapshot_args, decode: read_remote_domain_revert_to_snapshot_args };

export interface remote_domain_snapshot_delete_args {
  snap: remote_nonnull_domain_snapshot;
  flags: number;
}
function write_remote_domain_snapshot_delete_args(w: XdrWriter, v: remote_domain_snapshot_delete_args): void {
  write_remote_nonnull_domain_snapshot(w, v.snap);
  w.uint(v.flags, 'remote_domain_snapshot_delete_args.flags');
}
function read_remote_domain_snapshot_delete_args(r: XdrReader): remote_domain_snapshot_delete_args {
  return {
    snap: read_remote_nonnull_domain_snapshot(r),
    flags: r.uint('remote_domain_snapshot_delete_args.flags'),
  };
}
export const remote_domain_snapshot_delete_args: Codec<remote_domain_snapshot_delete_args> = { encode: write_remote_domain_snapshot_delete_args, decode: read_remote_domain_snapshot_delete_args };

export interface remote_domain_open_console_args {
  dom: remote_nonnull_domain;
  dev_name: string | undefined;
  flags: number;
}
function write_remote_domain_open_console_args(w: XdrWriter, v: remote_domain_open_console_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.present(v.dev_name !== undefined);
  if (v.dev_name !== undefined) w.string(v.dev_name, 4194304, 'remote_domain_open_console_args.dev_name');
  w.uint(v.flags, 'remote_domain_open_console_args.flags');
}
function read_remote_domain_open_console_args(r: XdrReader): remote_domain_open_console_args {
  return {
    dom: read_remote_nonnull_domain(r),
    dev_name: r.present('remote_domain_open_console_args.dev_name') ? r.string(4194304, 'remote_domain_open_console_args.dev_name') : undefined,
    flags: r.uint('remote_domain_open_console_args.flags'),
  };
}
export const remote_domain_open_console_args: Codec<remote_domain_open_console_args> = { encode: write_remote_domain_open_console_args, decode: read_remote_domain_open_console_args };

export interface remote_domain_open_channel_args {
  dom: remote_nonnull_domain;
  name: string | undefined;
  flags: number;
}
function write_remote_domain_open_channel_args(w: XdrWriter, v: remote_domain_open_channel_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.present(v.name !== undefined);
  if (v.name !== undefined) w.string(v.name, 4194304, 'remote_domain_open_channel_args.name');
  w.uint(v.flags, 'remote_domain_open_channel_args.flags');
}
function read_remote_domain_open_channel_args(r: XdrReader): remote_domain_open_channel_args {
  return {
    dom: read_remote_nonnull_domain(r),
    name: r.present('remote_domain_open_channel_args.name') ? r.string(4194304, 'remote_domain_open_channel_args.name') : undefined,
    flags: r.uint('remote_domain_open_channel_args.flags'),
  };
}
export const remote_domain_open_channel_args: Codec<remote_domain_open_channel_args> = { encode: write_remote_domain_open_channel_args, decode: read_remote_domain_open_channel_args };

export interface remote_storage_vol_upload_args {
  vol: remote_nonnull_storage_vol;
  offset: Hyper;
  length: Hyper;
  flags: number;
}
function write_remote_storage_vol_upload_args(w: XdrWriter, v: remote_storage_vol_upload_args): void {
  write_remote_nonnull_storage_vol(w, v.vol);
  w.uhyper(v.offset, 'remote_storage_vol_upload_args.offset');
  w.uhyper(v.length, 'remote_storage_vol_upload_args.length');
  w.uint(v.flags, 'remote_storage_vol_upload_args.flags');
}
function read_remote_storage_vol_upload_args(r: XdrReader): remote_storage_vol_upload_args {
  return {
    vol: read_remote_nonnull_storage_vol(r),
    offset: r.uhyper('remote_storage_vol_upload_args.offset'),
    length: r.uhyper('remote_storage_vol_upload_args.length'),
    flags: r.uint('remote_storage_vol_upload_args.flags'),
  };
}
export const remote_storage_vol_upload_args: Codec<remote_storage_vol_upload_args> = { encode: write_remote_storage_vol_upload_args, decode: read_remote_storage_vol_upload_args };

export interface remote_storage_vol_download_args {
  vol: remote_nonnull_storage_vol;
  offset: Hyper;
  length: Hyper;
  flags: number;
}
function write_remote_storage_vol_download_args(w: XdrWriter, v: remote_storage_vol_download_args): void {
  write_remote_nonnull_storage_vol(w, v.vol);
  w.uhyper(v.offset, 'remote_storage_vol_download_args.offset');
  w.uhyper(v.length, 'remote_storage_vol_download_args.length');
  w.uint(v.flags, 'remote_storage_vol_download_args.flags');
}
function read_remote_storage_vol_download_args(r: XdrReader): remote_storage_vol_download_args {
  return {
    vol: read_remote_nonnull_storage_vol(r),
    offset: r.uhyper('remote_storage_vol_download_args.offset'),
    length: r.uhyper('remote_storage_vol_download_args.length'),
    flags: r.uint('remote_storage_vol_download_args.flags'),
  };
}
export const remote_storage_vol_download_args: Codec<remote_storage_vol_download_args> = { encode: write_remote_storage_vol_download_args, decode: read_remote_storage_vol_download_args };

export interface remote_domain_get_state_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_get_state_args(w: XdrWriter, v: remote_domain_get_state_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_get_state_args.flags');
}
function read_remote_domain_get_state_args(r: XdrReader): remote_domain_get_state_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_get_state_args.flags'),
  };
}
export const remote_domain_get_state_args: Codec<remote_domain_get_state_args> = { encode: write_remote_domain_get_state_args, decode: read_remote_domain_get_state_args };

export interface remote_domain_get_state_ret {
  state: number;
  reason: number;
}
function write_remote_domain_get_state_ret(w: XdrWriter, v: remote_domain_get_state_ret): void {
  w.int(v.state, 'remote_domain_get_state_ret.state');
  w.int(v.reason, 'remote_domain_get_state_ret.reason');
}
function read_remote_domain_get_state_ret(r: XdrReader): remote_domain_get_state_ret {
  return {
    state: r.int('remote_domain_get_state_ret.state'),
    reason: r.int('remote_domain_get_state_ret.reason'),
  };
}
export const remote_domain_get_state_ret: Codec<remote_domain_get_state_ret> = { encode: write_remote_domain_get_state_ret, decode: read_remote_domain_get_state_ret };

export interface remote_domain_migrate_begin3_args {
  dom: remote_nonnull_domain;
  xmlin: string | undefined;
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
}
function write_remote_domain_migrate_begin3_args(w: XdrWriter, v: remote_domain_migrate_begin3_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.present(v.xmlin !== undefined);
  if (v.xmlin !== undefined) w.string(v.xmlin, 4194304, 'remote_domain_migrate_begin3_args.xmlin');
  w.uhyper(v.flags, 'remote_domain_migrate_begin3_args.flags');
  w.present(v.dname !== undefined);
  if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_begin3_args.dname');
  w.uhyper(v.resource, 'remote_domain_migrate_begin3_args.resource');
}
function read_remote_domain_migrate_begin3_args(r: XdrReader): remote_domain_migrate_begin3_args {
  return {
    dom: read_remote_nonnull_domain(r),
    xmlin: r.present('remote_domain_migrate_begin3_args.xmlin') ? r.string(4194304, 'remote_domain_migrate_begin3_args.xmlin') : undefined,
    flags: r.uhyper('remote_domain_migrate_begin3_args.flags'),
    dname: r.present('remote_domain_migrate_begin3_args.dname') ? r.string(4194304, 'remote_domain_migrate_begin3_args.dname') : undefined,
    resource: r.uhyper('remote_domain_migrate_begin3_args.resource'),
  };
}
export const remote_domain_migrate_begin3_args: Codec<remote_domain_migrate_begin3_args> = { encode: write_remote_domain_migrate_begin3_args, decode: read_remote_domain_migrate_begin3_args };

export interface remote_domain_migrate_begin3_ret {
  cookie_out: Uint8Array;
  xml: string;
}
function write_remote_domain_migrate_begin3_ret(w: XdrWriter, v: remote_domain_migrate_begin3_ret): void {
  w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_begin3_ret.cookie_out');
  w.string(v.xml, 4194304, 'remote_domain_migrate_begin3_ret.xml');
}
function read_remote_domain_migrate_begin3_ret(r: XdrReader): remote_domain_migrate_begin3_ret {
  return {
    cookie_out: r.opaque(4194304, 'remote_domain_migrate_begin3_ret.cookie_out'),
    xml: r.string(4194304, 'remote_domain_migrate_begin3_ret.xml'),
  };
}
export const remote_domain_migrate_begin3_ret: Codec<remote_domain_migrate_begin3_ret> = { encode: write_remote_domain_migrate_begin3_ret, decode: read_remote_domain_migrate_begin3_ret };

export interface remote_domain_migrate_prepare3_args {
  cookie_in: Uint8Array;
  uri_in: string | undefined;
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
  dom_xml: string;
}
function write_remote_domain_migrate_prepare3_args(w: XdrWriter, v: remote_domain_migrate_prepare3_args): void {
  w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_prepare3_args.cookie_in');
  w.present(v.uri_in !== undefined);
  if (v.uri_in !== undefined) w.string(v.uri_in, 4194304, 'remote_domain_migrate_prepare3_args.uri_in');
  w.uhyper(v.flags, 'remote_domain_migrate_prepare3_args.flags');
  w.present(v.dname !== undefined);
  if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_prepare3_args.dname');
  w.uhyper(v.resource, 'remote_domain_migrate_prepare3_args.resource');
  w.string(v.dom_xml, 4194304, 'remote_domain_migrate_prepare3_args.dom_xml');
}
function read_remote_domain_migrate_prepare3_args(r: XdrReader): remote_domain_migrate_prepare3_args {
  return {
    cookie_in: r.opaque(4194304, 'remote_domain_migrate_prepare3_args.cookie_in'),
    uri_in: r.present('remote_domain_migrate_prepare3_args.uri_in') ? r.string(4194304, 'remote_domain_migrate_prepare3_args.uri_in') : undefined,
    flags: r.uhyper('remote_domain_migrate_prepare3_args.flags'),
    dname: r.present('remote_domain_migrate_prepare3_args.dname') ? r.string(4194304, 'remote_domain_migrate_prepare3_args.dname') : undefined,
    resource: r.uhyper('remote_domain_migrate_prepare3_args.resource'),
    dom_xml: r.string(4194304, 'remote_domain_migrate_prepare3_args.dom_xml'),
  };
}
export const remote_domain_migrate_prepare3_args: Codec<remote_domain_migrate_prepare3_args> = { encode: write_remote_domain_migrate_prepare3_args, decode: read_remote_domain_migrate_prepare3_args };

export interface remote_domain_migrate_prepare3_ret {
  cookie_out: Uint8Array;
  uri_out: string | undefined;
}
function write_remote_domain_migrate_prepare3_ret(w: XdrWriter, v: remote_domain_migrate_prepare3_ret): void {
  w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_prepare3_ret.cookie_out');
  w.present(v.uri_out !== undefined);
  if (v.uri_out !== undefined) w.string(v.uri_out, 4194304, 'remote_domain_migrate_prepare3_ret.uri_out');
}
function read_remote_domain_migrate_prepare3_ret(r: XdrReader): remote_domain_migrate_prepare3_ret {
  return {
    cookie_out: r.opaque(4194304, 'remote_domain_migrate_prepare3_ret.cookie_out'),
    uri_out: r.present('remote_domain_migrate_prepare3_ret.uri_out') ? r.string(4194304, 'remote_domain_migrate_prepare3_ret.uri_out') : undefined,
  };
}
export const remote_domain_migrate_prepare3_ret: Codec<remote_domain_migrate_prepare3_ret> = { encode: write_remote_domain_migrate_prepare3_ret, decode: read_remote_domain_migrate_prepare3_ret };

export interface remote_domain_migrate_prepare_tunnel3_args {
  cookie_in: Uint8Array;
  flags: Hyper;
  dname: string | undefined;
  resource: Hyper;
  dom_xml: string;
}
function write_remote_domain_migrate_prepare_tunnel3_args(w: XdrWriter, v: remote_domain_migrate_prepare_tunnel3_args): void {
  w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_prepare_tunnel3_args.cookie_in');
  w.uhyper(v.flags, 'remote_domain_migrate_prepare_tunnel3_args.flags');
  w.present(v.dname !== undefined);
  if (v.dname !== undefined) w.string(v.dname, 4194304, 'remote_domain_migrate_prepare_tunnel3_args.dname');
  w.uhyper(v.resource, 'remote_domain_migrate_prepare_tunnel3_args.resource');
  w.string(v.dom_xml, 4194304, 'remote_domain_migrate_prepare_tunnel3_args.dom_xml');
}
function read_remote_domain_migrate_prepare_tunnel3_args(r: XdrReader): remote_domain_migrate_prepare_tunnel3_args {
  return {
    cookie_in: r.opaque(4194304, 'remote_domain_migrate_prepare_tunnel3_args.cookie_in'),
    flags: r.uhyper('remote_domain_migrate_prepare_tunnel3_args.flags'),
    dname: r.present('remote_domain_migrate_prepare_tunnel3_args.dname') ? r.string(4194304, 'remote_domain_migrate_prepare_tunnel3_args.dname') : undefined,
    resource: r.uhyper('remote_domain_migrate_prepare_tunnel3_args.resource'),
    dom_xml: r.string(4194304, 'remote_domain_migrate_prepare_tunnel3_args.dom_xml'),
  };
}
export const remote_domain_migrate_prepare_tunnel3_args: Codec<remote_domain_migrate_prepare_tunnel3_args> = { encode: write_remote_domain_migrate_prepare_tunnel3_args, decode: read_remote_domain_migrate_prepare_tunnel3_args };

export interface remote_domain_migrate_prepare_tunnel3_ret {
  cookie_out: Uint8Array;
}
function write_remote_domain_migrate_prepare_tunnel3_ret(w: XdrWriter, v: remote_domain_migrate_prepare_tunnel3_ret): void {
  w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_prepare_tunnel3_ret.cookie_out');
}
function read_remote_domain_migrate_prepare_tunnel3_ret(r: XdrReader): remote_domain_migrate_prepare_tunnel3_ret {
  return {
    cookie_out: r.opaque(4194304, 'remote_domain_migrate_prepare_tunnel3_ret.cookie_out'),
  };
}
export const remote_domain_migrate_prepare_tunnel3_ret: Codec<remote_domain_migrate_prepare_tunnel3_ret> = { encode: write_remote_domain_migrate_prepare_tunnel3_ret, decode: read_remote_domain_migrate_prepare_tunnel3_ret };

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
function write_remote_domain_migrate_perform3_args(w: XdrWriter, v: remote_domain_migrate_perform3_args): void {
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
}
function read_remote_domain_migrate_perform3_args(r: XdrReader): remote_domain_migrate_perform3_args {
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
}
export const remote_domain_migrate_perform3_args: Codec<remote_domain_migrate_perform3_args> = { encode: write_remote_domain_migrate_perform3_args, decode: read_remote_domain_migrate_perform3_args };

export interface remote_domain_migrate_perform3_ret {
  cookie_out: Uint8Array;
}
function write_remote_domain_migrate_perform3_ret(w: XdrWriter, v: remote_domain_migrate_perform3_ret): void {
  w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_perform3_ret.cookie_out');
}
function read_remote_domain_migrate_perform3_ret(r: XdrReader): remote_domain_migrate_perform3_ret {
  return {
    cookie_out: r.opaque(4194304, 'remote_domain_migrate_perform3_ret.cookie_out'),
  };
}
export const remote_domain_migrate_perform3_ret: Codec<remote_domain_migrate_perform3_ret> = { encode: write_remote_domain_migrate_perform3_ret, decode: read_remote_domain_migrate_perform3_ret };

export interface remote_domain_migrate_finish3_args {
  dname: string;
  cookie_in: Uint8Array;
  dconnuri: string | undefined;
  uri: string | undefined;
  flags: Hyper;
  cancelled: number;
}
function write_remote_domain_migrate_finish3_args(w: XdrWriter, v: remote_domain_migrate_finish3_args): void {
  w.string(v.dname, 4194304, 'remote_domain_migrate_finish3_args.dname');
  w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_finish3_args.cookie_in');
  w.present(v.dconnuri !== undefined);
  if (v.dconnuri !== undefined) w.string(v.dconnuri, 4194304, 'remote_domain_migrate_finish3_args.dconnuri');
  w.present(v.uri !== undefined);
  if (v.uri !== undefined) w.string(v.uri, 4194304, 'remote_domain_migrate_finish3_args.uri');
  w.uhyper(v.flags, 'remote_domain_migrate_finish3_args.flags');
  w.int(v.cancelled, 'remote_domain_migrate_finish3_args.cancelled');
}
function read_remote_domain_migrate_finish3_args(r: XdrReader): remote_domain_migrate_finish3_args {
  return {
    dname: r.string(4194304, 'remote_domain_migrate_finish3_args.dname'),
    cookie_in: r.opaque(4194304, 'remote_domain_migrate_finish3_args.cookie_in'),
    dconnuri: r.present('remote_domain_migrate_finish3_args.dconnuri') ? r.string(4194304, 'remote_domain_migrate_finish3_args.dconnuri') : undefined,
    uri: r.present('remote_domain_migrate_finish3_args.uri') ? r.string(4194304, 'remote_domain_migrate_finish3_args.uri') : undefined,
    flags: r.uhyper('remote_domain_migrate_finish3_args.flags'),
    cancelled: r.int('remote_domain_migrate_finish3_args.cancelled'),
  };
}
export const remote_domain_migrate_finish3_args: Codec<remote_domain_migrate_finish3_args> = { encode: write_remote_domain_migrate_finish3_args, decode: read_remote_domain_migrate_finish3_args };

export interface remote_domain_migrate_finish3_ret {
  dom: remote_nonnull_domain;
  cookie_out: Uint8Array;
}
function write_remote_domain_migrate_finish3_ret(w: XdrWriter, v: remote_domain_migrate_finish3_ret): void {
  write_remote_nonnull_domain(w, v.dom);
  w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_finish3_ret.cookie_out');
}
function read_remote_domain_migrate_finish3_ret(r: XdrReader): remote_domain_migrate_finish3_ret {
  return {
    dom: read_remote_nonnull_domain(r),
    cookie_out: r.opaque(4194304, 'remote_domain_migrate_finish3_ret.cookie_out'),
  };
}
export const remote_domain_migrate_finish3_ret: Codec<remote_domain_migrate_finish3_ret> = { encode: write_remote_domain_migrate_finish3_ret, decode: read_remote_domain_migrate_finish3_ret };

export interface remote_domain_migrate_confirm3_args {
  dom: remote_nonnull_domain;
  cookie_in: Uint8Array;
  flags: Hyper;
  cancelled: number;
}
function write_remote_domain_migrate_confirm3_args(w: XdrWriter, v: remote_domain_migrate_confirm3_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_confirm3_args.cookie_in');
  w.uhyper(v.flags, 'remote_domain_migrate_confirm3_args.flags');
  w.int(v.cancelled, 'remote_domain_migrate_confirm3_args.cancelled');
}
function read_remote_domain_migrate_confirm3_args(r: XdrReader): remote_domain_migrate_confirm3_args {
  return {
    dom: read_remote_nonnull_domain(r),
    cookie_in: r.opaque(4194304, 'remote_domain_migrate_confirm3_args.cookie_in'),
    flags: r.uhyper('remote_domain_migrate_confirm3_args.flags'),
    cancelled: r.int('remote_domain_migrate_confirm3_args.cancelled'),
  };
}
export const remote_domain_migrate_confirm3_args: Codec<remote_domain_migrate_confirm3_args> = { encode: write_remote_domain_migrate_confirm3_args, decode: read_remote_domain_migrate_confirm3_args };

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
function write_remote_domain_event_callback_control_error_msg(w: XdrWriter, v: remote_domain_event_callback_control_error_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_control_error_msg.callbackID');
  write_remote_domain_event_control_error_msg(w, v.msg);
}
function read_remote_domain_event_callback_control_error_msg(r: XdrReader): remote_domain_event_callback_control_error_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_control_error_msg.callbackID'),
    msg: read_remote_domain_event_control_error_msg(r),
  };
}
export const remote_domain_event_callback_control_error_msg: Codec<remote_domain_event_callback_control_error_msg> = { encode: write_remote_domain_event_callback_control_error_msg, decode: read_remote_domain_event_callback_control_error_msg };

export interface remote_domain_get_control_info_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_get_control_info_args(w: XdrWriter, v: remote_domain_get_control_info_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_get_control_info_args.flags');
}
function read_remote_domain_get_control_info_args(r: XdrReader): remote_domain_get_control_info_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_get_control_info_args.flags'),
  };
}
export const remote_domain_get_control_info_args: Codec<remote_domain_get_control_info_args> = { encode: write_remote_domain_get_control_info_args, decode: read_remote_domain_get_control_info_args };

export interface remote_domain_get_control_info_ret {
  state: number;
  details: number;
  stateTime: Hyper;
}
function write_remote_domain_get_control_info_ret(w: XdrWriter, v: remote_domain_get_control_info_ret): void {
  w.uint(v.state, 'remote_domain_get_control_info_ret.state');
  w.uint(v.details, 'remote_domain_get_control_info_ret.details');
  w.uhyper(v.stateTime, 'remote_domain_get_control_info_ret.stateTime');
}
function read_remote_domain_get_control_info_ret(r: XdrReader): remote_domain_get_control_info_ret {
  return {
    state: r.uint('remote_domain_get_control_info_ret.state'),
    details: r.uint('remote_domain_get_control_info_ret.details'),
    stateTime: r.uhyper('remote_domain_get_control_info_ret.stateTime'),
  };
}
export const remote_domain_get_control_info_ret: Codec<remote_domain_get_control_info_ret> = { encode: write_remote_domain_get_control_info_ret, decode: read_remote_domain_get_control_info_ret };

export interface remote_domain_open_graphics_args {
  dom: remote_nonnull_domain;
  idx: number;
  flags: number;
}
function write_remote_domain_open_graphics_args(w: XdrWriter, v: remote_domain_open_graphics_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.idx, 'remote_domain_open_graphics_args.idx');
  w.uint(v.flags, 'remote_domain_open_graphics_args.flags');
}
function read_remote_domain_open_graphics_args(r: XdrReader): remote_domain_open_graphics_args {
  return {
    dom: read_remote_nonnull_domain(r),
    idx: r.uint('remote_domain_open_graphics_args.idx'),
    flags: r.uint('remote_domain_open_graphics_args.flags'),
  };
}
export const remote_domain_open_graphics_args: Codec<remote_domain_open_graphics_args> = { encode: write_remote_domain_open_graphics_args, decode: read_remote_domain_open_graphics_args };

export interface remote_domain_open_graphics_fd_args {
  dom: remote_nonnull_domain;
  idx: number;
  flags: number;
}
function write_remote_domain_open_graphics_fd_args(w: XdrWriter, v: remote_domain_open_graphics_fd_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.idx, 'remote_domain_open_graphics_fd_args.idx');
  w.uint(v.flags, 'remote_domain_open_graphics_fd_args.flags');
}
function read_remote_domain_open_graphics_fd_args(r: XdrReader): remote_domain_open_graphics_fd_args {
  return {
    dom: read_remote_nonnull_domain(r),
    idx: r.uint('remote_domain_open_graphics_fd_args.idx'),
    flags: r.uint('remote_domain_open_graphics_fd_args.flags'),
  };
}
export const remote_domain_open_graphics_fd_args: Codec<remote_domain_open_graphics_fd_args> = { encode: write_remote_domain_open_graphics_fd_args, decode: read_remote_domain_open_graphics_fd_args };

export interface remote_node_suspend_for_duration_args {
  target: number;
  duration: Hyper;
  flags: number;
}
function write_remote_node_suspend_for_duration_args(w: XdrWriter, v: remote_node_suspend_for_duration_args): void {
  w.uint(v.target, 'remote_node_suspend_for_duration_args.target');
  w.uhyper(v.duration, 'remote_node_suspend_for_duration_args.duration');
  w.uint(v.flags, 'remote_node_suspend_for_duration_args.flags');
}
function read_remote_node_suspend_for_duration_args(r: XdrReader): remote_node_suspend_for_duration_args {
  return {
    target: r.uint('remote_node_suspend_for_duration_args.target'),
    duration: r.uhyper('remote_node_suspend_for_duration_args.duration'),
    flags: r.uint('remote_node_suspend_for_duration_args.flags'),
  };
}
export const remote_node_suspend_for_duration_args: Codec<remote_node_suspend_for_duration_args> = { encode: write_remote_node_suspend_for_duration_args, decode: read_remote_node_suspend_for_duration_args };

export interface remote_domain_shutdown_flags_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_shutdown_flags_args(w: XdrWriter, v: remote_domain_shutdown_flags_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_shutdown_flags_args.flags');
}
function read_remote_domain_shutdown_flags_args(r: XdrReader): remote_domain_shutdown_flags_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_shutdown_flags_args.flags'),
  };
}
export const remote_domain_shutdown_flags_args: Codec<remote_domain_shutdown_flags_args> = { encode: write_remote_domain_shutdown_flags_args, decode: read_remote_domain_shutdown_flags_args };

export interface remote_domain_get_disk_errors_args {
  dom: remote_nonnull_domain;
  maxerrors: number;
  flags: number;
}
function write_remote_domain_get_disk_errors_args(w: XdrWriter, v: remote_domain_get_disk_errors_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.maxerrors, 'remote_domain_get_disk_errors_args.maxerrors');
  w.uint(v.flags, 'remote_domain_get_disk_errors_args.flags');
}
function read_remote_domain_get_disk_errors_args(r: XdrReader): remote_domain_get_disk_errors_args {
  return {
    dom: read_remote_nonnull_domain(r),
    maxerrors: r.uint('remote_domain_get_disk_errors_args.maxerrors'),
    flags: r.uint('remote_domain_get_disk_errors_args.flags'),
  };
}
export const remote_domain_get_disk_errors_args: Codec<remote_domain_get_disk_errors_args> = { encode: write_remote_domain_get_disk_errors_args, decode: read_remote_domain_get_disk_errors_args };

export interface remote_domain_get_disk_errors_ret {
  errors: remote_domain_disk_error[];
  nerrors: number;
}
function write_remote_domain_get_disk_errors_ret(w: XdrWriter, v: remote_domain_get_disk_errors_ret): void {
  write_remote_domain_disk_error_list(w, v.errors, 256, 'remote_domain_get_disk_errors_ret.errors');
  w.int(v.nerrors, 'remote_domain_get_disk_errors_ret.nerrors');
}
function read_remote_domain_get_disk_errors_ret(r: XdrReader): remote_domain_get_disk_errors_ret {
  return {
    errors: read_remote_domain_disk_error_list(r, 256, 'remote_domain_get_disk_errors_ret.errors'),
    nerrors: r.int('remote_domain_get_disk_errors_ret.nerrors'),
  };
}
export const remote_domain_get_disk_errors_ret: Codec<remote_domain_get_disk_errors_ret> = { encode: write_remote_domain_get_disk_errors_ret, decode: read_remote_domain_get_disk_errors_ret };

export interface remote_connect_list_all_domains_args {
  need_results: number;
  flags: number;
}
function write_remote_connect_list_all_domains_args(w: XdrWriter, v: remote_connect_list_all_domains_args): void {
  w.int(v.need_results, 'remote_connect_list_all_domains_args.need_results');
  w.uint(v.flags, 'remote_connect_list_all_domains_args.flags');
}
function read_remote_connect_list_all_domains_args(r: XdrReader): remote_connect_list_all_domains_args {
  return {
    need_results: r.int('remote_connect_list_all_domains_args.need_results'),
    flags: r.uint('remote_connect_list_all_domains_args.flags'),
  };
}
export const remote_connect_list_all_domains_args: Codec<remote_connect_list_all_domains_args> = { encode: write_remote_connect_list_all_domains_args, decode: read_remote_connect_list_all_domains_args };

export interface remote_connect_list_all_domains_ret {
  domains: remote_nonnull_domain[];
  ret: number;
}
function write_remote_connect_list_all_domains_ret(w: XdrWriter, v: remote_connect_list_all_domains_ret): void {
  write_remote_nonnull_domain_list(w, v.domains, 16384, 'remote_connect_list_all_domains_ret.domains');
  w.uint(v.ret, 'remote_connect_list_all_domains_ret.ret');
}
function read_remote_connect_list_all_domains_ret(r: XdrReader): remote_connect_list_all_domains_ret {
  return {
    domains: read_remote_nonnull_domain_list(r, 16384, 'remote_connect_list_all_domains_ret.domains'),
    ret: r.uint('remote_connect_list_all_domains_ret.ret'),
  };
}
export const remote_connect_list_all_domains_ret: Codec<remote_connect_list_all_domains_ret> = { encode: write_remote_connect_list_all_domains_ret, decode: read_remote_connect_list_all_domains_ret };

export interface remote_connect_list_all_storage_pools_args {
  need_results: number;
  flags: number;
}
function write_remote_connect_list_all_storage_pools_args(w: XdrWriter, v: remote_connect_list_all_storage_pools_args): void {
  w.int(v.need_results, 'remote_connect_list_all_storage_pools_args.need_results');
  w.uint(v.flags, 'remote_connect_list_all_storage_pools_args.flags');
}
function read_remote_connect_list_all_storage_pools_args(r: XdrReader): remote_connect_list_all_storage_pools_args {
  return {
    need_results: r.int('remote_connect_list_all_storage_pools_args.need_results'),
    flags: r.uint('remote_connect_list_all_storage_pools_args.flags'),
  };
}
export const remote_connect_list_all_storage_pools_args: Codec<remote_connect_list_all_storage_pools_args> = { encode: write_remote_connect_list_all_storage_pools_args, decode: read_remote_connect_list_all_storage_pools_args };

export interface remote_connect_list_all_storage_pools_ret {
  pools: remote_nonnull_storage_pool[];
  ret: number;
}
function write_remote_connect_list_all_storage_pools_ret(w: XdrWriter, v: remote_connect_list_all_storage_pools_ret): void {
  write_remote_nonnull_storage_pool_list(w, v.pools, 16384, 'remote_connect_list_all_storage_pools_ret.pools');
  w.uint(v.ret, 'remote_connect_list_all_storage_pools_ret.ret');
}
function read_remote_connect_list_all_storage_pools_ret(r: XdrReader): remote_connect_list_all_storage_pools_ret {
  return {
    pools: read_remote_nonnull_storage_pool_list(r, 16384, 'remote_connect_list_all_storage_pools_ret.pools'),
    ret: r.uint('remote_connect_list_all_storage_pools_ret.ret'),
  };
}
export const remote_connect_list_all_storage_pools_ret: Codec<remote_connect_list_all_storage_pools_ret> = { encode: write_remote_connect_list_all_storage_pools_ret, decode: read_remote_connect_list_all_storage_pools_ret };

export interface remote_storage_pool_list_all_volumes_args {
  pool: remote_nonnull_storage_pool;
  need_results: number;
  flags: number;
}
function write_remote_storage_pool_list_all_volumes_args(w: XdrWriter, v: remote_storage_pool_list_all_volumes_args): void {
  write_remote_nonnull_storage_pool(w, v.pool);
  w.int(v.need_results, 'remote_storage_pool_list_all_volumes_args.need_results');
  w.uint(v.flags, 'remote_storage_pool_list_all_volumes_args.flags');
}
function read_remote_storage_pool_list_all_volumes_args(r: XdrReader): remote_storage_pool_list_all_volumes_args {
  return {
    pool: read_remote_nonnull_storage_pool(r),
    need_results: r.int('remote_storage_pool_list_all_volumes_args.need_results'),
    flags: r.uint('remote_storage_pool_list_all_volumes_args.flags'),
  };
}
export const remote_storage_pool_list_all_volumes_args: Codec<remote_storage_pool_list_all_volumes_args> = { encode: write_remote_storage_pool_list_all_volumes_args, decode: read_remote_storage_pool_list_all_volumes_args };

export interface remote_storage_pool_list_all_volumes_ret {
  vols: remote_nonnull_storage_vol[];
  ret: number;
}
function write_remote_storage_pool_list_all_volumes_ret(w: XdrWriter, v: remote_storage_pool_list_all_volumes_ret): void {
  write_remote_nonnull_storage_vol_list(w, v.vols, 16384, 'remote_storage_pool_list_all_volumes_ret.vols');
  w.uint(v.ret, 'remote_storage_pool_list_all_volumes_ret.ret');
}
function read_remote_storage_pool_list_all_volumes_ret(r: XdrReader): remote_storage_pool_list_all_volumes_ret {
  return {
    vols: read_remote_nonnull_storage_vol_list(r, 16384, 'remote_storage_pool_list_all_volumes_ret.vols'),
    ret: r.uint('remote_storage_pool_list_all_volumes_ret.ret'),
  };
}
export const remote_storage_pool_list_all_volumes_ret: Codec<remote_storage_pool_list_all_volumes_ret> = { encode: write_remote_storage_pool_list_all_volumes_ret, decode: read_remote_storage_pool_list_all_volumes_ret };

export interface remote_connect_list_all_networks_args {
  need_results: number;
  flags: number;
}
function write_remote_connect_list_all_networks_args(w: XdrWriter, v: remote_connect_list_all_networks_args): void {
  w.int(v.need_results, 'remote_connect_list_all_networks_args.need_results');
  w.uint(v.flags, 'remote_connect_list_all_networks_args.flags');
}
function read_remote_connect_list_all_networks_args(r: XdrReader): remote_connect_list_all_networks_args {
  return {
    need_results: r.int('remote_connect_list_all_networks_args.need_results'),
    flags: r.uint('remote_connect_list_all_networks_args.flags'),
  };
}
export const remote_connect_list_all_networks_args: Codec<remote_connect_list_all_networks_args> = { encode: write_remote_connect_list_all_networks_args, decode: read_remote_connect_list_all_networks_args };

export interface remote_connect_list_all_networks_ret {
  nets: remote_nonnull_network[];
  ret: number;
}
function write_remote_connect_list_all_networks_ret(w: XdrWriter, v: remote_connect_list_all_networks_ret): void {
  write_remote_nonnull_network_list(w, v.nets, 16384, 'remote_connect_list_all_networks_ret.nets');
  w.uint(v.ret, 'remote_connect_list_all_networks_ret.ret');
}
function read_remote_connect_list_all_networks_ret(r: XdrReader): remote_connect_list_all_networks_ret {
  return {
    nets: read_remote_nonnull_network_list(r, 16384, 'remote_connect_list_all_networks_ret.nets'),
    ret: r.uint('remote_connect_list_all_networks_ret.ret'),
  };
}
export const remote_connect_list_all_networks_ret: Codec<remote_connect_list_all_networks_ret> = { encode: write_remote_connect_list_all_networks_ret, decode: read_remote_connect_list_all_networks_ret };

export interface remote_connect_list_all_interfaces_args {
  need_results: number;
  flags: number;
}
function write_remote_connect_list_all_interfaces_args(w: XdrWriter, v: remote_connect_list_all_interfaces_args): void {
  w.int(v.need_results, 'remote_connect_list_all_interfaces_args.need_results');
  w.uint(v.flags, 'remote_connect_list_all_interfaces_args.flags');
}
function read_remote_connect_list_all_interfaces_args(r: XdrReader): remote_connect_list_all_interfaces_args {
  return {
    need_results: r.int('remote_connect_list_all_interfaces_args.need_results'),
    flags: r.uint('remote_connect_list_all_interfaces_args.flags'),
  };
}
export const remote_connect_list_all_interfaces_args: Codec<remote_connect_list_all_interfaces_args> = { encode: write_remote_connect_list_all_interfaces_args, decode: read_remote_connect_list_all_interfaces_args };

export interface remote_connect_list_all_interfaces_ret {
  ifaces: remote_nonnull_interface[];
  ret: number;
}
function write_remote_connect_list_all_interfaces_ret(w: XdrWriter, v: remote_connect_list_all_interfaces_ret): void {
  write_remote_nonnull_interface_list(w, v.ifaces, 16384, 'remote_connect_list_all_interfaces_ret.ifaces');
  w.uint(v.ret, 'remote_connect_list_all_interfaces_ret.ret');
}
function read_remote_connect_list_all_interfaces_ret(r: XdrReader): remote_connect_list_all_interfaces_ret {
  return {
    ifaces: read_remote_nonnull_interface_list(r, 16384, 'remote_connect_list_all_interfaces_ret.ifaces'),
    ret: r.uint('remote_connect_list_all_interfaces_ret.ret'),
  };
}
export const remote_connect_list_all_interfaces_ret: Codec<remote_connect_list_all_interfaces_ret> = { encode: write_remote_connect_list_all_interfaces_ret, decode: read_remote_connect_list_all_interfaces_ret };

export interface remote_connect_list_all_node_devices_args {
  need_results: number;
  flags: number;
}
function write_remote_connect_list_all_node_devices_args(w: XdrWriter, v: remote_connect_list_all_node_devices_args): void {
  w.int(v.need_results, 'remote_connect_list_all_node_devices_args.need_results');
  w.uint(v.flags, 'remote_connect_list_all_node_devices_args.flags');
}
function read_remote_connect_list_all_node_devices_args(r: XdrReader): remote_connect_list_all_node_devices_args {
  return {
    need_results: r.int('remote_connect_list_all_node_devices_args.need_results'),
    flags: r.uint('remote_connect_list_all_node_devices_args.flags'),
  };
}
export const remote_connect_list_all_node_devices_args: Codec<remote_connect_list_all_node_devices_args> = { encode: write_remote_connect_list_all_node_devices_args, decode: read_remote_connect_list_all_node_devices_args };

export interface remote_connect_list_all_node_devices_ret {
  devices: remote_nonnull_node_device[];
  ret: number;
}
function write_remote_connect_list_all_node_devices_ret(w: XdrWriter, v: remote_connect_list_all_node_devices_ret): void {
  write_remote_nonnull_node_device_list(w, v.devices, 65536, 'remote_connect_list_all_node_devices_ret.devices');
  w.uint(v.ret, 'remote_connect_list_all_node_devices_ret.ret');
}
function read_remote_connect_list_all_node_devices_ret(r: XdrReader): remote_connect_list_all_node_devices_ret {
  return {
    devices: read_remote_nonnull_node_device_list(r, 65536, 'remote_connect_list_all_node_devices_ret.devices'),
    ret: r.uint('remote_connect_list_all_node_devices_ret.ret'),
  };
}
export const remote_connect_list_all_node_devices_ret: Codec<remote_connect_list_all_node_devices_ret> = { encode: write_remote_connect_list_all_node_devices_ret, decode: read_remote_connect_list_all_node_devices_ret };

export interface remote_connect_list_all_nwfilters_args {
  need_results: number;
  flags: number;
}
function write_remote_connect_list_all_nwfilters_args(w: XdrWriter, v: remote_connect_list_all_nwfilters_args): void {
  w.int(v.need_results, 'remote_connect_list_all_nwfilters_args.need_results');
  w.uint(v.flags, 'remote_connect_list_all_nwfilters_args.flags');
}
function read_remote_connect_list_all_nwfilters_args(r: XdrReader): remote_connect_list_all_nwfilters_args {
  return {
    need_results: r.int('remote_connect_list_all_nwfilters_args.need_results'),
    flags: r.uint('remote_connect_list_all_nwfilters_args.flags'),
  };
}
export const remote_connect_list_all_nwfilters_args: Codec<remote_connect_list_all_nwfilters_args> = { encode: write_remote_connect_list_all_nwfilters_args, decode: read_remote_connect_list_all_nwfilters_args };

export interface remote_connect_list_all_nwfilters_ret {
  filters: remote_nonnull_nwfilter[];
  ret: number;
}
function write_remote_connect_list_all_nwfilters_ret(w: XdrWriter, v: remote_connect_list_all_nwfilters_ret): void {
  write_remote_nonnull_nwfilter_list(w, v.filters, 16384, 'remote_connect_list_all_nwfilters_ret.filters');
  w.uint(v.ret, 'remote_connect_list_all_nwfilters_ret.ret');
}
function read_remote_connect_list_all_nwfilters_ret(r: XdrReader): remote_connect_list_all_nwfilters_ret {
  return {
    filters: read_remote_nonnull_nwfilter_list(r, 16384, 'remote_connect_list_all_nwfilters_ret.filters'),
    ret: r.uint('remote_connect_list_all_nwfilters_ret.ret'),
  };
}
export const remote_connect_list_all_nwfilters_ret: Codec<remote_connect_list_all_nwfilters_ret> = { encode: write_remote_connect_list_all_nwfilters_ret, decode: read_remote_connect_list_all_nwfilters_ret };

export interface remote_connect_list_all_secrets_args {
  need_results: number;
  flags: number;
}
function write_remote_connect_list_all_secrets_args(w: XdrWriter, v: remote_connect_list_all_secrets_args): void {
  w.int(v.need_results, 'remote_connect_list_all_secrets_args.need_results');
  w.uint(v.flags, 'remote_connect_list_all_secrets_args.flags');
}
function read_remote_connect_list_all_secrets_args(r: XdrReader): remote_connect_list_all_secrets_args {
  return {
    need_results: r.int('remote_connect_list_all_secrets_args.need_results'),
    flags: r.uint('remote_connect_list_all_secrets_args.flags'),
  };
}
export const remote_connect_list_all_secrets_args: Codec<remote_connect_list_all_secrets_args> = { encode: write_remote_connect_list_all_secrets_args, decode: read_remote_connect_list_all_secrets_args };

export interface remote_connect_list_all_secrets_ret {
  secrets: remote_nonnull_secret[];
  ret: number;
}
function write_remote_connect_list_all_secrets_ret(w: XdrWriter, v: remote_connect_list_all_secrets_ret): void {
  write_remote_nonnull_secret_list(w, v.secrets, 16384, 'remote_connect_list_all_secrets_ret.secrets');
  w.uint(v.ret, 'remote_connect_list_all_secrets_ret.ret');
}
function read_remote_connect_list_all_secrets_ret(r: XdrReader): remote_connect_list_all_secrets_ret {
  return {
    secrets: read_remote_nonnull_secret_list(r, 16384, 'remote_connect_list_all_secrets_ret.secrets'),
    ret: r.uint('remote_connect_list_all_secrets_ret.ret'),
  };
}
export const remote_connect_list_all_secrets_ret: Codec<remote_connect_list_all_secrets_ret> = { encode: write_remote_connect_list_all_secrets_ret, decode: read_remote_connect_list_all_secrets_ret };

export interface remote_node_set_memory_parameters_args {
  params: remote_typed_param[];
  flags: number;
}
function write_remote_node_set_memory_parameters_args(w: XdrWriter, v: remote_node_set_memory_parameters_args): void {
  write_remote_typed_param_list(w, v.params, 64, 'remote_node_set_memory_parameters_args.params');
  w.uint(v.flags, 'remote_node_set_memory_parameters_args.flags');
}
function read_remote_node_set_memory_parameters_args(r: XdrReader): remote_node_set_memory_parameters_args {
  return {
    params: read_remote_typed_param_list(r, 64, 'remote_node_set_memory_parameters_args.params'),
    flags: r.uint('remote_node_set_memory_parameters_args.flags'),
  };
}
export const remote_node_set_memory_parameters_args: Codec<remote_node_set_memory_parameters_args> = { encode: write_remote_node_set_memory_parameters_args, decode: read_remote_node_set_memory_parameters_args };

export interface remote_node_get_memory_parameters_args {
  nparams: number;
  flags: number;
}
function write_remote_node_get_memory_parameters_args(w: XdrWriter, v: remote_node_get_memory_parameters_args): void {
  w.int(v.nparams, 'remote_node_get_memory_parameters_args.nparams');
  w.uint(v.flags, 'remote_node_get_memory_parameters_args.flags');
}
function read_remote_node_get_memory_parameters_args(r: XdrReader): remote_node_get_memory_parameters_args {
  return {
    nparams: r.int('remote_node_get_memory_parameters_args.nparams'),
    flags: r.uint('remote_node_get_memory_parameters_args.flags'),
  };
}
export const remote_node_get_memory_parameters_args: Codec<remote_node_get_memory_parameters_args> = { encode: write_remote_node_get_memory_parameters_args, decode: read_remote_node_get_memory_parameters_args };

export interface remote_node_get_memory_parameters_ret {
  params: remote_typed_param[];
  nparams: number;
}
function write_remote_node_get_memory_parameters_ret(w: XdrWriter, v: remote_node_get_memory_parameters_ret): void {
  write_remote_typed_param_list(w, v.params, 64, 'remote_node_get_memory_parameters_ret.params');
  w.int(v.nparams, 'remote_node_get_memory_parameters_ret.nparams');
}
function read_remote_node_get_memory_parameters_ret(r: XdrReader): remote_node_get_memory_parameters_ret {
  return {
    params: read_remote_typed_param_list(r, 64, 'remote_node_get_memory_parameters_ret.params'),
    nparams: r.int('remote_node_get_memory_parameters_ret.nparams'),
  };
}
export const remote_node_get_memory_parameters_ret: Codec<remote_node_get_memory_parameters_ret> = { encode: write_remote_node_get_memory_parameters_ret, decode: read_remote_node_get_memory_parameters_ret };

export interface remote_node_get_cpu_map_args {
  need_map: number;
  need_online: number;
  flags: number;
}
function write_remote_node_get_cpu_map_args(w: XdrWriter, v: remote_node_get_cpu_map_args): void {
  w.int(v.need_map, 'remote_node_get_cpu_map_args.need_map');
  w.int(v.need_online, 'remote_node_get_cpu_map_args.need_online');
  w.uint(v.flags, 'remote_node_get_cpu_map_args.flags');
}
function read_remote_node_get_cpu_map_args(r: XdrReader): remote_node_get_cpu_map_args {
  return {
    need_map: r.int('remote_node_get_cpu_map_args.need_map'),
    need_online: r.int('remote_node_get_cpu_map_args.need_online'),
    flags: r.uint('remote_node_get_cpu_map_args.flags'),
  };
}
export const remote_node_get_cpu_map_args: Codec<remote_node_get_cpu_map_args> = { encode: write_remote_node_get_cpu_map_args, decode: read_remote_node_get_cpu_map_args };

export interface remote_node_get_cpu_map_ret {
  cpumap: Uint8Array;
  online: number;
  ret: number;
}
function write_remote_node_get_cpu_map_ret(w: XdrWriter, v: remote_node_get_cpu_map_ret): void {
  w.opaque(v.cpumap, 2048, 'remote_node_get_cpu_map_ret.cpumap');
  w.uint(v.online, 'remote_node_get_cpu_map_ret.online');
  w.int(v.ret, 'remote_node_get_cpu_map_ret.ret');
}
function read_remote_node_get_cpu_map_ret(r: XdrReader): remote_node_get_cpu_map_ret {
  return {
    cpumap: r.opaque(2048, 'remote_node_get_cpu_map_ret.cpumap'),
    online: r.uint('remote_node_get_cpu_map_ret.online'),
    ret: r.int('remote_node_get_cpu_map_ret.ret'),
  };
}
export const remote_node_get_cpu_map_ret: Codec<remote_node_get_cpu_map_ret> = { encode: write_remote_node_get_cpu_map_ret, decode: read_remote_node_get_cpu_map_ret };

export interface remote_domain_fstrim_args {
  dom: remote_nonnull_domain;
  mountPoint: string | undefined;
  minimum: Hyper;
  flags: number;
}
function write_remote_domain_fstrim_args(w: XdrWriter, v: remote_domain_fstrim_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.present(v.mountPoint !== undefined);
  if (v.mountPoint !== undefined) w.string(v.mountPoint, 4194304, 'remote_domain_fstrim_args.mountPoint');
  w.uhyper(v.minimum, 'remote_domain_fstrim_args.minimum');
  w.uint(v.flags, 'remote_domain_fstrim_args.flags');
}
function read_remote_domain_fstrim_args(r: XdrReader): remote_domain_fstrim_args {
  return {
    dom: read_remote_nonnull_domain(r),
    mountPoint: r.present('remote_domain_fstrim_args.mountPoint') ? r.string(4194304, 'remote_domain_fstrim_args.mountPoint') : undefined,
    minimum: r.uhyper('remote_domain_fstrim_args.minimum'),
    flags: r.uint('remote_domain_fstrim_args.flags'),
  };
}
export const remote_domain_fstrim_args: Codec<remote_domain_fstrim_args> = { encode: write_remote_domain_fstrim_args, decode: read_remote_domain_fstrim_args };

export interface remote_domain_get_time_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_get_time_args(w: XdrWriter, v: remote_domain_get_time_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_get_time_args.flags');
}
function read_remote_domain_get_time_args(r: XdrReader): remote_domain_get_time_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_get_time_args.flags'),
  };
}
export const remote_domain_get_time_args: Codec<remote_domain_get_time_args> = { encode: write_remote_domain_get_time_args, decode: read_remote_domain_get_time_args };

export interface remote_domain_get_time_ret {
  seconds: Hyper;
  nseconds: number;
}
function write_remote_domain_get_time_ret(w: XdrWriter, v: remote_domain_get_time_ret): void {
  w.hyper(v.seconds, 'remote_domain_get_time_ret.seconds');
  w.uint(v.nseconds, 'remote_domain_get_time_ret.nseconds');
}
function read_remote_domain_get_time_ret(r: XdrReader): remote_domain_get_time_ret {
  return {
    seconds: r.hyper('remote_domain_get_time_ret.seconds'),
    nseconds: r.uint('remote_domain_get_time_ret.nseconds'),
  };
}
export const remote_domain_get_time_ret: Codec<remote_domain_get_time_ret> = { encode: write_remote_domain_get_time_ret, decode: read_remote_domain_get_time_ret };

export interface remote_domain_set_time_args {
  dom: remote_nonnull_domain;
  seconds: Hyper;
  nseconds: number;
  flags: number;
}
function write_remote_domain_set_time_args(w: XdrWriter, v: remote_domain_set_time_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.hyper(v.seconds, 'remote_domain_set_time_args.seconds');
  w.uint(v.nseconds, 'remote_domain_set_time_args.nseconds');
  w.uint(v.flags, 'remote_domain_set_time_args.flags');
}
function read_remote_domain_set_time_args(r: XdrReader): remote_domain_set_time_args {
  return {
    dom: read_remote_nonnull_domain(r),
    seconds: r.hyper('remote_domain_set_time_args.seconds'),
    nseconds: r.uint('remote_domain_set_time_args.nseconds'),
    flags: r.uint('remote_domain_set_time_args.flags'),
  };
}
export const remote_domain_set_time_args: Codec<remote_domain_set_time_args> = { encode: write_remote_domain_set_time_args, decode: read_remote_domain_set_time_args };

export interface remote_domain_migrate_begin3_params_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}
function write_remote_domain_migrate_begin3_params_args(w: XdrWriter, v: remote_domain_migrate_begin3_params_args): void {
  write_remote_nonnull_domain(w, v.dom);
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_migrate_begin3_params_args.params');
  w.uint(v.flags, 'remote_domain_migrate_begin3_params_args.flags');
}
function read_remote_domain_migrate_begin3_params_args(r: XdrReader): remote_domain_migrate_begin3_params_args {
  return {
    dom: read_remote_nonnull_domain(r),
    params: read_remote_typed_param_list(r, 64, 'remote_domain_migrate_begin3_params_args.params'),
    flags: r.uint('remote_domain_migrate_begin3_params_args.flags'),
  };
}
export const remote_domain_migrate_begin3_params_args: Codec<remote_domain_migrate_begin3_params_args> = { encode: write_remote_domain_migrate_begin3_params_args, decode: read_remote_domain_migrate_begin3_params_args };

export interface remote_domain_migrate_begin3_params_ret {
  cookie_out: Uint8Array;
  xml: string;
}
function write_remote_domain_migrate_begin3_params_ret(w: XdrWriter, v: remote_domain_migrate_begin3_params_ret): void {
  w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_begin3_params_ret.cookie_out');
  w.string(v.xml, 4194304, 'remote_domain_migrate_begin3_params_ret.xml');
}
function read_remote_domain_migrate_begin3_params_ret(r: XdrReader): remote_domain_migrate_begin3_params_ret {
  return {
    cookie_out: r.opaque(4194304, 'remote_domain_migrate_begin3_params_ret.cookie_out'),
    xml: r.string(4194304, 'remote_domain_migrate_begin3_params_ret.xml'),
  };
}
export const remote_domain_migrate_begin3_params_ret: Codec<remote_domain_migrate_begin3_params_ret> = { encode: write_remote_domain_migrate_begin3_params_ret, decode: read_remote_domain_migrate_begin3_params_ret };

export interface remote_domain_migrate_prepare3_params_args {
  params: remote_typed_param[];
  cookie_in: Uint8Array;
  flags: number;
}
function write_remote_domain_migrate_prepare3_params_args(w: XdrWriter, v: remote_domain_migrate_prepare3_params_args): void {
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_migrate_prepare3_params_args.params');
  w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_prepare3_params_args.cookie_in');
  w.uint(v.flags, 'remote_domain_migrate_prepare3_params_args.flags');
}
function read_remote_domain_migrate_prepare3_params_args(r: XdrReader): remote_domain_migrate_prepare3_params_args {
  return {
    params: read_remote_typed_param_list(r, 64, 'remote_domain_migrate_prepare3_params_args.params'),
    cookie_in: r.opaque(4194304, 'remote_domain_migrate_prepare3_params_args.cookie_in'),
    flags: r.uint('remote_domain_migrate_prepare3_params_args.flags'),
  };
}
export const remote_domain_migrate_prepare3_params_args: Codec<remote_domain_migrate_prepare3_params_args> = { encode: write_remote_domain_migrate_prepare3_params_args, decode: read_remote_domain_migrate_prepare3_params_args };

export interface remote_domain_migrate_prepare3_params_ret {
  cookie_out: Uint8Array;
  uri_out: string | undefined;
}
function write_remote_domain_migrate_prepare3_params_ret(w: XdrWriter, v: remote_domain_migrate_prepare3_params_ret): void {
  w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_prepare3_params_ret.cookie_out');
  w.present(v.uri_out !== undefined);
  if (v.uri_out !== undefined) w.string(v.uri_out, 4194304, 'remote_domain_migrate_prepare3_params_ret.uri_out');
}
function read_remote_domain_migrate_prepare3_params_ret(r: XdrReader): remote_domain_migrate_prepare3_params_ret {
  return {
    cookie_out: r.opaque(4194304, 'remote_domain_migrate_prepare3_params_ret.cookie_out'),
    uri_out: r.present('remote_domain_migrate_prepare3_params_ret.uri_out') ? r.string(4194304, 'remote_domain_migrate_prepare3_params_ret.uri_out') : undefined,
  };
}
export const remote_domain_migrate_prepare3_params_ret: Codec<remote_domain_migrate_prepare3_params_ret> = { encode: write_remote_domain_migrate_prepare3_params_ret, decode: read_remote_domain_migrate_prepare3_params_ret };

export interface remote_domain_migrate_prepare_tunnel3_params_args {
  params: remote_typed_param[];
  cookie_in: Uint8Array;
  flags: number;
}
function write_remote_domain_migrate_prepare_tunnel3_params_args(w: XdrWriter, v: remote_domain_migrate_prepare_tunnel3_params_args): void {
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_migrate_prepare_tunnel3_params_args.params');
  w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_prepare_tunnel3_params_args.cookie_in');
  w.uint(v.flags, 'remote_domain_migrate_prepare_tunnel3_params_args.flags');
}
function read_remote_domain_migrate_prepare_tunnel3_params_args(r: XdrReader): remote_domain_migrate_prepare_tunnel3_params_args {
  return {
    params: read_remote_typed_param_list(r, 64, 'remote_domain_migrate_prepare_tunnel3_params_args.params'),
    cookie_in: r.opaque(4194304, 'remote_domain_migrate_prepare_tunnel3_params_args.cookie_in'),
    flags: r.uint('remote_domain_migrate_prepare_tunnel3_params_args.flags'),
  };
}
export const remote_domain_migrate_prepare_tunnel3_params_args: Codec<remote_domain_migrate_prepare_tunnel3_params_args> = { encode: write_remote_domain_migrate_prepare_tunnel3_params_args, decode: read_remote_domain_migrate_prepare_tunnel3_params_args };

export interface remote_domain_migrate_prepare_tunnel3_params_ret {
  cookie_out: Uint8Array;
}
function write_remote_domain_migrate_prepare_tunnel3_params_ret(w: XdrWriter, v: remote_domain_migrate_prepare_tunnel3_params_ret): void {
  w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_prepare_tunnel3_params_ret.cookie_out');
}
function read_remote_domain_migrate_prepare_tunnel3_params_ret(r: XdrReader): remote_domain_migrate_prepare_tunnel3_params_ret {
  return {
    cookie_out: r.opaque(4194304, 'remote_domain_migrate_prepare_tunnel3_params_ret.cookie_out'),
  };
}
export const remote_domain_migrate_prepare_tunnel3_params_ret: Codec<remote_domain_migrate_prepare_tunnel3_params_ret> = { encode: write_remote_domain_migrate_prepare_tunnel3_params_ret, decode: read_remote_domain_migrate_prepare_tunnel3_params_ret };

export interface remote_domain_migrate_perform3_params_args {
  dom: remote_nonnull_domain;
  dconnuri: string | undefined;
  params: remote_typed_param[];
  cookie_in: Uint8Array;
  flags: number;
}
function write_remote_domain_migrate_perform3_params_args(w: XdrWriter, v: remote_domain_migrate_perform3_params_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.present(v.dconnuri !== undefined);
  if (v.dconnuri !== undefined) w.string(v.dconnuri, 4194304, 'remote_domain_migrate_perform3_params_args.dconnuri');
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_migrate_perform3_params_args.params');
  w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_perform3_params_args.cookie_in');
  w.uint(v.flags, 'remote_domain_migrate_perform3_params_args.flags');
}
function read_remote_domain_migrate_perform3_params_args(r: XdrReader): remote_domain_migrate_perform3_params_args {
  return {
    dom: read_remote_nonnull_domain(r),
    dconnuri: r.present('remote_domain_migrate_perform3_params_args.dconnuri') ? r.string(4194304, 'remote_domain_migrate_perform3_params_args.dconnuri') : undefined,
    params: read_remote_typed_param_list(r, 64, 'remote_domain_migrate_perform3_params_args.params'),
    cookie_in: r.opaque(4194304, 'remote_domain_migrate_perform3_params_args.cookie_in'),
    flags: r.uint('remote_domain_migrate_perform3_params_args.flags'),
  };
}
export const remote_domain_migrate_perform3_params_args: Codec<remote_domain_migrate_perform3_params_args> = { encode: write_remote_domain_migrate_perform3_params_args, decode: read_remote_domain_migrate_perform3_params_args };

export interface remote_domain_migrate_perform3_params_ret {
  cookie_out: Uint8Array;
}
function write_remote_domain_migrate_perform3_params_ret(w: XdrWriter, v: remote_domain_migrate_perform3_params_ret): void {
  w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_perform3_params_ret.cookie_out');
}
function read_remote_domain_migrate_perform3_params_ret(r: XdrReader): remote_domain_migrate_perform3_params_ret {
  return {
    cookie_out: r.opaque(4194304, 'remote_domain_migrate_perform3_params_ret.cookie_out'),
  };
}
export const remote_domain_migrate_perform3_params_ret: Codec<remote_domain_migrate_perform3_params_ret> = { encode: write_remote_domain_migrate_perform3_params_ret, decode: read_remote_domain_migrate_perform3_params_ret };

export interface remote_domain_migrate_finish3_params_args {
  params: remote_typed_param[];
  cookie_in: Uint8Array;
  flags: number;
  cancelled: number;
}
function write_remote_domain_migrate_finish3_params_args(w: XdrWriter, v: remote_domain_migrate_finish3_params_args): void {
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_migrate_finish3_params_args.params');
  w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_finish3_params_args.cookie_in');
  w.uint(v.flags, 'remote_domain_migrate_finish3_params_args.flags');
  w.int(v.cancelled, 'remote_domain_migrate_finish3_params_args.cancelled');
}
function read_remote_domain_migrate_finish3_params_args(r: XdrReader): remote_domain_migrate_finish3_params_args {
  return {
    params: read_remote_typed_param_list(r, 64, 'remote_domain_migrate_finish3_params_args.params'),
    cookie_in: r.opaque(4194304, 'remote_domain_migrate_finish3_params_args.cookie_in'),
    flags: r.uint('remote_domain_migrate_finish3_params_args.flags'),
    cancelled: r.int('remote_domain_migrate_finish3_params_args.cancelled'),
  };
}
export const remote_domain_migrate_finish3_params_args: Codec<remote_domain_migrate_finish3_params_args> = { encode: write_remote_domain_migrate_finish3_params_args, decode: read_remote_domain_migrate_finish3_params_args };

export interface remote_domain_migrate_finish3_params_ret {
  dom: remote_nonnull_domain;
  cookie_out: Uint8Array;
}
function write_remote_domain_migrate_finish3_params_ret(w: XdrWriter, v: remote_domain_migrate_finish3_params_ret): void {
  write_remote_nonnull_domain(w, v.dom);
  w.opaque(v.cookie_out, 4194304, 'remote_domain_migrate_finish3_params_ret.cookie_out');
}
function read_remote_domain_migrate_finish3_params_ret(r: XdrReader): remote_domain_migrate_finish3_params_ret {
  return {
    dom: read_remote_nonnull_domain(r),
    cookie_out: r.opaque(4194304, 'remote_domain_migrate_finish3_params_ret.cookie_out'),
  };
}
export const remote_domain_migrate_finish3_params_ret: Codec<remote_domain_migrate_finish3_params_ret> = { encode: write_remote_domain_migrate_finish3_params_ret, decode: read_remote_domain_migrate_finish3_params_ret };

export interface remote_domain_migrate_confirm3_params_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  cookie_in: Uint8Array;
  flags: number;
  cancelled: number;
}
function write_remote_domain_migrate_confirm3_params_args(w: XdrWriter, v: remote_domain_migrate_confirm3_params_args): void {
  write_remote_nonnull_domain(w, v.dom);
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_migrate_confirm3_params_args.params');
  w.opaque(v.cookie_in, 4194304, 'remote_domain_migrate_confirm3_params_args.cookie_in');
  w.uint(v.flags, 'remote_domain_migrate_confirm3_params_args.flags');
  w.int(v.cancelled, 'remote_domain_migrate_confirm3_params_args.cancelled');
}
function read_remote_domain_migrate_confirm3_params_args(r: XdrReader): remote_domain_migrate_confirm3_params_args {
  return {
    dom: read_remote_nonnull_domain(r),
    params: read_remote_typed_param_list(r, 64, 'remote_domain_migrate_confirm3_params_args.params'),
    cookie_in: r.opaque(4194304, 'remote_domain_migrate_confirm3_params_args.cookie_in'),
    flags: r.uint('remote_domain_migrate_confirm3_params_args.flags'),
    cancelled: r.int('remote_domain_migrate_confirm3_params_args.cancelled'),
  };
}
export const remote_domain_migrate_confirm3_params_args: Codec<remote_domain_migrate_confirm3_params_args> = { encode: write_remote_domain_migrate_confirm3_params_args, decode: read_remote_domain_migrate_confirm3_params_args };

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
function write_remote_domain_event_callback_device_removed_msg(w: XdrWriter, v: remote_domain_event_callback_device_removed_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_device_removed_msg.callbackID');
  write_remote_domain_event_device_removed_msg(w, v.msg);
}
function read_remote_domain_event_callback_device_removed_msg(r: XdrReader): remote_domain_event_callback_device_removed_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_device_removed_msg.callbackID'),
    msg: read_remote_domain_event_device_removed_msg(r),
  };
}
export const remote_domain_event_callback_device_removed_msg: Codec<remote_domain_event_callback_device_removed_msg> = { encode: write_remote_domain_event_callback_device_removed_msg, decode: read_remote_domain_event_callback_device_removed_msg };

export interface remote_domain_event_block_job_2_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  dst: string;
  type: number;
  status: number;
}
function write_remote_domain_event_block_job_2_msg(w: XdrWriter, v: remote_domain_event_block_job_2_msg): void {
  w.int(v.callbackID, 'remote_domain_event_block_job_2_msg.callbackID');
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.dst, 4194304, 'remote_domain_event_block_job_2_msg.dst');
  w.int(v.type, 'remote_domain_event_block_job_2_msg.type');
  w.int(v.status, 'remote_domain_event_block_job_2_msg.status');
}
function read_remote_domain_event_block_job_2_msg(r: XdrReader): remote_domain_event_block_job_2_msg {
  return {
    callbackID: r.int('remote_domain_event_block_job_2_msg.callbackID'),
    dom: read_remote_nonnull_domain(r),
    dst: r.string(4194304, 'remote_domain_event_block_job_2_msg.dst'),
    type: r.int('remote_domain_event_block_job_2_msg.type'),
    status: r.int('remote_domain_event_block_job_2_msg.status'),
  };
}
export const remote_domain_event_block_job_2_msg: Codec<remote_domain_event_block_job_2_msg> = { encode: write_remote_domain_event_block_job_2_msg, decode: read_remote_domain_event_block_job_2_msg };

export interface remote_domain_event_block_threshold_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  dev: string;
  path: string | undefined;
  threshold: Hyper;
  excess: Hyper;
}
function write_remote_domain_event_block_threshold_msg(w: XdrWriter, v: remote_domain_event_block_threshold_msg): void {
  w.int(v.callbackID, 'remote_domain_event_block_threshold_msg.callbackID');
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.dev, 4194304, 'remote_domain_event_block_threshold_msg.dev');
  w.present(v.path !== undefined);
  if (v.path !== undefined) w.string(v.path, 4194304, 'remote_domain_event_block_threshold_msg.path');
  w.uhyper(v.threshold, 'remote_domain_event_block_threshold_msg.threshold');
  w.uhyper(v.excess, 'remote_domain_event_block_threshold_msg.excess');
}
function read_remote_domain_event_block_threshold_msg(r: XdrReader): remote_domain_event_block_threshold_msg {
  return {
    callbackID: r.int('remote_domain_event_block_threshold_msg.callbackID'),
    dom: read_remote_nonnull_domain(r),
    dev: r.string(4194304, 'remote_domain_event_block_threshold_msg.dev'),
    path: r.present('remote_domain_event_block_threshold_msg.path') ? r.string(4194304, 'remote_domain_event_block_threshold_msg.path') : undefined,
    threshold: r.uhyper('remote_domain_event_block_threshold_msg.threshold'),
    excess: r.uhyper('remote_domain_event_block_threshold_msg.excess'),
  };
}
export const remote_domain_event_block_threshold_msg: Codec<remote_domain_event_block_threshold_msg> = { encode: write_remote_domain_event_block_threshold_msg, decode: read_remote_domain_event_block_threshold_msg };

export interface remote_domain_event_callback_tunable_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
}
function write_remote_domain_event_callback_tunable_msg(w: XdrWriter, v: remote_domain_event_callback_tunable_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_tunable_msg.callbackID');
  write_remote_nonnull_domain(w, v.dom);
  write_remote_typed_param_list(w, v.params, 2048, 'remote_domain_event_callback_tunable_msg.params');
}
function read_remote_domain_event_callback_tunable_msg(r: XdrReader): remote_domain_event_callback_tunable_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_tunable_msg.callbackID'),
    dom: read_remote_nonnull_domain(r),
    params: read_remote_typed_param_list(r, 2048, 'remote_domain_event_callback_tunable_msg.params'),
  };
}
export const remote_domain_event_callback_tunable_msg: Codec<remote_domain_event_callback_tunable_msg> = { encode: write_remote_domain_event_callback_tunable_msg, decode: read_remote_domain_event_callback_tunable_msg };

export interface remote_domain_event_callback_device_added_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  devAlias: string;
}
function write_remote_domain_event_callback_device_added_msg(w: XdrWriter, v: remote_domain_event_callback_device_added_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_device_added_msg.callbackID');
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.devAlias, 4194304, 'remote_domain_event_callback_device_added_msg.devAlias');
}
function read_remote_domain_event_callback_device_added_msg(r: XdrReader): remote_domain_event_callback_device_added_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_device_added_msg.callbackID'),
    dom: read_remote_nonnull_domain(r),
    devAlias: r.string(4194304, 'remote_domain_event_callback_device_added_msg.devAlias'),
  };
}
export const remote_domain_event_callback_device_added_msg: Codec<remote_domain_event_callback_device_added_msg> = { encode: write_remote_domain_event_callback_device_added_msg, decode: read_remote_domain_event_callback_device_added_msg };

export interface remote_connect_event_connection_closed_msg {
  reason: number;
}
function write_remote_connect_event_connection_closed_msg(w: XdrWriter, v: remote_connect_event_connection_closed_msg): void {
  w.int(v.reason, 'remote_connect_event_connection_closed_msg.reason');
}
function read_remote_connect_event_connection_closed_msg(r: XdrReader): remote_connect_event_connection_closed_msg {
  return {
    reason: r.int('remote_connect_event_connection_closed_msg.reason'),
  };
}
export const remote_connect_event_connection_closed_msg: Codec<remote_connect_event_connection_closed_msg> = { encode: write_remote_connect_event_connection_closed_msg, decode: read_remote_connect_event_connection_closed_msg };

export interface remote_connect_get_cpu_model_names_args {
  arch: string;
  need_results: number;
  flags: number;
}
function write_remote_connect_get_cpu_model_names_args(w: XdrWriter, v: remote_connect_get_cpu_model_names_args): void {
  w.string(v.arch, 4194304, 'remote_connect_get_cpu_model_names_args.arch');
  w.int(v.need_results, 'remote_connect_get_cpu_model_names_args.need_results');
  w.uint(v.flags, 'remote_connect_get_cpu_model_names_args.flags');
}
function read_remote_connect_get_cpu_model_names_args(r: XdrReader): remote_connect_get_cpu_model_names_args {
  return {
    arch: r.string(4194304, 'remote_connect_get_cpu_model_names_args.arch'),
    need_results: r.int('remote_connect_get_cpu_model_names_args.need_results'),
    flags: r.uint('remote_connect_get_cpu_model_names_args.flags'),
  };
}
export const remote_connect_get_cpu_model_names_args: Codec<remote_connect_get_cpu_model_names_args> = { encode: write_remote_connect_get_cpu_model_names_args, decode: read_remote_connect_get_cpu_model_names_args };

export interface remote_connect_get_cpu_model_names_ret {
  models: string[];
  ret: number;
}
function write_remote_connect_get_cpu_model_names_ret(w: XdrWriter, v: remote_connect_get_cpu_model_names_ret): void {
  write_string_4194304_list(w, v.models, 8192, 'remote_connect_get_cpu_model_names_ret.models');
  w.int(v.ret, 'remote_connect_get_cpu_model_names_ret.ret');
}
function read_remote_connect_get_cpu_model_names_ret(r: XdrReader): remote_connect_get_cpu_model_names_ret {
  return {
    models: read_string_4194304_list(r, 8192, 'remote_connect_get_cpu_model_names_ret.models'),
    ret: r.int('remote_connect_get_cpu_model_names_ret.ret'),
  };
}
export const remote_connect_get_cpu_model_names_ret: Codec<remote_connect_get_cpu_model_names_ret> = { encode: write_remote_connect_get_cpu_model_names_ret, decode: read_remote_connect_get_cpu_model_names_ret };

export interface remote_connect_network_event_register_any_args {
  eventID: number;
  net: remote_nonnull_network | undefined;
}
function write_remote_connect_network_event_register_any_args(w: XdrWriter, v: remote_connect_network_event_register_any_args): void {
  w.int(v.eventID, 'remote_connect_network_event_register_any_args.eventID');
  w.present(v.net !== undefined);
  if (v.net !== undefined) write_remote_nonnull_network(w, v.net);
}
function read_remote_connect_network_event_register_any_args(r: XdrReader): remote_connect_network_event_register_any_args {
  return {
    eventID: r.int('remote_connect_network_event_register_any_args.eventID'),
    net: r.present('remote_connect_network_event_register_any_args.net') ? read_remote_nonnull_network(r) : undefined,
  };
}
export const remote_connect_network_event_register_any_args: Codec<remote_connect_network_event_register_any_args> = { encode: write_remote_connect_network_event_register_any_args, decode: read_remote_connect_network_event_register_any_args };

export interface remote_connect_network_event_register_any_ret {
  callbackID: number;
}
function write_remote_connect_network_event_register_any_ret(w: XdrWriter, v: remote_connect_network_event_register_any_ret): void {
  w.int(v.callbackID, 'remote_connect_network_event_register_any_ret.callbackID');
}
function read_remote_connect_network_event_register_any_ret(r: XdrReader): remote_connect_network_event_register_any_ret {
  return {
    callbackID: r.int('remote_connect_network_event_register_any_ret.callbackID'),
  };
}
export const remote_connect_network_event_register_any_ret: Codec<remote_connect_network_event_register_any_ret> = { encode: write_remote_connect_network_event_register_any_ret, decode: read_remote_connect_network_event_register_any_ret };

export interface remote_connect_network_event_deregister_any_args {
  callbackID: number;
}
function write_remote_connect_network_event_deregister_any_args(w: XdrWriter, v: remote_connect_network_event_deregister_any_args): void {
  w.int(v.callbackID, 'remote_connect_network_event_deregister_any_args.callbackID');
}
function read_remote_connect_network_event_deregister_any_args(r: XdrReader): remote_connect_network_event_deregister_any_args {
  return {
    callbackID: r.int('remote_connect_network_event_deregister_any_args.callbackID'),
  };
}
export const remote_connect_network_event_deregister_any_args: Codec<remote_connect_network_event_deregister_any_args> = { encode: write_remote_connect_network_event_deregister_any_args, decode: read_remote_connect_network_event_deregister_any_args };

export interface remote_network_event_lifecycle_msg {
  callbackID: number;
  net: remote_nonnull_network;
  event: number;
  detail: number;
}
function write_remote_network_event_lifecycle_msg(w: XdrWriter, v: remote_network_event_lifecycle_msg): void {
  w.int(v.callbackID, 'remote_network_event_lifecycle_msg.callbackID');
  write_remote_nonnull_network(w, v.net);
  w.int(v.event, 'remote_network_event_lifecycle_msg.event');
  w.int(v.detail, 'remote_network_event_lifecycle_msg.detail');
}
function read_remote_network_event_lifecycle_msg(r: XdrReader): remote_network_event_lifecycle_msg {
  return {
    callbackID: r.int('remote_network_event_lifecycle_msg.callbackID'),
    net: read_remote_nonnull_network(r),
    event: r.int('remote_network_event_lifecycle_msg.event'),
    detail: r.int('remote_network_event_lifecycle_msg.detail'),
  };
}
export const remote_network_event_lifecycle_msg: Codec<remote_network_event_lifecycle_msg> = { encode: write_remote_network_event_lifecycle_msg, decode: read_remote_network_event_lifecycle_msg };

export interface remote_connect_storage_pool_event_register_any_args {
  eventID: number;
  pool: remote_nonnull_storage_pool | undefined;
}
function write_remote_connect_storage_pool_event_register_any_args(w: XdrWriter, v: remote_connect_storage_pool_event_register_any_args): void {
  w.int(v.eventID, 'remote_connect_storage_pool_event_register_any_args.eventID');
  w.present(v.pool !== undefined);
  if (v.pool !== undefined) write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_connect_storage_pool_event_register_any_args(r: XdrReader): remote_connect_storage_pool_event_register_any_args {
  return {
    eventID: r.int('remote_connect_storage_pool_event_register_any_args.eventID'),
    pool: r.present('remote_connect_storage_pool_event_register_any_args.pool') ? read_remote_nonnull_storage_pool(r) : undefined,
  };
}
export const remote_connect_storage_pool_event_register_any_args: Codec<remote_connect_storage_pool_event_register_any_args> = { encode: write_remote_connect_storage_pool_event_register_any_args, decode: read_remote_connect_storage_pool_event_register_any_args };

export interface remote_connect_storage_pool_event_register_any_ret {
  callbackID: number;
}
function write_remote_connect_storage_pool_event_register_any_ret(w: XdrWriter, v: remote_connect_storage_pool_event_register_any_ret): void {
  w.int(v.callbackID, 'remote_connect_storage_pool_event_register_any_ret.callbackID');
}
function read_remote_connect_storage_pool_event_register_any_ret(r: XdrReader): remote_connect_storage_pool_event_register_any_ret {
  return {
    callbackID: r.int('remote_connect_storage_pool_event_register_any_ret.callbackID'),
  };
}
export const remote_connect_storage_pool_event_register_any_ret: Codec<remote_connect_storage_pool_event_register_any_ret> = { encode: write_remote_connect_storage_pool_event_register_any_ret, decode: read_remote_connect_storage_pool_event_register_any_ret };

export interface remote_connect_storage_pool_event_deregister_any_args {
  callbackID: number;
}
function write_remote_connect_storage_pool_event_deregister_any_args(w: XdrWriter, v: remote_connect_storage_pool_event_deregister_any_args): void {
  w.int(v.callbackID, 'remote_connect_storage_pool_event_deregister_any_args.callbackID');
}
function read_remote_connect_storage_pool_event_deregister_any_args(r: XdrReader): remote_connect_storage_pool_event_deregister_any_args {
  return {
    callbackID: r.int('remote_connect_storage_pool_event_deregister_any_args.callbackID'),
  };
}
export const remote_connect_storage_pool_event_deregister_any_args: Codec<remote_connect_storage_pool_event_deregister_any_args> = { encode: write_remote_connect_storage_pool_event_deregister_any_args, decode: read_remote_connect_storage_pool_event_deregister_any_args };

export interface remote_storage_pool_event_lifecycle_msg {
  callbackID: number;
  pool: remote_nonnull_storage_pool;
  event: number;
  detail: number;
}
function write_remote_storage_pool_event_lifecycle_msg(w: XdrWriter, v: remote_storage_pool_event_lifecycle_msg): void {
  w.int(v.callbackID, 'remote_storage_pool_event_lifecycle_msg.callbackID');
  write_remote_nonnull_storage_pool(w, v.pool);
  w.int(v.event, 'remote_storage_pool_event_lifecycle_msg.event');
  w.int(v.detail, 'remote_storage_pool_event_lifecycle_msg.detail');
}
function read_remote_storage_pool_event_lifecycle_msg(r: XdrReader): remote_storage_pool_event_lifecycle_msg {
  return {
    callbackID: r.int('remote_storage_pool_event_lifecycle_msg.callbackID'),
    pool: read_remote_nonnull_storage_pool(r),
    event: r.int('remote_storage_pool_event_lifecycle_msg.event'),
    detail: r.int('remote_storage_pool_event_lifecycle_msg.detail'),
  };
}
export const remote_storage_pool_event_lifecycle_msg: Codec<remote_storage_pool_event_lifecycle_msg> = { encode: write_remote_storage_pool_event_lifecycle_msg, decode: read_remote_storage_pool_event_lifecycle_msg };

export interface remote_storage_pool_event_refresh_msg {
  callbackID: number;
  pool: remote_nonnull_storage_pool;
}
function write_remote_storage_pool_event_refresh_msg(w: XdrWriter, v: remote_storage_pool_event_refresh_msg): void {
  w.int(v.callbackID, 'remote_storage_pool_event_refresh_msg.callbackID');
  write_remote_nonnull_storage_pool(w, v.pool);
}
function read_remote_storage_pool_event_refresh_msg(r: XdrReader): remote_storage_pool_event_refresh_msg {
  return {
    callbackID: r.int('remote_storage_pool_event_refresh_msg.callbackID'),
    pool: read_remote_nonnull_storage_pool(r),
  };
}
export const remote_storage_pool_event_refresh_msg: Codec<remote_storage_pool_event_refresh_msg> = { encode: write_remote_storage_pool_event_refresh_msg, decode: read_remote_storage_pool_event_refresh_msg };

export interface remote_connect_node_device_event_register_any_args {
  eventID: number;
  dev: remote_nonnull_node_device | undefined;
}
function write_remote_connect_node_device_event_register_any_args(w: XdrWriter, v: remote_connect_node_device_event_register_any_args): void {
  w.int(v.eventID, 'remote_connect_node_device_event_register_any_args.eventID');
  w.present(v.dev !== undefined);
  if (v.dev !== undefined) write_remote_nonnull_node_device(w, v.dev);
}
function read_remote_connect_node_device_event_register_any_args(r: XdrReader): remote_connect_node_device_event_register_any_args {
  return {
    eventID: r.int('remote_connect_node_device_event_register_any_args.eventID'),
    dev: r.present('remote_connect_node_device_event_register_any_args.dev') ? read_remote_nonnull_node_device(r) : undefined,
  };
}
export const remote_connect_node_device_event_register_any_args: Codec<remote_connect_node_device_event_register_any_args> = { encode: write_remote_connect_node_device_event_register_any_args, decode: read_remote_connect_node_device_event_register_any_args };

export interface remote_connect_node_device_event_register_any_ret {
  callbackID: number;
}
function write_remote_connect_node_device_event_register_any_ret(w: XdrWriter, v: remote_connect_node_device_event_register_any_ret): void {
  w.int(v.callbackID, 'remote_connect_node_device_event_register_any_ret.callbackID');
}
function read_remote_connect_node_device_event_register_any_ret(r: XdrReader): remote_connect_node_device_event_register_any_ret {
  return {
    callbackID: r.int('remote_connect_node_device_event_register_any_ret.callbackID'),
  };
}
export const remote_connect_node_device_event_register_any_ret: Codec<remote_connect_node_device_event_register_any_ret> = { encode: write_remote_connect_node_device_event_register_any_ret, decode: read_remote_connect_node_device_event_register_any_ret };

export interface remote_connect_node_device_event_deregister_any_args {
  callbackID: number;
}
function write_remote_connect_node_device_event_deregister_any_args(w: XdrWriter, v: remote_connect_node_device_event_deregister_any_args): void {
  w.int(v.callbackID, 'remote_connect_node_device_event_deregister_any_args.callbackID');
}
function read_remote_connect_node_device_event_deregister_any_args(r: XdrReader): remote_connect_node_device_event_deregister_any_args {
  return {
    callbackID: r.int('remote_connect_node_device_event_deregister_any_args.callbackID'),
  };
}
export const remote_connect_node_device_event_deregister_any_args: Codec<remote_connect_node_device_event_deregister_any_args> = { encode: write_remote_connect_node_device_event_deregister_any_args, decode: read_remote_connect_node_device_event_deregister_any_args };

export interface remote_node_device_event_lifecycle_msg {
  callbackID: number;
  dev: remote_nonnull_node_device;
  event: number;
  detail: number;
}
function write_remote_node_device_event_lifecycle_msg(w: XdrWriter, v: remote_node_device_event_lifecycle_msg): void {
  w.int(v.callbackID, 'remote_node_device_event_lifecycle_msg.callbackID');
  write_remote_nonnull_node_device(w, v.dev);
  w.int(v.event, 'remote_node_device_event_lifecycle_msg.event');
  w.int(v.detail, 'remote_node_device_event_lifecycle_msg.detail');
}
function read_remote_node_device_event_lifecycle_msg(r: XdrReader): remote_node_device_event_lifecycle_msg {
  return {
    callbackID: r.int('remote_node_device_event_lifecycle_msg.callbackID'),
    dev: read_remote_nonnull_node_device(r),
    event: r.int('remote_node_device_event_lifecycle_msg.event'),
    detail: r.int('remote_node_device_event_lifecycle_msg.detail'),
  };
}
export const remote_node_device_event_lifecycle_msg: Codec<remote_node_device_event_lifecycle_msg> = { encode: write_remote_node_device_event_lifecycle_msg, decode: read_remote_node_device_event_lifecycle_msg };

export interface remote_node_device_event_update_msg {
  callbackID: number;
  dev: remote_nonnull_node_device;
}
function write_remote_node_device_event_update_msg(w: XdrWriter, v: remote_node_device_event_update_msg): void {
  w.int(v.callbackID, 'remote_node_device_event_update_msg.callbackID');
  write_remote_nonnull_node_device(w, v.dev);
}
function read_remote_node_device_event_update_msg(r: XdrReader): remote_node_device_event_update_msg {
  return {
    callbackID: r.int('remote_node_device_event_update_msg.callbackID'),
    dev: read_remote_nonnull_node_device(r),
  };
}
export const remote_node_device_event_update_msg: Codec<remote_node_device_event_update_msg> = { encode: write_remote_node_device_event_update_msg, decode: read_remote_node_device_event_update_msg };

export interface remote_domain_fsfreeze_args {
  dom: remote_nonnull_domain;
  mountpoints: string[];
  flags: number;
}
function write_remote_domain_fsfreeze_args(w: XdrWriter, v: remote_domain_fsfreeze_args): void {
  write_remote_nonnull_domain(w, v.dom);
  write_string_4194304_list(w, v.mountpoints, 256, 'remote_domain_fsfreeze_args.mountpoints');
  w.uint(v.flags, 'remote_domain_fsfreeze_args.flags');
}
function read_remote_domain_fsfreeze_args(r: XdrReader): remote_domain_fsfreeze_args {
  return {
    dom: read_remote_nonnull_domain(r),
    mountpoints: read_string_4194304_list(r, 256, 'remote_domain_fsfreeze_args.mountpoints'),
    flags: r.uint('remote_domain_fsfreeze_args.flags'),
  };
}
export const remote_domain_fsfreeze_args: Codec<remote_domain_fsfreeze_args> = { encode: write_remote_domain_fsfreeze_args, decode: read_remote_domain_fsfreeze_args };

export interface remote_domain_fsfreeze_ret {
  filesystems: number;
}
function write_remote_domain_fsfreeze_ret(w: XdrWriter, v: remote_domain_fsfreeze_ret): void {
  w.int(v.filesystems, 'remote_domain_fsfreeze_ret.filesystems');
}
function read_remote_domain_fsfreeze_ret(r: XdrReader): remote_domain_fsfreeze_ret {
  return {
    filesystems: r.int('remote_domain_fsfreeze_ret.filesystems'),
  };
}
export const remote_domain_fsfreeze_ret: Codec<remote_domain_fsfreeze_ret> = { encode: write_remote_domain_fsfreeze_ret, decode: read_remote_domain_fsfreeze_ret };

export interface remote_domain_fsthaw_args {
  dom: remote_nonnull_domain;
  mountpoints: string[];
  flags: number;
}
function write_remote_domain_fsthaw_args(w: XdrWriter, v: remote_domain_fsthaw_args): void {
  write_remote_nonnull_domain(w, v.dom);
  write_string_4194304_list(w, v.mountpoints, 256, 'remote_domain_fsthaw_args.mountpoints');
  w.uint(v.flags, 'remote_domain_fsthaw_args.flags');
}
function read_remote_domain_fsthaw_args(r: XdrReader): remote_domain_fsthaw_args {
  return {
    dom: read_remote_nonnull_domain(r),
    mountpoints: read_string_4194304_list(r, 256, 'remote_domain_fsthaw_args.mountpoints'),
    flags: r.uint('remote_domain_fsthaw_args.flags'),
  };
}
export const remote_domain_fsthaw_args: Codec<remote_domain_fsthaw_args> = { encode: write_remote_domain_fsthaw_args, decode: read_remote_domain_fsthaw_args };

export interface remote_domain_fsthaw_ret {
  filesystems: number;
}
function write_remote_domain_fsthaw_ret(w: XdrWriter, v: remote_domain_fsthaw_ret): void {
  w.int(v.filesystems, 'remote_domain_fsthaw_ret.filesystems');
}
function read_remote_domain_fsthaw_ret(r: XdrReader): remote_domain_fsthaw_ret {
  return {
    filesystems: r.int('remote_domain_fsthaw_ret.filesystems'),
  };
}
export const remote_domain_fsthaw_ret: Codec<remote_domain_fsthaw_ret> = { encode: write_remote_domain_fsthaw_ret, decode: read_remote_domain_fsthaw_ret };

export interface remote_node_get_free_pages_args {
  pages: number[];
  startCell: number;
  cellCount: number;
  flags: number;
}
function write_remote_node_get_free_pages_args(w: XdrWriter, v: remote_node_get_free_pages_args): void {
  write_uint_list(w, v.pages, 1024, 'remote_node_get_free_pages_args.pages');
  w.int(v.startCell, 'remote_node_get_free_pages_args.startCell');
  w.uint(v.cellCount, 'remote_node_get_free_pages_args.cellCount');
  w.uint(v.flags, 'remote_node_get_free_pages_args.flags');
}
function read_remote_node_get_free_pages_args(r: XdrReader): remote_node_get_free_pages_args {
  return {
    pages: read_uint_list(r, 1024, 'remote_node_get_free_pages_args.pages'),
    startCell: r.int('remote_node_get_free_pages_args.startCell'),
    cellCount: r.uint('remote_node_get_free_pages_args.cellCount'),
    flags: r.uint('remote_node_get_free_pages_args.flags'),
  };
}
export const remote_node_get_free_pages_args: Codec<remote_node_get_free_pages_args> = { encode: write_remote_node_get_free_pages_args, decode: read_remote_node_get_free_pages_args };

export interface remote_node_get_free_pages_ret {
  counts: Hyper[];
}
function write_remote_node_get_free_pages_ret(w: XdrWriter, v: remote_node_get_free_pages_ret): void {
  write_uhyper_list(w, v.counts, 1024, 'remote_node_get_free_pages_ret.counts');
}
function read_remote_node_get_free_pages_ret(r: XdrReader): remote_node_get_free_pages_ret {
  return {
    counts: read_uhyper_list(r, 1024, 'remote_node_get_free_pages_ret.counts'),
  };
}
export const remote_node_get_free_pages_ret: Codec<remote_node_get_free_pages_ret> = { encode: write_remote_node_get_free_pages_ret, decode: read_remote_node_get_free_pages_ret };

export interface remote_node_alloc_pages_args {
  pageSizes: number[];
  pageCounts: Hyper[];
  startCell: number;
  cellCount: number;
  flags: number;
}
function write_remote_node_alloc_pages_args(w: XdrWriter, v: remote_node_alloc_pages_args): void {
  write_uint_list(w, v.pageSizes, 1024, 'remote_node_alloc_pages_args.pageSizes');
  write_uhyper_list(w, v.pageCounts, 1024, 'remote_node_alloc_pages_args.pageCounts');
  w.int(v.startCell, 'remote_node_alloc_pages_args.startCell');
  w.uint(v.cellCount, 'remote_node_alloc_pages_args.cellCount');
  w.uint(v.flags, 'remote_node_alloc_pages_args.flags');
}
function read_remote_node_alloc_pages_args(r: XdrReader): remote_node_alloc_pages_args {
  return {
    pageSizes: read_uint_list(r, 1024, 'remote_node_alloc_pages_args.pageSizes'),
    pageCounts: read_uhyper_list(r, 1024, 'remote_node_alloc_pages_args.pageCounts'),
    startCell: r.int('remote_node_alloc_pages_args.startCell'),
    cellCount: r.uint('remote_node_alloc_pages_args.cellCount'),
    flags: r.uint('remote_node_alloc_pages_args.flags'),
  };
}
export const remote_node_alloc_pages_args: Codec<remote_node_alloc_pages_args> = { encode: write_remote_node_alloc_pages_args, decode: read_remote_node_alloc_pages_args };

export interface remote_node_alloc_pages_ret {
  ret: number;
}
function write_remote_node_alloc_pages_ret(w: XdrWriter, v: remote_node_alloc_pages_ret): void {
  w.int(v.ret, 'remote_node_alloc_pages_ret.ret');
}
function read_remote_node_alloc_pages_ret(r: XdrReader): remote_node_alloc_pages_ret {
  return {
    ret: r.int('remote_node_alloc_pages_ret.ret'),
  };
}
export const remote_node_alloc_pages_ret: Codec<remote_node_alloc_pages_ret> = { encode: write_remote_node_alloc_pages_ret, decode: read_remote_node_alloc_pages_ret };

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
function write_remote_network_get_dhcp_leases_args(w: XdrWriter, v: remote_network_get_dhcp_leases_args): void {
  write_remote_nonnull_network(w, v.net);
  w.present(v.mac !== undefined);
  if (v.mac !== undefined) w.string(v.mac, 4194304, 'remote_network_get_dhcp_leases_args.mac');
  w.int(v.need_results, 'remote_network_get_dhcp_leases_args.need_results');
  w.uint(v.flags, 'remote_network_get_dhcp_leases_args.flags');
}
function read_remote_network_get_dhcp_leases_args(r: XdrReader): remote_network_get_dhcp_leases_args {
  return {
    net: read_remote_nonnull_network(r),
    mac: r.present('remote_network_get_dhcp_leases_args.mac') ? r.string(4194304, 'remote_network_get_dhcp_leases_args.mac') : undefined,
    need_results: r.int('remote_network_get_dhcp_leases_args.need_results'),
    flags: r.uint('remote_network_get_dhcp_leases_args.flags'),
  };
}
export const remote_network_get_dhcp_leases_args: Codec<remote_network_get_dhcp_leases_args> = { encode: write_remote_network_get_dhcp_leases_args, decode: read_remote_network_get_dhcp_leases_args };

export interface remote_network_get_dhcp_leases_ret {
  leases: remote_network_dhcp_lease[];
  ret: number;
}
function write_remote_network_get_dhcp_leases_ret(w: XdrWriter, v: remote_network_get_dhcp_leases_ret): void {
  write_remote_network_dhcp_lease_list(w, v.leases, 65536, 'remote_network_get_dhcp_leases_ret.leases');
  w.uint(v.ret, 'remote_network_get_dhcp_leases_ret.ret');
}
function read_remote_network_get_dhcp_leases_ret(r: XdrReader): remote_network_get_dhcp_leases_ret {
  return {
    leases: read_remote_network_dhcp_lease_list(r, 65536, 'remote_network_get_dhcp_leases_ret.leases'),
    ret: r.uint('remote_network_get_dhcp_leases_ret.ret'),
  };
}
export const remote_network_get_dhcp_leases_ret: Codec<remote_network_get_dhcp_leases_ret> = { encode: write_remote_network_get_dhcp_leases_ret, decode: read_remote_network_get_dhcp_leases_ret };

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
function write_remote_connect_get_all_domain_stats_args(w: XdrWriter, v: remote_connect_get_all_domain_stats_args): void {
  write_remote_nonnull_domain_list(w, v.doms, 16384, 'remote_connect_get_all_domain_stats_args.doms');
  w.uint(v.stats, 'remote_connect_get_all_domain_stats_args.stats');
  w.uint(v.flags, 'remote_connect_get_all_domain_stats_args.flags');
}
function read_remote_connect_get_all_domain_stats_args(r: XdrReader): remote_connect_get_all_domain_stats_args {
  return {
    doms: read_remote_nonnull_domain_list(r, 16384, 'remote_connect_get_all_domain_stats_args.doms'),
    stats: r.uint('remote_connect_get_all_domain_stats_args.stats'),
    flags: r.uint('remote_connect_get_all_domain_stats_args.flags'),
  };
}
export const remote_connect_get_all_domain_stats_args: Codec<remote_connect_get_all_domain_stats_args> = { encode: write_remote_connect_get_all_domain_stats_args, decode: read_remote_connect_get_all_domain_stats_args };

export interface remote_domain_event_callback_agent_lifecycle_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  state: number;
  reason: number;
}
function write_remote_domain_event_callback_agent_lifecycle_msg(w: XdrWriter, v: remote_domain_event_callback_agent_lifecycle_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_agent_lifecycle_msg.callbackID');
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.state, 'remote_domain_event_callback_agent_lifecycle_msg.state');
  w.int(v.reason, 'remote_domain_event_callback_agent_lifecycle_msg.reason');
}
function read_remote_domain_event_callback_agent_lifecycle_msg(r: XdrReader): remote_domain_event_callback_agent_lifecycle_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_agent_lifecycle_msg.callbackID'),
    dom: read_remote_nonnull_domain(r),
    state: r.int('remote_domain_event_callback_agent_lifecycle_msg.state'),
    reason: r.int('remote_domain_event_callback_agent_lifecycle_msg.reason'),
  };
}
export const remote_domain_event_callback_agent_lifecycle_msg: Codec<remote_domain_event_callback_agent_lifecycle_msg> = { encode: write_remote_domain_event_callback_agent_lifecycle_msg, decode: read_remote_domain_event_callback_agent_lifecycle_msg };

export interface remote_connect_get_all_domain_stats_ret {
  retStats: remote_domain_stats_record[];
}
function write_remote_connect_get_all_domain_stats_ret(w: XdrWriter, v: remote_connect_get_all_domain_stats_ret): void {
  write_remote_domain_stats_record_list(w, v.retStats, 16384, 'remote_connect_get_all_domain_stats_ret.retStats');
}
function read_remote_connect_get_all_domain_stats_ret(r: XdrReader): remote_connect_get_all_domain_stats_ret {
  return {
    retStats: read_remote_domain_stats_record_list(r, 16384, 'remote_connect_get_all_domain_stats_ret.retStats'),
  };
}
export const remote_connect_get_all_domain_stats_ret: Codec<remote_connect_get_all_domain_stats_ret> = { encode: write_remote_connect_get_all_domain_stats_ret, decode: read_remote_connect_get_all_domain_stats_ret };

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
function write_remote_domain_get_fsinfo_args(w: XdrWriter, v: remote_domain_get_fsinfo_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_get_fsinfo_args.flags');
}
function read_remote_domain_get_fsinfo_args(r: XdrReader): remote_domain_get_fsinfo_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_get_fsinfo_args.flags'),
  };
}
export const remote_domain_get_fsinfo_args: Codec<remote_domain_get_fsinfo_args> = { encode: write_remote_domain_get_fsinfo_args, decode: read_remote_domain_get_fsinfo_args };

export interface remote_domain_get_fsinfo_ret {
  info: remote_domain_fsinfo[];
  ret: number;
}
function write_remote_domain_get_fsinfo_ret(w: XdrWriter, v: remote_domain_get_fsinfo_ret): void {
  write_remote_domain_fsinfo_list(w, v.info, 256, 'remote_domain_get_fsinfo_ret.info');
  w.uint(v.ret, 'remote_domain_get_fsinfo_ret.ret');
}
function read_remote_domain_get_fsinfo_ret(r: XdrReader): remote_domain_get_fsinfo_ret {
  return {
    info: read_remote_domain_fsinfo_list(r, 256, 'remote_domain_get_fsinfo_ret.info'),
    ret: r.uint('remote_domain_get_fsinfo_ret.ret'),
  };
}
export const remote_domain_get_fsinfo_ret: Codec<remote_domain_get_fsinfo_ret> = { encode: write_remote_domain_get_fsinfo_ret, decode: read_remote_domain_get_fsinfo_ret };

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
function write_remote_domain_interface_addresses_args(w: XdrWriter, v: remote_domain_interface_addresses_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.source, 'remote_domain_interface_addresses_args.source');
  w.uint(v.flags, 'remote_domain_interface_addresses_args.flags');
}
function read_remote_domain_interface_addresses_args(r: XdrReader): remote_domain_interface_addresses_args {
  return {
    dom: read_remote_nonnull_domain(r),
    source: r.uint('remote_domain_interface_addresses_args.source'),
    flags: r.uint('remote_domain_interface_addresses_args.flags'),
  };
}
export const remote_domain_interface_addresses_args: Codec<remote_domain_interface_addresses_args> = { encode: write_remote_domain_interface_addresses_args, decode: read_remote_domain_interface_addresses_args };

export interface remote_domain_interface_addresses_ret {
  ifaces: remote_domain_interface[];
}
function write_remote_domain_interface_addresses_ret(w: XdrWriter, v: remote_domain_interface_addresses_ret): void {
  write_remote_domain_interface_list(w, v.ifaces, 2048, 'remote_domain_interface_addresses_ret.ifaces');
}
function read_remote_domain_interface_addresses_ret(r: XdrReader): remote_domain_interface_addresses_ret {
  return {
    ifaces: read_remote_domain_interface_list(r, 2048, 'remote_domain_interface_addresses_ret.ifaces'),
  };
}
export const remote_domain_interface_addresses_ret: Codec<remote_domain_interface_addresses_ret> = { encode: write_remote_domain_interface_addresses_ret, decode: read_remote_domain_interface_addresses_ret };

export interface remote_domain_set_user_password_args {
  dom: remote_nonnull_domain;
  user: string | undefined;
  password: string | undefined;
  flags: number;
}
function write_remote_domain_set_user_password_args(w: XdrWriter, v: remote_domain_set_user_password_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.present(v.user !== undefined);
  if (v.user !== undefined) w.string(v.user, 4194304, 'remote_domain_set_user_password_args.user');
  w.present(v.password !== undefined);
  if (v.password !== undefined) w.string(v.password, 4194304, 'remote_domain_set_user_password_args.password');
  w.uint(v.flags, 'remote_domain_set_user_password_args.flags');
}
function read_remote_domain_set_user_password_args(r: XdrReader): remote_domain_set_user_password_args {
  return {
    dom: read_remote_nonnull_domain(r),
    user: r.present('remote_domain_set_user_password_args.user') ? r.string(4194304, 'remote_domain_set_user_password_args.user') : undefined,
    password: r.present('remote_domain_set_user_password_args.password') ? r.string(4194304, 'remote_domain_set_user_password_args.password') : undefined,
    flags: r.uint('remote_domain_set_user_password_args.flags'),
  };
}
export const remote_domain_set_user_password_args: Codec<remote_domain_set_user_password_args> = { encode: write_remote_domain_set_user_password_args, decode: read_remote_domain_set_user_password_args };

export interface remote_domain_rename_args {
  dom: remote_nonnull_domain;
  new_name: string | undefined;
  flags: number;
}
function write_remote_domain_rename_args(w: XdrWriter, v: remote_domain_rename_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.present(v.new_name !== undefined);
  if (v.new_name !== undefined) w.string(v.new_name, 4194304, 'remote_domain_rename_args.new_name');
  w.uint(v.flags, 'remote_domain_rename_args.flags');
}
function read_remote_domain_rename_args(r: XdrReader): remote_domain_rename_args {
  return {
    dom: read_remote_nonnull_domain(r),
    new_name: r.present('remote_domain_rename_args.new_name') ? r.string(4194304, 'remote_domain_rename_args.new_name') : undefined,
    flags: r.uint('remote_domain_rename_args.flags'),
  };
}
export const remote_domain_rename_args: Codec<remote_domain_rename_args> = { encode: write_remote_domain_rename_args, decode: read_remote_domain_rename_args };

export interface remote_domain_rename_ret {
  retcode: number;
}
function write_remote_domain_rename_ret(w: XdrWriter, v: remote_domain_rename_ret): void {
  w.int(v.retcode, 'remote_domain_rename_ret.retcode');
}
function read_remote_domain_rename_ret(r: XdrReader): remote_domain_rename_ret {
  return {
    retcode: r.int('remote_domain_rename_ret.retcode'),
  };
}
export const remote_domain_rename_ret: Codec<remote_domain_rename_ret> = { encode: write_remote_domain_rename_ret, decode: read_remote_domain_rename_ret };

export interface remote_domain_event_callback_migration_iteration_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  iteration: number;
}
function write_remote_domain_event_callback_migration_iteration_msg(w: XdrWriter, v: remote_domain_event_callback_migration_iteration_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_migration_iteration_msg.callbackID');
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.iteration, 'remote_domain_event_callback_migration_iteration_msg.iteration');
}
function read_remote_domain_event_callback_migration_iteration_msg(r: XdrReader): remote_domain_event_callback_migration_iteration_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_migration_iteration_msg.callbackID'),
    dom: read_remote_nonnull_domain(r),
    iteration: r.int('remote_domain_event_callback_migration_iteration_msg.iteration'),
  };
}
export const remote_domain_event_callback_migration_iteration_msg: Codec<remote_domain_event_callback_migration_iteration_msg> = { encode: write_remote_domain_event_callback_migration_iteration_msg, decode: read_remote_domain_event_callback_migration_iteration_msg };

export interface remote_domain_event_callback_job_completed_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
}
function write_remote_domain_event_callback_job_completed_msg(w: XdrWriter, v: remote_domain_event_callback_job_completed_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_job_completed_msg.callbackID');
  write_remote_nonnull_domain(w, v.dom);
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_event_callback_job_completed_msg.params');
}
function read_remote_domain_event_callback_job_completed_msg(r: XdrReader): remote_domain_event_callback_job_completed_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_job_completed_msg.callbackID'),
    dom: read_remote_nonnull_domain(r),
    params: read_remote_typed_param_list(r, 64, 'remote_domain_event_callback_job_completed_msg.params'),
  };
}
export const remote_domain_event_callback_job_completed_msg: Codec<remote_domain_event_callback_job_completed_msg> = { encode: write_remote_domain_event_callback_job_completed_msg, decode: read_remote_domain_event_callback_job_completed_msg };

export interface remote_domain_migrate_start_post_copy_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_migrate_start_post_copy_args(w: XdrWriter, v: remote_domain_migrate_start_post_copy_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_migrate_start_post_copy_args.flags');
}
function read_remote_domain_migrate_start_post_copy_args(r: XdrReader): remote_domain_migrate_start_post_copy_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_migrate_start_post_copy_args.flags'),
  };
}
export const remote_domain_migrate_start_post_copy_args: Codec<remote_domain_migrate_start_post_copy_args> = { encode: write_remote_domain_migrate_start_post_copy_args, decode: read_remote_domain_migrate_start_post_copy_args };

export interface remote_domain_event_callback_device_removal_failed_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  devAlias: string;
}
function write_remote_domain_event_callback_device_removal_failed_msg(w: XdrWriter, v: remote_domain_event_callback_device_removal_failed_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_device_removal_failed_msg.callbackID');
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.devAlias, 4194304, 'remote_domain_event_callback_device_removal_failed_msg.devAlias');
}
function read_remote_domain_event_callback_device_removal_failed_msg(r: XdrReader): remote_domain_event_callback_device_removal_failed_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_device_removal_failed_msg.callbackID'),
    dom: read_remote_nonnull_domain(r),
    devAlias: r.string(4194304, 'remote_domain_event_callback_device_removal_failed_msg.devAlias'),
  };
}
export const remote_domain_event_callback_device_removal_failed_msg: Codec<remote_domain_event_callback_device_removal_failed_msg> = { encode: write_remote_domain_event_callback_device_removal_failed_msg, decode: read_remote_domain_event_callback_device_removal_failed_msg };

export interface remote_domain_get_guest_vcpus_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_get_guest_vcpus_args(w: XdrWriter, v: remote_domain_get_guest_vcpus_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_get_guest_vcpus_args.flags');
}
function read_remote_domain_get_guest_vcpus_args(r: XdrReader): remote_domain_get_guest_vcpus_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_get_guest_vcpus_args.flags'),
  };
}
export const remote_domain_get_guest_vcpus_args: Codec<remote_domain_get_guest_vcpus_args> = { encode: write_remote_domain_get_guest_vcpus_args, decode: read_remote_domain_get_guest_vcpus_args };

export interface remote_domain_get_guest_vcpus_ret {
  params: remote_typed_param[];
}
function write_remote_domain_get_guest_vcpus_ret(w: XdrWriter, v: remote_domain_get_guest_vcpus_ret): void {
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_get_guest_vcpus_ret.params');
}
function read_remote_domain_get_guest_vcpus_ret(r: XdrReader): remote_domain_get_guest_vcpus_ret {
  return {
    params: read_remote_typed_param_list(r, 64, 'remote_domain_get_guest_vcpus_ret.params'),
  };
}
export const remote_domain_get_guest_vcpus_ret: Codec<remote_domain_get_guest_vcpus_ret> = { encode: write_remote_domain_get_guest_vcpus_ret, decode: read_remote_domain_get_guest_vcpus_ret };

export interface remote_domain_set_guest_vcpus_args {
  dom: remote_nonnull_domain;
  cpumap: string;
  state: number;
  flags: number;
}
function write_remote_domain_set_guest_vcpus_args(w: XdrWriter, v: remote_domain_set_guest_vcpus_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.cpumap, 4194304, 'remote_domain_set_guest_vcpus_args.cpumap');
  w.int(v.state, 'remote_domain_set_guest_vcpus_args.state');
  w.uint(v.flags, 'remote_domain_set_guest_vcpus_args.flags');
}
function read_remote_domain_set_guest_vcpus_args(r: XdrReader): remote_domain_set_guest_vcpus_args {
  return {
    dom: read_remote_nonnull_domain(r),
    cpumap: r.string(4194304, 'remote_domain_set_guest_vcpus_args.cpumap'),
    state: r.int('remote_domain_set_guest_vcpus_args.state'),
    flags: r.uint('remote_domain_set_guest_vcpus_args.flags'),
  };
}
export const remote_domain_set_guest_vcpus_args: Codec<remote_domain_set_guest_vcpus_args> = { encode: write_remote_domain_set_guest_vcpus_args, decode: read_remote_domain_set_guest_vcpus_args };

export interface remote_domain_set_vcpu_args {
  dom: remote_nonnull_domain;
  cpumap: string;
  state: number;
  flags: number;
}
function write_remote_domain_set_vcpu_args(w: XdrWriter, v: remote_domain_set_vcpu_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.cpumap, 4194304, 'remote_domain_set_vcpu_args.cpumap');
  w.int(v.state, 'remote_domain_set_vcpu_args.state');
  w.uint(v.flags, 'remote_domain_set_vcpu_args.flags');
}
function read_remote_domain_set_vcpu_args(r: XdrReader): remote_domain_set_vcpu_args {
  return {
    dom: read_remote_nonnull_domain(r),
    cpumap: r.string(4194304, 'remote_domain_set_vcpu_args.cpumap'),
    state: r.int('remote_domain_set_vcpu_args.state'),
    flags: r.uint('remote_domain_set_vcpu_args.flags'),
  };
}
export const remote_domain_set_vcpu_args: Codec<remote_domain_set_vcpu_args> = { encode: write_remote_domain_set_vcpu_args, decode: read_remote_domain_set_vcpu_args };

export interface remote_domain_event_callback_metadata_change_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  type: number;
  nsuri: string | undefined;
}
function write_remote_domain_event_callback_metadata_change_msg(w: XdrWriter, v: remote_domain_event_callback_metadata_change_msg): void {
  w.int(v.callbackID, 'remote_domain_event_callback_metadata_change_msg.callbackID');
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.type, 'remote_domain_event_callback_metadata_change_msg.type');
  w.present(v.nsuri !== undefined);
  if (v.nsuri !== undefined) w.string(v.nsuri, 4194304, 'remote_domain_event_callback_metadata_change_msg.nsuri');
}
function read_remote_domain_event_callback_metadata_change_msg(r: XdrReader): remote_domain_event_callback_metadata_change_msg {
  return {
    callbackID: r.int('remote_domain_event_callback_metadata_change_msg.callbackID'),
    dom: read_remote_nonnull_domain(r),
    type: r.int('remote_domain_event_callback_metadata_change_msg.type'),
    nsuri: r.present('remote_domain_event_callback_metadata_change_msg.nsuri') ? r.string(4194304, 'remote_domain_event_callback_metadata_change_msg.nsuri') : undefined,
  };
}
export const remote_domain_event_callback_metadata_change_msg: Codec<remote_domain_event_callback_metadata_change_msg> = { encode: write_remote_domain_event_callback_metadata_change_msg, decode: read_remote_domain_event_callback_metadata_change_msg };

export interface remote_domain_event_memory_failure_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  recipient: number;
  action: number;
  flags: number;
}
function write_remote_domain_event_memory_failure_msg(w: XdrWriter, v: remote_domain_event_memory_failure_msg): void {
  w.int(v.callbackID, 'remote_domain_event_memory_failure_msg.callbackID');
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.recipient, 'remote_domain_event_memory_failure_msg.recipient');
  w.int(v.action, 'remote_domain_event_memory_failure_msg.action');
  w.uint(v.flags, 'remote_domain_event_memory_failure_msg.flags');
}
function read_remote_domain_event_memory_failure_msg(r: XdrReader): remote_domain_event_memory_failure_msg {
  return {
    callbackID: r.int('remote_domain_event_memory_failure_msg.callbackID'),
    dom: read_remote_nonnull_domain(r),
    recipient: r.int('remote_domain_event_memory_failure_msg.recipient'),
    action: r.int('remote_domain_event_memory_failure_msg.action'),
    flags: r.uint('remote_domain_event_memory_failure_msg.flags'),
  };
}
export const remote_domain_event_memory_failure_msg: Codec<remote_domain_event_memory_failure_msg> = { encode: write_remote_domain_event_memory_failure_msg, decode: read_remote_domain_event_memory_failure_msg };

export interface remote_connect_secret_event_register_any_args {
  eventID: number;
  secret: remote_nonnull_secret | undefined;
}
function write_remote_connect_secret_event_register_any_args(w: XdrWriter, v: remote_connect_secret_event_register_any_args): void {
  w.int(v.eventID, 'remote_connect_secret_event_register_any_args.eventID');
  w.present(v.secret !== undefined);
  if (v.secret !== undefined) write_remote_nonnull_secret(w, v.secret);
}
function read_remote_connect_secret_event_register_any_args(r: XdrReader): remote_connect_secret_event_register_any_args {
  return {
    eventID: r.int('remote_connect_secret_event_register_any_args.eventID'),
    secret: r.present('remote_connect_secret_event_register_any_args.secret') ? read_remote_nonnull_secret(r) : undefined,
  };
}
export const remote_connect_secret_event_register_any_args: Codec<remote_connect_secret_event_register_any_args> = { encode: write_remote_connect_secret_event_register_any_args, decode: read_remote_connect_secret_event_register_any_args };

export interface remote_connect_secret_event_register_any_ret {
  callbackID: number;
}
function write_remote_connect_secret_event_register_any_ret(w: XdrWriter, v: remote_connect_secret_event_register_any_ret): void {
  w.int(v.callbackID, 'remote_connect_secret_event_register_any_ret.callbackID');
}
function read_remote_connect_secret_event_register_any_ret(r: XdrReader): remote_connect_secret_event_register_any_ret {
  return {
    callbackID: r.int('remote_connect_secret_event_register_any_ret.callbackID'),
  };
}
export const remote_connect_secret_event_register_any_ret: Codec<remote_connect_secret_event_register_any_ret> = { encode: write_remote_connect_secret_event_register_any_ret, decode: read_remote_connect_secret_event_register_any_ret };

export interface remote_connect_secret_event_deregister_any_args {
  callbackID: number;
}
function write_remote_connect_secret_event_deregister_any_args(w: XdrWriter, v: remote_connect_secret_event_deregister_any_args): void {
  w.int(v.callbackID, 'remote_connect_secret_event_deregister_any_args.callbackID');
}
function read_remote_connect_secret_event_deregister_any_args(r: XdrReader): remote_connect_secret_event_deregister_any_args {
  return {
    callbackID: r.int('remote_connect_secret_event_deregister_any_args.callbackID'),
  };
}
export const remote_connect_secret_event_deregister_any_args: Codec<remote_connect_secret_event_deregister_any_args> = { encode: write_remote_connect_secret_event_deregister_any_args, decode: read_remote_connect_secret_event_deregister_any_args };

export interface remote_secret_event_lifecycle_msg {
  callbackID: number;
  secret: remote_nonnull_secret;
  event: number;
  detail: number;
}
function write_remote_secret_event_lifecycle_msg(w: XdrWriter, v: remote_secret_event_lifecycle_msg): void {
  w.int(v.callbackID, 'remote_secret_event_lifecycle_msg.callbackID');
  write_remote_nonnull_secret(w, v.secret);
  w.int(v.event, 'remote_secret_event_lifecycle_msg.event');
  w.int(v.detail, 'remote_secret_event_lifecycle_msg.detail');
}
function read_remote_secret_event_lifecycle_msg(r: XdrReader): remote_secret_event_lifecycle_msg {
  return {
    callbackID: r.int('remote_secret_event_lifecycle_msg.callbackID'),
    secret: read_remote_nonnull_secret(r),
    event: r.int('remote_secret_event_lifecycle_msg.event'),
    detail: r.int('remote_secret_event_lifecycle_msg.detail'),
  };
}
export const remote_secret_event_lifecycle_msg: Codec<remote_secret_event_lifecycle_msg> = { encode: write_remote_secret_event_lifecycle_msg, decode: read_remote_secret_event_lifecycle_msg };

export interface remote_secret_event_value_changed_msg {
  callbackID: number;
  secret: remote_nonnull_secret;
}
function write_remote_secret_event_value_changed_msg(w: XdrWriter, v: remote_secret_event_value_changed_msg): void {
  w.int(v.callbackID, 'remote_secret_event_value_changed_msg.callbackID');
  write_remote_nonnull_secret(w, v.secret);
}
function read_remote_secret_event_value_changed_msg(r: XdrReader): remote_secret_event_value_changed_msg {
  return {
    callbackID: r.int('remote_secret_event_value_changed_msg.callbackID'),
    secret: read_remote_nonnull_secret(r),
  };
}
export const remote_secret_event_value_changed_msg: Codec<remote_secret_event_value_changed_msg> = { encode: write_remote_secret_event_value_changed_msg, decode: read_remote_secret_event_value_changed_msg };

export interface remote_domain_set_block_threshold_args {
  dom: remote_nonnull_domain;
  dev: string;
  threshold: Hyper;
  flags: number;
}
function write_remote_domain_set_block_threshold_args(w: XdrWriter, v: remote_domain_set_block_threshold_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.dev, 4194304, 'remote_domain_set_block_threshold_args.dev');
  w.uhyper(v.threshold, 'remote_domain_set_block_threshold_args.threshold');
  w.uint(v.flags, 'remote_domain_set_block_threshold_args.flags');
}
function read_remote_domain_set_block_threshold_args(r: XdrReader): remote_domain_set_block_threshold_args {
  return {
    dom: read_remote_nonnull_domain(r),
    dev: r.string(4194304, 'remote_domain_set_block_threshold_args.dev'),
    threshold: r.uhyper('remote_domain_set_block_threshold_args.threshold'),
    flags: r.uint('remote_domain_set_block_threshold_args.flags'),
  };
}
export const remote_domain_set_block_threshold_args: Codec<remote_domain_set_block_threshold_args> = { encode: write_remote_domain_set_block_threshold_args, decode: read_remote_domain_set_block_threshold_args };

export interface remote_domain_set_lifecycle_action_args {
  dom: remote_nonnull_domain;
  type: number;
  action: number;
  flags: number;
}
function write_remote_domain_set_lifecycle_action_args(w: XdrWriter, v: remote_domain_set_lifecycle_action_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.type, 'remote_domain_set_lifecycle_action_args.type');
  w.uint(v.action, 'remote_domain_set_lifecycle_action_args.action');
  w.uint(v.flags, 'remote_domain_set_lifecycle_action_args.flags');
}
function read_remote_domain_set_lifecycle_action_args(r: XdrReader): remote_domain_set_lifecycle_action_args {
  return {
    dom: read_remote_nonnull_domain(r),
    type: r.uint('remote_domain_set_lifecycle_action_args.type'),
    action: r.uint('remote_domain_set_lifecycle_action_args.action'),
    flags: r.uint('remote_domain_set_lifecycle_action_args.flags'),
  };
}
export const remote_domain_set_lifecycle_action_args: Codec<remote_domain_set_lifecycle_action_args> = { encode: write_remote_domain_set_lifecycle_action_args, decode: read_remote_domain_set_lifecycle_action_args };

export interface remote_connect_compare_hypervisor_cpu_args {
  emulator: string | undefined;
  arch: string | undefined;
  machine: string | undefined;
  virttype: string | undefined;
  xmlCPU: string;
  flags: number;
}
function write_remote_connect_compare_hypervisor_cpu_args(w: XdrWriter, v: remote_connect_compare_hypervisor_cpu_args): void {
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
}
function read_remote_connect_compare_hypervisor_cpu_args(r: XdrReader): remote_connect_compare_hypervisor_cpu_args {
  return {
    emulator: r.present('remote_connect_compare_hypervisor_cpu_args.emulator') ? r.string(4194304, 'remote_connect_compare_hypervisor_cpu_args.emulator') : undefined,
    arch: r.present('remote_connect_compare_hypervisor_cpu_args.arch') ? r.string(4194304, 'remote_connect_compare_hypervisor_cpu_args.arch') : undefined,
    machine: r.present('remote_connect_compare_hypervisor_cpu_args.machine') ? r.string(4194304, 'remote_connect_compare_hypervisor_cpu_args.machine') : undefined,
    virttype: r.present('remote_connect_compare_hypervisor_cpu_args.virttype') ? r.string(4194304, 'remote_connect_compare_hypervisor_cpu_args.virttype') : undefined,
    xmlCPU: r.string(4194304, 'remote_connect_compare_hypervisor_cpu_args.xmlCPU'),
    flags: r.uint('remote_connect_compare_hypervisor_cpu_args.flags'),
  };
}
export const remote_connect_compare_hypervisor_cpu_args: Codec<remote_connect_compare_hypervisor_cpu_args> = { encode: write_remote_connect_compare_hypervisor_cpu_args, decode: read_remote_connect_compare_hypervisor_cpu_args };

export interface remote_connect_compare_hypervisor_cpu_ret {
  result: number;
}
function write_remote_connect_compare_hypervisor_cpu_ret(w: XdrWriter, v: remote_connect_compare_hypervisor_cpu_ret): void {
  w.int(v.result, 'remote_connect_compare_hypervisor_cpu_ret.result');
}
function read_remote_connect_compare_hypervisor_cpu_ret(r: XdrReader): remote_connect_compare_hypervisor_cpu_ret {
  return {
    result: r.int('remote_connect_compare_hypervisor_cpu_ret.result'),
  };
}
export const remote_connect_compare_hypervisor_cpu_ret: Codec<remote_connect_compare_hypervisor_cpu_ret> = { encode: write_remote_connect_compare_hypervisor_cpu_ret, decode: read_remote_connect_compare_hypervisor_cpu_ret };

export interface remote_connect_baseline_hypervisor_cpu_args {
  emulator: string | undefined;
  arch: string | undefined;
  machine: string | undefined;
  virttype: string | undefined;
  xmlCPUs: string[];
  flags: number;
}
function write_remote_connect_baseline_hypervisor_cpu_args(w: XdrWriter, v: remote_connect_baseline_hypervisor_cpu_args): void {
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
}
function read_remote_connect_baseline_hypervisor_cpu_args(r: XdrReader): remote_connect_baseline_hypervisor_cpu_args {
  return {
    emulator: r.present('remote_connect_baseline_hypervisor_cpu_args.emulator') ? r.string(4194304, 'remote_connect_baseline_hypervisor_cpu_args.emulator') : undefined,
    arch: r.present('remote_connect_baseline_hypervisor_cpu_args.arch') ? r.string(4194304, 'remote_connect_baseline_hypervisor_cpu_args.arch') : undefined,
    machine: r.present('remote_connect_baseline_hypervisor_cpu_args.machine') ? r.string(4194304, 'remote_connect_baseline_hypervisor_cpu_args.machine') : undefined,
    virttype: r.present('remote_connect_baseline_hypervisor_cpu_args.virttype') ? r.string(4194304, 'remote_connect_baseline_hypervisor_cpu_args.virttype') : undefined,
    xmlCPUs: read_string_4194304_list(r, 256, 'remote_connect_baseline_hypervisor_cpu_args.xmlCPUs'),
    flags: r.uint('remote_connect_baseline_hypervisor_cpu_args.flags'),
  };
}
export const remote_connect_baseline_hypervisor_cpu_args: Codec<remote_connect_baseline_hypervisor_cpu_args> = { encode: write_remote_connect_baseline_hypervisor_cpu_args, decode: read_remote_connect_baseline_hypervisor_cpu_args };

export interface remote_connect_baseline_hypervisor_cpu_ret {
  cpu: string;
}
function write_remote_connect_baseline_hypervisor_cpu_ret(w: XdrWriter, v: remote_connect_baseline_hypervisor_cpu_ret): void {
  w.string(v.cpu, 4194304, 'remote_connect_baseline_hypervisor_cpu_ret.cpu');
}
function read_remote_connect_baseline_hypervisor_cpu_ret(r: XdrReader): remote_connect_baseline_hypervisor_cpu_ret {
  return {
    cpu: r.string(4194304, 'remote_connect_baseline_hypervisor_cpu_ret.cpu'),
  };
}
export const remote_connect_baseline_hypervisor_cpu_ret: Codec<remote_connect_baseline_hypervisor_cpu_ret> = { encode: write_remote_connect_baseline_hypervisor_cpu_ret, decode: read_remote_connect_baseline_hypervisor_cpu_ret };

export interface remote_node_get_sev_info_args {
  nparams: number;
  flags: number;
}
function write_remote_node_get_sev_info_args(w: XdrWriter, v: remote_node_get_sev_info_args): void {
  w.int(v.nparams, 'remote_node_get_sev_info_args.nparams');
  w.uint(v.flags, 'remote_node_get_sev_info_args.flags');
}
function read_remote_node_get_sev_info_args(r: XdrReader): remote_node_get_sev_info_args {
  return {
    nparams: r.int('remote_node_get_sev_info_args.nparams'),
    flags: r.uint('remote_node_get_sev_info_args.flags'),
  };
}
export const remote_node_get_sev_info_args: Codec<remote_node_get_sev_info_args> = { encode: write_remote_node_get_sev_info_args, decode: read_remote_node_get_sev_info_args };

export interface remote_node_get_sev_info_ret {
  params: remote_typed_param[];
  nparams: number;
}
function write_remote_node_get_sev_info_ret(w: XdrWriter, v: remote_node_get_sev_info_ret): void {
  write_remote_typed_param_list(w, v.params, 64, 'remote_node_get_sev_info_ret.params');
  w.int(v.nparams, 'remote_node_get_sev_info_ret.nparams');
}
function read_remote_node_get_sev_info_ret(r: XdrReader): remote_node_get_sev_info_ret {
  return {
    params: read_remote_typed_param_list(r, 64, 'remote_node_get_sev_info_ret.params'),
    nparams: r.int('remote_node_get_sev_info_ret.nparams'),
  };
}
export const remote_node_get_sev_info_ret: Codec<remote_node_get_sev_info_ret> = { encode: write_remote_node_get_sev_info_ret, decode: read_remote_node_get_sev_info_ret };

export interface remote_domain_get_launch_security_info_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_get_launch_security_info_args(w: XdrWriter, v: remote_domain_get_launch_security_info_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_get_launch_security_info_args.flags');
}
function read_remote_domain_get_launch_security_info_args(r: XdrReader): remote_domain_get_launch_security_info_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_get_launch_security_info_args.flags'),
  };
}
export const remote_domain_get_launch_security_info_args: Codec<remote_domain_get_launch_security_info_args> = { encode: write_remote_domain_get_launch_security_info_args, decode: read_remote_domain_get_launch_security_info_args };

export interface remote_domain_get_launch_security_info_ret {
  params: remote_typed_param[];
}
function write_remote_domain_get_launch_security_info_ret(w: XdrWriter, v: remote_domain_get_launch_security_info_ret): void {
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_get_launch_security_info_ret.params');
}
function read_remote_domain_get_launch_security_info_ret(r: XdrReader): remote_domain_get_launch_security_info_ret {
  return {
    params: read_remote_typed_param_list(r, 64, 'remote_domain_get_launch_security_info_ret.params'),
  };
}
export const remote_domain_get_launch_security_info_ret: Codec<remote_domain_get_launch_security_info_ret> = { encode: write_remote_domain_get_launch_security_info_ret, decode: read_remote_domain_get_launch_security_info_ret };

export interface remote_domain_set_launch_security_state_args {
  dom: remote_nonnull_domain;
  params: remote_typed_param[];
  flags: number;
}
function write_remote_domain_set_launch_security_state_args(w: XdrWriter, v: remote_domain_set_launch_security_state_args): void {
  write_remote_nonnull_domain(w, v.dom);
  write_remote_typed_param_list(w, v.params, 64, 'remote_domain_set_launch_security_state_args.params');
  w.uint(v.flags, 'remote_domain_set_launch_security_state_args.flags');
}
function read_remote_domain_set_launch_security_state_args(r: XdrReader): remote_domain_set_launch_security_state_args {
  return {
    dom: read_remote_nonnull_domain(r),
    params: read_remote_typed_param_list(r, 64, 'remote_domain_set_launch_security_state_args.params'),
    flags: r.uint('remote_domain_set_launch_security_state_args.flags'),
  };
}
export const remote_domain_set_launch_security_state_args: Codec<remote_domain_set_launch_security_state_args> = { encode: write_remote_domain_set_launch_security_state_args, decode: read_remote_domain_set_launch_security_state_args };

export interface remote_nwfilter_binding_lookup_by_port_dev_args {
  name: string;
}
function write_remote_nwfilter_binding_lookup_by_port_dev_args(w: XdrWriter, v: remote_nwfilter_binding_lookup_by_port_dev_args): void {
  w.string(v.name, 4194304, 'remote_nwfilter_binding_lookup_by_port_dev_args.name');
}
function read_remote_nwfilter_binding_lookup_by_port_dev_args(r: XdrReader): remote_nwfilter_binding_lookup_by_port_dev_args {
  return {
    name: r.string(4194304, 'remote_nwfilter_binding_lookup_by_port_dev_args.name'),
  };
}
export const remote_nwfilter_binding_lookup_by_port_dev_args: Codec<remote_nwfilter_binding_lookup_by_port_dev_args> = { encode: write_remote_nwfilter_binding_lookup_by_port_dev_args, decode: read_remote_nwfilter_binding_lookup_by_port_dev_args };

export interface remote_nwfilter_binding_lookup_by_port_dev_ret {
  nwfilter: remote_nonnull_nwfilter_binding;
}
function write_remote_nwfilter_binding_lookup_by_port_dev_ret(w: XdrWriter, v: remote_nwfilter_binding_lookup_by_port_dev_ret): void {
  write_remote_nonnull_nwfilter_binding(w, v.nwfilter);
}
function read_remote_nwfilter_binding_lookup_by_port_dev_ret(r: XdrReader): remote_nwfilter_binding_lookup_by_port_dev_ret {
  return {
    nwfilter: read_remote_nonnull_nwfilter_binding(r),
  };
}
export const remote_nwfilter_binding_lookup_by_port_dev_ret: Codec<remote_nwfilter_binding_lookup_by_port_dev_ret> = { encode: write_remote_nwfilter_binding_lookup_by_port_dev_ret, decode: read_remote_nwfilter_binding_lookup_by_port_dev_ret };

export interface remote_nwfilter_binding_create_xml_args {
  xml: string;
  flags: number;
}
function write_remote_nwfilter_binding_create_xml_args(w: XdrWriter, v: remote_nwfilter_binding_create_xml_args): void {
  w.string(v.xml, 4194304, 'remote_nwfilter_binding_create_xml_args.xml');
  w.uint(v.flags, 'remote_nwfilter_binding_create_xml_args.flags');
}
function read_remote_nwfilter_binding_create_xml_args(r: XdrReader): remote_nwfilter_binding_create_xml_args {
  return {
    xml: r.string(4194304, 'remote_nwfilter_binding_create_xml_args.xml'),
    flags: r.uint('remote_nwfilter_binding_create_xml_args.flags'),
  };
}
export const remote_nwfilter_binding_create_xml_args: Codec<remote_nwfilter_binding_create_xml_args> = { encode: write_remote_nwfilter_binding_create_xml_args, decode: read_remote_nwfilter_binding_create_xml_args };

export interface remote_nwfilter_binding_create_xml_ret {
  nwfilter: remote_nonnull_nwfilter_binding;
}
function write_remote_nwfilter_binding_create_xml_ret(w: XdrWriter, v: remote_nwfilter_binding_create_xml_ret): void {
  write_remote_nonnull_nwfilter_binding(w, v.nwfilter);
}
function read_remote_nwfilter_binding_create_xml_ret(r: XdrReader): remote_nwfilter_binding_create_xml_ret {
  return {
    nwfilter: read_remote_nonnull_nwfilter_binding(r),
  };
}
export const remote_nwfilter_binding_create_xml_ret: Codec<remote_nwfilter_binding_create_xml_ret> = { encode: write_remote_nwfilter_binding_create_xml_ret, decode: read_remote_nwfilter_binding_create_xml_ret };

export interface remote_nwfilter_binding_delete_args {
  nwfilter: remote_nonnull_nwfilter_binding;
}
function write_remote_nwfilter_binding_delete_args(w: XdrWriter, v: remote_nwfilter_binding_delete_args): void {
  write_remote_nonnull_nwfilter_binding(w, v.nwfilter);
}
function read_remote_nwfilter_binding_delete_args(r: XdrReader): remote_nwfilter_binding_delete_args {
  return {
    nwfilter: read_remote_nonnull_nwfilter_binding(r),
  };
}
export const remote_nwfilter_binding_delete_args: Codec<remote_nwfilter_binding_delete_args> = { encode: write_remote_nwfilter_binding_delete_args, decode: read_remote_nwfilter_binding_delete_args };

export interface remote_nwfilter_binding_get_xml_desc_args {
  nwfilter: remote_nonnull_nwfilter_binding;
  flags: number;
}
function write_remote_nwfilter_binding_get_xml_desc_args(w: XdrWriter, v: remote_nwfilter_binding_get_xml_desc_args): void {
  write_remote_nonnull_nwfilter_binding(w, v.nwfilter);
  w.uint(v.flags, 'remote_nwfilter_binding_get_xml_desc_args.flags');
}
function read_remote_nwfilter_binding_get_xml_desc_args(r: XdrReader): remote_nwfilter_binding_get_xml_desc_args {
  return {
    nwfilter: read_remote_nonnull_nwfilter_binding(r),
    flags: r.uint('remote_nwfilter_binding_get_xml_desc_args.flags'),
  };
}
export const remote_nwfilter_binding_get_xml_desc_args: Codec<remote_nwfilter_binding_get_xml_desc_args> = { encode: write_remote_nwfilter_binding_get_xml_desc_args, decode: read_remote_nwfilter_binding_get_xml_desc_args };

export interface remote_nwfilter_binding_get_xml_desc_ret {
  xml: string;
}
function write_remote_nwfilter_binding_get_xml_desc_ret(w: XdrWriter, v: remote_nwfilter_binding_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_nwfilter_binding_get_xml_desc_ret.xml');
}
function read_remote_nwfilter_binding_get_xml_desc_ret(r: XdrReader): remote_nwfilter_binding_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_nwfilter_binding_get_xml_desc_ret.xml'),
  };
}
export const remote_nwfilter_binding_get_xml_desc_ret: Codec<remote_nwfilter_binding_get_xml_desc_ret> = { encode: write_remote_nwfilter_binding_get_xml_desc_ret, decode: read_remote_nwfilter_binding_get_xml_desc_ret };

export interface remote_connect_list_all_nwfilter_bindings_args {
  need_results: number;
  flags: number;
}
function write_remote_connect_list_all_nwfilter_bindings_args(w: XdrWriter, v: remote_connect_list_all_nwfilter_bindings_args): void {
  w.int(v.need_results, 'remote_connect_list_all_nwfilter_bindings_args.need_results');
  w.uint(v.flags, 'remote_connect_list_all_nwfilter_bindings_args.flags');
}
function read_remote_connect_list_all_nwfilter_bindings_args(r: XdrReader): remote_connect_list_all_nwfilter_bindings_args {
  return {
    need_results: r.int('remote_connect_list_all_nwfilter_bindings_args.need_results'),
    flags: r.uint('remote_connect_list_all_nwfilter_bindings_args.flags'),
  };
}
export const remote_connect_list_all_nwfilter_bindings_args: Codec<remote_connect_list_all_nwfilter_bindings_args> = { encode: write_remote_connect_list_all_nwfilter_bindings_args, decode: read_remote_connect_list_all_nwfilter_bindings_args };

export interface remote_connect_list_all_nwfilter_bindings_ret {
  bindings: remote_nonnull_nwfilter_binding[];
  ret: number;
}
function write_remote_connect_list_all_nwfilter_bindings_ret(w: XdrWriter, v: remote_connect_list_all_nwfilter_bindings_ret): void {
  write_remote_nonnull_nwfilter_binding_list(w, v.bindings, 16384, 'remote_connect_list_all_nwfilter_bindings_ret.bindings');
  w.uint(v.ret, 'remote_connect_list_all_nwfilter_bindings_ret.ret');
}
function read_remote_connect_list_all_nwfilter_bindings_ret(r: XdrReader): remote_connect_list_all_nwfilter_bindings_ret {
  return {
    bindings: read_remote_nonnull_nwfilter_binding_list(r, 16384, 'remote_connect_list_all_nwfilter_bindings_ret.bindings'),
    ret: r.uint('remote_connect_list_all_nwfilter_bindings_ret.ret'),
  };
}
export const remote_connect_list_all_nwfilter_bindings_ret: Codec<remote_connect_list_all_nwfilter_bindings_ret> = { encode: write_remote_connect_list_all_nwfilter_bindings_ret, decode: read_remote_connect_list_all_nwfilter_bindings_ret };

export interface remote_connect_get_storage_pool_capabilities_args {
  flags: number;
}
function write_remote_connect_get_storage_pool_capabilities_args(w: XdrWriter, v: remote_connect_get_storage_pool_capabilities_args): void {
  w.uint(v.flags, 'remote_connect_get_storage_pool_capabilities_args.flags');
}
function read_remote_connect_get_storage_pool_capabilities_args(r: XdrReader): remote_connect_get_storage_pool_capabilities_args {
  return {
    flags: r.uint('remote_connect_get_storage_pool_capabilities_args.flags'),
  };
}
export const remote_connect_get_storage_pool_capabilities_args: Codec<remote_connect_get_storage_pool_capabilities_args> = { encode: write_remote_connect_get_storage_pool_capabilities_args, decode: read_remote_connect_get_storage_pool_capabilities_args };

export interface remote_connect_get_storage_pool_capabilities_ret {
  capabilities: string;
}
function write_remote_connect_get_storage_pool_capabilities_ret(w: XdrWriter, v: remote_connect_get_storage_pool_capabilities_ret): void {
  w.string(v.capabilities, 4194304, 'remote_connect_get_storage_pool_capabilities_ret.capabilities');
}
function read_remote_connect_get_storage_pool_capabilities_ret(r: XdrReader): remote_connect_get_storage_pool_capabilities_ret {
  return {
    capabilities: r.string(4194304, 'remote_connect_get_storage_pool_capabilities_ret.capabilities'),
  };
}
export const remote_connect_get_storage_pool_capabilities_ret: Codec<remote_connect_get_storage_pool_capabilities_ret> = { encode: write_remote_connect_get_storage_pool_capabilities_ret, decode: read_remote_connect_get_storage_pool_capabilities_ret };

export interface remote_network_list_all_ports_args {
  network: remote_nonnull_network;
  need_results: number;
  flags: number;
}
function write_remote_network_list_all_ports_args(w: XdrWriter, v: remote_network_list_all_ports_args): void {
  write_remote_nonnull_network(w, v.network);
  w.int(v.need_results, 'remote_network_list_all_ports_args.need_results');
  w.uint(v.flags, 'remote_network_list_all_ports_args.flags');
}
function read_remote_network_list_all_ports_args(r: XdrReader): remote_network_list_all_ports_args {
  return {
    network: read_remote_nonnull_network(r),
    need_results: r.int('remote_network_list_all_ports_args.need_results'),
    flags: r.uint('remote_network_list_all_ports_args.flags'),
  };
}
export const remote_network_list_all_ports_args: Codec<remote_network_list_all_ports_args> = { encode: write_remote_network_list_all_ports_args, decode: read_remote_network_list_all_ports_args };

export interface remote_network_list_all_ports_ret {
  ports: remote_nonnull_network_port[];
  ret: number;
}
function write_remote_network_list_all_ports_ret(w: XdrWriter, v: remote_network_list_all_ports_ret): void {
  write_remote_nonnull_network_port_list(w, v.ports, 16384, 'remote_network_list_all_ports_ret.ports');
  w.uint(v.ret, 'remote_network_list_all_ports_ret.ret');
}
function read_remote_network_list_all_ports_ret(r: XdrReader): remote_network_list_all_ports_ret {
  return {
    ports: read_remote_nonnull_network_port_list(r, 16384, 'remote_network_list_all_ports_ret.ports'),
    ret: r.uint('remote_network_list_all_ports_ret.ret'),
  };
}
export const remote_network_list_all_ports_ret: Codec<remote_network_list_all_ports_ret> = { encode: write_remote_network_list_all_ports_ret, decode: read_remote_network_list_all_ports_ret };

export interface remote_network_port_lookup_by_uuid_args {
  network: remote_nonnull_network;
  uuid: Uint8Array;
}
function write_remote_network_port_lookup_by_uuid_args(w: XdrWriter, v: remote_network_port_lookup_by_uuid_args): void {
  write_remote_nonnull_network(w, v.network);
  w.opaqueFixed(v.uuid, 16, 'remote_network_port_lookup_by_uuid_args.uuid');
}
function read_remote_network_port_lookup_by_uuid_args(r: XdrReader): remote_network_port_lookup_by_uuid_args {
  return {
    network: read_remote_nonnull_network(r),
    uuid: r.opaqueFixed(16, 'remote_network_port_lookup_by_uuid_args.uuid'),
  };
}
export const remote_network_port_lookup_by_uuid_args: Codec<remote_network_port_lookup_by_uuid_args> = { encode: write_remote_network_port_lookup_by_uuid_args, decode: read_remote_network_port_lookup_by_uuid_args };

export interface remote_network_port_lookup_by_uuid_ret {
  port: remote_nonnull_network_port;
}
function write_remote_network_port_lookup_by_uuid_ret(w: XdrWriter, v: remote_network_port_lookup_by_uuid_ret): void {
  write_remote_nonnull_network_port(w, v.port);
}
function read_remote_network_port_lookup_by_uuid_ret(r: XdrReader): remote_network_port_lookup_by_uuid_ret {
  return {
    port: read_remote_nonnull_network_port(r),
  };
}
export const remote_network_port_lookup_by_uuid_ret: Codec<remote_network_port_lookup_by_uuid_ret> = { encode: write_remote_network_port_lookup_by_uuid_ret, decode: read_remote_network_port_lookup_by_uuid_ret };

export interface remote_network_port_create_xml_args {
  network: remote_nonnull_network;
  xml: string;
  flags: number;
}
function write_remote_network_port_create_xml_args(w: XdrWriter, v: remote_network_port_create_xml_args): void {
  write_remote_nonnull_network(w, v.network);
  w.string(v.xml, 4194304, 'remote_network_port_create_xml_args.xml');
  w.uint(v.flags, 'remote_network_port_create_xml_args.flags');
}
function read_remote_network_port_create_xml_args(r: XdrReader): remote_network_port_create_xml_args {
  return {
    network: read_remote_nonnull_network(r),
    xml: r.string(4194304, 'remote_network_port_create_xml_args.xml'),
    flags: r.uint('remote_network_port_create_xml_args.flags'),
  };
}
export const remote_network_port_create_xml_args: Codec<remote_network_port_create_xml_args> = { encode: write_remote_network_port_create_xml_args, decode: read_remote_network_port_create_xml_args };

export interface remote_network_port_create_xml_ret {
  port: remote_nonnull_network_port;
}
function write_remote_network_port_create_xml_ret(w: XdrWriter, v: remote_network_port_create_xml_ret): void {
  write_remote_nonnull_network_port(w, v.port);
}
function read_remote_network_port_create_xml_ret(r: XdrReader): remote_network_port_create_xml_ret {
  return {
    port: read_remote_nonnull_network_port(r),
  };
}
export const remote_network_port_create_xml_ret: Codec<remote_network_port_create_xml_ret> = { encode: write_remote_network_port_create_xml_ret, decode: read_remote_network_port_create_xml_ret };

export interface remote_network_port_set_parameters_args {
  port: remote_nonnull_network_port;
  params: remote_typed_param[];
  flags: number;
}
function write_remote_network_port_set_parameters_args(w: XdrWriter, v: remote_network_port_set_parameters_args): void {
  write_remote_nonnull_network_port(w, v.port);
  write_remote_typed_param_list(w, v.params, 16, 'remote_network_port_set_parameters_args.params');
  w.uint(v.flags, 'remote_network_port_set_parameters_args.flags');
}
function read_remote_network_port_set_parameters_args(r: XdrReader): remote_network_port_set_parameters_args {
  return {
    port: read_remote_nonnull_network_port(r),
    params: read_remote_typed_param_list(r, 16, 'remote_network_port_set_parameters_args.params'),
    flags: r.uint('remote_network_port_set_parameters_args.flags'),
  };
}
export const remote_network_port_set_parameters_args: Codec<remote_network_port_set_parameters_args> = { encode: write_remote_network_port_set_parameters_args, decode: read_remote_network_port_set_parameters_args };

export interface remote_network_port_get_parameters_args {
  port: remote_nonnull_network_port;
  nparams: number;
  flags: number;
}
function write_remote_network_port_get_parameters_args(w: XdrWriter, v: remote_network_port_get_parameters_args): void {
  write_remote_nonnull_network_port(w, v.port);
  w.int(v.nparams, 'remote_network_port_get_parameters_args.nparams');
  w.uint(v.flags, 'remote_network_port_get_parameters_args.flags');
}
function read_remote_network_port_get_parameters_args(r: XdrReader): remote_network_port_get_parameters_args {
  return {
    port: read_remote_nonnull_network_port(r),
    nparams: r.int('remote_network_port_get_parameters_args.nparams'),
    flags: r.uint('remote_network_port_get_parameters_args.flags'),
  };
}
export const remote_network_port_get_parameters_args: Codec<remote_network_port_get_parameters_args> = { encode: write_remote_network_port_get_parameters_args, decode: read_remote_network_port_get_parameters_args };

export interface remote_network_port_get_parameters_ret {
  params: remote_typed_param[];
  nparams: number;
}
function write_remote_network_port_get_parameters_ret(w: XdrWriter, v: remote_network_port_get_parameters_ret): void {
  write_remote_typed_param_list(w, v.params, 16, 'remote_network_port_get_parameters_ret.params');
  w.int(v.nparams, 'remote_network_port_get_parameters_ret.nparams');
}
function read_remote_network_port_get_parameters_ret(r: XdrReader): remote_network_port_get_parameters_ret {
  return {
    params: read_remote_typed_param_list(r, 16, 'remote_network_port_get_parameters_ret.params'),
    nparams: r.int('remote_network_port_get_parameters_ret.nparams'),
  };
}
export const remote_network_port_get_parameters_ret: Codec<remote_network_port_get_parameters_ret> = { encode: write_remote_network_port_get_parameters_ret, decode: read_remote_network_port_get_parameters_ret };

export interface remote_network_port_get_xml_desc_args {
  port: remote_nonnull_network_port;
  flags: number;
}
function write_remote_network_port_get_xml_desc_args(w: XdrWriter, v: remote_network_port_get_xml_desc_args): void {
  write_remote_nonnull_network_port(w, v.port);
  w.uint(v.flags, 'remote_network_port_get_xml_desc_args.flags');
}
function read_remote_network_port_get_xml_desc_args(r: XdrReader): remote_network_port_get_xml_desc_args {
  return {
    port: read_remote_nonnull_network_port(r),
    flags: r.uint('remote_network_port_get_xml_desc_args.flags'),
  };
}
export const remote_network_port_get_xml_desc_args: Codec<remote_network_port_get_xml_desc_args> = { encode: write_remote_network_port_get_xml_desc_args, decode: read_remote_network_port_get_xml_desc_args };

export interface remote_network_port_get_xml_desc_ret {
  xml: string;
}
function write_remote_network_port_get_xml_desc_ret(w: XdrWriter, v: remote_network_port_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_network_port_get_xml_desc_ret.xml');
}
function read_remote_network_port_get_xml_desc_ret(r: XdrReader): remote_network_port_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_network_port_get_xml_desc_ret.xml'),
  };
}
export const remote_network_port_get_xml_desc_ret: Codec<remote_network_port_get_xml_desc_ret> = { encode: write_remote_network_port_get_xml_desc_ret, decode: read_remote_network_port_get_xml_desc_ret };

export interface remote_network_port_delete_args {
  port: remote_nonnull_network_port;
  flags: number;
}
function write_remote_network_port_delete_args(w: XdrWriter, v: remote_network_port_delete_args): void {
  write_remote_nonnull_network_port(w, v.port);
  w.uint(v.flags, 'remote_network_port_delete_args.flags');
}
function read_remote_network_port_delete_args(r: XdrReader): remote_network_port_delete_args {
  return {
    port: read_remote_nonnull_network_port(r),
    flags: r.uint('remote_network_port_delete_args.flags'),
  };
}
export const remote_network_port_delete_args: Codec<remote_network_port_delete_args> = { encode: write_remote_network_port_delete_args, decode: read_remote_network_port_delete_args };

export interface remote_domain_checkpoint_create_xml_args {
  dom: remote_nonnull_domain;
  xml_desc: string;
  flags: number;
}
function write_remote_domain_checkpoint_create_xml_args(w: XdrWriter, v: remote_domain_checkpoint_create_xml_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.xml_desc, 4194304, 'remote_domain_checkpoint_create_xml_args.xml_desc');
  w.uint(v.flags, 'remote_domain_checkpoint_create_xml_args.flags');
}
function read_remote_domain_checkpoint_create_xml_args(r: XdrReader): remote_domain_checkpoint_create_xml_args {
  return {
    dom: read_remote_nonnull_domain(r),
    xml_desc: r.string(4194304, 'remote_domain_checkpoint_create_xml_args.xml_desc'),
    flags: r.uint('remote_domain_checkpoint_create_xml_args.flags'),
  };
}
export const remote_domain_checkpoint_create_xml_args: Codec<remote_domain_checkpoint_create_xml_args> = { encode: write_remote_domain_checkpoint_create_xml_args, decode: read_remote_domain_checkpoint_create_xml_args };

export interface remote_domain_checkpoint_create_xml_ret {
  checkpoint: remote_nonnull_domain_checkpoint;
}
function write_remote_domain_checkpoint_create_xml_ret(w: XdrWriter, v: remote_domain_checkpoint_create_xml_ret): void {
  write_remote_nonnull_domain_checkpoint(w, v.checkpoint);
}
function read_remote_domain_checkpoint_create_xml_ret(r: XdrReader): remote_domain_checkpoint_create_xml_ret {
  return {
    checkpoint: read_remote_nonnull_domain_checkpoint(r),
  };
}
export const remote_domain_checkpoint_create_xml_ret: Codec<remote_domain_checkpoint_create_xml_ret> = { encode: write_remote_domain_checkpoint_create_xml_ret, decode: read_remote_domain_checkpoint_create_xml_ret };

export interface remote_domain_checkpoint_get_xml_desc_args {
  checkpoint: remote_nonnull_domain_checkpoint;
  flags: number;
}
function write_remote_domain_checkpoint_get_xml_desc_args(w: XdrWriter, v: remote_domain_checkpoint_get_xml_desc_args): void {
  write_remote_nonnull_domain_checkpoint(w, v.checkpoint);
  w.uint(v.flags, 'remote_domain_checkpoint_get_xml_desc_args.flags');
}
function read_remote_domain_checkpoint_get_xml_desc_args(r: XdrReader): remote_domain_checkpoint_get_xml_desc_args {
  return {
    checkpoint: read_remote_nonnull_domain_checkpoint(r),
    flags: r.uint('remote_domain_checkpoint_get_xml_desc_args.flags'),
  };
}
export const remote_domain_checkpoint_get_xml_desc_args: Codec<remote_domain_checkpoint_get_xml_desc_args> = { encode: write_remote_domain_checkpoint_get_xml_desc_args, decode: read_remote_domain_checkpoint_get_xml_desc_args };

export interface remote_domain_checkpoint_get_xml_desc_ret {
  xml: string;
}
function write_remote_domain_checkpoint_get_xml_desc_ret(w: XdrWriter, v: remote_domain_checkpoint_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_domain_checkpoint_get_xml_desc_ret.xml');
}
function read_remote_domain_checkpoint_get_xml_desc_ret(r: XdrReader): remote_domain_checkpoint_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_domain_checkpoint_get_xml_desc_ret.xml'),
  };
}
export const remote_domain_checkpoint_get_xml_desc_ret: Codec<remote_domain_checkpoint_get_xml_desc_ret> = { encode: write_remote_domain_checkpoint_get_xml_desc_ret, decode: read_remote_domain_checkpoint_get_xml_desc_ret };

export interface remote_domain_list_all_checkpoints_args {
  dom: remote_nonnull_domain;
  need_results: number;
  flags: number;
}
function write_remote_domain_list_all_checkpoints_args(w: XdrWriter, v: remote_domain_list_all_checkpoints_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.need_results, 'remote_domain_list_all_checkpoints_args.need_results');
  w.uint(v.flags, 'remote_domain_list_all_checkpoints_args.flags');
}
function read_remote_domain_list_all_checkpoints_args(r: XdrReader): remote_domain_list_all_checkpoints_args {
  return {
    dom: read_remote_nonnull_domain(r),
    need_results: r.int('remote_domain_list_all_checkpoints_args.need_results'),
    flags: r.uint('remote_domain_list_all_checkpoints_args.flags'),
  };
}
export const remote_domain_list_all_checkpoints_args: Codec<remote_domain_list_all_checkpoints_args> = { encode: write_remote_domain_list_all_checkpoints_args, decode: read_remote_domain_list_all_checkpoints_args };

export interface remote_domain_list_all_checkpoints_ret {
  checkpoints: remote_nonnull_domain_checkpoint[];
  ret: number;
}
function write_remote_domain_list_all_checkpoints_ret(w: XdrWriter, v: remote_domain_list_all_checkpoints_ret): void {
  write_remote_nonnull_domain_checkpoint_list(w, v.checkpoints, 16384, 'remote_domain_list_all_checkpoints_ret.checkpoints');
  w.int(v.ret, 'remote_domain_list_all_checkpoints_ret.ret');
}
function read_remote_domain_list_all_checkpoints_ret(r: XdrReader): remote_domain_list_all_checkpoints_ret {
  return {
    checkpoints: read_remote_nonnull_domain_checkpoint_list(r, 16384, 'remote_domain_list_all_checkpoints_ret.checkpoints'),
    ret: r.int('remote_domain_list_all_checkpoints_ret.ret'),
  };
}
export const remote_domain_list_all_checkpoints_ret: Codec<remote_domain_list_all_checkpoints_ret> = { encode: write_remote_domain_list_all_checkpoints_ret, decode: read_remote_domain_list_all_checkpoints_ret };

export interface remote_domain_checkpoint_list_all_children_args {
  checkpoint: remote_nonnull_domain_checkpoint;
  need_results: number;
  flags: number;
}
function write_remote_domain_checkpoint_list_all_children_args(w: XdrWriter, v: remote_domain_checkpoint_list_all_children_args): void {
  write_remote_nonnull_domain_checkpoint(w, v.checkpoint);
  w.int(v.need_results, 'remote_domain_checkpoint_list_all_children_args.need_results');
  w.uint(v.flags, 'remote_domain_checkpoint_list_all_children_args.flags');
}
function read_remote_domain_checkpoint_list_all_children_args(r: XdrReader): remote_domain_checkpoint_list_all_children_args {
  return {
    checkpoint: read_remote_nonnull_domain_checkpoint(r),
    need_results: r.int('remote_domain_checkpoint_list_all_children_args.need_results'),
    flags: r.uint('remote_domain_checkpoint_list_all_children_args.flags'),
  };
}
export const remote_domain_checkpoint_list_all_children_args: Codec<remote_domain_checkpoint_list_all_children_args> = { encode: write_remote_domain_checkpoint_list_all_children_args, decode: read_remote_domain_checkpoint_list_all_children_args };

export interface remote_domain_checkpoint_list_all_children_ret {
  checkpoints: remote_nonnull_domain_checkpoint[];
  ret: number;
}
function write_remote_domain_checkpoint_list_all_children_ret(w: XdrWriter, v: remote_domain_checkpoint_list_all_children_ret): void {
  write_remote_nonnull_domain_checkpoint_list(w, v.checkpoints, 16384, 'remote_domain_checkpoint_list_all_children_ret.checkpoints');
  w.int(v.ret, 'remote_domain_checkpoint_list_all_children_ret.ret');
}
function read_remote_domain_checkpoint_list_all_children_ret(r: XdrReader): remote_domain_checkpoint_list_all_children_ret {
  return {
    checkpoints: read_remote_nonnull_domain_checkpoint_list(r, 16384, 'remote_domain_checkpoint_list_all_children_ret.checkpoints'),
    ret: r.int('remote_domain_checkpoint_list_all_children_ret.ret'),
  };
}
export const remote_domain_checkpoint_list_all_children_ret: Codec<remote_domain_checkpoint_list_all_children_ret> = { encode: write_remote_domain_checkpoint_list_all_children_ret, decode: read_remote_domain_checkpoint_list_all_children_ret };

export interface remote_domain_checkpoint_lookup_by_name_args {
  dom: remote_nonnull_domain;
  name: string;
  flags: number;
}
function write_remote_domain_checkpoint_lookup_by_name_args(w: XdrWriter, v: remote_domain_checkpoint_lookup_by_name_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.name, 4194304, 'remote_domain_checkpoint_lookup_by_name_args.name');
  w.uint(v.flags, 'remote_domain_checkpoint_lookup_by_name_args.flags');
}
function read_remote_domain_checkpoint_lookup_by_name_args(r: XdrReader): remote_domain_checkpoint_lookup_by_name_args {
  return {
    dom: read_remote_nonnull_domain(r),
    name: r.string(4194304, 'remote_domain_checkpoint_lookup_by_name_args.name'),
    flags: r.uint('remote_domain_checkpoint_lookup_by_name_args.flags'),
  };
}
export const remote_domain_checkpoint_lookup_by_name_args: Codec<remote_domain_checkpoint_lookup_by_name_args> = { encode: write_remote_domain_checkpoint_lookup_by_name_args, decode: read_remote_domain_checkpoint_lookup_by_name_args };

export interface remote_domain_checkpoint_lookup_by_name_ret {
  checkpoint: remote_nonnull_domain_checkpoint;
}
function write_remote_domain_checkpoint_lookup_by_name_ret(w: XdrWriter, v: remote_domain_checkpoint_lookup_by_name_ret): void {
  write_remote_nonnull_domain_checkpoint(w, v.checkpoint);
}
function read_remote_domain_checkpoint_lookup_by_name_ret(r: XdrReader): remote_domain_checkpoint_lookup_by_name_ret {
  return {
    checkpoint: read_remote_nonnull_domain_checkpoint(r),
  };
}
export const remote_domain_checkpoint_lookup_by_name_ret: Codec<remote_domain_checkpoint_lookup_by_name_ret> = { encode: write_remote_domain_checkpoint_lookup_by_name_ret, decode: read_remote_domain_checkpoint_lookup_by_name_ret };

export interface remote_domain_checkpoint_get_parent_args {
  checkpoint: remote_nonnull_domain_checkpoint;
  flags: number;
}
function write_remote_domain_checkpoint_get_parent_args(w: XdrWriter, v: remote_domain_checkpoint_get_parent_args): void {
  write_remote_nonnull_domain_checkpoint(w, v.checkpoint);
  w.uint(v.flags, 'remote_domain_checkpoint_get_parent_args.flags');
}
function read_remote_domain_checkpoint_get_parent_args(r: XdrReader): remote_domain_checkpoint_get_parent_args {
  return {
    checkpoint: read_remote_nonnull_domain_checkpoint(r),
    flags: r.uint('remote_domain_checkpoint_get_parent_args.flags'),
  };
}
export const remote_domain_checkpoint_get_parent_args: Codec<remote_domain_checkpoint_get_parent_args> = { encode: write_remote_domain_checkpoint_get_parent_args, decode: read_remote_domain_checkpoint_get_parent_args };

export interface remote_domain_checkpoint_get_parent_ret {
  parent: remote_nonnull_domain_checkpoint;
}
function write_remote_domain_checkpoint_get_parent_ret(w: XdrWriter, v: remote_domain_checkpoint_get_parent_ret): void {
  write_remote_nonnull_domain_checkpoint(w, v.parent);
}
function read_remote_domain_checkpoint_get_parent_ret(r: XdrReader): remote_domain_checkpoint_get_parent_ret {
  return {
    parent: read_remote_nonnull_domain_checkpoint(r),
  };
}
export const remote_domain_checkpoint_get_parent_ret: Codec<remote_domain_checkpoint_get_parent_ret> = { encode: write_remote_domain_checkpoint_get_parent_ret, decode: read_remote_domain_checkpoint_get_parent_ret };

export interface remote_domain_checkpoint_delete_args {
  checkpoint: remote_nonnull_domain_checkpoint;
  flags: number;
}
function write_remote_domain_checkpoint_delete_args(w: XdrWriter, v: remote_domain_checkpoint_delete_args): void {
  write_remote_nonnull_domain_checkpoint(w, v.checkpoint);
  w.uint(v.flags, 'remote_domain_checkpoint_delete_args.flags');
}
function read_remote_domain_checkpoint_delete_args(r: XdrReader): remote_domain_checkpoint_delete_args {
  return {
    checkpoint: read_remote_nonnull_domain_checkpoint(r),
    flags: r.uint('remote_domain_checkpoint_delete_args.flags'),
  };
}
export const remote_domain_checkpoint_delete_args: Codec<remote_domain_checkpoint_delete_args> = { encode: write_remote_domain_checkpoint_delete_args, decode: read_remote_domain_checkpoint_delete_args };

export interface remote_domain_get_guest_info_args {
  dom: remote_nonnull_domain;
  types: number;
  flags: number;
}
function write_remote_domain_get_guest_info_args(w: XdrWriter, v: remote_domain_get_guest_info_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.types, 'remote_domain_get_guest_info_args.types');
  w.uint(v.flags, 'remote_domain_get_guest_info_args.flags');
}
function read_remote_domain_get_guest_info_args(r: XdrReader): remote_domain_get_guest_info_args {
  return {
    dom: read_remote_nonnull_domain(r),
    types: r.uint('remote_domain_get_guest_info_args.types'),
    flags: r.uint('remote_domain_get_guest_info_args.flags'),
  };
}
export const remote_domain_get_guest_info_args: Codec<remote_domain_get_guest_info_args> = { encode: write_remote_domain_get_guest_info_args, decode: read_remote_domain_get_guest_info_args };

export interface remote_domain_get_guest_info_ret {
  params: remote_typed_param[];
}
function write_remote_domain_get_guest_info_ret(w: XdrWriter, v: remote_domain_get_guest_info_ret): void {
  write_remote_typed_param_list(w, v.params, 2048, 'remote_domain_get_guest_info_ret.params');
}
function read_remote_domain_get_guest_info_ret(r: XdrReader): remote_domain_get_guest_info_ret {
  return {
    params: read_remote_typed_param_list(r, 2048, 'remote_domain_get_guest_info_ret.params'),
  };
}
export const remote_domain_get_guest_info_ret: Codec<remote_domain_get_guest_info_ret> = { encode: write_remote_domain_get_guest_info_ret, decode: read_remote_domain_get_guest_info_ret };

export interface remote_connect_set_identity_args {
  params: remote_typed_param[];
  flags: number;
}
function write_remote_connect_set_identity_args(w: XdrWriter, v: remote_connect_set_identity_args): void {
  write_remote_typed_param_list(w, v.params, 20, 'remote_connect_set_identity_args.params');
  w.uint(v.flags, 'remote_connect_set_identity_args.flags');
}
function read_remote_connect_set_identity_args(r: XdrReader): remote_connect_set_identity_args {
  return {
    params: read_remote_typed_param_list(r, 20, 'remote_connect_set_identity_args.params'),
    flags: r.uint('remote_connect_set_identity_args.flags'),
  };
}
export const remote_connect_set_identity_args: Codec<remote_connect_set_identity_args> = { encode: write_remote_connect_set_identity_args, decode: read_remote_connect_set_identity_args };

export interface remote_domain_agent_set_response_timeout_args {
  dom: remote_nonnull_domain;
  timeout: number;
  flags: number;
}
function write_remote_domain_agent_set_response_timeout_args(w: XdrWriter, v: remote_domain_agent_set_response_timeout_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.timeout, 'remote_domain_agent_set_response_timeout_args.timeout');
  w.uint(v.flags, 'remote_domain_agent_set_response_timeout_args.flags');
}
function read_remote_domain_agent_set_response_timeout_args(r: XdrReader): remote_domain_agent_set_response_timeout_args {
  return {
    dom: read_remote_nonnull_domain(r),
    timeout: r.int('remote_domain_agent_set_response_timeout_args.timeout'),
    flags: r.uint('remote_domain_agent_set_response_timeout_args.flags'),
  };
}
export const remote_domain_agent_set_response_timeout_args: Codec<remote_domain_agent_set_response_timeout_args> = { encode: write_remote_domain_agent_set_response_timeout_args, decode: read_remote_domain_agent_set_response_timeout_args };

export interface remote_domain_agent_set_response_timeout_ret {
  result: number;
}
function write_remote_domain_agent_set_response_timeout_ret(w: XdrWriter, v: remote_domain_agent_set_response_timeout_ret): void {
  w.int(v.result, 'remote_domain_agent_set_response_timeout_ret.result');
}
function read_remote_domain_agent_set_response_timeout_ret(r: XdrReader): remote_domain_agent_set_response_timeout_ret {
  return {
    result: r.int('remote_domain_agent_set_response_timeout_ret.result'),
  };
}
export const remote_domain_agent_set_response_timeout_ret: Codec<remote_domain_agent_set_response_timeout_ret> = { encode: write_remote_domain_agent_set_response_timeout_ret, decode: read_remote_domain_agent_set_response_timeout_ret };

export interface remote_domain_backup_begin_args {
  dom: remote_nonnull_domain;
  backup_xml: string;
  checkpoint_xml: string | undefined;
  flags: number;
}
function write_remote_domain_backup_begin_args(w: XdrWriter, v: remote_domain_backup_begin_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.backup_xml, 4194304, 'remote_domain_backup_begin_args.backup_xml');
  w.present(v.checkpoint_xml !== undefined);
  if (v.checkpoint_xml !== undefined) w.string(v.checkpoint_xml, 4194304, 'remote_domain_backup_begin_args.checkpoint_xml');
  w.uint(v.flags, 'remote_domain_backup_begin_args.flags');
}
function read_remote_domain_backup_begin_args(r: XdrReader): remote_domain_backup_begin_args {
  return {
    dom: read_remote_nonnull_domain(r),
    backup_xml: r.string(4194304, 'remote_domain_backup_begin_args.backup_xml'),
    checkpoint_xml: r.present('remote_domain_backup_begin_args.checkpoint_xml') ? r.string(4194304, 'remote_domain_backup_begin_args.checkpoint_xml') : undefined,
    flags: r.uint('remote_domain_backup_begin_args.flags'),
  };
}
export const remote_domain_backup_begin_args: Codec<remote_domain_backup_begin_args> = { encode: write_remote_domain_backup_begin_args, decode: read_remote_domain_backup_begin_args };

export interface remote_domain_backup_get_xml_desc_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_backup_get_xml_desc_args(w: XdrWriter, v: remote_domain_backup_get_xml_desc_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_backup_get_xml_desc_args.flags');
}
function read_remote_domain_backup_get_xml_desc_args(r: XdrReader): remote_domain_backup_get_xml_desc_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_backup_get_xml_desc_args.flags'),
  };
}
export const remote_domain_backup_get_xml_desc_args: Codec<remote_domain_backup_get_xml_desc_args> = { encode: write_remote_domain_backup_get_xml_desc_args, decode: read_remote_domain_backup_get_xml_desc_args };

export interface remote_domain_backup_get_xml_desc_ret {
  xml: string;
}
function write_remote_domain_backup_get_xml_desc_ret(w: XdrWriter, v: remote_domain_backup_get_xml_desc_ret): void {
  w.string(v.xml, 4194304, 'remote_domain_backup_get_xml_desc_ret.xml');
}
function read_remote_domain_backup_get_xml_desc_ret(r: XdrReader): remote_domain_backup_get_xml_desc_ret {
  return {
    xml: r.string(4194304, 'remote_domain_backup_get_xml_desc_ret.xml'),
  };
}
export const remote_domain_backup_get_xml_desc_ret: Codec<remote_domain_backup_get_xml_desc_ret> = { encode: write_remote_domain_backup_get_xml_desc_ret, decode: read_remote_domain_backup_get_xml_desc_ret };

export interface remote_domain_authorized_ssh_keys_get_args {
  dom: remote_nonnull_domain;
  user: string;
  flags: number;
}
function write_remote_domain_authorized_ssh_keys_get_args(w: XdrWriter, v: remote_domain_authorized_ssh_keys_get_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.user, 4194304, 'remote_domain_authorized_ssh_keys_get_args.user');
  w.uint(v.flags, 'remote_domain_authorized_ssh_keys_get_args.flags');
}
function read_remote_domain_authorized_ssh_keys_get_args(r: XdrReader): remote_domain_authorized_ssh_keys_get_args {
  return {
    dom: read_remote_nonnull_domain(r),
    user: r.string(4194304, 'remote_domain_authorized_ssh_keys_get_args.user'),
    flags: r.uint('remote_domain_authorized_ssh_keys_get_args.flags'),
  };
}
export const remote_domain_authorized_ssh_keys_get_args: Codec<remote_domain_authorized_ssh_keys_get_args> = { encode: write_remote_domain_authorized_ssh_keys_get_args, decode: read_remote_domain_authorized_ssh_keys_get_args };

export interface remote_domain_authorized_ssh_keys_get_ret {
  keys: string[];
}
function write_remote_domain_authorized_ssh_keys_get_ret(w: XdrWriter, v: remote_domain_authorized_ssh_keys_get_ret): void {
  write_string_4194304_list(w, v.keys, 2048, 'remote_domain_authorized_ssh_keys_get_ret.keys');
}
function read_remote_domain_authorized_ssh_keys_get_ret(r: XdrReader): remote_domain_authorized_ssh_keys_get_ret {
  return {
    keys: read_string_4194304_list(r, 2048, 'remote_domain_authorized_ssh_keys_get_ret.keys'),
  };
}
export const remote_domain_authorized_ssh_keys_get_ret: Codec<remote_domain_authorized_ssh_keys_get_ret> = { encode: write_remote_domain_authorized_ssh_keys_get_ret, decode: read_remote_domain_authorized_ssh_keys_get_ret };

export interface remote_domain_authorized_ssh_keys_set_args {
  dom: remote_nonnull_domain;
  user: string;
  keys: string[];
  flags: number;
}
function write_remote_domain_authorized_ssh_keys_set_args(w: XdrWriter, v: remote_domain_authorized_ssh_keys_set_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.user, 4194304, 'remote_domain_authorized_ssh_keys_set_args.user');
  write_string_4194304_list(w, v.keys, 2048, 'remote_domain_authorized_ssh_keys_set_args.keys');
  w.uint(v.flags, 'remote_domain_authorized_ssh_keys_set_args.flags');
}
function read_remote_domain_authorized_ssh_keys_set_args(r: XdrReader): remote_domain_authorized_ssh_keys_set_args {
  return {
    dom: read_remote_nonnull_domain(r),
    user: r.string(4194304, 'remote_domain_authorized_ssh_keys_set_args.user'),
    keys: read_string_4194304_list(r, 2048, 'remote_domain_authorized_ssh_keys_set_args.keys'),
    flags: r.uint('remote_domain_authorized_ssh_keys_set_args.flags'),
  };
}
export const remote_domain_authorized_ssh_keys_set_args: Codec<remote_domain_authorized_ssh_keys_set_args> = { encode: write_remote_domain_authorized_ssh_keys_set_args, decode: read_remote_domain_authorized_ssh_keys_set_args };

export interface remote_domain_get_messages_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_remote_domain_get_messages_args(w: XdrWriter, v: remote_domain_get_messages_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'remote_domain_get_messages_args.flags');
}
function read_remote_domain_get_messages_args(r: XdrReader): remote_domain_get_messages_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('remote_domain_get_messages_args.flags'),
  };
}
export const remote_domain_get_messages_args: Codec<remote_domain_get_messages_args> = { encode: write_remote_domain_get_messages_args, decode: read_remote_domain_get_messages_args };

export interface remote_domain_get_messages_ret {
  msgs: string[];
}
function write_remote_domain_get_messages_ret(w: XdrWriter, v: remote_domain_get_messages_ret): void {
  write_string_4194304_list(w, v.msgs, 2048, 'remote_domain_get_messages_ret.msgs');
}
function read_remote_domain_get_messages_ret(r: XdrReader): remote_domain_get_messages_ret {
  return {
    msgs: read_string_4194304_list(r, 2048, 'remote_domain_get_messages_ret.msgs'),
  };
}
export const remote_domain_get_messages_ret: Codec<remote_domain_get_messages_ret> = { encode: write_remote_domain_get_messages_ret, decode: read_remote_domain_get_messages_ret };

export interface remote_domain_start_dirty_rate_calc_args {
  dom: remote_nonnull_domain;
  seconds: number;
  flags: number;
}
function write_remote_domain_start_dirty_rate_calc_args(w: XdrWriter, v: remote_domain_start_dirty_rate_calc_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.int(v.seconds, 'remote_domain_start_dirty_rate_calc_args.seconds');
  w.uint(v.flags, 'remote_domain_start_dirty_rate_calc_args.flags');
}
function read_remote_domain_start_dirty_rate_calc_args(r: XdrReader): remote_domain_start_dirty_rate_calc_args {
  return {
    dom: read_remote_nonnull_domain(r),
    seconds: r.int('remote_domain_start_dirty_rate_calc_args.seconds'),
    flags: r.uint('remote_domain_start_dirty_rate_calc_args.flags'),
  };
}
export const remote_domain_start_dirty_rate_calc_args: Codec<remote_domain_start_dirty_rate_calc_args> = { encode: write_remote_domain_start_dirty_rate_calc_args, decode: read_remote_domain_start_dirty_rate_calc_args };

export interface remote_domain_event_memory_device_size_change_msg {
  callbackID: number;
  dom: remote_nonnull_domain;
  alias: string;
  size: Hyper;
}
function write_remote_domain_event_memory_device_size_change_msg(w: XdrWriter, v: remote_domain_event_memory_device_size_change_msg): void {
  w.int(v.callbackID, 'remote_domain_event_memory_device_size_change_msg.callbackID');
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.alias, 4194304, 'remote_domain_event_memory_device_size_change_msg.alias');
  w.uhyper(v.size, 'remote_domain_event_memory_device_size_change_msg.size');
}
function read_remote_domain_event_memory_device_size_change_msg(r: XdrReader): remote_domain_event_memory_device_size_change_msg {
  return {
    callbackID: r.int('remote_domain_event_memory_device_size_change_msg.callbackID'),
    dom: read_remote_nonnull_domain(r),
    alias: r.string(4194304, 'remote_domain_event_memory_device_size_change_msg.alias'),
    size: r.uhyper('remote_domain_event_memory_device_size_change_msg.size'),
  };
}
export const remote_domain_event_memory_device_size_change_msg: Codec<remote_domain_event_memory_device_size_change_msg> = { encode: write_remote_domain_event_memory_device_size_change_msg, decode: read_remote_domain_event_memory_device_size_change_msg };

export interface remote_domain_fd_associate_args {
  dom: remote_nonnull_domain;
  name: string;
  flags: number;
}
function write_remote_domain_fd_associate_args(w: XdrWriter, v: remote_domain_fd_associate_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.string(v.name, 4194304, 'remote_domain_fd_associate_args.name');
  w.uint(v.flags, 'remote_domain_fd_associate_args.flags');
}
function read_remote_domain_fd_associate_args(r: XdrReader): remote_domain_fd_associate_args {
  return {
    dom: read_remote_nonnull_domain(r),
    name: r.string(4194304, 'remote_domain_fd_associate_args.name'),
    flags: r.uint('remote_domain_fd_associate_args.flags'),
  };
}
export const remote_domain_fd_associate_args: Codec<remote_domain_fd_associate_args> = { encode: write_remote_domain_fd_associate_args, decode: read_remote_domain_fd_associate_args };

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
