import { type LoopbackService, serveConnection } from '@hostelry/libvirt/server';
import { makeHostService } from './service/host-service.js';
import { Simulator } from './simulator.js';

/** Serves a simulator's hosts to clients in this process: give it to `connect` as `options.loopback`. */
export function serveInProcess(simulator: Simulator): LoopbackService {
  return { accept: (transport) => void serveConnection(transport, makeHostService(simulator)) };
}

/**
 * The one world of hosts that every `test:///...` of this process shares, as libvirt's own `test:///default` is shared.
 * It is the documented exception to "no module-level mutable state": docs/decisions/0050 says why.
 */
export const sharedSimulator = new Simulator();

/** What `connect('test:///NAME')` finds here when no other loopback is given. */
export const loopbackService: LoopbackService = serveInProcess(sharedSimulator);
