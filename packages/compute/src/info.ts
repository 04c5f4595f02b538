/** The power state that every driver reports. `crashed` was running and failed; `unknown` is what the hypervisor itself does not know. */
export type InstanceState =
  'running' | 'paused' | 'stopped' | 'suspended' | 'crashed' | 'stopping' | 'unknown';

/** An instance as its hypervisor describes it now. */
export interface InstanceInfo {
  readonly uuid: string;
  readonly name: string;
  readonly state: InstanceState;
  /** Why it is in that state, in the hypervisor's words, where it says. */
  readonly stateReason?: string;
  readonly vcpus: number;
  /** Memory that the instance may use at most. */
  readonly memoryMiB: number;
  /** CPU time used since start, where running. */
  readonly cpuTimeNs?: number;
  /** False for instances that vanish when they stop. */
  readonly persistent: boolean;
  /** True when Hostelry made it; false for guests made by others, which are shown and controlled all the same. */
  readonly managed: boolean;
  /** True while it is booted from a rescue image. */
  readonly rescued?: boolean;
  /** Whether it starts with its host; absent where the hypervisor does not tell. */
  readonly autostart?: boolean;
  /** See Annotations. */
  readonly title?: string;
  readonly description?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly disks: readonly DiskInfo[];
  readonly interfaces: readonly InterfaceInfo[];
}

export interface DiskInfo {
  readonly target: string;
  readonly kind: 'disk' | 'cdrom' | 'floppy' | 'lun';
  /** File, device or `pool/volume`; absent for an empty drive. */
  readonly source?: string;
  readonly format?: string;
}

export interface InterfaceInfo {
  readonly mac?: string;
  readonly kind: string;
  readonly source?: string;
  readonly model?: string;
}

/** A host as its hypervisor describes it now. */
export interface HostInfo {
  readonly hostname: string;
  /** For example `QEMU`, `Test`, `LXC`. */
  readonly hypervisor: string;
  readonly hypervisorVersion: string;
  /** Version of the management layer, for example libvirt's `9.0.0`. */
  readonly libraryVersion?: string;
  readonly architecture: string;
  readonly cpuModel?: string;
  readonly cpus: number;
  readonly memoryMiB: number;
  /** Memory of running instances. */
  readonly memoryUsedMiB: number;
  /** vCPUs of running instances. */
  readonly vcpusUsed: number;
  readonly instances: { readonly running: number; readonly total: number };
}
