import { CommandError, ExitCode } from './exit-codes.js';
import { type Io } from './io.js';

export const OUTPUT_FORMATS = ['table', 'json', 'yaml', 'name'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** A column of a table: its heading and how a row shows in it. */
export interface Column<Row> {
  readonly heading: string;
  readonly show: (row: Row) => string;
  readonly align?: 'right';
}

/** How rows of one kind are shown in every format. */
export interface View<Row> {
  readonly columns: readonly Column<Row>[];
  readonly name: (row: Row) => string;
}

/** Writes a list: a table, a JSON or YAML array, or a name a line. */
export async function printList<Row>(
  io: Io,
  format: OutputFormat,
  rows: readonly Row[],
  view: View<Row>,
): Promise<void> {
  switch (format) {
    case 'table':
      return write(io, table(rows, view.columns));
    case 'name':
      return write(io, rows.map((row) => `${view.name(row)}\n`).join(''));
    default:
      return write(io, await encode(format, rows));
  }
}

/** Writes one thing: a line for each field, a JSON or YAML object, or its name. */
export async function printOne<Row>(
  io: Io,
  format: OutputFormat,
  row: Row,
  fields: readonly (readonly [string, string])[],
  name: string,
): Promise<void> {
  switch (format) {
    case 'table': {
      const width = Math.max(...fields.map(([key]) => key.length));
      return write(io, fields.map(([key, value]) => `${`${key}:`.padEnd(width + 2)}${value}\n`).join(''));
    }
    case 'name':
      return write(io, `${name}\n`);
    default:
      return write(io, await encode(format, row));
  }
}

async function encode(format: 'json' | 'yaml', value: unknown): Promise<string> {
  if (format === 'json') return `${JSON.stringify(value, undefined, 2)}\n`;
  const { stringify } = await import('yaml');
  return stringify(value);
}

function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = [
    columns.map((column) => column.heading),
    ...rows.map((row) => columns.map((column) => column.show(row))),
  ];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
  const lines = cells.map((line) =>
    columns
      .map((column, index) => {
        const cell = line[index] ?? '';
        return column.align === 'right' ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0);
      })
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** Of a reader that went away, and of what is written after that. */
const goneCodes: ReadonlySet<unknown> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/** Writes text or bytes and waits until it is taken; a reader that went away (`| head`) is no error. Throws CommandError for others. */
export async function write(io: Io, text: string | Uint8Array): Promise<void> {
  if (text.length === 0) return;
  await new Promise<void>((resolve, reject) => {
    io.stdout.write(text, (error) => {
      if (error == null || ('code' in error && goneCodes.has(error.code))) return void resolve();
      const reason = `Cannot write to standard output: ${error.message}`;
      reject(new CommandError(ExitCode.ERROR, reason, { cause: error }));
    });
  });
}
