import { remote } from '../generated/remote.js';
import { ConnectionError, LibvirtError } from '../rpc/errors.js';
import { type CallOptions } from '../rpc/call-options.js';
import { type EventProcedure, type Procedure } from '../rpc/procedure.js';
import { type StreamChannel } from '../rpc/stream-channel.js';
import { type Hyper } from '../xdr/hyper.js';
import { Domain } from './domain.js';
import { ConnectionEvents } from './connection-events.js';
import { type EventHub } from './event-hub.js';
import * as host from './host-queries.js';
import { Network } from './network.js';
import { type RemoteCalls } from './remote-calls.js';
import { StoragePool } from './storage-pool.js';
import { StorageVol } from './storage-vol.js';
import { type SessionLink } from './session-link.js';
import { type StreamSessions } from './stream-sessions.js';
import { parseUuid } from './uuid.js';

/** What a connection is made of, by `connect`. */
export interface ConnectionParts {
  readonly uri: string;
  readonly link: SessionLink;
  readonly streams: StreamSessions;
  readonly events: EventHub;
}

/** What to gather for `getAllDomainStats`. */
export interface DomainStatsOptions extends CallOptions {
  /** Default: all domains. */
  readonly domains?: readonly Domain[] | undefined;
  /** Groups of DomainStatsTypes, or-ed; 0 (the default) is all that the hypervisor has. */
  readonly stats?: number | undefined;
  /** Of ConnectGetAllDomainStatsFlags. */
  readonly flags?: number | undefined;
}

/** Milliseconds that a farewell may take; the daemon cleans up after a lost connection as well. */
const FAREWELL_TIMEOUT_MS = 2000;

