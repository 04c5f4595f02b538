import fc from 'fast-check';
import { admin } from '../src/generated/admin.js';
import { lxc } from '../src/generated/lxc.js';
import { qemu, qemuEvents } from '../src/generated/qemu.js';
import { remote, remoteEvents } from '../src/generated/remote.js';
import { type EventProcedure, type Procedure } from '../src/rpc/procedure.js';
import { passesDescriptors } from '../src/rpc/unsupported.js';
import { Arbitraries, protocol } from './generated-arbitraries.js';

/** A procedure with values that fit it. */
export interface CallSample {
  readonly program: string;
  readonly procedure: Procedure<unknown, unknown>;
  readonly args: unknown;
  readonly ret: unknown;
}

/** A message with a value that fits it. */
export interface EventSample {
  readonly procedure: EventProcedure<unknown>;
  readonly message: unknown;
}

const tables = { remote, qemu, lxc, admin } as const;
const eventTables: Readonly<Record<string, object>> = { remote: remoteEvents, qemu: qemuEvents };

/** Every procedure that can be called and every message, each with values of its own; the same for the same seed. */
export function sampleProtocol(seed: number): {
  readonly calls: readonly CallSample[];
  readonly events: readonly EventSample[];
} {
  const calls: CallSample[] = [];
  const events: EventSample[] = [];
  for (const program of Object.keys(tables) as (keyof typeof tables)[]) {
    const arbitraries = new Arbitraries(program);
    const value = (type: string | undefined): unknown =>
      type === undefined ? undefined : fc.sample(arbitraries.of(type), { numRuns: 1, seed })[0];
    for (const [name, definition] of Object.entries(protocol.programs[program]?.procedures ?? {})) {
      if (definition.event === true) {
        const table = eventTables[program] as Readonly<Record<string, EventProcedure<unknown>>> | undefined;
        const procedure = table?.[name];
        if (procedure !== undefined) events.push({ procedure, message: value(definition.message) });
        continue;
      }
      const procedure = (tables[program] as unknown as Record<string, Procedure<unknown, unknown>>)[name];
      if (procedure === undefined || passesDescriptors(procedure)) continue;
      calls.push({ program, procedure, args: value(definition.args), ret: value(definition.ret) });
    }
  }
  return { calls, events };
}
