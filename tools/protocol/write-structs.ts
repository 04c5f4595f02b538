import { type ResolvedType, TypeResolver } from './resolve-type.js';
import { type Field, type Program, type Protocol, type Union } from './schema.js';

/** Field names of which bulk replies repeat the same few values: they are interned when read. */
const internedFields: ReadonlySet<string> = new Set(['field']);

/** The TypeScript of a program's types and codecs. */
export interface StructTexts {
  /** Type declarations, functions and codecs, in order. */
  readonly parts: readonly string[];
  /** An `_args`, `_ret` or `_msg` struct as the procedure table has it: its description, or `=` and its codec. */
  readonly described: (struct: string) => string;
  /** The codecs that descriptions name. */
  readonly named: readonly string[];
}

/**
 * Writes a program's types and codecs: straight-line functions for what bulk replies are made of. A struct that only a
 * procedure uses is described in the procedure table instead, which keeps the module small.
 */
export function writeStructs(protocol: Protocol, name: string): StructTexts {
  const program = protocol.programs[name];
  if (program === undefined) throw new Error(`Unknown program "${name}"`);
  return new StructWriter(protocol, name, program).write();
}

/** The names that the other programs use of the remote program's codecs; only those are exported. */
export function namesUsedElsewhere(protocol: Protocol): ReadonlySet<string> {
  const used = new Set<string>();
  for (const name of Object.keys(protocol.programs)) {
    if (name === 'remote') continue;
    for (const foreign of foreignNames(protocol, name)) used.add(foreign);
  }
  return used;
}

/** The remote program's types that this program uses, in alphabetical order. */
export function foreignNames(protocol: Protocol, name: string): string[] {
  const program = protocol.programs[name];
  const remote = protocol.programs.remote;
  if (program === undefined || remote === undefined || program === remote) return [];
  const resolver = new TypeResolver(protocol, name);
  const found = new Set<string>();
  for (const [, type] of Object.values(program.structs).flat()) {
    let resolved = resolver.resolve(type);
    while (resolved.kind === 'optional' || resolved.kind === 'list') resolved = resolved.element;
    if (resolved.kind === 'named' && remote.structs[resolved.name] !== undefined) found.add(resolved.name);
  }
  return [...found].sort();
}

class StructWriter {
  readonly #resolver: TypeResolver;
  readonly #program: Program;
  readonly #exported: ReadonlySet<string>;
  readonly #inPlace: ReadonlySet<string>;
  /** List functions by name, filled while structs are written. */
  readonly #lists = new Map<string, ResolvedType>();

  constructor(protocol: Protocol, name: string, program: Program) {
    this.#resolver = new TypeResolver(protocol, name);
    this.#program = program;
    this.#exported = name === 'remote' ? namesUsedElsewhere(protocol) : new Set();
    this.#inPlace = structsOfProcedures(program);
  }

