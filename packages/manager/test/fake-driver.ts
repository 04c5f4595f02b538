import { PassThrough, type Duplex } from 'node:stream';
import {
  ComputeError,
  Undo,
  type CallOptions,
  type ComputeDriver,
  type ConsoleFacet,
  type DestroyOptions,
  type DriverEvent,
  type DriverEventListener,
  type HostInfo,
  type ImageCacheFacet,
  type InstanceInfo,
  type InstanceSpec,
  type InstanceState,
  type PauseFacet,
  type PowerFacet,
  type ProgressOptions,
} from '@hostelry/compute';

/** A hypervisor in memory that a test can hold up, break and watch. It survives its drivers, as a real one does. */
export class FakeHypervisor {
  readonly instances = new Map<string, InstanceInfo>();
  readonly memoryMiB: number;
  /** What an undo took away, by name. */
  readonly undone: string[] = [];
  /** Set: the host does not answer to a new connection. */
  startFailure: Error | undefined;
  /** Set: each call on an instance fails with it. */
  callFailure: Error | undefined;
  /** Steps of spawn, by name, that wait until released or aborted. */
  readonly held = new Set<string>();
  /** Cached images that no instance uses, by name. */
  readonly unusedImages: string[] = [];
  readonly drivers: FakeDriver[] = [];
  readonly #released = new Map<string, () => void>();

  constructor(memoryMiB = 4096) {
    this.memoryMiB = memoryMiB;
  }

  /** Puts an instance there, as if made by others. */
  add(name: string, state: InstanceState = 'running', uuid: string = uuidOf(name)): InstanceInfo {
    const info: InstanceInfo = {
      uuid,
      name,
      state,
      vcpus: 1,
      memoryMiB: 512,
      persistent: true,
      managed: false,
      disks: [],
      interfaces: [],
    };
    this.instances.set(uuid, info);
    return info;
  }

  driver(): FakeDriver {
    const driver = new FakeDriver(this);
    this.drivers.push(driver);
    return driver;
  }

  /** Reports to all connected drivers. */
  emit(event: DriverEvent): void {
    for (const driver of this.drivers) driver.emit(event);
  }

  release(step: string): void {
    this.held.delete(step);
    this.#released.get(step)?.();
  }

  async pass(step: string, signal?: AbortSignal): Promise<void> {
    if (!this.held.has(step)) return;
    await new Promise<void>((resolve, reject) => {
      this.#released.set(step, resolve);
      const abort = (): void =>
        reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
      if (signal?.aborted === true) abort();
      signal?.addEventListener('abort', abort, { once: true });
    });
  }
}

/** A naive driver of it: no deadlines, no error classes of its own. */
export class FakeDriver implements ComputeDriver {
  readonly name = 'fake';
  stops = 0;
  running = false;
  readonly #hypervisor: FakeHypervisor;
  readonly #listeners = new Set<DriverEventListener>();

  constructor(hypervisor: FakeHypervisor) {
    this.#hypervisor = hypervisor;
  }

