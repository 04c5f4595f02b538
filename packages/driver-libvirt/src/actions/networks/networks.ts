import { ComputeError, type CallOptions, type NetworkInfo, type NetworkLease } from '@hostelry/compute';
import { type Network } from '@hostelry/libvirt';
import { isLibvirtError } from '../../errors.js';
import { findNetwork, listNetworks as list, readNetwork, usersOf } from '../../networks/networks.js';
import { onHost, type ActionContext } from '../context.js';
import { listInstances, readInstances } from '../list.js';

/** Every network of the host. */
export function listNetworks(
  context: ActionContext,
  options: CallOptions = {},
): Promise<readonly NetworkInfo[]> {
  return onHost(context, 'list the networks', options, async (connection) => {
    const instances = await listInstances(context.host, context.definitions, options);
    return list(connection, instances, options);
  });
}

export function getNetwork(
  context: ActionContext,
  name: string,
  options: CallOptions = {},
): Promise<NetworkInfo> {
  return onHost(context, `read network "${name}"`, options, async (connection) => {
    const network = await findNetwork(connection, name, options);
    const instances = await listInstances(context.host, context.definitions, options);
    return readNetwork(network, instances, options);
  });
}

/** Starts a network that is stopped. Somebody else who does it at the same time is no error. */
export function startNetwork(context: ActionContext, name: string, options: CallOptions = {}): Promise<void> {
  return onHost(context, `start network "${name}"`, options, async (connection) => {
    await settle(await findNetwork(connection, name, options), true, options);
  });
}

/** Stops a network that no running instance is on. */
export function stopNetwork(context: ActionContext, name: string, options: CallOptions = {}): Promise<void> {
  return onHost(context, `stop network "${name}"`, options, async (connection) => {
    const network = await findNetwork(connection, name, options);
    await requireUnused(context, 'stop', name, { ...options, onlyActive: true });
    await settle(network, false, options);
  });
}

/** Whether the host starts the network when it starts. */
export function setNetworkAutostart(
  context: ActionContext,
  name: string,
  autostart: boolean,
  options: CallOptions = {},
): Promise<void> {
  return onHost(context, `set the autostart of network "${name}"`, options, async (connection) => {
    const network = await findNetwork(connection, name, options);
    await network.setAutostart(autostart, { signal: options.signal });
  });
}

/** Stops a network that no instance is on, and forgets it. */
export function deleteNetwork(
  context: ActionContext,
  name: string,
  options: CallOptions = {},
): Promise<void> {
  return onHost(context, `delete network "${name}"`, options, async (connection) => {
    const network = await findNetwork(connection, name, options);
    await requireUnused(context, 'delete', name, options);
    const isPersistent = await network.isPersistent({ signal: options.signal });
    await settle(network, false, options);
    if (isPersistent) await network.undefine();
  });
}

/** The addresses that the network's server gave. */
export function listLeases(
  context: ActionContext,
  name: string,
  options: CallOptions = {},
): Promise<readonly NetworkLease[]> {
  return onHost(context, `list the leases of network "${name}"`, options, async (connection) => {
    const network = await findNetwork(connection, name, options);
    const leases = await network.getDHCPLeases(undefined, 0, { signal: options.signal });
    return leases.map(({ ipaddr, prefix, mac, hostname, expirytime }) => ({
      ...{ address: ipaddr, prefix },
      ...(mac === undefined ? {} : { mac: mac.toLowerCase() }),
      ...(hostname === undefined ? {} : { name: hostname }),
      ...(Number(expirytime) === 0 ? {} : { expiresAt: Number(expirytime) * 1000 }),
    }));
  });
}

/** Makes a network run or not. The call itself is not aborted: one that goes on in the daemon could overtake what comes next. */
async function settle(network: Network, isActive: boolean, { signal }: CallOptions): Promise<void> {
  if ((await network.isActive({ signal })) === isActive) return;
  signal?.throwIfAborted();
  try {
    await (isActive ? network.create() : network.destroy());
  } catch (error) {
    const isSettled = isLibvirtError(error, 'OPERATION_INVALID') && (await network.isActive()) === isActive;
    if (!isSettled) throw error;
  }
}

async function requireUnused(
  { host, definitions }: ActionContext,
  verb: string,
  name: string,
  { onlyActive = false, ...options }: CallOptions & { readonly onlyActive?: boolean },
): Promise<void> {
  const all = await readInstances(host, definitions, options);
  const instances = all.filter(({ isActive }) => isActive || !onlyActive).map(({ info }) => info);
  const [user] = usersOf(name, instances);
  if (user === undefined) return;
  throw new ComputeError('conflict', `Cannot ${verb} network "${name}": instance "${user.name}" is on it`);
}
