import { definePlugPoint, type PlugPoint, type VolumeSource } from '@hostelry/compute';
import { ChosenPlugins, type PluginChoice } from '../chosen-plugins.js';
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
export type VolumeDriverChoice = PluginChoice;

/**
 * The volume drivers of a host, each loaded when it is first needed. A source is a caller's, so it can name only what the options
 * list and what is built in: never a package or file of its own choice.
 */
export class VolumeDrivers {
  readonly #drivers: ChosenPlugins<VolumeDriver>;

  constructor(choices: Readonly<Record<string, VolumeDriverChoice>>) {
    this.#drivers = new ChosenPlugins({
      ...{ point: volumeDriverPoint, choices, builtIn: BUILT_IN },
      use: (driver) => driver,
      missing: { subject: (name) => `volume driver ${JSON.stringify(name)}`, field: 'source.driver' },
    });
  }

  /** The driver that a source names, and what the source says to it. `not-found` names a driver that is not there. */
  async of(source: VolumeSource): Promise<{
    readonly driver: VolumeDriver;
    readonly connection: VolumeConnection;
  }> {
    const isNamed = source.kind === 'driver';
    const driver = await this.#drivers.get(isNamed ? source.driver : source.kind);
    const { kind: _kind, ...rest } = source;
    return { driver, connection: isNamed ? source.connection : rest };
  }
}
