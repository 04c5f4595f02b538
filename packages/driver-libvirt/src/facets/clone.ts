import { type CloneFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function cloneFacet(context: ActionContext): CloneFacet {
  return {
    clone: async (uuid, spec, options) =>
      (await import('../actions/clone.js')).clone(context, uuid, spec, options),
  };
}
