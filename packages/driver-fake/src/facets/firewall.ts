import { validateFirewallPolicy, type FirewallFacet } from '@hostelry/compute';
import { type Calls } from '../guest-call.js';

/** The firewall facet: a policy is remembered; there is no traffic. */
export function firewallFacet({ onGuest }: Calls): FirewallFacet {
  return {
    set: (uuid, policy, options) =>
      onGuest('set the firewall of', uuid, options, (guest) => {
        guest.policy = structuredClone(validateFirewallPolicy(policy));
      }),
    get: (uuid, options) =>
      onGuest('read the firewall of', uuid, options, (guest) => structuredClone(guest.policy)),
    clear: (uuid, options) =>
      onGuest('clear the firewall of', uuid, options, (guest) => {
        guest.policy = undefined;
      }),
  };
}
