/** Debian's lxml in a process of its own (bench/peers/peer-lxml.py). */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PYTHON = '/usr/bin/python3';
const SCRIPT = fileURLToPath(new URL('../../peers/peer-lxml.py', import.meta.url));
const ANSWER_DEADLINE_MS = 120_000;

/** Whether lxml is installed. */
export function hasLxml(): boolean {
  return spawnSync(PYTHON, ['-c', 'import lxml.etree'], { timeout: 30_000 }).status === 0;
}

export class LxmlProcess {
  readonly #child: ChildProcess;
  readonly #lines: Interface;

  private constructor(child: ChildProcess, lines: Interface) {
    this.#child = child;
    this.#lines = lines;
  }

  /** Starts it and has it read the files. Rejects when it ends. */
  static async start(files: readonly string[]): Promise<LxmlProcess> {
    const child = spawn(PYTHON, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
    // A process that has ended says so by its silence
    child.stdin.on('error', () => undefined);
    const lxml = new LxmlProcess(child, createInterface({ input: child.stdout }));
    await lxml.#ask(`${files.join('\n')}\n`);
    return lxml;
  }

  /** The processor seconds of doing it to all documents. */
  async run(action: 'parse' | 'edit'): Promise<number> {
    return Number(await this.#ask(action));
  }

  stop(): void {
    this.#lines.close();
    this.#child.kill();
  }

  #ask(line: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(() => finish(new Error('lxml gave no answer in time')), ANSWER_DEADLINE_MS);
      const onLine = (answer: string): void => finish(answer);
      const onClose = (): void => finish(new Error('lxml ended'));
      const finish = (result: string | Error): void => {
        clearTimeout(deadline);
        this.#lines.off('line', onLine).off('close', onClose);
        if (typeof result === 'string') resolve(result);
        else reject(result);
      };
      this.#lines.once('line', onLine).once('close', onClose);
      this.#child.stdin?.write(`${line}\n`);
    });
  }
}
