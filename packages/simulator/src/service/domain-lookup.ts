import { ConnectListAllDomainsFlags as List } from '@hostelry/libvirt';
import { type SimulatedDomain } from '../hypervisor/domain.js';
import { type ClientSession } from './client-session.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { uuidText, wireDomain, type WireDomain, wireList } from './wire.js';

/** The domain that a call names. Fails with NO_DOMAIN once it is gone. */
export function findDomain(session: ClientSession, dom: WireDomain): SimulatedDomain {
  return session.host.domains.byUuid(uuidText(dom.uuid), dom.name);
}

/** Finding and listing domains. */
export function domainLookupHandlers(session: ClientSession) {
  const named = (domain: SimulatedDomain) => ({ dom: wireDomain(domain.identity) });
  return {
    DOMAIN_LOOKUP_BY_ID: ({ id }) => named(session.host.domains.byId(id)),
    DOMAIN_LOOKUP_BY_NAME: ({ name }) => named(session.host.domains.byName(name)),
    DOMAIN_LOOKUP_BY_UUID: ({ uuid }) => named(session.host.domains.byUuid(uuidText(uuid))),
    CONNECT_LIST_ALL_DOMAINS: ({ need_results, flags }) => {
      const found = session.host.domains.list(flags);
      const { items: domains, ret } = wireList(found, need_results, ({ identity }) => wireDomain(identity));
      return { domains, ret };
    },
    CONNECT_NUM_OF_DOMAINS: () => ({ num: session.host.domains.list(List.ACTIVE).length }),
    CONNECT_LIST_DOMAINS: ({ maxids }) => ({
      ids: session.host.domains
        .list(List.ACTIVE)
        .slice(0, maxids)
        .map(({ id }) => id),
    }),
    CONNECT_NUM_OF_DEFINED_DOMAINS: () => ({ num: session.host.domains.list(List.INACTIVE).length }),
    CONNECT_LIST_DEFINED_DOMAINS: ({ maxnames }) => ({
      names: session.host.domains
        .list(List.INACTIVE)
        .slice(0, maxnames)
        .map(({ name }) => name),
    }),
  } satisfies RemoteHandlers;
}
