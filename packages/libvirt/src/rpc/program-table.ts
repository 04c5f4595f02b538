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

/** The codec of what a message carries: none, one that is named (`=remote_typed_param`), or one that is described (see `record`). */
function codecOf(
  program: Program,
  described: string | undefined,
  struct: string,
): Codec<unknown> | undefined {
  if (described === undefined || described === '') return undefined;
  if (!described.startsWith('=')) return record(`${program.name}_${struct}`, described, program.named);
  const codec = program.named[described.slice(1)];
  if (codec === undefined) throw new Error(`Codec "${described.slice(1)}" of ${program.name} is not known`);
  return codec;
}

/** A procedure of which the codecs are made when they are first used. */
class DescribedProcedure implements Procedure<unknown, unknown> {
  readonly program: number;
  readonly version: number;
  readonly number: number;
  readonly name: string;
  readonly stream: 'read' | 'write' | undefined;
  readonly sparse: true | undefined;
  readonly priority: true | undefined;
  readonly #program: Program;
  readonly #described: readonly string[];
  #args: Codec<unknown> | undefined;
  #ret: Codec<unknown> | undefined;

  constructor(program: Program, name: string, number: number, marks: string, described: readonly string[]) {
    this.program = program.number;
    this.version = program.version;
    this.number = number;
    this.name = name;
    this.stream = marks.includes('r') ? 'read' : marks.includes('w') ? 'write' : undefined;
    this.sparse = marks.includes('s') || undefined;
    this.priority = marks.includes('p') || undefined;
    this.#program = program;
    this.#described = described;
  }

  get args(): Codec<unknown> | undefined {
    return (this.#args ??= codecOf(this.#program, this.#described[0], `${this.name.toLowerCase()}_args`));
  }

  get ret(): Codec<unknown> | undefined {
    return (this.#ret ??= codecOf(this.#program, this.#described[1], `${this.name.toLowerCase()}_ret`));
  }
}

class DescribedEvent implements EventProcedure<unknown> {
  readonly program: number;
  readonly version: number;
  readonly number: number;
  readonly name: string;
  readonly #program: Program;
  readonly #described: string | undefined;
  #message: Codec<unknown> | undefined;

  constructor(program: Program, name: string, number: number, described: string | undefined) {
    this.program = program.number;
    this.version = program.version;
    this.number = number;
    this.name = name;
    this.#program = program;
    this.#described = described;
  }

  get message(): Codec<unknown> | undefined {
    return (this.#message ??= codecOf(this.#program, this.#described, `${this.name.toLowerCase()}_msg`));
  }
}

/**
 * Makes the procedures and events of one program from text, a line for each: `NAME number marks|arguments|result`, or
 * `NAME number|message`. Marks: `r` and `w` for a stream that is read or written, `s` if it may be sparse, `p` for priority.
 * Text because each start of a program compiles all code there is, and there are 450 of them; the caller says the types.
 */
export class ProgramTable {
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  calls<Table>(text: string): Table {
    return this.#table<Table>(
      text,
      (name, [number = '', marks = ''], described) =>
        new DescribedProcedure(this.#program, name, Number(number), marks, described),
    );
  }

  events<Table>(text: string): Table {
    return this.#table<Table>(
      text,
      (name, [number = ''], [described]) =>
        new DescribedEvent(this.#program, name, Number(number), described),
    );
  }

  #table<Table>(
    text: string,
    make: (name: string, head: readonly string[], described: readonly string[]) => unknown,
  ): Table {
    const table: Record<string, unknown> = {};
    for (const line of text.trim().split('\n')) {
      const [head = '', ...described] = line.split('|');
      const [name = '', ...rest] = head.split(' ');
      table[name] = make(name, rest, described);
    }
    return table as Table;
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
