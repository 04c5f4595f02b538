import { type CallOptions, type VolumeConnector } from '@hostelry/compute';
import { ConnectListAllNodeDeviceFlags } from '@hostelry/libvirt';
import { parseNodeDevice } from '@hostelry/libvirt-xml';
import { isLibvirtError, withContext } from '../errors.js';
import { type Host } from '../host/host.js';

/**
 * What storage must know of the host: its name, and the ports of its Fibre Channel adapters. The name of its iSCSI initiator is in a
 * file of the host that libvirt does not show.
 */
export function connector(host: Host, { signal }: CallOptions = {}): Promise<VolumeConnector> {
  return withContext({ what: `Cannot read the connector of ${host.uri}`, signal }, async () => {
    const [{ hostname }, wwpns] = await Promise.all([host.facts(signal), portNames(host, signal)]);
    return { host: hostname, ...(wwpns.length === 0 ? {} : { wwpns }) };
  });
}

async function portNames(host: Host, signal: AbortSignal | undefined): Promise<readonly string[]> {
  const connection = await host.connection(signal);
  try {
    const adapters = await connection.listAllNodeDevices(ConnectListAllNodeDeviceFlags.CAP_FC_HOST, {
      signal,
    });
    const names = adapters.map(async (adapter) => portsIn(await adapter.getXMLDesc(0, { signal })));
    return (await Promise.all(names)).flat();
  } catch (error) {
    // An adapter may go while it is asked; a hypervisor that shows no devices has none to tell of.
    if (isLibvirtError(error, 'NO_SUPPORT', 'NO_NODE_DEVICE')) return [];
    throw error;
  }
}

function portsIn(xml: string): readonly string[] {
  return (parseNodeDevice(xml).capability ?? []).flatMap((capability) => {
    if (capability.type !== 'scsi_host') return [];
    return (capability.capability ?? []).flatMap((inner) =>
      inner.type === 'fc_host' && inner.wwpn !== undefined ? [inner.wwpn] : [],
    );
  });
}
