import { ErrorDomain, ErrorNumber } from '../generated/constants.js';
import { admin, adminProgram } from '../generated/admin.js';
import { lxc, lxcProgram } from '../generated/lxc.js';
import { qemu, qemuProgram } from '../generated/qemu.js';
import { remote, remoteProgram } from '../generated/remote.js';
import { LibvirtError } from '../rpc/errors.js';
import { type Packet } from '../rpc/frame.js';
import { entryByNumber } from '../rpc/program-table.js';
import { type Procedure } from '../rpc/procedure.js';
import { type Handlers, type ServerCall } from './service.js';

/** A handler when its procedure is only known at run time. */
export type AnyHandler = (args: unknown, call: ServerCall) => unknown;

/** A program that is served, with its procedures as far as they were called. */
interface Program {
  readonly name: keyof Handlers;
  readonly table: object;
  readonly called: Map<number, Procedure<unknown, unknown>>;
}

const PROGRAMS: Readonly<Record<number, Program>> = {
  [remoteProgram]: { name: 'remote', table: remote, called: new Map() },
  [qemuProgram]: { name: 'qemu', table: qemu, called: new Map() },
  [lxcProgram]: { name: 'lxc', table: lxc, called: new Map() },
  [adminProgram]: { name: 'admin', table: admin, called: new Map() },
};

function procedureOf({ table, called }: Program, number: number): Procedure<unknown, unknown> | undefined {
  const known = called.get(number);
  if (known !== undefined) return known;
  const procedure = entryByNumber(table, number) as Procedure<unknown, unknown> | undefined;
  if (procedure !== undefined) called.set(number, procedure);
  return procedure;
}

/** The procedure that a call names and the service's handler for it, if there is one. Throws the LibvirtError that libvirtd would answer. */
export function findHandler(
  packet: Packet,
  handlers: Handlers,
): { readonly procedure: Procedure<unknown, unknown>; readonly handler: AnyHandler | undefined } {
  const program = PROGRAMS[packet.program];
  if (program === undefined || packet.version !== 1) {
    const message = `Cannot find program ${packet.program} version ${packet.version}`;
    throw new LibvirtError(ErrorNumber.RPC, message, { domain: ErrorDomain.RPC });
  }
  const procedure = procedureOf(program, packet.procedure);
  if (procedure === undefined) throw unknownProcedure(packet.procedure);
  const table = handlers[program.name] as Readonly<Record<string, AnyHandler | undefined>> | undefined;
  return { procedure, handler: table?.[procedure.name] };
}

/** The answer that clients take for "not supported"; they look for these words. */
export function unknownProcedure(number: number): LibvirtError {
  return new LibvirtError(ErrorNumber.RPC, `unknown procedure: ${number}`, { domain: ErrorDomain.RPC });
}
