import { type PauseFacet } from '@hostelry/compute';
import { type FakeGuest } from '../fake-guest.js';
import { refusal, type Calls } from '../guest-call.js';

/** The pause facet. */
export function pauseFacet({ onGuest: call }: Calls): PauseFacet {
  return {
    pause: (uuid, options) =>
      call('pause', uuid, options, (guest, host) => {
        requireActive('pause', guest);
        if (guest.state === 'running') host.pause(guest);
      }),
    resume: (uuid, options) =>
      call('resume', uuid, options, (guest, host) => {
        requireActive('resume', guest);
        if (guest.state === 'paused') host.resume(guest);
      }),
  };
}

function requireActive(verb: string, guest: FakeGuest): void {
  if (!guest.isActive) throw refusal(verb, guest);
}
