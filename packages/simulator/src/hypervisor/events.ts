import { type TypedParameter } from './typed-parameter.js';

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

/** What identifies a secret in an event. */
export interface SecretIdentity {
  readonly uuid: string;
  /** Libvirt's number of what it is used for, and the object that uses it. */
  readonly usageType: number;
  readonly usageId: string;
}

/** What the events of a domain carry besides its identity, by their kind; numbers are libvirt's. */
export interface DomainEventPayloads {
  readonly 'rtc-change': { readonly offset: number };
  readonly watchdog: { readonly action: number };
  readonly 'io-error': {
    readonly path: string;
    readonly alias: string;
    readonly action: number;
    readonly reason: string;
  };
  readonly graphics: {
    readonly phase: number;
    readonly local: GraphicsAddress;
    readonly remote: GraphicsAddress;
    readonly authScheme: string;
  };
  readonly 'control-error': object;
  /** `path` is the disk's source, `target` its name in the guest. */
  readonly 'block-job': {
    readonly path: string;
    readonly target: string;
    readonly type: number;
    readonly status: number;
  };
  readonly 'disk-change': {
    readonly oldPath: string | undefined;
    readonly newPath: string | undefined;
    readonly alias: string;
    readonly reason: number;
  };
  readonly 'tray-change': { readonly alias: string; readonly reason: number };
  readonly 'pm-wakeup': object;
  readonly 'pm-suspend': object;
  readonly 'pm-suspend-disk': object;
  readonly 'balloon-change': { readonly actualKiB: number };
  readonly 'device-removed': { readonly alias: string };
  readonly 'device-added': { readonly alias: string };
  readonly 'device-removal-failed': { readonly alias: string };
  readonly tunable: { readonly params: readonly TypedParameter[] };
  readonly agent: { readonly state: number; readonly reason: number };
  readonly 'migration-iteration': { readonly iteration: number };
  readonly 'job-completed': { readonly params: readonly TypedParameter[] };
  readonly 'block-threshold': {
    readonly device: string;
    readonly path: string | undefined;
    readonly threshold: number;
    readonly excess: number;
  };
  readonly 'memory-failure': { readonly recipient: number; readonly action: number; readonly flags: number };
  readonly 'memory-device-size-change': { readonly alias: string; readonly size: number };
}

/** One end of a connection to a guest's screen. */
export interface GraphicsAddress {
  readonly family: number;
  readonly node: string;
  readonly service: string;
}

/** Any event of a domain that is not its lifecycle, reboot or metadata. */
export type DomainEventBody = {
  readonly [Name in keyof DomainEventPayloads]: { readonly name: Name } & DomainEventPayloads[Name];
}[keyof DomainEventPayloads];

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
  | { readonly kind: 'domain-other'; readonly domain: DomainIdentity; readonly body: DomainEventBody }
  | {
      readonly kind: 'network-lifecycle';
      readonly network: ObjectIdentity;
      readonly event: number;
    }
  | { readonly kind: 'pool-lifecycle'; readonly pool: ObjectIdentity; readonly event: number }
  | { readonly kind: 'pool-refresh'; readonly pool: ObjectIdentity }
  | {
      readonly kind: 'node-device-lifecycle';
      readonly device: { readonly name: string };
      readonly event: number;
    }
  | { readonly kind: 'node-device-update'; readonly device: { readonly name: string } }
  | { readonly kind: 'secret-lifecycle'; readonly secret: SecretIdentity; readonly event: number }
  | { readonly kind: 'secret-value-changed'; readonly secret: SecretIdentity }
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
