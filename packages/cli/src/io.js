/** The real process. Its streams are opened when they are used, which costs a start 1 ms each. */
export function processIo() {
    return {
        get stdin() {
            return process.stdin;
        },
        get stdout() {
            return process.stdout;
        },
        get stderr() {
            return process.stderr;
        },
        env: process.env,
        cwd: process.cwd(),
        onInterrupt: (listener) => {
            process.on('SIGINT', listener);
            process.on('SIGTERM', listener);
            return () => {
                process.off('SIGINT', listener);
                process.off('SIGTERM', listener);
            };
        },
    };
}
