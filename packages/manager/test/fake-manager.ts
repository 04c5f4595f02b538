import {
  Manager,
  MemoryStore,
  type ManagerEvent,
  type ManagerOptions,
  type Operation,
} from '@hostelry/manager';
import { FakeHypervisor } from './fake-driver.js';

/** Makes managers of fake hosts. */
export interface Fixture {
  readonly hypervisors: Map<string, FakeHypervisor>;
  readonly manager: (options?: Partial<ManagerOptions>) => Promise<Manager>;
}

/** Hosts by name, each with its hypervisor at `fake:///NAME`. */
export function fixture(...names: readonly string[]): Fixture {
  const hypervisors = new Map(names.map((name) => [name, new FakeHypervisor()]));
  return {
    hypervisors,
    manager: async (options = {}) => {
      const manager = new Manager({
        store: new MemoryStore(),
        hosts: names.map((name) => ({ name, uri: `fake:///${name}`, driver: 'fake' })),
        drivers: {
          create: async ({ uri }) => hypervisorAt(hypervisors, uri).driver(),
        },
        mode: 'once',
        ...options,
      });
      await manager.start();
      return manager;
    },
  };
}

function hypervisorAt(hypervisors: ReadonlyMap<string, FakeHypervisor>, uri: string): FakeHypervisor {
  const found = hypervisors.get(uri.replace('fake:///', ''));
  if (found === undefined) throw new Error(`No fake hypervisor at ${uri}`);
  return found;
}

/** Waits for an operation's end. */
export async function ended(manager: Manager, operation: Operation): Promise<Operation> {
  return manager.waitOperation(operation.id, { timeoutMs: 10_000 });
}

/** Reads events until one fits; returns all that were read. */
export async function eventsUntil(
  events: AsyncIterable<ManagerEvent>,
  fits: (event: ManagerEvent) => boolean,
): Promise<ManagerEvent[]> {
  const seen: ManagerEvent[] = [];
  for await (const event of events) {
    seen.push(event);
    if (fits(event)) return seen;
  }
  return seen;
}
