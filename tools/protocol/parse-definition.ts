import { type Field, type Union } from './schema.js';
import { type Token, tokenize } from './tokens.js';

/** What one definition file says, before procedures are linked with their structs. */
export interface Definition {
  readonly consts: Record<string, number>;
  readonly enums: Record<string, EnumEntry[]>;
  readonly typedefs: Record<string, string>;
  readonly structs: Record<string, Field[]>;
  readonly unions: Record<string, Union>;
}

/** One value of an enum with the annotations in front of it, for example `{ priority: 'high' }`. */
export interface EnumEntry {
  readonly name: string;
  readonly value: number;
  readonly annotations: Readonly<Record<string, string>>;
}

const bases = new Map([
  ['int', 'int'],
  ['hyper', 'hyper'],
  ['char', 'char'],
  ['short', 'short'],
  ['double', 'double'],
  ['unsigned', 'uint'],
  ['unsigned int', 'uint'],
  ['unsigned hyper', 'uhyper'],
  ['unsigned char', 'uchar'],
  ['unsigned short', 'ushort'],
]);

/**
 * Parses one protocol definition file. `external` gives the constants that C headers define. Throws an Error with
 * file and line for anything outside the grammar that libvirt uses.
 */
export function parseDefinition(
  text: string,
  file: string,
  external: Readonly<Record<string, number>>,
): Definition {
  return new Parser(tokenize(text, file), file, external).parse();
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #file: string;
  readonly #external: Readonly<Record<string, number>>;
  readonly #definition: Definition = { consts: {}, enums: {}, typedefs: {}, structs: {}, unions: {} };
  #index = 0;
  #annotations: Record<string, string> = {};

  constructor(tokens: readonly Token[], file: string, external: Readonly<Record<string, number>>) {
    this.#tokens = tokens;
    this.#file = file;
    this.#external = external;
  }

  parse(): Definition {
    while (this.#peek() !== undefined) {
      const keyword = this.#word();
      if (keyword === 'const') this.#const();
      else if (keyword === 'typedef') this.#typedef();
      else if (keyword === 'struct') this.#struct();
      else if (keyword === 'union') this.#union();
      else if (keyword === 'enum') this.#enum();
      else this.#fail(`a definition cannot begin with "${keyword}"`);
      this.#expect(';');
    }
    return this.#definition;
  }

  #const(): void {
    const name = this.#word();
    this.#expect('=');
    this.#define(this.#definition.consts, name, this.#value());
  }

  #typedef(): void {
    const [name, type] = this.#declaration();
    this.#define(this.#definition.typedefs, name, type);
  }

  #struct(): void {
    const name = this.#word();
    this.#expect('{');
    const fields: Field[] = [];
    while (!this.#accept('}')) {
      fields.push(this.#declaration());
      this.#expect(';');
    }
    this.#define(this.#definition.structs, name, fields);
  }

  #union(): void {
    const name = this.#word();
    if (this.#word() !== 'switch') this.#fail(`union "${name}" has no switch`);
    this.#expect('(');
    const discriminant = this.#declaration();
    this.#expect(')');
    this.#expect('{');
    const arms: [number, string, string][] = [];
    while (!this.#accept('}')) {
      const keyword = this.#word();
      if (keyword !== 'case') this.#fail(`union "${name}" has "${keyword}" where only a case is supported`);
      const value = this.#value();
      this.#expect(':');
      const [field, type] = this.#declaration();
      this.#expect(';');
      arms.push([value, field, type]);
    }
    this.#define(this.#definition.unions, name, { discriminant, arms });
  }

  #enum(): void {
    const name = this.#word();
    this.#expect('{');
    const entries: EnumEntry[] = [];
    this.#annotations = {};
    while (!this.#accept('}')) {
      const entry = this.#word();
      const annotations = this.#annotations;
      this.#annotations = {};
      const value = this.#accept('=') ? this.#value() : (entries.at(-1)?.value ?? -1) + 1;
      entries.push({ name: entry, value, annotations });
      if (!this.#accept(',') && this.#peek()?.text !== '}') this.#fail(`enum "${name}" lacks a comma`);
    }
    this.#define(this.#definition.enums, name, entries);
  }

  /** A type and the name declared with it. */
  #declaration(): Field {
    let base = this.#word();
    if (base === 'unsigned' && /^(int|hyper|char|short)$/.test(this.#peek()?.text ?? '')) {
      base = `unsigned ${this.#word()}`;
    }
    const type = bases.get(base) ?? base;
    if (this.#accept('*')) return [this.#word(), `${type}?`];
    const name = this.#word();
    if (this.#accept('[')) return [name, `${type}[${this.#size(']')}]`];
    if (this.#accept('<')) return [name, `${type}<${this.#size('>')}>`];
    if (type === 'string' || type === 'opaque') this.#fail(`"${name}" is a ${type} without a size`);
    return [name, type];
  }

  #size(close: string): string {
    const token = this.#next();
    if (token.kind !== 'word' && token.kind !== 'number') this.#fail('an array has no maximum');
    if (token.kind === 'word') this.#constant(token.text);
    this.#expect(close);
    return token.text;
  }

  #value(): number {
    const token = this.#next();
    if (token.kind === 'number') return Number(token.text);
    if (token.kind !== 'word') this.#fail(`"${token.text}" is no value`);
    return this.#constant(token.text);
  }

  #constant(name: string): number {
    const value = this.#definition.consts[name] ?? this.#external[name];
    if (value === undefined) this.#fail(`constant "${name}" is not defined`);
    return value;
  }

  #define<T>(into: Record<string, T>, name: string, value: T): void {
    if (Object.hasOwn(into, name)) this.#fail(`"${name}" is defined twice`);
    into[name] = value;
  }

  #peek(): Token | undefined {
    for (;;) {
      const token = this.#tokens[this.#index];
      if (token?.kind !== 'annotations') return token;
      this.#annotations = readAnnotations(token.text);
      this.#index++;
    }
  }

  #next(): Token {
    const token = this.#peek();
    if (token === undefined) this.#fail('the file ends inside a definition');
    this.#index++;
    return token;
  }

  #word(): string {
    const token = this.#next();
    if (token.kind !== 'word') this.#fail(`"${token.text}" where a name was expected`);
    return token.text;
  }

  #accept(mark: string): boolean {
    const token = this.#peek();
    if (token?.kind !== 'mark' || token.text !== mark) return false;
    this.#index++;
    return true;
  }

  #expect(mark: string): void {
    if (!this.#accept(mark)) this.#fail(`"${mark}" was expected, not "${this.#peek()?.text ?? 'the end'}"`);
  }

  #fail(message: string): never {
    const token = this.#tokens[Math.min(this.#index, this.#tokens.length - 1)];
    throw new Error(`${this.#file}:${token?.line ?? 1}: ${message}`);
  }
}

/** The `@name: value` lines of a documentation comment. */
function readAnnotations(comment: string): Record<string, string> {
  const annotations: Record<string, string> = {};
  for (const [, name, value] of comment.matchAll(/@(\w+):[ \t]*([^\s*]+)/g)) {
    if (name !== undefined && value !== undefined) annotations[name] = value;
  }
  return annotations;
}
