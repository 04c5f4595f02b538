import { PassThrough } from 'node:stream';
import {
  boundedCall,
  CallMetrics,
  ComputeError,
  DEADLINES,
  FACET_CALLS,
  FACETS,
  facetsOf,
  supervise,
  type CallOptions,
  type ComputeDriver,
  type ObservedCall,
} from '@hostelry/compute';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const UUID = '5b1d3d5c-0000-4000-8000-00000000abcd';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = <Result>(): Promise<Result> => new Promise(() => {});

/** The error of a call that fails, attached before timers run. */
const failure = (call: Promise<unknown> | undefined): Promise<unknown> =>
  (call ?? Promise.resolve()).then(
    () => undefined,
    (error: unknown) => error,
  );

/** A driver without deadlines, states or error classes of its own: each method says what it was called with, or does as it is told. */
class NaiveDriver {
  readonly name = 'naive';
  readonly calls: { method: string; args: unknown[] }[] = [];
  readonly instead = new Map<string, (options: CallOptions) => unknown>();

  #method(method: string): (...args: unknown[]) => Promise<unknown> {
    return async (...args) => {
      this.calls.push({ method, args });
      return this.instead.get(method)?.(args.at(-1) ?? {});
    };
  }

  /** With every facet of the contract. */
  driver(): ComputeDriver {
    const core = ['start', 'stop', 'hostInfo', 'list', 'get', 'spawn', 'destroy'];
    const facets = FACETS.map((facet): [string, unknown] => {
      const methods = Object.keys(FACET_CALLS[facet]);
      return [facet, Object.fromEntries(methods.map((name) => [name, this.#method(`${facet}.${name}`)]))];
    });
    const made: unknown = {
      name: this.name,
      ...Object.fromEntries(core.map((method) => [method, this.#method(method)])),
      subscribe: () => () => undefined,
      ...Object.fromEntries(facets),
    };
    return made as ComputeDriver;
  }
}

async function started(): Promise<{
  naive: NaiveDriver;
  inner: ComputeDriver;
  driver: ComputeDriver;
  told: ObservedCall[];
}> {
  const naive = new NaiveDriver();
  const inner = naive.driver();
  const told: ObservedCall[] = [];
  const driver = supervise(inner, { host: 'a', observe: (call) => void told.push(call) });
  await driver.start();
  return { naive, inner, driver, told };
}

describe('a supervised driver', () => {
  it('starts and stops once, and a failed start may be tried again', async () => {
    const naive = new NaiveDriver();
    const driver = supervise(naive.driver(), { host: 'a' });
    naive.instead.set('start', () => Promise.reject(new Error('not yet')));
    expect(await failure(driver.start())).toMatchObject({
      code: 'internal',
      message: 'Opening the connection on host "a" failed: not yet',
    });
    naive.instead.delete('start');
    await Promise.all([driver.start(), driver.start()]);
    await Promise.all([driver.stop(), driver.stop()]);
    expect(naive.calls.map(({ method }) => method)).toEqual(['start', 'start', 'stop']);
  });

  it('refuses calls before start and after stop, without asking the driver', async () => {
    const naive = new NaiveDriver();
    const driver = supervise(naive.driver(), { host: 'a' });
    expect(await failure(driver.list())).toMatchObject({
      code: 'unreachable',
      message: 'Listing instances on host "a" failed: driver "naive" is not started',
    });
    await driver.start();
    await driver.stop();
    expect(await failure(driver.volumes?.connector())).toMatchObject({ code: 'unreachable' });
    expect(naive.calls.map(({ method }) => method)).toEqual(['start', 'stop']);
  });

  it('never throws and never hangs when it is stopped', async () => {
    const { naive, driver } = await started();
    naive.instead.set('stop', never);
    const stopped = driver.stop();
    await vi.advanceTimersByTimeAsync(DEADLINES.stop);
    await expect(stopped).resolves.toBeUndefined();
  });

  it('ends a call that hangs by its deadline, and tells the driver by the signal', async () => {
    const { naive, driver } = await started();
    let signal: AbortSignal | undefined;
    naive.instead.set('list', (options) => {
      signal = options.signal;
      return never();
    });
    const listing = failure(driver.list());
    await vi.advanceTimersByTimeAsync(DEADLINES.query);
    expect(await listing).toMatchObject({
      code: 'timeout',
      retryable: true,
      message: 'Listing instances on host "a" did not end within 30 s',
    });
    expect(signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives the guest the time that its caller gives it', async () => {
    const { naive, driver } = await started();
    naive.instead.set('power.stop', () => new Promise((done) => setTimeout(done, 600_000, { forced: true })));
    const stopping = driver.power?.stop(UUID, { timeoutMs: 600_000 });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(await stopping).toEqual({ forced: true });
  });

  it('passes ComputeErrors on as they are', async () => {
    const { naive, driver } = await started();
    const denied = new ComputeError('denied', 'no');
    naive.instead.set('list', () => Promise.reject(denied));
    expect(await failure(driver.list())).toBe(denied);
  });

  it('closes a stream that arrives when its caller has left', async () => {
    const { naive, driver } = await started();
    for (const [call, open, wrap] of [
      [
        'console.serial',
        (options: CallOptions) => driver.console!.serial(UUID, options),
        (stream: PassThrough) => stream,
      ],
      [
        'capture.capture',
        (options: CallOptions) => driver.capture!.capture(UUID, options),
        (stream: PassThrough) => ({ format: 'raw', sizeMiB: 1, stream }),
      ],
    ] as const) {
      const stream = new PassThrough();
      const controller = new AbortController();
      naive.instead.set(call, async () => {
        controller.abort();
        return wrap(stream);
      });
      await open({ signal: controller.signal });
      expect(stream.destroyed).toBe(true);
    }
  });
});

describe('the facets of a supervised driver', () => {
  it('are there exactly if the driver has them', async () => {
    const { inner, driver } = await started();
    expect(facetsOf(driver)).toEqual([...FACETS]);
    expect(driver.pause).toBe(driver.pause);
    Object.assign(inner, { pause: undefined });
    expect(driver.pause).toBeUndefined();
    expect(facetsOf(driver)).not.toContain('pause');
  });

  it.each(
    FACETS.flatMap((facet) =>
      Object.entries(FACET_CALLS[facet]).map(([name, rule]) => [facet, name, rule] as const),
    ),
  )(
    'hand %s.%s its arguments, its options and a signal, and make its errors ComputeErrors',
    async (facet, name, { takes, doing }) => {
      const { naive, driver, told } = await started();
      const call = `${facet}.${name}`;
      const method = (driver[facet] as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>)[
        name
      ]!;
      const args = [UUID, 'second', 'third'].slice(0, takes);
      naive.instead.set(call, () => Promise.resolve('result'));
      expect(await method(...args, { more: 1 })).toBe('result');
      expect(naive.calls.at(-1)?.args).toEqual([
        ...args,
        { more: 1, signal: expect.any(AbortSignal) as unknown },
      ]);
      naive.instead.set(call, () => Promise.reject(new Error('broken')));
      const subject = `${doing.replace('%', UUID)} on host "a"`;
      expect(await failure(method(...args))).toMatchObject({
        code: 'internal',
        message: `${subject} failed: broken`,
      });
      expect(told.slice(1)).toMatchObject([
        { call, subject },
        { call, subject, error: { code: 'internal' } },
      ]);
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});

describe('whoever observes the calls', () => {
  it('is told of each when it ends, and may throw', async () => {
    const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const naive = new NaiveDriver();
    const driver = supervise(naive.driver(), {
      host: 'a',
      observe: () => {
        throw new Error('a broken log');
      },
    });
    await driver.start();
    await driver.list();
    expect(warnings).toHaveBeenCalledTimes(2);
    warnings.mockRestore();
  });

  it('may count them, with their errors and how long they took', async () => {
    const metrics = new CallMetrics();
    const naive = new NaiveDriver();
    const driver = supervise(naive.driver(), { host: 'a', observe: metrics.observe });
    await driver.start();
    naive.instead.set('list', () => new Promise((done) => setTimeout(done, 40, [])));
    const listing = driver.list();
    await vi.advanceTimersByTimeAsync(40);
    await listing;
    naive.instead.set('list', () => Promise.reject(new ComputeError('denied', 'no')));
    await failure(driver.list());
    await failure(driver.list({ signal: AbortSignal.abort() }));
    expect(metrics.snapshot()).toMatchObject({
      start: { calls: 1, errors: {} },
      list: { calls: 3, errors: { denied: 1, cancelled: 1 } },
    });
    const { totalMs, longestMs } = metrics.snapshot()['list']!;
    expect(longestMs).toBeLessThanOrEqual(totalMs);
  });
});

describe('a bounded call', () => {
  const bounds = { subject: 'Launching', deadlineMs: 1000, graceMs: 500 };

  it('has time for its undo after an abort, but not for ever', async () => {
    const controller = new AbortController();
    let undone = false;
    const tidy = failure(
      boundedCall({ ...bounds, signal: controller.signal }, async (signal) => {
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        await new Promise((resolve) => setTimeout(resolve, 400));
        undone = true;
        signal.throwIfAborted();
      }),
    );
    const stubborn = failure(boundedCall({ ...bounds, signal: controller.signal }, never));
    controller.abort();
    await vi.advanceTimersByTimeAsync(400);
    expect(await tidy).toMatchObject({ code: 'cancelled', message: 'Launching was cancelled' });
    expect(undone).toBe(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(await stubborn).toMatchObject({ code: 'cancelled' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('starts nothing for a caller that has aborted already', async () => {
    let begun = false;
    const call = boundedCall({ ...bounds, signal: AbortSignal.abort() }, async () => {
      begun = true;
    });
    expect(await failure(call)).toMatchObject({ code: 'cancelled' });
    expect(begun).toBe(false);
  });
});
