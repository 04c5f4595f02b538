import {
  ComputeError,
  validateFirewallPolicy,
  type CallOptions,
  type FirewallPolicy,
  type Undo,
} from '@hostelry/compute';
import { type FirewallDriver } from '@hostelry/firewall';
import { DomainXMLFlags } from '@hostelry/libvirt';
import { reachOf } from '../devices/hotplug/guest-state.js';
import { bindInterfaces, type Binding } from '../firewall/bind-interfaces.js';
import { KEPT_POLICY, keptPolicy } from '../firewall/kept-policy.js';
import { type Guest } from '../guest/guest.js';
import { keepValue } from '../guest/kept-value.js';
import { onGuest, type ActionContext } from './context.js';
import { undoing } from './undoing.js';

/**
 * Puts a policy before all interfaces of an instance: its filter first, then the interfaces that name it, and last the metadata that `get` reads.
 * On failure each is as it was.
 */
export async function setFirewall(
  context: ActionContext,
  uuid: string,
  given: FirewallPolicy,
  options: CallOptions = {},
): Promise<void> {
  const { signal } = options;
  const policy = validateFirewallPolicy(given);
  const firewall = await context.firewall();
  firewall.check(policy);
  await onGuest(context, uuid, { verb: 'set the firewall of', signal }, async (guest) => {
    const { devices } = await context.attachments();
    await devices.inTurn(uuid, options, () =>
      undoing({ verb: 'set the firewall of', guest, signal }, async (undo) => {
        const before = await policyNow(guest, options);
        signal?.throwIfAborted();
        undo.push('the filter', () => restore(firewall, guest, before));
        await firewall.apply(guest, policy);
        const binding = await bindingOf(firewall, guest, options);
        await bindInterfaces(guest.domain, binding, { ...options, undo });
        await keepPolicy(guest, policy, before, undo);
      }),
    );
  });
}

/** Takes a policy away: from the interfaces, from the metadata, and then the filter that nothing names any more. On failure it holds on. */
export async function clearFirewall(
  context: ActionContext,
  uuid: string,
  options: CallOptions = {},
): Promise<void> {
  const { signal } = options;
  const firewall = await context.firewall();
  await onGuest(context, uuid, { verb: 'clear the firewall of', signal }, async (guest) => {
    const { devices } = await context.attachments();
    await devices.inTurn(uuid, options, () =>
      undoing({ verb: 'clear the firewall of', guest, signal }, async (undo) => {
        const before = await policyNow(guest, options);
        signal?.throwIfAborted();
        const { isOwn } = await bindingOf(firewall, guest, options);
        const binding = { isOwn, filterOf: async () => undefined };
        await bindInterfaces(guest.domain, binding, { ...options, undo });
        await keepPolicy(guest, undefined, before, undo);
        // A call that fails may have done its work.
        if (before !== undefined) undo.push('the filter', () => firewall.apply(guest, before));
        await firewall.remove(guest);
      }),
    );
  });
}

/** The policy that an instance has, as its domain says. */
export function getFirewall(
  context: ActionContext,
  uuid: string,
  options: CallOptions = {},
): Promise<FirewallPolicy | undefined> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'read the firewall of', signal }, async (guest) =>
    keptPolicy(await guest.domain.getXMLDesc(0, { signal })),
  );
}

/** One that is damaged is as good as none: what is set replaces it. */
async function policyNow(guest: Guest, { signal }: CallOptions): Promise<FirewallPolicy | undefined> {
  const xml = await guest.domain.getXMLDesc(DomainXMLFlags.INACTIVE, { signal });
  try {
    return keptPolicy(xml);
  } catch (error) {
    if (error instanceof ComputeError) return undefined;
    throw error;
  }
}

async function bindingOf(firewall: FirewallDriver, guest: Guest, options: CallOptions): Promise<Binding> {
  // The name is the same for all; a bridge says nothing that would be asked for.
  const own = await firewall.filterOf(guest, { mac: '', kind: 'bridge' }, options);
  return {
    isOwn: (filter) => filter === own?.name,
    filterOf: (connected) => firewall.filterOf(guest, connected, options),
  };
}

function restore(firewall: FirewallDriver, guest: Guest, before: FirewallPolicy | undefined): Promise<void> {
  return before === undefined ? firewall.remove(guest) : firewall.apply(guest, before);
}

async function keepPolicy(
  guest: Guest,
  policy: FirewallPolicy | undefined,
  before: FirewallPolicy | undefined,
  undo: Undo,
): Promise<void> {
  const { flags } = await reachOf(guest.domain, {});
  undo.push('the policy in the metadata', () => keepValue(guest.domain, KEPT_POLICY, before, { flags }));
  await keepValue(guest.domain, KEPT_POLICY, policy, { flags });
}
