import { ComputeError, type ConsoleFacet } from '@hostelry/compute';
import { type Calls } from '../guest-call.js';

/** The console facet. */
export function consoleFacet({ onGuest: call }: Calls): ConsoleFacet {
  return {
    serial: (uuid, options) =>
      call('open the console of', uuid, options, (guest) => {
        const reject = (why: string): never => {
          throw new ComputeError('conflict', `Cannot open the console of instance "${guest.name}": ${why}`);
        };
        if (!guest.isActive) reject(`it is ${guest.state}`);
        if (guest.isConsoleInUse && options?.force !== true) reject('it is in use');
        return guest.openConsole();
      }),
  };
}
