/** The shell of a tiny guest, by its serial console. */
import { type Duplex } from 'node:stream';

const COMMAND_DEADLINE_MS = 30_000;

/** What a command in the guest printed, and how it ended. */
export interface CommandResult {
  readonly status: number;
  readonly output: string;
}

/** One console with a shell on it; commands are run one after another. */
export class GuestShell {
  readonly #console: Duplex;
  #printed = '';
  #wake: (() => void) | undefined;
  #count = 0;

  constructor(console: Duplex) {
    this.#console = console;
    console.on('data', (chunk: Buffer) => {
      this.#printed += String(chunk);
      this.#wake?.();
    });
    // Whoever waits runs into its deadline, which shows what was printed.
    console.on('error', () => undefined);
  }

  /** What was printed from now on until the pattern is there; text comes in pieces, so a pattern must not fit to the half of a word. */
  async until(pattern: RegExp, timeoutMs = COMMAND_DEADLINE_MS): Promise<RegExpExecArray> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const found = pattern.exec(this.#printed);
      if (found !== null) {
        this.#printed = this.#printed.slice(found.index + found[0].length);
        return found;
      }
      const leftMs = deadline - Date.now();
      if (leftMs <= 0) throw new Error(`${String(pattern)} is not in: ${this.#printed.slice(-600)}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, leftMs);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** Runs a command in the guest. */
  async run(command: string, timeoutMs = COMMAND_DEADLINE_MS): Promise<CommandResult> {
    const mark = `MARK${(this.#count += 1)}`;
    // The terminal repeats what is typed: there the marks are not put together yet.
    this.#console.write(`echo ''${mark}'B'; { ${command}\n}; echo ''${mark}'E'=$?\n`);
    const [, output = '', status = ''] = await this.until(
      new RegExp(`${mark}B\\r?\\n([^]*?)${mark}E=(\\d+)\\s`),
      timeoutMs,
    );
    return { status: Number(status), output };
  }

  close(): void {
    this.#console.destroy();
  }
}
