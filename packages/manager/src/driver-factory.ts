import { computeDriverPoint, createFromPlugin, loadPlugin, type ComputeDriver } from '@hostelry/compute';
import { type HostConfig } from './host-config.js';

/** Makes the driver of a host, unstarted. Errors are ComputeErrors that name the driver or the option. */
export interface DriverFactory {
  create(host: Pick<HostConfig, 'uri' | 'driver' | 'options'>): Promise<ComputeDriver>;
}

/** Finds drivers through the plug-in loader; `from` is the folder that paths and packages are looked up from. */
export function loadedDrivers(from?: string): DriverFactory {
  return {
    create: async ({ driver, uri, options }) => {
      const plugin = await loadPlugin(computeDriverPoint, driver, from === undefined ? {} : { from });
      return createFromPlugin(plugin, { ...options, uri });
    },
  };
}
