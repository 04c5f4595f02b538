import { type CallOptions, type ProgressOptions } from './call-options.js';
import { type DriverEventListener } from './events.js';
import { type OptionalFacets } from './facets.js';
import { type HostInfo, type InstanceInfo } from './info.js';
import { type InstanceSpec } from './instance-spec.js';

export interface DestroyOptions extends ProgressOptions {
  /** Leave the instance's own disks where they are. Default false. */
  readonly keepDisks?: boolean;
}

/**
 * One host with its instances. Instances are named by UUID. Errors are ComputeErrors.
 * Constructing stores options only; `start` does the first I/O.
 * A facet is a capability: present if this driver, hypervisor and host can do it, else undefined. Facets are settled when `start` returns.
 */
export interface ComputeDriver extends OptionalFacets {
  /** Name of the driver, for messages, for example `libvirt`. */
  readonly name: string;

  /**
   * Called once, before any other call: connects and begins to report events.
   * On failure (`unreachable`, `denied`, `unsupported`) nothing stays open and start may be called again.
   */
  start(options?: CallOptions): Promise<void>;

  /** Called once at the end, also after a failed start: closes everything. Instances go on running. Never throws. */
  stop(): Promise<void>;

  /** The host's inventory and use; a constant number of calls however many instances there are. */
  hostInfo(options?: CallOptions): Promise<HostInfo>;

  /** All instances, running or not, ours or not; a constant number of calls. */
  list(options?: CallOptions): Promise<readonly InstanceInfo[]>;

  /** One instance; `not-found` if there is none with that UUID. */
  get(uuid: string, options?: CallOptions): Promise<InstanceInfo>;

  /**
   * Makes and starts an instance: images, disks, seed, definition, start.
   * The spec is validated first: `invalid` names the field and value; `conflict` if the name or UUID is taken; `no-resources` if it cannot fit the host.
   * On failure of any step nothing of the instance is left on the host; `details.step` names the step. Cached images may stay.
   */
  spawn(spec: InstanceSpec, options?: ProgressOptions): Promise<InstanceInfo>;

  /**
   * Stops the instance at once if it runs, and removes its definition, and its own disks unless kept. Disks that Hostelry did not make are never removed.
   * `not-found` if there is none. After a failure it may be called again and finishes what is left.
   */
  destroy(uuid: string, options?: DestroyOptions): Promise<void>;

  /** Calls the listener for each event from now on; returns how to stop that. A listener that throws is reported, and the others still run. */
  subscribe(listener: DriverEventListener): () => void;
}
