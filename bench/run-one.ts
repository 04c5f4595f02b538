/** Runs the bench of a name in this process: `run-one.js NAME` prints what it reports as JSON. It ends when its standard input does. */
import { benches } from './benches.js';

const bench = benches.find(({ name }) => name === process.argv[2]);
if (bench === undefined) throw new Error(`There is no bench "${process.argv[2] ?? ''}"`);
// Whoever started it may have been stopped
process.stdin.on('end', () => process.exit(1)).resume();
// What the bench itself prints is for people
console.log = console.error;
const report = await bench.run();
process.stdout.write(JSON.stringify(report), () => process.exit());
