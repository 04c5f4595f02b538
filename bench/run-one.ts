/** Runs the bench of a name in this process: `run-one.js NAME` prints what it reports as JSON. */
import { benches } from './benches.js';

const bench = benches.find(({ name }) => name === process.argv[2]);
if (bench === undefined) throw new Error(`There is no bench "${process.argv[2] ?? ''}"`);
// What the bench itself prints is for people
console.log = console.error;
process.stdout.write(JSON.stringify(await bench.run()));
