const CALL_TIMEOUT_MS = 60_000;
/** An error with the code that a server gave it, or `unreachable` where there is none to ask. */
export class ApiError extends Error {
    code;
    details;
    constructor(code, message, details, options) {
        super(message, options);
        this.name = 'ApiError';
        this.code = code;
        this.details = details;
    }
}
/** JSON over HTTP to one server, with deadlines and typed errors. */
export class HttpClient {
    server;
    /** Throws ApiError `invalid` if the address is no http or https URL. */
    constructor(server) {
        const url = URL.canParse(server) ? new URL(server) : undefined;
        if (url === undefined || !/^https?:$/.test(url.protocol)) {
            throw new ApiError('invalid', `Server "${server}" is no http or https address`);
        }
        this.server = url;
    }
    get(path, options = {}, extraMs = 0) {
        return this.#json('GET', path, undefined, options, extraMs);
    }
    post(path, body, options = {}) {
        return this.#json('POST', path, body, options, 0);
    }
    delete(path, options = {}) {
        return this.#json('DELETE', path, undefined, options, 0);
    }
    /** Sends a request; throws ApiError unless the answer is a success of this type. The caller reads the body. */
    async send(path, type, init) {
        let response;
        try {
            response = await fetch(new URL(path, this.server), init);
        }
        catch (cause) {
            if (init.signal?.aborted === true)
                throw cause;
            throw new ApiError('unreachable', `Cannot reach the server at ${this.server.href}: ${reasonOf(cause)}; start one with "hostelry serve", or give --host URI to work without`, undefined, { cause });
        }
        if (response.ok && typeOf(response) === type)
            return response;
        throw (await problem(response)) ?? this.#notHostelry(path, response);
    }
    /** The connection broke while an answer was read. */
    broken(path, cause) {
        const message = `The server at ${this.server.href} broke off its answer to ${path}: ${reasonOf(cause)}`;
        return new ApiError('unreachable', message, undefined, { cause });
    }
    #notHostelry(path, response) {
        const answer = `${response.status} ${typeOf(response) || 'without a type'}`;
        return new ApiError('unreachable', `The server at ${this.server.href} is not a Hostelry server: it answered ${path} with ${answer}`);
    }
    async #read(path, response) {
        let text;
        try {
            text = await response.text();
        }
        catch (cause) {
            throw this.broken(path, cause);
        }
        try {
            return JSON.parse(text);
        }
        catch {
            throw this.#notHostelry(path, response);
        }
    }
    async #json(method, path, body, options, extraMs) {
        const deadline = AbortSignal.timeout(CALL_TIMEOUT_MS + extraMs);
        const signal = options.signal === undefined ? deadline : AbortSignal.any([options.signal, deadline]);
        try {
            const response = await this.send(path, 'application/json', {
                method,
                signal,
                ...(body === undefined
                    ? {}
                    : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
            });
            return (await this.#read(path, response));
        }
        catch (cause) {
            if (!deadline.aborted || options.signal?.aborted === true)
                throw cause;
            const limit = (CALL_TIMEOUT_MS + extraMs) / 1000;
            throw new ApiError('timeout', `The server at ${this.server.href} did not answer ${method} ${path} in ${limit} s`, undefined, {
                cause,
            });
        }
    }
}
/** The error that a response tells as RFC 9457, or undefined. The body of any other response is dropped. */
async function problem(response) {
    if (typeOf(response) !== 'application/problem+json') {
        // A body that breaks while it is dropped is as good as dropped.
        await response.body?.cancel().catch(() => undefined);
        return undefined;
    }
    try {
        const body = (await response.json());
        if (body.code === undefined || body.detail === undefined)
            return undefined;
        return new ApiError(body.code, body.detail, body.details);
    }
    catch {
        // No JSON, or cut short: the caller tells the status.
        return undefined;
    }
}
/** The media type of a response, without its parameters. */
function typeOf(response) {
    return (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
/** What fetch says is "fetch failed"; why is in its cause, whose message is empty where several addresses were tried. */
function reasonOf(error) {
    const root = error instanceof Error ? (error.cause ?? error) : error;
    if (!(root instanceof Error))
        return String(root);
    return root.message || ('code' in root ? String(root.code) : root.name);
}
