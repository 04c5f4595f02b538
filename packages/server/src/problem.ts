import { ComputeError, type ComputeErrorCode } from '@hostelry/compute';
import { IDEMPOTENCY_KEY_FIELD, IF_MATCH_FIELD } from '@hostelry/manager';
import { type ErrorCode, type ErrorResource } from './api/index.js';
import { TooManyAttempts, Unauthenticated } from './auth/refusals.js';

/** The one place where error codes become HTTP statuses. */
const STATUS: Readonly<Record<ErrorCode, number>> = {
  invalid: 400,
  unauthenticated: 401,
  denied: 403,
  'not-found': 404,
  conflict: 409,
  cancelled: 409,
  failed: 502,
  unsupported: 501,
  unreachable: 503,
  timeout: 504,
  'no-resources': 507,
  internal: 500,
};

const TITLE: Readonly<Record<ErrorCode, string>> = {
  invalid: 'The request is invalid',
  unauthenticated: 'Nobody is logged in',
  denied: 'Access was refused',
  'not-found': 'There is no such thing',
  conflict: 'The request conflicts with the present state',
  cancelled: 'The request was cancelled',
  failed: 'The hypervisor reported an error',
  unsupported: 'The host cannot do this',
  unreachable: 'The host does not answer',
  timeout: 'A deadline passed',
  'no-resources': 'No host has the resources',
  internal: 'Hostelry has a defect',
};

/** An error as RFC 9457 (`application/problem+json`) carries it; the extension members are ErrorResource's. */
export interface Problem extends Pick<ErrorResource, 'code' | 'retryable' | 'details'> {
  /** Stable: `urn:hostelry:problem:` and the code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

/** The problem that an error is. The message of anything but a ComputeError stays inside: it may say what is nobody's business. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Unauthenticated) {
    return problem('unauthenticated', STATUS.unauthenticated, error.message);
  }
  if (error instanceof TooManyAttempts) {
    return { ...problem('denied', 429, error.message), retryable: true };
  }
  if (!(error instanceof ComputeError)) {
    return problem(
      'internal',
      STATUS.internal,
      'The request failed for a reason that is in the log of the server',
    );
  }
  const { code, message, details, retryable } = error;
  const status = statusOf(code, details.field);
  return {
    ...problem(code, status, message),
    retryable,
    ...(Object.keys(details).length === 0 ? {} : { details }),
  };
}

/** Two headers of requests have statuses of their own. */
function statusOf(code: ComputeErrorCode, field: string | undefined): number {
  if (field === IDEMPOTENCY_KEY_FIELD && code === 'invalid') return 422;
  return field === IF_MATCH_FIELD && code === 'conflict' ? 412 : STATUS[code];
}

/** A problem with a status of its own, for what HTTP itself refuses. */
export function problem(code: ErrorCode, status: number, detail: string): Problem {
  return { type: `urn:hostelry:problem:${code}`, title: TITLE[code], status, detail, code, retryable: false };
}
