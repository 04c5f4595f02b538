import { BANDWIDTH_FIELDS, bandwidthParameters, mergeBandwidth } from '../hypervisor/bandwidth.js';
import { NetworkPorts, portText } from '../hypervisor/network-ports.js';
import { type ClientSession } from './client-session.js';
import { parameterReply, readParameters } from './parameters.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { uuidBytes, uuidText, wireList, type WireObject } from './wire.js';

interface WirePort {
  readonly net: WireObject;
  readonly uuid: Uint8Array;
}

/** Ports of virtual networks. */
export function networkPortHandlers(session: ClientSession) {
  const ports = (): NetworkPorts => session.host.part(NetworkPorts);
  const nameOf = (net: WireObject): string => session.host.networks.byUuid(uuidText(net.uuid)).name;
  const find = ({ net, uuid }: WirePort) => ports().get(nameOf(net), uuidText(uuid));
  const wire = (net: WireObject, uuid: string) => ({ net, uuid: uuidBytes(uuid) });
  return {
    NETWORK_LIST_ALL_PORTS: ({ network, need_results }) => {
      const found = ports().list(nameOf(network));
      const { items, ret } = wireList(found, need_results, ({ uuid }) => wire(network, uuid));
      return { ports: items, ret };
    },
    NETWORK_PORT_LOOKUP_BY_UUID: ({ network, uuid }) => {
      find({ net: network, uuid });
      return { port: { net: network, uuid } };
    },
    NETWORK_PORT_CREATE_XML: ({ network, xml }) => ({
      port: wire(network, ports().create(nameOf(network), xml).uuid),
    }),
    NETWORK_PORT_GET_XML_DESC: ({ port }) => ({ xml: portText(find(port)) }),
    NETWORK_PORT_GET_PARAMETERS: ({ port, nparams }) =>
      parameterReply(bandwidthParameters(find(port).bandwidth), nparams),
    NETWORK_PORT_SET_PARAMETERS: ({ port, params }) => {
      const known = find(port);
      const bandwidth = mergeBandwidth(known.bandwidth, readParameters(params, BANDWIDTH_FIELDS));
      const { bandwidth: _old, ...rest } = known;
      ports().replace(nameOf(port.net), { ...rest, ...(bandwidth && { bandwidth }) });
    },
    NETWORK_PORT_DELETE: ({ port }) => ports().delete(nameOf(port.net), uuidText(port.uuid)),
  } satisfies RemoteHandlers;
}
