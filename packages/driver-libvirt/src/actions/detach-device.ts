import { ComputeError, type DetachOptions } from '@hostelry/compute';
import { listedDevices } from '../guest/device-list.js';
import { onGuest, type ActionContext } from './context.js';

const DETACH_TIMEOUT_MS = 20_000;

/** Takes a device from an instance; the host has its own back then. See DevicesFacet.detach. */
export function detachDevice(
  context: ActionContext,
  uuid: string,
  id: string,
  options: DetachOptions = {},
): Promise<void> {
  const { signal, progress, timeoutMs = DETACH_TIMEOUT_MS } = options;
  return onGuest(context, uuid, { verb: 'detach a device from', signal }, async (guest) => {
    const { devices } = await context.attachments();
    await devices.use(guest.domain, options, async (opened) => {
      const found = listedDevices(opened.store.snapshot.map).find(({ info }) => info.id === id);
      if (found === undefined) {
        throw new ComputeError('not-found', `Instance "${guest.name}" has no device "${id}"`);
      }
      const { alias } = found.object.spec;
      if (!found.info.removable || alias === undefined) {
        throw new ComputeError('conflict', `Device "${id}" of instance "${guest.name}" cannot be removed`);
      }
      progress?.step('ask-guest');
      await opened.unplug({ alias }, { timeoutMs, ...(signal === undefined ? {} : { signal }) });
    });
  });
}
