import { type ErrorResource } from '@hostelry/server/api';

const CALL_TIMEOUT_MS = 60_000;

/** An error with the code that a server gave it, or `unreachable` where there is none to ask. */
export class ApiError extends Error {
  readonly code: ErrorResource['code'];
  readonly details: ErrorResource['details'];

  constructor(
    code: ErrorResource['code'],
    message: string,
    details?: ErrorResource['details'],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ApiError';
    this.code = code;
    this.details = details;
  }
}

/** JSON over HTTP to one server, with deadlines and typed errors. */
export class HttpClient {
  readonly server: URL;

  /** Throws ApiError `invalid` if the address is no http or https URL. */
  constructor(server: string) {
    const url = URL.canParse(server) ? new URL(server) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
      throw new ApiError('invalid', `Server "${server}" is no http or https address`);
    }
    this.server = url;
  }

  get<T>(path: string, options: { readonly signal?: AbortSignal } = {}, extraMs = 0): Promise<T> {
    return this.#json('GET', path, undefined, options, extraMs);
  }

  post<T>(path: string, body: unknown, options: { readonly signal?: AbortSignal } = {}): Promise<T> {
    return this.#json('POST', path, body, options, 0);
  }

  delete<T>(path: string, options: { readonly signal?: AbortSignal } = {}): Promise<T> {
    return this.#json('DELETE', path, undefined, options, 0);
  }

  /** Sends a request; throws ApiError unless the answer is a success. The caller reads the body. */
  async send(path: string, init: RequestInit): Promise<Response> {
    let response: Response;
    try {
      response = await fetch(new URL(path, this.server), init);
    } catch (cause) {
      if (init.signal?.aborted === true) throw cause;
      const reason =
        cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : String(cause);
      throw new ApiError(
        'unreachable',
        `Cannot reach the server at ${this.server.href}: ${reason}; start one with "hostelry serve", or give --host URI to work without`,
        undefined,
        { cause },
      );
    }
    if (!response.ok) throw await problem(response, this.server);
    return response;
  }

  async #json<T>(
    method: string,
    path: string,
    body: unknown,
    options: { readonly signal?: AbortSignal },
    extraMs: number,
  ): Promise<T> {
    const deadline = AbortSignal.timeout(CALL_TIMEOUT_MS + extraMs);
    const signal = options.signal === undefined ? deadline : AbortSignal.any([options.signal, deadline]);
    try {
      const response = await this.send(path, {
        method,
        signal,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
      return (await response.json()) as T;
    } catch (cause) {
      if (!deadline.aborted || options.signal?.aborted === true) throw cause;
      const limit = (CALL_TIMEOUT_MS + extraMs) / 1000;
      throw new ApiError(
        'timeout',
        `The server at ${this.server.href} did not answer ${method} ${path} in ${limit} s`,
        undefined,
        {
          cause,
        },
      );
    }
  }
}

/** The error that a response tells, as RFC 9457 or in its own words. */
async function problem(response: Response, server: URL): Promise<ApiError> {
  const text = await response.text();
  try {
    const body = JSON.parse(text) as {
      code?: ErrorResource['code'];
      detail?: string;
      details?: ErrorResource['details'];
    };
    if (body.code !== undefined && body.detail !== undefined)
      return new ApiError(body.code, body.detail, body.details);
  } catch {
    // Not JSON: told below with its status.
  }
  return new ApiError(
    'failed',
    `The server at ${server.href} answered ${response.status}: ${text.slice(0, 200)}`,
  );
}
