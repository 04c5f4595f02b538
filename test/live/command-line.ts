import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/hostelry.js', import.meta.url));
const BUILT = fileURLToPath(new URL('../../packages/cli/dist/index.js', import.meta.url));

/** What a finished command said and how it ended. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that still runs, with what it has said so far. */
export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Finished>;
  /** Resolves with everything said on stdout once it holds `text`; rejects after `timeoutMs`, or if the command ends before. */
  says(text: string, timeoutMs?: number): Promise<string>;
}

/** Starts the built `hostelry` command, as a user would. */
export function startHostelry(args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  if (!existsSync(BUILT)) throw new Error('The command line is not built: run npm run build');
  const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, ...env }, stdio: 'pipe' });
  let stdout = '';
  let stderr = '';
  const waiters = new Set<() => void>();
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString();
    for (const waiter of [...waiters]) waiter();
  });
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const ended = new Promise<Finished>((resolve) =>
    child.once('close', (code) => resolve({ code, stdout, stderr })),
  );
  const says = (text: string, timeoutMs = 30_000): Promise<string> =>
    new Promise((resolve, reject) => {
      const fail = (why: string): void => {
        clearTimeout(timer);
        waiters.delete(look);
        reject(
          new Error(
            `hostelry ${args.join(' ')} did not say "${text}" ${why}: ${stdout.slice(-800)}${stderr.slice(-800)}`,
          ),
        );
      };
      const timer = setTimeout(() => fail(`in ${timeoutMs / 1000} s`), timeoutMs);
      const look = (): void => {
        if (!stdout.includes(text)) return;
        clearTimeout(timer);
        waiters.delete(look);
        resolve(stdout);
      };
      waiters.add(look);
      look();
      void ended.then(() => {
        if (!stdout.includes(text)) fail('before it ended');
      });
    });
  return { process: child, ended, says };
}

/** Runs the built `hostelry` command to its end. */
export function hostelry(...args: string[]): Promise<Finished> {
  const running = startHostelry(args);
  running.process.stdin?.end();
  return running.ended;
}
