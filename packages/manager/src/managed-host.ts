import {
  abortError,
  asComputeError,
  ComputeError,
  facetsOf,
  supervise,
  type CallObserver,
  type CallOptions,
  type ComputeDriver,
  type ComputeErrorCode,
  type DriverEvent,
  type HostInfo,
  type MaintenanceStatus,
} from '@hostelry/compute';
import { type DriverFactory } from './driver-factory.js';
import { type EventSink } from './event-hub.js';
import { type HostConfig } from './host-config.js';
import { shownUri, withoutSecrets } from './host-secrets.js';

/** A host as the manager sees it now. */
export interface HostStatus {
  readonly name: string;
  readonly driver: string;
  /** Without the secrets that it may carry. */
  readonly uri: string;
  readonly state: HostState;
  /** Why it is unreachable. */
  readonly reason?: string;
  readonly facets: readonly string[];
  /** Present while it takes no new instances. */
  readonly maintenance?: Omit<MaintenanceStatus, 'active'>;
  /** The last that was heard of it; absent while it was never reached. */
  readonly info?: HostInfo;
}

export type HostState = 'connecting' | 'connected' | 'unreachable';

export interface ManagedHostOptions {
  readonly drivers: DriverFactory;
  readonly events: EventSink;
  /** Told of every call of every driver. */
  readonly observe?: CallObserver;
  /** Try again, with a growing delay, while the host is unreachable. */
  readonly retry: boolean;
  /** How long `ready` waits for the first attempt; afterwards the host counts as unreachable for this call. */
  readonly settleMs: number;
  /** The first and the longest delay between attempts. */
  readonly backOffMs?: BackOff;
}

export interface BackOff {
  readonly first: number;
  readonly longest: number;
  /** How long a driver that lost its connection may try by itself, before a new one takes its place. */
  readonly ownReconnect: number;
}

const BACK_OFF: BackOff = { first: 1000, longest: 60_000, ownReconnect: 60_000 };

/** What no repetition will heal: the address or the driver is wrong. */
const FINAL: ReadonlySet<ComputeErrorCode> = new Set(['invalid', 'not-found', 'unsupported']);

/** One host and the driver that speaks to it: connects in the background, and again when the connection is lost. */
export class ManagedHost {
  readonly config: HostConfig;
  readonly #options: ManagedHostOptions;
  readonly #closing = new AbortController();
  #state: HostState = 'connecting';
  #failure: ComputeError | undefined;
  #driver: ComputeDriver | undefined;
  #unsubscribe: (() => void) | undefined;
  #attempt: Promise<void> | undefined;
  #retryTimer: NodeJS.Timeout | undefined;
  #failures = 0;
  #wasConnected = false;
  #info: HostInfo | undefined;

  constructor(config: HostConfig, options: ManagedHostOptions) {
    this.config = config;
    this.#options = options;
  }

  get name(): string {
    return this.config.name;
  }

  get state(): HostState {
    return this.#state;
  }

  /** Begins to connect; returns at once. */
  start(): void {
    this.#attempt ??= this.#connect();
  }

