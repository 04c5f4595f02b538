import { nameType } from '../name-constants.js';
import { type Argument, type Method, type Result, type Shape, type Struct } from './method.js';
import * as facts from './facts.js';
import { structDocs } from './docs.js';
import { sentence } from './sentences.js';

/** The TypeScript of one generated method. */
export function writeMethod(method: Method): string {
  const parameters = [...writeParameters(method.arguments), 'options?: CallOptions'].join(', ');
  const type = resultType(method.result);
  const body = writeBody(method);
  const isAsync = /\bawait\b/.test(body) || throws(method);
  return `  /** ${sentence(method)} */
  ${isAsync ? 'async ' : ''}${method.name}(${parameters}): Promise<${type}> {
${body}  }
`;
}

/** The interfaces that a method's result needs. */
export function writeStructs({ result }: Method): string[] {
  if (result.kind === 'void') return [];
  if (result.kind === 'field') return result.shape.as === 'structs' ? writeStruct(result.shape.struct) : [];
  return writeStruct(result.struct);
}

function writeStruct(struct: Struct): string[] {
  const inner = struct.fields.flatMap(([, , shape]) =>
    shape.as === 'structs' ? writeStruct(shape.struct) : [],
  );
  const fields = struct.fields.map(([name, , shape]) => `  readonly ${name}: ${resultShapeType(shape)};\n`);
  const doc = structDocs[struct.name] ?? `What libvirt calls vir${struct.name}.`;
  return [...inner, `/** ${doc} */\nexport interface ${struct.name} {\n${fields.join('')}}\n`];
}

/** Arguments after which only such follow that may be left out may be left out themselves. */
function writeParameters(args: readonly Argument[]): string[] {
  const canBeLeftOut = args.map((_, index) =>
    args.slice(index).every((each) => each.optional || each.default !== undefined),
  );
  return args.map((argument, index) => {
    const type = argumentType(argument);
    if (argument.default !== undefined) {
      const annotation = type === 'number' ? '' : `: ${type}`;
      return `${argument.name}${annotation} = ${argument.default}`;
    }
    if (!argument.optional) return `${argument.name}: ${type}`;
    return canBeLeftOut[index] === true
      ? `${argument.name}?: ${type}`
      : `${argument.name}: ${type} | undefined`;
  });
}

function argumentType({ shape, ofEnum, name }: Argument): string {
  switch (shape.as) {
    case 'plain':
      return shape.type === 'number' && ofEnum !== undefined && name !== 'flags'
        ? nameType(ofEnum)
        : shape.type;
    case 'uuid':
    case 'chars':
      return 'string';
    case 'handle':
      return shape.of.name;
    case 'parameters':
      return `${shape.group.name} | TypedParamInputs`;
    default:
      return resultShapeType(shape);
  }
}

/** Whether making the wire's arguments may fail, which must reject and not throw. */
function throws(method: Method): boolean {
  return method.arguments.some(({ shape }) => shape.as === 'uuid' || shape.as === 'parameters');
}

function writeBody(method: Method): string {
  const call = (procedure: string, args: string, options = 'options'): string =>
    `this.call(${method.program}.${procedure}, ${args}, ${options})`;
  const args = wireArguments(method);
  if (method.countsFirst) {
    const counted = (count: string): string => withMore(args, count);
    return `    const { nparams } = await ${call(method.procedure, counted('nparams: 0'))};
    if (nparams === 0) return {};
    return ${fromWire(method, `(await ${call(method.procedure, counted('nparams'))})`)};
`;
  }
  const newest = call(method.procedure, args);
  if (method.older === undefined) return returning(method, newest);
  const older = call(method.older, wireArguments(method, 'flags'));
  return `    if (flags === 0) {
  ${returning(method, older)}    }
${returning(method, newest)}`;
}

function returning(method: Method, call: string): string {
  const { result } = method;
  if (result.kind === 'struct' && result.struct.verbatim) return `    return ${call};\n`;
  if (result.kind === 'void') {
    return givesNothing(method) ? `    return ${call};\n` : `    await ${call};\n`;
  }
  return `    return ${fromWire(method, `(await ${call})`)};\n`;
}

/** A procedure whose result is dropped has one. */
function givesNothing(method: Method): boolean {
  return !method.dropsResult;
}

function withMore(args: string, more: string): string {
  return args === 'undefined' ? `{ ${more} }` : `{ ${more}, ${args.slice(2)}`;
}

