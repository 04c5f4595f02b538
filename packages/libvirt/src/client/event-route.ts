import { type EventMessages, type EventSource } from './event-source.js';

type Deliver<P> = (makePayload: () => P) => void;

/** Messages that may wait for the reply of the registration they overtook. */
const HELD_LIMIT = 1024;

/**
 * The messages of one event procedure: each goes to the registration that its number names. Filtered and unfiltered registrations get a message each.
 * Messages may overtake the reply that tells their number; they are held until it is there.
 */
export class EventRoute<P> {
  readonly #deliveries = new Map<number, Deliver<P>>();
  readonly #held: { readonly callbackId: number; readonly makePayload: () => P }[] = [];
  #pending = 0;
  #isHolding = false;

  constructor(source: EventSource<P>, messages: EventMessages) {
    source.subscribe(messages, (callbackId, makePayload) => this.#dispatch(callbackId, makePayload));
  }

  /** A registration is under way. */
  pending(): void {
    this.#pending++;
  }

  /** That registration has its number, and takes what was held for it; or it was refused. */
  settled(callbackId: number | undefined, deliver: Deliver<P>): void {
    this.#pending--;
    if (callbackId !== undefined) this.#deliveries.set(callbackId, deliver);
    this.#flush();
  }

  /** Nobody wants that number any more. */
  released(callbackId: number): void {
    this.#deliveries.delete(callbackId);
  }

  /** Holds everything back until `release`: the time between two connections. */
  hold(): void {
    this.#isHolding = true;
    this.#held.length = 0;
  }

  release(): void {
    this.#isHolding = false;
    this.#flush();
  }

  #dispatch(callbackId: number, makePayload: () => P): void {
    const deliver = this.#deliveries.get(callbackId);
    if (deliver !== undefined && !this.#isHolding) return deliver(makePayload);
    // A number that nobody waits for was declined a moment ago.
    if (this.#pending === 0 && !this.#isHolding) return;
    this.#held.push({ callbackId, makePayload });
    // Only strangers' numbers, or a reconnect that takes long (and says that it lost events), can come to this.
    if (this.#held.length > HELD_LIMIT) this.#held.shift();
  }

  #flush(): void {
    if (this.#isHolding) return;
    const held = this.#held.splice(0);
    for (const message of held) {
      const deliver = this.#deliveries.get(message.callbackId);
      if (deliver !== undefined) deliver(message.makePayload);
      else if (this.#pending > 0) this.#held.push(message);
    }
  }
}
