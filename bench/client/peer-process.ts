/** A client under measurement in a process of its own, driven over its standard input (bench/peers/peer.c says how). */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createInterface, type Interface } from 'node:readline';

/** Where a peer connects: a URI for those that read URIs, its parts for those that do not. */
export interface Endpoint {
  readonly uri: string;
  readonly socket: string;
  /** What the daemon is asked to open. */
  readonly name: string;
}

/** Wall-clock and processor seconds of one command. */
export interface Timing {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** What to call how often; `argument` is a domain's name or a volume's path. */
export interface Load {
  readonly scenario: 'version' | 'lookup' | 'list' | 'stats' | 'download' | 'upload';
  readonly depth: number;
  readonly count: number;
  readonly argument?: string;
}

const ANSWER_DEADLINE_MS = 120_000;
const PAGE_KB = 4;

/** One client's process. Every method rejects, with what it said, when it ends. */
export class PeerProcess {
  readonly #child: ChildProcess;
  readonly #lines: Interface;
  #said = '';

  constructor(command: string, args: readonly string[]) {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stderr.on('data', (chunk: Buffer) => (this.#said += chunk.toString()));
    child.on('error', (error) => (this.#said += error.message));
    // A process that has ended says so by its silence; the write itself need not fail the bench.
    child.stdin.on('error', () => undefined);
    this.#child = child;
    this.#lines = createInterface({ input: child.stdout });
  }

  /** Connects. */
  async open({ uri, socket, name }: Endpoint): Promise<void> {
    await this.#ask(`open ${uri} ${socket} ${name}`);
  }

  /** Calls and gives what it took. */
  async run({ scenario, depth, count, argument = '-' }: Load): Promise<Timing> {
    const answer = await this.#ask(`run ${scenario} ${depth} ${count} ${argument}`);
    const [seconds, cpuSeconds] = answer.split(' ').map(Number);
    if (seconds === undefined || cpuSeconds === undefined) throw new Error(`Unexpected answer "${answer}"`);
    return { seconds, cpuSeconds };
  }

  /** Opens that many more connections and keeps them. */
  async hold(count: number): Promise<void> {
    await this.#ask(`hold ${count}`);
  }

  /** Kilobytes of memory that the process has resident. */
  async residentKb(): Promise<number> {
    const statm = await readFile(`/proc/${this.#child.pid}/statm`, 'utf8');
    return Number(statm.split(' ')[1]) * PAGE_KB;
  }

  /** Waits for the one line that says that it is ready, for programs that take no commands. */
  ready(): Promise<string> {
    return this.#answer('to start');
  }

  stop(): void {
    this.#lines.close();
    this.#child.kill('SIGKILL');
  }

  #ask(line: string): Promise<string> {
    const answer = this.#answer(line);
    this.#child.stdin?.write(`${line}\n`);
    return answer;
  }

  #answer(what: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const fail = (): void => {
        done();
        reject(new Error(`${this.#child.spawnargs.join(' ')} does not answer "${what}": ${this.#said}`));
      };
      const succeed = (line: string): void => {
        done();
        resolve(line);
      };
      const timer = setTimeout(fail, ANSWER_DEADLINE_MS);
      const done = (): void => {
        clearTimeout(timer);
        this.#lines.off('line', succeed);
        this.#child.off('close', fail);
      };
      this.#lines.once('line', succeed);
      this.#child.once('close', fail);
    });
  }
}
