import { type CallOptions } from '../call-options.js';

export interface ConsoleLogOptions extends CallOptions {
  /** How much of the end is wanted. Default 102,400 bytes. */
  readonly maxBytes?: number;
}

/** The end of what a guest wrote to its console. */
export interface ConsoleLog {
  readonly bytes: Uint8Array;
  /** Whether there was more before it. */
  readonly truncated: boolean;
}

/** What a guest wrote to its serial console, kept by the host whether or not anybody looked. */
export interface ConsoleLogFacet {
  /** Called on an instance in any state; one that is down gives what it wrote last. Empty while it wrote nothing. `unsupported` if this instance keeps no log. */
  read(uuid: string, options?: ConsoleLogOptions): Promise<ConsoleLog>;
}
