import { FakeDriver, FakeHost, FakeNetwork } from '@hostelry/driver-fake';
import { Manager, MemoryStore, type ManagerOptions } from '@hostelry/manager';

/** Hosts in memory whose driver has every facet, on one network, and managers of them. */
export interface WholeHosts {
  /** The host of that name. */
  host(name: string): FakeHost;
  /** A manager that is started; whoever asks closes it. */
  manager(options?: Partial<ManagerOptions>): Promise<Manager>;
}

export function wholeHosts(...names: readonly string[]): WholeHosts {
  const network = new FakeNetwork();
  const hosts = new Map(names.map((hostname) => [hostname, new FakeHost({ hostname }, network)]));
  const host = (name: string): FakeHost => {
    const found = hosts.get(name);
    if (found === undefined) throw new Error(`There is no host ${name}`);
    return found;
  };
  return {
    host,
    manager: async (options = {}) => {
      const manager = new Manager({
        store: new MemoryStore(),
        hosts: names.map((name) => ({ name, uri: `fake:///${name}`, driver: 'fake' })),
        drivers: { create: async ({ uri }) => new FakeDriver(host(uri.replace('fake:///', ''))) },
        mode: 'once',
        ...options,
      });
      await manager.start();
      return manager;
    },
  };
}
