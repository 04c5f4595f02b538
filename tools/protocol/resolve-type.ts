import { type Program, type Protocol } from './schema.js';

/** A type with all names and constants looked up. */
export type ResolvedType =
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'string'; readonly maximum: number }
  | { readonly kind: 'bytes'; readonly form: 'opaque' | 'chars'; readonly maximum: number }
  | { readonly kind: 'fixedBytes'; readonly form: 'opaque' | 'chars'; readonly size: number }
  | { readonly kind: 'optional'; readonly element: ResolvedType }
  | { readonly kind: 'list'; readonly element: ResolvedType; readonly maximum: number }
  | { readonly kind: 'named'; readonly form: 'struct' | 'union' | 'enum'; readonly name: string };

export type Scalar = 'int' | 'uint' | 'hyper' | 'uhyper' | 'char' | 'uchar' | 'ushort' | 'double';

const scalars: readonly string[] = ['int', 'uint', 'hyper', 'uhyper', 'char', 'uchar', 'ushort', 'double'];

/** Looks types up for one program, which may use the remote program's definitions. */
export class TypeResolver {
  readonly #scopes: readonly Program[];

  constructor(protocol: Protocol, program: string) {
    const own = protocol.programs[program];
    if (own === undefined) throw new Error(`Unknown program "${program}"`);
    const remote = protocol.programs.remote;
    this.#scopes = remote === undefined || remote === own ? [own] : [own, remote];
  }

  /** Resolves a type as schema.ts writes it; throws an Error naming what is unknown or not supported. */
  resolve(type: string): ResolvedType {
    const match = /^(\w+)(?:(\?)|\[(\w+)\]|<(\w+)>)?$/.exec(type);
    const base = match?.[1];
    if (match === null || base === undefined) throw new Error(`Type "${type}" is malformed`);
    const [, , optional, fixed, variable] = match;
    if (optional !== undefined) return { kind: 'optional', element: this.resolve(base) };
    if (fixed !== undefined) return this.#fixed(base, this.#number(fixed));
    if (variable !== undefined) return this.#variable(base, this.#number(variable));
    if (scalars.includes(base)) return { kind: 'scalar', scalar: base as Scalar };
    for (const scope of this.#scopes) {
      const typedef = scope.typedefs[base];
      if (typedef !== undefined) return this.resolve(typedef);
      if (scope.structs[base] !== undefined) return { kind: 'named', form: 'struct', name: base };
      if (scope.unions[base] !== undefined) return { kind: 'named', form: 'union', name: base };
      if (scope.enums[base] !== undefined) return { kind: 'named', form: 'enum', name: base };
    }
    throw new Error(`Type "${type}" is not defined`);
  }

  /** The fewest bytes that a value of this type takes on the wire. */
  minimumSize(type: ResolvedType): number {
    switch (type.kind) {
      case 'scalar':
        return ['hyper', 'uhyper', 'double'].includes(type.scalar) ? 8 : 4;
      case 'fixedBytes':
        return type.form === 'chars' ? 4 * type.size : (type.size + 3) & ~3;
      case 'string':
      case 'bytes':
      case 'optional':
      case 'list':
        return 4;
      case 'named':
        return this.#namedSize(type.name);
    }
  }

  #namedSize(name: string): number {
    for (const scope of this.#scopes) {
      const fields = scope.structs[name];
      if (fields !== undefined) return sum(fields.map(([, type]) => this.minimumSize(this.resolve(type))));
      const union = scope.unions[name];
      if (union !== undefined) {
        return 4 + Math.min(...union.arms.map(([, , type]) => this.minimumSize(this.resolve(type))));
      }
    }
    return 4;
  }

  #fixed(base: string, size: number): ResolvedType {
    if (base === 'opaque') return { kind: 'fixedBytes', form: 'opaque', size };
    if (base === 'char') return { kind: 'fixedBytes', form: 'chars', size };
    throw new Error(`Arrays of fixed length of "${base}" are not supported`);
  }

  #variable(base: string, maximum: number): ResolvedType {
    if (base === 'string') return { kind: 'string', maximum };
    if (base === 'opaque') return { kind: 'bytes', form: 'opaque', maximum };
    if (base === 'char') return { kind: 'bytes', form: 'chars', maximum };
    return { kind: 'list', element: this.resolve(base), maximum };
  }

  #number(size: string): number {
    if (/^\d/.test(size)) return Number(size);
    for (const scope of this.#scopes) {
      const value = scope.consts[size];
      if (value !== undefined) return value;
    }
    const value = headerSizes[size];
    if (value === undefined) throw new Error(`Constant "${size}" is not defined`);
    return value;
  }
}

/** The only constant of a public header that is an array's size without a constant of the definition between. */
const headerSizes: Readonly<Record<string, number>> = { VIR_UUID_BUFLEN: 16 };

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
