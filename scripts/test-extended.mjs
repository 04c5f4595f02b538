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
// Those of the page and the command line are about these, and the simulator's about that, whatever libvirt there is.
const onRealHosts = [
  ...['libvirt', 'differential', 'versions', 'sockets', 'transports'],
  ...['testbed', 'driver', 'conformance', 'lxc-conformance', 'images', 'hotplug', 'migration'],
].map((name) => `test/live/${name}`);
const vitest = ['node_modules/vitest/vitest.mjs', 'run'];
const steps = [
  {
    title: 'real hosts of a newer Debian release',
    command: process.execPath,
    args: [...vitest, ...(chosen.length > 0 ? chosen : onRealHosts)],
    environment: { HOSTELRY_LIVE_ROOTFS: makeRootfs() },
  },
  {
    title: 'the client on a newer Node.js',
    command: fetchNewerNode(),
    args: [...vitest, 'packages/libvirt/', 'test/packaging'],
    environment: {},
  },
  {
    title: 'the long way: a million damaged frames, 10,000 downloads, every mutation of a document',
    command: process.execPath,
    args: [
      ...vitest,
      'packages/libvirt/',
      'packages/libvirt-xml/',
      'test/live/libvirt-streams',
      '--testTimeout=1800000',
    ],
    environment: {
      HOSTELRY_MUTATED_FRAMES: '1000000',
      HOSTELRY_LIVE_DOWNLOADS: '10000',
      HOSTELRY_MUTATIONS: '2000',
    },
  },
];
const failed = [];
for (const { title, command, args, environment } of chosen.length > 0 ? steps.slice(0, 2) : steps) {
  console.log(`${title} ...`);
  Object.assign(process.env, environment);
  const { code } = await run(command, args, { output: 'inherit' });
  if (code !== 0) failed.push(title);
  for (const name of Object.keys(environment)) delete process.env[name];
}
console.log(failed.length === 0 ? 'All passed' : `Failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
