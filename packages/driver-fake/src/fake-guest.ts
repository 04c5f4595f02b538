import { PassThrough, type Duplex } from 'node:stream';
import {
  type FirewallPolicy,
  type InstanceInfo,
  type InstanceSpec,
  type InstanceState,
  type MigrationProgress,
  type SnapshotInfo,
} from '@hostelry/compute';
import { definitionOf, type Definition } from './definition.js';

/** A snapshot, and what going back to it restores. */
export interface FakeSnapshot {
  readonly info: Omit<SnapshotInfo, 'current'>;
  readonly definition: Definition;
}

/** A live migration under way. */
export interface FakeMove {
  progress: MigrationProgress;
  /** Asked for by abort. */
  isAborted: boolean;
}

/** A guest that is nothing but its description, a state and a console that gives back what it is sent. */
export class FakeGuest {
  readonly uuid: string;
  name: string;
  definition: Definition;
  state: InstanceState = 'stopped';
  /** False for what arrived by a migration that was not completed. */
  persistent = true;
  /** Made by us, or adopted. */
  managed = true;
  /** Targets of the disks that go with it. */
  ownDisks: readonly string[];
  autostart = false;
  /** Whether it shuts down and reboots when asked. */
  answers = true;
  /** Whether an agent in it answers. */
  hasAgent = true;
  /** File systems are held still. */
  isFrozen = false;
  /** Passwords that were set, by user. */
  readonly passwords = new Map<string, string>();
  /** The state in which its memory was saved; undefined if none is. */
  saved: 'running' | 'paused' | undefined;
  /** What it is made of when it is not rescued; undefined when it is not. */
  beforeRescue: Definition | undefined;
  /** Set while it is packed for another host: whether it ran. */
  packed: { readonly wasRunning: boolean } | undefined;
  move: FakeMove | undefined;
  policy: FirewallPolicy | undefined;
  snapshots: readonly FakeSnapshot[] = [];
  currentSnapshot: string | undefined;
  /** When it was started last, in milliseconds since the epoch. */
  startedAt = 0;
  log = Buffer.alloc(0);
  #console: Duplex | undefined;
  readonly #displays = new Set<Duplex>();

  constructor(uuid: string, name: string, made: InstanceSpec | Definition) {
    this.uuid = uuid;
    this.name = name;
    this.definition = 'devices' in made ? made : definitionOf(made);
    this.ownDisks = this.definition.disks.flatMap(({ target, volume }) =>
      volume === undefined ? [target] : [],
    );
  }

  get memoryMiB(): number {
    return this.definition.memoryMiB;
  }

  get vcpus(): number {
    return this.definition.vcpus;
  }

  /** Whether it has vCPUs and memory on the host. */
  get isActive(): boolean {
    return this.state === 'running' || this.state === 'paused';
  }

  get isConsoleInUse(): boolean {
    return this.#console !== undefined && !this.#console.destroyed;
  }

  /** A console in place of the one that is open, which ends. */
  openConsole(): Duplex {
    this.closeConsole();
    this.#console = new PassThrough();
    return this.#console;
  }

  closeConsole(): void {
    this.#console?.destroy();
    this.#console = undefined;
  }

  /** A display that gives back what it is sent; any number may be open. */
  openDisplay(): Duplex {
    const display = new PassThrough();
    this.#displays.add(display);
    display.once('close', () => this.#displays.delete(display));
    return display;
  }

  /** Ends what somebody looks at. */
  closeScreens(): void {
    this.closeConsole();
    for (const display of this.#displays) display.destroy();
  }

  info(): InstanceInfo {
    const { vcpus, memoryMiB, disks, interfaces } = this.definition;
    return {
      uuid: this.uuid,
      name: this.name,
      state: this.state,
      vcpus,
      memoryMiB,
      ...(this.isActive ? { cpuTimeNs: (Date.now() - this.startedAt) * 1_000_000 } : {}),
      persistent: this.persistent,
      managed: this.managed,
      ...(this.beforeRescue === undefined ? {} : { rescued: true }),
      autostart: this.autostart,
      ...this.definition.annotations,
      disks: disks.map(({ target, source, format }) => ({ target, kind: 'disk', source, format })),
      interfaces,
    };
  }
}
