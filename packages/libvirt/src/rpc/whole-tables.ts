import { admin as someOfAdmin } from '../generated/admin.js';
import { keepaliveEvents as someKeepaliveEvents } from '../generated/keepalive.js';
import { lxc as someOfLxc } from '../generated/lxc.js';
import { qemu as someOfQemu, qemuEvents as someQemuEvents } from '../generated/qemu.js';
import { remote as someOfRemote, remoteEvents as someRemoteEvents } from '../generated/remote.js';
import { type EventProcedure, type Procedure } from './procedure.js';
import { whole } from './program-table.js';

/** The remote program's procedures, by name. */
export const remote = whole(someOfRemote);
/** The remote program's messages that a daemon sends unasked, by name. */
export const remoteEvents = whole(someRemoteEvents);
/** The qemu program's procedures, by name. */
export const qemu = whole(someOfQemu);
/** The qemu program's messages that a daemon sends unasked, by name. */
export const qemuEvents = whole(someQemuEvents);
/** The lxc program's procedures, by name. */
export const lxc = whole(someOfLxc);
/** The admin program's procedures, by name. */
export const admin = whole(someOfAdmin);
/** The keepalive program's messages that a daemon sends unasked, by name. */
export const keepaliveEvents = whole(someKeepaliveEvents);

/** Procedures or events by their number; undefined where a number is none of these. */
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
