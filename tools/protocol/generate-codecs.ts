import { type Protocol } from './schema.js';
import { writeProcedures } from './write-procedures.js';
import { foreignNames, writeStructs } from './write-structs.js';

/** Writes the TypeScript for every program of the protocol: file name to content. */
export function generateCodecs(protocol: Protocol): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, program] of Object.entries(protocol.programs)) {
    const structs = writeStructs(protocol, name);
    const procedures =
      program.number === undefined ? [] : writeProcedures(name, program, structs.described, structs.named);
    const parts = [...constants(name, program.consts), ...structs.parts, ...procedures];
    files.set(`${name}.ts`, assemble(protocol, imports(protocol, name, parts, structs.named), parts));
  }
  return files;
}

/** The header's constants are its content; a program's are maxima that the codecs already hold. */
function constants(name: string, consts: Readonly<Record<string, number>>): string[] {
  if (name !== 'net') return [];
  return [
    Object.entries(consts)
      .map(([key, value]) => `export const ${key} = ${value};\n`)
      .join(''),
  ];
}

function imports(
  protocol: Protocol,
  name: string,
  parts: readonly string[],
  named: readonly string[],
): string[] {
  const text = parts.join('\n');
  const used = (names: readonly string[]): string[] =>
    names.filter((item) => new RegExp(`\\b${item}\\b`).test(text));
  const line = (keyword: string, names: readonly string[], path: string): string[] =>
    names.length === 0 ? [] : [`${keyword} { ${names.join(', ')} } from '${path}';`];
  const foreign = foreignNames(protocol, name);
  const codecs = foreign.filter((item) => named.includes(item));
  const functions = foreign.flatMap((item) => [`read_${item}`, `write_${item}`]);
  const types = foreign.filter((item) => !codecs.includes(item));
  return [
    ...line('import type', used(['EventProcedure', 'Procedure']), '../rpc/procedure.js'),
    ...line('import', used(['ProgramTable']), '../rpc/program-table.js'),
    ...line('import type', used(['Codec', 'Hyper']), '../xdr/codec.js'),
    ...line('import type', used(['XdrReader']), '../xdr/reader.js'),
    ...line('import type', used(['XdrWriter']), '../xdr/writer.js'),
    ...line('import type', types, './remote.js'),
    ...line('import', [...codecs, ...used(functions)], './remote.js'),
  ];
}

function assemble(protocol: Protocol, importLines: readonly string[], parts: readonly string[]): string {
  const header = `// Generated from libvirt ${protocol.libvirt}'s protocol definitions by tools/protocol; do not edit.`;
  return `${header}\n${importLines.join('\n')}\n\n${parts.join('\n')}`;
}
