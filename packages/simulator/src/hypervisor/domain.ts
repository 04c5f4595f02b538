import {
  DomainCrashedReason,
  DomainEventStartedDetailType,
  DomainEventStoppedDetailType,
  DomainEventType,
  DomainRunningReason,
  DomainShutoffReason,
  DomainState,
  ErrorDomain,
  ErrorNumber,
  LibvirtError,
} from '@hostelry/libvirt';
import { type DomainConfig } from './domain-config.js';
import { domainText } from './domain-live-xml.js';
import { BOOT, HELD, RESUMED, type StartCause, type StateCause } from './causes.js';
import { failure } from './errors.js';
import { type DomainIdentity, type HostEvent } from './events.js';

/** What a domain needs of the host that it runs on. */
export interface DomainEnvironment {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Called before a domain becomes active; answers its id, never given twice by one host.
   * Throws what a real host would report if it cannot run there, and has changed nothing then.
   */
  activate(domain: SimulatedDomain, config: DomainConfig): number;
  /** Called when a live change gives a domain more memory, or with a negative number less. */
  resize(deltaKiB: number): void;
  /** Called when a domain has stopped; one without a persistent definition ceases to exist. */
  deactivate(domain: SimulatedDomain, id: number, config: DomainConfig): void;
  emit(event: HostEvent): void;
}

/** How the software in a guest reacts; what a test changes to meet an unwilling one. */
export interface GuestBehaviour {
  /** `obey`: it powers off or restarts at once. `ignore`: the request succeeds and nothing follows. */
  readonly powerButton: 'obey' | 'ignore';
  /** `answer` (the default): the agent in the guest does what it is asked. `silent`: it is not there. */
  readonly agent?: 'answer' | 'silent';
  /** `obey` (the default): it lets go of a device that is unplugged. `ignore`: it keeps it, and no event comes. */
  readonly unplug?: 'obey' | 'ignore';
  /** Disks that report errors, by target. Default none. */
  readonly diskErrors?: Readonly<Record<string, 'unspecified' | 'no-space'>>;
}

const OBEDIENT: GuestBehaviour = { powerButton: 'obey' };

/** A guest's memory that is kept for its next start. */
export interface ManagedSave {
  readonly config: DomainConfig;
  /** It was held when it was saved. */
  readonly paused: boolean;
}

/** How a domain was found that runs already when its host begins. */
export interface AdoptOptions {
  /** Libvirt's number of the reason for which it runs. */
  readonly reason: number;
  /** Its live document has no aliases and host ends. */
  readonly plain: boolean;
}

/** What exists only while a domain is active. */
interface Run {
  readonly id: number;
  config: DomainConfig;
  /** When its vCPUs last began to run; undefined while paused. */
  runningSince: number | undefined;
  /** Milliseconds its vCPUs ran before that. */
  ranMs: number;
  /** Its document shows nothing but an id that the inactive one does not, as libvirt's test driver has it. */
  readonly plain: boolean;
}

/**
 * The state machine of one domain: states, reasons and events are libvirt's.
 * Persistent while it has a definition, active while it has a run; with neither it is gone.
 */
export class SimulatedDomain {
  readonly #environment: DomainEnvironment;
  #definition: DomainConfig | undefined;
  #run: Run | undefined;
  #state: number = DomainState.SHUTOFF;
  #reason: number = DomainShutoffReason.UNKNOWN;
  /** Started with the host. */
  autostart = false;
  behaviour: GuestBehaviour = OBEDIENT;
  /** What the next start goes on from; undefined for a boot. */
  managedSave: ManagedSave | undefined;
  /** How many snapshots and checkpoints there are; kept by who keeps those. */
  snapshotCount = 0;
  checkpointCount = 0;
  #name: string;
  #parts: Map<unknown, unknown> | undefined;
  readonly uuid: string;

  constructor(environment: DomainEnvironment, config: DomainConfig) {
    this.#environment = environment;
    this.#name = config.name;
    this.uuid = config.uuid;
  }

  get name(): string {
    return this.#name;
  }

