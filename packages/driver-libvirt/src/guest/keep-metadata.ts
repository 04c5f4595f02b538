import { type CallOptions } from '@hostelry/compute';
import { DomainMetadataType, type Domain } from '@hostelry/libvirt';
import {
  bareInstanceMetadata,
  INSTANCE_NAMESPACE,
  INSTANCE_PREFIX,
  type InstanceMetadata,
} from './metadata.js';

/** Writes into a domain that exists what Hostelry remembers of it, or with undefined takes that away. `flags` are libvirt's DomainModificationImpact. */
export function keepMetadata(
  domain: Pick<Domain, 'setMetadata'>,
  metadata: InstanceMetadata | undefined,
  { flags, signal }: CallOptions & { readonly flags: number },
): Promise<void> {
  const xml = metadata && bareInstanceMetadata(metadata);
  const place = { key: INSTANCE_PREFIX, uri: INSTANCE_NAMESPACE, flags };
  return domain.setMetadata(DomainMetadataType.ELEMENT, xml, place, { signal });
}
