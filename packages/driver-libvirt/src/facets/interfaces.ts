import { type InterfacesFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function interfacesFacet(context: ActionContext): InterfacesFacet {
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
