import { expect, test } from 'vitest';
import { EVERY_CALL, Faults } from '../src/hypervisor/faults.js';

const error = new Error('planted');

test('a fault meets the next call of its procedure, once', () => {
  const faults = new Faults();
  faults.failNext('DOMAIN_CREATE_WITH_FLAGS', error);
  expect(faults.take('DOMAIN_DESTROY')).toBeUndefined();
  expect(faults.take('DOMAIN_CREATE_WITH_FLAGS')?.error).toBe(error);
  expect(faults.take('DOMAIN_CREATE_WITH_FLAGS')).toBeUndefined();
});

test('nth and times choose which calls are met', () => {
  const faults = new Faults();
  faults.plant('A', { error, nth: 2, times: 2 });
  const met = [1, 2, 3, 4].map(() => faults.take('A') !== undefined);
  expect(met).toEqual([false, true, true, false]);
});

test('several faults of one procedure count the same calls', () => {
  const faults = new Faults();
  const second = new Error('second');
  faults.plant('A', { error, nth: 1 });
  faults.plant('A', { error: second, nth: 2 });
  expect(faults.take('A')?.error).toBe(error);
  expect(faults.take('A')?.error).toBe(second);
  expect(faults.take('A')).toBeUndefined();
});

test('a fault can be taken away before it is met, and all at once', () => {
  const faults = new Faults();
  const remove = faults.failNext('A', error);
  faults.plant('B', { delayMs: 5, times: Infinity });
  remove();
  expect(faults.take('A')).toBeUndefined();
  expect(faults.take('B')?.delayMs).toBe(5);
  expect(faults.take('B')?.delayMs).toBe(5);
  faults.clear();
  expect(faults.take('B')).toBeUndefined();
});

test('a fault of every call meets those that have none of their own', () => {
  const faults = new Faults();
  const own = new Error('own');
  faults.plant(EVERY_CALL, { delayMs: 5, times: Infinity });
  faults.failNext('DOMAIN_CREATE', own);
  expect(faults.take('DOMAIN_CREATE')?.error).toBe(own);
  expect(faults.take('DOMAIN_CREATE')).toEqual({ delayMs: 5, times: Infinity });
  expect(faults.take('CONNECT_GET_HOSTNAME')).toEqual({ delayMs: 5, times: Infinity });
});
