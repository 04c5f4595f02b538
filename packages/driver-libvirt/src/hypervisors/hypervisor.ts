import { type FacetName, type InstanceSpec } from '@hostelry/compute';
import { type Capabilities, type DiskTarget, type Domain, type DomainType } from '@hostelry/libvirt-xml';
import { type Version } from '../host/versions.js';

/** A bus that a disk can be on. */
export type DiskBus = NonNullable<DiskTarget['bus']>;

/** What a new guest runs as, settled against the host's capabilities. */
export interface Platform {
  readonly domainType: DomainType;
  /** `hvm`, or `exe` for containers. */
  readonly osType: string;
  readonly arch: string;
  /** Undefined where the hypervisor has no machine types. */
  readonly machine: string | undefined;
  /** The most vCPUs that the machine takes; undefined where the host does not say. */
  readonly maxVcpus: number | undefined;
}

/** How a guest's devices are connected on a platform. */
export interface DeviceProfile {
  readonly diskBus: DiskBus;
  readonly cdromBus: DiskBus;
  /** Undefined leaves the card's model to the hypervisor. */
  readonly interfaceModel: string | undefined;
  /** The `name` of disks' driver element, for example `qemu`; undefined for none. */
  readonly diskDriver: string | undefined;
  /** `serial`: a serial port that is the console too; `console`: a console alone, as containers have; `none`: libvirt opens none there. */
  readonly console: 'serial' | 'console' | 'none';
}

/** What the driver may want to know when it chooses a platform. */
export interface PlatformWishes {
  readonly accelerator: 'auto' | 'kvm' | 'qemu';
}

/**
 * What differs by hypervisor. One file for each; all it says is data and pure functions, and nothing here calls the host.
 */
export interface Hypervisor {
  /** For messages, for example `QEMU`. */
  readonly name: string;
  /** What a libvirt connection gives as its type (`virConnectGetType`) on hosts of this hypervisor. */
  readonly types: readonly string[];
  /** The oldest version that works; undefined where its version says nothing. */
  readonly minVersion?: Version;
  /** The facets that a host of it can have. Those that are not the hypervisor's affair (image-cache, say) are not named. */
  readonly facets: readonly FacetName[];
  /**
   * Of these facets, those that only hosts with network filters have: libvirt's own test driver has none, and calls itself the same as the simulator,
   * which can do all. One question at the start tells them apart. Default: none.
   */
  readonly onlyWithFilters?: readonly FacetName[];
  /** How a guest is asked to shut down; of libvirt's DomainShutdownFlags. Absent leaves it to the hypervisor. */
  readonly shutdownFlags?: number;
  /** Its console is given to several at once, and cannot be taken over. Default false. */
  readonly sharesConsole?: boolean;
  /** A device that is detached is out when the call returns, and no event tells of it. Default false. */
  readonly isSilent?: boolean;
  /** Its daemon loses sight of some guests as they start: they run, but cannot be asked anything, nor given interfaces. Default false. */
  readonly mayLoseSight?: boolean;
  /** A second freeze of a guest's file systems is no error there, and finds none to freeze. Default false. */
  readonly freezesTwice?: boolean;
  /** Whether an event tells that a guest was rebooted or reset; else the reply to the call says so. */
  readonly reportsReboot: boolean;
  /** Snapshots of a running guest's disks alone are taken through QEMU's monitor; else libvirt keeps the definition, and there are no disks but those it holds itself. Default false. */
  readonly snapshotsByMonitor?: boolean;
  /** What goes with a definition when it is removed; flags of libvirt's DomainUndefineFlags that this hypervisor knows. */
  readonly undefineFlags: number;

  /** Chooses what a new guest runs as. `unsupported` if the host offers nothing suitable. */
  platform(capabilities: Capabilities, wishes: PlatformWishes): Platform;

  /**
   * What to try instead after a start failed for the given reason, in the hypervisor's words; undefined when the platform is not to blame.
   * Absent where there is never another choice.
   */
  fallback?(
    capabilities: Capabilities,
    failed: { readonly platform: Platform; readonly reason: string },
    wishes: PlatformWishes,
  ): Platform | undefined;

  /** Checks that it can make such an instance at all. Throws ComputeError `unsupported` that names the field. */
  checkSpec(spec: InstanceSpec): void;

  /** How devices are connected on the platform. */
  devices(platform: Platform): DeviceProfile;

  /** The parts of a guest's document that only this hypervisor has; the builder lays the common ones over them. */
  guestConfig(platform: Platform, spec: InstanceSpec & { readonly uuid: string }): Partial<Domain>;
}
