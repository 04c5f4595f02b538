import { type RebuildFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function rebuildFacet(context: ActionContext): RebuildFacet {
  return {
    rebuild: async (uuid, spec, options) =>
      (await import('../actions/rebuild.js')).rebuild(context, uuid, spec, options),
  };
}
