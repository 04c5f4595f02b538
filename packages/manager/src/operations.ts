import { abortError, ComputeError, type CallOptions } from '@hostelry/compute';
import { type Journal } from './event-hub.js';
import { isEnded, type Operation, type OperationKind } from './operation.js';
import { operationEvent, RunningOperation, type Work } from './running-operation.js';
import { type IdempotencyKey, type Store } from './store/store.js';

/** What is asked of `begin`. */
export interface NewOperation {
  readonly kind: OperationKind;
  readonly host: string;
  readonly instance: { readonly name: string; readonly uuid: string };
  /** Other names that it takes on the host. */
  readonly names?: readonly string[];
  /** Another host that it happens on too. */
  readonly to?: string;
  /** The user who asks. */
  readonly by?: string | undefined;
  readonly mayCancel: boolean;
  /** Stored with the operation, so that a repeated request finds it. */
  readonly key?: { readonly key: string; readonly fingerprint: string };
  readonly work: Work;
}

export interface OperationsOptions {
  readonly store: Store;
  readonly journal: Journal;
  readonly report: (problem: Error) => void;
  readonly now?: () => number;
}

export interface WaitOptions extends CallOptions {
  /** Returns the operation as it is when this passes. Default 30 s. */
  readonly timeoutMs?: number;
}

interface Entry {
  readonly running: RunningOperation;
  readonly ended: Promise<Operation>;
}

/** More than are ever kept. */
const MOST = 20_000;

/** Runs operations in the background, one at a time for each instance, and answers about those that ended. */
export class Operations {
  readonly #options: OperationsOptions;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();
  /** By host and instance: the operation that has it. */
  readonly #locks = new Map<string, Operation>();
  #closed = false;

  constructor(options: OperationsOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** Called once, when the store is open: what a former process left unfinished has failed. Gives it as it was left. */
  async recover(): Promise<readonly Operation[]> {
    const unfinished = await this.#options.store.unfinishedOperations();
    for (const operation of unfinished) {
      const step = operation.steps.at(-1)?.name;
      const ended: Operation = {
        ...operation,
        state: 'failed',
        endedAt: this.#now(),
        mayCancel: false,
        error: {
          code: 'failed',
          message: `Operation ${operation.kind} of instance "${operation.instance.name}" was interrupted by a restart`,
          retryable: true,
          ...(step === undefined ? {} : { details: { step } }),
        },
      };
      await this.#options.journal.commit({
        operation: ended,
        events: [operationEvent(ended, this.#now(), ended.error?.message)],
      });
    }
    return unfinished;
  }

  /**
   * Stores the operation and begins its work; returns it at once.
   * `conflict` if another operation has the instance. If the key is taken by now, that operation is returned and nothing begins.
   */
  async begin(request: NewOperation): Promise<{ operation: Operation; taken?: IdempotencyKey }> {
    if (this.#closed) throw new ComputeError('cancelled', 'The manager is closing');
    const { kind, host, instance, to, by, mayCancel, names = [] } = request;
    const createdAt = this.#now();
    const operation: Operation = {
      id: crypto.randomUUID(),
      kind,
      state: 'pending',
      host,
      instance,
      ...(to === undefined ? {} : { to }),
      ...(by === undefined ? {} : { by }),
      createdAt,
      steps: [],
      mayCancel,
    };
    // Two launches of one name have different UUIDs: the name is locked too.
    const hosts = to === undefined ? [host] : [host, to];
    const identities = [...new Set([instance.uuid, instance.name, ...names])];
    const locks = hosts.flatMap((each) => identities.map((identity) => `${each}/${identity}`));
    this.#lock(locks, operation);
    try {
      const key = request.key && { ...request.key, operationId: operation.id, createdAt };
      const events = [operationEvent(operation, createdAt)];
      const { taken } = await this.#options.journal.commit({
        operation,
        events,
        ...(key === undefined ? {} : { key }),
      });
      if (taken !== undefined) {
        this.#unlock(locks);
        return { operation: await this.get(taken.operationId), taken };
      }
    } catch (error) {
      this.#unlock(locks);
      throw error;
    }
    this.#run(operation, locks, request.work);
    return { operation };
  }

