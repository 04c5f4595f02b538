#!/usr/bin/env node
/**
 * npm start: from a fresh clone, installs and builds what is missing or old, then serves the API and the web page.
 * `npm start -- --host qemu:///system` and `npm start --host qemu:///system` are both understood (npm-options.mjs).
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { restoreOptions } from './npm-options.mjs';
import { prepare, requireNode, ROOT } from './workspace.mjs';

requireNode();
await prepare();
const args = restoreOptions(process.argv.slice(2), process.env);
const program = join(ROOT, 'packages/cli/bin/hostelry.js');
const child = spawn(process.execPath, [program, 'serve', ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // A terminal sends Ctrl-C to the whole group, so the child has it already.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
}
child.once('error', (error) => {
  console.error(`Cannot start the server: ${error.message}`);
  process.exit(1);
});
child.once('exit', (code, signal) => {
  if (signal === null) process.exit(code);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
