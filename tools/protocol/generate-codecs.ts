import { type Protocol } from './schema.js';
import { writeProcedures } from './write-procedures.js';
import { foreignNames, writeStructs } from './write-structs.js';

/** Writes the TypeScript for every program of the protocol: file name to content. */
export function generateCodecs(protocol: Protocol): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, program] of Object.entries(protocol.programs)) {
    const structs = writeStructs(protocol, name);
    const procedures = program.number === undefined ? [] : writeProcedures(name, program, structs.codec);
    const parts = [...constants(name, program.consts), ...structs.parts, ...procedures];
    files.set(`${name}.ts`, assemble(protocol, imports(protocol, name, parts), parts));
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

function imports(protocol: Protocol, name: string, parts: readonly string[]): string[] {
  const text = parts.join('\n');
  const named = (path: string, names: readonly string[]): string[] => {
    const used = names.filter((item) => new RegExp(`\\b${item}\\b`).test(text));
    return used.length === 0 ? [] : [`import type { ${used.join(', ')} } from '${path}';`];
  };
  const lines = [
    ...named('../rpc/procedure.js', ['EventProcedure', 'Procedure']),
    ...named('../xdr/codec.js', ['Codec', 'Hyper']),
    ...named('../xdr/reader.js', ['XdrReader']),
    ...named('../xdr/writer.js', ['XdrWriter']),
  ];
  const foreign = foreignNames(protocol, name);
  if (foreign.length > 0) {
    const functions = foreign.flatMap((item) => [`read_${item}`, `write_${item}`]);
    lines.push(`import type { ${foreign.join(', ')} } from './remote.js';`);
    lines.push(`import { ${functions.join(', ')} } from './remote.js';`);
  }
  return lines;
}

function assemble(protocol: Protocol, importLines: readonly string[], parts: readonly string[]): string {
  const header = `// Generated from libvirt ${protocol.libvirt}'s protocol definitions by tools/protocol; do not edit.`;
  return `${header}\n${importLines.join('\n')}\n\n${parts.join('\n')}`;
}