function wireArguments(method: Method, without?: string): string {
  const self =
    method.self === undefined
      ? []
      : [`${method.self}: this.wire${method.class.name === 'NodeDevice' ? '.name' : ''}`];
  const fixed = method.fixed.map(([wire, value]) => `${wire}: ${value}`);
  const given = method.arguments
    .filter(({ wire }) => wire !== without)
    .map(({ wire, name, shape, optional }) => {
      const value =
        name === 'flags' && facts.stringsOnDemand.includes(method.function)
          ? 'flags: flags | TYPED_PARAM_STRING_OKAY'
          : toWire(name, shape, optional);
      if (value.startsWith('flags:')) return value;
      return value === wire ? wire : `${wire}: ${value}`;
    });
  const all = [...self, ...fixed, ...given];
  return all.length === 0 ? 'undefined' : `{ ${all.join(', ')} }`;
}

function toWire(name: string, shape: Shape, optional: boolean): string {
  switch (shape.as) {
    case 'plain':
    case 'bytes':
      return name;
    case 'boolean':
      return `${name} ? 1 : 0`;
    case 'uuid':
      return `parseUuid(${name})`;
    case 'cpus':
      return `packCpus(${name})`;
    case 'list':
      return `[...${name}]`;
    case 'handle':
      return `${name}${optional ? '?' : ''}.toWire()`;
    case 'handles':
      return `${name}.map((each) => each.toWire())`;
    case 'parameters':
      return `typedParamsFrom(${name})`;
    default:
      throw new Error(`Argument ${name} cannot be written as ${shape.as}`);
  }
}

function fromWire(method: Method, reply: string): string {
  const { result } = method;
  const calls = method.self === undefined && method.class.wire === undefined ? 'this' : 'this.calls';
  if (result.kind === 'void') throw new Error(`${method.procedure} gives nothing`);
  if (result.kind === 'field') return convert(`${reply}.${result.wire}`, result.shape, calls);
  return `${mapperName(result.struct)}${reply}`;
}

/** The value of the wire as ours. */
function convert(value: string, shape: Shape, calls: string): string {
  switch (shape.as) {
    case 'plain':
    case 'list':
      return value;
    case 'boolean':
      return `${value} !== 0`;
    case 'uuid':
      return `formatUuid(${value})`;
    case 'chars':
      return `charsToString(${value})`;
    case 'bytes':
      return `new Uint8Array(${value})`;
    case 'cpus':
      return `unpackCpus(${value})`;
    case 'handle':
      return `new ${shape.of.name}(${calls}, ${value})`;
    case 'handles':
      return `${value}.map((wire) => new ${shape.of.name}(${calls}, wire))`;
    case 'parameters':
      return `typedParamsToObject<${shape.group.name}>(${value})`;
    case 'structs':
      return shape.struct.verbatim ? value : `${value}.map(${mapperName(shape.struct)})`;
  }
}

function resultType(result: Result): string {
  if (result.kind === 'void') return 'void';
  if (result.kind === 'struct') return result.struct.name;
  const type = resultShapeType(result.shape);
  return result.optional ? `${type} | undefined` : type;
}

function resultShapeType(shape: Shape): string {
  switch (shape.as) {
    case 'plain':
      return shape.type;
    case 'boolean':
      return 'boolean';
    case 'uuid':
    case 'chars':
      return 'string';
    case 'bytes':
      return 'Uint8Array';
    case 'cpus':
      return 'readonly boolean[]';
    case 'list':
      return `readonly ${shape.type}[]`;
    case 'handle':
      return shape.of.name;
    case 'handles':
      return `readonly ${shape.of.name}[]`;
    case 'parameters':
      return shape.group.name;
    case 'structs':
      return `readonly ${shape.struct.name}[]`;
  }
}

function mapperName(struct: Struct): string {
  return `to${struct.name}`;
}

/** The functions that convert structs which cannot be given as they came. */
export function writeMappers(method: Method): string[] {
  const { result } = method;
  if (result.kind === 'struct' && !result.struct.verbatim) {
    return [writeMapper(result.struct, method.wireResult ?? 'void')];
  }
  if (result.kind === 'field' && result.shape.as === 'structs' && !result.shape.struct.verbatim) {
    return [writeMapper(result.shape.struct, result.shape.wire)];
  }
  return [];
}

function writeMapper(struct: Struct, wireType: string): string {
  const fields = struct.fields.map(([name, wire, shape]) => {
    const value = convert(`wire.${wire}`, shape, 'undefined');
    return `    ${name}: ${value},\n`;
  });
  return `function ${mapperName(struct)}(wire: ${wireType}): ${struct.name} {
  return {
${fields.join('')}  };
}
`;
}
