import { type ConnectionError } from '../rpc/errors.js';
import { type DomainEventName, type DomainEventPayload } from './domain-events.js';
import { type DomainReference } from './domain-reference.js';
import { type EventHub } from './event-hub.js';
import { type EventIteration, type EventIterationOptions } from './event-iteration.js';
import { type EventOptions } from './event-link.js';
import { type EventLoss } from './event-loss.js';
import { type QemuMonitorEvent, type QemuMonitorEventFilter } from './event-requests.js';
import {
  type NamedObject,
  type NetworkEventName,
  type NetworkEventPayload,
  type NodeDeviceEventName,
  type NodeDeviceEventPayload,
  type SecretEventName,
  type SecretEventPayload,
  type SecretReference,
  type StoragePoolEventName,
  type StoragePoolEventPayload,
} from './object-events.js';

/** What a connection's events come from. */
export interface ConnectionEventsParts {
  readonly events: EventHub;
  readonly lifecycle: ConnectionLifecycle;
}

/** Who tells how the connection itself fares. */
export interface ConnectionLifecycle {
  onClose(listener: (reason: ConnectionError) => void): () => void;
  onLost(listener: (reason: ConnectionError) => void): () => void;
  onGap(listener: (reason: ConnectionError) => void): () => void;
}

/** Whose events to hear; a handle does as well as a reference. Default: those of all. */
export interface OfDomain {
  readonly domain?: DomainReference | undefined;
}
export interface OfNetwork {
  readonly network?: NamedObject | undefined;
}
export interface OfStoragePool {
  readonly pool?: NamedObject | undefined;
}
export interface OfNodeDevice {
  readonly device?: { readonly name: string } | undefined;
}
export interface OfSecret {
  readonly secret?: SecretReference | undefined;
}

/** What an iteration gives: payloads, and EventLoss where the options ask for it by `losses: 'yield'`. */
export type EventsOf<Payload, Options> = EventIteration<
  Options extends { readonly losses: 'yield' } ? Payload | EventLoss : Payload
>;

type Stop = () => void;

/**
 * The events of a connection. `on...Event` calls a listener with each event and resolves, with how to stop, once the daemon sends them;
 * it rejects with LibvirtError (the daemon refuses, or has no such events), ConnectionError, TimeoutError or the signal's reason.
 * Listeners run in order of arrival and before the reply of the call that caused the event; they must not block.
 * `...Events` iterates instead, from `start()` or the first `next()` on; see EventIterationOptions for what becomes of events that are missing.
 * Each kind is registered once with the daemon, for each object that is asked for, and given up when its last listener goes.
 */
export abstract class ConnectionEvents {
  readonly #events: EventHub;
  readonly #lifecycle: ConnectionLifecycle;

  protected constructor(parts: ConnectionEventsParts) {
    this.#events = parts.events;
    this.#lifecycle = parts.lifecycle;
  }

