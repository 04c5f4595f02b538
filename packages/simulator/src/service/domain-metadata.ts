import { DomainMetadataType } from '@hostelry/libvirt';
import { chosenConfig, replaceConfigs } from '../hypervisor/domain-change.js';
import { getMetadata, setMetadata } from '../hypervisor/metadata.js';
import { type ClientSession } from './client-session.js';
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
      const domain = findDomain(session, dom);
      const change = { value: metadata, prefix: key };
      replaceConfigs(domain, flags, (config) => setMetadata(config, { type, uri }, change));
      const namespace = type === DomainMetadataType.ELEMENT ? uri : undefined;
      session.host.events.emit({ kind: 'domain-metadata', domain: domain.identity, type, namespace });
    },
  } satisfies RemoteHandlers;
}
