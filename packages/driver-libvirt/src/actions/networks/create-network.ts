import {
  ComputeError,
  validateNetworkSpec,
  type CallOptions,
  type NetworkInfo,
  type NetworkSpec,
} from '@hostelry/compute';
import { type Connection } from '@hostelry/libvirt';
import { serializeNetwork } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../../errors.js';
import { networkDocument } from '../../networks/network-document.js';
import { readNetwork } from '../../networks/networks.js';
import { onHost, type ActionContext } from '../context.js';
import { defineAndStart } from '../define-and-start.js';

/** Defines a network and starts it; on failure it is not there. */
export function createNetwork(
  context: ActionContext,
  given: NetworkSpec,
  options: CallOptions = {},
): Promise<NetworkInfo> {
  const what = `create network "${given.name}"`;
  return onHost(context, what, options, async (connection) => {
    const spec = validateNetworkSpec(given);
    const xml = serializeNetwork(await networkDocument(spec));
    await requireFree(connection, spec.name, options);
    return defineAndStart(
      {
        what: `Cannot ${what} on ${context.host.uri}`,
        named: `network "${spec.name}"`,
        autostart: spec.autostart ?? true,
        define: () => connection.networkDefineXML(xml),
        // Nobody is on what was not there.
        read: (network) => readNetwork(network, [], options),
      },
      options,
    );
  });
}

/** libvirt would take the definition for a change of the network that has the name. */
async function requireFree(connection: Connection, name: string, { signal }: CallOptions): Promise<void> {
  try {
    await connection.networkLookupByName(name, { signal });
  } catch (error) {
    if (isLibvirtError(error, 'NO_NETWORK')) return;
    throw error;
  }
  throw new ComputeError('conflict', `Network "${name}" exists already`, { details: { field: 'name' } });
}
