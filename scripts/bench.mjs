#!/usr/bin/env node
/**
 * npm run bench: builds what is missing or old, then runs the benches (bench/main.ts), passing its arguments on.
 * npm itself prints two lines first; `npm run --silent bench -- --json` prints the JSON alone.
 */
import { join } from 'node:path';
import { canProvision, provision } from './provision.mjs';
import { buildGuest } from '../tools/testbed/guest/build.mjs';
import { prepare, requireNode, ROOT, run } from './workspace.mjs';

requireNode();
await prepare();
const compiled = await run('npx', ['tsc', '-b', 'bench'], { output: 'stderr' });
if (compiled.code !== 0) process.exit(compiled.code);
if (canProvision()) {
  provision();
  buildGuest();
  try {
    provision(join(ROOT, 'bench/packages.txt'));
  } catch (error) {
    // Whom we could not get we are not measured against; the benches say whom.
    console.error(String(error));
  }
}
const { code } = await run(process.execPath, [join(ROOT, 'bench/dist/main.js'), ...process.argv.slice(2)], {
  output: 'inherit',
});
process.exit(code);
