import { remoteEvents, type ServerConnection } from '@hostelry/libvirt/server';
import { type HostEvent } from '../hypervisor/events.js';
import { type ClientSession } from './client-session.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type sendDomainEvent } from './domain-event-messages.js';
import { Subscriptions } from './subscriptions.js';
import { uuidText, wireDomain, wireObject, wireSecret } from './wire.js';

/** Libvirt's numbers of the events that a simulated host has. */
const DomainEvent = { LIFECYCLE: 0, REBOOT: 1, METADATA_CHANGE: 23 } as const;
const PoolEvent = { LIFECYCLE: 0, REFRESH: 1 } as const;
const NetworkEvent = { LIFECYCLE: 0 } as const;
const EARLY_EVENTS: ReadonlySet<number> = new Set(Object.values(DomainEvent));
/** How many kinds of events libvirt 9.0 has; those that never happen here can be registered for, too. */
const KINDS = { domain: 27, network: 1, pool: 2, nodeDevice: 2, secret: 2 } as const;

/** Sends one client the events that it has registered for. */
class EventForwarder {
  readonly domains = new Subscriptions({ what: 'domain', origin: 'DOMAIN', kinds: KINDS.domain });
  readonly networks = new Subscriptions({ what: 'network', origin: 'NETWORK', kinds: KINDS.network });
  readonly pools = new Subscriptions({ what: 'storage pool', origin: 'STORAGE', kinds: KINDS.pool });
  readonly nodeDevices = new Subscriptions({
    what: 'node device',
    origin: 'NODEDEV',
    kinds: KINDS.nodeDevice,
  });
  readonly secrets = new Subscriptions({ what: 'secret', origin: 'SECRET', kinds: KINDS.secret });
  wantsClose = false;
  #sendOther: typeof sendDomainEvent | undefined;
  readonly #session: ClientSession;
  #started = false;

  constructor(session: ClientSession) {
    this.#session = session;
  }

  /** Begins to listen to the host, once; until then a client costs the host nothing. */
  start(client: ServerConnection): void {
    const { host } = this.#session;
    if (this.#started) return;
    this.#started = true;
    const unsubscribe = host.events.subscribe((event) => this.#forward(client, event));
    this.#session.onClose(() => {
      unsubscribe();
      this.#started = false;
      this.wantsClose = false;
      for (const list of [this.domains, this.networks, this.pools, this.nodeDevices, this.secrets])
        list.clear();
    });
  }

  /** Whether events of that number can be sent; what sends those that few ask for is loaded by `prepare`. */
  isReady(eventId: number): boolean {
    return EARLY_EVENTS.has(eventId) || this.#sendOther !== undefined;
  }

  /** Loads what sends the other events: before one is registered for, nobody misses it. */
  async prepare(): Promise<void> {
    this.#sendOther = (await import('./domain-event-messages.js')).sendDomainEvent;
  }

