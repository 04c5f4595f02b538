import { type CallOptions, type InterfacesFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { canPlug } from '../host/can-plug.js';

/** Absent where the hypervisor plugs no devices, as libvirt's own test driver. */
export async function interfacesFacet(
  context: ActionContext,
  options: CallOptions,
): Promise<InterfacesFacet | undefined> {
  if (!(await canPlug(context.host, context.hypervisor, options))) return undefined;
  return {
    attach: async (uuid, spec, options) => {
      const { attachInterface } = await import('../actions/attach-interface.js');
      return attachInterface(context, uuid, spec, options);
    },
    detach: async (uuid, mac, options) => {
      const { detachInterface } = await import('../actions/detach-interface.js');
      return detachInterface(context, uuid, mac, options);
    },
  };
}
