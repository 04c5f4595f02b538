import { type DriverEvent, type ResourceChange } from '@hostelry/compute';
import { NetworkEventLifecycleType, StoragePoolEventLifecycleType, type Connection } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';

/** What a pool is made of came or went with no change to the pool itself, for CREATED and DELETED: nobody waits for that. */
const POOL_CHANGES: Readonly<Record<number, ResourceChange>> = {
  [StoragePoolEventLifecycleType.DEFINED]: 'defined',
  [StoragePoolEventLifecycleType.UNDEFINED]: 'undefined',
  [StoragePoolEventLifecycleType.STARTED]: 'started',
  [StoragePoolEventLifecycleType.STOPPED]: 'stopped',
};

const NETWORK_CHANGES: Readonly<Record<number, ResourceChange>> = {
  [NetworkEventLifecycleType.DEFINED]: 'defined',
  [NetworkEventLifecycleType.UNDEFINED]: 'undefined',
  [NetworkEventLifecycleType.STARTED]: 'started',
  [NetworkEventLifecycleType.STOPPED]: 'stopped',
};

/** Hears of changes of storage pools and networks for as long as the connection lives; where libvirt keeps none of a kind there is nothing to hear. */
export async function hearResources(
  connection: Connection,
  tell: (event: DriverEvent) => void,
): Promise<void> {
  const told = (type: 'pool' | 'network', name: string, change: ResourceChange | undefined): void => {
    if (change !== undefined) tell({ type, at: Date.now(), name, change });
  };
  await Promise.all([
    ifKept(
      connection.onStoragePoolEvent('lifecycle', ({ pool, event }) =>
        told('pool', pool.name, POOL_CHANGES[event]),
      ),
    ),
    ifKept(connection.onStoragePoolEvent('refresh', ({ pool }) => told('pool', pool.name, 'refreshed'))),
    ifKept(
      connection.onNetworkEvent('lifecycle', ({ network, event }) =>
        told('network', network.name, NETWORK_CHANGES[event]),
      ),
    ),
  ]);
}

async function ifKept(registration: Promise<unknown>): Promise<void> {
  try {
    await registration;
  } catch (error) {
    if (!isLibvirtError(error, 'NO_SUPPORT')) throw error;
  }
}