  /** Calls `listener` with each event of that name, of one domain or all; see ConnectionEvents. */
  onDomainEvent<Name extends DomainEventName>(
    name: Name,
    listener: (payload: DomainEventPayload<Name>) => void,
    options: EventOptions & OfDomain = {},
  ): Promise<Stop> {
    return this.#events.on(
      (requests) => requests.domainEventRequest(name, options.domain),
      listener,
      options,
    );
  }

  /** Iterates over events of that name, of one domain or all; see ConnectionEvents. */
  domainEvents<Name extends DomainEventName, Options extends EventIterationOptions & OfDomain>(
    name: Name,
    options?: Options,
  ): EventsOf<DomainEventPayload<Name>, Options> {
    return this.#events.iterate((requests) => requests.domainEventRequest(name, options?.domain), options);
  }

  /** Calls `listener` with each event of that name, of one network or all; see ConnectionEvents. */
  onNetworkEvent<Name extends NetworkEventName>(
    name: Name,
    listener: (payload: NetworkEventPayload<Name>) => void,
    options: EventOptions & OfNetwork = {},
  ): Promise<Stop> {
    return this.#events.on(
      (requests) => requests.networkEventRequest(name, options.network),
      listener,
      options,
    );
  }

  /** Iterates over events of that name, of one network or all; see ConnectionEvents. */
  networkEvents<Name extends NetworkEventName, Options extends EventIterationOptions & OfNetwork>(
    name: Name,
    options?: Options,
  ): EventsOf<NetworkEventPayload<Name>, Options> {
    return this.#events.iterate((requests) => requests.networkEventRequest(name, options?.network), options);
  }

  /** Calls `listener` with each event of that name, of one storage pool or all; see ConnectionEvents. */
  onStoragePoolEvent<Name extends StoragePoolEventName>(
    name: Name,
    listener: (payload: StoragePoolEventPayload<Name>) => void,
    options: EventOptions & OfStoragePool = {},
  ): Promise<Stop> {
    return this.#events.on(
      (requests) => requests.storagePoolEventRequest(name, options.pool),
      listener,
      options,
    );
  }

  /** Iterates over events of that name, of one storage pool or all; see ConnectionEvents. */
  storagePoolEvents<Name extends StoragePoolEventName, Options extends EventIterationOptions & OfStoragePool>(
    name: Name,
    options?: Options,
  ): EventsOf<StoragePoolEventPayload<Name>, Options> {
    return this.#events.iterate((requests) => requests.storagePoolEventRequest(name, options?.pool), options);
  }

  /** Calls `listener` with each event of that name, of one device of the host or all; see ConnectionEvents. */
  onNodeDeviceEvent<Name extends NodeDeviceEventName>(
    name: Name,
    listener: (payload: NodeDeviceEventPayload<Name>) => void,
    options: EventOptions & OfNodeDevice = {},
  ): Promise<Stop> {
    return this.#events.on(
      (requests) => requests.nodeDeviceEventRequest(name, options.device),
      listener,
      options,
    );
  }

  /** Iterates over events of that name, of one device of the host or all; see ConnectionEvents. */
  nodeDeviceEvents<Name extends NodeDeviceEventName, Options extends EventIterationOptions & OfNodeDevice>(
    name: Name,
    options?: Options,
  ): EventsOf<NodeDeviceEventPayload<Name>, Options> {
    return this.#events.iterate(
      (requests) => requests.nodeDeviceEventRequest(name, options?.device),
      options,
    );
  }

  /** Calls `listener` with each event of that name, of one secret or all; see ConnectionEvents. */
  onSecretEvent<Name extends SecretEventName>(
    name: Name,
    listener: (payload: SecretEventPayload<Name>) => void,
    options: EventOptions & OfSecret = {},
  ): Promise<Stop> {
    return this.#events.on(
      (requests) => requests.secretEventRequest(name, options.secret),
      listener,
      options,
    );
  }

  /** Iterates over events of that name, of one secret or all; see ConnectionEvents. */
  secretEvents<Name extends SecretEventName, Options extends EventIterationOptions & OfSecret>(
    name: Name,
    options?: Options,
  ): EventsOf<SecretEventPayload<Name>, Options> {
    return this.#events.iterate((requests) => requests.secretEventRequest(name, options?.secret), options);
  }

  /** Calls `listener` with what QEMU says on its monitors, as filtered; see ConnectionEvents. QEMU's own words, for which libvirt does not vouch. */
  onQemuMonitorEvent(
    listener: (payload: QemuMonitorEvent) => void,
    options: EventOptions & QemuMonitorEventFilter = {},
  ): Promise<Stop> {
    return this.#events.on((requests) => requests.qemuMonitorEventRequest(options), listener, options);
  }

  /** Iterates over what QEMU says on its monitors, as filtered; see ConnectionEvents. */
  qemuMonitorEvents<Options extends EventIterationOptions & QemuMonitorEventFilter>(
    options?: Options,
  ): EventsOf<QemuMonitorEvent, Options> {
    return this.#events.iterate((requests) => requests.qemuMonitorEventRequest(options ?? {}), options);
  }

  /** Calls `listener` once when the connection ends for good, with the reason; returns how to stop that. */
  onClose(listener: (reason: ConnectionError) => void): Stop {
    return this.#lifecycle.onClose(listener);
  }

  /** Calls `listener` each time that the connection is lost and is being made again, with the reason; returns how to stop that. Only with `reconnect`. */
  onLost(listener: (reason: ConnectionError) => void): Stop {
    return this.#lifecycle.onLost(listener);
  }

  /**
   * Calls `listener` each time that a lost connection is back, with the reason of the loss; returns how to stop that. Only with `reconnect`.
   * All listeners of events are registered again by then, and later events come after it: what is compared with the daemon now misses nothing.
   */
  onGap(listener: (reason: ConnectionError) => void): Stop {
    return this.#lifecycle.onGap(listener);
  }
}
