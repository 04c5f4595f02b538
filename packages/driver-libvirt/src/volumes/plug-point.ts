import {
  ComputeError,
  createFromPlugin,
  definePlugPoint,
  loadPlugin,
  type PlugPoint,
  type VolumeSource,
} from '@hostelry/compute';
import { type VolumeConnection, type VolumeDriver } from './volume-driver.js';

const BUILT_IN = {
  pool: () => import('./pool.js'),
  file: () => import('./file.js'),
  block: () => import('./block.js'),
  network: () => import('./network.js'),
};

/** The plug point of volume drivers: a package hostelry-volume-driver-x, or a file, and those that the libvirt driver brings along. */
export const volumeDriverPoint: PlugPoint<VolumeDriver> = definePlugPoint('volume-driver', 1, BUILT_IN);

/** A volume driver that the composition root lets sources name. */
export interface VolumeDriverChoice {
  /** A short name, a package or a file. Default: what sources call it. */
  readonly plugin?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * The volume drivers of a host, each loaded when it is first needed. A source is a caller's, so it can name only what the options
 * list and what is built in: never a package or file of its own choice.
 */
export class VolumeDrivers {
  readonly #choices: Readonly<Record<string, VolumeDriverChoice>>;
  readonly #loaded = new Map<string, Promise<VolumeDriver>>();

  constructor(choices: Readonly<Record<string, VolumeDriverChoice>>) {
    this.#choices = choices;
  }

  /** The driver that a source names, and what the source says to it. `not-found` names a driver that is not there. */
  async of(source: VolumeSource): Promise<{
    readonly driver: VolumeDriver;
    readonly connection: VolumeConnection;
  }> {
    const isNamed = source.kind === 'driver';
    const driver = await this.#get(isNamed ? source.driver : source.kind);
    const { kind: _kind, ...rest } = source;
    return { driver, connection: isNamed ? source.connection : rest };
  }

  #get(name: string): Promise<VolumeDriver> {
    let loading = this.#loaded.get(name);
    if (loading === undefined) {
      loading = this.#load(name);
      this.#loaded.set(name, loading);
      loading.catch(() => this.#loaded.delete(name));
    }
    return loading;
  }

  async #load(name: string): Promise<VolumeDriver> {
    const choice = Object.hasOwn(this.#choices, name) ? this.#choices[name] : undefined;
    if (choice === undefined && !Object.hasOwn(BUILT_IN, name)) {
      const known = [...new Set([...Object.keys(this.#choices), ...Object.keys(BUILT_IN)])].join(', ');
      throw new ComputeError(
        'not-found',
        `There is no volume driver ${JSON.stringify(name)}; there are ${known}`,
        {
          details: { field: 'source.driver' },
        },
      );
    }
    const plugin = await loadPlugin(volumeDriverPoint, choice?.plugin ?? name);
    return createFromPlugin(plugin, choice?.options ?? {});
  }
}
