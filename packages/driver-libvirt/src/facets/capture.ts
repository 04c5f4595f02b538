import { type CaptureFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function captureFacet(context: ActionContext): CaptureFacet {
  return {
    capture: async (uuid, given) => {
      const { capture } = await import('../actions/capture.js');
      return capture(context, uuid, given);
    },
  };
}
