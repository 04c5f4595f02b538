import { ErrorDomain, ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { failure } from '../hypervisor/errors.js';
import { type SimulatedHost } from '../hypervisor/host.js';
import { type Simulator } from '../simulator.js';

const READ_ONLY = 1;
const NO_ALIASES = 2;

/** What a client has opened, and what is to be undone when it goes. */
export class ClientSession {
  readonly #simulator: Simulator;
  #host: SimulatedHost | undefined;
  #readOnly = false;
  readonly #farewells = new Set<() => void>();

  /** `simulator` has the hosts that it may open. */
  constructor(simulator: Simulator) {
    this.#simulator = simulator;
  }

  /** The host that it opened. Fails before OPEN, as libvirtd does. */
  get host(): SimulatedHost {
    if (this.#host === undefined) throw rpcFailure('internal error: connection not open');
    return this.#host;
  }

  /** The host that it opened; undefined before OPEN. */
  get openHost(): SimulatedHost | undefined {
    return this.#host;
  }

  /** Another host of the same world, by the URI that a client would reach it with: its transport does not matter. */
  otherHost(uri: string): SimulatedHost {
    return this.#simulator.host(
      uri
        .replace(/^test\+[a-z]+:/, 'test:')
        .replace(/^(test:\/\/)[^/]+/, '$1')
        .replace(/[?&]socket=[^&]*/, ''),
    );
  }

  get isReadOnly(): boolean {
    return this.#readOnly;
  }

  /** Opens the host at a URI. A second OPEN fails and drops the first, as with libvirtd. */
  open(uri: string, flags: number): SimulatedHost {
    if (this.#host !== undefined) {
      this.close();
      throw rpcFailure('internal error: connection already open');
    }
    if ((flags & ~(READ_ONLY | NO_ALIASES)) !== 0) {
      throw failure('INVALID_ARG', `unsupported flags (0x${flags.toString(16)}) in function CONNECT_OPEN`);
    }
    this.#host = this.#simulator.host(uri === '' ? undefined : uri);
    this.#readOnly = (flags & READ_ONLY) !== 0;
    return this.#host;
  }

  /** Has `farewell` called when the client goes; the answer takes that back. */
  onClose(farewell: () => void): () => void {
    this.#farewells.add(farewell);
    return () => {
      this.#farewells.delete(farewell);
    };
  }

  /** Called when the client closes its connection or is gone: everything that it held is let go. */
  close(): void {
    const farewells = [...this.#farewells];
    this.#farewells.clear();
    this.#host = undefined;
    for (const farewell of farewells) farewell();
  }
}

function rpcFailure(message: string): LibvirtError {
  const details = { domain: ErrorDomain.RPC, str1: message };
  return new LibvirtError(ErrorNumber.INTERNAL_ERROR, message, details);
}
