import { type ProcedureEntry, type Program } from './schema.js';

/**
 * The TypeScript of a program's procedure and event tables: their types, and their lines as `ProgramTable` of
 * packages/libvirt reads them. `described` gives what a struct is there; `named` are the codecs that descriptions name.
 */
export function writeProcedures(
  name: string,
  program: Program,
  described: (struct: string) => string,
  named: readonly string[],
): string[] {
  const all = Object.entries(program.procedures);
  const calls = all.filter(([, entry]) => entry.event === undefined);
  const events = all.filter(([, entry]) => entry.event === true);
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const text = (struct: string | undefined): string => (struct === undefined ? '' : described(struct));
  const parts = [
    `/** The ${name} program's number. */
export const ${name}Program = 0x${(program.number ?? 0).toString(16)};

const ${name}Table = new ProgramTable({
  name: '${name}',
  number: ${name}Program,
  version: ${program.version ?? 1},
  named: { ${named.join(', ')} },
});
`,
  ];
  if (calls.length > 0) {
    parts.push(
      table({
        name,
        type: `${title}Table`,
        what: `The ${name} program's procedures, by name.`,
        entryType: 'Procedure',
        types: calls.map(([key, { args = 'void', ret = 'void' }]) => [key, `${args}, ${ret}`]),
        made: `${name}Table.calls`,
        lines: calls.map(([key, entry]) => {
          const head = `${key} ${entry.number} ${marks(entry)}`.trimEnd();
          return `${head}|${text(entry.args)}|${text(entry.ret)}`.replace(/\|*$/, '');
        }),
      }),
    );
  }
  if (events.length > 0) {
    parts.push(
      table({
        name: `${name}Events`,
        type: `${title}EventTable`,
        what: `The ${name} program's messages that a daemon sends unasked, by name.`,
        entryType: 'EventProcedure',
        types: events.map(([key, { message = 'void' }]) => [key, message]),
        made: `${name}Table.events`,
        lines: events.map(([key, entry]) =>
          `${key} ${entry.number}|${text(entry.message)}`.replace(/\|$/, ''),
        ),
      }),
    );
  }
  return parts;
}

function marks({ stream, sparse, priority }: ProcedureEntry): string {
  const direction = stream === undefined ? '' : stream === 'read' ? 'r' : 'w';
  return `${direction}${sparse === undefined ? '' : 's'}${priority === undefined ? '' : 'p'}`;
}

interface TableOptions {
  readonly name: string;
  readonly type: string;
  readonly what: string;
  readonly entryType: 'Procedure' | 'EventProcedure';
  readonly types: readonly (readonly [key: string, parameters: string])[];
  /** The function that makes the table of its lines. */
  readonly made: string;
  readonly lines: readonly string[];
}

function table({ name, type, what, entryType, types, made, lines }: TableOptions): string {
  const members = types.map(([key, parameters]) => `  readonly ${key}: ${entryType}<${parameters}>;\n`);
  return `export interface ${type} {
${members.join('')}}
/** ${what} */
export const ${name}: ${type} = ${made}<${type}>(\`
${lines.join('\n')}
\`);
`;
}
