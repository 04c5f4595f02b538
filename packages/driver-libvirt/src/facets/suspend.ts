import { type SuspendFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function suspendFacet(context: ActionContext): SuspendFacet {
  return {
    suspend: async (uuid, options) => {
      const { suspend } = await import('../actions/suspend.js');
      return suspend(context, uuid, options);
    },
    resume: async (uuid, options) => {
      const { resumeSuspended } = await import('../actions/resume-suspended.js');
      return resumeSuspended(context, uuid, options);
    },
    discard: async (uuid, options) => {
      const { discardSaved } = await import('../actions/discard-saved.js');
      return discardSaved(context, uuid, options);
    },
  };
}
