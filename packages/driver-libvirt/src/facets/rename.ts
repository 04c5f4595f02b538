import { type RenameFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function renameFacet(context: ActionContext): RenameFacet {
  return {
    rename: async (uuid, name, options) =>
      (await import('../actions/rename.js')).rename(context, uuid, name, options),
  };
}
