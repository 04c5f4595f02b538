import { type RebootOptions } from '@hostelry/compute';
import { isLibvirtError } from '../errors.js';
import { type Guest } from '../guest/guest.js';
import { type Sighting, type Watch } from '../host/watches.js';
import { askWhenReady } from './ask-when-ready.js';
import { onGuest, wrongState, type ActionContext } from './context.js';
import { powerOff } from './power-off.js';
import { startGuest } from './start-guest.js';

/**
 * Reboots a running instance: asks the guest, waits for libvirt's event, and resets it when the time is up.
 * `forced` says whether it came to that. A guest that stops instead of rebooting is started again.
 */
export function reboot(
  context: ActionContext,
  uuid: string,
  options: RebootOptions = {},
): Promise<{ readonly forced: boolean }> {
  const { signal, progress, mode = 'soft', timeoutMs = context.options.stopTimeoutMs } = options;
  return onGuest(context, uuid, { verb: 'reboot', signal }, async (guest) => {
    const watch = context.host.watch(uuid);
    try {
      const { state } = await guest.power(options);
      if (state !== 'running') throw wrongState('reboot', guest, state);
      if (mode === 'soft' && timeoutMs > 0) {
        progress?.step('ask-guest');
        const { reportsReboot } = context.hypervisor;
        const asking = { timeoutMs, retryMs: context.options.shutdownRetryMs, signal, reportsReboot };
        if (await askToReboot(guest, watch, asking)) return { forced: false };
      }
      progress?.step('reset');
      await reset(context, guest, signal);
      return { forced: true };
    } finally {
      watch.close();
    }
  });
}

/**
 * Asks the guest to reboot, again at each pause, because one that is still booting does not hear the first time.
 * True when it rebooted; false when the time is up or it cannot be asked.
 */
async function askToReboot(
  guest: Guest,
  watch: Watch,
  options: {
    readonly timeoutMs: number;
    readonly retryMs: number;
    readonly signal: AbortSignal | undefined;
    readonly reportsReboot: boolean;
  },
): Promise<boolean> {
  const { retryMs, signal, reportsReboot } = options;
  const deadline = Date.now() + options.timeoutMs;
  for (;;) {
    try {
      await askWhenReady(() => guest.domain.reboot(0, { signal }), { deadline, signal });
    } catch (error) {
      if (signal?.aborted === true || !isLibvirtError(error) || isLibvirtError(error, 'NO_DOMAIN'))
        throw error;
      // It may have stopped before it was asked again; otherwise this guest cannot be asked.
      return cameBack(guest, await watch.until(isAnswer, { timeoutMs: 0, signal }), signal);
    }
    if (!reportsReboot) return true;
    const waitMs = Math.min(retryMs, deadline - Date.now());
    if (waitMs <= 0) return false;
    const seen = await watch.until(isAnswer, { timeoutMs: waitMs, signal });
    if (seen !== undefined) return cameBack(guest, seen, signal);
    if (Date.now() >= deadline) return false;
  }
}

function isAnswer({ change }: Sighting): boolean {
  return change === 'rebooted' || change === 'stopped';
}

/** Whether the guest answered; one that stopped instead of rebooting is started again. */
async function cameBack(
  guest: Guest,
  seen: Sighting | undefined,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (seen?.change === 'stopped') await guest.domain.create(0, { signal });
  return seen !== undefined;
}

/** Resets the machine; where the hypervisor cannot, power is taken away and given again. */
async function reset(context: ActionContext, guest: Guest, signal: AbortSignal | undefined): Promise<void> {
  try {
    await guest.domain.reset(0, { signal });
  } catch (error) {
    if (!isLibvirtError(error, 'NO_SUPPORT', 'OPERATION_UNSUPPORTED')) throw error;
    const options = signal === undefined ? {} : { signal };
    // A transient domain is gone once it is off, and nothing could start it again.
    if (!(await guest.isPersistent(options))) throw error;
    await powerOff(guest, options);
    await startGuest(context, guest, { signal });
  }
}
