import {
  definePlugPoint,
  type CallOptions,
  type NetworkVolumeSource,
  type PlugPoint,
} from '@hostelry/compute';
import { type Connection } from '@hostelry/libvirt';

/** Where the hypervisor finds a volume that is connected: a file or a block device of the host, or a server that it asks by itself. */
export type VolumePlace =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'block'; readonly path: string }
  | NetworkVolumeSource;

/** What a volume driver sees of the host; the driver's `Host` satisfies it. */
export interface VolumeHost {
  readonly uri: string;
  /** The connection to use for the next calls. */
  connection(signal?: AbortSignal): Promise<Connection>;
}

/** What a source says to its driver. It is kept in the instance's definition, so it holds no secrets: those are libvirt's, named by UUID. */
export type VolumeConnection = Readonly<Record<string, unknown>>;

/** Brings volumes of one kind of storage to a host and takes them away from it again. Errors are ComputeErrors or the client's own. */
export interface VolumeDriver {
  /**
   * Called before an instance gets the volume and before each start of one that has it; one that is connected already is given again.
   * `invalid` names the field of a connection that cannot be right; `not-found` if there is no such volume. On failure nothing is connected.
   */
  connect(connection: VolumeConnection, host: VolumeHost, options: CallOptions): Promise<VolumePlace>;

  /** Called when no instance of the host has the volume any more, also for one that is not connected. Absent where nothing is to be done. */
  disconnect?(connection: VolumeConnection, host: VolumeHost, options: CallOptions): Promise<void>;

  /** Called to have at least so many bytes in the volume. Absent: the host's pools do it if the volume is in one. `no-resources` if the store is full. */
  resize?(
    connection: VolumeConnection,
    sizeBytes: number,
    host: VolumeHost,
    options: CallOptions,
  ): Promise<void>;
}

/** What volume drivers are, as the built-in ones say it too. */
export const volumeDriverContract: PlugPoint<VolumeDriver> = definePlugPoint('volume-driver', 1);
