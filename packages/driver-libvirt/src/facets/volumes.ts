import { type CallOptions, type VolumesFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { canPlug } from '../host/can-plug.js';

/** Absent where the hypervisor plugs no devices, as libvirt's own test driver. */
export async function volumesFacet(
  context: ActionContext,
  options: CallOptions,
): Promise<VolumesFacet | undefined> {
  if (!(await canPlug(context.host, context.hypervisor, options))) return undefined;
  return {
    attach: async (...args) => (await import('../actions/attach-volume.js')).attachVolume(context, ...args),
    detach: async (...args) => (await import('../actions/detach-volume.js')).detachVolume(context, ...args),
    swap: async (...args) => (await import('../actions/swap-volume.js')).swapVolume(context, ...args),
    extend: async (...args) => (await import('../actions/extend-volume.js')).extendVolume(context, ...args),
    connector: async (...args) => (await import('../actions/connector.js')).connector(context.host, ...args),
  };
}
