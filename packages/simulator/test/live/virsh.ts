import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ServedSimulator, serveSimulator } from '../../src/index.js';

/** The URI of libvirt's own test driver, in virsh's own process. */
export const LIBVIRT_TEST_DRIVER = 'test:///default';

const TIMEOUT_MS = 30_000;
const ENVIRONMENT = { ...process.env, LC_ALL: 'C', VIRSH_HISTSIZE: '0' };

/** Whether a command can be run here. */
export function isInstalled(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What a command came to. */
export interface CommandOutcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end, or kills it after half a minute. */
export function run(command: string, args: readonly string[]): Promise<CommandOutcome> {
  return new Promise((resolve) => {
    const options = { env: ENVIRONMENT, timeout: TIMEOUT_MS };
    execFile(command, args, options, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 1;
      resolve({ exitCode: error === null ? 0 : code, stdout, stderr });
    });
  });
}

/** Runs one virsh command. */
export function virsh(uri: string, ...args: readonly string[]): Promise<CommandOutcome> {
  return run('virsh', ['-c', uri, ...args]);
}

/** Runs virsh commands over one connection, and gives the lines of output and errors in their order. */
export function virshScript(uri: string, commands: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const script = commands.map(
      (command) => `echo -- '--- ${command.replaceAll(/['"]/g, '')}'; ${command}\n`,
    );
    const child = spawn('sh', ['-c', 'exec virsh -c "$1" 2>&1', 'sh', uri], {
      env: ENVIRONMENT,
      timeout: TIMEOUT_MS,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', () => resolve(output.split('\n')));
    child.stdin.end(script.join(''));
  });
}

/** Serves a simulator of its own for one test, on a socket that goes with the test. */
export async function serveForTest(
  options: { readonly hosts?: number; readonly guests?: number } = {},
): Promise<ServedSimulator & { readonly folder: string; readonly path: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'simulator-virsh-'));
  const path = join(folder, 'sock');
  const served = await serveSimulator({ ...options, path });
  onTestFinished(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });
  return { ...served, folder, path };
}
