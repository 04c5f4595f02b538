/** What identifies a domain in an event: taken when the event happened, so the id is the one it had then. */
export interface DomainIdentity {
  readonly name: string;
  /** Lower-case, with dashes. */
  readonly uuid: string;
  /** −1 while the domain is not active. */
  readonly id: number;
}

/** What identifies a network or a storage pool in an event. */
export interface ObjectIdentity {
  readonly name: string;
  readonly uuid: string;
}

/** Something that happened on a simulated host; `event` and `detail` are libvirt's numbers. */
export type HostEvent =
  | {
      readonly kind: 'domain-lifecycle';
      readonly domain: DomainIdentity;
      readonly event: number;
      readonly detail: number;
    }
  | { readonly kind: 'domain-reboot'; readonly domain: DomainIdentity }
  | {
      readonly kind: 'domain-metadata';
      readonly domain: DomainIdentity;
      readonly type: number;
      readonly namespace: string | undefined;
    }
  | {
      readonly kind: 'network-lifecycle';
      readonly network: ObjectIdentity;
      readonly event: number;
    }
  | { readonly kind: 'pool-lifecycle'; readonly pool: ObjectIdentity; readonly event: number }
  | { readonly kind: 'pool-refresh'; readonly pool: ObjectIdentity }
  | { readonly kind: 'connection-closed'; readonly reason: number };

/** Receives each event at the moment it happens, before the call that caused it has returned. */
export type HostEventListener = (event: HostEvent) => void;

/** Passes each event of one host to every listener, in the order of subscription. */
export class HostEvents {
  readonly #listeners = new Set<HostEventListener>();

  /** Adds a listener; the answer removes it. */
  subscribe(listener: HostEventListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Delivers synchronously: when `emit` returns, every listener has seen the event. */
  emit(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
