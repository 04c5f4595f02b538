import { type AnnotationsFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function annotationsFacet(context: ActionContext): AnnotationsFacet {
  return {
    set: async (uuid, change, options) =>
      (await import('../actions/annotate.js')).annotate(context, uuid, change, options),
  };
}
