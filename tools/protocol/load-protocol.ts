import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Definition, type EnumEntry, parseDefinition } from './parse-definition.js';
import { type ProcedureEntry, type Program, type Protocol } from './schema.js';

/** Our name of a program, the definition file that holds it, and where libvirt's source keeps that file. */
const definitionFiles = [
  ['net', 'virnetprotocol.x', 'rpc'],
  ['remote', 'remote_protocol.x', 'remote'],
  ['qemu', 'qemu_protocol.x', 'remote'],
  ['lxc', 'lxc_protocol.x', 'remote'],
  ['admin', 'admin_protocol.x', 'admin'],
  ['keepalive', 'virkeepaliveprotocol.x', 'rpc'],
] as const;

/** Constants that the definitions take from libvirt's public headers, where each is part of the C ABI. */
const headerConstants: Readonly<Record<string, number>> = {
  VIR_UUID_BUFLEN: 16,
  VIR_SECURITY_LABEL_BUFLEN: 4097,
  VIR_SECURITY_MODEL_BUFLEN: 257,
  VIR_SECURITY_DOI_BUFLEN: 257,
  VIR_TYPED_PARAM_INT: 1,
  VIR_TYPED_PARAM_UINT: 2,
  VIR_TYPED_PARAM_LLONG: 3,
  VIR_TYPED_PARAM_ULLONG: 4,
  VIR_TYPED_PARAM_DOUBLE: 5,
  VIR_TYPED_PARAM_BOOLEAN: 6,
  VIR_TYPED_PARAM_STRING: 7,
};

/**
 * Reads the six definition files from `folder`: libvirt's `src` folder, the source's root, or one flat folder.
 * Throws an Error that names the file if one is missing or is not understood.
 */
export async function loadProtocol(folder: string, libvirt: string): Promise<Protocol> {
  const programs: Record<string, Program> = {};
  for (const [name, file, place] of definitionFiles) {
    const candidates = [join(folder, file), join(folder, place, file), join(folder, 'src', place, file)];
    const path = candidates.find((candidate) => existsSync(candidate));
    if (path === undefined) throw new Error(`Cannot find ${file} in ${folder}`);
    programs[name] = linkProgram(name, parseDefinition(await readFile(path, 'utf8'), file, headerConstants));
  }
  return { libvirt, programs };
}

/** The version that libvirt's build file states, for a `folder` as loadProtocol takes it; undefined if it is absent. */
export async function readLibvirtVersion(folder: string): Promise<string | undefined> {
  for (const path of [join(folder, 'meson.build'), join(folder, '..', 'meson.build')]) {
    if (!existsSync(path)) continue;
    const version = /version:\s*'([\d.]+)'/.exec(await readFile(path, 'utf8'))?.[1];
    if (version !== undefined) return version;
  }
  return undefined;
}

/** Joins a program's procedure enum with the structs that are named after each procedure. */
export function linkProgram(name: string, definition: Definition): Program {
  const { consts, enums, typedefs, structs, unions } = definition;
  const prefix = name.toUpperCase();
  const number = consts[`${prefix}_PROGRAM`];
  const version = consts[`${prefix}_PROTOCOL_VERSION`];
  const procedures: Record<string, ProcedureEntry> = {};
  const linked = new Set<string>();
  for (const entry of enums[`${name}_procedure`] ?? []) {
    const short = entry.name.replace(`${prefix}_PROC_`, '');
    procedures[short] = linkProcedure(name, short, entry, definition, linked);
  }
  for (const struct of Object.keys(structs)) {
    if (/_(args|ret|msg)$/.test(struct) && !linked.has(struct) && number !== undefined) {
      if (!isInnerPayload(struct, definition)) throw new Error(`Struct "${struct}" belongs to no procedure`);
    }
  }
  return {
    ...(number !== undefined && version !== undefined && { number, version }),
    consts,
    enums: Object.fromEntries(
      Object.entries(enums)
        .filter(([key]) => key !== `${name}_procedure`)
        .map(([key, entries]) => [
          key,
          Object.fromEntries(entries.map((entry) => [entry.name, entry.value])),
        ]),
    ),
    typedefs,
    structs,
    unions,
    procedures,
  };
}

function linkProcedure(
  program: string,
  name: string,
  entry: EnumEntry,
  definition: Definition,
  linked: Set<string>,
): ProcedureEntry {
  const find = (suffix: string): string | undefined => {
    const struct = `${program}_${name.toLowerCase()}_${suffix}`;
    if (definition.structs[struct] === undefined) return undefined;
    linked.add(struct);
    return struct;
  };
  const args = find('args');
  const ret = find('ret');
  const message = find('msg');
  if (message !== undefined && (args ?? ret) !== undefined) {
    throw new Error(`Procedure "${entry.name}" has both arguments and a message`);
  }
  const { readstream, writestream, sparseflag, priority } = entry.annotations;
  return {
    number: entry.value,
    // The keepalive program defines no structs: all that it has are messages without a body.
    ...((message !== undefined || program === 'keepalive') && { event: true }),
    ...(args !== undefined && { args }),
    ...(ret !== undefined && { ret }),
    ...(message !== undefined && { message }),
    ...(readstream !== undefined && { stream: 'read' }),
    ...(writestream !== undefined && { stream: 'write' }),
    ...(sparseflag !== undefined && { sparse: true }),
    ...(priority === 'high' && { priority: true }),
  };
}

/** A message may be only a part of newer messages. */
function isInnerPayload(struct: string, definition: Definition): boolean {
  return Object.values(definition.structs).some((fields) => fields.some(([, type]) => type === struct));
}
