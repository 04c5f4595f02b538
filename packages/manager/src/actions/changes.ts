import {
  firewallPolicySchema,
  instanceSizeSchema,
  rescueSpecSchema,
  validateFirewallPolicy,
  validateInstanceSize,
  validateRescueSpec,
  type FirewallPolicy,
  type JsonSchema,
  type RescueSpec,
} from '@hostelry/compute';
import { ofFacet } from './action.js';
import { ANY, checking, describedBy, objectSchema, TIMEOUT_MS } from './checks.js';
import { type Nothing, type ResizeRequest } from './requests.js';

const HOW: Readonly<Record<string, JsonSchema>> = {
  mode: { enum: ['restart', 'live'] },
  timeoutMs: TIMEOUT_MS,
};
const checkResize = checking({ size: ANY, ...HOW }, 'size');
const checkNothing = checking();

export const resize = ofFacet<'resize', ResizeRequest>('resize', {
  check: describedBy(objectSchema({ size: instanceSizeSchema, ...HOW }, 'size'), (request) => {
    checkResize(request);
    validateInstanceSize(request.size);
  }),
  work: async (resizing, uuid, { size, ...how }, context) =>
    void (await resizing.resize(uuid, size, { ...how, ...context })),
});

export const rescue = ofFacet<'rescue', RescueSpec>('rescue', {
  check: describedBy(rescueSpecSchema, validateRescueSpec),
  work: (rescuing, uuid, spec, context) => rescuing.rescue(uuid, spec, context),
});

export const unrescue = ofFacet<'rescue', Nothing>('rescue', {
  check: checkNothing,
  work: (rescuing, uuid, _request, context) => rescuing.unrescue(uuid, context),
});

export const setFirewall = ofFacet<'firewall', FirewallPolicy>('firewall', {
  check: describedBy(firewallPolicySchema, validateFirewallPolicy),
  work: (firewall, uuid, policy, { signal }) => firewall.set(uuid, policy, { signal }),
});

export const clearFirewall = ofFacet<'firewall', Nothing>('firewall', {
  check: checkNothing,
  work: (firewall, uuid, _request, { signal }) => firewall.clear(uuid, { signal }),
});
