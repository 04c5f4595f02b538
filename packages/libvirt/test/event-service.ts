import { type EventProcedure } from '../src/raw.js';
import {
  LibvirtError,
  type Handlers,
  type ServerCall,
  type ServerConnection,
  type Service,
} from '../src/server/index.js';

/** One registration that a client has with the service. */
export interface Registered {
  readonly callbackID: number;
  /** `domain 0`, `network 0`, `qemu`: whose events, and their number. */
  readonly kind: string;
  /** Name of the object that it is limited to. */
  readonly object: string | undefined;
  readonly client: ServerConnection;
}

/** A daemon that takes registrations of every kind and sends what the test says. */
export interface EventService {
  readonly handlers: Handlers;
  /** The registrations of now. */
  readonly registered: Registered[];
  /** All that came, in order, as `domain 0 web`. */
  readonly asked: string[];
  /** All that were given up. */
  readonly declined: string[];
  /** Kinds that are refused. */
  readonly refused: Set<string>;
  /** Sends a message to each registration of that kind whose object fits. */
  send<M extends { readonly callbackID: number }>(
    kind: string,
    procedure: EventProcedure<M>,
    message: Omit<M, 'callbackID'>,
    object?: string,
  ): void;
  service(): Service;
}

interface Named {
  readonly name?: string;
  readonly usageID?: string;
}

/** A service for events, to which others of a test are added by `handlers`. */
export function eventService(remote: Handlers['remote'] = {}): EventService {
  const registered: Registered[] = [];
  const asked: string[] = [];
  const declined: string[] = [];
  const refused = new Set<string>();
  let last = 40;
  const register = (kind: string, object: Named | undefined, call: ServerCall): { callbackID: number } => {
    const name = object?.name ?? object?.usageID;
    asked.push(name === undefined ? kind : `${kind} ${name}`);
    if (refused.has(kind)) throw new LibvirtError(3, `no ${kind} here`);
    const known = (each: Registered): boolean =>
      each.kind === kind && each.object === name && each.client === call.client && kind !== 'qemu';
    if (registered.some(known)) throw new LibvirtError(8, 'event callback already tracked');
    registered.push({ callbackID: ++last, kind, object: name, client: call.client });
    return { callbackID: last };
  };
  const deregister = ({ callbackID }: { readonly callbackID: number }): void => {
    const at = registered.findIndex((each) => each.callbackID === callbackID);
    if (at < 0) throw new LibvirtError(8, `no callback ${callbackID}`);
    const [gone] = registered.splice(at, 1);
    if (gone !== undefined) declined.push(gone.kind);
  };
  const handlers: Handlers = {
    remote: {
      CONNECT_OPEN: () => undefined,
      CONNECT_CLOSE: () => undefined,
      CONNECT_GET_HOSTNAME: () => ({ hostname: 'events' }),
      CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: ({ eventID, dom }, call) =>
        register(`domain ${eventID}`, dom, call),
      CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: deregister,
      CONNECT_NETWORK_EVENT_REGISTER_ANY: ({ eventID, net }, call) =>
        register(`network ${eventID}`, net, call),
      CONNECT_NETWORK_EVENT_DEREGISTER_ANY: deregister,
      CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY: ({ eventID, pool }, call) =>
        register(`pool ${eventID}`, pool, call),
      CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY: deregister,
      CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY: ({ eventID, dev }, call) =>
        register(`device ${eventID}`, dev, call),
      CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY: deregister,
      CONNECT_SECRET_EVENT_REGISTER_ANY: ({ eventID, secret }, call) =>
        register(`secret ${eventID}`, secret, call),
      CONNECT_SECRET_EVENT_DEREGISTER_ANY: deregister,
      ...remote,
    },
    qemu: {
      CONNECT_DOMAIN_MONITOR_EVENT_REGISTER: ({ dom, event, flags }, call) => {
        asked.push(`qemu ${dom?.name} ${event} ${flags}`);
        return register('qemu', dom, call);
      },
      CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER: deregister,
    },
  };
  return {
    ...{ handlers, registered, asked, declined, refused },
    send: (kind, procedure, message, object) => {
      for (const { callbackID, client, ...each } of [...registered]) {
        if (each.kind !== kind || (each.object !== undefined && each.object !== object)) continue;
        client.sendEvent(procedure, { ...message, callbackID } as never);
      }
    },
    service: () => ({
      handlers,
      close: (client) => {
        for (const each of [...registered])
          if (each.client === client) registered.splice(registered.indexOf(each), 1);
      },
    }),
  };
}
