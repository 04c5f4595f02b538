import { type ProgressOptions } from '@hostelry/compute';
import { readPacked, unmarkPacked } from '../../guest/packed.js';
import { onGuest, wrongState, type ActionContext } from '../context.js';

/** An instance that stays after all is as before it was packed: its copies are removed, it runs if it ran, and last the mark goes, so that it may be called again. */
export function revert(context: ActionContext, uuid: string, options: ProgressOptions = {}): Promise<void> {
  const { signal, progress } = options;
  const verb = 'revert the migration of';
  return onGuest(context, uuid, { verb, signal }, async (guest) => {
    const packed = await readPacked(guest, options);
    if (packed === undefined) throw wrongState(verb, guest, 'not packed');
    for (const copy of packed.copies) {
      progress?.step(`delete-volume ${copy.name}`);
      await (await context.images()).deleteVolume(copy, signal === undefined ? {} : { signal });
    }
    if (packed.wasRunning && !(await guest.isActive(options))) {
      progress?.step('start');
      await guest.domain.create(0, { signal });
    }
    await unmarkPacked(guest, options);
  });
}
