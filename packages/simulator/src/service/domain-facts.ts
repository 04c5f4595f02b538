import { DomainModificationImpact, DomainVcpuFlags, DomainXMLFlags } from '@hostelry/libvirt';
import { type DomainConfig } from '../hypervisor/domain-config.js';
import { type SimulatedDomain } from '../hypervisor/domain.js';
import { failure } from '../hypervisor/errors.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain } from './wire.js';

const { INACTIVE, SECURE, MIGRATABLE } = DomainXMLFlags;
const NO_MANAGED_SAVE = 0;
const SECURITY_LABEL = 'libvirt-test';

/** Which definition flags mean: LIVE, CONFIG, or with neither what is current. Fails as libvirt does where there is none. */
export function chosenConfig(domain: SimulatedDomain, flags: number): DomainConfig {
  const { LIVE, CONFIG } = DomainModificationImpact;
  if ((flags & LIVE) !== 0 && !domain.isActive) {
    throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
  }
  if ((flags & CONFIG) !== 0 && !domain.isPersistent) {
    const detail = 'transient domains do not have any persistent config';
    throw failure('OPERATION_INVALID', detail, 'DOMAIN');
  }
  return (flags & CONFIG) === 0 ? domain.config : domain.inactiveConfig;
}

/** What can be asked about one domain. */
export function domainFactHandlers(session: ClientSession) {
  const find = (dom: WireDomain): SimulatedDomain => findDomain(session, dom);
  const securityLabel = { label: new TextEncoder().encode(`${SECURITY_LABEL}\0`), enforcing: 1 };
  return {
    DOMAIN_GET_XML_DESC: ({ dom, flags }) => {
      const secure = (flags & SECURE) !== 0;
      if (secure && session.isReadOnly) {
        throw failure('OPERATION_DENIED', 'virDomainGetXMLDesc with secure flag', 'DOMAIN');
      }
      return { xml: find(dom).text({ inactive: (flags & (INACTIVE | MIGRATABLE)) !== 0, secure }) };
    },
    DOMAIN_GET_INFO: ({ dom }) => {
      const domain = find(dom);
      const { maxMemoryKiB, memoryKiB, vcpus } = domain.config;
      const { state } = domain.state;
      return {
        state,
        maxMem: maxMemoryKiB,
        memory: memoryKiB,
        nrVirtCpu: vcpus,
        cpuTime: domain.cpuTimeNs,
      };
    },
    DOMAIN_GET_STATE: ({ dom }) => find(dom).state,
    DOMAIN_GET_OS_TYPE: ({ dom }) => ({ type: find(dom).config.osType }),
    DOMAIN_GET_MAX_MEMORY: ({ dom }) => ({ memory: find(dom).config.maxMemoryKiB }),
    DOMAIN_GET_MAX_VCPUS: ({ dom }) => ({ num: find(dom).config.maxVcpus }),
    DOMAIN_GET_VCPUS_FLAGS: ({ dom, flags }) => {
      const config = chosenConfig(find(dom), flags);
      return { num: (flags & DomainVcpuFlags.MAXIMUM) === 0 ? config.vcpus : config.maxVcpus };
    },
    DOMAIN_IS_ACTIVE: ({ dom }) => ({ active: find(dom).isActive ? 1 : 0 }),
    DOMAIN_IS_PERSISTENT: ({ dom }) => ({ persistent: find(dom).isPersistent ? 1 : 0 }),
    DOMAIN_IS_UPDATED: ({ dom }) => ({ updated: find(dom).isUpdated ? 1 : 0 }),
    DOMAIN_GET_CONTROL_INFO: ({ dom }) => {
      if (!find(dom).isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
      return { state: 0, details: 0, stateTime: 0 };
    },
    DOMAIN_GET_SECURITY_LABEL: ({ dom }) => {
      find(dom);
      return securityLabel;
    },
    DOMAIN_GET_SECURITY_LABEL_LIST: ({ dom }) => {
      find(dom);
      return { labels: [securityLabel], ret: 1 };
    },
    // Clients ask these before they undefine: a simulated domain has no saved state, snapshot or checkpoint yet.
    DOMAIN_HAS_MANAGED_SAVE_IMAGE: ({ dom }) => {
      find(dom);
      return { result: NO_MANAGED_SAVE };
    },
    DOMAIN_SNAPSHOT_NUM: ({ dom }) => {
      find(dom);
      return { num: 0 };
    },
    DOMAIN_LIST_ALL_SNAPSHOTS: ({ dom }) => {
      find(dom);
      return { snapshots: [], ret: 0 };
    },
    DOMAIN_LIST_ALL_CHECKPOINTS: ({ dom }) => {
      find(dom);
      return { checkpoints: [], ret: 0 };
    },
  } satisfies RemoteHandlers;
}
