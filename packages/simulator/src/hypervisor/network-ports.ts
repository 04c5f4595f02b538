import { type NetworkPort, parseNetworkPort, serializeNetworkPort } from '@hostelry/libvirt-xml';
import { failure } from './errors.js';
import { type SimulatedHost } from './host.js';
import { newUuid, normaliseUuid } from './identifiers.js';
import { readDocument } from './read-document.js';

const PORT = {
  root: 'networkport',
  origin: 'NETWORK',
  parse: (xml: string) => parseNetworkPort(xml),
} as const;

/** The ports of one host's networks: who is plugged in. */
export class NetworkPorts {
  readonly #host: SimulatedHost;
  readonly #byNetwork = new Map<string, Map<string, NetworkPort>>();

  constructor(host: SimulatedHost) {
    this.#host = host;
  }

  list(network: string): NetworkPort[] {
    return [...this.#of(network).values()];
  }

  get(network: string, uuid: string): NetworkPort {
    const port = this.#of(network).get(uuid);
    if (port === undefined)
      throw failure('NO_NETWORK_PORT', `Network port with UUID ${uuid} does not exist`, 'NETWORK');
    return port;
  }

  /** Plugs something in. Fails if the network is not active. */
  create(network: string, xml: string): NetworkPort {
    this.#host.networks.requireActive(network);
    const document = readDocument(PORT, xml);
    const given = document.uuid as string | undefined;
    const uuid = given === undefined ? newUuid() : normaliseUuid(given, 'NETWORK');
    const bridge = this.#host.networks.byName(network).bridge ?? '';
    const port: NetworkPort = { plug: { type: 'network', bridge }, ...document, uuid };
    this.#of(network).set(uuid, port);
    return port;
  }

  replace(network: string, port: NetworkPort): void {
    this.#of(network).set(port.uuid, port);
  }

  delete(network: string, uuid: string): void {
    this.get(network, uuid);
    this.#of(network).delete(uuid);
  }

  #of(network: string): Map<string, NetworkPort> {
    let ports = this.#byNetwork.get(network);
    if (ports === undefined) {
      ports = new Map<string, NetworkPort>();
      this.#byNetwork.set(network, ports);
    }
    return ports;
  }
}

/** The document that libvirt would answer. */
export function portText(port: NetworkPort): string {
  return serializeNetworkPort(structuredClone(port));
}
