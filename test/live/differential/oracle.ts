/** libvirt-python in a process of its own, which is asked for values one by one. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('oracle.py', import.meta.url));
/** More than the script allows itself for one request. */
const DEADLINE_MS = 30_000;

/** What libvirt-python answered: a value as JSON, or libvirt's error code. */
export type Answer =
  | { readonly value: unknown; readonly error?: undefined }
  | { readonly error: number; readonly value?: undefined };

/** Asks libvirt-python. Made by `startOracle`; `stop` ends the process. */
export class Oracle {
  readonly #child: ChildProcess;
  readonly #lines: Interface;
  readonly #waiting: ((line: string | undefined) => void)[] = [];

  constructor(child: ChildProcess, lines: Interface) {
    this.#child = child;
    this.#lines = lines;
    lines.on('line', (line) => this.#waiting.shift()?.(line));
    lines.on('close', () => {
      for (const each of this.#waiting.splice(0)) each(undefined);
    });
  }

  /** Names an object for later expressions. */
  async set(name: string, to: string): Promise<void> {
    const answer = await this.#ask({ set: name, to });
    if (answer.error !== undefined) throw new Error(`libvirt-python: ${to} fails with code ${answer.error}`);
  }

  /** The value of an expression, or its error. Rejects when the expression itself is wrong, or hangs. */
  evaluate(expression: string): Promise<Answer> {
    return this.#ask({ eval: expression });
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.kill('SIGKILL');
    await ended;
    this.#lines.close();
  }

  async #ask(request: object): Promise<Answer> {
    const line = await new Promise<string | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), DEADLINE_MS);
      this.#waiting.push((text) => {
        clearTimeout(timer);
        resolve(text);
      });
      this.#child.stdin?.write(`${JSON.stringify(request)}\n`);
    });
    if (line === undefined) throw new Error(`libvirt-python gave no answer to ${JSON.stringify(request)}`);
    const answer = JSON.parse(line) as Answer & { readonly broken?: string; readonly timeout?: boolean };
    if (answer.broken !== undefined || answer.timeout === true) {
      throw new Error(`libvirt-python: ${JSON.stringify(request)}: ${answer.broken ?? 'timed out'}`);
    }
    return answer;
  }
}

/** Starts Debian's Python, which has the package python3-libvirt. */
export function startOracle(): Oracle {
  const child = spawn('/usr/bin/python3', [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Oracle(child, createInterface({ input: child.stdout }));
}
