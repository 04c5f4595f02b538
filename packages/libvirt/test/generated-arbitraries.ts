import { readFileSync } from 'node:fs';

import fc from 'fast-check';

/** The committed protocol, as far as values of it are made here. */
export interface ProtocolJson {
  readonly programs: Readonly<Record<string, ProgramJson>>;
}
export interface ProgramJson {
  readonly number?: number;
  readonly consts: Readonly<Record<string, number>>;
  readonly enums: Readonly<Record<string, unknown>>;
  readonly typedefs: Readonly<Record<string, string>>;
  readonly structs: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly unions: Readonly<
    Record<string, { readonly arms: readonly (readonly [number, string, string])[] }>
  >;
  readonly procedures: Readonly<Record<string, ProcedureJson>>;
}
export interface ProcedureJson {
  readonly number: number;
  readonly event?: true;
  readonly args?: string;
  readonly ret?: string;
  readonly message?: string;
}

export const protocol = JSON.parse(
  readFileSync(new URL('../src/generated/protocol.json', import.meta.url), 'utf8'),
) as ProtocolJson;

/** A field of variable length: its maximum, and values of the given length. */
export interface VariableField {
  readonly maximum: number;
  readonly ofLength: (length: number) => unknown;
}

const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  int: fc.integer(),
  uint: fc.integer({ min: 0, max: 0xffff_ffff }),
  hyper: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map(narrow),
  uhyper: fc.bigInt(0n, 2n ** 64n - 1n).map(narrow),
  char: fc.integer({ min: -128, max: 127 }),
  uchar: fc.nat(255),
  ushort: fc.nat(65535),
  double: fc.double(),
};

/** Makes values of one program's types straight from the committed definition, independently of the generator. */
export class Arbitraries {
  readonly #scopes: readonly ProgramJson[];
  readonly #known = new Map<string, fc.Arbitrary<unknown>>();

  constructor(program: string) {
    this.#scopes = [program, 'remote'].map((name) => {
      const scope = protocol.programs[name];
      if (scope === undefined) throw new Error(`Unknown program "${name}"`);
      return scope;
    });
  }

  of(type: string): fc.Arbitrary<unknown> {
    let found = this.#known.get(type);
    if (found === undefined) {
      found = this.#make(type);
      this.#known.set(type, found);
    }
    return found;
  }

  /** What is variable about a type, looking through typedefs and optionals. */
  variable(type: string): VariableField | undefined {
    const { base, suffix, size } = split(type);
    if (suffix === '?') return this.variable(base);
    if (suffix === '<') {
      const maximum = this.#size(size);
      if (base === 'string') return { maximum, ofLength: (length) => 'x'.repeat(length) };
      if (base === 'opaque' || base === 'char')
        return { maximum, ofLength: (length) => new Uint8Array(length) };
      const [item] = fc.sample(this.of(base), { numRuns: 1, seed: 1 });
      return { maximum, ofLength: (length) => new Array<unknown>(length).fill(item) };
    }
    const typedef = this.#find((scope) => scope.typedefs[type]);
    return typedef === undefined ? undefined : this.variable(typedef);
  }

  #make(type: string): fc.Arbitrary<unknown> {
    const { base, suffix, size } = split(type);
    if (suffix === '?') return fc.option(this.of(base), { nil: undefined });
    if (suffix === '[') {
      const length = this.#size(size);
      return fc.uint8Array({ minLength: length, maxLength: length });
    }
    if (suffix === '<') {
      if (base === 'string') {
        return fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\0', ''));
      }
      const maxLength = Math.min(this.#size(size), 3);
      if (base === 'opaque' || base === 'char') return fc.uint8Array({ maxLength });
      return fc.array(this.of(base), { maxLength });
    }
    return scalars[type] ?? this.#named(type);
  }

  #named(type: string): fc.Arbitrary<unknown> {
    const typedef = this.#find((scope) => scope.typedefs[type]);
    if (typedef !== undefined) return this.of(typedef);
    const fields = this.#find((scope) => scope.structs[type]);
    if (fields !== undefined) {
      return fc.record(Object.fromEntries(fields.map(([name, fieldType]) => [name, this.of(fieldType)])));
    }
    const union = this.#find((scope) => scope.unions[type]);
    if (union !== undefined) {
      return fc.oneof(
        ...union.arms.map(([value, , arm]) => fc.record({ type: fc.constant(value), value: this.of(arm) })),
      );
    }
    if (this.#find((scope) => scope.enums[type]) !== undefined) return fc.integer();
    throw new Error(`Type "${type}" is not defined`);
  }

  #size(size: string): number {
    if (size === 'VIR_UUID_BUFLEN') return 16;
    const value = /^\d/.test(size) ? Number(size) : this.#find((scope) => scope.consts[size]);
    if (value === undefined) throw new Error(`Constant "${size}" is not defined`);
    return value;
  }

  #find<T>(pick: (scope: ProgramJson) => T | undefined): T | undefined {
    for (const scope of this.#scopes) {
      const found = pick(scope);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

function split(type: string): { base: string; suffix: string; size: string } {
  const [, base = type, suffix = '', size = ''] = /^(\w+)([?[<]?)(\w*)/.exec(type) ?? [];
  return { base, suffix, size };
}

function narrow(value: bigint): number | bigint {
  return value >= -(2n ** 53n) + 1n && value <= 2n ** 53n - 1n ? Number(value) : value;
}
