#!/usr/bin/env node
/**
 * npm run test:extended: what npm test has no time for. Every test against a real host once more on a newer Debian
 * release's libvirt and QEMU, and the client's own tests on a newer Node.js, with a million damaged frames. Arguments choose test files, as for vitest.
 */
import { fetchNewerNode } from '../tools/testbed/newer-node.mjs';
import { buildGuest } from '../tools/testbed/guest/build.mjs';
import { makeRootfs } from '../tools/testbed/rootfs.mjs';
import { provision } from './provision.mjs';
import { prepare, requireNode, run } from './workspace.mjs';

requireNode();
await prepare();
provision();
buildGuest();

const chosen = process.argv.slice(2);
// The page's and the command line's tests are about those, whatever libvirt stands behind them.
const onRealHosts = [
  'libvirt',
  'versions',
  'sockets',
  'transports',
  'testbed',
  'driver',
  'conformance',
  'images',
];
const liveFiles = [...onRealHosts.map((name) => `test/live/${name}`), 'packages/simulator/test/live'];
const vitest = ['node_modules/vitest/vitest.mjs', 'run'];
const steps = [
  {
    title: 'real hosts of a newer Debian release',
    command: process.execPath,
    args: [...vitest, ...(chosen.length > 0 ? chosen : liveFiles)],
    environment: { HOSTELRY_LIVE_ROOTFS: makeRootfs(), HOSTELRY_LIVE_DOWNLOADS: '10000' },
  },
  {
    title: 'the client on a newer Node.js',
    command: fetchNewerNode(),
    args: [...vitest, 'packages/libvirt', 'test/packaging'],
    environment: { HOSTELRY_MUTATED_FRAMES: '1000000' },
  },
];
const failed = [];
for (const { title, command, args, environment } of steps) {
  console.log(`${title} ...`);
  Object.assign(process.env, environment);
  const { code } = await run(command, args, { output: 'inherit' });
  if (code !== 0) failed.push(title);
  for (const name of Object.keys(environment)) delete process.env[name];
}
console.log(failed.length === 0 ? 'All passed' : `Failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
