import { type CallOptions } from '@hostelry/compute';
import { withContext } from '../errors.js';
import { type ActionContext } from './context.js';

/** Removes cached images that nothing uses from the driver's pool; gives their names. */
export function pruneImages(context: ActionContext, options: CallOptions = {}): Promise<readonly string[]> {
  const { pool, uri } = context.options;
  const what = `Cannot prune the images of pool "${pool}" on ${uri}`;
  return withContext({ what, signal: options.signal }, async () => (await context.images()).prune(options));
}
