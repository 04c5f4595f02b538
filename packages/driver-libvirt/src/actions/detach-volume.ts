import { type DetachOptions } from '@hostelry/compute';
import { attachedVolume } from './attached-volume.js';
import { onGuest, type ActionContext } from './context.js';

const DETACH_TIMEOUT_MS = 20_000;

/** Takes a volume from an instance, with the guest's cooperation where it runs; see VolumesFacet.detach. */
export function detachVolume(
  context: ActionContext,
  uuid: string,
  target: string,
  options: DetachOptions = {},
): Promise<void> {
  const { signal, progress, timeoutMs = DETACH_TIMEOUT_MS } = options;
  return onGuest(context, uuid, { verb: 'detach a volume from', signal }, async (guest) => {
    const { devices } = await context.attachments();
    await devices.use(guest.domain, options, async (opened) => {
      const { identity } = attachedVolume(opened, guest, target);
      progress?.step('ask-guest');
      await opened.unplug(identity, { timeoutMs, ...(signal === undefined ? {} : { signal }) });
    });
  });
}
