import assert from 'node:assert/strict';
import type { ComputeError, ComputeErrorCode, InstanceInfo } from '@hostelry/compute';

/** What an error must be. */
export interface ExpectedError {
  /** The code, or those of which it must have one. */
  readonly code: ComputeErrorCode | readonly ComputeErrorCode[];
  /** A text that the message must hold, for example the instance's UUID or one of several names of it. */
  readonly naming?: readonly string[];
}

/** Waits for a call to fail as it must, and gives the error; throws AssertionError with what happened instead. */
export async function fails(
  what: string,
  call: () => Promise<unknown>,
  expected: ExpectedError,
): Promise<ComputeError> {
  let given: unknown;
  try {
    given = await call();
  } catch (error) {
    return checkError(what, error, expected);
  }
  throw new assert.AssertionError({
    message: `${what} succeeded with ${JSON.stringify(given)}; it must fail with ${codesOf(expected)}`,
  });
}

/** Waits for a call that may succeed or fail in one way; throws AssertionError if it fails in another. */
export async function succeedsOrFails(
  what: string,
  call: () => Promise<unknown>,
  expected: ExpectedError,
): Promise<void> {
  try {
    await call();
  } catch (error) {
    checkError(what, error, expected);
  }
}

/** Gives the error, if it is what it must be; else throws AssertionError. */
export function checkError(what: string, error: unknown, expected: ExpectedError): ComputeError {
  assertComputeError(what, error);
  const { code, naming } = expected;
  assert.ok(
    [code].flat().includes(error.code),
    `${what} failed with ${error.code} (${error.message}), not with ${codesOf(expected)}`,
  );
  assert.ok(
    naming === undefined || naming.some((text) => error.message.includes(text)),
    `${what} failed with a message that does not name ${naming?.join(' or ')}: ${error.message}`,
  );
  return error;
}

function codesOf({ code }: ExpectedError): string {
  return [code].flat().join(' or ');
}

/** By shape and not by class: a driver may have a copy of this package of its own. */
function assertComputeError(what: string, error: unknown): asserts error is ComputeError {
  const isOne =
    error instanceof Error &&
    error.name === 'ComputeError' &&
    'code' in error &&
    'details' in error &&
    'retryable' in error;
  if (isOne) return;
  throw new assert.AssertionError({ message: `${what} threw what is no ComputeError: ${String(error)}` });
}

/** An instance's description without what moves by itself. */
export function still(info: InstanceInfo): InstanceInfo {
  const { cpuTimeNs: _moves, ...rest } = info;
  return rest;
}
