import { asComputeError, ComputeError, type Progress } from '@hostelry/compute';
import { operationErrorOf } from './operation-error.js';
import { type Journal } from './event-hub.js';
import { type NewEvent } from './manager-event.js';
import {
  type Operation,
  type OperationResult,
  type OperationState,
  type OperationStep,
} from './operation.js';

/** What an operation's work is given. */
export interface WorkContext {
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** Does what the operation is for. It undoes by itself what it did when it fails or the signal aborts. */
export type Work = (context: WorkContext) => Promise<OperationResult | void>;

export interface RunningOperationOptions {
  readonly journal: Journal;
  /** Told what could not be stored; the operation goes on. */
  readonly report: (problem: Error) => void;
  readonly now: () => number;
}

/** One operation under way: runs the work, and keeps, stores and tells its state. */
export class RunningOperation {
  readonly #options: RunningOperationOptions;
  readonly #controller = new AbortController();
  #record: Operation;
  #stored: Promise<void> = Promise.resolve();

  constructor(record: Operation, options: RunningOperationOptions) {
    this.#record = record;
    this.#options = options;
  }

  /** The operation as it is now. */
  get record(): Operation {
    return this.#record;
  }

  get cancelRequested(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Asks the work to stop and undo. */
  cancel(reason: string): void {
    if (this.#controller.signal.aborted) return;
    this.#record = { ...this.#record, mayCancel: false };
    this.#controller.abort(new ComputeError('cancelled', reason));
  }

  /** Returns the ended operation, when its end is stored. Never throws. */
  async run(work: Work): Promise<Operation> {
    this.#change({ ...this.#record, state: 'running' });
    const { signal } = this.#controller;
    try {
      const result = await work({ signal, progress: { step: (name, detail) => this.#step(name, detail) } });
      this.#end('succeeded', result === undefined ? {} : { result });
    } catch (cause) {
      const error = asComputeError(cause, `Operation ${this.#record.kind}`, signal);
      const cancelled = signal.aborted && error.code === 'cancelled';
      const step = this.#record.steps.at(-1)?.name;
      this.#end(cancelled ? 'cancelled' : 'failed', { error: operationErrorOf(error, step) });
    }
    await this.#stored;
    return this.#record;
  }

  #step(name: string, detail?: { readonly done: number; readonly total?: number }): void {
    if (this.#record.endedAt !== undefined) return;
    const last = this.#record.steps.at(-1);
    if (last?.name === name) {
      // Progress within a step is kept in memory only: it may come thousands of times.
      const steps = [...this.#record.steps.slice(0, -1), withProgress(last, detail)];
      this.#record = { ...this.#record, steps };
      return;
    }
    const startedAt = this.#options.now();
    const steps = [...this.#closedSteps(startedAt), withProgress({ name, startedAt }, detail)];
    this.#change({ ...this.#record, steps }, name);
  }

  /** The step under way stays open where the operation did not succeed: there it ended. */
  #end(state: OperationState, outcome: Partial<Operation>): void {
    const endedAt = this.#options.now();
    const steps = state === 'succeeded' ? this.#closedSteps(endedAt) : this.#record.steps;
    this.#change(
      { ...this.#record, ...outcome, state, steps, endedAt, mayCancel: false },
      outcome.error?.message,
    );
  }

  #closedSteps(endedAt: number): readonly OperationStep[] {
    return this.#record.steps.map((step) => (step.endedAt === undefined ? { ...step, endedAt } : step));
  }

  #change(operation: Operation, detail?: string): void {
    this.#record = operation;
    const event = operationEvent(operation, this.#options.now(), detail);
    this.#stored = this.#stored.then(async () => {
      try {
        await this.#options.journal.commit({ operation, events: [event] });
      } catch (error) {
        this.#options.report(
          new Error(`Cannot store operation ${operation.id} as ${operation.state}`, { cause: error }),
        );
      }
    });
  }
}

/** The event that tells an operation's new state; `detail` names the step or the error. */
export function operationEvent(operation: Operation, at: number, detail?: string): NewEvent {
  const { id, kind, state, host, instance } = operation;
  const { name, uuid } = instance;
  return {
    at,
    type: 'operation',
    host,
    ...(uuid === undefined ? {} : { instance: { name, uuid } }),
    change: state,
    ...(detail === undefined ? {} : { detail }),
    operation: { id, kind },
  };
}

function withProgress(
  step: OperationStep,
  progress: { readonly done: number; readonly total?: number } | undefined,
): OperationStep {
  return progress === undefined ? step : { ...step, progress: { ...progress } };
}
