import { type Protocol } from './schema.js';
import { writeProcedures } from './write-procedures.js';
import { foreignNames, writeStructs } from './write-structs.js';

/**
 * Writes the TypeScript for every program of the protocol: file name to content. The remote program's types and
 * codecs go to `remote-structs.ts`, its tables to `remote.ts`, which exports both.
 */
export function generateCodecs(protocol: Protocol): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, program] of Object.entries(protocol.programs)) {
    const structs = writeStructs(protocol, name);
    const procedures = program.number === undefined ? [] : writeProcedures(name, program);
    if (name === 'remote') {
      files.set('remote-structs.ts', assemble(protocol, imports(protocol, name, structs), structs));
      const used = [...new Set(procedures.join('').match(/\bremote_\w+/g))].sort();
      const own = `import {\n${used.map((item) => `  ${item},\n`).join('')}} from './remote-structs.js';`;
      const exports = `export * from './remote-structs.js';`;
      files.set(
        'remote.ts',
        assemble(protocol, [...imports(protocol, name, procedures), own, exports], procedures),
      );
      continue;
    }
    const parts = [...constants(name, program.consts), ...structs, ...procedures];
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
    return used.length === 0
      ? []
      : [`import { ${used.map((item) => `type ${item}`).join(', ')} } from '${path}';`];
  };
  const lines = [
    ...named('../rpc/procedure.js', ['EventProcedure', 'Procedure']),
    ...named('../xdr/codec.js', ['Codec', 'Hyper']),
    ...named('../xdr/reader.js', ['XdrReader']),
    ...named('../xdr/writer.js', ['XdrWriter']),
  ];
  const foreign = foreignNames(protocol, name).flatMap((item) => {
    return [`type ${item}`, `read_${item}`, `write_${item}`].filter((word) => text.includes(word.slice(5)));
  });
  if (foreign.length > 0) lines.push(`import { ${foreign.join(', ')} } from './remote-structs.js';`);
  return lines;
}

function assemble(protocol: Protocol, importLines: readonly string[], parts: readonly string[]): string {
  const header = `// Generated from libvirt ${protocol.libvirt}'s protocol definitions by tools/protocol; do not edit.`;
  return `${header}\n${importLines.join('\n')}\n\n${parts.join('\n')}`;
}
