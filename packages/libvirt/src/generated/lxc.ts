// Generated from libvirt 11.3.0's protocol definitions by tools/protocol; do not edit.
import type { Procedure } from '../rpc/procedure.js';
import { ProgramTable } from '../rpc/program-table.js';
import { remote_nonnull_domain } from './remote.js';

export interface lxc_domain_open_namespace_args {
  dom: remote_nonnull_domain;
  flags: number;
}

/** The lxc program's number. */
export const lxcProgram = 0x68000;

const lxcTable = new ProgramTable({
  name: 'lxc',
  number: lxcProgram,
  version: 1,
  named: { remote_nonnull_domain },
});

export interface LxcTable {
  readonly DOMAIN_OPEN_NAMESPACE: Procedure<lxc_domain_open_namespace_args, void>;
}
/** The lxc program's procedures, by name. */
export const lxc: LxcTable = lxcTable.calls<LxcTable>(`
DOMAIN_OPEN_NAMESPACE 1|dom remote_nonnull_domain, flags uint
`);
