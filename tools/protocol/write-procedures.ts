import { type ProcedureEntry, type Program } from './schema.js';

/**
 * The TypeScript of a program's procedure and event tables, as one object literal each. `codec` gives the expression
 * for a struct's codec.
 */
export function writeProcedures(name: string, program: Program, codec: (struct: string) => string): string[] {
  const expression = (struct: string | undefined): string =>
    struct === undefined ? 'undefined' : codec(struct);
  const all = Object.entries(program.procedures);
  const calls = all.filter(([, entry]) => entry.event === undefined);
  const events = all.filter(([, entry]) => entry.event === true);
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const parts = [
    `/** The ${name} program's number. */\nexport const ${name}Program = 0x${(program.number ?? 0).toString(16)};\n`,
  ];
  if (calls.length > 0) {
    parts.push(
      table({
        name,
        type: `${title}Table`,
        what: `The ${name} program's procedures, by name.`,
        program,
        entries: calls,
        typeOf: (entry) => `Procedure<${entry.args ?? 'void'}, ${entry.ret ?? 'void'}>`,
        codecs: (entry) => `    args: ${expression(entry.args)},\n    ret: ${expression(entry.ret)},\n`,
      }),
      byNumber(`${name}Procedures`, name, 'Procedure<unknown, unknown>', calls),
    );
  }
  if (events.length > 0) {
    parts.push(
      table({
        name: `${name}Events`,
        type: `${title}EventTable`,
        what: `The ${name} program's messages that a daemon sends unasked, by name.`,
        program,
        entries: events,
        typeOf: (entry) => `EventProcedure<${entry.message ?? 'void'}>`,
        codecs: (entry) => `    message: ${expression(entry.message)},\n`,
      }),
      byNumber(`${name}EventProcedures`, `${name}Events`, 'EventProcedure<unknown>', events),
    );
  }
  return parts;
}

interface TableOptions {
  readonly name: string;
  readonly type: string;
  readonly what: string;
  readonly program: Program;
  readonly entries: readonly (readonly [string, ProcedureEntry])[];
  readonly typeOf: (entry: ProcedureEntry) => string;
  readonly codecs: (entry: ProcedureEntry) => string;
}

function table(options: TableOptions): string {
  const { program } = options;
  const types = options.entries.map(([key, entry]) => `  readonly ${key}: ${options.typeOf(entry)};\n`);
  const values = options.entries.map(([key, entry]) => {
    const head = `program: 0x${(program.number ?? 0).toString(16)}, version: ${program.version ?? 1}`;
    const marks = [
      entry.stream === undefined ? '' : `    stream: '${entry.stream}',\n`,
      entry.sparse === undefined ? '' : '    sparse: true,\n',
      entry.priority === undefined || entry.event === true ? '' : '    priority: true,\n',
    ].join('');
    return `  ${key}: {
    ${head}, number: ${entry.number}, name: '${key}',
${options.codecs(entry)}${marks}  },
`;
  });
  return `export interface ${options.type} {
${types.join('')}}
/** ${options.what} */
export const ${options.name}: ${options.type} = {
${values.join('')}};
`;
}

function byNumber(
  name: string,
  table: string,
  type: string,
  entries: readonly (readonly [string, ProcedureEntry])[],
): string {
  const slots: string[] = [];
  for (const [key, entry] of entries) slots[entry.number] = `${table}.${key}`;
  const items = Array.from(slots, (slot) => `  ${slot ?? 'undefined'},\n`);
  return `/** The same by number; undefined where a number is none of these. */
export const ${name}: readonly (${type} | undefined)[] = [
${items.join('')}];
`;
}
