import {
  validateDhcpReservation,
  validateDnsHost,
  validateNetworkSpec,
  type NetworksFacet,
} from '@hostelry/compute';
import { type Calls } from '../guest-call.js';

/** The networks facet, on networks in memory. */
export function networksFacet({ onHost }: Calls): NetworksFacet {
  return {
    list: (options) => onHost('Cannot list the networks', options, ({ networks }) => networks.list()),
    get: (name, options) => onHost('Cannot read a network', options, ({ networks }) => networks.info(name)),
    create: (spec, options) =>
      onHost('Cannot create a network', options, ({ networks }) =>
        networks.create(validateNetworkSpec(spec)),
      ),
    start: (name, options) =>
      onHost('Cannot start a network', options, ({ networks }) => networks.setRunning(name, true)),
    stop: (name, options) =>
      onHost('Cannot stop a network', options, ({ networks }) => networks.setRunning(name, false)),
    setAutostart: (name, autostart, options) =>
      onHost('Cannot change a network', options, ({ networks }) => networks.setAutostart(name, autostart)),
    delete: (name, options) =>
      onHost('Cannot delete a network', options, ({ networks }) => networks.delete(name)),
    leases: (name, options) =>
      onHost('Cannot list the leases', options, ({ networks }) => networks.leases(name)),
    reserve: (name, reservation, options) =>
      onHost('Cannot reserve an address', options, ({ networks }) =>
        networks.reserve(name, validateDhcpReservation(reservation)),
      ),
    release: (name, reserved, options) =>
      onHost('Cannot release an address', options, ({ networks }) => networks.release(name, reserved)),
    setDnsHost: (name, host, options) =>
      onHost('Cannot set the DNS of a network', options, ({ networks }) =>
        networks.setDnsHost(name, validateDnsHost(host)),
      ),
  };
}
