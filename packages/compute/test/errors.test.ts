import { expect, test, vi } from 'vitest';
import { ComputeError } from '../src/errors.js';

test('an error of another copy of the package is a ComputeError too, and no other error is', async () => {
  vi.resetModules();
  const other = await import('../src/errors.js');
  expect(other.ComputeError).not.toBe(ComputeError);
  const error = new other.ComputeError('conflict', 'Instance "a" exists already');
  expect(error).toBeInstanceOf(ComputeError);
  expect(error).toBeInstanceOf(Error);
  expect(error.retryable).toBe(false);
  expect(Object.assign(new Error('x'), { name: 'ComputeError', code: 'conflict' })).not.toBeInstanceOf(
    ComputeError,
  );
  expect(undefined).not.toBeInstanceOf(ComputeError);
  expect('ComputeError').not.toBeInstanceOf(ComputeError);
});
