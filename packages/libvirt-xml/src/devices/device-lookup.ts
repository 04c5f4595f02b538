import { type DeviceEntry } from './device-kinds.js';

const none: readonly DeviceEntry[] = Object.freeze([]);

/** Devices by one sort of key. */
export class DeviceLookup {
  readonly #found = new Map<string, DeviceEntry | DeviceEntry[]>();
  readonly #repeated: string[] = [];

  /** The device of that key; the first in the document where several have it (then conflicts tell). Undefined if none has. */
  get(key: string): DeviceEntry | undefined {
    const found = this.#found.get(key);
    return Array.isArray(found) ? found[0] : found;
  }

  /** Every device of that key, in the order of the index; empty if none has it. */
  all(key: string): readonly DeviceEntry[] {
    const found = this.#found.get(key);
    if (found === undefined) return none;
    return Array.isArray(found) ? found : [found];
  }

  /** How many keys there are. */
  get size(): number {
    return this.#found.size;
  }

  /** Every key. */
  keys(): IterableIterator<string> {
    return this.#found.keys();
  }

  /** Keys that several devices have, in the order in which they came to. */
  get repeated(): readonly string[] {
    return this.#repeated;
  }

  /** Puts a device in; the index does, while it is made. */
  add(key: string, entry: DeviceEntry): void {
    const found = this.#found.get(key);
    if (found === undefined) this.#found.set(key, entry);
    else if (Array.isArray(found)) found.push(entry);
    else {
      this.#found.set(key, [found, entry]);
      this.#repeated.push(key);
    }
  }
}
