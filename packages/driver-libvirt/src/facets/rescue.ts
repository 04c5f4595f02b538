import { type RescueFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function rescueFacet(context: ActionContext): RescueFacet {
  return {
    rescue: async (uuid, spec, options) =>
      (await import('../actions/rescue.js')).rescue(context, uuid, spec, options),
    unrescue: async (uuid, options) =>
      (await import('../actions/unrescue.js')).unrescue(context, uuid, options),
  };
}
