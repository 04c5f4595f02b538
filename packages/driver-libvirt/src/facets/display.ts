import { type DisplayFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function displayFacet(context: ActionContext): DisplayFacet {
  return {
    describe: async (uuid, options) =>
      (await import('../actions/describe-display.js')).describeDisplay(context, uuid, options),
    open: async (uuid, options) =>
      (await import('../actions/open-display.js')).openDisplay(context, uuid, options),
  };
}
