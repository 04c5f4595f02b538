import {
  ConnectListAllNetworksFlags as List,
  NetworkEventLifecycleType as Lifecycle,
} from '@hostelry/libvirt';
import { type Network, parseNetwork, serializeNetwork } from '@hostelry/libvirt-xml';
import { failure, missingName } from './errors.js';
import { type HostEvent } from './events.js';
import { newUuid, normaliseUuid } from './identifiers.js';
import { passesFilter } from './list-filter.js';
import { readDocument } from './read-document.js';

const NETWORK = { root: 'network', origin: 'NETWORK', parse: (xml: string) => parseNetwork(xml) } as const;

/** Forward modes in which libvirt makes a bridge of its own. */
const BRIDGED_MODES: ReadonlySet<string> = new Set(['nat', 'route', 'open']);

/** One virtual network. */
export class SimulatedNetwork {
  readonly name: string;
  readonly uuid: string;
  #document: Network;
  isActive = false;
  isPersistent = false;
  /** Started with the host. */
  autostart = false;

  constructor(document: Network & { readonly uuid: string }) {
    this.name = document.name;
    this.uuid = document.uuid;
    this.#document = document;
  }

  /** Of the host, where the network has one. */
  get bridge(): string | undefined {
    return this.#document.bridge?.name;
  }

  /** What it is defined by; not to be changed. */
  get document(): Readonly<Network> {
    return this.#document;
  }

  /** The document that libvirt would answer. */
  get text(): string {
    // A copy has no source text to keep, so it is written in libvirt's order and indentation.
    return serializeNetwork(structuredClone(this.#document));
  }

  redefine(document: Network): void {
    this.#document = document;
  }
}

/** All virtual networks of one host. */
export class NetworkRegistry {
  readonly #emit: (event: HostEvent) => void;
  readonly #byName = new Map<string, SimulatedNetwork>();

  /** `emit` gets the networks' events. */
  constructor(emit: (event: HostEvent) => void) {
    this.#emit = emit;
  }

  /** The networks that pass the flags of listAllNetworks, oldest first. */
  list(flags = 0): SimulatedNetwork[] {
    return [...this.#byName.values()].filter((network) =>
      passesFilter(flags, [
        [
          [List.ACTIVE, network.isActive],
          [List.INACTIVE, !network.isActive],
        ],
        [
          [List.PERSISTENT, network.isPersistent],
          [List.TRANSIENT, !network.isPersistent],
        ],
        [
          [List.AUTOSTART, network.autostart],
          [List.NO_AUTOSTART, !network.autostart],
        ],
      ]),
    );
  }

  byName(name: string): SimulatedNetwork {
    const network = this.#byName.get(name);
    if (network === undefined) {
      throw failure('NO_NETWORK', `no network with matching name '${name}'`, 'NETWORK');
    }
    return network;
  }

  byUuid(uuid: string): SimulatedNetwork {
    for (const network of this.#byName.values()) if (network.uuid === uuid) return network;
    throw failure('NO_NETWORK', `no network with matching uuid '${uuid}'`, 'NETWORK');
  }

  /** Puts an active network there as part of the state that a host begins with: no event, nothing completed. */
  seed(document: Network & { readonly uuid: string }): void {
    const network = new SimulatedNetwork(document);
    network.isPersistent = true;
    network.isActive = true;
    this.#byName.set(network.name, network);
  }

  /** Defines a persistent network, or redefines the one with the same UUID and name. */
  define(xml: string): SimulatedNetwork {
    const network = this.#findOrAdd(xml);
    network.isPersistent = true;
    this.#event(network, Lifecycle.DEFINED);
    return network;
  }

  /** Starts a network from a document: a transient one, or a persistent one that is not active. */
  create(xml: string): SimulatedNetwork {
    const network = this.#findOrAdd(xml);
    this.start(network);
    return network;
  }

  start(network: SimulatedNetwork): void {
    if (network.isActive) {
      throw failure('OPERATION_INVALID', `Network '${network.name}' is already running`, 'NETWORK');
    }
    network.isActive = true;
    this.#event(network, Lifecycle.STARTED);
  }

  /** Stops a network; a transient one ceases to exist. */
  stop(network: SimulatedNetwork): void {
    if (!network.isActive) {
      throw failure('OPERATION_INVALID', `network '${network.name}' is not active`, 'NETWORK');
    }
    network.isActive = false;
    if (!network.isPersistent) this.#byName.delete(network.name);
    this.#event(network, Lifecycle.STOPPED);
  }

  undefine(network: SimulatedNetwork): void {
    if (network.isActive) {
      throw failure('OPERATION_INVALID', `Network '${network.name}' is still running`, 'NETWORK');
    }
    this.#byName.delete(network.name);
    this.#event(network, Lifecycle.UNDEFINED);
  }

  /** Fails as starting a guest does if it is to be plugged into a network that is not there or not active. */
  requireActive(name: string): void {
    const network = this.byName(name);
    if (!network.isActive) {
      throw failure('OPERATION_INVALID', `network '${name}' is not active`, 'NETWORK');
    }
  }

  #findOrAdd(xml: string): SimulatedNetwork {
    const document = readDocument(NETWORK, xml);
    const name = document.name as string | undefined;
    if (name === undefined || name === '') throw missingName('NETWORK');
    const uuid = document.uuid === undefined ? newUuid() : normaliseUuid(document.uuid, 'NETWORK');
    const known = this.#match(name, uuid);
    this.#completeBridge(document, known?.bridge);
    const network = known ?? new SimulatedNetwork({ ...document, uuid });
    network.redefine({ ...document, uuid });
    this.#byName.set(name, network);
    return network;
  }

  #match(name: string, uuid: string): SimulatedNetwork | undefined {
    for (const network of this.#byName.values()) {
      if (network.name === name && network.uuid === uuid) return network;
      if (network.uuid === uuid) {
        const detail = `network '${network.name}' is already defined with uuid ${uuid}`;
        throw failure('OPERATION_FAILED', detail, 'NETWORK');
      }
      if (network.name === name) {
        const detail = `network '${name}' already exists with uuid ${network.uuid}`;
        throw failure('OPERATION_FAILED', detail, 'NETWORK');
      }
    }
    return undefined;
  }

  #completeBridge(document: Network, present: string | undefined): void {
    const mode = document.forward === undefined ? undefined : (document.forward.mode ?? 'nat');
    if (mode !== undefined && !BRIDGED_MODES.has(mode)) return;
    const bridge = (document.bridge ??= {});
    bridge.name ??= present ?? this.#freeBridge();
    bridge.stp ??= 'on';
    bridge.delay ??= 0;
  }

  #freeBridge(): string {
    const taken = new Set([...this.#byName.values()].map(({ bridge }) => bridge));
    let index = 0;
    while (taken.has(`virbr${index}`)) index++;
    return `virbr${index}`;
  }

  #event(network: SimulatedNetwork, event: number): void {
    const { name, uuid } = network;
    this.#emit({ kind: 'network-lifecycle', network: { name, uuid }, event });
  }
}
