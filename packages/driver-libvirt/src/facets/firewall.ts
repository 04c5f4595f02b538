import { type CallOptions, type FirewallFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { hasNetworkFilters } from '../host/network-filters.js';

/** Undefined on a host whose firewall enforces nothing, or that has no network filters. */
export async function firewallFacet(
  context: ActionContext,
  { signal }: CallOptions,
): Promise<FirewallFacet | undefined> {
  const { host, options } = context;
  if (options.firewall === 'noop') return undefined;
  // The default is not loaded before it is used.
  if (options.firewall === 'nwfilter') {
    if (!(await hasNetworkFilters(await host.connection(signal), signal))) return undefined;
  } else if (!(await context.firewall()).enforces) return undefined;
  const load = () => import('../actions/set-firewall.js');
  return {
    set: async (uuid, policy, each) => (await load()).setFirewall(context, uuid, policy, each),
    get: async (uuid, each) => (await load()).getFirewall(context, uuid, each),
    clear: async (uuid, each) => (await load()).clearFirewall(context, uuid, each),
  };
}
