import { type Transport } from '../rpc/transport.js';
import { type Dialer } from './dialer.js';
import { type RemoteCommandOptions } from './ssh-remote-command.js';

/** Where and how an SshDialer connects. */
export interface SshDialerOptions {
  /** The URI that asked for it, for messages. */
  readonly uri: string;
  /** A name or address, or a Host of the user's ssh configuration. */
  readonly host: string;
  readonly user?: string | undefined;
  readonly port?: number | undefined;
  /** A private key file, beside those that ssh tries by itself. */
  readonly keyfile?: string | undefined;
  /** The ssh program. Default `ssh`. */
  readonly command?: string | undefined;
  /** Accept any host key. Default false. */
  readonly noVerify?: boolean | undefined;
  /** Never ask on the terminal; a question is then a refusal. Default false. */
  readonly noTty?: boolean | undefined;
  /** What runs on the host. */
  readonly remote: RemoteCommandOptions;
}

/**
 * Connects through the system's ssh program, one process for each connection, so that its configuration, agent and known hosts all hold.
 * `dial` resolves when the process runs; that ssh could not connect is told by the transport's end, as a ConnectionError.
 */
export class SshDialer implements Dialer {
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
  readonly #options: { readonly uri: string; readonly command: string };

  constructor(options: { readonly uri: string; readonly command: string }) {
    this.#options = options;
  }

  async dial({ signal }: { readonly signal: AbortSignal }): Promise<Transport> {
    const { connectByProgram } = await import('./connect-by-process.js');
    return connectByProgram(this.#options, signal);
  }
}
