import { ComputeError } from '@hostelry/compute';
import { type Connection } from '@hostelry/libvirt';
import { isLibvirtError } from '../../errors.js';
import { type Guest } from '../../guest/guest.js';
import { type Host } from '../../host/host.js';
import { type Address } from './ticket.js';

/** Works with the destination's libvirt, which must expect the guest; `conflict` if it does not, `unreachable` if it cannot be reached. The connection is closed in any case. */
export async function withDestination<T>(
  host: Host,
  guest: Guest,
  { address, signal }: { readonly address: Address; readonly signal: AbortSignal },
  work: (destination: Connection) => Promise<T>,
): Promise<T> {
  const destination = await host.connectTo(address.uri, signal);
  try {
    await requireExpected(destination, guest, { address, signal });
    return await work(destination);
  } finally {
    await destination.close();
  }
}

async function requireExpected(
  destination: Connection,
  { uuid, name }: Guest,
  { address, signal }: { readonly address: Address; readonly signal: AbortSignal },
): Promise<void> {
  const refuse = (why: string): never => {
    throw new ComputeError('conflict', `Instance "${name}" cannot move to ${address.uri}: ${why}`);
  };
  try {
    await destination.domainLookupByUUID(uuid, { signal });
  } catch (error) {
    if (!isLibvirtError(error, 'NO_DOMAIN')) throw error;
    for (const volume of address.volumes) {
      try {
        const pool = await destination.storagePoolLookupByName(volume.pool, { signal });
        await pool.storageVolLookupByName(volume.name, { signal });
      } catch (missing) {
        if (!isLibvirtError(missing, 'NO_STORAGE_POOL', 'NO_STORAGE_VOL')) throw missing;
        refuse(`it is not expected there: volume "${volume.pool}/${volume.name}" is missing`);
      }
    }
    return;
  }
  refuse('there is an instance with its UUID already');
}
