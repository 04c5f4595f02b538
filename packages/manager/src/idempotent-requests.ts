import { ComputeError } from '@hostelry/compute';
import { type Operation } from './operation.js';
import { type Operations } from './operations.js';
import { type IdempotencyKey, type Store } from './store/store.js';

/** `details.field` of the error for a key that was used for another request. */
export const IDEMPOTENCY_KEY_FIELD = 'Idempotency-Key';

/** The client's key with what tells its request from others. */
type GivenKey = Pick<IdempotencyKey, 'key' | 'fingerprint'>;

type Begin = (key?: GivenKey) => Promise<{ operation: Operation; taken?: IdempotencyKey }>;

/** How what is asked for is begun, and how what an earlier request began is found again. */
export interface Repeatable<Value> {
  /** Begins, and stores the key with what it began; or begins nothing and tells that the key is taken. */
  begin(key?: GivenKey): Promise<{ readonly value: Value; readonly taken?: IdempotencyKey }>;
  /** By the id that was stored with the key. */
  find(id: string): Promise<Value>;
}

/** Lets a client repeat a request that it does not know the fate of: under the same key it begins one thing only. */
export class IdempotentRequests {
  readonly #store: Store;
  readonly #operations: Operations;
  /** Requests that have not come to their commit yet; a repetition waits for them. */
  readonly #underWay = new Map<string, Promise<unknown>>();

  constructor(store: Store, operations: Operations) {
    this.#store = store;
    this.#operations = operations;
  }

  /**
   * Begins the operation, or returns the one that the same request began under this key.
   * `invalid` with IDEMPOTENCY_KEY_FIELD if the key was used for another request. A request that began nothing leaves its key free.
   */
  async run(key: string | undefined, request: unknown, begin: Begin): Promise<Operation> {
    return this.once(key, request, {
      begin: async (given) => {
        const { operation: value, taken } = await begin(given);
        return { value, ...(taken === undefined ? {} : { taken }) };
      },
      find: (id) => this.#operations.get(id),
    });
  }

  /** As `run`, for what is no operation. */
  async once<Value>(
    key: string | undefined,
    request: unknown,
    repeatable: Repeatable<Value>,
  ): Promise<Value> {
    if (key === undefined) return (await repeatable.begin()).value;
    if (key === '' || key.length > 255) {
      throw new ComputeError(
        'invalid',
        `Idempotency key ${JSON.stringify(key.slice(0, 40))} is not 1 to 255 characters long`,
        {
          details: { field: IDEMPOTENCY_KEY_FIELD },
        },
      );
    }
    for (let earlier = this.#underWay.get(key); earlier !== undefined; earlier = this.#underWay.get(key)) {
      await earlier;
    }
    const result = this.#once(key, request, repeatable);
    const settled = result.then(
      () => this.#underWay.delete(key),
      () => this.#underWay.delete(key),
    );
    this.#underWay.set(key, settled);
    return result;
  }

  async #once<Value>(key: string, request: unknown, repeatable: Repeatable<Value>): Promise<Value> {
    const fingerprint = await fingerprintOf(request);
    const known = await this.#store.findKey(key);
    if (known !== undefined) {
      refuseOther(known, fingerprint);
      return repeatable.find(known.operationId);
    }
    const { value, taken } = await repeatable.begin({ key, fingerprint });
    if (taken !== undefined) refuseOther(taken, fingerprint);
    return value;
  }
}

function refuseOther(known: IdempotencyKey, fingerprint: string): void {
  if (known.fingerprint === fingerprint) return;
  throw new ComputeError(
    'invalid',
    `Idempotency key ${JSON.stringify(known.key)} was used for another request, which began ${subjectOf(known)}`,
    { details: { field: IDEMPOTENCY_KEY_FIELD } },
  );
}

function subjectOf({ operationId: id }: IdempotencyKey): string {
  return id.startsWith('host:') ? `host "${id.slice('host:'.length)}"` : `operation ${id}`;
}

/** The same for requests that say the same, whatever the order of their properties. */
async function fingerprintOf(request: unknown): Promise<string> {
  const text = JSON.stringify(request, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  // Loaded when it is needed: it takes 3 ms, and most who have a manager send no keys.
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(text).digest('hex');
}
