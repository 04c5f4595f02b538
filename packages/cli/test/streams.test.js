import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { openPlace, WAYS } from './both-ways.js';
import { FakeIo } from './fake-io.js';
const CTRL_RIGHT_BRACKET = '\u001d';
async function within(way, use) {
    const place = await openPlace(way);
    try {
        return await use(place);
    }
    finally {
        await place.close();
    }
}
/** A console on a new running guest, which has greeted. */
async function console(place, io) {
    expect(await place.hostelry('launch', 'web')).toMatchObject({ code: 0 });
    const ended = place.start(io, 'console', 'web', '--serial');
    await io.stdout.says('web login: ');
    return { ended };
}
test.each(WAYS)('%s, events are told as they happen until an interrupt, which is no error', (way) => within(way, async (place) => {
    const io = new FakeIo();
    const ended = place.start(io, 'events', '--follow', '--since', '0', '-o', 'json');
    await io.stdout.says('"connected"');
    expect(await place.hostelry('launch', 'web')).toMatchObject({ code: 0 });
    await io.stdout.says('"started"');
    expect(await place.hostelry('delete', 'web')).toMatchObject({ code: 0 });
    await io.stdout.says('"undefined"');
    io.interrupt();
    expect(await ended).toBe(0);
    expect(io.interruptible).toBe(0);
    expect(io.stderr.text).toBe('');
    const told = io.stdout.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
        .filter((event) => event.type === 'instance');
    expect(told.map((event) => event.change)).toEqual(['defined', 'started', 'stopped', 'undefined']);
    expect(told.every((event) => event.instance?.name === 'web' && event.host === 'local')).toBe(true);
}));
test('an event stream that the server ends is an unreachable server', async () => {
    const place = await openPlace('through a server');
    const io = new FakeIo();
    const ended = place.start(io, 'events', '--follow', '--since', '0');
    await io.stdout.says('connected');
    await place.close();
    expect(await ended).toBe(6);
    expect(io.stderr.text).toMatch(/The server at http:\S+ broke off its answer to \/v1\/events/);
});
test.each(WAYS)('%s, a console carries bytes both ways until Ctrl-]', (way) => within(way, async (place) => {
    const io = new FakeIo();
    io.stdin.isTTY = true;
    const { ended } = await console(place, io);
    expect(io.stdin.isRaw).toBe(true);
    expect(io.stderr.text).toBe('Connected to "web", Ctrl-] leaves\r\n');
    io.stdin.write('echo ');
    io.stdin.write('hello\r');
    await io.stdout.says('\r\nhello\r\n');
    io.stdin.write(`hostname\r${CTRL_RIGHT_BRACKET}not sent`);
    expect(await ended).toBe(0);
    expect(io.stdin.isRaw).toBe(false);
    expect(io.interruptible).toBe(0);
    expect(io.stdin.listenerCount('data')).toBe(0);
    expect(io.stdout.text).not.toContain('not sent');
    // Left consoles are free for the next.
    const next = new FakeIo();
    const again = place.start(next, 'console', 'web');
    await next.stdout.says('login: ');
    next.interrupt();
    expect(await again).toBe(0);
}));
test.each(WAYS)('%s, a console ends with its guest', (way) => within(way, async (place) => {
    const io = new FakeIo();
    const { ended } = await console(place, io);
    expect(await place.hostelry('stop', '-f', 'web')).toMatchObject({ code: 0 });
    expect(await ended).toBe(0);
    expect(io.stderr.text).toBe('');
}));
test.each(WAYS)('%s, a console in use, of a stopped guest, or of none is refused', (way) => within(way, async (place) => {
    const io = new FakeIo();
    const { ended } = await console(place, io);
    const second = await place.hostelry('console', 'web');
    expect(second, second.stderr).toMatchObject({ code: 4, stdout: '' });
    expect(second.stderr).toContain('web');
    const forced = new FakeIo();
    const taken = place.start(forced, 'console', 'web', '--force');
    await forced.stdout.says('login: ');
    await ended;
    forced.interrupt();
    expect(await taken).toBe(0);
    expect(await place.hostelry('stop', '-f', 'web')).toMatchObject({ code: 0 });
    const stopped = await place.hostelry('console', 'web');
    expect(stopped).toMatchObject({ code: 4, stdout: '' });
    expect(stopped.stderr).toContain('Cannot open the console of instance "web": it is stopped');
    expect(await place.hostelry('console', 'nobody')).toMatchObject({ code: 3, stdout: '' });
}));
test('a console ends as unreachable when its server does', async () => {
    const place = await openPlace('through a server');
    const io = new FakeIo();
    const { ended } = await console(place, io);
    await place.close();
    expect(await ended).toBe(6);
    expect(io.stderr.text).toContain('The server is closing');
});
test.each(WAYS)('%s, an interrupted launch is cancelled and undone', (way) => within(way, async (place) => {
    // Promises an image and never gives it.
    let left = false;
    const images = createServer((_request, response) => {
        response.once('close', () => (left = true));
        response.writeHead(200, { 'content-length': '1048576' });
        response.write('a beginning');
    });
    images.listen(0, '127.0.0.1');
    await once(images, 'listening');
    const { port } = images.address();
    try {
        const io = new FakeIo();
        const asked = once(images, 'request');
        const ended = place.start(io, 'launch', 'web', '--image', `http://127.0.0.1:${port}/disk.qcow2`);
        await asked;
        io.interrupt();
        expect(await ended).toBe(130);
        expect(io.stderr.text).toContain('launch of "web" was cancelled');
        expect(io.interruptible).toBe(0);
        expect((await place.hostelry('list', '-o', 'name')).stdout).toBe('');
        await expect.poll(() => left).toBe(true);
    }
    finally {
        images.closeAllConnections();
        images.close();
    }
}));
