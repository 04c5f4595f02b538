/** Every call takes these. */
export interface CallOptions {
  /** Aborting rejects the call with the signal's reason. The connection stays usable; the daemon may still do the work. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the call is given up with a TimeoutError, waiting for its turn included; Infinity for no deadline. Default: the connection's `callTimeoutMs`. */
  readonly timeoutMs?: number | undefined;
}
