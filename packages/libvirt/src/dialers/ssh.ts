import { type Transport } from '../rpc/transport.js';
import { type SshDialerOptions } from './connect-by-process.js';
import { type Dialer } from './dialer.js';

/**
 * Connects through the system's ssh program, one process for each connection, so that its configuration, agent and known hosts all hold.
 * `dial` resolves when the process runs; that ssh could not connect is told by the transport's end, as a ConnectionError.
 */
export class SshDialer implements Dialer {
  readonly security = 'private';
  readonly #options: SshDialerOptions;

  constructor(options: SshDialerOptions) {
    this.#options = options;
  }

  async dial({ signal }: { readonly signal: AbortSignal }): Promise<Transport> {
    // Loaded here, since most connections need no process.
    const { connectBySsh } = await import('./connect-by-process.js');
    return connectBySsh(this.#options, signal);
  }
}

/** Connects through a program that leads to the daemon by its standard input and output (libvirt's transport `ext`). */
export class ProgramDialer implements Dialer {
  /** Where the program leads is not known. */
  readonly security = 'none';
  readonly #options: { readonly uri: string; readonly command: string };

  constructor(options: { readonly uri: string; readonly command: string }) {
    this.#options = options;
  }

  async dial({ signal }: { readonly signal: AbortSignal }): Promise<Transport> {
    const { connectByProgram } = await import('./connect-by-process.js');
    return connectByProgram(this.#options, signal);
  }
}
