import { formatUuid } from './uuid.js';

/** A domain as it stands on the wire. */
export interface WireDomain {
  readonly name: string;
  readonly uuid: Uint8Array;
  readonly id: number;
}

/** What names a domain: its UUID for ever, its name until a rename, its id while it runs (-1 when it does not). */
export interface DomainReference {
  readonly name: string;
  readonly uuid: string;
  readonly id: number;
}

/** The reference that a wire domain stands for. */
export function domainReference(domain: WireDomain): DomainReference {
  return { name: domain.name, uuid: formatUuid(domain.uuid), id: domain.id };
}
