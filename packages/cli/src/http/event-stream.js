const PATH = '/v1/events';
/**
 * Reads the server's event stream (Server-Sent Events) until the signal aborts.
 * Throws ApiError `unreachable` when the server ends the stream or the connection breaks; the last event's id lets the caller resume.
 */
export async function* readEvents(client, options) {
    const headers = { accept: 'text/event-stream' };
    if (options.since !== undefined)
        headers['last-event-id'] = String(options.since);
    const response = await client.send(PATH, 'text/event-stream', {
        headers,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of chunksOf(client, response, options.signal)) {
        const blocks = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n\r?\n/);
        rest = blocks.pop() ?? '';
        for (const block of blocks) {
            const data = dataOf(block);
            if (data !== '')
                yield JSON.parse(data);
        }
    }
}
/** The body of the stream; it has no good end, only the reader's. */
async function* chunksOf(client, response, signal) {
    try {
        if (response.body !== null)
            yield* response.body;
    }
    catch (cause) {
        if (signal?.aborted === true)
            throw cause;
        throw client.broken(PATH, cause);
    }
    if (signal?.aborted !== true)
        throw client.broken(PATH, 'the stream has ended');
}
/** The data of one block; comments (heartbeats) have none. */
function dataOf(block) {
    return block
        .split(/\r?\n/)
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).replace(/^ /, ''))
        .join('\n');
}
