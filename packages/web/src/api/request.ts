import type { ErrorResource } from '@hostelry/server/api';

/** What a request that failed says: the server's problem, or that there was no answer. */
export class ApiError extends Error {
  /** The HTTP status; undefined where the server did not answer. */
  readonly status: number | undefined;
  readonly code: string | undefined;
  /** What of the request was wrong, as a path such as `rootDisk.sizeMiB`. */
  readonly field: string | undefined;
  readonly retryable: boolean;

  constructor(
    message: string,
    about: Partial<ErrorResource> & { readonly status?: number } = {},
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'ApiError';
    this.status = about.status;
    this.code = about.code;
    this.field = about.details?.field;
    this.retryable = about.retryable ?? false;
  }
}

/** The error that an operation which did not succeed stands for. */
export function operationError(kind: string, state: string, error: ErrorResource | undefined): ApiError {
  return new ApiError(error?.message ?? `The ${kind} was ${state}`, error);
}

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Asks the server, and gives its answer; undefined where it has no body. Throws an ApiError. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const response = await send(path, options);
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

/** As `request`, for an answer that is read otherwise. */
export async function send(
  path: string,
  { method = 'GET', body, signal }: RequestOptions = {},
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ApiError('The server does not answer', { retryable: true }, cause);
  }
  if (response.ok) return response;
  throw problemOf(path, response.status, await response.json().catch(() => undefined));
}

/** The error that an answer stands for which is no success; its body is a problem where the server itself answered. */
export function problemOf(path: string, status: number, body: unknown): ApiError {
  const problem = (body ?? {}) as Partial<ErrorResource> & { detail?: string };
  return new ApiError(problem.detail ?? `${path} answered ${status}`, { ...problem, status });
}

/** The text of any error, for people. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
