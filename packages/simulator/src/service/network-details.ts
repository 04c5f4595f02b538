import { IPAddrType, NetworkUpdateFlags } from '@hostelry/libvirt';
import { DhcpServer } from '../hypervisor/dhcp-server.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { updateNetwork } from '../hypervisor/network-update.js';
import { type SimulatedNetwork } from '../hypervisor/network.js';
import { type ClientSession } from './client-session.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { uuidText, wireList, type WireObject } from './wire.js';

const { LIVE, CONFIG } = NetworkUpdateFlags;

/** Changing parts of a network, and who has an address from it. */
export function networkDetailHandlers(session: ClientSession) {
  const find = (net: WireObject): SimulatedNetwork => session.host.networks.byUuid(uuidText(net.uuid));
  return {
    NETWORK_UPDATE: ({ net, command, section, parentIndex, xml, flags }) => {
      checkFlags(flags, LIVE | CONFIG, 'NETWORK_UPDATE');
      const network = find(net);
      if ((flags & LIVE) !== 0 && !network.isActive) {
        throw failure('OPERATION_INVALID', 'network is not running', 'NETWORK');
      }
      if ((flags & CONFIG) !== 0 && !network.isPersistent) {
        throw failure(
          'OPERATION_INVALID',
          'cannot change persistent config of a transient network',
          'NETWORK',
        );
      }
      network.redefine(updateNetwork(network.document, { command, section, parentIndex, xml }));
    },
    NETWORK_GET_DHCP_LEASES: ({ net, mac, need_results }) => {
      const network = find(net);
      const leases = session.host
        .part(DhcpServer)
        .leases(network.name)
        .filter((lease) => mac === undefined || lease.mac.toLowerCase() === mac.toLowerCase());
      const { items, ret } = wireList(leases, need_results, (lease) => ({
        iface: network.bridge ?? '',
        expirytime: lease.expiry,
        type: IPAddrType.IPV4,
        mac: lease.mac,
        iaid: undefined,
        ipaddr: lease.address,
        prefix: lease.prefix,
        hostname: lease.hostname,
        clientid: undefined,
      }));
      return { leases: items, ret };
    },
  } satisfies RemoteHandlers;
}
