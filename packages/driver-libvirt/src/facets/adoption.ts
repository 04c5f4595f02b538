import { type AdoptionFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function adoptionFacet(context: ActionContext): AdoptionFacet {
  return {
    adopt: async (uuid, options) => (await import('../actions/adopt.js')).adopt(context, uuid, options),
    disown: async (uuid, options) => (await import('../actions/adopt.js')).disown(context, uuid, options),
  };
}
