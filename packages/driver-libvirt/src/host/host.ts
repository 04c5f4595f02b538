import { type Duplex } from 'node:stream';
import {
  ComputeError,
  DriverEventHub,
  type CallOptions,
  type DriverEventListener,
  type Report,
} from '@hostelry/compute';
import { openTunnel, type Connection, type TunnelTarget } from '@hostelry/libvirt';
import { parseCapabilities, type Capabilities } from '@hostelry/libvirt-xml';
import { isLibvirtError, reasonOf, toComputeError, toConnectError } from '../errors.js';
import { raceAbort } from '../race-abort.js';
import { type DeviceEvents } from '../devices/hotplug/device-events.js';
import { DeviceHearing } from './device-events.js';
import { driverEvent, rebootEvent, type LifecycleEvent } from './events.js';
import { readFacts, type HostFacts } from './facts.js';
import { hearResources } from './resource-events.js';
import { hasMinVersion, type WantedVersions } from './versions.js';
import { Watches, type Watch } from './watches.js';

/** How a host is reached. */
export interface HostOptions {
  readonly uri: string;
  readonly openTimeoutMs: number;
  readonly callTimeoutMs: number;
  /** Pauses between attempts to reconnect: the first, doubled until the longest. */
  readonly reconnectDelayMs: number;
  readonly reconnectMaxDelayMs: number;
}

/** Opens a connection; `connect` of `@hostelry/libvirt` in life. */
export type Connect = (
  uri: string,
  options: {
    readonly signal: AbortSignal;
    readonly openTimeoutMs: number;
    readonly callTimeoutMs: number;
    readonly keepalive: { readonly intervalMs: number; readonly count: number };
  },
) => Promise<Connection>;

/** How a daemon that froze is noticed: as libvirt's own defaults, after half a minute of silence. */
const KEEPALIVE = { intervalMs: 5_000, count: 5 };

/** Connects to a port or socket of the host that a URI leads to; `openTunnel` of `@hostelry/libvirt` in life. */
export type OpenTunnel = (
  uri: string,
  target: TunnelTarget,
  options: { readonly signal?: AbortSignal | undefined; readonly timeoutMs: number },
) => Promise<Duplex>;

/** What the host gets from outside. */
export interface HostSeams {
  readonly connect: Connect;
  readonly openTunnel?: OpenTunnel;
  readonly report: Report;
}

/**
 * One host: its connection, its events and what is known of it for as long as that connection lives.
 * A lost connection is learnt from its close, never by asking before use; while the host is open it is made again,
 * with growing pauses, and listeners are told `disconnected`, `connected` and `gap`.
 */
export class Host {
  readonly uri: string;
  readonly #options: HostOptions;
  readonly #seams: HostSeams;
  readonly #hub: DriverEventHub;
  readonly #watches = new Watches();
  #link: Link | undefined;
  #attempt: Promise<Link> | undefined;
  #retry: NodeJS.Timeout | undefined;
  #retryDelayMs = 0;
  #closing = new AbortController();
  #isOpen = false;
  /** The guests of which the last event was that they stopped. */
  readonly #down = new Set<string>();
  /** Why the last connection ended; undefined until one was lost. */
  #lostBecause: string | undefined;

  constructor(options: HostOptions, seams: HostSeams) {
    this.uri = options.uri;
    this.#options = options;
    this.#seams = seams;
    this.#hub = new DriverEventHub(seams.report);
  }

