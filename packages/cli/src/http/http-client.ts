import { type ErrorResource } from '@hostelry/server/api';

const CALL_TIMEOUT_MS = 60_000;

/** What an answer may be; the empty one has no body, and `*` is any. */
type MediaType =
  'application/json' | 'text/event-stream' | 'application/octet-stream' | 'image/png' | '' | '*';

/** How long a call may take, and who may end it. */
interface Limits {
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** On top of the limit of every call: a time that the server was asked to wait. */
  readonly extraMs?: number;
}

interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

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

/** How a server is asked. */
export interface HttpClientOptions {
  /** Sent with each request. */
  readonly token?: string | undefined;
  /** Certificates in PEM that are trusted instead of the system's. */
  readonly ca?: Buffer | undefined;
}

/** JSON over HTTP to one server, with deadlines and typed errors. */
export class HttpClient {
  readonly server: URL;
  readonly ca: Buffer | undefined;
  readonly #token: string | undefined;

  /** Throws ApiError `invalid` if the address is no http or https URL. */
  constructor(server: string, { token, ca }: HttpClientOptions = {}) {
    const url = URL.canParse(server) ? new URL(server) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
      throw new ApiError('invalid', `Server "${server}" is no http or https address`);
    }
    this.server = url;
    this.#token = token;
    this.ca = url.protocol === 'https:' ? ca : undefined;
  }

  get<T>(path: string, options: Limits = {}): Promise<T> {
    return this.#json({ method: 'GET', path }, options);
  }

  /** As get, with the headers of the answer. */
  getWhole<T>(path: string, options: Limits = {}): Promise<{ body: T; headers: Headers }> {
    return this.#call({ method: 'GET', path }, 'application/json', options, async (response) => ({
      body: await this.#parsed<T>(path, response),
      headers: response.headers,
    }));
  }

  post<T>(path: string, body: unknown, options: Limits = {}): Promise<T> {
    return this.#json({ method: 'POST', path, body }, options);
  }

  delete<T>(path: string, options: Limits = {}): Promise<T> {
    return this.#json({ method: 'DELETE', path }, options);
  }

  /** For what is answered without words. */
  async put(path: string, body: unknown, options: Limits = {}): Promise<void> {
    await this.#call({ method: 'PUT', path, body }, '', options, async () => undefined);
  }

  /** As put, for what is answered. */
  replace<T>(path: string, body: unknown, options: Limits = {}): Promise<T> {
    return this.#json({ method: 'PUT', path, body }, options);
  }

  /** As put: answered without words. */
  async remove(path: string, options: Limits = {}): Promise<void> {
    await this.#call({ method: 'DELETE', path }, '', options, async () => undefined);
  }

  /** An answer of bytes, with its headers. */
  bytes(path: string, options: Limits = {}): Promise<{ bytes: Uint8Array; headers: Headers }> {
    return this.#call({ method: 'GET', path }, 'application/octet-stream', options, async (response) => ({
      bytes: new Uint8Array(await this.#whole(path, response.arrayBuffer())),
      headers: response.headers,
    }));
  }

  /** Sends a request; throws ApiError unless the answer is a success of this type. The caller reads the body. */
  async send(path: string, type: MediaType, init: RequestInit): Promise<Response> {
    let response: Response;
    try {
      response = await this.#fetch(new URL(path, this.server), init);
    } catch (cause) {
      if (init.signal?.aborted === true) throw cause;
      throw new ApiError(
        'unreachable',
        `Cannot reach the server at ${this.server.href}: ${reasonOf(cause)}; ${adviceFor(cause)}`,
        undefined,
        { cause },
      );
    }
    if (response.ok && (type === '*' || typeOf(response) === type)) return response;
    throw this.#advised(await problem(response)) ?? this.#notHostelry(path, response);
  }

  /** The connection broke while an answer was read. */
  broken(path: string, cause: unknown): ApiError {
    const message = `The server at ${this.server.href} broke off its answer to ${path}: ${reasonOf(cause)}`;
    return new ApiError('unreachable', message, undefined, { cause });
  }

  async #fetch(url: URL, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.#token !== undefined) headers.set('authorization', `Bearer ${this.#token}`);
    if (this.ca === undefined) return fetch(url, { ...init, headers });
    const { httpsFetch } = await import('./https-fetch.js');
    return httpsFetch(this.ca)(url, { ...init, headers });
  }

  #advised(error: ApiError | undefined): ApiError | undefined {
    if (error?.code !== 'unauthenticated') return error;
    const advice = `hostelry login ${this.server.origin}`;
    return new ApiError(error.code, `${error.message} ("${advice}")`, error.details);
  }

  #notHostelry(path: string, response: Response): ApiError {
    const answer = `${response.status} ${typeOf(response) || 'without a type'}`;
    return new ApiError(
      'unreachable',
      `The server at ${this.server.href} is not a Hostelry server: it answered ${path} with ${answer}`,
    );
  }

  async #whole<T>(path: string, body: Promise<T>): Promise<T> {
    try {
      return await body;
    } catch (cause) {
      throw this.broken(path, cause);
    }
  }

  #json<T>(request: Asked, options: Limits): Promise<T> {
    return this.#call(request, 'application/json', options, (response) =>
      this.#parsed<T>(request.path, response),
    );
  }

  async #parsed<T>(path: string, response: Response): Promise<T> {
    const text = await this.#whole(path, response.text());
    try {
      return JSON.parse(text) as T;
    } catch {
      throw this.#notHostelry(path, response);
    }
  }

  async #call<T>(
    { method, path, body }: Asked,
    type: MediaType,
    { signal: given, headers, extraMs = 0 }: Limits,
    read: (response: Response) => Promise<T>,
  ): Promise<T> {
    const deadline = AbortSignal.timeout(CALL_TIMEOUT_MS + extraMs);
    const signal = given === undefined ? deadline : AbortSignal.any([given, deadline]);
    try {
      const response = await this.send(path, type, {
        method,
        signal,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return await read(response);
    } catch (cause) {
      if (!deadline.aborted || given?.aborted === true) throw cause;
      const limit = (CALL_TIMEOUT_MS + extraMs) / 1000;
      throw new ApiError(
        'timeout',
        `The server at ${this.server.href} did not answer ${method} ${path} in ${limit} s`,
        undefined,
        { cause },
      );
    }
  }
}

/** The error that a response tells as RFC 9457, or undefined. The body of any other response is dropped. */
async function problem(response: Response): Promise<ApiError | undefined> {
  if (typeOf(response) !== 'application/problem+json') {
    // A body that breaks while it is dropped is as good as dropped.
    await response.body?.cancel().catch(() => undefined);
    return undefined;
  }
  try {
    const body = (await response.json()) as {
      code?: ErrorResource['code'];
      detail?: string;
      details?: ErrorResource['details'];
    };
    if (body.code === undefined || body.detail === undefined) return undefined;
    return new ApiError(body.code, body.detail, body.details);
  } catch {
    // No JSON, or cut short: the caller tells the status.
    return undefined;
  }
}

/** The media type of a response, without its parameters. */
function typeOf(response: Response): string {
  return (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Of certificates that nobody vouches for who is trusted. */
const UNTRUSTED = /SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)/;

/** What to do about a server that cannot be reached. */
function adviceFor(error: unknown): string {
  const root: unknown = error instanceof Error ? (error.cause ?? error) : error;
  if (root instanceof Error && 'code' in root && UNTRUSTED.test(String(root.code))) {
    return 'give --ca FILE with the certificate that vouches for it';
  }
  return 'start one with "hostelry serve", or give --host URI to work without';
}

/** What fetch says is "fetch failed"; why is in its cause, whose message is empty where several addresses were tried. */
function reasonOf(error: unknown): string {
  const root: unknown = error instanceof Error ? (error.cause ?? error) : error;
  if (!(root instanceof Error)) return String(root);
  return root.message || ('code' in root ? String(root.code) : root.name);
}
