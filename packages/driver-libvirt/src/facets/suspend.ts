import { type CallOptions, type SuspendFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { supports } from '../host/supports.js';

/** Absent where nothing can be shown of what was saved: libvirt's own test driver notes that a guest was saved, and boots it anew. */
export async function suspendFacet(
  context: ActionContext,
  options: CallOptions,
): Promise<SuspendFacet | undefined> {
  const keepsMemory = await supports(
    context.host,
    (domain, call) => domain.managedSaveGetXMLDesc(0, call),
    options,
  );
  if (!keepsMemory) return undefined;
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
