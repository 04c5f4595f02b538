/**
 * The benches: `main.js [--json] [--filter TEXT]`. Standard output is the table, or with --json one array of rows;
 * standard error tells what runs. A goal that is missed is a row that says so; a bench that fails ends with status 1.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { benches } from './benches.js';
import { type BenchReport, type BenchRow } from './row.js';
import { formatTable } from './table.js';

const execute = promisify(execFile);
const RUN_ONE = fileURLToPath(new URL('run-one.js', import.meta.url));
const BENCH_DEADLINE_MS = 20 * 60_000;

/** Runs a bench in a process of its own: what V8 has learnt from the objects of another is not what is measured. */
async function report(name: string): Promise<BenchReport> {
  const running = execute(process.execPath, ['--expose-gc', RUN_ONE, name], { timeout: BENCH_DEADLINE_MS });
  running.child.stderr?.pipe(process.stderr);
  return JSON.parse((await running).stdout) as BenchReport;
}

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, filter: { type: 'string', default: '' } },
});

const rows: BenchRow[] = [];
for (const { name } of benches.filter((bench) => bench.name.includes(options.filter))) {
  console.error(`${name} ...`);
  try {
    const result = await report(name);
    rows.push(...result.rows);
    if (result.reason !== undefined) console.error(`${name} was left out: it ${result.reason}`);
  } catch (error) {
    console.error(`${name} failed:`, error);
    process.exitCode = 1;
  }
}
console.log(options.json ? JSON.stringify(rows, undefined, 2) : formatTable(rows));
