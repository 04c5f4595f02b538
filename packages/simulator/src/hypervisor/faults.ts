/** How a planted fault shows: which call it meets, and what it does to it. */
export interface Fault {
  /** Thrown instead of doing the work: a LibvirtError travels as it is, anything else as INTERNAL_ERROR. */
  readonly error?: Error;
  /** Milliseconds to wait before the call is looked at. The wait ends early when the client goes. */
  readonly delayMs?: number;
  /** End the client's connection instead of answering. Default false. */
  readonly cut?: boolean;
  /** Do the work, and then fail: what a lost reply looks like to the client. Default false. */
  readonly afterwards?: boolean;
  /** Which of the coming calls is met, from 1. Default 1. */
  readonly nth?: number;
  /** How many calls it meets from then on. Default 1; Infinity for all. */
  readonly times?: number;
}

interface PlantedFault {
  readonly fault: Fault;
  skip: number;
  left: number;
}

/** What faults of every call are planted for: a latency, a host that refuses whatever it is asked. */
export const EVERY_CALL = '*';

/**
 * Faults planted in one host, by procedure name as in libvirt's protocol without prefix (`DOMAIN_CREATE_WITH_FLAGS`), or `*` for every call.
 * A fault is used up by the calls that it meets; calls without one pay a map lookup.
 */
export class Faults {
  readonly #planted = new Map<string, PlantedFault[]>();

  /** Plants a fault; the answer takes it away again, met or not. */
  plant(procedure: string, fault: Fault): () => void {
    const entry = { fault, skip: (fault.nth ?? 1) - 1, left: fault.times ?? 1 };
    const entries = this.#planted.get(procedure);
    if (entries === undefined) this.#planted.set(procedure, [entry]);
    else entries.push(entry);
    return () => this.#drop(procedure, entry);
  }

  /** The next call of `procedure` fails with `error` and does nothing; `options` choose another than the next. */
  failNext(procedure: string, error: Error, options: Omit<Fault, 'error'> = {}): () => void {
    return this.plant(procedure, { ...options, error });
  }

  /** Takes every fault away. */
  clear(): void {
    this.#planted.clear();
  }

  /** Called once for each call: the fault that meets it, which is counted as used. */
  take(procedure: string): Fault | undefined {
    return this.#take(procedure) ?? this.#take(EVERY_CALL);
  }

  #take(procedure: string): Fault | undefined {
    const entries = this.#planted.get(procedure);
    if (entries === undefined) return undefined;
    let met: PlantedFault | undefined;
    for (const entry of entries) {
      if (entry.skip > 0) entry.skip--;
      else met ??= entry;
    }
    if (met === undefined) return undefined;
    met.left--;
    if (met.left <= 0) this.#drop(procedure, met);
    return met.fault;
  }

  #drop(procedure: string, entry: PlantedFault): void {
    const left = this.#planted.get(procedure)?.filter((other) => other !== entry) ?? [];
    if (left.length === 0) this.#planted.delete(procedure);
    else this.#planted.set(procedure, left);
  }
}
