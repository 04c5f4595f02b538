// Generated from libvirt 11.3.0's protocol definitions by tools/protocol; do not edit.
import type { EventProcedure } from '../rpc/procedure.js';

/** The keepalive program's number. */
export const keepaliveProgram = 0x6b656570;

export interface KeepaliveEventTable {
  readonly PING: EventProcedure<void>;
  readonly PONG: EventProcedure<void>;
}
/** The keepalive program's messages that a daemon sends unasked, by name. */
export const keepaliveEvents: KeepaliveEventTable = {
  PING: {
    program: 0x6b656570, version: 1, number: 1, name: 'PING',
    message: undefined,
  },
  PONG: {
    program: 0x6b656570, version: 1, number: 2, name: 'PONG',
    message: undefined,
  },
};

/** The same by number; undefined where a number is none of these. */
export const keepaliveEventProcedures: readonly (EventProcedure<unknown> | undefined)[] = [
  undefined,
  keepaliveEvents.PING,
  keepaliveEvents.PONG,
];
