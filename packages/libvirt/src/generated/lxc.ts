// Generated from libvirt 11.3.0's protocol definitions by tools/protocol; do not edit.
import type { Procedure } from '../rpc/procedure.js';
import type { remote_nonnull_domain } from './remote.js';
import { read_remote_nonnull_domain, write_remote_nonnull_domain } from './remote.js';

export interface lxc_domain_open_namespace_args {
  dom: remote_nonnull_domain;
  flags: number;
}

/** The lxc program's number. */
export const lxcProgram = 0x68000;

export interface LxcTable {
  readonly DOMAIN_OPEN_NAMESPACE: Procedure<lxc_domain_open_namespace_args, void>;
}
/** The lxc program's procedures, by name. */
export const lxc: LxcTable = {
  DOMAIN_OPEN_NAMESPACE: {
    program: 0x68000, version: 1, number: 1, name: 'DOMAIN_OPEN_NAMESPACE',
    args: {
      encode(w, v) {
        write_remote_nonnull_domain(w, v.dom);
        w.uint(v.flags, 'lxc_domain_open_namespace_args.flags');
      },
      decode(r) {
        return {
          dom: read_remote_nonnull_domain(r),
          flags: r.uint('lxc_domain_open_namespace_args.flags'),
        };
      },
    },
    ret: undefined,
  },
};

/** The same by number; undefined where a number is none of these. */
export const lxcProcedures: readonly (Procedure<unknown, unknown> | undefined)[] = [
  undefined,
  lxc.DOMAIN_OPEN_NAMESPACE,
];
