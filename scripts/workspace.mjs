/** What npm start, npm test and npm run bench share: install when needed, build when needed, run a command. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = [20, 19];
/** Written when a build has succeeded; inside dist, so that removing dist asks for a build. */
export const BUILT = join(ROOT, 'packages/cli/dist/.built');
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');

/** Ends the process with a clear message on a Node.js that is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Hostelry needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}`);
  process.exit(1);
}

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** Whether package-lock.json says more than what is installed. */
export function needsInstall() {
  return modified(INSTALLED) < modified(join(ROOT, 'package-lock.json'));
}

function newestBelow(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  // A folder's own date tells of files removed.
  let newest = status.mtimeMs;
  for (const entry of readdirSync(path)) newest = Math.max(newest, newestBelow(join(path, entry)));
  return newest;
}

function sourcePaths() {
  const roots = readdirSync(ROOT).filter((name) => /^(tsconfig.*|package(-lock)?)\.json$/.test(name));
  const paths = [...roots, 'scripts/bundle.mjs'].map((name) => join(ROOT, name));
  for (const name of readdirSync(join(ROOT, 'packages'))) {
    const folder = join(ROOT, 'packages', name);
    if (!statSync(folder).isDirectory()) continue;
    const inputs = readdirSync(folder).filter((entry) => !['dist', 'node_modules', 'test'].includes(entry));
    paths.push(
      ...inputs.filter((entry) => !entry.endsWith('.tsbuildinfo')).map((entry) => join(folder, entry)),
    );
  }
  return paths;
}

/** Whether a source is newer than the last build that succeeded. */
export function needsBuild() {
  const built = modified(BUILT);
  return built === 0 || sourcePaths().some((path) => newestBelow(path) > built);
}

/** Notes that a build which began at `startedMs` has succeeded: what changed during the build is still newer. */
export function markBuilt(startedMs) {
  mkdirSync(dirname(BUILT), { recursive: true });
  writeFileSync(BUILT, '');
  utimesSync(BUILT, startedMs / 1000, startedMs / 1000);
}

/**
 * Runs a command in the repository. `output` is 'capture' (returned), or where both of its streams go: 'stderr' or
 * 'inherit'. Resolves with {code, text}; a command that cannot be started or was killed has a code other than 0.
 */
export function run(command, args, { output = 'stderr' } = {}) {
  const stdio = { capture: ['ignore', 'pipe', 'pipe'], stderr: ['ignore', 2, 2], inherit: 'inherit' }[output];
  // Captured text is shown later or not at all, where colours would be noise.
  const env = output === 'capture' ? { ...process.env, NO_COLOR: '1' } : process.env;
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio, env });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.once('error', (error) => resolve({ code: 127, text: `Cannot run ${command}: ${error.message}` }));
    child.once('close', (code, signal) => {
      const text = Buffer.concat(chunks).toString();
      resolve({ code: code ?? 1, text: signal === null ? text : `${text}Killed by ${signal}\n` });
    });
  });
}

/** `npm ci` of all workspaces. */
export function install(options) {
  return run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
}

/** `npm run build`, noted when it succeeds. */
export async function build(options) {
  const startedMs = Date.now();
  const result = await run('npm', ['run', 'build', '--silent'], options);
  if (result.code === 0) markBuilt(startedMs);
  return result;
}

/** Installs and builds where needed, telling so on standard error; ends the process when a step fails. */
export async function prepare() {
  const steps = [
    [needsInstall, install, 'Installing the dependencies'],
    [needsBuild, build, 'Building'],
  ];
  for (const [isNeeded, step, title] of steps) {
    if (!isNeeded()) continue;
    console.error(`${title} ...`);
    const { code } = await step({ output: 'stderr' });
    if (code !== 0) {
      console.error(`${title} failed`);
      process.exit(code);
    }
  }
}
