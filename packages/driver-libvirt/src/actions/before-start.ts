import { type CallOptions } from '@hostelry/compute';
import { type Guest } from '../guest/guest.js';
import { readPacked } from '../guest/packed.js';
import { hasVolumeDrivers, wrongState, type ActionContext } from './context.js';

/** Brings to the host what an instance that is down needs there when it starts. `conflict` if it may not start: it is packed for another host. */
export async function prepareStart(
  context: ActionContext,
  guest: Guest,
  options: CallOptions,
): Promise<void> {
  if ((await readPacked(guest, options)) !== undefined) {
    throw wrongState('start', guest, 'packed for another host');
  }
  if (!hasVolumeDrivers(context)) return;
  const { connectVolumes } = await import('./driver-volumes.js');
  await connectVolumes(context, guest, options);
}
