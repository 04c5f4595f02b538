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

/** What is served, and where its procedures are found. */
const PROGRAMS: Readonly<Record<number, { readonly name: keyof Handlers; readonly table: object }>> = {
  [remoteProgram]: { name: 'remote', table: remote },
  [qemuProgram]: { name: 'qemu', table: qemu },
  [lxcProgram]: { name: 'lxc', table: lxc },
  [adminProgram]: { name: 'admin', table: admin },
};

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
  const procedure = entryByNumber(program.table, packet.procedure) as Procedure<unknown, unknown> | undefined;
  if (procedure === undefined) throw unknownProcedure(packet.procedure);
  const table = handlers[program.name] as Readonly<Record<string, AnyHandler | undefined>> | undefined;
  return { procedure, handler: table?.[procedure.name] };
}

/** The answer that clients take for "not supported"; they look for these words. */
export function unknownProcedure(number: number): LibvirtError {
  return new LibvirtError(ErrorNumber.RPC, `unknown procedure: ${number}`, { domain: ErrorDomain.RPC });
}
