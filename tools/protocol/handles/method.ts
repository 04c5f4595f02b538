import { type Api } from '../api/api.js';
import { nameType } from '../name-constants.js';
import { TypeResolver, type ResolvedType } from '../resolve-type.js';
import { type Field, type ProcedureEntry, type Protocol } from '../schema.js';
import { handleClasses, type HandleClass } from './classes.js';
import { olderWithoutFlags, supersededBy } from './coverage.js';
import * as facts from './facts.js';
import { parameterGroups, type ParameterGroup } from './parameter-groups.js';

/** How a value of the wire is given by a method, or taken. */
export type Shape =
  | { readonly as: 'plain'; readonly type: string }
  | { readonly as: 'boolean' }
  | { readonly as: 'uuid' }
  | { readonly as: 'chars' }
  | { readonly as: 'bytes' }
  | { readonly as: 'cpus' }
  | { readonly as: 'list'; readonly type: string }
  | { readonly as: 'handle'; readonly of: HandleClass }
  | { readonly as: 'handles'; readonly of: HandleClass }
  | { readonly as: 'parameters'; readonly group: ParameterGroup }
  | { readonly as: 'structs'; readonly wire: string; readonly struct: Struct };

/** A struct as an interface of ours. */
export interface Struct {
  readonly name: string;
  readonly fields: readonly (readonly [name: string, wire: string, shape: Shape])[];
  /** Nothing has to be converted: the wire's object is the result. */
  readonly verbatim: boolean;
}

/** One argument, in the order of the wire. */
export interface Argument {
  readonly wire: string;
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
  readonly default?: string | undefined;
  /** The C enum that its values are of, where known. */
  readonly ofEnum?: string | undefined;
}

export type Result =
  | { readonly kind: 'void' }
  | { readonly kind: 'field'; readonly wire: string; readonly shape: Shape; readonly optional: boolean }
  | { readonly kind: 'struct'; readonly struct: Struct };

/** One generated method. */
export interface Method {
  readonly program: string;
  readonly procedure: string;
  /** Called instead when no flags are set. */
  readonly older?: string | undefined;
  readonly class: HandleClass;
  readonly name: string;
  /** libvirt's function. */
  readonly function: string;
  readonly since: string;
  /** The argument that is the object itself; undefined on connections. */
  readonly self?: string | undefined;
  readonly arguments: readonly Argument[];
  /** Wire arguments that are always the same, for example `need_results: 1`. */
  readonly fixed: readonly (readonly [wire: string, value: string])[];
  /** The daemon is asked first how many typed parameters there are. */
  readonly countsFirst: boolean;
  readonly flagsEnum?: string | undefined;
  readonly result: Result;
  /** The struct that the wire's result is. */
  readonly wireResult?: string | undefined;
  /** The wire's result says nothing. */
  readonly dropsResult: boolean;
}

/** Describes methods from the protocol, libvirt's functions and the tables beside this. Throws an Error that names what has no known shape. */
export class MethodPlanner {
  readonly #protocol: Protocol;
  readonly #api: Api;
  readonly #functions: ReadonlyMap<string, string>;

  constructor(protocol: Protocol, api: Api) {
    this.#protocol = protocol;
    this.#api = api;
    this.#functions = new Map(Object.keys(api.functions).map((name) => [name.toLowerCase(), name]));
  }

