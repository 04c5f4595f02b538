import type { InstanceResource } from '@hostelry/server/api';
import { move } from '../../api/instances.js';
import { settled } from '../../api/operations.js';
import { reasonOf } from '../../api/request.js';

/** What became of one instance of a host that is drained. */
export interface Drained {
  readonly instance: Pick<InstanceResource, 'name' | 'uuid'>;
  readonly outcome: 'waiting' | 'moving' | 'moved' | 'failed';
  /** Where it went, or why it stayed. */
  readonly detail?: string;
}

/**
 * Moves instances to other hosts, one after the other, running ones while they run unless they are to be stopped.
 * Every instance is tried; `tell` has the whole table after each change. Once the signal is aborted no more are begun.
 */
export async function drain(
  instances: readonly InstanceResource[],
  stop: boolean,
  tell: (drained: readonly Drained[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const table: Drained[] = instances.map((instance) => ({ instance, outcome: 'waiting' }));
  const note = (index: number, change: Omit<Drained, 'instance'>): void => {
    const row = table[index];
    if (row === undefined) return;
    table[index] = { instance: row.instance, ...change };
    if (!signal.aborted) tell([...table]);
  };
  tell([...table]);
  for (const [index, instance] of instances.entries()) {
    if (signal.aborted) return;
    note(index, { outcome: 'moving' });
    try {
      const live = !stop && (instance.state === 'running' || instance.state === 'paused');
      const { result } = await settled(await move(instance, { live }), signal);
      note(index, { outcome: 'moved', ...(result?.host === undefined ? {} : { detail: result.host }) });
    } catch (error) {
      note(index, { outcome: 'failed', detail: reasonOf(error) });
    }
  }
}
