import { type ProcedureEntry, type Program } from './schema.js';

/**
 * The TypeScript of a program's procedure and event tables. `carried` gives what a struct is there: its description in
 * quotes, or the name of its codec; `named` are the codecs that descriptions name.
 */
export function writeProcedures(
  name: string,
  program: Program,
  carried: (struct: string) => string,
  named: readonly string[],
): string[] {
  const all = Object.entries(program.procedures);
  const calls = all.filter(([, entry]) => entry.event === undefined);
  const events = all.filter(([, entry]) => entry.event === true);
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const number = `0x${(program.number ?? 0).toString(16)}`;
  const parts = [
    `/** The ${name} program's number. */\nexport const ${name}Program = ${number};\n`,
    `const ${name}Table = new ProgramTable({
  name: '${name}',
  number: ${name}Program,
  version: ${program.version ?? 1},
  named: { ${named.join(', ')} },
});
`,
  ];
  const made = (kind: 'call' | 'event', key: string, entry: ProcedureEntry): string => {
    const structs = kind === 'call' ? [entry.args, entry.ret] : [entry.message];
    const given = [
      ...structs.map((struct) => (struct === undefined ? 'undefined' : carried(struct))),
      marks(entry),
    ];
    while (given.length > 0 && /^(undefined)?$/.test(given.at(-1) ?? '')) given.pop();
    return `  ${key}: ${name}Table.${kind}(${[entry.number, `'${key}'`, ...given].join(', ')}),\n`;
  };
  if (calls.length > 0) {
    const types = calls.map(([key, { args = 'void', ret = 'void' }]) => {
      return `  readonly ${key}: Procedure<${args}, ${ret}>;\n`;
    });
    parts.push(
      table({
        name,
        type: `${title}Table`,
        what: `The ${name} program's procedures, by name.`,
        types,
        values: calls.map(([key, entry]) => made('call', key, entry)),
      }),
      listed(`${name}Procedures`, name, 'Procedure<unknown, unknown>'),
    );
  }
  if (events.length > 0) {
    const types = events.map(([key, { message = 'void' }]) => {
      return `  readonly ${key}: EventProcedure<${message}>;\n`;
    });
    parts.push(
      table({
        name: `${name}Events`,
        type: `${title}EventTable`,
        what: `The ${name} program's messages that a daemon sends unasked, by name.`,
        types,
        values: events.map(([key, entry]) => made('event', key, entry)),
      }),
      listed(`${name}EventProcedures`, `${name}Events`, 'EventProcedure<unknown>'),
    );
  }
  return parts;
}

/** What only some procedures are, as an object; empty for the others and for events. */
function marks(entry: ProcedureEntry): string {
  if (entry.event === true) return '';
  const marked = [
    ...(entry.stream === undefined ? [] : [`stream: '${entry.stream}'`]),
    ...(entry.sparse === undefined ? [] : ['sparse: true']),
    ...(entry.priority === undefined ? [] : ['priority: true']),
  ];
  return marked.length === 0 ? '' : `{ ${marked.join(', ')} }`;
}

interface TableOptions {
  readonly name: string;
  readonly type: string;
  readonly what: string;
  readonly types: readonly string[];
  readonly values: readonly string[];
}

function table({ name, type, what, types, values }: TableOptions): string {
  return `export interface ${type} {
${types.join('')}}
/** ${what} */
export const ${name}: ${type} = {
${values.join('')}};
`;
}

function listed(name: string, table: string, type: string): string {
  return `/** The same by number; undefined where a number is none of these. */
export const ${name}: readonly (${type} | undefined)[] = byNumber(${table} as unknown as Record<string, ${type}>);
`;
}