  plan(program: string, procedure: string, entry: ProcedureEntry): Method {
    const key = `${program} ${procedure}`;
    const resolver = new TypeResolver(this.#protocol, program);
    const args = this.#fields(program, entry.args);
    const ret = this.#fields(program, entry.ret);
    const found = this.#functionOf(program, procedure);
    const owner = this.#owner(program, procedure, args);
    const countsFirst = args.some(([name]) => name === 'nparams') && ret.some(([name]) => name === 'nparams');
    const fixed: (readonly [string, string])[] = [];
    const kept: Argument[] = [];
    for (const [wire, type] of args) {
      if (wire === owner.self || (countsFirst && wire === 'nparams')) continue;
      if (/^need_/.test(wire)) fixed.push([wire, '1']);
      else if (wire === 'flags' && facts.unusedFlags.includes(key)) fixed.push([wire, '0']);
      else kept.push(this.#argument(key, found, wire, resolver.resolve(type)));
    }
    const name = this.#name(found, procedure, owner.class);
    const structName = facts.resultTypes[key] ?? `${owner.class.name}${upperFirst(name.replace(/^get/, ''))}`;
    const flags = this.#api.functions[found]?.args.find(([arg]) => arg === 'flags')?.[1];
    return {
      program,
      procedure,
      older: olderWithoutFlags[procedure],
      class: owner.class,
      name,
      function: found,
      since: this.#api.functions[found]?.since ?? '',
      self: owner.self,
      arguments: kept,
      fixed,
      countsFirst,
      flagsEnum: flags === undefined ? undefined : nameType(flags),
      result: facts.resultless.includes(key)
        ? { kind: 'void' }
        : this.#result(key, structName, ret, resolver, program),
      wireResult: entry.ret,
      dropsResult: facts.resultless.includes(key),
    };
  }

  #fields(program: string, struct: string | undefined): readonly Field[] {
    return struct === undefined ? [] : (this.#protocol.programs[program]?.structs[struct] ?? []);
  }

  #functionOf(program: string, procedure: string): string {
    const given = facts.functionOf[`${program} ${procedure}`];
    const prefix = program === 'admin' ? 'viradm' : 'vir';
    const found = given ?? this.#functions.get(prefix + procedure.replaceAll('_', '').toLowerCase());
    if (found === undefined) throw new Error(`No function of libvirt is called like ${program} ${procedure}`);
    return found;
  }

  #owner(
    program: string,
    procedure: string,
    args: readonly Field[],
  ): { readonly class: HandleClass; readonly self?: string } {
    const classes = handleClasses.filter((each) => each.program === program);
    const given = facts.classOf[`${program} ${procedure}`];
    if (given !== undefined) return { class: named(classes, given) };
    const [first] = args;
    const own = classes.find((each) => each.wire !== undefined && each.wire === first?.[1]);
    if (own !== undefined && first !== undefined) return { class: own, self: first[0] };
    if (/^NODE_DEVICE_(?!LOOKUP|CREATE_XML|DEFINE_XML)/.test(procedure)) {
      return { class: named(classes, 'NodeDevice'), self: 'name' };
    }
    return { class: named(classes, program === 'admin' ? 'AdmConnection' : 'Connection') };
  }

