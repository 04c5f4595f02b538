import { setTimeout as sleep } from 'node:timers/promises';
import { type CallOptions } from '@hostelry/compute';
import { isLibvirtError } from '../../errors.js';
import { cancelledBy } from '../cancellation.js';
import { type ImagePool } from '../storage-connection.js';

/** Between two looks at someone else's upload; libvirt has no event for volumes. */
const LOOK_MS = 500;

/** Tells uploads that grow from ones that were abandoned, over several looks. */
export class UploadWatch {
  readonly #stallMs: number;
  readonly #seen = new Map<string, { allocation: number; since: number }>();

  constructor(stallMs: number) {
    this.#stallMs = stallMs;
  }

  /** How many of the volumes may still grow, and which have not for the time. Ones that are gone count as neither. */
  async look(
    pool: ImagePool,
    names: readonly string[],
    options: CallOptions,
  ): Promise<{ readonly growing: number; readonly stale: readonly string[] }> {
    let growing = 0;
    const stale: string[] = [];
    for (const name of names) {
      const allocation = await allocationOf(pool, name, options);
      if (allocation === undefined) continue;
      const now = performance.now();
      const seen = this.#seen.get(name);
      if (seen === undefined || seen.allocation !== allocation) {
        this.#seen.set(name, { allocation, since: now });
        growing++;
      } else if (now - seen.since < this.#stallMs) growing++;
      else stale.push(name);
    }
    return { growing, stale };
  }
}

async function allocationOf(
  pool: ImagePool,
  name: string,
  options: CallOptions,
): Promise<number | undefined> {
  try {
    const volume = await pool.storageVolLookupByName(name, options);
    return Number((await volume.getInfo(0, options)).allocation);
  } catch (error) {
    if (isLibvirtError(error, 'NO_STORAGE_VOL')) return undefined;
    throw error;
  }
}

/** Waits until the next look. */
export async function pause(signal: AbortSignal | undefined, what: string): Promise<void> {
  try {
    await sleep(LOOK_MS, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    throw signal?.aborted === true ? cancelledBy(signal, what) : error;
  }
}
