import { asComputeError, ComputeError, Undo, type ComputeDriver } from '@hostelry/compute';
import { type FoundInstance } from '../instances.js';
import { type Work, type WorkContext } from '../running-operation.js';
import { facet, type Check } from './action.js';
import { checking, FLAG, NAME } from './checks.js';
import { type MoveRequest } from './requests.js';

/** Throws `invalid` that names the field and the value. */
export const checkMove: Check<MoveRequest> = checking({ to: NAME, live: FLAG });

/** The work of moving an instance to another host. `unsupported` if one of the two drivers cannot do it. */
export function moveWork(source: FoundInstance, target: ComputeDriver, { live = false }: MoveRequest): Work {
  const move = live ? liveMove(source, target) : coldMove(source, target);
  return async (context) => move(context);
}

/** A move to whose end nothing may be left half-way: what fails or is aborted before the point of no return is undone. */
type Move = (context: WorkContext) => Promise<void>;

function liveMove({ driver, instance }: FoundInstance, target: ComputeDriver): Move {
  const source = facet(driver, 'liveMigration');
  const destination = facet(target, 'liveMigration');
  const { uuid } = instance;
  return async (context) => {
    const { signal, progress } = context;
    const undo = new Undo();
    progress.step('offer');
    const offer = await source.offer(uuid, { signal });
    progress.step('accept');
    const ticket = await destination.accept(offer, { signal });
    undo.push('what the destination prepared', () => destination.withdraw(ticket));
    await undone(undo, signal, async () => {
      progress.step('check');
      await source.check(uuid, ticket, { signal });
      await source.migrate(uuid, ticket, context);
    });
    // It runs there: what is left is not given up.
    progress.step('complete');
    await twice(() => destination.complete(ticket));
  };
}

function coldMove({ driver, instance }: FoundInstance, target: ComputeDriver): Move {
  const source = facet(driver, 'coldMigration');
  const destination = facet(target, 'coldMigration');
  const { uuid } = instance;
  return async (context) => {
    const { signal, progress } = context;
    const undo = new Undo();
    progress.step('pack');
    const packed = await source.pack(uuid, context);
    undo.push('the instance on its host', () => source.revert(uuid));
    await undone(undo, signal, async () => {
      progress.step('unpack');
      await destination.unpack(packed, context);
    });
    progress.step('confirm');
    await twice(() => source.confirm(uuid));
  };
}

/** Does the work; undoes what was pushed if it fails. What cannot be undone is told with the failure. */
async function undone(undo: Undo, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const failures = await undo.run();
    if (failures.length === 0) throw error;
    const left = failures.map(({ name, error: cause }) => `${name} (${reasonOf(cause)})`).join(', ');
    const { code, message, details } = asComputeError(error, 'Moving it', signal);
    throw new ComputeError(code, `${message}; not undone: ${left}`, { cause: error, details });
  }
}

/** A last step that may be repeated: a connection that broke meanwhile is there again. */
async function twice(step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch {
    await step();
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
