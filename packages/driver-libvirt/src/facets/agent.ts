import { type AgentFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function agentFacet(context: ActionContext): AgentFacet {
  return {
    setPassword: async (uuid, spec, options) =>
      (await import('../actions/set-password.js')).setPassword(context, uuid, spec, options),
    freeze: async (uuid, options) => (await import('../actions/freeze.js')).freeze(context, uuid, options),
    thaw: async (uuid, options) => (await import('../actions/thaw.js')).thaw(context, uuid, options),
    addresses: async (uuid, options) =>
      (await import('../actions/guest-addresses.js')).guestAddresses(context, uuid, options),
  };
}
