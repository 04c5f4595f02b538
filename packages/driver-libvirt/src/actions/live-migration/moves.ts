import { type ComputeError, type MigrateOptions } from '@hostelry/compute';
import { type Guest } from '../../guest/guest.js';
import { wrongState } from '../context.js';

/** The moves that this driver has under way. What is known of a move besides is the hypervisor's: its job tells it to any driver. */
export class Moves {
  readonly #byUuid = new Map<string, Move>();

  /** Begins a move; `conflict` if the guest is moving already. It must be ended. */
  begin(guest: Guest, options: MigrateOptions): Move {
    if (this.#byUuid.has(guest.uuid)) throw wrongState('migrate', guest, 'moving already');
    const move = new Move(options, () => this.#byUuid.delete(guest.uuid));
    this.#byUuid.set(guest.uuid, move);
    return move;
  }

  /** The move of that guest; undefined if it does not move by this driver. */
  find(uuid: string): Move | undefined {
    return this.#byUuid.get(uuid);
  }
}

/** One move on its way. */
export class Move {
  readonly startedAt = Date.now();
  readonly allowsPostCopy: boolean;
  /** The caller held the guest, so that all of its memory can be sent. */
  isHeld = false;
  /** Why it was given up, where its caller did not ask for that. */
  failure: ComputeError | undefined;
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #onEnd: () => void;
  readonly #ended: Promise<boolean>;
  #resolve: (hasMoved: boolean) => void = () => undefined;

  constructor({ signal, postCopy = false }: MigrateOptions, onEnd: () => void) {
    this.allowsPostCopy = postCopy;
    this.#outer = signal;
    this.#onEnd = onEnd;
    this.#ended = new Promise((resolve) => (this.#resolve = resolve));
    if (signal?.aborted === true) this.#follow();
    else signal?.addEventListener('abort', this.#follow, { once: true });
  }

  /** Aborts when the move is to be given up, whoever wants that. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Gives it up; resolves when it is over, with whether the guest has moved all the same. */
  abort(failure?: ComputeError): Promise<boolean> {
    this.failure ??= failure;
    this.#controller.abort();
    return this.#ended;
  }

  end(hasMoved: boolean): void {
    this.#outer?.removeEventListener('abort', this.#follow);
    this.#onEnd();
    this.#resolve(hasMoved);
  }

  readonly #follow = (): void => {
    this.#controller.abort(this.#outer?.reason);
  };
}
