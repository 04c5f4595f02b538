import { type CallOptions } from '@hostelry/compute';
import { Domain } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';
import { type Hypervisor } from '../hypervisors/hypervisor.js';
import { type Host } from './host.js';

/** The device of nobody: no domain has this UUID, so a daemon that knows the call says so and changes nothing. */
const NOBODY = { name: 'hostelry-nobody', uuid: new Uint8Array(16), id: -1 };

/** Whether devices can be attached to guests of the host. One call, where only the daemon's version tells. */
export async function canPlug(
  host: Host,
  { mayLackHotplug = false }: Hypervisor,
  { signal }: CallOptions,
): Promise<boolean> {
  if (!mayLackHotplug) return true;
  const connection = await host.connection(signal);
  try {
    await new Domain(connection, NOBODY).attachDevice('<rng/>', 0, { signal });
    return true;
  } catch (error) {
    if (!isLibvirtError(error)) throw error;
    return error.codeName !== 'NO_SUPPORT';
  }
}
