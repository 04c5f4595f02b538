import {
  validateFirewallPolicy,
  validateInstanceSize,
  validateRescueSpec,
  type FirewallPolicy,
  type RescueSpec,
} from '@hostelry/compute';
import { ofFacet } from './action.js';
import { ANY, checking, TIMEOUT_MS } from './checks.js';
import { type Nothing, type ResizeRequest } from './requests.js';

const checkResize = checking(
  { size: ANY, mode: { enum: ['restart', 'live'] }, timeoutMs: TIMEOUT_MS },
  'size',
);
const checkNothing = checking();

export const resize = ofFacet<'resize', ResizeRequest>('resize', {
  check(request) {
    checkResize(request);
    validateInstanceSize(request.size);
  },
  work: async (resizing, uuid, { size, ...how }, context) =>
    void (await resizing.resize(uuid, size, { ...how, ...context })),
});

export const rescue = ofFacet<'rescue', RescueSpec>('rescue', {
  check: validateRescueSpec,
  work: (rescuing, uuid, spec, context) => rescuing.rescue(uuid, spec, context),
});

export const unrescue = ofFacet<'rescue', Nothing>('rescue', {
  check: checkNothing,
  work: (rescuing, uuid, _request, context) => rescuing.unrescue(uuid, context),
});

export const setFirewall = ofFacet<'firewall', FirewallPolicy>('firewall', {
  check: validateFirewallPolicy,
  work: (firewall, uuid, policy, { signal }) => firewall.set(uuid, policy, { signal }),
});

export const clearFirewall = ofFacet<'firewall', Nothing>('firewall', {
  check: checkNothing,
  work: (firewall, uuid, _request, { signal }) => firewall.clear(uuid, { signal }),
});