  #forward(client: ServerConnection, event: HostEvent): void {
    switch (event.kind) {
      case 'domain-lifecycle':
      case 'domain-reboot':
      case 'domain-metadata':
      case 'domain-other':
        return this.#forwardDomain(client, event);
      case 'node-device-lifecycle':
        for (const callbackID of this.nodeDevices.matching(0, event.device.name)) {
          const dev = { name: event.device.name };
          const message = { callbackID, dev, event: event.event, detail: 0 };
          client.sendEvent(remoteEvents.NODE_DEVICE_EVENT_LIFECYCLE, message);
        }
        return;
      case 'node-device-update':
        for (const callbackID of this.nodeDevices.matching(1, event.device.name)) {
          const dev = { name: event.device.name };
          client.sendEvent(remoteEvents.NODE_DEVICE_EVENT_UPDATE, { callbackID, dev });
        }
        return;
      case 'secret-lifecycle':
        for (const callbackID of this.secrets.matching(0, event.secret.uuid)) {
          const message = { callbackID, secret: wireSecret(event.secret), event: event.event, detail: 0 };
          client.sendEvent(remoteEvents.SECRET_EVENT_LIFECYCLE, message);
        }
        return;
      case 'secret-value-changed':
        for (const callbackID of this.secrets.matching(1, event.secret.uuid)) {
          const message = { callbackID, secret: wireSecret(event.secret) };
          client.sendEvent(remoteEvents.SECRET_EVENT_VALUE_CHANGED, message);
        }
        return;
      case 'network-lifecycle':
        for (const callbackID of this.networks.matching(NetworkEvent.LIFECYCLE, event.network.uuid)) {
          const net = wireObject(event.network);
          client.sendEvent(remoteEvents.NETWORK_EVENT_LIFECYCLE, {
            callbackID,
            net,
            event: event.event,
            detail: 0,
          });
        }
        return;
      case 'pool-lifecycle':
        for (const callbackID of this.pools.matching(PoolEvent.LIFECYCLE, event.pool.uuid)) {
          const pool = wireObject(event.pool);
          client.sendEvent(remoteEvents.STORAGE_POOL_EVENT_LIFECYCLE, {
            callbackID,
            pool,
            event: event.event,
            detail: 0,
          });
        }
        return;
      case 'pool-refresh':
        for (const callbackID of this.pools.matching(PoolEvent.REFRESH, event.pool.uuid)) {
          client.sendEvent(remoteEvents.STORAGE_POOL_EVENT_REFRESH, {
            callbackID,
            pool: wireObject(event.pool),
          });
        }
        return;
      case 'connection-closed':
        if (this.wantsClose)
          client.sendEvent(remoteEvents.CONNECT_EVENT_CONNECTION_CLOSED, { reason: event.reason });
    }
  }

  #forwardDomain(
    client: ServerConnection,
    event: Extract<HostEvent, { readonly kind: `domain-${string}` }>,
  ): void {
    const { uuid } = event.domain;
    switch (event.kind) {
      case 'domain-lifecycle':
        for (const callbackID of this.domains.matching(DomainEvent.LIFECYCLE, uuid)) {
          const msg = { dom: wireDomain(event.domain), event: event.event, detail: event.detail };
          client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_LIFECYCLE, { callbackID, msg });
        }
        return;
      case 'domain-reboot':
        for (const callbackID of this.domains.matching(DomainEvent.REBOOT, uuid)) {
          const msg = { dom: wireDomain(event.domain) };
          client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_REBOOT, { callbackID, msg });
        }
        return;
      case 'domain-metadata':
        for (const callbackID of this.domains.matching(DomainEvent.METADATA_CHANGE, uuid)) {
          client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_METADATA_CHANGE, {
            callbackID,
            dom: wireDomain(event.domain),
            type: event.type,
            nsuri: event.namespace,
          });
        }
        return;
      case 'domain-other':
        this.#sendOther?.(client, this.domains, event.domain, event.body);
    }
  }
}

/** Registering for events, and for the end of the daemon's connection to its hypervisor. */
export function eventHandlers(session: ClientSession) {
  const forwarder = new EventForwarder(session);
  const only = (object: { readonly uuid: Uint8Array } | undefined): string | undefined =>
    object === undefined ? undefined : uuidText(object.uuid);
  return {
    CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: ({ eventID, dom }, call) => {
      forwarder.start(call.client);
      const register = () => ({ callbackID: forwarder.domains.add(eventID, only(dom)) });
      return forwarder.isReady(eventID) ? register() : forwarder.prepare().then(register);
    },
    CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: ({ callbackID }) => forwarder.domains.remove(callbackID),
    CONNECT_NETWORK_EVENT_REGISTER_ANY: ({ eventID, net }, call) => {
      forwarder.start(call.client);
      return { callbackID: forwarder.networks.add(eventID, only(net)) };
    },
    CONNECT_NETWORK_EVENT_DEREGISTER_ANY: ({ callbackID }) => forwarder.networks.remove(callbackID),
    CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY: ({ eventID, pool }, call) => {
      forwarder.start(call.client);
      return { callbackID: forwarder.pools.add(eventID, only(pool)) };
    },
    CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY: ({ callbackID }) => forwarder.pools.remove(callbackID),
    CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY: ({ eventID, dev }, call) => {
      forwarder.start(call.client);
      return { callbackID: forwarder.nodeDevices.add(eventID, dev?.name) };
    },
    CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY: ({ callbackID }) => forwarder.nodeDevices.remove(callbackID),
    CONNECT_SECRET_EVENT_REGISTER_ANY: ({ eventID, secret }, call) => {
      forwarder.start(call.client);
      return { callbackID: forwarder.secrets.add(eventID, only(secret)) };
    },
    CONNECT_SECRET_EVENT_DEREGISTER_ANY: ({ callbackID }) => forwarder.secrets.remove(callbackID),
    CONNECT_REGISTER_CLOSE_CALLBACK: (_args, call) => {
      forwarder.start(call.client);
      forwarder.wantsClose = true;
    },
    CONNECT_UNREGISTER_CLOSE_CALLBACK: () => {
      void session.host;
      forwarder.wantsClose = false;
    },
  } satisfies RemoteHandlers;
}