/**
 * An open connection to a libvirt daemon. Made by `connect`.
 * Every method rejects with LibvirtError (the daemon's), TimeoutError, ConnectionError (`closed`: lost or closed) or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class Connection extends ConnectionEvents implements RemoteCalls {
  readonly #link: SessionLink;
  readonly #streams: StreamSessions;
  #closing: Promise<void> | undefined;
  /** The URI as it was given to `connect`. */
  readonly uri: string;

  constructor(parts: ConnectionParts) {
    super({ events: parts.events, lifecycle: parts.link });
    this.uri = parts.uri;
    this.#link = parts.link;
    this.#streams = parts.streams;
  }

  /** True until it is closed, or lost for good. */
  get isOpen(): boolean {
    return this.#link.closed === undefined;
  }

  /** Calls any procedure of `@hostelry/libvirt/raw` with its wire arguments, and gives its wire return value. */
  raw<A, R>(procedure: Procedure<A, R>, args: A, options?: CallOptions): Promise<R> {
    return this.call(procedure, args, options);
  }

  /** Calls `listener` with each message of a raw event procedure; returns how to stop that. Registering with the daemon is the caller's. */
  onRawEvent<M>(procedure: EventProcedure<M>, listener: (message: M) => void): () => void {
    return this.#link.onEvent(procedure, listener);
  }

  /** As `raw`; what the handles use. */
  call<A, R>(procedure: Procedure<A, R>, args: A, options?: CallOptions): Promise<R> {
    return this.#link.call(procedure, args, options);
  }

  /** Opens a stream on a connection of its own, so that a stalled reader stalls nobody else. */
  async openStream<A, R>(procedure: Procedure<A, R>, args: A, options?: CallOptions): Promise<StreamChannel> {
    await this.#link.ready(options, procedure.name);
    const session = await this.#streams.take(options?.signal);
    try {
      const { channel } = await session.openStream(procedure, args, options);
      void channel.settled.then((how) => {
        if (how === 'clean') this.#streams.giveBack(session);
        else session.close();
      });
      return channel;
    } catch (error) {
      if (error instanceof LibvirtError) this.#streams.giveBack(session);
      // Otherwise the call may have been given up while the daemon opens the stream, and that session is not clean.
      else session.close();
      throw error;
    }
  }

  /** Takes leave of the daemon and ends the connection: pending calls and streams fail with `closed`. Never rejects; may be called again. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const session = this.#link.isUp ? this.#link.current() : undefined;
    const reason = new ConnectionError('closed', `The connection to ${this.uri} was closed by its user`, {
      retryable: false,
    });
    this.#link.close(reason);
    if (session === undefined) return;
    session.rejectPending(reason);
    try {
      await session.call(remote.CONNECT_CLOSE, undefined, {
        immediate: true,
        timeoutMs: FAREWELL_TIMEOUT_MS,
      });
    } catch {
      // The daemon notices the end of the socket all the same.
    }
    session.close(reason, { abruptly: true });
  }

  /** Hypervisor version as major × 1000000 + minor × 1000 + release. */
  getVersion(options?: CallOptions): Promise<Hyper> {
    return host.getVersion(this, options);
  }

  /** The daemon's libvirt version, in the same form. */
  getLibVersion(options?: CallOptions): Promise<Hyper> {
    return host.getLibVersion(this, options);
  }

  /** The hypervisor driver's name, for example `QEMU`. */
  getType(options?: CallOptions): Promise<string> {
    return host.getType(this, options);
  }

  /** The host's own name. */
  getHostname(options?: CallOptions): Promise<string> {
    return host.getHostname(this, options);
  }

  /** The URI as the daemon opened it. */
  getURI(options?: CallOptions): Promise<string> {
    return host.getURI(this, options);
  }

  /** The host's capabilities as XML. */
  getCapabilities(options?: CallOptions): Promise<string> {
    return host.getCapabilities(this, options);
  }

  /** What domains of a kind can be, as XML. */
  getDomainCapabilities(query: host.DomainCapabilitiesQuery = {}, options?: CallOptions): Promise<string> {
    return host.getDomainCapabilities(this, query, options);
  }

  /** The host's CPUs and memory. */
  nodeGetInfo(options?: CallOptions): Promise<host.NodeInfo> {
    return host.nodeGetInfo(this, options);
  }

  /** Free memory of the host, in bytes. */
  nodeGetFreeMemory(options?: CallOptions): Promise<Hyper> {
    return host.nodeGetFreeMemory(this, options);
  }

  /** Memory of the host in KiB by field (`total`, `free`, `buffers`, `cached`); of one NUMA cell, or all (-1, the default). */
  nodeGetMemoryStats(cell = -1, options?: CallOptions): Promise<Readonly<Record<string, Hyper>>> {
    return host.nodeGetMemoryStats(this, cell, options);
  }

  /** Statistics of many domains in one call. */
  async getAllDomainStats(options: DomainStatsOptions = {}): Promise<readonly host.DomainStats<Domain>[]> {
    const doms = (options.domains ?? []).map((domain) => domain.toWire());
    const query = { doms, stats: options.stats ?? 0, flags: options.flags ?? 0 };
    return host.getAllDomainStats(this, query, (wire) => new Domain(this, wire), options);
  }

  /** All domains, running or not; flags of ConnectListAllDomainsFlags filter. */
  async listAllDomains(flags = 0, options?: CallOptions): Promise<readonly Domain[]> {
    const { domains } = await this.call(remote.CONNECT_LIST_ALL_DOMAINS, { need_results: 1, flags }, options);
    return domains.map((wire) => new Domain(this, wire));
  }

  /** The domain of that name; rejects with NO_DOMAIN. */
  async domainLookupByName(name: string, options?: CallOptions): Promise<Domain> {
    return new Domain(this, (await this.call(remote.DOMAIN_LOOKUP_BY_NAME, { name }, options)).dom);
  }

  /** The domain of that UUID (text, with or without dashes); rejects with NO_DOMAIN. */
  async domainLookupByUUID(uuid: string, options?: CallOptions): Promise<Domain> {
    const args = { uuid: parseUuid(uuid) };
    return new Domain(this, (await this.call(remote.DOMAIN_LOOKUP_BY_UUID, args, options)).dom);
  }

  /** Stores a definition (a new one, or a new one for the same UUID and name); flags of DomainDefineFlags. */
  async domainDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<Domain> {
    return new Domain(this, (await this.call(remote.DOMAIN_DEFINE_XML_FLAGS, { xml, flags }, options)).dom);
  }

  /** Starts a domain that vanishes when it stops; flags of DomainCreateFlags. */
  async domainCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<Domain> {
    const args = { xml_desc: xml, flags };
    return new Domain(this, (await this.call(remote.DOMAIN_CREATE_XML, args, options)).dom);
  }

  /** All storage pools; flags of ConnectListAllStoragePoolsFlags filter. */
  async listAllStoragePools(flags = 0, options?: CallOptions): Promise<readonly StoragePool[]> {
    const { pools } = await this.call(
      remote.CONNECT_LIST_ALL_STORAGE_POOLS,
      { need_results: 1, flags },
      options,
    );
    return pools.map((wire) => new StoragePool(this, wire));
  }

  /** The pool of that name; rejects with NO_STORAGE_POOL. */
  async storagePoolLookupByName(name: string, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(
      this,
      (await this.call(remote.STORAGE_POOL_LOOKUP_BY_NAME, { name }, options)).pool,
    );
  }

  /** Stores a pool's definition; flags of StoragePoolDefineFlags. */
  async storagePoolDefineXML(xml: string, flags = 0, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(
      this,
      (await this.call(remote.STORAGE_POOL_DEFINE_XML, { xml, flags }, options)).pool,
    );
  }

  /** Starts a pool that vanishes when it stops; flags of StoragePoolCreateFlags. */
  async storagePoolCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(
      this,
      (await this.call(remote.STORAGE_POOL_CREATE_XML, { xml, flags }, options)).pool,
    );
  }

  /** The volume of that path on the host; rejects with NO_STORAGE_VOL. */
  async storageVolLookupByPath(path: string, options?: CallOptions): Promise<StorageVol> {
    return new StorageVol(this, (await this.call(remote.STORAGE_VOL_LOOKUP_BY_PATH, { path }, options)).vol);
  }

  /** All virtual networks; flags of ConnectListAllNetworksFlags filter. */
  async listAllNetworks(flags = 0, options?: CallOptions): Promise<readonly Network[]> {
    const { nets } = await this.call(remote.CONNECT_LIST_ALL_NETWORKS, { need_results: 1, flags }, options);
    return nets.map((wire) => new Network(this, wire));
  }

  /** The network of that name; rejects with NO_NETWORK. */
  async networkLookupByName(name: string, options?: CallOptions): Promise<Network> {
    return new Network(this, (await this.call(remote.NETWORK_LOOKUP_BY_NAME, { name }, options)).net);
  }

  /** Stores a network's definition. */
  async networkDefineXML(xml: string, options?: CallOptions): Promise<Network> {
    return new Network(this, (await this.call(remote.NETWORK_DEFINE_XML, { xml }, options)).net);
  }
}
