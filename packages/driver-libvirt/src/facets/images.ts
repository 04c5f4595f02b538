import { type CallOptions, type ImagesFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { hasStoragePools } from '../storage/has-storage-pools.js';

/** Images are kept in a storage pool: absent where libvirt has none. */
export async function imagesFacet(
  context: ActionContext,
  { signal }: CallOptions,
): Promise<ImagesFacet | undefined> {
  if (!(await hasStoragePools(await context.host.connection(signal), signal))) return undefined;
  const load = () => import('../actions/images/images.js');
  return {
    list: async (...args) => (await load()).listImages(context, ...args),
    get: async (...args) => (await load()).getImage(context, ...args),
    import: async (...args) =>
      (await import('../actions/images/import-image.js')).importImage(context, ...args),
    delete: async (...args) => (await load()).deleteImage(context, ...args),
  };
}
