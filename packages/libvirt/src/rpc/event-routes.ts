import { type EventProcedure } from './procedure.js';
import { type Packet } from './frame.js';
import { decodePayload } from './payload.js';

type Deliver = (payload: Uint8Array) => void;

/** Which listeners want which message. Messages carry no useful serial, so they are routed by program and procedure. */
export class EventRoutes {
  readonly #routes = new Map<number, Set<Deliver>>();
  readonly #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** Calls `listener` with each message of the procedure; returns how to stop that. */
  add<M>(procedure: EventProcedure<M>, listener: (message: M) => void): () => void {
    const key = routeKey(procedure.program, procedure.number);
    const deliver: Deliver = (payload) => listener(decodePayload(procedure.message, payload));
    const route = this.#routes.get(key) ?? new Set();
    this.#routes.set(key, route.add(deliver));
    return () => {
      route.delete(deliver);
      if (route.size === 0 && this.#routes.get(key) === route) this.#routes.delete(key);
    };
  }

  /** Delivers a message; one nobody asked for is dropped, and a listener's error (or a payload that does not decode) is reported and harms no other. */
  dispatch(packet: Packet): void {
    const route = this.#routes.get(routeKey(packet.program, packet.procedure));
    if (route === undefined) return;
    for (const deliver of [...route]) {
      try {
        deliver(packet.payload);
      } catch (error) {
        this.#onError(error);
      }
    }
  }

  clear(): void {
    this.#routes.clear();
  }
}

function routeKey(program: number, procedure: number): number {
  return program * 0x10000 + procedure;
}
