import { type CallOptions, type InterfacesFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { hasDomainCall } from '../host/has-call.js';

/** Undefined on a host whose hypervisor attaches nothing, as libvirt's own test driver before 10. */
export async function interfacesFacet(
  context: ActionContext,
  { signal }: CallOptions,
): Promise<InterfacesFacet | undefined> {
  const { host, hypervisor } = context;
  if (hypervisor.mayLackHotplug === true) {
    const connection = await host.connection(signal);
    const nothing = '<interface/>';
    if (!(await hasDomainCall(connection, (nobody) => nobody.attachDevice(nothing, 0, { signal })))) {
      return undefined;
    }
  }
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
