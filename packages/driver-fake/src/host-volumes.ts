import { ComputeError, type VolumeSource } from '@hostelry/compute';
import { volumeKey } from './definition.js';

interface FakeVolume {
  sizeMiB: number;
  isShared: boolean;
  readonly users: Set<string>;
}

/** The volumes that a host sees, and which guests have them. */
export class HostVolumes {
  readonly #volumes = new Map<string, FakeVolume>();

  /** Makes a volume of that size; one under the same source is replaced. */
  add(source: VolumeSource, sizeMiB: number): void {
    this.#volumes.set(volumeKey(source), { sizeMiB, isShared: false, users: new Set() });
  }

  /** Forgets a volume that nobody has; none is no error. */
  remove(key: string): void {
    this.#volumes.delete(key);
  }

  /** The UUIDs of the guests that have it. */
  usersOf(key: string): readonly string[] {
    return [...(this.#volumes.get(key)?.users ?? [])];
  }

  /** Gives the volume to a guest. `not-found` if there is none; `conflict` if another guest has it, and either wants it for itself. */
  connect(source: VolumeSource, uuid: string, isShared: boolean): string {
    const key = volumeKey(source);
    const volume = this.#volume(key);
    const others = [...volume.users].filter((user) => user !== uuid);
    if (others.length > 0 && !(isShared && volume.isShared)) {
      throw new ComputeError('conflict', `Volume ${key} is in use by instance ${others.join(', ')}`);
    }
    if (volume.users.has(uuid))
      throw new ComputeError('conflict', `Instance ${uuid} has volume ${key} already`);
    volume.users.add(uuid);
    volume.isShared = isShared;
    return key;
  }

  disconnect(key: string, uuid: string): void {
    this.#volumes.get(key)?.users.delete(uuid);
  }

  sizeMiB(key: string): number {
    return this.#volume(key).sizeMiB;
  }

  /** `invalid` if it would shrink. */
  extend(key: string, sizeMiB: number): void {
    const volume = this.#volume(key);
    if (sizeMiB < volume.sizeMiB) {
      throw new ComputeError(
        'invalid',
        `Volume ${key} has ${volume.sizeMiB} MiB and cannot shrink to ${sizeMiB} MiB`,
        {
          details: { field: 'sizeMiB' },
        },
      );
    }
    volume.sizeMiB = sizeMiB;
  }

  #volume(key: string): FakeVolume {
    const volume = this.#volumes.get(key);
    if (volume !== undefined) return volume;
    throw new ComputeError('not-found', `There is no volume ${key}`);
  }
}
