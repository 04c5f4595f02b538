import { ErrorNumber, type ErrorDomain } from '../generated/constants.js';
import { errorDomainNames, errorNumberNames } from '../generated/error-names.js';

/** The name of an error code, for example 42 → `NO_DOMAIN`. */
export type ErrorCodeName = keyof typeof ErrorNumber | 'UNKNOWN';

/** Where in libvirt an error came from, for example 10 → `QEMU`. */
export type ErrorDomainName = keyof typeof ErrorDomain | 'UNKNOWN';

/** What a libvirt error carries besides its code and message, as the daemon filled it in. */
export interface LibvirtErrorDetails {
  /** The subsystem that raised it; a number of ErrorDomain. Default 0 (NONE). */
  readonly domain?: number;
  /** 1 a warning, 2 an error. Default 2. */
  readonly level?: number;
  readonly str1?: string | undefined;
  readonly str2?: string | undefined;
  readonly str3?: string | undefined;
  readonly int1?: number;
  readonly int2?: number;
  /** The native error that a server side turns into this one; it does not travel. */
  readonly cause?: unknown;
}

/**
 * An error that a daemon reported, with libvirt's own code, names and message.
 * `code` is the number of virErrorNumber, `codeName` its name without prefix (`NO_DOMAIN`).
 * An unknown procedure travels as RPC (39) and is given as NO_SUPPORT (3), as libvirt's own client does.
 */
export class LibvirtError extends Error {
  readonly code: number;
  readonly codeName: ErrorCodeName;
  readonly domain: number;
  readonly domainName: ErrorDomainName;
  readonly level: number;
  readonly str1: string | undefined;
  readonly str2: string | undefined;
  readonly str3: string | undefined;
  readonly int1: number;
  readonly int2: number;

  constructor(code: number, message: string, details: LibvirtErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.name = 'LibvirtError';
    this.code = code;
    this.codeName = (errorNumberNames[code] ?? 'UNKNOWN') as ErrorCodeName;
    this.domain = details.domain ?? 0;
    this.domainName = (errorDomainNames[this.domain] ?? 'UNKNOWN') as ErrorDomainName;
    this.level = details.level ?? 2;
    this.str1 = details.str1;
    this.str2 = details.str2;
    this.str3 = details.str3;
    this.int1 = details.int1 ?? 0;
    this.int2 = details.int2 ?? 0;
  }

  /** True when the host does not have what was called: its libvirt is too old, or its hypervisor's driver lacks it (NO_SUPPORT). */
  get isUnsupported(): boolean {
    return this.code === ErrorNumber.NO_SUPPORT;
  }
}

/**
 * Why there is no usable connection.
 * - `connect-failed`: nothing answers at the address.
 * - `closed`: it was open and ended, by either side.
 * - `not-libvirt`: the peer's bytes are not libvirt's protocol.
 * - `open-timeout`: the peer did not finish the opening sequence in time.
 * - `auth-required`: the daemon asks for a way to authenticate that was not offered.
 * - `auth-failed`: the daemon refused.
 * - `host-unverified`: the peer did not prove to be the host that was asked for: an ssh host key that is unknown or has changed, a TLS certificate that does not verify.
 * - `no-helper`: the host was reached by ssh, but has no program there that leads on to the daemon.
 * - `unsupported-uri`: the URI cannot be understood, or names a transport that is not there.
 */
export type ConnectionErrorCode =
  | 'connect-failed'
  | 'closed'
  | 'not-libvirt'
  | 'open-timeout'
  | 'auth-required'
  | 'auth-failed'
  | 'host-unverified'
  | 'no-helper'
  | 'unsupported-uri';

/** The codes that another attempt may do better than: the daemon may be back. */
const RETRYABLE: readonly ConnectionErrorCode[] = ['connect-failed', 'closed', 'open-timeout'];

/** The connection could not be made or is gone; `code` says which. */
export class ConnectionError extends Error {
  readonly code: ConnectionErrorCode;
  /** True when the same may work on another connection, or on this one once it is back; what a call that it ended has done is not known. False too when we closed the connection ourselves. */
  readonly retryable: boolean;

  constructor(
    code: ConnectionErrorCode,
    message: string,
    options?: ErrorOptions & { readonly retryable?: boolean },
  ) {
    super(message, options);
    this.name = 'ConnectionError';
    this.code = code;
    this.retryable = options?.retryable ?? RETRYABLE.includes(code);
  }
}

/** A call's own deadline passed. The connection stays usable; whether the daemon did the work is not known. */
export class TimeoutError extends Error {
  readonly code = 'timeout';
  /** The procedure that was called. */
  readonly procedure: string;
  readonly timeoutMs: number;

  constructor(procedure: string, timeoutMs: number) {
    super(`No answer to ${procedure} within ${timeoutMs} ms`);
    this.name = 'TimeoutError';
    this.procedure = procedure;
    this.timeoutMs = timeoutMs;
  }
}

/**
 * What went wrong with a stream, apart from what the daemon says (LibvirtError) and the connection's end (ConnectionError).
 * - `protocol`: the daemon sent what the stream cannot carry.
 * - `unconfirmed`: the daemon did not confirm the stream's end in time; whether it has all bytes is not known.
 * - `over`: it was written to after its end.
 */
export type StreamErrorCode = 'protocol' | 'unconfirmed' | 'over';

/** A stream broke; `code` says how. */
export class StreamError extends Error {
  readonly code: StreamErrorCode;

  constructor(code: StreamErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StreamError';
    this.code = code;
  }
}

/** The procedure passes file descriptors, which Node cannot send over a socket. */
export class UnsupportedProcedureError extends Error {
  readonly code = 'unsupported-procedure';
  readonly procedure: string;

  constructor(procedure: string) {
    super(`Cannot call ${procedure}: it passes file descriptors, which Node cannot send`);
    this.name = 'UnsupportedProcedureError';
    this.procedure = procedure;
  }
}
