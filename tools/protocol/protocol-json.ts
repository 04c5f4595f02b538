import { type Protocol } from './schema.js';

/** Writes a protocol as JSON with one line for each definition, so that a change shows as a change of that line. */
export function formatProtocol(protocol: Protocol): string {
  const programs = Object.entries(protocol.programs).map(([name, program]) => {
    const sections = Object.entries(program).map(([section, content]: [string, unknown]) => {
      if (typeof content !== 'object' || content === null)
        return `      "${section}": ${JSON.stringify(content)}`;
      const lines = Object.entries(content).map(
        ([key, value]) => `        ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
      );
      return lines.length === 0
        ? `      "${section}": {}`
        : `      "${section}": {\n${lines.join(',\n')}\n      }`;
    });
    return `    "${name}": {\n${sections.join(',\n')}\n    }`;
  });
  return `{\n  "libvirt": ${JSON.stringify(protocol.libvirt)},\n  "programs": {\n${programs.join(',\n')}\n  }\n}\n`;
}

/** Reads what formatProtocol wrote. */
export function parseProtocol(text: string): Protocol {
  return JSON.parse(text) as Protocol;
}
