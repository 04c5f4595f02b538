import { createConnection, type NetConnectOpts, type Socket } from 'node:net';

/** Connects a stream socket. Rejects with the system's error or the signal's reason; then no socket stays open. */
export function connectSocket(options: NetConnectOpts, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = createConnection(options);
    const settle = (): void => {
      signal.removeEventListener('abort', onAbort);
      socket.removeListener('error', onError);
      socket.removeListener('connect', onConnect);
    };
    const onAbort = (): void => {
      settle();
      // A late error has no one to go to.
      socket.on('error', () => undefined);
      socket.destroy();
      reject(signal.reason as Error);
    };
    const onError = (error: Error): void => {
      settle();
      reject(error);
    };
    const onConnect = (): void => {
      settle();
      resolve(socket);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once('error', onError);
    socket.once('connect', onConnect);
  });
}

/** The system's name of an error, for example `ECONNREFUSED`; undefined where it has none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
