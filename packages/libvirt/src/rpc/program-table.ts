import { type Codec } from '../xdr/codec.js';
import { type NamedCodecs, record } from '../xdr/record.js';
import { type EventProcedure, type Procedure } from './procedure.js';

/** A program as its procedures need it. */
interface Program {
  readonly name: string;
  readonly number: number;
  readonly version: number;
  /** The codecs that descriptions may name. */
  readonly named: NamedCodecs;
}

/** What a message carries: nothing, a struct with a codec of its own, or the description of one (see `record`). */
type Carried = Codec<unknown> | string | undefined;

/** What only some procedures are. */
type Marks = Pick<Procedure<unknown, unknown>, 'stream' | 'sparse' | 'priority'>;

function codecOf(program: Program, carried: Carried, struct: string): Codec<unknown> | undefined {
  if (typeof carried !== 'string') return carried;
  return record(`${program.name}_${struct}`, carried, program.named);
}

/** Its codecs are made when they are first used: writing them all out would cost every start 3 ms. */
class DescribedProcedure implements Procedure<unknown, unknown> {
  readonly program: number;
  readonly version: number;
  readonly number: number;
  readonly name: string;
  readonly stream: 'read' | 'write' | undefined;
  readonly sparse: true | undefined;
  readonly priority: true | undefined;
  readonly #program: Program;
  #args: Carried;
  #ret: Carried;

  constructor(
    program: Program,
    number: number,
    name: string,
    args: Carried,
    ret: Carried,
    { stream, sparse, priority }: Marks,
  ) {
    this.program = program.number;
    this.version = program.version;
    this.number = number;
    this.name = name;
    this.stream = stream;
    this.sparse = sparse;
    this.priority = priority;
    this.#program = program;
    this.#args = args;
    this.#ret = ret;
  }

  get args(): Codec<unknown> | undefined {
    return (this.#args = codecOf(this.#program, this.#args, `${this.name.toLowerCase()}_args`));
  }

  get ret(): Codec<unknown> | undefined {
    return (this.#ret = codecOf(this.#program, this.#ret, `${this.name.toLowerCase()}_ret`));
  }
}

class DescribedEvent implements EventProcedure<unknown> {
  readonly program: number;
  readonly version: number;
  readonly number: number;
  readonly name: string;
  readonly #program: Program;
  #message: Carried;

  constructor(program: Program, number: number, name: string, message: Carried) {
    this.program = program.number;
    this.version = program.version;
    this.number = number;
    this.name = name;
    this.#program = program;
    this.#message = message;
  }

  get message(): Codec<unknown> | undefined {
    return (this.#message = codecOf(this.#program, this.#message, `${this.name.toLowerCase()}_msg`));
  }
}

const NO_MARKS: Marks = {};

/** Makes the procedures and events of one program. The table that they go into says what they carry. */
export class ProgramTable {
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  call<Args, Ret>(
    number: number,
    name: string,
    args?: Codec<Args> | string,
    ret?: Codec<Ret> | string,
    marks = NO_MARKS,
  ): Procedure<Args, Ret> {
    const procedure: Procedure<unknown, unknown> = new DescribedProcedure(
      this.#program,
      number,
      name,
      args,
      ret,
      marks,
    );
    // The description and the types come from the same definition.
    return procedure as Procedure<Args, Ret>;
  }

  event<Message>(number: number, name: string, message?: Codec<Message> | string): EventProcedure<Message> {
    const event: EventProcedure<unknown> = new DescribedEvent(this.#program, number, name, message);
    return event as EventProcedure<Message>;
  }
}

/** Procedures or events by their number; undefined where a number is none of these. */
export function byNumber<Entry extends { readonly number: number }>(
  table: Readonly<Record<string, Entry>>,
): readonly (Entry | undefined)[] {
  const slots: (Entry | undefined)[] = [];
  for (const entry of Object.values(table)) slots[entry.number] = entry;
  return Array.from(slots);
}
