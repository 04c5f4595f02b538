import { ComputeError, type CallOptions, type Report, type VolumeSource } from '@hostelry/compute';
import { type DiskHost } from '../devices/disk.js';
import { toComputeError } from '../errors.js';
import { rememberedVolume, type DiskUse, type Uses } from '../guest/uses.js';
import { type VolumeDrivers } from './plug-point.js';
import { isOn, keyOf } from './same-source.js';
import { type VolumeHost, type VolumePlace } from './volume-driver.js';

/** What connecting volumes works with. */
export interface VolumeConnectionsParts {
  readonly host: VolumeHost;
  readonly uses: Uses;
  readonly drivers: VolumeDrivers;
  /** Takes what went wrong where nobody is left to tell. */
  readonly report: Report;
}

/** Who wants a volume, and how. */
export interface Wish extends CallOptions {
  /** The instance's UUID. */
  readonly uuid: string;
  /** Several instances may have it. */
  readonly isShared: boolean;
}

/** A volume that is on its way to an instance: no document shows it yet. */
interface Pending {
  readonly uuid: string;
  readonly source: VolumeSource;
  readonly isShared: boolean;
  place: VolumePlace | undefined;
}

/** Connects volumes to a host for its instances, by their drivers, and lets go of those that no instance has any more. */
export class VolumeConnections {
  readonly #parts: VolumeConnectionsParts;
  readonly #pending = new Set<Pending>();

  constructor(parts: VolumeConnectionsParts) {
    this.#parts = parts;
  }

  /**
   * Brings a volume to the host for an instance. `conflict` if this instance has it already, or another one and one of them
   * does not share it; what its driver says. On failure nothing is connected that was not before. Until `settle` it counts as in use.
   */
  async connect(source: VolumeSource, wish: Wish): Promise<VolumePlace> {
    const { uuid, isShared, signal } = wish;
    const { host, drivers, uses } = this.#parts;
    const { driver, connection } = await drivers.of(source);
    this.#refusePending(source, wish);
    const pending: Pending = { uuid, source, isShared, place: undefined };
    this.#pending.add(pending);
    try {
      // Before it is connected: a driver may not stand a second time.
      refuseUsed(await uses.all({ ...given(signal) }), source, wish);
      const place = await byDriver(source, 'connected', () =>
        driver.connect(connection, host, given(signal)),
      );
      try {
        pending.place = place;
        this.#refusePending(source, wish, pending);
        refuseUsed(await uses.all(given(signal)), source, wish, place);
        signal?.throwIfAborted();
      } catch (error) {
        await this.#disconnect(source, uuid);
        throw error;
      }
      return place;
    } catch (error) {
      this.#pending.delete(pending);
      throw error;
    }
  }

