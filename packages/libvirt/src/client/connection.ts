import { ConnectionMethods } from '../generated/handles/connection.js';
import { type DomainStatsParameters } from '../generated/parameters.js';
import { qemu } from '../generated/qemu.js';
import { remote } from '../generated/remote.js';
import { ConnectionError } from '../rpc/errors.js';
import { type TransportSecurity } from '../dialers/dialer.js';
import { type CallOptions } from '../rpc/call-options.js';
import { type EventProcedure, type Procedure } from '../rpc/procedure.js';
import { type OpenedStream } from '../rpc/stream-channel.js';
import { Deadline } from './deadline.js';
import { bulkStatistics } from './domain-stats.js';
import { Domain } from './domain.js';
import { type EventHub } from './event-hub.js';
import * as host from './host-queries.js';
import {
  type DomainCapabilitiesQuery,
  type NodeCPUMap,
  type NodeFields,
  type NodeInfo,
} from './host-queries.js';
import { type SessionLink } from './session-link.js';
import { type StreamSessions } from './stream-sessions.js';

/** What a connection is made of, by `connect`. */
export interface ConnectionParts {
  readonly uri: string;
  readonly link: SessionLink;
  readonly streams: StreamSessions;
  readonly events: EventHub;
  /** Who could listen on the way to the daemon. */
  readonly security: TransportSecurity;
}

/** What to gather for `getAllDomainStats`. */
export interface DomainStatsOptions extends CallOptions {
  /** Default: all domains. Of an empty list there are none, and the daemon is not asked. */
  readonly domains?: readonly Domain[] | undefined;
  /** Groups of DomainStatsTypes, or-ed; 0 (the default) is all that the hypervisor has. */
  readonly stats?: number | undefined;
  /** Of ConnectGetAllDomainStatsFlags. */
  readonly flags?: number | undefined;
}

/** The statistics of one domain by their libvirt names, for example `state.state`. */
export interface DomainStats {
  readonly domain: Domain;
  readonly params: DomainStatsParameters;
}

/** Milliseconds that a farewell may take; the daemon cleans up after a lost connection as well. */
const FAREWELL_TIMEOUT_MS = 2000;

/**
 * An open connection to a libvirt daemon. Made by `connect`.
 * Every method rejects with LibvirtError (the daemon's), TimeoutError, ConnectionError (`closed`: lost or closed) or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class Connection extends ConnectionMethods {
  readonly #link: SessionLink;
  readonly #streams: StreamSessions;
  readonly #security: TransportSecurity;
  #closing: Promise<void> | undefined;
  /** The URI as it was given to `connect`. */
  readonly uri: string;

  constructor(parts: ConnectionParts) {
    super({ events: parts.events, lifecycle: parts.link });
    this.uri = parts.uri;
    this.#link = parts.link;
    this.#streams = parts.streams;
    this.#security = parts.security;
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

  /** Opens a stream, by default on a connection of its own, so that a stalled reader stalls nobody else. */
  async openStream<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    options: CallOptions = {},
  ): Promise<OpenedStream<R>> {
    const timeoutMs = options.timeoutMs ?? this.#link.callTimeoutMs;
    const deadline = new Deadline(procedure.name, timeoutMs, options.signal);
    // What is still being opened for it is not among the streams that end with the connection.
    const forget = this.#link.onClose((reason) => deadline.end(reason));
    try {
      const { signal } = deadline;
      await this.#link.ready({ signal, timeoutMs: Infinity }, procedure.name);
      // The signal ends the opening in time; the number is what a stream's end may take later.
      return await this.#streams.openStream(procedure, args, { signal, timeoutMs });
    } finally {
      deadline.clear();
      forget();
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

  /** True when nobody can listen, neither on the way to the daemon (TLS, ssh, unix sockets, this process) nor on its own to the hypervisor. virConnectIsSecure. */
  async isSecure(options?: CallOptions): Promise<boolean> {
    const { secure } = await this.call(remote.CONNECT_IS_SECURE, undefined, options);
    return secure !== 0 && this.#security !== 'none';
  }

  /** As isSecure, but true for TLS only: libvirt counts ssh and unix sockets as secure and not as encrypted. virConnectIsEncrypted. */
  async isEncrypted(options?: CallOptions): Promise<boolean> {
    return (await this.isSecure(options)) && this.#security === 'encrypted';
  }

  /** What domains of a kind can be, as XML. */
  async getDomainCapabilities(query: DomainCapabilitiesQuery = {}, options?: CallOptions): Promise<string> {
    const args = {
      emulatorbin: query.emulator,
      arch: query.arch,
      machine: query.machine,
      virttype: query.virtType,
      flags: query.flags ?? 0,
    };
    return (await this.call(remote.CONNECT_GET_DOMAIN_CAPABILITIES, args, options)).capabilities;
  }

  /** The host's CPUs and memory. */
  nodeGetInfo(options?: CallOptions): Promise<NodeInfo> {
    return host.nodeGetInfo(this, options);
  }

  /** The host's CPUs: how many there are, and which are online. */
  nodeGetCPUMap(options?: CallOptions): Promise<NodeCPUMap> {
    return host.nodeGetCPUMap(this, options);
  }

  /** CPU time of the host in nanoseconds by field (`kernel`, `user`, `idle`, `iowait`); of one CPU, or all (-1, the default). */
  nodeGetCPUStats(cpu = -1, options?: CallOptions): Promise<NodeFields> {
    return host.nodeGetCPUStats(this, cpu, options);
  }

  /** Memory of the host in KiB by field (`total`, `free`, `buffers`, `cached`); of one NUMA cell, or all (-1, the default). */
  nodeGetMemoryStats(cell = -1, options?: CallOptions): Promise<NodeFields> {
    return host.nodeGetMemoryStats(this, cell, options);
  }

  /** Statistics of many domains in one call. */
  async getAllDomainStats(options: DomainStatsOptions = {}): Promise<readonly DomainStats[]> {
    // To the daemon an empty list would mean all.
    if (options.domains?.length === 0) return [];
    const doms = (options.domains ?? []).map((domain) => domain.toWire());
    const args = { doms, stats: options.stats ?? 0, flags: options.flags ?? 0 };
    const all = await this.call(bulkStatistics(), args, options);
    return all.map(({ dom, params }) => ({ domain: new Domain(this, dom), params }));
  }

  /** Has libvirt take over a QEMU process that something else started; gives the domain. */
  async domainQemuAttach(pid: number, flags = 0, options?: CallOptions): Promise<Domain> {
    return new Domain(this, (await this.call(qemu.DOMAIN_ATTACH, { pid_value: pid, flags }, options)).dom);
  }
}