  /** Connects and begins to hear events. On failure nothing stays open, and it may be called again. */
  async open(options: CallOptions = {}): Promise<void> {
    if (this.#isOpen) return;
    this.#closing = new AbortController();
    this.#isOpen = true;
    this.#lostBecause = undefined;
    try {
      await this.connection(options.signal);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** Closes the connection and stops reconnecting. Never throws. */
  async close(): Promise<void> {
    this.#isOpen = false;
    clearTimeout(this.#retry);
    this.#closing.abort(new Error('The host was closed'));
    // An attempt that is under way ends by the signal; it cleans up after itself.
    await this.#attempt?.catch(() => undefined);
    const link = this.#link;
    this.#link = undefined;
    this.#watches.fail('the host was closed');
    if (link === undefined) return;
    link.devices.close('the host was closed');
    try {
      await link.connection.close();
    } catch (error) {
      this.#seams.report(`Closing the connection to ${this.uri} failed`, error);
    }
  }

  /** The connection to use now; made again at once if it was lost. `unreachable` or `denied` if it cannot be. */
  async connection(signal?: AbortSignal): Promise<Connection> {
    return (await this.#current(signal)).connection;
  }

  /** Opens a connection to another host as this one's are opened; who asks closes it. `unreachable` or `denied` if it cannot be. */
  async connectTo(uri: string, signal: AbortSignal): Promise<Connection> {
    const { openTimeoutMs, callTimeoutMs } = this.#options;
    try {
      return await this.#seams.connect(uri, { signal, openTimeoutMs, callTimeoutMs, keepalive: KEEPALIVE });
    } catch (error) {
      throw toConnectError(error, uri);
    }
  }

  /** What does not change while a connection lives (capabilities, versions, names), asked once for each connection. */
  async facts(signal?: AbortSignal): Promise<HostFacts> {
    const link = await this.#current(signal);
    link.facts ??= readFacts(link.connection).catch((error: unknown) => {
      link.facts = undefined;
      throw toComputeError(error, { what: `Cannot read the versions of ${this.uri}` });
    });
    return raceAbort(link.facts, signal);
  }

  /** What the host's hypervisor can do; asked when first wanted, as the document is large, then kept for the connection. */
  async capabilities(signal?: AbortSignal): Promise<Capabilities> {
    const link = await this.#current(signal);
    link.capabilities ??= link.connection
      .getCapabilities()
      .then((text) => parseCapabilities(text))
      .catch((error: unknown) => {
        link.capabilities = undefined;
        throw toComputeError(error, { what: `Cannot read the capabilities of ${this.uri}` });
      });
    return raceAbort(link.capabilities, signal);
  }

  /** Whether libvirt, hypervisor and type are at least what is wanted; what is not wanted costs no call. */
  async hasMinVersion(wanted: WantedVersions, signal?: AbortSignal): Promise<boolean> {
    return hasMinVersion(await this.connection(signal), wanted, signal);
  }

  /** Connects to a port or socket of the host, as its URI leads there. ConnectionError `unsupported-uri` where it does not. */
  openTunnel(target: TunnelTarget, signal?: AbortSignal): Promise<Duplex> {
    const { uri, openTimeoutMs: timeoutMs } = this.#options;
    return (this.#seams.openTunnel ?? openTunnel)(uri, target, { signal, timeoutMs });
  }

  /** Begins to see the events of a domain. Make it before the call whose effect is awaited; always close it. */
  watch(uuid: string): Watch {
    return this.#watches.watch(uuid);
  }

  /** The removals of guests' devices, heard from when somebody first asks on a connection. Waits for them end when it is lost. */
  async deviceEvents(signal?: AbortSignal): Promise<DeviceEvents> {
    const link = await this.#current(signal);
    return raceAbort(link.devices.events(), signal);
  }

  /** Calls the listener for each driver event from now on; returns how to stop that. */
  subscribe(listener: DriverEventListener): () => void {
    return this.#hub.subscribe(listener);
  }

  async #current(signal?: AbortSignal): Promise<Link> {
    signal?.throwIfAborted();
    if (this.#link !== undefined) return this.#link;
    if (!this.#isOpen) throw new ComputeError('unreachable', `The driver of ${this.uri} is not started`);
    return raceAbort(this.#establish(), signal);
  }

  /** One attempt at a time; whoever needs the connection shares it, and need not wait for a pause to end. */
  #establish(): Promise<Link> {
    clearTimeout(this.#retry);
    this.#attempt ??= this.#makeLink()
      .catch((error: unknown) => {
        if (this.#lostBecause !== undefined) this.#retryLater();
        throw error;
      })
      .finally(() => (this.#attempt = undefined));
    return this.#attempt;
  }

  async #makeLink(): Promise<Link> {
    const { uri, openTimeoutMs, callTimeoutMs } = this.#options;
    const signal = this.#closing.signal;
    let connection: Connection | undefined;
    try {
      connection = await this.#seams.connect(uri, {
        signal,
        openTimeoutMs,
        callTimeoutMs,
        keepalive: KEEPALIVE,
      });
      const devices = new DeviceHearing(connection);
      const link: Link = { connection, devices, facts: undefined, capabilities: undefined };
      connection.onClose((reason) => this.#lost(link, reasonOf(reason)));
      await Promise.all([
        this.#listen(connection),
        hearResources(connection, (event) => this.#hub.emit(event)),
      ]);
      signal.throwIfAborted();
      this.#link = link;
    } catch (error) {
      await connection?.close();
      throw toConnectError(error, uri);
    }
    this.#retryDelayMs = 0;
    this.#hub.emit({ type: 'host', at: Date.now(), change: 'connected' });
    if (this.#lostBecause !== undefined) {
      const reason = `reconnected after: ${this.#lostBecause}`;
      this.#hub.emit({ type: 'host', at: Date.now(), change: 'gap', reason });
    }
    return this.#link;
  }

  async #listen(connection: Connection): Promise<void> {
    try {
      await Promise.all([
        connection.onDomainEvent('lifecycle', (event) => this.#onLifecycle(event)),
        connection.onDomainEvent('reboot', ({ domain }) => {
          this.#watches.deliver({ uuid: domain.uuid, change: 'rebooted' });
          this.#hub.emit(rebootEvent(domain, Date.now()));
        }),
      ]);
    } catch (error) {
      // A hypervisor without events can still be listed and controlled; waits for its events run into their deadlines.
      if (!isLibvirtError(error, 'NO_SUPPORT')) throw error;
      this.#seams.report(`The host ${this.uri} reports no events`, error);
    }
  }

  #onLifecycle(received: LifecycleEvent): void {
    const event = driverEvent(received, Date.now());
    if (event?.type !== 'instance') return;
    const { uuid, change, detail } = event;
    // LXC may tell twice that a container stopped: for the call that stopped it, and when its process is gone.
    if (change === 'stopped' && this.#down.has(uuid)) return;
    if (change === 'stopped') this.#down.add(uuid);
    else this.#down.delete(uuid);
    // Whoever keeps something about the domain forgets it before an operation that waits goes on.
    this.#hub.emit(event);
    this.#watches.deliver({ uuid, change, ...(detail === undefined ? {} : { detail }) });
  }

  #lost(link: Link, reason: string): void {
    // A late close of a connection that was replaced says nothing about the present one.
    if (this.#link !== link) return;
    this.#link = undefined;
    this.#down.clear();
    this.#watches.fail(reason);
    link.devices.close(reason);
    if (!this.#isOpen) return;
    this.#lostBecause = reason;
    this.#hub.emit({ type: 'host', at: Date.now(), change: 'disconnected', reason });
    this.#retryLater();
  }

  /** Tries again after a pause that doubles with each failure. */
  #retryLater(): void {
    clearTimeout(this.#retry);
    if (!this.#isOpen) return;
    const { reconnectDelayMs, reconnectMaxDelayMs } = this.#options;
    this.#retryDelayMs = Math.min(
      this.#retryDelayMs === 0 ? reconnectDelayMs : this.#retryDelayMs * 2,
      reconnectMaxDelayMs,
    );
    this.#retry = setTimeout(() => {
      // Its failure schedules the next attempt; listeners know already that the host is away.
      this.#establish().catch(() => undefined);
    }, this.#retryDelayMs);
  }
}

/** A connection and what belongs to it alone. */
interface Link {
  readonly connection: Connection;
  readonly devices: DeviceHearing;
  facts: Promise<HostFacts> | undefined;
  capabilities: Promise<Capabilities> | undefined;
}