  async start(options?: CallOptions): Promise<void> {
    await this.#hypervisor.pass('start', options?.signal);
    if (this.#hypervisor.startFailure !== undefined) throw this.#hypervisor.startFailure;
    this.running = true;
  }

  async stop(): Promise<void> {
    this.stops += 1;
    this.running = false;
  }

  async hostInfo(): Promise<HostInfo> {
    const all = [...this.#hypervisor.instances.values()];
    const running = all.filter((each) => each.state === 'running');
    return {
      hostname: 'fake.example',
      hypervisor: 'Fake',
      hypervisorVersion: '1.0.0',
      architecture: 'x86_64',
      cpus: 4,
      memoryMiB: this.#hypervisor.memoryMiB,
      memoryUsedMiB: running.reduce((sum, each) => sum + each.memoryMiB, 0),
      vcpusUsed: running.reduce((sum, each) => sum + each.vcpus, 0),
      instances: { running: running.length, total: all.length },
    };
  }

  async list(options?: CallOptions): Promise<readonly InstanceInfo[]> {
    await this.#hypervisor.pass('list', options?.signal);
    this.#throwIfBroken();
    return [...this.#hypervisor.instances.values()];
  }

  async get(uuid: string): Promise<InstanceInfo> {
    this.#throwIfBroken();
    const info = this.#hypervisor.instances.get(uuid);
    if (info === undefined) throw new ComputeError('not-found', `Instance ${uuid} does not exist`);
    return info;
  }

  async spawn(spec: InstanceSpec, options: ProgressOptions = {}): Promise<InstanceInfo> {
    const { progress, signal } = options;
    const undo = new Undo();
    try {
      progress?.step('upload image', { done: 0, total: 100 });
      undo.push('image', () => void this.#hypervisor.undone.push(`image of ${spec.name}`));
      await this.#hypervisor.pass('upload image', signal);
      progress?.step('upload image', { done: 100, total: 100 });
      progress?.step('start');
      await this.#hypervisor.pass('start instance', signal);
      this.#throwIfBroken();
    } catch (error) {
      await undo.run();
      throw error;
    }
    const uuid = spec.uuid ?? uuidOf(spec.name);
    const info = {
      ...this.#hypervisor.add(spec.name, 'running', uuid),
      managed: true,
      memoryMiB: spec.memoryMiB,
    };
    this.#hypervisor.instances.set(uuid, info);
    this.#hypervisor.emit({
      type: 'instance',
      at: Date.now(),
      uuid,
      name: spec.name,
      change: 'started',
      state: 'running',
    });
    return info;
  }

  async destroy(uuid: string, options: DestroyOptions = {}): Promise<void> {
    await this.#hypervisor.pass('destroy', options.signal);
    const { name } = await this.get(uuid);
    this.#hypervisor.instances.delete(uuid);
    this.#hypervisor.emit({ type: 'instance', at: Date.now(), uuid, name, change: 'undefined' });
  }

  subscribe(listener: DriverEventListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: DriverEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  readonly power: PowerFacet = {
    start: (uuid, options) => this.#turn(uuid, 'running', 'power', options?.signal),
    stop: async (uuid, options) => {
      await this.#turn(uuid, 'stopped', 'power', options?.signal);
      return { forced: options?.mode === 'force' };
    },
    reboot: async (uuid, options) => {
      await this.#turn(uuid, 'running', 'power', options?.signal);
      return { forced: options?.mode === 'hard' };
    },
  };

  pause: PauseFacet | undefined = {
    pause: (uuid) => this.#turn(uuid, 'paused', 'pause'),
    resume: (uuid) => this.#turn(uuid, 'running', 'pause'),
  };

  /** Echoes what is sent, in capitals. */
  readonly console: ConsoleFacet = {
    serial: async (uuid): Promise<Duplex> => {
      const { name } = await this.get(uuid);
      const stream = new PassThrough({
        transform: (chunk: Buffer, _encoding, done) => done(null, chunk.toString().toUpperCase()),
      });
      stream.push(`login on ${name}\r\n`);
      return stream;
    },
  };

  /** Undefined: no cache. */
  imageCache: ImageCacheFacet | undefined = {
    prune: async () => this.#hypervisor.unusedImages.splice(0),
  };

  async #turn(uuid: string, state: InstanceState, step: string, signal?: AbortSignal): Promise<void> {
    await this.#hypervisor.pass(step, signal);
    const info = await this.get(uuid);
    this.#hypervisor.instances.set(uuid, { ...info, state });
  }

  #throwIfBroken(): void {
    if (this.#hypervisor.callFailure !== undefined) throw this.#hypervisor.callFailure;
  }
}

/** A UUID that follows from the name. */
export function uuidOf(name: string): string {
  const hex = Buffer.from(name).toString('hex').padEnd(32, '0').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
