import { type Domain, LibvirtError } from '../src/index.js';
import { remoteEvents, type remote_nonnull_domain } from '../src/raw.js';
import {
  serveConnection,
  type Handlers,
  type LoopbackService,
  type ServeOptions,
  type ServerConnection,
} from '../src/server/index.js';

/** A domain that the canned service knows. */
export const CANNED_DOMAIN: remote_nonnull_domain = {
  name: 'canned',
  uuid: Uint8Array.from(Buffer.from('0123456789abcdef0123456789abcdef', 'hex')),
  id: 7,
};

export const CANNED_UUID: Domain['uuid'] = '01234567-89ab-cdef-0123-456789abcdef';

/** A service in this process that keeps the connections it accepted. */
export interface CannedService extends LoopbackService {
  readonly connections: ServerConnection[];
  /** Events registered by number, to callback number. */
  readonly registered: Map<number, number>;
  /** Registrations that came, in order. */
  readonly registrations: number[];
  /** Sends a lifecycle event to the first connection. */
  lifecycle(event: number, detail: number): void;
}

/** Serves the few procedures that opening and events take, and whatever else the test gives. */
export function cannedService(remote: Handlers['remote'] = {}, options: ServeOptions = {}): CannedService {
  const connections: ServerConnection[] = [];
  const registered = new Map<number, number>();
  const registrations: number[] = [];
  let lastCallback = 100;
  const handlers: Handlers = {
    remote: {
      CONNECT_OPEN: () => undefined,
      CONNECT_CLOSE: () => undefined,
      CONNECT_REGISTER_CLOSE_CALLBACK: () => undefined,
      CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: ({ eventID }) => {
        registrations.push(eventID);
        if (eventID > 26) throw new LibvirtError(1, `unsupported event ID ${eventID}`);
        if (registered.has(eventID)) throw new LibvirtError(8, 'event callback already tracked');
        registered.set(eventID, ++lastCallback);
        return { callbackID: lastCallback };
      },
      CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: ({ callbackID }) => {
        for (const [eventID, id] of registered) if (id === callbackID) registered.delete(eventID);
      },
      DOMAIN_LOOKUP_BY_NAME: ({ name }) => {
        if (name !== CANNED_DOMAIN.name) {
          throw new LibvirtError(42, `Domain not found: no domain with matching name '${name}'`, {
            domain: 12,
          });
        }
        return { dom: CANNED_DOMAIN };
      },
      ...remote,
    },
  };
  return {
    connections,
    registered,
    registrations,
    accept: (transport) => void connections.push(serveConnection(transport, { handlers }, options)),
    lifecycle: (event, detail) => {
      connections[0]?.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_LIFECYCLE, {
        callbackID: registered.get(0) ?? 0,
        msg: { dom: CANNED_DOMAIN, event, detail },
      });
    },
  };
}
