import { type Duplex } from 'node:stream';
import {
  ComputeError,
  type CallOptions,
  type ComputeDriver,
  type ConsoleFacet,
  type DestroyOptions,
  type DriverEventListener,
  type HostInfo,
  type ImageCacheFacet,
  type InstanceInfo,
  type InstanceSpec,
  type PauseFacet,
  type PowerFacet,
  type ProgressOptions,
} from '@hostelry/compute';
import { boundedCall } from './bounded-call.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Deadlines of calls that have none of their own. */
export const DEADLINES = {
  start: 30 * SECOND,
  /** For closing what a start had opened. */
  startUndo: 5 * SECOND,
  stop: 10 * SECOND,
  query: 30 * SECOND,
  power: 2 * MINUTE,
  /** Added to the time that the caller gives a guest to shut down. */
  shutdownMargin: MINUTE,
  guestShutdown: MINUTE,
  destroy: 5 * MINUTE,
  prune: 5 * MINUTE,
  /** Images may be downloaded and uploaded in it. */
  spawn: 60 * MINUTE,
  /** For the undo after an abort. */
  undo: 30 * SECOND,
} as const;

/**
 * Wraps a driver so that it may stay naive: start and stop run once, every call ends by a deadline, every error is a ComputeError.
 * A facet is there exactly if the driver has it.
 */
export class SupervisedDriver implements ComputeDriver {
  readonly #driver: ComputeDriver;
  readonly #host: string;
  #started: Promise<void> | undefined;
  #stopped: Promise<void> | undefined;

  constructor(driver: ComputeDriver, host: string) {
    this.#driver = driver;
    this.#host = host;
  }

  get name(): string {
    return this.#driver.name;
  }

  async start(options?: CallOptions): Promise<void> {
    const limits = { deadlineMs: DEADLINES.start, graceMs: DEADLINES.startUndo };
    this.#started ??= this.#call('Opening the connection', limits, options, (given) =>
      this.#driver.start(given),
    );
    try {
      await this.#started;
    } catch (error) {
      // The contract lets a failed start be tried again.
      this.#started = undefined;
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.#stopped ??= this.#stopOnce();
    return this.#stopped;
  }

  hostInfo(options?: CallOptions): Promise<HostInfo> {
    return this.#query('Reading the inventory', options, (given) => this.#driver.hostInfo(given));
  }

  list(options?: CallOptions): Promise<readonly InstanceInfo[]> {
    return this.#query('Listing instances', options, (given) => this.#driver.list(given));
  }

  get(uuid: string, options?: CallOptions): Promise<InstanceInfo> {
    return this.#query(`Reading instance ${uuid}`, options, (given) => this.#driver.get(uuid, given));
  }

  spawn(spec: InstanceSpec, options?: ProgressOptions): Promise<InstanceInfo> {
    return this.#bounded(`Launching "${spec.name}"`, DEADLINES.spawn, options, (given) =>
      this.#driver.spawn(spec, given),
    );
  }

  destroy(uuid: string, options?: DestroyOptions): Promise<void> {
    return this.#bounded(`Deleting instance ${uuid}`, DEADLINES.destroy, options, (given) =>
      this.#driver.destroy(uuid, given),
    );
  }

  subscribe(listener: DriverEventListener): () => void {
    return this.#driver.subscribe(listener);
  }

  get power(): PowerFacet | undefined {
    const power = this.#driver.power;
    if (power === undefined) return undefined;
    return {
      start: (uuid, options) =>
        this.#bounded(`Starting instance ${uuid}`, DEADLINES.power, options, (given) =>
          power.start(uuid, given),
        ),
      stop: (uuid, options) =>
        this.#bounded(`Stopping instance ${uuid}`, shutdownDeadline(options), options, (given) =>
          power.stop(uuid, given),
        ),
      reboot: (uuid, options) =>
        this.#bounded(`Restarting instance ${uuid}`, shutdownDeadline(options), options, (given) =>
          power.reboot(uuid, given),
        ),
    };
  }

  get pause(): PauseFacet | undefined {
    const pause = this.#driver.pause;
    if (pause === undefined) return undefined;
    return {
      pause: (uuid, options) =>
        this.#bounded(`Pausing instance ${uuid}`, DEADLINES.power, options, (given) =>
          pause.pause(uuid, given),
        ),
      resume: (uuid, options) =>
        this.#bounded(`Resuming instance ${uuid}`, DEADLINES.power, options, (given) =>
          pause.resume(uuid, given),
        ),
    };
  }

  get console(): ConsoleFacet | undefined {
    const console = this.#driver.console;
    if (console === undefined) return undefined;
    return {
      serial: (uuid, options) =>
        this.#bounded(`Opening the serial console of instance ${uuid}`, DEADLINES.query, options, (given) =>
          openOrDestroy(console.serial(uuid, given), given.signal),
        ),
    };
  }

  get imageCache(): ImageCacheFacet | undefined {
    const cache = this.#driver.imageCache;
    if (cache === undefined) return undefined;
    return {
      prune: (options) =>
        this.#bounded('Pruning images', DEADLINES.prune, options, (given) => cache.prune(given)),
    };
  }

  async #stopOnce(): Promise<void> {
    try {
      const limits = { deadlineMs: DEADLINES.stop, graceMs: 0 };
      await this.#call('Closing the connection', limits, undefined, () => this.#driver.stop());
    } catch {
      // The contract says that stop never throws; there is nobody who could do more about it.
    }
  }

  #query<Result, Options extends CallOptions>(
    what: string,
    options: Options | undefined,
    call: (options: Options & { readonly signal: AbortSignal }) => Promise<Result>,
  ): Promise<Result> {
    return this.#call(what, { deadlineMs: DEADLINES.query, graceMs: 0 }, options, call);
  }

  #bounded<Result, Options extends CallOptions>(
    what: string,
    deadlineMs: number,
    options: Options | undefined,
    call: (options: Options & { readonly signal: AbortSignal }) => Promise<Result>,
  ): Promise<Result> {
    return this.#call(what, { deadlineMs, graceMs: DEADLINES.undo }, options, call);
  }

  #call<Result, Options extends CallOptions>(
    what: string,
    limits: { readonly deadlineMs: number; readonly graceMs: number },
    options: Options | undefined,
    call: (options: Options & { readonly signal: AbortSignal }) => Promise<Result>,
  ): Promise<Result> {
    const subject = `${what} on host ${JSON.stringify(this.#host)}`;
    return boundedCall({ subject, ...limits, signal: options?.signal }, (signal) =>
      // An Options without properties is every Options: all are optional.
      call({ ...(options ?? ({} as Options)), signal }),
    );
  }
}

function shutdownDeadline(options: { readonly timeoutMs?: number } | undefined): number {
  return (options?.timeoutMs ?? DEADLINES.guestShutdown) + DEADLINES.shutdownMargin;
}

/** A stream that arrives after the caller has left is closed: nobody else knows it. */
async function openOrDestroy(opening: Promise<Duplex>, signal: AbortSignal): Promise<Duplex> {
  const stream = await opening;
  if (!signal.aborted) return stream;
  stream.destroy();
  throw new ComputeError('cancelled', 'The serial console was opened too late', { cause: signal.reason });
}
