import { type CallOptions } from '@hostelry/compute';
import { Domain } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';
import { type Hypervisor } from '../hypervisors/hypervisor.js';
import { type Host } from './host.js';

/** No domain has this UUID, so a daemon that knows the call says so and changes nothing. */
const NOBODY = { name: 'hostelry-nobody', uuid: new Uint8Array(16), id: -1 };

/**
 * Whether devices can be attached to guests of the host, now and for their next start. One call, where the hypervisor does not tell.
 * libvirt's own test driver plugs nothing in 9.0, and in 11.3 only into what runs: which of these cannot be asked without a guest.
 * Neither copies disks, which can be asked; the simulator, of the same type, does both.
 */
export async function canPlug(
  host: Host,
  { mayLackHotplug = false }: Hypervisor,
  { signal }: CallOptions,
): Promise<boolean> {
  if (!mayLackHotplug) return true;
  const connection = await host.connection(signal);
  try {
    await new Domain(connection, NOBODY).blockCopy('vda', '<disk/>', {}, 0, { signal });
    return true;
  } catch (error) {
    if (!isLibvirtError(error)) throw error;
    return error.codeName !== 'NO_SUPPORT';
  }
}
