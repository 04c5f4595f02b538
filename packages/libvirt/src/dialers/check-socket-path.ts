/** The longest path that a unix socket address holds on Linux. */
const MAX_SOCKET_PATH_BYTES = 107;

/** Throws an Error that says why a path cannot be a unix socket's: of another the system would take the first part. */
export function checkSocketPath(path: string): void {
  if (Buffer.byteLength(path) > MAX_SOCKET_PATH_BYTES) {
    throw new Error(`the path is longer than ${MAX_SOCKET_PATH_BYTES} bytes`);
  }
  if (path.includes('\0')) throw new Error('the path holds a NUL');
}
