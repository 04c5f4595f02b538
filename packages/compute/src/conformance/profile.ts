import type {
  ComputeDriver,
  DeviceSpec,
  FacetName,
  InstanceSpec,
  InterfaceSpec,
  NetworkSpec,
  PoolSpec,
  RescueSpec,
  VolumeSpec,
} from '@hostelry/compute';

/** A way to make a spawn fail on this host, after the spec was found valid. */
export interface SpawnFailure {
  /** What goes wrong, for the case's name, for example `the kernel does not boot`. */
  readonly what: string;
  /** The step that `details.step` must name; default: any that was told as progress. */
  readonly step?: string;
  /** Called right before the spawn; plants the fault where the spec alone does not cause it. */
  arrange?(): void | Promise<void>;
  /** The spec that cannot be made. Default: the profile's. */
  spec?(name: string): InstanceSpec | Promise<InstanceSpec>;
}

/** What the suite must know of a driver and its host: how to make it, what guests boot, and which limits are known. */
export interface ConformanceProfile {
  /** Of the driver and where it runs, for the suite's name, for example `libvirt on QEMU`. */
  readonly name: string;

  /**
   * Makes a driver that is not started. Called several times, and all of them are drivers of one host:
   * what one makes the others see. The suite stops each.
   */
  createDriver(): ComputeDriver | Promise<ComputeDriver>;

  /** A small guest that starts on this host, under the given name. Default: 1 vCPU, 64 MiB, no disk. */
  spec?(name: string): InstanceSpec | Promise<InstanceSpec>;

  /** Facets that this driver does not have here. Each is reported by name; one that is not declared fails its cases. */
  readonly absent?: readonly FacetName[];

  /** Makes a running guest ignore what asks it to shut down. Without it the cases that need it are skipped by name. */
  readonly deafen?: (uuid: string, driver: ComputeDriver) => void | Promise<void>;

  /** Whether a guest of `spec` shuts down and reboots when asked. Default true. */
  readonly answersPowerButton?: boolean;

  /** Further ways to make a spawn fail, best in its last steps. A root disk whose image does not exist is always tried. */
  readonly failures?: readonly SpawnFailure[];

  /** Names of what instances have on the host (domains, volumes, processes), cached images excluded: as before after a spawn that failed and after destroy. */
  leftovers?(): Promise<readonly string[]>;

  /** This hypervisor tells `resumed` right before each `started`, when the vCPUs first run. Default false. */
  readonly tellsResumedBeforeStarted?: boolean;

  /** A start may be told as two, with a stop between: the driver started anew what the hypervisor had lost sight of. Default false. */
  readonly mayStartTwice?: boolean;

  /** Whether a guest of `spec` has a serial console that the host can open. Default true; else opening it must be `unsupported`. */
  readonly hasSerialConsole?: boolean;

  /** This hypervisor gives a serial console to several at once, and refuses nobody. Default false. */
  readonly sharesSerialConsole?: boolean;

  /** An interface that can be attached to a guest of `spec`. Default: one of the network `default`. */
  readonly newInterface?: InterfaceSpec;

  /** A device that can be attached to a guest of `spec`, and detached again. Default: a source of random numbers. */
  readonly newDevice?: DeviceSpec;

  /** Makes an empty volume of that size that no instance has; the profile's owner removes it in the end. Without it the cases that need one are skipped by name. */
  readonly volume?: (sizeMiB: number) => VolumeSpec | Promise<VolumeSpec>;

  /** A pool that can be made on this host under the given name. Without it the cases that make pools and volumes are skipped by name. */
  readonly newPool?: (name: string) => PoolSpec;

  /** A network that can be made on this host under the given name, with a subnet of IPv4 addresses and a range of them for guests. Without it the cases that make networks are skipped by name. */
  readonly newNetwork?: (name: string) => NetworkSpec;

  /** What a guest of `spec` can be rescued from. Without it the cases that need it are skipped by name. */
  readonly rescue?: RescueSpec;

  /** Whether an agent answers in a guest of `spec`. Default true; else asking it must be `unsupported` or `timeout`. */
  readonly hasAgent?: boolean;

  /** Makes a driver, not started, of another host that instances can move to. Without it the cases that need one are skipped by name. */
  readonly createPeer?: () => ComputeDriver | Promise<ComputeDriver>;

  /** How long an event may take to arrive. Default 10 s. */
  readonly eventTimeoutMs?: number;

  /** How long one case may take, its clean-up included. Default 120 s. */
  readonly caseTimeoutMs?: number;
}
