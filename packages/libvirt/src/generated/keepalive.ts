// Generated from libvirt 11.3.0's protocol definitions by tools/protocol; do not edit.
import type { EventProcedure } from '../rpc/procedure.js';
import { ProgramTable } from '../rpc/program-table.js';

/** The keepalive program's number. */
export const keepaliveProgram = 0x6b656570;

const keepaliveTable = new ProgramTable({
  name: 'keepalive',
  number: keepaliveProgram,
  version: 1,
  named: {  },
});

export interface KeepaliveEventTable {
  readonly PING: EventProcedure<void>;
  readonly PONG: EventProcedure<void>;
}
/** The keepalive program's messages that a daemon sends unasked, by name. */
export const keepaliveEvents: KeepaliveEventTable = keepaliveTable.events<KeepaliveEventTable>(`
PING 1
PONG 2
`);
