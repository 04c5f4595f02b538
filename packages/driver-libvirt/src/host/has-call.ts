import { randomUUID } from 'node:crypto';
import { Domain, type Connection } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';

/** Whether the host has network filters; there need not be one. */
export async function hasNetworkFilters(connection: Connection, signal?: AbortSignal): Promise<boolean> {
  try {
    await connection.nwFilterLookupByName('hostelry-none', { signal });
    return true;
  } catch (error) {
    if (isLibvirtError(error, 'NO_SUPPORT')) return false;
    if (isLibvirtError(error, 'NO_NWFILTER')) return true;
    throw error;
  }
}

/**
 * Whether the host's hypervisor has a call on domains at all: it is made on a domain that cannot be there, and one that has no such call says that first.
 * Nothing is changed.
 */
export async function hasDomainCall(
  connection: Connection,
  call: (nobody: Domain) => Promise<unknown>,
): Promise<boolean> {
  const uuid = Uint8Array.from(Buffer.from(randomUUID().replaceAll('-', ''), 'hex'));
  try {
    await call(new Domain(connection, { name: 'hostelry-nobody', uuid, id: -1 }));
    return true;
  } catch (error) {
    if (isLibvirtError(error, 'NO_SUPPORT')) return false;
    if (isLibvirtError(error)) return true;
    throw error;
  }
}
