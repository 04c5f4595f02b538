import { type ResizeFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function resizeFacet(context: ActionContext): ResizeFacet {
  return {
    resize: async (uuid, size, options) =>
      (await import('../actions/resize.js')).resize(context, uuid, size, options),
  };
}
