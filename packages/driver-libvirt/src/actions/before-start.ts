import { type CallOptions } from '@hostelry/compute';
import { type Guest } from '../guest/guest.js';
import { hasVolumeDrivers, type ActionContext } from './context.js';

/** Brings to the host what an instance that is down needs there when it starts. */
export async function prepareStart(
  context: ActionContext,
  guest: Guest,
  options: CallOptions,
): Promise<void> {
  if (!hasVolumeDrivers(context)) return;
  const { connectVolumes } = await import('./driver-volumes.js');
  await connectVolumes(context, guest, options);
}
