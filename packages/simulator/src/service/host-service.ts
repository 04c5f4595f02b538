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

/** Of virDrvFeature: peer-to-peer, the third protocol, protected, of stopped guests and with parameters; NETWORK_UPDATE in its right order. */
const MIGRATION_FEATURES = [4, 6, 7, 11, 12, 13];
const NETWORK_UPDATE_HAS_CORRECT_ORDER = 16;
const FEATURES = [...MIGRATION_FEATURES, NETWORK_UPDATE_HAS_CORRECT_ORDER];

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
  return { handlers: { remote }, features: FEATURES, close: () => session.close() };
}
