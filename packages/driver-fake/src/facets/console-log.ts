import { type ConsoleLogFacet } from '@hostelry/compute';
import { type Calls } from '../guest-call.js';

const DEFAULT_BYTES = 102_400;

/** The console log facet: a line for each start. */
export function consoleLogFacet({ onGuest }: Calls): ConsoleLogFacet {
  return {
    read: (uuid, options) =>
      onGuest('read the console log of', uuid, options, ({ log }) => {
        const from = Math.max(0, log.length - (options?.maxBytes ?? DEFAULT_BYTES));
        return { bytes: new Uint8Array(log.subarray(from)), truncated: from > 0 };
      }),
  };
}
