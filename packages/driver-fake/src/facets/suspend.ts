import { type SuspendFacet } from '@hostelry/compute';
import { refusal, type Calls } from '../guest-call.js';

/** The suspend facet: what is saved is the state alone. */
export function suspendFacet({ onGuest }: Calls): SuspendFacet {
  return {
    suspend: (uuid, options) =>
      onGuest('suspend', uuid, options, (guest, host) => {
        if (guest.state === 'suspended') return;
        if (!guest.isActive) throw refusal('suspend', guest);
        host.suspend(guest);
      }),
    resume: (uuid, options) =>
      onGuest('resume', uuid, options, (guest, host) => {
        if (guest.state === 'running') return;
        if (guest.saved === undefined) throw refusal('resume', guest);
        host.start(guest);
      }),
    discard: (uuid, options) =>
      onGuest('discard the saved memory of', uuid, options, (guest) => {
        if (guest.saved === undefined) throw refusal('discard the saved memory of', guest);
        guest.saved = undefined;
        guest.state = 'stopped';
      }),
  };
}
