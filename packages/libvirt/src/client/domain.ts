import { type Duplex } from 'node:stream';
import { remote } from '../generated/remote.js';
import { type Hyper } from '../xdr/hyper.js';
import { type CallOptions } from '../rpc/call-options.js';
import { createDuplex } from '../rpc/stream.js';
import { type RemoteCalls } from './remote-calls.js';
import { formatUuid } from './uuid.js';

/** A domain as it stands on the wire. */
export interface WireDomain {
  readonly name: string;
  readonly uuid: Uint8Array;
  readonly id: number;
}

/** What names a domain: its UUID for ever, its name until a rename, its id while it runs (-1 when it does not). */
export interface DomainReference {
  readonly name: string;
  readonly uuid: string;
  readonly id: number;
}

/** virDomainGetInfo: memory in KiB, CPU time in nanoseconds, state of DomainState. */
export interface DomainInfo {
  readonly state: number;
  readonly maxMemoryKiB: Hyper;
  readonly memoryKiB: Hyper;
  readonly vcpus: number;
  readonly cpuTimeNs: Hyper;
}

/** A state of DomainState, and why: a number of the state's own reason enum. */
export interface DomainStateAndReason {
  readonly state: number;
  readonly reason: number;
}

/** How to open a console. */
export interface OpenConsoleOptions extends CallOptions {
  /** Alias of the console, serial or parallel device, for example `serial0`. Default: the first. */
  readonly device?: string | undefined;
  /** Of DomainConsoleFlags; FORCE takes a console that another client has open. */
  readonly flags?: number | undefined;
}

/** The reference that a wire domain stands for. */
export function domainReference(domain: WireDomain): DomainReference {
  return { name: domain.name, uuid: formatUuid(domain.uuid), id: domain.id };
}

