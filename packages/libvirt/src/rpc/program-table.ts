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

/** The codec of what a message carries: none, one that is named (`=remote_typed_param`), or one that is described (see `record`) for the struct of the entry that ends with `suffix`. */
function codecOf(
  program: Program,
  described: string | undefined,
  entry: string,
  suffix: 'args' | 'ret' | 'msg',
): Codec<unknown> | undefined {
  if (described === undefined || described === '') return undefined;
  if (!described.startsWith('='))
    return record(`${program.name}_${entry.toLowerCase()}_${suffix}`, described, program.named);
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
    return (this.#args ??= codecOf(this.#program, this.#described[0], this.name, 'args'));
  }

  get ret(): Codec<unknown> | undefined {
    return (this.#ret ??= codecOf(this.#program, this.#described[1], this.name, 'ret'));
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
    return (this.#message ??= codecOf(this.#program, this.#described, this.name, 'msg'));
  }
}

/**
 * Makes the procedures and events of one program from text, a line for each: `NAME number marks|arguments|result`, or
 * `NAME number|message`. Marks: `r` and `w` for a stream that is read or written, `s` if it may be sparse, `p` for priority.
 * Text because each start of a program compiles all code there is, and there are 450 of them; and what a line describes is
 * made when it is first asked for, because few of them are. The caller says the types.
 */
export class ProgramTable {
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  calls<Table extends object>(text: string): Table {
    return table<Table>(text, (name, [number = '', marks = ''], described) => {
      return new DescribedProcedure(this.#program, name, Number(number), marks, described);
    });
  }

  events<Table extends object>(text: string): Table {
    return table<Table>(text, (name, [number = ''], [described]) => {
      return new DescribedEvent(this.#program, name, Number(number), described);
    });
  }
}

/** The text that a table is made from, and what was looked up in it. */
class TableText {
  readonly #text: string;
  #starts: ReadonlyMap<string, number> | undefined;
  #names: ReadonlyMap<number, string> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** All names, in the order of their numbers. Once they were asked for, lines are found by them. */
  get names(): string[] {
    this.#starts ??= new Map(
      Array.from(this.#text.matchAll(/\n(\w+) /g), ({ 1: name = '', index }) => [name, index]),
    );
    return [...this.#starts.keys()];
  }

  /** The name of a number. */
  nameOf(number: number): string | undefined {
    this.#names ??= new Map(
      Array.from(this.#text.matchAll(/\n(\w+) (\d+)/g), ([, name = '', digits]) => [Number(digits), name]),
    );
    return this.#names.get(number);
  }

  /** What a name's line says behind the name. */
  lineOf(name: string): string | undefined {
    const start =
      this.#starts === undefined ? this.#text.indexOf(`\n${name} `) : (this.#starts.get(name) ?? -1);
    return start < 0
      ? undefined
      : this.#text.slice(start + name.length + 2, this.#text.indexOf('\n', start + 1));
  }
}

const texts = new WeakMap<object, TableText>();

/**
 * An object with an entry for each line, which is made when it is first asked for. Once made it is the object's own, so
 * that to read it again costs nothing more; what the object does not have yet, its prototype makes.
 */
function table<Table extends object>(
  text: string,
  make: (name: string, head: readonly string[], described: readonly string[]) => unknown,
): Table {
  const lines = new TableText(text);
  const find = (name: string): unknown => {
    const line = lines.lineOf(name);
    if (line === undefined) return undefined;
    const [head = '', ...described] = line.split('|');
    const value = make(name, head.split(' '), described);
    Object.defineProperty(entries, name, { value, enumerable: true });
    return value;
  };
  const maker: ProxyHandler<object> = {
    get: (target, name) =>
      (typeof name === 'string' ? find(name) : undefined) ?? (Reflect.get(target, name) as unknown),
    ownKeys: () => lines.names,
  };
  const entries = Object.create(new Proxy({}, maker)) as Table;
  texts.set(entries, lines);
  return entries;
}

/** The entry of a table with that number; undefined for none. */
export function entryByNumber<Table extends object>(
  table: Table,
  number: number,
): Table[keyof Table] | undefined {
  const name = texts.get(table)?.nameOf(number);
  return name === undefined ? undefined : table[name as keyof Table];
}

/** A program's table as an ordinary object that has all of its entries, in the order of their numbers: for whoever looks at more than some. */
export function whole<Table extends object>(table: Table): Table {
  const all: Record<string, unknown> = {};
  for (const name of Object.getOwnPropertyNames(Reflect.getPrototypeOf(table)))
    all[name] = table[name as keyof Table];
  return all as Table;
}
