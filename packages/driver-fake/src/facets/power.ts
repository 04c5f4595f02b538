import { setTimeout as delay } from 'node:timers/promises';
import { type PowerFacet, type RebootOptions, type StopOptions } from '@hostelry/compute';
import { type FakeGuest } from '../fake-guest.js';
import { type FakeHost } from '../fake-host.js';
import { refusal, type Calls } from '../guest-call.js';

const ANSWER_TIMEOUT_MS = 60_000;

/** The power facet. A guest that answers is down, or up again, at once. */
export function powerFacet({ onGuest: call }: Calls): PowerFacet {
  return {
    start: (uuid, options) =>
      call('start', uuid, options, (guest, host) => {
        if (guest.isActive) throw refusal('start', guest);
        if (guest.packed !== undefined) throw refusal('start', guest, 'packed for another host');
        host.start(guest);
      }),
    stop: (uuid, options) =>
      call('stop', uuid, options, async (guest, host) => {
        if (!guest.isActive) return { forced: false };
        const forced = !(await isAnswered(guest, options?.mode === 'force', options));
        host.stop(guest);
        return { forced };
      }),
    reboot: (uuid, options) =>
      call('reboot', uuid, options, async (guest, host) => {
        if (guest.state !== 'running') throw refusal('reboot', guest);
        const forced = !(await isAnswered(guest, options?.mode === 'hard', options));
        resetIfThere(guest, host);
        return { forced };
      }),
  };
}

/** Asks the guest; false when it must be forced, at once or when the time is up. */
async function isAnswered(
  guest: FakeGuest,
  atOnce: boolean,
  { progress, signal, timeoutMs = ANSWER_TIMEOUT_MS }: StopOptions | RebootOptions = {},
): Promise<boolean> {
  if (atOnce || timeoutMs === 0 || guest.state !== 'running') return false;
  progress?.step('ask-guest');
  if (guest.answers) return true;
  await delay(timeoutMs, undefined, { signal });
  return false;
}

/** While the guest was asked, somebody else may have stopped it. */
function resetIfThere(guest: FakeGuest, host: FakeHost): void {
  if (guest.state !== 'running') throw refusal('reboot', guest);
  host.reboot(guest);
}
