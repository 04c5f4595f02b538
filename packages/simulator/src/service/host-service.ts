import { type Service } from '@hostelry/libvirt/server';
import { type Simulator } from '../simulator.js';
import { ClientSession } from './client-session.js';
import { connectHandlers } from './connect.js';
import { domainConsoleHandlers } from './domain-console.js';
import { domainFactHandlers } from './domain-facts.js';
import { domainLifeHandlers } from './domain-life.js';
import { domainLookupHandlers } from './domain-lookup.js';
import { domainMetadataHandlers } from './domain-metadata.js';
import { domainStatsHandlers } from './domain-stats.js';
import { eventHandlers } from './events.js';
import { interceptAll } from './interception.js';
import { networkHandlers } from './networks.js';
import { nodeHandlers } from './node.js';
import { storagePoolHandlers } from './storage-pools.js';
import { storageVolumeHandlers } from './storage-volumes.js';

/** What one client of a simulator is served: each connection gets its own. */
export function makeHostService(simulator: Simulator): Service {
  const session = new ClientSession(simulator);
  const remote = interceptAll(session, {
    ...connectHandlers(session),
    ...nodeHandlers(session),
    ...domainLookupHandlers(session),
    ...domainLifeHandlers(session),
    ...domainFactHandlers(session),
    ...domainMetadataHandlers(session),
    ...domainStatsHandlers(session),
    ...domainConsoleHandlers(session),
    ...eventHandlers(session),
    ...networkHandlers(session),
    ...storagePoolHandlers(session),
    ...storageVolumeHandlers(session),
  });
  return { handlers: { remote }, close: () => session.close() };
}
