import { type CallOptions, type RescueFacet } from '@hostelry/compute';
import { StorageVol } from '@hostelry/libvirt';
import { type ActionContext } from '../actions/context.js';
import { isLibvirtError } from '../errors.js';

/** Where no image can be brought to the host (libvirt's own test driver) there is nothing to rescue from. */
export async function rescueFacet(
  context: ActionContext,
  options: CallOptions,
): Promise<RescueFacet | undefined> {
  if (context.hypervisor.mayLackUploads === true && !(await takesUploads(context, options))) return undefined;
  return {
    rescue: async (uuid, spec, options) =>
      (await import('../actions/rescue.js')).rescue(context, uuid, spec, options),
    unrescue: async (uuid, options) =>
      (await import('../actions/unrescue.js')).unrescue(context, uuid, options),
  };
}

/** Asked of a volume that is nowhere: a host that takes uploads misses it. */
async function takesUploads({ host }: ActionContext, { signal }: CallOptions): Promise<boolean> {
  const connection = await host.connection(signal);
  const nowhere = new StorageVol(connection, { pool: '-', name: '-', key: '-' });
  try {
    const upload = await nowhere.upload({ length: 0, ...(signal === undefined ? {} : { signal }) });
    upload.destroy();
    return true;
  } catch (error) {
    if (isLibvirtError(error)) return !isLibvirtError(error, 'NO_SUPPORT');
    throw error;
  }
}
