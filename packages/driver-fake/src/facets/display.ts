import { type DisplayFacet } from '@hostelry/compute';
import { refusal, type Calls } from '../guest-call.js';

/** The display facet: what is called VNC gives back what it is sent. */
export function displayFacet({ onGuest }: Calls): DisplayFacet {
  return {
    describe: (uuid, options) =>
      onGuest('describe the display of', uuid, options, (guest) => {
        if (!guest.isActive) throw refusal('describe the display of', guest);
        return [{ kind: 'vnc' as const, passwordRequired: false }];
      }),
    open: (uuid, options) =>
      onGuest('open the display of', uuid, options, (guest) => {
        if (!guest.isActive) throw refusal('open the display of', guest);
        return guest.openDisplay();
      }),
  };
}
