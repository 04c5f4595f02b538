// Generated from libvirt 9.0.0's protocol definitions by tools/protocol; do not edit.
import { type Procedure } from '../rpc/procedure.js';
import { type Codec } from '../xdr/codec.js';
import { type XdrReader } from '../xdr/reader.js';
import { type XdrWriter } from '../xdr/writer.js';
import { type remote_nonnull_domain, read_remote_nonnull_domain, write_remote_nonnull_domain } from './remote-structs.js';

export interface lxc_domain_open_namespace_args {
  dom: remote_nonnull_domain;
  flags: number;
}
function write_lxc_domain_open_namespace_args(w: XdrWriter, v: lxc_domain_open_namespace_args): void {
  write_remote_nonnull_domain(w, v.dom);
  w.uint(v.flags, 'lxc_domain_open_namespace_args.flags');
}
function read_lxc_domain_open_namespace_args(r: XdrReader): lxc_domain_open_namespace_args {
  return {
    dom: read_remote_nonnull_domain(r),
    flags: r.uint('lxc_domain_open_namespace_args.flags'),
  };
}
export const lxc_domain_open_namespace_args: Codec<lxc_domain_open_namespace_args> = { encode: write_lxc_domain_open_namespace_args, decode: read_lxc_domain_open_namespace_args };

/** The lxc program's number. */
export const lxcProgram = 0x68000;

export interface LxcTable {
  readonly DOMAIN_OPEN_NAMESPACE: Procedure<lxc_domain_open_namespace_args, void>;
}
/** The lxc program's procedures, by name. */
export const lxc: LxcTable = {
  DOMAIN_OPEN_NAMESPACE: { program: 0x68000, version: 1, number: 1, name: 'DOMAIN_OPEN_NAMESPACE', args: lxc_domain_open_namespace_args, ret: undefined },
};

/** The same by number; undefined where a number is none of these. */
export const lxcProcedures: readonly (Procedure<unknown, unknown> | undefined)[] = [
  undefined,
  lxc.DOMAIN_OPEN_NAMESPACE,
];
