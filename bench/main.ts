/**
 * The benches: `main.js [--json] [--filter TEXT]`. Standard output is the table, or with --json one array of rows;
 * standard error tells what runs. A goal that is missed is a row that says so; a bench that fails ends with status 1.
 */
import { parseArgs } from 'node:util';
import { clientOnCannedDaemon } from './client/canned.js';
import { clientFootprint } from './client/footprint.js';
import { clientOnDaemon } from './client/daemon.js';
import { keepaliveUnderLoad } from './client/keepalive.js';
import { deviceModel } from './device-model.js';
import { devices } from './devices.js';
import { type Bench, type BenchRow } from './row.js';
import { simulatorLoad } from './simulator-load.js';
import { spawn } from './spawn.js';
import { startUp } from './start-up.js';
import { formatTable } from './table.js';
import { xmlThroughput } from './xml/throughput.js';

const benches: readonly Bench[] = [
  startUp,
  spawn,
  clientOnDaemon,
  clientOnCannedDaemon,
  clientFootprint,
  keepaliveUnderLoad,
  devices,
  deviceModel,
  simulatorLoad,
  xmlThroughput,
];

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, filter: { type: 'string', default: '' } },
});

const rows: BenchRow[] = [];
for (const bench of benches.filter(({ name }) => name.includes(options.filter))) {
  console.error(`${bench.name} ...`);
  try {
    const result = await bench.run();
    rows.push(...result.rows);
    if (result.reason !== undefined) console.error(`${bench.name} was left out: it ${result.reason}`);
  } catch (error) {
    console.error(`${bench.name} failed:`, error);
    process.exitCode = 1;
  }
}
console.log(options.json ? JSON.stringify(rows, undefined, 2) : formatTable(rows));