  /** Connects what an instance that is to start has already. Gives where each volume is now. */
  async connectAgain(source: VolumeSource, options: CallOptions): Promise<VolumePlace> {
    const { driver, connection } = await this.#parts.drivers.of(source);
    return byDriver(source, 'connected', () => driver.connect(connection, this.#parts.host, options));
  }

  /** An instance does not have the volume any more: lets go of it unless another one has. */
  async disconnect(source: VolumeSource, uuid: string): Promise<void> {
    for (const each of this.#pending)
      if (each.uuid === uuid && each.source === source) this.#pending.delete(each);
    await this.#disconnect(source, uuid);
  }

  /** Makes a volume larger if its driver does that by itself; false if not. */
  async resize(source: VolumeSource, sizeBytes: number, options: CallOptions): Promise<boolean> {
    const { driver, connection } = await this.#parts.drivers.of(source);
    if (driver.resize === undefined) return false;
    await byDriver(source, 'made larger', async () =>
      driver.resize?.(connection, sizeBytes, this.#parts.host, options),
    );
    return true;
  }

  /** What an instance was to get shows in its document now, or it did not get it. */
  settle(uuid: string): void {
    for (const each of this.#pending) if (each.uuid === uuid) this.#pending.delete(each);
  }

  /** What the disks of an instance need of the host: volumes that are connected for as long as it has them. */
  diskHost(uuid: string, options: () => CallOptions): DiskHost {
    return {
      prepareDisk: async (spec) => {
        const source = rememberedVolume(spec);
        if (source === undefined) return {};
        const { shared } = spec as { readonly shared?: string };
        return placeSpec(await this.connect(source, { uuid, isShared: shared === 'shared', ...options() }));
      },
      releaseDisk: async (spec) => {
        const source = rememberedVolume(spec);
        if (source !== undefined) await this.disconnect(source, uuid);
      },
    };
  }

  async #disconnect(source: VolumeSource, uuid: string): Promise<void> {
    const { driver, connection } = await this.#parts.drivers.of(source);
    if (driver.disconnect === undefined) return;
    const isOther = (user: { readonly uuid: string }): boolean => user.uuid !== uuid;
    const others = (await this.#parts.uses.all({})).filter(isOther);
    if (others.some(({ disks }) => disks.some((disk) => isOn(disk, source)))) return;
    if ([...this.#pending].some((each) => isOther(each) && isOn(diskOf(each), source))) return;
    await byDriver(source, 'disconnected', async () => driver.disconnect?.(connection, this.#parts.host, {}));
  }

  #refusePending(source: VolumeSource, wish: Wish, own?: Pending): void {
    for (const each of this.#pending) {
      if (each === own || !isOn(diskOf(each), source, own?.place)) continue;
      if (each.uuid !== wish.uuid && each.isShared && wish.isShared) continue;
      throw new ComputeError('conflict', `${nameOf(source)} is being given to instance ${each.uuid}`);
    }
  }
}

/** Does what a driver does; an error of its own kind becomes one of ours. */
async function byDriver<T>(source: VolumeSource, done: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const told = toComputeError(error, { what: `${nameOf(source)} cannot be ${done}` });
    if (error instanceof ComputeError || told.code !== 'internal') throw error;
    // It is no defect of ours.
    throw new ComputeError('failed', told.message, { cause: error });
  }
}

/** The keys of a disk's spec that say where its volume is. */
export function placeSpec(place: VolumePlace): {
  readonly diskType: string;
  readonly path: string;
} & Readonly<Record<string, unknown>> {
  if (place.kind !== 'network') return { diskType: place.kind, path: place.path };
  const { protocol, name, hosts, auth } = place;
  return {
    diskType: 'network',
    protocol,
    path: name,
    ...(hosts.length === 0 ? {} : { hosts: hosts.map((host) => ({ ...host })) }),
    ...(auth === undefined
      ? {}
      : {
          auth: {
            username: auth.user,
            uuid: auth.secret,
            ...(protocol === 'rbd'
              ? { type: 'ceph' as const }
              : protocol === 'iscsi'
                ? { type: 'iscsi' as const }
                : {}),
          },
        }),
  };
}

/** A volume for messages. */
export function nameOf(source: VolumeSource): string {
  switch (source.kind) {
    case 'pool':
      return `Volume "${source.pool}/${source.name}"`;
    case 'network':
      return `Volume "${source.protocol}:${source.name}"`;
    case 'driver':
      return `Volume of driver "${source.driver}"`;
    default:
      return `Volume "${source.path}"`;
  }
}

function refuseUsed(
  users: readonly { readonly uuid: string; readonly name: string; readonly disks: readonly DiskUse[] }[],
  source: VolumeSource,
  { uuid, isShared }: Wish,
  place?: VolumePlace,
): void {
  for (const user of users) {
    for (const disk of user.disks) {
      if (!isOn(disk, source, place)) continue;
      if (user.uuid !== uuid && isShared && disk.isShared) continue;
      throw new ComputeError(
        'conflict',
        `${nameOf(source)} is in use by instance "${user.name}" as "${disk.target}"`,
      );
    }
  }
}

function diskOf({ source, place, isShared }: Pending): DiskUse {
  return {
    target: '',
    alias: undefined,
    source: place === undefined ? undefined : keyOf(place),
    isShared,
    volume: source,
  };
}

function given(signal: AbortSignal | undefined): CallOptions {
  return signal === undefined ? {} : { signal };
}
