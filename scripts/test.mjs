#!/usr/bin/env node
/**
 * npm test: from a fresh clone, sets up all that the tests need, builds, and runs every check. Each step is printed
 * with its seconds, a failing one with its output; the last line is `N passed, N failed, N skipped`.
 * As root on Debian it installs the packages of tools/testbed and builds the tiny guest. With CI=true what cannot be
 * set up is a failure, and so is a skipped test. Arguments go to vitest: `npm test -- packages/libvirt`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGuest } from '../tools/testbed/guest/build.mjs';
import { fetchNewerNode } from '../tools/testbed/newer-node.mjs';
import { makeRootfs } from '../tools/testbed/rootfs.mjs';
import { canProvision, provision } from './provision.mjs';
import { build, install, needsInstall, requireNode, ROOT, run } from './workspace.mjs';
import { countTests } from './test-counts.mjs';

const isCI = Boolean(process.env.CI);
const failed = [];

/** Runs one step, prints how it went, and notes its name when it failed, unless the tests can do without it. */
async function step(name, work, { isOptional = false } = {}) {
  const started = performance.now();
  const { code, text = '' } = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = code === 0 ? 'ok    ' : isOptional ? 'absent' : 'FAILED';
  console.log(`${verdict} ${name} (${seconds} s)`);
  if (code !== 0) {
    if (!isOptional) failed.push(name);
    console.log(text.trimEnd());
  }
  return code === 0;
}

const captured = { output: 'capture' };
const npmRun = (script) => () => run('npm', ['run', '--silent', script], captured);
const attempt = (work) => async () => {
  try {
    work();
    return { code: 0 };
  } catch (error) {
    return { code: 1, text: String(error) };
  }
};

/** Real daemons, browser and guest for the live tests. Without them those tests are skipped, which CI forbids. */
async function setUpTestbed() {
  const isOptional = !isCI;
  if (!canProvision() && isOptional) {
    console.log('absent testbed: not root on Debian, so tests against real daemons may be skipped');
    return;
  }
  await step('Debian packages', attempt(provision), { isOptional });
  // The system's own release, whose documents the XML tests read; and the one that the protocol is generated from.
  for (const suite of [[], ['trixie']]) {
    const fetch = [join(ROOT, 'tools/protocol/fetch.sh'), ...suite];
    await step(['libvirt sources', ...suite].join(' '), () => run('bash', fetch, captured), { isOptional });
  }
  await step('tiny guest', attempt(buildGuest), { isOptional });
  await step('newer Debian release', attempt(makeRootfs), { isOptional });
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'hostelry-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const started = performance.now();
  const { code } = await run('npx', ['vitest', 'run', ...reporters, ...process.argv.slice(2)], {
    output: 'inherit',
  });
  const counts = countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined);
  rmSync(folder, { recursive: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code !== 0) failed.push('tests');
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} tests (${seconds} s)`);
  if (counts.skippedNames.length > 0) {
    console.log(`Skipped${isCI ? ', which CI forbids' : ''}:\n  ${counts.skippedNames.join('\n  ')}`);
    if (isCI) failed.push('no test is skipped in CI');
  }
  return counts;
}

requireNode();
const ready =
  (!needsInstall() || (await step('npm ci', () => install(captured)))) &&
  (await setUpTestbed(), await step('build', () => build(captured)));
let counts = { passed: 0, failed: 0, skipped: 0 };
if (ready) {
  await step('newer Node.js', attempt(fetchNewerNode), { isOptional: !isCI });
  await Promise.all(
    ['lint', 'format:check', 'typecheck', 'docs'].map((script) => step(script, npmRun(script))),
  );
  counts = await runTests();
}
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;
