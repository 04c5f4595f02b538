import { type CallOptions, type InterfacesFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { hasNetworkFilters } from '../host/network-filters.js';

/** Undefined on a host that gives its guests no cards while they exist, as libvirt's own test driver: it has no network filters either, which tells it from the simulator. */
export async function interfacesFacet(
  context: ActionContext,
  { signal }: CallOptions,
): Promise<InterfacesFacet | undefined> {
  const { host, hypervisor } = context;
  const isSure = hypervisor.mayLackInterfaces !== true;
  if (!isSure && !(await hasNetworkFilters(await host.connection(signal), signal))) return undefined;
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
