import { type Protocol } from '../schema.js';
import { handleClasses, type HandleClass } from './classes.js';
import { type Method } from './method.js';
import { parameterGroups } from './parameter-groups.js';
import { writeMappers, writeMethod, writeStructs } from './write-method.js';

const errors =
  "Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.";

/** The module of one class: its interfaces, its converters and itself. */
export function writeClass(
  protocol: Protocol,
  owner: HandleClass,
  methods: readonly Method[],
  enums: readonly string[],
): string {
  // Two methods may give the same struct.
  const structs = [...new Set(methods.flatMap(writeStructs))];
  const mappers = [...new Set(methods.flatMap(writeMappers))];
  const parts = [...structs, ...mappers, writeClassBody(protocol, owner, methods)];
  const text = parts.join('\n');
  const header = `// Generated from libvirt ${protocol.libvirt}'s protocol and API description by tools/protocol; do not edit.`;
  return `${header}\n${imports(owner, text, enums).join('\n')}\n\n${text}`;
}

function writeClassBody(protocol: Protocol, owner: HandleClass, methods: readonly Method[]): string {
  const className = owner.extendedBy === undefined ? owner.name : `${owner.name}Methods`;
  const members = methods.map(writeMethod).join('\n');
  const needed = callsOf(owner) === 'RemoteCalls' ? [] : [callsOf(owner)];
  const base = owner.extends === undefined ? '' : ` extends ${owner.extends.name}`;
  if (owner.wire === undefined) {
    return `/** ${owner.what} */
export abstract class ${className}${base} implements ${callsOf(owner)} {
  abstract call<A, R>(procedure: Procedure<A, R>, args: A, options?: CallOptions): Promise<R>;
${callsOf(owner) === 'RemoteCalls' ? openStream : ''}
${members}}
`;
  }
  return `/**
 * ${owner.what}
 * ${errors}
 */
export class ${className} extends Handle<${[owner.wire, ...needed].join(', ')}> {
${identity(protocol, owner)}
${members}}
`;
}

/** Nothing of the admin interface is a stream. */
function callsOf(owner: HandleClass): 'Calls' | 'RemoteCalls' {
  return owner.program === 'admin' ? 'Calls' : 'RemoteCalls';
}

const openStream = `  abstract openStream<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    options?: CallOptions,
  ): Promise<OpenedStream<R>>;
`;

/** The properties that name the object. */
function identity(protocol: Protocol, owner: HandleClass): string {
  const fields = protocol.programs[owner.program]?.structs[owner.wire ?? ''] ?? [];
  const parts: string[] = [];
  if (fields.some(([, type]) => type === 'remote_uuid')) parts.push('  #uuid: string | undefined;\n');
  for (const [name, type] of fields) parts.push(property(owner, name, type));
  return parts.join('\n');
}

function property(owner: HandleClass, name: string, type: string): string {
  const getter = (ours: string, what: string, of: string, value: string): string =>
    `  /** ${what} */\n  get ${ours}(): ${of} {\n    return ${value};\n  }\n`;
  const what =
    identityDocs[`${owner.name}.${name}`] ?? identityDocs[name] ?? `As it was when the handle was made.`;
  switch (type) {
    case 'remote_uuid':
      return getter(
        'uuid',
        'The UUID, in lower case with dashes.',
        'string',
        '(this.#uuid ??= formatUuid(this.wire.uuid))',
      );
    case 'remote_nonnull_domain':
      return getter(
        'domain',
        'The domain that it belongs to.',
        'DomainReference',
        'domainReference(this.wire.dom)',
      );
    case 'remote_nonnull_network':
      return getter(
        'network',
        'The UUID of the network that it belongs to.',
        'string',
        'formatUuid(this.wire.net.uuid)',
      );
    case 'admin_nonnull_server':
      return getter(
        'server',
        'The name of the server that it is connected to.',
        'string',
        'this.wire.srv.name',
      );
    default:
      return getter(name, what, scalarType(type), `this.wire.${name}`);
  }
}

