import { admin } from '../generated/admin.js';
import { keepaliveEvents } from '../generated/keepalive.js';
import { lxc } from '../generated/lxc.js';
import { qemu, qemuEvents } from '../generated/qemu.js';
import { remote, remoteEvents } from '../generated/remote.js';
import { type EventProcedure, type Procedure } from './procedure.js';

/** A program's procedures or events by number; undefined where a number is none of these. */
type Numbered<Entry> = readonly (Entry | undefined)[];

export const remoteProcedures = byNumber<Procedure<unknown, unknown>>(remote);
export const remoteEventProcedures = byNumber<EventProcedure<unknown>>(remoteEvents);
export const qemuProcedures = byNumber<Procedure<unknown, unknown>>(qemu);
export const qemuEventProcedures = byNumber<EventProcedure<unknown>>(qemuEvents);
export const lxcProcedures = byNumber<Procedure<unknown, unknown>>(lxc);
export const adminProcedures = byNumber<Procedure<unknown, unknown>>(admin);
export const keepaliveEventProcedures = byNumber<EventProcedure<unknown>>(keepaliveEvents);

function byNumber<Entry extends { readonly number: number }>(table: object): Numbered<Entry> {
  const slots: (Entry | undefined)[] = [];
  // What a table has is of one kind, but for the types of arguments and results.
  for (const entry of Object.values(table) as readonly Entry[]) slots[entry.number] = entry;
  return Array.from(slots);
}