/**
 * A domain of one connection, named by its UUID, so the handle stays valid whatever the domain does; calls reject with NO_DOMAIN once it is gone.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class Domain implements DomainReference {
  readonly #calls: RemoteCalls;
  readonly #wire: WireDomain;
  readonly uuid: string;

  constructor(calls: RemoteCalls, wire: WireDomain) {
    this.#calls = calls;
    // A copy: the bytes are a view of the whole reply, which must not live as long as the handle.
    this.#wire = { ...wire, uuid: new Uint8Array(wire.uuid) };
    this.uuid = formatUuid(wire.uuid);
  }

  /** The name when the handle was made. */
  get name(): string {
    return this.#wire.name;
  }

  /** The id when the handle was made: a snapshot, -1 if it was not running. */
  get id(): number {
    return this.#wire.id;
  }

  /** As the protocol names it, for raw calls. */
  toWire(): { name: string; uuid: Uint8Array; id: number } {
    return { name: this.#wire.name, uuid: this.#wire.uuid, id: this.#wire.id };
  }

  /** The definition as XML; flags of DomainXMLFlags. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.#calls.call(remote.DOMAIN_GET_XML_DESC, { dom: this.toWire(), flags }, options)).xml;
  }

  /** State, memory, vCPUs and CPU time in one call. */
  async getInfo(options?: CallOptions): Promise<DomainInfo> {
    const info = await this.#calls.call(remote.DOMAIN_GET_INFO, { dom: this.toWire() }, options);
    return {
      state: info.state,
      maxMemoryKiB: info.maxMem,
      memoryKiB: info.memory,
      vcpus: info.nrVirtCpu,
      cpuTimeNs: info.cpuTime,
    };
  }

  /** State and the reason for it. */
  async getState(options?: CallOptions): Promise<DomainStateAndReason> {
    const { state, reason } = await this.#calls.call(
      remote.DOMAIN_GET_STATE,
      { dom: this.toWire(), flags: 0 },
      options,
    );
    return { state, reason };
  }

  /** True while it runs or is paused. */
  async isActive(options?: CallOptions): Promise<boolean> {
    return (await this.#calls.call(remote.DOMAIN_IS_ACTIVE, { dom: this.toWire() }, options)).active !== 0;
  }

  /** True when it has a stored definition that outlives a stop. */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    return (
      (await this.#calls.call(remote.DOMAIN_IS_PERSISTENT, { dom: this.toWire() }, options)).persistent !== 0
    );
  }

  /** True when the running domain was changed since it started. */
  async isUpdated(options?: CallOptions): Promise<boolean> {
    return (await this.#calls.call(remote.DOMAIN_IS_UPDATED, { dom: this.toWire() }, options)).updated !== 0;
  }

  /** Starts a defined domain; flags of DomainCreateFlags. */
  async create(flags = 0, options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.DOMAIN_CREATE_WITH_FLAGS, { dom: this.toWire(), flags }, options);
  }

  /** Asks the guest to shut down, and does not wait for it; flags of DomainShutdownFlags. */
  async shutdown(flags = 0, options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.DOMAIN_SHUTDOWN_FLAGS, { dom: this.toWire(), flags }, options);
  }

  /** Stops the domain at once; flags of DomainDestroyFlags. */
  async destroy(flags = 0, options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.DOMAIN_DESTROY_FLAGS, { dom: this.toWire(), flags }, options);
  }

  /** Asks the guest to reboot, and does not wait for it; flags of DomainRebootFlags. */
  async reboot(flags = 0, options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.DOMAIN_REBOOT, { dom: this.toWire(), flags }, options);
  }

  /** Resets the machine, as its button would. */
  async reset(flags = 0, options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.DOMAIN_RESET, { dom: this.toWire(), flags }, options);
  }

  /** Pauses its CPUs; memory stays. */
  async suspend(options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.DOMAIN_SUSPEND, { dom: this.toWire() }, options);
  }

  /** Continues a paused domain. */
  async resume(options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.DOMAIN_RESUME, { dom: this.toWire() }, options);
  }

  /** Removes the stored definition; a running domain goes on as a transient one. Flags of DomainUndefineFlags. */
  async undefine(flags = 0, options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.DOMAIN_UNDEFINE_FLAGS, { dom: this.toWire(), flags }, options);
  }

  /** Whether it starts with the host. */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    await this.#calls.call(
      remote.DOMAIN_SET_AUTOSTART,
      { dom: this.toWire(), autostart: autostart ? 1 : 0 },
      options,
    );
  }

  /** True when it starts with the host. */
  async getAutostart(options?: CallOptions): Promise<boolean> {
    return (
      (await this.#calls.call(remote.DOMAIN_GET_AUTOSTART, { dom: this.toWire() }, options)).autostart !== 0
    );
  }

  /**
   * Sets title, description or an application's own element (type of DomainMetadataType, flags of DomainModificationImpact).
   * `key` and `uri` name the element's prefix and namespace; undefined `metadata` removes.
   */
  async setMetadata(
    type: number,
    metadata: string | undefined,
    target: {
      readonly key?: string | undefined;
      readonly uri?: string | undefined;
      readonly flags?: number | undefined;
    } = {},
    options?: CallOptions,
  ): Promise<void> {
    await this.#calls.call(
      remote.DOMAIN_SET_METADATA,
      { dom: this.toWire(), type, metadata, key: target.key, uri: target.uri, flags: target.flags ?? 0 },
      options,
    );
  }

  /** Title, description or an application's own element; rejects with NO_DOMAIN_METADATA if there is none. */
  async getMetadata(
    type: number,
    target: { readonly uri?: string | undefined; readonly flags?: number | undefined } = {},
    options?: CallOptions,
  ): Promise<string> {
    const args = { dom: this.toWire(), type, uri: target.uri, flags: target.flags ?? 0 };
    return (await this.#calls.call(remote.DOMAIN_GET_METADATA, args, options)).metadata;
  }

  /**
   * Both directions of a console. It ends when the domain stops; ending or destroying it closes the console and leaves the domain alone.
   * The signal ends the console at any time, `timeoutMs` only limits its opening.
   */
  async openConsole(options: OpenConsoleOptions = {}): Promise<Duplex> {
    const args = { dom: this.toWire(), dev_name: options.device, flags: options.flags ?? 0 };
    const channel = await this.#calls.openStream(remote.DOMAIN_OPEN_CONSOLE, args, options);
    return createDuplex(channel, { signal: options.signal });
  }
}
