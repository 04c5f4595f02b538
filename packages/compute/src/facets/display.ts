import { type Duplex } from 'node:stream';
import { type CallOptions } from '../call-options.js';

/** A graphical console as the host serves it. */
export interface DisplayInfo {
  readonly kind: 'vnc' | 'spice';
  /** Where it listens, as seen from the host; absent where it is reached by `open` alone. */
  readonly address?: string;
  readonly port?: number;
  readonly tlsPort?: number;
  /** A port that takes WebSockets. */
  readonly webSocketPort?: number;
  /** A unix socket on the host. */
  readonly socket?: string;
  readonly passwordRequired: boolean;
}

/** The graphical console of a running instance. */
export interface DisplayFacet {
  /** Called on a running instance: its graphical consoles, empty if it has none. `conflict` if it is down. Changes nothing. */
  describe(uuid: string, options?: CallOptions): Promise<readonly DisplayInfo[]>;

  /**
   * Opens a connection to its first graphical console: the raw bytes of the display's protocol, both ways; the client speaks VNC or SPICE over it.
   * `conflict` if it is down; `unsupported` if it has none or the host cannot open it for us. The stream ends when the instance stops; destroying it closes the connection.
   */
  open(uuid: string, options?: CallOptions): Promise<Duplex>;
}
