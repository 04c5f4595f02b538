import { type CallOptions } from '../call-options.js';

export interface AdoptOptions extends CallOptions {
  /** Its disks become its own, which `destroy` removes with it. Default false: they stay in any case. */
  readonly withDisks?: boolean;
}

/** What became of an instance. */
export interface Adoption {
  /** The targets of the disks that `destroy` removes from now on; in the order in which the instance has them. */
  readonly ownDisks: readonly string[];
}

/** Taking over instances that others made, and giving them back. */
export interface AdoptionFacet {
  /**
   * Called on an instance in any state, which goes on as it was; its info says `managed` from then on. One of ours may be told again, to give it its disks.
   * With disks, every disk that it writes to becomes its own: `conflict` if one is used by another instance, or cannot be removed as a volume of the host's; then nothing is changed.
   */
  adopt(uuid: string, options?: AdoptOptions): Promise<Adoption>;

  /**
   * The reverse: its info does not say `managed` any more, and `destroy` removes none of its disks. `conflict` while it is rescued or packed. Repeating it is no error.
   * On failure it is as before.
   */
  disown(uuid: string, options?: CallOptions): Promise<Adoption>;
}