  /** `not-found` if there is none, or it is no longer kept. */
  async get(id: string): Promise<Operation> {
    const operation = this.#entries.get(id)?.running.record ?? (await this.#options.store.getOperation(id));
    if (operation === undefined) {
      throw new ComputeError('not-found', `Operation ${JSON.stringify(id)} does not exist`);
    }
    return operation;
  }

  /** An operation that has an instance of this host, or moves one there. */
  runningOn(host: string): Operation | undefined {
    return [...this.#locks.values()].find((each) => each.host === host || each.to === host);
  }

  /** All that are kept, newest first. */
  async list(): Promise<readonly Operation[]> {
    const operations = await this.#options.store.listOperations(MOST);
    return operations.map((operation) => this.#entries.get(operation.id)?.running.record ?? operation);
  }

  async wait(id: string, options: WaitOptions = {}): Promise<Operation> {
    const entry = this.#entries.get(id);
    if (entry === undefined) return this.get(id);
    const { signal, timeoutMs = 30_000 } = options;
    const subject = `Waiting for operation ${id}`;
    if (signal?.aborted === true) throw abortError(signal, subject);
    let timer: NodeJS.Timeout | undefined;
    let onAbort: (() => void) | undefined;
    try {
      const limits = new Promise<undefined>((resolve, reject) => {
        timer = setTimeout(() => resolve(undefined), timeoutMs);
        if (signal === undefined) return;
        onAbort = () => reject(abortError(signal, subject));
        signal.addEventListener('abort', onAbort, { once: true });
      });
      return (await Promise.race([entry.ended, limits])) ?? entry.running.record;
    } finally {
      clearTimeout(timer);
      if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort);
    }
  }

  /** Asks it to stop and undo; returns it as it is then. `conflict` if it has ended or cannot be cancelled. Asking twice is no error. */
  async cancel(id: string): Promise<Operation> {
    const operation = await this.get(id);
    const entry = this.#entries.get(id);
    if (entry === undefined || isEnded(operation.state)) {
      throw new ComputeError('conflict', `Operation ${id} cannot be cancelled: it has ${operation.state}`);
    }
    if (entry.running.cancelRequested) return operation;
    if (!operation.mayCancel) {
      throw new ComputeError(
        'conflict',
        `Operation ${id} cannot be cancelled: ${operation.kind} cannot be undone`,
      );
    }
    entry.running.cancel(`Operation ${id} was cancelled`);
    return entry.running.record;
  }

  /** Cancels what runs, and waits for its end and undo, at most `graceMs`. What then still runs is found by the next `recover`. */
  async close(graceMs: number): Promise<void> {
    this.#closed = true;
    const entries = [...this.#entries.values()];
    if (entries.length === 0) return;
    for (const { running } of entries) {
      if (running.record.mayCancel) running.cancel('The manager is closing');
    }
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([Promise.all(entries.map((entry) => entry.ended)), grace]);
    clearTimeout(timer);
    for (const { running } of this.#entries.values()) running.cancel('The manager is closing');
  }

  #run(operation: Operation, locks: readonly string[], work: Work): void {
    const { journal, report } = this.#options;
    const running = new RunningOperation(operation, { journal, report, now: this.#now });
    const ended = running.run(work).finally(() => {
      this.#entries.delete(operation.id);
      this.#unlock(locks);
    });
    this.#entries.set(operation.id, { running, ended });
  }

  #lock(locks: readonly string[], operation: Operation): void {
    for (const lock of locks) {
      const holder = this.#locks.get(lock);
      if (holder === undefined) continue;
      throw new ComputeError(
        'conflict',
        `Cannot begin ${operation.kind} of instance "${operation.instance.name}": operation ${holder.id} (${holder.kind}) is under way`,
      );
    }
    for (const lock of locks) this.#locks.set(lock, operation);
  }

  #unlock(locks: readonly string[]): void {
    for (const lock of locks) this.#locks.delete(lock);
  }
}
