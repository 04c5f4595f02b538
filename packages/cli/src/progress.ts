import { type HostelryApi, type OperationResource, type OperationStep } from '@hostelry/server/api';
import { CommandError, ExitCode, exitCodeOfOperation } from './exit-codes.js';
import { type Io } from './io.js';
import { showBytes } from './quantities.js';

/** How often a terminal's progress line is renewed; the end of an operation is told at once all the same. */
const RENEW_MS = 250;
const LONG_POLL_MS = 20_000;

/**
 * Waits for an operation, with its steps on stderr, and returns it when it succeeded.
 * Ctrl-C cancels it and waits for its undo. Throws a CommandError if it failed or was cancelled.
 */
export async function follow(
  api: HostelryApi,
  started: OperationResource,
  io: Io,
): Promise<OperationResource> {
  const meter = new Meter(io);
  let interrupted = false;
  const stop = io.onInterrupt(() => {
    if (interrupted) return;
    interrupted = true;
    io.stderr.write('\nCancelling, and undoing what was done\n');
    // An operation that just ended may not be cancelled any more; its own outcome is told below either way.
    api.cancelOperation(started.id).catch(() => undefined);
  });
  try {
    let operation = started;
    while (operation.state === 'pending' || operation.state === 'running') {
      meter.show(operation);
      const timeoutMs = io.stderr.isTTY === true ? RENEW_MS : LONG_POLL_MS;
      operation = await api.waitOperation(operation.id, { timeoutMs });
    }
    meter.finish(operation);
    if (operation.state === 'cancelled' && interrupted) {
      throw new CommandError(ExitCode.INTERRUPTED, `${subject(operation)} was cancelled`);
    }
    return successOf(operation);
  } finally {
    stop();
  }
}

/**
 * Waits for an operation that somebody else began, with its steps on stderr; Ctrl-C and the end of the time leave it alone.
 * Throws a CommandError if it failed, was cancelled, or has not ended in time.
 */
export async function watch(
  api: HostelryApi,
  started: OperationResource,
  io: Io,
  timeoutMs = Infinity,
): Promise<OperationResource> {
  const meter = new Meter(io);
  const end = new AbortController();
  const stop = io.onInterrupt(() => end.abort());
  const deadline = performance.now() + timeoutMs;
  let operation = started;
  try {
    while (operation.state === 'pending' || operation.state === 'running') {
      meter.show(operation);
      const left = Math.max(0, Math.round(deadline - performance.now()));
      if (left === 0) {
        throw new CommandError(
          ExitCode.OPERATION_FAILED,
          `${subject(operation)} has not ended in time; it goes on`,
        );
      }
      const longest = io.stderr.isTTY === true ? RENEW_MS : LONG_POLL_MS;
      const limits = { timeoutMs: Math.min(left, longest), signal: end.signal };
      operation = await api.waitOperation(operation.id, limits);
    }
  } catch (error) {
    if (!end.signal.aborted) throw error;
    throw new CommandError(ExitCode.INTERRUPTED, `${subject(operation)} goes on`, { cause: error });
  } finally {
    stop();
    meter.finish(operation);
  }
  return successOf(operation);
}

/** The operation if it succeeded; throws a CommandError that says how else it ended. */
function successOf(operation: OperationResource): OperationResource {
  if (operation.state === 'succeeded') return operation;
  if (operation.state === 'cancelled') {
    throw new CommandError(ExitCode.OPERATION_FAILED, `${subject(operation)} was cancelled`);
  }
  throw new CommandError(exitCodeOfOperation(operation.error), failureOf(operation));
}

/** Why an operation failed; the instance and the step are put before a reason that does not name them. */
function failureOf(operation: OperationResource): string {
  const reason = operation.error?.message ?? 'no reason was given';
  const step = operation.error?.details?.step;
  const isNamed = reason.includes(`"${operation.instance.name}"`);
  if (isNamed && (step === undefined || reason.includes(`step ${step} `))) return reason;
  return `${subject(operation)} failed${step === undefined ? '' : ` at step "${step}"`}: ${reason}`;
}

function subject(operation: OperationResource): string {
  return `${operation.kind} of "${operation.instance.name}"`;
}

/** Steps on stderr: one renewed line on a terminal, one line a step elsewhere. */
class Meter {
  readonly #io: Io;
  #told = 0;
  #open = false;

  constructor(io: Io) {
    this.#io = io;
  }

  show(operation: OperationResource): void {
    const last = operation.steps.at(-1);
    if (last === undefined) return;
    if (this.#io.stderr.isTTY !== true) return this.#lines(operation);
    const width = this.#io.stderr.columns ?? 80;
    this.#io.stderr.write(`\r\u001b[2K${describe(last).slice(0, width - 1)}`);
    this.#open = true;
  }

  finish(operation: OperationResource): void {
    if (this.#io.stderr.isTTY !== true) this.#lines(operation);
    else if (this.#open) this.#io.stderr.write('\r\u001b[2K');
  }

  #lines(operation: OperationResource): void {
    for (const step of operation.steps.slice(this.#told)) this.#io.stderr.write(`${step.name}\n`);
    this.#told = operation.steps.length;
  }
}

function describe(step: OperationStep): string {
  if (step.progress === undefined) return `${step.name} ...`;
  const { done, total } = step.progress;
  const share = total === undefined || total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`;
  return `${step.name} ${showBytes(done)}${total === undefined ? '' : ` of ${showBytes(total)}`}${share}`;
}
