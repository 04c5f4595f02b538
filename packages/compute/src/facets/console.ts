import { type Duplex } from 'node:stream';
import { type CallOptions } from '../call-options.js';

export interface SerialOptions extends CallOptions {
  /** Disconnect another client of the same console. Default false: `conflict` if it is in use. */
  readonly force?: boolean;
}

/** The consoles of a running instance. */
export interface ConsoleFacet {
  /**
   * Opens the first serial console, both ways, as raw bytes. The stream ends when the instance stops; destroying it closes the console.
   * `conflict` if the instance is not running or the console is in use; `unsupported` if it has none.
   */
  serial(uuid: string, options?: SerialOptions): Promise<Duplex>;
}
