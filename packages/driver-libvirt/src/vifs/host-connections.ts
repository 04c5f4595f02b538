import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type Connection } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';
import { type VifHost } from './vif-driver.js';

/** What must be on the host, and the field of the spec that says so. */
interface Wanted {
  readonly name: string;
  readonly field: string;
}

/** Checks that the host has the network and that it is active. `not-found` or `conflict`, naming the field. */
export async function requireNetwork(
  host: VifHost,
  { name, field }: Wanted,
  { signal }: CallOptions,
): Promise<void> {
  const connection = await host.connection(signal);
  const network = await foundOr('NO_NETWORK', connection.networkLookupByName(name, { signal }));
  if (network === undefined) throw missing('network', { name, field });
  if (!(await network.isActive({ signal }))) {
    throw new ComputeError('conflict', `The network "${name}" is not active`, { details: { field } });
  }
}

/**
 * Checks that the host has an interface of that name: a bridge, a card. `not-found` names the field.
 * A host that does not list its interfaces is not asked: there the hypervisor says so when the guest gets it.
 */
export async function requireHostInterface(
  host: VifHost,
  { what, ...wanted }: Wanted & { readonly what: string },
  { signal }: CallOptions,
): Promise<void> {
  const connection = await host.connection(signal);
  try {
    const found = await foundOr('NO_INTERFACE', connection.interfaceLookupByName(wanted.name, { signal }));
    // libvirt's own bridges are interfaces of the host, though not every backend lists them.
    if (found !== undefined || (await isBridgeOfNetwork(connection, wanted.name, { signal }))) return;
  } catch (error) {
    if (isLibvirtError(error, 'NO_SUPPORT')) return;
    throw error;
  }
  throw missing(what, wanted);
}

async function isBridgeOfNetwork(
  connection: Connection,
  name: string,
  call: { readonly signal: AbortSignal | undefined },
): Promise<boolean> {
  const ACTIVE = 2;
  const networks = await connection.listAllNetworks(ACTIVE, call);
  // One that vanishes meanwhile, or has no bridge, is not the one that is sought.
  const bridges = networks.map((network) => network.getBridgeName(call).catch(() => undefined));
  return (await Promise.all(bridges)).includes(name);
}

function missing(what: string, { name, field }: Wanted): ComputeError {
  return new ComputeError('not-found', `There is no ${what} "${name}" on the host`, { details: { field } });
}

async function foundOr<T>(codeName: string, lookup: Promise<T>): Promise<T | undefined> {
  try {
    return await lookup;
  } catch (error) {
    if (isLibvirtError(error, codeName)) return undefined;
    throw error;
  }
}
