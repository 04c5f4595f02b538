import { PassThrough, Writable } from 'node:stream';
/** An Io that remembers what was written and can be interrupted. */
export class FakeIo {
    stdin = new Keyboard();
    stdout = new Collector();
    stderr = new Collector();
    env;
    cwd;
    #listeners = new Set();
    constructor(env = {}, cwd = '/') {
        this.env = env;
        this.cwd = cwd;
    }
    onInterrupt(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /** As Ctrl-C does. */
    interrupt() {
        for (const listener of [...this.#listeners])
            listener();
    }
    /** How many would hear an interrupt; zero when a command is over. */
    get interruptible() {
        return this.#listeners.size;
    }
}
/** A standard input; a terminal's where `isTTY` is set. */
class Keyboard extends PassThrough {
    isTTY = false;
    isRaw = false;
    setRawMode(raw) {
        this.isRaw = raw;
    }
}
class Collector extends Writable {
    text = '';
    isTTY = false;
    #waiting = new Set();
    /** Resolves once `text` was written; the test's own deadline ends a wait in vain. */
    async says(text) {
        while (!this.text.includes(text)) {
            await new Promise((resolve) => this.#waiting.add(resolve));
        }
    }
    _write(chunk, _encoding, done) {
        this.text += chunk.toString();
        const waiting = [...this.#waiting];
        this.#waiting.clear();
        for (const resolve of waiting)
            resolve();
        done();
    }
}