  /** The function's name without prefix, class and what tells a newer variant from an older. */
  #name(found: string, procedure: string, owner: HandleClass): string {
    const plain = found.replace(/^vir(Adm)?/, '');
    const prefix = owner.name.replace(/^Adm/, '').replace(/^Connection$/, 'Connect');
    const own = plain.startsWith(prefix) ? plain.slice(prefix.length) : plain;
    const older = procedure.replace(/(_WITH)?_FLAGS$/, '');
    const isNewest =
      supersededBy[older] === procedure ||
      olderWithoutFlags[procedure] === older ||
      this.#protocol.programs.remote?.procedures[older] === undefined;
    const short = isNewest ? own.replace(/(With)?Flags$/, '') : own;
    return lowerFirst(short);
  }

  #argument(key: string, found: string, wire: string, type: ResolvedType): Argument {
    const optional = type.kind === 'optional';
    const camel = wire.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const name = facts.argumentNames[wire] ?? facts.units[wire] ?? camel;
    const [, described] =
      this.#api.functions[found]?.args.find(([arg]) => arg.toLowerCase() === camel.toLowerCase()) ?? [];
    const ofEnum = facts.orEd.includes(wire) ? undefined : (facts.enumOf[`${key} ${wire}`] ?? described);
    const shape = this.#shape(key, wire, optional ? type.element : type, '');
    return { wire, name, shape, optional, default: facts.defaults[wire], ofEnum };
  }

  #result(
    key: string,
    structName: string,
    ret: readonly Field[],
    resolver: TypeResolver,
    program: string,
  ): Result {
    const hasList = ret.some(([, type]) => /<\w+>$/.test(type) && !/^(char|opaque)/.test(type));
    const fields = ret.filter(([name]) => !(hasList && ['ret', 'nparams'].includes(name)));
    const [first, ...others] = fields;
    if (first === undefined) return { kind: 'void' };
    if (others.length === 0) {
      const [wire, text] = first;
      const type = resolver.resolve(text);
      const optional = type.kind === 'optional';
      const shape = this.#shape(key, wire, optional ? type.element : type, structName, program);
      return { kind: 'field', wire, shape, optional };
    }
    return { kind: 'struct', struct: this.#struct(key, structName, fields, resolver, program) };
  }

  #struct(
    key: string,
    name: string,
    fields: readonly Field[],
    resolver: TypeResolver,
    program: string,
  ): Struct {
    const described = fields.map(([wire, text]) => {
      const type = resolver.resolve(text);
      const inner = type.kind === 'optional' ? type.element : type;
      const shape = this.#shape(key, wire, inner, `${name}${upperFirst(wire)}`, program);
      const ours: Shape =
        type.kind === 'optional' && shape.as === 'plain'
          ? { as: 'plain', type: `${shape.type} | undefined` }
          : shape;
      return [facts.resultNames[wire] ?? wire, wire, ours] as const;
    });
    const verbatim = described.every(
      ([ours, wire, shape]) =>
        ours === wire &&
        (shape.as === 'plain' || shape.as === 'list' || (shape.as === 'structs' && shape.struct.verbatim)),
    );
    return { name, fields: described, verbatim };
  }

  #shape(key: string, wire: string, type: ResolvedType, structName: string, program = 'remote'): Shape {
    switch (type.kind) {
      case 'scalar':
        if (isBoolean(key, wire)) return { as: 'boolean' };
        return { as: 'plain', type: /hyper/.test(type.scalar) ? 'Hyper' : 'number' };
      case 'string':
        return { as: 'plain', type: 'string' };
      case 'fixedBytes':
        return type.form === 'opaque' ? { as: 'uuid' } : { as: 'chars' };
      case 'bytes':
        if (type.form === 'chars') return { as: 'chars' };
        return { as: facts.cpuMaps.includes(wire) ? 'cpus' : 'bytes' };
      case 'named':
        return { as: 'handle', of: handleOf(key, type.name) };
      case 'list':
        return this.#list(key, type.element, structName, program);
      case 'optional':
        throw new Error(`${key}: the type of ${wire} has no known shape`);
    }
  }

  #list(key: string, element: ResolvedType, structName: string, program: string): Shape {
    if (element.kind === 'string') return { as: 'list', type: 'string' };
    if (element.kind === 'scalar')
      return { as: 'list', type: /hyper/.test(element.scalar) ? 'Hyper' : 'number' };
    if (element.kind !== 'named') throw new Error(`${key}: a list of that has no known shape`);
    if (/_typed_param$/.test(element.name)) {
      const group = parameterGroups.find((each) => each.usedBy.includes(key));
      if (group === undefined) throw new Error(`${key} has typed parameters of no known group`);
      return { as: 'parameters', group };
    }
    const handle = handleClasses.find((each) => each.wire === element.name);
    if (handle !== undefined) return { as: 'handles', of: handle };
    const resolver = new TypeResolver(this.#protocol, program);
    const name = structName.replace(/Addrs$/, 'IPAddress');
    const struct = this.#struct(key, name, this.#fields(program, element.name), resolver, program);
    return { as: 'structs', wire: element.name, struct };
  }
}

function isBoolean(key: string, wire: string): boolean {
  if (facts.booleans.includes(wire) || facts.booleans.includes(`${key} ${wire}`)) return true;
  return /_(IS|HAS)_/.test(key) && wire !== 'flags';
}

function handleOf(key: string, wire: string): HandleClass {
  const found = handleClasses.find((each) => each.wire === wire);
  if (found === undefined) throw new Error(`${key}: nothing is made of ${wire}`);
  return found;
}

function named(classes: readonly HandleClass[], name: string): HandleClass {
  const found = classes.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no class "${name}"`);
  return found;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first letter in lower case; of a leading acronym all that belongs to it: `UUID` → `uuid`, `PMWakeup` → `pmWakeup`. */
export function lowerFirst(text: string): string {
  return text.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (start) => start.toLowerCase());
}