  /** What belongs to this domain without being loaded with it, made when first asked for. */
  part<T>(Part: new (domain: SimulatedDomain) => T): T {
    const parts = (this.#parts ??= new Map());
    let part = parts.get(Part) as T | undefined;
    if (part === undefined) {
      part = new Part(this);
      parts.set(Part, part);
    }
    return part;
  }

  get id(): number {
    return this.#run?.id ?? -1;
  }

  get identity(): DomainIdentity {
    return { name: this.name, uuid: this.uuid, id: this.id };
  }

  /** Libvirt's numbers of the state and of the reason for it. */
  get state(): { readonly state: number; readonly reason: number } {
    return { state: this.#state, reason: this.#reason };
  }

  get isActive(): boolean {
    return this.#run !== undefined;
  }

  get isPersistent(): boolean {
    return this.#definition !== undefined;
  }

  /** The persistent definition that changed while the domain runs takes effect at its next start. */
  get isUpdated(): boolean {
    return this.#run !== undefined && this.#definition !== undefined && this.#run.config !== this.#definition;
  }

  /** What it runs with, else what it would be started with. */
  get config(): DomainConfig {
    return this.#run?.config ?? this.#persistent();
  }

  /** What the next start takes: the definition, or for a transient domain what it runs with. */
  get inactiveConfig(): DomainConfig {
    return this.#definition ?? this.config;
  }

  /** The document that libvirt would answer: what it runs with, or with `inactive` what it would start with. */
  text(options: { readonly inactive: boolean; readonly secure: boolean }): string {
    const run = this.#run;
    const { secure } = options;
    if (options.inactive || run === undefined) return domainText(this.inactiveConfig, { secure });
    return domainText(run.config, { secure, id: run.id, plain: run.plain });
  }

  /** Nanoseconds of CPU that the guest has used since it started; 0 while inactive. */
  get cpuTimeNs(): number {
    const run = this.#run;
    if (run === undefined) return 0;
    const current = run.runningSince === undefined ? 0 : this.#environment.now() - run.runningSince;
    // An idle guest: one hundredth of one CPU for each of its vCPUs.
    return Math.round((run.ranMs + current) * 10_000) * run.config.vcpus;
  }

  /** Gives it a persistent definition, or another one; an active domain goes on with what it was started with. */
  define(config: DomainConfig): void {
    this.#definition = config;
  }

  /** Replaces what a running domain runs with, after a live change. */
  updateLive(config: DomainConfig): void {
    const run = this.#active();
    this.#environment.resize(config.memoryKiB - run.config.memoryKiB);
    run.config = config;
  }

  /** Takes the persistent definition away: an active domain goes on as a transient one. */
  undefine(): void {
    if (this.#definition === undefined) {
      throw failure('OPERATION_INVALID', 'cannot undefine transient domain');
    }
    // A transient domain has to know what it runs with; `#run.config` says so.
    this.#definition = undefined;
    this.autostart = false;
  }

  /** Takes another name with its definition. The registry that knows it by name is told by its caller. */
  rename(config: DomainConfig): void {
    this.#definition = config;
    this.#name = config.name;
  }

  /** Starts it from `config`. Fails if it is active already or the host cannot take it; nothing has changed then. */
  start(config: DomainConfig, options: { readonly paused: boolean; readonly cause?: StartCause }): void {
    if (this.#run !== undefined) throw alreadyActive();
    const { cause = BOOT } = options;
    this.#begin(config, false);
    this.#runVcpus(cause.reason);
    this.#emit(DomainEventType.STARTED, cause.detail);
    if (options.paused) {
      this.#holdVcpus(cause.pausedReason);
      this.#emit(DomainEventType.SUSPENDED, cause.pausedDetail);
    }
  }

  /** Stops it for a reason of its caller's: saved, dumped, migrated, reverted. */
  halt(cause: StateCause): void {
    this.#active();
    this.#stop(cause.reason, cause.detail);
  }

  /** Makes it active without the events of a start: for the state that a host begins with. */
  adopt(config: DomainConfig, options: AdoptOptions): void {
    this.#begin(config, options.plain);
    this.#runVcpus(options.reason);
  }

  /** Holds its vCPUs. Holding what is held already succeeds and changes nothing, as with QEMU. */
  suspend(cause: StateCause = HELD): void {
    this.#active();
    if (this.#state === DomainState.PAUSED) return;
    this.#holdVcpus(cause.reason);
    this.#emit(DomainEventType.SUSPENDED, cause.detail);
  }

  resume(cause: StateCause = RESUMED): void {
    this.#active();
    if (this.#state !== DomainState.PAUSED) {
      throw failure('OPERATION_INVALID', 'domain is already running');
    }
    this.#runVcpus(cause.reason);
    this.#emit(DomainEventType.RESUMED, cause.detail);
  }

  /** The guest sleeps until it is woken: its vCPUs are held by itself. */
  sleep(): void {
    const run = this.#active();
    this.#accountVcpus(run);
    this.#state = DomainState.PMSUSPENDED;
    this.#reason = 0;
    this.#emit(DomainEventType.PMSUSPENDED, 0);
  }

  /** Ends the guest's sleep. Fails if it does not sleep. */
  wake(): void {
    this.#active();
    if (this.#state !== DomainState.PMSUSPENDED) {
      throw failure('OPERATION_INVALID', 'Unable to wake up domain: it is not suspended', 'DOMAIN');
    }
    this.#runVcpus(DomainRunningReason.WAKEUP);
    this.#emit(DomainEventType.STARTED, DomainEventStartedDetailType.WAKEUP);
  }

  /** Presses the power button: the guest stops, restarts if its definition says so, or ignores it. */
  shutdown(): void {
    const run = this.#active();
    if (this.behaviour.powerButton === 'ignore') return;
    if (run.config.onPoweroff === 'restart') this.#restart();
    else this.#stop(DomainShutoffReason.SHUTDOWN, DomainEventStoppedDetailType.SHUTDOWN);
  }

  /** Asks the guest to restart: it does, stops if its definition says so, or ignores it. */
  reboot(): void {
    const run = this.#active();
    if (this.behaviour.powerButton === 'ignore') return;
    if (run.config.onReboot === 'destroy') {
      this.#stop(DomainShutoffReason.SHUTDOWN, DomainEventStoppedDetailType.SHUTDOWN);
    } else {
      this.#restart();
    }
  }

  /** Presses the reset button, which no guest can ignore. */
  reset(): void {
    this.#active();
    this.#restart();
  }

  destroy(): void {
    this.#active();
    this.#stop(DomainShutoffReason.DESTROYED, DomainEventStoppedDetailType.DESTROYED);
  }

  /** The guest dies by itself, as when its process is killed. */
  crash(): void {
    this.#active();
    this.#stop(DomainShutoffReason.CRASHED, DomainEventStoppedDetailType.CRASHED);
  }

  /** The guest's kernel panics and the domain is kept for inspection. */
  panic(): void {
    const run = this.#active();
    this.#accountVcpus(run);
    this.#state = DomainState.CRASHED;
    this.#reason = DomainCrashedReason.PANICKED;
    this.#emit(DomainEventType.CRASHED, 0);
  }

  #begin(config: DomainConfig, plain: boolean): void {
    const id = this.#environment.activate(this, config);
    this.#run = { id, config, runningSince: undefined, ranMs: 0, plain };
  }

  #persistent(): DomainConfig {
    if (this.#definition === undefined) {
      throw failure('NO_DOMAIN', `no domain with matching uuid '${this.uuid}' (${this.name})`);
    }
    return this.#definition;
  }

  #active(): Run {
    if (this.#run === undefined) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
    return this.#run;
  }

  #restart(): void {
    this.#runVcpus(DomainRunningReason.BOOTED);
    this.#environment.emit({ kind: 'domain-reboot', domain: this.identity });
  }

  #stop(reason: number, detail: number): void {
    const run = this.#active();
    this.#run = undefined;
    this.#state = DomainState.SHUTOFF;
    this.#reason = reason;
    this.#environment.deactivate(this, run.id, run.config);
    this.#emit(DomainEventType.STOPPED, detail);
  }

  #runVcpus(reason: number): void {
    const run = this.#active();
    this.#accountVcpus(run);
    run.runningSince = this.#environment.now();
    this.#state = DomainState.RUNNING;
    this.#reason = reason;
  }

  #holdVcpus(reason: number): void {
    this.#accountVcpus(this.#active());
    this.#state = DomainState.PAUSED;
    this.#reason = reason;
  }

  #accountVcpus(run: Run): void {
    if (run.runningSince !== undefined) run.ranMs += this.#environment.now() - run.runningSince;
    run.runningSince = undefined;
  }

  #emit(event: number, detail: number): void {
    this.#environment.emit({ kind: 'domain-lifecycle', domain: this.identity, event, detail });
  }
}

function alreadyActive(): LibvirtError {
  const message = 'Domain is already active';
  return new LibvirtError(ErrorNumber.OPERATION_INVALID, message, {
    domain: ErrorDomain.TEST,
    str1: message,
  });
}