function scalarType(type: string): string {
  if (/hyper/.test(type)) return 'Hyper';
  return /string/.test(type) ? 'string' : 'number';
}

const identityDocs: Readonly<Record<string, string>> = {
  name: 'The name when the handle was made.',
  'Domain.id': 'The id when the handle was made: a snapshot, -1 if it was not running.',
  'StorageVol.pool': 'Name of the pool that it is in.',
  'StorageVol.key': 'The unique key, for files the path.',
  mac: 'The hardware address when the handle was made.',
  usageType: 'What it is for, of SecretUsageType.',
  usageID: 'For which object it is used.',
  portdev: "The host's device that the filter is bound to.",
  filtername: "The filter's name.",
  'AdmClient.id': "The client's number, of one server.",
  timestamp: 'When it connected, in seconds since 1970.',
  transport: 'How it is connected, of ClientTransport.',
};

function imports(owner: HandleClass, text: string, enums: readonly string[]): string[] {
  const used = (names: readonly string[]): string[] =>
    names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const lines: string[] = [];
  const types = (path: string, names: readonly string[]): void => {
    const found = used(names);
    if (found.length > 0) lines.push(`import type { ${found.join(', ')} } from '${path}';`);
  };
  const values = (path: string, names: readonly string[]): void => {
    const found = used(names);
    if (found.length > 0) lines.push(`import { ${found.join(', ')} } from '${path}';`);
  };
  const wires = new Set(text.match(/\b(?:remote|admin)_[a-z]\w+/g));
  const wiresOf = (program: string): string[] => [...wires].filter((name) => name.startsWith(`${program}_`));
  types('../../xdr/hyper.js', ['Hyper']);
  types('../../rpc/call-options.js', ['CallOptions']);
  types('../../rpc/procedure.js', ['Procedure']);
  types('../../rpc/stream-channel.js', ['OpenedStream']);
  types('../../client/remote-calls.js', ['Calls', 'RemoteCalls']);
  types('../../client/typed-params.js', ['TypedParamInputs']);
  types(
    '../constants.js',
    enums.filter((name) => new RegExp(`: ${name}\\b`).test(text)),
  );
  types(
    '../parameters.js',
    parameterGroups.map(({ name }) => name),
  );
  types(`../${owner.program}.js`, wiresOf(owner.program));
  if (owner.program !== 'remote') types('../remote.js', wiresOf('remote'));
  if (new RegExp(`\\b${owner.program}\\.`).test(text))
    lines.push(`import { ${owner.program} } from '../${owner.program}.js';`);
  if (owner.wire !== undefined) values('../../client/handle.js', ['Handle']);
  if (owner.extends !== undefined) values(`../../${owner.extends.module}.js`, [owner.extends.name]);
  values('../../client/cpu-map.js', ['packCpus', 'unpackCpus']);
  values('../../client/chars.js', ['charsToString']);
  values('../../client/typed-params.js', [
    'TYPED_PARAM_STRING_OKAY',
    'typedParamsFrom',
    'typedParamsToObject',
  ]);
  values('../../client/uuid.js', ['formatUuid', 'parseUuid']);
  const reference = used(['DomainReference', 'domainReference']);
  if (reference.length > 0) {
    const items = reference.map((name) => (name === 'DomainReference' ? `type ${name}` : name));
    lines.push(`import { ${items.join(', ')} } from '../../client/domain-reference.js';`);
  }
  for (const other of handleClasses) {
    if (other === owner || other.wire === undefined) continue;
    const path = other.extendedBy === undefined ? `./${other.file}.js` : `../../${other.extendedBy}.js`;
    if (!new RegExp(`(?<!/)\\b${other.name}\\b(?!\\.)`).test(withoutComments(text))) continue;
    const isMade = text.includes(`new ${other.name}(`);
    lines.push(`import ${isMade ? '' : 'type '}{ ${other.name} } from '${path}';`);
  }
  return lines;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*\*.*?\*\//gs, '').replace(/\/\/.*$/gm, '');
}
