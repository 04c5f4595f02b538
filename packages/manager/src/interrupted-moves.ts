import { ComputeError, type ComputeDriver } from '@hostelry/compute';
import { facet } from './actions/action.js';
import { type EventHub } from './event-hub.js';
import { type Hosts } from './hosts.js';
import { type Operation } from './operation.js';

export interface InterruptedMovesOptions {
  readonly hosts: Hosts;
  readonly events: EventHub;
  /** Told what could not be settled. */
  readonly report: (problem: Error) => void;
}

/**
 * Settles moves of stopped instances that a former process left half-way: an instance that is packed cannot be started, and nobody else remembers why.
 * One that was there already stays there; any other goes back. A live move needs nothing: the hypervisors end it by themselves.
 */
export class InterruptedMoves {
  readonly #options: InterruptedMovesOptions;
  readonly #closing = new AbortController();
  readonly #waiting: Set<Operation>;
  #done: Promise<void> | undefined;

  constructor(operations: readonly Operation[], options: InterruptedMovesOptions) {
    this.#options = options;
    this.#waiting = new Set(operations.filter(isColdMove));
  }

  /** Begins; returns at once. A move waits until both of its hosts are connected. */
  start(): void {
    if (this.#waiting.size > 0) this.#done = this.#settleAll();
  }

  async close(): Promise<void> {
    this.#closing.abort(new ComputeError('cancelled', 'The manager is closing'));
    await this.#done;
  }

  async #settleAll(): Promise<void> {
    const { signal } = this.#closing;
    const events = this.#options.events.subscribe({ signal });
    await this.#tryAll();
    if (this.#waiting.size === 0) return;
    for await (const { type, change } of events) {
      if (type === 'host' && change === 'connected') await this.#tryAll();
      if (this.#waiting.size === 0) return;
    }
  }

  async #tryAll(): Promise<void> {
    for (const operation of this.#waiting) {
      try {
        const drivers = await this.#drivers(operation);
        if (drivers === undefined) continue;
        await settle(operation, ...drivers, this.#closing.signal);
      } catch (error) {
        if (this.#closing.signal.aborted) return;
        const { kind, id, instance, host } = operation;
        const what = `Cannot settle the ${kind} of "${instance.name}" on host "${host}" (operation ${id})`;
        this.#options.report(new Error(what, { cause: error }));
      }
      this.#waiting.delete(operation);
    }
  }

  /** Of both hosts; undefined while one is not connected. */
  async #drivers({ host, to = '' }: Operation): Promise<readonly [ComputeDriver, ComputeDriver] | undefined> {
    const { hosts } = this.#options;
    const { signal } = this.#closing;
    try {
      return [await hosts.get(host).ready({ signal }), await hosts.get(to).ready({ signal })];
    } catch (error) {
      // A host that was removed does not come back.
      if (error instanceof ComputeError && error.code === 'not-found') throw error;
      return undefined;
    }
  }
}

function isColdMove({ kind, steps, instance, to }: Operation): boolean {
  return kind === 'move' && steps[0]?.name === 'pack' && instance.uuid !== undefined && to !== undefined;
}

async function settle(
  { steps, instance }: Operation,
  source: ComputeDriver,
  target: ComputeDriver,
  signal: AbortSignal,
): Promise<void> {
  const { uuid = '' } = instance;
  const packed = facet(source, 'coldMigration');
  if (steps.at(-1)?.name === 'confirm') return unlessDone(() => packed.confirm(uuid, { signal }));
  const there = await target.list({ signal });
  if (there.some((each) => each.uuid === uuid)) await target.destroy(uuid, { signal });
  await unlessDone(() => packed.revert(uuid, { signal }));
}

/** `conflict`: it is not packed any more; `not-found`: it is gone from its host. */
async function unlessDone(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ComputeError && (error.code === 'conflict' || error.code === 'not-found')) return;
    throw error;
  }
}
