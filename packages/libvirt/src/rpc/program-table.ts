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

/** The codec of what a message carries: one that is named (`=remote_typed_param`), or one that is described (see `record`). */
function codecOf(program: Program, described: string, struct: string): Codec<unknown> {
  if (!described.startsWith('=')) return record(`${program.name}_${struct}`, described, program.named);
  const codec = program.named[described.slice(1)];
  if (codec === undefined) throw new Error(`Codec "${described.slice(1)}" of ${program.name} is not known`);
  return codec;
}

/** What a line of a program's text says of a procedure or an event besides its name. */
interface Line {
  readonly number: number;
  readonly marks: string;
  /** The descriptions of what it carries; empty where that is nothing. */
  readonly described: readonly string[];
  /** The codecs of these, as far as they were used. */
  readonly codecs: Codec<unknown>[];
}

function readLine(text: string): Line {
  const [head = '', ...described] = text.split('|');
  const [number = '', marks = ''] = head.split(' ');
  return { number: Number(number), marks, described, codecs: [] };
}

/** A procedure or an event of which nothing but its name is read before it is used. */
abstract class Described {
  readonly name: string;
  readonly #program: Program;
  readonly #text: string;
  #line: Line | undefined;

  /** `text` is what follows the name in its line. */
  constructor(program: Program, name: string, text: string) {
    this.#program = program;
    this.name = name;
    this.#text = text;
  }

  get program(): number {
    return this.#program.number;
  }

  get version(): number {
    return this.#program.version;
  }

  get number(): number {
    return this.line().number;
  }

  protected line(): Line {
    return (this.#line ??= readLine(this.#text));
  }

  /** The codec of what stands at `place` of the line, for the struct whose name ends with `suffix`. */
  protected codec(place: number, suffix: string): Codec<unknown> | undefined {
    const { described, codecs } = this.line();
    const text = described[place];
    if (text === undefined || text === '') return undefined;
    return (codecs[place] ??= codecOf(this.#program, text, `${this.name.toLowerCase()}_${suffix}`));
  }
}

class DescribedProcedure extends Described implements Procedure<unknown, unknown> {
  get stream(): 'read' | 'write' | undefined {
    const { marks } = this.line();
    return marks.includes('r') ? 'read' : marks.includes('w') ? 'write' : undefined;
  }

  get sparse(): true | undefined {
    return this.line().marks.includes('s') || undefined;
  }

  get priority(): true | undefined {
    return this.line().marks.includes('p') || undefined;
  }

  get args(): Codec<unknown> | undefined {
    return this.codec(0, 'args');
  }

  get ret(): Codec<unknown> | undefined {
    return this.codec(1, 'ret');
  }
}

class DescribedEvent extends Described implements EventProcedure<unknown> {
  get message(): Codec<unknown> | undefined {
    return this.codec(0, 'msg');
  }
}

/**
 * Makes the procedures and events of one program from text, a line for each: `NAME number marks|arguments|result`, or
 * `NAME number|message`. Marks: `r` and `w` for a stream that is read or written, `s` if it may be sparse, `p` for priority.
 * Text because each start of a program compiles all code there is, and there are 450 of them; and each line is read when
 * it is first used, because few of them are. The caller says the types.
 */
export class ProgramTable {
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  calls<Table>(text: string): Table {
    return table((name, rest) => new DescribedProcedure(this.#program, name, rest), text);
  }

  events<Table>(text: string): Table {
    return table((name, rest) => new DescribedEvent(this.#program, name, rest), text);
  }
}

function table<Table>(make: (name: string, rest: string) => unknown, text: string): Table {
  const entries: Record<string, unknown> = {};
  for (const line of text.trim().split('\n')) {
    const end = line.indexOf(' ');
    const name = line.slice(0, end);
    entries[name] = make(name, line.slice(end + 1));
  }
  return entries as Table;
}
