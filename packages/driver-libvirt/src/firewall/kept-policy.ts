import { ComputeError, validateFirewallPolicy, type FirewallPolicy } from '@hostelry/compute';
import { keptValue, type KeptValue } from '../guest/kept-value.js';

/** Where a domain's metadata keeps the policy of its instance. */
export const KEPT_POLICY: KeptValue = {
  namespace: 'urn:hostelry:firewall:1',
  prefix: 'hostelry-firewall',
  name: 'policy',
};

/** The policy that a domain's document keeps; undefined if the instance has none. `failed` if what is there is none. */
export function keptPolicy(xml: string): FirewallPolicy | undefined {
  if (!xml.includes(KEPT_POLICY.namespace)) return undefined;
  try {
    return validateFirewallPolicy(keptValue(xml, KEPT_POLICY));
  } catch (error) {
    throw new ComputeError('failed', 'The firewall policy in the metadata of the domain is damaged', {
      cause: error,
    });
  }
}
