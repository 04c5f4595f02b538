import { PassThrough, type Duplex } from 'node:stream';
import { type InstanceInfo, type InstanceSpec, type InstanceState } from '@hostelry/compute';

/** A guest that is nothing but its description, a state and a console that gives back what it is sent. */
export class FakeGuest {
  readonly uuid: string;
  readonly name: string;
  readonly memoryMiB: number;
  readonly vcpus: number;
  state: InstanceState = 'stopped';
  /** Whether it shuts down and reboots when asked. */
  answers = true;
  readonly #spec: InstanceSpec;
  #console: Duplex | undefined;

  constructor(uuid: string, spec: InstanceSpec) {
    this.uuid = uuid;
    this.name = spec.name;
    this.memoryMiB = spec.memoryMiB;
    this.vcpus = spec.vcpus;
    this.#spec = spec;
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

  info(): InstanceInfo {
    const { rootDisk, interfaces = [] } = this.#spec;
    return {
      uuid: this.uuid,
      name: this.name,
      state: this.state,
      vcpus: this.vcpus,
      memoryMiB: this.memoryMiB,
      persistent: true,
      managed: true,
      disks: rootDisk === undefined ? [] : [{ target: 'vda', kind: 'disk', source: rootDisk.image.location }],
      interfaces: interfaces.map(({ mac, network, bridge }) => ({
        ...(mac === undefined ? {} : { mac }),
        kind: network === undefined ? 'bridge' : 'network',
        source: network ?? bridge,
      })),
    };
  }
}
