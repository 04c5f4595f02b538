/** Rows as a table for a terminal. */
import { type BenchRow } from './row.js';

const HEADERS = ['bench', 'ours', 'peer', 'unit', 'ratio', 'peer is', 'goal', 'holds'];

/** Columns padded to their widest cell; numbers to the right. */
export function formatTable(rows: readonly BenchRow[]): string {
  const cells = rows.map((row) => [
    row.name,
    String(row.ours),
    String(row.peer),
    row.unit,
    `${row.ratio}x`,
    row.peerName,
    row.goal,
    row.holds ? 'yes' : 'NO',
  ]);
  const lines = [HEADERS, ...cells];
  const widths = HEADERS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const isNumber = (column: number) => [1, 2, 4].includes(column);
  const pad = (cell: string, column: number) =>
    isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}
