import { randomBytes } from 'node:crypto';
import { type CallOptions } from '@hostelry/compute';
import { Domain } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';
import { type Host } from './host.js';

/**
 * Whether the host's hypervisor knows a call at all, found out by making it of a domain that does not exist: one call.
 * libvirt's own test driver and the simulator call themselves the same, and can do very different things.
 */
export async function supports(
  host: Host,
  call: (nobody: Domain, options: { readonly signal: AbortSignal | undefined }) => Promise<unknown>,
  { signal }: CallOptions = {},
): Promise<boolean> {
  const connection = await host.connection(signal);
  const nobody = new Domain(connection, { name: 'nobody', uuid: randomBytes(16), id: -1 });
  try {
    await call(nobody, { signal });
  } catch (error) {
    if (!isLibvirtError(error)) throw error;
    return error.codeName !== 'NO_SUPPORT';
  }
  return true;
}
