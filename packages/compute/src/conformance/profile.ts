import type { ComputeDriver } from '../compute-driver.js';
import type { InstanceSpec } from '../instance-spec.js';

/** The facets that a driver may have; each has its part of the suite. */
export const FACETS = ['power', 'pause', 'console', 'imageCache'] as const;

export type FacetName = (typeof FACETS)[number];

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

  /** Whether a guest of `spec` has a serial console that the host can open. Default true; else opening it must be `unsupported`. */
  readonly hasSerialConsole?: boolean;

  /** How long an event may take to arrive. Default 10 s. */
  readonly eventTimeoutMs?: number;

  /** How long one case may take, its clean-up included. Default 120 s. */
  readonly caseTimeoutMs?: number;
}
