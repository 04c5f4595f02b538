import { type CallOptions, type NetworksFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { hasNetworks } from '../networks/has-networks.js';

/** Absent where libvirt keeps no networks for the hypervisor. */
export async function networksFacet(
  context: ActionContext,
  { signal }: CallOptions,
): Promise<NetworksFacet | undefined> {
  if (!(await hasNetworks(await context.host.connection(signal), signal))) return undefined;
  const load = () => import('../actions/networks/networks.js');
  const update = () => import('../actions/networks/update-network.js');
  return {
    list: async (...args) => (await load()).listNetworks(context, ...args),
    get: async (...args) => (await load()).getNetwork(context, ...args),
    create: async (...args) =>
      (await import('../actions/networks/create-network.js')).createNetwork(context, ...args),
    start: async (...args) => (await load()).startNetwork(context, ...args),
    stop: async (...args) => (await load()).stopNetwork(context, ...args),
    setAutostart: async (...args) => (await load()).setNetworkAutostart(context, ...args),
    delete: async (...args) => (await load()).deleteNetwork(context, ...args),
    leases: async (...args) => (await load()).listLeases(context, ...args),
    reserve: async (...args) => (await update()).reserveAddress(context, ...args),
    release: async (...args) => (await update()).releaseAddress(context, ...args),
    setDnsHost: async (...args) => (await update()).setDnsHost(context, ...args),
  };
}
