import { validateFirewallPolicy, type CallOptions, type Undo } from '@hostelry/compute';
import { type FirewalledInstance } from '@hostelry/firewall';
import { type MovingInstance } from '../moving/moving-instance.js';
import { type ActionContext } from './context.js';

/** Has the policy of an instance hold on this host before it is here. `unsupported` if this host cannot enforce it. Gives whether there is one. */
export async function receiveFirewall(
  context: ActionContext,
  { uuid, name }: FirewalledInstance,
  { policy }: MovingInstance,
  { undo, options }: { readonly undo: Undo; readonly options: CallOptions },
): Promise<boolean> {
  if (policy === undefined) return false;
  const firewall = await context.firewall();
  firewall.check(validateFirewallPolicy(policy));
  undo.push('the firewall', () => firewall.remove({ uuid, name }));
  options.signal?.throwIfAborted();
  await firewall.apply({ uuid, name }, policy);
  return true;
}
