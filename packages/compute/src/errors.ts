/**
 * What went wrong, in the words that callers decide on. Exit codes and HTTP statuses are mapped from these.
 * - `invalid`: the request itself cannot be right (bad name, bad value, bad document).
 * - `not-found`: the named thing does not exist.
 * - `conflict`: the thing exists already, or is in a state that excludes the operation.
 * - `no-resources`: the host has not enough memory, vCPUs or space.
 * - `unreachable`: the host does not answer or refuses the connection.
 * - `unsupported`: the driver, hypervisor or host cannot do this.
 * - `denied`: authentication or access was refused.
 * - `timeout`: a deadline passed.
 * - `cancelled`: the caller aborted.
 * - `failed`: the hypervisor tried and reported an error.
 * - `internal`: a defect in Hostelry.
 */
export type ComputeErrorCode =
  | 'invalid'
  | 'not-found'
  | 'conflict'
  | 'no-resources'
  | 'unreachable'
  | 'unsupported'
  | 'denied'
  | 'timeout'
  | 'cancelled'
  | 'failed'
  | 'internal';

/** Details that survive serialisation. `step` names the step of an operation that failed; `hypervisor` the native error. */
export interface ComputeErrorDetails {
  readonly step?: string;
  readonly field?: string;
  readonly hypervisor?: { readonly code: number | string; readonly domain?: number | string };
}

export interface ComputeErrorOptions extends ErrorOptions {
  /** The same call may succeed later without a change by the caller. Default: true for unreachable and timeout. */
  readonly retryable?: boolean;
  readonly details?: ComputeErrorDetails;
}

const brand = Symbol.for('hostelry.ComputeError');

/**
 * The one error class that crosses the driver contract. The message names the object and the value.
 * `instanceof` holds across copies of this package: a driver may bring its own.
 */
export class ComputeError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && brand in value;
  }

  readonly code: ComputeErrorCode;
  readonly retryable: boolean;
  readonly details: ComputeErrorDetails;

  constructor(code: ComputeErrorCode, message: string, options: ComputeErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'ComputeError';
    this.code = code;
    this.retryable = options.retryable ?? (code === 'unreachable' || code === 'timeout');
    this.details = options.details ?? {};
  }

  get [brand](): true {
    return true;
  }
}
