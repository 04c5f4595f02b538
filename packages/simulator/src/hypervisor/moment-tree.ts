import { DomainSnapshotDeleteFlags } from '@hostelry/libvirt';
import { passesFilter } from './list-filter.js';

/** What a snapshot and a checkpoint have in common: a name, and the one it was made after. */
export interface Moment {
  readonly name: string;
  readonly parent: string | undefined;
}

/** Which of a moment's family goes with it. */
export type Removal = 'only' | 'with-children' | 'children-only';

/** What the flags of deleting a snapshot or checkpoint, which are alike, say of its family. */
export function removalOf(flags: number): Removal {
  const { CHILDREN, CHILDREN_ONLY } = DomainSnapshotDeleteFlags;
  return (flags & CHILDREN) !== 0
    ? 'with-children'
    : (flags & CHILDREN_ONLY) !== 0
      ? 'children-only'
      : 'only';
}

/** The bits of a list call that ask for a place in the tree; those of snapshots and checkpoints differ. */
export interface PlaceBits {
  readonly leaves: number;
  readonly noLeaves: number;
  readonly topological: number;
}

/** Named moments of one domain as a tree, and the one that is current. */
export class MomentTree<T extends Moment> {
  readonly #byName = new Map<string, T>();
  readonly #missing: (name: string) => Error;
  #current: string | undefined;

  /** `missing` makes the error for a name that is not there. */
  constructor(missing: (name: string) => Error) {
    this.#missing = missing;
  }

  get size(): number {
    return this.#byName.size;
  }

  get current(): T | undefined {
    return this.#current === undefined ? undefined : this.#byName.get(this.#current);
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  get(name: string): T {
    const moment = this.#byName.get(name);
    if (moment === undefined) throw this.#missing(name);
    return moment;
  }

  /** Adds a moment, or puts another in the place of the one with its name. */
  put(moment: T): void {
    this.#byName.set(moment.name, moment);
  }

  setCurrent(name: string | undefined): void {
    this.#current = name;
  }

  childrenOf(name: string | undefined): T[] {
    return [...this.#byName.values()].filter((moment) => moment.parent === name);
  }

  descendantsOf(name: string | undefined): T[] {
    return this.childrenOf(name).flatMap((child) => [child, ...this.descendantsOf(child.name)]);
  }

  /** Those below `from` (all, if it is undefined) that pass the flags: its children, or with `deep` all of them. */
  list(
    from: string | undefined,
    flags: number,
    options: { readonly deep: boolean; readonly bits: PlaceBits; readonly passes?: (moment: T) => boolean },
  ): T[] {
    const { bits, deep, passes = () => true } = options;
    const all = from === undefined && deep && (flags & bits.topological) === 0;
    const found = all ? [...this.#byName.values()] : deep ? this.descendantsOf(from) : this.childrenOf(from);
    return found.filter((moment) => {
      const isLeaf = this.childrenOf(moment.name).length === 0;
      const place = [
        [bits.leaves, isLeaf],
        [bits.noLeaves, !isLeaf],
      ] as const;
      return passesFilter(flags, [place]) && passes(moment);
    });
  }

  /** Removes a moment or its descendants, or both; children that stay get its parent. The answer is what has gone. */
  remove(name: string, removal: Removal, adopt: (child: T, parent: string | undefined) => T): T[] {
    const moment = this.get(name);
    const gone = removal === 'only' ? [] : this.descendantsOf(name);
    if (removal !== 'children-only') gone.push(moment);
    if (removal === 'only') {
      for (const child of this.childrenOf(name)) this.#byName.set(child.name, adopt(child, moment.parent));
    }
    const wasCurrent = gone.some((one) => one.name === this.#current);
    for (const one of gone) this.#byName.delete(one.name);
    // Whoever came before takes over.
    if (wasCurrent) this.#current = removal === 'children-only' ? name : moment.parent;
    return gone;
  }
}
