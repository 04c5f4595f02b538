import { DomainVcpuFlags, DomainXMLFlags } from '@hostelry/libvirt';
import { chosenConfig } from '../hypervisor/domain-change.js';
import { type SimulatedDomain } from '../hypervisor/domain.js';
import { failure } from '../hypervisor/errors.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain } from './wire.js';

const { INACTIVE, SECURE, MIGRATABLE } = DomainXMLFlags;
const SECURITY_LABEL = 'libvirt-test';

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
      return find(dom).isActive ? securityLabel : { label: new Uint8Array(1), enforcing: 0 };
    },
    DOMAIN_GET_SECURITY_LABEL_LIST: ({ dom }) => {
      find(dom);
      return { labels: [securityLabel], ret: 1 };
    },
    DOMAIN_HAS_MANAGED_SAVE_IMAGE: ({ dom }) => ({ result: find(dom).managedSave === undefined ? 0 : 1 }),
  } satisfies RemoteHandlers;
}
