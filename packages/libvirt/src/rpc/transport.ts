/** What a transport reports to its one user. Calls never overlap, and none comes after `onClose`. */
export interface TransportHandlers {
  /** Bytes arrived, in order, cut anywhere. The chunk is the receiver's to keep. */
  onData(chunk: Uint8Array): void;
  /** Called once after a `write` returned false, as soon as writing makes sense again. */
  onDrain(): void;
  /** Called once: the peer ended, the link failed (`error` says how; a ConnectionError is given to the user as it is), or `close`/`destroy` was called here. */
  onClose(error?: Error): void;
}

/**
 * A connected pipe of bytes in both directions: all that the protocol needs from a socket.
 * Nothing is read before `start`, so no byte is lost between dialling and use.
 */
export interface Transport {
  /** Called once; from now on the handlers are called. */
  start(handlers: TransportHandlers): void;
  /** Queues bytes, which the caller must not change afterwards. False: more is queued than is good; wait for `onDrain`. Ignored after the end. */
  write(bytes: Uint8Array): boolean;
  /** Stops reading, so that the peer feels the pressure; a chunk that is already here may still be reported. */
  pause(): void;
  /** Reads again. */
  resume(): void;
  /** Ends the pipe after what was written has left. */
  close(): void;
  /** Ends the pipe at once; what was written may be lost. */
  destroy(): void;
}
