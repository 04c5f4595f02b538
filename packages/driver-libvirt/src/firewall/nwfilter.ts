import { isIPv6 } from 'node:net';
import { ComputeError, type CallOptions, type FirewallPolicy, type Plugin } from '@hostelry/compute';
import {
  filterRules,
  type FirewallDriver,
  type FirewalledInstance,
  type FirewalledInterface,
  type InterfaceFilter,
} from '@hostelry/firewall';
import { parseNetwork } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';
import { addressParameters, type AddressParameters } from './addresses.js';
import { FIREWALL, type FirewallHost, type LibvirtFirewall } from './libvirt-firewall.js';
import { filterXml } from './nwfilter-xml.js';

/**
 * libvirt's network filters: one for each instance that has a policy, which its interfaces name. libvirt keeps them on the host and
 * puts them before an interface whenever its guest starts, whoever starts it.
 */
export class NWFilterFirewall implements FirewallDriver {
  readonly name = 'nwfilter';
  readonly enforces = true;
  readonly #host: FirewallHost;

  constructor(host: FirewallHost) {
    this.#host = host;
  }

  check(policy: FirewallPolicy): void {
    for (const { field, remote } of filterRules(policy)) {
      // Which of the host's links an address is on is nothing that a filter before an interface can say.
      if (remote === undefined || !isIPv6(remote.address) || !remote.address.includes('%')) continue;
      throw new ComputeError(
        'unsupported',
        `libvirt's network filters cannot express ${field}: remote ${remote.address} has a zone`,
        { details: { field: `${field}.remote` } },
      );
    }
  }

  async apply(
    instance: FirewalledInstance,
    policy: FirewallPolicy,
    { signal }: CallOptions = {},
  ): Promise<void> {
    const connection = await this.#host.connection(signal);
    // libvirt changes what is before the interfaces of running guests too, or else keeps the filter that was there.
    await connection.nwFilterDefineXML(filterXml(filterNameOf(instance), instance.uuid, policy), 0, {
      signal,
    });
  }

  async filterOf(
    instance: FirewalledInstance,
    connected: FirewalledInterface,
    options: CallOptions = {},
  ): Promise<InterfaceFilter> {
    const parameters = await this.#addressesOf(connected, options);
    return { name: filterNameOf(instance), parameters: { ...parameters } };
  }

  async remove(instance: FirewalledInstance, { signal }: CallOptions = {}): Promise<void> {
    const connection = await this.#host.connection(signal);
    try {
      const filter = await connection.nwFilterLookupByName(filterNameOf(instance), { signal });
      await filter.undefine({ signal });
    } catch (error) {
      if (!isLibvirtError(error, 'NO_NWFILTER')) throw error;
    }
  }

  /** What its network says that the interface may have; a bridge says nothing. */
  async #addressesOf(
    { mac, kind, source }: FirewalledInterface,
    { signal }: CallOptions,
  ): Promise<AddressParameters> {
    if (kind !== 'network' || source === undefined) return addressParameters(mac, undefined);
    const connection = await this.#host.connection(signal);
    try {
      const network = await connection.networkLookupByName(source, { signal });
      return addressParameters(mac, parseNetwork(await network.getXMLDesc(0, { signal })));
    } catch (error) {
      // A stopped instance may have an interface of a network that is gone; it does not start with it anyway.
      if (!isLibvirtError(error, 'NO_NETWORK')) throw error;
      return addressParameters(mac, undefined);
    }
  }
}

/** The name of an instance's filter. */
export function filterNameOf({ uuid }: Pick<FirewalledInstance, 'uuid'>): string {
  return `hostelry-instance-${uuid}`;
}

const nwfilter: Plugin<LibvirtFirewall, object> = {
  ...FIREWALL,
  name: 'nwfilter',
  summary: "libvirt's network filters",
  optionsSchema: { type: 'object', additionalProperties: false },
  create: () => ({ create: (host) => new NWFilterFirewall(host) }),
};

export default nwfilter;
