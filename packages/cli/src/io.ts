import { type Readable, type Writable } from 'node:stream';

/** Where a command reads and writes; tests hand in their own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /**
   * Calls the listener when the user interrupts the command (Ctrl-C, SIGTERM) or nobody reads what it writes (`| head`);
   * returns how to stop that.
   */
  onInterrupt(listener: () => void): () => void;
  /** Calls the listener on SIGHUP, which else ends a process; returns how to stop that. Absent where there are no signals. */
  onHangup?(listener: () => void): () => void;
}

/** The real process. Its streams are opened when they are used, which costs a start 1 ms each. */
export function processIo(): Io {
  const listeners = new Set<() => void>();
  let stdout: typeof process.stdout | undefined;
  let stderr: typeof process.stderr | undefined;
  return {
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return (stdout ??= guarded(process.stdout, () => {
        for (const listener of [...listeners]) listener();
      }));
    },
    get stderr() {
      return (stderr ??= guarded(process.stderr, () => undefined));
    },
    env: process.env,
    cwd: process.cwd(),
    onHangup: (listener) => {
      process.on('SIGHUP', listener);
      return () => process.off('SIGHUP', listener);
    },
    onInterrupt: (listener) => {
      listeners.add(listener);
      process.on('SIGINT', listener);
      process.on('SIGTERM', listener);
      return () => {
        listeners.delete(listener);
        process.off('SIGINT', listener);
        process.off('SIGTERM', listener);
      };
    },
  };
}

/** A stream whose errors do not end the process: whoever writes is told of each, and `onError` is called. */
export function guarded<S extends Writable>(stream: S, onError: () => void): S {
  stream.on('error', onError);
  return stream;
}
