import { ComputeError, facetsOf } from '@hostelry/compute';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { boundedCall } from '../src/bounded-call.js';
import { DEADLINES, SupervisedDriver } from '../src/supervised-driver.js';
import { FakeHypervisor, type FakeDriver } from './fake-driver.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function supervised(): { hypervisor: FakeHypervisor; naive: FakeDriver; driver: SupervisedDriver } {
  const hypervisor = new FakeHypervisor();
  const naive = hypervisor.driver();
  return { hypervisor, naive, driver: new SupervisedDriver(naive, 'a') };
}

const never = <Result>(): Promise<Result> => new Promise(() => {});

/** The error of a call that fails, attached before timers run. */
const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

test('start and stop run once, and a failed start may be tried again', async () => {
  const { hypervisor, naive, driver } = supervised();
  hypervisor.startFailure = new Error('not yet');
  expect(await failure(driver.start())).toMatchObject({
    code: 'internal',
    message: 'Opening the connection on host "a" failed: not yet',
  });
  hypervisor.startFailure = undefined;
  await Promise.all([driver.start(), driver.start()]);
  expect(naive.running).toBe(true);
  await Promise.all([driver.stop(), driver.stop()]);
  expect(naive.stops).toBe(1);
});

test('stop never throws and never hangs', async () => {
  const { naive, driver } = supervised();
  naive.stop = never;
  const stopped = driver.stop();
  await vi.advanceTimersByTimeAsync(DEADLINES.stop);
  await expect(stopped).resolves.toBeUndefined();
});

test('a call that hangs ends by its deadline, and the driver is told by its signal', async () => {
  const { hypervisor, driver } = supervised();
  hypervisor.held.add('list');
  const listing = failure(driver.list());
  await vi.advanceTimersByTimeAsync(DEADLINES.query);
  expect(await listing).toMatchObject({
    code: 'timeout',
    retryable: true,
    message: 'Listing instances on host "a" did not end within 30 s',
  });
  expect(vi.getTimerCount()).toBe(0);
});

test('a graceful stop has the time that its caller gives the guest', async () => {
  const { hypervisor, driver } = supervised();
  const { uuid } = hypervisor.add('web');
  hypervisor.held.add('power');
  const stopping = driver.power?.stop(uuid, { timeoutMs: 600_000 });
  await vi.advanceTimersByTimeAsync(600_000);
  hypervisor.release('power');
  expect(await stopping).toEqual({ forced: false });
});

test('after an abort a call has time for its undo, but not for ever', async () => {
  const bounds = { subject: 'Launching', deadlineMs: 1000, graceMs: 500 };
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

test('a caller that has aborted already starts nothing', async () => {
  let started = false;
  const call = boundedCall(
    { subject: 'It', deadlineMs: 1, graceMs: 0, signal: AbortSignal.abort() },
    async () => {
      started = true;
    },
  );
  expect(await failure(call)).toMatchObject({ code: 'cancelled' });
  expect(started).toBe(false);
});

test('ComputeErrors pass unchanged', async () => {
  const { hypervisor, driver } = supervised();
  hypervisor.callFailure = new ComputeError('denied', 'no');
  expect(await failure(driver.list())).toBe(hypervisor.callFailure);
});

test('facets are there exactly if the driver has them', () => {
  const { naive, driver } = supervised();
  expect(facetsOf(driver)).toEqual(['power', 'pause', 'console', 'imageCache']);
  naive.pause = undefined;
  expect(driver.pause).toBeUndefined();
  expect(facetsOf(driver)).toEqual(['power', 'console', 'imageCache']);
});
