import { type StopOptions } from '@hostelry/compute';
import { isLibvirtError } from '../errors.js';
import { type Guest } from '../guest/guest.js';
import { type Watch } from '../host/watches.js';
import { askWhenReady } from './ask-when-ready.js';
import { onGuest, type ActionContext } from './context.js';
import { isStillActive, powerOff } from './power-off.js';

/**
 * Stops an instance: asks the guest, waits for libvirt's event, and takes the power away when the time is up.
 * `forced` says whether it came to that. An instance that is down already is no error.
 * A paused or sleeping guest cannot answer, so it is forced at once.
 */
export function stop(
  context: ActionContext,
  uuid: string,
  options: StopOptions = {},
): Promise<{ readonly forced: boolean }> {
  const { signal, progress, mode = 'graceful', timeoutMs = context.options.stopTimeoutMs } = options;
  return onGuest(context, uuid, { verb: 'stop', signal }, async (guest) => {
    // Made before anything is asked for, so that no event is missed.
    const watch = context.host.watch(uuid);
    try {
      const { state, isActive } = await guest.power(options);
      if (!isActive && state !== 'crashed') return { forced: false };
      const canAnswer = state === 'running' || state === 'stopping';
      if (mode === 'graceful' && timeoutMs > 0 && canAnswer) {
        progress?.step('ask-guest');
        const { shutdownFlags: flags = 0 } = context.hypervisor;
        const asking = { timeoutMs, retryMs: context.options.shutdownRetryMs, flags, signal };
        if (await askToStop(guest, watch, asking)) return { forced: false };
      }
      progress?.step('power-off');
      return { forced: await powerOff(guest, options) };
    } finally {
      watch.close();
    }
  });
}

/**
 * Asks the guest to shut down, again at each pause, because one that is still booting does not hear the first time.
 * True when it stopped; false when the time is up or it cannot be asked.
 */
async function askToStop(
  guest: Guest,
  watch: Watch,
  options: {
    readonly timeoutMs: number;
    readonly retryMs: number;
    readonly flags: number;
    readonly signal: AbortSignal | undefined;
  },
): Promise<boolean> {
  const { retryMs, signal } = options;
  const deadline = Date.now() + options.timeoutMs;
  for (;;) {
    try {
      const { flags } = options;
      await askWhenReady(() => guest.domain.shutdown(flags, { signal }), { deadline, signal });
    } catch (error) {
      if (signal?.aborted === true || !isLibvirtError(error)) throw error;
      // It may have stopped meanwhile; otherwise this guest cannot be asked, and force is what is left.
      return !(await isStillActive(guest, { ...(signal === undefined ? {} : { signal }) }));
    }
    const waitMs = Math.min(retryMs, deadline - Date.now());
    if (waitMs <= 0) return false;
    const stopped = await watch.until(({ change }) => change === 'stopped', { timeoutMs: waitMs, signal });
    if (stopped !== undefined) return true;
    if (Date.now() >= deadline) return false;
  }
}
