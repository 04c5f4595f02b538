import { type SimulatedNetwork } from '../hypervisor/network.js';
import { failure } from '../hypervisor/errors.js';
import { type ClientSession } from './client-session.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { uuidText, wireList, wireObject, type WireObject } from './wire.js';

/** Virtual networks. */
export function networkHandlers(session: ClientSession) {
  const find = (net: WireObject): SimulatedNetwork => session.host.networks.byUuid(uuidText(net.uuid));
  const named = (network: SimulatedNetwork) => ({ net: wireObject(network) });
  const names = (active: boolean): string[] =>
    session.host.networks
      .list()
      .filter((network) => network.isActive === active)
      .map(({ name }) => name);
  return {
    CONNECT_LIST_ALL_NETWORKS: ({ need_results, flags }) => {
      const { items: nets, ret } = wireList(session.host.networks.list(flags), need_results, wireObject);
      return { nets, ret };
    },
    CONNECT_NUM_OF_NETWORKS: () => ({ num: names(true).length }),
    CONNECT_LIST_NETWORKS: ({ maxnames }) => ({ names: names(true).slice(0, maxnames) }),
    CONNECT_NUM_OF_DEFINED_NETWORKS: () => ({ num: names(false).length }),
    CONNECT_LIST_DEFINED_NETWORKS: ({ maxnames }) => ({ names: names(false).slice(0, maxnames) }),
    NETWORK_LOOKUP_BY_NAME: ({ name }) => named(session.host.networks.byName(name)),
    NETWORK_LOOKUP_BY_UUID: ({ uuid }) => named(session.host.networks.byUuid(uuidText(uuid))),
    NETWORK_DEFINE_XML: ({ xml }) => named(session.host.networks.define(xml)),
    NETWORK_DEFINE_XML_FLAGS: ({ xml }) => named(session.host.networks.define(xml)),
    NETWORK_CREATE_XML: ({ xml }) => named(session.host.networks.create(xml)),
    NETWORK_CREATE_XML_FLAGS: ({ xml }) => named(session.host.networks.create(xml)),
    NETWORK_CREATE: ({ net }) => session.host.networks.start(find(net)),
    NETWORK_DESTROY: ({ net }) => session.host.networks.stop(find(net)),
    NETWORK_UNDEFINE: ({ net }) => session.host.networks.undefine(find(net)),
    NETWORK_GET_XML_DESC: ({ net }) => ({ xml: find(net).text }),
    NETWORK_GET_BRIDGE_NAME: ({ net }) => {
      const { name, bridge } = find(net);
      if (bridge === undefined) {
        throw failure('INTERNAL_ERROR', `network '${name}' does not have a bridge name.`, 'NETWORK');
      }
      return { name: bridge };
    },
    NETWORK_GET_AUTOSTART: ({ net }) => ({ autostart: find(net).autostart ? 1 : 0 }),
    NETWORK_SET_AUTOSTART: ({ net, autostart }) => {
      find(net).autostart = autostart !== 0;
    },
    NETWORK_IS_ACTIVE: ({ net }) => ({ active: find(net).isActive ? 1 : 0 }),
    NETWORK_IS_PERSISTENT: ({ net }) => ({ persistent: find(net).isPersistent ? 1 : 0 }),
  } satisfies RemoteHandlers;
}
