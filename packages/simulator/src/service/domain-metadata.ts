import { DomainMetadataType, DomainModificationImpact } from '@hostelry/libvirt';
import { getMetadata, setMetadata } from '../hypervisor/metadata.js';
import { type ClientSession } from './client-session.js';
import { chosenConfig } from './domain-facts.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';

/** Title, description, and elements of applications. */
export function domainMetadataHandlers(session: ClientSession) {
  return {
    DOMAIN_GET_METADATA: ({ dom, type, uri, flags }) => {
      const config = chosenConfig(findDomain(session, dom), flags);
      return { metadata: getMetadata(config, { type, uri }) };
    },
    DOMAIN_SET_METADATA: ({ dom, type, metadata, key, uri, flags }) => {
      const { host } = session;
      const domain = findDomain(session, dom);
      chosenConfig(domain, flags);
      const { LIVE, CONFIG } = DomainModificationImpact;
      const current = (flags & (LIVE | CONFIG)) === 0;
      const change = { value: metadata, prefix: key };
      const live = domain.isActive && (current || (flags & LIVE) !== 0);
      const config = (flags & CONFIG) !== 0 || (current && !domain.isActive);
      const before = domain.isActive ? domain.config : undefined;
      // Both are made before either is kept, so that a change that cannot be leaves neither half done.
      const newLive = live ? setMetadata(domain.config, { type, uri }, change) : undefined;
      const newConfig = config ? setMetadata(domain.inactiveConfig, { type, uri }, change) : undefined;
      const same = before !== undefined && domain.inactiveConfig === before;
      if (newLive !== undefined) domain.updateLive(newLive);
      if (newConfig !== undefined) domain.define(same && newLive !== undefined ? newLive : newConfig);
      const namespace = type === DomainMetadataType.ELEMENT ? uri : undefined;
      host.events.emit({ kind: 'domain-metadata', domain: domain.identity, type, namespace });
    },
  } satisfies RemoteHandlers;
}