  /** The driver of the connected host; waits for a first attempt that is under way. Fails with the reason why the host is unreachable. */
  async ready(options: CallOptions = {}): Promise<ComputeDriver> {
    if (this.#state === 'connecting') await this.#settle(options.signal);
    if (this.#state === 'connected' && this.#driver !== undefined) return this.#driver;
    const name = JSON.stringify(this.name);
    if (this.#failure === undefined) {
      throw new ComputeError(
        'unreachable',
        `Host ${name} is still connecting to ${shownUri(this.config.uri)}`,
      );
    }
    const { code, message, details, retryable } = this.#failure;
    const what = FINAL.has(code) ? 'cannot be used' : 'is unreachable';
    throw new ComputeError(code, `Host ${name} ${what}: ${withoutSecrets(message, this.config)}`, {
      cause: this.#failure,
      details,
      retryable,
    });
  }

  /** Never fails: a host that does not answer says so in its state. */
  async describe(options: CallOptions = {}): Promise<HostStatus> {
    let failure: unknown;
    let driver: ComputeDriver | undefined;
    let maintenance: MaintenanceStatus | undefined;
    try {
      driver = await this.ready(options);
      const [info, status] = await Promise.all([
        driver.hostInfo(options),
        driver.maintenance?.status(options),
      ]);
      this.#info = info;
      maintenance = status;
    } catch (error) {
      if (options.signal?.aborted === true) throw error;
      failure = error;
    }
    const reason = this.#failure ?? failure;
    const connecting = this.#state === 'connecting';
    return {
      name: this.name,
      driver: this.config.driver,
      uri: shownUri(this.config.uri),
      state: failure === undefined || connecting ? this.#state : 'unreachable',
      ...(failure === undefined || connecting || !(reason instanceof Error)
        ? {}
        : { reason: withoutSecrets(reason.message, this.config) }),
      facets: driver === undefined ? [] : facetsOf(driver),
      ...(maintenance?.active === true ? { maintenance: detailsOf(maintenance) } : {}),
      ...(this.#info === undefined ? {} : { info: this.#info }),
    };
  }

  /** Closes the connection and stops trying. Never throws. */
  async stop(): Promise<void> {
    this.#closing.abort(new ComputeError('cancelled', `Host ${JSON.stringify(this.name)} is being closed`));
    clearTimeout(this.#retryTimer);
    await this.#attempt;
    await this.#release();
  }

  async #connect(): Promise<void> {
    await this.#release();
    let driver: ComputeDriver | undefined;
    try {
      const made: ComputeDriver = await this.#options.drivers.create(this.config);
      const { observe } = this.#options;
      const observing = observe === undefined ? {} : { observe };
      driver = supervise(made, { host: this.name, ...observing });
      this.#driver = driver;
      this.#unsubscribe = driver.subscribe((event) => this.#onDriverEvent(event));
      await driver.start({ signal: this.#closing.signal });
      this.#connected();
      if (this.#wasConnected)
        this.#publish('gap', Date.now(), 'The driver was replaced after its connection was lost');
      this.#wasConnected = true;
    } catch (error) {
      await this.#release();
      this.#lost(asComputeError(error, `Connecting to ${this.config.uri}`, this.#closing.signal));
    } finally {
      this.#attempt = undefined;
    }
  }

  async #release(): Promise<void> {
    const driver = this.#driver;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#driver = undefined;
    await driver?.stop();
  }

  #connected(): void {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = undefined;
    this.#failures = 0;
    this.#failure = undefined;
    if (this.#state === 'connected') return;
    this.#state = 'connected';
    this.#publish('connected', Date.now());
  }

  #lost(failure: ComputeError): void {
    if (this.#closing.signal.aborted) return;
    const changed = this.#state !== 'unreachable' || this.#failure?.message !== failure.message;
    this.#state = 'unreachable';
    this.#failure = failure;
    if (changed) {
      this.#publish('unreachable', Date.now(), withoutSecrets(failure.message, this.config));
    }
    if (this.#options.retry && !FINAL.has(failure.code)) this.#scheduleRetry();
  }

  #scheduleRetry(): void {
    const { first, longest, ownReconnect } = this.#options.backOffMs ?? BACK_OFF;
    const driverStillTries = this.#driver !== undefined;
    const delay = driverStillTries ? ownReconnect : Math.min(longest, first * 2 ** this.#failures);
    if (!driverStillTries) this.#failures += 1;
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => {
      this.#attempt ??= this.#connect();
    }, delay);
  }

  #onDriverEvent(event: DriverEvent): void {
    if (event.type === 'instance') {
      const { uuid, name, state } = event;
      this.#options.events.publish({
        at: event.at,
        type: 'instance',
        host: this.name,
        instance: { name, uuid, ...(state === undefined ? {} : { state }) },
        change: event.change,
        ...(event.detail === undefined ? {} : { detail: event.detail }),
      });
    } else if (event.type !== 'host') {
      this.#publish(`${event.type}-${event.change}`, event.at, event.name);
    } else if (event.change === 'gap') {
      this.#publish('gap', event.at, withoutSecrets(event.reason, this.config));
    } else if (this.#attempt !== undefined) {
      // What happens during an attempt is told by how the attempt ends.
    } else if (event.change === 'connected') {
      this.#connected();
    } else {
      this.#lost(new ComputeError('unreachable', event.reason));
    }
  }

  #publish(change: string, at: number, detail?: string): void {
    this.#options.events.publish({
      at,
      type: 'host',
      host: this.name,
      change,
      ...(detail === undefined ? {} : { detail }),
    });
  }

  /** Waits until the first attempt has ended, or for `settleMs`. */
  async #settle(signal?: AbortSignal): Promise<void> {
    if (this.#attempt === undefined) return;
    const subject = `Waiting for host ${JSON.stringify(this.name)}`;
    if (signal?.aborted === true) throw abortError(signal, subject);
    let timer: NodeJS.Timeout | undefined;
    let onAbort: (() => void) | undefined;
    try {
      const limits = new Promise<void>((resolve, reject) => {
        if (Number.isFinite(this.#options.settleMs)) timer = setTimeout(resolve, this.#options.settleMs);
        if (signal === undefined) return;
        onAbort = () => reject(abortError(signal, subject));
        signal.addEventListener('abort', onAbort, { once: true });
      });
      await Promise.race([this.#attempt, limits]);
    } finally {
      clearTimeout(timer);
      if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort);
    }
  }
}

function detailsOf({ active: _active, ...details }: MaintenanceStatus): Omit<MaintenanceStatus, 'active'> {
  return details;
}
