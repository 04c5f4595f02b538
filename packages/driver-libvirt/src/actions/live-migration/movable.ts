import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type Guest } from '../../guest/guest.js';
import { hasSnapshots } from '../../moving/has-snapshots.js';
import { wrongState, type ActionContext } from '../context.js';
import { requireRootAble } from '../disk-limits.js';
import { describeGuest } from '../get.js';
import { requireUnbound } from '../require-unbound.js';

/** What a guest is that may move. `conflict` unless it runs or is paused, or if it is rescued or has snapshots, which libvirt does not migrate. */
export async function requireMovable(
  context: ActionContext,
  verb: string,
  guest: Guest,
  options: CallOptions,
): Promise<{ readonly isRunning: boolean; readonly memoryMiB: number; readonly vcpus: number }> {
  const { state, rescued, memoryMiB, vcpus } = await describeGuest(guest, context.definitions, options);
  if (rescued === true) throw wrongState(verb, guest, 'rescued');
  if (state !== 'running' && state !== 'paused') throw wrongState(verb, guest, state);
  await requireUnbound(context, guest, options);
  await requireRootAble(context, guest, { action: 'move-running', verb }, options);
  if (await hasSnapshots(guest, options)) {
    throw new ComputeError(
      'conflict',
      `Cannot ${verb} instance "${guest.name}": it has snapshots, which do not move`,
    );
  }
  return { isRunning: state === 'running', memoryMiB, vcpus };
}
