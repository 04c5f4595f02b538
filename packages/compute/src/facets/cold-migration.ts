import { type Readable } from 'node:stream';
import { type CallOptions, type ProgressOptions } from '../call-options.js';
import { type InstanceInfo } from '../info.js';
import { type InstanceSize } from './resize.js';

/** A stopped instance on its way to another host of the same driver. Only the driver that made it, or one of its kind, understands `definition`. */
export interface PackedInstance {
  readonly uuid: string;
  readonly name: string;
  /** The driver that packed it, by its name. */
  readonly driver: string;
  /** Everything that defines it, as text that the driver's own kind can read; its disks are named by their targets. */
  readonly definition: string;
  /** Whether it ran before it was packed, and so is to run where it is unpacked. */
  readonly wasRunning: boolean;
  readonly disks: readonly PackedDisk[];
}

/** A disk of the instance's own that goes with it. */
export interface PackedDisk {
  readonly target: string;
  readonly format: 'qcow2' | 'raw';
  /** Virtual size. */
  readonly sizeMiB: number;
  /** Opens its bytes, complete, from the beginning; may be called again after a failure. The reader reads to the end or destroys it. */
  read(options?: CallOptions): Promise<Readable>;
}

export interface UnpackOptions extends ProgressOptions {
  /** Give it another size on the way. Default: as it was. */
  readonly size?: InstanceSize;
}

/**
 * Moving a stopped instance between two hosts of one kind of driver. The manager calls, in this order: `pack` on the source, `unpack` on the destination,
 * and then either `confirm` on the source, or, to go back, `destroy` on the destination and `revert` on the source.
 */
export interface ColdMigrationFacet {
  /**
   * Called first, on the source, with an instance that runs or is stopped: stops it, and keeps it from being started until `confirm` or `revert`.
   * `conflict` if it is paused, suspended, rescued or packed already; `unsupported` if one of its disks cannot be read here.
   * On failure it is as before, running if it ran.
   */
  pack(uuid: string, options?: ProgressOptions): Promise<PackedInstance>;

  /**
   * Called on the destination: makes the instance with its disks' bytes, and starts it if it ran. `conflict` if its name or UUID is taken;
   * `invalid` if another kind of driver packed it; `no-resources` if it does not fit. On failure nothing of it is left here.
   */
  unpack(packed: PackedInstance, options?: UnpackOptions): Promise<InstanceInfo>;

  /** Called on the source once the destination has it: removes what is left of it here, disks included. `conflict` if it is not packed. May be called again after a failure. */
  confirm(uuid: string, options?: CallOptions): Promise<void>;

  /** Called on the source to go back: the instance is as before `pack`, and runs if it ran. `conflict` if it is not packed. May be called again after a failure. */
  revert(uuid: string, options?: ProgressOptions): Promise<void>;
}
