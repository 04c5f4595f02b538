import { type ImageCacheFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { pruneImages } from '../actions/prune-images.js';

export function imageCacheFacet(context: ActionContext): ImageCacheFacet {
  return { prune: (options) => pruneImages(context, options) };
}
