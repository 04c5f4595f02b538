import { type ChildProcessWithoutNullStreams } from 'node:child_process';
import { type Transport, type TransportHandlers } from '../rpc/transport.js';
import { WriteBatch } from './write-batch.js';

/** How a process that carried a transport ended. */
export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The last of what it wrote to standard error. */
  readonly stderr: string;
  /** Whether any byte came from it. */
  readonly heard: boolean;
}

/** Standard error is kept for the error message only. */
const MAX_STDERR_CHARACTERS = 4_096;
/** What a host could steer a terminal with that shows the message. */
const CONTROL_CHARACTERS = /(?!\n)\p{Cc}/gu;
/** How long a process may go on after its input ended before it is asked to end, and then until it is killed. */
const END_GRACE_MS = 2_000;
const KILL_GRACE_MS = 1_000;
/** How long its pipes may stay open after it ended: a grandchild that inherited one (ssh's ControlPersist) must not keep us. */
const PIPE_GRACE_MS = 250;

/**
 * A transport over the standard input and output of a running process. The process belongs to it and is ended with it, by force if it must be.
 */
export class ProcessTransport implements Transport {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #batch: WriteBatch;
  readonly #explain: (end: ProcessEnd) => Error | undefined;
  #handlers: TransportHandlers | undefined;
  #stderr = '';
  #heard = false;
  #open = new Set<'stdout' | 'stderr'>(['stdout', 'stderr']);
  #exit: { readonly code: number | null; readonly signal: NodeJS.Signals | null } | undefined;
  #killTimer: NodeJS.Timeout | undefined;
  #pipeTimer: NodeJS.Timeout | undefined;
  /** As long as nobody reads, what came stays for later. */
  #paused = true;
  /** `close` or `destroy` was called here: nothing is delivered any more. */
  #leaving = false;
  #closed = false;

  /** `explain` makes the error of an end that was not asked for; undefined where it is an ordinary one. */
  constructor(process: ChildProcessWithoutNullStreams, explain: (end: ProcessEnd) => Error | undefined) {
    this.#process = process;
    this.#batch = new WriteBatch(process.stdin);
    this.#explain = explain;
    const { stdin, stdout, stderr } = process;
    // A write to a process that ended fails with EPIPE; its exit says why.
    for (const stream of [stdin, stdout, stderr]) stream.on('error', () => undefined);
    stderr.setEncoding('utf8');
    stderr.on('data', (text: string) => {
      this.#stderr = (this.#stderr + text.replace(CONTROL_CHARACTERS, '')).slice(-MAX_STDERR_CHARACTERS);
    });
    stdout.pause();
    stdout.once('close', () => this.#onPipeEnd('stdout'));
    stderr.once('close', () => this.#onPipeEnd('stderr'));
    process.once('exit', (code, signal) => this.#onExit(code, signal));
  }

  start(handlers: TransportHandlers): void {
    this.#handlers = handlers;
    const { stdin, stdout } = this.#process;
    stdin.on('drain', () => {
      if (!this.#leaving) handlers.onDrain();
    });
    stdout.on('data', (chunk: Buffer) => {
      this.#heard = true;
      // What comes when we leave is dropped, and whoever goes on talking shall not keep us.
      if (this.#leaving) return;
      this.#pipeTimer?.refresh();
      handlers.onData(chunk);
    });
    if (this.#closed) queueMicrotask(() => handlers.onClose(this.#error()));
    else this.resume();
  }

  write(bytes: Uint8Array): boolean {
    return this.#batch.write(bytes);
  }

  pause(): void {
    this.#paused = true;
    this.#process.stdout.pause();
  }

  resume(): void {
    this.#paused = false;
    this.#process.stdout.resume();
    if (this.#exit !== undefined) this.#limitPipes();
  }

  close(): void {
    if (this.#leaving) return;
    this.#leaving = true;
    this.#batch.flush();
    this.#process.stdin.end();
    // What still comes is read and dropped, else the process could not end.
    this.#process.stdout.resume();
    this.#endWithin(END_GRACE_MS);
  }

  destroy(): void {
    this.#leaving = true;
    this.#process.stdin.destroy();
    this.#process.stdout.resume();
    this.#endWithin(0);
  }

  /** Asks the process to end after that time, and kills it if it does not. */
  #endWithin(graceMs: number): void {
    clearTimeout(this.#killTimer);
    if (this.#exit !== undefined) {
      this.#limitPipes();
      return;
    }
    const terminate = (): void => {
      this.#process.kill('SIGTERM');
      this.#killTimer = setTimeout(() => this.#process.kill('SIGKILL'), KILL_GRACE_MS);
    };
    if (graceMs === 0) terminate();
    else this.#killTimer = setTimeout(terminate, graceMs);
  }

  #onPipeEnd(pipe: 'stdout' | 'stderr'): void {
    this.#open.delete(pipe);
    if (pipe === 'stdout' && this.#exit === undefined) {
      // The peer's end ends us too: the protocol has no half-open connection.
      this.#process.stdin.end();
      this.#endWithin(END_GRACE_MS);
    }
    this.#settle();
  }

  #onExit(code: number | null, signal: NodeJS.Signals | null): void {
    this.#exit = { code, signal };
    clearTimeout(this.#killTimer);
    this.#process.stdin.destroy();
    if (!this.#paused || this.#leaving) this.#limitPipes();
    this.#settle();
  }

  #limitPipes(): void {
    if (this.#closed || this.#pipeTimer !== undefined) return;
    this.#pipeTimer = setTimeout(() => {
      this.#pipeTimer = undefined;
      if (this.#paused && !this.#leaving) return;
      this.#process.stdout.destroy();
      this.#process.stderr.destroy();
    }, PIPE_GRACE_MS);
  }

  #settle(): void {
    if (this.#closed || this.#exit === undefined || this.#open.size > 0) return;
    this.#closed = true;
    clearTimeout(this.#pipeTimer);
    this.#handlers?.onClose(this.#error());
  }

  #error(): Error | undefined {
    if (this.#leaving) return undefined;
    return this.#explain({
      exitCode: this.#exit?.code ?? null,
      signal: this.#exit?.signal ?? null,
      stderr: this.#stderr,
      heard: this.#heard,
    });
  }
}
