import { readEvents } from './event-stream.js';
import { HttpClient } from './http-client.js';
/** The API of a server, over HTTP. Errors are ApiErrors with the server's code, or `unreachable`. */
export class HttpApi {
    #client;
    /** `server` is the server's address, for example `http://127.0.0.1:4180`. */
    constructor(server) {
        this.#client = new HttpClient(server);
    }
    listHosts(options) {
        return this.#client.get('/v1/hosts', options);
    }
    getHost(name, options) {
        return this.#client.get(`/v1/hosts/${encodeURIComponent(name)}`, options);
    }
    testHost(uri, options) {
        return this.#client.post('/v1/host-tests', { uri }, options);
    }
    pruneImages(host, options) {
        return this.#client.post(`/v1/hosts/${encodeURIComponent(host)}/prune-images`, {}, options);
    }
    listInstances(filter = {}, options) {
        const query = filter.host === undefined ? '' : `?host=${encodeURIComponent(filter.host)}`;
        return this.#client.get(`/v1/instances${query}`, options);
    }
    getInstance(ref, options) {
        return this.#client.get(instancePath(ref), options);
    }
    launchInstance(request, options) {
        return this.#client.post('/v1/instances', request, options);
    }
    startInstance(ref, options) {
        return this.#client.post(`${instancePath(ref)}/start`, {}, options);
    }
    stopInstance(ref, request = {}, options) {
        return this.#client.post(`${instancePath(ref)}/stop`, request, options);
    }
    restartInstance(ref, request = {}, options) {
        return this.#client.post(`${instancePath(ref)}/restart`, request, options);
    }
    pauseInstance(ref, options) {
        return this.#client.post(`${instancePath(ref)}/pause`, {}, options);
    }
    resumeInstance(ref, options) {
        return this.#client.post(`${instancePath(ref)}/resume`, {}, options);
    }
    deleteInstance(ref, request = {}, options) {
        return this.#client.delete(`${instancePath(ref)}${request.keepDisks === true ? '?keepDisks=true' : ''}`, options);
    }
    listOperations(options) {
        return this.#client.get('/v1/operations', options);
    }
    getOperation(id, options) {
        return this.#client.get(`/v1/operations/${encodeURIComponent(id)}`, options);
    }
    waitOperation(id, options = {}) {
        const timeoutMs = options.timeoutMs ?? 30_000;
        return this.#client.get(`/v1/operations/${encodeURIComponent(id)}?wait=${timeoutMs}ms`, options, timeoutMs);
    }
    cancelOperation(id, options) {
        return this.#client.post(`/v1/operations/${encodeURIComponent(id)}/cancel`, {}, options);
    }
    events(options = {}) {
        return readEvents(this.#client, options);
    }
    async openSerial(ref, options = {}) {
        const { openConsole } = await import('./console-socket.js');
        return openConsole(this.#client, `${instancePath(ref)}/console`, options);
    }
    /** Nothing is held between calls. */
    async close() { }
}
function instancePath(ref) {
    return `/v1/instances/${encodeURIComponent(ref)}`;
}
