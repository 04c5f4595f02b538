import { type ClientSession } from './client-session.js';
import { type AnyHandler } from './lazy-area.js';

/** What the server answers by itself, so that a stand-in must not be in its place. */
const ANSWERED_BY_SERVER: ReadonlySet<string> = new Set(['AUTH_LIST', 'CONNECT_SUPPORTS_FEATURE']);

/**
 * The handlers of a session: those that are there from the beginning, and for every other procedure one that loads its
 * area when it is called. A start pays for none of them: not even their names are known before one is called.
 */
export class LaterHandlers {
  readonly #session: ClientSession;
  readonly #now: Readonly<Record<string, AnyHandler>>;
  readonly #loaded = new Map<string, AnyHandler>();

  /** `now` are the handlers from the beginning, by procedure. */
  constructor(session: ClientSession, now: Readonly<Record<string, AnyHandler>>) {
    this.#session = session;
    this.#now = now;
  }

  /** The handler of a procedure; undefined for those that the server answers by itself. */
  find(procedure: string): AnyHandler | undefined {
    const known = this.#now[procedure] ?? this.#loaded.get(procedure);
    if (known !== undefined || ANSWERED_BY_SERVER.has(procedure)) return known;
    // Once loaded there is no wait, so that answers keep the order of the calls.
    return (args, call) => {
      const loaded = this.#loaded.get(procedure);
      if (loaded !== undefined) return loaded(args, call);
      return this.#load(procedure).then((handler) => handler(args, call));
    };
  }

  async #load(procedure: string): Promise<AnyHandler> {
    const { loadArea } = await import('./lazy-areas.js');
    for (const [name, handler] of await loadArea(this.#session, procedure)) {
      if (!this.#loaded.has(name)) this.#loaded.set(name, handler);
    }
    const handler = this.#loaded.get(procedure);
    if (handler === undefined) throw new Error(`The area of ${procedure} has no handler for it`);
    return handler;
  }
}