  write(): StructTexts {
    const parts = [
      ...Object.entries(this.#program.enums).map(([name, values]) => this.#enum(name, values)),
      ...Object.entries(this.#program.unions).map(([name, union]) => this.#union(name, union)),
      ...Object.entries(this.#program.structs).map(([name, fields]) => this.#struct(name, fields)),
    ];
    const named = new Set<string>();
    const described = (struct: string): string => {
      if (!this.#inPlace.has(struct)) {
        named.add(struct);
        return `=${struct}`;
      }
      const fields = this.#program.structs[struct] ?? [];
      return fields
        .map(([field, type]) => {
          const text = this.#describe(this.#resolver.resolve(type), internedFields.has(field), named);
          return `${field} ${text}`;
        })
        .join(', ');
    };
    for (const { args, ret, message } of Object.values(this.#program.procedures)) {
      for (const struct of [args, ret, message]) if (struct !== undefined) described(struct);
    }
    return { parts: [...parts, ...this.#listFunctions()], described, named: [...named].sort() };
  }

  #body(name: string, fields: readonly Field[]): { types: string; writes: string; reads: string } {
    const resolved = fields.map(([field, type]) => [field, this.#resolver.resolve(type)] as const);
    const types = resolved.map(([field, type]) => `  ${field}: ${this.#typeName(type)};\n`);
    const writes = resolved.map(
      ([field, type]) => `  ${this.#write(type, `v.${field}`, `${name}.${field}`)}\n`,
    );
    const reads = resolved.map(([field, type]) => {
      const read = this.#read(type, `${name}.${field}`, internedFields.has(field));
      return `    ${field}: ${read},\n`;
    });
    return { types: types.join(''), writes: writes.join(''), reads: reads.join('') };
  }

  #enum(name: string, values: Readonly<Record<string, number>>): string {
    const entries = Object.entries(values).map(([key, value]) => `  ${key}: ${value},\n`);
    return `/** Values of ${name}; a newer peer may send others. */
export const ${name} = {
${entries.join('')}} as const;
export type ${name} = number;
function write_${name}(w: XdrWriter, v: ${name}): void {
  w.int(v, '${name}');
}
function read_${name}(r: XdrReader): ${name} {
  return r.int('${name}');
}
export const ${name}_codec: Codec<${name}> = { encode: write_${name}, decode: read_${name} };
`;
  }

  #struct(name: string, fields: readonly Field[]): string {
    const { types, writes, reads } = this.#body(name, fields);
    const declaration = `export interface ${name} {\n${types}}\n`;
    if (this.#inPlace.has(name)) return declaration;
    const scope = this.#exported.has(name) ? 'export ' : '';
    return `${declaration}${scope}function write_${name}(w: XdrWriter, v: ${name}): void {
${writes}}
${scope}function read_${name}(r: XdrReader): ${name} {
  return {
${reads}  };
}
export const ${name}: Codec<${name}> = { encode: write_${name}, decode: read_${name} };
`;
  }

  #union(name: string, union: Union): string {
    const [tag, tagType] = union.discriminant;
    if (tagType !== 'int') throw new Error(`Union "${name}" has a discriminant of type "${tagType}"`);
    const arms = union.arms.map(([value, field, type]) => {
      return { value, field, type: this.#resolver.resolve(type) };
    });
    const types = arms.map((arm) => `  | { ${tag}: ${arm.value}; value: ${this.#typeName(arm.type)} }\n`);
    const writes = arms.map(
      (arm) => `    case ${arm.value}:
      w.int(${arm.value}, '${name}.${tag}');
      ${this.#write(arm.type, 'v.value', `${name}.${arm.field}`)}
      return;
`,
    );
    const reads = arms.map(
      (arm) => `    case ${arm.value}:
      return { ${tag}: ${arm.value}, value: ${this.#read(arm.type, `${name}.${arm.field}`, false)} };
`,
    );
    return `export type ${name} =
${types.join('').replace(/\n$/, '')};
function write_${name}(w: XdrWriter, v: ${name}): void {
  switch (v.${tag}) {
${writes.join('')}    default:
      throw w.unknownDiscriminant((v as { ${tag}: unknown }).${tag}, '${name}.${tag}');
  }
}
function read_${name}(r: XdrReader): ${name} {
  const ${tag} = r.int('${name}.${tag}');
  switch (${tag}) {
${reads.join('')}    default:
      throw r.unknownDiscriminant(${tag}, '${name}.${tag}');
  }
}
export const ${name}: Codec<${name}> = { encode: write_${name}, decode: read_${name} };
`;
  }

  /** A type as `record` of packages/libvirt reads it. */
  #describe(type: ResolvedType, interned: boolean, named: Set<string>): string {
    switch (type.kind) {
      case 'scalar':
        return type.scalar;
      case 'string':
        return `${interned ? 'name' : 'string'}:${type.maximum}`;
      case 'bytes':
        return `${type.form}:${type.maximum}`;
      case 'fixedBytes':
        return `${type.form}Fixed:${type.size}`;
      case 'named': {
        const codec = type.form === 'enum' ? `${type.name}_codec` : type.name;
        named.add(codec);
        return codec;
      }
      case 'list': {
        const element = this.#describe(type.element, false, named);
        return `[${type.maximum}/${this.#resolver.minimumSize(type.element)}]${element}`;
      }
      case 'optional':
        return `?${this.#describe(type.element, false, named)}`;
    }
  }

  #typeName(type: ResolvedType): string {
    switch (type.kind) {
      case 'scalar':
        return type.scalar === 'hyper' || type.scalar === 'uhyper' ? 'Hyper' : 'number';
      case 'string':
        return 'string';
      case 'bytes':
      case 'fixedBytes':
        return 'Uint8Array';
      case 'optional':
        return `${this.#typeName(type.element)} | undefined`;
      case 'list': {
        const element = this.#typeName(type.element);
        return element.includes(' ') ? `(${element})[]` : `${element}[]`;
      }
      case 'named':
        return type.name;
    }
  }

  #write(type: ResolvedType, value: string, field: string): string {
    switch (type.kind) {
      case 'scalar':
        return `w.${type.scalar}(${value}, '${field}');`;
      case 'string':
        return `w.string(${value}, ${type.maximum}, '${field}');`;
      case 'bytes':
        return `w.${type.form}(${value}, ${type.maximum}, '${field}');`;
      case 'fixedBytes':
        return `w.${type.form}Fixed(${value}, ${type.size}, '${field}');`;
      case 'named':
        return `write_${type.name}(w, ${value});`;
      case 'list':
        return `write_${this.#listName(type.element)}(w, ${value}, ${type.maximum}, '${field}');`;
      case 'optional': {
        const inner = this.#write(type.element, value, field);
        return `w.present(${value} !== undefined);\n  if (${value} !== undefined) ${inner}`;
      }
    }
  }

  #read(type: ResolvedType, field: string, interned: boolean): string {
    switch (type.kind) {
      case 'scalar':
        return `r.${type.scalar}('${field}')`;
      case 'string':
        return `r.${interned ? 'name' : 'string'}(${type.maximum}, '${field}')`;
      case 'bytes':
        return `r.${type.form}(${type.maximum}, '${field}')`;
      case 'fixedBytes':
        return `r.${type.form}Fixed(${type.size}, '${field}')`;
      case 'named':
        return `read_${type.name}(r)`;
      case 'list':
        return `read_${this.#listName(type.element)}(r, ${type.maximum}, '${field}')`;
      case 'optional':
        return `r.present('${field}') ? ${this.#read(type.element, field, false)} : undefined`;
    }
  }

  #listName(element: ResolvedType): string {
    const name = `${elementName(element)}_list`;
    this.#lists.set(name, element);
    return name;
  }

  #listFunctions(): string[] {
    return [...this.#lists].map(([name, element]) => {
      const type = this.#typeName({ kind: 'list', element, maximum: 0 });
      return `function write_${name}(w: XdrWriter, v: ${type}, maximum: number, field: string): void {
  w.count(v.length, maximum, field);
  for (const item of v) ${block(this.#write(element, 'item', '').replaceAll("''", 'field'))}
}
function read_${name}(r: XdrReader, maximum: number, field: string): ${type} {
  const length = r.count(maximum, ${this.#resolver.minimumSize(element)}, field);
  const list = new Array<${this.#typeName(element)}>(length);
  for (let index = 0; index < length; index++) list[index] = ${this.#read(element, '', false).replaceAll("''", 'field')};
  return list;
}
`;
    });
  }
}

/** The structs that procedures name and no other struct contains. */
function structsOfProcedures(program: Program): ReadonlySet<string> {
  const structs = new Set(
    Object.values(program.procedures)
      .flatMap((entry) => [entry.args, entry.ret, entry.message])
      .filter((struct) => struct !== undefined),
  );
  for (const [, type] of Object.values(program.structs).flat()) structs.delete(/^\w+/.exec(type)?.[0] ?? '');
  return structs;
}

function block(statement: string): string {
  return statement.includes('\n') ? `{\n  ${statement}\n}` : statement;
}

function elementName(type: ResolvedType): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar;
    case 'string':
      return `string_${type.maximum}`;
    case 'named':
      return type.name;
    case 'optional':
      return `optional_${elementName(type.element)}`;
    default:
      throw new Error(`Lists of ${type.kind} are not supported`);
  }
}
