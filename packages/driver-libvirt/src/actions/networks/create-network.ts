import {
  ComputeError,
  Undo,
  validateNetworkSpec,
  type CallOptions,
  type NetworkInfo,
  type NetworkSpec,
} from '@hostelry/compute';
import { type Connection } from '@hostelry/libvirt';
import { serializeNetwork } from '@hostelry/libvirt-xml';
import { isLibvirtError, toComputeError } from '../../errors.js';
import { networkDocument } from '../../networks/network-document.js';
import { readNetwork } from '../../networks/networks.js';
import { onHost, type ActionContext } from '../context.js';
import { undoAll } from '../undo-all.js';

/** Defines a network and starts it; on failure it is not there. */
export function createNetwork(
  context: ActionContext,
  given: NetworkSpec,
  options: CallOptions = {},
): Promise<NetworkInfo> {
  const what = `create network "${given.name}"`;
  return onHost(context, what, options, async (connection) => {
    const { signal } = options;
    const spec = validateNetworkSpec(given);
    const xml = serializeNetwork(await networkDocument(spec));
    await requireFree(connection, spec.name, options);
    const undo = new Undo();
    try {
      // None of these is aborted on its way: what goes on in the daemon could overtake the undo.
      const network = await connection.networkDefineXML(xml);
      undo.push(`network "${spec.name}"`, async () => {
        if (await network.isActive()) await network.destroy();
        await network.undefine();
      });
      await network.setAutostart(spec.autostart ?? true);
      signal?.throwIfAborted();
      await network.create();
      const info = await readNetwork(network, [], options);
      undo.discard();
      return info;
    } catch (error) {
      throw await undoAll(
        undo,
        toComputeError(error, { what: `Cannot ${what} on ${context.host.uri}`, signal }),
      );
    }
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
